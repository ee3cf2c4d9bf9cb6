import type { ComponentId } from '../components.ts'
import { matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import type { Code } from './code.ts'
import { type Document, isDataCard, isOthersHeading, valuesOf } from './documents.ts'
import type { Names } from './names.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import type { Reference } from './references.ts'
import { depthOf, nameOf, type Tree } from './tree.ts'

type DataComponent = Extract<ComponentId, `datasets.${string}`>

/** The data sets that the repository holds, leads to or names. */
export interface Data {
  /** Where each kind can be had: files, fields of the card, links that lead to the data themselves. */
  readonly held: readonly HeldData[]
  /** Where a data set is named that something was trained or tested on. */
  readonly used: readonly Located<DataComponent>[]
}

export interface HeldData {
  readonly component: DataComponent
  readonly how: 'file' | 'field' | 'link'
  readonly at: Location
}

const EVALUATION =
  /\b(?:eval|evals|evaluat\w*|benchmarks?|bench|test sets?|test data|held[- ]?out|leaderboard|results)\b|评测/i
const ALIGNMENT = /\b(?:preferences?|dpo|rlhf|rlvr|rl|reward|alignment|feedback|ultrafeedback|hh)\b|偏好/i
const FINETUNING =
  /\b(?:fine-?tun\w*|sft|instruct\w*|chat|post-?train\w*|supervised|multiturn|self-instruct|dolly|assistant)\b|微调/i
const PRETRAINING = /\b(?:pre-?train\w*|corpus|corpora|continual|annealing|mid-?train\w*)\b|预训练/i

const THOUSANDS = /\d\d?\d?k\b/i

const DATA_FILES = new Set([
  'json',
  'jsonl',
  'csv',
  'tsv',
  'parquet',
  'arrow',
  'txt',
  'zst',
  'gz',
  'zip',
  'tar',
  'bz2',
])
const DATA_NAME =
  /(?:^|[/_.-])(?:data|dataset|datasets|corpus|train|training|sft|instructions?|preferences?|pretrain|pretraining)(?=$|[/_.-])/i
/** Folders of copied benchmarks, and what lies in such folders and is none. */
const BENCHMARK_FOLDER =
  /(?:^|\/)(?:[\w-]{0,40}(?:eval|evals|evaluation|benchmarks?)[\w-]{0,40}[_-](?:tasks?|data|sets?)|eval_?data|(?:arc_(?:challenge|easy)|hellaswag|mmlu\w*|gsm8k|boolq|piqa|winogrande|truthfulqa|bbh))\//i
/** Records in a folder of benchmarks, or at the root's data that their name says to measure with: `data/aster_eval.json`. */
const BENCHMARK_FILES: readonly (readonly RegExp[])[] = [
  [/(?:^|\/)benchmarks?\//i, /\.(?:jsonl(?:\.gz)?|parquet)$/i],
  [/^data(?:sets?)?\/[\w.-]+$/i, /(?:[/_-])(?:eval|bench|benchmark)(?:[_-]set)?\.jsonl?$/i],
]
const NO_DATA =
  /(?:^|[/_.-])(?:test(?:[_-]?sets?)?|results?|outputs?|logs?|predictions?|scores?|metrics?|requirements\w*|config\w*|ds_config|deepspeed|args|package|readme|license|template\w*|tokenizer\w*|vocab\w*|dict|dictionary|bpe\w*|merges|spm|trainer_state|evaluation|curves?|plots?|loss)(?=$|[/_.-])/i

/** "trained on these": a sentence that names its corpora, and that it names all of them. */
const TRAINED_ON = /\b(?:pre-?|fine-?)?(?:train(?:ed|ing)|tuned)\b|训练/i
const NOT_ALL =
  /\b(?:includ(?:es?|ing)|such as|e\.g\.|for example|among (?:others|them)|internal|proprietary|in-house|licensed|private|subsets? of|similar to|will be|not|compared|custom|your|example|inspired)\b/i
/** So many links to data sets under one heading list what a model was trained on. */
const LIST = 8

/** Tells the data sets by kind, and what leads to them from what only names them. */
export function readData(sources: {
  readonly tree: Tree
  readonly code: Code
  readonly card: Document | undefined
  readonly names: Names
  readonly references: readonly Reference[]
  readonly postTrained: boolean
}): Data {
  const { tree, code, card, names, references, postTrained } = sources
  const held: HeldData[] = []
  const used: Located<DataComponent>[] = []
  const byDefault = postTrained ? 'datasets.finetuning' : 'datasets.pretraining'
  const kindIn = (words: string): DataComponent | undefined => {
    if (matches(PRETRAINING, words) && !matches(FINETUNING, words)) return 'datasets.pretraining'
    if (matches(EVALUATION, words)) return 'datasets.evaluation'
    if (matches(ALIGNMENT, words)) return 'datasets.alignment'
    // Sets of instructions are counted in thousands and called by it (`chat-52k`); corpora are not.
    return matches(FINETUNING, words) || matches(THOUSANDS, words) ? 'datasets.finetuning' : undefined
  }

  for (const { path, kind } of tree.entries) {
    if (kind === 'submodule' || kind === 'symlink' || !DATA_FILES.has(extensionOf(path))) continue
    if (depthOf(path) > MAX_DEPTH || isForeign(path) || isTest(path)) continue
    const at = { path, line: 1 }
    const holdsData = !matches(NO_DATA, stem(path))
    if (
      holdsData &&
      (matches(BENCHMARK_FOLDER, path) ||
        BENCHMARK_FILES.some((all) => all.every((each) => matches(each, path))))
    )
      held.push({ component: 'datasets.evaluation', how: 'file', at })
    else if (
      holdsData &&
      depthOf(path) <= 3 &&
      matches(DATA_NAME, path) &&
      (names.includes(nameOf(path)) || isDataCard(card))
    ) {
      const component = kindIn(spelled(path)) ?? byDefault
      // Under evaluation, what looks like data is mostly results.
      if (component !== 'datasets.evaluation') held.push({ component, how: 'file', at })
    }
  }
  for (const { at } of code.benchmarks) held.push({ component: 'datasets.evaluation', how: 'link', at })
  // An id on the hub leads to the data; a bare word names a corpus and leads nowhere.
  for (const { value, at } of valuesOf(card, 'datasets')) {
    const component = kindByName(value) ?? kindIn(spelled(value)) ?? byDefault
    if (/^[\w.-]+\/[\w.-]+$/.test(value)) held.push({ component, how: 'field', at })
    else used.push({ value: component, at })
  }

  // One data set is of one kind, whatever is said around each of its links: its name tells, else its first mention.
  const kinds = new Map<string, DataComponent>()
  const listed = new Map<string, Reference[]>()
  for (const reference of references) {
    const { kind, name, standing, mention } = reference
    if (kind !== 'dataset' || matches(/licen[sc]e/i, `${name} ${mention.link.text}`)) continue
    if (matches(NOT_SETS, name.slice(name.lastIndexOf('/') + 1))) continue
    const { context, headings, document } = mention
    const ofData = isDataCard(document) || document.role === 'data-card'
    const component =
      kinds.get(name) ??
      // A card of data lists what they were made of, talk too.
      (ofData ? undefined : kindByName(name)) ??
      kindIn(spelled(name)) ??
      kindIn(labelOf(reference)) ??
      kindIn(context) ??
      (ofData ? 'datasets.pretraining' : undefined) ??
      kindIn(headings.join(' ')) ??
      // Examples show how to tune a model to what somebody has.
      (matches(/^(?:examples?|tutorials?|cookbook)\//i, document.path) ? 'datasets.finetuning' : byDefault)
    kinds.set(name, component)
    const { at } = mention
    if (standing === 'own') held.push({ component, how: 'link', at })
    else if (headings.some(isOthersHeading)) continue
    else {
      const identified = standing === 'used' && matches(TRAINED_ON, context) && !matches(NOT_ALL, context)
      if (identified && component !== 'datasets.evaluation' && document.role !== 'document')
        held.push({ component, how: 'link', at })
      else if (standing === 'used') used.push({ value: component, at })
      if (component === 'datasets.evaluation') continue
      const place = `${document.path}\n${headings.at(-1) ?? ''}`
      listed.set(place, [...(listed.get(place) ?? []), reference])
    }
  }
  for (const [place, list] of listed)
    if (new Set(list.map(({ name }) => name)).size >= LIST && matches(LISTS_TRAINING_DATA, spelled(place)))
      for (const { mention } of list) held.push({ component: byDefault, how: 'link', at: mention.at })
  return { held, used }
}

/** What lies where data sets do, and is made by models or for them. */
const NOT_SETS =
  /(?:^|[-_.])(?:index(?:es)?(?!\.html?$)|indices|results?|logs?|predictions?|outputs?|leaderboard|images|assets|demo)(?:$|[-_.])/i

/** A part that is kept for measuring, and benchmarks whose names are one word: `web-corpus-test`, `humaneval`, `mtbench`. */
const MEASURES =
  /[-_.](?:test|dev|val|validation)$|(?:^|[^a-z])(?!retriev|mediev|primev)[a-z]*(?:eval|bench|benchmark)(?:$|[^a-z])/i
/** Talk is what models are tuned on: `ultrachat`, `oasst1`, `sharegpt`. */
const TALK = /chat(?!ter)|assistant|oasst|instruct|alpaca|sharegpt|dialog|conversation/i
/** Words that say more than those. */
const OF_PREFERENCES = /preference|feedback|reward|rlhf|dpo|comparison|pre-?train|corpus/i

/** The kind of a data set whose name runs its words together. */
function kindByName(name: string): DataComponent | undefined {
  const last = name.split('/').findLast((part) => part !== '') ?? name
  if (matches(MEASURES, last)) return 'datasets.evaluation'
  return matches(TALK, last) && !matches(OF_PREFERENCES, last) ? 'datasets.finetuning' : undefined
}

/** What a list of data sets is for, by its document's path and its heading. */
const LISTS_TRAINING_DATA =
  /\b(?:pre-?train\w*|training|corpus|data (?:mix\w*|sources|recipe|composition))\b|训练|数据配比/i
/** Copies of benchmarks lie deep. */
const MAX_DEPTH = 5

/** The text of a link with the labels of its row and column. */
function labelOf({ mention: { link, column, context } }: Reference): string {
  const row = column === '' ? '' : (context.split(' | ', 1)[0] ?? '')
  return `${link.text} | ${row} | ${column}`
}

const stem = (path: string) => path.slice(0, path.lastIndexOf('.'))
const spelled = (name: string) => name.replaceAll(/[/_.-]/g, ' ')

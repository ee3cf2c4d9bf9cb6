import type { ComponentId } from '../components.ts'
import type { Located, Location } from '../repository.ts'
import type { Artifact } from './artifacts.ts'
import type { Code } from './code.ts'
import { type Document, isDataCard, valuesOf } from './documents.ts'
import type { Names } from './names.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import type { Reference } from './references.ts'
import type { Snippet } from './snippets.ts'
import { depthOf, nameOf, type Tree } from './tree.ts'

/** Where a component itself can be had: its files, or a link or field that leads to it. */
export interface Place {
  /** `declared`: named in the repository's own `openness.yml`, and not seen. */
  readonly how: 'file' | 'link' | 'field' | 'library' | 'declared'
  readonly at: Location
}

/** The places of every component that has any. */
export type Holdings = ReadonlyMap<ComponentId, readonly Place[]>

/** Names of models that were trained further after pre-training, or converted from such. */
const ADAPTED =
  /(?:^|[^a-z])(?:instruct(?:ion)?|chat|it|sft|dpo|rlhf|rlvr|ppo|grpo|rlaif|aligned|assistant|gguf|gptq|awq|exl2|mlx|int4|int8|fp8|4bits?|8bits?|lora|adapter|w?diff|delta|distill(?:ed)?|finetuned|merged?|reward|rm)(?:$|[^a-z])/i
const EVALUATION = /\b(?:eval|evals|evaluat\w*|benchmarks?|test sets?|held[- ]?out|leaderboard)\b|评测/i
const ALIGNMENT =
  /\b(?:preference|preferences|dpo|rlhf|rlvr|reward|alignment|feedback|human[- ]?eval[- ]?feedback)\b/i
const FINETUNING =
  /\b(?:fine-?tun\w*|sft|instruct\w*|instruction|chat|post-?train\w*|supervised|conversation\w*|dialog\w*|self-instruct)\b|微调/i
/** Names of data sets that say themselves what they are for. */
const TELLING =
  /\b(?:pre-?train\w*|training|corpus|eval\w*|benchmark|preferences?|dpo|sft|instruct\w*|chat|fine-?tun\w*)\b/i
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
/** Places kept of each component. */
const MAX_PLACES = 20

interface Sources {
  readonly tree: Tree
  readonly artifacts: readonly Artifact[]
  readonly code: Code
  readonly card: Document | undefined
  readonly names: Names
  readonly references: readonly Reference[]
  readonly snippets: readonly Located<Snippet>[]
}

/** Collects where each component can be had, files first, then fields and links in reading order. */
export function readHoldings(sources: Sources): Holdings {
  const places = new Map<ComponentId, Place[]>()
  const add = (component: ComponentId, how: Place['how'], at: Location) => {
    const known = places.get(component) ?? []
    if (known.length < MAX_PLACES && !known.some((place) => same(place.at, at))) known.push({ how, at })
    places.set(component, known)
  }
  addWeights(sources, add)
  addCode(sources, add)
  addData(sources, places, add)
  return places
}

type Add = (component: ComponentId, how: Place['how'], at: Location) => void

function addWeights({ artifacts, card, references }: Sources, add: Add): void {
  const base = valuesOf(card, 'base_model').length > 0
  const files = artifacts.filter(
    ({ kind }) => kind === 'weights' || kind === 'adapter' || kind === 'checkpoint',
  )
  for (const { path, kind } of files) {
    if (kind === 'checkpoint') add('weights.intermediate', 'file', { path })
    else
      add(
        base || kind === 'adapter' || ADAPTED.test(path) ? 'weights.adapted' : 'weights.pretrained',
        'file',
        { path },
      )
  }
  for (const { path, kind } of artifacts)
    if (kind === 'optimizer-state') add('weights.intermediate', 'file', { path })
  for (const { kind, name, standing, mention } of references) {
    if (standing !== 'own' || !(kind === 'model' || (kind === 'archive' && isOfWeights(name, mention))))
      continue
    const intermediate = /\b(?:intermediate|optimi[sz]er states?)\b/i.test(
      `${mention.context} ${mention.headings.at(-1) ?? ''}`,
    )
    if (intermediate) add('weights.intermediate', 'link', mention.at)
    else add(base || ADAPTED.test(name) ? 'weights.adapted' : 'weights.pretrained', 'link', mention.at)
  }
}

/** Whether a folder or file in a store holds weights, by its path and by what is said of it. */
function isOfWeights(name: string, { context, column, headings, link }: Reference['mention']): boolean {
  const words = `${name.replaceAll(/[/_.-]/g, ' ')} ${context} ${column} ${headings.at(-1) ?? ''} ${link.text}`
  return /\b(?:models?|checkpoints?|weights?|ckpt|pre-?trained)\b/i.test(words)
}

function addCode({ artifacts, code, references, snippets }: Sources, add: Add): void {
  for (const [component, locations] of Object.entries(code))
    for (const at of locations ?? []) add(component as ComponentId, 'file', at)
  for (const { value, at } of snippets) {
    if (value.does !== 'load') continue
    add('code.inference', 'library', at)
    if (!value.needsOwnCode) add('code.architecture', 'library', at)
  }
  for (const { path, kind } of artifacts)
    if (kind === 'configuration' && nameOf(path) === 'config.json' && depthOf(path) <= 1)
      add('code.architecture', 'file', { path })
  for (const { kind, standing, mention } of references) {
    if (kind !== 'code' || standing !== 'own') continue
    const words = `${mention.context} ${mention.link.text}`
    if (/\bpre-?train|\btraining code|\btrain\b/i.test(words)) add('code.training', 'link', mention.at)
    if (/\bfine-?tun/i.test(words)) add('code.finetuning', 'link', mention.at)
    if (/\bevaluat/i.test(words)) add('code.evaluation', 'link', mention.at)
    if (/\binference\b/i.test(words)) add('code.inference', 'link', mention.at)
  }
}

function addData({ tree, card, names, references }: Sources, places: Holdings, add: Add): void {
  const postTrained =
    valuesOf(card, 'base_model').length > 0 ||
    (places.has('weights.adapted') && !places.has('weights.pretrained'))
  const kindOf = (words: string): ComponentId => {
    if (EVALUATION.test(words)) return 'datasets.evaluation'
    if (ALIGNMENT.test(words)) return 'datasets.alignment'
    if (FINETUNING.test(words) || postTrained) return 'datasets.finetuning'
    return 'datasets.pretraining'
  }
  for (const { path, kind } of tree.entries) {
    if (kind === 'submodule' || kind === 'symlink' || depthOf(path) > 3 || isForeign(path) || isTest(path))
      continue
    if (!DATA_FILES.has(extensionOf(path)) || !DATA_NAME.test(path)) continue
    const component = kindOf(path.replaceAll(/[/_.-]/g, ' '))
    // Under evaluation, what looks like data is mostly results.
    if (component === 'datasets.evaluation') continue
    if (names.includes(nameOf(path)) || isDataCard(card)) add(component, 'file', { path })
  }
  // An id on the hub leads to the data; a bare word names a corpus and leads nowhere.
  for (const { value, at } of valuesOf(card, 'datasets'))
    if (/^[\w.-]+\/[\w.-]+$/.test(value)) add(kindOf(value.replaceAll(/[/_.-]/g, ' ')), 'field', at)
  // One data set is of one kind, whatever is said around each of its links: its name tells, else its first mention.
  const kinds = new Map<string, ComponentId>()
  for (const { kind, name, standing, mention } of references) {
    if (kind !== 'dataset' || standing !== 'own') continue
    const spelled = name.replaceAll(/[/_.-]/g, ' ')
    const telling = TELLING.test(spelled)
      ? spelled
      : `${mention.context} ${mention.headings.at(-1) ?? ''} ${spelled}`
    const component = kinds.get(name) ?? kindOf(telling)
    kinds.set(name, component)
    add(component, 'link', mention.at)
  }
}

const same = (a: Location, b: Location) => a.path === b.path && a.line === b.line

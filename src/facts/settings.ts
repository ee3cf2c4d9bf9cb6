import { find, matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { type Document, sentencesIn } from './documents.ts'
import type { Extractor } from './gather.ts'
import { isOfOthers, shownBy } from './parts.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import { TOPICS } from './topic-signs.ts'
import { depthOf, nameOf, type Tree } from './tree.ts'

/** A setting of the training that is given with its value. */
export interface Setting {
  readonly kind: SettingKind
  /** Whether it stands in a document that people read, or in a configuration file. */
  readonly where: 'document' | 'configuration'
}

export type SettingKind = keyof typeof KINDS

const KINDS = {
  'learning rate': /\blearning[-_ ]?rates?\b|\bpeak[-_ ]lr\b|(?:^|[^a-z])lr\b|学习率|학습률|学習率/i,
  'batch size':
    /\b\w*batch[-_ ]?sizes?\b|\bbatches of\b|\btokens per (?:batch|step)\b|批次|批大小|배치|バッチ/i,
  tokens: /\b(?:[BMT]|[bmtr]+illion) tokens\b/i,
  epochs: /\b(?:\w*_)?epochs?\b|轮次|에폭|에포크|エポック/i,
  steps:
    /\b(?:training|train|max|total|gradient|optimi[sz]er|update|num_train)?[-_ ]?(?:steps?|iterations?|iters|updates)\b|步数|스텝|ステップ/i,
  warmup: /\bwarm-?_?up\b/i,
  'weight decay': /\bweight[-_ ]decay\b/i,
  'adapter rank': /\brank\b|\blora[-_ ]?r\b|(?:^|[(,;\s])r\s?=/i,
  'adapter scale': /\blora[-_ ]?alpha\b|\balpha\b|α/i,
  'sequence length': /\b(?:max[-_ ]?)?seq(?:uence)?[-_ ]?len(?:gth)?\b|\bcutoff_len\b/i,
  'optimizer moments': /\b(?:adam_?)?(?:beta|β)_?[12]?\b|\bepsilon\b|\bbetas\b/i,
  dropout: /\bdropout\b/i,
  clipping: /\bgrad(?:ient)?[-_ ](?:clip\w*|norm)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>

const kinds = Object.keys(KINDS) as readonly SettingKind[]

/** Letters after a name within which its value stands, and before it (`3 epochs`). */
const [AFTER, BEFORE] = [28, 16]
const VALUE_AFTER = /^[^\d\n]*\d/
const VALUE_BEFORE = /(?<![\d.,])\d[\d.,]*\s?(?:[kKMB]|thousand|million)?[\s-]?(?:[a-z]+ )?$/
/** Said of running the model and not of making it, or of somebody else's run. */
const ELSEWHERE =
  /\binference\b|\bgenerat\w*|\bsampling\b|\bdecod\w*|\bnum_inference_steps\b|\bspeed\b|\blatency\b|\bthroughput\b/i
const MAKING =
  /\b(?:pre-?|fine-?|post-?)?(?:train\w*|tun(?:ed|ing)|optimi[sz]\w*|lora|adamw?|distill\w*)\b|训练|微调|학습|学習/i
/** Headings under which people are told how to train on their own. */
const FOR_USERS =
  /\byour\b|\bpeft\b|\bttt\b|\btest-time\b|\bfine-?tun\w* (?:with|using)\b|\bhow to\b|\btutorial\b|\bquick ?start\b|\busage\b|\binference\b|\bdeploy/i

/** Configuration files that are looked through for settings. */
const MAX_FILES = 16
const CONFIGURATIONS = new Set([
  'yaml',
  'yml',
  'json',
  'gin',
  'toml',
  'sh',
  'cfg',
  'jsonnet',
  'slurm',
  'sbatch',
])
const OF_TRAINING =
  /train|sft|dpo|finetun|fine-tun|stage\d?|recipes?\/|configs?\/|experiments?\/|hparams|hyperparam/i
const NOT_OF_TRAINING =
  /infer|eval|generation|deploy|serv|demo|data_?set|package|tsconfig|deepspeed|ds_?config|accelerate|docker|requirements|tokenizer|vocab|\.github|quant/i

/** The settings that configuration files give: at least two of one file, since one number is no recipe. */
export const settingsFiles: Extractor<readonly Located<Setting>[]> = {
  turn: 'last',
  wants: (tree) => ({ texts: choose(tree) }),
  extract: (read) =>
    read.texts.flatMap(({ path, text }) => {
      const found = new Map<SettingKind, Located<Setting>>()
      for (const [index, line] of text.split('\n', 2_000).entries()) {
        const shown = line.slice(0, 300)
        if (!/\d/.test(shown) || /^\s*(?:#|\/\/)/.test(shown)) continue
        for (const kind of settingsIn(shown))
          if (!found.has(kind))
            found.set(kind, {
              value: { kind, where: 'configuration' },
              at: { path, line: index + 1, text: shown.trim() },
            })
      }
      return found.size >= 2 ? [...found.values()] : []
    }),
}

function choose(tree: Tree): readonly string[] {
  return tree.entries
    .filter(({ path, kind, size }) => {
      if (kind !== 'file' || size > 64 * 1024 || !CONFIGURATIONS.has(extensionOf(path))) return false
      return (
        matches(OF_TRAINING, path) && !matches(NOT_OF_TRAINING, path) && !isForeign(path) && !isTest(path)
      )
    })
    .map(({ path }) => path)
    .sort((a, b) => Number(telling(b)) - Number(telling(a)) || depthOf(a) - depthOf(b))
    .slice(0, MAX_FILES)
}

const TELLING = /train|sft|dpo|stage/i

const telling = (path: string) => matches(TELLING, nameOf(path))

/** The settings that documents give, each kind once for every document. */
export function readSettings(documents: readonly Document[]): readonly Located<Setting>[] {
  return documents.flatMap((document) => {
    const found = new Map<SettingKind, Located<Setting>>()
    const look = (text: string, line: number) => {
      for (const kind of settingsIn(text))
        if (!found.has(kind))
          found.set(kind, { value: { kind, where: 'document' }, at: { path: document.path, line, text } })
    }
    for (const section of document.sections) {
      if (isOfOthers(section)) continue
      const titles = [section.title, section.parents.at(-1) ?? '']
      if ([document.path, ...titles].some((title) => matches(FOR_USERS, title))) continue
      const about = titles.some((title) => matches(TOPICS.training.heading, title))
      for (const block of section.blocks) {
        if (block.kind === 'code') {
          if (!about && !isTrainingCommand(block.text)) continue
          for (const [index, line] of block.text.split('\n', 200).entries())
            if (!matches(ELSEWHERE, line)) look(line.slice(0, 300).trim(), block.firstLine + index)
        } else if (block.kind === 'table') {
          const shown = shownBy(block)
          if (!about && !matches(MAKING, shown.slice(0, 2_000))) continue
          const header = block.header.map((cell) => cell.text)
          for (const row of block.rows.slice(0, 60)) {
            look(
              row.cells
                .map((cell) => cell.text)
                .join(' ')
                .slice(0, 300),
              row.line,
            )
            for (const [column, cell] of row.cells.entries())
              if (/^\W*\d/.test(cell.text) && header[column])
                look(`${header[column]} ${cell.text}`.slice(0, 300), row.line)
          }
        }
      }
      for (const { text, line } of sentencesIn(section)) {
        const said = text.slice(0, 1_000)
        if (/\d/.test(said) && (about || matches(MAKING, said) || isBare(said)) && !matches(ELSEWHERE, said))
          look(said, line)
      }
    }
    return [...found.values()]
  })
}

const isTrainingCommand = (text: string) =>
  matches(/\b(?:train|torchrun|run)\w*\.py\b/i, text) && text.includes('--')
/** `Epochs: 7`: a line that is nothing but a setting. */
const isBare = (text: string) => /^[\w\s-]{2,40}[:：=]\s*[\d~]/.test(text) && text.length < 80

/** The kinds of settings that a line gives a value to. */
export function settingsIn(text: string): readonly SettingKind[] {
  return kinds.filter((kind) => {
    const match = find(KINDS[kind], text)
    if (!match) return false
    const end = match.index + match[0].length
    return (
      matches(VALUE_AFTER, text.slice(end, end + AFTER)) ||
      matches(VALUE_BEFORE, text.slice(Math.max(0, match.index - BEFORE), match.index))
    )
  })
}

import type { ComponentId } from '../components.ts'
import type { Located, Location } from '../repository.ts'
import type { Artifact } from './artifacts.ts'
import type { Code } from './code.ts'
import { type Document, isDataCard, isOthersHeading, sentencesMatching, valuesOf } from './documents.ts'
import type { Names } from './names.ts'
import { type Origin, weightsAt, weightsOf } from './origin.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import type { Reference } from './references.ts'
import type { Snippet } from './snippets.ts'
import { depthOf, nameOf, type Tree } from './tree.ts'

/** Where a component itself can be had: its files, or a link or field that leads to it. */
export interface Place {
  readonly how: 'file' | 'link' | 'field' | 'library'
  readonly at: Location
}

/** The places of every component that has any. */
export type Holdings = ReadonlyMap<ComponentId, readonly Place[]>

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
  readonly documents: readonly Document[]
  readonly card: Document | undefined
  readonly names: Names
  readonly origin: Origin
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

/** Checkpoints from along the way, and that they can be had: a sentence that matches both says so. */
const ALONG_THE_WAY: readonly (readonly RegExp[])[] = [
  [
    /\bintermediate\b|\boptimi[sz]er states?\b|\bevery \d[\d,]*k? (?:training )?(?:steps|iterations)\b|\b(?:several|different|various|all) (?:training )?(?:steps|stages|iterations)\b|\ball (?:of )?(?:the |our )?checkpoints\b/i,
    /\bcheckpoints?\b|\bweights\b|\boptimi[sz]er states?\b/i,
    /\b(?:available|releas\w*|find|found|provid\w*|publish\w*|download\w*|access\w*|hosted|open-?sourc\w*|uploaded|shar\w+)\b/i,
  ],
]
const NOT_OUT =
  /\b(?:not|never|will|soon|plan\w*|save[sd]?|saving|if|can be saved|to save|resum\w*|delet\w*|your)\b|n't\b/i
const INTERMEDIATE = /\b(?:intermediate|optimi[sz]er states?)\b/i
/** What a stage on the way to the final model is called. */
const STAGE = /[-_](?:sft|dpo|rm|reward|stage-?\d|phase-?\d|step-?\d+k?|\d+[bk]-?(?:steps?|tokens?))$/i

/** A script that fetches the model: what it fetches can be had. */
const FETCHES_MODEL =
  /(?:^|\/)(?:download|fetch|get)[_-]?(?:the[_-])?(?:models?|weights?|checkpoints?|ckpts?|pre-?trained\w*)(?:[_-]\w+)?\.(?:py|sh)$/i

function addWeights(
  { tree, artifacts, code, documents, names, origin, references, snippets }: Sources,
  add: Add,
): void {
  for (const { path, kind, metadata } of artifacts) {
    if (kind === 'checkpoint' || kind === 'optimizer-state') add('weights.intermediate', 'file', { path })
    else if (
      kind === 'adapter' ||
      (kind === 'weights' && (metadata?.finetune || metadata?.baseModels.length))
    )
      add('weights.adapted', 'file', { path })
    else if (kind === 'weights') add(weightsAt(path, origin), 'file', { path })
  }
  const own = references.filter(
    ({ kind, name, standing, mention }) =>
      standing === 'own' && (kind === 'model' || (kind === 'archive' && isOfWeights(name, mention))),
  )
  const siblings = new Set(own.map(({ name }) => (name.split('/').at(-1) ?? name).toLowerCase()))
  for (const reference of own) {
    const { name, mention } = reference
    if (INTERMEDIATE.test(`${mention.context} ${mention.headings.at(-1) ?? ''}`))
      add('weights.intermediate', 'link', mention.at)
    else {
      const last = (name.split('/').at(-1) ?? name).toLowerCase()
      if (STAGE.test(last) && siblings.has(last.replace(STAGE, '')))
        add('weights.intermediate', 'link', mention.at)
      add(weightsOf(reference, siblings, origin), 'link', mention.at)
    }
  }
  for (const { value, at } of code.weights)
    if (value.split(/[/.]/).some((part) => part !== '' && names.includes(part)))
      add(weightsAt(value, origin), 'link', at)
  for (const { path } of tree.entries)
    if (depthOf(path) <= 2 && FETCHES_MODEL.test(path) && !isForeign(path) && !isTest(path))
      add(weightsAt('', origin), 'link', { path, line: 1 })
  for (const { value, at } of snippets)
    if (value.loads !== undefined && names.includes(value.loads)) add(weightsAt('', origin), 'link', at)
  for (const document of documents.filter(({ role }) => role !== 'document'))
    for (const section of document.sections) {
      if ([section.title, ...section.parents].some(isOthersHeading)) continue
      for (const { text, line } of ALONG_THE_WAY.flatMap((patterns) => sentencesMatching(section, patterns)))
        if (!NOT_OUT.test(text)) add('weights.intermediate', 'link', { path: document.path, line, text })
    }
}

/** Whether a folder or file in a store holds weights, by its path and by what is said of it. */
function isOfWeights(name: string, { context, column, headings, link }: Reference['mention']): boolean {
  const words = `${name.replaceAll(/[/_.-]/g, ' ')} ${context} ${column} ${headings.at(-1) ?? ''} ${link.text}`
  return /\b(?:models?|checkpoints?|weights?|ckpt|pre-?trained)\b/i.test(words)
}

function addCode({ artifacts, code, names, origin, references, snippets }: Sources, add: Add): void {
  // Where nothing was pre-trained, what trains a model fine-tunes it.
  const toComponent = (id: ComponentId) => (id === 'code.training' && origin.adapted ? 'code.finetuning' : id)
  for (const [component, locations] of Object.entries(code.places))
    for (const at of locations ?? []) add(toComponent(component as ComponentId), 'file', at)
  for (const { value, at } of snippets) {
    if (value.does !== 'load') continue
    add('code.inference', 'library', at)
    if (!value.needsOwnCode) add('code.architecture', 'library', at)
  }
  for (const { path, kind } of artifacts)
    if (kind === 'configuration' && nameOf(path) === 'config.json' && depthOf(path) <= 2)
      add('code.architecture', 'file', { path, line: 1 })
  for (const { kind, name, standing, mention } of references) {
    if (kind !== 'code' || mention.headings.some(isOthersHeading)) continue
    const [account = ''] = name.split('/')
    const words = `${mention.context} ${mention.link.text}`
    const ours = standing === 'own' || names.isOwner(account) || OUR_CODE.test(words)
    if (!ours || OTHERS_CODE.test(words) || !IS_CODE.test(words)) continue
    if (/\bpre-?train|\btraining code\b|\bto train\b/i.test(words) && !origin.adapted)
      add('code.training', 'link', mention.at)
    if (/\bfine-?tun/i.test(words)) add('code.finetuning', 'link', mention.at)
    if (/\bevaluat\w+/i.test(words)) add('code.evaluation', 'link', mention.at)
    if (/\binference\b/i.test(words)) add('code.inference', 'link', mention.at)
    if (
      /\b(?:data )?(?:processing|curation|preparation|filtering|cleaning) (?:code|pipeline|scripts?|toolkit)\b/i.test(
        words,
      )
    )
      add('code.data-processing', 'link', mention.at)
  }
}

/** Words that present code in another repository as the project's. */
const OUR_CODE = /\b(?:our|we (?:provide|release|used?|open-?sourc\w+|publish\w*|suggest|recommend))\b/i
const IS_CODE =
  /\b(?:code(?:base)?|scripts?|recipes?|examples?|implementations?|toolkit|toolchain|librar(?:y|ies)|instructions|repo(?:sitory)?|guide|cookbook|ya?ml|configs?|trainer|pipeline|harness)\b|代码/i
const OTHERS_CODE =
  /\b(?:thanks?|inspired|adapted from|based on|borrow\w*|built (?:on|upon)|community|third[- ]party|fork(?:ed)?|issues?|will be|coming soon)\b/i

function addData({ tree, card, names, origin, references }: Sources, places: Holdings, add: Add): void {
  const postTrained =
    origin.adapted !== undefined || (places.has('weights.adapted') && !places.has('weights.pretrained'))
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

import { matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import type { Artifact } from './artifacts.ts'
import type { Code } from './code.ts'
import { type Document, isCentral, isOthersHeading, sentencesMatching, speaksOfModel } from './documents.ts'
import type { Names } from './names.ts'
import { type Origin, weightsAt, weightsOf } from './origin.ts'
import { isForeign, isTest } from './paths.ts'
import type { Reference } from './references.ts'
import type { Snippet } from './snippets.ts'
import { isOwnSubmodule, type Submodule } from './submodules.ts'
import { depthOf, type Tree } from './tree.ts'

/** Where weights can be had. */
export interface HeldWeights {
  readonly component: 'weights.pretrained' | 'weights.adapted' | 'weights.intermediate'
  readonly how: 'file' | 'link'
  readonly at: Location
}

interface Sources {
  readonly tree: Tree
  readonly artifacts: readonly Artifact[]
  readonly code: Code
  readonly documents: readonly Document[]
  readonly names: Names
  readonly origin: Origin
  readonly references: readonly Reference[]
  readonly snippets: readonly Located<Snippet>[]
  readonly submodules: readonly Submodule[]
}

/** Files, links and commands that lead to the release's weights, each with what they are of: files first. */
export function readWeights(sources: Sources): readonly HeldWeights[] {
  return [
    ...inFiles(sources),
    ...inSubmodules(sources),
    ...behindLinks(sources),
    ...behindCode(sources),
    ...alongTheWay(sources),
  ]
}

/** A repository of the hub that holds a model; its data sets and spaces have addresses of their own. */
const HUB_MODEL = /^(?:https:\/\/|ssh:\/\/git@|git@)(?:huggingface\.co|hf\.co)[/:][\w.-]+\/[\w.-]+$/i

function inSubmodules({ submodules, names, origin, references }: Sources): readonly HeldWeights[] {
  return submodules
    .filter(
      (each) =>
        matches(HUB_MODEL, each.at.text ?? '') &&
        names.includes(each.name) &&
        isOwnSubmodule(each, names, references),
    )
    .map(({ name, at }) => ({ component: weightsAt(name, origin), how: 'link', at }))
}

function inFiles({ artifacts, origin }: Sources): readonly HeldWeights[] {
  return artifacts.flatMap(({ path, kind, metadata }): readonly HeldWeights[] => {
    const held = { how: 'file', at: { path } } as const
    if (kind === 'checkpoint' || kind === 'optimizer-state')
      return [{ component: 'weights.intermediate', ...held }]
    if (kind === 'adapter') return [{ component: 'weights.adapted', ...held }]
    if (kind !== 'weights') return []
    const adapted = metadata?.finetune !== undefined || (metadata?.baseModels.length ?? 0) > 0
    return [{ component: adapted ? 'weights.adapted' : weightsAt(path, origin), ...held }]
  })
}

const INTERMEDIATE = /\b(?:intermediate|optimi[sz]er states?)\b/i
/** What a stage on the way to the final model is called. */
const STAGE = /[-_](?:sft|dpo|stage-?\d|phase-?\d|step-?\d+k?|\d+[bk]-?(?:steps?|tokens?))$/i
/** A checkpoint that its name dates by what it had seen. */
const DATED =
  /[-_](?:intermediate|optimi[sz]er-?states?|phase-?\d+|step-?\d+k?(?:[-_]|$)|ckpts?$|checkpoints$)/i

/** A tokenizer alone is no model. */
const TOKENIZER = /(?:^|[-_.])tokeni[sz]ers?(?=[-_.]|$)/

function behindLinks({ documents, origin, references }: Sources): readonly HeldWeights[] {
  // Examples of software lead to many models; they are what is released only where the whole speaks of releasing any.
  const released = documents.some((document) => document.role !== 'document' && tellsOfWeights(document))
  const own = references.filter(
    ({ kind, name, standing, mention }) =>
      standing === 'own' &&
      (released || !matches(EXAMPLES, mention.document.path)) &&
      !matches(TOKENIZER, lastOf(name)) &&
      (kind === 'model' || (kind === 'archive' && isOfWeights(name, mention))),
  )
  const siblings = new Set(own.map(({ name }) => lastOf(name)))
  return own.flatMap((reference): readonly HeldWeights[] => {
    const { name, mention } = reference
    const { at, context, headings } = mention
    const along = { component: 'weights.intermediate', how: 'link', at } as const
    const last = lastOf(name)
    if (matches(DATED, last) || matches(INTERMEDIATE, `${context} ${headings.at(-1) ?? ''}`)) return [along]
    const final = { component: weightsOf(reference, siblings, origin), how: 'link', at } as const
    return matches(STAGE, last) && siblings.has(last.replace(STAGE, '')) ? [final, along] : [final]
  })
}

const EXAMPLES = /^(?:examples?|tutorials?|recipes|cookbook|samples)\//i

const lastOf = (name: string) => (name.split('/').at(-1) ?? name).toLowerCase()

/** Whether a folder or file in a store holds weights, by its path and by what is said of it. */
function isOfWeights(name: string, { context, column, headings, link }: Reference['mention']): boolean {
  const words = `${name.replaceAll(/[/_.-]/g, ' ')} ${context} ${column} ${headings.at(-1) ?? ''} ${link.text}`
  return matches(
    /\b(?:models?|checkpoints?|weights?|ckpt|pre-?trained|finetuned|safetensors|gguf|pth|pt)\b/i,
    words,
  )
}

/** A script that fetches the model: what it fetches can be had. */
const FETCHES_MODEL =
  /(?:^|\/)(?:download|fetch|get)[_-]?(?:the[_-])?(?:models?|weights?|checkpoints?|ckpts?|pre-?trained[a-z]*)(?:[_-]\w+)?\.(?:py|sh)$/i

/** Addresses in code, scripts that download, and calls of the release's own loader. */
function behindCode({ tree, code, names, origin, snippets }: Sources): readonly HeldWeights[] {
  const addressed = code.weights
    .filter(({ value }) => isOwnAddress(value, names))
    .map(({ value, at }) => ({ component: weightsAt(value, origin), how: 'link', at }) as const)
  const fetched = tree.entries
    .filter(
      ({ path }) => matches(FETCHES_MODEL, path) && depthOf(path) <= 1 && !isForeign(path) && !isTest(path),
    )
    .map(({ path }) => ({ component: weightsAt('', origin), how: 'link', at: { path, line: 1 } }) as const)
  const loaded = snippets
    .filter(({ value: { loads, named = '' } }) => {
      const [account = '', model] = named.split('/')
      // A library's loader is shown with other people's models too.
      const strangers = model !== undefined && names.hasOwner && !names.isOwner(account)
      return loads !== undefined && names.includes(loads) && !strangers
    })
    .map(({ at }) => ({ component: weightsAt('', origin), how: 'link', at }) as const)
  return [...addressed, ...fetched, ...loaded]
}

/** Whether a file at an address, or a model on the hub by its id, bears the release's name, and lies with its owner. */
function isOwnAddress(value: string, names: Names): boolean {
  const [account = '', model] = value.split('/')
  if (!matches(/^https?:/i, value) && model !== undefined)
    return names.includes(model) && (names.isOwner(account) || !names.hasOwner)
  return value.split(/[/.]/).some((part) => part !== '' && names.includes(part))
}

/** Checkpoints from along the way, and that they can be had: a sentence that matches all says so. */
const ALONG_THE_WAY: readonly RegExp[] = [
  /\bintermediate\b|\boptimi[sz]er states?\b|\bevery \d[\d,]*k? (?:\w+ )?(?:steps|iterations)\b|\b(?:several|different|various|all) (?:training )?(?:steps|stages|iterations)\b|\ball (?:of )?(?:the |our )?checkpoints\b|\b\d{2,} checkpoints\b/i,
  /\bcheckpoints?\b|\bweights\b|\boptimi[sz]er states?\b/i,
  /\b(?:available|releas\w*|find|found|provid\w*|publish\w*|download\w*|access\w*|hosted|open-?sourc\w*|upload\w*|shar\w+)\b/i,
]
const NOT_OUT =
  /\b(?:not|never|will|soon|plan\w*|saving|if|can be saved|to save|resum\w*|delet\w*|your)\b|n't\b/i

function alongTheWay({ documents }: Sources): readonly HeldWeights[] {
  return documents
    .filter(({ role }) => role !== 'document')
    .flatMap(({ path, sections }) =>
      sections
        .filter(({ title, parents }) => ![title, ...parents].some(isOthersHeading))
        .flatMap((section) => sentencesMatching(section, ALONG_THE_WAY))
        .filter(({ text }) => !matches(NOT_OUT, text))
        .map(
          ({ text, line }) =>
            ({ component: 'weights.intermediate', how: 'link', at: { path, line, text } }) as const,
        ),
    )
}

/** Words of weights that somebody can have, or was promised. */
const OWN_WEIGHTS: readonly RegExp[] = [
  /\b(?:weights|checkpoints?|(?:pre-?trained|fine-?tuned|trained|our) (?:\w+ )?models?)\b/i,
  /\b(?:releas\w+|download\w*|publish\w*|open-?sourc\w+|request\w*|soon|host\w*|(?:we|our) (?:\w+ )?(?:provid\w*|shar\w+)|(?:is|are) (?:\w+ )?available)\b/i,
]
const MODELS_HEADING =
  /\bmodel (?:zoo|cards?|list|weights|downloads?)\b|\b(?:pre-?trained|released|available|trained) models?\b|^\W*(?:\w+ )?(?:checkpoints|weights)\W*$/i

/**
 * Whether a document says that weights are out. Those on contributing or on changes tell of other people's, and those of
 * a folder of the weights that the reader makes, unless they say "we".
 */
export function tellsOfWeights(document: Document): boolean {
  const central = isCentral(document)
  if (central && !speaksOfModel(document)) return false
  const patterns = central ? OWN_WEIGHTS : [...OWN_WEIGHTS, /\b(?:we|our)\b/i]
  return document.sections.some(
    (section) => matches(MODELS_HEADING, section.title) || sentencesMatching(section, patterns).length > 0,
  )
}

import { find, findAll, matches } from '../pattern.ts'
import {
  type Document,
  isOthersHeading,
  type Link,
  type Mention,
  mentionsIn,
  type Section,
} from './documents.ts'
import type { Names } from './names.ts'

/** A link to something that a model release consists of, with what presents it. */
export interface Reference {
  readonly kind: ReferenceKind
  /** What it points at, as its host names it: `allenai/dolma`, `arXiv:2405.15802`. */
  readonly name: string
  readonly mention: Mention
  /**
   * Whose it is, by the words around the link: this release's `own`, `used` by it (data it was trained on, a
   * base model), or `mentioned` only. Mentioned is not released.
   */
  readonly standing: 'own' | 'used' | 'mentioned'
}

export type ReferenceKind = 'model' | 'dataset' | 'paper' | 'code' | 'space' | 'archive'

interface Place {
  readonly kind: ReferenceKind
  /** Of the path behind the host; the first group is the name. */
  readonly path: RegExp
  readonly prefix?: string
}

const hubPlaces: readonly Place[] = [
  { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'dataset', path: /^datasets\/([\w.-]+)\/?(?:[?#]|$)/ },
  { kind: 'space', path: /^spaces\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'paper', path: /^papers\/(\d{4}\.\d{4,5})/, prefix: 'arXiv:' },
  { kind: 'model', path: /^collections\/([\w.-]+\/[\w.-]+)/ },
  {
    kind: 'model',
    path: /^(?!(?:datasets|spaces|collections|papers|docs|blog|models|settings|join|login|organizations|tasks|learn|chat)\/)([\w.-]+\/[\w.-]+)/,
  },
]
const modelScopePlaces: readonly Place[] = [
  { kind: 'space', path: /^studios\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)/ },
]
const plainPlaces: readonly Place[] = [
  { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'space', path: /^spaces\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)/ },
]
/** `models/hot/acme` and `usercenter/acme` list what an account has, and are no model. */
const openXLabPlaces: readonly Place[] = [
  { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'space', path: /^apps\/detail\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'model', path: /^models\/detail\/([\w.-]+\/[\w.-]+)/ },
]

/** What lies where, by host without `www.`. */
const HOSTS: Readonly<Record<string, readonly Place[]>> = {
  'huggingface.co': hubPlaces,
  'hf.co': hubPlaces,
  'modelscope.cn': modelScopePlaces,
  'modelscope.ai': modelScopePlaces,
  'wisemodel.cn': plainPlaces,
  'modelers.cn': plainPlaces,
  'ngc.nvidia.com': [{ kind: 'model', path: /^catalog\/models\/([\w.:-]+)/ }],
  'catalog.ngc.nvidia.com': [
    { kind: 'model', path: /^(?:orgs\/[\w-]+\/)?(?:teams\/[\w-]+\/)?models\/([\w.-]+)/ },
  ],
  'openxlab.org.cn': openXLabPlaces,
  'download.openxlab.org.cn': [
    { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)\/weight\// },
  ],
  'kaggle.com': [
    { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
    { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)/ },
  ],
  'arxiv.org': [
    { kind: 'paper', path: /^(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/, prefix: 'arXiv:' },
  ],
  'aclanthology.org': [{ kind: 'paper', path: /^([\w.-]+)/, prefix: 'ACL ' }],
  'openreview.net': [{ kind: 'paper', path: /^(?:forum|pdf)\?id=([\w-]+)/, prefix: 'OpenReview ' }],
  'doi.org': [{ kind: 'paper', path: /^(10\.\d{4,9}\/\S+)/, prefix: 'doi:' }],
  'dx.doi.org': [{ kind: 'paper', path: /^(10\.\d{4,9}\/\S+)/, prefix: 'doi:' }],
  'zenodo.org': [{ kind: 'archive', path: /^records?\/(\d+)/, prefix: 'Zenodo ' }],
  'console.cloud.google.com': [{ kind: 'archive', path: /^storage\/browser\/([\w./-]+)/, prefix: 'gs://' }],
  'storage.googleapis.com': [{ kind: 'archive', path: /^([\w./-]+)/, prefix: 'gs://' }],
  'drive.google.com': [{ kind: 'archive', path: /^(\S+)/, prefix: 'Google Drive ' }],
  'pan.baidu.com': [{ kind: 'archive', path: /^(\S+)/, prefix: 'Baidu ' }],
  'academictorrents.com': [{ kind: 'archive', path: /^details\/(\w+)/, prefix: 'torrent ' }],
  'tensorflow.org': [{ kind: 'dataset', path: /^datasets\/catalog\/([\w.-]+)/, prefix: 'TFDS ' }],
  'github.com': [
    { kind: 'archive', path: /^([\w.-]+\/[\w.-]+\/releases\/download\/\S+)/ },
    { kind: 'code', path: /^([\w.-]+\/[\w.-]+)/ },
  ],
}
/** A file of weights, wherever it lies. */
const WEIGHTS_FILE = /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|onnx|pdparams|nemo|tflite)(?:[?#]|$)/i
const OF_WEIGHTS = /\b(?:weights|checkpoints?|(?:pre-?|fine-?)?(?:trained|tuned) models?)\b/i
/** Several files in one. */
const PACKED = /\.(?:tar|gz|tgz|zip|zst|zstd)(?:[?#]|$)/i
const CODE_HOST =
  /(?:^|\.)(?:github\.com|gitlab\.com|arxiv\.org|twitter\.com|x\.com|medium\.com|youtube\.com|colab\.research\.google\.com)$/i

/** "Download the checkpoint from [here]" */
function isPackedWeights(text: string, context: string): boolean {
  return matches(THE_LINK, text) && matches(OF_WEIGHTS, context) && matches(/\bdownload/i, context)
}

/** Whether a link to a page of no known kind leads to data: its words say so, or the sentence says that data are there. */
function isDataset(text: string, context: string): boolean {
  if (matches(TO_TRY, context)) return false
  if (matches(/^\W*(?:the |our |full |training )?(?:\w+ )?(?:data ?set|corpus)\W*$/i, text)) return true
  if (inBar(text, context)) return true
  return (
    matches(THE_LINK, text) &&
    matches(/\b(?:data ?sets?|corpus|training data)\b/i, context) &&
    matches(/\b(?:download\w*|available|released)\b/i, context)
  )
}

/** Data to try something with are not what a model was trained on. */
const TO_TRY =
  /\b(?:demo|examples?|toy|dummy|debug(?:ging)?|tutorial|sample) (?:\w+ )?(?:data|dataset|corpus)/i

/** "[Paper] [Code] [Data]": a bar of links to what belongs to a release. */
function inBar(text: string, context: string): boolean {
  if (context.length > MAX_BAR || !matches(/^\W*data(?:set)?s?\W*$/i, text)) return false
  const others = context.split(/[|[\]()•·]+/).map((part) => part.replaceAll(/\W/g, '').toLowerCase())
  return others.filter((part) => BAR.has(part)).length >= 2
}

const MAX_BAR = 200
const BAR = new Set([
  'paper',
  'arxiv',
  'project',
  'projectpage',
  'website',
  'code',
  'blog',
  'demo',
  'models',
  'model',
  'bibtex',
  'video',
])

/** Links whose words say nothing of what they lead to. */
const THE_LINK = /^\W*(?:here|link|this link|download|page|website)\W*$/i

/** Whether what lies in a store is data: its words say so, or the sentence does and speaks of no model. */
function isPackedData(text: string, context: string): boolean {
  if (matches(/\b(?:models?|checkpoints?|weights?|ckpts?|logs?)\b/i, `${text} ${context}`)) return false
  return (
    isDataset(text, context) ||
    (matches(THE_LINK, text) && matches(/\bdata\b/i, context) && matches(/\bdownload\w*\b/i, context))
  )
}
/** Buckets of object stores by their own schemes. */
const BUCKET = /^(gs|s3):\/\/([\w.-]+(?:\/[\w./-]*)?)/i
/** What the reader is to put a name of their own for. */
const PLACEHOLDER = /(?:^|[/_.-])(?:your|my|example)(?=[/_.-]|$)/i
const PAPER_FILE = /\.pdf(?:[?#]|$)/i
const PAPER_WORDS =
  /\b(?:paper|technical report|tech report|report|preprint|arxiv|whitepaper)\b|论文|技术报告/i

const OTHERS_WORDS =
  /\b(?:compared (?:to|with)|baselines?|unlike|thanks? to|inspired by|credit|unofficial|community|third[- ]party|courtesy|contributed by|similar to|fork of)\b/i
const RELEASED_WORDS =
  /\b(?:we|our) (?:\w+ ){0,3}(?:releas|publish|open[- ]?sourc|provid|shar|upload|mak\w+ (?:\w+ )?(?:public|available))|\b(?:is|are|be) (?:\w+ )?(?:\w+ )?(?:available|released|hosted|downloadable|accessible|found)\b|\b(?:download(?:s|ed|able)?|checkpoints?|released)\b|下载|开源|发布/i
/** Columns and headings of tables that list a release's own models. */
const DOWNLOAD_COLUMN =
  /download|hugging ?face|model ?scope|weights?|checkpoints?|link|model|url|hub|下载|模型/i
const RELEASE_HEADING =
  /download|released?\b|model zoo|checkpoints?|model (?:list|summary|family|weights|card)|models?$|weights|available models|introduction|overview|what's new|news|updates?|下载|模型/i
/** What stands above a list of the models that its owner has. */
const MODELS_HEADING =
  /\b(?:pre-?trained|released|available|our) (?:models?|checkpoints?|weights)\b|\bmodel (?:zoo|weights|downloads?|list)\b/i
/** "Download pre-trained models": files of weights below it are those. */
const OFFERS_MODELS =
  /^\W*(?:download(?:ing)? (?:the |our )?)?(?:our |released )?(?:pre-?trained |trained |available )?(?:models?|checkpoints|weights)(?: zoo| checkpoints| weights)?\W*$/i
/** What a row or a column of a table is headed with that names what a model was trained on. */
const TRAINING_DATA =
  /^\W*(?:pre-?training |fine-?tuning |training |sft )?(?:data|data ?sets?|corpus|corpora|data sources?)\W*$/i
/** What is done with data of others. */
const USED_WORDS =
  /\b(?:trained|train|pre-?trained|fine-?tuned|finetuned|based|built|initialized|derived|distilled|evaluated|tested|sampled|collected|sourced|uses?|using|from|on top of)\b/i
/** Where data are had says nothing of what they are used for. */
const DOWNLOADED_FROM = /\b(?:download\w*|available|obtained|accessed) from\b/gi
/** A change log speaks of the software: models are announced as news. */
const CHANGES_HEADING = /^\W*change ?-?logs?\b/i
/** Words by which the authors themselves release what they link to. */
const WE_RELEASE =
  /\b(?:we|our) (?:\w+ ){0,3}(?:releas|publish|open[- ]?sourc|provid|shar|upload|mak\w+ (?:\w+ )?(?:public|available))/i
const PLAN_WORDS =
  /\b(?:will be|will release|to be released|coming soon|plan(?:s|ned)? to|intend to|soon)\b|即将/i

/** What stands in a table beside or above a model that another one was made from. */
const BASE_CELL =
  /^\W*(?:(?:base|initial|foundation|parent|backbone|teacher|source)(?: model| llm| lm|$)|init|backbone|trained from)/i

/**
 * Every link of the documents that points at a model, a dataset, a paper, code, a space or an archive, and every
 * such thing that their code blocks load or download by its name or address.
 */
export function readReferences(documents: readonly Document[], names: Names): readonly Reference[] {
  return documents.flatMap((document) => {
    const linked = mentionsIn(document).flatMap((mention): readonly Reference[] => {
      const target = pointedAt(mention)
      return target ? [{ ...target, mention, standing: standingOf(target, mention, names) }] : []
    })
    return [...linked, ...document.sections.flatMap((section) => inCode(document, section, names))]
  })
}

/** A name on a hub, in quotes or as a word of a command. */
const HUB_NAME = /(?:^|[\s"'`=(])([A-Za-z][\w.-]{0,60}\/[A-Za-z][\w.-]{0,100})(?=$|[\s"'`,):@])/g
/** Calls, options and assignments that take the name of a model, and commands that fetch one. */
const TAKES_MODEL =
  /from_pretrained\s*\(|\b(?:huggingface-cli|hf) download\b|\bvllm serve\b|\bollama (?:run|pull)\b|\bpipeline\(|\bsnapshot_download\(|\bmodel(?:_?(?:name|id|path|name_or_path|dir))?\b["']?\s*[=:]|--model\b|\bLLM\(|\bSentenceTransformer\(/i
const TAKES_DATASET = /\bload_dataset\s*\(|--repo-type[ =]dataset\b/
const ADDRESS = /\b(?:https?|gs|s3):\/\/[^\s"'`<>()[\]{}|\\]{1,300}/g
/** Lines of one block that are looked at. */
const MAX_LINES = 200
const MAX_LINE = 500

function inCode(document: Document, section: Section, names: Names): readonly Reference[] {
  const headings = [...section.parents, section.title].filter((title) => title !== '')
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'code') return []
    return block.text.split('\n', MAX_LINES).flatMap((line, index): readonly Reference[] => {
      const context = line.slice(0, MAX_LINE).trim()
      const mention = (target: string): Mention => {
        const link: Link = { target, text: '', image: false, line: block.firstLine + index }
        const at = { path: document.path, line: link.line, text: context }
        return { link, at, context, column: '', headings, document }
      }
      const addressed = findAll(ADDRESS, context).flatMap(([address]): readonly Reference[] => {
        const target = pointedAt(mention(address))
        const standing = target && codeStanding(target, headings, names)
        return target && standing ? [{ ...target, mention: mention(address), standing }] : []
      })
      const kind = matches(TAKES_DATASET, context)
        ? 'dataset'
        : matches(TAKES_MODEL, context)
          ? 'model'
          : undefined
      const named = kind
        ? findAll(HUB_NAME, context).map(([, name = '']): Reference => {
            const standing = codeStanding({ kind, name }, headings, names)
            return { kind, name, mention: mention(name), standing }
          })
        : []
      return [...addressed, ...named]
    })
  })
}

/** Code shows how something is used, and whose it is by its name alone. */
function codeStanding(
  { kind, name }: Pick<Reference, 'kind' | 'name'>,
  headings: readonly string[],
  names: Names,
): Reference['standing'] {
  if (headings.some(isOthersHeading)) return 'mentioned'
  const own = name.split('/').some((part) => part !== '' && names.includes(part))
  if (!own || kind === 'code' || kind === 'paper') return 'mentioned'
  return kind === 'archive' || isOwners(name, names) ? 'own' : 'mentioned'
}

/** Whether the account that holds it is the release's own; of a place that has no accounts, whether it may be. */
function isOwners(name: string, names: Names): boolean {
  const [account = '', thing] = name.split('/')
  return thing === undefined || names.isOwner(account)
}

function pointedAt({ link, context, column }: Mention): Pick<Reference, 'kind' | 'name'> | undefined {
  if (link.image) return undefined
  const [, scheme, bucket] = find(BUCKET, link.target) ?? []
  if (scheme && bucket && matches(PLACEHOLDER, bucket)) return undefined
  if (scheme && bucket) return { kind: 'archive', name: `${scheme.toLowerCase()}://${bucket}` }
  if (link.target.startsWith('magnet:')) return { kind: 'archive', name: 'torrent' }
  const address = link.target.replace(/^https?:\/\//i, '').replace(/^www\./i, '')
  const [host = ''] = address.split(/[/?#]/, 1)
  const path = address.slice(host.length + 1)
  const places = Object.hasOwn(HOSTS, host.toLowerCase()) ? HOSTS[host.toLowerCase()] : undefined
  for (const { kind, path: pattern, prefix = '' } of places ?? []) {
    const name = find(pattern, path)?.[1]
    // A store holds reports too.
    if (name && kind === 'archive' && matches(PAPER_FILE, path)) break
    if (name && kind === 'archive' && isPackedData(link.text, context))
      return { kind: 'dataset', name: prefix + name }
    if (name) return { kind, name: prefix + name.replace(/[.,)]$|\.git$/, '') }
  }
  const web = matches(/^https?:/i, link.target)
  if (
    web &&
    matches(PACKED, link.target) &&
    (matches(DOWNLOAD_COLUMN, column) ||
      matches(OF_WEIGHTS, link.text) ||
      isPackedWeights(link.text, context))
  )
    return { kind: 'archive', name: address }
  if (web && !matches(CODE_HOST, host) && isDataset(link.text, context))
    return { kind: 'dataset', name: address }
  if (web && matches(WEIGHTS_FILE, link.target)) return { kind: 'archive', name: address }
  if (matches(PAPER_FILE, link.target) || (web && matches(PAPER_WORDS, link.text)))
    return { kind: 'paper', name: address }
  return undefined
}

/** Whether an address is that of a store whose links are told apart by what is said of them. */
function knownHost(target: string): boolean {
  const [, host = ''] = find(/^https?:\/\/(?:www\.)?([^/?#]+)/i, target) ?? []
  return Object.hasOwn(HOSTS, host.toLowerCase())
}

function standingOf(
  { kind, name }: Pick<Reference, 'kind' | 'name'>,
  { context, column, headings, link, document }: Mention,
  names: Names,
): Reference['standing'] {
  const heading = headings.at(-1) ?? ''
  const words = `${context} ${link.text}`
  if (matches(PLAN_WORDS, context) || headings.some(isOthersHeading)) return 'mentioned'
  const named = (kind === 'archive' ? name.split(/[/:]/) : [name]).some((part) => names.includes(part))
  if (kind === 'paper') return named || matches(PAPER_WORDS, words) ? 'own' : 'mentioned'
  if (matches(OTHERS_WORDS, context)) return 'mentioned'
  const listed = column !== '' && matches(DOWNLOAD_COLUMN, column) && matches(RELEASE_HEADING, heading)
  const released = matches(RELEASED_WORDS, context)
  const [rowLabel = ''] = column === '' ? [] : context.split(' | ', 1)
  if (kind === 'model' && !named && (matches(BASE_CELL, column) || matches(BASE_CELL, rowLabel)))
    return 'used'
  const owned = isOwners(name, names)
  if (named && kind !== 'code') {
    if (owned || kind === 'archive' || listed) return 'own'
    return released && (!names.hasOwner || matches(WE_RELEASE, context) || kind === 'dataset')
      ? 'own'
      : 'mentioned'
  }
  if (kind === 'model' && headings.some((title) => matches(CHANGES_HEADING, title))) return 'mentioned'
  // A name in an address tells whose a packed file is, where only "here" leads to it.
  if (
    kind === 'archive' &&
    column === '' &&
    matches(PACKED, link.target) &&
    isPackedWeights(link.text, context) &&
    !knownHost(link.target)
  )
    return 'mentioned'
  // Guides show how to work with what others made.
  if (document.role === 'document' && !owned)
    return kind === 'dataset' && matches(USED_WORDS, words) ? 'used' : 'mentioned'
  // A table that leads to what its owner has elsewhere lists it.
  if (kind === 'model' && owned && column !== '') return 'own'
  if (kind === 'dataset') {
    if (document.role === 'readme' && inBar(link.text, context)) return 'own'
    if (!owned && (matches(TRAINING_DATA, rowLabel) || matches(TRAINING_DATA, column))) return 'used'
    if (released && !matches(USED_WORDS, context.replace(DOWNLOADED_FROM, ''))) return 'own'
    return owned && name.includes('/') ? 'own' : matches(USED_WORDS, words) ? 'used' : 'mentioned'
  }
  if (kind === 'archive') {
    const offered = matches(WEIGHTS_FILE, link.target) && matches(OFFERS_MODELS, heading)
    return released || listed || offered || matches(OF_WEIGHTS, link.text) ? 'own' : 'mentioned'
  }
  // Where it is known who releases it, what lies with others is theirs.
  if (kind === 'model') {
    const presented = released || listed || (owned && matches(MODELS_HEADING, heading))
    return presented && (owned || !names.hasOwner) ? 'own' : 'mentioned'
  }
  return named && (released || matches(PAPER_WORDS, words)) ? 'own' : 'mentioned'
}

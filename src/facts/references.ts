import { type Document, isOthersHeading, type Mention, mentionsIn } from './documents.ts'
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
  { kind: 'dataset', path: /^datasets\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'model', path: /^models\/([\w.-]+\/[\w.-]+)/ },
  { kind: 'model', path: /^organization\/([\w.-]+)/ },
]
const modelPages: readonly Place[] = [{ kind: 'model', path: /^models(?:\/detail)?\/([\w.-]+\/[\w.-]+)/ }]

/** What lies where, by host without `www.`. */
const HOSTS: Readonly<Record<string, readonly Place[]>> = {
  'huggingface.co': hubPlaces,
  'hf.co': hubPlaces,
  'modelscope.cn': modelScopePlaces,
  'modelscope.ai': modelScopePlaces,
  'wisemodel.cn': modelPages,
  'modelers.cn': modelPages,
  'openxlab.org.cn': modelPages,
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
  'github.com': [{ kind: 'code', path: /^([\w.-]+\/[\w.-]+)/ }],
}
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
/** What is done with data of others. */
const USED_WORDS =
  /\b(?:trained|train|pre-?trained|fine-?tuned|finetuned|based|built|initialized|derived|distilled|evaluated|tested|sampled|collected|sourced|uses?|using|from|on top of)\b/i
const PLAN_WORDS =
  /\b(?:will be|will release|to be released|coming soon|plan(?:s|ned)? to|intend to|soon)\b|即将/i

/** Every link of the documents that points at a model, a dataset, a paper, code, a space or an archive. */
export function readReferences(documents: readonly Document[], names: Names): readonly Reference[] {
  return documents.flatMap((document) =>
    mentionsIn(document).flatMap((mention): readonly Reference[] => {
      const target = pointedAt(mention)
      return target ? [{ ...target, mention, standing: standingOf(target, mention, names) }] : []
    }),
  )
}

function pointedAt({ link }: Mention): Pick<Reference, 'kind' | 'name'> | undefined {
  if (link.image) return undefined
  const address = link.target.replace(/^https?:\/\//i, '').replace(/^www\./i, '')
  const [host = ''] = address.split(/[/?#]/, 1)
  const path = address.slice(host.length + 1)
  const places = Object.hasOwn(HOSTS, host.toLowerCase()) ? HOSTS[host.toLowerCase()] : undefined
  for (const { kind, path: pattern, prefix = '' } of places ?? []) {
    const name = pattern.exec(path)?.[1]
    if (name) return { kind, name: prefix + name.replace(/[.,)]$|\.git$/, '') }
  }
  const web = /^https?:/i.test(link.target)
  if (PAPER_FILE.test(link.target) || (web && PAPER_WORDS.test(link.text)))
    return { kind: 'paper', name: address }
  return undefined
}

function standingOf(
  { kind, name }: Pick<Reference, 'kind' | 'name'>,
  { context, column, headings, link, document }: Mention,
  names: Names,
): Reference['standing'] {
  const heading = headings.at(-1) ?? ''
  const words = `${context} ${link.text}`
  if (PLAN_WORDS.test(context) || headings.some(isOthersHeading)) return 'mentioned'
  const named = (kind === 'archive' ? name.split('/') : [name]).some((part) => names.includes(part))
  if (kind === 'paper') return named || PAPER_WORDS.test(words) ? 'own' : 'mentioned'
  if (OTHERS_WORDS.test(context)) return 'mentioned'
  if (named && kind !== 'code') return 'own'
  // Guides show how to work with what others made.
  if (document.role === 'document') return kind === 'dataset' && USED_WORDS.test(words) ? 'used' : 'mentioned'
  const released = RELEASED_WORDS.test(context)
  if (kind === 'dataset')
    return released && !USED_WORDS.test(context) ? 'own' : USED_WORDS.test(words) ? 'used' : 'mentioned'
  const listed = column !== '' && DOWNLOAD_COLUMN.test(column) && RELEASE_HEADING.test(heading)
  if (kind === 'model' || kind === 'archive') return released || listed ? 'own' : 'mentioned'
  return named && (released || PAPER_WORDS.test(words)) ? 'own' : 'mentioned'
}

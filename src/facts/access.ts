import type { ComponentFamily } from '../components.ts'
import { find, matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import {
  type Document,
  isOthersHeading,
  mentionsIn,
  type Section,
  type Sentence,
  sentencesMatching,
} from './documents.ts'
import type { Names } from './names.ts'
import { folderOf, type Tree } from './tree.ts'

/** What the documents say of who may have the weights, and of what is kept back. */
export interface Access {
  /** Where it stands that people must ask, sign or log in before they get the weights. */
  readonly gates: readonly Location[]
  /** Where it stands that something is not out, with what it is. */
  readonly withheld: readonly Located<Withheld>[]
}

export type Withheld = ComponentFamily | 'checkpoints' | 'training-code' | 'evaluation-code' | 'product'

/** What a sentence says that puts a gate before the weights: it matches all patterns of one of these. */
const GATES: readonly (readonly RegExp[])[] = [
  [
    /\brequest(?:ing|s)? (?:for )?access\b|\baccess (?:request|form)\b|\bgated (?:model|repo|access)|\b(?:request|you|access) (?:is|are) (?:approved|granted)\b/i,
  ],
  // "You must accept the license before you can download the weights."
  [
    /\b(?:accept|agree to|sign)/i,
    /\b(?:licen[sc]e|terms|agreement|conditions|polic)/i,
    /\b(?:must|need to|have to|required to|please|before|in order to)\b/i,
    /\b(?:download|access|obtain|weights?)\b/i,
  ],
  [/\b(?:download|weights?|access|links?)\b/i, /\bapprov(?:ed|al)\b/i],
  // Forms and applications are for many things: a gate is one that stands before the model.
  [
    /\b(?:form|questionnaire)\b|\bappl(?:y|ying) for\b/i,
    /\b(?:fill|appl(?:y|ication)|submit)/i,
    /\b(?:weights?|checkpoints?|download|model access)/i,
  ],
]
const SHARED =
  '(?:releas|publish|shar|distribut|disclos|open[- ]?sourced|made (?:public|available)|public\\b|(?:publicly )?available)'
/** "We do not release the training data", "the weights are not public", "the corpus is proprietary". */
const KEPT = new RegExp(
  `\\b(?:not|cannot|never|unable to|won't|don't|can't|isn't|aren't) (?:be )?(?:\\w+ly )?${SHARED}|\\b(?:is|are|remains?) (?:proprietary|confidential|closed)\\b|\\bwithheld\\b`,
  'i',
)
/** "Trained with proprietary versions of these libraries", "we may release code for evaluating the models". */
const IN_HOUSE: readonly RegExp[] = [
  /\b(?:trained|training|pre-?trained)\b/i,
  /\bproprietary (?:\w+ )?(?:versions?|code\w*|librar\w*|frameworks?|pipelines?|tools?|software|infrastructure)\b/i,
]
const PLANNED: readonly RegExp[] = [
  /\b(?:may|might|will|plans? to|planning to|intends? to|considering)\b/i,
  /\b(?:releas|open-?sourc|publish)(?:e|ing)? (?:\w+ )?(?:code|scripts?)\b/i,
]
/** Services that were there once. */
const ENDED: readonly RegExp[] = [
  /\b(?:demo|playground|api|service)\b/i,
  /\b(?:is|are|was|were|been|has) (?:now |currently |temporarily )?(?:suspended|discontinued|taken down|shut down|offline|closed|retired)\b/i,
]
/** Sentences that speak of a condition, of a part, or of something other than release. */
const NOT_KEPT =
  /\b(?:if|unless|until|yet|only|warrant\w*|liab\w*|responsib\w*|personal|private|toxic|guarantee\w*|necessarily|just|more|additional|further|other|may|might|plan\w*)\b/i
const OBJECT = /^\w* (?:any of )?(?:the|our|any|its|their|these|those) (?:[\w-]+ ){0,3}[\w-]+/i
/** "The weights of LLaMA": those of a model that many others are made from. */
const OF_OTHERS =
  /\b(?:weights?|parameters|models?) of (?:the )?(?:original )?(?:llama|qwen|mistral|gemma|falcon|bloom|gpt|t5|opt)\b/i
/** The name of a model or a version, which may be somebody else's. */
const NAMED = /\b[A-Z][\w.-]*/g
const SUBJECTS: readonly (readonly [Withheld, RegExp])[] = [
  ['checkpoints', /\b(?:intermediate|training) checkpoints?\b|\boptimi[sz]er states?\b/i],
  ['datasets', /\b(?:data|datasets?|corpus|corpora)\b/i],
  ['code', /\b(?:code|codebase|scripts?|pipeline)\b/i],
  ['system', /\b(?:infrastructure|serving stack|cluster|deployment|product)\b/i],
  ['weights', /\b(?:weights?|models?|checkpoints?|parameters)\b/i],
]

/** Reads gates off front matter and sentences, and sentences that keep something back. */
export function readAccess(documents: readonly Document[], names: Names): Access {
  const gates: Location[] = []
  const withheld: Located<Withheld>[] = []
  for (const document of documents) {
    gates.push(...gatingFields(document))
    for (const section of document.sections) {
      if ([section.title, ...section.parents].some(isOthersHeading)) continue
      const place = ({ text, line }: Sentence) => ({ path: document.path, line, text })
      if (speaksOfRelease(document))
        gates.push(
          ...union(GATES.map((patterns) => sentencesMatching(section, patterns)))
            .filter(({ text }) => !isForCommerce(text) && !leadsToOthers(text, section, names))
            .map(place),
        )
      if (speaksOfRelease(document)) gates.push(...formsIn(document, section))
      for (const sentence of atRoot(document) ? sentencesMatching(section, [KEPT]) : []) {
        const subject = keptBack(sentence.text, names)
        if (subject) withheld.push({ value: subject, at: place(sentence) })
      }
      const told = (value: Withheld, patterns: readonly RegExp[], also: RegExp, not: RegExp) => {
        for (const sentence of atRoot(document) ? sentencesMatching(section, patterns) : [])
          if (matches(also, sentence.text) && !matches(not, sentence.text))
            withheld.push({ value, at: place(sentence) })
      }
      told('training-code', IN_HOUSE, /\b(?:we|our|was|were)\b/i, /\bdata\b/i)
      told('training-code', PLANNED, /\b(?:pre-?)?train/i, /\bfine-?tun/i)
      told('evaluation-code', PLANNED, /\bevaluat/i, NEVER)
      told('product', ENDED, /\b(?:our|the|live|online)\b/i, NEVER)
    }
  }
  return { gates, withheld }
}

/** A gate that the host has put up, and the files may say nothing of: it stands on the page that shows the card. */
export function gatedByHost(access: Access, card: Document | undefined, { entries }: Tree): Access {
  const path = card?.path ?? entries[0]?.path
  if (access.gates.length > 0 || path === undefined) return access
  return { ...access, gates: [{ path, text: 'gated, as its page says' }] }
}

const NEVER = /(?!)/

/** A link to a form that stands where weights are to be had. */
function formsIn(document: Document, section: Section): readonly Location[] {
  const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []))
  if (!links.some(({ target }) => matches(FORM, target))) return []
  return mentionsIn(document)
    .filter(
      ({ link, context }) =>
        links.includes(link) && matches(FORM, link.target) && matches(BEHIND_FORM, context),
    )
    .map(({ at, context }) => ({ ...at, text: context }))
}

const FORM =
  /^https?:\/\/(?:docs\.google\.com\/forms|forms\.gle|forms\.office\.com|[\w-]+\.typeform\.com|www\.wjx\.(?:cn|top)|wj\.qq\.com)\b/i
const BEHIND_FORM =
  /\b(?:weights?|checkpoints?|model access|access to the models?|download (?:the )?models?)\b|权重|下载/i

function gatingFields({ frontMatter }: Document): readonly Location[] {
  if (frontMatter.state === 'absent') return []
  return [...frontMatter.fields].flatMap(([name, { at, values }]) => {
    if (name.startsWith('extra_gated_')) return [at]
    return name === 'gated' && !values.every(({ value }) => matches(/^(?:false|no)$/i, value)) ? [at] : []
  })
}

/** Deeper documents speak of parts and variants. */
const atRoot = ({ path }: Document) => folderOf(path) === ''
const speaksOfRelease = ({ role }: Document) => role === 'readme' || role === 'model-card'

const COMMERCE = /\bcommercial\w*\b/i
/** "Open for research; apply for commercial use": what asks is the license, and nobody before the download. */
function isForCommerce(text: string): boolean {
  return (
    matches(COMMERCE, text) && matches(/\b(?:open|free|freely)\b/i, text) && !matches(/\bdownload/i, text)
  )
}

const HUB_MODEL = /^https?:\/\/(?:huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/)([\w.-]+)\/([\w.-]+)/i

/** Whether a sentence asks for access to a model that it links to, which is somebody else's. */
function leadsToOthers(text: string, section: Section, names: Names): boolean {
  const linked = section.blocks
    .flatMap((block) => (block.kind === 'prose' ? block.links : []))
    .filter((link) => link.text !== '' && text.includes(link.text))
    .flatMap(({ target }) => {
      const [, account, name] = find(HUB_MODEL, target) ?? []
      return account && name ? [{ account, name }] : []
    })
  return (
    linked.length > 0 && linked.every(({ account, name }) => !names.isOwner(account) && !names.includes(name))
  )
}

/** Each sentence once, in reading order. */
function union(lists: readonly (readonly Sentence[])[]): readonly Sentence[] {
  return [...new Set(lists.flat())].sort((a, b) => a.line - b.line)
}

function keptBack(sentence: string, names: Names): Withheld | undefined {
  const match = find(KEPT, sentence)
  if (!match || matches(NOT_KEPT, sentence)) return undefined
  const others = sentence.match(NAMED)?.filter((name) => /\d/.test(name) && !names.includes(name))
  if ((others && others.length > 0) || matches(OF_OTHERS, sentence)) return undefined
  // "We do not distribute the weights": what is kept back stands behind the words.
  const [object] = find(OBJECT, sentence.slice(match.index + match[0].length)) ?? []
  const kept = object && SUBJECTS.find(([, pattern]) => matches(pattern, object))
  if (kept) return kept[0]
  // What is kept back is named right before or right after the words that keep it back.
  const near = sentence.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40)
  return SUBJECTS.find(([, pattern]) => matches(pattern, near))?.[0]
}

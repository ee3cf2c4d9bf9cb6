import { licenseAt } from '../licenses/addresses.ts'
import { findLicense } from '../licenses/catalogue.ts'
import { findMentions, type Mention as LicenseMention } from '../licenses/mentions.ts'
import { restrictionsIn } from '../licenses/restrictions.ts'
import { find, findAll, matches } from '../pattern.ts'
import {
  type Document,
  isDataCard,
  isOthersHeading,
  type Link,
  type Mention,
  mentionsIn,
  type Section,
  type Sentence,
  sentencesIn,
  valuesOf,
} from './documents.ts'
import {
  type Coverage,
  coveredByName,
  coversOf,
  isLicenseFile,
  type LicenseStatement,
  lastNamed,
} from './licenses.ts'
import { namedBy } from './manifests.ts'
import { textOf } from './markdown.ts'
import type { Names } from './names.ts'
import { decodePath } from './paths.ts'
import type { Tree } from './tree.ts'

/** What a sentence or a cell says, before its place and its document are added. */
type Spoken = Pick<LicenseStatement, 'license' | 'expression' | 'written' | 'conditions' | 'covers'>

/** What the documents say of terms: front matter, sentences, tables and badges, in reading order. */
export function readStatements(
  documents: readonly Document[],
  tree: Tree,
  names: Names,
): readonly LicenseStatement[] {
  const statements = documents.flatMap((document) => [
    ...readCardFields(document, tree, names),
    ...(speaksForRelease(document)
      ? [
          ...document.sections.flatMap((section) => readSection(document, section, tree, names)),
          ...readLinks(document, tree, names),
        ]
      : []),
  ])
  return statements.slice(0, MAX_STATEMENTS)
}

/** More than any release makes: each is held against the others. */
const MAX_STATEMENTS = 1_000
/** Of a longer sentence the beginning is read, in characters. */
const MAX_SENTENCE = 2_000
/** Of one section; a name is looked for in each. */
const MAX_LINKS = 200

const speaksForRelease = ({ role }: Document) => role !== 'document' && role !== 'use-policy'

/** Whether a document is the card of a data set, or of a model. */
function subjectOf(document: Document): 'model' | 'dataset' | undefined {
  if (document.role === 'data-card' || isDataCard(document)) return 'dataset'
  const { frontMatter, role } = document
  if (role === 'model-card') return 'model'
  const isCard = frontMatter.state !== 'absent' && MODEL_FIELDS.some((field) => frontMatter.fields.has(field))
  return isCard ? 'model' : undefined
}

/** Fields that only the cards of models have: https://huggingface.co/docs/hub/model-cards. */
const MODEL_FIELDS = ['base_model', 'library_name', 'pipeline_tag', 'model-index', 'widget', 'inference']

/** A data card speaks of its data, whatever else its sentences mention; a model card of its model where it names nothing. */
function withinSubject(covers: readonly Coverage[], document: Document): readonly Coverage[] {
  const subject = subjectOf(document)
  if (subject === 'dataset') return ['datasets']
  return subject === 'model' && covers.includes('repository') ? ['weights'] : covers
}

/** Front matter: `license`, with `license_name` and `license_link` where the hub's list has no id for it. */
function readCardFields(document: Document, tree: Tree, names: Names): readonly LicenseStatement[] {
  const [name] = valuesOf(document, 'license_name')
  const [link] = valuesOf(document, 'license_link')
  const target = link && (ownFile(link.value, tree, names) ?? link.value)
  return valuesOf(document, 'license').map(({ value, at }): LicenseStatement => {
    const isOther = matches(/^(?:other|unknown)$/i, value)
    const written = isOther && name ? name.value : value
    const license = findLicense(written) ?? (isOther && target ? licenseAt(target) : undefined)
    const covers: readonly Coverage[] = subjectOf(document) === 'dataset' ? ['datasets'] : ['weights']
    return {
      at,
      from: 'front-matter',
      match: 'statement',
      ...(license && { license }),
      ...(target !== undefined && { refersTo: target }),
      written,
      covers,
    }
  })
}

const HOSTED = /^https?:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/(?:-\/)?(?:blob|resolve|raw|tree)\/[\w.-]+\/(.+)$/i

/** A file of some repository, on a host of repositories: one of another repository says nothing of this one. */
const isHosted = (target: string) => matches(HOSTED, target)

/** The path of a license file of this repository that a link leads to, also by way of its page on a host. */
function ownFile(target: string, tree: Tree, names: Names): string | undefined {
  const [address = ''] = target.split(/[?#]/, 1)
  const hosted = find(HOSTED, address)
  if (hosted?.[1] !== undefined && !names.includes(hosted[1])) return undefined
  const path = (hosted?.[2] ?? address).replace(/^(?:\.?\/)+/, '')
  const decoded = decodePath(path)
  return tree.get(decoded) === undefined ? undefined : decoded
}

/** Words that say that terms apply; "under CC BY" alone may be said of anybody's sources. */
const TRIGGER =
  /\blicen[sc]\w*|\b(?:releas|publish|distribut|provid|shar|offer)\w*\b[^.]{0,80}\bunder\b|\bsubject to\b|\bgoverned by\b|许可|协议/i
/** The same without a word of licenses, unless it only says what something is good for. */
const RESERVED = /\b(?:research|academic|non-?commercial) (?:use|purposes?) only\b|\bcommercial use is\b/i
const INTENDED = /\b(?:intended|designed|suitable|meant)\b/i

const speaksOfTerms = (text: string) =>
  matches(TRIGGER, text) || (matches(RESERVED, text) && !matches(INTENDED, text))
const ELSEWHERE =
  /\b(?:originally|derived from|which (?:is|are) (?!an?\b|the\b)\w+|based on|borrow\w*|adapted from|fork|third[- ]party|dependenc\w+|includes? (?:code|software|components)|their (?:own|respective)|previous(?:ly)?|was (?:released )?under|base model|no longer|such as|e\.g|from other|different licen\w+|various licen\w+|corresponding (?:\w+ )?(?:models?|weights|licen\w+)|depending on|sources)\b|对应的?模型/i
/** "Under this license, you must give [credit](…)": what was named before is explained, and nothing else named. */
const EXPLAINS =
  /^\W*(?:under|according to|as per) (?:the|this|that|these|those) (?:licen[sc]es?|terms)\b[^.]{0,9}\byou\b/i
/** "Derived from Boreas, and as such subject to its license": what follows from others' terms is said of this release. */
const INHERITED = /\b(?:as such|therefore|hence|thus|consequently|accordingly)\b/i
const BOUND = /\b(?:subject to|governed by|bound by|inherits?|under)\b/i
/** What a license says of itself is no statement of one. */
const DISCLAIMER = /\bas[- ]is\b["”'’]* basis\b|\bwithout warrant/i

/** Whether a sentence on terms speaks of somebody else's, or of none in particular. */
function speaksOfOthers(text: string): boolean {
  if (matches(DISCLAIMER, text)) return true
  return matches(ELSEWHERE, text) && !(matches(INHERITED, text) && matches(BOUND, text))
}

/** Headings of dated entries: what they say of terms was so on that day. */
const NEWS = /\b(?:news|updates?|change ?log|release notes|what.s new|history|milestones?)\b/i

function readSection(
  document: Document,
  section: Section,
  tree: Tree,
  names: Names,
): readonly LicenseStatement[] {
  const headings = [section.title, ...section.parents]
  if (headings.some((heading) => isOthersHeading(heading) || matches(NEWS, heading))) return []
  const inLicenseSection = matches(/\blicen[sc]/i, section.title)
  const fallback = fallbackOf(section)
  const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []))
  let before: Spoken | undefined
  const prose = sentencesIn(section).flatMap((whole): readonly LicenseStatement[] => {
    const text = whole.text.slice(0, MAX_SENTENCE)
    const sentence = { ...whole, text }
    if ((!speaksOfTerms(text) && !inLicenseSection) || speaksOfOthers(text)) return []
    const spoken = readSentence(text, fallback, names)
    const isNamed = spoken.some(({ license, expression }) => license || expression !== undefined)
    const entries = isNamed || !inLicenseSection ? spoken : [...readEntry(text, fallback), ...spoken]
    const read = entries.length > 0 ? entries : extended(before, text)
    before = read.at(-1) ?? before
    const own = speaksOfOwn(text, names)
    const settled = inLicenseSection || own || section.level <= 1
    return read.flatMap((said): readonly LicenseStatement[] => {
      if (isVague(said, document, settled)) return []
      const file = linkedFile(said, text, links.slice(0, MAX_LINKS), tree, names)
      return [{ ...place(said, document, sentence), ...file, ...(own && { own }) }]
    })
  })
  return [
    ...prose,
    ...(inLicenseSection ? readNotices(document, section) : []),
    ...readTables(document, section, names),
    ...links.flatMap((link) => readBadge(document, link)),
  ]
}

/** "The license applies to the pre-trained models as well": the terms of the sentence before, of something else. */
const EXTENDS: readonly RegExp[] = [
  /\b(?:the|this|the same|its|our) licen[sc]e (?:also )?(?:applies|extends|covers)\b/i,
  /\b(?:also|as well|too|both|same)\b/i,
]
const NOT_EXTENDED = /\bnot\b|\bexcept\b|n't\b|\bonly\b/i

function extended(before: Spoken | undefined, text: string): readonly Spoken[] {
  const covers = coversOf(text)
  const extends_ =
    before &&
    covers.length > 0 &&
    !matches(NOT_EXTENDED, text) &&
    EXTENDS.every((each) => matches(each, text))
  return extends_ ? [{ ...before, covers }] : []
}

const THIS =
  /\b(?:(?:this|our) (?:[\w-]+ ){0,2}|the (?:model |pre-?trained |source |training )?)(?:code|codebase|corpus|data|dataset|models?|project|repositor\w+|repo|software|weights?|work)\b/i

/** Whether a sentence speaks of this release: by its name, or as "this", "our" or "the" thing. */
function speaksOfOwn(text: string, names: Names): boolean {
  if (matches(THIS, text)) return true
  return text.split(/[\s"“”'`()[\],]+/, MAX_WORDS).some((word) => word !== '' && names.includes(word))
}

const MAX_WORDS = 60

/** Terms of which nothing tells what they are about: not in a section on licenses, and not of anything that is named. */
function isVague({ covers }: Spoken, document: Document, settled: boolean): boolean {
  const subject = subjectOf(document)
  if (subject === 'dataset') return !settled && !covers.includes('datasets')
  return !settled && subject === undefined && covers.includes('repository')
}

/** The license file of this repository that a name links to: "[Modified MIT](LICENSE)" means the text. */
function linkedFile(
  { written }: Spoken,
  sentence: string,
  links: readonly Link[],
  tree: Tree,
  names: Names,
): Pick<LicenseStatement, 'refersTo'> {
  const link = links.find(
    ({ text, image }) => !image && written !== undefined && text.includes(written) && sentence.includes(text),
  )
  const path = link && ownFile(link.target, tree, names)
  return path !== undefined && isLicenseFile(path) ? { refersTo: path } : {}
}

/** What a sentence speaks of where it names nothing: what its heading names, or, among its highlights, the model. */
function fallbackOf({ title, blocks }: Section): readonly Coverage[] {
  const named = coversOf(title)
  if (named.length > 0 || !matches(/\bhighlights?\b|\bkey features\b/i, title)) return named
  const words = blocks.flatMap((block) => (block.kind === 'prose' ? [textOf(block)] : [])).join(' ')
  return matches(/\bmodels?\b|\bweights\b/i, words) ? ['weights'] : []
}

function place(said: Spoken, document: Document, { text, line }: Sentence): LicenseStatement {
  const conditions = said.conditions?.map(({ kind }) => ({ kind, line, endLine: line }))
  return {
    ...said,
    ...(conditions && { conditions }),
    covers: withinSubject(said.covers, document),
    at: { path: document.path, line, text },
    from: 'prose',
    match: 'statement',
  }
}

/** Something that a sentence says of terms, and where in it. */
interface Item {
  readonly index: number
  readonly length: number
  readonly said: Omit<Spoken, 'covers'>
}

/** Each license and each restriction that a sentence names, with what stands before it: "the code is under MIT, the weights under …". */
function readSentence(text: string, fallback: readonly Coverage[], names: Names): readonly Spoken[] {
  const mentions = findMentions(text)
  const items = [
    ...joinedMentions(text, mentions),
    ...restrictionItems(text, mentions),
    ...unknownItems(text, mentions),
  ].sort((a, b) => a.index - b.index)
  let from = 0
  let covers: readonly Coverage[] = []
  let spent = false
  return items.map(({ index, length, said }, at) => {
    const segment = text.slice(from, index)
    if (matches(ALL_OTHER, segment)) {
      from = index + length
      return { ...said, covers: NOT_CODE }
    }
    const before = said.conditions ? lastNamed(segment) : coversOf(behindLabel(segment))
    const named = before.length > 0 || at > 0 ? before : byName(segment, names)
    const rest = text.slice(index + length, items[at + 1]?.index ?? text.length)
    const clause = rest.split(/[,;，；。]|\b(?:and|while|but)\b/, 1)[0] ?? ''
    const after = coversOf(clause)
    from = index + length
    // What was spoken of ends with its sentence, also in scripts whose sentences are not told apart.
    if (/[.。!?]\s/.test(segment)) covers = []
    if (named.length > 0) covers = named
    else if (covers.length === 0 || spent) {
      covers = after.length > 0 ? after : fallback
      // "MIT for the code, CC BY for the data": what stood behind one name does not stand before the next.
      spent = after.length > 0
      if (spent) from += clause.length
    }
    return { ...said, covers: covers.length > 0 ? covers : ['repository'] }
  })
}

/** "All other materials are under CC BY": what is no code. */
const ALL_OTHER = /\ball other (?:materials?|contents?|files|documentation|assets|works)\b/i
const NOT_CODE: readonly Coverage[] = ['weights', 'datasets']

/** "Notes on model licensing: the code is under …": where a label and its sentence both name something, the sentence tells. */
function behindLabel(words: string): string {
  const sentence = words.slice(words.lastIndexOf(': ') + 1)
  return coversOf(sentence).length > 0 ? sentence : words
}

/** "Aster-7B is released under …": a name of the release that has a number is a model's. */
function byName(words: string, names: Names): readonly Coverage[] {
  const named = words
    .split(/[\s"“”'`()[\],]+/, MAX_WORDS)
    .filter((word) => NUMBERED.every((pattern) => matches(pattern, word)))
  return named.some((name) => names.includes(name)) ? ['weights'] : []
}

const NUMBERED = [/[a-z]/i, /-/, /\d/]

/** Words that leave open which of two licenses is meant. */
const UNDECIDED = /\b(?:depend\w*|respectively|whether|determine|check)\b/i

/** The licenses that are named; two of which one may be chosen are one expression. */
function joinedMentions(text: string, mentions: readonly LicenseMention[]): readonly Item[] {
  const items: Item[] = []
  for (const { license, index, length, text: written } of mentions) {
    const previous = items.at(-1)
    const between = previous ? text.slice(previous.index + previous.length, index) : ''
    if (previous && !matches(UNDECIDED, text) && matches(/^(?: licen[sc]e)?,? or(?: the)? $/i, between)) {
      const left = previous.said.expression ?? previous.said.license?.spdx ?? ''
      items[items.length - 1] = {
        index: previous.index,
        length: index + length - previous.index,
        said: { expression: `${left} OR ${license.spdx}`, written: `${previous.said.written} or ${written}` },
      }
    } else items.push({ index, length, said: { license, written } })
  }
  return items
}

/** Restrictions in plain words, those aside that a license's own name says. */
function restrictionItems(text: string, mentions: readonly LicenseMention[]): readonly Item[] {
  return restrictionsIn(text)
    .filter(
      ({ index }) =>
        !mentions.some((mention) => index >= mention.index && index < mention.index + mention.length),
    )
    .map(({ kind, index, length }) => ({
      index,
      length,
      said: { written: text.slice(index, index + length), conditions: [{ kind, line: 0, endLine: 0 }] },
    }))
}

/** "Under the Acme Community License", "under CC-NC-BY licence": by its capital letters a license, and none that is known. */
function unknownItems(text: string, mentions: readonly LicenseMention[]): readonly Item[] {
  return findAll(/\b(?:under|subject to|governed by)\s/gi, text).flatMap(({ index, 0: word }) => {
    const start = index + word.length
    const name = UNKNOWN.exec(text.slice(start, start + MAX_NAME))?.[1]
    if (name === undefined) return []
    const end = start + MAX_NAME
    if (mentions.some((mention) => mention.index < end && mention.index + mention.length > start)) return []
    return [{ index, length: word.length + name.length, said: { written: name } }]
  })
}

const UNKNOWN =
  /^(?:the |an? |our |its )?([A-Z][^.;,()]*? (?:Licen[sc]e(?: Agreement)?|Agreement|Terms(?: of Use)?)|[A-Z]+(?:-[A-Z\d][\w.]*)+ licen[sc]e)\b/
const MAX_NAME = 90
/** Longer lines below a heading "License" are sentences. */
const MAX_ENTRY = 120

/** A line of a section on licenses that is no sentence: "MIT", "Code: Apache-2.0", "MIT - for research only". */
function readEntry(text: string, fallback: readonly Coverage[]): readonly Spoken[] {
  if (text.length > MAX_ENTRY) return []
  const [head = '', ...rest] = text.split(':')
  const [first = ''] = (rest.length > 0 ? rest.join(':') : head).replaceAll(/[*_`]/g, '').split(/ [-–—] /, 1)
  const written = first.trim().replace(/\.$/, '')
  const license = findLicense(written)
  if (!license) return []
  const named = rest.length > 0 ? coversOf(head) : []
  const covers = named.length > 0 ? named : fallback
  return [{ license, written, covers: covers.length > 0 ? covers : ['repository'] }]
}

/** A notice that is printed as code: "The following license applies to all code as well as the models:". */
function readNotices(document: Document, section: Section): readonly LicenseStatement[] {
  return section.blocks.flatMap((block, index): readonly LicenseStatement[] => {
    if (block.kind !== 'code') return []
    const [mention] = findMentions(block.text)
    if (!mention) return []
    const before = section.blocks[index - 1]
    const covers = coversOf(before?.kind === 'prose' ? textOf(before) : section.title)
    return [
      {
        at: { path: document.path, line: block.firstLine, endLine: block.endLine, text: mention.text },
        from: 'prose',
        match: 'statement',
        license: mention.license,
        written: mention.text,
        covers: withinSubject(covers.length > 0 ? covers : ['repository'], document),
      },
    ]
  })
}

const LICENSE_HEADER = /^\W*licen[sc]es?\W*$/i

/**
 * Tables: a row "License | MIT" about the model, a row "Code | MIT" in a section on licenses, and a column "License"
 * beside what each row is about; models of others, which tables compare with, are told by their names.
 */
function readTables(document: Document, section: Section, names: Names): readonly LicenseStatement[] {
  const inLicenseSection = matches(/\blicen[sc]/i, section.title)
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const column = block.header.findIndex(({ text }) => matches(LICENSE_HEADER, text))
    return block.rows.flatMap((row): readonly LicenseStatement[] => {
      const [head, ...rest] = row.cells
      if (!head) return []
      let cell = column > 0 ? row.cells[column] : undefined
      let covers: readonly Coverage[] = []
      if (cell) {
        covers = coversOf(head.text)
        if (covers.length === 0 && names.includes(head.text.trim().split(/\s/, 1)[0] ?? ''))
          covers = coversOf(block.header[0]?.text ?? '')
        if (covers.length === 0 && names.includes(head.text.trim())) covers = ['weights']
      } else if (rest.length === 1 && matches(LICENSE_HEADER, head.text)) {
        cell = rest[0]
        covers = ['weights']
      } else if (inLicenseSection && rest.length > 0) {
        covers = coversOf(head.text)
        cell = rest.find(({ text }) => Object.keys(namedBy(text)).length > 0)
      }
      if (!cell || covers.length === 0) return []
      const named = namedBy(cell.text)
      if (Object.keys(named).length === 0) return []
      return [
        {
          at: { path: document.path, line: row.line, text: cell.text },
          from: 'prose',
          match: 'statement',
          ...named,
          written: cell.text,
          covers: withinSubject(covers, document),
        },
      ]
    })
  })
}

/**
 * Links in sentences on terms: to a license file of this repository ("use of the models is subject to [the Model
 * License](LICENSE-MODEL)"), to a steward's page, or to terms that are not known here.
 */
function readLinks(document: Document, tree: Tree, names: Names): readonly LicenseStatement[] {
  return mentionsIn(document).flatMap((whole): readonly LicenseStatement[] => {
    const mention = { ...whole, context: whole.context.slice(0, MAX_SENTENCE) }
    const { link, context, headings, at } = mention
    if (link.image || link.target.startsWith('#')) return []
    if (headings.some((heading) => isOthersHeading(heading) || matches(NEWS, heading))) return []
    const inLicenseSection = matches(/\blicen[sc]/i, headings.at(-1) ?? '')
    if ((!matches(TRIGGER, context) && !inLicenseSection) || matches(ELSEWHERE, context)) return []
    if (matches(EXPLAINS, context)) return []
    const from = 'prose'
    const isTerms = matches(/\blicen[sc]e\b|\bagreement\b|\bterms\b|许可|协议/i, link.text)
    const path = ownFile(link.target, tree, names)
    if (path !== undefined) {
      const covers = withinSubject(linkCovers(mention, path), document)
      if (covers.length === 0) return []
      if (isLicenseFile(path)) return [{ at, from, match: 'reference', refersTo: path, covers }]
      // Terms in a form that is not read here, such as a PDF, are terms all the same.
      return isTerms ? [{ at, from, match: 'unknown', refersTo: path, written: link.text, covers }] : []
    }
    const license = licenseAt(link.target)
    const covers = linkCovers(mention, '')
    const named = findMentions(context)
    // The sentence says it already, or says something else of which the link is only a part.
    if (license && named.length > 0) return []
    // In a cell of a table it is about what stands in that row.
    const inTable = whole.context.includes(' | ')
    if (!license && (!isTerms || named.length > 0 || covers.length === 0 || inTable || isHosted(link.target)))
      return []
    const known = covers.length > 0 ? covers : (['repository'] as const)
    return [
      {
        at,
        from,
        match: 'statement',
        ...(license && { license }),
        refersTo: link.target,
        written: link.text || link.target,
        covers: withinSubject(known, document),
      },
    ]
  })
}

/** What the file's name says; else what the sentence says right before the link; else what the whole sentence does. */
function linkCovers({ link, context }: Mention, path: string): readonly Coverage[] {
  const named = path === '' ? [] : coveredByName(path).filter((family) => family !== 'repository')
  if (named.length > 0) return named
  const before = context.slice(0, Math.max(0, context.indexOf(link.text || path)))
  const last = before.split(/[,;:，；：]|\b(?:while|whereas|and the)\b/).at(-1) ?? ''
  // "Subject to the Acme Open Source [Terms](…)" names the terms, and no code.
  const clause = coversOf(last.replaceAll(/\bopen[- ]source\b/gi, ''))
  return clause.length > 0 ? clause : coversOf(context)
}

/** Badges of the project's own terms: `[![License: MIT](https://img.shields.io/badge/License-MIT-blue)](LICENSE)`. */
function readBadge(document: Document, link: Link): readonly LicenseStatement[] {
  if (!link.image) return []
  const address = find(/img\.shields\.io\/badge\/([^?]+)/i, link.target)?.[1]
  const words = decodePath(
    (address ?? '').replace(/-\w+(?:\.svg)?$/, '').replaceAll('--', '\u2011'),
  ).replaceAll(/[-_]/g, ' ')
  const text = `${link.text} ${words.replaceAll('\u2011', '-')}`
  if (!matches(/licen[sc]e/i, text)) return []
  const [mention] = findMentions(text.replace(/licen[sc]e/i, 'license:'))
  if (!mention) return []
  const covers = coversOf(text)
  return [
    {
      at: {
        path: document.path,
        line: link.line,
        ...(link.column !== undefined && { column: link.column }),
        text: link.target,
      },
      from: 'badge',
      match: 'statement',
      license: mention.license,
      written: mention.text,
      // A badge stands for the repository that it is on, also where that is a model's.
      covers: subjectOf(document) === 'dataset' ? ['datasets'] : covers.length > 0 ? covers : ['repository'],
    },
  ]
}

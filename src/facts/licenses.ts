import type { ComponentFamily } from '../components.ts'
import { findLicense } from '../licenses/catalogue.ts'
import { identify, type Match } from '../licenses/identify.ts'
import type { License } from '../licenses/license.ts'
import { findMentions } from '../licenses/mentions.ts'
import type { Location } from '../repository.ts'
import {
  type Document,
  isOthersHeading,
  type Link,
  mentionsIn,
  type Section,
  sentencesIn,
  valuesOf,
} from './documents.ts'
import type { Extractor } from './gather.ts'
import { textOf } from './markdown.ts'
import { extensionOf, isForeign } from './paths.ts'
import { depthOf, folderOf, nameOf, type Tree } from './tree.ts'

/** A text or a statement that names terms, and what it says that it covers. */
export interface LicenseStatement {
  readonly at: Location
  readonly from: 'file' | 'front-matter' | 'prose' | 'badge' | 'package' | 'declaration'
  readonly match: Match['match'] | 'statement'
  /** What it was recognized as; absent where it was not. */
  readonly license?: License
  /** The id or the words as they are written, where a statement names something. */
  readonly written?: string
  /** The license file that a statement points to. */
  readonly refersTo?: string
  /** The lines that were added to the license's own text. */
  readonly added?: readonly Span[]
  /** Share of the license's words that were found, and of the file that they explain, 0 to 1. */
  readonly similarity?: number
  readonly coverage?: number
  /** What it covers by its name, its folder or its sentence; `repository` where it only stands at the root. */
  readonly covers: readonly (ComponentFamily | 'repository')[]
}

export interface Span {
  readonly line: number
  readonly endLine: number
}

const LICENSE_NAME =
  /(?:^|[-_. ])(?:licen[sc]es?|copying|unlicense|copyright)(?:$|[-_. ])|terms[-_ ]of[-_ ]use|license[-_ ]agreement/i
const LICENSE_FOLDER = /(?:^|\/)(?:[\w-]*licen[sc]es?)\//i
const TEXT = new Set(['', 'md', 'txt', 'rst', 'markdown', 'html'])
const PACKAGE = /^(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|CITATION\.cff|Cargo\.toml)$/
const MAX_DEPTH = 3
const MAX_FILES = 60

const NAME_COVERS: readonly (readonly [ComponentFamily, RegExp])[] = [
  ['weights', /(?:^|[-_. /])(?:models?|weights?|checkpoints?|diff)(?=$|[-_. /])/i],
  ['code', /(?:^|[-_. /])(?:code|software|source)(?=$|[-_. /])/i],
  ['datasets', /(?:^|[-_. /])(?:data|datasets?)(?=$|[-_. /])/i],
]

/** What every license-like file and package manifest says of terms, sorted by path. */
export const licenseFiles: Extractor<readonly LicenseStatement[]> = {
  wants: (tree) => ({ texts: choose(tree) }),
  extract: (read) =>
    read.texts.flatMap(({ path, text }) =>
      isPackage(path) ? readPackage(path, text) : readFile(path, text),
    ),
}

/** Whether a path is that of a license text, by its name or its folder. */
export function isLicenseFile(path: string): boolean {
  const name = nameOf(path)
  if (!TEXT.has(extensionOf(path)) && !/^licen[sc]e[-_.]\w+$/i.test(name)) return false
  return LICENSE_NAME.test(name) || LICENSE_FOLDER.test(path)
}

const isPackage = (path: string) => PACKAGE.test(nameOf(path)) && depthOf(path) === 0

function choose(tree: Tree): readonly string[] {
  return tree.entries
    .filter(
      ({ path, kind }) =>
        kind !== 'submodule' &&
        depthOf(path) <= MAX_DEPTH &&
        (isLicenseFile(path) || isPackage(path)) &&
        !isForeign(path),
    )
    .map(({ path }) => path)
    .sort((a, b) => depthOf(a) - depthOf(b))
    .slice(0, MAX_FILES)
}

function readFile(path: string, text: string): readonly LicenseStatement[] {
  const covers = coveredByName(path)
  return identify(text).map(({ license, line, endLine, added, similarity, coverage, match }) => ({
    at: { path, line, endLine },
    from: 'file',
    match,
    ...(license && { license }),
    ...(added && added.length > 0 && { added }),
    ...(similarity !== undefined && { similarity }),
    ...(coverage !== undefined && { coverage }),
    covers,
  }))
}

/** A text covers what its name says; at the root and without such a word, the repository; elsewhere, nothing that we know. */
function coveredByName(path: string): LicenseStatement['covers'] {
  const named = NAME_COVERS.filter(([, pattern]) => pattern.test(path)).map(([family]) => family)
  if (named.length > 0) return named
  return folderOf(path) === '' || /^LICENSES\//i.test(path) ? ['repository'] : []
}

/** A field `license` of TOML, YAML, JSON or Python, or a classifier of the Python package index; the value follows. */
const PACKAGE_FIELD = /^\s*["']?license["']?\s*[:=]|License :: OSI Approved :: /
/** What stands around the value in one of these notations. */
const NOTATION = /^[\s"'{=]*(?:text\s*=)?[\s"']*|["'{}].*$/g
const MAX_LINE = 500

function readPackage(path: string, text: string): readonly LicenseStatement[] {
  return text.split('\n').flatMap((whole, index): readonly LicenseStatement[] => {
    const line = whole.slice(0, MAX_LINE)
    const field = PACKAGE_FIELD.exec(line)
    const written =
      field &&
      line
        .slice(field.index + field[0].length)
        .replace(NOTATION, '')
        .replace(/,\s*$/, '')
        .trim()
    if (!written) return []
    const license = findLicense(written) ?? findMentions(`license: ${written}`)[0]?.license
    const at = { path, line: index + 1, text: written }
    return [
      { at, from: 'package', match: 'statement', ...(license && { license }), written, covers: ['code'] },
    ]
  })
}

/** Gives statements that point to a license file that file's license. */
export function resolvePointers(statements: readonly LicenseStatement[]): readonly LicenseStatement[] {
  return statements.map((statement) => {
    const file = statements.find(({ at, from }) => from === 'file' && at.path === statement.refersTo)
    if (!file?.license) return statement
    return { ...statement, license: file.license, ...(file.added && { added: file.added }) }
  })
}

/** What the documents say of terms: front matter, sentences, tables and badges, in reading order. */
export function readStatements(documents: readonly Document[], tree: Tree): readonly LicenseStatement[] {
  return documents.flatMap((document) => [
    ...readCardFields(document),
    ...(speaksForRelease(document)
      ? [
          ...document.sections.flatMap((section) => readSection(document, section)),
          ...readPointers(document, tree),
        ]
      : []),
  ])
}

const speaksForRelease = ({ role }: Document) => role !== 'document' && role !== 'use-policy'

/** Sentences that say what a license file covers: "use of the models is subject to [the Model License](LICENSE-MODEL)". */
function readPointers(document: Document, tree: Tree): readonly LicenseStatement[] {
  return mentionsIn(document).flatMap(({ link, context, headings, at }): readonly LicenseStatement[] => {
    const path = (link.target.split(/[?#]/, 1)[0] ?? '').replace(/^\.?\//, '')
    const covers = pointedCovers(path, context, link)
    if (!isLicenseFile(path) || tree.get(path) === undefined || covers.length === 0) return []
    if (!TRIGGER.test(context) || ELSEWHERE.test(context) || headings.some(isOthersHeading)) return []
    return [{ at, from: 'prose', match: 'reference', refersTo: path, covers }]
  })
}

/** What the sentence says right before the link; else what the file's name says; else what the whole sentence does. */
function pointedCovers(path: string, sentence: string, link: Link): LicenseStatement['covers'] {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(link.text || path)))
  const clause = coversOf(before.split(/[,;:，；：]|\b(?:while|whereas|and the)\b/).at(-1) ?? '')
  if (clause.length > 0) return clause
  const named = coveredByName(path).filter((family) => family !== 'repository')
  return named.length > 0 ? named : coversOf(sentence)
}

function readCardFields(document: Document): readonly LicenseStatement[] {
  const [name] = valuesOf(document, 'license_name')
  return valuesOf(document, 'license').map(({ value, at }) => {
    const written = value === 'other' && name ? name.value : value
    const license = findLicense(written)
    const covers: LicenseStatement['covers'] = document.role === 'data-card' ? ['datasets'] : ['weights']
    return { at, from: 'front-matter', match: 'statement', ...(license && { license }), written, covers }
  })
}

/** Words that say that terms apply; "under CC BY" alone may be said of anybody's sources. */
const TRIGGER =
  /\blicen[sc]\w*|\b(?:releas|publish|distribut|provid|shar|offer)\w*\b[^.]{0,80}\bunder\b|\bsubject to\b|\bgoverned by\b|许可|协议/i
const ELSEWHERE =
  /\b(?:originally|derived from|which (?:is|are)|based on|borrow\w*|adapted from|fork|third[- ]party|dependenc\w+|includes? (?:code|software|components)|their (?:own|respective)|previous(?:ly)?|was (?:released )?under)\b/i
const SENTENCE_COVERS: readonly (readonly [ComponentFamily, RegExp])[] = [
  ['weights', /\b(?:models?|weights?|checkpoints?|parameters)\b|模型|权重/i],
  ['code', /\b(?:code|codebase|software|source|scripts?|library|package)\b|代码/i],
  ['datasets', /\b(?:data|datasets?|corpus|corpora|annotations?)\b|数据/i],
]

function readSection(document: Document, section: Section): readonly LicenseStatement[] {
  if ([section.title, ...section.parents].some(isOthersHeading)) return []
  const inLicenseSection = /\blicen[sc]/i.test(section.title)
  const prose = sentencesIn(section).flatMap(({ text, line }): readonly LicenseStatement[] => {
    if ((!TRIGGER.test(text) && !inLicenseSection) || ELSEWHERE.test(text)) return []
    const fallback = coversOf(section.title)
    return readSentence(text, fallback).map((said) => ({
      ...said,
      covers: withinRole(said.covers, document),
      at: { path: document.path, line, text },
      from: 'prose',
      match: 'statement',
    }))
  })
  const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []))
  const notices = inLicenseSection ? readNotices(document, section) : []
  const badges = links.flatMap((link) => readBadge(document, link))
  const rows = section.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row): readonly LicenseStatement[] => {
      const [head, ...rest] = row.cells
      if (!head || rest.length !== 1 || !/^\W*licen[sc]e\W*$/i.test(head.text)) return []
      const written = rest[0]?.text ?? ''
      const license = findLicense(written) ?? findMentions(`license: ${written}`)[0]?.license
      if (!license) return []
      const at = { path: document.path, line: row.line, text: written }
      return [{ at, from: 'prose', match: 'statement', license, written, covers: ['weights'] }]
    })
  return [...prose, ...notices, ...rows, ...badges]
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
        covers: covers.length > 0 ? covers : ['repository'],
      },
    ]
  })
}

/** A data card speaks of its data, whatever else its sentences mention; a model card of its model where it names nothing. */
function withinRole(covers: LicenseStatement['covers'], { role }: Document): LicenseStatement['covers'] {
  if (role === 'data-card') return ['datasets']
  return role === 'model-card' && covers.includes('repository') ? ['weights'] : covers
}

/** Each license that a sentence names, with what stands before it: "the code is under MIT, the weights under …". */
function readSentence(
  text: string,
  fallback: LicenseStatement['covers'],
): readonly Pick<LicenseStatement, 'license' | 'written' | 'covers'>[] {
  const mentions = findMentions(text)
  let from = 0
  let covers: LicenseStatement['covers'] = []
  return mentions.map(({ license, index, length, text: written }, at) => {
    const before = coversOf(text.slice(from, index))
    const after = coversOf(text.slice(index + length, mentions[at + 1]?.index ?? text.length))
    from = index + length
    if (before.length > 0) covers = before
    else if (after.length > 0) covers = after
    else if (covers.length === 0) covers = fallback
    return { license, written, covers: covers.length > 0 ? covers : ['repository'] }
  })
}

function coversOf(words: string): readonly ComponentFamily[] {
  return SENTENCE_COVERS.filter(([, pattern]) => pattern.test(words)).map(([family]) => family)
}

/** Badges of the project's own terms: `[![License: MIT](https://img.shields.io/badge/License-MIT-blue)](LICENSE)`. */
function readBadge(document: Document, link: Link): readonly LicenseStatement[] {
  if (!link.image) return []
  const address = /img\.shields\.io\/badge\/([^?]+)/i.exec(link.target)?.[1]
  const words = decode((address ?? '').replace(/-\w+(?:\.svg)?$/, '').replaceAll('--', '\u2011')).replaceAll(
    /[-_]/g,
    ' ',
  )
  const text = `${link.text} ${words.replaceAll('\u2011', '-')}`
  if (!/licen[sc]e/i.test(text)) return []
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
      covers: covers.length > 0 ? covers : ['repository'],
    },
  ]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

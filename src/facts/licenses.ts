import type { ComponentFamily } from '../components.ts'
import { licenseAt } from '../licenses/addresses.ts'
import type { Condition, License } from '../licenses/license.ts'
import type { Match } from '../licenses/match.ts'
import { findVerbatim } from '../licenses/verbatim.ts'
import type { Clause } from '../licenses/weigh.ts'
import { wordsOf } from '../licenses/words.ts'
import { findAll, matches } from '../pattern.ts'
import type { Location } from '../repository.ts'
import type { Extractor } from './gather.ts'
import { isManifest, readManifest } from './manifests.ts'
import { extensionOf, isForeign } from './paths.ts'
import { depthOf, folderOf, nameOf, type Tree } from './tree.ts'

/** A text or a statement that names terms, and what it says that it covers. */
export interface LicenseStatement {
  readonly at: Location
  readonly from: 'file' | 'front-matter' | 'prose' | 'badge' | 'package' | 'header' | 'declaration'
  readonly match: 'exact' | 'modified' | 'partial' | 'reference' | 'statement' | 'unknown'
  /** What it was recognized as; absent where it was not. */
  readonly license?: License
  /** The SPDX expression of a statement that names more than one license. */
  readonly expression?: string
  /** The id or the words as they are written, where a statement names something. */
  readonly written?: string
  /** Where a text or a statement sends the reader: a path in the repository or a web address. */
  readonly refersTo?: string
  /** What was added to the license's own text, and what was left out of it. */
  readonly added?: readonly Clause[]
  readonly removed?: readonly Span[]
  /** Conditions that were read in these very words, with their lines. */
  readonly conditions?: readonly (Clause & { readonly kind: Condition })[]
  /** Lines of a copyright notice that still hold the template's words. */
  readonly unfilled?: readonly Span[]
  /** Share of the license's words that were found, and of the file that they explain, 0 to 1. */
  readonly similarity?: number
  readonly coverage?: number
  /** Whether a sentence names the release, or speaks of "this" or "our" thing. */
  readonly own?: true
  /** What it covers by its name, its folder or its sentence; `repository` where it only stands at the root. */
  readonly covers: readonly Coverage[]
}

/** A group of components, or the repository as a whole. */
export type Coverage = ComponentFamily | 'repository'

export interface Span {
  readonly line: number
  readonly endLine: number
}

const LICENSE_NAME =
  /(?:^|[-_. ])(?:licen[sc]es?|copying|unlicense|copyright)(?:$|[-_. ])|terms[-_ ]of[-_ ]use|licen[sc]e[-_ ]?agreement/i
const LICENSE_FOLDER = /(?:^|\/)(?:[\w-]*licen[sc]es?)\//i
/** Files that go with a license and state no terms of their own: notices, policies on use. */
const COMPANION =
  /^(?:notice|(?:acceptable[-_ ]?)?us(?:e|age)[-_ ]?(?:policy|guidelines)|aup|prohibited[-_ ]uses?)(?:$|[-_. ])/i
const TEXT = new Set(['', 'md', 'txt', 'rst', 'markdown', 'html'])
/** `LICENSE.apache-2.0`, `LICENSE-MODEL`: what looks like an ending is a name. */
const NAMED_AFTER =
  /^licen[sc]es?[-_.](?!(?:[\w.-]*\.)?(?:py|js|ts|sh|json|ya?ml|toml|xml|csv|png|jpe?g|svg|pdf|docx?|bat|in|j2|tmpl)$)[\w.+-]+$/i
const MAX_DEPTH = 3
const MAX_FILES = 60

const NAME_COVERS: readonly (readonly [ComponentFamily, RegExp])[] = [
  ['weights', /(?:^|[-_. /])(?:models?|weights?|checkpoints?|diff)(?=$|[-_. /])/i],
  ['code', /(?:^|[-_. /])(?:code|software|source)(?=$|[-_. /])/i],
  ['datasets', /(?:^|[-_. /])(?:data|datasets?)(?=$|[-_. /])/i],
]

/** What every license-like file and package manifest says of terms, sorted by path. */
export const licenseFiles: Extractor<readonly LicenseStatement[]> = {
  turn: 'first',
  wants: (tree) => ({ texts: choose(tree) }),
  extract: async (read) => {
    // Where REUSE.toml says which text covers what, the texts themselves say it no more.
    const annotated = read.text('REUSE.toml') !== undefined
    const said = read.texts.map(async ({ path, text }): Promise<readonly LicenseStatement[]> => {
      if (isManifest(path)) return readManifest(path, text)
      const statements = readFile(path, text, await findIn(text))
      return annotated && /^LICENSES\//.test(path)
        ? statements.map((statement) => ({ ...statement, covers: [] }))
        : statements
    })
    return (await Promise.all(said)).flat()
  },
}

/** Whether a path is that of a license text, by its name or its folder. */
export function isLicenseFile(path: string): boolean {
  const name = nameOf(path)
  if (!TEXT.has(extensionOf(path)) && !matches(NAMED_AFTER, name)) return false
  return matches(LICENSE_NAME, name) || matches(LICENSE_FOLDER, path)
}

/** Whether a path is that of a notice or of a policy on use. */
function isCompanion(path: string): boolean {
  return TEXT.has(extensionOf(path)) && matches(COMPANION, nameOf(path)) && !isLicenseFile(path)
}

function choose(tree: Tree): readonly string[] {
  return tree.entries
    .filter(
      ({ path, kind }) =>
        kind !== 'submodule' &&
        depthOf(path) <= MAX_DEPTH &&
        (isLicenseFile(path) || isCompanion(path) || isManifest(path)) &&
        !isForeign(path),
    )
    .map(({ path }) => path)
    .sort((a, b) => depthOf(a) - depthOf(b))
    .slice(0, MAX_FILES)
}

/** A match, with what it may also say. */
type Found = Omit<Match, 'added' | 'match'> &
  Pick<LicenseStatement, 'added' | 'removed' | 'conditions' | 'refersTo'> & {
    readonly match: LicenseStatement['match']
  }

/** What a text is. What all others are compared with is loaded once there is one that nobody knows by heart. */
async function findIn(text: string): Promise<readonly Match[]> {
  const words = wordsOf(text)
  const verbatim = findVerbatim(words)
  return verbatim ? [verbatim] : (await import('../licenses/identify.ts')).compareAll(words)
}

function readFile(path: string, text: string, found: readonly Found[]): readonly LicenseStatement[] {
  const lines = text.split(/\r\n?|\n/)
  const [first] = found
  if (first && found.every(({ match }) => match === 'statement')) return readRouter(path, lines, found)
  const attributions = attributionsIn(lines, found)
  const companion = isCompanion(path)
  return found.map((match): LicenseStatement => {
    const { line, endLine, similarity, coverage, removed, conditions } = match
    const { refersTo, policy } = match
    const license = match.license ?? (refersTo === undefined ? undefined : licenseAt(refersTo))
    const added = match.added?.filter(
      (span) =>
        !attributions.has(span.line) && !isTitle(span, lines, match.conditions) && !isNote(span, lines),
    )
    const unfilled = unfilledIn(lines, match)
    // What stands below "adapted from …" is the license of that part, not of this repository.
    const ofAnother = [...attributions].some((attribution) => attribution < line)
    return {
      at: { path, line, endLine },
      from: 'file',
      match: isOnlyAttributed(match, added) ? 'exact' : match.match,
      ...(license && { license }),
      ...(policy !== undefined && { written: policy }),
      ...(match.expression !== undefined && { expression: match.expression }),
      ...(refersTo !== undefined && { refersTo }),
      ...(added && added.length > 0 && { added }),
      ...(removed && removed.length > 0 && { removed }),
      ...(conditions && conditions.length > 0 && { conditions }),
      ...(unfilled.length > 0 && { unfilled }),
      ...(similarity !== undefined && { similarity }),
      ...(coverage !== undefined && { coverage }),
      covers: companion || ofAnother ? [] : coveredByName(path),
    }
  })
}

/** Whether nothing was changed but that others are named whose parts these are. */
function isOnlyAttributed({ match, removed = [] }: Found, added: readonly Clause[] | undefined): boolean {
  return match === 'modified' && added?.length === 0 && removed.length === 0
}

/**
 * A text of no license whose lines name some: where each says of what, they are statements ("code: MIT, weights: …").
 * Else it is a text of its own that mentions others, and it is not known what it asks.
 */
function readRouter(
  path: string,
  lines: readonly string[],
  found: readonly Found[],
): readonly LicenseStatement[] {
  const statements = found.map(({ license, line, endLine }): LicenseStatement => {
    const covers = coversOf(lines[line - 1] ?? '')
    return {
      at: { path, line, endLine },
      from: 'file',
      match: 'statement',
      ...(license && { license }),
      covers,
    }
  })
  if (statements.every(({ covers }) => covers.length > 0)) return statements
  return [
    {
      at: { path, line: 1, endLine: lines.length },
      from: 'file',
      match: 'unknown',
      covers: isCompanion(path) ? [] : coveredByName(path),
    },
    ...statements.map((statement) => ({ ...statement, covers: [] })),
  ]
}

const SENTENCE_COVERS: readonly (readonly [ComponentFamily, RegExp])[] = [
  ['weights', /\b(?:models?|weights?|checkpoints?|parameters)\b|模型|权重|モデル|重み|모델|가중치/i],
  ['code', /\b(?:code|codebase|software|source|scripts?|library|package)\b|代码|源码|コード|코드/i],
  ['datasets', /\b(?:data|datasets?|corpus|corpora|annotations?)\b|数据|データ|데이터/i],
]

/** The groups of components that words name. */
export function coversOf(words: string): readonly ComponentFamily[] {
  return SENTENCE_COVERS.filter(([, pattern]) => matches(pattern, words)).map(([family]) => family)
}

/**
 * The group that is named last, with one that it is joined to: "in discussion on one of the data sets, and so ask that
 * use of the model be limited", "all model weights and data".
 */
export function lastNamed(words: string): readonly ComponentFamily[] {
  const named = SENTENCE_COVERS.flatMap(([family, pattern]) => {
    const match = findAll(pattern, words).at(-1)
    return match ? [{ family, from: match.index, to: match.index + match[0].length }] : []
  }).sort((a, b) => b.from - a.from)
  const [last, before] = named
  if (!last) return []
  const joined = before && matches(JOINED, words.slice(before.to, last.from))
  return joined ? [before.family, last.family] : [last.family]
}

const JOINED = /^ (?:and|&|or) (?:the |our |training |all )?$/i

/** "Part of the code is adapted from https://…", "which has the following license:": says whose a part is, asks nothing. */
const ATTRIBUTION =
  /^\W*(?:parts?|portions?|some) of (?:the|this) (?:\w+ )?(?:is|are|was|were) (?:adapted|based|borrowed|copied|derived|modified|taken) (?:from|on) \S+\s*$/i
const FOLLOWED = /^\W*(?:which (?:has|is under)|under|with) the following licen[sc]e\W*$/i

/** The lines that an identified text has besides, and that do no more than attribute what follows them. */
function attributionsIn(lines: readonly string[], found: readonly Found[]): ReadonlySet<number> {
  const spans = found.flatMap(({ added }) => added ?? [])
  return new Set(
    spans
      .filter(({ line, endLine, kind }) => {
        if (kind !== undefined) return false
        const text = lines.slice(line - 1, endLine)
        return text.every(
          (each) => each.trim() === '' || matches(ATTRIBUTION, each) || matches(FOLLOWED, each),
        )
      })
      .map(({ line }) => line),
  )
}

/** Where a short open license begins to say what it permits. */
const GRANT = /^\W*(?:permission is hereby granted|permission to use, copy|redistribution and use in source)/i
/** Words by which something may be asked or taken back. */
const ASKS =
  /\b(?:must|shall|should|may|can|cannot|not|no|only|except|unless|without|prohibit\w*|restrict\w*|forbid\w*|commercial\w*|research|academic|personal|condition\w*|requir\w*|subject|us(?:e|es|ed|ing|ers?|age)|permission|permitted|allow\w*|agree\w*|terms?|provided|if|fees?|pay\w*|patents?|addendum|addition\w*|clauses?)\b/i

/** Words above the grant that say what it is that is licensed, and ask nothing: "Implementation of the Aster model." */
function isTitle(
  { line, endLine, kind }: Clause,
  lines: readonly string[],
  conditions: readonly Clause[] = [],
): boolean {
  const grant = lines.findIndex((text) => matches(GRANT, text.slice(0, MAX_ASKS)))
  if (kind !== undefined || endLine > grant) return false
  if (conditions.some((each) => each.line <= endLine && each.endLine >= line)) return false
  const said = lines.slice(line - 1, endLine)
  return said.length <= MAX_TITLE && said.every((text) => text.length <= MAX_ASKS && !matches(ASKS, text))
}

/** Sentences of a note behind a text that say where the terms of other parts stand: of weights, data, components. */
const NOTES: readonly RegExp[] = [
  /\bsoftware distributed with [\w.-]+:/i,
  /\bthe [\w.-]+ (?:model weights and data|model weights|weights|models|data) (?:copyright and )?licen[sc]e terms can be found in (?:the file )?[\w.]+(?: and [\w.]+)?\./i,
  /\bthe [\w.-]+ software includes a number of subcomponents with separate copyright notices and licen[sc]e terms\b[ ,;–-]*please see the file [\w.]+\./i,
]

/** Whether words that were added are such a note, and nothing else. */
function isNote({ line, endLine, kind }: Clause, lines: readonly string[]): boolean {
  if (kind !== undefined || endLine - line > MAX_NOTE) return false
  const said = lines
    .slice(line - 1, endLine)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  const rest = NOTES.reduce((text, note) => text.replace(note, ''), said)
  return rest.length < said.length && !matches(/[a-z]/i, rest)
}

const MAX_NOTE = 12
const MAX_TITLE = 6
const MAX_ASKS = 200

const COPYRIGHT_LINE = /^\W{0,20}(?:copyright|©|\(c\))/i
const TEMPLATE =
  /[[<{](?:yyyy|year|fullname|full name|name|owner|author|your name|name of (?:copyright owner|author)|copyright holders?|organization)[\]>}]/i
/** Below this, a text tells how to apply it: the template is meant to stand there. */
const APPENDIX = /^\W*(?:appendix\b|end of terms and conditions|how to apply)/i

/** Copyright notices in which the template's words still stand, in a text that is to be filled in itself. */
function unfilledIn(lines: readonly string[], { line, endLine, match }: Found): readonly Span[] {
  if (match !== 'exact' && match !== 'modified') return []
  const appendix = lines.findIndex((text) => matches(APPENDIX, text.slice(0, 100)))
  return lines.flatMap((text, index): readonly Span[] => {
    const at = index + 1
    // The notice stands in the text or a few lines above it.
    if (at < line - 10 || at > endLine || (appendix >= 0 && index > appendix)) return []
    const start = text.slice(0, 300)
    return matches(COPYRIGHT_LINE, start) && matches(TEMPLATE, start) ? [{ line: at, endLine: at }] : []
  })
}

/** `LICENSE_GEMMA.txt` beside the repository's own: the terms of a model that weights here were made from. */
const OF_BASE =
  /^(?:licen[sc]e|notice)[-_.](?:llama|gemma|qwen|mistral|falcon|bloom|opt|deepseek|chatglm)[\d.-]*(?:\.(?:txt|md))?$/i

/** A folder of models inside another holds their definitions: code, which the text in it may be copied with. */
const DEFINITIONS = /^[^/]+\/(?:[^/]+\/)*models?\//i

/** A text covers what its name says; at the root and without such a word, the repository; elsewhere, nothing that we know. */
export function coveredByName(path: string): readonly Coverage[] {
  const own = matches(DEFINITIONS, path) ? nameOf(path) : path
  if (matches(OF_BASE, nameOf(path))) return ['weights']
  const named = NAME_COVERS.filter(([, pattern]) => matches(pattern, own)).map(([family]) => family)
  if (named.length > 0) return named
  return folderOf(path) === '' || matches(/^LICENSES\//i, path) ? ['repository'] : []
}

/** Gives statements and texts that point to a license file that file's license. */
export function resolvePointers(statements: readonly LicenseStatement[]): readonly LicenseStatement[] {
  const files = new Map<string, LicenseStatement>()
  for (const statement of statements)
    if (statement.from === 'file' && !files.has(statement.at.path)) files.set(statement.at.path, statement)
  return statements.map((statement) => {
    const { refersTo } = statement
    const file = refersTo === undefined ? undefined : files.get(refersTo.replace(/^(?:\.{0,2}\/)+/, ''))
    if (!file || file === statement || file.match === 'reference') {
      return file?.license && !statement.license ? { ...statement, license: file.license } : statement
    }
    if (statement.from === 'front-matter' && statement.license) return statement
    // What a text is, whoever names it: a pointer to a changed text is no cleaner than the text.
    const { license = statement.license, added, removed, conditions, match } = file
    return {
      ...statement,
      match: match === 'exact' ? statement.match : match,
      ...(license && { license }),
      ...(added && { added }),
      ...(removed && { removed }),
      ...(conditions && { conditions }),
    }
  })
}

import type { ComponentFamily, ComponentId } from '../components.ts'
import type { Configuration } from '../config/configuration.ts'
import { licenseAt } from '../licenses/addresses.ts'
import { findLicense } from '../licenses/catalogue.ts'
import { matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import { HAN, type Setting, type Spoken } from './claim-frames.ts'
import { readLicenses } from './claim-licenses.ts'
import { readOpenness } from './claim-openness.ts'
import { readReleases } from './claim-releases.ts'
import { artifactsIn } from './claim-subjects.ts'
import { readUses } from './claim-uses.ts'
import { declaredIn } from './declarations.ts'
import { type Document, isCentral, isOthersHeading, type Link, sentencesMatching } from './documents.ts'
import { hasLetters, lettersOf } from './letters.ts'
import type { LicenseStatement } from './licenses.ts'
import { namedBy } from './manifests.ts'
import { type Cell, parseMarkdown, type Section } from './markdown.ts'
import type { Names } from './names.ts'

/**
 * What can be claimed, and with which part of the table of claims it is weighed. A license is claimed by its id, a
 * class of the Model Openness Framework by its number.
 */
export type ClaimKind =
  | 'open-source'
  | 'open-weights'
  | 'open-data'
  | 'released'
  | 'fully-open'
  | 'open-science'
  | 'reproducible'
  | 'commercial-use'
  | 'no-restriction'
  | 'osaid'
  | `license:${string}`
  | `mof:${'I' | 'II' | 'III'}`

/** What a claim is about: a component, a family of them, the documents, or the whole. */
export type ClaimedArtifact = ComponentId | ComponentFamily | 'documentation' | 'project'

/** Something that the repository says of its own openness; a fact, which nothing weighs yet. */
export interface Claim {
  readonly kind: ClaimKind
  readonly artifacts: readonly ClaimedArtifact[]
  readonly source: 'file' | 'release' | 'tag' | 'description' | 'topics' | 'declaration'
  /** `conditional`: under a condition that the same words name, such as "for research" or "upon request". */
  readonly polarity: 'asserted' | 'conditional'
  /** The words with their place. */
  readonly at: Location & { readonly line: number; readonly column: number; readonly text: string }
}

/** A text about the release that stands in no file of the repository. */
export interface OutsideText {
  readonly source: 'release' | 'tag' | 'description' | 'topics'
  readonly text: string
}

/** Texts that speak of the release besides the repository's files. */
export interface Sources {
  readonly documents: readonly Document[]
  readonly names: Names
  /** Whether the release has a model, which its name then stands for. */
  readonly hasModel: boolean
  /** Statements of terms, of which those in front matter, badges and manifests are claims as they stand. */
  readonly statements: readonly LicenseStatement[]
  /** What `openness.yml` declares. */
  readonly configuration: Configuration
  /** Texts about the release that stand in no file. */
  readonly texts: readonly OutsideText[]
}

/** At most this many are kept: what a repository says a thousand times it says once. */
const MAX_CLAIMS = 500
/** Headings that plan, thank, list or cite. */
const ASIDE =
  /\b(?:to-?do|roadmap|future|plans?|coming soon|citation|citing|bibtex|contribut\w*|star history)\b|计划|引用|致谢|路线图/i
/** Headings that are about the release and not about one thing among others. */
const GENERAL =
  /\b(?:models?|overview|summary|details|description|introduction|highlights?|features|about|information|specifications?|card|dataset)\b|介绍|概述|简介|模型/i
/** A heading that is a row of links: "Project page | Paper | BibTeX" says nothing of what stands below. */
const ROW_OF_LINKS = /[|·•]|\bpaper\b[^a-z]+(?:project|demo|blog|arxiv|bibtex|dataset|code)\b/i
const ON_LICENSES = /\blicen[sc]|许可|协议|ライセンス|라이선스|\blicencia|\blicença|\bpermissions?\b/i

/** A sentence without any of these claims nothing: tried first, on a whole section and then on each sentence. */
const TELLING: readonly RegExp[] = [
  /open|releas|licen|publi[cs]|availab|accessib|commerc|reproduc|replicat|download|provid|contain|host|stored|upload|restrict|launch|can (?:be found|find)|\bunder\b|\bMOF\b|businesses|开源|开放|公开|发布|许可|协议|商用|商业|オープン|公開|リリース|ダウンロード|ライセンス|오픈|공개|업로드|상업|라이선스|abierto|libre|ouvert|aberto/i,
]
/** Below a heading on licenses a name alone says it. */
const ANYTHING: readonly RegExp[] = [/\S/]
/** Of a longer sentence the beginning is read. */
const MAX_SENTENCE = 1_000
/** Boxes that are not ticked, questions, placeholders and plans. */
const NO_STATEMENT = /^\W*\[ \]|[?？]\s*$|\[more information needed\]|\bTODO\b|^\W*(?:coming soon|roadmap)\b/i
const CONDITIONAL =
  /\bresearch(?: and educational)?(?: use| purposes?)? only\b|\b(?:academic|non-?commercial|scientific|research) (?:research|use|purposes?)\b|\b(?:for|to) (?:academic|research)\b|\b(?:up)?on request\b|\bwith permission\b|\bupon (?:approval|registration)\b|\bafter (?:filling|completing|registr\w+|approval)\b|\brequest form\b|\bquestionnaire\b|\bbut should comply\b|学术研究|登记|问卷|非商业|申请|研究目的|연구용|研究目的/i

/** What a sentence claims of the release. Linear in the sentence; never throws. */
export function readClaimsIn(whole: string, setting: Setting): readonly (Spoken & Pick<Claim, 'polarity'>)[] {
  const sentence = whole.slice(0, MAX_SENTENCE)
  if (matches(NO_STATEMENT, sentence)) return []
  const polarity = matches(CONDITIONAL, sentence) ? 'conditional' : 'asserted'
  const spoken = [
    ...readOpenness(sentence, setting),
    ...readReleases(sentence, setting),
    ...readLicenses(sentence, setting),
    ...readUses(sentence, setting),
  ].sort((a, b) => a.index - b.index)
  const byKind = new Map(spoken.toReversed().map((each) => [`${each.kind} ${each.artifacts.join()}`, each]))
  return [...byKind.values()].reverse().map((each) => ({ ...each, polarity }))
}

/** A description speaks of the release without naming it: "An open-source model for …". */
function readDescription(sentence: string, setting: Setting): ReturnType<typeof readClaimsIn> {
  const plain = readClaimsIn(sentence, setting)
  if (plain.length > 0) return plain
  const subject = `${setting.names.title} is `
  return readClaimsIn(subject + sentence, setting).flatMap(({ index, ...claim }) =>
    index < subject.length ? [] : [{ ...claim, index: index - subject.length }],
  )
}

/** What a repository says of its own openness, in order of place. */
export function readClaims({ documents, texts, ...rest }: Sources): readonly Claim[] {
  const outside = texts.map(asDocument)
  const context = { ...rest, names: remembering(rest.names), licenseOf: licensesByTarget(rest.statements) }
  const claims = [
    ...documents.filter(speaks).flatMap((document) => claimsOf(document, 'file', context)),
    ...stated(rest.statements, documents),
    ...declared(rest.configuration),
    ...outside.flatMap(({ document, source }) =>
      source === 'topics' ? topicsIn(document, context) : claimsOf(document, source, context),
    ),
  ]
  return unique(claims).slice(0, MAX_CLAIMS)
}

/** The same names come again and again: each is compared with the release's own once. */
function remembering(names: Names): Names {
  const known = new Map<string, boolean>()
  return {
    ...names,
    includes: (name) => {
      const answer = known.get(name) ?? names.includes(name)
      known.set(name, answer)
      return answer
    },
  }
}

/** Which license a link leads to: that of the file of the repository, or the one that lives at an address. */
function licensesByTarget(statements: readonly LicenseStatement[]): Context['licenseOf'] {
  const files = new Map<string, string>()
  for (const { from, at, license } of statements)
    if (from === 'file' && license && !files.has(at.path)) files.set(at.path, license.spdx)
  return (target) => {
    const path = target.replace(/^https?:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+\/(?:blob|raw|resolve)\/[\w.-]+\//i, '')
    return files.get(path.replace(/^(?:\.?\/)+/, '')) ?? licenseAt(target)?.spdx
  }
}

function unique(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ kind, at, artifacts }) => {
    const key = `${at.path}:${at.line} ${kind} ${artifacts.join()}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Documents of the release as a whole, and the READMEs of its folders; not policies, and not those for who contributes. */
function speaks(document: Document): boolean {
  if (document.role === 'use-policy' || matches(FOR_CONTRIBUTORS, document.path)) return false
  return isCentral(document) || matches(/(?:^|\/)readme[^/]*$/i, document.path)
}

const FOR_CONTRIBUTORS =
  /(?:^|\/)(?:contributing|code[-_]of[-_]conduct|governance|maintainers|authors|security|claude|agents|gemini|copilot-instructions|awesome[-_][\w-]*)(?:\.\w+)*$/i

function asDocument({ source, text }: OutsideText): {
  readonly document: Document
  readonly source: Claim['source']
} {
  const document: Document = {
    path: OUTSIDE[source],
    role: 'document',
    source: text,
    frontMatter: { state: 'absent' },
    sections: parseMarkdown(text),
  }
  return { document, source }
}

/** What a text is called that stands in no file. */
const OUTSIDE: Readonly<Record<OutsideText['source'], string>> = {
  release: 'release notes',
  tag: 'tag message',
  description: 'description',
  topics: 'topics',
}

interface Context extends Omit<Sources, 'documents' | 'texts'> {
  /** The id of the license that a file of the repository holds, or that an address leads to. */
  readonly licenseOf: (target: string) => string | undefined
}

/** Whether a place is in a text that stands in no file. */
export function isOutside(path: string): boolean {
  return Object.values(OUTSIDE).includes(path)
}

function claimsOf(
  document: Document,
  source: Claim['source'],
  { names, hasModel, licenseOf }: Context,
): readonly Claim[] {
  const isModel = document.frontMatter.state !== 'absent' || document.role === 'model-card'
  return document.sections.flatMap((section): readonly Claim[] => {
    const headings = [section.title, ...section.parents].filter((title) => !matches(ROW_OF_LINKS, title))
    const inLicenseSection = matches(ON_LICENSES, section.title)
    // Below such headings only what is ticked off is said.
    const aside =
      !inLicenseSection && headings.some((heading) => isOthersHeading(heading) || matches(ASIDE, heading))
    const links = section.blocks.flatMap((block) => (block.kind === 'prose' ? block.links : []))
    const named = hasModel ? ('weights' as const) : ('project' as const)
    const setting = {
      names,
      named,
      whole: isModel || (hasModel && !inLicenseSection) ? ('weights' as const) : ('project' as const),
      inLicenseSection,
      isGeneral: section.level <= 1 || matches(GENERAL, section.title) || names.includes(section.title),
    }
    const linksFrom = linkFinder(links)
    const licenseBehind = (near: readonly Link[]) => (words: string) => {
      const link = near.find(
        ({ text, image }) =>
          !image && text.length > 2 && (words.includes(text) || text.includes(words.trim())),
      )
      return link && licenseOf(link.target)
    }
    const places = new Quotation(document)
    let before: Claim['artifacts'] = []
    const said = sentencesMatching(section, inLicenseSection ? ANYTHING : TELLING).flatMap(
      ({ text, line }) => {
        const near = linksFrom(line)
        if ((aside && !matches(TICKED, text)) || isNavigation(text, near)) return []
        const titles = titlesIn(text, near)
        const read = source === 'description' ? readDescription : readClaimsIn
        const found = read(text, {
          ...setting,
          links: near,
          licenseBehind: licenseBehind(near),
          before,
        }).filter(({ index }) => !titles.some(([start, end]) => index >= start && index < end))
        before = found[0]?.artifacts ?? []
        return found.map(
          ({ index, length, ...claim }): Claim => ({
            ...claim,
            source,
            at: places.find(text, index, length, line),
          }),
        )
      },
    )
    const cells = aside ? [] : licensesInTables(section, names, licenseOf)
    return [
      ...said,
      ...cells.map(({ text, line, artifacts, id }): Claim => {
        const at = places.find(text, 0, text.length, line)
        return { kind: `license:${id}`, artifacts, source, polarity: 'asserted', at }
      }),
    ]
  })
}

/** The links that a sentence which begins on a line may hold: a section can have as many as it has sentences. */
function linkFinder(links: readonly Link[]): (line: number) => readonly Link[] {
  if (links.length <= MAX_LINKS) return () => links
  const byLine = new Map<number, Link[]>()
  for (const link of links) {
    const known = byLine.get(link.line)
    if (known) known.push(link)
    else byLine.set(link.line, [link])
  }
  return (line) =>
    Array.from({ length: MAX_LINES }, (_, below) => byLine.get(line + below) ?? [])
      .flat()
      .slice(0, MAX_LINKS)
}

/** So many links are looked through for each sentence. */
const MAX_LINKS = 60

/** Where in a sentence the titles of articles stand: many words that link to somewhere else. */
function titlesIn(sentence: string, links: readonly Link[]): readonly (readonly [number, number])[] {
  return links.flatMap(({ target, text }) => {
    if (!matches(/^https?:/i, target) || text.split(' ', TITLE_WORDS).length < TITLE_WORDS) return []
    const start = sentence.indexOf(text)
    return start < 0 || matches(/\blicen[sc]ed\b|\bour\b/i, text)
      ? []
      : [[start, start + text.length] as const]
  })
}

const TITLE_WORDS = 6
const LICENSE_HEADER = /^\W*licen[sc]es?\W*$/i
/** A longer cell is a sentence. */
const MAX_CELL = 80
const MAX_ROWS = 200

/** A column "License" beside what each row is about, and a row "License" of a table about the model. */
function licensesInTables(section: Section, names: Names, licenseOf: Context['licenseOf']) {
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const column = block.header.findIndex(({ text }) => matches(LICENSE_HEADER, text))
    return block.rows.slice(0, MAX_ROWS).flatMap(({ line, cells }) => {
      const [head] = cells
      const cell: Cell | undefined = column > 0 ? cells[column] : undefined
      if (!head || !cell || cell.text.length === 0 || cell.text.length > MAX_CELL) return []
      const artifacts = artifactsIn(head.text)
      const own = head.text.split(/\s+/, MAX_WORDS).some((word) => word !== '' && names.includes(word))
      if (!own || !hasLetters(cell.text)) return []
      const { license, expression } = namedBy(cell.text)
      const behind = cell.links.map(({ target }) => licenseOf(target)).find((each) => each !== undefined)
      if (behind === undefined && matches(LICENSE_HEADER, cell.text)) return []
      const id = expression ?? license?.spdx ?? behind ?? cell.text
      return [
        { id, line, text: cell.text, artifacts: artifacts.length > 0 ? artifacts : (['weights'] as const) },
      ]
    })
  })
}

const MAX_WORDS = 12

const TICKED = /^\W*\[x\]/i

/** A line that only links to another place of the page, or to something by its title. */
function isNavigation(sentence: string, links: readonly Link[]): boolean {
  const size = lettersOf(sentence).length
  return links.some(
    ({ target, text }) =>
      target.startsWith('#') && sentence.includes(text) && size - lettersOf(text).length < MAX_BESIDE_LINK,
  )
}

/** Letters that stand beside the link in a line of a table of contents: its number. */
const MAX_BESIDE_LINK = 4

/** Front matter, badges and manifests name licenses in so many words. */
function stated(statements: readonly LicenseStatement[], documents: readonly Document[]): readonly Claim[] {
  const sources = new Map(documents.map((document) => [document.path, document]))
  return statements.flatMap(({ at, from, license, expression, written, covers }): readonly Claim[] => {
    // A notice that is printed as code is no sentence that is read here.
    const printed = from === 'prose' && at.endLine !== undefined
    if (!printed && from !== 'front-matter' && from !== 'badge' && from !== 'package') return []
    const id = expression ?? license?.spdx ?? written
    if (id === undefined || matches(/^(?:other|unknown|license)$/i, id)) return []
    const document = sources.get(at.path)
    const line = at.line ?? 1
    const text = written ?? id
    const place = document
      ? new Quotation(document).find(text, 0, text.length, line)
      : { path: at.path, line, column: at.column ?? 1, text }
    const artifacts = covers.map((cover) => (cover === 'repository' ? ('project' as const) : cover))
    return [{ kind: `license:${id}`, artifacts, source: 'file', polarity: 'asserted', at: place }]
  })
}

/** What is declared of a component is claimed of it: where it is, and under which license. */
function declared(configuration: Configuration): readonly Claim[] {
  return declaredIn(configuration).flatMap(({ component, locations, license }): readonly Claim[] => {
    const claim = (kind: ClaimKind, { value, at }: Located<string>): Claim => ({
      kind,
      artifacts: [component],
      source: 'declaration',
      polarity: 'asserted',
      at: { path: at.path, line: at.line ?? 1, column: at.column ?? 1, text: value },
    })
    return [
      ...locations.slice(0, 1).map((location) => claim('released', location)),
      ...(license ? [claim(`license:${findLicense(license.value)?.spdx ?? license.value}`, license)] : []),
    ]
  })
}

/** Topics of a repository that claim something; most only name a field. */
const TOPICS: Readonly<Record<string, ClaimKind>> = {
  'open-source': 'open-source',
  opensource: 'open-source',
  'open-source-ai': 'open-source',
  'open-source-llm': 'open-source',
  'open-source-model': 'open-source',
  'open-weights': 'open-weights',
  'open-weight': 'open-weights',
  'open-data': 'open-data',
  'open-dataset': 'open-data',
  'fully-open': 'fully-open',
  'open-science': 'open-science',
}

function topicsIn(document: Document, { hasModel }: Context): readonly Claim[] {
  return linesOf(document).flatMap((line, index) =>
    [...line.matchAll(/[\w-]+/g)].flatMap(({ 0: text, index: start }): readonly Claim[] => {
      const kind = Object.hasOwn(TOPICS, text.toLowerCase()) ? TOPICS[text.toLowerCase()] : undefined
      if (!kind) return []
      const artifacts =
        kind === 'open-data' ? (['datasets'] as const) : ([hasModel ? 'weights' : 'project'] as const)
      const at = { path: document.path, line: index + 1, column: start + 1, text }
      return [{ kind, artifacts, source: 'topics', polarity: 'asserted', at }]
    }),
  )
}

/** How far below the line that a sentence begins on its words are looked for. */
const MAX_LINES = 40
/** Characters of the words around that are quoted on each side. */
const AROUND = 70

/** Finds words where they stand in the source, and quotes as much around them as stands there in the same way. */
class Quotation {
  readonly #document: Document
  readonly #lines: readonly string[]

  constructor(document: Document) {
    this.#document = document
    this.#lines = linesOf(document)
  }

  find(sentence: string, index: number, length: number, line: number): Claim['at'] {
    const words = sentence.slice(index, index + length)
    for (const part of partsOf(words)) {
      for (let at = line; at < line + MAX_LINES && at <= this.#lines.length; at += 1) {
        const raw = this.#lines[at - 1] ?? ''
        const from = raw.indexOf(part)
        if (from < 0) continue
        const [start, end] = widen(
          raw,
          from,
          from + part.length,
          sentence,
          index + words.indexOf(part),
          part.length,
        )
        return { path: this.#document.path, line: at, column: start + 1, text: raw.slice(start, end) }
      }
    }
    const raw = this.#lines[line - 1] ?? ''
    const start = raw.length - raw.trimStart().length
    return {
      path: this.#document.path,
      line,
      column: start + 1,
      text: raw.slice(start, start + 2 * AROUND).trimEnd(),
    }
  }
}

/** The words whole, then their parts, the longest first: markup may stand between them. */
function partsOf(words: string): readonly string[] {
  const single = words.split(/\s+/).sort((a, b) => b.length - a.length)
  const ends = matches(HAN, words) ? [words.slice(-4), words.slice(-2)] : []
  return [words, ...single, ...ends].filter((part) => part !== '')
}

function widen(raw: string, from: number, to: number, sentence: string, index: number, length: number) {
  let [start, end] = [from, to]
  let [left, right] = [index, index + length]
  while (start > 0 && left > 0 && from - start < AROUND && raw[start - 1] === sentence[left - 1]) {
    start -= 1
    left -= 1
  }
  while (end < raw.length && right < sentence.length && end - to < AROUND && raw[end] === sentence[right]) {
    end += 1
    right += 1
  }
  // Whole words only.
  if (start > 0 && left > 0 && /\w/.test(raw[start - 1] ?? ''))
    while (start < from && !/\s/.test(raw[start - 1] ?? ' ')) start += 1
  if (end < raw.length && right < sentence.length && /\w/.test(raw[end] ?? ''))
    while (end > to && !/\s/.test(raw[end] ?? ' ')) end -= 1
  while (start < from && /[\s:：,，.。;；\])】|]/.test(raw[start] ?? '')) start += 1
  while (end > to && /\s/.test(raw[end - 1] ?? '')) end -= 1
  return [start, end] as const
}

const lines = new WeakMap<Document, readonly string[]>()

function linesOf(document: Document): readonly string[] {
  const known = lines.get(document)
  if (known) return known
  const split = document.source.split(/\r\n|\r|\n/)
  lines.set(document, split)
  return split
}

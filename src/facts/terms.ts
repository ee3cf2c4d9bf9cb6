import { type ComponentFamily, type ComponentId, componentIds, familyOf } from '../components.ts'
import { licensesIn } from '../licenses/expressions.ts'
import type { License } from '../licenses/license.ts'
import { placeOf } from '../licenses/weigh.ts'
import { matches } from '../pattern.ts'
import { type Document, isDataCard } from './documents.ts'
import type { Holdings, Place } from './holdings.ts'
import type { LicenseStatement } from './licenses.ts'
import type { Release } from './release.ts'
import { depthOf, folderOf, nameOf } from './tree.ts'

/** The terms that govern one component, as far as the repository states them. */
export interface Terms {
  /** What states them, the closest first; all of them apply, unless they stand side by side. */
  readonly statements: readonly [LicenseStatement, ...LicenseStatement[]]
  /** What says the same from farther away. */
  readonly agreeing: readonly LicenseStatement[]
  /** What names other terms for the component. */
  readonly conflicting: readonly LicenseStatement[]
  /** Whether the statements name different terms and nothing tells which of them governs. */
  readonly sideBySide: boolean
  /** The licenses they name or carry; empty where none was recognized. */
  readonly licenses: readonly License[]
  /** SPDX expression of the licenses that were recognized; absent where none was. */
  readonly expression?: string
  /**
   * `clear`; or `changed`: words were added to a license's own text; `several`: different terms are named, and nothing
   * tells which ones govern; `unrecognized`: a text that is not known here.
   */
  readonly clarity: 'clear' | 'changed' | 'several' | 'unrecognized'
  /** How they reach the component. */
  readonly route: Route
}

/** From the closest to the farthest: a file of its own, a sentence about it, its card, the repository's license. */
export type Route = 'own-file' | 'statement' | 'card' | 'repository'

/** The terms of every component that has any. */
export type Licensing = ReadonlyMap<ComponentId, Terms>

/** The components that the repository holds or leads to: those whose terms it has to state. A call of somebody's library ships nothing. */
export type Shipped = ReadonlySet<ComponentId>

/** Tells what is shipped; weights may be shipped from where only sentences lead. */
export function readShipped(holdings: Holdings, { weights }: Pick<Release, 'weights'>): Shipped {
  return new Set(
    componentIds.filter(
      (component) =>
        weights.includes(component) || holdings.get(component)?.some(({ how }) => how !== 'library'),
    ),
  )
}

interface Sources {
  readonly statements: readonly LicenseStatement[]
  readonly holdings: Holdings
  /** The document that speaks for the release. */
  readonly card: Document | undefined
}

type Family = Exclude<ComponentFamily, 'system'>

/**
 * Tells which statements govern which component. A license at the root governs the code; it reaches the
 * weights only where its own text or a sentence says so, or where the repository holds the weights and names
 * no other terms. Data are governed by what is said of data, and, where the repository is a data set, by its license.
 */
export function readLicensing(
  statements: readonly LicenseStatement[],
  holdings: Holdings,
  card: Document | undefined,
): Licensing {
  const sources = { statements, holdings, card }
  return new Map(
    componentIds.flatMap((component) => {
      const terms = termsOf(component, sources)
      return terms ? [[component, terms] as const] : []
    }),
  )
}

const ELSEWHERE: ReadonlySet<Place['how']> = new Set(['link', 'submodule', 'declared'])

function termsOf(component: ComponentId, sources: Sources): Terms | undefined {
  // What is deployed is code; the service behind it has terms of its own.
  const own = familyOf(component)
  const family = own === 'system' ? 'code' : own
  // Code to which the repository only links is another repository's, and under that one's terms.
  const places = sources.holdings.get(component) ?? []
  if (family === 'code' && places.length > 0 && places.every(({ how }) => ELSEWHERE.has(how)))
    return undefined
  const routed = sources.statements.flatMap((statement) => {
    const route = routeOf(statement, family, sources)
    return route ? [{ statement, route }] : []
  })
  const headers = headersOf(component, sources)
  for (const route of ROUTES[family === 'code' ? 'code' : 'other']) {
    const ofRoute = (wanted: Route) =>
      governingOf(
        routed.filter((each) => each.route === wanted).map(({ statement }) => statement),
        sources,
      )
    const all = ofRoute(route)
    const texts = all.some(({ from }) => from === 'file')
    const governing = texts && standSideBySide(all) ? pickedOut(all, ofRoute('statement')) : all
    // Texts that the sentence passes over are those of something else.
    const [first, ...rest] = [...governing, ...headers]
    if (governing.length === 0 || !first) continue
    const others = routed
      .map(({ statement }) => statement)
      .filter((statement) => !all.includes(statement) && !isBare(statement))
    return describe([first, ...rest], others, { route, family, sources })
  }
  const [first, ...rest] = headers
  return first && describe([first, ...rest], [], { route: 'own-file', family, sources })
}

/** A license text at the root is the code's before any sentence is; of weights and data sentences come first. */
const ROUTES = {
  code: ['own-file', 'repository', 'statement', 'card'],
  other: ['own-file', 'statement', 'card', 'repository'],
} as const satisfies Readonly<Record<string, readonly Route[]>>

/** Of one route, what governs: texts before words, and the documents that speak for the release before the others. */
function governingOf(statements: readonly LicenseStatement[], sources: Sources): readonly LicenseStatement[] {
  const files = statements.filter(({ from }) => from === 'file')
  if (files.length > 0) return files
  const said = statements.filter((statement) => !isBare(statement))
  const central = said.filter((statement) => isCentral(statement, sources))
  const heard = central.length > 0 ? central : said
  // Where one sentence names the release itself, the others may speak of parts, of sources or of others.
  const own = heard.filter((statement) => statement.own)
  return own.length > 0 ? own : heard
}

/** Of texts side by side those that a sentence about the component names; all where it names none of them. */
function pickedOut(
  texts: readonly LicenseStatement[],
  spoken: readonly LicenseStatement[],
): readonly LicenseStatement[] {
  const named = new Set(uniqueLicenses(spoken).map(({ id }) => id))
  const picked = texts.filter((text) => {
    const licenses = uniqueLicenses([text])
    return licenses.length > 0 && licenses.every(({ id }) => named.has(id))
  })
  return picked.length > 0 ? picked : texts
}

/** A pointer that leads to nothing that was read says only that there are terms. */
function isBare({ match, license, conditions, expression }: LicenseStatement): boolean {
  return match === 'reference' && !license && !conditions && expression === undefined
}

/** The README at the root and the card speak for the release; other documents may be older or of a part. */
function isCentral({ at, from }: LicenseStatement, { card }: Sources): boolean {
  if (from === 'package' || from === 'header') return true
  return at.path === card?.path || (folderOf(at.path) === '' && matches(/^readme/i, nameOf(at.path)))
}

/** Headers of the files that the component consists of: of code, since a script that loads data says nothing of theirs. */
function headersOf(component: ComponentId, { statements, holdings }: Sources): readonly LicenseStatement[] {
  const family = familyOf(component)
  if (family !== 'code' && family !== 'system') return []
  const places = new Set(holdings.get(component)?.map(({ at }) => at.path))
  return statements.filter(
    ({ from, at, covers }) => from === 'header' && covers.includes('code') && places.has(at.path),
  )
}

function routeOf(statement: LicenseStatement, family: Family, sources: Sources): Route | undefined {
  const { covers, from, license } = statement
  // A comment at the head of a file speaks of that file; the metadata of a model are its card in short.
  if (from === 'header' && covers.includes('code')) return undefined
  if (covers.includes(family)) {
    if (from === 'file') return 'own-file'
    return from === 'front-matter' || from === 'header' ? 'card' : 'statement'
  }
  if (!covers.includes('repository')) {
    // A model repository's card states terms for all that it holds, where no text does.
    const alone =
      family === 'code' &&
      from === 'front-matter' &&
      !sources.statements.some((other) => other.from === 'file' && other.covers.length > 0)
    return alone ? 'card' : undefined
  }
  if (family === 'code') return from === 'file' || from === 'package' ? 'repository' : 'statement'
  if (license?.governs?.includes(family)) return 'repository'
  if (family === 'datasets') return isDataCard(sources.card) ? 'repository' : undefined
  const elsewhere = sources.statements.some(
    (other) => other.covers.includes('weights') && !isBare(other) && other !== statement,
  )
  return holdsWeights(sources.holdings) && !elsewhere ? 'repository' : undefined
}

const WEIGHTS = componentIds.filter((id) => familyOf(id) === 'weights')

function holdsWeights(holdings: Holdings): boolean {
  return WEIGHTS.some((id) => {
    const places = holdings.get(id) ?? []
    return (
      places.some(({ how, at }) => how === 'file' && depthOf(at.path) <= 1) &&
      // Where the documents lead elsewhere for the models, files in a folder are samples or parts.
      (places.some(({ how, at }) => how === 'file' && depthOf(at.path) === 0) ||
        places.every(({ how }) => how === 'file'))
    )
  })
}

interface Reach {
  readonly route: Route
  readonly family: Family
  readonly sources: Sources
}

function describe(statements: Terms['statements'], others: readonly LicenseStatement[], reach: Reach): Terms {
  const licenses = uniqueLicenses(statements)
  const keys = new Set(licenses.map(textOfLicense))
  const agrees = (other: LicenseStatement) => {
    const named = uniqueLicenses([other])
    return (
      named.length > 0 &&
      named.every((license) => keys.has(textOfLicense(license))) &&
      !other.conditions &&
      other.match !== 'modified'
    )
  }
  const conflicting = [
    ...others.filter((other) => !agrees(other) && speaksAgainst(other, reach)),
    ...changedTexts(statements, reach),
    ...textsBeside(statements, reach).filter((text) => !agrees(text)),
  ]
  const sideBySide = standSideBySide(statements)
  const clarity = statements.some(isUnrecognized)
    ? 'unrecognized'
    : sideBySide || conflicting.length > 0
      ? 'several'
      : statements.some(({ added }) => added !== undefined)
        ? 'changed'
        : 'clear'
  const expression = expressionOf(statements)
  return {
    statements,
    agreeing: others.filter(agrees),
    conflicting,
    sideBySide,
    licenses,
    clarity,
    route: reach.route,
    ...(expression !== undefined && { expression }),
  }
}

/** One text serves "only" and "or later" of a GNU license: the text alone says neither. */
function textOfLicense({ id }: License): string {
  return id.replace(/-(?:only|or-later)$/i, '')
}

function isUnrecognized(statement: LicenseStatement): boolean {
  return !statement.conditions && (statement.match === 'unknown' || uniqueLicenses([statement]).length === 0)
}

/** Whether a statement about the component can be held against what governs it. */
function speaksAgainst(other: LicenseStatement, { family, sources }: Reach): boolean {
  if (other.from !== 'file' && !isCentral(other, sources)) return false
  if (other.covers.includes(family)) return true
  return family === 'code' && !isOfAnother(other, family, sources)
}

/** Whether a text or a badge of the repository as a whole is said to be that of something else in it. */
function isOfAnother({ license }: LicenseStatement, family: Family, { statements }: Sources): boolean {
  return statements.some(
    ({ covers, license: named }) =>
      license &&
      named?.id === license.id &&
      !covers.includes('repository') &&
      covers.length > 0 &&
      !covers.includes(family),
  )
}

/** Texts of the licenses that are named, which stand here with other words added: whoever names them means those. */
function changedTexts(statements: Terms['statements'], { sources }: Reach): readonly LicenseStatement[] {
  if (statements.some(({ from }) => from === 'file')) return []
  const named = new Set(uniqueLicenses(statements).map(({ id }) => id))
  return sources.statements.filter(
    ({ from, match, license, covers }) =>
      from === 'file' &&
      match === 'modified' &&
      covers.includes('repository') &&
      license &&
      named.has(license.id),
  )
}

/**
 * Texts that a card's field has beside it: the one that it links to, and the one at the root, unless that is said to be
 * the code's.
 */
function textsBeside(
  statements: Terms['statements'],
  { route, family, sources }: Reach,
): readonly LicenseStatement[] {
  if (route !== 'card' || family === 'code') return []
  const linked = new Set(statements.flatMap(({ refersTo }) => refersTo ?? []))
  const ofCode = new Set(
    sources.statements.flatMap(({ covers, license, from }) =>
      covers.includes('code') && from !== 'package' && license ? [license.id] : [],
    ),
  )
  return sources.statements.filter(
    (text) =>
      text.from === 'file' &&
      !isBare(text) &&
      (linked.has(text.at.path) ||
        (text.covers.includes('repository') && !ofCode.has(text.license?.id ?? ''))),
  )
}

/** Texts of different files, and sentences in different places, that do not name the same. */
function standSideBySide(statements: readonly LicenseStatement[]): boolean {
  const places = new Map<string, Set<string>>()
  for (const statement of statements) {
    const { from, covers, license, expression, written } = statement
    if (from === 'header' && covers.includes('code')) continue
    const place = placeOf(statement) ?? ''
    const named = places.get(place) ?? new Set()
    named.add(expression ?? license?.id ?? written ?? '')
    places.set(place, named)
  }
  const written = [...places.values()].map((named) => [...named].sort().join(' '))
  return new Set(written).size > 1
}

function uniqueLicenses(statements: readonly LicenseStatement[]): readonly License[] {
  const all = statements.flatMap(({ license, expression }) =>
    expression === undefined ? (license ?? []) : licensesIn(expression),
  )
  return [...new Map(all.map((license) => [license.id, license])).values()]
}

/** The terms as one SPDX expression: all that apply, each written once. */
function expressionOf(statements: readonly LicenseStatement[]): string | undefined {
  const parts = new Set(statements.flatMap(({ license, expression }) => expression ?? license?.spdx ?? []))
  if (parts.size === 0) return undefined
  return [...parts].map((part) => (parts.size > 1 && / /.test(part) ? `(${part})` : part)).join(' AND ')
}

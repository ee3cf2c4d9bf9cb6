import { type ComponentFamily, type ComponentId, componentIds, familyOf } from '../components.ts'
import type { License } from '../licenses/license.ts'
import type { Holdings } from './holdings.ts'
import type { LicenseStatement } from './licenses.ts'
import { depthOf } from './tree.ts'

/** The terms that govern one component, as far as the repository states them. */
export interface Terms {
  /** What states them; the first is the one that the others yield to. */
  readonly statements: readonly [LicenseStatement, ...LicenseStatement[]]
  /** The licenses they name or carry; empty where none was recognized. */
  readonly licenses: readonly License[]
  /** SPDX expression of the licenses that were recognized; absent where none was. */
  readonly expression?: string
  /**
   * `clear`; or `changed`: words were added to a license's own text; `several`: different texts stand side by side and
   * nothing tells which one governs; `unrecognized`: a text that is not known here.
   */
  readonly clarity: 'clear' | 'changed' | 'several' | 'unrecognized'
  /** How they reach the component. */
  readonly route: Route
}

/** From the closest to the farthest: a file of its own, a sentence about it, its card, the repository's license. */
export type Route = 'own-file' | 'statement' | 'card' | 'repository'

/** The terms of every component that has any. */
export type Licensing = ReadonlyMap<ComponentId, Terms>

/**
 * Tells which statements govern which component. A license at the root governs the code; it reaches the
 * weights only where its own text or a sentence says so, or where the repository holds the weights and names
 * no other terms. Data are governed by what is said of data alone.
 */
export function readLicensing(statements: readonly LicenseStatement[], holdings: Holdings): Licensing {
  return new Map(
    componentIds.flatMap((component) => {
      const terms = termsOf(component, statements, holdings)
      return terms ? [[component, terms] as const] : []
    }),
  )
}

function termsOf(
  component: ComponentId,
  statements: readonly LicenseStatement[],
  holdings: Holdings,
): Terms | undefined {
  // What is deployed is code; the service behind it has terms of its own.
  const own = familyOf(component)
  const family = own === 'system' ? 'code' : own
  const routes = ROUTES[family === 'code' ? 'code' : 'other']
  for (const route of routes) {
    const governing = statements.filter(
      (statement) => routeOf(statement, family, statements, holdings) === route,
    )
    const [first, ...rest] = sameSource(governing)
    if (first) return describe([first, ...rest], route)
  }
  return undefined
}

/** A license text at the root is the code's before any sentence is; of weights and data sentences come first. */
const ROUTES = {
  code: ['own-file', 'repository', 'statement', 'card'],
  other: ['own-file', 'statement', 'card', 'repository'],
} as const satisfies Readonly<Record<string, readonly Route[]>>

/**
 * Files that name the same kind of component stand together: where they differ, nothing tells which one governs. Of
 * sentences the first counts, with what else its line says.
 */
function sameSource(statements: readonly LicenseStatement[]): readonly LicenseStatement[] {
  const files = statements.filter(({ from }) => from === 'file')
  const [first] = files.length > 0 ? files : statements
  if (!first) return []
  return first.from === 'file'
    ? files
    : statements.filter(({ at }) => at.path === first.at.path && at.line === first.at.line)
}

function routeOf(
  { covers, from, license }: LicenseStatement,
  family: Exclude<ComponentFamily, 'system'>,
  statements: readonly LicenseStatement[],
  holdings: Holdings,
): Route | undefined {
  if (covers.includes(family)) {
    if (from === 'file') return 'own-file'
    return from === 'front-matter' ? 'card' : 'statement'
  }
  if (!covers.includes('repository')) {
    // A model repository's card states terms for all that it holds, where no text does.
    const alone =
      family === 'code' && from === 'front-matter' && !statements.some((other) => other.from === 'file')
    return alone ? 'card' : undefined
  }
  if (family === 'code') return from === 'file' ? 'repository' : 'statement'
  if (family !== 'weights') return undefined
  if (license?.governs?.includes('weights')) return 'repository'
  const elsewhere = statements.some((other) => other.covers.includes('weights'))
  const held = WEIGHTS.some((id) =>
    holdings.get(id)?.some(({ how, at }) => how === 'file' && depthOf(at.path) <= 1),
  )
  return held && !elsewhere ? 'repository' : undefined
}

const WEIGHTS = componentIds.filter((id) => familyOf(id) === 'weights')

function describe(statements: Terms['statements'], route: Route): Terms {
  const licenses = [
    ...new Map(
      statements.flatMap(({ license }) => (license ? [[license.id, license] as const] : [])),
    ).values(),
  ]
  const files = new Set(statements.filter(({ from }) => from === 'file').map(({ at }) => at.path))
  const clarity = statements.some(({ license }) => license === undefined)
    ? 'unrecognized'
    : files.size > 1 && licenses.length > 1
      ? 'several'
      : statements.some(({ added }) => added !== undefined)
        ? 'changed'
        : 'clear'
  const expression = licenses.map(({ spdx }) => spdx).join(' AND ')
  return { statements, licenses, clarity, route, ...(expression !== '' && { expression }) }
}

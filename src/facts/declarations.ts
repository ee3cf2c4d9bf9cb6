import { type ComponentId, familyOf } from '../components.ts'
import type { Configuration, Declaration } from '../config/configuration.ts'
import { findLicense } from '../licenses/catalogue.ts'
import type { Holdings, Place } from './holdings.ts'
import type { LicenseStatement } from './licenses.ts'
import type { NotApplicable, Release } from './release.ts'
import type { Licensing } from './terms.ts'

type Declared = Extract<Declaration, { readonly locations: unknown }>

/** What is declared to be somewhere, apart from what is declared not to be part of the release. */
export function declaredIn({ declarations }: Configuration): readonly Declared[] {
  return declarations.filter((declaration): declaration is Declared => 'locations' in declaration)
}

/** Adds where components are declared to be: after all that the repository itself shows. */
export function holdDeclared(holdings: Holdings, configuration: Configuration): Holdings {
  const places = new Map<ComponentId, readonly Place[]>(holdings)
  for (const { component, locations } of declaredIn(configuration))
    if (locations.length > 0)
      places.set(component, [
        ...(places.get(component) ?? []),
        ...locations.map(({ at }): Place => ({ how: 'declared', at })),
      ])
  return places
}

/**
 * Takes out what is declared not to be part of the release. What the repository holds all the same stays in: the rule
 * on declarations says so.
 */
export function leaveOutDeclared(
  release: Release,
  holdings: Holdings,
  { declarations }: Configuration,
): Release {
  const notApplicable = new Map<ComponentId, NotApplicable>(release.notApplicable)
  for (const declaration of declarations)
    if ('notApplicable' in declaration && !holdings.has(declaration.component)) {
      const { value, at } = declaration.notApplicable
      notApplicable.set(declaration.component, { reason: `Declared: ${value}`, at: [at] })
    }
  return {
    ...release,
    notApplicable,
    weights: release.weights.filter((component) => !notApplicable.has(component)),
  }
}

/** Adds declared terms where the repository states none; where it does, its own words govern. */
export function licenseDeclared(licensing: Licensing, configuration: Configuration): Licensing {
  const terms = new Map(licensing)
  for (const { component, license: declared } of declaredIn(configuration)) {
    if (!declared || terms.has(component)) continue
    const license = findLicense(declared.value)
    const statement: LicenseStatement = {
      at: declared.at,
      from: 'declaration',
      match: 'statement',
      ...(license && { license }),
      written: declared.value,
      covers: [familyOf(component)],
    }
    terms.set(component, {
      statements: [statement],
      agreeing: [],
      conflicting: [],
      sideBySide: false,
      licenses: license ? [license] : [],
      ...(license && { expression: license.spdx }),
      clarity: license ? 'clear' : 'unrecognized',
      route: 'statement',
    })
  }
  return terms
}

/** The declared terms that are known here: as written → SPDX id. */
export type KnownTerms = ReadonlyMap<string, string>

/** Looks up what is declared of licenses. */
export function readKnownTerms(configuration: Configuration): KnownTerms {
  return new Map(
    declaredIn(configuration).flatMap(({ license: declared }) => {
      const license = declared && findLicense(declared.value)
      return license ? [[declared.value, license.spdx] as const] : []
    }),
  )
}

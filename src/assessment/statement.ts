import {
  type ComponentFamily,
  type ComponentId,
  components,
  componentsOf,
  type Level,
} from '../components.ts'
import type { Holdings } from '../facts/holdings.ts'
import type { Licensing, Terms } from '../facts/terms.ts'
import type { Cell, Profile } from '../frameworks/apply.ts'
import type { Condition } from '../licenses/license.ts'
import { isCellDeclared } from './declared.ts'

/**
 * The strongest sentence that the evidence carries: how the weights, the code and the data can be had, and under which
 * terms. Built from levels that findings decided; what nothing is known of is left out, and never said to be so.
 */
export function stateOpenness(
  title: string,
  profile: Profile,
  { licensing, holdings }: { readonly licensing: Licensing; readonly holdings: Holdings },
): string {
  const said = (['weights', 'code', 'datasets'] as const).flatMap((family) =>
    group(family, profile, licensing, holdings).map(({ ids, phrase }) => ({ family, ids, phrase })),
  )
  const [first, ...rest] = said
  if (!first)
    return `Nothing in the repository of ${title} says how its weights, its code or its data can be had.`
  const clauses = [
    `${possessive(title)} ${nameAll(first.family, first.ids, profile)} ${first.phrase}`,
    ...rest.map(({ family, ids, phrase }) => `its ${nameAll(family, ids, profile)} ${phrase}`),
  ]
  return `${clauses.join('; ')}.`
}

interface Group {
  readonly ids: readonly ComponentId[]
  readonly phrase: string
}

/** The components of one family that the same can be said of, in the order of the profile. */
function group(
  family: ComponentFamily,
  profile: Profile,
  licensing: Licensing,
  holdings: Holdings,
): readonly Group[] {
  const byPhrase = new Map<string, ComponentId[]>()
  for (const id of componentsOf(family)) {
    const { availability, licensing: terms } = profile[id]
    const phrase = fromLibraries(holdings, id)
      ? 'is that of public libraries'
      : hedge(PHRASES[family](availability.level, terms.level, licensing.get(id)), availability)
    if (phrase === undefined || LEFT_OUT.has(id)) continue
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), id])
  }
  return [...byPhrase].map(([phrase, ids]) => ({ ids, phrase }))
}

/** Whether the code is a call of a public library, whose terms are not the release's to state. */
function fromLibraries(holdings: Holdings, id: ComponentId): boolean {
  const places = holdings.get(id) ?? []
  return places.length > 0 && places.every(({ how }) => how === 'library')
}

/** Said of every model, and telling little of it. */
const LEFT_OUT: ReadonlySet<ComponentId> = new Set([
  'code.supporting-libraries',
  'code.architecture',
  'datasets.evaluation',
])

/** What is declared and not seen is said to be declared. */
function hedge(phrase: string | undefined, availability: Cell): string | undefined {
  return isCellDeclared(availability) ? phrase?.replace(/^(is|are) /, '$1 declared to be ') : phrase
}

type Phrase = (availability: Level, terms: Level, governing: Terms | undefined) => string | undefined

const PHRASES: Readonly<Record<ComponentFamily, Phrase>> = {
  weights: (availability, terms, governing) => {
    if (availability === 'open') return `are available to anyone${under(terms, governing)}`
    if (availability === 'gated') return `are available on request${under(terms, governing)}`
    return heldBack(availability)
  },
  code: (availability, terms, governing) => {
    if (availability !== 'open' && availability !== 'gated') return heldBack(availability, 'is')
    if (terms === 'open') return `is open source (${nameOf(governing)})`
    return `is published${under(terms, governing)}`
  },
  datasets: (availability, terms, governing) => {
    if (availability === 'open') return `are released${under(terms, governing)}`
    if (availability === 'gated') return `are available on request${under(terms, governing)}`
    return heldBack(availability)
  },
  system: () => undefined,
}

function heldBack(level: Level, verb: 'is' | 'are' = 'are'): string | undefined {
  if (level === 'described') return `${verb} described but not released`
  return level === 'closed' ? `${verb} not released` : undefined
}

function under(level: Level, governing: Terms | undefined): string {
  switch (level) {
    case 'open':
      return ` under ${nameOf(governing)}`
    case 'conditional':
    case 'restricted':
      return ` under ${nameOf(governing)}, which ${conditionsOf(governing, level)}`
    case 'closed':
      return ', without a license'
    default:
      return ', under terms that the repository does not state clearly'
  }
}

/** The licenses by their names, ids where those are what people know. */
function nameOf(governing: Terms | undefined): string {
  const names = (governing?.licenses ?? []).map(({ name, spdx }) =>
    spdx.startsWith('LicenseRef-') ? `the ${name.replace(/^the /i, '')}` : spdx,
  )
  const all = [...new Set(names)]
  return all.length > 0 ? all.join(' and ') : 'terms of its own'
}

/** What the conditions amount to, the gravest first; at most three are named. */
function conditionsOf(governing: Terms | undefined, level: Level): string {
  const kinds = [...new Set((governing?.licenses ?? []).flatMap(({ conditions }) => conditions))]
  const phrases = kinds.flatMap((kind) => CONDITIONS[kind] ?? []).slice(0, 3)
  if (phrases.length === 0)
    return level === 'restricted' ? 'restricts who may use them or for what' : 'sets conditions on their use'
  return join(phrases)
}

/** What conditions amount to, in words that go on from the name of the terms: "attaches a use policy". */
export function conditionPhrases(kinds: readonly Condition[]): string {
  const phrases = [...new Set(kinds.flatMap((kind) => CONDITIONS[kind] ?? []))].slice(0, 3)
  return phrases.length > 0 ? join(phrases) : 'sets conditions on its use'
}

const CONDITIONS: Readonly<Partial<Record<Condition, string>>> = {
  'non-commercial': 'rules out commercial use',
  'research-only': 'allows research only',
  'no-redistribution': 'forbids passing it on',
  'no-derivatives': 'forbids derivatives',
  'use-restrictions': 'attaches a use policy',
  'user-threshold': 'excludes the largest services',
  'revenue-threshold': 'excludes the largest companies',
  'no-training-of-others': 'forbids training other models with it',
  naming: 'asks for its name to be shown',
  territory: 'excludes some countries',
  registration: 'asks commercial users to register',
}

/** `pre-training and fine-tuning data`, `training, fine-tuning and inference code`, `weights`. */
function nameAll(family: ComponentFamily, ids: readonly ComponentId[], profile: Profile): string {
  const noun = NOUNS[family]
  if (family === 'weights' && onlyOneIsOut(profile)) return noun
  const names = ids.map((id) => {
    const name = components[id].name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
    return { id, adjective: name.endsWith(` ${noun}`) ? name.slice(0, -noun.length - 1) : undefined, name }
  })
  const adjectives = names.flatMap(({ adjective }) => adjective ?? [])
  const others = names.filter(({ adjective }) => adjective === undefined).map(({ name }) => name)
  return join([...(adjectives.length > 0 ? [`${join(adjectives)} ${noun}`] : []), ...others])
}

/** One row of weights needs no adjective to be told from the other. */
function onlyOneIsOut(profile: Profile): boolean {
  const levels = componentsOf('weights').map((id) => profile[id].availability.level)
  return levels.filter((level) => level !== 'unknown' && level !== 'not-applicable').length === 1
}

const NOUNS: Readonly<Record<ComponentFamily, string>> = {
  weights: 'weights',
  code: 'code',
  datasets: 'data',
  system: 'system',
}

function join(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const possessive = (name: string) => (name.endsWith('s') ? `${name}'` : `${name}'s`)

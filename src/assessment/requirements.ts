import {
  attributes,
  type ComponentFamily,
  type ComponentId,
  components,
  componentsOf,
  families,
} from '../components.ts'
import type { Requirement } from '../config/policy.ts'
import { type MofClass, mofComponents } from '../frameworks/mof/components.ts'
import type { GateFailure, ModelAssessment, Reason, RequirementEntry } from './v1.ts'

/** What the answer to a requirement is read from. */
export type Held = Pick<ModelAssessment, 'class' | 'profile' | 'findings' | 'frameworks' | 'next'>

/** Why a requirement does not hold; nothing where it does. What nothing in the repository says does not hold. */
export type Shortfall = Omit<
  Extract<GateFailure, { readonly why: 'requirement-unmet' }>,
  'why' | 'requirement'
>

/** A requirement as it is written in `openness.yml`. */
export function nameOf(requirement: Requirement): string {
  switch (requirement.of) {
    case 'cell': {
      const { component, attribute, levels } = requirement
      return `${component}: ${attribute} ${levels.join(' or ')}`
    }
    case 'class':
      return `class: ${requirement.atLeast}`
    case 'mof':
      return `mof: ${'I'.repeat(requirement.class)}`
    case 'osaid':
      return 'osaid'
    case 'eu-ai-act':
      return requirement.points ? `eu-ai-act: ${requirement.points.join(', ')}` : 'eu-ai-act'
  }
}

/** Holds a requirement against what was found. */
export function shortfallOf(requirement: Requirement, held: Held): Shortfall | undefined {
  switch (requirement.of) {
    case 'cell':
      return cellShortfall(requirement, held)
    case 'class':
      return classShortfall(requirement.atLeast, held)
    case 'mof':
      return mofShortfall(requirement.class, held)
    case 'osaid': {
      const { details, status, summary } = held.frameworks.osaid
      if (status === 'pass') return undefined
      return { message: `Evidence found: ${summary}.`, ...pointsMissing(details, Object.keys(details)) }
    }
    case 'eu-ai-act':
      return actShortfall(requirement.points, held)
  }
}

function cellShortfall(
  { component, attribute, levels }: Extract<Requirement, { readonly of: 'cell' }>,
  { profile, findings }: Held,
): Shortfall | undefined {
  const rows = isFamily(component)
    ? componentsOf(component).filter((id) => isSpokenOf(profile[id]))
    : [component]
  if (rows.length === 0)
    return {
      message: `Nothing in the repository speaks of ${families[component as ComponentFamily].toLowerCase()}.`,
      remedy: 'Add them, or declare in openness.yml where they are.',
      because: [],
    }
  const short = rows.filter((id) => !levels.includes(profile[id]?.[attribute]?.level ?? 'unknown'))
  if (short.length === 0) return undefined
  const deciding = short.flatMap((id) => {
    const cell = profile[id]?.[attribute]
    const asked = findings.filter(
      (each) => each.component === id && cell?.findings.includes(each.rule) && each.outcome !== 'met',
    )
    return [asked.find(({ level }) => level === cell?.level) ?? asked[0]].flatMap((each) => each ?? [])
  })
  const [first] = deciding
  const said = short.map(
    (id) => `${components[id].name}: ${inWords(profile[id]?.[attribute]?.level ?? 'unknown', attribute)}.`,
  )
  return {
    message: [...said, ...(first ? [first.message] : [])].join(' '),
    ...(first?.remedy !== undefined && { remedy: first.remedy }),
    because: deciding.map(toReason),
  }
}

const inWords = (level: string, attribute: keyof typeof attributes) => {
  const asked = attributes[attribute].name.toLowerCase()
  if (level === 'unknown') return `nothing in the repository says anything of ${asked}`
  if (level === 'not-applicable') return 'not part of this release, so there is nothing that could hold'
  return `${asked} is ${level}`
}

const isFamily = (id: ComponentId | ComponentFamily): id is ComponentFamily => id in families

function isSpokenOf(cells: Held['profile'][string] | undefined): boolean {
  return Object.values(cells ?? {}).some(({ level }) => level !== 'unknown' && level !== 'not-applicable')
}

const CLASSES = ['open-source', 'open-weights', 'restricted-weights', 'closed', 'unknown']
const CLASS_NAMES = { closed: 'closed', unknown: 'unknown' } as const

function classShortfall(atLeast: Held['class']['value'], held: Held): Shortfall | undefined {
  const { value, because } = held.class
  if (CLASSES.indexOf(value) <= CLASSES.indexOf(atLeast)) return undefined
  const name = value in CLASS_NAMES ? value : value.replace('-', ' ')
  const found = held.findings.find(
    ({ rule, component }) => rule === because[0]?.rule && component === because[0]?.component,
  )
  const step = held.next.find(({ to }) => CLASSES.indexOf(to) >= CLASSES.indexOf(atLeast))?.steps[0]
  const remedy = step?.remedy ?? found?.remedy
  return {
    message: `The release is ${name}${found ? `: ${found.message}` : '.'}`,
    ...(remedy !== undefined && { remedy }),
    because,
  }
}

function mofShortfall(least: MofClass, { frameworks: { mof } }: Held): Shortfall | undefined {
  if (mof.class !== 0 && mof.class <= least) return undefined
  const paper = mof.details['Research paper']?.status === 'pass'
  const names = mofComponents
    .filter((each) => each.required && each.class >= least && !(paper && each.name === 'Technical report'))
    .map(({ name }) => name)
  return { message: `Evidence found: ${mof.summary}.`, ...pointsMissing(mof.details, names) }
}

function actShortfall(points: readonly string[] | undefined, { frameworks }: Held): Shortfall | undefined {
  const { details } = frameworks['eu-ai-act']
  const asked = points ?? Object.keys(details).filter((name) => details[name]?.status !== 'unobservable')
  const missing = asked.filter((name) => !holds(details[name]))
  if (missing.length === 0) return undefined
  const human = missing.some((name) => details[name]?.status === 'partial')
  const { remedy, ...rest } = pointsMissing(details, asked)
  const judged = human
    ? [
        'Where a person has judged that what is there in part will do, list the other points: `eu-ai-act: [ … ]`.',
      ]
    : []
  return {
    message: `Evidence found for ${asked.length - missing.length} of ${asked.length} points.`,
    ...rest,
    remedy: [remedy, ...judged].join(' '),
  }
}

const holds = (entry: RequirementEntry | undefined) =>
  entry?.status === 'pass' || entry?.status === 'not-applicable'

/** Names shown of what is missing; the rest are counted. */
const MAX_NAMES = 6

/** Which of the named things a framework asks are not shown, and the answers behind. */
function pointsMissing(details: Readonly<Record<string, RequirementEntry>>, names: readonly string[]) {
  const missing = names.filter((name) => !holds(details[name]))
  const shown = missing
    .slice(0, MAX_NAMES)
    .map((name) => `${name} (${STATUS[details[name]?.status ?? 'unknown']})`)
  const more = missing.length - shown.length
  return {
    remedy: `Still to be shown: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    because: missing.flatMap((name) =>
      (details[name]?.because ?? []).filter(
        ({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable',
      ),
    ),
  }
}

const STATUS = {
  pass: 'found',
  partial: 'in part',
  fail: 'not met',
  unknown: 'not visible here',
  'not-applicable': 'not part of this release',
  unobservable: 'no repository can show it',
} as const

const toReason = ({ rule, component, outcome }: Held['findings'][number]): Reason => ({
  rule,
  ...(component !== undefined && { component }),
  outcome,
})

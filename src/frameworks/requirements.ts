import type { Finding } from '../assessment/judge.ts'
import type { ComponentId, Level, Outcome } from '../components.ts'
import type { Licensing } from '../facts/terms.ts'
import type { Condition } from '../licenses/license.ts'

/**
 * How a requirement stands. `unknown`: nothing in the repository says. `unobservable`: no repository could show it, whoever
 * looks. Nothing is ever passed by default.
 */
export type Status = 'pass' | 'partial' | 'fail' | 'unknown' | 'not-applicable' | 'unobservable'

/** A published framework as a list of what it asks, in terms of our rules. Pure data. */
export interface Framework<RuleId extends string = string> {
  readonly title: string
  readonly version: string
  readonly source: string
  readonly requirements: Readonly<Record<string, Requirement<RuleId>>>
}

/**
 * One thing that a framework asks: read from findings; said to be out of a repository's reach, with the reason; or such
 * that a repository could answer it and no rule asks for it yet.
 */
export type Requirement<RuleId extends string = string> = {
  readonly asks: string
  /** What a reader has to know about how it is read here. */
  readonly note?: string
} & (
  | { readonly needs: Need<RuleId>; readonly unobservable?: never; readonly notAsked?: never }
  | { readonly unobservable: string; readonly needs?: never; readonly notAsked?: never }
  | { readonly notAsked: true; readonly needs?: never; readonly unobservable?: never }
)

/**
 * What a requirement is read from. Parts that are not applicable drop out; where nothing is left, the whole is not
 * applicable.
 */
export type Need<RuleId extends string = string> =
  /** The answer of a rule, of one component or of the repository; `as` says how its levels count here. */
  | { readonly rule: RuleId; readonly of?: ComponentId; readonly as?: Reading }
  | TermsNeed
  /** Each of them: one that fails fails all, one that is unknown leaves it unknown, else one in part leaves it partial. */
  | { readonly all: Needs<RuleId> }
  /** The best of them; unknown where one that is unknown could be better than what is known. */
  | { readonly any: Needs<RuleId> }
  /** Each of those that are known: where one is silent the others speak for it. */
  | { readonly decided: Needs<RuleId> }
  /** All of them pass, all of them fail, or what lies between: in part. Unknown where what is silent could tell. */
  | { readonly blend: Needs<RuleId> }
  /** The first that is known. */
  | { readonly first: Needs<RuleId> }
  /** All of them pass; in part where not all can and at least so many do; fails where not even so many can. */
  | { readonly atLeast: number; readonly among: Needs<RuleId> }
  /** Asked only where another one is at least met in part; elsewhere `otherwise` is, or nothing. */
  | { readonly given: Need<RuleId>; readonly ask: Need<RuleId>; readonly otherwise?: Need<RuleId> }

/** The terms of a component hold none of these conditions. Terms that are not known leave it unknown. */
interface TermsNeed {
  readonly terms: ComponentId
  readonly without: readonly Condition[]
  /** What it amounts to where they do hold one; `fail` where left out. */
  readonly found?: 'partial'
}

type Needs<RuleId extends string> = readonly [Need<RuleId>, ...Need<RuleId>[]]

/** How a level or an outcome counts, where that is not what it says. */
export type Reading = Readonly<Partial<Record<Level | Outcome, Status>>>

/** What requirements are read from. */
export interface Basis {
  readonly findings: readonly Finding[]
  readonly licensing: Licensing
}

/** How a requirement stands and by which findings. */
export interface Verdict {
  readonly status: Status
  readonly because: readonly Finding[]
}

/** A requirement of a framework with how it stands. */
export interface JudgedRequirement extends Verdict {
  readonly id: string
  readonly requirement: Requirement
}

/** Reads every requirement of a framework, in its order. */
export function applyRequirements(framework: Framework, basis: Basis): readonly JudgedRequirement[] {
  const ask = reader(basis)
  return Object.entries(framework.requirements).map(([id, requirement]) => ({
    id,
    requirement,
    ...(requirement.needs
      ? ask(requirement.needs)
      : { status: requirement.notAsked ? 'unknown' : 'unobservable', because: [] }),
  }))
}

/** Answers needs from findings: three-valued, and total. */
export function reader({ findings, licensing }: Basis): (need: Need) => Verdict {
  const byQuestion = new Map(findings.map((finding) => [keyOf(finding.rule, finding.component), finding]))

  const ask = (need: Need): Verdict => {
    if ('rule' in need) {
      const finding = byQuestion.get(keyOf(need.rule, need.of))
      return finding
        ? { status: statusOf(finding, need.as), because: [finding] }
        : { status: 'unknown', because: [] }
    }
    if ('terms' in need) return askTerms(need)
    if ('given' in need) {
      const { status, because } = ask(need.given)
      if (status === 'pass' || status === 'partial') return ask(need.ask)
      return need.otherwise ? ask(need.otherwise) : { status: 'not-applicable', because }
    }
    if ('all' in need) return join(need.all.map(ask), conjunction)
    if ('any' in need) return join(need.any.map(ask), disjunction)
    if ('decided' in need) return join(need.decided.map(ask), lowest)
    if ('blend' in need) return join(need.blend.map(ask), mixture)
    if ('first' in need) {
      const verdicts = need.first.map(ask)
      return (
        verdicts.find(({ status }) => status !== 'unknown' && status !== 'not-applicable') ??
        join(verdicts, lowest)
      )
    }
    return join(need.among.map(ask), (statuses) => quorum(statuses, need.atLeast))
  }

  const askTerms = ({ terms: component, without, found }: TermsNeed): Verdict => {
    const terms = licensing.get(component)
    const finding = byQuestion.get(keyOf(LICENSED, component))
    const because = finding ? [finding] : []
    if (finding?.outcome === 'not-applicable') return { status: 'not-applicable', because }
    const conditions = terms?.licenses.flatMap((license) => license.conditions) ?? []
    if (conditions.some((condition) => without.includes(condition)))
      return { status: found ?? 'fail', because }
    // A text with words added to it, or one that nobody whom we follow has classified, may hold anything.
    const known =
      terms !== undefined &&
      terms.clarity === 'clear' &&
      terms.licenses.every(({ openness }) => openness !== 'unclassified')
    return { status: known ? 'pass' : 'unknown', because }
  }

  return ask
}

/** The rule whose finding stands for what a component's terms are. */
const LICENSED = 'licensing/openly-licensed'

/** Every rule that a need names, with the components that it is asked of, in order and once. */
export function rulesOf(need: Need): readonly { readonly rule: string; readonly of?: ComponentId }[] {
  const named = namedIn(need)
  return [...new Map(named.map((each) => [keyOf(each.rule, each.of), each])).values()]
}

function namedIn(need: Need): readonly { readonly rule: string; readonly of?: ComponentId }[] {
  if ('rule' in need) return [{ rule: need.rule, ...(need.of && { of: need.of }) }]
  if ('terms' in need) return [{ rule: LICENSED, of: need.terms }]
  if ('given' in need) return [need.ask, ...(need.otherwise ? [need.otherwise] : [])].flatMap(namedIn)
  if ('all' in need) return need.all.flatMap(namedIn)
  if ('any' in need) return need.any.flatMap(namedIn)
  if ('decided' in need) return need.decided.flatMap(namedIn)
  if ('blend' in need) return need.blend.flatMap(namedIn)
  if ('first' in need) return need.first.flatMap(namedIn)
  return need.among.flatMap(namedIn)
}

function keyOf(rule: string, component: ComponentId | undefined): string {
  return `${rule} ${component ?? ''}`
}

const STATUSES: Readonly<Record<Finding['outcome'], Status>> = {
  met: 'pass',
  partial: 'partial',
  unmet: 'fail',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
  // A rule that failed says nothing of the repository.
  error: 'unknown',
}

function statusOf({ outcome, level }: Finding, as: Reading | undefined): Status {
  const read =
    (level !== undefined ? as?.[level] : undefined) ?? (outcome === 'error' ? undefined : as?.[outcome])
  return read ?? STATUSES[outcome]
}

type Combine = (statuses: readonly Status[]) => Status

/** Combines what is applicable, and keeps the findings behind what decides it. */
function join(verdicts: readonly Verdict[], combine: Combine): Verdict {
  const asked = verdicts.filter(({ status }) => status !== 'not-applicable' && status !== 'unobservable')
  if (asked.length === 0)
    return { status: 'not-applicable', because: verdicts.flatMap(({ because }) => because) }
  const because = [...new Set(asked.flatMap((verdict) => verdict.because))]
  return { status: combine(asked.map(({ status }) => status)), because }
}

const conjunction: Combine = (statuses) =>
  (['fail', 'unknown', 'partial'] as const).find((status) => statuses.includes(status)) ?? 'pass'

const disjunction: Combine = (statuses) =>
  (['pass', 'unknown', 'partial'] as const).find((status) => statuses.includes(status)) ?? 'fail'

const lowest: Combine = (statuses) =>
  (['fail', 'partial', 'pass'] as const).find((status) => statuses.includes(status)) ?? 'unknown'

const mixture: Combine = (statuses) => {
  const has = (status: Status) => statuses.includes(status)
  // Whatever is not known, it would not make all of them alike.
  if (has('partial') || (has('pass') && has('fail'))) return 'partial'
  return has('unknown') ? 'unknown' : has('pass') ? 'pass' : 'fail'
}

function quorum(statuses: readonly Status[], atLeast: number): Status {
  const count = (status: Status) => statuses.filter((each) => each === status).length
  const passing = count('pass')
  const possible = passing + count('unknown')
  if (passing === statuses.length) return 'pass'
  if (possible < atLeast) return 'fail'
  return passing >= atLeast && possible < statuses.length ? 'partial' : 'unknown'
}

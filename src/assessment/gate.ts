import { attributes, components } from '../components.ts'
import { type Failure, failures, type Policy } from '../config/policy.ts'
import { classRanks } from './compare.ts'
import type { Finding } from './judge.ts'
import { nameOf, shortfallOf } from './requirements.ts'
import type {
  AssessedFinding,
  CellChange,
  ChangedLine,
  ClaimEntry,
  Gate,
  GateFailure,
  GateQuestion,
  ModelAssessment,
  Severity,
} from './v1.ts'

/**
 * How loud a finding is. Only a repository that contradicts itself is an error; a question that could not be
 * asked is a warning; what is missing or in part is worth a look; silence and "yes" are neither.
 */
export function severityOf({ rule, outcome }: Pick<Finding, 'rule' | 'outcome'>): Severity {
  switch (outcome) {
    case 'unmet':
      return rule.startsWith(CONSISTENCY) ? 'error' : 'notice'
    case 'error':
      return 'warning'
    case 'partial':
      return 'notice'
    case 'met':
    case 'unknown':
    case 'not-applicable':
      return 'none'
  }
}

const CONSISTENCY = 'consistency/'

/** What the gate is decided on: everything but itself. */
export type Undecided = Omit<ModelAssessment, 'gate'>

/**
 * Whether a release may pass: what the policy lists fails it, and so does whatever has to hold and is not shown to. What
 * is suppressed, or known from a baseline, fails nothing; a requirement cannot be suppressed, it is taken back.
 */
export function decide(assessed: Undecided, policy: Policy): Gate {
  const failing = failures.map((name) => ({ name, found: FAILING[name](assessed) }))
  const required = policy.require.map(({ value, at }) => ({
    name: nameOf(value),
    at,
    shortfall: shortfallOf(value, assessed),
  }))
  const found = [
    ...failing.flatMap((each) => (policy.failOn.includes(each.name) ? each.found : [])),
    ...required.flatMap(({ name, shortfall }): readonly GateFailure[] =>
      shortfall ? [{ why: 'requirement-unmet', requirement: name, ...shortfall }] : [],
    ),
  ]
  const asked: readonly GateQuestion[] = [
    ...failing
      .filter(({ name }) => policy.failOn.includes(name))
      .map(({ name, found }) => ({
        asked: name,
        holds: found.length === 0,
        ...(name === 'worse' && !assessed.comparison && { note: NO_BASE }),
      })),
    ...required.map(({ name, at: { path, line }, shortfall }) => ({
      asked: name,
      holds: shortfall === undefined,
      path,
      ...(line !== undefined && { line }),
    })),
  ]
  return { passed: found.length === 0, failures: found, asked }
}

const NO_BASE = 'No base was given, so nothing was compared.'

/** Whether it counts: it was not let stand, and was not known before. */
export function stands({ suppressed, baseline }: Pick<AssessedFinding, 'suppressed' | 'baseline'>): boolean {
  return suppressed === undefined && !baseline
}

const FAILING: Readonly<Record<Failure, (assessed: Undecided) => readonly GateFailure[]>> = {
  contradiction: ({ claims }) => claimsThat('contradicted', 'claim-contradicted', claims),
  consistency: ({ findings }) =>
    findings
      .filter((finding) => isInconsistent(finding) && stands(finding))
      .map(({ rule, message, remedy }) => ({
        why: 'inconsistent',
        rule,
        message,
        ...(remedy !== undefined && { remedy }),
      })),
  unproven: ({ claims }) => claimsThat('unproven', 'claim-unproven', claims),
  worse: (assessed) => [...worseClass(assessed), ...worseCells(assessed)],
}

function claimsThat(
  status: ClaimEntry['status'],
  why: 'claim-contradicted' | 'claim-unproven',
  claims: readonly ClaimEntry[],
): readonly GateFailure[] {
  return claims.flatMap((each, claim): readonly GateFailure[] =>
    each.status === status && stands(each)
      ? [{ why, claim, message: each.message, ...(each.remedy !== undefined && { remedy: each.remedy }) }]
      : [],
  )
}

function worseClass({ comparison }: Undecided): readonly GateFailure[] {
  const change = comparison?.class
  if (!change || classRanks[change.to] <= classRanks[change.from]) return []
  const [from, to] = [change.from, change.to].map((each) => each.replace('-', ' '))
  return [{ why: 'worse', message: `The release was ${from} and is ${to}.` }]
}

function worseCells({ comparison, profile, findings }: Undecided): readonly GateFailure[] {
  const letStand = (change: CellChange) => {
    const asked = findings.filter(
      ({ rule, component, outcome }) =>
        component === change.component &&
        outcome !== 'met' &&
        profile[change.component]?.[change.attribute]?.findings.includes(rule),
    )
    return asked.length > 0 && asked.every(({ suppressed }) => suppressed !== undefined)
  }
  return (comparison?.worse ?? [])
    .filter((change) => !letStand(change))
    .map(({ component, attribute, from, to, by }) => ({
      why: 'worse',
      component,
      attribute,
      message: `${nameIn(components, component)}, ${nameIn(attributes, attribute).toLowerCase()}: from ${from} to ${to === 'unknown' ? 'nothing said' : to}${by[0] ? `, ${lineOf(by[0])}` : ''}.`,
      remedy: 'Bring back what was there, or merge it into the base by a decision of its own.',
    }))
}

const nameIn = (names: Readonly<Record<string, { readonly name: string }>>, id: string) =>
  names[id]?.name ?? id
const lineOf = ({ path, line, change }: ChangedLine) =>
  `${path}${line === undefined ? '' : `:${line}`} ${change}`

/** Whether a finding says that the repository contradicts itself. */
export function isInconsistent({ rule, outcome }: Pick<AssessedFinding, 'rule' | 'outcome'>): boolean {
  return rule.startsWith(CONSISTENCY) && outcome === 'unmet'
}

/**
 * The gate of a combined view, which holds for each of several models: where one of them fails by what the view does not
 * show, such as what may stand in another, the view fails as well.
 */
export function decideTogether(view: Gate, models: readonly ModelAssessment[]): Gate {
  const shown = new Set(view.failures.map(identityOf))
  const more = models.flatMap(({ subject: { root }, gate }): readonly GateFailure[] => {
    const [first, ...others] = gate.failures.filter((each) => !shown.has(identityOf(each)))
    if (!first) return []
    const { message, remedy } = first
    const count = others.length > 0 ? ` And ${others.length} more.` : ''
    return [
      { why: 'model', root, message: `${root}: ${message}${count}`, ...(remedy !== undefined && { remedy }) },
    ]
  })
  return { ...view, passed: view.passed && more.length === 0, failures: [...view.failures, ...more] }
}

const identityOf = (failure: GateFailure) => (failure.why === 'inconsistent' ? failure.rule : failure.message)

/** The rules by which the repository contradicts itself, as far as they fail the gate. */
export function inconsistenciesOf({ failures: found }: Pick<Gate, 'failures'>): ReadonlySet<string> {
  return new Set(found.flatMap((failure) => (failure.why === 'inconsistent' ? [failure.rule] : [])))
}

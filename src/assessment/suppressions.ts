import { isClaimKind } from '../config/claim-kinds.ts'
import type { Policy, Suppression } from '../config/policy.ts'
import { suggest } from '../config/suggest.ts'
import type { Notes } from '../facts/notes.ts'
import type { AssessedFinding, ClaimEntry, EvidenceEntry, SuppressionEntry } from './v1.ts'

/** Whether what was found may stand is decided elsewhere, or by the repository itself where nobody else does. */
export interface Decisions {
  /** What the repository that was read says. */
  readonly own: Pick<Policy, 'suppressions'>
  readonly notes: Notes
  /** What holds instead, such as the policy of the base branch. */
  readonly given?: Pick<Policy, 'suppressions'> | undefined
  /** The ids of the rules that there are. */
  readonly rules: readonly string[]
  /** The day on which it is asked, as `2026-11-24`; where it is not known, nothing has expired. */
  readonly today?: string | undefined
}

export interface LetStand {
  readonly findings: readonly AssessedFinding[]
  readonly claims: readonly ClaimEntry[]
  readonly suppressed: readonly SuppressionEntry[]
}

/** The suppressions of a policy and those that notes in the texts make. */
export function withNotes(policy: Policy, { notes }: Notes): Policy {
  return { ...policy, suppressions: [...policy.suppressions, ...notes.map(toSuppression)] }
}

/**
 * Marks what may stand. Nothing is dropped: what is marked points to the decision, and decisions that decide nothing
 * say why.
 */
export function letStand(
  findings: readonly AssessedFinding[],
  claims: readonly ClaimEntry[],
  decisions: Decisions,
): LetStand {
  const { own, notes, given, rules, today } = decisions
  const all = [...own.suppressions, ...notes.notes.map(toSuppression)]
  const { holding, proposed } = given ? agreed(all, given.suppressions) : { holding: all, proposed: [] }
  const known = holding.filter(({ rule }) => isKnown(rule, rules))
  const active = known.filter((each) => !isExpired(each, today))

  const used = new Set<Suppression>()
  const use = (found: readonly Suppression[]) => {
    for (const each of found) used.add(each)
    return found[0]
  }
  const findingsBy = findings.map((finding) => use(suppressing(finding, active)))
  const claimsBy = claims.map((claim) => use(suppressingClaim(claim, active)))

  const entries = [
    ...holding.map((each) => ({ suppression: each, entry: entryOf(each, { rules, today, used }) })),
    ...proposed.map((each) => ({
      suppression: each,
      entry: { ...write(each), state: 'proposed', message: PROPOSED } as const,
    })),
  ]
  const indexOf = new Map(entries.map(({ suppression }, index) => [suppression, index]))
  const mark = <T extends { readonly suppressed?: number }>(item: T, by: Suppression | undefined) => {
    const { suppressed: _, ...bare } = item
    const suppressed = by && indexOf.get(by)
    return suppressed === undefined ? bare : { ...bare, suppressed }
  }
  return {
    findings: findings.map((finding, index) => mark(finding, findingsBy[index])),
    claims: claims.map((claim, index) => mark(claim, claimsBy[index])),
    suppressed: [
      ...entries.map(({ entry }) => entry),
      ...notes.problems.map(
        ({ message, written, at }): SuppressionEntry => ({
          rule: written,
          reason: '',
          path: at.path,
          line: at.line,
          state: 'invalid',
          message,
        }),
      ),
    ],
  }
}

const PROPOSED =
  'It is not in the policy that holds here, so it lets nothing stand. It will once it is part of the base.'

function toSuppression({
  rule,
  component,
  reason,
  until,
  at,
  line,
  endLine,
  text,
}: Notes['notes'][number]): Suppression {
  return {
    rule,
    ...(component && { component }),
    reason,
    ...(until !== undefined && { until }),
    near: { path: at.path, line, endLine, text },
    at,
  }
}

/**
 * Which of the decisions that a repository holds are also those of a given policy. An inline one has to be about the same
 * words of the same file; lines may have moved.
 */
function agreed(own: readonly Suppression[], given: readonly Suppression[]) {
  const left = new Map<string, Suppression[]>()
  for (const each of given) left.set(identityOf(each), [...(left.get(identityOf(each)) ?? []), each])
  const [holding, proposed]: [Suppression[], Suppression[]] = [[], []]
  for (const each of own) (left.get(identityOf(each))?.shift() ? holding : proposed).push(each)
  // What was decided for the whole holds also where the repository that is read leaves it out; a note is gone with its text.
  const others = [...left.values()].flat().filter(({ near }) => near === undefined)
  return { holding: [...holding, ...others], proposed }
}

const identityOf = ({ rule, component, reason, until, near }: Suppression) =>
  JSON.stringify([rule, component, reason, until, near?.path, near?.text])

const isKnown = (rule: string, rules: readonly string[]) => rules.includes(rule) || isClaimKind(rule)
const isExpired = ({ until }: Suppression, today: string | undefined) =>
  until !== undefined && today !== undefined && until < today

/** The decisions that let a finding stand; none where it asks for nothing. */
function suppressing(finding: AssessedFinding, active: readonly Suppression[]): readonly Suppression[] {
  const { rule, component, outcome, evidence } = finding
  if (outcome !== 'unmet' && outcome !== 'partial' && outcome !== 'unknown') return []
  const about = active.filter(
    (each) => each.rule === rule && (each.component === undefined || each.component === component),
  )
  const whole = about.filter(({ near }) => near === undefined)
  if (whole.length > 0) return whole
  // A note speaks for its own lines: each place of the finding needs one.
  const covering = evidence.map((at) => about.filter((each) => isNear(each, at)))
  return evidence.length > 0 && covering.every(({ length }) => length > 0) ? covering.flat() : []
}

function suppressingClaim(claim: ClaimEntry, active: readonly Suppression[]): readonly Suppression[] {
  if (claim.status === 'supported') return []
  return active.filter(
    (each) =>
      each.rule === claim.claim &&
      (each.component === undefined || isAbout(claim, each.component)) &&
      (each.near === undefined || isNear(each, claim)),
  )
}

function isAbout({ artifacts }: ClaimEntry, component: string): boolean {
  return artifacts.includes(component) || artifacts.includes(component.slice(0, component.indexOf('.')))
}

function isNear({ near }: Suppression, { path, line = 1 }: EvidenceEntry): boolean {
  return near !== undefined && near.path === path && near.line <= line && line <= near.endLine
}

function entryOf(
  suppression: Suppression,
  { rules, today, used }: Pick<Decisions, 'rules' | 'today'> & { readonly used: ReadonlySet<Suppression> },
): SuppressionEntry {
  const { rule, until } = suppression
  const entry = write(suppression)
  if (!isKnown(rule, rules))
    return {
      ...entry,
      state: 'invalid',
      message: `There is no rule and no claim \`${rule}\`.${suggest(rule, rules)} \`openness-lint rules\` lists the rules.`,
    }
  if (isExpired(suppression, today))
    return {
      ...entry,
      state: 'expired',
      message: `It ended on ${until} and lets nothing stand any more. Mend what it is about, or decide anew.`,
    }
  if (!used.has(suppression)) return { ...entry, state: 'unused', message: unusedMessage(suppression) }
  return { ...entry, state: 'active' }
}

function unusedMessage({ near }: Suppression): string {
  return near
    ? 'Nothing of the kind is found on the lines that it is about, or also elsewhere: then it belongs into openness.yml. Else remove it.'
    : 'Nothing of the kind is found any more: remove it.'
}

function write({ rule, component, reason, until, at }: Suppression): Omit<SuppressionEntry, 'state'> {
  return {
    rule,
    ...(component && { component }),
    reason,
    ...(until !== undefined && { until }),
    path: at.path,
    line: at.line ?? 1,
  }
}

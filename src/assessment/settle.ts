import { CONFIGURATION_FILE } from '../config/configuration.ts'
import { type Asked, type Policy, withAsked } from '../config/policy.ts'
import { policyChanges } from '../config/policy-changes.ts'
import type { Notes } from '../facts/notes.ts'
import { markKnown } from './baseline.ts'
import { decide, type Undecided } from './gate.ts'
import { letStand } from './suppressions.ts'
import type { ModelAssessment } from './v1.ts'

/** What is asked, and by whom. */
export interface Terms {
  /** What the repository that was read says, and the notes in its texts. */
  readonly own: Policy
  readonly notes: Notes
  /** What holds instead, such as the policy of the base branch; the repository's own where it is left out. */
  readonly given?: Policy | undefined
  /** What is asked besides, on a command line or in a workflow. */
  readonly asked?: Asked | undefined
  /** The ids of the rules that there are. */
  readonly rules: readonly string[]
  /** The day, as `2026-11-24`, on which suppressions may have ended; where it is left out, none has. */
  readonly today?: string | undefined
}

/** The policy that holds. */
export function policyIn({ own, given, asked = {} }: Pick<Terms, 'own' | 'given' | 'asked'>): Policy {
  return withAsked(given ?? own, asked)
}

/** The last step: what may stand, what was known before, and whether the release may pass. */
export function settle<Draft extends Undecided>(
  draft: Draft,
  terms: Terms,
): Draft & Pick<ModelAssessment, 'gate'> {
  const { own, notes, given, rules, today } = terms
  const policy = policyIn(terms)
  const stood = letStand(draft.findings, draft.claims, { own, notes, given, rules, today })
  const { findings, claims, stale } = policy.baseline
    ? markKnown(stood.findings, stood.claims, policy.baseline)
    : { ...stood, stale: [] }
  const notices = [
    ...draft.notices,
    ...changeNotice(own, given),
    ...staleNotice(policy, stale),
    ...undatedNotice(stood.suppressed, today),
  ]
  const settled = { ...draft, findings, claims, suppressed: stood.suppressed, notices }
  return { ...settled, gate: decide(settled, policy) }
}

function staleNotice({ baseline }: Policy, stale: readonly string[]) {
  const [first] = stale
  if (!baseline || first === undefined) return []
  const what = stale.length === 1 ? 'One entry is' : `${stale.length} entries are`
  return [
    {
      message: `${what} not found any more, ${first} ${stale.length === 1 ? 'by name' : 'among them'}. \`openness-lint lint --write-baseline\` writes it anew.`,
      path: baseline.path,
    },
  ]
}

function undatedNotice(suppressed: ModelAssessment['suppressed'], today: string | undefined) {
  const dated = suppressed.find(({ until, state }) => until !== undefined && state === 'active')
  if (!dated || today !== undefined) return []
  return [
    {
      message: 'The day is not known here, so suppressions with `until` were taken to hold.',
      path: dated.path,
    },
  ]
}

/** A change to the policy is said and not obeyed. */
function changeNotice(own: Policy, given: Policy | undefined) {
  const changes = given ? policyChanges(given, own) : []
  if (changes.length === 0) return []
  return [
    {
      message: `The policy that holds here is another one than the one in what was read: ${changes.join(' ')}`,
      path: CONFIGURATION_FILE,
    },
  ]
}

import type { AttributeId, ComponentFamily, ComponentId } from '../components.ts'
import type { Located, Location } from '../repository.ts'
import type { Baseline } from './baseline.ts'

/** What can fail the gate; an empty list of them is written `never`. */
export const failures = ['contradiction', 'consistency', 'unproven', 'worse'] as const

export type Failure = (typeof failures)[number]

/** What each of them is, in a phrase. */
export const failureDescriptions: Readonly<Record<Failure, string>> = {
  contradiction: 'a claim that what is held contradicts',
  consistency: 'two things in the repository that cannot both be true',
  unproven: 'a claim that nothing in the repository shows to be true',
  worse: 'a cell of the profile, or the class, that is less open than in the base',
}

/** What a repository, or the step that reads it, asks of itself. */
export interface Policy {
  readonly failOn: readonly Failure[]
  readonly require: readonly Located<Requirement>[]
  /** The claims that are weighed: those that are found, or these. */
  readonly claims: 'detected' | readonly Located<string>[]
  /** Those of `openness.yml`, and inline notes, which are `near` something. */
  readonly suppressions: readonly Suppression[]
  /** Globs of files that are not looked at: whoever decides on the gate decides on them. */
  readonly ignore: readonly Located<string>[]
  /** What was known before and does not fail the gate. */
  readonly baseline?: Baseline
}

/** Something that has to hold for a release to pass. */
export type Requirement =
  | {
      readonly of: 'cell'
      /** A component, or all components of a family that the repository speaks of. */
      readonly component: ComponentId | ComponentFamily
      readonly attribute: AttributeId
      /** The levels that do. */
      readonly levels: readonly string[]
    }
  | { readonly of: 'class'; readonly atLeast: 'open-source' | 'open-weights' | 'restricted-weights' }
  | { readonly of: 'mof'; readonly class: 1 | 2 | 3 }
  | { readonly of: 'osaid' }
  | {
      readonly of: 'eu-ai-act'
      /** The points of the framework; those that a repository can show where they are left out. */
      readonly points?: readonly string[]
    }

/** A decision to let a finding or a contradicted claim stand. */
export interface Suppression {
  /** The rule, or the kind of claim. */
  readonly rule: string
  readonly component?: ComponentId
  readonly reason: string
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string
  /** Only findings and claims on these lines of this file: what an inline note is about. */
  readonly near?: Near
  readonly at: Location
}

/** The lines that an inline note is about, with their words, by which they are known again once they moved. */
export interface Near {
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly text: string
}

/** What is asked besides what a policy says already: of a preset, on a command line, in a workflow. */
export interface Asked {
  readonly failOn?: readonly Failure[]
  readonly require?: readonly Located<Requirement>[]
  /** What is no longer asked, by `keyOf`. */
  readonly waived?: readonly string[]
  readonly claims?: Policy['claims']
  readonly baseline?: Baseline
}

/** The gate as it stands where nobody says otherwise. */
export const defaultPolicy: Policy = {
  failOn: ['contradiction', 'consistency'],
  require: [],
  claims: 'detected',
  suppressions: [],
  ignore: [],
}

/** What a requirement is about: of two about the same, the later one holds. */
export function keyOf(requirement: Requirement): string {
  return requirement.of === 'cell' ? `${requirement.component} ${requirement.attribute}` : requirement.of
}

/** A policy with what is asked besides. What is said later wins, a list as a whole, requirements one by one. */
export function withAsked(policy: Policy, asked: Asked): Policy {
  const { failOn = policy.failOn, require = [], waived = [], claims = policy.claims } = asked
  const requirements = new Map([...policy.require, ...require].map((each) => [keyOf(each.value), each]))
  for (const key of waived) requirements.delete(key)
  const baseline = asked.baseline ?? policy.baseline
  return { ...policy, failOn, claims, require: [...requirements.values()], ...(baseline && { baseline }) }
}

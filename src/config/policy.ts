import type { ComponentId } from '../components.ts'
import type { Located, Location } from '../repository.ts'

/** What can fail the gate; an empty list of them is written `never`. */
export const failures = ['contradiction', 'consistency', 'unproven', 'worse'] as const

export type Failure = (typeof failures)[number]

/** What a repository, or the step that reads it, asks of itself. */
export interface Policy {
  readonly failOn: readonly Failure[]
  readonly require: readonly Located<Requirement>[]
  /** The claims that are weighed: those that are found, or these. */
  readonly claims: 'detected' | readonly Located<string>[]
  readonly suppressions: readonly Suppression[]
}

/** Something that has to hold for a release to pass. */
export type Requirement =
  | {
      readonly of: 'cell'
      readonly component: ComponentId
      readonly attribute: string
      /** The levels that do. */
      readonly levels: readonly string[]
    }
  | { readonly of: 'class'; readonly atLeast: 'open-source' | 'open-weights' | 'restricted-weights' }
  | { readonly of: 'mof'; readonly class: 1 | 2 | 3 }
  | { readonly of: 'osaid' }
  | { readonly of: 'eu-ai-act' }

/** A decision to let a finding or a contradicted claim stand. */
export interface Suppression {
  /** The rule, or the kind of claim. */
  readonly rule: string
  readonly component?: ComponentId
  readonly reason: string
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string
  /** Only findings and claims on this line, or the line below it, of this file: what an inline note is about. */
  readonly near?: { readonly path: string; readonly line: number }
  readonly at: Location
}

/** The gate as it stands where nobody says otherwise. */
export const defaultPolicy: Policy = {
  failOn: ['contradiction', 'consistency'],
  require: [],
  claims: 'detected',
  suppressions: [],
}

import type { ComponentFamily, ComponentId } from '../components.ts'
import type { Location } from '../repository.ts'

/**
 * What can be claimed, and with which part of the table of claims it is weighed. A license is claimed by its id, a
 * class of the Model Openness Framework by its number.
 */
export type ClaimKind =
  | 'open-source'
  | 'open-weights'
  | 'open-data'
  | 'released'
  | 'fully-open'
  | 'open-science'
  | 'reproducible'
  | 'commercial-use'
  | 'no-restriction'
  | 'osaid'
  | `license:${string}`
  | `mof:${'I' | 'II' | 'III'}`

/** What a claim is about: a component, a family of them, the documents, or the whole. */
export type ClaimedArtifact = ComponentId | ComponentFamily | 'documentation' | 'project'

/** Something that the repository says of its own openness; a fact, which nothing weighs yet. */
export interface Claim {
  readonly kind: ClaimKind
  readonly artifacts: readonly ClaimedArtifact[]
  readonly source: 'file' | 'release' | 'tag' | 'description' | 'topics' | 'declaration'
  /** `conditional`: under a condition that the same words name, such as "for research" or "upon request". */
  readonly polarity: 'asserted' | 'conditional'
  /** The words with their place. */
  readonly at: Location & { readonly line: number; readonly column: number; readonly text: string }
}

/** A text about the release that stands in no file of the repository. */
export interface OutsideText {
  readonly source: 'release' | 'tag' | 'description' | 'topics'
  readonly text: string
}

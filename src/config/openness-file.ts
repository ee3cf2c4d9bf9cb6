import type { ComponentId } from '../components.ts'

/**
 * `openness.yml`: what a repository declares of a release that lives in part elsewhere. Editors read the JSON Schema
 * that is made from this type; `read.ts` reads the file itself, with the place of everything that is wrong with it.
 */
export interface OpennessFile {
  /** Declarations by component, such as `datasets.pretraining`. */
  readonly components?: Readonly<Partial<Record<ComponentId, DeclaredComponent>>>
  /** Files that are not looked at, as globs: `docs/old/**`. */
  readonly ignore?: readonly string[]
}

/** Where one component is, or why there is none. */
export interface DeclaredComponent {
  /** Where it can be had: a path in the repository, or a web address. */
  readonly location?: string | readonly string[]
  /** The terms that it stands under, as an SPDX expression or the id of a license. */
  readonly license?: string
  /** Where it is described: a path in the repository, or a web address. */
  readonly documentation?: string | readonly string[]
  /** The reason why it is not part of this release. Nothing else may be declared beside it. */
  readonly 'not-applicable'?: string
}

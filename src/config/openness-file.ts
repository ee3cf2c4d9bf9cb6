import type { AttributeId, attributes, ComponentFamily, ComponentId } from '../components.ts'
import type { ClaimKind } from '../facts/claims.ts'
import type { Failure } from './policy.ts'
import type { PresetName } from './presets.ts'

/**
 * `openness.yml`: what a repository declares of a release that lives in part elsewhere, and what it asks of itself.
 * Editors read the JSON Schema that is made from this type; `read.ts` reads the file itself, with the place of
 * everything that is wrong with it.
 */
export interface OpennessFile {
  /** Declarations by component, such as `datasets.pretraining`. */
  readonly components?: Readonly<Partial<Record<ComponentId, DeclaredComponent>>>
  /** Files that are not looked at, as globs: `docs/old/**`. */
  readonly ignore?: readonly string[]
  /** Presets that the keys below build on; what they say themselves wins. */
  readonly extends?: PresetName | readonly PresetName[]
  /** What fails the gate; `contradiction` and `consistency` where it is left out. */
  readonly 'fail-on'?: 'never' | Failure | readonly Failure[]
  /** What has to hold for the gate to pass. */
  readonly require?: Required
  /** The claims that are weighed: those that are found, or these. */
  readonly claims?: 'detected' | readonly ClaimKind[]
  /** What may stand though it would fail the gate, with the reason. It stays in every report. */
  readonly suppress?: readonly Suppressed[]
}

/** What has to hold: a class, a framework, levels of components. `false` takes back what a preset asks. */
export type Required = {
  /** The least open class that does. */
  readonly class?: 'open-source' | 'open-weights' | 'restricted-weights' | false
  /** The class of the Model Openness Framework that has to be reached. */
  readonly mof?: 'I' | 'II' | 'III' | 1 | 2 | 3 | false
  /** The three parts of the Open Source AI Definition. */
  readonly osaid?: boolean
  /** Evidence on the points of the EU AI Act that a repository can show, or on some of them. */
  readonly 'eu-ai-act'?: boolean | readonly string[]
} & Readonly<Partial<Record<ComponentId | ComponentFamily, RequiredLevels | false>>>

/** One level stands for itself and all that are more open; a list for the levels in it. */
export type RequiredLevels = {
  readonly [Attribute in AttributeId]?:
    | (typeof attributes)[Attribute]['levels'][number]
    | readonly (typeof attributes)[Attribute]['levels'][number][]
    | false
}

/** A decision to let a finding or a claim stand. */
export interface Suppressed {
  /** A rule such as `consistency/local-links-resolve`, or a claim such as `open-source`. */
  readonly rule: string
  /** Only what is found of this component. */
  readonly component?: ComponentId
  /** Why it may stand. */
  readonly reason: string
  /** The last day on which it may, as `2027-01-31`; for good where it is left out. */
  readonly until?: string
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

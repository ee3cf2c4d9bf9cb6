import { detailList } from './detail-table.ts'
import type { Condition, Licensable, License, PolicyPlace } from './license.ts'

/** A condition with where it stands in the license, as far as that was read. */
export interface ConditionDetail {
  readonly kind: Condition
  /** The clause, as the license numbers them; `undefined` where the id alone tells (CC BY-NC). */
  readonly clause?: string
  /** For restrictions of use: where the uses are listed. */
  readonly policy?: PolicyPlace
  /** The threshold, the scope, the name that has to be shown, in a few words. */
  readonly says?: string
}

/** A text that was read: a repository on GitHub, a commit in it, and the path of a file. */
export interface LicenseSource {
  readonly repository: string
  readonly commit: string
  readonly path: string
}

/** What is known of a license beyond what a lint needs. */
export interface LicenseDetails {
  /** By the Open Source Initiative (the SPDX License List says so). */
  readonly osiApproved: boolean
  /** According to the Free Software Foundation. */
  readonly fsfFree: boolean
  /** Conformant with the Open Definition. */
  readonly openDefinition: boolean
  readonly version?: string
  /** What the text itself says that it covers. */
  readonly covers?: readonly Licensable[]
  /** Its ids on the Hugging Face hub. */
  readonly hub: readonly string[]
  /** What else was seen for it under `license_name` on cards. */
  readonly cards: readonly string[]
  /** What it is called in prose. */
  readonly names: readonly string[]
  readonly conditions: readonly ConditionDetail[]
  readonly sources: readonly LicenseSource[]
  readonly note?: string
}

let lines: ReadonlyMap<string, string> | undefined

/** The details of a license; of one that nobody described, what its line on the list tells. */
export function detailsOf(license: License): LicenseDetails {
  lines ??= readLines()
  const line = lines.get(license.id)
  return {
    osiApproved: false,
    fsfFree: false,
    openDefinition: false,
    hub: [],
    cards: [],
    names: [],
    conditions: license.conditions.map((kind) => ({ kind })),
    sources: [],
    ...(line === undefined ? {} : (JSON.parse(line) as Partial<LicenseDetails>)),
  }
}

function readLines(): ReadonlyMap<string, string> {
  return new Map(
    detailList
      .trimEnd()
      .split('\n')
      .map((line) => {
        const at = line.indexOf('|')
        return [line.slice(0, at), line.slice(at + 1)]
      }),
  )
}

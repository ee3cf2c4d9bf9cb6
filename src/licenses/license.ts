import type { ComponentFamily } from '../components.ts'

/**
 * How open a license is, for those who can tell: `osi-approved` by the Open Source Initiative, `open-definition`
 * conformant with the Open Definition (content and data), `conditional` bounded in whom or what it serves,
 * `restricted` non-commercial, research-only, without redistribution or without derivatives, and
 * `unclassified` where nobody whom we follow has said.
 */
export type Openness = 'osi-approved' | 'open-definition' | 'conditional' | 'restricted' | 'unclassified'

/** What a license asks or forbids, beyond keeping notices and a copy of itself; the gravest first. */
export const conditions = [
  'non-commercial',
  'research-only',
  'no-redistribution',
  'no-derivatives',
  'use-restrictions',
  'user-threshold',
  'revenue-threshold',
  'no-training-of-others',
  'naming',
  'territory',
  'registration',
  'share-alike',
  'pass-through',
  'update-duty',
  'revocable',
  'other',
] as const

/** One of them. */
export type Condition = (typeof conditions)[number]

/** What a license can be asked about: the groups of the stack, and the documents that go with them. */
export type LicensedFamily = ComponentFamily | 'documentation'

/** What a license text can say that it covers. */
export type Licensable = 'weights' | 'code' | 'datasets' | 'documentation' | 'outputs'

/**
 * Where the forbidden uses are listed: in the text, in its `attachment`, in a policy that is `appended` in the same
 * file, or behind a `url`.
 */
export type PolicyPlace = 'body' | 'attachment' | 'appended' | 'url'

/** One license, as far as it is known here. */
export interface License {
  /** The SPDX id where there is one, else the id in the catalogue (`llama3.1`). */
  readonly id: string
  /** The SPDX id, or `LicenseRef-<id>`: always fit for an SPDX expression. */
  readonly spdx: string
  readonly name: string
  readonly openness: Openness
  /** The conditions that are known; an empty list does not prove that there are none. */
  readonly conditions: readonly Condition[]
  /** The parts of a release that the text itself says it covers, where that is known. */
  readonly governs?: readonly ComponentFamily[]
  /** Who wrote it, for licenses that are not only on the SPDX list. */
  readonly steward?: string
  /**
   * Words that a text must contain to be this license and not the same template under another steward's name: the
   * model or the steward, with the version where that tells.
   */
  readonly identity?: readonly string[]
  /** The SPDX id of the open text that this one modifies: MIT for `modified-mit`. */
  readonly basedOn?: string
}

const restricting: ReadonlySet<Condition> = new Set([
  'non-commercial',
  'research-only',
  'no-redistribution',
  'no-derivatives',
])

/** Open licenses carry some of the others too: share-alike, notices passed on, an end upon breach. */
const bounding: ReadonlySet<Condition> = new Set([
  'use-restrictions',
  'user-threshold',
  'revenue-threshold',
  'no-training-of-others',
  'naming',
  'territory',
  'registration',
])

/**
 * The openness that follows from conditions alone, for a license that no authority has approved. Without a
 * condition that restricts or bounds it stays `unclassified`: that none is known does not make it open.
 */
export function opennessOf(conditions: readonly Condition[]): Openness {
  if (conditions.some((condition) => restricting.has(condition))) return 'restricted'
  if (conditions.some((condition) => bounding.has(condition))) return 'conditional'
  return 'unclassified'
}

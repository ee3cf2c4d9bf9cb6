import { findLicense } from './catalogue.ts'
import type { Clause } from './clause.ts'
import { POLICY } from './fingerprint.ts'
import type { Condition, License } from './license.ts'
import type { Words } from './words.ts'

/** Lines of a text, from 1, both inclusive. */
export interface LineSpan {
  readonly line: number
  readonly endLine: number
}

/** Lines that a license's own text does not have, and what they ask or forbid, where that was understood. */
export interface Addition extends LineSpan {
  readonly kind?: Condition
}

/** What a text, or a part of it, is. */
export interface Match extends LineSpan {
  /**
   * `exact`: a license's text, in a file that holds nothing of substance besides such texts.
   * `modified`: a license's text with words `added` or `removed`; the two say where.
   * `partial`: a license's text that breaks off.
   * `reference`: a short text that points to a license elsewhere, by its name, a path or an address.
   * `statement`: a sentence that names a license, in a text that is none.
   * `unknown`: something else.
   */
  readonly match: 'exact' | 'modified' | 'partial' | 'reference' | 'statement' | 'unknown'
  readonly license?: License
  /** The SPDX id of an exception that stands beside a license. */
  readonly exception?: string
  /** The use policy that a text is which holds no license. */
  readonly policy?: string
  /** The SPDX expression of a reference that names more than one license. */
  readonly expression?: string
  /** The path or the address that a reference points to. */
  readonly refersTo?: string
  /** The license whose wording this is, under the name of another steward or of none. */
  readonly resembles?: License
  /**
   * Of the words that the license's text must have, the share that stands there in order, 0 to 1: 1 says that none is
   * missing, whatever was added. Where words were compared.
   */
  readonly similarity?: number
  /** Share of the file's words that this license, titles and notices account for, 0 to 1. */
  readonly coverage?: number
  /** What the file says besides; for `modified`. */
  readonly added?: readonly Addition[]
  /** Where words of the license are missing: the lines around the place. */
  readonly removed?: readonly LineSpan[]
  /**
   * What the text asks or forbids: of a license that is known what the catalogue says, each with the lines that say it
   * or, where they were not found, those of the whole; of other words what they were understood to say.
   */
  readonly conditions?: readonly Clause[]
}

/** The license, the exception or the policy that an id of a known text stands for. */
export function nameOf(id: string): Pick<Match, 'license' | 'exception' | 'policy'> {
  const license = findLicense(id)
  if (license) return { license }
  return id.startsWith(POLICY) ? { policy: id.slice(POLICY.length) } : { exception: id }
}

/** The lines from the first word to the last. */
export function wholeOf({ lines }: Words): LineSpan {
  return { line: lines[0] ?? 1, endLine: lines.at(-1) ?? 1 }
}

import { find, matches } from '../pattern.ts'
import type { Condition } from './license.ts'

/** A restriction that a sentence states in plain words, without naming a license for it. */
export interface Restriction {
  readonly kind: Extract<Condition, 'non-commercial' | 'research-only'>
  /** Where its words begin, in UTF-16 code units. */
  readonly index: number
  readonly length: number
}

const wordings: readonly (readonly [Restriction['kind'], RegExp])[] = [
  ['non-commercial', /\bnon-?commercial(?:ly)?\b/i],
  ['non-commercial', /\bnot? (?:be (?:used )?)?(?:for )?(?:any )?commercial (?:use|purposes?)\b/i],
  [
    'non-commercial',
    /\bcommercial (?:use|purposes?|usage) (?:is|are) (?:strictly )?(?:not|prohibited|forbidden)\b/i,
  ],
  ['non-commercial', /非商业|非商用|禁止商用|不得用于商业|不得商用/],
  ['research-only', /\b(?:research|academic|educational)(?: (?:use|purposes?))? only\b/i],
  [
    'research-only',
    /\b(?:only|solely|exclusively|restricted|limited) (?:be used )?(?:for|to) (?:academic |scientific )?research\b/i,
  ],
  ['research-only', /\boutside of (?:academic )?research\b/i],
  ['research-only', /仅供(?:学术)?研究|仅限(?:于)?(?:学术)?研究|仅用于(?:学术)?研究/],
]

/** "For commercial and non-commercial use": both are allowed. */
const BOTH =
  /\b(?:commercial|academic) (?:and|or|as well as) non-?commercial\b|\bnon-?commercial (?:and|or|as well as) commercial\b|\bboth\b|\bnot (?:limited|restricted) to\b/i

/**
 * The restrictions that a sentence on licensing states, in order, each kind once. Words that allow as well as
 * restrict state none. Linear in the text.
 */
export function restrictionsIn(text: string): readonly Restriction[] {
  if (matches(BOTH, text)) return []
  const found: Restriction[] = []
  for (const [kind, wording] of wordings) {
    const match = find(wording, text)
    if (match && !found.some((other) => other.kind === kind))
      found.push({ kind, index: match.index, length: match[0].length })
  }
  return found.sort((a, b) => a.index - b.index)
}

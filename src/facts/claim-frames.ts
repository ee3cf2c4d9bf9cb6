import { findAll, matches } from '../pattern.ts'
import { artifactsIn, namesOwn, type Speaker } from './claim-subjects.ts'
import type { ClaimedArtifact, ClaimKind } from './claims.ts'

/** What a sentence claims, and with which of its words. */
export interface Spoken {
  readonly kind: ClaimKind
  readonly artifacts: readonly ClaimedArtifact[]
  /** The words in the sentence, in UTF-16 code units. */
  readonly index: number
  readonly length: number
}

/** Where a sentence stands, as far as it tells what is meant where it names nothing. */
export interface Setting extends Speaker {
  /** Whether the heading above is one on licenses. */
  readonly inLicenseSection: boolean
  /** Whether the section speaks of the release, and not of one thing among others. */
  readonly isGeneral: boolean
  /** The license that a link of these words leads to, by its id, where that is known. */
  readonly licenseBehind: (words: string) => string | undefined
  /** What the sentence before it claimed something of. */
  readonly before: readonly ClaimedArtifact[]
}

/** A telling word with its clause: what stands before it and behind it. */
export interface Frame {
  readonly sentence: string
  readonly word: string
  readonly index: number
  readonly before: string
  readonly after: string
}

/** Where one clause ends and the next begins. */
const BREAKS =
  /[;；。！]|, (?=(?:we|you|it|they)\b)|, (?:while|but|whereas|although|though|however|which|so|because|and (?=(?:we|the|its|will)\b))|[，,](?=但|而|同时)|\b(?:while|whereas|although)\b|: (?=[A-Z])|(?:^|\s)[-–]\s|—/gi

/** Every match of a pattern with the clause that it stands in. */
export function framesOf(sentence: string, pattern: RegExp): readonly Frame[] {
  const found = findAll(pattern, sentence).slice(0, MAX_MATCHES)
  if (found.length === 0) return []
  const breaks = findAll(BREAKS, sentence)
  return found.map(({ 0: word, index }): Frame => {
    const previous = breaks.findLast(({ 0: mark, index: at }) => at + mark.length <= index)
    const next = breaks.find(({ index: at }) => at >= index + word.length)
    const start = previous ? previous.index + previous[0].length : 0
    return {
      sentence,
      word,
      index,
      before: sentence.slice(start, index),
      after: sentence.slice(index + word.length, next?.index ?? sentence.length),
    }
  })
}

/** Of one pattern in one sentence. */
const MAX_MATCHES = 12

const PLANNED =
  /\b(?:will|shall|soon|plan(?:s|ned|ning)?|going to|would|may(?![ -]?\d)|might|could|should|intends? to|intention|hop(?:e|es|ing)|aim(?:s|ed|ing)?|want to|wish to|upcoming|to be|in the future|later|stay tuned|once|mission|goal|vision|if|working on|expect\w*|promise\w*|commit(?:ment|ted)|strive|look(?:ing)? forward|consider\w*|scheduled|until|before|when(?:ever)?|as soon as|let's|please)\b|将|即将|计划|后续|未来|准备|拟|希望|预计|敬请期待|会(?!议)|待|예정|계획|予定|計画|今後/i
const PLANNED_AFTER =
  /\b(?:soon|later (?:this|in)|in the (?:near )?future|upcoming|by the end of|stay tuned|next (?:week|month))\b|敬请期待|即将|예정|予定/i
const NEGATED =
  /\b(?:not|never|no|none|without|cannot|neither|nor|unable|instead of|rather than|unlike|lack\w*|nothing|pas|não|ni)\b|n['’]t\b|未(?!来)|不|没|尚|无法|않|없|ません/i
/** In compounds that name terms, and ahead of more of the same: "not only". */
const NO_NEGATION = /\bnon-?\w+|\bnot only\b|不仅/gi

/** Whether a clause plans what it speaks of, or says that it is not so. */
export function isHypothetical({ before, after }: Pick<Frame, 'before' | 'after'>): boolean {
  return isPlanned(before) || isNegated(before) || matches(PLANNED_AFTER, after.slice(0, SOON))
}

/** A plan stands close to what is planned; farther on, something else lies in the future. */
const SOON = 70

/** Whether words speak of what is to come, or of what would be. */
export function isPlanned(words: string): boolean {
  return matches(PLANNED, words)
}

/** Whether words deny. */
export function isNegated(words: string): boolean {
  return matches(NEGATED, words.replace(NO_NEGATION, ' '))
}

/** Words that end what is spoken of, and begin what for, where or how. */
const ENDS =
  /\b(?:for|to|in order|that|which|with|from|using|through|based on|at|on|by|as|under)\b|[（(]|用于|以便/i
/** A head that stands for what follows it: "all of our models", "a family of models". */
const OF_MANY =
  /\b(?:all|both|some|each|any|many|most|one|none|suite|family|series|sets?|collection|list|range|number|versions?(?: \d[\w.]*)?|pair|group|bundle|rest|release|lineup|variety|selection|handful|couple|majority)\s+of\b/i

/** What words speak of, with what it is of: what stands before "for", "with". */
export function thingOf(words: string): string {
  return words.split(ENDS, 1)[0] ?? ''
}

/** The head of a subject or an object: what stands before "for", "with", "of". */
export function headOf(words: string): string {
  const main = thingOf(words)
  if (matches(OF_MANY, main)) return main
  return main.split(/\bof\b/i, 1)[0] ?? ''
}

/** What words are about: their head, else what the others name, else what nothing stands for. */
export function artifactsOf(words: string, others: string, setting: Setting): readonly ClaimedArtifact[] {
  const head = thingOf(words)
  const named = artifactsIn(head)
  if (named.length > 0) return named
  if (namesOwn(head, setting)) return [setting.named]
  for (const rest of [others, words]) {
    const further = artifactsIn(rest)
    if (further.length > 0) return further
  }
  return [setting.whole]
}

/** Scripts that set no space between words. */
export const HAN = /[\u3005-\u3007\u3041-\u31ff\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc]/

/** Nothing stands before but marks and a date: the item of a list of news, or a ticked box. */
export function isOpening(before: string): boolean {
  return matches(OPENING, before) && before.length <= MAX_OPENING
}

const MAX_OPENING = 60
/** Letters are those of letters.ts. */
const OPENING =
  /^[^a-z\u00c0-\u1fff\u3040-\ud7ff]*(?:(?:(?:model|code|data) )?release\][^a-z\u00c0-\u1fff\u3040-\ud7ff]+)?(?:v(?=\d)[^a-z\u00c0-\u1fff\u3040-\ud7ff]*(?:版本[^a-z\u00c0-\u1fff\u3040-\ud7ff]*)?)?(?:x\][^a-z\u00c0-\u1fff\u3040-\ud7ff]*)?(?:[a-z\u00c0-\u1fff\u3040-\ud7ff]{3,9}\.? ?\d{0,2}(?:st|nd|rd|th)?,? ?\d{2,4}[^a-z\u00c0-\u1fff\u3040-\ud7ff]*)?(?:(?:news|new|update|updates|latest)[^a-z\u00c0-\u1fff\u3040-\ud7ff]+)?$/i

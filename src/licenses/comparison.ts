import {
  align,
  coverKnown,
  coverText,
  type Placement,
  prepare,
  repeatsIn,
  type Subject,
} from './alignment.ts'
import { findLicense } from './catalogue.ts'
import { hashPhrase, hashWords, REPLACEABLE, REQUIRED } from './fingerprint.ts'
import { type Candidate, candidatesIn, fingerprintOf, type KnownText } from './fingerprint-index.ts'
import { isLimiting, isName } from './notices.ts'
import { pieceOf, type Words, wordsOf } from './words.ts'

/** What of a text is license text. */
export interface Comparison {
  /** In the order of the text; none shares a word with another. */
  readonly found: readonly Found[]
  /** 1 for each word that a license accounts for, replaceable names among them. */
  readonly covered: Uint8Array
  /** The license whose wording the text has under another name, where no other was found. */
  readonly resembles?: string
}

/** A license found in a text. */
export interface Found extends Placement {
  /** Whether the text breaks off: what is there of the license is its beginning. */
  readonly cut: boolean
  /** Between which words of the text some are missing: indexes of the word before and of the word behind. */
  readonly gaps: readonly { readonly before: number; readonly behind: number; readonly words: number }[]
}

/** How many texts are compared word by word at the least, and at the most where many are about as close. */
const COMPARED = 6
const COMPARED_LIMIT = 28
const COMPARED_IF_CUT = 6
/** Of a license this share has to seem to be there. */
const LEAST_SHARE = 0.15
/** Which share of the closest one's words another must have to be compared too. */
const ABOUT = 0.8
/** How many licenses are looked for in one text. */
const FOUND_LIMIT = 24
/** Fewer words are not worth a look. */
const REST = 24

/** Finds the licenses that a text holds, whole, changed or cut off. Linear in its words. */
export function compare(words: Words): Comparison {
  const covered = new Uint8Array(words.values.length)
  const hashed = hashWords(words.values)
  let subject: Subject | undefined
  const names = nameTest(words)
  const known = new Map<string, KnownText>()
  const found: Found[] = []
  let resembles: string | undefined
  for (let left = words.values.length; found.length < FOUND_LIMIT && left >= REST; ) {
    const candidates = choose(candidatesIn(hashed, covered), left)
    if (candidates.length === 0) break
    subject ??= prepare(hashed)
    const best = closest(subject, candidates, covered, names, known, left)
    if (!best) break
    if ('refused' in best) {
      resembles = best.refused
      break
    }
    found.push(best.found)
    coverText(best.found.blocks, covered)
    coverReplaced(words, best.found, covered)
    left = covered.reduce((sum, taken) => sum - taken, words.values.length)
  }
  if (subject && covered.includes(0))
    for (const { fingerprint } of found) coverText(repeatsIn(subject, fingerprint, covered), covered)
  found.sort((a, b) => firstOf(a) - firstOf(b))
  return { found, covered, ...(found.length === 0 && resembles !== undefined && { resembles }) }
}

/** The words that stand in a license's text too, where that text itself is absent: its notice, say. */
export function coverNotice(words: Words, id: string): Uint8Array {
  const covered = new Uint8Array(words.values.length)
  const hashed = hashWords(words.values)
  const subject = prepare(hashed)
  for (const { text } of candidatesIn(hashed, covered)) {
    if (text.id === id) coverText(align(subject, fingerprintOf(text), covered).blocks, covered)
  }
  return covered
}

function firstOf({ blocks }: Placement): number {
  return blocks[0]?.start ?? 0
}

/**
 * The candidates that are worth comparing where so many words are left: those that seem to explain most and lack
 * least, and those that seem to explain most alone, should the text break off.
 */
function choose(candidates: readonly Candidate[], left: number): readonly Candidate[] {
  const fitting = candidates
    .filter(({ text, found }) => found >= text.length * LEAST_SHARE && found <= left * 2)
    .sort((a, b) => b.found - a.found)
  const promising = fitting.toSorted((a, b) => promiseOf(b) - promiseOf(a))
  const enough = promiseOf(promising[0]) * ABOUT
  return [
    ...new Set([
      ...promising
        .filter((candidate, index) => index < COMPARED || promiseOf(candidate) >= enough)
        .slice(0, COMPARED_LIMIT),
      ...fitting.slice(0, COMPARED_IF_CUT),
    ]),
  ]
}

function promiseOf(candidate: Candidate | undefined): number {
  return candidate ? 2 * candidate.found - candidate.text.length : 0
}

/**
 * The license that explains most of what is left and lacks least: BSD-3-Clause holds all of BSD-2-Clause, MIT all of
 * MIT-0. Where the best is the wording of a license under another steward's name, that is said instead.
 */
function closest(
  subject: Subject,
  candidates: readonly Candidate[],
  taken: Uint8Array,
  names: (id: string) => boolean,
  known: Map<string, KnownText>,
  left: number,
): { readonly found: Found } | { readonly refused: string } | undefined {
  let best: Found | undefined
  let refused: Found | undefined
  for (const { text } of candidates) {
    const fingerprint = known.get(text.line) ?? fingerprintOf(text)
    known.set(text.line, fingerprint)
    const placement = align(subject, fingerprint, taken)
    const found = accept(placement, taken)
    if (!found) continue
    if (found.foundRequired < found.required && !names(fingerprint.id)) {
      if (!refused || scoreOf(found) > scoreOf(refused)) refused = found
    } else if (!best || scoreOf(found) > scoreOf(best)) best = found
    // Nothing can explain more than all, to the letter.
    if (found.found === fingerprint.length && strangersIn(found) === 0 && found.found >= left * ALL) break
  }
  if (refused && (!best || scoreOf(refused) * NAMED > scoreOf(best)))
    return { refused: refused.fingerprint.id }
  return best && { found: best }
}

/**
 * Words explained, those of a text that lacks some counting for much less: a longer license that explains a little
 * more of a text is not what it is where a shorter one is there to the letter.
 */
function scoreOf(placement: Found): number {
  const { found, foundRequired, required, fingerprint, cut } = placement
  // Of a text that breaks off only what comes before counts as missing.
  const share = cut ? 1 - (1 - SHARE_OF_CUT) / 2 : foundRequired / required
  return found * share ** EXACTNESS - (fingerprint.length - found + strangersIn(placement)) * BLEMISH
}

/** How many words that are not the license's stand between its words. */
function strangersIn({ blocks }: Placement): number {
  return blocks.reduce((sum, { start }, index) => {
    const before = blocks[index - 1]
    return before ? sum + Math.max(0, start - before.start - before.length) : sum
  }, 0)
}

const EXACTNESS = 8
/** Of near twins the one with fewer words too many or too few counts. */
const BLEMISH = 0.01
/** Titles and notices are a small part of a text. */
const ALL = 0.97
/** A text that names a license may be another one's by so much. */
const NAMED = 0.75

/** How much of a license has to be there: of a short one more, since its disclaimer is everybody's. */
const SHARE = 0.7
const SHARE_OF_SHORT = 0.8
const SHORT = 300
/** Of the beginning, where a license grants what it grants, and of what a text that breaks off has of it. */
const BEGINNING = 0.25
const SHARE_OF_BEGINNING = 0.5
const SHARE_OF_CUT = 0.9
/** How many words of a license a text that breaks off has at the least. */
const SHORTEST_CUT = 80

function accept(placement: Placement, taken: Uint8Array): Found | undefined {
  const { fingerprint, blocks, foundRequired, required } = placement
  if (required === 0 || blocks.length === 0) return undefined
  const share = foundRequired / required
  const covered = coverKnown(blocks, fingerprint.length)
  const gaps = gapsOf(placement, covered)
  if (share >= (required < SHORT ? SHARE_OF_SHORT : SHARE)) {
    const beginning = shareOf(covered, fingerprint.roles, beginningOf(fingerprint.roles, required))
    return beginning >= SHARE_OF_BEGINNING ? { ...placement, gaps, cut: false } : undefined
  }
  const last = blocks.at(-1)
  if (!last || foundRequired < SHORTEST_CUT) return undefined
  if (shareOf(covered, fingerprint.roles, last.known + last.length) < SHARE_OF_CUT) return undefined
  const behind = taken.length - last.start - last.length
  return behind <= REST * 2 ? { ...placement, gaps, cut: true } : undefined
}

/** Where the first quarter of the words that have to be there ends. */
function beginningOf(roles: Uint8Array, required: number): number {
  let left = Math.ceil(required * BEGINNING)
  let word = 0
  for (; word < roles.length && left > 0; word++) if (roles[word] === REQUIRED) left--
  return word
}

/** Which share of the words that have to be there is there, up to a word of the license. */
function shareOf(covered: Uint8Array, roles: Uint8Array, end: number): number {
  let there = 0
  let all = 0
  for (let word = 0; word < end; word++) {
    if (roles[word] !== REQUIRED) continue
    all++
    if (covered[word]) there++
  }
  return all === 0 ? 0 : there / all
}

function gapsOf({ fingerprint: { roles, length }, blocks }: Placement, covered: Uint8Array): Found['gaps'] {
  const gaps: { before: number; behind: number; words: number }[] = []
  for (let index = 0; index <= blocks.length; index++) {
    const before = blocks[index - 1]
    const behind = blocks[index]
    let words = 0
    for (let word = before ? before.known + before.length : 0; word < (behind?.known ?? length); word++)
      if (roles[word] === REQUIRED && !covered[word]) words++
    if (words === 0) continue
    const end = before ? before.start + before.length - 1 : (behind?.start ?? 0)
    gaps.push({ before: end, behind: behind?.start ?? end, words })
  }
  return gaps
}

/** Words that stand where a license takes any name, or a phrase of its own. */
function coverReplaced(words: Words, { blocks, fingerprint }: Placement, covered: Uint8Array): void {
  for (let index = 1; index < blocks.length; index++) {
    const before = blocks[index - 1]
    const behind = blocks[index]
    if (!before || !behind) continue
    const from = before.start + before.length
    const to = behind.start
    if (from >= to) continue
    const piece = pieceOf(words, from, to)
    const replaceable = fingerprint.roles
      .subarray(before.known + before.length - 1, behind.known + 1)
      .includes(REPLACEABLE)
    const short = to - from <= PHRASE_WORDS && !isLimiting(piece)
    // A license may take a phrase where its own text has none: there its words do not show the place.
    const phrase = () => fingerprint.phrases.includes(hashPhrase(words.values.slice(from, to)))
    if (replaceable ? isName(piece) || short || phrase() : short && phrase()) covered.fill(1, from, to)
  }
}

/** So few words, none of which limits anything, may stand where a license lets others stand. */
const PHRASE_WORDS = 4

/** Tells whether a text has the words by which a license is told from the same template under another name. */
function nameTest({ values }: Words): (id: string) => boolean {
  let body: string | undefined
  return (id) => {
    const identity = findLicense(id)?.identity ?? []
    if (identity.length === 0) return true
    body ??= ` ${values.join(' ')} `
    return identity.every((name) =>
      body?.includes(/\p{Script=Han}/u.test(name) ? name : ` ${wordsOf(name).values.join(' ')} `),
    )
  }
}

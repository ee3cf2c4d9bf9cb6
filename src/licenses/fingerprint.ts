/**
 * One license text as passages that have to follow each other. A passage is a stretch of the text, known by hash
 * only: its anchor covers its first eight words, so that it is found in one pass over a text, its hash covers all
 * of them. The hashes mix every word in order and are not cryptographic: they tell texts apart, they do not
 * withstand someone who computes collisions of gibberish.
 */
export interface Fingerprint {
  /** SPDX id. */
  readonly id: string
  readonly steps: readonly Step[]
  /** Passages that may stand anywhere: instructions how to apply the license, explanations of its steward. */
  readonly optional: readonly number[]
  /** Words of the lines before its first passage. */
  readonly title: readonly string[]
  /** Hashes of the lines that may stand between its passages, each as a whole. */
  readonly headings: readonly string[]
}

/** A passage that comes next within a license. */
export interface Step {
  /** Index of the passage. */
  readonly passage: number
  /** Whether a replaceable name stands before it. */
  readonly afterName: boolean
}

/** How many words an anchor covers; no passage is shorter. */
export const ANCHOR_LENGTH = 8

/** No passage is longer, so that a window is checked in bounded time. */
export const PASSAGE_LIMIT = 160

/** How many digits the anchor of a passage has where it is written. */
export const ANCHOR_DIGITS = 5

/** How many anchors begin with the same two digits. */
export const ANCHORS_PER_PREFIX = 64 ** (ANCHOR_DIGITS - 2)

/** How many digits the index of a passage has in the list that is kept by prefix. */
export const INDEX_DIGITS = 3

/** How many digits its number of words has. */
export const LENGTH_DIGITS = 2

/** How many digits a hash has. */
export const HASH_DIGITS = 12

/** Two hashes of 32 bits for each word: they stand for the words from then on. */
export interface HashedWords {
  readonly first: Uint32Array
  readonly second: Uint32Array
}

/** Hashes each word on its own. */
export function hashWords(words: readonly string[]): HashedWords {
  const first = new Uint32Array(words.length)
  const second = new Uint32Array(words.length)
  const seen = new Map<string, number>()
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const same = seen.get(word)
    if (same !== undefined) {
      first[index] = first[same] ?? 0
      second[index] = second[same] ?? 0
      continue
    }
    seen.set(word, index)
    let a = 0x811c9dc5
    let b = 0x41c6ce57
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      a = Math.imul(a ^ unit, 0x01000193)
      b = Math.imul(b ^ unit, 0x5f356495)
    }
    first[index] = scramble(a)
    second[index] = scramble(b)
  }
  return { first, second }
}

/** The hash of the eight words from `start`, as a number of 30 bits. */
export function anchorAt(words: HashedWords, start: number): number {
  let hash = 0x9e3779b9
  for (let at = start; at < start + ANCHOR_LENGTH; at++) {
    hash = (Math.imul(hash, 0x85ebca6b) + (words.first[at] ?? 0)) | 0
  }
  return hash >>> 2
}

/**
 * The hashes of the windows that begin at `start` and have the given lengths, in ascending order; windows that
 * reach past the end are left out. One pass over the longest.
 */
export function hashesAt(words: HashedWords, start: number, lengths: readonly number[]): readonly string[] {
  const hashes: string[] = []
  let a = 0x243f6a88
  let b = 0x85a308d3
  let at = start
  for (const length of lengths) {
    if (start + length > words.first.length) break
    for (; at < start + length; at++) {
      a = mix(a, words.first[at] ?? 0)
      b = mix(b, words.second[at] ?? 0)
    }
    hashes.push(digitsOf(a >>> 0, HASH_DIGITS / 2) + digitsOf(b >>> 0, HASH_DIGITS / 2))
  }
  return hashes
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (mixed >>> 13)
}

function scramble(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** Digits of base 64 in the order of ASCII: written with one width, numbers sort as text. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
const valueOfUnit = new Uint8Array(128)
for (let value = 0; value < digits.length; value++) valueOfUnit[digits.charCodeAt(value)] = value

/** A number in so many digits. */
export function digitsOf(value: number, width: number): string {
  let written = ''
  for (let rest = value; written.length < width; rest = Math.floor(rest / 64)) {
    written = digits.charAt(rest % 64) + written
  }
  return written
}

/** The number that up to five digits of a text stand for. */
export function numberAt(text: string, start: number, width: number): number {
  let value = 0
  for (let at = start; at < start + width; at++) {
    value = (value << 6) | (valueOfUnit[text.charCodeAt(at)] ?? 0)
  }
  return value
}

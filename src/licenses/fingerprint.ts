/**
 * A stretch of a license text, known by hash only. `anchor` covers its first eight words, so that it is found
 * in one pass over a text; `hash` covers all of them. The hashes mix every word in order and are not
 * cryptographic: they tell texts apart, they do not withstand someone who computes collisions of gibberish.
 */
export interface Passage {
  readonly anchor: number
  /** How many words. */
  readonly length: number
  readonly hash: string
}

/** One license text as passages that have to follow each other. */
export interface Fingerprint {
  /** SPDX id. */
  readonly id: string
  readonly steps: readonly Step[]
  /** Words of the lines before its first passage. */
  readonly title: readonly string[]
  /** Hashes of the lines that may stand between its passages, each as a whole. */
  readonly headings: readonly string[]
}

/** A passage in its place within a license. */
export interface Step {
  /** Index of the passage. */
  readonly passage: number
  /**
   * `text` belongs to the license and comes next; `text-after-name` comes next after a replaceable name;
   * `optional` may stand anywhere: instructions how to apply the license, explanations of its steward.
   */
  readonly kind: 'text' | 'text-after-name' | 'optional'
}

/** How many words an anchor covers; no passage is shorter. */
export const ANCHOR_LENGTH = 8

/** No passage is longer, so that a window is checked in bounded time. */
export const PASSAGE_LIMIT = 160

/** Two hashes of 32 bits for each word: they stand for the words from then on. */
export interface HashedWords {
  readonly first: Uint32Array
  readonly second: Uint32Array
}

/** Hashes each word on its own. */
export function hashWords(words: readonly string[]): HashedWords {
  const first = new Uint32Array(words.length)
  const second = new Uint32Array(words.length)
  words.forEach((word, index) => {
    let a = 0x811c9dc5
    let b = 0x41c6ce57
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      a = Math.imul(a ^ unit, 0x01000193)
      b = Math.imul(b ^ unit, 0x5f356495)
    }
    first[index] = scramble(a)
    second[index] = scramble(b)
  })
  return { first, second }
}

/** The hash of the eight words from `start`. */
export function anchorAt(words: HashedWords, start: number): number {
  let hash = 0x9e3779b9
  for (let at = start; at < start + ANCHOR_LENGTH; at++) hash = mix(hash, words.first[at] ?? 0)
  return hash >>> 0
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
    hashes.push(`${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`)
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

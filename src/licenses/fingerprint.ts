/**
 * A license text as hashes of its words, three at a time. A hash has twelve bits: alone it says next to nothing, in a
 * row they tell texts apart and show which words of a text are another's, without holding a word of it. They are
 * not cryptographic: they do not withstand someone who computes collisions of gibberish.
 */
export interface Fingerprint {
  /** SPDX id of a license or an exception, or the catalogue's id; of a use policy its own behind `POLICY`. */
  readonly id: string
  /** How many words the text has. */
  readonly length: number
  /** For each word but the last two, the hash of the three words from there. */
  readonly trigrams: Uint16Array
  /** For each word how it has to stand in a copy. */
  readonly roles: Uint8Array
  /** Hashes of the phrases that may stand where a word is replaceable. */
  readonly phrases: readonly string[]
  /** Words of its title. */
  readonly title: readonly string[]
}

/** What the ids of use policies begin with, which are no licenses. */
export const POLICY = 'policy/'

/** A word that has to be there; one that may be left out; and one that may be left out or be another. */
export const REQUIRED = 0
export const OPTIONAL = 1
export const REPLACEABLE = 2

/** How many words a hash of a text covers. */
export const TRIGRAM = 3

/** How many words an anchor covers: by its anchors a text is looked for. */
export const ANCHOR_LENGTH = 6

/** An anchor has 24 bits, written in so many digits. */
export const ANCHOR_DIGITS = 4

/** How many anchors begin with the same two digits. */
export const ANCHORS_PER_PREFIX = 64 ** (ANCHOR_DIGITS - 2)

/** How many digits a hash of three words has where it is written. */
export const TRIGRAM_DIGITS = 2

/** How many digits a place in a list has. */
export const PLACE_DIGITS = 4

/** How many digits the hash of a phrase has. */
export const PHRASE_DIGITS = 12

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

/** The hashes of all runs of three words, of 12 bits each. */
export function trigramsOf({ first }: HashedWords): Uint16Array {
  const trigrams = new Uint16Array(Math.max(0, first.length - TRIGRAM + 1))
  for (let at = 0; at < trigrams.length; at++) trigrams[at] = hashRun(first, at, TRIGRAM) >>> 20
  return trigrams
}

/** The hash of the six words from `start`, a number of 24 bits. */
export function anchorAt({ second }: HashedWords, start: number): number {
  return hashRun(second, start, ANCHOR_LENGTH) >>> 8
}

/** The hash of a phrase as a whole. */
export function hashPhrase(words: readonly string[]): string {
  const { first, second } = hashWords(words)
  const halves = [hashRun(first, 0, words.length), hashRun(second, 0, words.length)]
  return halves.map((half) => digitsOf(half, PHRASE_DIGITS / 2)).join('')
}

function hashRun(words: Uint32Array, start: number, length: number): number {
  let hash = 0x9e3779b9
  for (let at = start; at < start + length; at++) {
    const mixed = Math.imul(hash ^ (words[at] ?? 0), 0x85ebca6b)
    hash = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (mixed >>> 13)
  }
  return hash >>> 0
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

/** The UTF-16 code unit of the last digit of a number. */
export function unitOf(value: number): number {
  return digits.charCodeAt(value % 64)
}

import {
  ANCHOR_DIGITS,
  ANCHOR_LENGTH,
  ANCHORS_PER_PREFIX,
  anchorAt,
  type Fingerprint,
  type HashedWords,
  numberAt,
  PLACE_DIGITS,
  TRIGRAM,
  TRIGRAM_DIGITS,
  unitOf,
} from './fingerprint.ts'
import { anchorIndex, anchorList, poolList, textList } from './fingerprints.ts'

/** A text that others are compared with, and the stretches of the pool that it is made of. */
export interface KnownText extends Fingerprint {
  readonly segments: readonly Stretch[]
}

/** Hashes of the pool that follow each other. */
export interface Stretch {
  readonly start: number
  readonly length: number
}

/** A text that may be in another, and about how many of its words are. */
export interface Candidate {
  readonly text: Entry
  readonly found: number
}

/** A line of the list of texts; what it says of the words is read once the text is compared. */
export interface Entry {
  readonly id: string
  readonly length: number
  readonly anchors: number
  readonly line: string
  readonly stretches: Int32Array
}

const RECORD = ANCHOR_DIGITS + PLACE_DIGITS
/** Hits are counted by blocks of the pool. */
const BLOCK_BITS = 3

let entries: readonly Entry[] | undefined

function entriesOf(): readonly Entry[] {
  entries ??= textList.trimEnd().split('\n').map(readEntry)
  return entries
}

function readEntry(line: string): Entry {
  const idEnd = line.indexOf('|')
  const lengthEnd = line.indexOf('|', idEnd + 1)
  const anchorsEnd = line.indexOf('|', lengthEnd + 1)
  const segmentsEnd = line.indexOf('|', anchorsEnd + 1)
  const stretches = new Int32Array((segmentsEnd - anchorsEnd - 1) / PLACE_DIGITS)
  for (let index = 0; index < stretches.length; index++)
    stretches[index] = numberAt(line, anchorsEnd + 1 + index * PLACE_DIGITS, PLACE_DIGITS)
  return {
    id: line.slice(0, idEnd),
    length: Number(line.slice(idEnd + 1, lengthEnd)),
    anchors: Number(line.slice(lengthEnd + 1, anchorsEnd)),
    line,
    stretches,
  }
}

/**
 * The texts that may be in a text, by the anchors that the two share: an estimate, and the only look at all texts that
 * are known. Linear in the words.
 *
 * @param taken 1 for each word that is passed over
 */
export function candidatesIn(words: HashedWords, taken: Uint8Array): readonly Candidate[] {
  const hits = new Int32Array(((poolList.length / TRIGRAM_DIGITS) >> BLOCK_BITS) + 2)
  const seen = new Set<number>()
  let any = false
  for (let start = 0; start + ANCHOR_LENGTH <= words.first.length; start++) {
    if (taken[start] || taken[start + ANCHOR_LENGTH - 1]) continue
    const anchor = anchorAt(words, start)
    const prefix = Math.floor(anchor / ANCHORS_PER_PREFIX)
    let record = numberAt(anchorIndex, prefix * PLACE_DIGITS, PLACE_DIGITS)
    const end = numberAt(anchorIndex, (prefix + 1) * PLACE_DIGITS, PLACE_DIGITS)
    // The records of a prefix differ in the two digits behind it: read first, they spare most of the work.
    const last = unitOf(anchor)
    for (; record < end; record++) {
      if (anchorList.charCodeAt(record * RECORD + ANCHOR_DIGITS - 1) !== last) continue
      if (numberAt(anchorList, record * RECORD, ANCHOR_DIGITS) !== anchor || seen.has(record)) continue
      seen.add(record)
      const block = (numberAt(anchorList, record * RECORD + ANCHOR_DIGITS, PLACE_DIGITS) >> BLOCK_BITS) + 1
      hits[block] = (hits[block] ?? 0) + 1
      any = true
    }
  }
  if (!any) return []
  for (let block = 1; block < hits.length; block++) hits[block] = (hits[block] ?? 0) + (hits[block - 1] ?? 0)
  const candidates: Candidate[] = []
  for (const text of entriesOf()) {
    let shared = 0
    for (let index = 0; index < text.stretches.length; index += 2) {
      const start = text.stretches[index] ?? 0
      const end = start + (text.stretches[index + 1] ?? 0) - 1
      shared += (hits[(end >> BLOCK_BITS) + 1] ?? 0) - (hits[start >> BLOCK_BITS] ?? 0)
    }
    if (shared > 0) candidates.push({ text, found: Math.min(1, shared / text.anchors) * text.length })
  }
  return candidates
}

/** What is compared of a text. */
export function fingerprintOf({ id, length, line, stretches }: Entry): KnownText {
  const trigrams = new Uint16Array(Math.max(0, length - TRIGRAM + 1))
  const segments: Stretch[] = []
  let at = 0
  for (let index = 0; index < stretches.length; index += 2) {
    const segment = { start: stretches[index] ?? 0, length: stretches[index + 1] ?? 0 }
    segments.push(segment)
    for (let offset = 0; offset < segment.length; offset++, at++)
      trigrams[at] = numberAt(poolList, (segment.start + offset) * TRIGRAM_DIGITS, TRIGRAM_DIGITS)
  }
  const [, , , , runs = '', phrases = '', title = ''] = line.split('|')
  return {
    id,
    length,
    trigrams,
    roles: readRoles(runs, length),
    phrases: phrases.match(/.{12}/g) ?? [],
    title: title === '' ? [] : title.split(' '),
    segments,
  }
}

const RUN = 2 * PLACE_DIGITS + 1

function readRoles(runs: string, length: number): Uint8Array {
  const roles = new Uint8Array(length)
  for (let at = 0; at < runs.length; at += RUN) {
    const start = numberAt(runs, at, PLACE_DIGITS)
    roles.fill(Number(runs[at + RUN - 1]), start, start + numberAt(runs, at + PLACE_DIGITS, PLACE_DIGITS))
  }
  return roles
}

/** Every text that is known, whole: for the script that writes them. */
export function knownTexts(): readonly KnownText[] {
  return textList === '' ? [] : entriesOf().map(fingerprintOf)
}

/** Every anchor and where in the pool it stands: for the same. */
export function anchorsOfPool(): readonly { readonly hash: number; readonly place: number }[] {
  return Array.from({ length: anchorList.length / RECORD }, (_, record) => ({
    hash: numberAt(anchorList, record * RECORD, ANCHOR_DIGITS),
    place: numberAt(anchorList, record * RECORD + ANCHOR_DIGITS, PLACE_DIGITS),
  }))
}

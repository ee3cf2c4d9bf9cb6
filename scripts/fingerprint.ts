/**
 * Makes the fingerprints of license texts: `npm run fingerprint -- FOLDER…`. What a folder holds replaces the
 * fingerprints of the same ids; the others stay as they are. `--check` says whether the file is what this script writes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  ANCHOR_DIGITS,
  ANCHOR_LENGTH,
  ANCHORS_PER_PREFIX,
  anchorAt,
  digitsOf,
  hashPhrase,
  hashWords,
  OPTIONAL,
  PLACE_DIGITS,
  REPLACEABLE,
  REQUIRED,
  TRIGRAM,
  TRIGRAM_DIGITS,
  trigramsOf,
} from '../src/licenses/fingerprint.ts'
import { anchorsOfPool, knownTexts } from '../src/licenses/fingerprint-index.ts'
import { wordsOf } from '../src/licenses/words.ts'
import { byCodeUnit } from '../src/repository.ts'
import { readLicenseFolder } from './license-folders.ts'
import type { Piece, Template } from './spdx-templates.ts'
import { stringTable } from './string-table.ts'

const PATH = 'src/licenses/fingerprints.ts'

/** Every run of so many words has an anchor. */
const WINDOW = 16
/** Words that many texts have in common say little about which of them it is. */
const SAME_ANCHOR_LIMIT = 4
/** Shorter stretches that two texts share are written twice. */
const SHARED_LENGTH = 24
/** How many hashes a stretch is looked for by, and in how many places at most. */
const KEY_LENGTH = 8
const SAME_STRETCH_LIMIT = 32
/** No text is shorter, in words. */
const SHORTEST = 8

interface Text {
  readonly id: string
  readonly length: number
  readonly trigrams: Uint16Array
  readonly roles: Uint8Array
  /** By the word that they begin at. */
  readonly anchors: ReadonlyMap<number, number>
  readonly phrases: readonly string[]
  readonly title: readonly string[]
}

const folders = process.argv.slice(2).filter((argument) => argument !== '--check')
const given = folders.flatMap(readLicenseFolder).flatMap((template) => fingerprintOf(template) ?? [])
// What is written as -only stands for -or-later and for the old names too.
const replaced = new Set(
  given.flatMap(({ id }) => [id, ...['-or-later', '', '+'].map((end) => id.replace(/-only$/, end))]),
)
const texts = withoutTwins([...given, ...readKnown().filter(({ id }) => !replaced.has(id))])
const content = write(texts)
if (!process.argv.includes('--check')) writeFileSync(PATH, content)
else if (readFileSync(PATH, 'utf8') !== content) {
  console.error(`${PATH} is not what \`npm run fingerprint\` writes: run it, and do not edit the file.`)
  process.exitCode = 1
}
console.log(
  `${texts.length} texts of ${new Set(texts.map(({ id }) => id)).size} licenses and exceptions, ${content.length} bytes`,
)

function fingerprintOf({ id, pieces, alternatives, title }: Template): Text | undefined {
  const whole = pieces.map(({ text }) => text).join('')
  const { values, starts } = wordsOf(whole)
  if (values.length < SHORTEST) return undefined
  const hashed = hashWords(values)
  return {
    id,
    length: values.length,
    trigrams: trigramsOf(hashed),
    roles: rolesOf(pieces, starts),
    anchors: chooseAnchors(
      Array.from({ length: values.length - ANCHOR_LENGTH + 1 }, (_, at) => anchorAt(hashed, at)),
    ),
    phrases: [...new Set(alternatives.map((phrase) => hashPhrase(wordsOf(phrase).values)))].sort(byCodeUnit),
    title: [...new Set(wordsOf(title).values)].sort(byCodeUnit),
  }
}

/**
 * The role of each word. Up to three required words between replaceable ones count as replaceable too: one hash is too
 * little to show them.
 */
function rolesOf(pieces: readonly Piece[], starts: readonly number[]): Uint8Array {
  const roles = new Uint8Array(starts.length)
  let end = 0
  let word = 0
  for (const { text, role } of pieces) {
    end += text.length
    for (; word < starts.length && (starts[word] ?? 0) < end; word++)
      roles[word] = role === 'required' ? REQUIRED : role === 'optional' ? OPTIONAL : REPLACEABLE
  }
  for (let at = 0; at < roles.length; at++) {
    if (roles[at] !== REQUIRED || (at > 0 && roles[at - 1] !== REPLACEABLE)) continue
    let to = at
    while (to < roles.length && roles[to] === REQUIRED) to++
    if (to - at <= TRIGRAM && at > 0 && roles[to] === REPLACEABLE) roles.fill(REPLACEABLE, at, to)
  }
  return roles
}

/** The smallest of each window, so that two texts with the same words choose the same. */
function chooseAnchors(hashes: readonly number[]): ReadonlyMap<number, number> {
  const chosen = new Map<number, number>()
  for (let from = 0; from === 0 || from + WINDOW <= hashes.length; from++) {
    let best = from
    for (let at = from; at < Math.min(from + WINDOW, hashes.length); at++)
      if ((hashes[at] ?? 0) < (hashes[best] ?? 0)) best = at
    chosen.set(best, hashes[best] ?? 0)
  }
  return chosen
}

/** The fingerprints that are there, as they were before they were written. */
function readKnown(): readonly Text[] {
  const anchors = new Map(anchorsOfPool().map(({ place, hash }) => [place, hash]))
  return knownTexts().map(({ id, length, trigrams, roles, phrases, title, segments }) => {
    const own = new Map<number, number>()
    let at = 0
    for (const segment of segments) {
      for (let offset = 0; offset < segment.length; offset++) {
        const hash = anchors.get(segment.start + offset)
        if (hash !== undefined) own.set(at + offset, hash)
      }
      at += segment.length
    }
    return { id, length, trigrams, roles, phrases, title, anchors: own }
  })
}

/** Of licenses with one text the first is kept: -only before -or-later, the shorter id before the longer. */
function withoutTwins(all: readonly Text[]): readonly Text[] {
  const seen = new Set<string>()
  return [...all]
    .sort((a, b) => a.id.length - b.id.length || byCodeUnit(a.id, b.id) || b.length - a.length)
    .filter(({ trigrams }) => {
      const key = trigrams.join(' ')
      const known = seen.has(key)
      seen.add(key)
      return !known
    })
}

function write(all: readonly Text[]): string {
  const pool: number[] = []
  /** Where a stretch begins in the pool, by its first hashes. */
  const stretches = new Map<string, number[]>()
  const anchorAtPlace = new Map<number, number>()
  const lines = all.map((text) => {
    const segments = encode(text, pool, stretches)
    let at = 0
    for (const { start, length } of segments) {
      for (let offset = 0; offset < length; offset++) {
        const hash = text.anchors.get(at + offset)
        if (hash !== undefined) anchorAtPlace.set(start + offset, hash)
      }
      at += length
    }
    return { text, segments }
  })
  const counts = new Map<number, number>()
  const records = [...anchorAtPlace]
    .map(([place, hash]) => ({ hash, place }))
    .sort((a, b) => a.hash - b.hash || a.place - b.place)
    .filter(({ hash }) => {
      const count = (counts.get(hash) ?? 0) + 1
      counts.set(hash, count)
      return count <= SAME_ANCHOR_LIMIT
    })
  const kept = new Set(records.map(({ place }) => place))
  const textLines = lines.map(({ text, segments }) => {
    const anchors = segments.reduce(
      (sum, { start, length }) => sum + countKept(kept, start, start + length),
      0,
    )
    return [
      text.id,
      text.length,
      anchors,
      segments
        .map(({ start, length }) => digitsOf(start, PLACE_DIGITS) + digitsOf(length, PLACE_DIGITS))
        .join(''),
      runsOf(text.roles)
        .map(
          ({ start, length, role }) => digitsOf(start, PLACE_DIGITS) + digitsOf(length, PLACE_DIGITS) + role,
        )
        .join(''),
      text.phrases.join(''),
      text.title.join(' '),
    ].join('|')
  })
  return [
    '// Generated by `npm run fingerprint`; do not edit.\n',
    stringTable(
      'poolList',
      `What texts are put together from: hashes of three words each, in digits of \`fingerprint.ts\`, each stretch that
 * several texts share once.`,
      chunked(pool.map((hash) => digitsOf(hash, TRIGRAM_DIGITS)).join('')),
      '',
    ),
    stringTable(
      'anchorList',
      'A record per anchor, sorted, without anything between them: hash, and where in the pool it stands.',
      chunked(
        records
          .map(({ hash, place }) => digitsOf(hash, ANCHOR_DIGITS) + digitsOf(place, PLACE_DIGITS))
          .join(''),
      ),
      '',
    ),
    stringTable(
      'anchorIndex',
      `For each pair of digits, in order, the index of the first record whose anchor begins with it or a later one;
 * then the number of records.`,
      chunked(prefixIndex(records.map(({ hash }) => hash))),
      '',
    ),
    stringTable(
      'textList',
      `A line per text: id; number of words; number of anchors; stretches of the pool (start, length); words that may be
 * left out or replaced (start, length, role); hashes of phrases that may replace some; words of its title. Where licenses
 * share one text, one id stands for all: GPL-3.0-only.`,
      textLines,
    ),
  ].join('')
}

interface Stretch {
  readonly start: number
  readonly length: number
}

/** A text's hashes as stretches of the pool, which gains those that it does not have. */
function encode({ trigrams }: Text, pool: number[], stretches: Map<string, number[]>): readonly Stretch[] {
  const segments: { start: number; length: number }[] = []
  for (let at = 0; at < trigrams.length; ) {
    let best = { start: 0, length: 0 }
    for (const start of stretches.get(keyOf(trigrams, at)) ?? []) {
      let length = 0
      while (at + length < trigrams.length && pool[start + length] === trigrams[at + length]) length++
      if (length > best.length) best = { start, length }
    }
    if (best.length >= SHARED_LENGTH) {
      segments.push(best)
      at += best.length
      continue
    }
    const last = segments.at(-1)
    if (last && last.start + last.length === pool.length) last.length++
    else segments.push({ start: pool.length, length: 1 })
    pool.push(trigrams[at] ?? 0)
    at++
    const start = pool.length - KEY_LENGTH
    if (start >= 0) {
      const key = keyOf(pool, start)
      const same = stretches.get(key)
      if (!same) stretches.set(key, [start])
      else if (same.length < SAME_STRETCH_LIMIT) same.push(start)
    }
  }
  return segments
}

function keyOf(hashes: ArrayLike<number>, start: number): string {
  let key = ''
  for (let at = start; at < start + KEY_LENGTH; at++) key += String.fromCharCode(hashes[at] ?? 0xffff)
  return key
}

function runsOf(roles: Uint8Array) {
  const runs: { readonly start: number; readonly length: number; readonly role: number }[] = []
  for (let start = 0; start < roles.length; ) {
    const role = roles[start] ?? REQUIRED
    let end = start
    while (end < roles.length && roles[end] === role) end++
    if (role !== REQUIRED) runs.push({ start, length: end - start, role })
    start = end
  }
  return runs
}

function countKept(kept: ReadonlySet<number>, from: number, to: number): number {
  let count = 0
  for (let place = from; place < to; place++) if (kept.has(place)) count++
  return count
}

/** Where the records begin that share two digits, for all pairs of digits; the last entry is their number. */
function prefixIndex(hashes: readonly number[]): string {
  const starts = Array.from({ length: 64 ** 2 + 1 }, () => 0)
  for (const hash of hashes) {
    const prefix = Math.floor(hash / ANCHORS_PER_PREFIX)
    starts[prefix + 1] = (starts[prefix + 1] ?? 0) + 1
  }
  starts.forEach((count, prefix) => {
    starts[prefix] = count + (starts[prefix - 1] ?? 0)
  })
  return starts.map((start) => digitsOf(start, PLACE_DIGITS)).join('')
}

function chunked(text: string): readonly string[] {
  return text.match(/.{1,1000}/g) ?? []
}

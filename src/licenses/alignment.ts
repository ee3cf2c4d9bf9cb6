import { ANCHOR_LENGTH, anchorAt, type Fingerprint, hashesAt, hashWords } from './fingerprint.ts'
import { lengthOf, passagesFrom, textsOf, textsWith } from './fingerprint-index.ts'
import { isName } from './notices.ts'
import type { Words } from './words.ts'

/** A license text found in full: where each of its passages begins, as indexes of words. */
export interface Placement {
  readonly fingerprint: Fingerprint
  readonly starts: readonly number[]
  /** Index after the last word. */
  readonly end: number
  /** How many words its passages have together. */
  readonly size: number
}

/** Which license texts a text holds in full, and which of its words they account for. */
export interface Alignment {
  /** In the order of the text; none shares a word with another. */
  readonly placements: readonly Placement[]
  /** 1 for each word within a passage, an optional passage of a license found, or a replaceable name. */
  readonly covered: Uint8Array
}

/** Finds the license texts in a text. Linear in its words, whatever they are. */
export function align(words: Words): Alignment {
  const occurrences = occurrencesIn(words)
  const covered = new Uint8Array(words.values.length)
  const found = textsWith(occurrences).flatMap((fingerprint) => place(fingerprint, occurrences))
  const placements: Placement[] = []
  // The text that explains most comes first: BSD-3-Clause holds all of BSD-2-Clause.
  for (const placement of found.sort((a, b) => b.size - a.size)) {
    const { steps } = placement.fingerprint
    const spans = steps.map(({ passage }, index) => {
      const start = placement.starts[index] ?? 0
      return { start, end: start + lengthOf(passage) }
    })
    if (spans.some(({ start, end }) => covered.subarray(start, end).includes(1))) continue
    for (const { start, end } of spans) covered.fill(1, start, end)
    placements.push(placement)
    steps.forEach(({ afterName }, index) => {
      const from = spans[index - 1]?.end
      const to = spans[index]?.start
      if (!afterName || from === undefined || to === undefined || from === to) return
      if (isName(words.text.slice(words.ends[from - 1], words.starts[to]))) covered.fill(1, from, to)
    })
  }
  for (const { fingerprint } of placements) coverOptional(fingerprint, occurrences, covered)
  return { placements: placements.sort((a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0)), covered }
}

/** The words that the optional passages of a license account for, where its text itself is absent. */
export function coverNotices(words: Words, id: string): Uint8Array {
  const covered = new Uint8Array(words.values.length)
  const occurrences = occurrencesIn(words)
  for (const fingerprint of textsOf(id)) coverOptional(fingerprint, occurrences, covered)
  return covered
}

type Occurrences = ReadonlyMap<number, readonly number[]>

function occurrencesIn(words: Words): Occurrences {
  const hashed = hashWords(words.values)
  const occurrences = new Map<number, number[]>()
  for (let start = 0; start + ANCHOR_LENGTH <= words.values.length; start++) {
    const candidates = passagesFrom(anchorAt(hashed, start))
    if (candidates.length === 0) continue
    const hashes = hashesAt(
      hashed,
      start,
      candidates.map(({ length }) => length),
    )
    for (const [index, { passage, hash }] of candidates.entries()) {
      if (hashes[index] !== hash) continue
      const starts = occurrences.get(passage) ?? []
      occurrences.set(passage, starts)
      starts.push(start)
    }
  }
  return occurrences
}

/** Every place where the passages of a license follow each other, as close together as they can. */
function place(fingerprint: Fingerprint, occurrences: Occurrences): readonly Placement[] {
  const { steps } = fingerprint
  const lists: (readonly number[])[] = []
  for (const { passage } of steps) {
    const starts = occurrences.get(passage)
    if (!starts) return []
    lists.push(starts)
  }
  const sizes = steps.map(({ passage }) => lengthOf(passage))
  const size = sizes.reduce((sum, length) => sum + length, 0)
  const cursors = steps.map(() => 0)
  const placements: Placement[] = []
  for (let position = 0; ; ) {
    for (let step = 0; step < steps.length; step++) {
      const list = lists[step] ?? []
      let cursor = cursors[step] ?? 0
      while (cursor < list.length && (list[cursor] ?? 0) < position) cursor++
      const start = list[cursor]
      if (start === undefined) return placements
      cursors[step] = cursor
      position = start + (sizes[step] ?? 0)
    }
    // Forwards found the nearest end; backwards finds the latest beginning that leads to it.
    const starts: number[] = []
    let limit = position
    for (let step = steps.length - 1; step >= 0; step--) {
      const list = lists[step] ?? []
      let cursor = cursors[step] ?? 0
      while ((list[cursor + 1] ?? Number.POSITIVE_INFINITY) + (sizes[step] ?? 0) <= limit) cursor++
      limit = list[cursor] ?? 0
      starts.unshift(limit)
    }
    placements.push({ fingerprint, starts, end: position, size })
  }
}

function coverOptional({ optional }: Fingerprint, occurrences: Occurrences, covered: Uint8Array): void {
  for (const passage of optional) {
    for (const start of occurrences.get(passage) ?? []) covered.fill(1, start, start + lengthOf(passage))
  }
}

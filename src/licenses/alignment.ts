import { type Fingerprint, type HashedWords, REQUIRED, TRIGRAM, trigramsOf } from './fingerprint.ts'

/** A stretch of words that a text and a license have in common. */
export interface Block {
  /** Index of the first word, in the license and in the text. */
  readonly known: number
  readonly start: number
  /** How many words. */
  readonly length: number
}

/** Where the words of a license stand in a text, in order. */
export interface Placement {
  readonly fingerprint: Fingerprint
  readonly blocks: readonly Block[]
  /** How many words of the license stand there, and how many of those that have to. */
  readonly found: number
  readonly foundRequired: number
  /** How many words have to stand there. */
  readonly required: number
}

/** A text prepared for being compared with licenses. */
export interface Subject {
  readonly trigrams: Uint16Array
  /** For each slot the first place of two hashes in a row, and for each place the next one: -1 where there is none. */
  readonly heads: Int32Array
  readonly next: Int32Array
}

/** Two hashes in a row are looked up by so many bits. */
const SLOT_BITS = 13
/** A stretch found by itself has at least so many hashes: eight words. */
const SEED_LENGTH = 6
/** How many places of two hashes are looked at. */
const PLACE_LIMIT = 24
/** How many stretches are put in order; the longest stay. */
const BLOCK_LIMIT = 400
/** Between two stretches shorter ones are believed: two hashes, so that no phrase of three words passes by chance. */
const GAP_LENGTH = 2
/** How many words before, behind and between stretches are searched for them. */
const GAP_LIMIT = 48
/** What a jump from one stretch to another costs, in words, and each word that is jumped over. */
const JUMP = 0.5
const DISTANCE = 0.0005

/** Prepares a text. Linear in its words. */
export function prepare(words: HashedWords): Subject {
  const trigrams = trigramsOf(words)
  const heads = new Int32Array(1 << SLOT_BITS).fill(-1)
  const next = new Int32Array(trigrams.length).fill(-1)
  for (let at = trigrams.length - 2; at >= 0; at--) {
    const slot = slotOf(trigrams, at)
    next[at] = heads[slot] ?? -1
    heads[slot] = at
  }
  return { trigrams, heads, next }
}

function slotOf(trigrams: Uint16Array, at: number): number {
  return (((trigrams[at] ?? 0) << 1) ^ Math.imul(trigrams[at + 1] ?? 0, 0x9e5)) & ((1 << SLOT_BITS) - 1)
}

/**
 * Finds the words of a license in a text: the stretches that follow each other in both and have the most words. Words
 * that are taken already are passed over. Its time is bounded by the license's length times a constant, and linear in
 * the text.
 *
 * @param taken 1 for each word of the text that another license accounts for
 */
export function align(subject: Subject, fingerprint: Fingerprint, taken: Uint8Array): Placement {
  const seeds = inOrder(seedsOf(subject, fingerprint.trigrams, taken))
  const runs = closeGaps(subject.trigrams, fingerprint.trigrams, seeds, taken)
  const blocks = runs.map(({ known, start, length }) => ({ known, start, length: length + TRIGRAM - 1 }))
  return measure(fingerprint, blocks)
}

/**
 * The stretches of a text that repeat words which a license may do without: its notice, once more.
 *
 * @param taken 1 for each word of the text that is accounted for
 */
export function repeatsIn(subject: Subject, fingerprint: Fingerprint, taken: Uint8Array): readonly Block[] {
  return seedsOf(subject, fingerprint.trigrams, taken)
    .map(({ known, start, length }) => ({ known, start, length: length + TRIGRAM - 1 }))
    .filter(({ known, length }) => !fingerprint.roles.subarray(known, known + length).includes(REQUIRED))
}

/** A run of hashes that two texts have in common: its words are two more. */
type Run = Block

function seedsOf({ trigrams, heads, next }: Subject, known: Uint16Array, taken: Uint8Array): readonly Run[] {
  const runs: Run[] = []
  /** By how far a place in the text is from its place in the license: where a run ends that was found. */
  const ends = new Map<number, number>()
  for (let at = 0; at + 1 < known.length; at++) {
    let place = heads[slotOf(known, at)] ?? -1
    for (let looked = 0; place >= 0 && looked < PLACE_LIMIT; place = next[place] ?? -1) {
      if (trigrams[place] !== known[at] || trigrams[place + 1] !== known[at + 1] || taken[place]) continue
      looked++
      const diagonal = place - at
      if ((ends.get(diagonal) ?? -1) > at) continue
      let length = 2
      while (
        at + length < known.length &&
        trigrams[place + length] === known[at + length] &&
        !taken[place + length + TRIGRAM - 1]
      )
        length++
      if (length < SEED_LENGTH) continue
      ends.set(diagonal, at + length)
      runs.push({ known: at, start: place, length })
    }
  }
  return runs
}

/** The runs that follow each other in both texts and have the most words, the closer ones first. */
function inOrder(all: readonly Run[]): readonly Run[] {
  const runs =
    all.length <= BLOCK_LIMIT ? [...all] : all.toSorted((a, b) => b.length - a.length).slice(0, BLOCK_LIMIT)
  runs.sort((a, b) => a.known - b.known || a.start - b.start)
  const best = new Float64Array(runs.length)
  const before = new Int32Array(runs.length).fill(-1)
  let last = -1
  for (const [index, run] of runs.entries()) {
    best[index] = run.length
    for (let other = 0; other < index; other++) {
      const earlier = runs[other]
      if (!earlier || earlier.start >= run.start || earlier.known >= run.known) continue
      const overlap = Math.max(
        0,
        earlier.known + earlier.length - run.known,
        earlier.start + earlier.length - run.start,
      )
      if (overlap >= run.length) continue
      const distance =
        Math.abs(run.start - earlier.start - (run.known - earlier.known)) +
        Math.max(0, run.start - earlier.start - earlier.length)
      const value = (best[other] ?? 0) + run.length - overlap - JUMP - DISTANCE * distance
      if (value > (best[index] ?? 0)) {
        best[index] = value
        before[index] = other
      }
    }
    if (last < 0 || (best[index] ?? 0) > (best[last] ?? 0)) last = index
  }
  const chosen: Run[] = []
  for (let index = last; index >= 0; index = before[index] ?? -1) {
    const run = runs[index]
    if (run) chosen.unshift(run)
  }
  return chosen.map((run, index) => cutBehind(run, chosen[index - 1]))
}

/** A run without what the one before it has already. */
function cutBehind(run: Run, previous: Run | undefined): Run {
  if (!previous) return run
  const overlap = Math.max(
    0,
    previous.known + previous.length - run.known,
    previous.start + previous.length - run.start,
  )
  return overlap === 0
    ? run
    : { known: run.known + overlap, start: run.start + overlap, length: run.length - overlap }
}

/** Adds the shorter runs that stand between the others, before the first and behind the last. */
function closeGaps(
  trigrams: Uint16Array,
  known: Uint16Array,
  runs: readonly Run[],
  taken: Uint8Array,
): readonly Run[] {
  if (runs.length === 0) return []
  const closed: Run[] = []
  let knownFrom = 0
  let from = Math.max(0, (runs[0]?.start ?? 0) - GAP_LIMIT)
  for (const run of [...runs, undefined]) {
    const knownTo = run?.known ?? known.length
    const to = run?.start ?? Math.min(trigrams.length, from + GAP_LIMIT)
    closed.push(...between(trigrams, known, knownFrom, knownTo, from, to, taken))
    if (!run) break
    closed.push(run)
    knownFrom = run.known + run.length
    from = run.start + run.length
  }
  return closed
}

function between(
  trigrams: Uint16Array,
  known: Uint16Array,
  knownFrom: number,
  knownTo: number,
  from: number,
  to: number,
  taken: Uint8Array,
): readonly Run[] {
  const runs: Run[] = []
  // A long gap is searched at its two ends only.
  const limit = knownTo - knownFrom > GAP_LIMIT * 2 || to - from > GAP_LIMIT * 2 ? GAP_LIMIT : GAP_LIMIT * 2
  let start = from
  for (let at = knownFrom; at < Math.min(knownTo, knownFrom + limit); at++) {
    for (let place = start; place < Math.min(to, start + limit); place++) {
      if (trigrams[place] !== known[at] || taken[place] || taken[place + TRIGRAM - 1]) continue
      let length = 1
      while (
        at + length < knownTo &&
        place + length < to &&
        trigrams[place + length] === known[at + length] &&
        !taken[place + length + TRIGRAM - 1]
      )
        length++
      if (length < GAP_LENGTH) continue
      runs.push({ known: at, start: place, length })
      at += length - 1
      start = place + length
      break
    }
  }
  return runs
}

function measure(fingerprint: Fingerprint, blocks: readonly Block[]): Placement {
  const { roles, length } = fingerprint
  const covered = coverKnown(blocks, length)
  let found = 0
  let foundRequired = 0
  let required = 0
  for (let word = 0; word < length; word++) {
    const counts = roles[word] === REQUIRED
    if (counts) required++
    if (!covered[word]) continue
    found++
    if (counts) foundRequired++
  }
  return { fingerprint, blocks, found, foundRequired, required }
}

/** 1 for each word of the license that stands in the text. */
export function coverKnown(blocks: readonly Block[], length: number): Uint8Array {
  const covered = new Uint8Array(length)
  for (const { known, length: words } of blocks) covered.fill(1, known, known + words)
  return covered
}

/** Marks the words of the text that the blocks account for. */
export function coverText(blocks: readonly Block[], covered: Uint8Array): void {
  for (const { start, length } of blocks) covered.fill(1, start, start + length)
}

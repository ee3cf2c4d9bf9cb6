import {
  ANCHOR_DIGITS,
  ANCHORS_PER_PREFIX,
  type Fingerprint,
  HASH_DIGITS,
  INDEX_DIGITS,
  LENGTH_DIGITS,
  numberAt,
} from './fingerprint.ts'
import { passageIndex, passageList, textList } from './fingerprints.ts'

/** A passage as it is looked for; its index is that of its record. */
export interface Candidate {
  readonly passage: number
  /** How many words. */
  readonly length: number
  readonly hash: string
}

/** Where the parts of a record begin: anchor, number of words, hash. */
const LENGTH = ANCHOR_DIGITS
const HASH = LENGTH + LENGTH_DIGITS
const RECORD = HASH + HASH_DIGITS

/** The passages that begin with an anchor, the shorter first. The lists are read where they stand. */
export function passagesFrom(anchor: number): readonly Candidate[] {
  const prefix = Math.floor(anchor / ANCHORS_PER_PREFIX)
  const end = numberAt(passageIndex, (prefix + 1) * INDEX_DIGITS, INDEX_DIGITS)
  let found: Candidate[] | undefined
  for (let passage = numberAt(passageIndex, prefix * INDEX_DIGITS, INDEX_DIGITS); passage < end; passage++) {
    if (anchorOf(passage) !== anchor) continue
    const hash = passageList.slice(passage * RECORD + HASH, (passage + 1) * RECORD)
    found ??= []
    found.push({ passage, length: lengthOf(passage), hash })
  }
  return found ?? none
}

const none: readonly Candidate[] = []

function anchorOf(passage: number): number {
  return numberAt(passageList, passage * RECORD, ANCHOR_DIGITS)
}

/** How many words a passage has. */
export function lengthOf(passage: number): number {
  return numberAt(passageList, passage * RECORD + LENGTH, LENGTH_DIGITS)
}

/** The license texts whose first passage occurs. */
export function textsWith(occurrences: ReadonlyMap<number, unknown>): readonly Fingerprint[] {
  if (occurrences.size === 0) return []
  return textLines()
    .filter((line) => occurrences.has(Number.parseInt(line, 10)))
    .map(readText)
}

/** The texts of one license. */
export function textsOf(id: string): readonly Fingerprint[] {
  return textLines()
    .map(readText)
    .filter((text) => text.id === id)
}

function textLines(): readonly string[] {
  return textList.trimEnd().split('\n')
}

function readText(line: string): Fingerprint {
  const [steps = '', optional = '', id = '', title = '', headings = ''] = line.split('|')
  return {
    id,
    steps: steps
      .split(' ')
      .map((step) => ({ passage: Number.parseInt(step, 10), afterName: step.endsWith('~') })),
    optional: optional === '' ? [] : optional.split(' ').map(Number),
    title: title.split(' '),
    headings: headings.split(' '),
  }
}

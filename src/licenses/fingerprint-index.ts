import type { Fingerprint, Step } from './fingerprint.ts'
import { passageList, textList } from './fingerprints.ts'

/** A passage as it is looked for. */
export interface Candidate {
  /** Index of the passage. */
  readonly passage: number
  /** How many words. */
  readonly length: number
  readonly hash: string
}

/** All fingerprints, ready to be looked up. */
export interface FingerprintIndex {
  readonly fingerprints: readonly Fingerprint[]
  /** How many words each passage has, by its index. */
  readonly lengths: readonly number[]
  /** The passages that begin with an anchor, the shorter first. */
  readonly byAnchor: ReadonlyMap<number, readonly Candidate[]>
}

let index: FingerprintIndex | undefined

/** The fingerprints, unpacked at the first call. */
export function fingerprintIndex(): FingerprintIndex {
  index ??= unpack()
  return index
}

function unpack(): FingerprintIndex {
  const lengths: number[] = []
  const byAnchor = new Map<number, Candidate[]>()
  for (const line of passageList.trim().split('\n')) {
    const [anchor = '', words = '', hash = ''] = line.split(' ')
    const candidate = { passage: lengths.length, length: Number.parseInt(words, 36), hash }
    const key = Number.parseInt(anchor, 36)
    const others = byAnchor.get(key)
    if (others) others.push(candidate)
    else byAnchor.set(key, [candidate])
    lengths.push(candidate.length)
  }
  for (const candidates of byAnchor.values()) candidates.sort((a, b) => a.length - b.length)
  return { fingerprints: textList.trim().split('\n').map(readText), lengths, byAnchor }
}

function readText(line: string): Fingerprint {
  const [id = '', steps = '', title = '', headings = ''] = line.split('|')
  return { id, steps: steps.split(' ').map(readStep), title: title.split(' '), headings: headings.split(' ') }
}

function readStep(step: string): Step {
  if (step.startsWith('~')) return { passage: Number(step.slice(1)), kind: 'text-after-name' }
  if (step.startsWith('?')) return { passage: Number(step.slice(1)), kind: 'optional' }
  return { passage: Number(step), kind: 'text' }
}

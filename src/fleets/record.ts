import type { Assessment } from '../assessment/v1.ts'

/** What became of one repository of a list: one line of the file. */
export type FleetRecord = {
  /** As it stands in the list: a folder, `github:OWNER/NAME`, `hf:ORG/NAME`. */
  readonly target: string
} & ({ readonly assessment: Assessment } | { readonly failure: FleetFailure })

/** Why a repository could not be assessed. */
export interface FleetFailure {
  /** `repository`: it could not be read; `configuration`: its policy; `time`, `memory`: it took too much; `tool`: ours. */
  readonly kind: 'repository' | 'configuration' | 'time' | 'memory' | 'tool'
  readonly message: string
}

/** A record as a line, its target first, so that a line can be told by its beginning. */
export function writeRecord({ target, ...rest }: FleetRecord): string {
  return `${JSON.stringify({ target, ...rest })}\n`
}

/** The target of a line, without reading the rest of it; `undefined` for what is no whole record. */
export function targetOf(line: string): string | undefined {
  const written = /^\{"target":("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
  if (written === undefined || !line.endsWith('}')) return undefined
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

/** Whether a line says why a repository could not be assessed; told by its beginning. */
export function saysFailure(line: string): boolean {
  return line.startsWith(`{"target":${JSON.stringify(targetOf(line))},"failure":`)
}

/** Reads a line; `undefined` for what is no record. */
export function readRecord(line: string): FleetRecord | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is FleetRecord {
  if (typeof value !== 'object' || value === null) return false
  const { target, assessment, failure } = value as Readonly<Record<string, unknown>>
  if (typeof target !== 'string') return false
  if (typeof failure === 'object' && failure !== null) return 'message' in failure
  return (
    typeof assessment === 'object' &&
    assessment !== null &&
    'version' in assessment &&
    assessment.version === 1 &&
    'profile' in assessment &&
    'findings' in assessment
  )
}

/** The targets of a list: one a line, without comments, empty lines and repetitions. */
export function readList(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => (line.split(/(?:^|\s)#/, 1)[0] ?? '').trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

/**
 * Whether a target belongs to one of several shards, counted from 1: told by its name alone (FNV-1a), so that lists of
 * another order, or longer ones, are parted alike on every machine.
 */
export function isInShard(target: string, { index, of }: Shard): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < target.length; at += 1)
    hash = Math.imul(hash ^ target.charCodeAt(at), 0x01000193) >>> 0
  // The last bits of this hash are its weakest.
  return ((hash ^ (hash >>> 15)) >>> 0) % of === index - 1
}

/** One of `of` parts, counted from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** `2/8` is the second of eight parts; `undefined` for anything else. */
export function readShard(text: string): Shard | undefined {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  return shard.index >= 1 && shard.index <= shard.of ? shard : undefined
}

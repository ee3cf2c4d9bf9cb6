import { createHash, randomBytes } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Bytes that were fetched before, by a key that says what they are. Neither method throws: a cache is no duty. */
export interface Cache {
  get(key: string): Uint8Array | undefined
  put(key: string, bytes: Uint8Array): void
}

/** Bytes on the disk; what was used longest ago goes first. */
const LIMIT = 256 * 1024 * 1024
/** What is left of a full cache, so that it is not tidied at every run. */
const KEPT = 0.75
const DIGEST = 32

/** A cache that keeps nothing. */
export const noCache: Cache = { get: () => undefined, put: () => {} }

/**
 * A cache in a folder that only its user can read. Each file begins with the SHA-256 of the rest: one that was half
 * written, or written to by someone else's program, is as good as absent.
 */
export function openCache(folder: string, limit = LIMIT): Cache {
  let added = 0
  const placeOf = (key: string) => {
    const name = createHash('sha256').update(key).digest('hex')
    return { shelf: join(folder, name.slice(0, 2)), file: join(folder, name.slice(0, 2), name.slice(2)) }
  }
  return {
    get(key) {
      const { file } = placeOf(key)
      try {
        const held = readFileSync(file)
        const bytes = held.subarray(DIGEST)
        if (!digestOf(bytes).equals(held.subarray(0, DIGEST))) return undefined
        const now = new Date()
        utimesSync(file, now, now)
        return bytes
      } catch {
        return undefined
      }
    },
    put(key, bytes) {
      const { shelf, file } = placeOf(key)
      const unfinished = `${file}.${randomBytes(6).toString('hex')}`
      try {
        mkdirSync(shelf, { recursive: true, mode: 0o700 })
        writeFileSync(unfinished, Buffer.concat([digestOf(bytes), bytes]), { mode: 0o600 })
        renameSync(unfinished, file)
        // The first of a run counts what earlier runs have left.
        if (added === 0 || added > limit * (1 - KEPT)) added = tidy(folder, limit)
        added += bytes.length
      } catch {
        // A full disk or a folder that nobody may write to: next time it is fetched again.
        discard(unfinished)
      }
    },
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // It was never there.
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** Removes what was used longest ago where a folder holds more than its limit. Gives a first count for the next look. */
function tidy(folder: string, limit: number): number {
  const files = readdirSync(folder)
    .flatMap((shelf) => readdirSync(join(folder, shelf)).map((name) => join(folder, shelf, name)))
    .map((file) => ({ file, stats: statSync(file, { throwIfNoEntry: false }) }))
    .flatMap(({ file, stats }) => (stats ? [{ file, size: stats.size, used: stats.mtimeMs }] : []))
    .sort((a, b) => a.used - b.used)
  let total = files.reduce((sum, { size }) => sum + size, 0)
  if (total > limit)
    for (const { file, size } of files) {
      if (total <= limit * KEPT) break
      rmSync(file, { force: true })
      total -= size
    }
  return 1
}

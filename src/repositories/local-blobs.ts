import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from './cache.ts'
import { askGit, records } from './command.ts'

// A link is no file of ours, and a pipe is not waited for.
const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
/** In bytes; what is larger is not read as a whole by anyone. */
const LIMIT = 4 * 1024 * 1024

/**
 * What a work tree holds, as a cache for another revision of the same repository that is read from afar: files that are
 * the same there need not be fetched. Whoever reads from it checks the hash, so that it matters to nobody whether a
 * file was changed since.
 */
export async function localBlobs(folder: string): Promise<Cache> {
  const answer = await askGit(folder, ['ls-files', '-z', '--stage'])
  const paths = new Map(
    (answer?.ok ? records(answer) : []).map((record) => {
      const tab = record.indexOf('\t')
      return [record.slice(0, tab).split(' ')[1] ?? '', record.slice(tab + 1)]
    }),
  )
  return {
    get(key) {
      const path = key.startsWith('blob ') ? paths.get(key.slice('blob '.length)) : undefined
      return path === undefined ? undefined : read(join(folder, path))
    },
    put() {},
  }
}

function read(file: string): Uint8Array | undefined {
  try {
    const descriptor = openSync(file, OPEN)
    try {
      const stats = fstatSync(descriptor)
      return stats.isFile() && stats.size <= LIMIT ? readFileSync(descriptor) : undefined
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return undefined
  }
}

import { createHash } from 'node:crypto'
import type { Artifact } from '../facts/artifacts.ts'
import type { Repository } from '../repository.ts'

/** Bytes read at once. */
const PIECE = 4 * 1024 * 1024
/** Bytes hashed in one run, some minutes of work: larger files are attested by their pointers. */
export const HASH_LIMIT = 64 * 1024 ** 3

/**
 * The SHA-256 of the model's files that no pointer states, read through the repository in pieces, so that memory does
 * not grow with a file. Files that cannot be read, or no longer fit under the limit, are left out.
 */
export async function digestsOf(
  artifacts: readonly Pick<Artifact, 'path' | 'size' | 'sha256' | 'pointer'>[],
  repository: Repository,
  limit = HASH_LIMIT,
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>()
  let left = limit
  for (const { path, sha256, size, pointer } of artifacts) {
    if (sha256 !== undefined || pointer || size === undefined || size > left) continue
    left -= size
    const digest = await digest256(repository, path, size)
    if (digest !== undefined) digests.set(path, digest)
  }
  return digests
}

async function digest256(repository: Repository, path: string, size: number): Promise<string | undefined> {
  const hash = createHash('sha256')
  for (let start = 0; start < size; start += PIECE) {
    const length = Math.min(PIECE, size - start)
    const bytes = await repository.readRange(path, start, length)
    // A file that shrank while it was read has no digest worth a name.
    if (bytes?.length !== length) return undefined
    hash.update(bytes)
  }
  return hash.digest('hex')
}

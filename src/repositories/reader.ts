import { type Reading, type Repository, TEXT_LIMIT, type TreeEntry, type Unreadable } from '../repository.ts'
import { decode } from './text.ts'
import { follow } from './tree.ts'

/**
 * What an adapter knows how to do: give an entry's own bytes from `start`, at most `length` of them,
 * or say why not. The bytes of a symlink are its target. Past the end there are none, which is no failure.
 */
export type Bytes = (entry: TreeEntry, start: number, length: number) => Promise<Uint8Array | Unreadable>

/** No system has a longer path than this, in bytes; a longer link leads nowhere. */
const TARGET_LIMIT = 4096

/** The reading half of a repository: paths resolved, links followed and text decoded alike for every adapter. */
export function reader(tree: readonly TreeEntry[], bytes: Bytes): Pick<Repository, 'read' | 'readRange'> {
  const target = async (link: TreeEntry): Promise<string | undefined> => {
    const found = await bytes(link, 0, TARGET_LIMIT)
    return typeof found === 'string' ? undefined : new TextDecoder().decode(found)
  }
  return {
    async read(path): Promise<Reading> {
      const entry = await follow(tree, path, target)
      if (typeof entry === 'string') return { unreadable: entry }
      // One byte more than is taken tells a file that is cut from one that just fits.
      const found = await bytes(entry, 0, TEXT_LIMIT + 1)
      return typeof found === 'string' ? { unreadable: found } : decode(found)
    },
    async readRange(path, start, length): Promise<Uint8Array | undefined> {
      if (!isCount(start) || !isCount(length)) return undefined
      const entry = await follow(tree, path, target)
      if (typeof entry === 'string') return undefined
      const found = await bytes(entry, start, length)
      return typeof found === 'string' ? undefined : found
    },
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

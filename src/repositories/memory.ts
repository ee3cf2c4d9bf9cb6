import type { Repository, TreeEntry } from '../repository.ts'
import { RepositoryError } from './error.ts'
import { isPointer } from './pointer.ts'
import { reader } from './reader.ts'
import { isOrdinary, sorted } from './tree.ts'

/** What stands at a path: text, bytes, a symlink to a path relative to its folder, or a submodule. */
export type MemoryFile = string | Uint8Array | { readonly symlink: string } | { readonly submodule: true }

/**
 * A repository made of nothing but the given files, for examples and tests. Behaves as the other
 * adapters do: sorted, sizes in bytes of UTF-8, pointers recognized, links followed inside it, long
 * texts cut. Throws a `RepositoryError` for a path that no repository could hold.
 */
export function memory(
  files: Readonly<Record<string, MemoryFile>>,
  name = 'repository',
  revision?: string,
): Repository {
  const contents = new Map<string, Uint8Array>()
  const entries = Object.entries(files).map(([path, file]): TreeEntry => {
    if (!isOrdinary(path)) {
      throw new RepositoryError(
        `No repository can hold the path ${JSON.stringify(path)}: give it relative to the root.`,
      )
    }
    const bytes = bytesOf(file)
    contents.set(path, bytes)
    return { path, kind: kindOf(file, bytes), size: bytes.length }
  })
  const tree = sorted(entries)
  return {
    name,
    ...(revision === undefined ? {} : { revision }),
    tree,
    notices: [],
    ...reader(
      tree,
      async (entry, start, length) => contents.get(entry.path)?.slice(start, start + length) ?? 'absent',
    ),
  }
}

function bytesOf(file: MemoryFile): Uint8Array {
  if (typeof file === 'string') return new TextEncoder().encode(file)
  if (file instanceof Uint8Array) return file
  return new TextEncoder().encode('symlink' in file ? file.symlink : '')
}

function kindOf(file: MemoryFile, bytes: Uint8Array): TreeEntry['kind'] {
  if (typeof file === 'string' || file instanceof Uint8Array) return isPointer(bytes) ? 'lfs-pointer' : 'file'
  return 'symlink' in file ? 'symlink' : 'submodule'
}

import type { TreeEntry } from '../repository.ts'

/** The repository's entries, sorted by path, with the look-ups that extractors and rules need. */
export interface Tree {
  readonly entries: readonly TreeEntry[]
  get(path: string): TreeEntry | undefined
  /** Whether a file or a folder stands at this path. */
  has(path: string): boolean
}

/** Makes the look-ups of a sorted list of entries, each on first use. */
export function treeOf(entries: readonly TreeEntry[]): Tree {
  let byPath: ReadonlyMap<string, TreeEntry> | undefined
  let folders: ReadonlySet<string> | undefined
  const get = (path: string) => {
    byPath ??= new Map(entries.map((entry) => [entry.path, entry]))
    return byPath.get(path)
  }
  return {
    entries,
    get,
    has(path) {
      folders ??= foldersOf(entries)
      return get(path) !== undefined || folders.has(path)
    },
  }
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder that a path stands in, empty for the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end < 0 ? '' : path.slice(0, end)
}

/** How many folders a path stands below the root. */
export function depthOf(path: string): number {
  let depth = 0
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) depth += 1
  return depth
}

function foldersOf(entries: readonly TreeEntry[]): ReadonlySet<string> {
  const folders = new Set<string>([''])
  for (const { path } of entries)
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder)
  return folders
}

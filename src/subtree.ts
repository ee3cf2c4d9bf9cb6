import type { Repository, TreeEntry } from './repository.ts'

/** One model of a repository that holds several, seen as a repository of its own. */
export interface Subtree {
  readonly repository: Repository
  /** Its folder in the whole, with `/` between folders; `.` for the whole itself. */
  readonly root: string
  /** The place of one of its paths in the whole. */
  toPath(path: string): string
}

/** A root that cannot be used, in words for people. */
export class RootError extends Error {
  override readonly name = 'RootError'
}

/** Texts that speak for every folder below them that has none of its own. */
const LEGAL = /^(?:licen[sc]es?|copying|notice|unlicense)(?:$|[._-])/i

/**
 * The part of a repository below a folder, with paths relative to it. A license text at the top speaks for a model
 * whose folder holds none. Throws a `RootError` for a folder that is not there.
 */
export function subtreeOf(repository: Repository, folder: string): Subtree {
  const root = normalize(folder)
  if (root === undefined)
    throw new RootError(
      `The root ${JSON.stringify(folder)} leads out of the repository. Name a folder inside it, relative to its top.`,
    )
  if (root === '.') return { repository, root, toPath: (path) => path }
  const prefix = `${root}/`
  const below = repository.tree.filter(({ path }) => path.startsWith(prefix))
  if (below.length === 0)
    throw new RootError(
      `There is no folder ${JSON.stringify(folder)} in the repository, or nothing is in it. Name one relative to its top.`,
    )
  const own = below.map((entry): TreeEntry => ({ ...entry, path: entry.path.slice(prefix.length) }))
  const hasOwnTerms = own.some(({ path }) => LEGAL.test(path))
  const names = new Set(own.map(({ path }) => path))
  const inherited = repository.tree.filter(
    ({ path }) => !hasOwnTerms && !path.includes('/') && LEGAL.test(path) && !names.has(path),
  )
  const fromTop = new Set(inherited.map(({ path }) => path))
  const toPath = (path: string) => (fromTop.has(path) ? path : prefix + path)
  return {
    root,
    toPath,
    repository: {
      name: root.slice(root.lastIndexOf('/') + 1),
      ...(repository.revision !== undefined && { revision: repository.revision }),
      ...(repository.isGated !== undefined && { isGated: repository.isGated }),
      tree: [...own, ...inherited].sort((a, b) => (a.path < b.path ? -1 : 1)),
      notices: repository.notices.flatMap((notice) => {
        if (notice.path === undefined) return [notice]
        return notice.path.startsWith(prefix) ? [{ ...notice, path: notice.path.slice(prefix.length) }] : []
      }),
      read: (path) => repository.read(toPath(path)),
      readRange: (path, start, length) => repository.readRange(toPath(path), start, length),
      ...(repository.readTarget && {
        readTarget: async (path, start, length) => repository.readTarget?.(toPath(path), start, length),
      }),
      ...(repository.prefetch && {
        prefetch: async (wanted) => {
          const asked = new Map(wanted.map((each) => [toPath(each.path), each.path]))
          const leftOut = await repository.prefetch?.(
            wanted.map((each) => ({ ...each, path: toPath(each.path) })),
          )
          if (!leftOut) return undefined
          return { ...leftOut, paths: new Set([...leftOut.paths].map((path) => asked.get(path) ?? path)) }
        },
      }),
    },
  }
}

function normalize(folder: string): string | undefined {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..') || folder.startsWith('/')) return undefined
  return parts.length === 0 ? '.' : parts.join('/')
}

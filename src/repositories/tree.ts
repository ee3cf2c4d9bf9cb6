import { byCodeUnit, type Notice, type TreeEntry, type Unreadable } from '../repository.ts'

/** At most this many entries are listed; a notice says when a repository has more. */
export const ENTRY_LIMIT = 500_000

/** As many links in a row as Linux follows before it speaks of a loop. */
const LINK_LIMIT = 40

/** At most this many notices with the same message; one more says how many were left out. */
const NOTICE_LIMIT = 20

/** Sorts entries by path and drops what stands twice, as a file in a merge conflict does in Git's index. */
export function sorted<Entry extends TreeEntry>(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .filter((entry, at, all) => entry.path !== all[at - 1]?.path)
}

/**
 * Whether a path can stand in a tree: relative, without empty, `.` and `..` segments, and not in a
 * `.git` folder, whose configuration may hold credentials. A hostile index can hold any of these.
 */
export function isOrdinary(path: string): boolean {
  return !/(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)|\0/i.test(path)
}

/**
 * The entry that a path leads to, symlinks followed one folder at a time, or why there is none.
 * Links are resolved within the tree alone: what is not listed cannot be reached, and a link that is
 * absolute or climbs over the root is `outside-the-repository`, even if it would come back in on this
 * machine. A loop is `absent`; a folder or submodule is `not-a-file`. `.` segments are passed over;
 * `..` in `path` itself is refused. Throws what `target` throws.
 */
export async function follow(
  tree: readonly TreeEntry[],
  path: string,
  target: (link: TreeEntry) => Promise<string | undefined>,
): Promise<TreeEntry | Unreadable> {
  const ahead = path.split('/').reverse()
  if (path.startsWith('/') || ahead.includes('..')) return 'outside-the-repository'
  let here = ''
  for (let links = 0; ; ) {
    const segment = ahead.pop()
    if (segment === undefined) break
    if (segment === '' || segment === '.') continue
    if (segment === '..') {
      if (here === '') return 'outside-the-repository'
      here = parentOf(here)
      continue
    }
    const next = here === '' ? segment : `${here}/${segment}`
    const entry = find(tree, next)
    if (entry?.kind !== 'symlink') {
      here = next
      continue
    }
    links += 1
    const to = links > LINK_LIMIT ? undefined : await target(entry)
    if (!to) return 'absent'
    if (to.startsWith('/') || /^[a-z]:/i.test(to)) return 'outside-the-repository'
    ahead.push(...to.split('/').reverse())
  }
  const entry = find(tree, here)
  if (entry !== undefined) return entry.kind === 'submodule' ? 'not-a-file' : entry
  return here === '' || isFolder(tree, here) ? 'not-a-file' : 'absent'
}

/** The folder part of a path, without the slash; empty for what stands at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function find(tree: readonly TreeEntry[], path: string): TreeEntry | undefined {
  const entry = tree[position(tree, path)]
  return entry?.path === path ? entry : undefined
}

function isFolder(tree: readonly TreeEntry[], path: string): boolean {
  return tree[position(tree, `${path}/`)]?.path.startsWith(`${path}/`) ?? false
}

function position(tree: readonly TreeEntry[], path: string): number {
  let low = 0
  let high = tree.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tree[middle]?.path ?? '') < path) low = middle + 1
    else high = middle
  }
  return low
}

/** Gathers notices, so that a folder full of the same trouble does not drown what else there is to say. */
export class Notices {
  readonly #paths = new Map<string, Set<string | undefined>>()

  add(message: string, path?: string): void {
    const paths = this.#paths.get(message)
    if (paths === undefined) this.#paths.set(message, new Set([path]))
    else paths.add(path)
  }

  /** All notices in a fixed order, at most twenty of a kind. */
  list(): readonly Notice[] {
    return [...this.#paths].flatMap(([message, paths]) => {
      const shown = [...paths]
        .sort((a, b) => byCodeUnit(a ?? '', b ?? ''))
        .slice(0, NOTICE_LIMIT)
        .map((path): Notice => (path === undefined ? { message } : { message, path }))
      const more = paths.size - shown.length
      return more === 0 ? shown : [...shown, { message: `${message} (${count(more)} more like this.)` }]
    })
  }
}

/** What a tree that was cut at its limit says about itself. */
export function cutAt(limit: number): string {
  return `Stopped listing at ${count(limit)} entries; the rest was not looked at.`
}

/** What is said where the names alone were more than is taken from Git. */
export const TOO_MANY_NAMES = 'Git listed more than 256 MiB of names; the rest was not looked at.'

/** What is said of a name that no path of ours can stand for. */
export const NOT_UTF8 = 'This name is not valid UTF-8, so the entry was left out.'

/** A number as it reads best, with a comma between thousands. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

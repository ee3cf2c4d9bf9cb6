import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { byCodeUnit, type Repository, type TreeEntry, type Unreadable } from '../repository.ts'
import { type Answer, askGit, reasonOf, records } from './command.ts'
import { RepositoryError, systemCode } from './error.ts'
import { openFolder } from './folder.ts'
import { isPointer, mayBePointer } from './pointer.ts'
import { reader } from './reader.ts'
import {
  count,
  cutAt,
  ENTRY_LIMIT,
  isOrdinary,
  NOT_UTF8,
  Notices,
  parentOf,
  sorted,
  TOO_MANY_NAMES,
} from './tree.ts'

/** How to read a folder. */
export interface DirectoryOptions {
  /** At most this many entries are listed; 500,000 unless told. */
  readonly entryLimit?: number
}

// A file that became a link or a pipe since it was looked at is not followed and not waited for.
const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * The repository in a folder, as it stands on the disk.
 *
 * In a Git work tree its entries are what `git add --all` would commit: tracked files that are still
 * there and new ones that are not ignored; of a subfolder, those below it, with paths relative to it.
 * Elsewhere, and where Git is not installed or refuses, it is every file outside `.git`; a notice says
 * where ignore rules should have been applied and were not. Sizes are those on the disk, in bytes.
 * Pipes, sockets and devices are left out and never opened.
 *
 * Throws a `RepositoryError` where there is no folder at `path`, where it cannot be opened, and for a
 * bare repository, which has no files to look at.
 */
export async function directory(path: string, options: DirectoryOptions = {}): Promise<Repository> {
  const { root, name } = openFolder(path)
  const limit = options.entryLimit ?? ENTRY_LIMIT
  const notices = new Notices()
  if (isGitsOwn(root)) {
    const shown = JSON.stringify(path)
    throw new RepositoryError(
      `${shown} holds Git's own data and no files. Name a revision of it, such as HEAD.`,
    )
  }
  const top = workTree(root)
  const asked = top === undefined ? undefined : await askForPaths(root, top, notices)
  const tree = entriesOf(root, asked?.paths ?? walk(root, limit, notices), limit, notices)
  return {
    name,
    ...(asked?.revision === undefined ? {} : { revision: asked.revision }),
    tree,
    notices: notices.list(),
    ...reader(tree, async (entry, start, length) => bytesOf(root, entry, start, length)),
  }
}

/** A path that may or may not be there, and what its listing knew about it. */
interface Listed {
  readonly path: string
  /** Another repository: its folder is one entry, and what it holds is not ours. */
  readonly submodule?: boolean
  /** In the index but, in a sparse checkout, not meant to be on the disk. */
  readonly sparse?: boolean
}

const NO_GIT = 'Git is not installed, so ignored files were looked at too. Install it to leave them out.'

const CLOSED = /^warning: could not open directory '(.*?)\/?': /gm

interface Asked {
  readonly paths?: readonly Listed[]
  readonly revision?: string
}

// A bare repository, or the inside of a .git, whose configuration may hold credentials.
function isGitsOwn(root: string): boolean {
  if (root.split(sep).includes('.git')) return true
  return (
    !existsSync(join(root, '.git')) &&
    ['HEAD', 'objects', 'refs'].every((part) => existsSync(join(root, part)))
  )
}

// The nearest folder with a .git in it, file or folder. Spares a process where there is none.
function workTree(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

async function askForPaths(root: string, top: string, notices: Notices): Promise<Asked> {
  // A folder that only looks like a bare repository is no reason to believe its configuration.
  const settings = ['safe.bareRepository=explicit']
  const [listing, head] = await Promise.all([
    // The tag before each path tells an untracked file from a tracked one, whatever its name looks like.
    askGit(root, ['ls-files', '-t', '-z', '--stage', '--cached', '--others', '--exclude-standard'], settings),
    askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], settings),
  ])
  const commit = head?.ok ? head.output.toString().trim() : ''
  const revision = commit === '' ? {} : { revision: commit }
  const refusal = refusalOf(listing, root)
  if (refusal !== undefined) {
    if (refusal !== '') notices.add(refusal)
    return revision
  }
  const paths = listing === undefined ? [] : records(listing).map(listed)
  if (paths.length === 0 && root !== top && readdirSync(root).length > 0) {
    notices.add('Git ignores everything in this folder, so it was listed without ignore rules.')
    return revision
  }
  if (listing?.cut) notices.add(TOO_MANY_NAMES)
  for (const [, folder] of listing?.complaint.matchAll(CLOSED) ?? []) {
    notices.add('This folder cannot be opened, so what it holds was left out.', folder)
  }
  return { ...revision, paths }
}

/** Why Git's listing cannot be used: empty where nobody needs to be told. */
function refusalOf(listing: Answer | undefined, root: string): string | undefined {
  if (listing === undefined) return NO_GIT
  if (listing.ok) return undefined
  if (listing.complaint.includes('dubious ownership')) {
    return (
      'Git does not trust this folder because another user owns it, so ignored files were looked at too. ' +
      'If you trust it, run there: git config --global --add safe.directory "$PWD"'
    )
  }
  if (listing.complaint.includes('not a git repository (or any')) return ''
  return `Git could not list this folder, so ignored files were looked at too: ${reasonOf(listing, root)}`
}

// `? path` for what is untracked, otherwise `H 100644 <object> <stage>` TAB path.
function listed(record: string): Listed {
  if (record.startsWith('? ')) {
    const nested = record.endsWith('/')
    return { path: record.slice(2, nested ? -1 : undefined), submodule: nested }
  }
  return {
    path: record.slice(record.indexOf('\t') + 1),
    submodule: record.startsWith('160000', 2),
    sparse: record.startsWith('S'),
  }
}

function walk(root: string, limit: number, notices: Notices): readonly Listed[] {
  const paths: Listed[] = []
  const folders = ['']
  for (let folder = folders.pop(), seen = 0; folder !== undefined; folder = folders.pop()) {
    // Folders count too, or a million empty ones would take for ever.
    if (seen > limit) {
      notices.add(cutAt(limit))
      break
    }
    try {
      // The order makes a cut fall at the same place on every machine.
      for (const item of readdirSync(root + sep + folder, { withFileTypes: true }).sort(byName)) {
        const path = folder + item.name
        if (!isOrdinary(path)) continue
        seen += 1
        if (item.isDirectory()) folders.push(`${path}/`)
        else paths.push({ path })
      }
    } catch (error) {
      noteFailure(folder.slice(0, -1), error, notices)
    }
  }
  return paths
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return byCodeUnit(a.name, b.name)
}

function entriesOf(
  root: string,
  paths: readonly Listed[],
  limit: number,
  notices: Notices,
): readonly TreeEntry[] {
  const entries: TreeEntry[] = []
  const folders = new Map([['', true]])
  // A tracked folder may have become a link out of here; what is listed below it is then not ours.
  const isRealFolder = (folder: string): boolean => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const real =
      isRealFolder(parentOf(folder)) &&
      (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() ?? false)
    folders.set(folder, real)
    return real
  }
  let sparse = 0
  for (const item of paths) {
    if (entries.length === limit) {
      notices.add(cutAt(limit))
      break
    }
    if (!isOrdinary(item.path)) continue
    try {
      const entry = isRealFolder(parentOf(item.path)) ? entryOf(root, item) : undefined
      if (entry !== undefined) entries.push(entry)
      else if (item.sparse) sparse += 1
      else if (item.path.includes('\uFFFD')) notices.add(NOT_UTF8, item.path)
    } catch (error) {
      noteFailure(item.path, error, notices)
    }
  }
  if (sparse > 0)
    notices.add(`${count(sparse)} files are not in this sparse checkout and were not looked at.`)
  return sorted(entries)
}

function entryOf(root: string, { path, submodule }: Listed): TreeEntry | undefined {
  const place = root + sep + path
  const stats = lstatSync(place, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  if (stats.isFile()) {
    const pointer = mayBePointer(stats.size) && isPointerAt(place, stats.size)
    return { path, kind: pointer ? 'lfs-pointer' : 'file', size: stats.size }
  }
  if (stats.isSymbolicLink()) return { path, kind: 'symlink', size: stats.size }
  return submodule && stats.isDirectory() ? { path, kind: 'submodule', size: 0 } : undefined
}

// Asked of every small file of a repository, so nothing is allocated and nothing looked at twice.
const START = Buffer.alloc(1024)

function isPointerAt(place: string, size: number): boolean {
  try {
    const file = openSync(place, OPEN)
    try {
      return isPointer(START.subarray(0, readSync(file, START, 0, size, 0)))
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}

function noteFailure(path: string, error: unknown, notices: Notices): void {
  const code = systemCode(error)
  if (code === 'ENOENT' && path.includes('\uFFFD')) notices.add(NOT_UTF8, path)
  else notices.add(`This cannot be opened (${code ?? String(error)}), so it was left out.`, path)
}

function bytesOf(root: string, entry: TreeEntry, start: number, length: number): Uint8Array | Unreadable {
  const place = root + sep + entry.path
  try {
    const folder = realpathSync.native(dirname(place))
    if (folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep))
      return 'outside-the-repository'
    if (entry.kind === 'symlink')
      return Buffer.from(readlinkSync(place).replaceAll(sep, '/')).subarray(start, start + length)
    // Looked at first, because opening a device can have effects of its own.
    return lstatSync(place).isFile() ? readAt(place, start, length) : 'not-a-file'
  } catch (error) {
    return WHY[systemCode(error) ?? ''] ?? 'unavailable'
  }
}

const WHY: Readonly<Record<string, Unreadable>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'not-a-file',
  ELOOP: 'not-a-file',
  ENXIO: 'not-a-file',
}

function readAt(place: string, start: number, length: number): Uint8Array {
  const file = openSync(place, OPEN)
  try {
    const stats = fstatSync(file)
    const bytes = Buffer.alloc(stats.isFile() ? Math.max(0, Math.min(length, stats.size - start)) : 0)
    let filled = 0
    while (filled < bytes.length) {
      const taken = readSync(file, bytes, filled, bytes.length - filled, start + filled)
      if (taken === 0) break
      filled += taken
    }
    return bytes.subarray(0, filled)
  } finally {
    closeSync(file)
  }
}

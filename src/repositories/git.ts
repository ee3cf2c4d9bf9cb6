import { isUtf8 } from 'node:buffer'
import { type EntryKind, type Repository, TEXT_LIMIT, type TreeEntry } from '../repository.ts'
import { Blobs } from './blobs.ts'
import { type Answer, askGit, reasonOf, records } from './command.ts'
import { RepositoryError } from './error.ts'
import { openFolder } from './folder.ts'
import { isPointer, mayBePointer } from './pointer.ts'
import { reader } from './reader.ts'
import { cutAt, ENTRY_LIMIT, isOrdinary, NOT_UTF8, Notices, sorted, TOO_MANY_NAMES } from './tree.ts'

/** A revision, and the Git process that reads it. The process does not keep the program alive. */
export interface Revision extends Repository {
  /** Ends the process now. Reading afterwards starts another. */
  close(): void
}

/** How to read a revision. */
export interface RevisionOptions {
  /** At most this many entries are listed; 500,000 unless told. */
  readonly entryLimit?: number
}

/** No range ends beyond this byte of a blob, because Git has to produce all that comes before it. */
const RANGE_LIMIT = 1024 * 1024 * 1024

const PARTIAL =
  'This is a partial clone: what it lacks has no size and cannot be read. Run: git fetch --refetch'

/** How many small blobs are looked at together for being pointers. */
const LOOKED_AT_TOGETHER = 1000

/**
 * A revision of a local Git repository, work tree or bare, read from its objects: nothing is checked
 * out and nothing is fetched. Of a subfolder, its tree in that revision, which is empty where the
 * folder did not exist yet. A blob that a partial clone lacks is `unavailable`. Blobs over the text
 * limit are streamed, never held as a whole; a range that ends beyond 1 GiB is not read.
 *
 * Throws a `RepositoryError` where there is no folder at `path`, where it is not in a Git repository,
 * where Git is not installed or does not trust the repository, and where it has no commit called `ref`.
 */
export async function revision(path: string, ref: string, options: RevisionOptions = {}): Promise<Revision> {
  const { root, name } = openFolder(path)
  const commit = await commitOf(path, root, ref)
  const notices = new Notices()
  const { answer, sized } = await listingOf(path, root, commit)
  const { entries, objects } = parse(answer, options.entryLimit ?? ENTRY_LIMIT, notices)
  if (!sized) notices.add(PARTIAL)
  const blobs = new Blobs(root)
  const tree = sorted(await withPointers(entries, objects, blobs))
  return {
    name,
    revision: commit,
    tree,
    notices: notices.list(),
    close: () => blobs.close(),
    ...reader(tree, async ({ path, size }, start, length) => {
      const object = objects.get(path)
      if (object === undefined) return 'absent'
      if (sized && size <= TEXT_LIMIT)
        return (await blobs.read(object))?.subarray(start, start + length) ?? 'unavailable'
      const end = sized ? Math.min(start + length, size) : start + length
      if (end > RANGE_LIMIT) return 'unavailable'
      return (await blobs.range(object, start, Math.max(0, end - start))) ?? 'unavailable'
    }),
  }
}

async function commitOf(path: string, root: string, ref: string): Promise<string> {
  const shown = JSON.stringify(ref)
  const where = JSON.stringify(path)
  if (ref === '' || ref.startsWith('-') || /\p{Cc}/u.test(ref)) {
    throw new RepositoryError(`${shown} cannot be the name of a revision. Give a branch, a tag or a commit.`)
  }
  const answer = await askGit(root, ['rev-parse', '--verify', `${ref}^{commit}`])
  if (answer === undefined) {
    throw new RepositoryError(
      `Reading the revision ${shown} needs Git, which is not installed. Install it and see that it is on the PATH.`,
    )
  }
  const commit = answer.output.toString().trim()
  if (answer.ok && /^[0-9a-f]{40,64}$/.test(commit)) return commit
  if (answer.complaint.includes('dubious ownership')) {
    throw new RepositoryError(
      `Git does not trust the repository at ${where} because another user owns it. ` +
        `If you trust it, run: git config --global --add safe.directory ${root}`,
    )
  }
  if (answer.complaint.includes('not a git repository')) {
    throw new RepositoryError(
      `${where} is not in a Git repository, so it has no revision ${shown}. Check the path.`,
    )
  }
  if (
    answer.ok ||
    /Needed a single revision|not a valid|unknown revision|bad revision/i.test(answer.complaint)
  ) {
    throw new RepositoryError(
      `The repository at ${where} has no commit called ${shown}. Check the name. ${await wayToFetch(root)}`,
    )
  }
  throw new RepositoryError(
    `Git cannot find ${shown} in the repository at ${where}: ${reasonOf(answer, root)}`,
  )
}

/** What brings a commit that a clone lacks. */
async function wayToFetch(root: string): Promise<string> {
  const answer = await askGit(root, ['rev-parse', '--is-shallow-repository'])
  if (answer?.output.toString().trim() !== 'true')
    return 'If it stands in the remote alone, run: git fetch --tags origin'
  return (
    'This is a shallow clone, which lacks earlier commits: run git fetch --unshallow --tags, or give actions/checkout ' +
    'fetch-depth: 0 (2 is enough for the commit before the last).'
  )
}

async function listingOf(
  path: string,
  root: string,
  commit: string,
): Promise<{ readonly answer: Answer; readonly sized: boolean }> {
  // Without --full-tree, Git lists the folder that it was called in, with paths relative to it.
  const answer = await askGit(root, ['ls-tree', '-r', '-z', '-l', commit])
  if (answer?.ok) return { answer, sized: true }
  // Git gives up on the first size that a partial clone does not know.
  const names = await askGit(root, ['ls-tree', '-r', '-z', commit])
  if (names?.ok) return { answer: names, sized: false }
  const reason = names === undefined ? 'Git is gone' : reasonOf(names, root)
  throw new RepositoryError(`Git cannot list the revision ${commit} of ${JSON.stringify(path)}: ${reason}`)
}

// `100644 blob <object> <size>` TAB path, each; the size stands only in the long form.
function parse(
  answer: Answer,
  limit: number,
  notices: Notices,
): { readonly entries: readonly TreeEntry[]; readonly objects: ReadonlyMap<string, string> } {
  const entries: TreeEntry[] = []
  const objects = new Map<string, string>()
  // Told by the answer as a whole, because U+FFFD itself may stand in a name.
  const readable = isUtf8(answer.output)
  for (const record of records(answer)) {
    const tab = record.indexOf('\t')
    const path = record.slice(tab + 1)
    const [mode = '', , object = '', size = '-'] = record.slice(0, tab).split(/ +/)
    if (entries.length === limit) {
      notices.add(cutAt(limit))
      break
    }
    if (!readable && path.includes('\uFFFD')) notices.add(NOT_UTF8, path)
    else if (!isOrdinary(path)) notices.add('No file can have this path, so the entry was left out.', path)
    else if (!objects.has(path)) {
      // `-` is the size of a submodule, `BAD` that of a blob which a partial clone lacks.
      if (size === 'BAD') notices.add(PARTIAL)
      entries.push({ path, kind: kindOf(mode), size: /^[0-9]+$/.test(size) ? Number(size) : 0 })
      objects.set(path, object)
    }
  }
  if (answer.cut) notices.add(TOO_MANY_NAMES)
  return { entries, objects }
}

function kindOf(mode: string): EntryKind {
  return mode === '160000' ? 'submodule' : mode === '120000' ? 'symlink' : 'file'
}

async function withPointers(
  entries: readonly TreeEntry[],
  objects: ReadonlyMap<string, string>,
  blobs: Blobs,
): Promise<readonly TreeEntry[]> {
  const pointers = new Set<TreeEntry>()
  const candidates = entries.filter((entry) => entry.kind === 'file' && mayBePointer(entry.size))
  for (let at = 0; at < candidates.length; at += LOOKED_AT_TOGETHER) {
    const together = candidates.slice(at, at + LOOKED_AT_TOGETHER)
    const contents = await Promise.all(together.map((entry) => blobs.read(objects.get(entry.path) ?? '')))
    contents.forEach((bytes, index) => {
      const entry = together[index]
      if (entry !== undefined && bytes !== undefined && isPointer(bytes)) pointers.add(entry)
    })
  }
  return entries.map((entry) => (pointers.has(entry) ? { ...entry, kind: 'lfs-pointer' } : entry))
}

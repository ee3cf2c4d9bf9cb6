import { createHash } from 'node:crypto'

/** What stands at a path: a file, or what Git knows besides. */
export type Entry =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly executable: string }
  /** The commit of another repository. */
  | { readonly submodule: string }

export type Files = Readonly<Record<string, Entry>>

export interface TreeEntry {
  readonly path: string
  readonly mode: '100644' | '100755' | '120000' | '160000' | '040000'
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

export interface Tag {
  readonly sha: string
  readonly tag: string
  readonly message: string
  readonly object: string
}

/** Git's objects, under the names that Git would give them. */
export class Objects {
  readonly blobs = new Map<string, Buffer>()
  readonly trees = new Map<string, readonly TreeEntry[]>()
  readonly commits = new Map<string, Commit>()
  readonly tags = new Map<string, Tag>()

  addCommit(files: Files, parents: readonly string[], message: string): Commit {
    const tree = this.addTree(files)
    const lines = [
      `tree ${tree}`,
      ...parents.map((sha) => `parent ${sha}`),
      `author ${WHO}`,
      `committer ${WHO}`,
    ]
    const sha = nameOf('commit', Buffer.from(`${lines.join('\n')}\n\n${message}\n`))
    const commit = { sha, tree, parents, message }
    this.commits.set(sha, commit)
    return commit
  }

  addTag(tag: string, object: string, message: string): Tag {
    const text = `object ${object}\ntype commit\ntag ${tag}\ntagger ${WHO}\n\n${message}\n`
    const annotated = { sha: nameOf('tag', Buffer.from(text)), tag, message, object }
    this.tags.set(annotated.sha, annotated)
    return annotated
  }

  addTree(files: Files): string {
    const folders = new Map<string, Record<string, Entry>>()
    const entries: TreeEntry[] = []
    for (const [path, entry] of Object.entries(files)) {
      const slash = path.indexOf('/')
      if (slash === -1) entries.push(this.#addEntry(path, entry))
      else {
        const folder = path.slice(0, slash)
        folders.set(folder, { ...folders.get(folder), [path.slice(slash + 1)]: entry })
      }
    }
    for (const [path, inside] of folders)
      entries.push({ path, mode: '040000', type: 'tree', sha: this.addTree(inside) })
    const key = ({ path, type }: TreeEntry) => Buffer.from(type === 'tree' ? `${path}/` : path)
    entries.sort((a, b) => Buffer.compare(key(a), key(b)))
    const bytes = Buffer.concat(
      entries.map(({ mode, path, sha }) =>
        Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
      ),
    )
    const sha = nameOf('tree', bytes)
    this.trees.set(sha, entries)
    return sha
  }

  /** All that is under a tree, folders before what is in them. */
  *walk(tree: string, folder = ''): Generator<TreeEntry> {
    for (const entry of this.trees.get(tree) ?? []) {
      const path = folder + entry.path
      yield { ...entry, path }
      if (entry.type === 'tree') yield* this.walk(entry.sha, `${path}/`)
    }
  }

  #addEntry(path: string, entry: Entry): TreeEntry {
    if (typeof entry === 'object' && 'submodule' in entry)
      return { path, mode: '160000', type: 'commit', sha: entry.submodule }
    if (typeof entry === 'object' && 'symlink' in entry)
      return { path, mode: '120000', type: 'blob', sha: this.#addBlob(entry.symlink) }
    if (typeof entry === 'object' && 'executable' in entry)
      return { path, mode: '100755', type: 'blob', sha: this.#addBlob(entry.executable) }
    return { path, mode: '100644', type: 'blob', sha: this.#addBlob(entry) }
  }

  #addBlob(content: string | Uint8Array): string {
    const bytes = Buffer.from(content)
    const sha = nameOf('blob', bytes)
    this.blobs.set(sha, bytes)
    return sha
  }
}

const WHO = 'Test <test@example.org> 1767225600 +0000'

function nameOf(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

/** One file's change as GitHub shows it: what is alike at both ends left out, the rest in one hunk. */
export function patchOf(
  before: string,
  after: string,
): { patch: string; additions: number; deletions: number } {
  const [old, now] = [linesOf(before), linesOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1
  const above = Math.min(start, 3)
  const below = Math.min(end, 3)
  const removed = old.slice(start, old.length - end)
  const added = now.slice(start, now.length - end)
  const from = start - above
  const range = (count: number) => `${count === 0 ? from : from + 1},${count}`
  const hunk = [
    `@@ -${range(above + removed.length + below)} +${range(above + added.length + below)} @@`,
    ...old.slice(from, start).map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...now.slice(now.length - end, now.length - end + below).map((line) => ` ${line}`),
  ]
  return { patch: hunk.join('\n'), additions: added.length, deletions: removed.length }
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

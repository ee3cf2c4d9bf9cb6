import { createHash } from 'node:crypto'
import type { MemoryFile } from '../../src/repositories/memory.ts'
import { type Entry, Objects } from './github-objects.ts'

export type HeldFiles = Readonly<Record<string, MemoryFile>>

/** An object of a tree, as a host lists it. */
export interface HeldObject {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly oid: string
  /** In bytes, of blobs. */
  readonly size?: number
}

/** What a host in a test holds of one repository: its `main`, and what other branches and tags hold. */
export class Held {
  readonly #objects = new Objects()
  readonly #refs = new Map<string, string>()

  constructor(files: HeldFiles, refs: Readonly<Record<string, HeldFiles>> = {}) {
    for (const [ref, held] of Object.entries({ ...refs, main: files })) {
      const entries = Object.entries(held).map(([path, file]): [string, Entry] => [path, entryOf(file)])
      this.#refs.set(ref, this.#objects.addCommit(Object.fromEntries(entries), [], ref).sha)
    }
  }

  /** The commit that a name stands for. */
  commit(name: string): string | undefined {
    return this.#refs.get(name) ?? (this.#objects.commits.has(name) ? name : undefined)
  }

  /** What a tree or a commit holds: all of it, folders too, or only what is at the top. */
  list(name: string, isDeep = true): readonly HeldObject[] | undefined {
    const tree = this.#objects.commits.get(name)?.tree ?? name
    const top = this.#objects.trees.get(tree)
    if (!top) return undefined
    return (isDeep ? [...this.#objects.walk(tree)] : top).map(({ path, mode, type, sha: oid }) => ({
      path,
      mode,
      type,
      oid,
      ...(type === 'blob' && { size: this.blob(oid).length }),
    }))
  }

  blob(oid: string): Buffer {
    const bytes = this.#objects.blobs.get(oid)
    if (!bytes) throw new Error(`this host holds no blob ${oid}`)
    return bytes
  }
}

function entryOf(file: MemoryFile): Entry {
  return typeof file === 'object' && 'submodule' in file ? { submodule: 'a'.repeat(40) } : file
}

/** An entity tag for a body. */
export const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('hex')}"`

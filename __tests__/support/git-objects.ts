import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

/** An object of a repository's tree, as `git ls-tree` names it. */
export interface GitObject {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly oid: string
  /** In bytes, of blobs. */
  readonly size?: number
}

const ask = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, ...args], { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] })

/** The commit that a name stands for, or `undefined`. */
export function commitOf(folder: string, name: string): string | undefined {
  return objectCalled(folder, `${name}^{commit}`)
}

export function isTree(folder: string, name: string): boolean {
  return objectCalled(folder, `${name}^{tree}`) !== undefined
}

function objectCalled(folder: string, name: string): string | undefined {
  try {
    return ask(folder, 'rev-parse', '--verify', '--quiet', name).toString().trim()
  } catch {
    return undefined
  }
}

/** What a tree or a commit holds: all of it, folders too, or only what is at the top. */
export function objectsOf(folder: string, tree: string, isDeep = true): readonly GitObject[] {
  const listing = ask(folder, 'ls-tree', ...(isDeep ? ['-r', '-t'] : []), '-z', '-l', tree).toString()
  return listing
    .split('\0')
    .slice(0, -1)
    .map((record): GitObject => {
      const tab = record.indexOf('\t')
      const [mode = '', type, oid = '', size] = record.slice(0, tab).split(/ +/)
      const told = { path: record.slice(tab + 1), mode, type: type as GitObject['type'], oid }
      return type === 'blob' ? { ...told, size: Number(size) } : told
    })
}

/** The bytes of a blob. */
export function blobOf(folder: string, oid: string): Buffer {
  return ask(folder, 'cat-file', 'blob', oid)
}

/** An entity tag for a body. */
export const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('hex')}"`

/**
 * The port through which everything else sees a repository: a sorted tree and two ways to read.
 * Adapters under `repositories/` implement it; nothing behind it is ever executed.
 */
export interface Repository {
  /** What people call it: the folder's or the remote's last name. Never an absolute path. */
  readonly name: string
  /** The commit the tree was taken from, where one is known. */
  readonly revision?: string
  /** Whether its host has people ask before they get its files, where the host says so. */
  readonly isGated?: boolean
  /** Every entry, sorted by path in code-unit order, folders left out. */
  readonly tree: readonly TreeEntry[]
  /** What listing the tree could not do: a folder it may not open, a cap that was reached. */
  readonly notices: readonly Notice[]
  /** The text of a file. Never throws for what the repository holds. */
  read(path: string): Promise<Reading>
  /** Bytes of a file from `start`, at most `length`; `undefined` where it cannot be read. */
  readRange(path: string, start: number, length: number): Promise<Uint8Array | undefined>
  /**
   * Bytes of the large file that a pointer stands for, where its host gives parts of it; what `readRange` gives is the
   * pointer itself. `undefined` where they cannot be had.
   */
  readTarget?(path: string, start: number, length: number): Promise<Uint8Array | undefined>
  /**
   * Told what is about to be read, most telling first, so that an adapter to which each question is a journey can ask for
   * all of it at once. Gives what it leaves out, which is then not read. Adapters that are at home have no need of it.
   */
  prefetch?(wanted: readonly Wanted[]): Promise<LeftOut | undefined>
}

/** A file that is about to be read: its text or, where `start` and `length` stand, that many of its bytes. */
export interface Wanted {
  readonly path: string
  readonly start?: number
  readonly length?: number
  /** Whether they are bytes of what a pointer at the path stands for. */
  readonly target?: boolean
}

/** Files that are not read, and why, in sentences for people. */
export interface LeftOut {
  readonly paths: ReadonlySet<string>
  readonly why: string
}

/** One entry of the tree. `size` is in bytes and is the entry's own: a pointer's, not its target's. */
export interface TreeEntry {
  /** Relative to the root, with `/` between folders. */
  readonly path: string
  readonly kind: EntryKind
  readonly size: number
}

/** An `lfs-pointer` is a small text that stands for a large file stored elsewhere (Git LFS, Xet). */
export type EntryKind = 'file' | 'lfs-pointer' | 'symlink' | 'submodule'

/** A file's text, or why there is none. */
export type Reading =
  | {
      readonly text: string
      /** How many bytes were read, where the file has more than a reader will take. */
      readonly truncatedAt?: number
    }
  | { readonly unreadable: Unreadable }

/** Why a file gave no text. */
export type Unreadable =
  | 'absent'
  | 'binary'
  | 'denied'
  | 'not-a-file'
  | 'outside-the-repository'
  | 'unavailable'

/** At most this many bytes of one text are read; what was cut is said in a notice. */
export const TEXT_LIMIT = 1024 * 1024

/** A place a person can go and look. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Location {
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  /** The words or the target at that place, as they stand there. */
  readonly text?: string
}

/** A value together with where it was found, so that evidence is never reconstructed. */
export interface Located<T> {
  readonly value: T
  readonly at: Location
}

/** Something the reader of a result has to know about how it was made. */
export interface Notice {
  readonly message: string
  readonly path?: string
}

/** Orders strings by code unit: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { createHash } from 'node:crypto'
import {
  type LeftOut,
  type Notice,
  type Repository,
  TEXT_LIMIT,
  type TreeEntry,
  type Unreadable,
  type Wanted,
} from '../repository.ts'
import type { Cache } from './cache.ts'
import { reader } from './reader.ts'
import type { Span } from './traffic.ts'
import { follow } from './tree.ts'

/** An entry with the name that Git gives its contents: a hash of them. */
export interface RemoteEntry extends TreeEntry {
  readonly oid: string
}

/** What a host of repositories knows how to do. It throws where it cannot be asked at all, and for no single file. */
export interface Host {
  /** The contents of files, or why there are none, by `oid`; they fit into one batch. */
  readWhole(entries: readonly RemoteEntry[]): Promise<ReadonlyMap<string, Uint8Array | Unreadable>>
  /** Bytes of a file, without what stands before and behind them, where the host can do that. */
  readSpan?(entry: RemoteEntry, span: Span): Promise<Uint8Array | Unreadable>
  /** Bytes of what a pointer stands for. It takes two requests: the host tells where that is. */
  readTarget?(entry: RemoteEntry, span: Span): Promise<Uint8Array | Unreadable>
}

const REQUESTS_FOR_TARGET = 2

/** The same host, whose errors are explained to people. */
export function explained(host: Host, explain: (error: unknown) => unknown): Host {
  const guard = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer
    } catch (error) {
      throw explain(error)
    }
  }
  return {
    readWhole: (entries) => guard(host.readWhole(entries)),
    ...(host.readSpan && {
      readSpan: (entry: RemoteEntry, span: Span) =>
        guard(host.readSpan?.(entry, span) ?? Promise.resolve('unavailable')),
    }),
    ...(host.readTarget && {
      readTarget: (entry: RemoteEntry, span: Span) =>
        guard(host.readTarget?.(entry, span) ?? Promise.resolve('unavailable')),
    }),
  }
}

export interface Batch {
  readonly files: number
  readonly bytes: number
}

/** How much of the files of one repository is asked for, its listing aside. */
export interface Budget {
  readonly requests: number
  readonly bytes: number
}

export interface RemoteOptions {
  readonly name: string
  readonly revision: string
  readonly isGated?: boolean
  readonly entries: readonly RemoteEntry[]
  readonly notices: readonly Notice[]
  /** Contents that the listing told already, by `oid`. */
  readonly known?: ReadonlyMap<string, Uint8Array>
  readonly host: Host
  /** How much the host gives in one request. */
  readonly batch: Batch
  readonly cache: Cache
  readonly budget: Budget
  /** Why not all is read, and what a person can do about it, in sentences. */
  readonly advice: string
}

/** A span of a file that is no larger than this is read with all that is around it: many such files fit into one request. */
const SMALL = 64 * 1024
/** Requests under way at once. */
const CONCURRENCY = 6

/**
 * A repository that another machine holds. What is wanted is fetched in few requests before it is read, is known by its
 * hash, and is believed only if it has that hash: so it is to the byte what a clone would hold. Files that the cache
 * holds cost nothing.
 */
export function remote(options: RemoteOptions): Repository {
  const { name, revision, isGated, entries, notices, host } = options
  const shelf = new Shelf(options)
  return {
    name,
    revision,
    ...(isGated !== undefined && { isGated }),
    tree: entries.map(({ path, kind, size }) => ({ path, kind, size })),
    notices,
    prefetch: (wanted) => shelf.prefetch(wanted),
    ...(host.readTarget && {
      readTarget: (path: string, start: number, length: number) => shelf.readTarget(path, { start, length }),
    }),
    ...reader(entries, (entry, start, length) => shelf.read(entry.path, { start, length })),
  }
}

/** A file that is wanted, and the part of it, after all links were followed. */
interface Aim {
  /** As it was asked for. */
  readonly path: string
  readonly entry: RemoteEntry
  readonly span: Span
}

/** What has come from the host so far, and what may still be asked of it. */
class Shelf {
  readonly #options: RemoteOptions
  readonly #byPath: ReadonlyMap<string, RemoteEntry>
  readonly #held: Map<string, Uint8Array>
  readonly #refused = new Map<string, Unreadable>()
  /** Spans that are paid for and not read yet. */
  readonly #granted = new Set<string>()
  #requests: number
  #bytes: number

  constructor(options: RemoteOptions) {
    this.#options = options
    this.#byPath = new Map(options.entries.map((entry) => [entry.path, entry]))
    this.#held = new Map(options.known)
    this.#requests = options.budget.requests
    this.#bytes = options.budget.bytes
  }

  async prefetch(all: readonly Wanted[]): Promise<LeftOut | undefined> {
    // What pointers stand for is asked for last, and of it no clone has anything either: it is not missed.
    const wanted = all.filter(({ target }) => !target)
    let links: readonly RemoteEntry[] = []
    let aims: readonly Aim[] = []
    // Where a link leads is the link's own text, which has to be there before what it leads to can be asked for.
    for (let more = true; more; ) {
      const before = links.length
      ;({ aims, links } = await this.#follow(wanted))
      more = links.length > 0 && links.length !== before
      if (more) await this.#fetch(links)
    }
    const leftOut = await this.#fetch(aims.filter(isWhole).map(({ entry }) => entry))
    const parts = aims.filter((aim) => !isWhole(aim) && !this.#grant(aim))
    const paths = new Set(
      [...aims.filter(({ entry }) => leftOut.has(entry.oid)), ...parts].map(({ path }) => path),
    )
    return paths.size === 0 ? undefined : { paths, why: this.#options.advice }
  }

  async read(path: string, asked: Span): Promise<Uint8Array | Unreadable> {
    const entry = this.#byPath.get(path)
    if (!entry) return 'absent'
    const aim = { path, entry, span: within(entry, asked) }
    const { span } = aim
    if (span.length === 0) return new Uint8Array()
    if (isWhole(aim) && !this.#recall(entry)) await this.#fetch([entry])
    const held = this.#recall(entry)
    if (held) return held.subarray(span.start, span.start + span.length)
    if (isWhole(aim)) return this.#refused.get(entry.oid) ?? 'unavailable'
    if (!this.#granted.delete(keyOf(aim)) && !this.#afford(1, span.length)) return 'unavailable'
    return (await this.#options.host.readSpan?.(entry, span)) ?? 'unavailable'
  }

  async readTarget(path: string, span: Span): Promise<Uint8Array | undefined> {
    const { cache, host } = this.#options
    const entry = this.#byPath.get(path)
    if (!entry || !host.readTarget) return undefined
    const key = `target of ${entry.oid} ${span.start}+${span.length}`
    const cached = cache.get(key)
    if (cached) return cached
    if (!this.#afford(REQUESTS_FOR_TARGET, span.length)) return undefined
    const bytes = await host.readTarget(entry, span)
    if (typeof bytes === 'string') return undefined
    cache.put(key, bytes)
    return bytes
  }

  async #follow(
    wanted: readonly Wanted[],
  ): Promise<{ readonly aims: readonly Aim[]; readonly links: readonly RemoteEntry[] }> {
    const links = new Set<RemoteEntry>()
    const target = async ({ path }: TreeEntry) => {
      const link = this.#byPath.get(path)
      const text = link && this.#recall(link)
      if (link && !text) links.add(link)
      return text && new TextDecoder().decode(text)
    }
    const aims: Aim[] = []
    for (const { path, start = 0, length = TEXT_LIMIT + 1 } of wanted) {
      const found = await follow(this.#options.entries, path, target)
      const entry = typeof found === 'string' ? undefined : this.#byPath.get(found.path)
      if (entry) aims.push({ path, entry, span: within(entry, { start, length }) })
    }
    return { aims, links: [...links] }
  }

  /** Fetches whole files that are not held yet, as far as the budget goes, and gives those that it did not go for. */
  async #fetch(entries: readonly RemoteEntry[]): Promise<ReadonlySet<string>> {
    const { batch, host } = this.#options
    const leftOut = new Set<string>()
    const batches: RemoteEntry[][] = []
    let room: Batch = { files: 0, bytes: 0 }
    for (const entry of new Map(entries.map((each) => [each.oid, each])).values()) {
      if (entry.size === 0 || this.#refused.has(entry.oid) || this.#recall(entry)) continue
      const fits = room.files > 0 && entry.size <= room.bytes
      if (!this.#afford(fits ? 0 : 1, entry.size)) {
        leftOut.add(entry.oid)
        continue
      }
      if (!fits) {
        batches.push([])
        room = batch
      }
      batches.at(-1)?.push(entry)
      room = { files: room.files - 1, bytes: room.bytes - entry.size }
    }
    await inParallel(batches, async (together) => {
      const contents = await host.readWhole(together)
      for (const { oid } of together) this.#keep(oid, contents.get(oid))
    })
    return leftOut
  }

  #keep(oid: string, bytes: Uint8Array | Unreadable | undefined): void {
    if (typeof bytes === 'string') this.#refused.set(oid, bytes)
    if (bytes === undefined || typeof bytes === 'string' || !isBlob(bytes, oid)) return
    this.#held.set(oid, bytes)
    this.#options.cache.put(`blob ${oid}`, bytes)
  }

  #recall({ oid }: RemoteEntry): Uint8Array | undefined {
    const held = this.#held.get(oid)
    if (held) return held
    const cached = this.#options.cache.get(`blob ${oid}`)
    if (!cached || !isBlob(cached, oid)) return undefined
    this.#held.set(oid, cached)
    return cached
  }

  #grant(aim: Aim): boolean {
    if (aim.span.length === 0 || this.#recall(aim.entry)) return true
    if (!this.#options.host.readSpan || !this.#afford(1, aim.span.length)) return false
    this.#granted.add(keyOf(aim))
    return true
  }

  #afford(requests: number, bytes: number): boolean {
    if (requests > this.#requests || bytes > this.#bytes) return false
    this.#requests -= requests
    this.#bytes -= bytes
    return true
  }
}

/** Whether all of a file is asked for, or as good as all. */
function isWhole({ entry, span }: Aim): boolean {
  return entry.size <= SMALL || (span.start === 0 && span.length === entry.size)
}

function within({ size }: TreeEntry, { start, length }: Span): Span {
  return { start, length: Math.max(0, Math.min(length, size - start)) }
}

const keyOf = ({ entry, span }: Aim): string => `${span.start}+${span.length} ${entry.path}`

/** Whether bytes are the blob that Git knows by this name: SHA-1, or SHA-256 where the repository uses it. */
export function isBlob(bytes: Uint8Array, oid: string): boolean {
  const algorithm = oid.length === 64 ? 'sha256' : 'sha1'
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker))
}

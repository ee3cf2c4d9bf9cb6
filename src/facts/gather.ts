import {
  byCodeUnit,
  type Notice,
  type Reading,
  type Repository,
  TEXT_LIMIT,
  type Unreadable,
  type Wanted,
} from '../repository.ts'
import { type Tree, treeOf } from './tree.ts'

/**
 * Turns a repository into one fact. It says which files it wants, may ask once more after its first answers
 * (an index names its shards, a card its license), and then extracts, judging nothing.
 */
export interface Extractor<Fact> {
  /**
   * When what it reads comes, where not all can be read: `first` what could contradict all else, which is terms, and
   * `last` what only adds to names and documents.
   */
  readonly turn?: 'first' | 'last'
  wants(tree: Tree): Wants
  wantsNext?(read: Read, tree: Tree): Wants
  /** Given every text that anyone asked for, and not only its own. */
  readonly overhears?: true
  /** `step` is told of each file that took work, and awaited: it may show how far the work has come. */
  extract(read: Read, tree: Tree, step: Step): Fact | Promise<Fact>
}

/** Called after a piece of work. */
export type Step = () => void | Promise<void>

/** What an extractor asks for; paths that the tree does not hold are passed over. */
export interface Wants {
  readonly texts?: readonly string[]
  readonly ranges?: readonly Range[]
  /** Files of which a parser asks for ranges as it goes along, since no one knows beforehand where their header ends. */
  readonly onDemand?: readonly string[]
}

/** `length` bytes of a file from `start`. */
export interface Range {
  readonly path: string
  readonly start: number
  readonly length: number
  /** Whether they are bytes of what a pointer stands for, which few repositories can give. */
  readonly target?: boolean
}

/** What an extractor was given: what it asked for, and nothing else. */
export interface Read {
  /** The texts in order of path; those that could not be read are missing. */
  readonly texts: readonly TextFile[]
  text(path: string): string | undefined
  bytes(range: Range): Uint8Array | undefined
  /** Bytes of a file that was asked for `onDemand`. */
  fetch(range: Range): Promise<Uint8Array | undefined>
}

export interface TextFile {
  readonly path: string
  readonly text: string
}

export type Extractors = Readonly<Record<string, Extractor<unknown>>>

export type FactsOf<All extends Extractors> = {
  readonly [Name in keyof All]: All[Name] extends Extractor<infer Fact> ? Fact : never
}

/** How far the work has come: files done of files wanted so far. What it returns is awaited. */
export type Progress = (done: number, wanted: number) => void | Promise<void>

/** Reads under way at once. */
const CONCURRENCY = 16
/** At most this many texts, and this many bytes of them, are read of one repository. */
const MAX_TEXTS = 2_000
const MAX_CHARACTERS = 64 * 1024 * 1024

export interface Gathered<All extends Extractors> {
  readonly facts: FactsOf<All>
  readonly tree: Tree
  /** Texts that would have told more than their names, and that could not be read or were left out. */
  readonly unread: readonly string[]
  readonly notices: readonly Notice[]
  readonly reads: Reads
}

/** All that was read of a repository. */
export interface Reads {
  /** The text of a file that was read; `undefined` of every other. */
  text(path: string): string | undefined
  /** Whether the same files were read elsewhere, and held the same. */
  isLike(other: Reads): boolean
}

/**
 * The only asynchronous step. Reads each wanted file once, however many extractors want it, in two rounds and
 * with bounded concurrency, and gives the facts with a notice for everything that could not be read whole.
 */
export async function gather<const All extends Extractors>(
  repository: Repository,
  extractors: All,
  progress?: Progress,
): Promise<Gathered<All>> {
  const tree = treeOf(repository.tree)
  const library = new Library(repository, tree, progress)
  const asked = new Map<string, Wants[]>()
  const names = Object.keys(extractors)

  for (const round of ['wants', 'wantsNext'] as const) {
    for (const name of names) {
      const extractor = extractors[name]
      const earlier = asked.get(name) ?? []
      const wants =
        round === 'wants' ? extractor?.wants(tree) : extractor?.wantsNext?.(library.lend(earlier), tree)
      if (wants) asked.set(name, [...earlier, wants])
    }
    const turns = (['first', undefined, 'last'] as const).map((turn) =>
      names.filter((name) => extractors[name]?.turn === turn),
    )
    await library.fetch(turns.map((group) => group.flatMap((name) => asked.get(name) ?? [])))
  }
  const extracted: [string, unknown][] = []
  for (const name of names) {
    const read = library.lend(
      extractors[name]?.overhears ? [...asked.values()].flat() : (asked.get(name) ?? []),
    )
    let done = 0
    const step = () => {
      done += 1
      return progress?.(done, read.texts.length)
    }
    extracted.push([name, await extractors[name]?.extract(read, tree, step)])
  }
  const facts = Object.fromEntries(extracted) as FactsOf<All>
  const told = names
    .filter((name) => extractors[name]?.turn !== 'last')
    .flatMap((name) => asked.get(name) ?? [])
  const notices = [...repository.notices, ...library.notices()]
  return { facts, tree, unread: library.unread(told), notices, reads: library }
}

class Library implements Reads {
  readonly #repository: Repository
  readonly #tree: Tree
  readonly #progress: Progress | undefined
  readonly #texts = new Map<string, Reading>()
  readonly #ranges = new Map<string, Uint8Array | undefined>()
  #characters = 0
  readonly #leftOut = new Set<string>()
  #why = 'the limit of one run was reached.'

  constructor(repository: Repository, tree: Tree, progress: Progress | undefined) {
    this.#repository = repository
    this.#tree = tree
    this.#progress = progress
  }

  /** Reads what was not read before. The groups are in order of how much they tell. */
  async fetch(groups: readonly (readonly Wants[])[]): Promise<void> {
    const wants = groups.flat()
    const texts = unique(wants.flatMap((want) => want.texts ?? [])).filter(
      (path) => !this.#texts.has(path) && this.#tree.get(path) !== undefined,
    )
    const ranges = unique(
      wants.flatMap((want) => want.ranges ?? []),
      keyOf,
    ).filter(
      (range) =>
        !this.#ranges.has(keyOf(range)) &&
        this.#tree.get(range.path) !== undefined &&
        (!range.target || this.#repository.readTarget !== undefined),
    )
    const leftOut = await this.#prefetch(groups, new Set([...texts, ...ranges.map(keyOf)]))
    const isRead = ({ path }: Pick<Range, 'path'>) => !leftOut?.has(path)
    const wanted = this.#texts.size + this.#ranges.size + texts.length + ranges.length
    const report = () => this.#progress?.(this.#texts.size + this.#ranges.size, wanted)
    await inParallel([
      ...texts
        .filter((path) => isRead({ path }))
        .sort(byCodeUnit)
        .map((path) => async () => {
          await this.#readText(path)
          await report()
        }),
      ...ranges.filter(isRead).map((range) => async () => {
        const { path, start, length, target } = range
        const bytes = target
          ? await this.#repository.readTarget?.(path, start, length)
          : await this.#repository.readRange(path, start, length)
        this.#ranges.set(keyOf(range), bytes)
        await report()
      }),
    ])
  }

  /**
   * Tells a repository that is far away what is about to be read: of each group what each extractor wants first, then
   * second, …; before the terms only the one document that is wanted most.
   */
  async #prefetch(
    groups: readonly (readonly Wants[])[],
    fresh: ReadonlySet<string>,
  ): Promise<ReadonlySet<string> | undefined> {
    if (!this.#repository.prefetch || fresh.size === 0) return undefined
    const [terms = [], others = [], rest = []] = groups.map((wants) => {
      const lists = wants.map(({ texts = [], ranges = [] }): readonly Wanted[] => [
        ...texts.filter((path) => fresh.has(path)).map((path) => ({ path })),
        ...ranges.filter((range) => fresh.has(keyOf(range))),
      ])
      const longest = Math.max(0, ...lists.map(({ length }) => length))
      return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat()
    })
    const wanted = [...others.slice(0, 1), ...terms, ...others, ...rest]
    const leftOut = await this.#repository.prefetch(unique(wanted, (each) => JSON.stringify(each)))
    for (const path of leftOut?.paths ?? []) this.#leftOut.add(path)
    this.#why = leftOut?.why ?? this.#why
    return leftOut?.paths
  }

  async #readText(path: string): Promise<void> {
    if (this.#texts.size >= MAX_TEXTS || this.#characters >= MAX_CHARACTERS) {
      this.#leftOut.add(path)
      return
    }
    // Reserved before the read, so that reads under way count towards the cap in a fixed order.
    this.#characters += Math.min(this.#tree.get(path)?.size ?? 0, TEXT_LIMIT)
    this.#texts.set(path, { unreadable: 'unavailable' })
    this.#texts.set(path, await this.#repository.read(path))
  }

  text(path: string): string | undefined {
    const reading = this.#texts.get(path)
    return reading && 'text' in reading ? reading.text : undefined
  }

  isLike(other: Reads): boolean {
    if (!(other instanceof Library)) return false
    return (
      areAlike(this.#texts, other.#texts, (path) => this.text(path) === other.text(path)) &&
      areAlike(this.#ranges, other.#ranges, (key) =>
        areBytesAlike(this.#ranges.get(key), other.#ranges.get(key)),
      )
    )
  }

  lend(wants: readonly Wants[]): Read {
    const paths = unique(wants.flatMap((want) => want.texts ?? []))
    const lent = new Map(
      paths.sort(byCodeUnit).flatMap((path) => {
        const reading = this.#texts.get(path)
        return reading && 'text' in reading ? [[path, reading.text] as const] : []
      }),
    )
    const ranges = new Set(wants.flatMap((want) => want.ranges ?? []).map(keyOf))
    const onDemand = new Set(wants.flatMap((want) => want.onDemand ?? []))
    return {
      texts: [...lent].map(([path, text]) => ({ path, text })),
      text: (path) => lent.get(path),
      bytes: (range) => (ranges.has(keyOf(range)) ? this.#ranges.get(keyOf(range)) : undefined),
      fetch: async ({ path, start, length }) =>
        onDemand.has(path) && this.#tree.get(path) !== undefined
          ? this.#repository.readRange(path, start, length)
          : undefined,
    }
  }

  /** Of the texts that were wanted those that are there and were not read. */
  unread(wants: readonly Wants[]): readonly string[] {
    const isUnread = (path: string) => {
      const reading = this.#texts.get(path)
      if (!reading) return this.#leftOut.has(path)
      return (
        'unreadable' in reading && (reading.unreadable === 'denied' || reading.unreadable === 'unavailable')
      )
    }
    return unique(wants.flatMap(({ texts = [] }) => texts))
      .filter(isUnread)
      .sort(byCodeUnit)
  }

  notices(): readonly Notice[] {
    const notices = [...this.#texts]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .flatMap(([path, reading]): Notice[] => {
        if ('unreadable' in reading) return [{ message: WHY[reading.unreadable], path }]
        if (reading.truncatedAt === undefined) return []
        return [{ message: `Read the first ${reading.truncatedAt} bytes; the rest was not looked at.`, path }]
      })
    const [first, ...others] = [...this.#leftOut].sort(byCodeUnit)
    if (first !== undefined) {
      const more = others.length === 1 ? 'was 1 more file' : `were ${others.length} more files`
      const which = others.length === 0 ? 'Not read' : `Not read, nor ${more}`
      notices.push({ message: `${which}: ${this.#why}`, path: first })
    }
    return notices
  }
}

const WHY: Readonly<Record<Unreadable, string>> = {
  absent: 'Listed, but gone when it was read.',
  binary: 'Not a text: it was not read.',
  denied: 'Could not be opened: permission denied.',
  'not-a-file': 'Not a regular file: it was not opened.',
  'outside-the-repository': 'Points outside the repository: it was not followed.',
  unavailable: 'Its content is not available here: it was not read.',
}

function areAlike(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
  isSame: (key: string) => boolean,
): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key) && isSame(key))
}

function areBytesAlike(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

const keyOf = ({ path, start, length, target = false }: Range): string =>
  `${start}+${length}${target ? ' of what is meant by' : ''} ${path}`

function unique<T>(items: readonly T[], key: (item: T) => unknown = (item) => item): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}

async function inParallel(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = tasks.values()
  const work = async () => {
    for (const task of queue) await task()
  }
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, tasks.length) }, work))
}

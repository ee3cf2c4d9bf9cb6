import { byCodeUnit } from '../repository.ts'
import type { ChangedLine, EvidenceEntry } from './v1.ts'

/** What was read of a repository. */
export interface Sources {
  /** The text of a file that was read; `undefined` where none was. */
  text(path: string): string | undefined
  /** Whether something stands at a path. */
  has(path: string): boolean
}

/** One state of a repository. */
export interface State {
  /** The places that are named anywhere in its assessment, as `placeKey` writes them. */
  readonly places: ReadonlySet<string>
  readonly sources?: Sources | undefined
}

/** A place as it is known again, whatever lines were put before it. */
export function placeKey({ path, text = '' }: EvidenceEntry): string {
  return `${path}\n${text}`
}

/** Characters quoted of one line. */
const MAX_QUOTE = 300
/** Stretches of changed lines that are named of one place; the first ones tell enough. */
const MAX_RUNS = 3

/**
 * Tells which of the lines that two answers rest on are gone, and which are new. A line is known again by its path and
 * its words, so that one that was only moved is no change; nor is one that still stands and is no longer cited.
 */
export class LineComparison {
  readonly #base: LineIndex
  readonly #head: LineIndex

  constructor(base: State, head: State) {
    this.#base = new LineIndex(base)
    this.#head = new LineIndex(head)
  }

  /** The lines of `before` that the head has no more, and those of `after` that the base had not, in order of place. */
  between(before: readonly EvidenceEntry[], after: readonly EvidenceEntry[]): readonly ChangedLine[] {
    const removed = before.flatMap((place) => missing(place, this.#base, this.#head))
    const added = after.flatMap((place) => missing(place, this.#head, this.#base))
    const changes = new Map<string, ChangedLine>()
    for (const place of removed) changes.set(keyOf(place), { change: 'removed', ...place })
    for (const place of added) {
      const earlier = changes.get(keyOf(place))?.change
      changes.set(keyOf(place), {
        change: earlier === 'removed' ? 'changed' : (earlier ?? 'added'),
        ...place,
      })
    }
    return [...changes.values()].sort((a, b) => byCodeUnit(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0))
  }
}

const keyOf = ({ path, line = 0 }: EvidenceEntry) => `${line} ${path}`

/** The lines of a text, made when they are asked for. */
class LineIndex {
  readonly state: State
  readonly #lines = new Map<string, readonly string[]>()
  readonly #known = new Map<string, ReadonlySet<string>>()

  constructor(state: State) {
    this.state = state
  }

  lines(path: string): readonly string[] | undefined {
    const text = this.state.sources?.text(path)
    if (text === undefined) return undefined
    const lines = this.#lines.get(path) ?? text.split(/\r\n|\r|\n/).map((line) => line.trim())
    this.#lines.set(path, lines)
    return lines
  }

  has(path: string, line: string): boolean {
    const known = this.#known.get(path) ?? new Set(this.lines(path))
    this.#known.set(path, known)
    return known.has(line)
  }
}

/** What of a place in one state is not there in the other. */
function missing(place: EvidenceEntry, own: LineIndex, other: LineIndex): readonly EvidenceEntry[] {
  const { path } = place
  const { sources } = other.state
  if (!sources) return other.state.places.has(placeKey(place)) ? [] : [place]
  if (!sources.has(path)) return [place]
  const [lines, others] = [own.lines(path), other.lines(path)]
  // What was not read on both sides, such as weights, cannot be told apart by its words.
  if (!lines || !others) return []
  const [first, last] = rangeOf(place, lines.length)
  return runsOf(lines.slice(first - 1, last), (line) => line !== '' && !other.has(path, line))
    .slice(0, MAX_RUNS)
    .map(([start, length]) => {
      const line = first + start
      const isPlace = line === place.line && place.text !== undefined
      return {
        path,
        line,
        ...(isPlace && place.column !== undefined && { column: place.column }),
        ...(length > 1 && { endLine: line + length - 1 }),
        text: isPlace ? place.text : (lines[line - 1] ?? '').slice(0, MAX_QUOTE).toWellFormed(),
      }
    })
}

/** The lines of a place, from 1 and with the last; one without words in the first line stands for the whole file. */
function rangeOf({ line = 1, endLine = line, text }: EvidenceEntry, length: number) {
  return endLine === 1 && text === undefined ? ([1, length] as const) : ([line, endLine] as const)
}

/** Start and length of each run of neighbors that a test holds for. */
function runsOf<T>(items: readonly T[], test: (item: T) => boolean): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  let length = 0
  for (let at = 0; at <= items.length; at += 1) {
    const item = items[at]
    if (item !== undefined && test(item)) length += 1
    else {
      if (length > 0) runs.push([at - length, length])
      length = 0
    }
  }
  return runs
}

import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { type FleetRecord, readRecord, saysFailure, targetOf } from '../fleets/record.ts'
import { columns, toRow } from '../fleets/row.ts'
import { forTerminal } from '../reporters/escape.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { linesOf } from './fleet-file.ts'
import type { Ports } from './ports.ts'

export interface MergeOptions {
  /** One file of lines, by target. */
  readonly output?: string
  /** A table for queries. */
  readonly parquet?: string
  /** An index page. */
  readonly html?: string
  /** A folder for the report of each repository, which the index leads to. */
  readonly reports?: string
}

/** Rows that are held in memory and written together. */
const GROUP = 2_000

/**
 * Puts the files of several audits together, each repository once and in order of target: an assessment counts before a
 * failure, else the later file before the earlier. Lines are found first and read one by one, so that memory does not
 * grow with what they hold.
 */
export async function merge(
  files: readonly string[],
  options: MergeOptions,
  ports: Ports,
): Promise<ExitCode> {
  const { output, parquet, html, reports } = options
  if (output === undefined && parquet === undefined && html === undefined)
    throw new UsageError('Say what to make: --output FILE, --parquet FILE, --html FILE, or several.')
  if (reports !== undefined && html === undefined)
    throw new UsageError('--reports are what an index leads to: give --html FILE too.')
  const places = find(files)
  const shelf = new Shelf(files)
  try {
    const order = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
    if (output !== undefined) writeLines(output, order, shelf)
    if (parquet !== undefined) await writeParquet(parquet, order, shelf)
    if (html !== undefined) await writeIndex(html, reports, recordsOf(order, shelf), ports)
  } finally {
    shelf.close()
  }
  const made = [output, parquet, html].filter((file) => file !== undefined).join(', ')
  ports.stderr.write(`${places.size} repositories in ${forTerminal(made)}\n`)
  return 0
}

/** Where a record stands. */
interface Place {
  readonly file: number
  readonly start: number
  readonly length: number
  readonly failed: boolean
}

function find(files: readonly string[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [file, path] of files.entries()) {
    let [start, count] = [0, 0]
    for (const { line, next } of linesOf(path)) {
      const target = targetOf(line)
      const place = { file, start, length: next - start - 1, failed: saysFailure(line) }
      start = next
      if (target === undefined) continue
      count += 1
      const known = places.get(target)
      if (!known || known.failed || !place.failed) places.set(target, place)
    }
    if (count === 0)
      throw new UsageError(
        `${path} holds no line of an audit. Give files that \`openness-lint audit\` wrote.`,
      )
  }
  return places
}

/** The files, open for reading here and there. */
class Shelf {
  readonly #descriptors: readonly number[]

  constructor(files: readonly string[]) {
    this.#descriptors = files.map((path) => openSync(path, 'r'))
  }

  read({ file, start, length }: Place): Buffer {
    const bytes = Buffer.alloc(length)
    const descriptor = this.#descriptors[file]
    if (descriptor === undefined) return bytes
    for (let done = 0; done < length; ) {
      const count = readSync(descriptor, bytes, done, length - done, start + done)
      if (count === 0) break
      done += count
    }
    return bytes
  }

  record(place: Place): FleetRecord | undefined {
    return readRecord(this.read(place).toString('utf8'))
  }

  close(): void {
    for (const descriptor of this.#descriptors) closeSync(descriptor)
  }
}

function writeLines(path: string, order: readonly Place[], shelf: Shelf): void {
  save(path, (descriptor) => {
    for (const place of order) {
      writeAll(descriptor, Buffer.concat([shelf.read(place), NEWLINE]))
    }
  })
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done)
}

const NEWLINE = Buffer.from('\n')

async function writeParquet(path: string, order: readonly Place[], shelf: Shelf): Promise<void> {
  const { fileWriter, parquetWriteRows } = await import('hyparquet-writer')
  const beside = `${path}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    await parquetWriteRows({
      writer: fileWriter(beside),
      columns: columns.map(({ name, type }) => ({ name, type, nullable: name !== 'target' })),
      rows: rowsOf(order, shelf),
      rowGroupSize: GROUP,
      createdBy: 'openness-lint',
    })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw refusal(path, error)
  }
}

function* rowsOf(order: readonly Place[], shelf: Shelf) {
  for (const record of recordsOf(order, shelf)) yield toRow(record)
}

function* recordsOf(order: readonly Place[], shelf: Shelf) {
  for (const place of order) {
    const record = shelf.record(place)
    if (record) yield record
  }
}

/** Repositories that a page lists: it has to be opened whole, and a table for queries has no such end. */
const MAX_LISTED = 10_000

/** The index, and the reports that it leads to, each from its record while that is in memory. */
async function writeIndex(
  path: string,
  reports: string | undefined,
  records: Iterable<FleetRecord>,
  ports: Ports,
): Promise<void> {
  const [{ FleetSummary }, { writeFleetHtml }] = await Promise.all([
    import('../fleets/summary.ts'),
    import('../reporters/html/fleet.tsx'),
  ])
  const writer =
    reports === undefined ? undefined : (await import('./fleet-reports.ts')).openReports(reports, path)
  const summary = new FleetSummary(MAX_LISTED)
  for (const record of records) summary.add(record, writer?.(record))
  save(path, (descriptor) => writeAll(descriptor, Buffer.from(writeFleetHtml(summary))))
  const [listed, all] = [summary.entries.length, summary.assessed]
  if (listed < all)
    ports.stderr.write(
      `The page lists the first ${listed} of ${all} repositories; --parquet FILE makes a table of all.\n`,
    )
}

/** Written beside, and put in its place whole. */
export function save(path: string, write: (descriptor: number) => void): void {
  const beside = `${path}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const descriptor = openSync(beside, 'w')
    try {
      write(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw refusal(path, error)
  }
}

function refusal(path: string, error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error)
  return new UsageError(`${path} could not be written: ${reason}.`)
}

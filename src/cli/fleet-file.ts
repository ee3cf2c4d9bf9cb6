import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { type FleetRecord, saysFailure, targetOf, writeRecord } from '../fleets/record.ts'
import { UsageError } from './exit.ts'

/** Bytes that are read of a file at once. */
const CHUNK = 1 << 20
/** A line may be long, and has an end. */
const MAX_LINE = 256 * 1024 * 1024

/**
 * The file that an audit writes: a line for each repository that is done. A run that was killed leaves whole lines and
 * at most the beginning of one, which is cut off when the file is opened again.
 */
export class FleetFile {
  readonly done: ReadonlySet<string>
  readonly #descriptor: number

  private constructor(descriptor: number, done: ReadonlySet<string>) {
    this.#descriptor = descriptor
    this.done = done
  }

  /** Opens the file, or begins it. Throws a `UsageError` where it cannot be written, or holds something else. */
  static open(path: string, { dropFailures }: { readonly dropFailures: boolean }): FleetFile {
    try {
      mkdirSync(dirname(path), { recursive: true })
      let [done, end, broken] = scan(path)
      if (broken || dropFailures) [done, end] = rewrite(path, dropFailures)
      const descriptor = openSync(path, 'a')
      ftruncateSync(descriptor, end)
      return new FleetFile(descriptor, done)
    } catch (error) {
      if (error instanceof UsageError) throw error
      const reason = error instanceof Error ? error.message : String(error)
      throw new UsageError(
        `${path} cannot be written: ${reason}. Give --output a file in a folder that can be.`,
      )
    }
  }

  /** In one call: a line is there, or not. */
  add(record: FleetRecord): void {
    const line = Buffer.from(writeRecord(record))
    for (let written = 0; written < line.length; )
      written += writeSync(this.#descriptor, line, written, line.length - written)
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

/** Which targets have their line, where the last whole line ends, and whether one before it is broken. */
function scan(path: string): [done: Set<string>, end: number, broken: boolean] {
  const done = new Set<string>()
  let [end, broken] = [0, false]
  for (const { line, next } of linesOf(path)) {
    const target = targetOf(line)
    if (target === undefined) broken = true
    else done.add(target)
    end = next
  }
  if (broken && done.size === 0)
    throw new UsageError(
      `${path} is there and holds something else than an audit. Give --output another file.`,
    )
  return [done, end, broken]
}

/**
 * Writes the file anew without the lines that are none, which a disk that was full may have left, and without those that
 * say a failure, where they are to be tried again.
 */
function rewrite(path: string, dropFailures: boolean): [done: Set<string>, end: number] {
  const beside = `${path}.repaired`
  rmSync(beside, { force: true })
  const descriptor = openSync(beside, 'wx')
  try {
    for (const { line } of linesOf(path)) {
      const kept = targetOf(line) !== undefined && !(dropFailures && saysFailure(line))
      if (kept) writeSync(descriptor, `${line}\n`)
    }
  } finally {
    closeSync(descriptor)
  }
  renameSync(beside, path)
  const [done, end] = scan(path)
  return [done, end]
}

/** The whole lines of a file, one after the other; what stands behind the last line break is none. None where there is no file. */
export function* linesOf(path: string): Generator<{ readonly line: string; readonly next: number }> {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
  try {
    if (!fstatSync(descriptor).isFile()) throw new UsageError(`${path} is no ordinary file.`)
    const chunk = Buffer.alloc(CHUNK)
    let [rest, offset] = [[] as Buffer[], 0]
    let held = 0
    for (let count = readSync(descriptor, chunk); count > 0; count = readSync(descriptor, chunk)) {
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0 && at < count; at = chunk.indexOf(10, from)) {
        const line = Buffer.concat([...rest, chunk.subarray(from, at)])
        rest = []
        held = 0
        from = at + 1
        offset += line.length + 1
        yield { line: line.toString('utf8'), next: offset }
      }
      rest.push(Buffer.from(chunk.subarray(from, count)))
      held += count - from
      if (held > MAX_LINE)
        throw new UsageError(`${path} has a line of more than ${MAX_LINE} bytes: it is no audit.`)
    }
  } finally {
    closeSync(descriptor)
  }
}

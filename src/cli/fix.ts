import { randomUUID } from 'node:crypto'
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import picocolors from 'picocolors'
import { type FileChange, type Fix, mend } from '../fixes/index.ts'
import { forTerminal } from '../reporters/escape.ts'
import { directory } from '../repositories/directory.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { usesColor } from './lint.ts'
import type { Ports } from './ports.ts'

export interface FixOptions {
  /** Shows what would be changed, and changes nothing. */
  readonly dryRun: boolean
  /** Makes guesses too, and what changes what is said. */
  readonly unsafe: boolean
}

/**
 * Mends in the files of a folder what has one cure, and shows each change as a diff. Exit code 0 where nothing is left
 * to mend, 1 where a dry run found something.
 */
export async function fix(path: string, { dryRun, unsafe }: FixOptions, ports: Ports): Promise<ExitCode> {
  const repository = await directory(path)
  const { changes, left } = await mend(repository, unsafe)
  const colors = picocolors.createColors(usesColor(ports))
  const say = (text = '') => ports.stdout.write(`${text}\n`)
  for (const change of changes) {
    for (const { title, rule } of change.made)
      say(`${colors.bold(forTerminal(change.path))}  ${forTerminal(title)}  ${colors.dim(rule)}`)
    for (const line of diffOf(change)) say(paint(line, colors))
    if (!dryRun) write(join(path, change.path), change)
    say()
  }
  for (const { path: file, title, rule } of left)
    say(`${forTerminal(file)}  ${forTerminal(title)}  ${colors.dim(`${rule}, with --unsafe`)}`)
  say(summarize(changes, left, dryRun))
  return dryRun && changes.length > 0 ? 1 : 0
}

function summarize(changes: readonly FileChange[], left: readonly Fix[], dryRun: boolean): string {
  const count = changes.reduce((sum, { made }) => sum + made.length, 0)
  const open = left.length === 0 ? '' : ` ${left.length} more with --unsafe: look at them first.`
  if (count === 0) return `There is nothing to mend.${open}`
  const things = `${count} ${count === 1 ? 'thing' : 'things'} in ${changes.length} ${changes.length === 1 ? 'file' : 'files'}`
  return dryRun ? `Nothing was written. Without --dry-run: ${things}.${open}` : `Mended ${things}.${open}`
}

/** A unified diff, made safe to show. */
function diffOf({ path, before, after }: FileChange): readonly string[] {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 2 })
    .split('\n')
    .slice(1, -1)
    .map((line) => forTerminal(line.replace(/[\t\r]+$/, '')))
}

function paint(line: string, colors: ReturnType<typeof picocolors.createColors>): string {
  if (/^(?:---|\+\+\+) [ab]\//.test(line)) return colors.dim(line)
  if (line.startsWith('+')) return colors.green(line)
  if (line.startsWith('-')) return colors.red(line)
  return line.startsWith('@@') ? colors.cyan(line) : line
}

/** Written beside the file and put in its place: a run that is stopped leaves the old file or the new one. */
function write(file: string, { after, path }: FileChange): void {
  const beside = `${file}.${randomUUID()}.tmp`
  try {
    const { mode } = ordinary(file, path)
    writeFileSync(beside, after, { flag: 'wx', mode })
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    if (error instanceof UsageError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${path} could not be written: ${reason}. The files before it are mended.`)
  }
}

/** What a link leads to may lie outside the repository: it is not written through. */
function ordinary(file: string, path: string) {
  const stats = lstatSync(file)
  if (stats.isFile()) return stats
  throw new UsageError(`${path} is not an ordinary file and was not written. Mend by hand what it leads to.`)
}

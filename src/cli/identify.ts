import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import picocolors from 'picocolors'
import { identify } from '../licenses/identify.ts'
import type { Addition, Match } from '../licenses/match.ts'
import { forTerminal } from '../reporters/escape.ts'
import { clip, wrap } from '../reporters/wrap.ts'
import { decode } from '../repositories/text.ts'
import { TEXT_LIMIT } from '../repository.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { usesColor } from './lint.ts'
import type { Ports } from './ports.ts'

/** What a file was found to hold, or why it could not be read. */
interface Identified {
  readonly path: string
  readonly matches: readonly Match[]
  /** The file's lines, for quoting. */
  readonly lines: readonly string[]
  readonly truncated: boolean
}

/**
 * Says which licenses the files hold, what was changed in them, and what they ask or forbid. Ends with 0 where every
 * file was read, whatever it holds.
 *
 * @throws UsageError where a file cannot be read as a text; nothing is printed then
 */
export function identifyFiles(
  paths: readonly string[],
  { format }: { readonly format: 'text' | 'json' },
  ports: Ports,
): ExitCode {
  const identified = paths.map((path) => identifyFile(path))
  if (format === 'json') {
    const entries = identified.map(({ path, matches }) => ({ path, matches: matches.map(toEntry) }))
    ports.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
    return 0
  }
  ports.stdout.write(identified.map((file) => describe(file, ports)).join('\n'))
  return 0
}

function identifyFile(path: string): Identified {
  const reading = decode(readStart(path))
  if ('unreadable' in reading)
    throw new UsageError(`${path} is not a text: give the license file itself, in UTF-8 or UTF-16.`)
  return {
    path,
    matches: identify(reading.text),
    lines: reading.text.split(/\r\n?|\n/),
    truncated: reading.truncatedAt !== undefined,
  }
}

function readStart(path: string): Uint8Array {
  try {
    const file = openSync(path, 'r')
    try {
      if (!fstatSync(file).isFile()) throw new Error('it is not a file')
      const bytes = new Uint8Array(TEXT_LIMIT + 1)
      let length = 0
      for (let read = 1; read > 0 && length < bytes.length; length += read)
        read = readSync(file, bytes, length, bytes.length - length, null)
      return bytes.subarray(0, length)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw new UsageError(
      `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** A match in the wire format's words; it has no path of its own. */
function toEntry({ match, license, exception, policy, similarity, coverage, ...rest }: Match) {
  const { line, endLine, expression, refersTo, resembles, added, removed, conditions } = rest
  const id = license?.id ?? exception ?? policy
  return {
    match,
    ...(id !== undefined && { id }),
    ...(license && { spdx: license.spdx }),
    ...(exception !== undefined && { spdx: exception }),
    ...(expression !== undefined && { expression }),
    ...(refersTo !== undefined && { refersTo }),
    ...(resembles && { resembles: resembles.id }),
    line,
    endLine,
    ...(similarity !== undefined && { similarity: round(similarity) }),
    ...(coverage !== undefined && { coverage: round(coverage) }),
    ...(added && { added }),
    ...(removed && { removed }),
    ...(conditions && { conditions }),
  }
}

function round(share: number): number {
  return Math.floor(share * 1000) / 1000
}

function describe({ path, matches, lines, truncated }: Identified, ports: Ports): string {
  const colors = picocolors.createColors(usesColor(ports))
  const width = Math.min(ports.stdout.columns ?? 80, 100)
  const text = [colors.bold(forTerminal(path))]
  if (matches.length === 0) text.push('  The file holds no words.')
  for (const match of matches) text.push(...describeMatch(match, lines, width, colors))
  if (truncated) text.push(...wrap(`Only the first ${TEXT_LIMIT} bytes were read.`, width, 2))
  return `${text.join('\n')}\n`
}

type Colors = ReturnType<typeof picocolors.createColors>

function describeMatch(
  match: Match,
  lines: readonly string[],
  width: number,
  colors: Colors,
): readonly string[] {
  const quote = ({ line, endLine }: Pick<Addition, 'line' | 'endLine'>, label: string) => {
    const place = line === endLine ? `${line}` : `${line}–${endLine}`
    const words = clip(forTerminal((lines[line - 1] ?? '').replace(/\s+/g, ' ').trim()), width - 36)
    return `    ${label.padEnd(20)} ${colors.cyan(place.padStart(9))}  ${colors.dim(words)}`
  }
  return [
    ...wrap(sentenceFor(match), width, 2),
    ...(match.added ?? []).map((span) => quote(span, span.kind ? `added: ${span.kind}` : 'added')),
    ...(match.removed ?? []).map((span) => quote(span, 'words missing')),
    ...(match.conditions ?? [])
      .filter(({ line, endLine }) => !isSaidByAddition(match, line, endLine))
      .map(({ kind, ...span }) => quote(span, kind)),
  ]
}

function isSaidByAddition({ added = [] }: Match, line: number, endLine: number): boolean {
  return added.some((span) => span.kind !== undefined && span.line <= line && span.endLine >= endLine)
}

function sentenceFor({
  match,
  license,
  exception,
  policy,
  expression,
  refersTo,
  resembles,
  similarity,
}: Match): string {
  const name = license
    ? `${license.name} (${license.spdx})`
    : (expression ?? exception ?? (policy && `The use policy ${policy}`))
  const where = refersTo === undefined ? '' : ` at ${refersTo}`
  switch (match) {
    case 'exact':
      return `${name}, word for word.`
    case 'modified':
      return similarity !== undefined && similarity < 1
        ? `${name}, changed: ${Math.floor(similarity * 100)} % of its words stand here.`
        : `${name}, with other words beside it.`
    case 'partial':
      return `${name}, broken off: ${Math.floor((similarity ?? 0) * 100)} % of its words stand here.`
    case 'reference':
      return name === undefined
        ? `No license text: it points to one${where}.`
        : `No license text: it points to ${name}${where}.`
    case 'statement':
      return `No license text: a sentence names ${name}.`
    case 'unknown':
      return resembles
        ? `The wording of the ${resembles.name} under another name: a license of its own.`
        : 'No license that is known here.'
  }
}

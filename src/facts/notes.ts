import { type ComponentId, componentIds } from '../components.ts'
import { isDate } from '../config/date.ts'
import { find, matches } from '../pattern.ts'
import type { Location } from '../repository.ts'
import type { Extractor } from './gather.ts'

/** A note in a text that lets what stands beside it stand: `<!-- openness-lint ignore RULE: reason -->`. */
export interface Note {
  /** The rule or claim, as written. */
  readonly rule: string
  readonly component?: ComponentId
  readonly reason: string
  readonly until?: string
  readonly at: Location & { readonly line: number }
  /** The lines that it is about. */
  readonly line: number
  readonly endLine: number
  /** Their words without the note, with single spaces. */
  readonly text: string
}

/** What was meant to be a note and is none. */
export interface NoteProblem {
  readonly message: string
  readonly written: string
  readonly at: Location & { readonly line: number }
}

export interface Notes {
  readonly notes: readonly Note[]
  readonly problems: readonly NoteProblem[]
}

/** The notes of every text that was read for whatever reason. */
export const notes: Extractor<Notes> = {
  wants: () => ({}),
  overhears: true,
  extract({ texts }) {
    const all = texts.map(({ path, text }) => readNotes(path, text))
    return { notes: all.flatMap((each) => each.notes), problems: all.flatMap((each) => each.problems) }
  },
}

const MARK = 'openness-lint'
/** Notes of one file that are read. */
const MAX_NOTES = 200
/** Characters of a reason. */
const MAX_REASON = 500

/** Files whose comments begin with `#`. */
const HASH = /(?:\.(?:ya?ml|py|toml|cff|cfg|ini|sh)|(?:^|\/)requirements[^/]*\.txt)$/i
/** Files whose comments stand between `<!--` and `-->`. */
const MARKUP = /\.(?:md|markdown|mdx|html?)$/i
/** The comment sign and the words behind it; a `#` stands at the beginning of a line or after a space. */
const HASH_NOTE = /(?:^|\s)#\s*openness-lint\s(.*)/
const MARKUP_NOTE = /<!--\s*openness-lint\s+([^>]*)(>?)/

/**
 * Reads the notes of one text. A note on a line of its own is about what follows: in Markdown the paragraph, elsewhere the
 * line; one behind something is about its own line. Code blocks are passed over: they show how notes are written.
 */
export function readNotes(path: string, text: string): Notes {
  const notes: Note[] = []
  const problems: NoteProblem[] = []
  const kind = matches(HASH, path) ? 'hash' : matches(MARKUP, path) ? 'markup' : undefined
  if (kind === undefined || !text.includes(MARK)) return { notes, problems }
  const lines = text.split(/\r\n|\r|\n/)
  const matterEnd = kind === 'markup' ? frontMatterEnd(lines) : 0
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    const inMatter = index < matterEnd
    if (kind === 'markup' && !inMatter) {
      const opened = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
      if (fence === undefined && opened) fence = opened
      else if (fence !== undefined && opened?.startsWith(fence)) fence = undefined
    }
    if (fence !== undefined || !line.includes(MARK)) continue
    const found = kind === 'hash' || inMatter ? hashNote(line) : markupNote(line)
    if (!found) continue
    const at = { path, line: index + 1, column: found.column, text: found.written }
    if (notes.length + problems.length >= MAX_NOTES) {
      problems.push({ message: `Only the first ${MAX_NOTES} notes of a file are read.`, written: '', at })
      break
    }
    const parsed = parseNote(found)
    if (typeof parsed === 'string') problems.push({ message: parsed, written: found.written, at })
    else {
      const whole = kind === 'markup' && !inMatter
      notes.push({ ...parsed, at, ...subjectOf(lines, index, found.beside, whole) })
    }
  }
  return { notes, problems }
}

interface Found {
  /** The words behind `openness-lint`. */
  readonly written: string
  readonly closed: boolean
  readonly column: number
  /** The rest of the line. */
  readonly beside: string
}

function hashNote(line: string): Found | undefined {
  const match = find(HASH_NOTE, line)
  if (!match) return undefined
  const { 1: written = '', index } = match
  return { written: written.trim(), closed: true, column: index + 1, beside: line.slice(0, index).trim() }
}

function markupNote(line: string): Found | undefined {
  const match = find(MARKUP_NOTE, line)
  if (!match) return undefined
  const { 0: whole, 1: words = '', 2: end, index } = match
  // Between back-ticks it is shown, not said.
  if (line.slice(0, index).split('`').length % 2 === 0) return undefined
  const closed = end === '>' && words.endsWith('--')
  const written = (closed ? words.slice(0, -2) : words).trim()
  const beside = `${line.slice(0, index)} ${line.slice(index + whole.length)}`.trim()
  return { written, closed, column: index + 1, beside }
}

const SHAPE =
  'A note reads `openness-lint ignore RULE: reason`, or `… ignore RULE COMPONENT until 2027-01-31: reason`.'

/** What a note says, or what is wrong with it. */
function parseNote({
  written,
  closed,
}: Found): Pick<Note, 'rule' | 'component' | 'reason' | 'until'> | string {
  if (!closed) return `The note does not end on its line with \`-->\`. ${SHAPE}`
  const words = written.split(/\s+/)
  if (words[0] !== 'ignore') return `\`${words[0]}\` is not known. ${SHAPE}`
  const last = words.findIndex((word) => word.endsWith(':'))
  if (last < 1) return `The note gives no reason after a colon. ${SHAPE}`
  const [rule = '', ...rest] = words
    .slice(1, last + 1)
    .map((word, index) => (index === last - 1 ? word.slice(0, -1) : word))
  const reason = words.slice(last + 1).join(' ')
  if (rule === '') return `The note names no rule. ${SHAPE}`
  if (reason === '') return `The note gives no reason, and nothing is let stand without one. ${SHAPE}`
  if (reason.length > MAX_REASON) return `The reason has more than ${MAX_REASON} characters.`
  let component: ComponentId | undefined
  let until: string | undefined
  const queue = rest.filter((word) => word !== '').values()
  for (const word of queue) {
    const known = componentIds.find((id) => id === word)
    if (word === 'until') {
      const day = queue.next().value ?? ''
      if (!isDate(day)) return `\`until\` takes a day of the calendar such as 2027-01-31, and not \`${day}\`.`
      until = day
    } else if (known) component = known
    else return `There is no component \`${word}\`. ${SHAPE}`
  }
  return { rule, reason, ...(component && { component }), ...(until !== undefined && { until }) }
}

/** Lines of one paragraph that a note is about. */
const MAX_LINES = 30

function subjectOf(
  lines: readonly string[],
  index: number,
  beside: string,
  whole: boolean,
): Pick<Note, 'line' | 'endLine' | 'text'> {
  if (beside !== '') return { line: index + 1, endLine: index + 1, text: flat(beside) }
  let start = index + 1
  while (start < lines.length && (flat(lines[start] ?? '') === '' || isNote(lines[start] ?? ''))) start += 1
  let end = start
  const limit = Math.min(lines.length, start + MAX_LINES)
  while (whole && end + 1 < limit && flat(lines[end + 1] ?? '') !== '') end += 1
  return { line: start + 1, endLine: end + 1, text: flat(lines.slice(start, end + 1).join(' ')) }
}

const isNote = (line: string) => /^\s*(?:#|<!--)\s*openness-lint\s/.test(line)
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The number of lines of the front matter at the head of a card. */
function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  return end === -1 ? 0 : end + 1
}

import { find, matches } from '../pattern.ts'
import { isAscii } from './words.ts'

/** A sentence of a legal text, or an item of a list in it. */
export interface Sentence {
  /** In lower case and one line, with plain quotes and dashes, without marks of lists and comments. */
  readonly text: string
  /** What it goes on from: "you must not use the model:" before the items of a list. Empty where it stands alone. */
  readonly lead: string
  /** The lines that it stands in, from 1. */
  readonly line: number
  readonly endLine: number
}

/** How much of a lead is kept, in UTF-16 code units: what counts stands in its last words. */
const LEAD_LIMIT = 300

/** Comment signs, quote signs, table bars and Markdown before a line. */
const leaders = /^[\s*#>|/;%!~=_•·●▪◦-]+/
const bullet =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}[.)、]?(?=\s|[a-z"])|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)、](?!\d)|\(?[一二三四五六七八九十]{1,3}[)、.])\s*/
const section = /^\d{1,2}\s/
/** A word that goes on in the next line, and no compound such as "non-commercial". */
const parted = /[a-z]{2}(?<!non|use|user|end|fine|pre|self|co|large|multi|third)-$/

/** A sentence that says itself who must or must not: what stands before a list does not lead to it. */
const complete =
  /^(?:you|your|licensees?|licensor|we|company|each|if|subject to|notwithstanding|this|these|in no event|for clarity)\b|^"[^"]{1,60}" (?:shall )?(?:means?|refers?)\b/

/** The ends of sentences, and what else parts them; a full stop ends one only before white space. */
const ends = /[.;!?]["')\]]*(?=\s)|[。;!?]["')\]]*(?=[^\s\x21-\x7f])|。/g
const abbreviated =
  /(?:^|[\s("])(?:[a-z]|e\.g|i\.e|u\.s|u\.k|inc|ltd|co|corp|no|nos|sec|art|cf|vs|al|para|approx)\.$/
const enumerated = /:|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)/

/** Splits a legal text into sentences. Linear in the text; never throws. */
export function sentencesOf(given: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  const leads = new Leads()
  for (const paragraph of paragraphsOf(plain(given))) {
    const outer = leads.of(paragraph)
    let inner = ''
    for (const [start, end] of partsOf(paragraph.text)) {
      const whole = paragraph.text.slice(start, end).trimEnd()
      const text = whole.trimStart()
      const lead = (outer === '' && inner === '') || matches(complete, text) ? '' : `${outer} ${inner}`.trim()
      sentences.push({
        text,
        lead,
        line: lineAt(paragraph, start + whole.length - text.length),
        endLine: lineAt(paragraph, end - 1),
      })
      // The first part of a sentence that enumerates leads the others: "you may not (a) sell it; (b) lend it".
      if (!/;["')\]]*$/.test(text)) inner = ''
      else if (inner === '') inner = text.slice(0, Math.min(Math.max(text.search(enumerated), 0), LEAD_LIMIT))
    }
    leads.after(paragraph)
  }
  return sentences
}

/** Lower case, plain quotes, dashes and spaces; no marks of Markdown within a line. The lines stay what they are. */
function plain(given: string): string {
  const lower = given.toLowerCase()
  const text = isAscii(lower)
    ? lower
    : lower
        .normalize('NFKC')
        .replace(/[“”„«»「」『』]/g, '"')
        .replace(/[‘’]/g, "'")
        .replace(/[‐-―]/g, '-')
        .replace(/[\u200b-\u200d\ufeff]/g, '')
  return ['*', '_', '`', '\\'].some((mark) => text.includes(mark))
    ? text.replace(/[_`\\]+|\*\*+|(?<=\S)\*/g, '')
    : text
}

interface Paragraph {
  readonly text: string
  /** Offsets in `text` at which its lines begin, and the number of the first line. */
  readonly starts: readonly number[]
  readonly line: number
  /** The kind of mark that it begins with, if it is an item of a list. */
  readonly mark: string
}

/** The line of an offset: lines are many in a text without blank ones, so that they are halved and not counted. */
function lineAt({ starts, line }: Paragraph, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return line + low
}

/** Lines that belong together, joined; the items of a list are paragraphs of their own. */
function* paragraphsOf(text: string): Generator<Paragraph> {
  let parts: string[] = []
  let starts: number[] = []
  let length = 0
  let first = 1
  let mark = ''
  let number = 0
  const lines = text.split(/\r\n?|\n/)
  const inComment = isComment(lines)
  for (const raw of lines) {
    number++
    const trimmed = raw.replace(leaders, '').trimEnd()
    const line = /\t| {2}/.test(trimmed) ? trimmed.replace(/[\t ]+/g, ' ') : trimmed
    const found = line === '' ? '' : markOf(inComment ? line : raw, line)
    if (parts.length > 0 && (line === '' || found !== '')) {
      yield { text: parts.join(''), starts, line: first, mark }
      parts = []
    }
    if (line === '') continue
    const last = parts.at(-1)
    if (last === undefined) {
      const own = line.replace(bullet, '')
      parts = [own]
      starts = [0]
      length = own.length
      first = number
      mark = found
      continue
    }
    if (matches(parted, last) && /^[a-z]/.test(line)) {
      parts[parts.length - 1] = last.slice(0, -1)
      length--
    } else if (!last.endsWith('-') && (/[\x21-\x7f]$/.test(last) || /^[\x21-\x7f]/.test(line))) {
      parts.push(' ')
      length++
    }
    starts.push(length)
    parts.push(line)
    length += line.length
  }
  if (parts.length > 0) yield { text: parts.join(''), starts, line: first, mark }
}

/** Whether every line begins with an asterisk: the text is a comment then, and no list. */
function isComment(lines: readonly string[]): boolean {
  return lines.every((line) => /^\s*(?:\/?\*|$)/.test(line))
}

/** What kind of list item a line begins: items of one list look alike. */
function markOf(raw: string, line: string): string {
  if (/^\s*[-*•·●▪◦]\s/.test(raw)) return '-'
  if (/^[a-z]{3}/.test(line)) return ''
  const found = find(bullet, line)?.[0]
  if (found === undefined) return matches(section, line) ? 'section' : ''
  return found
    .trim()
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/, 'a')
    .replace(/[一二三四五六七八九十]+/, '一')
}

/** The parts of a paragraph, as offsets. */
function* partsOf(text: string): Generator<readonly [start: number, end: number]> {
  let from = 0
  for (const { 0: stop, index } of text.matchAll(ends)) {
    const end = index + stop.length
    if (stop.startsWith('.') && matches(abbreviated, text.slice(Math.max(from, index - 12), index + 1)))
      continue
    if (end - from > 1) yield [from, end]
    from = end
  }
  if (text.length > from) yield [from, text.length]
}

interface Lead {
  readonly text: string
  /** The mark of the items that it leads to, once the first was seen. */
  mark?: string
}

/** The leads that hold at a place: each from the colon before a list to the end of the list. */
class Leads {
  #open: Lead[] = []
  /** A list without marks ends with a full stop. */
  #ended = false

  /** What leads to a paragraph. */
  of({ mark }: Paragraph): string {
    const top = this.#open.at(-1)
    if (!top) return ''
    if (top.mark === undefined) top.mark = mark
    else {
      const at = this.#ended && mark === '' ? -1 : this.#open.findLastIndex((lead) => lead.mark === mark)
      this.#open.length = at + 1
    }
    return this.#open.map(({ text }) => text).join(' ')
  }

  after({ text, mark }: Paragraph): void {
    const leads = /:["']?$/.test(text)
    if (leads) this.#open = [...this.#open.slice(-2), { text: text.slice(-LEAD_LIMIT) }]
    this.#ended = !leads && mark === '' && /[.。]$/.test(text)
  }
}

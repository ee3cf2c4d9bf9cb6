/** A sentence of a legal text, or an item of a list in it. */
export interface Sentence {
  /** In lower case and one line, with plain quotes and dashes, without marks of lists and comments. */
  readonly text: string
  /** What it goes on from: "You must not use the model:" before the items of the list. Empty where it stands alone. */
  readonly lead: string
  /** The lines that it stands in, from 1. */
  readonly line: number
  readonly endLine: number
}

/** How much of a lead is kept: what counts stands in its last words. */
const LEAD_LIMIT = 300

/** Comment signs, quote signs, table bars and Markdown around a line. */
const leaders = /^[\s*#>|/;%!~=_•·●▪◦–-]+/
const bullet =
  /^(?:[-*•·●▪◦–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)、]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.])\s*/
/** A word that goes on in the next line, and no compound such as "non-commercial". */
const parted = /[a-z]{2}(?<!non|use|user|end|fine|pre|self|co|large|multi|third)-$/
const section = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s/

/** A sentence that says itself who must or must not: what stands before a list does not lead to it. */
const complete =
  /^(?:you|your|licensees?|licensor|we|company|each|if|subject to|notwithstanding|this|these|in no event|for clarity)\b/

/** The ends of sentences, and what else parts them; a full stop ends one only before white space. */
const ends = /[.;!?]["')\]]*(?=\s)|[。；！？]["')\]]*/g
const abbreviated =
  /(?:^|[\s("])(?:[a-z]|e\.g|i\.e|u\.s|u\.k|inc|ltd|co|corp|no|nos|sec|art|cf|vs|al|para|approx)\.$/
const enumerated = /[:：]|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)/

/** Splits a legal text into sentences. Linear in the text; never throws. */
export function sentencesOf(given: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  const leads = new Leads()
  for (const paragraph of paragraphsOf(given)) {
    const outer = leads.of(paragraph)
    let inner = ''
    for (const { text, start, end } of partsOf(paragraph.text)) {
      const lead = complete.test(text) ? '' : `${outer} ${inner}`.trim()
      sentences.push({ text, lead, line: lineAt(paragraph, start), endLine: lineAt(paragraph, end - 1) })
      // The first part of a sentence that enumerates leads the others: "you may not (a) sell it; (b) lend it".
      const stop = paragraph.text[end - 1] ?? ''
      if (!/[;；]/.test(stop)) inner = ''
      else if (inner === '') {
        const at = paragraph.text.slice(start, end).search(enumerated)
        if (at > 0) inner = text.slice(0, Math.min(at, LEAD_LIMIT))
      }
    }
    leads.after(paragraph)
  }
  return sentences
}

interface Paragraph {
  readonly text: string
  /** Offsets in `text` at which its lines begin, and the number of the first. */
  readonly starts: readonly number[]
  readonly line: number
  /** The kind of mark that it begins with, if it is an item of a list. */
  readonly mark: string
}

/** The line of an offset. */
function lineAt({ starts, line }: Paragraph, offset: number): number {
  let at = starts.length - 1
  while (at > 0 && (starts[at] ?? 0) > offset) at--
  return line + at
}

/** Lines that belong together, joined; the items of a list are paragraphs of their own. */
function* paragraphsOf(given: string): Generator<Paragraph> {
  let text = ''
  let starts: number[] = []
  let first = 1
  let mark = ''
  let number = 0
  for (const raw of given.split(/\r\n?|\n/)) {
    number++
    const lower = plain(raw)
    const marked = lower.trimStart()
    const line = lower.replace(leaders, '').trimEnd()
    const found = markOf(marked, line)
    if (text !== '' && (line === '' || found !== '')) {
      yield { text, starts, line: first, mark }
      text = ''
    }
    if (line === '') continue
    if (text === '') {
      starts = [0]
      first = number
      mark = found
      text = line.replace(bullet, '')
    } else {
      // A word that was parted at the end of its line.
      if (parted.test(text) && /^[a-z]/.test(line)) text = text.slice(0, -1)
      else if (!/-$/.test(text) && (/[\x21-\x7f]$/.test(text) || /^[\x21-\x7f]/.test(line))) text += ' '
      while (starts.length < number - first) starts.push(text.length)
      starts.push(text.length)
      text += line
    }
  }
  if (text !== '') yield { text, starts, line: first, mark }
}

/** Lower case, plain quotes, dashes and spaces. */
function plain(line: string): string {
  const lower = line.toLowerCase()
  const ascii = /[^\0-\x7f]/.test(lower)
    ? lower
        .normalize('NFKC')
        .replace(/[“”„«»「」『』]/g, '"')
        .replace(/[‘’]/g, "'")
        .replace(/[‐-―]/g, '-')
        .replace(/[\u200b-\u200d\ufeff]/g, '')
    : lower
  return ascii
    .replace(/[*_`\\]{1,3}/g, (marks, at: number) => (at === 0 ? marks : ''))
    .replace(/[\t ]+/g, ' ')
}

/** What kind of list item a line begins: items of one list look alike. */
function markOf(marked: string, line: string): string {
  if (/^[-*•·●▪◦–]\s/.test(marked)) return '-'
  const found = bullet.exec(line)?.[0]
  if (found === undefined) return section.test(line) ? 'section' : ''
  return found
    .trim()
    .replace(/\d+/, '1')
    .replace(/[a-z]+/, 'a')
    .replace(/[一二三四五六七八九十]+/, '一')
}

function* partsOf(
  text: string,
): Generator<{ readonly text: string; readonly start: number; readonly end: number }> {
  let from = 0
  for (const { 0: stop, index } of text.matchAll(ends)) {
    const end = index + stop.length
    if (stop.startsWith('.') && abbreviated.test(text.slice(Math.max(from, index - 12), index + 1))) continue
    if (end - from > 1) yield { text: text.slice(from, end).trim(), start: from, end }
    from = end
  }
  if (from < text.length) {
    const rest = text.slice(from).trim()
    if (rest !== '') yield { text: rest, start: from, end: text.length }
  }
}

/** The lead that the items of a list have, from the colon before the first to the end of the list. */
class Leads {
  #lead = ''
  #mark: string | undefined
  /** A list without marks ends with a full stop. */
  #ended = false

  /** The lead of a paragraph. */
  of({ mark }: Paragraph): string {
    if (this.#lead === '') return ''
    if (this.#mark === undefined) this.#mark = mark
    if (mark !== this.#mark || this.#ended) this.#lead = ''
    return this.#lead
  }

  after({ text, mark }: Paragraph): void {
    if (/[:：]["']?$/.test(text)) {
      const own = text.slice(-LEAD_LIMIT)
      this.#lead =
        mark !== '' && mark === this.#mark && this.#lead !== ''
          ? `${this.#lead} ${own}`.slice(-2 * LEAD_LIMIT)
          : own
      this.#mark = undefined
      this.#ended = false
    } else if (mark === '' && /[.。]$/.test(text)) this.#ended = true
  }
}

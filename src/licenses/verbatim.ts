import { matches } from '../pattern.ts'
import { type Clause, joinNear } from './clause.ts'
import { hashPhrase, PHRASE_DIGITS, POLICY } from './fingerprint.ts'
import { conditions } from './license.ts'
import { type LineSpan, type Match, nameOf, wholeOf } from './match.ts'
import { isCopyrightNotice } from './notices.ts'
import { verbatimList } from './verbatim-list.ts'
import type { Words } from './words.ts'

/** What stands for copyright notices: no word, so that none can stand for it. */
const NOTICE = '©'

/**
 * The license that a text is to the letter, besides the notices that it may have, or nothing: then the text has to be
 * compared. Most license files are copies of a few texts, and are recognized by one hash each; what it says of them is
 * what comparing says, but that clauses are the words of the text that was read, however long the lines are here.
 * Linear in the words.
 */
export function findVerbatim(words: Words): Match | undefined {
  const wording = wordingOf(words)
  const at = verbatimList.indexOf(`\n${hashPhrase(wording.values)}`) + 1
  if (at === 0) return undefined
  const [id = '', ...said] = verbatimList.slice(at + PHRASE_DIGITS, verbatimList.indexOf('\n', at)).split(' ')
  const span = wholeOf(words)
  const clauses = joinNear(said.map((clause) => readClause(clause, wording, words, span)))
  const asked = id.startsWith(POLICY) ? [{ kind: 'use-restrictions', ...span } as const] : clauses
  return {
    match: 'exact',
    ...nameOf(id),
    ...span,
    similarity: 1,
    coverage: 1,
    ...(asked.length > 0 && { conditions: asked }),
  }
}

/** The words of a text that tell it from others, and the place of each among all of its words. */
export interface Wording {
  readonly values: readonly string[]
  readonly places: readonly number[]
}

/** A text's words, with one word for copyright notices that follow each other. */
export function wordingOf(words: Words): Wording {
  const values: string[] = []
  const places: number[] = []
  const add = (value: string, at: number) => {
    values.push(value)
    places.push(at)
  }
  for (let from = 0, to = 0; from < words.values.length; from = to) {
    while (to < words.values.length && words.lines[to] === words.lines[from]) to++
    if (!isNotice(words, from, to)) for (let at = from; at < to; at++) add(words.values[at] ?? '', at)
    else if (values.at(-1) !== NOTICE) add(NOTICE, from)
  }
  return { values, places }
}

/** The base of the numbers in a row of the list: one digit for a condition, and few for the place of a word. */
const BASE = 36

/** How a row of the list writes a condition: the words that say it, from the first to the last, or nothing for the whole. */
export function writeClause({ kind, line, endLine }: Clause, { places }: Wording, words: Words): string {
  const lines = places.map((place) => words.lines[place] ?? 1)
  const digit = conditions.indexOf(kind).toString(BASE)
  const from = lines.findIndex((each) => each >= line)
  const to = lines.findLastIndex((each) => each <= endLine)
  if (from <= 0 && to === lines.length - 1) return digit
  return `${digit}${from.toString(BASE)}-${to.toString(BASE)}`
}

function readClause(written: string, { places }: Wording, { lines }: Words, whole: LineSpan): Clause {
  const kind = conditions[Number.parseInt(written.charAt(0), BASE)] ?? 'use-restrictions'
  if (written.length === 1) return { kind, ...whole }
  const [line = whole.line, endLine = line] = written
    .slice(1)
    .split('-')
    .map((word) => lines[places[Number.parseInt(word, BASE)] ?? 0])
  return { kind, line, endLine }
}

/** Whether the words of a line are a copyright notice and nothing else. */
function isNotice({ text, values, starts, ends }: Words, from: number, to: number): boolean {
  const start = starts[from] ?? 0
  if (!BEGINS.has(values[from] ?? '') && !text.slice(Math.max(0, start - 3), start).includes('©'))
    return false
  const line = text.slice(text.lastIndexOf('\n', start) + 1, ends[to - 1])
  return (matches(SIGN, line) || matches(NAMES, line)) && isCopyrightNotice(line)
}

/** The first words of such notices. */
const BEGINS: ReadonlySet<string> = new Set(['copyright', 'copr', 'all', 'portions'])
/** What a notice has, and a line of a text that speaks of copyright seldom has. */
const SIGN = /©|\(c\)|\d{4}|[[<{]y|all rights reserved/i
const NAMES = /^\W*Copyright [A-Z]/

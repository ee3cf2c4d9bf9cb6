import { matches } from '../pattern.ts'
import { hashPhrase, PHRASE_DIGITS } from './fingerprint.ts'
import { conditionsOf, type Match, nameOf, wholeOf } from './match.ts'
import { isCopyrightNotice } from './notices.ts'
import { verbatimList } from './verbatim-list.ts'
import type { Words } from './words.ts'

/** What stands for copyright notices: no word, so that none can stand for it. */
const NOTICE = '©'

/**
 * The license that a text is to the letter, besides the notices that it may have, or nothing: then the text has to be
 * compared. Most license files are copies of a few texts, and are recognized by one hash each; what it says of them is
 * what comparing says. Linear in the words.
 */
export function findVerbatim(words: Words): Match | undefined {
  const at = verbatimList.indexOf(`\n${wordingOf(words)}`) + 1
  if (at === 0) return undefined
  const id = verbatimList.slice(at + PHRASE_DIGITS, verbatimList.indexOf('\n', at))
  const span = wholeOf(words)
  const conditions = conditionsOf(id, words, span)
  return {
    match: 'exact',
    ...nameOf(id),
    ...span,
    similarity: 1,
    coverage: 1,
    ...(conditions.length > 0 && { conditions }),
  }
}

/** The hash of a text's words, with one word for copyright notices that follow each other. */
export function wordingOf(words: Words): string {
  const values: string[] = []
  for (let from = 0, to = 0; from < words.values.length; from = to) {
    while (to < words.values.length && words.lines[to] === words.lines[from]) to++
    if (!isNotice(words, from, to)) for (let at = from; at < to; at++) values.push(words.values[at] ?? '')
    else if (values.at(-1) !== NOTICE) values.push(NOTICE)
  }
  return hashPhrase(values)
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

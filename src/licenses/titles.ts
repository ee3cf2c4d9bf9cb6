import { findLicense } from './catalogue.ts'
import { linesByFirstWord } from './first-words.ts'
import type { License } from './license.ts'
import { titleList } from './tables.ts'
import { type Words, wordsOf } from './words.ts'

/** How far down a title is looked for, in lines that are not empty. */
const TITLE_LINES = 15
/** How many words may precede a title in its line: "Meta", "Copyright (c) 2023 Stability AI". */
const LEADING_WORDS = 4
/** How much shorter than the shortest known text a text may be: parts of it are left out at times. */
const LENGTH_SHARE = 0.5

interface Title {
  readonly words: readonly string[]
  readonly id: string
  /** How many words the shortest known text has. */
  readonly length: number
  /** Whether the license speaks of non-commercial use without limiting anyone to it. */
  readonly speaksOfNonCommercial: boolean
  readonly marks: readonly string[]
}

let titles: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The license whose title a text begins with, provided that the text also has its marks and its length; with the
 * line of the title. Since a title proves little, only licenses that condition or restrict are found so, and a
 * conditional one is not where the text speaks of non-commercial use and the license does not. `undefined` also
 * where two licenses fit equally well; the first title in the text counts, then the longest.
 */
export function findByTitle(words: Words): { readonly license: License; readonly line: number } | undefined {
  const hits = firstLines(words.text).flatMap(({ line, values }) =>
    titlesIn(values).map((title) => ({ title, line })),
  )
  if (hits.length === 0) return undefined
  const body = ` ${words.values.join(' ')} `
  const fitting = hits.filter(({ title }) => fits(title, body, words.values.length))
  const line = Math.min(...fitting.map((hit) => hit.line))
  const there = fitting.filter((hit) => hit.line === line).map(({ title }) => title)
  const longest = Math.max(...there.map((title) => title.words.length))
  const [best, ...others] = there.filter((title) => title.words.length === longest)
  if (!best || others.some(({ id }) => id !== best.id)) return undefined
  const license = findLicense(best.id)
  return license && { license, line }
}

function firstLines(text: string) {
  const lines: { readonly line: number; readonly values: readonly string[] }[] = []
  let line = 0
  for (const { 0: content } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    line++
    const { values } = wordsOf(content.slice(0, 500).replace(/<[^<>]*>/g, ' '))
    if (values.length > 0) lines.push({ line, values })
    if (lines.length === TITLE_LINES) break
  }
  return lines
}

/** The titles that a line begins with, some leading words aside. */
function titlesIn(line: readonly string[]): readonly Title[] {
  titles ??= linesByFirstWord(titleList)
  const found: Title[] = []
  for (let from = 0; from <= LEADING_WORDS; from++) {
    for (const title of (titles.get(line[from] ?? '') ?? []).map(readTitle)) {
      if (title.words.every((word, index) => line[from + index] === word)) found.push(title)
    }
  }
  return found
}

function readTitle(line: string): Title {
  const [title = '', id = '', length, speaks, ...marks] = line.split('|')
  return { words: title.split(' '), id, length: Number(length), speaksOfNonCommercial: speaks !== '', marks }
}

function fits({ id, length, marks, speaksOfNonCommercial }: Title, body: string, words: number): boolean {
  if (words < length * LENGTH_SHARE || !marks.every((mark) => body.includes(mark))) return false
  return speaksOfNonCommercial || findLicense(id)?.openness === 'restricted' || !nonCommercial.test(body)
}

const nonCommercial =
  / (?:noncommercial|research only|research purposes|not for commercial|commercial use is (?:not|prohibited|forbidden)) |非商/

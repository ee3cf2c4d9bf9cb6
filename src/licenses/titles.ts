import { findLicense } from './catalogue.ts'
import type { License } from './license.ts'
import { type ModelLicense, modelLicenses } from './model-licenses.ts'
import { type Words, wordsOf } from './words.ts'

/** How far down a title is looked for, in lines that are not empty. */
const TITLE_LINES = 15
/** How many words may precede a title in its line: "Meta", "Copyright (c) 2023 Stability AI". */
const LEADING_WORDS = 4
/** How much shorter than the shortest known text a text may be: parts of it are left out at times. */
const LENGTH_SHARE = 0.5

interface Title {
  readonly words: readonly string[]
  readonly model: ModelLicense
}

let titles: readonly Title[] | undefined

/**
 * The license whose title a text begins with, provided that the text also has its marks and its length; with the
 * line of the title. Since a title proves little, only licenses that condition or restrict are found so, and a
 * conditional one is not where the text speaks of non-commercial use and the license does not. `undefined` also
 * where two licenses fit equally well; the first title in the text counts, then the longest.
 */
export function findByTitle(words: Words): { readonly license: License; readonly line: number } | undefined {
  titles ??= modelLicenses.flatMap((model) =>
    (model.titles ?? []).map((title) => ({ words: wordsOf(title).values, model })),
  )
  const hits = firstLines(words.text).flatMap(({ line, values }) =>
    (titles ?? []).filter((title) => begins(values, title.words)).map((title) => ({ ...title, line })),
  )
  if (hits.length === 0) return undefined
  const body = ` ${words.values.join(' ')} `
  const fitting = hits.filter(({ model }) => fits(model, body, words.values.length))
  const line = Math.min(...fitting.map((hit) => hit.line))
  const longest = Math.max(...fitting.filter((hit) => hit.line === line).map((hit) => hit.words.length))
  const best = fitting.filter((hit) => hit.line === line && hit.words.length === longest)
  const [first] = best
  if (!first || best.some(({ model }) => model !== first.model)) return undefined
  const license = findLicense(first.model.id)
  return license && { license, line: first.line }
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

function begins(line: readonly string[], title: readonly string[]): boolean {
  for (let from = 0; from <= LEADING_WORDS; from++) {
    if (title.every((word, index) => line[from + index] === word)) return true
  }
  return false
}

function fits(model: ModelLicense, body: string, length: number): boolean {
  // Chinese has no spaces: there a mark is found within what counts as one word.
  const has = (phrase: string) => {
    const mark = wordsOf(phrase).values.join(' ')
    return body.includes(/\p{Script=Han}/u.test(mark) ? mark : ` ${mark} `)
  }
  if (length < (model.words ?? 0) * LENGTH_SHARE || !(model.marks ?? []).every(has)) return false
  const restricted = findLicense(model.id)?.openness === 'restricted'
  return restricted || model.speaksOfNonCommercial === true || !nonCommercial.test(body)
}

const nonCommercial =
  / (?:noncommercial|research only|research purposes|not for commercial|commercial use is (?:not|prohibited|forbidden)) |非商/

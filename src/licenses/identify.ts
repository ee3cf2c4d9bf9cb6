import { type Alignment, align, coverNotices, type Placement } from './alignment.ts'
import { findLicense } from './catalogue.ts'
import { type Decision, levelOf, parseExpression } from './expressions.ts'
import { hashesAt, hashWords } from './fingerprint.ts'
import type { License, LicensedFamily } from './license.ts'
import { findMentions } from './mentions.ts'
import { copyrightAt, isCopyrightNotice, isLimiting, isName, isUnfinished } from './notices.ts'
import { findByTitle } from './titles.ts'
import { type Words, wordsOf } from './words.ts'

/** Lines of a text, from 1, both inclusive. */
export interface LineSpan {
  readonly line: number
  readonly endLine: number
}

/** What a text, or a part of it, is. */
export interface Match extends LineSpan {
  /**
   * `exact`: a license's text, in a file that holds nothing of substance besides such texts.
   * `modified`: a license's text in full, and in `added` what else the file says.
   * `partial`: a text with the title and the marks of a license; its words were not compared.
   * `reference`: no license text, but words that point to one.
   * `unknown`: something else.
   */
  readonly match: 'exact' | 'modified' | 'partial' | 'reference' | 'unknown'
  readonly license?: License
  /** The SPDX expression of a reference that names more than one license. */
  readonly expression?: string
  /** Share of the license's words that stand there in order, 0 to 1; where words were compared. */
  readonly similarity?: number
  /** Share of the file's words that the license, titles and notices account for, 0 to 1. */
  readonly coverage?: number
  /** What the file says besides; for `modified`. */
  readonly added?: readonly LineSpan[]
}

/** A file that only points to a license is not longer. */
const REFERENCE_LINES = 20
const REFERENCE_WORDS = 150

/**
 * Which licenses a license file holds. Texts of the SPDX list are compared word by word, after the SPDX matching
 * guidelines; licenses of models are known by title and marks, and never an open one. What cannot be told is
 * one `unknown` match without a license; an empty text gives none. Never throws; linear in the text.
 */
export function identify(text: string): readonly Match[] {
  const words = wordsOf(text)
  if (words.values.length === 0) return []
  const compared = matchesOf(words, align(words))
  if (compared[0]?.match === 'exact') return compared
  const titled = findByTitle(words)
  if (titled) {
    return [{ match: 'partial', license: titled.license, line: titled.line, endLine: lastLine(words) }]
  }
  if (compared.length > 0) return compared
  const whole = { line: words.lines[0] ?? 1, endLine: lastLine(words) }
  return [referenceIn(words, whole) ?? { match: 'unknown', ...whole }]
}

/**
 * How open a part of a release is under what a text was found to be. Only an exact text, or a reference, makes
 * something open; what was added to a license may take back what it grants, so `modified` is `unknown` unless
 * the license restricts already. The file as a whole is as open as the strictest of its matches.
 */
export function levelOfMatch(match: Match, family: LicensedFamily): Decision {
  const decision = levelOf(match.expression ?? match.license?.spdx ?? '', family)
  if (match.match === 'exact' || match.match === 'reference' || decision.level === 'restricted')
    return decision
  if (match.match === 'partial' && decision.level === 'conditional') return decision
  return { level: 'unknown', decidedBy: match.license }
}

function lastLine(words: Words): number {
  return words.lines.at(-1) ?? 1
}

/** The texts found in full: all exact, or all modified. */
function matchesOf(words: Words, alignment: Alignment): readonly Match[] {
  const { placements } = alignment
  if (placements.length === 0) return []
  const residue = residueOf(words, alignment)
  const known = placements.reduce((sum, { size }) => sum + size, 0)
  return placements.map(({ fingerprint, starts, end, size }) => {
    const license = findLicense(fingerprint.id)
    return {
      match: residue.added.length === 0 ? 'exact' : 'modified',
      ...(license && { license }),
      line: words.lines[starts[0] ?? 0] ?? 1,
      endLine: words.lines[end - 1] ?? 1,
      similarity: 1,
      coverage: (words.values.length - residue.words - known + size) / words.values.length,
      ...(residue.added.length > 0 && { added: residue.added }),
    }
  })
}

interface Residue {
  /** Where the file says something that no license text, title or notice accounts for. */
  readonly added: readonly LineSpan[]
  /** How many words say it. */
  readonly words: number
}

/** Titles and such may use these, beside the words of the license's own name and title. */
const plain: ReadonlySet<string> = new Set(
  'a an and as available conditions distributed file following follows for full is legal license licensed library notice of official package project public released repository software terms text the this under v version'.split(
    ' ',
  ),
)
const unsafe: ReadonlySet<string> = new Set(['no', 'non', 'not', 'only', 'without', 'or', 'later'])
const TITLE_WORDS = 24

/** Tells whether words are a title or a heading of one of the licenses found. */
function titleTest(placements: readonly Placement[]): (values: readonly string[]) => boolean {
  const words = new Set(plain)
  const phrases = new Set<string>()
  for (const { fingerprint } of placements) {
    const name = wordsOf(findLicense(fingerprint.id)?.name ?? '').values
    for (const word of [...fingerprint.title, ...wordsOf(fingerprint.id).values, ...name]) {
      if (!unsafe.has(word)) words.add(word)
    }
    for (const heading of [...fingerprint.headings, phraseHash(name)]) phrases.add(heading)
  }
  return (values) =>
    values.length <= TITLE_WORDS &&
    (values.every((value) => words.has(value)) || phrases.has(phraseHash(values)))
}

function phraseHash(values: readonly string[]): string {
  return hashesAt(hashWords(values), 0, [values.length])[0] ?? ''
}

function residueOf(words: Words, { placements, covered }: Alignment): Residue {
  const licenses = new Set(placements.map(({ fingerprint }) => fingerprint.id))
  const isTitle = titleTest(placements)
  const added: { line: number; endLine: number }[] = []
  let count = 0
  let previousNotice: { readonly line: number; readonly piece: string } | undefined
  for (const { line, from, to } of uncoveredRuns(words, covered)) {
    const piece = pieceOf(words, from, to)
    const goesOn = previousNotice?.line === line - 1 && isUnfinished(previousNotice.piece) && isName(piece)
    if (goesOn || isNoticeAfter(piece, isTitle)) {
      previousNotice = { line, piece }
      continue
    }
    previousNotice = undefined
    if (isTitle(words.values.slice(from, to)) || tagsOnly(piece, licenses)) continue
    count += to - from
    const last = added.at(-1)
    if (last && last.endLine >= line - 1) last.endLine = line
    else added.push({ line, endLine: line })
  }
  return { added, words: count }
}

/** A copyright notice, after a title in the same line or after none. */
function isNoticeAfter(piece: string, isTitle: (values: readonly string[]) => boolean): boolean {
  const at = copyrightAt(piece)
  if (at < 0) return isCopyrightNotice(piece)
  const before = wordsOf(piece.slice(0, at)).values
  if (before.length > 0 && !isTitle(before)) return isCopyrightNotice(piece)
  return isCopyrightNotice(piece.slice(at))
}

/** `SPDX-License-Identifier` of a license that is there in full, or `SPDX-FileCopyrightText`. */
function tagsOnly(piece: string, licenses: ReadonlySet<string>): boolean {
  const tag = readTag(piece)
  if (tag?.name === 'filecopyrighttext') return isName(tag.value) || isCopyrightNotice(tag.value)
  const license = tag && findLicense(tag.value)
  return license !== undefined && licenses.has(license.id.replace(/-or-later$/, '-only'))
}

function readTag(piece: string): { readonly name: string; readonly value: string } | undefined {
  const [, name, value] =
    /^[^\p{L}]*SPDX-(License-Identifier|FileCopyrightText):(.*)$/iu.exec(piece.trim()) ?? []
  if (name === undefined || value === undefined) return undefined
  return { name: name.toLowerCase(), value: value.replace(/(?:\*\/|-->|#\}|["'])\s*$/, '').trim() }
}

/** The words that nothing accounts for, in runs that do not leave their line. */
function* uncoveredRuns(words: Words, covered: Uint8Array) {
  for (let from = 0; from < covered.length; ) {
    if (covered[from]) {
      from++
      continue
    }
    const line = words.lines[from] ?? 1
    let to = from + 1
    while (to < covered.length && !covered[to] && words.lines[to] === line) to++
    yield { line, from, to }
    from = to
  }
}

/** The words with the punctuation around them, up to their neighbors or the ends of their line. */
function pieceOf(words: Words, from: number, to: number): string {
  const { text, starts, ends } = words
  const before = text.slice(ends[from - 1] ?? 0, starts[from])
  const after = text.slice(ends[to - 1], starts[to] ?? text.length)
  const within = text.slice(starts[from], ends[to - 1])
  return (before.split(/[\r\n]/).at(-1) ?? '') + within + (after.split(/[\r\n]/)[0] ?? '')
}

/** What a short text without a license text of its own points to. */
function referenceIn(words: Words, whole: LineSpan): Match | undefined {
  if (words.values.length > REFERENCE_WORDS || new Set(words.lines).size > REFERENCE_LINES) return undefined
  const lines = words.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return taggedIn(lines, whole) ?? namedIn(words, whole) ?? pointerIn(words, whole)
}

function taggedIn(lines: readonly string[], whole: LineSpan): Match | undefined {
  const expressions = new Set<string>()
  let clean = true
  for (const line of lines) {
    const tag = readTag(line)
    if (tag?.name === 'license-identifier') expressions.add(tag.value)
    else if (tag ? isLimiting(tag.value) : !isCopyrightNotice(line) && /[\p{L}\p{N}]/u.test(line))
      clean = false
  }
  const [expression, ...others] = expressions
  if (expression === undefined) return undefined
  const parsed = clean && others.length === 0 ? parseExpression(expression) : undefined
  if (parsed?.kind !== 'license') return { match: 'reference', ...(parsed && { expression }), ...whole }
  return { match: 'reference', ...(parsed.license && { license: parsed.license }), ...whole }
}

function namedIn(words: Words, whole: LineSpan): Match | undefined {
  const [first, ...others] = new Set(findMentions(words.text).map(({ license }) => license))
  if (!first) return undefined
  if (others.length > 0) return { match: 'reference', ...whole }
  if (first.openness === 'conditional' || first.openness === 'restricted') {
    return { match: 'reference', license: first, ...whole }
  }
  // A license that opens is believed only where nothing in the text takes some of it back.
  const covered = coverNotices(words, first.id)
  for (const { from, to } of uncoveredRuns(words, covered)) {
    if (isLimiting(pieceOf(words, from, to))) return { match: 'reference', ...whole }
  }
  return { match: 'reference', license: first, ...whole }
}

function pointerIn(words: Words, whole: LineSpan): Match | undefined {
  const { text } = words
  const points = /\b(?:see|refer|found|available at|located)\b/i.test(text) && /licen[sc]e/i.test(text)
  return points || /https?:\/\/|\bwww\./i.test(text) ? { match: 'reference', ...whole } : undefined
}

import { find, matches } from '../pattern.ts'
import { findLicense } from './catalogue.ts'
import type { Clause } from './clause.ts'
import { findClauses } from './clauses.ts'
import { type Comparison, compare, coverNotice, type Found } from './comparison.ts'
import { type Decision, levelOf, parseExpression } from './expressions.ts'
import { hashPhrase, POLICY } from './fingerprint.ts'
import { type Condition, type LicensedFamily, opennessOf } from './license.ts'
import { type Addition, type LineSpan, type Match, nameOf, wholeOf } from './match.ts'
import { findMentions } from './mentions.ts'
import { copyrightAt, isCopyrightNotice, isLimiting, isName, isUnfinished } from './notices.ts'
import { findVerbatim } from './verbatim.ts'
import { pieceOf, type Words, wordsOf } from './words.ts'

/** A file that only points to a license is not longer. */
const REFERENCE_LINES = 20
const REFERENCE_WORDS = 150

/**
 * Which licenses a license file holds: texts of the SPDX list and of models, compared word by word after the SPDX
 * matching guidelines, whole, changed or cut off, in their order. Where it holds none: what it points to, which
 * licenses its sentences name, or one `unknown` match with the conditions that its words make; an empty text gives
 * none. No name is given on a title alone. Never throws; linear in the text.
 */
export function identify(text: string): readonly Match[] {
  const words = wordsOf(text)
  const verbatim = findVerbatim(words)
  return verbatim ? [verbatim] : compareAll(words)
}

/** What `identify` finds where it knows no text by heart: every text that is known is compared. */
export function compareAll(words: Words): readonly Match[] {
  if (words.values.length === 0) return []
  const comparison = compare(words)
  const matches = matchesOf(words, comparison)
  if (matches.length > 0) return matches
  const whole = wholeOf(words)
  const reference = referenceIn(words, whole)
  if (reference) return [reference]
  const statements = statementsIn(words)
  const resembles = comparison.resembles === undefined ? undefined : findLicense(comparison.resembles)
  const conditions = findClauses(words.text)
  if (statements.length > 0 && !resembles && conditions.length === 0) return statements
  return [
    ...statements,
    {
      match: 'unknown',
      ...whole,
      ...(resembles && { resembles }),
      ...(conditions.length > 0 && { conditions }),
    },
  ]
}

/**
 * How open a part of a release is under what a text was found to be. Only an exact text, or a reference, makes
 * something open; what was added to a license may take back what it grants, so `modified` is no more open than the
 * conditions found in it, and `unknown` where none was. The same goes for a text that nobody knows: its conditions
 * make it conditional or restricted, and none make it unknown. The file as a whole is as open as the strictest of its
 * matches.
 */
export function levelOfMatch(match: Match, family: LicensedFamily): Decision {
  const decision = levelOf(match.expression ?? match.license?.spdx ?? '', family)
  if (match.policy === undefined && (match.match === 'exact' || match.match === 'reference')) return decision
  const openness = opennessOf((match.conditions ?? []).map(({ kind }) => kind))
  const level =
    openness === 'restricted' || decision.level === 'restricted'
      ? 'restricted'
      : openness === 'conditional' || decision.level === 'conditional'
        ? 'conditional'
        : 'unknown'
  return { level, decidedBy: match.license }
}

/** The licenses found: exact where the file holds nothing besides, and modified where it does. */
function matchesOf(words: Words, comparison: Comparison): readonly Match[] {
  if (comparison.found.length === 0) return []
  const licenses = comparison.found.filter(({ fingerprint }) => !fingerprint.id.startsWith(POLICY))
  // A policy behind a license is that license's; one alone has to be most of its text.
  const share = comparison.covered.reduce((sum, word) => sum + word, 0) / words.values.length
  if (licenses.length === 0 && share < POLICY_SHARE) return []
  const found = licenses.length > 0 ? licenses : comparison.found
  const residue = residueOf(words, comparison)
  const clauses = residue.added.length > 0 ? findClauses(words.text, residue.added) : []
  const added = residue.added.map((span) => withKind(span, clauses))
  const known = found.reduce((sum, placement) => sum + placement.found, 0)
  return found.map((placement) => {
    const { fingerprint, blocks, cut, gaps } = placement
    const { id } = fingerprint
    // What stands beside the only license is its title and the notices that belong to it.
    const alone = found.length === 1 && residue.words === 0
    const span = alone
      ? wholeOf(words)
      : {
          line: words.lines[blocks[0]?.start ?? 0] ?? 1,
          endLine: words.lines[endOf(placement) - 1] ?? 1,
        }
    const removed = cut ? [] : gaps.map(({ before, behind }) => spanOf(words, before, behind))
    const conditions = [...conditionsOf(id, words, span), ...(id.startsWith(POLICY) ? [] : clauses)]
    return {
      match: cut && added.length === 0 ? 'partial' : added.length + removed.length > 0 ? 'modified' : 'exact',
      ...nameOf(id),
      ...span,
      similarity: placement.foundRequired / placement.required,
      coverage: (words.values.length - residue.words - known + placement.found) / words.values.length,
      ...(added.length > 0 && { added }),
      ...(removed.length > 0 && { removed }),
      ...(conditions.length > 0 && { conditions }),
    }
  })
}

/** What the known text of an id asks, with the lines that say so. */
function conditionsOf(id: string, words: Words, span: LineSpan): readonly Clause[] {
  if (id.startsWith(POLICY)) return [{ kind: 'use-restrictions', ...span }]
  const asked = findLicense(id)?.conditions ?? []
  if (asked.length === 0) return []
  const clauses = findClauses(words.text, [span], asked)
  return asked.flatMap((kind) => {
    const said = clauses.filter((clause) => clause.kind === kind)
    return said.length > 0 ? said : [{ kind, ...span }]
  })
}

const POLICY_SHARE = 0.7

function endOf({ blocks }: Found): number {
  const last = blocks.at(-1)
  return last ? last.start + last.length : 0
}

function spanOf({ lines }: Words, from: number, to: number): LineSpan {
  return { line: lines[from] ?? 1, endLine: lines[to] ?? lines[from] ?? 1 }
}

/** Lines that were added, and the gravest of what they say. */
function withKind(span: LineSpan, clauses: readonly Clause[]): Addition {
  const within = clauses.filter(({ line, endLine }) => line <= span.endLine && endLine >= span.line)
  const gravest = within.toSorted((a, b) => gravity(a.kind) - gravity(b.kind))[0]
  return gravest ? { ...span, kind: gravest.kind } : span
}

function gravity(kind: Condition): number {
  const openness = opennessOf([kind])
  return openness === 'restricted' ? 0 : openness === 'conditional' ? 1 : 2
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
function titleTest(found: readonly Found[]): (values: readonly string[]) => boolean {
  const words = new Set(plain)
  const names = new Set<string>()
  for (const { fingerprint } of found) {
    const name = wordsOf(findLicense(fingerprint.id)?.name ?? '').values
    for (const word of [...fingerprint.title, ...wordsOf(fingerprint.id).values, ...name]) {
      if (!unsafe.has(word)) words.add(word)
    }
    names.add(hashPhrase(name))
  }
  return (values) =>
    values.length <= TITLE_WORDS &&
    (values.every((value) => words.has(value)) || names.has(hashPhrase(values)))
}

function residueOf(words: Words, { found, covered }: Comparison): Residue {
  const licenses = new Set(found.map(({ fingerprint }) => fingerprint.id))
  const isTitle = titleTest(found)
  const added: { line: number; endLine: number }[] = []
  let count = 0
  let previousNotice: { readonly line: number; readonly piece: string } | undefined
  for (const { line, from, to } of uncoveredRuns(words, covered)) {
    const piece = pieceOf(words, from, to)
    const goesOn = previousNotice?.line === line - 1 && isUnfinished(previousNotice.piece) && isName(piece)
    if (goesOn || isNoticeAfter(piece, isTitle) || isCopyrightNotice(lineAround(words, from, to))) {
      previousNotice = { line, piece }
      continue
    }
    previousNotice = undefined
    const title = standsAlone(words, from, to) && isTitle(words.values.slice(from, to))
    if (title || tagsOnly(piece, licenses)) continue
    count += to - from
    const last = added.at(-1)
    if (last && last.endLine >= line - 1) last.endLine = line
    else added.push({ line, endLine: line })
  }
  return { added, words: count }
}

/** The whole line that words stand in: a license may have the first word of a notice in its own text. */
function lineAround({ text, starts, ends }: Words, from: number, to: number): string {
  const start = text.lastIndexOf('\n', starts[from] ?? 0) + 1
  const end = text.indexOf('\n', ends[to - 1] ?? 0)
  return text.slice(Math.max(start, (starts[from] ?? 0) - LINE_LIMIT), end < 0 ? undefined : end)
}

const LINE_LIMIT = 200

/** Whether words have their lines to themselves: a title has, a word that was slipped into a sentence has not. */
function standsAlone({ lines }: Words, from: number, to: number): boolean {
  return lines[from - 1] !== lines[from] && lines[to] !== lines[to - 1]
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
    find(/^[^\p{L}]*SPDX-(License-Identifier|FileCopyrightText):(.*)$/iu, piece.trim()) ?? []
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

/** What a short text without a license text of its own points to. */
function referenceIn(words: Words, whole: LineSpan): Match | undefined {
  if (words.values.length > REFERENCE_WORDS || new Set(words.lines).size > REFERENCE_LINES) return undefined
  const lines = words.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const reference = taggedIn(lines, whole) ?? namedIn(words, whole) ?? pointerIn(words, whole)
  const refersTo = targetIn(words.text)
  return reference && refersTo !== undefined ? { ...reference, refersTo } : reference
}

/** The address or the path that a text leads to: of an address the first, else what a link or "see …" names. */
function targetIn(text: string): string | undefined {
  const address = /https?:\/\/[^\s<>()[\]{}"'`|]+/.exec(text)?.[0]
  if (address !== undefined) return withoutStops(address)
  const link = /\]\(([^\s()]+)\)/.exec(text)?.[1]
  return (
    link ??
    /\b(?:see|refer to|found in|stands in|in) +(?:the +)?(?:file +)?["'`]?((?:[\w.-]+\/)*[\w-]*(?:LICEN[SC]E|COPYING)[\w.-]*\w)/.exec(
      text,
    )?.[1]
  )
}

/** An address without the full stop or comma that ends its sentence. */
function withoutStops(address: string): string {
  let end = address.length
  while (end > 0 && '.,:;!?*'.includes(address.charAt(end - 1))) end--
  return address.slice(0, end)
}

/** The sentences of a longer text that say under which license something is. */
function statementsIn(words: Words): readonly Match[] {
  const lines = words.text.split(/\r\n?|\n/)
  return lines.flatMap((content, index): readonly Match[] => {
    if (!matches(/licen[sc]|\bunder\b|\bterms\b/i, content)) return []
    const line = index + 1
    return [...new Set(findMentions(content).map(({ license }) => license))].map((license) => ({
      match: 'statement',
      license,
      line,
      endLine: line,
    }))
  })
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
  const covered = coverNotice(words, first.id)
  for (const { from, to } of uncoveredRuns(words, covered)) {
    if (isLimiting(pieceOf(words, from, to))) return { match: 'reference', ...whole }
  }
  return { match: 'reference', license: first, ...whole }
}

function pointerIn(words: Words, whole: LineSpan): Match | undefined {
  const { text } = words
  const points =
    matches(/\b(?:see|refer|found|available at|located)\b/i, text) && matches(/licen[sc]e/i, text)
  return points || matches(/https?:\/\/|\bwww\./i, text) ? { match: 'reference', ...whole } : undefined
}

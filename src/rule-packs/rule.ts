import { Minimatch } from 'minimatch'
import type { Document, Section } from '../facts/documents.ts'
import { sentencesIn } from '../facts/documents.ts'
import type { FactName, Facts } from '../facts/index.ts'
import type { Location } from '../repository.ts'
import { type Example, evidence, type OutcomeAnswer, type Rule } from '../rule.ts'
import type { Condition, PackRule } from './schema.ts'

const NEEDS = [
  'documents',
  'holdings',
  'licensing',
  'release',
  'topics',
  'tree',
] as const satisfies readonly FactName[]
type Known = Pick<Facts, (typeof NEEDS)[number]>

/** Places named of one condition: enough to go and look. */
const MAX_PLACES = 5

const MESSAGES = {
  met: 'Yes: see the places named.',
  partial: 'In part: see the places named.',
  unmet: 'No.',
  unknown: 'Nothing in the repository says.',
  'not-applicable': 'The question does not apply here.',
} as const

/** Makes an ordinary rule of what a pack says: asked of the repository, and answered from facts by its conditions. */
export function toRule({
  question,
  why,
  remedy,
  references,
  when,
  met,
  partial,
  unmet,
  messages,
  examples,
}: PackRule): Rule {
  const [reference = '', ...others] = references
  const [yes, no, ...more] = examples as [Example<'met'>, Example<'met'>, ...Example<'met'>[]]
  return {
    question,
    why,
    remedy,
    references: [reference, ...others],
    of: 'repository',
    needs: NEEDS,
    messages: { ...MESSAGES, ...messages },
    check: (facts): OutcomeAnswer => {
      if (when && !find(when, facts)) return { outcome: 'not-applicable', message: 'not-applicable' }
      const seen = evidence(find(met, facts) ?? [])
      if (seen) return { outcome: 'met', message: 'met', evidence: seen }
      const inPart = evidence((partial && find(partial, facts)) ?? [])
      if (inPart) return { outcome: 'partial', message: 'partial', evidence: inPart }
      const against = unmet && find(unmet, facts)
      if (against) return { outcome: 'unmet', message: 'unmet', evidence: against }
      return { outcome: 'unknown', message: 'unknown' }
    },
    examples: [yes, no, ...more],
  }
}

/** Where a condition holds; no place at all for what holds by an absence, `undefined` where it does not hold. */
function find(condition: Condition, facts: Known): readonly Location[] | undefined {
  const { any, all, not } = condition
  if (not) return find(not, facts) ? undefined : []
  if (any) {
    const held = any.map((each) => find(each, facts)).filter((places) => places !== undefined)
    return held.length > 0 ? held.flat() : undefined
  }
  if (all) {
    const held = all.map((each) => find(each, facts))
    return held.every((places) => places !== undefined) ? held.flat() : undefined
  }
  const places = new Map(
    look(condition, facts).map((at) => [`${at.line ?? 0}:${at.column ?? 0} ${at.path}`, at]),
  )
  return places.size > 0 ? [...places.values()].slice(0, MAX_PLACES) : undefined
}

function look(
  { file, heading, says, in: where, field, is, holds, license, of, topic }: Condition,
  { tree, documents, release, holdings, licensing, topics }: Known,
): readonly Location[] {
  if (file) {
    const matches = matcherOf(file)
    return tree.entries.filter(({ path }) => matches(path)).map(({ path }) => ({ path }))
  }
  if (heading) {
    const holdsOne = phraseFinder(heading)
    return sectionsOf(documents, where).flatMap(({ document, section: { title, line } }) =>
      holdsOne(title) ? [{ path: document.path, line, text: title }] : [],
    )
  }
  if (says) {
    const holdsOne = phraseFinder(says)
    return sectionsOf(documents, where).flatMap(({ document, section }) =>
      wordsOf(section).flatMap(({ text, line }) =>
        holdsOne(text) ? [{ path: document.path, line, text }] : [],
      ),
    )
  }
  if (field !== undefined) {
    const wanted = is && new Set(is.map((value) => value.toLowerCase()))
    return release
      .fields(field)
      .filter(({ value }) => !wanted || wanted.has(value.toLowerCase()))
      .map(({ at }) => at)
  }
  if (license && of) {
    const terms = licensing.get(of)
    const named =
      terms?.clarity === 'clear' && terms.expression !== undefined && license.includes(terms.expression)
    return named ? terms.statements.map(({ at }) => at) : []
  }
  if (holds) return (holdings.get(holds) ?? []).map(({ at }) => at)
  if (topic) return topics[topic].filter(({ extent }) => extent !== 'sentence').map(({ at }) => at)
  return []
}

/** Without braces and extended globs: what is left is matched in linear time. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(
    (glob) =>
      new Minimatch(glob, {
        dot: true,
        nobrace: true,
        noext: true,
        nocomment: true,
        nonegate: true,
        nocase: true,
      }),
  )
  return (path) => matchers.some((matcher) => matcher.match(path))
}

function sectionsOf(
  documents: readonly Document[],
  where: readonly string[] | undefined,
): readonly { readonly document: Document; readonly section: Section }[] {
  const matches = where ? matcherOf(where) : () => true
  return documents
    .filter(({ path }) => matches(path))
    .flatMap((document) => document.sections.map((section) => ({ document, section })))
}

/** The sentences of a section and the rows of its tables; code says nothing. */
function wordsOf(section: Section): readonly { readonly text: string; readonly line: number }[] {
  const rows = section.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ line, cells }) => ({ line, text: cells.map(({ text }) => text).join(' | ') }))
      : [],
  )
  return [...sentencesIn(section), ...rows].sort((a, b) => a.line - b.line)
}

/** Whole words, upper and lower case alike, any white space between them. */
function phraseFinder(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map(plain)
  return (text) => {
    const told = plain(text)
    return wanted.some((phrase) => {
      for (let at = told.indexOf(phrase); at >= 0; at = told.indexOf(phrase, at + 1))
        if (parts(told, at) && parts(told, at + phrase.length)) return true
      return false
    })
  }
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether a word can end here: not between two letters of a script that writes spaces between its words. */
const parts = (text: string, at: number) => !isLetter(text[at - 1]) || !isLetter(text[at])

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(character)

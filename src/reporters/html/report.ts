import type { AssessedFinding, Assessment, EvidenceEntry } from '../../assessment/v1.ts'
import type { Rule } from '../../rule.ts'
import { forTerminal } from '../escape.ts'
import { addressOf, commitAddressOf, type Source } from '../source.ts'

export interface HtmlOptions {
  /** The questions that were asked, by id. */
  readonly rules: Readonly<Record<string, Question>>
  /** Where the lines can be looked at; without it, and without a revision, places are not linked. */
  readonly source?: Source
}

/** What is told of a rule. */
export type Question = Pick<Rule, 'question' | 'why' | 'references'>

/** What every part of the page is written from. */
export interface Report {
  /** With nothing in it that would not be seen on a page. */
  readonly assessment: Assessment
  readonly rules: Readonly<Record<string, Question>>
  /** The address of a place, where it is known. */
  linkTo(at: Pick<EvidenceEntry, 'path' | 'line' | 'endLine'>): string | undefined
  /** The address of a commit, where it is known. */
  linkToCommit(revision: string): string | undefined
}

/** Makes ready what the page is written from. */
export function prepare(assessment: Assessment, { rules, source }: HtmlOptions): Report {
  const shown = visible(assessment)
  const { revision } = shown.subject
  return {
    assessment: shown,
    rules,
    linkTo: (at) =>
      // A path that cannot be shown as it is written cannot be found by what is shown of it.
      source === undefined || revision === undefined || at.path.includes('\\')
        ? undefined
        : addressOf(source, revision, at),
    linkToCommit: (commit) =>
      source === undefined || !COMMIT.test(commit) ? undefined : commitAddressOf(source, commit),
  }
}

/** Every text with its control characters and overrides of direction shown instead of obeyed; line breaks become spaces. */
export function visible<T>(value: T): T
export function visible(value: unknown): unknown {
  if (typeof value === 'string') return forTerminal(value.replace(/[\t\n\r]+/g, ' '))
  if (Array.isArray(value)) return value.map(visible)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visible(each)]))
}

/** The id of the part of the page that holds the answers on one attribute of a component. */
export function anchorOf(component: string, attribute: string): string {
  return `${component}-${attribute}`
}

/** The id of one answer. */
export function answerIdOf({ rule, component }: Pick<AssessedFinding, 'rule' | 'component'>): string {
  return component === undefined ? rule : `${rule}-${component}`
}

const COMMIT = /^[0-9a-f]{40,64}$/

/** A commit by its first digits; anything else, such as a tag, as it is. */
export function shortOf(revision: string): string {
  return COMMIT.test(revision) ? revision.slice(0, 12) : revision
}

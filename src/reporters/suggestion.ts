import type { LineChange } from '../fixes/lines.ts'
import { forMarkdown, forTerminal } from './escape.ts'

/** Characters of a text in a comment; a change of longer lines is better made on a command line. */
const LIMIT = 20_000

/** Why each rule asks, by its id. */
export type Reasons = Readonly<Record<string, { readonly why: string }>>

/**
 * A change as Markdown that GitHub offers to commit: what it changes and why, and the lines as they would be.
 * `undefined` where it cannot be shown as it is: where the lines hold characters that nobody would see, or too many.
 *
 * Source: https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/incorporating-feedback-in-your-pull-request
 */
export function writeSuggestion({ before, after, fixes }: LineChange, reasons: Reasons): string | undefined {
  const text = after.join('\n')
  if (![...before, ...after].every(isVisible) || text.length > LIMIT) return undefined
  const titles = fixes.map(({ title }) => `${forMarkdown(title)}.`)
  const asked = [...new Set(fixes.map(({ rule }) => rule))].map((rule) => {
    const why = reasons[rule]?.why
    return `${why === undefined ? '' : `${forMarkdown(why)} `}(\`${rule}\`)`
  })
  const told = [...new Set(titles), ...asked].join('\n\n')
  if (told.length > LIMIT) return undefined
  // No run of them inside can end it.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${told}\n\n${fence}suggestion\n${after.map((line) => `${line}\n`).join('')}${fence}\n`
}

/** Whether all of a line is seen that would be committed. Its own `\r` ends it, and a tab is a tab. */
function isVisible(line: string): boolean {
  const words = line.replace(/\r$/, '').replaceAll('\t', ' ')
  return forTerminal(words) === words
}

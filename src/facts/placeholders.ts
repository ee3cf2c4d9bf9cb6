import { matches } from '../pattern.ts'
import type { Location } from '../repository.ts'
import type { Document } from './documents.ts'
import type { Line, Prose } from './markdown.ts'

/** Text that card templates ask to be replaced: the hub's, and the common ways of marking a gap. */
const PLACEHOLDER =
  /\[\s*more information needed\s*\]|<<\s*(?:TODO|TBD|FIXME)\s*>>|\{\{[^{}]{1,80}\}\}|^\s*(?:[-*]\s*)?(?:TODO|TBD|FIXME)\b|\[(?:insert|your|add|fill in)\b[^\]]{0,60}\](?!\()|\[(?:your|my|insert)_\w+\]/i
/** Text that a template left behind: it says nothing of this release. */
const TEMPLATE =
  /\[?more information needed\]?|<!--|\{\{|\bTODO\b|\bTBD\b|^\W*(?:n\/?a|none|unknown|coming soon|to be (?:added|announced|completed))\W*$|<insert|\[(?:insert|your|add|fill in)\b|should be made aware of the risks, biases|can be estimated using the \[?machine learning impact calculator|use the code below to get started|provide a quick summary of what the model is|this section describes the evaluation protocols|these are the results when|the model (?:card|page) has been automatically generated|ideally a link to a/i
const TITLE =
  /^(?:model card for (?:model id|\{\{)|(?:model|data(?:set)?) card for \[?(?:test|name|dataset name|model name)\]?\s*$)/i

/** The lines of README and cards on which template text was left. */
export function readPlaceholders(documents: readonly Document[]): readonly Location[] {
  return documents
    .filter(({ role }) => role === 'readme' || role === 'model-card' || role === 'data-card')
    .flatMap(({ path, sections }) =>
      sections.flatMap((section) => {
        const title = matches(TITLE, section.title) ? [{ path, line: section.line, text: section.title }] : []
        const lines = section.blocks.flatMap((block) => {
          // "[TODO](#todo)" leads to a section of that name.
          if (block.kind === 'prose') return block.lines.filter(({ line }) => !leadsToSection(block, line))
          if (block.kind === 'code') return []
          return block.rows.map((row) => ({
            line: row.line,
            text: row.cells.map((cell) => cell.text).join(' | '),
          }))
        })
        // What is folded away under a label may be code.
        const skeleton = section.blocks.some(({ kind }) => kind === 'code') ? [] : emptyEntries(lines)
        const left = lines.filter(({ text }) => matches(PLACEHOLDER, text.slice(0, 500)))
        return [...title, ...[...left, ...skeleton].map(({ line, text }) => ({ path, line, text }))]
      }),
    )
}

function leadsToSection({ links }: Prose, line: number): boolean {
  return links.some((link) => link.line === line && link.target.startsWith('#'))
}

/** Whether a line is what a card template asks to be replaced, or the template's own words. */
export function isTemplate(text: string): boolean {
  return matches(TEMPLATE, text.slice(0, 500))
}

/** Labels in a row with nothing after them: the skeleton of a template. One alone may head a list. */
const SKELETON = 3

function emptyEntries(lines: readonly Line[]): readonly Line[] {
  const empty = lines.filter(isUnfilled)
  return empty.length >= SKELETON && empty.length === lines.length ? empty : []
}

/** Whether a line is a label with nothing after it. */
export function isUnfilled({ text, label }: Line): boolean {
  return label !== undefined && text.replace(/[:：]$/u, '').trimEnd() === label
}

import type { Assessment } from '../assessment/v1.ts'
import { type AttributeId, componentIds } from '../components.ts'
import { forMarkdown } from './escape.ts'
import { classNames, columnNames, fullNameOf, legendOf, readable, signOf, wordOf } from './words.ts'

/** The class with the license of the weights, for a title or a badge: `Aster-7B: open weights (Apache-2.0)`. */
export function sayShort({ subject, class: { value }, profile }: Assessment): string {
  const licenses = ['weights.pretrained', 'weights.adapted'].flatMap(
    (component) => profile[component]?.licensing?.expression ?? [],
  )
  const named = [...new Set(licenses.map(readable))].join(', ')
  const name = value === 'unknown' ? 'openness unknown' : classNames[value]
  return `${subject.name}: ${name}${named === '' ? '' : ` (${named})`}`
}

/** A section for a model card: the statement and the rows that it rests on. */
export function sayCard(assessment: Assessment): string {
  const { statement, profile, subject, tool } = assessment
  const legend = legendOf(assessment)
  const rows = componentIds.flatMap((component) => {
    const cells = COLUMNS.map((attribute) => profile[component]?.[attribute])
    if (cells.every((cell) => cell === undefined || SILENT.has(cell.level))) return []
    const words = cells.map((cell, index) => {
      const attribute = COLUMNS[index] ?? 'availability'
      return `${signOf(cell?.level ?? 'unknown')} ${forMarkdown(wordOf(attribute, cell))}`.trim()
    })
    return [`| ${fullNameOf(component)} | ${words.join(' | ')} |`]
  })
  const at = subject.revision === undefined ? '' : ` at ${subject.revision.slice(0, 12)}`
  return [
    '## Openness',
    '',
    forMarkdown(statement),
    '',
    ...(rows.length > 0
      ? [
          `| | ${COLUMNS.map((attribute) => columnNames[attribute]).join(' | ')} |`,
          `|---|${COLUMNS.map(() => '---').join('|')}|`,
          ...rows,
          ...(legend === undefined ? [] : ['', forMarkdown(legend)]),
          '',
        ]
      : []),
    `<sub>Read off the repository${at} by openness-lint ${tool.version}.</sub>`,
  ].join('\n')
}

const COLUMNS: readonly AttributeId[] = ['availability', 'documentation', 'licensing']
const SILENT: ReadonlySet<string> = new Set(['unknown', 'not-applicable'])

import { isInconsistent, stands } from '../assessment/gate.ts'
import type { AssessedFinding, Assessment, EvidenceEntry } from '../assessment/v1.ts'
import { attributeIds, type ComponentId, componentIds } from '../components.ts'
import { changesTable, shortOf } from './changes.ts'
import { forMarkdown } from './escape.ts'
import {
  type FrameworkName,
  frameworkHeading,
  frameworkLines,
  frameworkTable,
  shortNames,
} from './frameworks.ts'
import {
  classNames,
  columnNames,
  countAnswers,
  fullNameOf,
  legendOf,
  listNames,
  placeOf,
  signOf,
  wordOf,
} from './words.ts'
import { clip } from './wrap.ts'

/**
 * The report as GitHub-flavored Markdown: verdict and contradictions first, the rest folded.
 *
 * @param limit bytes of UTF-8 that it may take; what does not fit is left out whole, the least important first, and
 * the report says so
 * @param frameworks the ones that are shown as tables, besides a line for each
 */
export function writeMarkdown(
  assessment: Assessment,
  limit = Number.POSITIVE_INFINITY,
  frameworks: readonly FrameworkName[] = [],
): string {
  const { findings } = assessment
  const contradictions = findings.filter((finding) => isInconsistent(finding) && stands(finding))
  const raising = findings.filter(
    ({ outcome, rule }) => RAISABLE.has(outcome) && !rule.startsWith('consistency/'),
  )
  const parts = [
    models(assessment),
    ...contradictions.map(contradiction),
    changes(assessment),
    fold('Profile', profile(assessment)),
    way(assessment),
    `**What can truthfully be said:** ${quoted(assessment.statement)}`,
    raising.length === 0 ? '' : fold(`What would raise it (${raising.length})`, remedies(raising)),
    fold(`Frameworks: ${frameworkHeading(assessment)}`, frameworkList(assessment)),
    ...frameworks.map((name) => fold(shortNames[name], frameworkTable(assessment, name))),
    assessment.notices.length === 0
      ? ''
      : fold(`Notices (${assessment.notices.length})`, notices(assessment)),
  ].filter((part) => part !== '')
  const [first, last] = [verdict(assessment, contradictions.length), counts(assessment)]
  const shown = fitting(parts, limit - bytesOf(first) - bytesOf(CUT) - bytesOf(last))
  return `${[first, ...shown, ...(shown.length < parts.length ? [CUT] : []), last].join(GAP)}\n`
}

/** What became better or worse; that nothing did is said in a line. */
function changes({ comparison }: Assessment): string {
  if (!comparison) return ''
  return changesTable(comparison) || `Nothing became better or worse since ${code(shortOf(comparison.base))}.`
}

/** Each of several models in a row; the rest of the report holds for all of them. */
export function models({ models: all = [] }: Assessment): string {
  if (all.length === 0) return ''
  const rows = all.map(
    ({ subject, class: { value }, gate }) =>
      `| ${forMarkdown(subject.name)} | ${forMarkdown(subject.root)} | ${classNames[value]} | ${gate.passed ? 'holds' : 'fails'} |`,
  )
  return [
    'What follows holds for each of these models.',
    '',
    '| model | folder | class | gate |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

export const GAP = '\n\n'
const CUT =
  'This report is longer than what fits here: parts of it were left out. `openness-lint lint --format markdown` writes all of it.'

/** The parts that fit into so many bytes, earlier ones before later ones. */
export function fitting(parts: readonly string[], room: number): readonly string[] {
  let left = room
  return parts.filter((part) => {
    const bytes = bytesOf(part)
    if (bytes > left) return false
    left -= bytes
    return true
  })
}

/** What a part takes in UTF-8, with the gap after it. */
export function bytesOf(part: string): number {
  let bytes = GAP.length
  for (const character of part) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

const RAISABLE: ReadonlySet<string> = new Set(['unmet', 'partial'])
/** Places shown of one finding. */
const MAX_PLACES = 3
/** Characters shown of one message: it may quote a text of any length. */
const MAX_MESSAGE = 1_000

function verdict({ class: { value }, subject, gate }: Assessment, contradictions: number): string {
  const state = gate.passed
    ? 'gate passed'
    : `${contradictions} ${contradictions === 1 ? 'contradiction' : 'contradictions'} · gate failed`
  return `**Openness of ${forMarkdown(subject.name)}: ${classNames[value]}** · ${state}`
}

function contradiction({ message, evidence, remedy, rule }: AssessedFinding): string {
  return [
    `> ${quoted(message)}`,
    `> ${[...evidence.slice(0, MAX_PLACES).map(place), code(rule)].join(' · ')}`,
    ...(remedy ? ['>', `> ${marked(remedy)}`] : []),
  ].join('\n')
}

export function profile(assessment: Assessment): string {
  const rows = componentIds.filter((component) =>
    attributeIds.some((attribute) => !SILENT.has(levelOf(assessment, component, attribute))),
  )
  const left = componentIds.filter((component) => !rows.includes(component))
  const legend = legendOf(assessment)
  return [
    `| | ${attributeIds.map((attribute) => columnNames[attribute]).join(' | ')} |`,
    `|---|${attributeIds.map(() => '---').join('|')}|`,
    ...rows.map((component) => {
      const cells = attributeIds.map((attribute) => {
        const cell = assessment.profile[component]?.[attribute]
        return `${signOf(cell?.level ?? 'unknown')} ${forMarkdown(wordOf(attribute, cell))}`.trim()
      })
      return `| ${fullNameOf(component)} | ${cells.join(' | ')} |`
    }),
    ...(legend === undefined ? [] : ['', forMarkdown(legend)]),
    ...(left.length === 0 ? [] : ['', `Nothing said, or not part of this release: ${listNames(left)}.`]),
    '',
    '● open · ◐ in part · ○ closed or restricted · ? nothing in the repository says · – not applicable',
  ].join('\n')
}

const SILENT: ReadonlySet<string> = new Set(['unknown', 'not-applicable'])

function levelOf(assessment: Assessment, component: ComponentId, attribute: string): string {
  return assessment.profile[component]?.[attribute]?.level ?? 'unknown'
}

/** The shortest way to the next class; empty where there is none. */
export function way({ next }: Assessment): string {
  return next
    .map(({ to, steps }) =>
      [
        `**Next: ${classNames[to]}**`,
        '',
        ...steps.map(({ rule, component, remedy }, index) => {
          const of = component ? `${fullNameOf(component as ComponentId)}: ` : ''
          return `${index + 1}. ${of}${marked(remedy)} ${code(rule)}`
        }),
      ].join('\n'),
    )
    .join(GAP)
}

/** One line a rule: the same remedy for several components is said once. */
export function remedies(findings: readonly AssessedFinding[]): string {
  const byRule = new Map<string, AssessedFinding[]>()
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  return [...byRule]
    .map(([rule, [first, ...rest]]) => {
      if (!first) return ''
      const more = rest.length > 0 ? ` And ${rest.length} more of the same kind.` : ''
      const at = first.evidence[0] ? ` ${place(first.evidence[0])}` : ''
      return `- ${quoted(first.message)}${more}${at}<br>${marked(first.remedy ?? '')} ${code(rule)}`
    })
    .join('\n')
}

export function frameworkList(assessment: Assessment): string {
  return frameworkLines(assessment)
    .map((line) => `- ${quoted(line)}`)
    .join('\n')
}

export function notices(assessment: Assessment): string {
  return assessment.notices
    .map(({ message, path }) => `- ${path === undefined ? '' : `${code(path)} `}${quoted(message)}`)
    .join('\n')
}

export function counts(assessment: Assessment): string {
  const { asked, yes, partly, no, silent, failed } = countAnswers(assessment)
  const failures = failed > 0 ? ` · ${failed} could not be asked` : ''
  return `<sub>${asked} questions: ${yes} yes · ${partly} in part · ${no} no · ${silent} nothing said${failures} · openness-lint ${assessment.tool.version}</sub>`
}

export const fold = (title: string, body: string) =>
  `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
export const quoted = (message: string) => forMarkdown(clip(message, MAX_MESSAGE))
const place = (at: EvidenceEntry) => code(placeOf(at))
/** Entities are not read inside back-ticks, so code is written as HTML. */
export const code = (text: string) => `<code>${forMarkdown(text)}</code>`
/** Remedies name fields and files in back-ticks. */
export const marked = (text: string) =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : forMarkdown(part)))
    .join('')

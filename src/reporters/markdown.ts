import { isInconsistent, stands } from '../assessment/gate.ts'
import type { AssessedFinding, Assessment, EvidenceEntry, GateFailure } from '../assessment/v1.ts'
import { attributeIds, type ComponentId, componentIds } from '../components.ts'
import { changesTable, shortOf } from './changes.ts'
import { type Alike, alike, answering, claimsThat, saying, shownClaims, shownReasons } from './claims.ts'
import { forMarkdown } from './escape.ts'
import {
  type FrameworkName,
  frameworkHeading,
  frameworkLines,
  frameworkTable,
  shortNames,
} from './frameworks.ts'
import { evidenceOf, failureTitle, placeOfQuestion, questionName } from './gate.ts'
import {
  claimCounts,
  classNames,
  columnNames,
  countAnswers,
  fullNameOf,
  knownCounts,
  legendOf,
  listNames,
  placeOf,
  signOf,
  stateOf,
  suppressionName,
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
  const { findings, gate, suppressed } = assessment
  const contradictions = findings.filter((finding) => isInconsistent(finding) && stands(finding))
  const raising = findings.filter(
    (finding) => RAISABLE.has(finding.outcome) && !finding.rule.startsWith('consistency/') && stands(finding),
  )
  const parts = [
    models(assessment),
    ...alike(claimsThat(assessment, 'contradicted')).map(claimed),
    ...contradictions.map(contradiction),
    ...gate.failures.map((failure) => failureOf(failure, assessment)),
    changes(assessment),
    fold('Profile', profile(assessment)),
    ...unproven(assessment),
    way(assessment),
    `**What can truthfully be said:** ${quoted(assessment.statement)}`,
    raising.length === 0 ? '' : fold(`What would raise it (${raising.length})`, remedies(raising)),
    gate.asked.length === 0 ? '' : fold(gateHeading(assessment), gateTable(assessment)),
    suppressed.length === 0 ? '' : fold(`Suppressed (${suppressed.length})`, suppressions(assessment)),
    fold(`Frameworks: ${frameworkHeading(assessment)}`, frameworkList(assessment)),
    ...frameworks.map((name) => fold(shortNames[name], frameworkTable(assessment, name))),
    assessment.notices.length === 0
      ? ''
      : fold(`Notices (${assessment.notices.length})`, notices(assessment)),
  ].filter((part) => part !== '')
  const [first, last] = [verdict(assessment), counts(assessment)]
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

function verdict(assessment: Assessment): string {
  const {
    subject,
    class: { value },
  } = assessment
  return `**Openness of ${forMarkdown(subject.name)}: ${classNames[value]}** · ${stateOf(assessment)}`
}

/** Claims and their other side, facing each other. */
function claimed(claims: Alike): string {
  const [claim] = claims
  const { shown, places, left } = shownClaims(claims)
  const { shown: reasons, more } = shownReasons(claim)
  return [
    ...shown.flatMap((each, index) => [
      ...(index > 0 ? ['>'] : []),
      `> ${place(each)} ${quoted(saying(each))}.`,
    ]),
    ...(places.length > 0
      ? [`> <br>And so ${places.map(place).join(' · ')}${left > 0 ? ` · ${left} more places` : ''}.`]
      : []),
    ...reasons.map(
      (reason) =>
        `> <br>${reason.evidence[0] ? place(reason.evidence[0]) : 'And'} ${quoted(answering(reason))}. ${code(reason.rule)}`,
    ),
    ...(more > 0 ? [`> <br>and ${more} more`] : []),
    ...(claim.remedy ? ['>', `> ${marked(claim.remedy)}`] : []),
  ].join('\n')
}

/** What the gate fails on and nothing above has said. */
function failureOf(failure: GateFailure, assessment: Assessment): string {
  if (failure.why !== 'requirement-unmet' && failure.why !== 'worse' && failure.why !== 'model') return ''
  const places = evidenceOf(failure, assessment).slice(0, MAX_PLACES).map(place)
  return [
    `> **${forMarkdown(failureTitle(failure))}** · ${quoted(failure.message)}`,
    ...(places.length > 0 ? [`> ${places.join(' · ')}`] : []),
    ...(failure.remedy ? ['>', `> ${marked(failure.remedy)}`] : []),
  ].join('\n')
}

/** Claims that nothing shows to be true; those that fail the gate are not folded away. */
function unproven(assessment: Assessment): readonly string[] {
  const claims = claimsThat(assessment, 'unproven')
  if (claims.length === 0) return []
  const failing = assessment.gate.failures.some(({ why }) => why === 'claim-unproven')
  const shown = alike(claims).map(claimed)
  return failing ? shown : [fold(`Claims that are not shown to be true (${claims.length})`, shown.join(GAP))]
}

/** The heading of the gate: how much of what is asked holds. */
export function gateHeading({ gate: { asked } }: Assessment): string {
  return `Gate: ${asked.filter(({ holds }) => holds).length} of ${asked.length} hold`
}

/** What is asked of a release, a row each, with where it is asked and whether it holds. */
export function gateTable({ gate: { asked } }: Assessment): string {
  return [
    '| asked | holds | where |',
    '|---|---|---|',
    ...asked.map((question) => {
      const where = placeOfQuestion(question)
      const note = question.note === undefined ? '' : ` ${quoted(question.note)}`
      return `| ${forMarkdown(questionName(question))} | ${question.holds ? 'yes' : 'no'}${note} | ${where === '' ? '' : code(where)} |`
    }),
  ].join('\n')
}

/** What may stand by a decision stays in sight, and so do the decisions that decide nothing. */
export function suppressions({ suppressed }: Assessment): string {
  return [
    '| suppressed | why | where |',
    '|---|---|---|',
    ...suppressed.map((entry) => {
      const says = entry.message === undefined ? entry.reason : `${entry.reason} ${entry.message}`
      return `| ${forMarkdown(suppressionName(entry))} | ${marked(clip(says.trim(), MAX_MESSAGE))} | ${place({ path: entry.path, line: entry.line })} |`
    }),
  ].join('\n')
}

function contradiction({ message, evidence, remedy, rule }: AssessedFinding): string {
  return [
    `> ${quoted(message)}`,
    `> ${[...evidence.slice(0, MAX_PLACES).map(place), code(rule)].join(' · ')}`,
    ...(remedy ? ['>', `> ${marked(remedy)}`] : []),
  ].join('\n')
}

/** The profile as a table: components in rows, attributes in columns. */
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

/** What each published framework comes to, a line each. */
export function frameworkList(assessment: Assessment): string {
  return frameworkLines(assessment)
    .map((line) => `- ${quoted(line)}`)
    .join('\n')
}

/** What a reader has to know of how it was made; empty where there is nothing. */
export function notices(assessment: Assessment): string {
  return assessment.notices
    .map(({ message, path }) => `- ${path === undefined ? '' : `${code(path)} `}${quoted(message)}`)
    .join('\n')
}

/** How many claims and questions were answered in which way, on one line. */
export function counts(assessment: Assessment): string {
  const { asked, yes, partly, no, silent, failed } = countAnswers(assessment)
  const failures = failed > 0 ? ` · ${failed} could not be asked` : ''
  const claims = [claimCounts(assessment), knownCounts(assessment)].flatMap((line) =>
    line === undefined ? [] : [`${line} · `],
  )
  return `<sub>${claims.join('')}${asked} questions: ${yes} yes · ${partly} in part · ${no} no · ${silent} nothing said${failures} · openness-lint ${forMarkdown(assessment.tool.version)}</sub>`
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

import picocolors from 'picocolors'
import type {
  AssessedFinding,
  AssessedOutcome,
  Assessment,
  FrameworkEntry,
  RequirementEntry,
  RequirementStatus,
} from '../assessment/v1.ts'
import { forMarkdown, forTerminal } from './escape.ts'
import { placeOf, readable, signFor, signOf } from './words.ts'
import { clip, lengthOf, wrap } from './wrap.ts'

export type FrameworkName = keyof Assessment['frameworks']

/** What people call the frameworks, in the order in which they are shown. */
export const shortNames: Readonly<Record<FrameworkName, string>> = {
  mof: 'MOF',
  osaid: 'OSAID',
  osai: 'European index',
  'eu-ai-act': 'EU AI Act',
  fmti: 'FMTI',
}

export const frameworkNames = Object.keys(shortNames) as readonly FrameworkName[]

/** One line for each framework. */
export function frameworkLines({ frameworks }: Assessment): readonly string[] {
  return frameworkNames.map((name) => `${shortNames[name]}: ${frameworks[name].summary}`)
}

/** The shortest that can be said of the frameworks, for a heading. */
export function frameworkHeading({ frameworks: { mof, osaid, osai } }: Assessment): string {
  const reached = mof.class === 0 ? 'no class shown' : 'I'.repeat(mof.class)
  const grades = Object.keys(osai.grades).length
  const shown = osaid.status === 'pass' ? 'shown' : osaid.status === 'fail' ? 'not met' : 'not shown'
  return `MOF ${reached} · OSAID ${shown} · European index ${osai.decided} of ${grades} decided`
}

/** A requirement that stands in a row of a table or under a heading of its own. */
export interface RequirementRow {
  readonly id: string
  readonly detail: RequirementEntry
  readonly sign: string
  readonly word: string
  /** The findings that make it stand as it does. */
  readonly deciding: readonly AssessedFinding[]
  /** Where the terms are stated that it stands under, where no finding says so. */
  readonly terms?: string
}

/** What a framework asks, each with how it stands and why. */
export function requirementRows(assessment: Assessment, name: FrameworkName): readonly RequirementRow[] {
  const entry: FrameworkEntry = assessment.frameworks[name]
  return Object.entries(entry.details).map(([id, detail]) => ({
    id,
    detail,
    sign: signOf(LEVELS[detail.status]),
    word: `${wordOf(assessment, name, id, detail.status)}${detail.declared ? ', declared' : ''}`,
    ...(name === 'mof' && termsOf(assessment, id, detail)),
    deciding: decidingOf(assessment, detail, name === 'mof' && assessment.frameworks.mof.components[id]?.out),
  }))
}

/** The place of a document's terms: those of other components are in their findings. */
function termsOf(
  { frameworks }: Assessment,
  id: string,
  { because }: RequirementEntry,
): Pick<RequirementRow, 'terms'> {
  const at = frameworks.mof.components[id]?.licenseAt
  return at && !because.some(({ rule }) => rule.startsWith('licensing/')) ? { terms: placeOf(at) } : {}
}

function wordOf(
  { frameworks }: Assessment,
  name: FrameworkName,
  id: string,
  status: RequirementStatus,
): string {
  if (name === 'osai') return frameworks.osai.grades[id] ?? 'unknown'
  if (name !== 'mof') return statusWords[status]
  const { license, out } = frameworks.mof.components[id] ?? { out: false }
  if (license !== undefined) return `${statusWords[status]}, ${readable(license)}`
  return out && status === 'unknown' ? 'terms not seen' : statusWords[status]
}

const LEVELS: Readonly<Record<RequirementStatus, string>> = {
  pass: 'open',
  partial: 'partial',
  fail: 'closed',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
  unobservable: 'not-applicable',
}
/** How a requirement stands, in words. */
export const statusWords: Readonly<Record<RequirementStatus, string>> = {
  pass: 'evidence found',
  partial: 'found in part',
  fail: 'not met',
  unknown: 'not visible here',
  'not-applicable': 'not applicable',
  unobservable: 'not visible in any repository',
}
const OUTCOMES: Readonly<Record<RequirementStatus, AssessedOutcome | undefined>> = {
  pass: 'met',
  partial: 'partial',
  fail: 'unmet',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
  unobservable: undefined,
}

/** All findings that a requirement was read from. */
function findingsOf({ findings }: Assessment, { because }: RequirementEntry): readonly AssessedFinding[] {
  return because.flatMap(
    ({ rule, component }) =>
      findings.find((finding) => finding.rule === rule && finding.component === component) ?? [],
  )
}

/** Of what is out under terms that are not seen, what shows that it is out. */
function decidingOf(
  assessment: Assessment,
  detail: RequirementEntry,
  out: boolean | undefined,
): readonly AssessedFinding[] {
  const all = findingsOf(assessment, detail)
  const wanted = out && detail.status === 'unknown' ? 'met' : OUTCOMES[detail.status]
  const deciding = all.filter(({ outcome }) => outcome === wanted)
  return deciding.length > 0 ? deciding : all.filter(({ outcome }) => outcome !== 'not-applicable')
}

/** Reasons shown in one cell or under one line; `explain` shows them all. */
const MAX_REASONS = 2

/** A framework as a table in GitHub-flavored Markdown. */
export function frameworkTable(assessment: Assessment, name: FrameworkName): string {
  const { title, version, source, summary } = assessment.frameworks[name]
  const rows = requirementRows(assessment, name).map(({ id, detail, sign, word, deciding, terms }) => {
    const reasons = deciding.slice(0, MAX_REASONS).map(({ rule, component, evidence: [at] }) => {
      const place = at ? `<code>${forMarkdown(placeOf(at))}</code> ` : ''
      return `${place}<code>${forMarkdown(component ? `${rule} ${component}` : rule)}</code>`
    })
    const more = deciding.length > MAX_REASONS ? [`and ${deciding.length - MAX_REASONS} more`] : []
    const why = detail.unobservable ?? detail.note
    const stated = terms === undefined ? [] : [`<code>${forMarkdown(terms)}</code> the terms`]
    const cell = [...reasons, ...more, ...stated, ...(why ? [forMarkdown(why)] : [])].join('<br>')
    return `| ${forMarkdown(id)} | ${sign} ${forMarkdown(word)} | ${cell} |`
  })
  return [
    `**${forMarkdown(`${title} ${version}`)}** · ${forMarkdown(summary)}`,
    '',
    '| asked for | found | by |',
    '|---|---|---|',
    ...rows,
    '',
    `<sub>● evidence found · ◐ in part · ○ not met · ? not visible here · – not applicable, or not visible in any repository · after <${source}></sub>`,
  ].join('\n')
}

export interface FrameworkTextOptions {
  readonly color: boolean
  /** The terminal's columns. */
  readonly width: number
  /** Shows every finding with its message and its places. */
  readonly tree: boolean
}

/** A framework for a terminal: a line for each requirement, with what decides it or with the whole tree of reasons. */
export function writeFramework(
  assessment: Assessment,
  name: FrameworkName,
  { color, width, tree }: FrameworkTextOptions,
): string {
  const colors = picocolors.createColors(color)
  const entry: FrameworkEntry = assessment.frameworks[name]
  const rows = requirementRows(assessment, name)
  const column = Math.min(34, Math.max(...rows.map(({ id }) => lengthOf(id))))
  const columns = Math.max(40, Math.min(width, 100))
  const lines = rows.flatMap(({ id, detail, sign, word, deciding, terms }) => {
    const head = ` ${sign} ${clip(id, column).padEnd(column)}  ${clip(forTerminal(word), columns - column - 5)}`
    const shown = tree ? findingsOf(assessment, detail) : deciding.slice(0, MAX_REASONS)
    const why = detail.unobservable ?? detail.note
    return [
      head.trimEnd(),
      ...(tree ? wrap(detail.asks, columns, 5).map((line) => colors.dim(line)) : []),
      ...(tree && why ? wrap(why, columns, 5).map((line) => colors.dim(line)) : []),
      ...(tree
        ? shown.flatMap((finding) => branch(finding, columns, colors))
        : shown.flatMap((finding) => wrap(reasonOf(finding), columns, 5).map((line) => colors.dim(line)))),
      ...(terms === undefined
        ? []
        : wrap(`${tree ? '└ ' : ''}the terms ${terms}`, columns, 5).map((line) => colors.dim(line))),
    ]
  })
  return [
    ...wrap(`${entry.title} ${entry.version}`, columns).map((line) => colors.bold(line)),
    ...wrap(entry.summary, columns),
    colors.dim(entry.source),
    '',
    ...lines,
    ...(name === 'mof' ? declaration(assessment, columns, colors) : []),
    '',
  ].join('\n')
}

type Colors = ReturnType<typeof picocolors.createColors>

/** One finding of a tree of reasons: what was asked of what, the answer, and the places. */
function branch(finding: AssessedFinding, columns: number, colors: Colors): readonly string[] {
  const { rule, component, level, outcome, message, evidence } = finding
  const what = component ? `${rule} · ${component}` : rule
  const places = evidence.map((at) => {
    const place = forTerminal(placeOf(at))
    const quoted = at.text
      ? `  ${clip(forTerminal(at.text.replace(/\s+/g, ' ')), Math.max(0, columns - lengthOf(place) - 13))}`
      : ''
    return `           ${colors.cyan(place)}${colors.dim(quoted)}`
  })
  return [
    ...wrap(`└ ${signFor(finding)} ${what} ${level ?? outcome}`, columns, 5),
    ...wrap(message, columns, 9),
    ...places.slice(0, MAX_PLACES),
    ...(places.length > MAX_PLACES ? [colors.dim(`           and ${places.length - MAX_PLACES} more`)] : []),
  ]
}

/** Places shown of one finding. */
const MAX_PLACES = 5

function reasonOf({ rule, component, evidence: [at] }: AssessedFinding): string {
  const what = component ? `${rule} · ${component}` : rule
  return at ? `${what}  ${placeOf(at)}` : what
}

/** What the repository's own record declares, held against what was found. */
function declaration({ frameworks }: Assessment, columns: number, colors: Colors): readonly string[] {
  const { declared } = frameworks.mof
  if (!declared) return []
  const [shown, contradicted] = (['shown', 'contradicted'] as const).map((standing) =>
    declared.components.filter((component) => component.standing === standing),
  )
  return [
    '',
    ...wrap(
      `Declared in ${declared.path}: ${declared.label}, with ${declared.components.length} components. ${shown?.length ?? 0} of them are shown here with an open license${contradicted?.length ? `, ${contradicted.length} are contradicted` : ''}.`,
      columns,
      1,
    ),
    ...(contradicted ?? []).flatMap(({ name, license, line }) =>
      wrap(
        `${placeOf({ path: declared.path, ...(line !== undefined && { line }) })}  ${name}${license ? `, ${license}` : ''}`,
        columns,
        5,
      ).map((text) => colors.red(text)),
    ),
  ]
}

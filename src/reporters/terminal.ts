import picocolors from 'picocolors'
import { isInconsistent, stands } from '../assessment/gate.ts'
import type { AssessedFinding, Assessment } from '../assessment/v1.ts'
import {
  type AttributeId,
  attributeIds,
  type ComponentFamily,
  type ComponentId,
  componentsOf,
  families,
} from '../components.ts'
import { changesBlock } from './changes.ts'
import { claimBlocks, claimFooter, claimList, suppressedBlock } from './claims.ts'
import { forTerminal } from './escape.ts'
import { otherFailures } from './gate.ts'
import {
  classNames,
  columnNames,
  countAnswers,
  fullNameOf,
  legendOf,
  listNames,
  placeOf,
  rowNames,
  signFor,
  signOf,
  stateOf,
  wordOf,
} from './words.ts'
import { clip, lengthOf, wrap } from './wrap.ts'

export interface TerminalOptions {
  readonly color: boolean
  /** The terminal's columns. */
  readonly width: number
  /** Lists every finding. */
  readonly verbose: boolean
  /** How long it took, in seconds; left out where the same bytes are wanted twice. */
  readonly seconds?: number
}

type Colors = ReturnType<typeof picocolors.createColors>

/** The report for a terminal: verdict, contradictions, profile, what to do. */
export function writeTerminal(assessment: Assessment, options: TerminalOptions): string {
  const colors = picocolors.createColors(options.color)
  const width = Math.max(40, Math.min(options.width, 100))
  const blocks = [
    header(assessment, width, colors),
    models(assessment, width, colors),
    claimBlocks(assessment, 'contradicted', width, colors),
    contradictions(assessment, width, colors),
    otherFailures(assessment, width, colors),
    assessment.comparison ? changesBlock(assessment.comparison, width, options.color) : [],
    profile(assessment, width, colors),
    claimBlocks(assessment, 'unproven', width, colors),
    next(assessment, width, colors),
    statement(assessment, width, colors),
    suppressedBlock(assessment, width, colors),
    options.verbose ? claimList(assessment, width, colors) : [],
    options.verbose ? findings(assessment, width, colors) : [],
    notices(assessment, width, colors),
    footer(assessment, width, colors, options.seconds),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function header(assessment: Assessment, width: number, colors: Colors): readonly string[] {
  const {
    subject,
    class: { value },
    gate,
  } = assessment
  const revision = subject.revision ? ` · ${subject.revision.slice(0, 12)}` : ''
  const verdict = classNames[value] === 'unknown' ? 'openness unknown' : classNames[value]
  const name = clip(forTerminal(subject.name) + revision, width - verdict.length - 4)
  const gap = ' '.repeat(Math.max(2, width - lengthOf(name) - verdict.length - 1))
  const state = stateOf(assessment)
  return [
    `${colors.bold(name)}${gap}${colors.bold(verdict)}`,
    ...wrap(state, width - 1).map((line) => {
      const right = line.padStart(width - 1)
      return gate.passed ? colors.dim(right) : colors.red(right)
    }),
  ]
}

/** Each of several models on a line; the rest of the report holds for all of them. */
function models({ models: all = [] }: Assessment, width: number, colors: Colors): readonly string[] {
  if (all.length === 0) return []
  const lines = all.map(({ subject, class: { value }, gate }) => {
    const state = gate.passed ? colors.green('✓') : colors.red('✗')
    const verdict = classNames[value] === 'unknown' ? 'openness unknown' : classNames[value]
    const name = clip(`${forTerminal(subject.name)}  ${colors.dim(forTerminal(subject.root))}`, width - 26)
    return ` ${state} ${verdict.padEnd(20)} ${name}`
  })
  return [colors.bold(`Models: ${all.length}. What follows holds for each of them.`), ...lines]
}

function contradictions({ findings: all }: Assessment, width: number, colors: Colors): readonly string[] {
  return all
    .filter((finding) => isInconsistent(finding) && stands(finding))
    .flatMap((finding, index) => [
      ...(index > 0 ? [''] : []),
      ` ${colors.red('✗')} ${colors.bold(finding.rule)}`,
      ...wrap(finding.message, width, 3),
      ...places(finding, width, colors),
      ...(finding.remedy ? wrap(finding.remedy, width, 3).map((line) => colors.dim(line)) : []),
    ])
}

/** Places shown of one finding; the rest are counted. */
const MAX_PLACES = 5

function places({ evidence }: AssessedFinding, width: number, colors: Colors): readonly string[] {
  const shown = evidence.slice(0, MAX_PLACES).map((at) => {
    const place = forTerminal(placeOf(at))
    const quoted = at.text ? `   ${forTerminal(at.text)}` : ''
    return `     ${colors.cyan(place)}${colors.dim(clip(quoted, Math.max(0, width - place.length - 6)))}`
  })
  const more = evidence.length - shown.length
  return more > 0 ? [...shown, colors.dim(`     and ${more} more`)] : shown
}

const NAME_WIDTH = 19
const COLUMN_WIDTHS: Readonly<Record<AttributeId, number>> = {
  availability: 14,
  documentation: 13,
  licensing: 21,
  safeguards: 12,
}
/** Narrower terminals get signs without words. */
const WORDS_FROM = 76

function profile(assessment: Assessment, width: number, colors: Colors): readonly string[] {
  const words = width >= WORDS_FROM
  const columns = (attribute: AttributeId) => (words ? COLUMN_WIDTHS[attribute] : 9)
  const heads = attributeIds.map((attribute) =>
    (words ? columnNames[attribute] : `${columnNames[attribute].slice(0, 5)}.`).padEnd(columns(attribute)),
  )
  const silent: ComponentId[] = []
  const outside: ComponentId[] = []
  const rows = (Object.keys(families) as ComponentFamily[]).flatMap((family) => {
    const shown = componentsOf(family).filter((component) => {
      const levels = attributeIds.map(
        (attribute) => assessment.profile[component]?.[attribute]?.level ?? 'unknown',
      )
      if (
        levels.includes('not-applicable') &&
        levels.every((level) => level === 'not-applicable' || level === 'unknown')
      ) {
        outside.push(component)
        return false
      }
      if (levels.every((level) => level === 'unknown')) silent.push(component)
      return levels.some((level) => level !== 'unknown')
    })
    if (shown.length === 0) return []
    return [
      ` ${colors.bold(families[family])}`,
      ...shown.map((component) => {
        const cells = attributeIds.map((attribute) => {
          const cell = assessment.profile[component]?.[attribute]
          const sign = signOf(cell?.level ?? 'unknown')
          const text = words
            ? clip(`${sign} ${forTerminal(wordOf(attribute, cell))}`, columns(attribute) - 1)
            : sign
          return paint(text.padEnd(columns(attribute)), colors)
        })
        return `   ${rowNames[component].padEnd(NAME_WIDTH - 1)}${cells.join('')}`.trimEnd()
      }),
    ]
  })
  const fold = (names: readonly ComponentId[], what: string) =>
    names.length === 0 ? [] : wrap(`${what}: ${listNames(names)}.`, width, 1).map((line) => colors.dim(line))
  const legend = legendOf(assessment)
  return [
    colors.dim(`${' '.repeat(NAME_WIDTH + 2)}${heads.join('')}`.trimEnd()),
    ...rows,
    ...(legend === undefined ? [] : [colors.dim(` ${legend}`)]),
    ...fold(silent, '? Nothing in the repository says'),
    ...fold(outside, '– Not part of this release'),
  ]
}

/** Colors a text by the sign that it starts with. */
function paint(text: string, colors: Colors): string {
  switch ([...text][0]) {
    case '●':
      return colors.green(text)
    case '◐':
      return colors.yellow(text)
    case '○':
      return colors.magenta(text)
    default:
      return colors.dim(text)
  }
}

/** The shortest way to the next class, one line of what to do for each step. */
function next({ next: ways }: Assessment, width: number, colors: Colors): readonly string[] {
  return ways.flatMap(({ to, steps }) => [
    ` ${colors.bold(`Next: ${classNames[to]}`)}`,
    ...steps.slice(0, MAX_STEPS).flatMap(({ rule, component, remedy }, index) => {
      const of = component ? `${fullNameOf(component as ComponentId)}: ` : ''
      const [first = '', ...rest] = wrap(`${of}${remedy}`, width, 5)
      return [
        `  ${index + 1}. ${first.trimStart()}`,
        ...rest,
        colors.dim(`     → openness-lint explain ${rule}`),
      ]
    }),
    ...(steps.length > MAX_STEPS ? [colors.dim(`     and ${steps.length - MAX_STEPS} more`)] : []),
  ])
}

/** Steps shown of one way; the rest are counted. */
const MAX_STEPS = 5

/** The sentence to paste. */
function statement({ statement: said }: Assessment, width: number, colors: Colors): readonly string[] {
  return [` ${colors.bold('What can truthfully be said')}`, ...wrap(said, width, 1)]
}

function findings({ findings: all }: Assessment, width: number, colors: Colors): readonly string[] {
  return all
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .flatMap((finding) => {
      const { rule, component, level, outcome, message } = finding
      const what = component ? `${rule} · ${component}` : rule
      const answer = level ?? outcome
      return [
        ` ${paint(signFor(finding), colors)} ${what} ${colors.dim(finding.declared ? `${answer}, declared` : answer)}`,
        ...wrap(message, width, 3),
        ...places(finding, width, colors),
      ]
    })
}

function notices(assessment: Assessment, width: number, colors: Colors): readonly string[] {
  return assessment.notices.flatMap(({ message, path }) =>
    wrap(path === undefined ? message : `${path}: ${message}`, width, 1).map((line) => colors.yellow(line)),
  )
}

function footer(
  assessment: Assessment,
  width: number,
  colors: Colors,
  seconds: number | undefined,
): readonly string[] {
  const { asked, yes, partly, no, silent, failed } = countAnswers(assessment)
  const counts = `${asked} questions: ${yes} yes · ${partly} in part · ${no} no · ${silent} nothing said`
  const text = failed > 0 ? `${counts} · ${failed} could not be asked` : counts
  const lines = [...claimFooter(assessment, colors), ...wrap(text, width, 1).map((line) => colors.dim(line))]
  if (seconds === undefined) return lines
  const time = `${seconds.toFixed(2)} s`
  const gap = width - text.length - time.length - 2
  return gap >= 2
    ? [...lines.slice(0, -1), `${lines.at(-1)}${' '.repeat(gap)}${colors.dim(time)}`]
    : [...lines, colors.dim(` ${time}`)]
}

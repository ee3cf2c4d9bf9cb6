import picocolors from 'picocolors'
import type { Assessment, Gate, GateFailure, GateQuestion } from '../assessment/v1.ts'
import { alike, claimBlock, suppressedBlock } from './claims.ts'
import { forTerminal } from './escape.ts'
import { classNames, knownCounts, placeOf, stateOf } from './words.ts'
import { clip, lengthOf, wrap } from './wrap.ts'

export interface GateOptions {
  readonly color: boolean
  /** The terminal's columns. */
  readonly width: number
}

type Colors = ReturnType<typeof picocolors.createColors>

/** The verdict on one screen: what is asked, what holds, what does not and why, and what can be said instead. */
export function writeGate(assessment: Assessment, { color, width: columns }: GateOptions): string {
  const colors = picocolors.createColors(color)
  const width = Math.max(40, Math.min(columns, 100))
  const { gate, statement } = assessment
  const passed = gate.passed ? colors.green('The gate holds') : colors.red('The gate does not hold')
  const blocks = [
    header(assessment, passed, width, colors),
    questions(gate, width, colors),
    ...claimsOf(assessment).map((claims) => claimBlock(claims, width, colors)),
    ...gate.failures.map((failure) => failureBlock(failure, assessment, width, colors)),
    suppressedBlock(assessment, width, colors),
    known(assessment, colors),
    notices(assessment, width, colors),
    [` ${colors.bold('What can truthfully be said')}`, ...wrap(statement, width, 1)],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function header(assessment: Assessment, passed: string, width: number, colors: Colors): readonly string[] {
  const {
    subject,
    class: { value },
  } = assessment
  const revision = subject.revision ? ` · ${subject.revision.slice(0, 12)}` : ''
  const verdict = classNames[value] === 'unknown' ? 'openness unknown' : classNames[value]
  const name = clip(forTerminal(subject.name) + revision, width - verdict.length - 4)
  const gap = ' '.repeat(Math.max(2, width - lengthOf(name) - verdict.length - 1))
  const state = stateOf(assessment).split(' · ').slice(0, -1).join(' · ')
  return [
    `${colors.bold(name)}${gap}${colors.bold(verdict)}`,
    passed,
    ...(state === '' ? [] : wrap(state, width).map((line) => colors.dim(line))),
  ]
}

/** What is asked, each with whether it holds. */
function questions({ asked }: Gate, width: number, colors: Colors): readonly string[] {
  if (asked.length === 0) return [' Nothing is asked: `fail-on` is never, and nothing is required.']
  return [
    ` ${colors.bold('Asked')}`,
    ...asked.flatMap((question) => {
      const sign = question.holds ? colors.green('✓') : colors.red('✗')
      const place = placeOfQuestion(question)
      const [first = '', ...rest] = wrap(questionName(question), width, 5)
      const gap = width - lengthOf(first) - lengthOf(place)
      const right = place !== '' && gap >= 3 ? `${' '.repeat(gap)}${colors.dim(place)}` : ''
      return [
        `   ${sign} ${first.trimStart()}${right}`,
        ...rest,
        ...(place !== '' && right === '' ? [colors.dim(`     ${place}`)] : []),
        ...(question.note ? wrap(question.note, width, 5).map((line) => colors.yellow(line)) : []),
      ]
    }),
  ]
}

const QUESTIONS: Readonly<Record<string, string>> = {
  contradiction: 'contradiction: no claim is contradicted by what is held',
  consistency: 'consistency: nothing in the repository contradicts itself',
  unproven: 'unproven: every claim is shown to be true',
  worse: 'worse: nothing became less open than in the base',
}

/** A question of the gate in words. */
export function questionName({ asked }: GateQuestion): string {
  return QUESTIONS[asked] ?? asked
}

/** Where it is asked. */
export function placeOfQuestion({ path, line }: GateQuestion): string {
  return path === undefined ? '' : forTerminal(placeOf({ path, ...(line !== undefined && { line }) }))
}

/** The claims that the gate fails on, by what answers them. */
function claimsOf({ gate, claims }: Assessment) {
  return alike(
    gate.failures.flatMap((failure) => {
      const isClaim = failure.why === 'claim-contradicted' || failure.why === 'claim-unproven'
      return (isClaim ? claims[failure.claim] : undefined) ?? []
    }),
  )
}

function failureBlock(
  failure: GateFailure,
  assessment: Assessment,
  width: number,
  colors: Colors,
): readonly string[] {
  if (failure.why === 'claim-contradicted' || failure.why === 'claim-unproven') return []
  const places = evidenceOf(failure, assessment).slice(0, MAX_PLACES)
  return [
    ...wrap(failureTitle(failure), width, 3).map((line, index) =>
      index === 0 ? ` ${colors.red('✗')} ${colors.bold(line.trimStart())}` : colors.bold(line),
    ),
    ...wrap(failure.message, width, 3),
    ...places.map(({ path, line, text }) => {
      const place = forTerminal(placeOf({ path, ...(line !== undefined && { line }) }))
      const quote = text === undefined ? '' : `   ${forTerminal(text)}`
      return `     ${colors.cyan(place)}${colors.dim(clip(quote, Math.max(0, width - lengthOf(place) - 6)))}`
    }),
    ...(failure.remedy ? wrap(failure.remedy, width, 3).map((line) => colors.dim(line)) : []),
  ]
}

/** Places shown of one failure. */
const MAX_PLACES = 3

/** A failure of the gate in a few words. */
export function failureTitle(failure: GateFailure): string {
  switch (failure.why) {
    case 'claim-contradicted':
      return 'a claim is contradicted'
    case 'claim-unproven':
      return 'a claim is not shown to be true'
    case 'inconsistent':
      return failure.rule
    case 'worse':
      return 'less open than before'
    case 'requirement-unmet':
      return failure.requirement
    case 'model':
      return failure.root
  }
}

/** Where a failure that is no claim shows. */
export function evidenceOf(failure: GateFailure, { findings }: Pick<Assessment, 'findings'>) {
  if (failure.why === 'inconsistent')
    return findings
      .filter(({ rule, outcome }) => rule === failure.rule && outcome === 'unmet')
      .flatMap(({ evidence }) => evidence)
  if (failure.why !== 'requirement-unmet') return []
  return failure.because.flatMap((reason) =>
    findings
      .filter(({ rule, component }) => rule === reason.rule && component === reason.component)
      .flatMap(({ evidence }) => evidence.slice(0, 1)),
  )
}

function known(assessment: Assessment, colors: Colors): readonly string[] {
  const line = knownCounts(assessment)
  return line === undefined ? [] : [colors.dim(` ${line}`)]
}

function notices({ notices: all }: Assessment, width: number, colors: Colors): readonly string[] {
  return all.flatMap(({ message, path }) =>
    wrap(path === undefined ? message : `${path}: ${message}`, width, 1).map((line) => colors.yellow(line)),
  )
}

/** What the gate fails on besides what contradicts itself: requirements, changes, models. */
export function otherFailures(assessment: Assessment, width: number, colors: Colors): readonly string[] {
  return assessment.gate.failures
    .filter(({ why }) => why === 'requirement-unmet' || why === 'worse' || why === 'model')
    .flatMap((failure, index) => [
      ...(index > 0 ? [''] : []),
      ...failureBlock(failure, assessment, width, colors),
    ])
}

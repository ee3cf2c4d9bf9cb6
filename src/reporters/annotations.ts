import { inconsistenciesOf, stands } from '../assessment/gate.ts'
import type { AssessedFinding, Assessment, ClaimEntry, EvidenceEntry, Severity } from '../assessment/v1.ts'
import { byCodeUnit } from '../repository.ts'
import { answering, shownReasons } from './claims.ts'
import { forTerminal } from './escape.ts'
import { evidenceOf, failureTitle } from './gate.ts'
import { placeOf, suppressionName } from './words.ts'
import { clip } from './wrap.ts'

export type AnnotationLevel = Exclude<Severity, 'none'>

/** A remark beside a line of a file, as a review shows it. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  /** At most 4,096 UTF-16 code units. */
  readonly message: string
  /** Relative to the root of the Git repository; left out where no file is near. */
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  /** Only with a remark on one line. */
  readonly column?: number
}

export interface AnnotationOptions {
  /** Every path of the repository: where nothing was found, the nearest of them is annotated. */
  readonly paths: readonly string[]
  /** Where the assessed folder stands in its Git repository; empty where it is the root. */
  readonly prefix: string
  /** How many of each level are shown. */
  readonly limits: Readonly<Record<AnnotationLevel, number>>
  /** A sentence that says where those are that are not shown. */
  readonly elsewhere: string
}

/** What GitHub keeps of a message. */
const MAX_MESSAGE = 4_096
const MAX_TITLE = 120
const MAX_QUOTE = 200
/** Places shown of one annotation. */
const MAX_PLACES = 5
const LEVELS: readonly AnnotationLevel[] = ['error', 'warning', 'notice']

/**
 * What was found as annotations, the most important first: claims at their own lines, with what answers them, then
 * findings, one per rule and place; of each level no more than its limit. Where some are left out, the last of the level
 * says how many. What is missing has no line: it stands on the first line of the nearest file. What may stand, or was
 * known before, is not annotated; a suppression that suppresses nothing is.
 */
export function annotate(assessment: Assessment, options: AnnotationOptions): readonly Annotation[] {
  const nearest = nearestFile(options.paths)
  const claims = assessment.claims.flatMap((claim, index) => claimRemark(claim, index, assessment))
  const others = [...claims, ...failureRemarks(assessment, nearest), ...suppressionRemarks(assessment)]
  return LEVELS.flatMap((level) => {
    const findings = assessment.findings.filter((each) => each.severity === level && stands(each))
    const groups = groupByPlace(byImportance(findings, assessment), nearest)
    const remarks = [
      ...others.filter((remark) => remark.level === level),
      ...groups.map((group) => ({ level, title: titleOf(group), message: messageOf(group), at: group.at })),
    ]
    const limit = options.limits[level]
    if (remarks.length <= limit) return remarks.map((remark) => annotationOf(remark, options.prefix))
    const shown = remarks.slice(0, Math.max(0, limit - 1))
    const more = `${remarks.length - shown.length} more ${level}${remarks.length - shown.length === 1 ? '' : 's'}`
    return [
      ...shown.map((remark) => annotationOf(remark, options.prefix)),
      { level, title: more, message: `${more} of this repository are not shown here. ${options.elsewhere}` },
    ].slice(0, limit)
  })
}

/** An annotation before it has its file. */
interface Remark {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  readonly at: EvidenceEntry | undefined
}

/** A claim that does not hold: both sides, what to do. One that fails the gate is an error, whatever its weight. */
function claimRemark(claim: ClaimEntry, index: number, { gate }: Assessment): readonly Remark[] {
  if (claim.status === 'supported' || !stands(claim)) return []
  const failing = gate.failures.some((failure) => 'claim' in failure && failure.claim === index)
  const level = failing ? 'error' : claim.severity
  if (level === 'none') return []
  const { shown, more } = shownReasons(claim)
  const sides = shown.map((reason) => {
    const [at] = reason.evidence
    return `${at ? `${forTerminal(placeOf(at))} ` : ''}${flat(answering(reason))} (${reason.rule})`
  })
  const remedy = claim.remedy ? [clip(flat(claim.remedy), 1_000)] : []
  const lines = [flat(claim.message), ...sides, ...(more > 0 ? [`and ${more} more`] : []), ...remedy]
  const words = { contradicted: 'What is held contradicts', unproven: 'Nothing shows' }[claim.status]
  return [
    {
      level,
      title: clip(`${words} "${flat(claim.text)}"`, MAX_TITLE),
      message: cut(lines.join('\n'), MAX_MESSAGE),
      // A release note is no file of the repository.
      at: claim.source.kind === 'file' || claim.source.kind === 'declaration' ? claim : undefined,
    },
  ]
}

/** What the gate fails on and no claim and no finding has said. */
function failureRemarks(assessment: Assessment, nearest: EvidenceEntry | undefined): readonly Remark[] {
  return assessment.gate.failures
    .filter(({ why }) => why === 'requirement-unmet' || why === 'worse' || why === 'model')
    .map((failure) => {
      const [at] = evidenceOf(failure, assessment)
      const lines = [failure.message, ...(failure.remedy ? [failure.remedy] : [])]
      return {
        level: 'error',
        title: clip(`The gate does not hold: ${flat(failureTitle(failure))}`, MAX_TITLE),
        message: cut(lines.map(flat).join('\n'), MAX_MESSAGE),
        at: at ?? nearest,
      }
    })
}

function suppressionRemarks({ suppressed }: Assessment): readonly Remark[] {
  return suppressed
    .filter(({ state }) => state !== 'active')
    .map((entry) => ({
      level: 'warning',
      title: clip(`Suppression of ${flat(suppressionName(entry))}`, MAX_TITLE),
      message: cut(flat(entry.message ?? entry.reason), MAX_MESSAGE),
      at: { path: entry.path, line: entry.line },
    }))
}

/** What fails the gate, what decides the class, what is answered no, and then the rest; else in the order of the assessment. */
export function byImportance(
  findings: readonly AssessedFinding[],
  { gate, class: { because } }: Assessment,
): readonly AssessedFinding[] {
  const failing = inconsistenciesOf(gate)
  const deciding = new Set(because.map(({ rule, component }) => `${rule} ${component}`))
  const rank = ({ rule, component, outcome }: AssessedFinding) => {
    if (failing.has(rule)) return 0
    if (deciding.has(`${rule} ${component}`)) return 1
    return outcome === 'unmet' ? 2 : 3
  }
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

/** The findings of one rule at one place. */
interface Group {
  readonly first: AssessedFinding
  readonly findings: AssessedFinding[]
  readonly at: EvidenceEntry | undefined
}

function groupByPlace(
  findings: readonly AssessedFinding[],
  nearest: EvidenceEntry | undefined,
): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const at = finding.evidence[0] ?? nearest
    const key = `${finding.rule} ${at?.line ?? 1} ${at?.path ?? ''}`
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, { first: finding, findings: [finding], at })
  }
  return [...groups.values()]
}

function annotationOf({ level, title, message, at }: Remark, prefix: string): Annotation {
  const annotation = { level, title, message }
  if (at === undefined) return annotation
  const { line = 1, endLine, column } = at
  const oneLine = endLine === undefined || endLine === line
  return {
    ...annotation,
    file: forTerminal(prefix === '' ? at.path : `${prefix}/${at.path}`),
    line,
    ...(endLine !== undefined && { endLine }),
    ...(oneLine && column !== undefined && { column }),
  }
}

/** The first sentence of what was found. */
function titleOf({ first, findings }: Group): string {
  const message = flat(first.message)
  const sentence = /^.+?(?=\.(?:\s|$))/.exec(message)?.[0] ?? message
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
  return clip(sentence, MAX_TITLE - more.length) + more
}

/** What was seen with all its places, what to do, and which rule asks. */
function messageOf({ first, findings }: Group): string {
  const said = unique(findings.map(({ message }) => flat(message)))
  const places = unique(findings.flatMap(({ evidence }) => evidence.map(quote)))
  const shown = places.length > 1 ? places.slice(0, MAX_PLACES) : []
  const more = places.length > MAX_PLACES ? [`and ${places.length - MAX_PLACES} more`] : []
  const end = [...(first.remedy ? [clip(flat(first.remedy), 1_000)] : []), first.rule].join('\n')
  return `${cut([...said, ...shown, ...more].join('\n'), MAX_MESSAGE - end.length - 1)}\n${end}`
}

function quote(at: EvidenceEntry): string {
  const place = forTerminal(placeOf(at))
  return at.text ? `${place}  ${clip(flat(at.text), MAX_QUOTE)}` : place
}

/** Where people look first: the card, else the license, else any README; those nearest to the root first. */
export function nearestFile(paths: readonly string[]): EvidenceEntry | undefined {
  const candidates = paths.flatMap((path) => {
    const folders = path.split('/')
    const name = folders.pop() ?? ''
    const kind = NEAREST.findIndex((pattern) => pattern.test(name))
    return kind === -1 ? [] : [{ path, depth: folders.length, kind }]
  })
  const [first] = candidates.sort(
    (a, b) => a.depth - b.depth || a.kind - b.kind || byCodeUnit(a.path, b.path),
  )
  return first && { path: first.path, line: 1 }
}

const NEAREST: readonly RegExp[] = [
  /^model[-_ ]?card(?:\.|$)/i,
  /^readme\.(?:md|markdown)$/i,
  /^(?:licen[cs]e|copying)(?:[-_.]|$)/i,
  /^readme(?:\.|$)/i,
]

/** One line, with nothing in it that a terminal or a log would obey. */
const flat = (text: string) => forTerminal(text.replace(/\s+/g, ' ').trim())
const unique = (texts: readonly string[]) => [...new Set(texts)]
/** Counts UTF-16 code units, as the platform does. */
const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`

import { inconsistenciesOf } from '../assessment/gate.ts'
import type { AssessedFinding, Assessment, EvidenceEntry, Severity } from '../assessment/v1.ts'
import { byCodeUnit } from '../repository.ts'
import { forTerminal } from './escape.ts'
import { placeOf } from './words.ts'
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
 * The findings as annotations, the most important first: one per rule and place, of each level no more than its
 * limit. Where some are left out, the last of the level says how many. What is missing has no line: it stands on
 * the first line of the nearest file.
 */
export function annotate(assessment: Assessment, options: AnnotationOptions): readonly Annotation[] {
  const nearest = nearestFile(options.paths)
  return LEVELS.flatMap((level) => {
    const findings = assessment.findings.filter(({ severity }) => severity === level)
    const groups = groupByPlace(byImportance(findings, assessment), nearest)
    const limit = options.limits[level]
    if (groups.length <= limit) return groups.map((group) => annotationOf(level, group, options.prefix))
    const shown = groups.slice(0, Math.max(0, limit - 1))
    const more = `${groups.length - shown.length} more ${level}${groups.length - shown.length === 1 ? '' : 's'}`
    return [
      ...shown.map((group) => annotationOf(level, group, options.prefix)),
      { level, title: more, message: `${more} of this repository are not shown here. ${options.elsewhere}` },
    ].slice(0, limit)
  })
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

function annotationOf(level: AnnotationLevel, group: Group, prefix: string): Annotation {
  const { at } = group
  const annotation = { level, title: titleOf(group), message: messageOf(group) }
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

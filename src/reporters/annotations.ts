import { inconsistenciesOf, stands } from '../assessment/gate.ts'
import type {
  AssessedFinding,
  Assessment,
  ClaimEntry,
  EvidenceEntry,
  GateFailure,
  Severity,
  SuppressionEntry,
} from '../assessment/v1.ts'
import { byCodeUnit } from '../repository.ts'
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
 * What contradicts itself, what fails the gate, and the findings, as annotations, the most important first and among
 * those that matter alike the lines that the change touched: one per rule and place, of each level no more than its
 * limit. Where some are left out, the last of the level says how many. What is missing has no line: it stands on the
 * first line of the nearest file. What may stand by a decision, and what was known before, is not annotated.
 */
export function annotate(assessment: Assessment, options: AnnotationOptions): readonly Annotation[] {
  const nearest = nearestFile(options.paths)
  const touched = touchedBy(assessment)
  const groups = groupByPlace(remarksOn(assessment), nearest).toSorted(
    (a, b) => a.first.tier - b.first.tier || Number(isTouched(b, touched)) - Number(isTouched(a, touched)),
  )
  return LEVELS.flatMap((level) => {
    const all = groups.filter(({ first }) => first.level === level)
    const limit = options.limits[level]
    if (all.length <= limit) return all.map((group) => annotationOf(group, options.prefix))
    const shown = all.slice(0, Math.max(0, limit - 1))
    const more = `${all.length - shown.length} more ${level}${all.length - shown.length === 1 ? '' : 's'}`
    return [
      ...shown.map((group) => annotationOf(group, options.prefix)),
      { level, title: more, message: `${more} of this repository are not shown here. ${options.elsewhere}` },
    ].slice(0, limit)
  })
}

/** Something to say beside a line. */
interface Remark {
  readonly level: AnnotationLevel
  /** Lower ones go first, whatever was changed. */
  readonly tier: 0 | 1 | 2
  /** Which rule or claim it is about; the last line of the annotation. */
  readonly about: string
  readonly title?: string
  readonly message: string
  readonly remedy?: string
  /** Where it stands; the nearest file where it is left out. */
  readonly at?: EvidenceEntry
  readonly evidence: readonly EvidenceEntry[]
}

function remarksOn(assessment: Assessment): readonly Remark[] {
  const failing = inconsistenciesOf(assessment.gate)
  const findings = byImportance(assessment.findings.filter(stands), assessment)
  return [
    ...assessment.claims.flatMap((claim, index) =>
      stands(claim) ? claimRemark(claim, failsOn(index, assessment)) : [],
    ),
    ...assessment.gate.failures.flatMap((failure) => failureRemark(failure, assessment)),
    ...assessment.suppressed.flatMap(suppressionRemark),
    ...findings.flatMap((finding): readonly Remark[] => {
      const { severity: level, rule, message, remedy, evidence } = finding
      if (level === 'none') return []
      return [
        {
          level,
          tier: failing.has(rule) ? 1 : 2,
          about: rule,
          message,
          evidence,
          ...(remedy !== undefined && { remedy }),
          ...(evidence[0] && { at: evidence[0] }),
        },
      ]
    }),
  ]
}

const failsOn = (index: number, { gate }: Assessment) =>
  gate.failures.some((failure) => 'claim' in failure && failure.claim === index)

/** A decision that lets nothing stand: it has ended, is in vain, or is not in force. */
function suppressionRemark(entry: SuppressionEntry): readonly Remark[] {
  if (entry.state === 'active') return []
  return [
    {
      level: 'warning',
      tier: 1,
      about: `suppression ${entry.rule}`,
      title: `Suppression of ${suppressionName(entry)}`,
      message: entry.message ?? entry.reason,
      at: { path: entry.path, line: entry.line },
      evidence: [],
    },
  ]
}

/** One that fails the gate is an error, whatever its weight. */
function claimRemark(claim: ClaimEntry, fails: boolean): readonly Remark[] {
  const level = fails ? 'error' : claim.severity
  const { status, message, remedy, because } = claim
  if (level === 'none') return []
  const { path, line, column, endLine, source } = claim
  const at = { path, line, column, ...(endLine !== undefined && { endLine }) }
  const isShown = status === 'unproven' ? 'not shown to be true' : status
  return [
    {
      level,
      tier: status === 'contradicted' ? 0 : fails ? 1 : 2,
      about: `claim ${claim.claim}`,
      title: `Claim ${isShown}: "${claim.text}"`,
      message,
      evidence: because.flatMap(({ evidence }) => evidence.slice(0, 1)),
      ...(remedy !== undefined && { remedy }),
      // The notes of a release are no file that could be annotated.
      ...((source.kind === 'file' || source.kind === 'declaration') && { at }),
    },
  ]
}

/** What fails the gate and is neither a claim nor a finding. */
function failureRemark(failure: GateFailure, assessment: Assessment): readonly Remark[] {
  const { why, message, remedy } = failure
  if (why !== 'worse' && why !== 'requirement-unmet' && why !== 'model') return []
  const cell =
    why === 'worse'
      ? assessment.comparison?.worse.find(
          ({ component, attribute }) => component === failure.component && attribute === failure.attribute,
        )
      : undefined
  const evidence = cell?.by ?? evidenceOf(failure, assessment)
  // A line that is gone stands nowhere any more.
  const at = evidence.find((each) => !('change' in each && each.change === 'removed'))
  const title = failureTitle(failure)
  return [
    {
      level: 'error',
      tier: 1,
      about: `gate ${title}`,
      title,
      message,
      evidence,
      ...(remedy !== undefined && { remedy }),
      ...(at && { at }),
    },
  ]
}

/** The lines that made a difference, as `path:line`. */
function touchedBy({ comparison }: Assessment): ReadonlySet<string> {
  if (!comparison) return new Set()
  const { worse, better, licenses, claims } = comparison
  const lines = [...worse, ...better, ...licenses].flatMap(({ by }) => by)
  return new Set([
    ...lines.filter(({ change }) => change !== 'removed').map(lineOf),
    ...claims.filter(({ to }) => to !== undefined).map(lineOf),
  ])
}

const isTouched = ({ at }: Group, touched: ReadonlySet<string>) => at !== undefined && touched.has(lineOf(at))
const lineOf = ({ path, line }: EvidenceEntry) => `${path}:${line ?? 1}`

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

/** The remarks about one thing at one place. */
interface Group {
  readonly first: Remark
  readonly remarks: Remark[]
  readonly at: EvidenceEntry | undefined
}

function groupByPlace(remarks: readonly Remark[], nearest: EvidenceEntry | undefined): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const remark of remarks) {
    const at = remark.at ?? nearest
    const key = `${remark.level} ${remark.about} ${at?.line ?? 1} ${at?.path ?? ''}`
    const group = groups.get(key)
    if (group) group.remarks.push(remark)
    else groups.set(key, { first: remark, remarks: [remark], at })
  }
  return [...groups.values()]
}

function annotationOf(group: Group, prefix: string): Annotation {
  const { at, first } = group
  const annotation = { level: first.level, title: titleOf(group), message: messageOf(group) }
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
function titleOf({ first, remarks }: Group): string {
  const message = flat(first.title ?? first.message)
  const sentence = first.title === undefined ? (/^.+?(?=\.(?:\s|$))/.exec(message)?.[0] ?? message) : message
  const more = remarks.length > 1 ? ` (and ${remarks.length - 1} more)` : ''
  return clip(sentence, MAX_TITLE - more.length) + more
}

/** What was seen with all its places, what to do, and which rule asks. */
function messageOf({ first, remarks }: Group): string {
  const said = unique(remarks.map(({ message }) => flat(message)))
  const places = unique(remarks.flatMap(({ evidence }) => evidence.map(quote)))
  const shown = places.length > 1 ? places.slice(0, MAX_PLACES) : []
  const more = places.length > MAX_PLACES ? [`and ${places.length - MAX_PLACES} more`] : []
  const about = clip(flat(first.about), MAX_TITLE)
  const end = [...(first.remedy ? [clip(flat(first.remedy), 1_000)] : []), about].join('\n')
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

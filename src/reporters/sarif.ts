import type { Log, ReportingDescriptor, Result, Location as SarifLocation } from 'sarif'
import type { AssessedFinding, Assessment, ClaimEntry, EvidenceEntry, Severity } from '../assessment/v1.ts'
import { CONFIGURATION_FILE } from '../config/configuration.ts'
import type { Rule } from '../rule.ts'
import { byImportance, nearestFile } from './annotations.ts'
import { forTerminal } from './escape.ts'
import { suppressionName } from './words.ts'
import { clip } from './wrap.ts'

export interface SarifOptions {
  readonly rules: Readonly<Record<string, Rule>>
  /** Every path of the repository: what is missing has no line, and stands on the first line of the nearest of them. */
  readonly paths: readonly string[]
  /** Where the assessed folder stands in its Git repository; left out where it is the root. */
  readonly prefix?: string
}

/** GitHub takes 25,000 results of a run and keeps 5,000; 10 MB when packed; 10 tags of a rule. */
const MAX_RESULTS = 5_000
const MAX_MESSAGE = 1_000
/** Places of one result; GitHub takes more and shows few. */
const MAX_PLACES = 20

/**
 * The findings that ask for something as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), within the limits
 * of GitHub's code scanning, the most important first. Each stands on at least one line.
 */
export function writeSarif(assessment: Assessment, options: SarifOptions): string {
  const asking = [
    ...assessment.claims.filter(({ severity }) => severity !== 'none').map(toRemark),
    ...byImportance(
      assessment.findings.filter(({ severity }) => severity !== 'none'),
      assessment,
    ),
  ].toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  const shown = asking.slice(0, MAX_RESULTS)
  const ids = [...new Set(shown.map(({ rule }) => rule))].sort()
  const hasBaseline = asking.some(({ baseline }) => baseline)
  const nearest = nearestFile(options.paths)
  const fingerprints = new Map<string, number>()
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'openness-lint',
            semanticVersion: assessment.tool.version,
            rules: ids.map((id) => descriptorOf(id, options.rules[id])),
          },
        },
        automationDetails: { id: 'openness-lint/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !assessment.findings.some(({ outcome }) => outcome === 'error'),
            toolExecutionNotifications: notificationsOf(assessment, asking.length - shown.length),
          },
        ],
        results: shown.map((remark) => ({
          ...resultOf(remark, ids, nearest, fingerprints, options.prefix ?? ''),
          ...(hasBaseline && { baselineState: remark.baseline ? 'unchanged' : 'new' }),
          ...suppressionsOf(remark, assessment, options.prefix ?? ''),
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']
const LEVELS = { error: 'error', warning: 'warning', notice: 'note', none: 'none' } as const

/** What a result is made from: a finding, or a claim with what answers it. */
type Remark = Pick<
  AssessedFinding,
  'rule' | 'component' | 'severity' | 'message' | 'remedy' | 'evidence' | 'baseline' | 'suppressed'
>

const CLAIM = 'claim/'

/** Claims of one kind are one rule; a license is a kind, whichever it is. */
function toRemark(claim: ClaimEntry): Remark {
  const { severity, message, remedy, baseline, suppressed, source, because } = claim
  const { path, line, column, endLine, text } = claim
  const own = source.kind === 'file' || source.kind === 'declaration'
  return {
    rule: `${CLAIM}${claim.claim.replace(/:.*/, '')}`,
    severity,
    message,
    ...(remedy !== undefined && { remedy }),
    baseline,
    ...(suppressed !== undefined && { suppressed }),
    evidence: [
      ...(own ? [{ path, line, column, ...(endLine !== undefined && { endLine }), text }] : []),
      ...because.flatMap(({ evidence }) => evidence.slice(0, 1)),
    ],
  }
}

/** A suppressed result is marked and not left out, or the alert that it was would open again. */
function suppressionsOf(
  { suppressed }: Remark,
  assessment: Assessment,
  prefix: string,
): Pick<Result, 'suppressions'> {
  const entry = suppressed === undefined ? undefined : assessment.suppressed[suppressed]
  if (!entry) return {}
  const { path, line, reason } = entry
  const inSource = path !== CONFIGURATION_FILE
  return {
    suppressions: [
      {
        kind: inSource ? 'inSource' : 'external',
        status: 'accepted',
        justification: clip(flat(reason), MAX_MESSAGE),
        location: locationOf({ path, line }, prefix),
      },
    ],
  }
}

function descriptorOf(id: string, rule: Rule | undefined): ReportingDescriptor {
  if (id.startsWith(CLAIM)) return claimDescriptor(id)
  if (!rule) return { id }
  return {
    id,
    shortDescription: { text: rule.question },
    fullDescription: { text: flat(rule.why) },
    help: {
      text: flat(`${rule.why} ${rule.remedy}`),
      markdown: [
        rule.why,
        `**What to do.** ${rule.remedy}`,
        ...rule.references.map((each) => `<${each}>`),
      ].join('\n\n'),
    },
    helpUri: rule.references[0],
    defaultConfiguration: { level: id.startsWith('consistency/') ? 'error' : 'note' },
    properties: { tags: ['openness', id.slice(0, id.indexOf('/'))] },
  }
}

function claimDescriptor(id: string): ReportingDescriptor {
  const kind = id.slice(CLAIM.length)
  return {
    id,
    shortDescription: { text: `Does the repository hold what it claims: ${kind}?` },
    help: {
      text: 'A claim is weighed against what the repository holds. Say what is there, or publish and license what is said.',
    },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['openness', 'claim'] },
  }
}

function resultOf(
  finding: Remark,
  ids: readonly string[],
  nearest: EvidenceEntry | undefined,
  fingerprints: Map<string, number>,
  prefix: string,
): Result {
  const { rule, component, severity, message, remedy, evidence } = finding
  const places = evidence.length > 0 ? evidence : [nearest ?? { path: 'README.md', line: 1 }]
  const [first] = places
  // A line may move and stay the same finding: what is said there tells, and how often it was said before.
  const hash = hashOf([rule, component ?? '', first?.path ?? '', first?.text ?? ''].join('\u0000'))
  const index = (fingerprints.get(hash) ?? 0) + 1
  fingerprints.set(hash, index)
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: clip(flat(remedy ? `${message} ${remedy}` : message), MAX_MESSAGE) },
    locations: places.slice(0, 1).map((at) => locationOf(at, prefix)),
    ...(places.length > 1 && {
      relatedLocations: places.slice(1, MAX_PLACES).map((at, id) => ({ id, ...locationOf(at, prefix) })),
    }),
    partialFingerprints: { primaryLocationLineHash: `${hash}:${index}` },
    ...(component !== undefined && { properties: { component } }),
  }
}

function locationOf({ path, line, column, endLine }: EvidenceEntry, prefix: string): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(prefix === '' ? path : `${prefix}/${path}`), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line ?? 1,
        ...(column !== undefined && { startColumn: column }),
        ...(endLine !== undefined && endLine >= (line ?? 1) && { endLine }),
      },
    },
  }
}

function notificationsOf({ notices, suppressed }: Assessment, left: number) {
  const more =
    left > 0
      ? [`${left} more findings are left out: GitHub keeps ${MAX_RESULTS}. --format json lists them all.`]
      : []
  const idle = suppressed
    .filter(({ state }) => state !== 'active')
    .map(
      (entry) =>
        `${entry.path}:${entry.line}: suppression of ${suppressionName(entry)}. ${entry.message ?? ''}`,
    )
  return [
    ...more,
    ...idle,
    ...notices.map(({ message, path }) => (path === undefined ? message : `${path}: ${message}`)),
  ].map((text) => ({ level: 'note' as const, message: { text: clip(flat(text), MAX_MESSAGE) } }))
}

/** A path as a relative URI reference. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** FNV-1a over UTF-16 code units, twice with different beginnings: 16 hexadecimal digits that tell findings apart. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x1b873593].map((seed) => hash32(text, seed)).join('')
}

function hash32(text: string, seed: number): string {
  let hash = seed
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const flat = (text: string) => forTerminal(text.replace(/\s+/g, ' ').trim())

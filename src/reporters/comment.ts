import { isInconsistent, stands } from '../assessment/gate.ts'
import type { AssessedFinding, Assessment, ClaimEntry, EvidenceEntry, GateFailure } from '../assessment/v1.ts'
import { changesTable, countChanges, type Place } from './changes.ts'
import { forMarkdown } from './escape.ts'
import { frameworkHeading } from './frameworks.ts'
import {
  bytesOf,
  code,
  counts,
  fitting,
  fold,
  frameworkList,
  GAP,
  gateHeading,
  gateTable,
  marked,
  models,
  notices,
  profile,
  quoted,
  remedies,
  suppressions,
  way,
} from './markdown.ts'
import { addressOf, type Source } from './source.ts'
import { classNames, placeOf } from './words.ts'
import { clip } from './wrap.ts'

export interface CommentOptions {
  /** Where the files can be looked at; without it no place is a link. */
  readonly source?: Source | undefined
  /** The commit that was read. */
  readonly head: string
  /** The commit that was compared with, where it is one. */
  readonly base?: string | undefined
  /** Whether the change touches nothing that is read: then it is to blame for nothing, whatever was there before. */
  readonly isUntouched?: boolean
  /** Web address of the run that made the report, where that is one that nobody vouches for. */
  readonly madeBy?: string
}

/** Characters of a comment, above which GitHub takes none; counted in bytes, so that they are never more. */
export const COMMENT_LIMIT = 65_536

/** Lines before the first fold: who reads no further knows the result and the reason. */
const LINES = 9
const MAX_REASONS = 2
const MAX_PLACES = 3
/** A longer address leads nowhere that people would want to see. */
const MAX_ADDRESS = 1_000
const CUT =
  'This comment is longer than what fits here: parts of it were left out. The job summary holds all of it.'

/**
 * Whether a comment would tell its readers anything: that something is contradicted, that the gate fails, or that
 * the change makes a difference.
 */
export function hasNews(assessment: Assessment): boolean {
  const { comparison, gate, findings } = assessment
  return (
    !gate.passed ||
    reasonsOf(assessment).length > 0 ||
    findings.some(({ outcome }) => outcome === 'error') ||
    (comparison !== undefined && countChanges(comparison) > 0)
  )
}

/**
 * The report as a comment on a pull request, in GitHub-flavored Markdown of at most `COMMENT_LIMIT` bytes less
 * `reserved`: verdict, reasons and changes at once, everything else folded. What does not fit is left out in whole
 * blocks, the least important first. No text of the repository makes a link, a mention, a reference or an image.
 */
export function writeComment(assessment: Assessment, options: CommentOptions, reserved = 0): string {
  const links = new Links(options)
  const reasons = options.isUntouched ? [] : reasonsOf(assessment)
  const shown = reasons.slice(0, MAX_REASONS)
  const others = reasons.slice(MAX_REASONS)
  const changes = assessment.comparison ? countChanges(assessment.comparison) : 0
  const room = LINES - 2 - shown.reduce((lines, { remedy }) => lines + (remedy === undefined ? 1 : 2), 0)
  const rows = changes > room ? room - 1 : room
  const raising = assessment.findings.filter(
    (finding) =>
      (finding.outcome === 'unmet' || finding.outcome === 'partial') &&
      !finding.rule.startsWith('consistency/') &&
      stands(finding),
  )
  const { comparison, gate, statement, suppressed } = assessment
  const table = (limit?: number) =>
    comparison
      ? changesTable(comparison, {
          place: (at) => links.to(at),
          ...(limit !== undefined && { rows: limit }),
        })
      : ''
  const parts = [
    ...shown.map((reason) => blockOf(reason, links)),
    table(rows),
    others.length === 0
      ? ''
      : fold(
          `${others.length} more ${others.length === 1 ? 'reason' : 'reasons'}`,
          others.map((reason) => blockOf(reason, links)).join(GAP),
        ),
    changes > rows ? fold(`All that changed (${changes})`, table()) : '',
    assessment.models ? fold(`Models (${assessment.models.length})`, models(assessment)) : '',
    fold('Profile', profile(assessment)),
    raising.length === 0
      ? ''
      : fold(
          `What would raise it (${new Set(raising.map(({ rule }) => rule)).size})`,
          [way(assessment), remedies(raising)].filter((part) => part !== '').join(GAP),
        ),
    gate.asked.length === 0 ? '' : fold(gateHeading(assessment), gateTable(assessment)),
    fold(`Frameworks: ${frameworkHeading(assessment)}`, frameworkList(assessment)),
    suppressed.length === 0 ? '' : fold(`Suppressed (${suppressed.length})`, suppressions(assessment)),
    assessment.notices.length === 0
      ? ''
      : fold(`Notices (${assessment.notices.length})`, notices(assessment)),
  ].filter((part) => part !== '')
  const first = verdict(assessment, reasons, options.isUntouched === true)
  const last = [
    `**What can truthfully be said:** ${quoted(statement)}`,
    ...(options.madeBy === undefined
      ? []
      : [
          `<sub>The report was made by <a href="${options.madeBy}">a run of the pull request’s own</a>, which the pull request can change.</sub>`,
        ]),
    counts(assessment),
  ].join(GAP)
  const left = COMMENT_LIMIT - reserved - bytesOf(first) - bytesOf(CUT) - bytesOf(last)
  const kept = fitting(parts, left)
  return `${[first, ...kept, ...(kept.length < parts.length ? [CUT] : []), last].join(GAP)}\n`
}

/** Something that fails the gate, or that contradicts itself whether or not it does. */
interface Reason {
  readonly kind: 'claim' | 'unproven' | 'inconsistency' | 'requirement' | 'worse' | 'model'
  readonly message: string
  readonly places: readonly EvidenceEntry[]
  readonly remedy?: string
  readonly claim?: ClaimEntry
}

/** What fails the gate in its order, and then what is contradicted all the same. */
function reasonsOf({ gate, claims, findings }: Assessment): readonly Reason[] {
  const inconsistent = findings.filter((finding) => isInconsistent(finding) && stands(finding))
  const told = new Set<ClaimEntry | AssessedFinding>()
  const failing = gate.failures.map((failure): Reason => {
    const about = subjectOf(failure, claims, inconsistent, told)
    if (about === undefined) return plainReason(failure)
    told.add(about)
    return 'claim' in about ? claimReason(about) : findingReason(about)
  })
  const others = [
    ...claims
      .filter((claim) => claim.status === 'contradicted' && stands(claim) && !told.has(claim))
      .map(claimReason),
    ...inconsistent.filter((finding) => !told.has(finding)).map(findingReason),
  ]
  return [...failing, ...others]
}

/** The claim or the finding that a failure is about. */
function subjectOf(
  failure: GateFailure,
  claims: readonly ClaimEntry[],
  inconsistent: readonly AssessedFinding[],
  told: ReadonlySet<ClaimEntry | AssessedFinding>,
): ClaimEntry | AssessedFinding | undefined {
  switch (failure.why) {
    case 'claim-contradicted':
    case 'claim-unproven':
      return claims[failure.claim]
    case 'inconsistent':
      return inconsistent.find(
        (finding) =>
          finding.rule === failure.rule && finding.message === failure.message && !told.has(finding),
      )
    case 'worse':
    case 'model':
    case 'requirement-unmet':
      return undefined
  }
}

function claimReason(claim: ClaimEntry): Reason {
  const { message, remedy, because, path, line, source } = claim
  const own = source.kind === 'file' ? [{ path, line }] : []
  return {
    kind: claim.status === 'contradicted' ? 'claim' : 'unproven',
    message,
    places: [...own, ...because.flatMap(({ evidence }) => evidence.slice(0, 1))],
    claim,
    ...(remedy !== undefined && { remedy }),
  }
}

function findingReason({ message, remedy, evidence }: AssessedFinding): Reason {
  return { kind: 'inconsistency', message, places: evidence, ...(remedy !== undefined && { remedy }) }
}

function plainReason({ why, message, remedy }: GateFailure): Reason {
  return { kind: KINDS[why], message, places: [], ...(remedy !== undefined && { remedy }) }
}

const KINDS: Readonly<Record<GateFailure['why'], Reason['kind']>> = {
  'claim-contradicted': 'claim',
  'claim-unproven': 'unproven',
  inconsistent: 'inconsistency',
  worse: 'worse',
  model: 'model',
  'requirement-unmet': 'requirement',
}

function verdict(assessment: Assessment, reasons: readonly Reason[], isUntouched: boolean): string {
  const {
    class: { value },
    subject,
    gate,
  } = assessment
  const state = [
    ...STATES.flatMap(({ kind, one, many, by }) => {
      const all = reasons.filter((reason) => reason.kind === kind)
      if (all.length === 0) return []
      const here = by && all.every((reason) => isNew(reason, assessment)) ? ' by this change' : ''
      return [`${all.length === 1 ? one : `${all.length} ${many}`}${here}`]
    }),
    ...(isUntouched
      ? ['this change touches nothing that is read']
      : [
          ...(hasNews(assessment) ? [] : ['what was said here does not hold any more']),
          gate.passed ? 'gate passed' : '**gate failed**',
        ]),
  ]
  return `**Openness of ${forMarkdown(clip(subject.name, 100))}: ${classNames[value]}** · ${state.join(' · ')}`
}

const STATES: readonly {
  readonly kind: Reason['kind']
  readonly one: string
  readonly many: string
  /** Whether the change may have brought it. */
  readonly by?: true
}[] = [
  { kind: 'claim', one: '1 claim contradicted', many: 'claims contradicted', by: true },
  { kind: 'unproven', one: '1 claim unproven', many: 'claims unproven', by: true },
  { kind: 'inconsistency', one: '1 inconsistency', many: 'inconsistencies' },
  { kind: 'requirement', one: '1 requirement not met', many: 'requirements not met' },
  { kind: 'model', one: '1 model fails', many: 'models fail' },
  { kind: 'worse', one: '1 step back', many: 'steps back', by: true },
]

/** Whether it was not so in the base. */
function isNew({ kind, claim }: Reason, { comparison }: Assessment): boolean {
  if (kind === 'worse') return true
  return (comparison?.claims ?? []).some(
    ({ to, path, line, claim: name }) =>
      to === claim?.status && path === claim?.path && line === claim.line && name === claim.claim,
  )
}

/** A quotation of a line: both sides, each with its place, and below it what to do. */
function blockOf({ message, places, remedy }: Reason, links: Links): string {
  const { text, told } = links.within(clip(message, MAX_MESSAGE), places)
  const rest = places.filter((place) => !told.has(place)).slice(0, Math.max(0, MAX_PLACES - told.size))
  const more = places.length - told.size - rest.length
  const where = [
    ...rest.map((at) => links.to(at)),
    ...(more > 0 && told.size === 0 ? [`and ${more} more`] : []),
  ]
  return `> ${[text, ...where].join(' · ')}${remedy === undefined ? '' : `<br>${marked(clip(remedy, MAX_MESSAGE))}`}`
}

/** Characters of one message: it may quote a text of any length. */
const MAX_MESSAGE = 1_000

/** Places as links to the lines, where it is known where the files can be looked at. */
class Links {
  readonly #options: CommentOptions

  constructor(options: CommentOptions) {
    this.#options = options
  }

  /** A place as a link, or as code where there is nothing to link to. */
  to({ path, line, endLine, change }: Place): string {
    const shown = placeOf({ path, ...(line !== undefined && { line }) })
    const { source, head, base } = this.#options
    const commit = change === 'removed' ? base : head
    const at = { path, ...(line !== undefined && { line }), ...(endLine !== undefined && { endLine }) }
    const address = source && commit !== undefined && isPath(path) ? addressOf(source, commit, at) : undefined
    if (address === undefined || address.length > MAX_ADDRESS) return code(clip(shown, MAX_ADDRESS))
    return `[${forMarkdown(shown)}](${address.replace(/[!'()*]/g, percent)})`
  }

  /** A message with the places that it names made links, and which of them it names. */
  within(message: string, places: readonly EvidenceEntry[]) {
    const told = new Set<EvidenceEntry>()
    const byLength = places.toSorted((a, b) => shortOf(b).length - shortOf(a).length)
    const parts: string[] = []
    let rest = message
    while (rest !== '') {
      const found = byLength
        .map((at) => ({ at, index: rest.indexOf(shortOf(at)) }))
        .filter(({ index }) => index !== -1)
        .toSorted((a, b) => a.index - b.index)[0]
      if (!found) break
      const { at, index } = found
      const name = shortOf(at)
      parts.push(forMarkdown(rest.slice(0, index)), this.to(at))
      told.add(at)
      // The message may name the column as well.
      rest = rest.slice(index + name.length).replace(/^:\d+/, '')
      for (const same of places) if (shortOf(same) === name) told.add(same)
    }
    return { text: [...parts, forMarkdown(rest)].join(''), told }
  }
}

/** A path that climbs would lead to somewhere else on the server. */
const isPath = (path: string) => path.split('/').every((segment) => !/^\.{0,2}$/.test(segment))

const shortOf = ({ path, line }: EvidenceEntry) => placeOf({ path, ...(line !== undefined && { line }) })

/** What an address may hold, and the target of a link in Markdown may not. */
const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

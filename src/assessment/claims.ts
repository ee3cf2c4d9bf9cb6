import { type ComponentId, components, familyOf } from '../components.ts'
import type { Claim, ClaimedArtifact } from '../facts/claims.ts'
import type { Facts } from '../facts/index.ts'
import type { LicenseStatement } from '../facts/licenses.ts'
import type { Terms } from '../facts/terms.ts'
import { needOf, partsOf, reproducible } from '../frameworks/claims.ts'
import type { FrameworkResults } from '../frameworks/index.ts'
import { type Need, reader, type Status, type Verdict } from '../frameworks/requirements.ts'
import { findLicense } from '../licenses/catalogue.ts'
import { licensesIn } from '../licenses/expressions.ts'
import { weighAll } from '../licenses/weigh.ts'
import type { Location } from '../repository.ts'
import type { Finding, Rules } from './judge.ts'
import { conditionPhrases } from './statement.ts'
import type { ClaimEntry, ClaimReason, EvidenceEntry } from './v1.ts'

/** What claims are weighed against. */
export interface Evidence {
  readonly findings: readonly Finding[]
  readonly facts: Pick<Facts, 'claims' | 'licensing' | 'statements'>
  readonly frameworks: FrameworkResults
  readonly rules: Rules
  /** Writes a place in the wire format. */
  readonly toEvidence: (at: Location) => EvidenceEntry
}

/** How a claim stands, with the findings that decide it. */
interface Judgement {
  readonly status: ClaimEntry['status']
  readonly because: readonly Reason[]
}

/** A finding as one side of a claim: in words that go on from its place. */
interface Reason {
  readonly finding: Finding
  readonly says: string
  readonly at?: Location
}

/** Reasons that are kept of one claim. */
const MAX_REASONS = 6

/** Weighs each claim against what was found. */
export function weighClaims(evidence: Evidence): readonly ClaimEntry[] {
  return evidence.facts.claims.map((claim) => toEntry(claim, judge(claim, evidence), evidence))
}

function judge(claim: Claim, evidence: Evidence): Judgement {
  const { kind } = claim
  if (kind.startsWith('license:')) return judgeLicense(claim, kind.slice('license:'.length), evidence)
  if (kind.startsWith('mof:')) return judgeMof(kind.slice('mof:'.length), evidence)
  switch (kind) {
    case 'fully-open':
    case 'open-science':
      return judgeMof('I', evidence)
    case 'osaid':
      return judgeAll(
        evidence.frameworks.osaid.map(({ status, because }) => ({ status, because })),
        evidence,
      )
    case 'reproducible':
      return judgeNeeds([reproducible], evidence)
    case 'open-source':
    case 'open-weights':
    case 'open-data':
    case 'released':
    case 'commercial-use':
    case 'no-restriction':
      return judgeNeeds(
        claim.artifacts.flatMap((artifact) => needOf(kind, artifact) ?? []),
        evidence,
      )
    default:
      return { status: 'unproven', because: [] }
  }
}

function judgeNeeds(needs: readonly Need[], evidence: Evidence): Judgement {
  const ask = reader({ findings: evidence.findings, licensing: evidence.facts.licensing })
  return judgeAll(needs.map(ask), evidence)
}

/** Every part has to hold; one that is decided against it with something to show contradicts the claim. */
function judgeAll(verdicts: readonly Verdict[], evidence: Evidence): Judgement {
  const asked = verdicts.filter(({ status }) => status !== 'not-applicable' && status !== 'unobservable')
  const findings = [...new Set(asked.flatMap(({ because }) => because))]
  const failing = [
    ...new Set(asked.filter(({ status }) => status === 'fail').flatMap(({ because }) => because)),
  ]
  const against = failing.filter(speaksAgainst)
  if (against.length > 0) return { status: 'contradicted', because: reasons(against, evidence) }
  const status: readonly Status[] = asked.map((verdict) => verdict.status)
  if (status.length > 0 && status.every((each) => each === 'pass'))
    return {
      status: 'supported',
      because: reasons(
        findings.filter(({ outcome }) => outcome === 'met' || outcome === 'partial'),
        evidence,
      ),
    }
  const open = findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable')
  return { status: 'unproven', because: reasons(open, evidence) }
}

/** Levels that are a decision against openness; that nothing is said, or only in part, is none. */
const AGAINST: ReadonlySet<string> = new Set(['conditional', 'restricted', 'gated', 'closed'])

function speaksAgainst({ rule, level, evidence }: Finding): boolean {
  if (evidence.length === 0 || level === undefined || !AGAINST.has(level)) return false
  return !(rule === LICENSED && level === 'closed')
}

const LICENSED = 'licensing/openly-licensed'

function judgeMof(asked: string, { frameworks, ...rest }: Evidence): Judgement {
  const wanted = asked === 'I' ? 1 : asked === 'II' ? 2 : 3
  const { components: judged, evaluation } = frameworks.mof
  const required = judged.filter(({ component }) => component.class >= wanted && component.required)
  const found = evaluation.class
  const findings = [...new Set(required.flatMap(({ because }) => because))]
  const evidence = { frameworks, ...rest }
  if (found !== 0 && found <= wanted)
    return {
      status: 'supported',
      because: reasons(
        findings.filter(({ outcome }) => outcome === 'met'),
        evidence,
      ),
    }
  const against = required
    .filter(({ status }) => status === 'fail')
    .flatMap(({ because }) => because)
    .filter(speaksAgainst)
  if (against.length > 0) return { status: 'contradicted', because: reasons([...new Set(against)], evidence) }
  return {
    status: 'unproven',
    because: reasons(
      findings.filter(({ outcome }) => outcome !== 'met'),
      evidence,
    ),
  }
}

/** The terms of the artifact are those that are named, or are others. */
function judgeLicense(claim: Claim, id: string, evidence: Evidence): Judgement {
  const { licensing } = evidence.facts
  const parts = claim.artifacts.flatMap(partsOf)
  const known = parts.flatMap((component) => {
    const terms = licensing.get(component)
    const finding = evidence.findings.find((each) => each.rule === LICENSED && each.component === component)
    return terms && finding && finding.outcome !== 'not-applicable' ? [{ component, terms, finding }] : []
  })
  const judged = known.map(({ component, terms, finding }) => ({
    finding,
    terms,
    stands: standingOf(claim, id, terms, component),
  }))
  const against = judged.filter(({ stands }) => stands.status === 'contradicted')
  if (against.length > 0)
    return {
      status: 'contradicted',
      because: uniqueReasons(
        against.map(({ finding, stands }) => ({
          finding,
          says: stands.says,
          ...(stands.at && { at: stands.at }),
        })),
      ),
    }
  const agreeing = judged.filter(({ stands }) => stands.status === 'supported')
  if (agreeing.length > 0)
    return {
      status: 'supported',
      because: uniqueReasons(
        agreeing.map(({ finding, stands }) => ({
          finding,
          says: stands.says,
          ...(stands.at && { at: stands.at }),
        })),
      ),
    }
  return {
    status: 'unproven',
    because: reasons(
      judged.map(({ finding }) => finding),
      evidence,
    ),
  }
}

interface Standing {
  readonly status: ClaimEntry['status']
  readonly says: string
  readonly at?: Location
}

function standingOf(claim: Claim, id: string, terms: Terms, component: ComponentId): Standing {
  const named = namesOf(id)
  const all = [...terms.statements, ...terms.agreeing, ...terms.conflicting]
  const same = (statement: LicenseStatement) => sameLicense(named, statement)
  const own = all.filter(same)
  const governing = terms.statements.filter(same)
  const { level, clause, by } = weighAll(terms, familyOf(component))
  const other = terms.statements.find(
    (statement) =>
      !same(statement) &&
      isElsewhere(statement, claim) &&
      (statement.license ?? statement.expression) !== undefined,
  )
  if (governing.length > 0) {
    const [best] = governing.filter((statement) => statement.from === 'file').concat(governing)
    // The same license, and words beside it that take some of it back.
    const restricting = clause && isOpen(named) && (level === 'restricted' || level === 'conditional')
    if (restricting && by)
      return {
        status: 'contradicted',
        says: conditionPhrases([clause.kind ?? 'other']),
        at: { path: by.at.path, line: clause.line },
      }
    return { status: 'supported', says: `names ${nameOf(best)}`, ...(best && { at: best.at }) }
  }
  if (own.length > 0 && other === undefined) return { status: 'unproven', says: '' }
  if (other && terms.clarity !== 'unrecognized' && !terms.sideBySide)
    return {
      status: 'contradicted',
      says: other.from === 'file' ? `is ${nameOf(other)}` : `names ${nameOf(other)}`,
      at: other.at,
    }
  return { status: 'unproven', says: '' }
}

function isElsewhere({ at }: LicenseStatement, claim: Claim): boolean {
  return at.path !== claim.at.path || at.line !== claim.at.line
}

function nameOf(statement: LicenseStatement | undefined): string {
  return statement?.expression ?? statement?.license?.name ?? statement?.written ?? 'other terms'
}

interface Named {
  readonly ids: ReadonlySet<string>
  readonly written: string
}

function namesOf(id: string): Named {
  const license = findLicense(id.replace(/^LicenseRef-/, '')) ?? findLicense(id)
  const all = license ? [license] : licensesIn(id)
  return { ids: new Set(all.map((each) => each.id)), written: plain(id) }
}

function isOpen({ ids }: Named): boolean {
  return [...ids].some((id) => {
    const openness = findLicense(id)?.openness
    return openness === 'osi-approved' || openness === 'open-definition'
  })
}

/** A family names each of its members: "GPL" is said of GPL-3.0. */
function sameLicense(
  { ids, written }: Named,
  { license, expression, written: words }: LicenseStatement,
): boolean {
  const others = expression === undefined ? (license ? [license] : []) : licensesIn(expression)
  if (others.some((other) => ids.has(other.id))) return true
  if (ids.size > 0 && others.length > 0) return false
  return [...others.flatMap(({ id, name }) => [plain(id), plain(name)]), plain(words ?? '')].some(
    (other) => other !== '' && written !== '' && (other.startsWith(written) || written.startsWith(other)),
  )
}

const plain = (text: string) =>
  text.toLowerCase().replace(/licen[sc]e|agreement|licenseref|version|[^a-z0-9]+/g, '')

function reasons(findings: readonly Finding[], evidence: Evidence): readonly Reason[] {
  return uniqueReasons(findings.map((finding) => toReason(finding, evidence)))
}

/** The same words at the same place are said once. */
function uniqueReasons(all: readonly Reason[]): readonly Reason[] {
  const unique = new Map(all.map((reason) => [`${reason.says} ${placeOf(reason.at)}`, reason]))
  return [...unique.values()].slice(0, MAX_REASONS)
}

function toReason(finding: Finding, { facts }: Evidence): Reason {
  const [first] = finding.evidence
  return {
    finding,
    says: wordsOf(finding, facts.licensing.get(finding.component ?? 'system.product')),
    ...(first && { at: first }),
  }
}

/** What a finding says, to go on from its place. */
function wordsOf({ rule, level, component, message, evidence }: Finding, terms: Terms | undefined): string {
  if (rule === LICENSED && terms && (level === 'conditional' || level === 'restricted') && component) {
    const { clause, decidedBy } = weighAll(terms, familyOf(component))
    if (clause && evidence[0]?.line === clause.line) return conditionPhrases([clause.kind ?? 'other'])
    const license = decidedBy ?? terms.licenses[0]
    if (license)
      return `is the ${license.name.replace(/^the /i, '')}, which ${conditionPhrases(license.conditions)}`
  }
  if (level === 'gated') return 'asks people to request access, sign or accept terms first'
  if (level === 'closed' && evidence.length > 0) return 'says that it is not released'
  const said = component ? message.replace(`${components[component].name}: `, '') : message
  return said.charAt(0).toLowerCase() + said.slice(1).replace(/\.$/, '')
}

const placeOf = (at: Location | undefined) =>
  at ? (at.line === undefined ? at.path : `${at.path}:${at.line}`) : ''

function toEntry(claim: Claim, { status, because }: Judgement, evidence: Evidence): ClaimEntry {
  const { kind, artifacts, source, polarity, at } = claim
  const remedy = status === 'supported' ? undefined : remedyOf(claim, status, because, evidence.rules)
  return {
    claim: kind,
    artifacts,
    source: { kind: source },
    path: at.path,
    line: at.line,
    column: at.column,
    ...(at.endLine !== undefined && { endLine: at.endLine }),
    text: at.text,
    polarity,
    status,
    severity: SEVERITY[status],
    message: messageOf(claim, status, because),
    ...(remedy !== undefined && { remedy }),
    baseline: false,
    because: because.map((reason) => toClaimReason(reason, evidence)),
  }
}

const SEVERITY = { contradicted: 'error', unproven: 'warning', supported: 'none' } as const

function toClaimReason({ finding, says, at }: Reason, { toEvidence }: Evidence): ClaimReason {
  const { rule, component, outcome, evidence } = finding
  const places = at ? [at, ...evidence.filter((each) => placeOf(each) !== placeOf(at))] : evidence
  return {
    rule,
    ...(component && { component }),
    outcome,
    says,
    evidence: places.slice(0, MAX_REASONS).map(toEvidence),
  }
}

/** Both sides in one breath, each with its place. */
function messageOf(
  { at, artifacts }: Claim,
  status: ClaimEntry['status'],
  because: readonly Reason[],
): string {
  const said = `${placeOf(at)} says "${at.text}" of ${nameArtifacts(artifacts)}`
  const [first, second] = because
  const side = (reason: Reason) => (reason.at ? `${placeOf(reason.at)} ${reason.says}` : reason.says)
  if (status === 'supported') return first ? `${said}; ${side(first)}.` : `${said}.`
  if (status === 'contradicted')
    return `${said}; ${[first, second].flatMap((each) => (each ? [side(each)] : [])).join(', and ')}.`
  return first ? `${said}; ${of(first)}${side(first)}.` : `${said}; nothing in the repository shows it.`
}

const of = ({ finding, at }: Reason) =>
  at || !finding.component ? '' : `of the ${components[finding.component].name.toLowerCase()} `

const NOUNS: Readonly<Partial<Record<ClaimedArtifact, string>>> = {
  weights: 'the weights',
  code: 'the code',
  datasets: 'the data',
  documentation: 'the documentation',
  project: 'the project',
  system: 'the system',
}

function nameArtifacts(artifacts: readonly ClaimedArtifact[]): string {
  const names = artifacts.map(
    (artifact) => NOUNS[artifact] ?? `the ${components[artifact as ComponentId].name.toLowerCase()}`,
  )
  return names.length < 2
    ? (names[0] ?? 'the project')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function remedyOf(
  claim: Claim,
  status: ClaimEntry['status'],
  because: readonly Reason[],
  rules: Rules,
): string {
  const [first] = because
  const remedy = first && rules[first.finding.rule]?.remedy
  if (status === 'contradicted') {
    if (claim.kind.startsWith('license:'))
      return 'Make both name the same terms, or say which part each of them covers.'
    const instead = first ? `, or say what holds: ${first.finding.message}` : ''
    return `${(remedy ?? 'Change what contradicts it.').replace(/\.$/, '')}${instead}`
  }
  return remedy ?? 'Add what shows it, or declare in openness.yml where it is.'
}

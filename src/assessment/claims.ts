import { type ComponentId, components, familyOf } from '../components.ts'
import type { Claim, ClaimedArtifact } from '../facts/claims.ts'
import type { Facts } from '../facts/index.ts'
import { needOf, reproducible } from '../frameworks/claims.ts'
import type { FrameworkResults } from '../frameworks/index.ts'
import { type Need, reader, type Verdict } from '../frameworks/requirements.ts'
import type { Location } from '../repository.ts'
import { beginsWithName, type ClaimReasonFound, LICENSED, reasonsOf } from './claim-reasons.ts'
import { type Judgement, judgeLicense } from './claimed-licenses.ts'
import type { Finding, Rules } from './judge.ts'
import type { ClaimEntry, ClaimReason, EvidenceEntry } from './v1.ts'

/** What claims are weighed against, and how places are written. */
export interface Evidence {
  readonly findings: readonly Finding[]
  readonly facts: Pick<Facts, 'claims' | 'licensing' | 'statements'>
  readonly frameworks: FrameworkResults
  readonly rules: Rules
  /** What can truthfully be said of the release. */
  readonly statement: string
  readonly toEvidence: (at: Location) => EvidenceEntry
  /** The place of a path in the whole repository, for words that name it. */
  readonly toPath: (path: string) => string
}

/**
 * Weighs each claim: `supported` where what it needs was found; `contradicted` only where something was found that
 * cannot be true beside it; else `unproven`. What nobody says contradicts nothing.
 */
export function weighClaims(evidence: Evidence): readonly ClaimEntry[] {
  const claims = [...evidence.facts.claims, ...declaredClass(evidence.frameworks)]
  return claims.map((claim) => toEntry(claim, judge(claim, evidence), evidence))
}

const CLASSES = { 1: 'mof:I', 2: 'mof:II', 3: 'mof:III' } as const

/** A record of the Model Openness Framework claims the class that it amounts to. */
function declaredClass({ mof: { declared } }: FrameworkResults): readonly Claim[] {
  if (!declared || declared.evaluation.class === 0) return []
  const { line = 1, column = 1, text = '', path } = declared.at
  return [
    {
      kind: CLASSES[declared.evaluation.class],
      artifacts: ['project'],
      source: 'declaration',
      polarity: 'asserted',
      at: { path, line, column, text },
    },
  ]
}

function judge(claim: Claim, evidence: Evidence): Judgement {
  const { kind, artifacts } = claim
  const { findings, facts, frameworks } = evidence
  const ask = reader({ findings, licensing: facts.licensing })
  const needs = (all: readonly Need[]) => judgeAll(all.map(ask), evidence)
  switch (kind) {
    case 'open-source':
    case 'open-weights':
    case 'open-data':
    case 'released':
    case 'commercial-use':
    case 'no-restriction':
      return needs(artifacts.flatMap((artifact) => needOf(kind, artifact) ?? []))
    case 'reproducible':
      return needs([reproducible])
    case 'osaid':
      return judgeAll(frameworks.osaid, evidence)
    case 'fully-open':
    case 'open-science': {
      const open = needs(artifacts.flatMap((artifact) => needOf('open-source', artifact) ?? []))
      // Of code or data alone no more can be meant than that they are open.
      const inPart = artifacts.every((artifact) => /^(?:code|datasets)\b/.test(artifact))
      return inPart || open.status === 'contradicted' ? open : judgeMof(1, evidence)
    }
    case 'mof:I':
      return judgeMof(1, evidence)
    case 'mof:II':
      return judgeMof(2, evidence)
    case 'mof:III':
      return judgeMof(3, evidence)
    default:
      return judgeLicense(claim, kind.slice('license:'.length), findings, facts)
  }
}

/** Every part has to hold; one that is decided against it, with something to show, contradicts the claim. */
function judgeAll(verdicts: readonly Verdict[], { facts }: Evidence): Judgement {
  const asked = verdicts.filter(({ status }) => status !== 'not-applicable' && status !== 'unobservable')
  const findingsOf = (some: readonly Verdict[]) => [...new Set(some.flatMap(({ because }) => because))]
  const against = findingsOf(asked.filter(({ status }) => status === 'fail')).filter(speaksAgainst)
  if (against.length > 0) return { status: 'contradicted', because: reasonsOf(against, facts) }
  const shown = asked.length > 0 && asked.every(({ status }) => status === 'pass')
  const because = findingsOf(asked).filter((finding) =>
    shown ? finding.outcome === 'met' || finding.outcome === 'partial' : asksForMore(finding),
  )
  return { status: shown ? 'supported' : 'unproven', because: reasonsOf(because, facts) }
}

/** Levels that are a decision against openness; that something is missing, or there in part, is none. */
const AGAINST: ReadonlySet<string> = new Set(['conditional', 'restricted', 'gated', 'closed'])

/** Whether a finding shows something that speaks against a claim; that no license is stated is silence. */
/** What is silent on gates leaves nothing to add. */
const asksForMore = ({ rule, outcome }: Finding) =>
  outcome !== 'met' &&
  outcome !== 'not-applicable' &&
  !(rule === 'availability/weights-ungated' && outcome === 'unknown')

function speaksAgainst({ rule, level, evidence }: Finding): boolean {
  if (evidence.length === 0 || level === undefined || !AGAINST.has(level)) return false
  return !(rule === LICENSED && level === 'closed')
}

/** A class of the Model Openness Framework is reached, or something that it asks for is out under terms that are not open. */
function judgeMof(asked: 1 | 2 | 3, { frameworks, facts }: Evidence): Judgement {
  const { components: parts, evaluation } = frameworks.mof
  const required = parts.filter(({ component }) => component.class >= asked && component.required)
  const found = [...new Set(required.flatMap(({ because }) => because))]
  if (evaluation.class !== 0 && evaluation.class <= asked) {
    const met = found.filter(({ outcome }) => outcome === 'met')
    return { status: 'supported', because: reasonsOf(met, facts) }
  }
  // What is there in part, such as weights behind a gate, is not in full what the class asks for.
  const short = required.filter(({ status }) => status === 'fail' || status === 'partial')
  const against = [...new Set(short.flatMap(({ because }) => because))].filter(speaksAgainst)
  if (against.length > 0) return { status: 'contradicted', because: reasonsOf(against, facts) }
  const open = found.filter(asksForMore)
  return { status: 'unproven', because: reasonsOf(open, facts) }
}

const SEVERITY = { contradicted: 'error', unproven: 'warning', supported: 'none' } as const

function toEntry(claim: Claim, judgement: Judgement, evidence: Evidence): ClaimEntry {
  const { kind, artifacts, source, polarity, at } = claim
  const { status, because } = judgement
  const remedy = remedyOf(claim, judgement, evidence)
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
    message: messageOf(claim, judgement, evidence),
    ...(remedy !== undefined && { remedy }),
    baseline: false,
    because: because.map((reason) => toReason(reason, evidence)),
  }
}

/** Places that are kept of one reason. */
const MAX_PLACES = 4

function toReason({ finding, says, at }: ClaimReasonFound, { toEvidence }: Evidence): ClaimReason {
  const { rule, component, outcome, evidence } = finding
  const others = evidence.filter(({ path, line }) => path !== at?.path || line !== at.line)
  const places = [...(at ? [at] : []), ...others].slice(0, MAX_PLACES)
  return { rule, ...(component && { component }), outcome, says, evidence: places.map(toEvidence) }
}

/** Findings that are named in one breath. */
const MAX_SIDES = 2

/** Both sides in one breath, each with its place. */
function messageOf(claim: Claim, { status, because }: Judgement, { toPath }: Evidence): string {
  const { artifacts } = claim
  const place = ({ path, line }: Location) => (line === undefined ? toPath(path) : `${toPath(path)}:${line}`)
  const said = `${speakerOf(claim, place)} of ${nameAll(artifacts)}`
  const side = ({ finding, says, at: there }: ClaimReasonFound) => {
    const alone = artifacts.length === 1 && finding.component === artifacts[0]
    const of =
      finding.component && !alone ? `of the ${components[finding.component].name.toLowerCase()}, ` : ''
    if (there && beginsWithName(says)) return `${place(there)}: ${says}`
    return there ? `${place(there)} ${says}` : `${of}${says}`
  }
  const sides = because.slice(0, status === 'contradicted' ? MAX_SIDES : 1).map(side)
  if (sides.length === 0)
    return `${said}; nothing in the repository ${status === 'supported' ? 'speaks against' : 'shows'} it.`
  return `${said}; ${sides.join(', and ')}.`
}

/** Who says it: a place in the repository, or a text about it. */
function speakerOf({ at, source, kind }: Claim, place: (at: Location) => string): string {
  if (kind.startsWith('mof:') && source === 'declaration')
    return `${place(at)} declares class ${kind.slice('mof:'.length)} of the Model Openness Framework`
  if (source === 'declaration') return `${place(at)} declares "${at.text}"`
  if (source === 'file') return `${place(at)} says "${at.text}"`
  return `The ${at.path} ${at.path.endsWith('s') ? 'say' : 'says'} "${at.text}"`
}

const NOUNS: Readonly<Partial<Record<ClaimedArtifact, string>>> = {
  weights: 'the weights',
  code: 'the code',
  datasets: 'the data',
  documentation: 'the documentation',
  project: 'the project',
  system: 'the system',
}

function nameAll(artifacts: readonly ClaimedArtifact[]): string {
  const names = artifacts.map(
    (artifact) => NOUNS[artifact] ?? `the ${components[artifact as ComponentId].name.toLowerCase()}`,
  )
  return names.length < 2
    ? (names[0] ?? 'the project')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What to change, or what can truthfully be said instead. */
function remedyOf(
  { kind }: Claim,
  { status, because }: Judgement,
  { rules, statement }: Evidence,
): string | undefined {
  if (status === 'supported') return undefined
  if (status === 'contradicted' && kind.startsWith('license:'))
    return 'Name the same terms in both places, or say which part each of them covers.'
  const [first] = because
  if (!first) return 'Add what shows it, or declare in `openness.yml` where it is.'
  if (status === 'unproven' && kind.startsWith('license:'))
    return 'Add the text of that license, and say which part each license covers.'
  if (status === 'unproven') {
    const add = rules[first.finding.rule]?.remedy ?? 'Add what shows it.'
    return `${add} What lives elsewhere can be declared in \`openness.yml\`.`
  }
  const changes = [...new Set(because.map(({ finding }) => changeOf(finding)))]
    .slice(0, MAX_SIDES)
    .join(', and ')
  const holds = clauseAbout(first.finding, statement)
  return `${changes.charAt(0).toUpperCase()}${changes.slice(1)}${holds ? `; or say what holds: "${holds}"` : ''}.`
}

/** What would have to be otherwise. */
function changeOf({ level, component }: Finding): string {
  const what = component ? NOUNS[familyOf(component)] : 'it'
  if (level === 'gated') return `let anyone have ${what} without asking`
  return level === 'closed' ? `release ${what}` : `license ${what} openly`
}

/** The part of the true statement that speaks of what the finding is about. */
function clauseAbout({ component }: Finding, statement: string): string | undefined {
  const noun = component && SAID[familyOf(component)]
  return statement
    .replace(/\.$/, '')
    .split('; ')
    .find((clause) => noun !== undefined && clause.includes(noun))
}

/** The groups of components as the statement names them. */
const SAID = { weights: 'weights', code: 'code', datasets: 'data', system: 'system' } as const

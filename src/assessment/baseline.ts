import type { Baseline, KnownClaim, KnownFinding } from '../config/baseline.ts'
import { byCodeUnit } from '../repository.ts'
import type { AssessedFinding, ClaimEntry, ModelAssessment } from './v1.ts'

/** Writes down what asks for something now, as the file that `readBaseline` reads. Suppressed things are left out. */
export function writeBaseline({ findings, claims }: Pick<ModelAssessment, 'findings' | 'claims'>): string {
  const known = {
    version: 1,
    findings: findings.filter(asks).map(toKnownFinding),
    claims: claims.filter(asks).map(toKnownClaim),
  }
  return `${JSON.stringify(known, null, 2)}\n`
}

const asks = ({ severity, suppressed }: Pick<AssessedFinding, 'severity' | 'suppressed'>) =>
  severity !== 'none' && suppressed === undefined

function toKnownFinding(finding: AssessedFinding): KnownFinding {
  const { rule, component, outcome } = finding
  return { rule, ...(component !== undefined && { component }), outcome, places: placesOf(finding) }
}

function toKnownClaim({ claim, artifacts, path, text, status }: ClaimEntry): KnownClaim {
  return { claim, artifacts, path, text: flat(text), status }
}

export interface Marked {
  readonly findings: readonly AssessedFinding[]
  readonly claims: readonly ClaimEntry[]
  /** What the baseline still holds and nobody finds any more. */
  readonly stale: readonly string[]
}

/**
 * Marks what a baseline knows. A finding is known where the baseline has one that is no less bad, at all of its places: a
 * place more, or an answer that became worse, is news. Lines may have moved; words may not have changed.
 */
export function markKnown(
  findings: readonly AssessedFinding[],
  claims: readonly ClaimEntry[],
  baseline: Baseline,
): Marked {
  const knownFindings = [...baseline.findings]
  const knownClaims = [...baseline.claims]
  const marked = {
    findings: findings.map((finding) =>
      asks(finding) && take(knownFindings, (known) => isKnown(finding, known))
        ? { ...finding, baseline: true }
        : finding,
    ),
    claims: claims.map((claim) =>
      asks(claim) && take(knownClaims, (known) => isKnownClaim(claim, known))
        ? { ...claim, baseline: true }
        : claim,
    ),
  }
  const stale = [...knownFindings.map(({ rule }) => rule), ...knownClaims.map(({ claim }) => claim)]
  return { ...marked, stale }
}

/** Takes the first that fits, so that one entry of a baseline speaks for one finding. */
function take<T>(from: T[], fits: (each: T) => boolean): boolean {
  const index = from.findIndex(fits)
  if (index === -1) return false
  from.splice(index, 1)
  return true
}

/** From bad to good, of the answers that ask for something. */
const WORST_FIRST = ['error', 'unmet', 'partial']

function isKnown(finding: AssessedFinding, known: KnownFinding): boolean {
  if (finding.rule !== known.rule || finding.component !== known.component) return false
  if (WORST_FIRST.indexOf(finding.outcome) < WORST_FIRST.indexOf(known.outcome)) return false
  const places = placesOf(finding)
  if (places.length === 0) return known.places.length === 0
  const left = [...known.places]
  return places.every((place) => take(left, (each) => each === place))
}

function isKnownClaim(claim: ClaimEntry, known: KnownClaim): boolean {
  return (
    claim.claim === known.claim &&
    claim.path === known.path &&
    flat(claim.text) === known.text &&
    claim.artifacts.every((artifact) => known.artifacts.includes(artifact)) &&
    (claim.status === known.status || known.status === 'contradicted')
  )
}

/** Each place by its words; where there are none, by what was found there, without the numbers of lines. */
function placesOf({ evidence, message }: AssessedFinding): readonly string[] {
  return evidence
    .map(({ path, text }) => `${path}: ${flat(text ?? message.replace(/:\d+/g, ''))}`)
    .sort(byCodeUnit)
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

import {
  type AttributeId,
  attributeIds,
  type ComponentId,
  componentIds,
  componentsOf,
  familyOf,
  type Level,
  rankOf,
} from '../components.ts'
import { LineComparison, placeKey, type Sources } from './changed-lines.ts'
import type {
  AssessedFinding,
  CellChange,
  ChangedLine,
  ClaimChange,
  ClaimEntry,
  ClassEntry,
  Comparison,
  LicenseChange,
  ModelAssessment,
} from './v1.ts'

/** One of the two states of a repository that are held against each other. */
export interface Side {
  readonly assessment: Pick<ModelAssessment, 'subject' | 'class' | 'profile' | 'findings' | 'claims'>
  /** What was read; without it only the places that the assessment names are known. */
  readonly sources?: Sources
}

/**
 * What became better or worse from the base to the head, and the lines that did it. Pure, and linear in both.
 *
 * A cell is worse where it lost openness that something showed: it stands lower on its attribute's scale, or nothing
 * is known of it any more. Its floor is `closed`, `unknown` and `not-applicable` alike: who says that data are closed
 * where nothing was said before has lost nothing. What is found again in another component of the family, as
 * weights are that turn out to be adapted ones, has moved and is not lost.
 *
 * @param isReadAlike whether the same files were read of both, and held the same
 */
export function compare(base: Side, head: Side, isReadAlike = false): Comparison {
  const sides = { base: indexOf(base), head: indexOf(head) }
  const lines = new LineComparison(
    { places: sides.base.places, sources: base.sources },
    { places: sides.head.places, sources: head.sources },
  )
  const cells = componentIds.flatMap((component) =>
    attributeIds.flatMap((attribute) => changeOf(component, attribute, sides, lines)),
  )
  const [from, to] = [base.assessment.class.value, head.assessment.class.value]
  return {
    base: base.assessment.subject.revision ?? base.assessment.subject.name,
    ...(isReadAlike && areAnsweredAlike(base.assessment, head.assessment) && { unchanged: true }),
    ...(from !== to && { class: { from, to } }),
    worse: cells.filter((change) => isLower(change.to, change.from, change.attribute)),
    better: cells.filter((change) => isLower(change.from, change.to, change.attribute)),
    claims: compareClaims(base.assessment.claims, head.assessment.claims),
    licenses: componentIds.flatMap((component) => compareTerms(component, sides, lines)),
  }
}

type Compared = Side['assessment']

function areAnsweredAlike({ findings: before }: Compared, { findings: after }: Compared): boolean {
  const answerOf = ({ rule, component, outcome, level, message }: AssessedFinding) =>
    JSON.stringify([rule, component, outcome, level, message])
  const answers = before.map(answerOf)
  return before.length === after.length && after.every((finding, at) => answerOf(finding) === answers[at])
}

/** An assessment with the look-ups that are needed. */
interface Indexed {
  readonly profile: ModelAssessment['profile']
  /** Findings by rule and component. */
  readonly findings: ReadonlyMap<string, AssessedFinding>
  /** Every place that a finding names. */
  readonly places: ReadonlySet<string>
}

interface Sides {
  readonly base: Indexed
  readonly head: Indexed
}

interface TypedChange extends CellChange {
  readonly attribute: AttributeId
  readonly from: Level
  readonly to: Level
}

function indexOf({ assessment: { profile, findings } }: Side): Indexed {
  return {
    profile,
    findings: new Map(findings.map((finding) => [keyOf(finding.rule, finding.component), finding])),
    places: new Set(findings.flatMap(({ evidence }) => evidence.map(placeKey))),
  }
}

const keyOf = (rule: string, component = '') => `${rule} ${component}`

function changeOf(
  component: ComponentId,
  attribute: AttributeId,
  sides: Sides,
  lines: LineComparison,
): readonly TypedChange[] {
  const from = levelOf(sides.base, component, attribute)
  const to = levelOf(sides.head, component, attribute)
  if (floorRank(attribute, from) === floorRank(attribute, to)) return []
  if (hasMoved(component, attribute, sides)) return []
  return [{ component, attribute, from, to, by: causeOf(component, attribute, sides, lines) }]
}

/**
 * The lines that changed an answer. What is gone is not described or licensed any more either, though all that is
 * said of it may still stand: then the lines are those that it went with.
 */
function causeOf(
  component: ComponentId,
  attribute: AttributeId,
  sides: Sides,
  lines: LineComparison,
): readonly ChangedLine[] {
  const by = linesOf(component, attribute, sides, lines)
  const isOut = (side: Indexed) => levelOf(side, component, 'availability')
  if (by.length > 0 || isOut(sides.base) === isOut(sides.head)) return by
  return linesOf(component, 'availability', sides, lines)
}

function levelOf({ profile }: Indexed, component: ComponentId, attribute: AttributeId): Level {
  return (profile[component]?.[attribute]?.level ?? 'unknown') as Level
}

/** The place on the attribute's scale, with all that shows no openness at its foot. */
function floorRank(attribute: AttributeId, level: Level): number {
  const rank = rankOf(attribute, level)
  return rank < 0 ? rankOf(attribute, 'closed') : rank
}

const isLower = (level: Level, than: Level, attribute: AttributeId) =>
  floorRank(attribute, level) > floorRank(attribute, than)

/** Whether one of the two sides has under another name in the family what the other has here, and no less open. */
function hasMoved(component: ComponentId, attribute: AttributeId, { base, head }: Sides): boolean {
  const others = componentsOf(familyOf(component)).filter((other) => other !== component)
  const isOutside = (side: Indexed, id: ComponentId) => levelOf(side, id, attribute) === 'not-applicable'
  const isFoundAgain = (before: ComponentId, after: ComponentId) => {
    const known = new Set(evidenceOf(before, attribute, base).map(placeKey))
    return (
      !isLower(levelOf(head, after, attribute), levelOf(base, before, attribute), attribute) &&
      evidenceOf(after, attribute, head).some((at) => known.has(placeKey(at)))
    )
  }
  if (isOutside(head, component)) return others.some((other) => isFoundAgain(component, other))
  return others.some(
    (other) =>
      isOutside(head, other) &&
      floorRank(attribute, levelOf(base, other, attribute)) ===
        floorRank(attribute, levelOf(head, component, attribute)) &&
      isFoundAgain(other, component),
  )
}

function findingsOf(component: ComponentId, attribute: AttributeId, side: Indexed) {
  const rules = side.profile[component]?.[attribute]?.findings ?? []
  return rules.flatMap((rule) => side.findings.get(keyOf(rule, component)) ?? [])
}

const evidenceOf = (component: ComponentId, attribute: AttributeId, side: Indexed) =>
  findingsOf(component, attribute, side).flatMap(({ evidence }) => evidence)

/** The lines behind the answers that changed; behind all of the cell's where the answers are the same. */
function linesOf(
  component: ComponentId,
  attribute: AttributeId,
  { base, head }: Sides,
  lines: LineComparison,
): readonly ChangedLine[] {
  const before = findingsOf(component, attribute, base)
  const after = findingsOf(component, attribute, head)
  const changed = new Set(
    [...before, ...after].flatMap(({ rule }) =>
      levelFrom(before, rule) === levelFrom(after, rule) ? [] : [rule],
    ),
  )
  const placesOf = (findings: readonly AssessedFinding[]) =>
    findings.filter(({ rule }) => changed.size === 0 || changed.has(rule)).flatMap(({ evidence }) => evidence)
  return lines.between(placesOf(before), placesOf(after))
}

const levelFrom = (findings: readonly AssessedFinding[], rule: string) =>
  findings.find((finding) => finding.rule === rule)?.level

function compareTerms(component: ComponentId, sides: Sides, lines: LineComparison): readonly LicenseChange[] {
  const from = sides.base.profile[component]?.licensing?.expression
  const to = sides.head.profile[component]?.licensing?.expression
  if (from === to) return []
  return [
    {
      component,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      by: causeOf(component, 'licensing', sides, lines),
    },
  ]
}

/** How open a class is, the most open being 0; closed and unknown show no openness alike. */
export const classRanks: Readonly<Record<ClassEntry, number>> = {
  'open-source': 0,
  'open-weights': 1,
  'restricted-weights': 2,
  closed: 3,
  unknown: 3,
}

/** From the closest to the loosest: a claim keeps its identity when its line, its words or its file change. */
const CLAIM_KEYS: readonly ((claim: ClaimEntry) => string)[] = [
  ({ claim, artifacts, path, text }) => JSON.stringify([claim, artifacts, path, text]),
  ({ claim, artifacts, path }) => JSON.stringify([claim, artifacts, path]),
  ({ claim, artifacts }) => JSON.stringify([claim, artifacts]),
]

/** The claims that are new, that are gone, and that fare otherwise than before; those of the head first. */
function compareClaims(base: readonly ClaimEntry[], head: readonly ClaimEntry[]): readonly ClaimChange[] {
  const before = new Map<ClaimEntry, ClaimEntry>()
  let [left, arrived] = [base, head]
  for (const key of CLAIM_KEYS) {
    const waiting = new Map<string, ClaimEntry[]>()
    for (const claim of left) {
      const alike = waiting.get(key(claim))
      if (alike) alike.push(claim)
      else waiting.set(key(claim), [claim])
    }
    for (const claim of arrived) {
      const earlier = waiting.get(key(claim))?.shift()
      if (earlier) before.set(claim, earlier)
    }
    left = [...waiting.values()].flat()
    arrived = arrived.filter((claim) => !before.has(claim))
  }
  const changed = head.flatMap((claim): readonly ClaimChange[] => {
    const from = before.get(claim)?.status
    if (from === claim.status) return []
    return [{ ...identityOf(claim), ...(from && { from }), to: claim.status }]
  })
  const stillThere = new Set(before.values())
  const gone = base.filter((claim) => !stillThere.has(claim))
  return [...changed, ...gone.map((claim) => ({ ...identityOf(claim), from: claim.status }))]
}

function identityOf({ claim, artifacts, text, path, line }: ClaimEntry) {
  return { claim, artifacts, text, path, line }
}

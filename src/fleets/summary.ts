import type { Assessment } from '../assessment/v1.ts'
import type { FleetFailure, FleetRecord } from './record.ts'

type ReleaseClass = Assessment['class']['value']

/** What an index tells of one repository. */
export interface FleetEntry {
  readonly target: string
  readonly name: string
  readonly class: ReleaseClass
  /** Claims by what the evidence says to them. */
  readonly claims: Readonly<Record<'contradicted' | 'unproven' | 'supported', number>>
  /** The terms of the weights: of the adapted ones where they have terms, else of the pre-trained ones. */
  readonly weights: Assessment['profile'][string][string] | undefined
  /** Class of the Model Openness Framework, 1 to 3; 0 where none is shown. */
  readonly mof: number
  readonly gate: 'passed' | 'failed' | 'nothing asked'
  /** Address of the report, beside the index. */
  readonly report?: string
}

/** A repository that could not be assessed. */
export interface FleetGap {
  readonly target: string
  readonly failure: FleetFailure
}

/**
 * What an index tells of a fleet. It counts all that it is shown and keeps the first `limit` entries and the first
 * `limit` gaps, so that its size has an end.
 */
export class FleetSummary {
  readonly limit: number
  readonly entries: FleetEntry[] = []
  readonly gaps: FleetGap[] = []
  readonly classes = new Map<ReleaseClass, number>()
  /** Repositories that were assessed, kept or not. */
  assessed = 0
  /** Repositories that could not be, kept or not. */
  failed = 0
  /** Repositories with a claim that the evidence speaks against. */
  overclaiming = 0

  constructor(limit: number) {
    this.limit = limit
  }

  add(record: FleetRecord, report?: string): void {
    if ('failure' in record) {
      this.failed += 1
      if (this.gaps.length < this.limit) this.gaps.push({ target: record.target, failure: record.failure })
      return
    }
    const entry = entryOf(record.target, record.assessment, report)
    this.assessed += 1
    this.classes.set(entry.class, (this.classes.get(entry.class) ?? 0) + 1)
    if (entry.claims.contradicted > 0) this.overclaiming += 1
    if (this.entries.length < this.limit) this.entries.push(entry)
  }
}

function entryOf(target: string, assessment: Assessment, report: string | undefined): FleetEntry {
  const { subject, claims, profile, frameworks, gate } = assessment
  const count = (wanted: string) => claims.filter(({ status }) => status === wanted).length
  const adapted = profile['weights.adapted']?.licensing
  return {
    target,
    name: subject.name,
    class: assessment.class.value,
    claims: {
      contradicted: count('contradicted'),
      unproven: count('unproven'),
      supported: count('supported'),
    },
    weights: adapted?.expression === undefined ? profile['weights.pretrained']?.licensing : adapted,
    mof: frameworks.mof.class,
    gate: !gate.passed ? 'failed' : gate.asked.length === 0 ? 'nothing asked' : 'passed',
    ...(report !== undefined && { report }),
  }
}

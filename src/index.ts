import { rules as builtIn } from '../rules/index.ts'
import { assemble } from './assessment/assemble.ts'
import { judge, type Rules } from './assessment/judge.ts'
import type { Assessment } from './assessment/v1.ts'
import type { Progress } from './facts/gather.ts'
import { collect } from './facts/index.ts'
import { applyProfile } from './frameworks/apply.ts'
import { classify } from './frameworks/class.ts'
import { columbia } from './frameworks/columbia.ts'
import { applyFrameworks } from './frameworks/index.ts'
import type { Repository } from './repository.ts'

export type { AssessedFinding, Assessment, EvidenceEntry } from './assessment/v1.ts'
export { type MofRecord, readMofRecord } from './facts/mof-record.ts'
export { evaluateMof, type MofEvaluation } from './frameworks/mof/evaluate.ts'
export type { Repository } from './repository.ts'
export type { Rule } from './rule.ts'
export type { Rules }

export interface Options {
  /** The questions to ask, by id; the built-in ones where left out. */
  readonly rules?: Rules
  /** Told how many of the wanted files are read. */
  readonly progress?: Progress
}

/**
 * Reads a repository and says how open it is: facts → findings → profile and class → assessment. Pure after the
 * reading; the same repository gives the same assessment, byte for byte once written.
 */
export async function assess(repository: Repository, options: Options = {}): Promise<Assessment> {
  const { rules = builtIn, progress } = options
  const { facts, notices } = await collect(repository, progress)
  const findings = judge(facts, rules)
  const profile = applyProfile(columbia, findings)
  return assemble({
    repository,
    facts,
    rules,
    findings,
    profile,
    classification: classify(profile),
    frameworks: applyFrameworks(findings, facts),
    notices,
  })
}

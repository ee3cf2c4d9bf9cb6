import { rules as builtIn } from '../rules/index.ts'
import { assemble } from './assessment/assemble.ts'
import { judge, type Rules } from './assessment/judge.ts'
import type { Assessment } from './assessment/v1.ts'
import type { Configuration } from './config/configuration.ts'
import { loadConfiguration } from './config/load.ts'
import type { Progress } from './facts/gather.ts'
import { collect } from './facts/index.ts'
import { applyProfile } from './frameworks/apply.ts'
import { classify } from './frameworks/class.ts'
import { columbia } from './frameworks/columbia.ts'
import { findNext } from './frameworks/next.ts'
import type { Repository } from './repository.ts'
import type { Web } from './web.ts'

export type { AssessedFinding, Assessment, EvidenceEntry } from './assessment/v1.ts'
export { type Configuration, ConfigurationError } from './config/configuration.ts'
export type { Repository } from './repository.ts'
export type { Rule } from './rule.ts'
export type { Rules, Web }

export interface Options {
  /** The questions to ask, by id; the built-in ones where left out. */
  readonly rules?: Rules
  /** Told how many of the wanted files are read. */
  readonly progress?: Progress
  /** What is declared; the repository's own `openness.yml` where left out. */
  readonly configuration?: Configuration
  /** Visits links; without it nothing leaves the machine. */
  readonly web?: Web
}

/**
 * Reads a repository and says how open it is: facts → findings → profile and class → assessment. Pure after the
 * reading; the same repository gives the same assessment, byte for byte once written.
 *
 * @throws {ConfigurationError} where `openness.yml` cannot be read: the place of every problem is in its message
 */
export async function assess(repository: Repository, options: Options = {}): Promise<Assessment> {
  const { rules = builtIn, progress } = options
  const configuration = options.configuration ?? (await loadConfiguration(repository))
  // Globs are seldom given, and their reader takes its time to load.
  const subject =
    configuration.ignore.length === 0
      ? repository
      : (await import('./config/ignore.ts')).ignoring(repository, configuration.ignore)
  const { facts, notices } = await collect(subject, progress, configuration, options.web)
  const findings = judge(facts, rules)
  const profile = applyProfile(columbia, findings)
  const classification = classify(profile)
  const next = findNext(profile, classification)
  return assemble({ repository, facts, rules, findings, profile, classification, next, notices })
}

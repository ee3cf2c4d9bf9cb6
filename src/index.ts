import { rules as builtIn } from '../rules/index.ts'
import { assemble } from './assessment/assemble.ts'
import { combineFindings, relocate, relocateAll } from './assessment/combine.ts'
import { type Finding, judge, type Rules } from './assessment/judge.ts'
import type { Assessment, ClaimEntry } from './assessment/v1.ts'
import type { Configuration } from './config/configuration.ts'
import { loadConfiguration } from './config/load.ts'
import { isOutside, type OutsideText } from './facts/claims.ts'
import type { Progress } from './facts/gather.ts'
import { collect, type Facts } from './facts/index.ts'
import { applyProfile } from './frameworks/apply.ts'
import { classify } from './frameworks/class.ts'
import { columbia } from './frameworks/columbia.ts'
import { applyFrameworks } from './frameworks/index.ts'
import { findNext } from './frameworks/next.ts'
import type { Notice, Repository } from './repository.ts'
import { type Subtree, subtreeOf } from './subtree.ts'
import type { Web } from './web.ts'

export type { AssessedFinding, Assessment, EvidenceEntry } from './assessment/v1.ts'
export { type Configuration, ConfigurationError } from './config/configuration.ts'
export type { OutsideText } from './facts/claims.ts'
export { type MofRecord, readMofRecord } from './facts/mof-record.ts'
export { evaluateMof, type MofEvaluation } from './frameworks/mof/evaluate.ts'
export type { Repository } from './repository.ts'
export type { Rule } from './rule.ts'
export type { Rules, Web }

export interface Options {
  /** The questions to ask, by id; the built-in ones where left out. */
  readonly rules?: Rules
  /** Told how many of the wanted files are read. */
  readonly progress?: Progress
  /** What is declared; the `openness.yml` of the repository, or of the model's folder, where left out. */
  readonly configuration?: Configuration
  /** Texts about the release that stand in no file: its description, its topics, its notes. */
  readonly texts?: readonly OutsideText[]
  /** Visits links; without it nothing leaves the machine. */
  readonly web?: Web
  /**
   * Folders of the models in a repository of several, relative to its top. Each is read as a repository of its own;
   * with more than one the assessment is the combined view, which holds for every model, and lists theirs.
   */
  readonly roots?: readonly string[]
}

/**
 * Reads a repository and says how open it is: facts → findings → profile and class → assessment. Pure after the
 * reading; the same repository gives the same assessment, byte for byte once written.
 *
 * @throws {ConfigurationError} where `openness.yml` cannot be read: the place of every problem is in its message
 */
export async function assess(repository: Repository, options: Options = {}): Promise<Assessment> {
  const asked = (options.roots ?? ['.']).map((root) => subtreeOf(repository, root))
  const subtrees = [...new Map(asked.map((subtree) => [subtree.root, subtree])).values()]
  const examined: Examined[] = []
  // What is said of a repository of several models is said of all of them together.
  const own = subtrees.length > 1 ? { ...options, texts: [] } : options
  for (const subtree of subtrees) examined.push(await examine(subtree, own))
  const [only, ...others] = examined
  if (only && others.length === 0) return write(only, options)

  const whole = await examine(subtreeOf(repository, '.'), options)
  const findings = combineFindings(
    examined.map(({ findings, subtree }) => findings.map((finding) => relocate(finding, subtree.toPath))),
  )
  const models = examined.map((each) => {
    const { tool, version, ...model } = write(each, options)
    return model
  })
  const isOfModel = (path: string) => subtrees.some(({ root }) => path.startsWith(`${root}/`))
  const claims = whole.facts.claims.filter(({ at }) => !isOfModel(at.path))
  const rest = { ...whole, findings, facts: { ...whole.facts, claims } }
  return {
    ...write(
      rest,
      options,
      models.flatMap((model) => model.claims),
    ),
    models,
  }
}

interface Examined {
  readonly subtree: Subtree
  readonly facts: Facts
  readonly notices: readonly Notice[]
  readonly findings: readonly Finding[]
}

async function examine(
  subtree: Subtree,
  { rules = builtIn, progress, configuration: given, web, texts }: Options,
): Promise<Examined> {
  const { repository } = subtree
  const configuration = given ?? (await loadConfiguration(repository))
  // Globs are seldom given, and their reader takes its time to load.
  const subject =
    configuration.ignore.length === 0
      ? repository
      : (await import('./config/ignore.ts')).ignoring(repository, configuration.ignore)
  const { facts, notices } = await collect(subject, progress, configuration, web, texts)
  return { subtree, facts, notices, findings: judge(facts, rules) }
}

function write(
  { subtree, facts, notices, findings }: Examined,
  { rules = builtIn }: Options,
  claims: readonly ClaimEntry[] = [],
): Assessment {
  const { repository, root, toPath } = subtree
  const profile = applyProfile(columbia, findings)
  const classification = classify(profile)
  const next = findNext(profile, classification)
  const assessment = assemble({
    repository,
    root,
    facts,
    rules,
    findings,
    profile,
    classification,
    next,
    frameworks: applyFrameworks(findings, facts),
    notices,
    toPath,
    claims,
  })
  return root === '.'
    ? assessment
    : relocateAll(assessment, (path) => (isOutside(path) ? path : toPath(path)))
}

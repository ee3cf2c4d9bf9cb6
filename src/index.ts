import { rules as builtIn } from '../rules/index.ts'
import { assemble } from './assessment/assemble.ts'
import { combineFindings, relocate, relocateAll } from './assessment/combine.ts'
import { decideTogether } from './assessment/gate.ts'
import { type Finding, judge, type Rules } from './assessment/judge.ts'
import { announceModels } from './assessment/models.ts'
import { withNotes } from './assessment/suppressions.ts'
import type { Assessment, ClaimEntry } from './assessment/v1.ts'
import {
  CONFIGURATION_FILE,
  type Configuration,
  ConfigurationError,
  undeclared,
} from './config/configuration.ts'
import { loadConfiguration } from './config/load.ts'
import { type Asked, defaultPolicy, type Policy } from './config/policy.ts'
import { isOutside, type OutsideText } from './facts/claims.ts'
import type { Progress, Reads } from './facts/gather.ts'
import { collect, collectNotes, type Facts } from './facts/index.ts'
import { applyProfile } from './frameworks/apply.ts'
import { classify } from './frameworks/class.ts'
import { columbia } from './frameworks/columbia.ts'
import { applyFrameworks } from './frameworks/index.ts'
import { findNext } from './frameworks/next.ts'
import type { Notice, Repository } from './repository.ts'
import { type Subtree, subtreeOf } from './subtree.ts'
import type { Web } from './web.ts'

export { writeBaseline } from './assessment/baseline.ts'
export type { AssessedFinding, Assessment, EvidenceEntry } from './assessment/v1.ts'
export { readBaseline } from './config/baseline.ts'
export { type Configuration, ConfigurationError } from './config/configuration.ts'
export type { Asked, Policy } from './config/policy.ts'
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
  /**
   * What the release is held to and what may stand, from elsewhere: on a pull request `loadPolicy` of the base branch. For
   * each root where it is a function. Then what the repository itself says of it is told and not obeyed.
   */
  readonly policy?: Policy | ((root: string) => Promise<Policy>)
  /** What is asked besides the policy. */
  readonly asked?: Asked
  /** The day as `2026-11-24`: suppressions that end before it let nothing stand. Without it none has ended, and a notice says so. */
  readonly today?: string
  /** An earlier state of the repository: what became better or worse since is told. */
  readonly base?: Repository
}

/**
 * Reads a repository and says how open it is: facts → findings → profile and class → assessment. Pure after the
 * reading; the same repository gives the same assessment, byte for byte once written.
 *
 * @throws {ConfigurationError} where `openness.yml` cannot be read: the place of every problem is in its message
 */
export async function assess(repository: Repository, options: Options = {}): Promise<Assessment> {
  const head = await survey(repository, options)
  const base = options.base && (await surveyBase(options.base, head, options))
  const models = head.models.map((each) => {
    const before = base?.models.find(({ subtree }) => subtree.root === each.subtree.root)
    const { tool, version, ...model } = write(each, options, before && { base: before, notices: [] })
    return model
  })
  const before = base && {
    base: { ...base.whole, weighed: base.models.flatMap((each) => write(each, options).claims) },
    notices: base.notices,
  }
  const weighed = models.flatMap(({ claims }) => claims)
  const whole = write({ ...head.whole, weighed }, options, before)
  if (models.length === 0) return whole
  const isUnchanged = models.every(({ comparison }) => comparison?.unchanged)
  const gate = decideTogether(whole.gate, models)
  if (isUnchanged || !whole.comparison) return { ...whole, gate, models }
  const { unchanged, ...comparison } = whole.comparison
  return { ...whole, comparison, gate, models }
}

/** A repository read as a whole and, where it holds several models, each of them. */
interface Survey {
  readonly whole: Examined
  readonly models: readonly Examined[]
}

async function survey(repository: Repository, options: Options): Promise<Survey> {
  const asked = (options.roots ?? ['.']).map((root) => subtreeOf(repository, root))
  const subtrees = [...new Map(asked.map((subtree) => [subtree.root, subtree])).values()]
  const examined: Examined[] = []
  // What is said of a repository of several models is said of all of them together.
  const own = subtrees.length > 1 ? { ...options, texts: [] } : options
  for (const subtree of subtrees) examined.push(await examine(subtree, own))
  const [only, ...others] = examined
  if (only && others.length === 0) {
    const announced = options.roots === undefined ? announceModels(only.facts) : []
    return { whole: { ...only, notices: [...only.notices, ...announced] }, models: [] }
  }
  return together(repository, examined, options)
}

/** Several models as one: what holds for each of them. */
async function together(
  repository: Repository,
  models: readonly Examined[],
  options: Options,
): Promise<Survey> {
  const whole = await examine(subtreeOf(repository, '.'), options)
  const findings = combineFindings(
    models.map(({ findings, subtree }) => findings.map((finding) => relocate(finding, subtree.toPath))),
  )
  const isOfModel = (path: string) => models.some(({ subtree }) => path.startsWith(`${subtree.root}/`))
  const claims = whole.facts.claims.filter(({ at }) => !isOfModel(at.path))
  return { whole: { ...whole, findings, facts: { ...whole.facts, claims } }, models }
}

/** The same models in the base, as far as they were there, with its own declarations; `undefined` where none was. */
async function surveyBase(
  repository: Repository,
  head: Survey,
  { progress, configuration, texts = [], ...given }: Options,
): Promise<(Survey & { readonly notices: readonly Notice[] }) | undefined> {
  const models = head.models.length > 0 ? head.models : [head.whole]
  const folders = models.map(({ subtree }) => subtree.root).filter((root) => holds(repository, root))
  if (folders.length === 0) return undefined
  // Release notes and the message of a tag speak of what is released, the description of the repository of both.
  const lasting = texts.filter(({ source }) => source === 'description' || source === 'topics')
  const options: Options = { ...given, texts: lasting }
  const own = head.models.length > 0 ? { ...options, texts: [] } : options
  const examined: Examined[] = []
  const notices: Notice[] = []
  for (const root of folders) {
    const subtree = subtreeOf(repository, root)
    const declared = await declaredIn(subtree.repository)
    notices.push(...declared.notices)
    examined.push(await examine(subtree, { ...own, configuration: declared.configuration }))
  }
  const [only] = examined
  const all =
    head.models.length === 0 && only
      ? { whole: only, models: [] }
      : await together(repository, examined, { ...options, configuration: undeclared })
  return { ...all, notices }
}

const holds = ({ tree }: Repository, root: string) =>
  root === '.' || tree.some(({ path }) => path.startsWith(`${root}/`))

/** A base whose declarations cannot be read has none: whoever mends them must not be stopped by them. */
async function declaredIn(repository: Repository) {
  try {
    return { configuration: await loadConfiguration(repository), notices: [] }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const message = `The ${CONFIGURATION_FILE} of the base cannot be read, so nothing that it declares or asks counts: ${error.message}`
    return { configuration: undeclared, notices: [{ message }] }
  }
}

/**
 * The policy of a repository with the notes in its texts: for `assess` of another state of it. Where there is no such
 * folder, or nothing in it says otherwise, it is the default.
 *
 * @param root the folder of a model in a repository of several
 * @throws {ConfigurationError} where `openness.yml` or the baseline cannot be read
 */
export async function loadPolicy(repository: Repository, root = '.'): Promise<Policy> {
  if (!holds(repository, root)) return defaultPolicy
  const subtree = subtreeOf(repository, root)
  const { policy } = await loadConfiguration(subtree.repository)
  return withNotes(policy, await collectNotes(subtree.repository))
}

interface Examined {
  readonly given: Policy | undefined
  readonly subtree: Subtree
  readonly facts: Facts
  readonly notices: readonly Notice[]
  readonly findings: readonly Finding[]
  readonly reads: Reads
  /** The text of `openness.yml`, where there is one. */
  readonly declared: string | undefined
  /** Claims that were weighed elsewhere: those of the models, in the view that combines them. */
  readonly weighed?: readonly ClaimEntry[]
}

async function examine(
  subtree: Subtree,
  { rules = builtIn, progress, configuration: known, policy, web, texts }: Options,
): Promise<Examined> {
  const { repository } = subtree
  const configuration = known ?? (await loadConfiguration(repository, Object.keys(rules)))
  const given = typeof policy === 'function' ? await policy(subtree.root) : policy
  const { ignore } = given ?? configuration.policy
  // Globs are seldom given, and their reader takes its time to load.
  const subject =
    ignore.length === 0 ? repository : (await import('./config/ignore.ts')).ignoring(repository, ignore)
  const { facts, notices, reads } = await collect(subject, progress, configuration, web, texts)
  const file = await repository.read(CONFIGURATION_FILE)
  const declared = 'text' in file ? file.text : undefined
  return { subtree, given, facts, notices, reads, declared, findings: judge(facts, rules) }
}

/** What a model is compared with, and what the reader has to know about it. */
interface Before {
  readonly base: Examined
  readonly notices: readonly Notice[]
}

function write(examined: Examined, options: Options, before?: Before): Assessment {
  const assessment = assembleFrom(examined, options, before)
  const { root, toPath } = examined.subtree
  return root === '.'
    ? assessment
    : relocateAll(assessment, (path) => (isOutside(path) ? path : toPath(path)))
}

/** Paths are those of the model's own folder: a model that is compared stands in the same one. */
function assembleFrom(
  examined: Examined,
  { rules = builtIn, asked, today }: Options,
  before?: Before,
): Assessment {
  const { subtree, given, facts, notices, findings } = examined
  const profile = applyProfile(columbia, findings)
  const classification = classify(profile)
  return assemble({
    repository: subtree.repository,
    root: subtree.root,
    facts,
    rules,
    findings,
    profile,
    classification,
    next: findNext(profile, classification),
    frameworks: applyFrameworks(findings, facts),
    notices: [...notices, ...(before?.notices ?? [])],
    terms: { given, asked, today },
    toPath: subtree.toPath,
    claims: examined.weighed ?? [],
    sources: sourcesOf(examined),
    base: before && {
      assessment: assembleFrom(before.base, { rules }),
      sources: sourcesOf(before.base),
      isReadAlike: examined.declared === before.base.declared && examined.reads.isLike(before.base.reads),
    },
  })
}

function sourcesOf({ reads, declared, facts: { tree } }: Examined) {
  return {
    text: (path: string) => (path === CONFIGURATION_FILE ? declared : reads.text(path)),
    has: tree.has,
  }
}

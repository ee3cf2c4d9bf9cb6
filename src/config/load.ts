import { rules as builtIn } from '../../rules/index.ts'
import type { Repository } from '../repository.ts'
import { BASELINE_FILE, type Baseline, readBaseline } from './baseline.ts'
import { CONFIGURATION_FILE, type Configuration, ConfigurationError, undeclared } from './configuration.ts'

/**
 * Reads the repository's own `openness.yml` and its baseline; what a repository without them declares is nothing.
 *
 * @param rules the ids of the rules that there are; the built-in ones where left out
 * @throws {ConfigurationError} where one is there and cannot be read, with the place of every problem
 */
export async function loadConfiguration(
  repository: Repository,
  rules: readonly string[] = Object.keys(builtIn),
): Promise<Configuration> {
  const configuration = await loadFile(repository, rules)
  const baseline = await loadBaseline(repository)
  if (!baseline) return configuration
  return { ...configuration, policy: { ...configuration.policy, baseline } }
}

async function loadFile(repository: Repository, rules: readonly string[]): Promise<Configuration> {
  const text = await readText(repository, CONFIGURATION_FILE)
  if (text === undefined) return undeclared
  // Most repositories have none, and its parser takes its time to load.
  const { readConfiguration } = await import('./read.ts')
  const read = readConfiguration(CONFIGURATION_FILE, text, rules)
  if ('problems' in read) throw new ConfigurationError(read.problems)
  return read.configuration
}

async function loadBaseline(repository: Repository): Promise<Baseline | undefined> {
  const text = await readText(repository, BASELINE_FILE)
  if (text === undefined) return undefined
  const read = readBaseline(BASELINE_FILE, text)
  if ('problems' in read) throw new ConfigurationError(read.problems)
  return read.baseline
}

/** A file at the root; `undefined` where there is none. */
async function readText(repository: Repository, path: string): Promise<string | undefined> {
  if (!repository.tree.some((entry) => entry.path === path)) return undefined
  const reading = await repository.read(path)
  if ('text' in reading) return reading.text
  const message = `The file is there and could not be read (${reading.unreadable}).`
  throw new ConfigurationError([{ message, at: { path } }])
}

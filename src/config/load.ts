import type { Repository } from '../repository.ts'
import { CONFIGURATION_FILE, type Configuration, ConfigurationError, undeclared } from './configuration.ts'
import { readConfiguration } from './read.ts'

/**
 * Reads the repository's own `openness.yml`; what a repository without one declares is nothing.
 *
 * @throws {ConfigurationError} where the file is there and cannot be read, with the place of every problem
 */
export async function loadConfiguration(repository: Repository): Promise<Configuration> {
  if (!repository.tree.some(({ path }) => path === CONFIGURATION_FILE)) return undeclared
  const reading = await repository.read(CONFIGURATION_FILE)
  if ('unreadable' in reading) {
    const message = `The file is there and could not be read (${reading.unreadable}).`
    throw new ConfigurationError([{ message, at: { path: CONFIGURATION_FILE } }])
  }
  const read = readConfiguration(CONFIGURATION_FILE, reading.text)
  if ('problems' in read) throw new ConfigurationError(read.problems)
  return read.configuration
}

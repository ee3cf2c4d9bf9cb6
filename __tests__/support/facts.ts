import { loadConfiguration } from '../../src/config/load.ts'
import { collect, type Facts } from '../../src/facts/index.ts'
import { type MemoryFile, memory } from '../../src/repositories/memory.ts'

/** What is known of a repository written out as path → content. */
export async function factsOf(files: Readonly<Record<string, MemoryFile>>, name = 'Aster'): Promise<Facts> {
  const repository = memory(files, name)
  return (await collect(repository, undefined, await loadConfiguration(repository))).facts
}

import { collect, type Facts } from '../../src/facts/index.ts'
import { type MemoryFile, memory } from '../../src/repositories/memory.ts'

/** What is known of a repository written out as path → content. */
export async function factsOf(files: Readonly<Record<string, MemoryFile>>, name = 'Aster'): Promise<Facts> {
  return (await collect(memory(files, name))).facts
}

import { loadConfiguration } from '../config/load.ts'
import { readFrontMatter } from '../facts/front-matter.ts'
import { collect } from '../facts/index.ts'
import { byCodeUnit, type Repository } from '../repository.ts'
import { applyFixes, type Fix } from './edits.ts'
import { fixFrontMatter } from './front-matter.ts'
import { fixFrontMatterShape } from './front-matter-shape.ts'
import { fixLinks } from './links.ts'

export type { Edit, Fix } from './edits.ts'
export { applyFixes } from './edits.ts'

/** One file, as it is and as it could be. */
export interface FileChange {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly made: readonly Fix[]
}

export interface Mended {
  readonly changes: readonly FileChange[]
  /** What could be mended too, and was not: it changes what is said, or is a guess. */
  readonly left: readonly Fix[]
}

/** What was mended may bring more to light; what is not done after so many rounds is left for the next time. */
const MAX_ROUNDS = 5

/**
 * What can be mended in a repository, and how its files read then. Nothing is written. Mending again what was mended
 * finds nothing.
 *
 * @param unsafe whether guesses are made too
 * @throws {ConfigurationError} where `openness.yml` cannot be read
 */
export async function mend(repository: Repository, unsafe = false): Promise<Mended> {
  const originals = new Map<string, string>()
  const texts = new Map<string, string>()
  const made = new Map<string, Fix[]>()
  const mended: Repository = {
    name: repository.name,
    tree: repository.tree,
    notices: repository.notices,
    readRange: (path, start, length) => repository.readRange(path, start, length),
    read: async (path) => {
      const text = texts.get(path)
      return text === undefined ? repository.read(path) : { text }
    },
  }
  let left: readonly Fix[] = []
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = await findFixes(mended)
    left = found.filter(({ safe }) => !safe && !unsafe)
    const wanted = found.filter(({ safe }) => safe || unsafe)
    let changed = false
    for (const { path, text, fixes } of await sortByFile(mended, wanted)) {
      const result = applyFixes(text, fixes)
      if (result.text === text) continue
      changed = true
      if (!originals.has(path)) originals.set(path, text)
      texts.set(path, result.text)
      made.set(path, [...(made.get(path) ?? []), ...result.made])
    }
    if (!changed) break
  }
  const changes = [...texts].map(([path, after]) => ({
    path,
    before: originals.get(path) ?? '',
    after,
    made: made.get(path) ?? [],
  }))
  return { changes: changes.sort((a, b) => byCodeUnit(a.path, b.path)), left }
}

/** A file as it is, and the fixes that can be made in it. */
export interface Fixable {
  readonly path: string
  readonly text: string
  readonly fixes: readonly Fix[]
}

/**
 * What can be mended in the files as they are, safe fixes alone.
 *
 * @throws {ConfigurationError} where `openness.yml` cannot be read
 */
export async function findSafeFixes(repository: Repository): Promise<readonly Fixable[]> {
  const found = await findFixes(repository)
  return sortByFile(
    repository,
    found.filter(({ safe }) => safe),
  )
}

async function sortByFile(repository: Repository, wanted: readonly Fix[]): Promise<readonly Fixable[]> {
  const files: Fixable[] = []
  for (const path of [...new Set(wanted.map((fix) => fix.path))].sort(byCodeUnit)) {
    const reading = await repository.read(path)
    // A file that was read in part would be written in part.
    if (!('text' in reading) || reading.truncatedAt !== undefined) continue
    const { text } = reading
    const fixes: Fix[] = []
    for (const fix of wanted) if (fix.path === path && (await keepsValid(path, text, fix))) fixes.push(fix)
    if (fixes.length > 0) files.push({ path, text, fixes })
  }
  return files
}

/** A value may stand in a list of one line, where a second field has no room. */
async function keepsValid(path: string, text: string, fix: Fix): Promise<boolean> {
  const isBroken = async (whole: string) =>
    (await readFrontMatter(path, whole)).frontMatter.state === 'broken'
  return (await isBroken(text)) || !(await isBroken(applyFixes(text, [fix]).text))
}

/** Every fix that is known for a repository, safe or not. */
export async function findFixes(repository: Repository): Promise<readonly Fix[]> {
  const { facts } = await collect(repository, undefined, await loadConfiguration(repository))
  const shapes: Fix[] = []
  for (const { path, frontMatter } of facts.documents) {
    if (frontMatter.state !== 'broken') continue
    const reading = await repository.read(path)
    if ('text' in reading) shapes.push(...(await fixFrontMatterShape(path, reading.text)))
  }
  return [...shapes, ...fixFrontMatter(facts), ...fixLinks(facts)]
}

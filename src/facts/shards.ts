import { find, matches } from '../pattern.ts'
import { byCodeUnit, type Located, type Location } from '../repository.ts'
import type { Artifact } from './artifacts.ts'
import type { Extractor } from './gather.ts'
import { isForeign, isTest } from './paths.ts'
import { folderOf, nameOf, type Tree } from './tree.ts'

/** A set of files that together hold one set of weights. */
export interface ShardSet {
  /** What announces the set: its index, or its first file. */
  readonly at: Location
  readonly expected: number
  readonly missing: readonly string[]
  /** The files that an index of safetensors names, and what it says of them. */
  readonly indexed?: Indexed
}

export interface Indexed {
  readonly files: readonly string[]
  /** How many tensors lie in them. */
  readonly tensors: number
  /** The bytes of all tensors (`metadata.total_size`): the files hold their headers besides. */
  readonly announced?: Located<number>
  /** The bytes of all files; of pointers, of what they stand for. Only where every one is there and says its size. */
  readonly held?: number
}

const INDEX = /\.index\.json$/i
const NUMBERED = /^(.*-)(\d{5})-of-(\d{5})(\.[\w.]+)$/
/** A header that states more files than any model has is not followed. */
const MAX_SHARDS = 10_000

/**
 * The sharded weights with what is missing of them, by index (`weight_map` of
 * `*.safetensors.index.json`) or, where there is none that can be read, by the numbers in the files' names.
 */
export const shardSets: Extractor<readonly ShardSet[]> = {
  wants: (tree) => ({
    texts: tree.entries
      .filter(
        ({ path, kind }) => kind === 'file' && matches(INDEX, path) && !isForeign(path) && !isTest(path),
      )
      .map(({ path }) => path),
  }),
  extract: (read, tree) => {
    const indexed = read.texts.flatMap(({ path, text }): readonly ShardSet[] => {
      const index = parseIndex(text)
      if (!index) return []
      const folder = folderOf(path)
      const files = index.names.map((name) => (folder ? `${folder}/${name}` : name))
      const { tensors, total } = index
      const announced = total !== undefined && { value: total, at: { path, ...lineOf(text, TOTAL) } }
      return [
        {
          at: { path, line: 1 },
          expected: files.length,
          missing: files.filter((shard) => !tree.get(shard)),
          ...(matches(SAFETENSORS, path) && { indexed: { files, tensors, ...(announced && { announced }) } }),
        },
      ]
    })
    const covered = new Set(indexed.map(({ at }) => folderOf(at.path)))
    const numbered = new Map<
      string,
      { readonly present: Set<number>; readonly total: number; readonly first: string }
    >()
    for (const { path, kind } of tree.entries) {
      const [, stem, number, total, ending] = (kind !== 'submodule' && find(NUMBERED, nameOf(path))) || []
      if (!stem || !number || !total || !ending || covered.has(folderOf(path)) || isForeign(path)) continue
      const key = `${folderOf(path)}\n${stem}\n${total}\n${ending}`
      const set = numbered.get(key) ?? { present: new Set<number>(), total: Number(total), first: path }
      set.present.add(Number(number))
      numbered.set(key, set)
    }
    const counted = [...numbered].map(([key, { present, total, first }]): ShardSet => {
      const [folder = '', stem = '', , ending = ''] = key.split('\n')
      const missing: string[] = []
      for (let number = 1; number <= Math.min(total, MAX_SHARDS); number += 1)
        if (!present.has(number)) {
          const name = `${stem}${String(number).padStart(5, '0')}-of-${String(total).padStart(5, '0')}${ending}`
          missing.push(folder ? `${folder}/${name}` : name)
        }
      return { at: { path: first }, expected: total, missing }
    })
    return [...indexed, ...counted].sort((a, b) => byCodeUnit(a.at.path, b.at.path))
  },
}

const SAFETENSORS = /\.safetensors\.index\.json$/i
const TOTAL = '"total_size"'

interface Index {
  readonly names: readonly string[]
  readonly tensors: number
  readonly total?: number
}

function parseIndex(text: string): Index | undefined {
  try {
    const index: unknown = JSON.parse(text)
    if (typeof index !== 'object' || index === null || !('weight_map' in index)) return undefined
    const { weight_map: map } = index
    if (typeof map !== 'object' || map === null) return undefined
    const listed = Object.values(map)
    const names = [...new Set(listed)].filter((name) => typeof name === 'string').slice(0, MAX_SHARDS)
    const total = 'metadata' in index ? totalIn(index.metadata) : undefined
    return { names, tensors: listed.length, ...(total !== undefined && { total }) }
  } catch {
    return undefined
  }
}

/** Some tools write nothing, or zero; a fraction stands where numbers of less than a byte were counted. */
function totalIn(metadata: unknown): number | undefined {
  if (typeof metadata !== 'object' || metadata === null || !('total_size' in metadata)) return undefined
  const { total_size: total } = metadata
  return typeof total === 'number' && Number.isFinite(total) && total > 0 ? total : undefined
}

function lineOf(text: string, words: string): { readonly line: number; readonly text?: string } {
  const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n')
  const line = text.split('\n', before.length).at(-1)?.trim() ?? ''
  return { line: before.length, ...(line.length <= MAX_LINE && { text: line }) }
}

/** Longer lines are whole indexes. */
const MAX_LINE = 100

/** Adds what the files of each index weigh together. A link's own size is not that of what it leads to. */
export function weighShards(
  sets: readonly ShardSet[],
  artifacts: readonly Artifact[],
  tree: Tree,
): readonly ShardSet[] {
  const sizes = new Map(artifacts.map(({ path, size }) => [path, size]))
  return sets.map((set) => {
    const { indexed } = set
    if (indexed?.announced === undefined || set.missing.length > 0) return set
    let held = 0
    for (const file of indexed.files) {
      const size = tree.get(file)?.kind === 'symlink' ? undefined : sizes.get(file)
      if (size === undefined) return set
      held += size
    }
    return { ...set, indexed: { ...indexed, held } }
  })
}

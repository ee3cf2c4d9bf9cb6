import { byCodeUnit, type Location } from '../repository.ts'
import type { Extractor } from './gather.ts'
import { isForeign, isTest } from './paths.ts'
import { folderOf, nameOf } from './tree.ts'

/** A set of files that together hold one set of weights. */
export interface ShardSet {
  /** What announces the set: its index, or its first file. */
  readonly at: Location
  readonly expected: number
  readonly missing: readonly string[]
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
      .filter(({ path, kind }) => kind === 'file' && INDEX.test(path) && !isForeign(path) && !isTest(path))
      .map(({ path }) => path),
  }),
  extract: (read, tree) => {
    const indexed = read.texts.flatMap(({ path, text }): readonly ShardSet[] => {
      const names = shardsOf(text)
      if (!names) return []
      const folder = folderOf(path)
      const paths = names.map((name) => (folder ? `${folder}/${name}` : name))
      return [
        { at: { path, line: 1 }, expected: paths.length, missing: paths.filter((shard) => !tree.get(shard)) },
      ]
    })
    const covered = new Set(indexed.map(({ at }) => folderOf(at.path)))
    const numbered = new Map<
      string,
      { readonly present: Set<number>; readonly total: number; readonly first: string }
    >()
    for (const { path, kind } of tree.entries) {
      const [, stem, number, total, ending] = (kind !== 'submodule' && NUMBERED.exec(nameOf(path))) || []
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

function shardsOf(text: string): readonly string[] | undefined {
  try {
    const index: unknown = JSON.parse(text)
    if (typeof index !== 'object' || index === null || !('weight_map' in index)) return undefined
    const { weight_map: map } = index
    if (typeof map !== 'object' || map === null) return undefined
    return [...new Set(Object.values(map))].filter((name) => typeof name === 'string').slice(0, MAX_SHARDS)
  } catch {
    return undefined
  }
}

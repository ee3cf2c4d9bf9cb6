import { find, findAll, matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import type { Artifact } from './artifacts.ts'
import { type Document, valuesOf } from './documents.ts'
import { folderOf, nameOf } from './tree.ts'

/** The size of the model, as it is called and as its files hold it; both in parameters. */
export interface Sizes {
  /** What the names of the release say: its title, the fields of its card, the first heading. */
  readonly stated: readonly Located<number>[]
  /** What else the card says of sizes, its prose and tables: of this model or of others. */
  readonly mentioned: readonly Located<number>[]
  /** What each set of weights holds that was counted whole. */
  readonly counted: readonly Located<number>[]
}

/** "7B", "1.5 billion", "8x7B"; not "A3B", which counts active parameters, nor "2.7T tokens". */
const SIZE = /(?<![\w.])(?:(\d{1,3})x)?(\d{1,4}(?:\.\d{1,3})?) ?(B|M|billion|million)(?![A-Za-z])/g
const UNITS: Readonly<Record<string, number>> = { B: 1e9, billion: 1e9, M: 1e6, million: 1e6 }
/** Numbers that are stored as they are; integers hold several packed into one. */
const PLAIN: ReadonlySet<string> = new Set(['F64', 'F32', 'F16', 'BF16', 'F8_E4M3', 'F8_E5M2', 'F4'])
const SHARD = /-\d{5}-of-(\d{5})(?=\.)/

/** Reads sizes off names and texts, and counts the weights that are all there. */
export function readSizes(
  repositoryName: string,
  card: Document | undefined,
  artifacts: readonly Artifact[],
): Sizes {
  const heading = card?.sections.find(({ level }) => level === 1)
  const cardAt = (line: number, text: string): Location => ({ path: card?.path ?? '', line, text })
  const stated = [
    ...(card && heading ? sizesIn(spelled(heading.title), cardAt(heading.line, heading.title)) : []),
    ...valuesOf(card, 'model_name').flatMap(({ value, at }) => sizesIn(spelled(value), at)),
    ...(card ? sizesIn(spelled(repositoryName), cardAt(1, repositoryName)) : []),
  ]
  const mentioned = (card?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'code') return []
      const lines =
        block.kind === 'prose'
          ? block.lines
          : block.rows.map(({ line, cells }) => ({ line, text: cells.map(({ text }) => text).join(' | ') }))
      return lines.flatMap(({ line, text }) => sizesIn(text.slice(0, MAX_LINE), cardAt(line, text)))
    }),
  )
  return { stated, mentioned: mentioned.slice(0, MAX_MENTIONED), counted: count(artifacts) }
}

const MAX_LINE = 1_000
const MAX_MENTIONED = 200
/** Smaller numbers are of something else: "1M" of a context's length. */
const SMALLEST = 5e6
/** Parts of a model that stand in files of their own. */
const PART =
  /(?:^|[/_.-])(?:mmproj|draft|mtp|eagle|vae|vision|text_?encoder|encoder|decoder|projector|embed\w*|head)(?=[/_.-])/i

/** A name with its parts apart: `aster-1_8b-chat` → `aster 1.8B chat`. */
function spelled(name: string): string {
  return name
    .replaceAll(/(?<=\d)_(?=\d)/g, '.')
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/(?<=\d)[bm](?![A-Za-z\d])/g, (unit) => unit.toUpperCase())
}

function sizesIn(text: string, at: Location): readonly Located<number>[] {
  return findAll(SIZE, text)
    .map(([, experts, number, unit = '']) => ({
      value: Number(experts ?? 1) * Number(number) * (UNITS[unit] ?? 1),
      at,
    }))
    .filter(({ value }) => value >= SMALLEST)
}

/** Sums the shards of each set that is whole and whose numbers are not packed. */
function count(artifacts: readonly Artifact[]): readonly Located<number>[] {
  const sets = new Map<string, { readonly files: Artifact[]; readonly expected: number }>()
  for (const artifact of artifacts) {
    if (artifact.kind !== 'weights' || matches(PART, artifact.path)) continue
    const name = nameOf(artifact.path)
    const total = find(SHARD, name)?.[1]
    const key = `${folderOf(artifact.path)}/${name.replace(SHARD, '')}`
    const set = sets.get(key) ?? { files: [], expected: Number(total ?? 1) }
    set.files.push(artifact)
    sets.set(key, set)
  }
  return [...sets.values()].flatMap(({ files, expected }) => {
    const [first] = files
    const known = files.flatMap(({ parameters, format, dtype = '', defect }) =>
      parameters !== undefined && defect === undefined && (format === 'gguf' || PLAIN.has(dtype))
        ? [parameters]
        : [],
    )
    if (!first || files.length !== expected || known.length !== expected) return []
    return [{ value: known.reduce((sum, each) => sum + each, 0), at: { path: first.path } }]
  })
}

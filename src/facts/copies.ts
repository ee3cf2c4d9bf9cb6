import { matches } from '../pattern.ts'
import { depthOf, folderOf, nameOf, type Tree } from './tree.ts'

const LICENSE_TEXT = /^(?:licen[sc]e|copying)(?:\.(?:txt|md|rst))?$/i
const PACKAGE = /^(?:setup\.py|pyproject\.toml)$/i

/**
 * Folders that are copies of somebody else's work: packages, and large folders inside others, under a text that is
 * not the root's. Models in a folder of models have terms of their own.
 */
function copiesIn(tree: Tree): readonly string[] {
  const texts = new Map<string, number>()
  const packages = new Set<string>()
  for (const { path, size } of tree.entries) {
    if (depthOf(path) > MAX_NESTED) continue
    if (matches(LICENSE_TEXT, nameOf(path))) texts.set(folderOf(path), size)
    if (matches(PACKAGE, nameOf(path))) packages.add(folderOf(path))
  }
  const root = texts.get('')
  if (root === undefined) return []
  return [...texts].slice(0, MAX_TEXTS).flatMap(([folder, size]) => {
    if (folder === '' || size === root || matches(OF_MODELS, folder)) return []
    const within = `${folder}/`
    if (packages.has(folder)) return [within]
    const files =
      depthOf(folder) === 0 ? 0 : tree.entries.filter(({ path }) => path.startsWith(within)).length
    return files >= MANY_FILES ? [within] : []
  })
}

const MAX_NESTED = 5
/** Texts that are looked at: each is held against the tree. */
const MAX_TEXTS = 60
/** So many files are somebody's project, and no single script that was taken over. */
const MANY_FILES = 20
const OF_MODELS = /^models?\//i

const known = new WeakMap<Tree, readonly string[]>()

/** Whether a path lies in a folder that is a copy of somebody else's work. */
export function isCopied(path: string, tree: Tree): boolean {
  const before = known.get(tree)
  const copies = before ?? copiesIn(tree)
  if (!before) known.set(tree, copies)
  return copies.some((folder) => path.startsWith(folder))
}

import type { Facts } from '../facts/index.ts'
import { decodePath, resolvePath } from '../facts/paths.ts'
import { folderOf, nameOf, type Tree } from '../facts/tree.ts'
import type { Location } from '../repository.ts'
import type { Fix } from './edits.ts'

/**
 * Links into the repository that lead nowhere, where only one file can be meant: one whose path differs in upper and
 * lower case alone, which is safe, or the only one of that name, which is a guess.
 */
export function fixLinks({ localLinks, release, tree }: Facts): readonly Fix[] {
  const dead = localLinks
    .filter(({ value }) => !value.resolves)
    .map(({ value: { target }, at }) => ({ rule: 'consistency/local-links-resolve', target, at }))
  const [named] = release.fields('license_link')
  const licenseLink =
    named && !/^[a-z][a-z+.-]*:/i.test(named.value) && !tree.has(named.value.replace(/^\.?\//, ''))
      ? [{ rule: 'consistency/license-link-resolves', target: named.value, at: named.at }]
      : []
  const all = [...dead, ...licenseLink]
  if (all.length === 0) return []
  const files = new Candidates(tree)
  return all.flatMap(({ rule, target, at }) => relink(rule, target, at, files))
}

function relink(rule: string, target: string, at: Location, files: Candidates): readonly Fix[] {
  const { path, line, column } = at
  if (line === undefined || column === undefined) return []
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
  const folder = folderOf(path)
  const wanted = resolvePath(decodePath(written), folder)
  const meant = wanted === undefined ? undefined : files.find(wanted)
  if (!meant || meant.path === path) return []
  const to = encode(written.startsWith('/') ? `/${meant.path}` : relative(folder, meant.path)) + rest
  if (to === target) return []
  const title = `"${target}" leads nowhere; "${to}" is there`
  return [{ rule, path, title, safe: meant.safe, edits: [{ line, column, from: target, to }] }]
}

/** The files of a repository by their paths and names, upper and lower case alike. */
class Candidates {
  readonly #byPath = new Map<string, string[]>()
  readonly #byName = new Map<string, string[]>()

  constructor(tree: Tree) {
    for (const { path } of tree.entries) {
      push(this.#byPath, path.toLowerCase(), path)
      push(this.#byName, nameOf(path).toLowerCase(), path)
    }
  }

  find(wanted: string): { readonly path: string; readonly safe: boolean } | undefined {
    const same = this.#byPath.get(wanted.toLowerCase())
    if (same) return only(same, true)
    const name = nameOf(wanted).toLowerCase()
    return name.includes('.') || name.startsWith('licen') ? only(this.#byName.get(name), false) : undefined
  }
}

function only(paths: readonly string[] | undefined, safe: boolean) {
  const [path] = paths ?? []
  return path !== undefined && paths?.length === 1 ? { path, safe } : undefined
}

function push(map: Map<string, string[]>, key: string, path: string): void {
  const known = map.get(key)
  if (known) known.push(path)
  else map.set(key, [path])
}

function relative(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/')
  const to = path.split('/')
  let common = 0
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}

/** What would end a Markdown link or an attribute is encoded. */
const encode = (path: string) => path.replace(/[\s<>()"'?#%\\]/g, (character) => `%${hex(character)}`)

const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')

import { find, matches } from '../pattern.ts'
import type { Location } from '../repository.ts'
import type { Extractor } from './gather.ts'
import { readGitConfig } from './git-config.ts'
import type { Names } from './names.ts'
import type { Reference } from './references.ts'

/** Another repository that stands in a folder of this one. */
export interface Submodule {
  /** Its folder. */
  readonly path: string
  /** The line of `.gitmodules` that says which repository it is. */
  readonly at: Location
  /** As its host names it: `acme/aster-train`; where the address starts from this repository's own, `../aster-train`. */
  readonly name: string
}

const FILE = '.gitmodules'
/** `https://github.com/acme/aster`, `ssh://git@…`, and the short `git@github.com:acme/aster`. */
const HOSTED: readonly RegExp[] = [/^(?:https?|ssh|git):\/\/[^/]+\/(\w.+)$/i, /^[\w.-]+@[\w.-]+:(\w.+)$/]
/** An account's repository, or one beside this repository's own: https://git-scm.com/docs/git-submodule#_commands */
const NAME = /^(?:\w[\w.-]*|\.\.)\/\.?\w[\w.-]*$/
/** Longer ones lead nowhere. */
const MAX_ADDRESS = 500
/** Folders whose name says that what stands there is somebody else's. */
const OTHERS =
  /(?:^|\/)(?:third[-_]?part(?:y|ies)|3rd[-_]?party|vendor|vendored|externals?|extern|dependencies|deps|node_modules)(?:\/|$)/i
const MAX_SUBMODULES = 500

/** The submodules that the tree holds and `.gitmodules` gives an address on a host for, in its order. */
export const submodules: Extractor<readonly Submodule[]> = {
  wants: () => ({ texts: [FILE] }),
  extract: (read, tree) => {
    const parts = new Map<
      string,
      { path?: string; url?: { readonly value: string; readonly line: number } }
    >()
    for (const { section, subsection, name, value, line } of readGitConfig(read.text(FILE) ?? '')) {
      if (section !== 'submodule') continue
      const part = parts.get(subsection) ?? {}
      if (name === 'path') part.path = value.replace(/\/$/, '')
      if (name === 'url') part.url = { value, line }
      parts.set(subsection, part)
    }
    return [...parts.values()].slice(0, MAX_SUBMODULES).flatMap(({ path, url }): readonly Submodule[] => {
      const name = url && repositoryAt(url.value)
      if (
        path === undefined ||
        url === undefined ||
        name === undefined ||
        tree.get(path)?.kind !== 'submodule'
      )
        return []
      return [{ path, name, at: { path: FILE, line: url.line, text: url.value } }]
    })
  },
}

function repositoryAt(url: string): string | undefined {
  if (url.length > MAX_ADDRESS) return undefined
  const address = url.replace(/\/$/, '').replace(/\.git$/i, '')
  const hosted = HOSTED.map((pattern) => find(pattern, address)?.[1]).find((path) => path !== undefined)
  const name = hosted ?? (address.startsWith('../') ? address : '')
  return matches(NAME, name) ? name : undefined
}

/**
 * Whether a submodule is the project's own: it lies with the account that releases the model, or the documents present
 * it as theirs. A library in a folder for other people's code is theirs, whoever wrote it.
 */
export function isOwnSubmodule(
  { path, name }: Submodule,
  names: Names,
  references: readonly Reference[],
): boolean {
  if (matches(OTHERS, path)) return false
  const [account = ''] = name.split('/')
  return (
    account === '..' ||
    names.isOwner(account) ||
    linksTo(name, references).some(({ standing }) => standing === 'own')
  )
}

/** The links of the documents that lead to the same repository. */
export function linksTo(name: string, references: readonly Reference[]): readonly Reference[] {
  const same = name.toLowerCase()
  return references.filter((reference) => reference.kind === 'code' && reference.name.toLowerCase() === same)
}

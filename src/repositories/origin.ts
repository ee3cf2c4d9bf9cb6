import { type Source, toSource } from '../reporters/source.ts'
import type { Address } from './address.ts'
import { askGit } from './command.ts'
import { openFolder } from './folder.ts'

export interface OriginOptions {
  /** Whether the folder may be a bare repository; else one that only looks like it is not believed. */
  readonly bare?: boolean
  /** The host of a GitHub Enterprise Server. */
  readonly github?: string
}

/**
 * Where the files of a folder can be looked at on the web, by the address that its Git repository was cloned from;
 * `undefined` where there is none, or where it leads to a site whose addresses are not known. Nothing is asked of the
 * network.
 *
 * Throws a `RepositoryError` where there is no folder at `path`.
 */
export async function originOf(path: string, options: OriginOptions = {}): Promise<Source | undefined> {
  const { root } = openFolder(path)
  const settings = options.bare ? [] : ['safe.bareRepository=explicit']
  const [remote, prefix] = await Promise.all([
    askGit(root, ['config', '--get', 'remote.origin.url'], settings),
    askGit(root, ['rev-parse', '--show-prefix'], settings),
  ])
  if (!remote?.ok || !prefix?.ok) return undefined
  return toSource(
    remote.output.toString().trim(),
    prefix.output.toString().trim().replace(/\/$/, ''),
    options.github,
  )
}

/** The page of a repository that was named by its address. */
export function pageOf(address: Address): Source {
  if (address.host === 'github') {
    const { owner, name } = address.place
    return { host: 'github', address: `${address.server}/${owner}/${name}`, prefix: '' }
  }
  const { kind, name } = address.place
  const folder = kind === 'model' ? '' : `${kind}s/`
  return { host: 'huggingface', address: `${address.url}/${folder}${name}`, prefix: '' }
}

/** Where the files of a repository can be looked at on the web. */
export interface Source {
  readonly host: Host
  /** Address of the repository's page, without a slash at its end. */
  readonly address: string
  /** Where the assessed folder stands in its Git repository; empty where it is the root. */
  readonly prefix: string
}

/** The sites whose addresses are known: what they have in common is how they write a line of a file. */
export type Host = 'github' | 'gitlab' | 'huggingface' | 'forgejo'

const HOSTS: Readonly<Record<string, Host>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'huggingface.co': 'huggingface',
  'codeberg.org': 'forgejo',
}

/**
 * Reads the address that a repository was cloned from, as Git has it: `https://github.com/acme/aster.git`,
 * `git@github.com:acme/aster.git`. `undefined` for a site whose addresses are not known. Names and passwords in it are
 * left out.
 *
 * @param prefix where the assessed folder stands in its Git repository
 * @param github the host of a GitHub Enterprise Server, as in `github.example.org`
 */
export function toSource(remote: string, prefix = '', github = ''): Source | undefined {
  const [, site = '', path = ''] =
    /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/\s]*@)?([a-z0-9.-]+)(?::\d+)?[:/]([^\s?#]+)$/i.exec(remote) ?? []
  const host = site.toLowerCase() === github.toLowerCase() ? 'github' : HOSTS[site.toLowerCase()]
  const names = path.split('/').filter((name) => name !== '')
  const last = names.pop()?.replace(/\.git$/, '')
  if (host === undefined || last === undefined || last === '' || names.length === 0) return undefined
  const parts = [...names, last]
  if (parts.some((part) => part === '.' || part === '..')) return undefined
  return { host, address: `https://${site.toLowerCase()}/${encodePath(parts.join('/'))}`, prefix }
}

/** The address of a place at a revision; of the file where no line of it is meant. */
export function addressOf(
  { host, address, prefix }: Source,
  revision: string,
  { path, line, endLine }: { readonly path: string; readonly line?: number; readonly endLine?: number },
): string {
  const file = encodePath(prefix === '' ? path : `${prefix}/${path}`)
  const commit = encodeURIComponent(revision)
  const through = endLine !== undefined && line !== undefined && endLine > line ? endLine : undefined
  switch (host) {
    case 'gitlab':
      return `${address}/-/blob/${commit}/${file}${lines(line, through, 'L', '-')}`
    case 'forgejo':
      return `${address}/src/commit/${commit}/${file}${lines(line, through, 'L', '-L')}`
    case 'huggingface':
      return `${address}/blob/${commit}/${file}${lines(line, through, 'L', '-L')}`
    case 'github': {
      // A document is shown as a page, which has no lines, unless its source is asked for.
      const plain = line !== undefined && /\.(?:md|markdown|mdx|rst|adoc|org|ipynb)$/i.test(path)
      return `${address}/blob/${commit}/${file}${plain ? '?plain=1' : ''}${lines(line, through, 'L', '-L')}`
    }
  }
}

/** The address of a commit's page. */
export function commitAddressOf({ host, address }: Source, revision: string): string {
  const commit = encodeURIComponent(revision)
  return host === 'gitlab' ? `${address}/-/commit/${commit}` : `${address}/commit/${commit}`
}

function lines(first: number | undefined, last: number | undefined, mark: string, through: string): string {
  if (first === undefined) return ''
  return `#${mark}${first}${last === undefined ? '' : `${through}${last}`}`
}

function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

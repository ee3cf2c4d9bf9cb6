import type { OutsideText } from '../facts/claims.ts'
import type { GitHub } from '../github/client.ts'
import type { Source } from '../reporters/source.ts'
import type { Address } from '../repositories/address.ts'
import { directory } from '../repositories/directory.ts'
import type { Repository } from '../repository.ts'
import { UsageError } from './exit.ts'
import type { Ports } from './ports.ts'

/** How a repository is opened, besides where it is. */
export interface Opening {
  /** A revision, instead of what the folder holds or the address names. */
  readonly revision?: string | undefined
  /** The server that `github:` or `hf:` stands for. */
  readonly host?: string | undefined
  /** Whether what was fetched is kept for the next time. */
  readonly cache?: boolean | undefined
  /** Milliseconds that a request to GitHub may wait between its tries; the client's own unless given. */
  readonly waiting?: number | undefined
}

/** A repository that is open; `close` lets go of what it holds on to. */
export interface Opened extends Repository {
  /** What the page of the repository says of it besides its files. */
  readonly texts?: readonly OutsideText[]
  close?(): void
}

/** What looks like an address and like no folder: what reads addresses is loaded for these alone. */
const ELSEWHERE = /^(?:github:|hf:|https?:\/\/)/i

/**
 * Opens the folder at a path, a revision of the Git repository there, or a repository on GitHub or the hub. Throws a
 * `RepositoryError` that says why not.
 */
export async function openRepository(
  path: string,
  { revision, host, cache = true, waiting }: Opening,
  { environment }: Pick<Ports, 'environment'>,
): Promise<Opened> {
  const address = await addressIn(path, host, environment)
  if (address) return openAddress(address, { revision, cache, waiting }, environment)
  if (host !== undefined)
    throw new UsageError('--host is the server of github: and hf:. A folder has none; leave it out.')
  // Loaded with this module, so that Git is at work by the time that this returns.
  if (revision === undefined) return directory(path)
  const { revision: open } = await import('../repositories/git.ts')
  return open(path, revision)
}

type Environment = Ports['environment']

async function addressIn(
  path: string,
  host: string | undefined,
  { GITHUB_SERVER_URL, HF_ENDPOINT }: Environment,
): Promise<Address | undefined> {
  if (!ELSEWHERE.test(path)) return undefined
  const { readAddress } = await import('../repositories/address.ts')
  return readAddress(path, {
    github: host ?? (GITHUB_SERVER_URL || undefined),
    hub: host ?? (HF_ENDPOINT || undefined),
  })
}

/** Where the files of a repository that was opened so can be looked at on the web, if that is known. */
export async function sourceOf(
  path: string,
  { revision, host }: Opening,
  { environment }: Pick<Ports, 'environment'>,
): Promise<Source | undefined> {
  const [{ originOf, pageOf }, address] = await Promise.all([
    import('../repositories/origin.ts'),
    addressIn(path, host, environment),
  ])
  return address ? pageOf(address) : originOf(path, { bare: revision !== undefined })
}

async function openAddress(
  address: Address,
  { revision, cache: keep, waiting }: Opening,
  environment: Environment,
): Promise<Opened> {
  const { noCache, openCache } = await import('../repositories/cache.ts')
  const { cacheFolder } = await import('../repositories/cache-folder.ts')
  const cache = keep ? openCache(cacheFolder(environment)) : noCache
  if (address.host === 'hub') {
    const { HUB, huggingface } = await import('../repositories/huggingface.ts')
    const { HF_ENDPOINT, HF_TOKEN } = environment
    // A token is one server's: it goes to the server that it was set for, and to no other.
    const token = address.url === (HF_ENDPOINT || HUB).replace(/\/$/, '') ? HF_TOKEN?.trim() : undefined
    const place = { ...address.place, revision: revision ?? address.place.revision }
    return huggingface(place, { url: address.url, token: token || undefined, cache })
  }
  const [{ openGitHub }, { github }, { GITHUB }] = await Promise.all([
    import('../github/client.ts'),
    import('../repositories/github.ts'),
    import('../repositories/address.ts'),
  ])
  const token = gitHubToken(address.server, GITHUB, environment)
  const client = await openGitHub({
    url: interfaceOf(address.server, GITHUB, environment),
    token,
    ...(waiting !== undefined && { waiting }),
  })
  return github(
    client,
    { ...address.place, ref: revision ?? address.place.ref },
    {
      hasToken: token !== undefined,
      cache,
      ...(address.server === GITHUB && { raw: 'https://raw.githubusercontent.com' }),
    },
  )
}

/** The way to a server of GitHub, with the token that is set for it; to the one that is meant where none is named. */
export async function openGitHubAt(
  server: string | undefined,
  { environment }: Pick<Ports, 'environment'>,
): Promise<GitHub> {
  const [{ openGitHub }, { GITHUB }] = await Promise.all([
    import('../github/client.ts'),
    import('../repositories/address.ts'),
  ])
  const named = server ?? (environment.GITHUB_SERVER_URL || GITHUB).replace(/\/$/, '')
  const token = gitHubToken(named, GITHUB, environment)
  return openGitHub({ url: interfaceOf(named, GITHUB, environment), token })
}

/** `GITHUB_TOKEN` is of the server that runs the workflow, github.com on a person's machine; others have a name of their own, as with gh. */
function gitHubToken(server: string, usual: string, environment: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_TOKEN, GH_TOKEN, GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN } =
    environment
  const isHome = server === (GITHUB_SERVER_URL || usual).replace(/\/$/, '')
  const token = isHome ? GITHUB_TOKEN || GH_TOKEN : GH_ENTERPRISE_TOKEN || GITHUB_ENTERPRISE_TOKEN
  return (server === usual && !isHome ? undefined : token?.trim()) || undefined
}

/** https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api */
function interfaceOf(server: string, usual: string, environment: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_API_URL } = environment
  if (GITHUB_API_URL && server === (GITHUB_SERVER_URL || usual).replace(/\/$/, '')) return GITHUB_API_URL
  if (server === usual) return undefined
  const { protocol, host } = new URL(server)
  return host.endsWith('.ghe.com') ? `${protocol}//api.${host}` : `${server}/api/v3`
}

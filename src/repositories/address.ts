import { RepositoryError } from './error.ts'
import type { GitHubPlace } from './github.ts'
import { HUB, type HubPlace } from './huggingface.ts'

/** A repository that is not on this machine: where it is kept, and which one it is. */
export type Address =
  | {
      readonly host: 'github'
      /** The origin of its pages: `https://github.com`, or a server of one's own. */
      readonly server: string
      readonly place: GitHubPlace
    }
  | {
      readonly host: 'hub'
      /** The hub, or a mirror of it. */
      readonly url: string
      readonly place: HubPlace
    }

/** The servers that short forms mean, and whose pages are known by their addresses. */
export interface Servers {
  readonly github?: string | undefined
  readonly hub?: string | undefined
}

export const GITHUB = 'https://github.com'

const FORMS =
  'Give github:OWNER/NAME, hf:ORG/NAME, hf:datasets/ORG/NAME or hf:spaces/ORG/NAME, with @REVISION where it matters, or the address of its page.'
const OWNER = /^[a-z\d](?:[\w-]{0,98})$/i
const NAME = /^(?!\.{1,2}$)[\w.-]{1,100}$/
const SHORT_GITHUB = /^github:([^/@]+)\/([^/@]+)(?:@(.+))?$/s
const SHORT_HUB = /^hf:([^@]+)(?:@(.+))?$/s
const KINDS: Readonly<Record<string, HubPlace['kind']>> = {
  models: 'model',
  datasets: 'dataset',
  spaces: 'space',
}

/**
 * Which repository a text names, where it names one that is elsewhere: `github:OWNER/NAME[@REF]`, `hf:[KIND/]ORG/NAME[@REV]`,
 * or the address of its page. `undefined` for the path of a folder, which has neither a prefix nor `://`.
 *
 * Throws a `RepositoryError` for what looks like one of these and is none.
 */
export function readAddress(text: string, servers: Servers = {}): Address | undefined {
  if (/^github:/i.test(text)) {
    const [, owner, name, ref] = SHORT_GITHUB.exec(text) ?? []
    return onGitHub(text, originOf(servers.github ?? GITHUB), owner, name, ref)
  }
  if (/^hf:/i.test(text)) {
    const [, path = '', revision] = SHORT_HUB.exec(text) ?? []
    return onHub(text, servers.hub ?? HUB, path.split('/'), revision)
  }
  return /^https?:\/\//i.test(text) ? readPage(text, servers) : undefined
}

function readPage(text: string, { github = GITHUB, hub = HUB }: Servers): Address {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url) throw new RepositoryError(`${JSON.stringify(text)} is no address. ${FORMS}`)
  if (url.username !== '' || url.password !== '')
    throw new RepositoryError(
      'An address with a user name or a token in it is not read: it would be shown. Set GITHUB_TOKEN or HF_TOKEN instead.',
    )
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode)
  if ([GITHUB, originOf(github)].includes(url.origin)) {
    const [owner, name, page, ...rest] = segments
    const ref = page === 'tree' || page === 'blob' || page === 'commit' ? rest.join('/') : undefined
    return onGitHub(text, url.origin, owner, name?.replace(/\.git$/, ''), ref || undefined)
  }
  const isHub = [HUB, 'https://hf.co', originOf(hub)].includes(url.origin)
  if (!isHub)
    throw new RepositoryError(
      `${url.host} is neither GitHub nor the hub. Name a GitHub Enterprise Server in GITHUB_SERVER_URL and a mirror of the hub in HF_ENDPOINT, or clone it. ${FORMS}`,
    )
  const end = segments.findIndex((segment) => /^(?:tree|blob|raw|resolve|commit)$/.test(segment))
  const [path, rest] = end < 0 ? [segments, []] : [segments.slice(0, end), segments.slice(end + 1)]
  return onHub(text, url.origin === 'https://hf.co' ? HUB : url.origin, path, rest[0])
}

function onGitHub(
  text: string,
  server: string,
  owner: string | undefined,
  name: string | undefined,
  ref: string | undefined,
): Address {
  if (!owner || !name || !OWNER.test(owner) || !NAME.test(name) || !isRevision(ref))
    throw new RepositoryError(`${JSON.stringify(text)} names no repository on GitHub. ${FORMS}`)
  return { host: 'github', server, place: { owner, name, ...(ref !== undefined && { ref }) } }
}

function onHub(text: string, url: string, path: readonly string[], revision: string | undefined): Address {
  const kind = path.length > 1 ? KINDS[path[0] ?? ''] : undefined
  const names = kind ? path.slice(1) : path
  if (
    names.length === 0 ||
    names.length > 2 ||
    !names.every((each) => NAME.test(each)) ||
    !isRevision(revision)
  )
    throw new RepositoryError(`${JSON.stringify(text)} names no repository of the hub. ${FORMS}`)
  const place = { kind: kind ?? 'model', name: names.join('/'), ...(revision !== undefined && { revision }) }
  return { host: 'hub', url: url.replace(/\/$/, ''), place }
}

/** Git allows no more in a name: https://git-scm.com/docs/git-check-ref-format */
function isRevision(text: string | undefined): boolean {
  return text === undefined || !/^-|^$|\.\.|[\s\p{Cc}~^:?*[\\]/u.test(text)
}

function originOf(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin
  throw new RepositoryError(`${JSON.stringify(text)} is no address of a server. Give one such as ${GITHUB}.`)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

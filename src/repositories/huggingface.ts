import type { ListFileEntry } from '@huggingface/hub'
import type { Repository, Unreadable } from '../repository.ts'
import { type Cache, noCache } from './cache.ts'
import { RepositoryError } from './error.ts'
import { type Budget, explained, type Host, isBlob, type RemoteEntry, remote } from './remote.ts'
import { Traffic, TrafficError, type TrafficOptions } from './traffic.ts'
import { cutAt, ENTRY_LIMIT, isOrdinary, Notices, sorted } from './tree.ts'

/** A repository of the Hugging Face hub, and the revision of it that is meant: `main` where none is named. */
export interface HubPlace {
  readonly kind: 'model' | 'dataset' | 'space'
  /** `acme/aster`; a few old ones have no organization. */
  readonly name: string
  /** A branch, a tag or a commit. */
  readonly revision?: string | undefined
}

export interface HubReading {
  /** The hub or a mirror of it, as `HF_ENDPOINT` names it. */
  readonly url?: string
  readonly token?: string | undefined
  readonly cache?: Cache
  /** What may be asked for besides the listing. */
  readonly budget?: Budget
  /** Milliseconds before a failed request is tried again. */
  readonly pause?: number
}

export const HUB = 'https://huggingface.co'

/** With the two requests of the listing twelve, and two megabytes, for a repository of a thousand files. */
const BUDGET: Budget = { requests: 10, bytes: 1_500_000 }
/** The hub gives one file at a time. */
const ONE = { files: 1, bytes: 0 }

/**
 * A revision of a repository on the hub, read through its interface: one request for what it is, one for each thousand
 * files, and one for each text. Large files are seen as the pointers that a clone without Git LFS has, which the listing
 * tells without a request.
 *
 * Throws a `RepositoryError` that says why it cannot be read: it is not there or private, it has no such revision, the
 * hub was asked too often or could not be reached.
 */
export async function huggingface(
  { kind, name, revision }: HubPlace,
  { url = HUB, token, cache = noCache, budget = BUDGET, pause }: HubReading = {},
): Promise<Repository> {
  const shown = `hf:${PREFIX[kind]}${name}`
  const hub = connect(url, { token, cache, ...(pause !== undefined && { pause }) })
  const { traffic } = hub
  const words = (error: unknown) => explain(error, shown, revision, traffic.hasToken)
  try {
    const notices = new Notices()
    const page = await pageOf(hub, kind, name, revision)
    if (page.name.toLowerCase() !== name.toLowerCase())
      notices.add(`${shown} has moved and is hf:${PREFIX[kind]}${page.name} now. Use its new name.`)
    const { entries, known } = await list(hub, kind, page, notices)
    return remote({
      name: page.name.slice(page.name.lastIndexOf('/') + 1),
      revision: page.commit,
      isGated: page.isGated,
      entries,
      known,
      notices: notices.list(),
      host: explained(openHost(hub, kind, page), words),
      batch: ONE,
      cache,
      budget,
      advice:
        'the hub gives one file at a time, and only so many are asked for. Clone it to have all of it read.',
    })
  } catch (error) {
    throw words(error)
  }
}

/**
 * The names of the models of an account, private ones too where the token may see them: a request for each 500. Throws a
 * `RepositoryError` where the hub does not tell all of them.
 */
export async function listModelsOf(
  owner: string,
  {
    url,
    token,
    limit,
  }: { readonly url: string; readonly token?: string | undefined; readonly limit: number },
): Promise<readonly string[]> {
  const { listModels } = await import('@huggingface/hub')
  const { hubUrl, traffic, fetch } = connect(url, { token })
  const found: string[] = []
  try {
    for await (const { name } of listModels({ search: { owner }, hubUrl, fetch, limit })) found.push(name)
  } catch (error) {
    const isRateLimited = isRefusalFor(error, 429)
    const why = reasonOf(error, 'main', traffic.hasToken)
    throw why === undefined
      ? error
      : new RepositoryError(`The list of models of hf:${owner} ${why}`, { isRateLimited })
  }
  return found
}

/** The way to a hub, for one purpose. */
function connect(url: string, options: Omit<TrafficOptions, 'origin'>): Hub {
  const hubUrl = url.replace(/\/$/, '')
  const traffic = new Traffic({ ...options, origin: new URL(hubUrl).origin })
  return {
    hubUrl,
    traffic,
    fetch: async (input, init) => {
      const response = await traffic.fetch(input, init)
      if (!response.ok) throw new Refusal(response)
      return response
    },
  }
}

const PREFIX = { model: '', dataset: 'datasets/', space: 'spaces/' } as const

interface Hub {
  readonly hubUrl: string
  readonly traffic: Traffic
  /** Throws a `Refusal` for an answer that is none. */
  readonly fetch: typeof fetch
}

/** An answer of the hub that gives nothing, with the word that it has for why. */
class Refusal extends Error {
  readonly status: number
  /** `RepoNotFound`, `RevisionNotFound`, `EntryNotFound`, `GatedRepo`, `DisabledRepo` */
  readonly code: string | null

  constructor({ status, headers }: Response) {
    super(`status ${status}`)
    this.status = status
    this.code = headers.get('x-error-code')
  }
}

/** What the hub says of a repository as a whole. */
interface Page {
  /** Its name of today. */
  readonly name: string
  readonly commit: string
  readonly isGated: boolean
}

async function pageOf(
  { hubUrl, fetch }: Hub,
  kind: HubPlace['kind'],
  name: string,
  revision = 'main',
): Promise<Page> {
  const { datasetInfo, modelInfo, spaceInfo } = await import('@huggingface/hub')
  const options = { name, hubUrl, revision, fetch }
  const info =
    kind === 'model'
      ? await modelInfo({ ...options, additionalFields: ['sha'] })
      : kind === 'dataset'
        ? await datasetInfo({ ...options, additionalFields: ['sha'] })
        : await spaceInfo({ ...options, additionalFields: ['sha'] })
  if (typeof info.sha !== 'string' || !/^[0-9a-f]{40}$/.test(info.sha)) throw new Misread()
  const isGated = 'gated' in info && info.gated !== false && info.gated !== undefined
  return { name: info.name, commit: info.sha, isGated }
}

/** An answer that is not what the hub describes. */
class Misread extends Error {}

interface Listing {
  readonly entries: readonly RemoteEntry[]
  /** The texts of pointers, by `oid`. */
  readonly known: ReadonlyMap<string, Uint8Array>
}

async function list(
  { hubUrl, fetch }: Hub,
  type: HubPlace['kind'],
  { name, commit }: Page,
  notices: Notices,
): Promise<Listing> {
  const { listFiles } = await import('@huggingface/hub')
  const entries: RemoteEntry[] = []
  const known = new Map<string, Uint8Array>()
  for await (const file of listFiles({
    repo: { type, name },
    revision: commit,
    recursive: true,
    hubUrl,
    fetch,
  })) {
    if (file.type === 'directory' || file.oid === undefined) continue
    if (!isOrdinary(file.path)) {
      notices.add('No file can have this path, so the entry was left out.', file.path)
      continue
    }
    if (entries.length === ENTRY_LIMIT) {
      notices.add(cutAt(ENTRY_LIMIT))
      break
    }
    const { entry, pointer } = entryOf(file, file.oid)
    entries.push(entry)
    if (pointer) known.set(entry.oid, pointer)
  }
  return { entries: sorted(entries), known }
}

/** A file, or the pointer that a clone without Git LFS has in its place: the listing tells all three of its lines. */
function entryOf(
  { type, path, size, lfs }: ListFileEntry,
  oid: string,
): { readonly entry: RemoteEntry; readonly pointer?: Uint8Array } {
  if (type !== 'file') return { entry: { path, oid, kind: 'submodule', size: 0 } }
  if (!lfs) return { entry: { path, oid, kind: 'file', size } }
  const lines = [
    'version https://git-lfs.github.com/spec/v1',
    `oid sha256:${lfs.oid}`,
    `size ${lfs.size}`,
    '',
  ]
  const pointer = new TextEncoder().encode(lines.join('\n'))
  const entry = { path, oid, kind: 'lfs-pointer', size: lfs.pointerSize } as const
  return isBlob(pointer, oid) ? { entry, pointer } : { entry }
}

function openHost({ hubUrl, traffic }: Hub, kind: HubPlace['kind'], { name, commit }: Page): Host {
  // What Git holds is at `raw`; `resolve` would give what a pointer stands for.
  const addressOf = (path: string, form: 'raw' | 'resolve' = 'raw') =>
    `${hubUrl}/${PREFIX[kind]}${name}/${form}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
  const bytesOf = async (response: Response) =>
    response.ok ? new Uint8Array(await response.arrayBuffer()) : whyNot(response)
  return {
    async readWhole([entry]) {
      return new Map(entry && [[entry.oid, await bytesOf(await traffic.fetch(addressOf(entry.path)))]])
    },
    async readSpan({ path }, span) {
      return bytesOf(await traffic.fetchSpan(addressOf(path), span))
    },
    async readTarget({ path }, span) {
      return bytesOf(await traffic.fetchSpan(addressOf(path, 'resolve'), span))
    },
  }
}

/** A file that is refused says nothing of the others; a hub that answers no more does. */
function whyNot(response: Response): Unreadable {
  const { status } = response
  if (status === 401 || status === 403) return 'denied'
  if (status === 404 || status === 410) return 'absent'
  throw new Refusal(response)
}

function explain(error: unknown, shown: string, revision = 'main', hasToken = false): unknown {
  const why = reasonOf(error, revision, hasToken)
  const isRateLimited = isRefusalFor(error, 429)
  return why === undefined ? error : new RepositoryError(`${shown} ${why}`, { isRateLimited })
}

const isRefusalFor = (error: unknown, status: number) => error instanceof Refusal && error.status === status

function reasonOf(error: unknown, revision: string, hasToken: boolean): string | undefined {
  if (error instanceof TrafficError)
    return `cannot be read: ${error.message}. Check the connection, and try again.`
  if (error instanceof Misread) return 'cannot be read: the answer is not one of the hub. Check HF_ENDPOINT.'
  if (!(error instanceof Refusal)) return undefined
  const { status, code } = error
  if (code === 'RevisionNotFound')
    return `has no revision ${JSON.stringify(revision)}. Give a branch, a tag or a commit of it.`
  if (code === 'GatedRepo')
    return hasToken
      ? 'is gated, and the account of HF_TOKEN was not given access. Ask for it on its page.'
      : 'is gated. Ask for access on its page, and set HF_TOKEN to a token of the account that was given it.'
  if (code === 'DisabledRepo') return 'was disabled on the hub. Its page says why.'
  if (status === 429)
    return `cannot be read now: the hub was asked too often. ${hasToken ? 'Try again later.' : 'Try again later; with HF_TOKEN the limit is higher.'}`
  if (code === 'RepoNotFound' || status === 404)
    return hasToken
      ? 'is not there, or is private and not for the account of HF_TOKEN to see. Check the name.'
      : 'is not there, or is private. Check the name; what is private can be read with HF_TOKEN only.'
  if (status === 401)
    return hasToken
      ? 'cannot be read: the hub does not accept HF_TOKEN. Give one that is valid, or none.'
      : 'is not there, or is private. Check the name; what is private can be read with HF_TOKEN only.'
  if (status === 403) return 'cannot be read: the hub refuses it. Check what HF_TOKEN may read.'
  return `cannot be read: the hub answered with status ${status}. Try again later.`
}

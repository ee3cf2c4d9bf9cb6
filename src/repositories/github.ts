import type { OutsideText } from '../facts/claims.ts'
import { type GitHub, GitHubError } from '../github/client.ts'
import type { Repository } from '../repository.ts'
import { type Cache, noCache } from './cache.ts'
import { RepositoryError } from './error.ts'
import { type Batch, type Budget, explained, type Host, isBlob, type RemoteEntry, remote } from './remote.ts'
import { withPointers } from './remote-pointers.ts'
import { Traffic, TrafficError } from './traffic.ts'
import { cutAt, ENTRY_LIMIT, isOrdinary, Notices, sorted } from './tree.ts'

/** A repository on GitHub, and the revision of it that is meant: its default branch where none is named. */
export interface GitHubPlace {
  readonly owner: string
  readonly name: string
  /** A branch, a tag or a commit. */
  readonly ref?: string | undefined
}

export interface GitHubReading {
  /** Whether the client has a token: many files are read in one request, which GitHub does for nobody unknown. */
  readonly hasToken?: boolean
  readonly cache?: Cache
  /** What may be asked for besides the listing. */
  readonly budget?: Budget
  /**
   * Where public files can be had without the interface's limits, by `/OWNER/NAME/COMMIT/PATH`:
   * `https://raw.githubusercontent.com` for github.com, and nothing for a server of one's own.
   */
  readonly raw?: string | undefined
}

/** A repository that is read from afar, with what its page says and its files do not. */
export interface RemoteRepository extends Repository {
  readonly texts: readonly OutsideText[]
}

/** With the three requests of the listing twelve, and two megabytes, for a repository of a thousand files. */
const BUDGET: Budget = { requests: 9, bytes: 1_500_000 }
/** GitHub answers in ten seconds or not at all; so much it gives in far less. */
const BATCH: Batch = { files: 150, bytes: 400_000 }
const ONE: Batch = { files: 1, bytes: 0 }
/** Requests for the folders of a listing that is too long for one answer. */
const MAX_FOLDERS = 20
/** Files that are asked for once more, by themselves, because their text was not what was committed. */
const MAX_AGAIN = 4

/**
 * A revision of a repository on GitHub, read through its interface: three requests for the listing, and one for a
 * hundred files. Nothing is cloned, and of what Git LFS holds only the pointers are seen, as in a clone without it.
 *
 * Throws a `RepositoryError` that says why it cannot be read: it is not there or private, it has no such revision, GitHub
 * was asked too often or could not be reached.
 */
export async function github(
  client: GitHub,
  place: GitHubPlace,
  { hasToken = true, cache = noCache, budget = BUDGET, raw }: GitHubReading = {},
): Promise<RemoteRepository> {
  const shown = `github:${place.owner}/${place.name}`
  try {
    const listing = new Listing(client, cache)
    const page = await listing.page(place)
    const revision = await listing.commit(page, place.ref ?? page.branch)
    const notices = new Notices()
    const here = `${page.owner}/${page.name}`
    if (here.toLowerCase() !== `${place.owner}/${place.name}`.toLowerCase())
      notices.add(`${shown} has moved and is github:${here} now. Use its new name.`)
    const entries = await listing.entries(page, revision, notices)
    const open = page.isPrivate ? undefined : raw
    const repository = remote({
      name: page.name,
      revision,
      entries,
      notices: notices.list(),
      host: explained(openHost(client, page, revision, hasToken, open), (error) => explain(error, shown)),
      batch: hasToken ? BATCH : ONE,
      cache,
      budget,
      advice: hasToken ? CLONE : `${CLONE} With GITHUB_TOKEN a hundred files are read at once.`,
    })
    return { ...(await withPointers(repository, hasToken)), texts: page.texts }
  } catch (error) {
    throw explain(error, shown, place.ref)
  }
}

const CLONE =
  'of a repository that is not on this machine only so much is asked for. Clone it to have all of it read.'

/** What the page of a repository says. */
interface Page {
  readonly owner: string
  readonly name: string
  readonly branch: string
  readonly isPrivate: boolean
  readonly texts: readonly OutsideText[]
}

/** Asks for what a repository is and holds; for what is known from before, only whether it is still so. */
class Listing {
  readonly #client: GitHub
  readonly #cache: Cache

  constructor(client: GitHub, cache: Cache) {
    this.#client = client
    this.#cache = cache
  }

  async page({ owner, name }: GitHubPlace): Promise<Page> {
    const data = await this.#get('GET /repos/{owner}/{repo}', { owner, repo: name })
    const { full_name, default_branch, description, topics, private: isPrivate } = fieldsOf(data)
    const [nowOwner, nowName] = typeof full_name === 'string' ? full_name.split('/') : []
    if (!nowOwner || !nowName || typeof default_branch !== 'string') throw new Misread()
    const words = Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string').join(', ') : ''
    const texts: OutsideText[] = []
    if (typeof description === 'string' && description !== '')
      texts.push({ source: 'description', text: description })
    if (words !== '') texts.push({ source: 'topics', text: words })
    return { owner: nowOwner, name: nowName, branch: default_branch, isPrivate: isPrivate === true, texts }
  }

  async commit({ owner, name }: Page, ref: string): Promise<string> {
    if (COMMIT.test(ref)) return ref
    const parameters = { owner, repo: name, ref, mediaType: { format: 'sha' } }
    const data = await this.#get('GET /repos/{owner}/{repo}/commits/{ref}', parameters)
    if (typeof data !== 'string' || !COMMIT.test(data)) throw new Misread()
    return data
  }

  /** All entries, sorted. Where GitHub cuts a listing, folders are listed one by one for as long as that is bearable. */
  async entries(page: Page, revision: string, notices: Notices): Promise<readonly RemoteEntry[]> {
    const found: RemoteEntry[] = []
    let left = MAX_FOLDERS
    const cut = (path: string) =>
      notices.add('GitHub cut the listing of this folder: not all of it was looked at.', path)
    const walk = async (sha: string, folder: string): Promise<void> => {
      const whole = await this.#tree(page, sha, true)
      if (!whole.truncated) {
        found.push(...entriesOf(whole.nodes, folder, notices))
        return
      }
      const top = await this.#tree(page, sha, false)
      found.push(...entriesOf(top.nodes, folder, notices))
      if (top.truncated) cut(folder.slice(0, -1))
      for (const { path, type, sha: inner } of top.nodes) {
        if (type !== 'tree') continue
        left -= 1
        if (left < 0) cut(folder + path)
        else await walk(inner, `${folder}${path}/`)
      }
    }
    await walk(revision, '')
    if (found.length > ENTRY_LIMIT) notices.add(cutAt(ENTRY_LIMIT))
    return sorted(found).slice(0, ENTRY_LIMIT)
  }

  async #tree({ owner, name }: Page, sha: string, isDeep: boolean) {
    const parameters = { owner, repo: name, tree_sha: sha, ...(isDeep && { recursive: '1' }) }
    const { tree, truncated } = fieldsOf(
      await this.#get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters),
    )
    if (!Array.isArray(tree)) throw new Misread()
    return { nodes: tree.flatMap(nodeOf), truncated: truncated === true }
  }

  async #get(route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { url, headers } = this.#client.request.endpoint(route, parameters)
    const key = `answer ${url} ${headers.accept ?? ''}`
    const known = recall(this.#cache, key)
    const answer: {
      readonly status: number
      readonly data: unknown
      readonly headers: { readonly etag?: string }
    } = await this.#client.request(route, {
      ...parameters,
      ...(known && { headers: { 'if-none-match': known.etag } }),
    })
    if (known && answer.status === 304) return known.data
    const { etag } = answer.headers
    const data = answer.data instanceof ArrayBuffer ? new TextDecoder().decode(answer.data) : answer.data
    if (etag !== undefined) this.#cache.put(key, new TextEncoder().encode(JSON.stringify({ etag, data })))
    return data
  }
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

function recall(cache: Cache, key: string): { readonly etag: string; readonly data: unknown } | undefined {
  const held = cache.get(key)
  return held && JSON.parse(new TextDecoder().decode(held))
}

/** An answer that is not what GitHub describes. */
class Misread extends Error {}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null) throw new Misread()
  return data as Readonly<Record<string, unknown>>
}

interface Node {
  readonly path: string
  readonly type: string
  readonly mode: string
  readonly sha: string
  readonly size: number
}

function nodeOf(data: unknown): readonly Node[] {
  const { path, type, mode, sha, size } = fieldsOf(data)
  if (typeof path !== 'string' || typeof sha !== 'string' || !COMMIT.test(sha)) return []
  return [{ path, sha, type: String(type), mode: String(mode), size: typeof size === 'number' ? size : 0 }]
}

function entriesOf(nodes: readonly Node[], folder: string, notices: Notices): readonly RemoteEntry[] {
  const entries = nodes.flatMap(({ path, type, mode, sha: oid, size }): readonly RemoteEntry[] => {
    if (type === 'tree') return []
    const place = folder + path
    if (!isOrdinary(place)) {
      notices.add('No file can have this path, so the entry was left out.', place)
      return []
    }
    const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'symlink' : 'file'
    return [{ path: place, kind, size, oid }]
  })
  return sorted(entries)
}

function openHost(
  client: GitHub,
  { owner, name }: Page,
  revision: string,
  hasToken: boolean,
  raw: string | undefined,
): Host {
  const traffic = raw === undefined ? undefined : new Traffic({ origin: raw })
  const addressOf = (path: string) =>
    `${raw}/${[owner, name, revision, ...path.split('/')].map(encodeURIComponent).join('/')}`
  let again = MAX_AGAIN

  const readOne = async ({ oid, path }: RemoteEntry): Promise<Uint8Array | undefined> => {
    if (traffic && !hasToken) {
      return bytesIn(await traffic.fetch(addressOf(path)))
    }
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    const { data } = await client.request(route, { owner, repo: name, file_sha: oid })
    return data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : undefined
  }

  const readMany = async (entries: readonly RemoteEntry[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    const asked = entries.map(({ oid }, index) => `_${index}:object(oid:"${oid}"){...on Blob{text}}`)
    const query = `query($owner:String!,$name:String!){repository(owner:$owner,name:$name){${asked.join(' ')}}}`
    const { repository } = fieldsOf(await client.graphql(query, { owner, name }))
    const answers = fieldsOf(repository)
    const contents = new Map<string, Uint8Array>()
    for (const [index, entry] of entries.entries()) {
      const blob = answers[`_${index}`]
      const text = blob === null || blob === undefined ? undefined : fieldsOf(blob).text
      let bytes: Uint8Array | undefined =
        typeof text === 'string' ? new TextEncoder().encode(text) : undefined
      // What is no UTF-8, or too long, comes in another form than it was committed in.
      if ((!bytes || !isBlob(bytes, entry.oid)) && again > 0) {
        again -= 1
        bytes = await readOne(entry)
      }
      if (bytes) contents.set(entry.oid, bytes)
    }
    return contents
  }

  return {
    async readWhole(entries) {
      const [only] = entries
      if (hasToken && entries.length > 1) {
        try {
          return await readMany(entries)
        } catch (error) {
          if (!(error instanceof GitHubError) || !TOO_MUCH.has(error.failure)) throw error
          const half = Math.ceil(entries.length / 2)
          return new Map([
            ...(await readMany(entries.slice(0, half))),
            ...(await readMany(entries.slice(half))),
          ])
        }
      }
      const bytes = only && (await readOne(only))
      return new Map(bytes && only ? [[only.oid, bytes]] : [])
    },
    ...(traffic && {
      readSpan: async ({ path }, span) => {
        return (await bytesIn(await traffic.fetchSpan(addressOf(path), span))) ?? 'unavailable'
      },
    }),
  }
}

/** What a question may be too large for: GitHub then breaks off, or answers with errors and nothing else. */
const TOO_MUCH: ReadonlySet<string> = new Set(['unavailable', 'timeout', 'incomplete', 'refused'])

/** A file that is not there says nothing of the others; a server that gives none does, and then there is no assessment. */
async function bytesIn(response: Response): Promise<Uint8Array | undefined> {
  const { ok, status, headers, url } = response
  if (ok) return new Uint8Array(await response.arrayBuffer())
  const what = `${new URL(url).host} (${status})`
  if (status === 429 || (status === 403 && headers.has('retry-after')))
    throw new GitHubError(
      'rate-limited',
      `GitHub was asked too often: ${what}. Try again later; with a token the limit is higher.`,
      status,
    )
  if (status >= 500)
    throw new GitHubError('unavailable', `GitHub could not be reached: ${what}. Try again later.`, status)
  return undefined
}

/** The address of a page does not tell where the name of a branch ends and that of a folder begins. */
function asFolder(shown: string, ref: string): string {
  const [branch, ...folders] = ref.split('/')
  return folders.length === 0 ? '' : `; for a folder, ${shown}@${branch} with --root ${folders.join('/')}`
}

function explain(error: unknown, shown: string, ref?: string): unknown {
  if (error instanceof Misread || error instanceof TrafficError) {
    const why = error instanceof Misread ? 'The answer is not one of GitHub.' : `${error.message}.`
    return new RepositoryError(
      `${shown} cannot be read: ${why} Check the address of the server, and try again.`,
    )
  }
  if (!(error instanceof GitHubError)) return error
  const { status, failure, message } = error
  if (status === 409) return new RepositoryError(`${shown} is empty: nothing was committed to it yet.`)
  const isRevision = message.includes('/commits/') || message.includes('/git/trees/')
  if (isRevision && ref !== undefined && (failure === 'missing' || status === 422))
    return new RepositoryError(
      `${shown} has no revision ${JSON.stringify(ref)}. Give a branch, a tag or a commit of it${asFolder(shown, ref)}.`,
    )
  return new RepositoryError(`${shown} cannot be read. ${message}`, {
    isRateLimited: failure === 'rate-limited',
  })
}

import { etagOf, Held, type HeldFiles } from './held-objects.ts'
import { type Answer, type Asked, type Server, serve } from './server.ts'

export interface Hosted {
  readonly files: HeldFiles
  /** What other branches and tags hold. */
  readonly refs?: Readonly<Record<string, HeldFiles>>
  readonly owner?: string
  readonly name?: string
  readonly description?: string | null
  readonly topics?: readonly string[]
  readonly isPrivate?: boolean
  /** Listings of more entries are cut, as GitHub cuts them beyond 100,000. */
  readonly longest?: number
  /** Other names that it had before. */
  readonly formerly?: readonly string[]
  /** Says something else instead. */
  readonly instead?: (asked: Asked) => Answer | undefined
}

export const TOKEN = 'github_pat_of_a_test'

/**
 * A GitHub that holds one repository and gives what the interface documents: repository, commit, tree, blob, GraphQL's
 * `object`, and `/raw/OWNER/NAME/COMMIT/PATH` as raw.githubusercontent.com has it.
 *
 * https://docs.github.com/rest, https://docs.github.com/graphql/reference/objects#blob
 */
export async function serveGitHub(hosted: Hosted): Promise<Server> {
  const { owner = 'acme', name = 'aster', isPrivate = false, longest = 100_000 } = hosted
  const held = new Held(hosted.files, hosted.refs)
  const home = `/repos/${owner}/${name}`
  const missing: Answer = {
    status: 404,
    body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
  }

  const api = (asked: Asked): Answer => {
    const { pathname: path, searchParams } = new URL(asked.path, 'http://localhost')
    const isKnown = asked.headers.authorization === `Bearer ${TOKEN}`
    if (asked.headers.authorization !== undefined && !isKnown)
      return {
        status: 401,
        body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' },
      }
    if (path === '/graphql') {
      if (!isKnown)
        return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' } }
      return { body: { data: answerQuery(held, asked.body) } }
    }
    const raw = /^\/raw\/([^/]+)\/([^/]+)\/([0-9a-f]{40})\/(.+)$/.exec(path)
    if (raw) return isPrivate ? { status: 404, body: '404: Not Found' } : rawFile(held, raw, asked)
    for (const former of hosted.formerly ?? [])
      if (path.startsWith(`/repos/${former}`))
        return { status: 301, headers: { location: asked.path.replace(`/repos/${former}`, home) } }
    if (!path.toLowerCase().startsWith(home.toLowerCase()) || (isPrivate && !isKnown)) return missing
    const rest = decodeURIComponent(path.slice(home.length))
    if (rest === '') return { body: pageOf(hosted, owner, name) }
    if (rest.startsWith('/commits/')) {
      const ref = rest.slice('/commits/'.length)
      const commit = held.commit(ref)
      if (commit === undefined) return { status: 422, body: { message: `No commit found for SHA: ${ref}` } }
      return { body: commit, headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' } }
    }
    if (rest.startsWith('/git/trees/')) {
      const sha = rest.slice('/git/trees/'.length)
      const objects = held.list(sha, searchParams.has('recursive'))
      if (!objects) return missing
      const tree = objects.slice(0, longest).map(({ oid, ...object }) => ({
        ...object,
        sha: oid,
        url: `http://localhost${home}/git/${object.type}s/${oid}`,
      }))
      return {
        body: {
          sha,
          url: `http://localhost${home}/git/trees/${sha}`,
          tree,
          truncated: objects.length > longest,
        },
      }
    }
    if (rest.startsWith('/git/blobs/')) {
      const sha = rest.slice('/git/blobs/'.length)
      const bytes = held.blob(sha)
      const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n')
      return { body: { sha, node_id: sha, size: bytes.length, url: '', content, encoding: 'base64' } }
    }
    return missing
  }

  return serve((asked) => {
    const special = hosted.instead?.(asked)
    if (special) return special
    const answer = api(asked)
    if (answer.status !== undefined && answer.status !== 200) return answer
    const etag = etagOf(JSON.stringify(answer.body))
    if (asked.headers['if-none-match'] === etag) return { status: 304, headers: { etag } }
    return { ...answer, headers: { ...answer.headers, etag } }
  })
}

function pageOf({ description = null, topics = [], isPrivate = false }: Hosted, owner: string, name: string) {
  return {
    id: 1,
    name,
    full_name: `${owner}/${name}`,
    private: isPrivate,
    description,
    topics,
    default_branch: 'main',
  }
}

function rawFile(held: Held, [, , , commit = '', path = '']: RegExpExecArray, { headers }: Asked): Answer {
  const object = held.list(commit)?.find((each) => each.path === decodeURIComponent(path))
  if (object?.type !== 'blob') return { status: 404, body: '404: Not Found' }
  const bytes = held.blob(object.oid)
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
  if (first === undefined || last === undefined) return { body: bytes }
  return {
    status: 206,
    headers: { 'content-range': `bytes ${first}-${last}/${bytes.length}` },
    body: bytes.subarray(Number(first), Number(last) + 1),
  }
}

/** GraphQL gives a blob's text where it is UTF-8, cut at 512 kB, and no text of what is binary. */
function answerQuery(held: Held, body: string) {
  const { query } = JSON.parse(body) as { readonly query: string }
  const objects = [...query.matchAll(/(\w+):object\(oid:"([0-9a-f]{40})"\)/g)].map(
    ([, alias = '', oid = '']) => {
      const bytes = held.blob(oid)
      return [alias, { text: bytes.includes(0) ? null : bytes.subarray(0, 512_000).toString() }]
    },
  )
  return { repository: Object.fromEntries(objects) }
}

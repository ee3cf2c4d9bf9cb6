import { etagOf, Held, type HeldFiles, type HeldObject } from './held-objects.ts'
import { type Answer, type Asked, type Server, serve } from './server.ts'

export interface HubHosted {
  /** With pointers for what is large. */
  readonly files: HeldFiles
  /** What other branches and tags hold. */
  readonly refs?: Readonly<Record<string, HeldFiles>>
  readonly kind?: 'model' | 'dataset' | 'space'
  readonly name?: string
  readonly isPrivate?: boolean
  readonly gated?: false | 'auto' | 'manual'
  /** What pointers stand for, by digest. */
  readonly large?: ReadonlyMap<string, Uint8Array>
  readonly formerly?: readonly string[]
  /** Entries on one page of a listing. */
  readonly pageSize?: number
  /** Says something else instead. */
  readonly instead?: (asked: Asked) => Answer | undefined
}

/** A token that may see what is private, and one whose account was given no access to what is gated. */
export const HUB_TOKEN = 'hf_of_a_test'
export const OTHER_HUB_TOKEN = 'hf_of_another'

/**
 * A hub that holds one repository: its page, its listing in pages, its files as Git holds them (`raw`) and as they are
 * meant (`resolve`, which leads to another address for what is large), and the hub's own words for what it refuses.
 *
 * https://huggingface.co/docs/hub/api, https://github.com/huggingface/huggingface_hub: `hf_raise_for_status`
 */
export async function serveHub(hosted: HubHosted): Promise<Server> {
  const { kind = 'model', name = 'acme/aster', isPrivate = false, gated = false, pageSize = 1_000 } = hosted
  const held = new Held(hosted.files, hosted.refs)
  const home = `/api/${kind}s/${name}`
  const files = `/${kind === 'model' ? '' : `${kind}s/`}${name}`

  const respond = (asked: Asked): Answer => {
    const special = hosted.instead?.(asked)
    if (special) return special
    const address = new URL(asked.path, `http://${asked.headers.host}`)
    const { pathname } = address
    // What is signed is for everyone who has the address.
    if (pathname.startsWith('/cdn/'))
      return ranged(hosted.large?.get(pathname.slice(5)) ?? Buffer.of(), asked)
    const { authorization } = asked.headers
    const isMember = authorization === `Bearer ${HUB_TOKEN}`
    if (authorization !== undefined && !isMember && authorization !== `Bearer ${OTHER_HUB_TOKEN}`)
      return refuse(401, null, 'Invalid credentials in Authorization header')
    for (const former of hosted.formerly ?? [])
      if (pathname.includes(`/${former}/`))
        return { status: 307, headers: { location: asked.path.replace(`/${former}/`, `/${name}/`) } }
    const [, revision = '', rest = ''] =
      /^\/(?:revision|tree|raw|resolve)\/([^/]+)\/?(.*)$/.exec(
        pathname.replace(home, '').replace(files, ''),
      ) ?? []
    if (!pathname.startsWith(`${home}/`) && !pathname.startsWith(`${files}/`)) return unknown(authorization)
    if (isPrivate && !isMember) return unknown(authorization)
    const commit = held.commit(decodeURIComponent(revision))
    if (commit === undefined)
      return refuse(404, 'RevisionNotFound', `Invalid rev id: ${decodeURIComponent(revision)}`)
    if (pathname.startsWith(`${home}/revision/`))
      return {
        body: {
          _id: '1',
          id: name,
          sha: commit,
          private: isPrivate,
          gated,
          likes: 0,
          downloads: 0,
          lastModified: '2026-11-01T00:00:00.000Z',
        },
      }
    const objects = held.list(commit) ?? []
    if (pathname.startsWith(`${home}/tree/`)) return pageOf(held, objects, address, pageSize)
    const path = decodeURIComponent(rest)
    const object = objects.find((each) => each.path === path)
    if (object?.type !== 'blob') return refuse(404, 'EntryNotFound', 'Entry not found')
    if (gated !== false && !isMember && path !== 'README.md')
      return refuse(
        authorization === undefined ? 401 : 403,
        'GatedRepo',
        `Access to ${kind} ${name} is restricted and you are not in the authorized list.`,
      )
    const bytes = held.blob(object.oid)
    const lfs = pointerIn(bytes)
    if (pathname.startsWith(`${files}/raw/`) || !lfs)
      return { ...ranged(bytes, asked), ...tagged(bytes, commit) }
    return {
      status: 302,
      headers: {
        location: `/cdn/${lfs.oid}`,
        'x-repo-commit': commit,
        'x-linked-size': String(lfs.size),
        'x-linked-etag': `"${lfs.oid}"`,
      },
    }
  }
  return serve((asked) => {
    const answer = respond(asked)
    const etag = answer.headers?.etag
    return etag !== undefined && asked.headers['if-none-match'] === etag
      ? { status: 304, headers: { etag } }
      : answer
  })
}

const tagged = (bytes: Uint8Array, commit: string) => ({
  headers: { etag: etagOf(bytes), 'x-repo-commit': commit },
})

/** The hub does not tell strangers what is private from what is not there. */
function unknown(authorization: string | undefined): Answer {
  return authorization === undefined
    ? refuse(401, null, 'Invalid username or password.')
    : refuse(404, 'RepoNotFound', 'Repository not found')
}

function refuse(status: number, code: string | null, message: string): Answer {
  const told = code === null ? {} : { 'x-error-code': code }
  return { status, headers: { ...told, 'x-error-message': message }, body: { error: message } }
}

function ranged(bytes: Uint8Array, { headers }: Asked): Answer {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
  if (first === undefined || last === undefined) return { body: bytes }
  return {
    status: 206,
    headers: { 'content-range': `bytes ${first}-${last}/${bytes.length}` },
    body: bytes.subarray(Number(first), Number(last) + 1),
  }
}

function pageOf(held: Held, objects: readonly HeldObject[], address: URL, pageSize: number): Answer {
  const from = Number(address.searchParams.get('cursor') ?? 0)
  const body = objects.slice(from, from + pageSize).map(({ path, type, oid, size = 0 }) => {
    if (type === 'tree') return { type: 'directory', oid, size: 0, path }
    if (type === 'commit') return { type: 'unknown', oid, size: 0, path }
    const lfs = size < 1024 ? pointerIn(held.blob(oid)) : undefined
    if (!lfs) return { type: 'file', oid, size, path }
    return { type: 'file', oid, size: lfs.size, path, lfs: { ...lfs, pointerSize: size }, xetHash: lfs.oid }
  })
  const next = new URL(address)
  next.searchParams.set('cursor', String(from + pageSize))
  const isLast = from + pageSize >= objects.length
  return {
    body,
    headers: { etag: etagOf(JSON.stringify(body)), ...(!isLast && { link: `<${next.href}>; rel="next"` }) },
  }
}

function pointerIn(bytes: Buffer): { readonly oid: string; readonly size: number } | undefined {
  const [, oid, size] =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n$/.exec(
      bytes.toString(),
    ) ?? []
  return oid === undefined ? undefined : { oid, size: Number(size) }
}

import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { version } from '../version.ts'
import { keyOf, type Web, type WebAnswer, type WebTarget } from '../web.ts'

export interface WebOptions {
  /** Other origins for some hosts, such as a mirror: `huggingface.co` → `http://127.0.0.1:8080`. */
  readonly origins?: Readonly<Record<string, string>>
  /** Milliseconds after which an answer is no longer waited for. */
  readonly patience?: number
}

const HUB = 'huggingface.co'
const PATIENCE = 10_000
/** Requests under way at once, and in all: a list of links is no reason to knock on a thousand doors. */
const [CONCURRENCY, MAX_REQUESTS] = [4, 80]
const MAX_REDIRECTS = 5

/**
 * Visits pages on the web: the hub through its own client, everything else by a plain request for the head of the page.
 * Each target is asked for once; only https and only hosts with public addresses are visited, since the links are a
 * stranger's. No token is sent, and nothing of an answer is kept but what `WebAnswer` says.
 */
export function openWeb({ origins = {}, patience = PATIENCE }: WebOptions = {}): Web {
  const known = new Map<string, Promise<WebAnswer>>()
  const queue = new Queue(CONCURRENCY)
  const politeFetch: typeof fetch = (input, init) =>
    fetch(input, {
      ...init,
      headers: {
        ...Object.fromEntries(new Headers(init?.headers)),
        'user-agent': `openness-lint/${version}`,
      },
      signal: AbortSignal.timeout(patience),
    })
  const ask = async (target: WebTarget): Promise<WebAnswer> => {
    try {
      return target.kind === 'page'
        ? await visitPage(target.address, origins, politeFetch)
        : await visitHub(target, origins[HUB] ?? `https://${HUB}`, politeFetch)
    } catch (error) {
      return { state: 'unreachable', reason: reasonOf(error) }
    }
  }
  return {
    visit: (target) => {
      const key = keyOf(target)
      const before = known.get(key)
      if (before) return before
      const answer: Promise<WebAnswer> =
        known.size < MAX_REQUESTS
          ? queue.run(() => ask(target))
          : Promise.resolve({ state: 'unreachable', reason: `more than ${MAX_REQUESTS} links` })
      known.set(key, answer)
      return answer
    },
  }
}

async function visitHub(
  { kind, name }: Exclude<WebTarget, { readonly kind: 'page' }>,
  hubUrl: string,
  politeFetch: typeof fetch,
): Promise<WebAnswer> {
  const { datasetInfo, HubApiError, modelInfo } = await import('@huggingface/hub')
  try {
    const options = { name, hubUrl, fetch: politeFetch, additionalFields: ['cardData' as const] }
    const { gated, cardData } = await (kind === 'model' ? modelInfo(options) : datasetInfo(options))
    const license: unknown = cardData?.license
    return {
      state: 'there',
      gated: gated !== false && gated !== undefined,
      ...(typeof license === 'string' && { license }),
    }
  } catch (error) {
    if (!(error instanceof HubApiError)) throw error
    return answerOf(error.statusCode)
  }
}

async function visitPage(
  address: string,
  origins: Readonly<Record<string, string>>,
  politeFetch: typeof fetch,
): Promise<WebAnswer> {
  let url = new URL(address)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const origin = Object.hasOwn(origins, url.hostname) ? origins[url.hostname] : undefined
    if (origin === undefined && !(await isPublic(url)))
      return { state: 'unreachable', reason: 'not a public address' }
    const place = origin === undefined ? url : new URL(url.pathname + url.search, origin)
    const request = { redirect: 'manual' } as const
    let response = await politeFetch(place, { ...request, method: 'HEAD' })
    // Some servers know no HEAD; the body is not read.
    if (response.status === 403 || response.status === 405 || response.status === 501) {
      response = await politeFetch(place, { ...request, method: 'GET' })
      await response.body?.cancel()
    }
    const next = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || next === null) return answerOf(response.status)
    url = new URL(next, url)
  }
  return { state: 'unreachable', reason: 'too many redirects' }
}

/** The hub answers 401 for what is not there and for what is private: nobody can have either. */
function answerOf(status: number): WebAnswer {
  if (status >= 200 && status < 300) return { state: 'there' }
  if (status === 404 || status === 410 || status === 401) return { state: 'missing' }
  return { state: 'unreachable', reason: `status ${status}` }
}

async function isPublic({ protocol, hostname, port, username }: URL): Promise<boolean> {
  if (protocol !== 'https:' || port !== '' || username !== '') return false
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || !hostname.includes('.')) return false
  const addresses = await lookup(hostname, { all: true })
  return addresses.length > 0 && addresses.every(({ address }) => !isPrivate(address))
}

/** Addresses of this machine and its neighbors (RFC 1918, 3927, 4193, 4291, 6598). */
function isPrivate(address: string): boolean {
  const mapped = address.replace(/^::ffff:/i, '')
  if (isIP(mapped) === 4) {
    const [first = 0, second = 0] = mapped.split('.').map(Number)
    return (
      first === 0 ||
      first === 10 ||
      first === 127 ||
      first >= 224 ||
      (first === 100 && second >= 64 && second < 128) ||
      (first === 169 && second === 254) ||
      (first === 172 && second >= 16 && second < 32) ||
      (first === 192 && second === 168)
    )
  }
  return /^(?:::1?$|f[cd]|fe[89ab]|ff)/i.test(address)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
}

/** Runs at most so many tasks at once, in the order in which they came. */
class Queue {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(size: number) {
    this.#free = size
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#free -= 1
    try {
      return await task()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}

import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { version } from '../version.ts'
import { type Cache, noCache } from './cache.ts'

export interface TrafficOptions {
  /** The only origin that is shown the token, such as `https://huggingface.co`. */
  readonly origin: string
  readonly token?: string | undefined
  readonly cache?: Cache
  /** Milliseconds after which an answer is no longer waited for. */
  readonly patience?: number
  /** Milliseconds before the second attempt; each further one waits for twice as long. */
  readonly pause?: number
  /** How often the same is asked where a server fails: 3 times unless told. */
  readonly attempts?: number
}

/** Part of a file. */
export interface Span {
  readonly start: number
  readonly length: number
}

/** Why there is no answer at all. What a server answers, however unfriendly, is a `Response`. */
export class TrafficError extends Error {
  override readonly name = 'TrafficError'
}

/** What has passed so far. Bytes are of bodies, after decompression. */
export interface Spent {
  readonly requests: number
  readonly bytes: number
}

/** What nothing may exceed, whatever a server answers: pages of a listing and attempts are counted too. */
const MAX_REQUESTS = 500
const MAX_ANSWER = 64 * 1024 * 1024
const PATIENCE = 20_000
const PAUSE = 500
const ATTEMPTS = 3
const MAX_REDIRECTS = 5
/** Seconds: a server that asks for more is not waited for. */
const MAX_WAIT = 20
/** Headers that are kept with an answer: what clients read off it. */
const KEPT_HEADERS = ['content-type', 'link', 'x-repo-commit', 'x-error-code', 'x-error-message']

/**
 * All that passes between this machine and one server, for one repository: bounded, with the token for that server alone,
 * patient where a server is busy, and asking for what is in the cache only whether it is still so.
 */
export class Traffic {
  readonly #options: TrafficOptions
  readonly #cache: Cache
  #requests = 0
  #bytes = 0

  constructor(options: TrafficOptions) {
    this.#options = options
    this.#cache = options.cache ?? noCache
  }

  /** Whether there is a token that the server will see. */
  get hasToken(): boolean {
    return this.#authorization(new URL(this.#options.origin)) !== undefined
  }

  get spent(): Spent {
    return { requests: this.#requests, bytes: this.#bytes }
  }

  /** For clients that take a `fetch`. Throws a `TrafficError` where there is no answer. */
  readonly fetch: typeof fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input
    return this.#send(new URL(address), init ?? {})
  }

  /**
   * Bytes of a file, and not more of them than that from the network where the server knows ranges; where it does not,
   * the connection is closed as soon as they are there. Throws a `TrafficError` where there is no answer.
   */
  async fetchSpan(address: string, { start, length }: Span): Promise<Response> {
    const init = { headers: { range: `bytes=${start}-${start + length - 1}` } }
    return this.#send(new URL(address), init, { start, length })
  }

  async #send(address: URL, init: RequestInit, span?: Span): Promise<Response> {
    const method = init.method ?? 'GET'
    const headers = new Headers(init.headers)
    if (!headers.has('user-agent')) headers.set('user-agent', `openness-lint/${version}`)
    // Who may see the token is decided here, at every hop, and by no client.
    headers.delete('authorization')
    const key = method === 'GET' && !span ? this.#keyOf(address, headers) : undefined
    const known = key === undefined ? undefined : this.#recall(key)
    if (known) headers.set('if-none-match', known.etag)

    let url = address
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const response = await this.#attempt(url, { ...init, method, headers })
      if (response.status === 304 && known) {
        await response.body?.cancel()
        return answer(url, 200, known.headers, known.body)
      }
      const next = response.headers.get('location')
      if (response.status < 300 || response.status >= 400 || next === null) {
        const body = await this.#take(response, span)
        const etag = response.headers.get('etag')
        if (key !== undefined && response.status === 200 && etag !== null)
          this.#remember(key, { etag, headers: keptOf(response.headers), body })
        return answer(url, response.status, response.headers, body)
      }
      await response.body?.cancel()
      url = new URL(next, url)
      if (url.protocol !== 'https:' && this.#options.origin.startsWith('https:'))
        throw new TrafficError(`${address.host} leads to ${url.protocol}//${url.host}, which is not https`)
    }
    throw new TrafficError(`${address.host} leads from page to page`)
  }

  async #attempt(url: URL, init: RequestInit & { readonly headers: Headers }): Promise<Response> {
    const { attempts = ATTEMPTS, patience = PATIENCE, pause = PAUSE } = this.#options
    for (let attempt = 1; ; attempt += 1) {
      if (this.#requests >= MAX_REQUESTS)
        throw new TrafficError(`${url.host} would have to be asked more than ${MAX_REQUESTS} times`)
      this.#requests += 1
      const headers = new Headers(init.headers)
      const authorization = this.#authorization(url)
      if (authorization !== undefined) headers.set('authorization', authorization)
      const signal = AbortSignal.timeout(patience)
      let wait = (pause * 2 ** (attempt - 1)) / 1000
      try {
        const response = await fetch(url, { ...init, headers, signal, redirect: 'manual' })
        if (attempt >= attempts || !isPassing(response)) return response
        wait = waitOf(response.headers) ?? wait
        if (wait > MAX_WAIT) return response
        await response.body?.cancel()
      } catch (error) {
        if (attempt >= attempts) throw unanswered(url, error)
      }
      await sleep(wait * 1000)
    }
  }

  async #take(response: Response, span: Span | undefined): Promise<Uint8Array<ArrayBuffer>> {
    if (!response.body) return new Uint8Array()
    // A server that knows no ranges begins at the beginning.
    const skipped = span && response.status !== 206 ? span.start : 0
    const wanted = span && response.ok ? skipped + span.length : undefined
    const chunks: Uint8Array[] = []
    let taken = 0
    const reader = response.body.getReader()
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        chunks.push(part.value)
        taken += part.value.length
        this.#bytes += part.value.length
        if (wanted !== undefined && taken >= wanted) break
        if (taken > MAX_ANSWER) throw new TrafficError('An answer has more than 64 MiB')
      }
    } catch (error) {
      throw error instanceof TrafficError ? error : unanswered(new URL(response.url), error)
    } finally {
      await reader.cancel().catch(() => {})
    }
    const bytes = new Uint8Array(Buffer.concat(chunks))
    return wanted === undefined ? bytes : bytes.slice(skipped, wanted)
  }

  #authorization(url: URL): string | undefined {
    const { origin, token } = this.#options
    const isPrivate = url.protocol === 'https:' || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
    return token && isPrivate && url.origin === origin ? `Bearer ${token}` : undefined
  }

  // Who asks is part of the question: one person's answers are not another's.
  #keyOf(url: URL, headers: Headers): string {
    const who = createHash('sha256')
      .update(this.#authorization(url) ?? '')
      .digest('hex')
    return `answer ${url.href} ${headers.get('accept') ?? ''} ${who}`
  }

  #recall(key: string): Known | undefined {
    const held = this.#cache.get(key)
    if (!held) return undefined
    const end = held.indexOf(0x0a)
    const [etag, headers] = JSON.parse(new TextDecoder().decode(held.subarray(0, end)))
    return { etag, headers: new Headers(headers), body: Uint8Array.from(held.subarray(end + 1)) }
  }

  #remember(key: string, { etag, headers, body }: Known): void {
    const head = new TextEncoder().encode(`${JSON.stringify([etag, [...headers]])}\n`)
    this.#cache.put(key, Buffer.concat([head, body]))
  }
}

interface Known {
  readonly etag: string
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer>
}

const keptOf = (headers: Headers) => new Headers([...headers].filter(([name]) => KEPT_HEADERS.includes(name)))

function answer(url: URL, status: number, headers: Headers, body: Uint8Array<ArrayBuffer>): Response {
  const empty = status === 204 || status === 205 || status === 304
  const kept = new Headers(headers)
  // The body is decoded and whole by now.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name)
  const response = new Response(empty ? null : body, { status, headers: kept })
  Object.defineProperty(response, 'url', { value: url.href })
  return response
}

/** Whether a server says that it may go better in a moment. */
function isPassing({ status, headers }: Response): boolean {
  return status === 429 || status >= 500 || (status === 403 && headers.has('retry-after'))
}

/** Seconds that a server asks to wait: a number, or a date. */
function waitOf(headers: Headers): number | undefined {
  const after = headers.get('retry-after')
  if (after === null) return undefined
  const seconds = Number(after)
  if (Number.isFinite(seconds)) return Math.max(0, seconds)
  const until = Date.parse(after)
  return Number.isNaN(until) ? undefined : Math.max(0, (until - Date.now()) / 1000)
}

function unanswered({ host }: URL, error: unknown): TrafficError {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new TrafficError(`${host} did not answer in time`)
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return new TrafficError(`${host} could not be reached${code}`)
}

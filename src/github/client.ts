import { setTimeout as sleep } from 'node:timers/promises'
import type { request } from '@octokit/request'
import { forTerminal } from '../reporters/escape.ts'
import { version } from '../version.ts'

export interface GitHub {
  /**
   * Octokit's, typed by GitHub's own description of its interface. What fails throws a `GitHubError`; a 304, which
   * only those get who sent `if-none-match`, is an answer without data.
   */
  readonly request: typeof request
  /** Asks the other interface; gives its `data`. An answer with errors throws a `GitHubError` too. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>
}

export interface GitHubOptions {
  /** Where the interface is: `GITHUB_API_URL` of a step, `https://HOST/api/v3` of a server of one's own. */
  readonly url?: string | undefined
  /** Without one, what is public can be read. */
  readonly token?: string | undefined
  /** Milliseconds after which one answer is no longer waited for. */
  readonly patience?: number
  /** Milliseconds that may pass between the tries of one request, all together. */
  readonly waiting?: number
  /** Milliseconds before the second try of what failed without saying when to come back; the third waits twice as long. */
  readonly pause?: number
}

/** Why GitHub did not do what it was asked. */
export type GitHubFailure =
  /** 401: the token is not accepted. */
  | 'unauthorized'
  /** 403: the token may not. */
  | 'forbidden'
  /** 403: the organization asks for the token to be authorized for its single sign-on. */
  | 'single-sign-on'
  /** 403 or 429: asked too much, or too fast. */
  | 'rate-limited'
  /** 404 or 410: not there, or not for this token to see. */
  | 'missing'
  /** Any other 4xx: what was asked cannot be done. */
  | 'refused'
  /** 5xx, or nobody there. */
  | 'unavailable'
  /** No answer in time. */
  | 'timeout'
  /** An answer that broke off, or that is no JSON where it says it is. */
  | 'incomplete'

/** What GitHub did not do, in words for people: what was asked, what came back, what to do. It never holds a token. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly failure: GitHubFailure
  /** The answer's, where there was one. */
  readonly status: number | undefined

  constructor(failure: GitHubFailure, message: string, status?: number) {
    super(message)
    this.failure = failure
    this.status = status
  }
}

export const GITHUB_API = 'https://api.github.com'

const PATIENCE = 20_000
const WAITING = 60_000
const PAUSE = 1_000
const MAX_TRIES = 3
/** In bytes. */
const MAX_ANSWER = 64 * 1024 * 1024
/** Characters shown of what GitHub says itself. */
const MAX_SAID = 300
/** https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28'
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: without a word on when, at least a minute. */
const RATE_PAUSE = 60_000

/**
 * Opens the way to GitHub. Requests that failed for a reason that passes are tried again, at most twice and within
 * `waiting`: after the time that GitHub names where it names one. One that may have been done is not repeated, so
 * that nothing is posted twice. Throws a `GitHubError` where the address or the token cannot be one.
 */
export async function openGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { patience = PATIENCE, waiting = WAITING, pause = PAUSE } = options
  const url = baseOf(options.url || GITHUB_API)
  const token = tokenOf(options.token)
  // Plain reading of a repository does not pay for it.
  const octokit = await import('@octokit/request')
  const request = octokit.request.defaults({
    baseUrl: url,
    headers: {
      'user-agent': `openness-lint/${version}`,
      'x-github-api-version': API_VERSION,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    request: {
      fetch: (input: URL, init: RequestInit) => fetchWhole(input, init, patience),
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      hook,
    },
  })
  return {
    request,
    graphql: async (query, variables) => {
      const { data }: { readonly data: unknown } = await request(`POST ${graphqlOf(url)}`, {
        query,
        ...(variables && { variables }),
      })
      return dataIn(data)
    },
  }

  async function hook(send: (given: Given) => Promise<Answer>, given: Given): Promise<Answer> {
    let left = waiting
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await send(given)
        if (isTorn(answer)) throw new Torn(answer.status)
        if (isLimit(answer)) throw new Limit(answer)
        return answer
      } catch (error) {
        const { response } = (error ?? {}) as { readonly response?: Answer }
        if (response?.status === 304) return response
        const { method, url: address } = request.endpoint.parse(given)
        const problem = problemOf(error)
        const wait = waitFor(problem, method, pause * 2 ** (tries - 1))
        if (wait === undefined || wait > left || tries === MAX_TRIES)
          throw explain(problem, `${method} ${pathIn(address, url)}`, token !== undefined)
        left -= wait
        await sleep(wait)
      }
    }
  }
}

function baseOf(url: string): string {
  if (/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) return url.replace(/\/$/, '')
  throw new GitHubError(
    'refused',
    `${JSON.stringify(url)} is no address of GitHub's interface. Set GITHUB_API_URL to one, such as ${GITHUB_API} or https://HOST/api/v3.`,
  )
}

type Given = ReturnType<(typeof request)['endpoint']['merge']>

interface Answer {
  readonly status: number
  readonly data: unknown
  readonly headers: object
}

/** A server of one's own has it beside the other interface: `https://HOST/api/v3` and `https://HOST/api/graphql`. */
function graphqlOf(url: string): string {
  return `${url.replace(/\/api\/v3$/, '/api')}/graphql`
}

function dataIn(answer: unknown): unknown {
  const { data, errors } = (answer ?? {}) as { readonly data?: unknown; readonly errors?: unknown }
  if (errors === undefined && data !== undefined) return data
  const said = Array.isArray(errors) ? saidIn({ message: 'Errors', errors }) : ''
  throw explain({ failure: 'refused', status: 200, said, headers: {} }, 'POST /graphql', true)
}

/** The path that was asked for, without what precedes all paths and without the query. */
function pathIn(address: string, base: string): string {
  const { pathname } = new URL(address)
  const before = new URL(base).pathname.replace(/\/$/, '')
  return pathname.startsWith(`${before}/`) ? pathname.slice(before.length) : pathname
}

/** A header that cannot be sent would be quoted in the error, with the token in it. */
function tokenOf(text: string | undefined): string | undefined {
  const token = text?.trim()
  if (!token) return undefined
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new GitHubError(
    'unauthorized',
    'The token holds characters that no token of GitHub has. Check the secret that it comes from.',
  )
}

/** Waits for all of the answer, so that one that breaks off is an error and not an answer that is shorter. */
async function fetchWhole(input: URL, init: RequestInit, patience: number): Promise<Response> {
  const response = await fetch(input, { ...init, signal: AbortSignal.timeout(patience) })
  if (response.body === null) return response
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > MAX_ANSWER) throw new TypeError(`the answer is longer than ${MAX_ANSWER} bytes`)
    chunks.push(chunk)
  }
  const { status, statusText, headers } = response
  return new Response(Buffer.concat(chunks, size), { status, statusText, headers })
}

/** JSON that could not be read comes as a text. */
function isTorn({ data, headers }: Answer): boolean {
  const type = 'content-type' in headers ? String(headers['content-type']) : ''
  return typeof data === 'string' && /^application\/json\b/i.test(type)
}

class Torn extends Error {
  readonly status: number

  constructor(status: number) {
    super('the answer broke off')
    this.status = status
  }
}

/**
 * The other interface says it with status 200:
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#exceeding-the-rate-limit
 */
function isLimit({ data }: Answer): boolean {
  return errorsIn(data).some((error: unknown) => {
    const { type, message } = (error ?? {}) as { readonly type?: unknown; readonly message?: unknown }
    return type === 'RATE_LIMITED' || /\brate limit/i.test(String(message))
  })
}

class Limit extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super('asked too often')
    this.answer = answer
  }
}

/** What went wrong, out of whatever Octokit threw. */
interface Problem {
  readonly failure: GitHubFailure
  readonly status: number | undefined
  readonly said: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

function problemOf(error: unknown): Problem {
  const none = { status: undefined, headers: {} }
  if (error instanceof Torn)
    return { failure: 'incomplete', status: error.status, said: error.message, headers: {} }
  if (error instanceof Limit) {
    const { status, data, headers } = error.answer
    const said = saidIn({ message: 'Errors', errors: errorsIn(data) })
    return { failure: 'rate-limited', status, said, headers: { ...headers } }
  }
  if (!(error instanceof Error)) return { ...none, failure: 'unavailable', said: String(error) }
  const { response } = error as {
    readonly response?: {
      readonly status: number
      readonly data: unknown
      readonly headers: Problem['headers']
    }
  }
  if (response) {
    const { status, headers, data } = response
    const said = saidIn(data)
    return { failure: failureOf(status, headers, said), status, said, headers }
  }
  const { cause } = error
  if (cause instanceof Error && cause.name === 'TimeoutError')
    return { ...none, failure: 'timeout', said: error.message }
  if (cause instanceof TypeError && cause.message === 'terminated')
    return { ...none, failure: 'incomplete', said: 'the answer broke off' }
  return { ...none, failure: 'unavailable', said: error.message }
}

function failureOf(status: number, headers: Problem['headers'], said: string): GitHubFailure {
  if (status === 401) return 'unauthorized'
  if (status === 429) return 'rate-limited'
  if (status === 403) {
    if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
      return 'rate-limited'
    if (/\brate limit/i.test(said)) return 'rate-limited'
    return headers['x-github-sso'] === undefined ? 'forbidden' : 'single-sign-on'
  }
  if (status === 404 || status === 410) return 'missing'
  return status < 500 ? 'refused' : 'unavailable'
}

/** GitHub's own words: its message, and what it says of single fields. */
function saidIn(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('message' in data)) return ''
  const details = errorsIn(data).map((error: unknown) => {
    if (typeof error !== 'object' || error === null) return String(error)
    if ('message' in error && typeof error.message === 'string') return error.message
    return Object.values(error).join(' ')
  })
  return [String(data.message), ...details].join('; ')
}

function errorsIn(data: unknown): readonly unknown[] {
  if (typeof data !== 'object' || data === null) return []
  return 'errors' in data && Array.isArray(data.errors) ? data.errors : []
}

/** Milliseconds after which it is worth another try; `undefined` where it is not. */
function waitFor({ failure, headers }: Problem, method: string, pause: number): number | undefined {
  const named = Number(headers['retry-after'])
  switch (failure) {
    case 'rate-limited': {
      if (named > 0) return named * 1000
      if (headers['x-ratelimit-remaining'] !== '0') return RATE_PAUSE
      return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - Date.now()) + 1000
    }
    case 'unavailable':
    case 'timeout':
    case 'incomplete':
      // Nobody knows whether it was done.
      if (method === 'POST') return undefined
      return named > 0 ? named * 1000 : pause
    default:
      return undefined
  }
}

function explain(problem: Problem, asked: string, hasToken: boolean): GitHubError {
  const { failure, status } = problem
  const words = problem.said.replace(/\s+/g, ' ').trim().slice(0, MAX_SAID)
  const said = words === '' ? '' : ` GitHub says: ${forTerminal(words.replace(/[.:]$/, ''))}.`
  const what = `${forTerminal(asked)}${status === undefined ? '' : ` (${status})`}`
  return new GitHubError(failure, `${sentence(problem, what)}${said} ${remedy(problem, hasToken)}`, status)
}

function sentence({ failure }: Problem, what: string): string {
  switch (failure) {
    case 'unauthorized':
      return `GitHub does not accept the token: ${what}.`
    case 'forbidden':
      return `The token may not do this: ${what}.`
    case 'single-sign-on':
      return `The organization asks for the token to be authorized for its single sign-on: ${what}.`
    case 'rate-limited':
      return `GitHub was asked too often: ${what}.`
    case 'missing':
      return `GitHub has nothing there that this token may see: ${what}.`
    case 'refused':
      return `GitHub does not take this request: ${what}.`
    case 'unavailable':
      return `GitHub could not be reached: ${what}.`
    case 'timeout':
      return `GitHub did not answer in time: ${what}.`
    case 'incomplete':
      return `The answer of GitHub broke off: ${what}.`
  }
}

function remedy({ failure, headers }: Problem, hasToken: boolean): string {
  switch (failure) {
    case 'unauthorized':
      return 'Give a token that is valid and has not expired; what is public can be read without one.'
    case 'forbidden': {
      // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api: `issues=write; pull_requests=write`
      const needed = String(headers['x-accepted-github-permissions'] ?? '')
      if (!/^[\w=;, ]+$/.test(needed)) return 'Check the permissions of the token.'
      return `It needs one of these permissions: ${needed.replaceAll('=', ': ').replaceAll('_', '-')}.`
    }
    case 'single-sign-on': {
      const address = /url=(https:\/\/[\w./?=&%-]+)/.exec(String(headers['x-github-sso']))?.[1]
      return address === undefined
        ? 'Authorize it in the settings of the token.'
        : `Authorize it at ${address}.`
    }
    case 'rate-limited': {
      const reset = Number(headers['x-ratelimit-reset'])
      const when =
        headers['x-ratelimit-remaining'] === '0' && reset > 0
          ? `The limit is reset at ${new Date(reset * 1000).toISOString()}. `
          : ''
      return `${when}${hasToken ? 'Try again later.' : 'With a token the limit is higher.'}`
    }
    case 'missing':
      return hasToken
        ? 'Check the name, and that the token may read it.'
        : 'Check the name; what is private can be read with a token only.'
    case 'refused':
      return 'Check what was asked for.'
    case 'unavailable':
    case 'timeout':
    case 'incomplete':
      return 'Try again later.'
  }
}

const ignore = () => {}

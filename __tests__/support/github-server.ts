import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import {
  exampleOf,
  faultsOfAnswer,
  faultsOfRequest,
  isDescribed,
  type Json,
  operationFor,
  type Route,
} from './github-contract.ts'
import { type Files, Objects, patchOf, type TreeEntry } from './github-objects.ts'

/**
 * A GitHub on this machine: it has state, knows who asks and what they may, and holds every request and every answer
 * of its own to GitHub's description. What is not as described fails the test that started it.
 */
export interface GitHubServer {
  /** As `GITHUB_SERVER_URL`. */
  readonly web: string
  /** As `GITHUB_API_URL`: that of a server of one's own, so that nothing can rely on the address of github.com. */
  readonly api: string
  /** What was asked, in order. */
  readonly requests: readonly AskedRequest[]
  /** What was not as GitHub describes it; has to stay empty. */
  readonly problems: readonly string[]
  /** Makes a repository, named `owner/name`, with a first commit on its default branch. */
  repository(name: string, options?: RepositoryOptions): Repository
  /** Says that this account is a person's; all others are organizations. */
  person(login: string): void
  /** Makes a token. */
  token(text: string, options?: TokenOptions): string
  /** What the next requests of a route get instead of an answer. */
  interrupt(route: Route | 'any', interruption: Interruption, times?: number): void
}

export interface AskedRequest {
  readonly route: Route
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: Json
  /** Who asked; `undefined` without a token. */
  readonly login: string | undefined
}

export interface TokenOptions {
  /** Who acts with it: the workflow itself, as with the token of every job. */
  readonly login?: string
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  /** The repositories that it is for; all of them where it is left out. */
  readonly repositories?: readonly string[]
  /** An organization that wants it authorized. */
  readonly singleSignOn?: boolean
}

export type Interruption =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: Json }
  /** No answer; half of one; a connection that is closed. */
  | 'hang'
  | 'torn'
  | 'close'

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export const secondaryRateLimit = (seconds: number): Interruption => ({
  status: 403,
  headers: { 'retry-after': String(seconds) },
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
  },
})

export const primaryRateLimit = (reset: Date): Interruption => ({
  status: 403,
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(reset.getTime() / 1000)) },
  body: {
    message: 'API rate limit exceeded for installation.',
    documentation_url: 'https://docs.github.com/rest',
  },
})

export interface RepositoryOptions {
  readonly files?: Files
  readonly private?: boolean
  readonly archived?: boolean
  readonly description?: string
  readonly topics?: readonly string[]
  readonly branch?: string
  readonly fork?: Repository
  /** Trees with more entries come cut. */
  readonly treeLimit?: number
}

export interface Comment {
  readonly id: number
  readonly number: number
  readonly login: string
  body: string
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  status: string
  conclusion: string | null
  output: { title: string; summary: string; text: string | null }
  readonly annotations: Json[]
}

export interface Pull {
  readonly number: number
  readonly base: { readonly ref: string; sha: string }
  readonly head: { readonly ref: string; sha: string; readonly repository: Repository }
  state: 'open' | 'closed'
  readonly draft: boolean
  title: string
  body: string
}

interface Release {
  readonly id: number
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
}

interface Review {
  readonly id: number
  readonly number: number
  readonly login: string
  readonly body: string
  readonly commit: string
  readonly comments: readonly Json[]
}

interface Run {
  readonly id: number
  readonly sha: string
  readonly branch: string
  readonly event: string
  readonly repository: Repository
}

/** One repository of the server, as a test sees it. */
export class Repository {
  readonly objects: Objects
  readonly refs = new Map<string, string>()
  readonly comments: Comment[] = []
  readonly checkRuns: CheckRun[] = []
  readonly pulls: Pull[] = []
  readonly releases: Release[] = []
  readonly reviews: Review[] = []
  readonly runs: Run[] = []
  readonly owner: string
  readonly name: string
  readonly branch: string
  readonly options: RepositoryOptions
  /** Pull requests of any repository whose head is a branch of this one. */
  readonly #opened: Pull[] = []
  #last = 0

  constructor(fullName: string, options: RepositoryOptions) {
    const [owner = '', name = ''] = fullName.split('/')
    this.owner = owner
    this.name = name
    this.options = options
    this.branch = options.branch ?? 'main'
    // A fork shares the objects of what it was forked from.
    this.objects = options.fork?.objects ?? new Objects()
    this.commit(options.files ?? { 'README.md': `# ${name}\n` })
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`
  }

  /** The commit that the default branch is at. */
  get head(): string {
    return this.refs.get(`heads/${this.branch}`) ?? ''
  }

  /** Commits these files, and nothing else, onto a branch; a new one starts from the default branch. */
  commit(files: Files, branch = this.branch, message = 'Change'): string {
    const parent = this.refs.get(`heads/${branch}`) ?? this.refs.get(`heads/${this.branch}`)
    const { sha } = this.objects.addCommit(files, parent === undefined ? [] : [parent], message)
    this.refs.set(`heads/${branch}`, sha)
    for (const { head } of this.#opened) if (head.ref === branch) head.sha = sha
    return sha
  }

  /** Tags a commit; with a message the tag is an object of its own. */
  tag(name: string, message?: string, commit = this.head): string {
    const sha = message === undefined ? commit : this.objects.addTag(name, commit, message).sha
    this.refs.set(`tags/${name}`, sha)
    return sha
  }

  /** Opens a pull request that changes the repository to these files, from a branch of it or of a fork. */
  pull(
    files: Files,
    { branch = 'change', from = this as Repository, draft = false, title = 'A change', body = '' } = {},
  ): Pull {
    if (from !== this && !from.refs.has(`heads/${branch}`)) from.refs.set(`heads/${branch}`, this.head)
    const sha = from.commit(files, branch)
    const pull: Pull = {
      number: this.#next(),
      base: { ref: this.branch, sha: this.head },
      head: { ref: branch, sha, repository: from },
      state: 'open',
      draft,
      title,
      body,
    }
    this.pulls.push(pull)
    from.#opened.push(pull)
    return pull
  }

  /** A comment that stands before the test begins. */
  comment(number: number, login: string, body: string): Comment {
    const comment = { id: 1000 + this.#next(), number, login, body }
    this.comments.push(comment)
    return comment
  }

  release(tag: string, body: string, { name = tag, draft = false, prerelease = false } = {}): Release {
    if (!this.refs.has(`tags/${tag}`) && !draft) this.tag(tag)
    const release = { id: this.#next(), tag, name, body, draft, prerelease }
    this.releases.unshift(release)
    return release
  }

  /** A run of a workflow for a commit, which is what `workflow_run` is about. */
  run(sha: string, { branch = 'change', event = 'pull_request', repository = this as Repository } = {}): Run {
    const run = { id: 30_000 + this.#next(), sha, branch, event, repository }
    this.runs.push(run)
    return run
  }

  addCheckRun(given: Json): CheckRun {
    const run: CheckRun = {
      id: 2000 + this.#next(),
      name: given.name,
      headSha: given.head_sha,
      status: given.status ?? 'queued',
      conclusion: given.conclusion ?? null,
      output: { title: '', summary: '', text: null },
      annotations: [],
    }
    this.checkRuns.push(run)
    return run
  }

  addReview(number: number, login: string, given: Json): Review {
    const pull = this.pulls.find((each) => each.number === number)
    const comments = (given.comments ?? []).map((comment: Json) => ({ ...comment, id: 4000 + this.#next() }))
    const review = {
      id: 5000 + this.#next(),
      number,
      login,
      body: given.body ?? '',
      commit: given.commit_id ?? pull?.head.sha,
      comments,
    }
    this.reviews.push(review)
    return review
  }

  /** The commit that a branch, a tag or a (short) hash names. */
  resolve(name: string): string | undefined {
    const ref =
      this.refs.get(`heads/${name}`) ??
      this.refs.get(`tags/${name}`) ??
      this.refs.get(name.replace(/^refs\//, ''))
    const sha =
      ref ?? [...this.objects.commits.keys()].find((each) => name.length >= 7 && each.startsWith(name))
    return sha === undefined ? undefined : (this.objects.tags.get(sha)?.object ?? sha)
  }

  #next(): number {
    this.#last += 1
    return this.#last
  }
}

/** Starts a server that is gone when the test is. */
export async function githubServer(): Promise<GitHubServer> {
  const github = new Server()
  await github.listen()
  onTestFinished(() => {
    github.close()
    if (github.problems.length > 0)
      throw new Error(`Not as GitHub describes it:\n${github.problems.join('\n')}`)
  })
  return github
}

interface Viewer {
  readonly login: string
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly repositories: readonly string[] | undefined
  readonly singleSignOn: boolean
}

interface Call {
  readonly route: Route
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Json
  readonly viewer: Viewer | undefined
  readonly repository: Repository
  readonly accept: string
  /** The address that was asked for, without its query. */
  readonly address: string
}

interface Reply {
  readonly status: number
  readonly body?: Json
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as they are. */
  readonly bytes?: Buffer
}

const BASE = '/api/v3'
/** In characters: https://github.com/orgs/community/discussions/27190 */
const MAX_COMMENT = 65_536

class Server implements GitHubServer {
  readonly requests: AskedRequest[] = []
  readonly problems: string[] = []
  readonly #repositories = new Map<string, Repository>()
  readonly #tokens = new Map<string, Viewer>()
  readonly #people = new Set<string>()
  readonly #interruptions: { route: Route | 'any'; interruption: Interruption; times: number }[] = []
  readonly #http = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      this.problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
      response.writeHead(501).end()
    })
  })

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve))
  }

  close(): void {
    this.#http.closeAllConnections()
    this.#http.close()
  }

  get web(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  get api(): string {
    return `${this.web}${BASE}`
  }

  repository(name: string, options: RepositoryOptions = {}): Repository {
    const repository = new Repository(name, options)
    this.#repositories.set(name.toLowerCase(), repository)
    return repository
  }

  person(login: string): void {
    this.#people.add(login)
  }

  token(text: string, options: TokenOptions = {}): string {
    const {
      login = 'github-actions[bot]',
      permissions = { contents: 'read' },
      repositories,
      singleSignOn = false,
    } = options
    this.#tokens.set(text, { login, permissions, repositories, singleSignOn })
    return text
  }

  interrupt(route: Route | 'any', interruption: Interruption, times = 1): void {
    this.#interruptions.push({ route, interruption, times })
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.web)
    const text = await textOf(request)
    const body: Json = text === '' ? undefined : JSON.parse(text)
    const method = request.method ?? 'GET'
    const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const viewer = token === undefined ? undefined : this.#tokens.get(token)
    const login = viewer?.login

    if (method === 'POST' && url.pathname === '/api/graphql') {
      this.requests.push({ route: 'POST /graphql', path: '/graphql', query: {}, body, login })
      const interruption = this.#interruptionOf('POST /graphql')
      if (interruption !== undefined) return interrupt(response, interruption)
      return send(response, viewer === undefined ? UNAUTHORIZED : this.#graphql(body, viewer))
    }
    const pathname = url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : undefined
    const operation = pathname === undefined ? undefined : operationFor(method, pathname)
    if (operation === undefined) {
      this.problems.push(`the server knows no ${method} ${url.pathname}`)
      return send(response, { status: 501 })
    }
    const { route, parameters } = operation
    const query = Object.fromEntries(url.searchParams)
    this.requests.push({ route, path: pathname ?? '', query, body, login })
    const asked = `${method} ${pathname}${url.search}`
    for (const fault of faultsOfRequest(route, parameters, url.searchParams, body))
      this.problems.push(`${asked}: ${fault}`)
    if (!request.headers['user-agent']) this.problems.push(`${asked}: no user agent`)
    if (request.headers['x-github-api-version'] !== '2022-11-28')
      this.problems.push(`${asked}: no version of the interface`)

    const interruption = this.#interruptionOf(route)
    if (interruption !== undefined) return interrupt(response, interruption)
    if (token !== undefined && viewer === undefined) return send(response, UNAUTHORIZED)
    const accept = request.headers.accept ?? '*/*'
    const given = {
      route,
      parameters,
      query: url.searchParams,
      body,
      viewer,
      accept,
      address: `${this.api}${pathname}`,
    }
    const reply = this.#answer(given)
    if (reply.bytes === undefined && (reply.status < 400 || isDescribed(route, reply.status)))
      for (const fault of faultsOfAnswer(route, reply.status, reply.body))
        this.problems.push(`the server's answer to ${asked}: ${fault}`)
    const etag = `"${createHash('sha256')
      .update(reply.bytes ?? JSON.stringify(reply.body ?? null))
      .digest('hex')}"`
    if (method === 'GET' && reply.status === 200) {
      if (request.headers['if-none-match'] === etag) return send(response, { status: 304, headers: { etag } })
      return send(response, { ...reply, headers: { ...reply.headers, etag } })
    }
    return send(response, reply)
  }

  #interruptionOf(route: Route): Interruption | undefined {
    const found = this.#interruptions.find(
      (each) => each.times > 0 && (each.route === route || each.route === 'any'),
    )
    if (found) found.times -= 1
    return found?.interruption
  }

  /** Who may ask what: what nobody may see is not there, and what is seen but may not be done is refused. */
  #answer(given: Omit<Call, 'repository'>): Reply {
    const { route, parameters, viewer } = given
    if (isOfAccount(route)) return this.#listOf(given)
    const repository = this.#repositories.get(`${parameters.owner}/${parameters.repo}`.toLowerCase())
    if (repository === undefined) return NOT_FOUND
    const { options, fullName } = repository
    const reaches = viewer !== undefined && (viewer.repositories?.includes(fullName) ?? true)
    if (options.private && !reaches) return NOT_FOUND
    if (viewer?.singleSignOn) return SINGLE_SIGN_ON
    const { needs, answer } = operationsOf[route] ?? {}
    if (answer === undefined || needs === undefined) throw new Error(`No answer to ${route}.`)
    const [, access = 'read'] = needs[0]?.split('=') ?? []
    if (access === 'write' || options.private) {
      const may = needs.some((need) => {
        const [permission = '', level = 'read'] = need.split('=')
        const has = viewer?.permissions[permission]
        return reaches && (has === 'write' || (has !== undefined && level === 'read'))
      })
      if (viewer === undefined)
        return { ...UNAUTHORIZED, body: { ...UNAUTHORIZED.body, message: 'Requires authentication' } }
      if (!may) return forbidden(needs)
    }
    return answer({ ...given, repository })
  }

  /** The repositories of an account; those of an organization with the private ones that the token reaches. */
  #listOf(given: Omit<Call, 'repository'>): Reply {
    const { org, username } = given.parameters
    const login = org ?? username ?? ''
    const owned = [...this.#repositories.values()].filter(({ owner }) => owner === login)
    if (owned.length === 0 || (org !== undefined && this.#people.has(login))) return NOT_FOUND
    const hasOnly = given.query.get('type') === 'sources'
    const seen = owned.filter(({ options, fullName }) => {
      if (hasOnly && options.fork) return false
      if (!options.private) return true
      return org !== undefined && given.viewer?.repositories?.includes(fullName) === true
    })
    return page(given, seen.map(listedRepositoryOf))
  }

  /** Of GraphQL, which GitHub's description has nothing of, it knows two questions: who asks, and what blobs hold. */
  #graphql(body: Json, viewer: Viewer): Reply {
    const repository = this.#repositories.get(
      `${body?.variables?.owner}/${body?.variables?.name}`.toLowerCase(),
    )
    if (repository && BLOBS_QUERY.test(body.query)) {
      const blobs = [...body.query.matchAll(BLOB_FIELD)].map(([, alias, sha]) => {
        const bytes = repository.objects.blobs.get(sha) ?? Buffer.alloc(0)
        // https://docs.github.com/graphql/reference/objects#blob: the text is null where the blob is binary.
        return [alias, { text: bytes.includes(0) ? null : bytes.subarray(0, MAX_BLOB_TEXT).toString() }]
      })
      return { status: 200, body: { data: { repository: Object.fromEntries(blobs) } } }
    }
    if (body?.query !== '{viewer{login}}') this.problems.push(`the server knows no query ${body?.query}`)
    return { status: 200, body: { data: { viewer: { login: viewer.login } } } }
  }
}

const BLOB_FIELD = /(\w+):object\(oid:"([0-9a-f]{40})"\)\{\.\.\.on Blob\{text\}\}/g
const BLOBS_QUERY =
  /^query\(\$owner:String!,\$name:String!\)\{repository\(owner:\$owner,name:\$name\)\{(?:\w+:object\(oid:"[0-9a-f]{40}"\)\{\.\.\.on Blob\{text\}\} ?)+\}\}$/
/** In bytes: longer texts come cut. */
const MAX_BLOB_TEXT = 512_000

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { status, body, bytes, headers = {} }: Reply): void {
  const type = bytes === undefined ? 'application/json; charset=utf-8' : 'application/octet-stream'
  const content = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
  response.writeHead(status, {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    ...(content !== undefined && { 'content-type': type, 'content-length': content.length }),
    ...headers,
  })
  response.end(content)
}

function interrupt(response: ServerResponse, interruption: Interruption): void {
  if (interruption === 'hang') return
  if (interruption === 'close') response.destroy()
  else if (interruption === 'torn') {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': 1000 })
    response.write('[{"id":')
    setTimeout(() => response.destroy(), 10)
  } else send(response, interruption)
}

/** What is about an account, and about no repository of it. */
const OF_ACCOUNTS: readonly Route[] = ['GET /orgs/{org}/repos', 'GET /users/{username}/repos']
const isOfAccount = (route: Route) => OF_ACCOUNTS.includes(route)

const DOCUMENTATION = { documentation_url: 'https://docs.github.com/rest' }
const UNAUTHORIZED: Reply = {
  status: 401,
  body: { message: 'Bad credentials', ...DOCUMENTATION, status: '401' },
}
const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found', ...DOCUMENTATION, status: '404' } }
const SINGLE_SIGN_ON: Reply = {
  status: 403,
  headers: { 'x-github-sso': 'required; url=https://github.com/orgs/octocat/sso?authorization_request=AB' },
  body: { message: 'Resource protected by organization SAML enforcement.', ...DOCUMENTATION },
}

const forbidden = (needs: readonly string[]): Reply => ({
  status: 403,
  headers: { 'x-accepted-github-permissions': needs.join('; ') },
  body: { message: 'Resource not accessible by integration', ...DOCUMENTATION, status: '403' },
})

const invalid = (message: string, errors: readonly Json[] = []): Reply => ({
  status: 422,
  body: { message, errors, ...DOCUMENTATION, status: '422' },
})

/** So many of a list as were asked for, and where the others are. */
function page(call: Pick<Call, 'query' | 'address'>, all: readonly Json[]): Reply {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const number = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (rel: string, to: number) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${call.address}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link('prev', number - 1), link('first', 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
  ]
  return {
    status: 200,
    body: all.slice((number - 1) * size, number * size),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}

const wordsOf = ({ fullName, owner, name }: Repository) => ({
  'octocat/Hello-World': fullName,
  'github/hello-world': fullName,
  'Hello-World': name,
  octocat: owner,
})

function userOf(login: string): Json {
  const [template] = exampleOf('issue-comment-items')
  const user = JSON.parse(JSON.stringify(template.user).replaceAll('octocat', encodeURIComponent(login)))
  const id = Number.parseInt(createHash('sha1').update(login).digest('hex').slice(0, 7), 16)
  return { ...user, login, id, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

function commentOf({ repository }: Call, { id, number, login, body }: Comment): Json {
  const words = {
    ...wordsOf(repository),
    'issues/comments/1': `issues/comments/${id}`,
    'issuecomment-1': `issuecomment-${id}`,
    'issues/1347': `issues/${number}`,
  }
  return { ...exampleOf('issue-comment', words), id, body, user: userOf(login) }
}

function checkRunOf({ repository }: Call, run: CheckRun): Json {
  const example = exampleOf('check-run', wordsOf(repository))
  const done = run.status === 'completed'
  return {
    ...example,
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    completed_at: done ? example.completed_at : null,
    output: { ...example.output, ...run.output, annotations_count: run.annotations.length },
    pull_requests: [],
  }
}

function repositoryOf(repository: Repository): Json {
  const { options, name, fullName, branch } = repository
  const {
    parent: _,
    source: __,
    template_repository: ___,
    organization: ____,
    ...example
  } = exampleOf('full-repository-default-response', wordsOf(repository))
  return {
    ...example,
    name,
    full_name: fullName,
    private: options.private ?? false,
    visibility: options.private ? 'private' : 'public',
    fork: options.fork !== undefined,
    description: options.description ?? null,
    topics: options.topics ?? [],
    language: null,
    default_branch: branch,
    owner: userOf(repository.owner),
  }
}

/** As it stands in a list of repositories. */
function listedRepositoryOf({ options, name, fullName, branch, owner }: Repository): Json {
  const [example] = exampleOf('minimal-repository-items')
  return {
    ...example,
    name,
    full_name: fullName,
    private: options.private ?? false,
    visibility: options.private ? 'private' : 'public',
    fork: options.fork !== undefined,
    archived: options.archived ?? false,
    description: options.description ?? null,
    topics: options.topics ?? [],
    default_branch: branch,
    owner: userOf(owner),
  }
}

function pullOf({ repository }: Call, pull: Pull, name: 'pull-request' | 'pull-request-simple-items'): Json {
  const example = exampleOf(name, wordsOf(repository))
  const whole = Array.isArray(example) ? example[0] : example
  const side = (end: Json, ref: string, sha: string, of: Repository) => ({
    ...end,
    label: `${of.owner}:${ref}`,
    ref,
    sha,
    user: userOf(of.owner),
    repo: {
      ...end.repo,
      full_name: of.fullName,
      name: of.name,
      owner: userOf(of.owner),
      fork: of !== repository,
    },
  })
  return {
    ...whole,
    number: pull.number,
    state: pull.state,
    draft: pull.draft,
    title: pull.title,
    body: pull.body,
    requested_teams: [],
    base: side(whole.base, pull.base.ref, pull.base.sha, repository),
    head: side(whole.head, pull.head.ref, pull.head.sha, pull.head.repository),
  }
}

function releaseOf({ repository }: Call, release: Release): Json {
  return {
    ...exampleOf('release', wordsOf(repository)),
    id: release.id,
    tag_name: release.tag,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    assets: [],
  }
}

function commitOf({ repository }: Call, sha: string): Json {
  const commit = repository.objects.commits.get(sha)
  if (commit === undefined) throw new Error(`There is no commit ${sha}.`)
  const example = exampleOf('commit', wordsOf(repository))
  return {
    ...example,
    sha,
    commit: {
      ...example.commit,
      message: commit.message,
      tree: { ...example.commit.tree, sha: commit.tree },
    },
    parents: commit.parents.map((parent) => ({ ...example.parents[0], sha: parent })),
    files: filesBetween(repository, commit.parents[0], sha),
  }
}

/** What differs between two commits, file by file. */
function filesBetween(repository: Repository, base: string | undefined, head: string): readonly Json[] {
  const { objects } = repository
  const [example] = exampleOf('diff-entry-items', wordsOf(repository))
  const filesAt = (sha: string | undefined) => {
    const commit = sha === undefined ? undefined : objects.commits.get(sha)
    const entries = commit ? [...objects.walk(commit.tree)].filter(({ type }) => type !== 'tree') : []
    return new Map(entries.map((entry) => [entry.path, entry]))
  }
  const [before, after] = [filesAt(base), filesAt(head)]
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)]
    if (old?.sha === now?.sha && old?.mode === now?.mode) return []
    const textOf = (entry: TreeEntry | undefined) => objects.blobs.get(entry?.sha ?? '') ?? Buffer.alloc(0)
    const binary = [old, now].some((entry) => textOf(entry).includes(0))
    const change = patchOf(textOf(old).toString('utf8'), textOf(now).toString('utf8'))
    const { patch: _, ...rest } = example
    return {
      ...rest,
      sha: now?.sha ?? old?.sha,
      filename: path,
      status: old === undefined ? 'added' : now === undefined ? 'removed' : 'modified',
      additions: binary ? 0 : change.additions,
      deletions: binary ? 0 : change.deletions,
      changes: binary ? 0 : change.additions + change.deletions,
      ...(!binary && { patch: change.patch }),
    }
  })
}

/** All commits that lead to one, itself first. */
function historyOf({ objects }: Repository, sha: string): readonly string[] {
  const seen = new Set([sha])
  for (const each of seen) for (const parent of objects.commits.get(each)?.parents ?? []) seen.add(parent)
  return [...seen]
}

function compare(call: Call): Reply {
  const { repository, parameters } = call
  const [from = '', to = ''] = (parameters.basehead ?? '').split('...')
  const [base, head] = [repository.resolve(from), repository.resolve(to.replace(/^.*:/, ''))]
  if (base === undefined || head === undefined) return NOT_FOUND
  const [behind, ahead] = [historyOf(repository, base), historyOf(repository, head)]
  const shared = ahead.find((sha) => behind.includes(sha))
  if (shared === undefined) return NOT_FOUND
  const commits = ahead.filter((sha) => !behind.includes(sha))
  const missing = behind.filter((sha) => !ahead.includes(sha))
  const apart =
    missing.length > 0
      ? commits.length > 0
        ? 'diverged'
        : 'behind'
      : commits.length > 0
        ? 'ahead'
        : 'identical'
  return {
    status: 200,
    body: {
      ...exampleOf('commit-comparison', wordsOf(repository)),
      base_commit: commitOf(call, base),
      merge_base_commit: commitOf(call, shared),
      status: apart,
      ahead_by: commits.length,
      behind_by: missing.length,
      total_commits: commits.length,
      commits: commits.map((sha) => commitOf(call, sha)).reverse(),
      files: filesBetween(repository, shared, head).slice(0, 300),
    },
  }
}

function contents(call: Call): Reply {
  const { repository, parameters, query, accept } = call
  const { objects } = repository
  const sha = repository.resolve(query.get('ref') ?? repository.branch)
  const commit = sha === undefined ? undefined : objects.commits.get(sha)
  if (commit === undefined) return NOT_FOUND
  const path = (parameters.path ?? '').replace(/\/$/, '')
  const all = [...objects.walk(commit.tree)]
  const entry = all.find((each) => each.path === path)
  const listed = all.filter(
    (each) => each.path.startsWith(`${path}/`) && !each.path.slice(path.length + 1).includes('/'),
  )
  if (entry === undefined) return NOT_FOUND
  const words = { ...wordsOf(repository), 'octokit/octokit.rb': repository.fullName }
  const common = (each: TreeEntry) => ({
    name: each.path.replace(/.*\//, ''),
    path: each.path,
    sha: each.sha,
    size: objects.blobs.get(each.sha)?.length ?? 0,
  })
  if (entry.type === 'tree') {
    const [file] = exampleOf('content-file-response-if-content-is-a-directory', words)
    const types = { blob: 'file', tree: 'dir', commit: 'file' }
    return { status: 200, body: listed.map((each) => ({ ...file, ...common(each), type: types[each.type] })) }
  }
  const bytes = objects.blobs.get(entry.sha) ?? Buffer.alloc(0)
  // Files of more than 100 MB are not given, and of more than 1 MB only raw.
  if (/^application\/vnd\.github(?:\.v3)?\.raw/.test(accept)) return { status: 200, bytes }
  const file = exampleOf('content-file-response-if-content-is-a-file', words)
  const large = bytes.length > 1024 * 1024
  return {
    status: 200,
    body: {
      ...file,
      ...common(entry),
      encoding: large ? 'none' : 'base64',
      content: large ? '' : wrapped(bytes),
    },
  }
}

/** Base 64 in lines of 60, as GitHub writes it. */
const wrapped = (bytes: Buffer) => bytes.toString('base64').replace(/.{1,60}/g, '$&\n')

function tree(call: Call): Reply {
  const { repository, parameters, query } = call
  const { objects, options } = repository
  const name = parameters.tree_sha ?? ''
  const commit = repository.resolve(name)
  const sha = objects.trees.has(name)
    ? name
    : commit === undefined
      ? undefined
      : objects.commits.get(commit)?.tree
  if (sha === undefined) return NOT_FOUND
  const entries = query.has('recursive') ? [...objects.walk(sha)] : (objects.trees.get(sha) ?? [])
  const limit = options.treeLimit ?? 100_000
  const example = exampleOf('git-tree-default-response', wordsOf(repository))
  return {
    status: 200,
    body: {
      ...example,
      sha,
      truncated: entries.length > limit,
      tree: entries.slice(0, limit).map(({ path, mode, type, sha: id }) => ({
        path,
        mode,
        type,
        sha: id,
        ...(type === 'blob' && { size: objects.blobs.get(id)?.length ?? 0 }),
        ...(type !== 'commit' && { url: `${call.address.replace(/trees\/.*/, '')}${type}s/${id}` }),
      })),
    },
  }
}

function checkComment(body: unknown): Reply | undefined {
  if (typeof body !== 'string' || body.trim() === '')
    return invalid('Validation Failed', [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }])
  // What counts is not documented; none of the ways to count gives more than this.
  if (body.length <= MAX_COMMENT) return undefined
  const message = `Body is too long (maximum is ${MAX_COMMENT} characters)`
  return invalid('Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ])
}

function updateCheckRun(call: Call, run: CheckRun): Reply | undefined {
  const { output, status, conclusion } = call.body
  if (output !== undefined) {
    run.output = {
      title: output.title ?? run.output.title,
      summary: output.summary,
      text: output.text ?? null,
    }
    run.annotations.push(...(output.annotations ?? []))
  }
  if (conclusion !== undefined) run.conclusion = conclusion
  if (status !== undefined || conclusion !== undefined)
    run.status = conclusion === undefined ? status : 'completed'
  if (run.status === 'completed' && run.conclusion === null) return invalid('Validation Failed')
  return undefined
}

interface Answering {
  /** Any of these does: `issues=write`. */
  readonly needs: readonly string[]
  readonly answer: (call: Call) => Reply
}

const CONTENTS = ['contents=read']
const PULLS = ['pull_requests=read']
const COMMENTING = ['issues=write', 'pull_requests=write']
const COMMENTS = ['issues=read', 'pull_requests=read']
const REPOSITORY = '/repos/{owner}/{repo}'

const pullIn = ({ repository, parameters }: Call) =>
  repository.pulls.find(({ number }) => number === Number(parameters.pull_number ?? parameters.issue_number))

const commentIn = ({ repository, parameters }: Call) =>
  repository.comments.find(({ id }) => id === Number(parameters.comment_id))

const found = <T>(thing: T | undefined, answer: (thing: T) => Reply): Reply =>
  thing === undefined ? NOT_FOUND : answer(thing)

const operationsOf: Readonly<Partial<Record<Route, Answering>>> = {
  [`GET ${REPOSITORY}`]: {
    needs: ['metadata=read', 'contents=read'],
    answer: ({ repository }) => ({ status: 200, body: repositoryOf(repository) }),
  },
  [`GET ${REPOSITORY}/topics`]: {
    needs: ['metadata=read', 'contents=read'],
    answer: ({ repository }) => ({ status: 200, body: { names: repository.options.topics ?? [] } }),
  },
  [`GET ${REPOSITORY}/actions/runs/{run_id}`]: {
    needs: ['actions=read'],
    answer: (call) => {
      const run = call.repository.runs.find(({ id }) => id === Number(call.parameters.run_id))
      return found(run, ({ id, sha, branch, event, repository }) => {
        const example = exampleOf('workflow-run', wordsOf(call.repository))
        const head = { ...example.head_repository, full_name: repository.fullName, name: repository.name }
        const body = { ...example, id, head_sha: sha, head_branch: branch, event, pull_requests: [] }
        return {
          status: 200,
          body: { ...body, head_repository: { ...head, owner: userOf(repository.owner) } },
        }
      })
    },
  },
  [`POST ${REPOSITORY}/check-runs`]: {
    needs: ['checks=write'],
    answer: (call) => {
      if (!call.repository.objects.commits.has(call.body.head_sha))
        return invalid(`No commit found for SHA: ${call.body.head_sha}`)
      const run = call.repository.addCheckRun(call.body)
      return updateCheckRun(call, run) ?? { status: 201, body: checkRunOf(call, run) }
    },
  },
  [`PATCH ${REPOSITORY}/check-runs/{check_run_id}`]: {
    needs: ['checks=write'],
    answer: (call) => {
      const run = call.repository.checkRuns.find(({ id }) => id === Number(call.parameters.check_run_id))
      return found(run, (each) => updateCheckRun(call, each) ?? { status: 200, body: checkRunOf(call, each) })
    },
  },
  [`GET ${REPOSITORY}/commits/{commit_sha}/pulls`]: {
    needs: PULLS,
    answer: (call) => {
      // GitHub leaves out those from forks.
      const pulls = call.repository.pulls.filter(
        ({ head }) => head.sha === call.parameters.commit_sha && head.repository === call.repository,
      )
      return page(
        call,
        pulls.map((pull) => pullOf(call, pull, 'pull-request-simple-items')),
      )
    },
  },
  [`GET ${REPOSITORY}/commits/{ref}`]: {
    needs: CONTENTS,
    answer: (call) => {
      const sha = call.repository.resolve(call.parameters.ref ?? '')
      if (sha === undefined) return invalid(`No commit found for SHA: ${call.parameters.ref}`)
      if (/^application\/vnd\.github(?:\.v3)?\.sha/.test(call.accept))
        return { status: 200, bytes: Buffer.from(sha) }
      return { status: 200, body: commitOf(call, sha) }
    },
  },
  [`GET ${REPOSITORY}/compare/{basehead}`]: { needs: CONTENTS, answer: compare },
  [`GET ${REPOSITORY}/contents/{path}`]: { needs: CONTENTS, answer: contents },
  [`GET ${REPOSITORY}/git/blobs/{file_sha}`]: {
    needs: CONTENTS,
    answer: ({ repository, parameters, accept }) =>
      found(repository.objects.blobs.get(parameters.file_sha ?? ''), (bytes) => {
        if (/^application\/vnd\.github(?:\.v3)?\.raw/.test(accept)) return { status: 200, bytes }
        const example = exampleOf('blob', wordsOf(repository))
        const content = { content: wrapped(bytes), encoding: 'base64', size: bytes.length }
        return { status: 200, body: { ...example, ...content, sha: parameters.file_sha } }
      }),
  },
  [`GET ${REPOSITORY}/git/commits/{commit_sha}`]: {
    needs: CONTENTS,
    answer: ({ repository, parameters }) =>
      found(repository.objects.commits.get(parameters.commit_sha ?? ''), (commit) => {
        const example = exampleOf('git-commit-2', wordsOf(repository))
        const parents = commit.parents.map((sha) => ({ ...example.parents[0], sha }))
        const { sha, message } = commit
        return {
          status: 200,
          body: { ...example, sha, message, tree: { ...example.tree, sha: commit.tree }, parents },
        }
      }),
  },
  [`GET ${REPOSITORY}/git/ref/{ref}`]: {
    needs: CONTENTS,
    answer: ({ repository, parameters }) =>
      found(repository.refs.get(parameters.ref ?? ''), (sha) => {
        const example = exampleOf('git-ref', wordsOf(repository))
        const type = repository.objects.tags.has(sha) ? 'tag' : 'commit'
        return {
          status: 200,
          body: { ...example, ref: `refs/${parameters.ref}`, object: { ...example.object, sha, type } },
        }
      }),
  },
  [`GET ${REPOSITORY}/git/tags/{tag_sha}`]: {
    needs: CONTENTS,
    answer: ({ repository, parameters }) =>
      found(repository.objects.tags.get(parameters.tag_sha ?? ''), ({ sha, tag, message, object }) => {
        const example = exampleOf('git-tag', wordsOf(repository))
        return {
          status: 200,
          body: { ...example, sha, tag, message, object: { ...example.object, sha: object } },
        }
      }),
  },
  [`GET ${REPOSITORY}/git/trees/{tree_sha}`]: { needs: CONTENTS, answer: tree },
  [`GET ${REPOSITORY}/issues/{issue_number}/comments`]: {
    needs: COMMENTS,
    answer: (call) =>
      found(pullIn(call), ({ number }) => {
        const comments = call.repository.comments.filter((comment) => comment.number === number)
        return page(
          call,
          comments.map((comment) => commentOf(call, comment)),
        )
      }),
  },
  [`POST ${REPOSITORY}/issues/{issue_number}/comments`]: {
    needs: COMMENTING,
    answer: (call) =>
      found(pullIn(call), ({ number }) => {
        const refusal = checkComment(call.body.body)
        if (refusal) return refusal
        const comment = call.repository.comment(number, call.viewer?.login ?? '', call.body.body)
        return { status: 201, body: commentOf(call, comment) }
      }),
  },
  [`GET ${REPOSITORY}/issues/comments/{comment_id}`]: {
    needs: COMMENTS,
    answer: (call) => found(commentIn(call), (comment) => ({ status: 200, body: commentOf(call, comment) })),
  },
  [`PATCH ${REPOSITORY}/issues/comments/{comment_id}`]: {
    needs: COMMENTING,
    answer: (call) =>
      found(commentIn(call), (comment) => {
        const refusal = checkComment(call.body.body)
        if (refusal) return refusal
        comment.body = call.body.body
        return { status: 200, body: commentOf(call, comment) }
      }),
  },
  [`DELETE ${REPOSITORY}/issues/comments/{comment_id}`]: {
    needs: COMMENTING,
    answer: (call) =>
      found(commentIn(call), (comment) => {
        call.repository.comments.splice(call.repository.comments.indexOf(comment), 1)
        return { status: 204 }
      }),
  },
  [`GET ${REPOSITORY}/pulls`]: {
    needs: PULLS,
    answer: (call) => {
      const { query, repository } = call
      const state = query.get('state') ?? 'open'
      const pulls = repository.pulls
        .filter((pull) => state === 'all' || pull.state === state)
        .filter(({ head }) => [null, `${head.repository.owner}:${head.ref}`].includes(query.get('head')))
        .filter(({ base }) => [null, base.ref].includes(query.get('base')))
      return page(
        call,
        pulls.toReversed().map((pull) => pullOf(call, pull, 'pull-request-simple-items')),
      )
    },
  },
  [`GET ${REPOSITORY}/pulls/{pull_number}`]: {
    needs: PULLS,
    answer: (call) =>
      found(pullIn(call), (pull) => ({ status: 200, body: pullOf(call, pull, 'pull-request') })),
  },
  [`GET ${REPOSITORY}/pulls/{pull_number}/files`]: {
    needs: PULLS,
    answer: (call) =>
      found(pullIn(call), ({ base, head }) => page(call, filesBetween(call.repository, base.sha, head.sha))),
  },
  [`GET ${REPOSITORY}/pulls/{pull_number}/comments`]: {
    needs: PULLS,
    answer: (call) => {
      const [example] = exampleOf('pull-request-review-comment-items', wordsOf(call.repository))
      const { in_reply_to_id: _, ...rest } = example
      const comments = call.repository.reviews
        .filter(({ number }) => number === pullIn(call)?.number)
        .flatMap(({ comments: all, login, id }) =>
          all.map((comment) => ({ ...rest, ...comment, pull_request_review_id: id, user: userOf(login) })),
        )
      return page(call, comments)
    },
  },
  [`GET ${REPOSITORY}/pulls/{pull_number}/reviews`]: {
    needs: PULLS,
    answer: (call) =>
      page(
        call,
        call.repository.reviews
          .filter(({ number }) => number === pullIn(call)?.number)
          .map((review) => reviewOf(call, review)),
      ),
  },
  [`POST ${REPOSITORY}/pulls/{pull_number}/reviews`]: {
    needs: ['pull_requests=write'],
    answer: (call) =>
      found(pullIn(call), ({ number, head, base }) => {
        const changed = new Map(
          filesBetween(call.repository, base.sha, head.sha).map(({ filename, patch }) => [
            filename,
            patch ?? '',
          ]),
        )
        const { commit_id: commit = head.sha, comments = [] } = call.body
        if (!call.repository.objects.commits.has(commit))
          return invalid('Unprocessable Entity', ['Commit is not part of the pull request'])
        for (const { path, line, start_line: start, body } of comments) {
          if (start !== undefined && start >= line)
            return invalid('Unprocessable Entity', ['start_line must precede the end line.'])
          if (!areInHunk(changed.get(path), start ?? line, line))
            return invalid('Unprocessable Entity', [
              'Pull request review thread line must be part of the diff',
            ])
          if (body.length > MAX_COMMENT)
            return invalid('Validation Failed', ['body is too long (maximum is 65536 characters)'])
        }
        const review = call.repository.addReview(number, call.viewer?.login ?? '', call.body)
        return { status: 200, body: reviewOf(call, review) }
      }),
  },
  [`GET ${REPOSITORY}/releases`]: {
    needs: CONTENTS,
    answer: (call) =>
      page(
        call,
        call.repository.releases.filter(({ draft }) => !draft).map((release) => releaseOf(call, release)),
      ),
  },
  [`GET ${REPOSITORY}/releases/latest`]: {
    needs: CONTENTS,
    answer: (call) => {
      const latest = call.repository.releases.find(({ draft, prerelease }) => !draft && !prerelease)
      return found(latest, (release) => ({ status: 200, body: releaseOf(call, release) }))
    },
  },
  [`GET ${REPOSITORY}/releases/tags/{tag}`]: {
    needs: CONTENTS,
    answer: (call) => {
      const tagged = call.repository.releases.find(({ tag, draft }) => tag === call.parameters.tag && !draft)
      return found(tagged, (release) => ({ status: 200, body: releaseOf(call, release) }))
    },
  },
  [`GET ${REPOSITORY}/releases/{release_id}`]: {
    needs: CONTENTS,
    answer: (call) => {
      const release = call.repository.releases.find(({ id }) => id === Number(call.parameters.release_id))
      return found(release, (each) => ({ status: 200, body: releaseOf(call, each) }))
    },
  },
  [`GET ${REPOSITORY}/tags`]: {
    needs: CONTENTS,
    answer: (call) => {
      const [example] = exampleOf('tag-items', wordsOf(call.repository))
      const tags = [...call.repository.refs.keys()].filter((ref) => ref.startsWith('tags/'))
      return page(
        call,
        tags.toReversed().map((ref) => {
          const name = ref.slice('tags/'.length)
          return { ...example, name, commit: { ...example.commit, sha: call.repository.resolve(name) } }
        }),
      )
    },
  },
}

/** The routes that there is an answer to. */
export const answered = [...OF_ACCOUNTS, ...Object.keys(operationsOf)]

function reviewOf({ repository }: Call, { id, login, body, commit }: Review): Json {
  const example = exampleOf('pull-request-review', wordsOf(repository))
  return { ...example, id, body, state: 'COMMENTED', commit_id: commit, user: userOf(login) }
}

/** Whether lines of the new file are shown in one hunk of a patch. */
function areInHunk(patch: string | undefined, start: number, end: number): boolean {
  return [...(patch ?? '').matchAll(/^@@ -\d+,\d+ \+(\d+),(\d+) @@/gm)].some(([, from, count]) => {
    const first = Number(from)
    return start >= first && end < first + Number(count)
  })
}

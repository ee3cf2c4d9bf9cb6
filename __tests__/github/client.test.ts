import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { GitHubError, type GitHubOptions, openGitHub } from '../../src/github/client.ts'

const TOKEN = 'ghs_secretsecretsecretsecretsecretsecret'
const REPOSITORY = { owner: 'octocat', repo: 'aster' }
const ONE = { 'content-type': 'application/json; charset=utf-8' }

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A server that gives these answers in turn, the last one from then on. */
async function serving(...answers: readonly Answer[]) {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]
    requests.push(request)
    answer?.(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/api/v3`, requests }
}

const json = (status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): Answer => {
  return (response) => response.writeHead(status, { ...ONE, ...headers }).end(JSON.stringify(data))
}
const sound = json(200, [])

async function ask(url: string, options: GitHubOptions = {}, method: 'GET' | 'POST' = 'GET') {
  const github = await openGitHub({ url, token: TOKEN, pause: 5, ...options })
  return method === 'GET'
    ? github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...REPOSITORY,
        issue_number: 7,
        per_page: 100,
      })
    : github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...REPOSITORY,
        issue_number: 7,
        body: 'Aster',
      })
}

async function failureOf(asking: Promise<unknown>): Promise<GitHubError> {
  const error = await asking.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof GitHubError)) throw new Error(`no error of GitHub: ${error}`)
  expect(error.message).not.toContain(TOKEN)
  expect(JSON.stringify(error)).not.toContain(TOKEN)
  expect(error.stack).not.toContain(TOKEN)
  return error
}

test('asks under the address of the server, with the token and the version of the interface', async () => {
  const { url, requests } = await serving(sound)
  expect((await ask(url)).data).toEqual([])
  expect(requests).toMatchObject([
    {
      url: '/api/v3/repos/octocat/aster/issues/7/comments?per_page=100',
      headers: { authorization: `Bearer ${TOKEN}`, 'x-github-api-version': '2022-11-28' },
    },
  ])
  expect(requests[0]?.headers['user-agent']).toMatch(/^openness-lint\//)
})

test('asks without a token too', async () => {
  const { url, requests } = await serving(sound)
  await ask(url, { token: '' })
  expect(requests[0]?.headers).not.toHaveProperty('authorization')
})

describe('what GitHub refuses is said in words, once', () => {
  const asked = 'GET /repos/octocat/aster/issues/7/comments'
  test.each([
    [401, { message: 'Bad credentials' }, {}, 'unauthorized', 'does not accept the token'],
    [
      403,
      { message: 'Resource not accessible by integration' },
      { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      'forbidden',
      'It needs one of these permissions: issues: write; pull-requests: write.',
    ],
    [
      403,
      { message: 'Resource protected by organization SAML enforcement.' },
      { 'x-github-sso': 'required; url=https://github.com/orgs/octo/sso?authorization_request=AB' },
      'single-sign-on',
      'Authorize it at https://github.com/orgs/octo/sso?authorization_request=AB.',
    ],
    [404, { message: 'Not Found' }, {}, 'missing', 'that the token may read it'],
    [410, { message: 'Issues are disabled' }, {}, 'missing', 'Issues are disabled'],
    [
      422,
      {
        message: 'Validation Failed',
        errors: [{ resource: 'IssueComment', code: 'unprocessable', message: 'Body is too long' }],
      },
      {},
      'refused',
      'GitHub says: Validation Failed; Body is too long.',
    ],
  ])('%i %j', async (status, data, headers, failure, words) => {
    const { url, requests } = await serving(json(status, data, headers))
    const error = await failureOf(ask(url))
    expect(error).toMatchObject({ failure, status })
    expect(error.message).toContain(words)
    expect(error.message).toContain(`${asked} (${status})`)
    expect(requests).toHaveLength(1)
  })

  test('and what a server says is shown, not obeyed', async () => {
    const { url } = await serving(json(422, { message: `\u001b[31m\n::error::pwned ${'x'.repeat(10_000)}` }))
    const { message } = await failureOf(ask(url))
    expect(message).not.toMatch(/[\p{Cc}]/u)
    expect(message.length).toBeLessThan(600)
  })
})

describe('what passes is tried again', () => {
  test.each([
    ['a server that is out of order', json(502, { message: 'Server Error' })],
    ['a page instead of an answer', ((response) => response.writeHead(503).end('<html>')) as Answer],
    ['an answer that breaks off', torn],
    ['an answer that is cut where nobody sees it', cut],
    ['a connection that is closed', ((response) => response.destroy()) as Answer],
    [
      'a limit that is soon over',
      json(403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '0.01' }),
    ],
    ['a limit of another kind', json(429, { message: 'Too many' }, { 'retry-after': '0.01' })],
  ])('%s', async (_, answer) => {
    const { url, requests } = await serving(answer, sound)
    expect((await ask(url)).data).toEqual([])
    expect(requests).toHaveLength(2)
  })

  test.each([
    [json(500, { message: 'Server Error' }), 'unavailable', 'could not be reached'],
    [torn, 'incomplete', 'broke off'],
    [cut, 'incomplete', 'broke off'],
    [json(429, { message: 'Too many' }, { 'retry-after': '0.01' }), 'rate-limited', 'asked too often'],
  ] as const)('three times and no more', async (answer, failure, words) => {
    const { url, requests } = await serving(answer)
    const error = await failureOf(ask(url))
    expect(error.failure).toBe(failure)
    expect(error.message).toContain(words)
    expect(requests).toHaveLength(3)
  })

  test('an answer that does not come', async () => {
    const { url, requests } = await serving(() => {})
    const error = await failureOf(ask(url, { patience: 50 }))
    expect(error.failure).toBe('timeout')
    expect(requests).toHaveLength(3)
  })

  test('nobody there', async () => {
    expect((await failureOf(ask('http://127.0.0.1:9'))).failure).toBe('unavailable')
  })
})

describe('what may have been done is not done again', () => {
  test.each([json(502, {}), torn, cut])('by a comment that is posted', async (answer) => {
    const { url, requests } = await serving(answer, sound)
    await failureOf(ask(url, {}, 'POST'))
    expect(requests).toHaveLength(1)
  })

  test('what was refused for haste is', async () => {
    const limit = json(
      403,
      { message: 'You have exceeded a secondary rate limit' },
      { 'retry-after': '0.01' },
    )
    const { url, requests } = await serving(limit, json(201, {}))
    await ask(url, {}, 'POST')
    expect(requests).toHaveLength(2)
  })
})

describe('a limit that is not over soon is not waited for', () => {
  const reset = String(Math.floor(Date.now() / 1000) + 1800)
  test.each([
    [
      json(403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '600' }),
      'Try again later.',
    ],
    [
      json(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      ),
      `The limit is reset at ${new Date(Number(reset) * 1000).toISOString()}.`,
    ],
  ])('%#', async (answer, words) => {
    const { url, requests } = await serving(answer)
    const error = await failureOf(ask(url))
    expect(error.failure).toBe('rate-limited')
    expect(error.message).toContain(words)
    expect(requests).toHaveLength(1)
  })

  test('nor one without a word on when', async () => {
    const { url, requests } = await serving(json(429, { message: 'Too many' }))
    expect((await failureOf(ask(url, { waiting: 1_000 }))).failure).toBe('rate-limited')
    expect(requests).toHaveLength(1)
  })
})

describe('what cannot be one', () => {
  test.each(['not an address', 'file:///etc/passwd'])('the address %s', async (url) => {
    expect((await failureOf(openGitHub({ url }))).message).toContain('GITHUB_API_URL')
  })

  test('a token that no header can hold, which an error of the network would quote', async () => {
    const { message } = await failureOf(openGitHub({ token: `${TOKEN}\n${TOKEN}` }))
    expect(message).toContain('no token of GitHub has')
  })

  test('a line end after a token is none of it', async () => {
    const { url, requests } = await serving(sound)
    await ask(url, { token: `${TOKEN}\n` })
    expect(requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`)
  })
})

/** Less than the length that was announced. */
function torn(response: ServerResponse): void {
  response.writeHead(200, { ...ONE, 'content-length': '100' })
  response.write('[{"id": 1}')
  setTimeout(() => response.destroy(), 10)
}

/** No JSON, though the server says it is and that it is whole. */
function cut(response: ServerResponse): void {
  response.writeHead(200, ONE).end('[{"id": 1}')
}

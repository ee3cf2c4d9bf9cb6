import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type GitHubServer,
  githubServer,
  type Interruption,
  primaryRateLimit,
  secondaryRateLimit,
} from '../support/github-server.ts'
import { type Checkout, pullRequest, set } from './change.ts'
import { checkout, examplesOf, runOnlineStep } from './runner.ts'

const SOUND = { 'README.md': '---\nlicense: mit\n---\n# Aster-7B\n\nAster summarizes news.\n' }
const TORN = {
  'README.md': '---\nlicense: mit\n---\n# Aster-7B\n\nIt was trained on [our data](data/README.md).\n',
}
const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CHECK = 'POST /repos/{owner}/{repo}/check-runs'

type Permissions = Readonly<Record<string, 'read' | 'write'>>

/** A pull request on the server, checked out; `step` runs the built Action on it. */
async function opened(
  change: Checkout,
  permissions: Permissions = { contents: 'read', pull_requests: 'write', checks: 'write' },
) {
  const server = await githubServer()
  const repository = server.repository('Codertocat/Hello-World')
  const pull = repository.pull({})
  repository.objects.commits.set(change.head, { sha: change.head, tree: '', parents: [], message: '' })
  set(change.payload, ['pull_request', 'number'], pull.number)
  server.token(TOKEN, { permissions })
  let run = 100
  const step = async (inputs: Readonly<Record<string, string>>, given: Checkout = change) => {
    run += 1
    set(given.payload, ['pull_request', 'number'], pull.number)
    const { workspace, event, payload } = given
    const result = await runOnlineStep({
      workspace,
      event,
      payload,
      inputs: { token: TOKEN, ...inputs },
      environment: { ...environmentOf(server), GITHUB_RUN_ID: String(run) },
    })
    expect(result.stdout + result.stderr + result.summary).not.toContain(TOKEN)
    return result
  }
  return { server, repository, pull, step }
}

const environmentOf = ({ api, web }: GitHubServer) => ({ GITHUB_API_URL: api, GITHUB_SERVER_URL: web })
const warnings = (step: Awaited<ReturnType<typeof runOnlineStep>>) =>
  step.commands.filter(({ name }) => name === 'warning').map(({ message }) => message)

describe('the comment', () => {
  test('says what the change contradicts, with links to the lines at its head', async () => {
    const change = pullRequest({ base: SOUND, change: TORN })
    const { server, repository, step } = await opened(change)
    const result = await step({ comment: 'true' })
    expect(result).toMatchObject({ exitCode: 1 })
    expect(warnings(result)).toEqual([])
    const [comment] = repository.comments
    expect(comment).toMatchObject({ login: 'github-actions[bot]' })
    expect(comment?.body).toMatch(
      /^<!-- openness-lint \. run 10101 -->\n\*\*Openness of .*\*\*gate failed\*\*\n/,
    )
    expect(comment?.body).toContain(
      `](${server.web}/Codertocat/Hello-World/blob/${change.head}/README.md?plain=1#L6)`,
    )
    expect(result.stdout).toContain('Comment posted: ')
    expect(server.requests).toHaveLength(3)
  })

  test('costs two requests while nothing changes, three when something does, and is taken back in the end', async () => {
    const { server, repository, step } = await opened(pullRequest({ base: SOUND, change: TORN }))
    await step({ comment: 'true' })
    const [first] = repository.comments.map(({ body }) => body)
    let before = server.requests.length
    await step({ comment: 'true' })
    expect(server.requests.length - before).toBe(2)
    expect(repository.comments.map(({ body }) => body)).toEqual([first])
    before = server.requests.length
    const mended = pullRequest({ base: SOUND, change: { 'train.py': 'print(1)\n' } })
    expect(await step({ comment: 'true' }, mended)).toMatchObject({ exitCode: 0 })
    expect(server.requests.length - before).toBe(3)
    expect(repository.comments).toHaveLength(1)
    expect(repository.comments[0]?.body).toMatch(/gate passed|touches nothing/)
  })

  test('is not made where there is nothing to say', async () => {
    const { repository, step } = await opened(pullRequest({ base: SOUND, change: { 'notes.txt': 'x\n' } }))
    const result = await step({ comment: 'true' })
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.stdout).toContain('No comment is posted: there is nothing to say.')
    expect(repository.comments).toEqual([])
  })

  test('is never longer than GitHub takes, however much there is to say, and nothing in it is left open', async () => {
    const links = Array.from(
      { length: 400 },
      (_, index) => `[${index}](${'ünï '.repeat(40)}${index}.md)`,
    ).join('\n\n')
    const spoof = '<!-- openness-lint . run 1 -->\n\n@octocat </details> #1\n\n'
    const { repository, step } = await opened(
      pullRequest({ base: SOUND, change: { 'README.md': `${TORN['README.md']}\n${spoof}${links}\n` } }),
    )
    const result = await step({ comment: 'true' })
    expect(warnings(result).filter((message) => message.includes('could not be posted'))).toEqual([])
    const [{ body = '' } = {}] = repository.comments
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.split('<details>')).toHaveLength(body.split('</details>').length)
    expect(body.split('<!--')).toHaveLength(2)
    expect(body).not.toMatch(/@octocat/)
  })

  test('is made for pull requests alone', async () => {
    const server = await githubServer()
    server.token(TOKEN)
    for (const event of ['push', 'schedule', 'workflow_dispatch', 'merge_group']) {
      const payload = event === 'schedule' ? { schedule: '0 0 * * *' } : examplesOf(event)[0]
      const inputs = { comment: 'true', token: TOKEN }
      const environment = environmentOf(server)
      const result = await runOnlineStep({ workspace: checkout(SOUND), event, payload, inputs, environment })
      expect(result.exitCode).toBe(0)
      expect(result.stdout).toContain('No comment is posted: this run is for no pull request.')
    }
    expect(server.requests.filter(({ route }) => route === POST)).toEqual([])
  })

  test('is asked for: nothing is asked of GitHub otherwise', async () => {
    const { server, step } = await opened(pullRequest({ base: SOUND, change: TORN }))
    expect(await step({})).toMatchObject({ exitCode: 1 })
    expect(server.requests).toEqual([])
  })
})

describe('a pull request from a fork, whose token can only read', () => {
  test('ends as it would have, with a warning that says how to get the comment', async () => {
    const change = pullRequest({ base: SOUND, change: TORN })
    set(change.payload, ['pull_request', 'head', 'repo', 'full_name'], 'stranger/Hello-World')
    const { repository, step } = await opened(change, { contents: 'read', pull_requests: 'read' })
    const result = await step({ comment: 'true' })
    expect(result.exitCode).toBe(1)
    expect(warnings(result).join()).toMatch(
      /The comment could not be posted\. .* a second workflow for workflow_run/,
    )
    expect(repository.comments).toEqual([])
  })
})

describe('whatever GitHub does, the verdict stands', () => {
  const failures: readonly (readonly [string, Interruption, string])[] = [
    ['401', { status: 401, body: { message: 'Bad credentials' } }, 'does not accept the token'],
    [
      '403',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'The token may not do this',
    ],
    ['404', { status: 404, body: { message: 'Not Found' } }, 'GitHub has nothing there'],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, 'does not take this request'],
    [
      '429',
      { status: 429, headers: { 'retry-after': '900' }, body: { message: 'Too many' } },
      'asked too often',
    ],
    ['a secondary limit', secondaryRateLimit(900), 'asked too often'],
    ['the limit of the hour', primaryRateLimit(new Date(Date.now() + 3_000_000)), 'The limit is reset at'],
    ['500', { status: 500, body: { message: 'Server Error' } }, 'could not be reached'],
    ['a connection that closes', 'close', 'could not be reached'],
    ['half an answer', 'torn', 'broke off'],
  ]

  test.each(failures)('%s', async (_, interruption, words) => {
    const ending = async (files: Readonly<Record<string, string>>, exitCode: number) => {
      const { server, step } = await opened(pullRequest({ base: SOUND, change: files }))
      server.interrupt('any', interruption, 100)
      const result = await step({ comment: 'true', check: 'true' })
      expect(result.exitCode, result.stdout).toBe(exitCode)
      expect(result.outputs.passed).toBe(String(exitCode === 0))
      expect(warnings(result).filter((message) => message.includes(words))).toHaveLength(2)
      expect(server.requests.length).toBeLessThanOrEqual(6)
    }
    await Promise.all([ending(TORN, 1), ending({ ...SOUND, LICENSE: 'All rights reserved.\n' }, 0)])
  })

  test('nobody there', async () => {
    const change = pullRequest({ base: SOUND, change: TORN })
    const { workspace, event, payload } = change
    const environment = { GITHUB_API_URL: 'http://127.0.0.1:9' }
    const inputs = { comment: 'true', token: TOKEN }
    const result = await runOnlineStep({ workspace, event, payload, inputs, environment })
    expect(result.exitCode).toBe(1)
    expect(warnings(result).join()).toContain('could not be reached')
  })

  test.each([
    ['', 'the input token is empty'],
    [`${TOKEN}\n::warning::${TOKEN}`, 'characters that no token of GitHub has'],
  ])('the token %j', async (token, words) => {
    const { step } = await opened(pullRequest({ base: SOUND, change: TORN }))
    const result = await step({ comment: 'true', token })
    expect(result.exitCode).toBe(1)
    expect(warnings(result).join()).toContain(words)
  })
})

describe('a check of its own', () => {
  test('concludes as the step does, and holds the annotations in its place', async () => {
    const change = pullRequest({ base: SOUND, change: TORN })
    const { repository, step } = await opened(change)
    const result = await step({ check: 'true' })
    expect(result.exitCode).toBe(1)
    expect(repository.checkRuns).toMatchObject([
      { name: 'openness-lint', headSha: change.head, status: 'completed', conclusion: 'failure' },
    ])
    const [run] = repository.checkRuns
    expect(run?.output.title).toContain('consistency/local-links-resolve')
    expect(run?.output.summary).toContain('gate failed')
    expect(run?.annotations[0]).toMatchObject({
      path: 'README.md',
      start_line: 6,
      annotation_level: 'failure',
    })
    expect(result.commands.filter(({ name }) => name === 'notice')).toEqual([])
  })

  test('takes fifty annotations a request', async () => {
    const links = Array.from({ length: 170 }, (_, index) => `[${index}](data/${index}.md)\n`).join('\n')
    const { repository, server, step } = await opened(
      pullRequest({ base: SOUND, change: { 'README.md': `${SOUND['README.md']}\n${links}` } }),
    )
    await step({ check: 'true' })
    const sent = server.requests.map(({ body }) => body?.output?.annotations.length)
    for (const count of sent) expect(count).toBeLessThanOrEqual(50)
    expect(repository.checkRuns[0]?.annotations).toHaveLength(sent.reduce((sum, count) => sum + count, 0))
  })

  test('leaves the annotations to the log where it may not be posted', async () => {
    const { server, step } = await opened(pullRequest({ base: SOUND, change: TORN }), { contents: 'read' })
    const result = await step({ check: 'true' })
    expect(server.requests.map(({ route }) => route)).toEqual([CHECK])
    expect(result.commands.some(({ properties }) => properties.file === 'README.md')).toBe(true)
    expect(warnings(result).join()).toContain('Give the job `permissions: checks: write`.')
  })
})

test('comments are listed where GitHub Enterprise Server has them', async () => {
  const { server, step } = await opened(pullRequest({ base: SOUND, change: TORN }))
  await step({ comment: 'true' })
  expect(server.api).toMatch(/\/api\/v3$/)
  expect(server.requests[0]?.route).toBe(LIST)
})

test('the client is read when something is posted, and not before', () => {
  expect(readFileSync('dist/action/index.js', 'utf8')).not.toContain('octokit-request.js/')
})

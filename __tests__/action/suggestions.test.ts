import { describe, expect, test } from 'vitest'
import { githubServer, type Interruption, type Repository } from '../support/github-server.ts'
import { type Change, pullRequest, set } from './change.ts'
import { checkout, examplesOf, runOnlineStep } from './runner.ts'

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
const COMMENTS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
const REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
const WHO = 'POST /graphql'
const WRITE = { contents: 'read', pull_requests: 'write' } as const

const SOUND = '---\nlicense: mit\n---\n# Aster-7B\n\nAster summarizes news.\n'
const MISSPELLED = SOUND.replace('mit', 'MIT')
const LICENSE = 'MIT License\n'

interface Situation extends Partial<Change> {
  readonly change: Change['change']
  readonly event?: string
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  readonly isFork?: boolean
}

/** A pull request that is the same on the server and in the workspace; `step` runs the built Action on it. */
async function opened({ base = { 'README.md': SOUND }, permissions = WRITE, isFork, ...given }: Situation) {
  const made = pullRequest({ ...given, base }, { ...(given.event && { event: given.event }) })
  const server = await githubServer()
  const repository = server.repository('Codertocat/Hello-World', { files: base })
  const pull = repository.pull({ ...base, ...given.change })
  const { commits } = repository.objects
  const commit = commits.get(pull.head.sha)
  if (commit) commits.set(made.head, { ...commit, sha: made.head })
  pull.head.sha = made.head
  set(made.payload, ['pull_request', 'number'], pull.number)
  if (isFork) set(made.payload, ['pull_request', 'head', 'repo', 'full_name'], 'stranger/Hello-World')
  server.token(TOKEN, { permissions })
  let seen = 0
  const step = async (inputs: Readonly<Record<string, string>> = {}) => {
    const { workspace, event, payload } = made
    const result = await runOnlineStep({
      workspace,
      event,
      payload,
      inputs: { token: TOKEN, suggestions: 'true', 'fail-on': 'never', ...inputs },
      environment: { GITHUB_API_URL: server.api, GITHUB_SERVER_URL: server.web },
    })
    const routes = server.requests.slice(seen).map(({ route }) => route)
    seen = server.requests.length
    return { ...result, routes, warnings: result.commands.filter(({ name }) => name === 'warning') }
  }
  return { server, repository, pull, head: made.head, step }
}

/** The suggestions that stand, each with the lines it takes. */
function standing({ reviews }: Repository) {
  return reviews.flatMap(({ comments }) =>
    comments.map(({ path, start_line, line, body }) => ({
      path,
      lines: [start_line ?? line, line],
      text: /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(body)?.[2],
    })),
  )
}

describe('what a pull request writes otherwise than it is read', () => {
  test('is suggested on its line, once, at its head', async () => {
    const { repository, head, step } = await opened({ change: { 'README.md': MISSPELLED } })
    const first = await step()
    expect(first).toMatchObject({ exitCode: 0, warnings: [], routes: [FILES, COMMENTS, REVIEW] })
    expect(standing(repository)).toEqual([{ path: 'README.md', lines: [2, 2], text: 'license: mit\n' }])
    const [review] = repository.reviews
    expect(review).toMatchObject({ login: 'github-actions[bot]', commit: head })
    expect(review?.comments[0]).toMatchObject({
      side: 'RIGHT',
      body: expect.stringMatching(
        /^<!-- openness-lint suggestion [0-9a-f]{32} -->\nlicense&#58; &#34;MIT&#34; is written &#34;mit&#34;\.\n\n.*\(`consistency\/metadata-known`\)\n/,
      ),
    })
    const second = await step()
    expect(second).toMatchObject({ exitCode: 0, routes: [FILES, COMMENTS, WHO] })
    expect(second.stdout).toContain('Suggestions: 0 posted, 1 posted before, 0 left for the next run.')
    expect(repository.reviews).toHaveLength(1)
  })

  test('is known again on whatever line and page it stands', async () => {
    const { repository, pull, step } = await opened({ change: { 'README.md': MISSPELLED } })
    const comments = Array.from({ length: 120 }, () => ({ path: 'README.md', line: 1, body: 'Hm.' }))
    repository.addReview(pull.number, 'someone', { comments })
    await step()
    expect((await step()).routes).toEqual([FILES, COMMENTS, COMMENTS, WHO])
    expect(standing(repository).filter(({ text }) => text !== undefined)).toHaveLength(1)
  })

  test('is suggested though somebody else has written the marker', async () => {
    const { repository, pull, step } = await opened({ change: { 'README.md': MISSPELLED } })
    await step()
    const [{ body = '' } = {}] = repository.reviews[0]?.comments ?? []
    repository.reviews.splice(0)
    repository.addReview(pull.number, 'stranger', { comments: [{ path: 'README.md', line: 1, body }] })
    expect((await step()).routes).toEqual([FILES, COMMENTS, WHO, REVIEW])
  })

  test('several lines are one review, and the same words in two places two suggestions', async () => {
    const { repository, step } = await opened({
      base: { 'README.md': SOUND, 'docs/Guide.md': '# Guide\n' },
      change: { 'README.md': `${MISSPELLED}\n[guide](docs/guide.md)\n\n[guide](docs/guide.md)\n` },
    })
    await step()
    expect(repository.reviews).toHaveLength(1)
    expect(standing(repository)).toMatchObject([
      { lines: [2, 2] },
      { lines: [8, 8], text: '[guide](docs/Guide.md)\n' },
      { lines: [10, 10] },
    ])
    await step()
    expect(repository.reviews).toHaveLength(1)
  })

  test('over several lines is one suggestion, from the first to the last', async () => {
    const card = '---\nlicense: mit\ndatasets:\n\t- acme/a\n\t- acme/b\n---\n# Aster-7B\n'
    const { repository, step } = await opened({ change: { 'README.md': card } })
    await step()
    expect(standing(repository)).toEqual([
      { path: 'README.md', lines: [4, 5], text: '  - acme/a\n  - acme/b\n' },
    ])
  })

  test('of a folder is suggested where the folder stands', async () => {
    const { repository, step } = await opened({
      base: { 'models/aster/README.md': SOUND },
      change: { 'models/aster/README.md': MISSPELLED },
    })
    await step({ path: 'models' })
    expect(standing(repository)).toEqual([])
    await step({ path: 'models/aster' })
    await step({ root: 'models/aster' })
    expect(standing(repository)).toMatchObject([{ path: 'models/aster/README.md' }])
  })

  test.each([
    ['the ends of Windows', MISSPELLED.replaceAll('\n', '\r\n'), 'license: mit\r\n'],
    ['no end of the last line', MISSPELLED.trimEnd(), 'license: mit\n'],
  ])('in a file with %s', async (_what, card, text) => {
    const { repository, step } = await opened({ change: { 'README.md': card } })
    await step()
    expect(standing(repository)).toMatchObject([{ lines: [2, 2], text }])
  })
})

describe('nothing is suggested', () => {
  test('on lines that the pull request does not show', async () => {
    const long = `${MISSPELLED}${'\nIt reads news.\n'.repeat(20)}`
    const { repository, step } = await opened({
      base: { 'README.md': long },
      change: { 'README.md': `${long}\nIt is new.\n`, LICENSE },
    })
    expect(await step()).toMatchObject({ exitCode: 0, routes: [FILES] })
    expect(repository.reviews).toEqual([])
  })

  test('on lines that it shows and does not change', async () => {
    const { step } = await opened({
      base: { 'README.md': MISSPELLED },
      change: { 'README.md': MISSPELLED.replace('# Aster-7B', '# Aster-8B') },
    })
    expect((await step()).routes).toEqual([FILES])
  })

  test('in files that it does not change', async () => {
    const { step } = await opened({ base: { 'README.md': MISSPELLED }, change: { LICENSE } })
    expect((await step()).routes).toEqual([FILES])
  })

  test('in a file that stands otherwise at the head than in the merge', async () => {
    const filler = 'It reads news.\n'.repeat(20)
    const { step } = await opened({
      base: { 'README.md': `${SOUND}${filler}` },
      change: { 'README.md': `${MISSPELLED}${filler}` },
      meanwhile: { 'README.md': `${SOUND}${filler}And more.\n` },
    })
    expect((await step()).routes).toEqual([FILES])
  })

  test('that is a guess', async () => {
    const { step } = await opened({
      base: { 'README.md': SOUND, 'docs/guide.md': '# Guide\n' },
      change: { 'README.md': `${SOUND}\n[guide](guide.md)\n` },
    })
    expect((await step()).routes).toEqual([])
  })

  test('where there is nothing to mend, or where nobody asked, and nothing is asked of GitHub', async () => {
    const sound = await opened({ change: { 'README.md': `${SOUND}\nIt is fast.\n` } })
    expect((await sound.step()).routes).toEqual([])
    const silent = await opened({ change: { 'README.md': MISSPELLED } })
    expect((await silent.step({ suggestions: 'false' })).routes).toEqual([])
  })

  test('that somebody has let stand', async () => {
    const policy = 'suppress:\n  - rule: consistency/metadata-known\n    reason: Ours are not the hub’s.\n'
    const { step } = await opened({
      base: { 'README.md': SOUND, 'openness.yml': policy },
      change: { 'README.md': SOUND.replace('license: mit', 'license: mit\nlanguage: English') },
    })
    expect((await step()).routes).toEqual([])
  })

  test('on pull_request_target, nor for another event', async () => {
    const { step } = await opened({ change: { 'README.md': MISSPELLED }, event: 'pull_request_target' })
    const privileged = await step()
    expect(privileged).toMatchObject({ exitCode: 0, routes: [] })
    expect(privileged.stdout).toContain('Nothing is suggested: a workflow for pull_request_target')
    const server = await githubServer()
    const pushed = await runOnlineStep({
      workspace: checkout({ 'README.md': MISSPELLED }),
      event: 'push',
      payload: examplesOf('push')[0],
      inputs: { token: server.token(TOKEN), suggestions: 'true', 'fail-on': 'never' },
      environment: { GITHUB_API_URL: server.api, GITHUB_SERVER_URL: server.web },
    })
    expect(pushed).toMatchObject({ exitCode: 0 })
    expect(pushed.stdout).toContain('Nothing is suggested: this run is for no pull request.')
    expect(server.requests).toEqual([])
  })
})

test('a run posts twenty, says how many are left, and the next one goes on', async () => {
  const guides = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`docs/G${index}.md`, '# G\n']))
  const links = Array.from({ length: 30 }, (_, index) => `[${index}](docs/g${index}.md)\n`).join('\n')
  const { repository, step } = await opened({
    base: { 'README.md': SOUND, ...guides },
    change: { 'README.md': `${SOUND}\n${links}` },
  })
  const first = await step()
  expect(first.stdout).toContain('Suggestions: 20 posted, 0 posted before, 10 left for the next run.')
  expect(repository.reviews[0]?.body).toContain('10 more are to come')
  await step()
  expect(repository.reviews.map(({ comments }) => comments.length)).toEqual([20, 10])
  expect(new Set(standing(repository).map(({ lines }) => lines.join())).size).toBe(30)
  expect((await step()).routes).toEqual([FILES, COMMENTS, WHO])
})

describe('texts of strangers', () => {
  test('stay text, and end no fence', async () => {
    const line = 'Read [**@octocat**](docs/guide.md?_*~#1), ::error::owned <img src=x> `````'
    const { repository, step } = await opened({
      base: { 'README.md': SOUND, 'docs/Guide.md': '# Guide\n' },
      change: { 'README.md': `${SOUND}\n${line}\n` },
    })
    const { commands } = await step()
    expect(commands.some(({ message }) => message === 'owned')).toBe(false)
    const [comment] = repository.reviews[0]?.comments ?? []
    const mended = line.replace('guide.md', 'Guide.md')
    const [told = '', offered] = comment?.body.split('\n``````suggestion\n') ?? []
    expect(offered).toBe(`${mended}\n\`\`\`\`\`\`\n`)
    expect(told.replace(/^<!--.*-->/, '')).not.toMatch(/[<>@[\]_*~]|docs\/guide/i)
  })
})

describe('whatever GitHub does, the verdict stands', () => {
  const failures: readonly (readonly [string, Interruption, string])[] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'may not do this'],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, 'does not take this request'],
    ['502', { status: 502, body: { message: 'Bad Gateway' } }, 'could not be reached'],
    ['half an answer', 'torn', 'broke off'],
  ]

  test.each(failures)('%s', async (_, interruption, words) => {
    for (const route of [FILES, COMMENTS, REVIEW] as const) {
      const { server, repository, step } = await opened({ change: { 'README.md': MISSPELLED } })
      server.interrupt(route, interruption, 100)
      const fails = route === FILES
      const { exitCode, warnings, routes } = await step(fails ? { 'fail-on': '' } : {})
      expect(exitCode).toBe(fails ? 1 : 0)
      expect(warnings.map(({ message }) => message).join()).toContain(words)
      expect(routes.length).toBeLessThanOrEqual(5)
      expect(routes.filter((each) => each === REVIEW).length).toBeLessThanOrEqual(1)
      expect(repository.reviews).toEqual([])
    }
  })

  test('a token that can only read is a warning that says what to do', async () => {
    const read = { contents: 'read', pull_requests: 'read' } as const
    const own = await opened({ change: { 'README.md': MISSPELLED }, permissions: read })
    expect(await own.step()).toMatchObject({
      exitCode: 0,
      warnings: [{ message: expect.stringContaining('Give the job `permissions: pull-requests: write`.') }],
    })
    const fork = await opened({ change: { 'README.md': MISSPELLED }, permissions: read, isFork: true })
    expect(await fork.step()).toMatchObject({
      exitCode: 0,
      warnings: [{ message: expect.stringContaining('who opened it can run `openness-lint fix`.') }],
    })
    expect(fork.repository.reviews).toEqual([])
  })
})

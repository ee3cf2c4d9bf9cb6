import { describe, expect, test } from 'vitest'
import { keepComment, type StickyComment } from '../../src/action/comment.ts'
import { openGitHub } from '../../src/github/client.ts'
import { githubServer, type Repository, secondaryRateLimit } from '../support/github-server.ts'

const WRITE = { permissions: { pull_requests: 'write' } } as const
const POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const report: StickyComment = { key: '.', run: 7, body: 'Aster is open.\n', hasNews: true }

async function pullRequest() {
  const server = await githubServer()
  const repository = server.repository('octocat/aster')
  const { number } = repository.pull({ 'README.md': '# Aster\n\nIt is open.\n' })
  const place = { owner: 'octocat', repo: 'aster', number }
  const open = (token: string, login = 'github-actions[bot]') =>
    openGitHub({ url: server.api, token: server.token(token, { ...WRITE, login }), pause: 1 })
  const github = await open('ghs_workflow')
  /** What was asked since the last time. */
  let seen = 0
  const asked = () => {
    const routes = server.requests.slice(seen).map(({ route }) => route.split(' ')[0])
    seen = server.requests.length
    return routes
  }
  return { server, repository, number, place, open, github, asked }
}

const bodies = ({ comments }: Repository) => comments.map(({ body }) => body.replace(/^<!--.*-->\n/, ''))

test('there is one comment: made once, left alone while nothing changes, and changed in place', async () => {
  const { repository, place, github, asked } = await pullRequest()
  expect(await keepComment(github, place, report)).toMatchObject({ done: 'created' })
  expect(asked()).toEqual(['GET', 'POST', 'GET'])
  expect(await keepComment(github, place, { ...report, run: 8 })).toMatchObject({ done: 'unchanged' })
  expect(asked()).toEqual(['GET', 'POST'])
  expect(await keepComment(github, place, { ...report, run: 9, body: 'Aster is closed.' })).toMatchObject({
    done: 'updated',
    address: expect.stringContaining('#issuecomment-'),
  })
  expect(asked()).toEqual(['GET', 'POST', 'PATCH'])
  expect(bodies(repository)).toEqual(['Aster is closed.'])
})

describe('where there is nothing to say', () => {
  test('nothing is posted', async () => {
    const { repository, place, github, asked } = await pullRequest()
    expect(await keepComment(github, place, { ...report, hasNews: false })).toEqual({ done: 'nothing' })
    expect(asked()).toEqual(['GET'])
    expect(repository.comments).toEqual([])
  })

  test('but what stands is brought up to date', async () => {
    const { repository, place, github } = await pullRequest()
    await keepComment(github, place, report)
    await keepComment(github, place, { ...report, hasNews: false, run: 8, body: 'All is well.' })
    expect(bodies(repository)).toEqual(['All is well.'])
  })
})

describe('the marker alone makes no comment ours', () => {
  const spoofed = '<!-- openness-lint . run 1 -->\nThis is a trap.'

  test.each(['stranger', 'github-actions', 'other-app[bot]'])('of %s', async (login) => {
    const { repository, number, place, github } = await pullRequest()
    repository.comment(number, login, spoofed)
    expect(await keepComment(github, place, report)).toMatchObject({ done: 'created' })
    await keepComment(github, place, { ...report, run: 8, body: 'Aster is closed.' })
    expect(bodies(repository)).toEqual(['This is a trap.', 'Aster is closed.'])
  })

  test('nor does its standing somewhere inside', async () => {
    const { repository, number, place, github } = await pullRequest()
    repository.comment(number, 'github-actions[bot]', `Quoted:\n${spoofed}`)
    expect(await keepComment(github, place, report)).toMatchObject({ done: 'created' })
  })

  test('and a person’s own token finds what it wrote', async () => {
    const { repository, place, open } = await pullRequest()
    const github = await open('ghp_person', 'octocat')
    await keepComment(github, place, report)
    await keepComment(github, place, { ...report, run: 8, body: 'Aster is closed.' })
    expect(repository.comments).toMatchObject([{ login: 'octocat' }])
  })
})

describe('on a long conversation', () => {
  test('ours is found on whatever page it stands, behind any that only look like it', async () => {
    const { repository, number, place, github, asked } = await pullRequest()
    for (let index = 0; index < 120; index += 1) repository.comment(number, 'someone', `${index}`)
    repository.comment(number, 'someone', '<!-- openness-lint . run 1 -->')
    await keepComment(github, place, report)
    for (let index = 0; index < 120; index += 1) repository.comment(number, 'someone', `${index}`)
    asked()
    expect(await keepComment(github, place, { ...report, run: 8 })).toMatchObject({ done: 'unchanged' })
    expect(asked()).toEqual(['GET', 'GET', 'POST'])
    expect(repository.comments.filter(({ login }) => login === 'github-actions[bot]')).toHaveLength(1)
  })
})

describe('two runs at once', () => {
  test('leave one comment', async () => {
    const { repository, place, github, open } = await pullRequest()
    const other = await open('ghs_another')
    await Promise.all([
      keepComment(github, place, { ...report, run: 7, body: 'seven' }),
      keepComment(other, place, { ...report, run: 8, body: 'eight' }),
      keepComment(github, place, { ...report, run: 9, body: 'nine' }),
    ])
    expect(repository.comments).toHaveLength(1)
  })

  test('and the older one does not write over the newer', async () => {
    const { repository, place, github } = await pullRequest()
    await keepComment(github, place, { ...report, run: 8, body: 'eight' })
    expect(await keepComment(github, place, { ...report, run: 7, body: 'seven' })).toMatchObject({
      done: 'newer',
    })
    expect(bodies(repository)).toEqual(['eight'])
  })

  test('what was left double by an earlier one is put right', async () => {
    const { repository, number, place, github, asked } = await pullRequest()
    for (const run of [1, 2])
      repository.comment(number, 'github-actions[bot]', `<!-- openness-lint . run ${run} -->\nold`)
    expect(await keepComment(github, place, report)).toMatchObject({ done: 'updated' })
    expect(bodies(repository)).toEqual(['Aster is open.\n'])
    expect(asked().length).toBeLessThanOrEqual(5)
  })
})

test('several models of a repository have a comment each, whatever their folders are called', async () => {
  const { repository, place, github } = await pullRequest()
  const keys = ['.', 'models/a --> b', 'models/a', 'x'.repeat(500), `${'x'.repeat(500)}y`]
  for (const run of [1, 2])
    for (const key of keys) await keepComment(github, place, { ...report, key, run, body: key })
  expect(bodies(repository)).toEqual(keys)
  for (const { body } of repository.comments) expect(body.indexOf('-->')).toBeLessThan(300)
})

describe('what fails is said, and nothing is posted twice', () => {
  test.each([
    ['close', 'unavailable'],
    ['torn', 'incomplete'],
    [{ status: 502 }, 'unavailable'],
    [{ status: 401, body: { message: 'Bad credentials' } }, 'unauthorized'],
    [{ status: 403, body: { message: 'Resource not accessible by integration' } }, 'forbidden'],
    [{ status: 404, body: { message: 'Not Found' } }, 'missing'],
    [{ status: 422, body: { message: 'Validation Failed' } }, 'refused'],
  ] as const)('%j', async (interruption, failure) => {
    const { server, repository, place, github } = await pullRequest()
    server.interrupt(POST, interruption)
    await expect(keepComment(github, place, report)).rejects.toMatchObject({ failure })
    expect(repository.comments).toEqual([])
    expect(server.requests.filter(({ route }) => route === POST)).toHaveLength(1)
  })

  test('a limit that is soon over is waited for', async () => {
    const { server, repository, place, github } = await pullRequest()
    server.interrupt(LIST, secondaryRateLimit(0.01))
    server.interrupt(POST, secondaryRateLimit(0.01))
    await keepComment(github, place, report)
    expect(repository.comments).toHaveLength(1)
  })

  test('a token that may only read', async () => {
    const { server, place } = await pullRequest()
    const github = await openGitHub({
      url: server.api,
      token: server.token('ghs_fork', { permissions: { pull_requests: 'read' } }),
    })
    await expect(keepComment(github, place, report)).rejects.toThrow(
      'It needs one of these permissions: issues: write; pull-requests: write.',
    )
  })
})

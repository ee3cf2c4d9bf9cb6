import { describe, expect, test } from 'vitest'
import { GitHubError, openGitHub } from '../../src/github/client.ts'
import { folder, git } from '../support/folder.ts'
import { routes } from '../support/github-contract.ts'
import { answered, githubServer, secondaryRateLimit } from '../support/github-server.ts'

const FILES = {
  'README.md': '# Aster\n\nIt is open.\n',
  'data/a.txt': 'one\n',
  'data/b.txt': 'two\n',
  run: { executable: '#!/bin/sh\n' },
  link: { symlink: 'README.md' },
}
const NAME = { owner: 'octocat', repo: 'aster' }

async function asterOn(server: Awaited<ReturnType<typeof githubServer>>) {
  const repository = server.repository('octocat/aster', { files: FILES, topics: ['model'] })
  const token = server.token('ghs_test', {
    permissions: {
      contents: 'write',
      issues: 'write',
      pull_requests: 'write',
      checks: 'write',
      actions: 'read',
    },
  })
  const { request } = await openGitHub({ url: server.api, token, pause: 1 })
  return { repository, request }
}

test('the server answers what is described, and nothing else', () => {
  expect([...answered].sort()).toEqual([...routes].sort())
})

test('every answer is as GitHub describes it', async () => {
  const server = await githubServer()
  const { repository, request } = await asterOn(server)
  const pull = repository.pull({ ...FILES, 'README.md': '# Aster\n\nIt is fully open.\n' })
  repository.tag('v1', 'The first one')
  const { id: release_id } = repository.release('v1', 'Everything is open.')
  const { id: run_id } = repository.run(pull.head.sha)
  const { tree = '' } = repository.objects.commits.get(pull.head.sha) ?? {}
  const [file_sha = ''] = repository.objects.blobs.keys()
  const [tag_sha = ''] = repository.objects.tags.keys()
  const [pull_number, issue_number, commit_sha] = [pull.number, pull.number, pull.head.sha]

  await request('GET /repos/{owner}/{repo}', NAME)
  await request('GET /repos/{owner}/{repo}/topics', NAME)
  await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...NAME, run_id })
  await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...NAME, commit_sha })
  await request('GET /repos/{owner}/{repo}/commits/{ref}', { ...NAME, ref: 'heads/main' })
  await request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...NAME, basehead: `main...${commit_sha}` })
  for (const path of ['README.md', 'data', 'link', 'run'])
    await request('GET /repos/{owner}/{repo}/contents/{path}', { ...NAME, path, ref: commit_sha })
  await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...NAME, file_sha })
  await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...NAME, commit_sha })
  await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...NAME, ref: 'tags/v1' })
  await request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...NAME, tag_sha })
  await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...NAME, tree_sha: tree, recursive: '1' })
  await request('GET /repos/{owner}/{repo}/pulls', { ...NAME, head: 'octocat:change' })
  await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...NAME, pull_number })
  await request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { ...NAME, pull_number })
  await request('GET /repos/{owner}/{repo}/releases', NAME)
  await request('GET /repos/{owner}/{repo}/releases/latest', NAME)
  await request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...NAME, tag: 'v1' })
  await request('GET /repos/{owner}/{repo}/releases/{release_id}', { ...NAME, release_id })
  await request('GET /repos/{owner}/{repo}/tags', NAME)

  const review = await request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...NAME,
    pull_number,
    event: 'COMMENT',
    comments: [{ path: 'README.md', line: 3, body: '```suggestion\nIts weights are open.\n```' }],
  })
  expect(review.data.state).toBe('COMMENTED')
  expect(
    (await request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...NAME, pull_number })).data,
  ).toMatchObject([{ path: 'README.md' }])
  await request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...NAME, pull_number })

  const { data: comment } = await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...NAME,
    issue_number,
    body: 'Aster',
  })
  await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...NAME, issue_number })
  const comment_id = Number(comment.id)
  await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...NAME,
    comment_id,
    body: 'Boreas',
  })
  const { data: changed } = await request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...NAME,
    comment_id,
  })
  expect(changed).toMatchObject({ body: 'Boreas', user: { login: 'github-actions[bot]', type: 'Bot' } })
  await request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...NAME, comment_id })
  expect(repository.comments).toEqual([])

  const { data: run } = await request('POST /repos/{owner}/{repo}/check-runs', {
    ...NAME,
    name: 'openness',
    head_sha: commit_sha,
  })
  await request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    ...NAME,
    check_run_id: Number(run.id),
    conclusion: 'neutral',
  })
  expect(repository.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'neutral' }])

  server.person('alice')
  server.repository('alice/aster')
  const { data: listed } = await request('GET /orgs/{org}/repos', { org: repository.owner })
  expect(listed).toMatchObject([{ full_name: repository.fullName }])
  const { data: theirs } = await request('GET /users/{username}/repos', { username: 'alice' })
  expect(theirs).toMatchObject([{ full_name: 'alice/aster' }])

  expect(new Set(server.requests.map(({ route }) => route))).toEqual(new Set(routes))
  expect(server.problems).toEqual([])
})

test('objects bear the names that Git gives them', async () => {
  const server = await githubServer()
  const { repository } = await asterOn(server)
  const root = folder({ 'README.md': FILES['README.md'], 'data/a.txt': 'one\n', 'data/b.txt': 'two\n' })
  git(root, 'init', '--quiet')
  git(root, 'add', '--all')
  const sha = repository.objects.addTree({
    'README.md': FILES['README.md'],
    'data/a.txt': 'one\n',
    'data/b.txt': 'two\n',
  })
  expect(git(root, 'write-tree')).toBe(sha)
})

test('what is known already is not sent again', async () => {
  const server = await githubServer()
  const { request } = await asterOn(server)
  const { headers } = await request('GET /repos/{owner}/{repo}/tags', NAME)
  const again = { ...NAME, headers: { 'if-none-match': headers.etag } }
  expect((await request('GET /repos/{owner}/{repo}/tags', again)).status).toBe(304)
})

test('a long list comes in pages that name the next one', async () => {
  const server = await githubServer()
  const { repository, request } = await asterOn(server)
  const { number: issue_number } = repository.pull({})
  for (let index = 0; index < 205; index += 1) repository.comment(issue_number, 'someone', `${index}`)
  const list = { ...NAME, issue_number, per_page: 100 }
  const first = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', list)
  expect(first.data).toHaveLength(100)
  expect(first.headers.link).toMatch(/[?&]page=2>; rel="next", <.*[?&]page=3>; rel="last"/)
  const last = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...list, page: 3 })
  expect(last.data.map(({ body }) => body)).toEqual(['200', '201', '202', '203', '204'])
  expect(last.headers.link).not.toContain('next')
})

describe('what a token may', () => {
  const failing = async (asking: Promise<unknown>) => {
    const error: unknown = await asking.catch((thrown: unknown) => thrown)
    return error instanceof GitHubError ? error.failure : 'nothing'
  }

  test('is asked of it', async () => {
    const server = await githubServer()
    const { number: issue_number } = server.repository('octocat/aster').pull({})
    server.repository('octocat/secret', { private: true })
    const post = async (token?: string) => {
      const { request } = await openGitHub({ url: server.api, token })
      return request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...NAME,
        issue_number,
        body: 'x',
      })
    }
    const read = async (token?: string) => {
      const { request } = await openGitHub({ url: server.api, token })
      return request('GET /repos/{owner}/{repo}', { owner: 'octocat', repo: 'secret' })
    }
    expect(await failing(post())).toBe('unauthorized')
    expect(await failing(post('ghs_unknown'))).toBe('unauthorized')
    expect(await failing(post(server.token('ghs_fork', { permissions: { issues: 'read' } })))).toBe(
      'forbidden',
    )
    expect(await failing(post(server.token('ghs_pulls', { permissions: { pull_requests: 'write' } })))).toBe(
      'nothing',
    )
    expect(await failing(post(server.token('ghs_sso', { singleSignOn: true })))).toBe('single-sign-on')
    expect(await failing(read())).toBe('missing')
    expect(await failing(read(server.token('ghs_other', { repositories: ['octocat/aster'] })))).toBe(
      'missing',
    )
    expect(await failing(read(server.token('ghs_this', { repositories: ['octocat/secret'] })))).toBe(
      'nothing',
    )
  })
})

describe('what is not as it should be', () => {
  test('a comment without words, or with too many, is refused', async () => {
    const server = await githubServer()
    const { repository, request } = await asterOn(server)
    const { number: issue_number } = repository.pull({})
    for (const body of [' ', 'x'.repeat(65_537)])
      await expect(
        request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...NAME, issue_number, body }),
      ).rejects.toMatchObject({ status: 422 })
  })

  test('a line that the change does not show takes no remark', async () => {
    const server = await githubServer()
    const { repository, request } = await asterOn(server)
    const { number: pull_number } = repository.pull({ ...FILES, 'data/a.txt': 'three\n' })
    await expect(
      request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...NAME,
        pull_number,
        event: 'COMMENT',
        comments: [{ path: 'README.md', line: 1, body: 'x' }],
      }),
    ).rejects.toMatchObject({ status: 422 })
  })

  test('a limit holds as often as it was said to', async () => {
    const server = await githubServer()
    const { request } = await asterOn(server)
    server.interrupt('GET /repos/{owner}/{repo}', secondaryRateLimit(0.01))
    expect((await request('GET /repos/{owner}/{repo}', NAME)).data.full_name).toBe('octocat/aster')
    expect(server.requests).toHaveLength(2)
  })

  test.fails('a request that nobody described fails the test', async () => {
    const server = await githubServer()
    await fetch(`${server.api}/repos/octocat/aster/forks`)
    expect(server.problems).toEqual([])
  })

  test.fails('and so does one that asks wrongly', async () => {
    const server = await githubServer()
    const { request } = await asterOn(server)
    await request('GET /repos/{owner}/{repo}/tags', { ...NAME, perpage: 100 })
    expect(server.problems).toEqual([])
  })
})

import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type GitHubServer, githubServer, secondaryRateLimit } from '../support/github-server.ts'
import { type Checkout, pullRequest, release } from './change.ts'
import { runOnlineStep, type Step } from './runner.ts'

const CARD = '---\nlicense: apache-2.0\ndatasets:\n- aster-lab/news\n---\n# Aster-7B\n'
const RELEASE = { 'README.md': CARD, 'model.safetensors': 'weights' }
const SILENT = { 'README.md': CARD.replace('datasets:\n- aster-lab/news\n', '') }
const NAME = 'Codertocat/Hello-World'

const said = ({ stdout }: Step) => stripVTControlCharacters(stdout).replace(/\s+/g, ' ')

/** A GitHub that holds, under the commit of a clone's base, the base. */
async function holding(checkout: Pick<Checkout, 'base' | 'head'>, files = RELEASE): Promise<GitHubServer> {
  const server = await githubServer()
  const repository = server.repository(NAME, { files })
  const commit = repository.objects.commits.get(repository.head)
  if (!commit) throw new Error('nothing was committed')
  repository.objects.commits.set(checkout.base, { ...commit, sha: checkout.base })
  return server
}

const withToken = (checkout: Checkout, server: GitHubServer, token = server.token('secret-token')) =>
  runOnlineStep({ ...checkout, inputs: { token }, environment: { GITHUB_API_URL: server.api } })

describe('a base that only GitHub has', () => {
  test('is read through its interface: a listing, and no file that the clone holds too', async () => {
    const checkout = pullRequest({ base: RELEASE, change: SILENT, depth: 1 })
    const server = await holding(checkout)
    const step = await withToken(checkout, server)
    expect(step).toMatchObject({ exitCode: 0, stderr: '' })
    expect(said(step)).toContain('Pre-training data, available: ● open → ? unknown README.md:4 removed')
    expect(server.requests.map(({ route }) => route)).toEqual([
      'GET /repos/{owner}/{repo}',
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    ])
    expect(step.stdout + step.summary).not.toContain('secret-token')
  })

  test('of a folder below the root is read for that folder', async () => {
    const base = {
      'models/aster/README.md': CARD,
      'models/aster/model.safetensors': 'weights',
      'README.md': '#\n',
    }
    const change = { 'models/aster/README.md': SILENT['README.md'] }
    const checkout = pullRequest({ base, change, depth: 1 })
    const server = await holding(checkout, base as never)
    const step = await runOnlineStep({
      ...checkout,
      inputs: { token: server.token('secret-token'), path: 'models/aster' },
      environment: { GITHUB_API_URL: server.api },
    })
    expect(said(step)).toContain('Pre-training data, available: ● open → ? unknown README.md:4 removed')
  })

  test('tells that nothing that is read was touched', async () => {
    const base = { ...RELEASE, 'app.css': 'a {}\n' }
    const checkout = pullRequest({ base, change: { 'app.css': 'b {}\n' }, depth: 1 })
    const step = await withToken(checkout, await holding(checkout, base))
    expect(step).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
  })

  test('of a branch that is checked out by itself is the commit that both have in common', async () => {
    const checkout = pullRequest({ base: RELEASE, change: SILENT, depth: 1 }, { ref: 'head' })
    const server = await holding(checkout)
    const [repository] = [server.repository(NAME, { files: RELEASE })]
    const commit = repository.objects.commits.get(repository.head)
    if (!commit) throw new Error('nothing was committed')
    repository.objects.commits.set(checkout.base, { ...commit, sha: checkout.base })
    repository.objects.commits.set(checkout.head, { ...commit, sha: checkout.head, parents: [checkout.base] })
    const step = await withToken(checkout, server)
    expect(said(step)).toContain('README.md:4 removed')
    expect(server.requests[0]?.route).toBe('GET /repos/{owner}/{repo}/compare/{basehead}')
  })

  test('of a release is the release before', async () => {
    const checkout = release({ base: RELEASE, change: SILENT, depth: 1 })
    const server = await githubServer()
    const repository = server.repository(NAME, { files: RELEASE })
    repository.release('v1.0', '')
    repository.release('v1.1-rc', '', { prerelease: true })
    repository.release('v2.0', '')
    const step = await withToken(checkout, server)
    expect(said(step)).toContain(`Worse since ${repository.head.slice(0, 12)}`)
    expect(said(step)).toContain('README.md:4 removed')
  })

  test('is not asked for where the clone has it', async () => {
    const checkout = pullRequest({ base: RELEASE, change: SILENT, depth: 2 })
    const server = await holding(checkout)
    expect(said(await withToken(checkout, server))).toContain('README.md:4 removed')
    expect(server.requests).toEqual([])
  })
})

test('without a token nothing is asked of anybody', async () => {
  for (const make of [
    () => pullRequest({ base: RELEASE, change: SILENT, depth: 1 }),
    () => release({ base: RELEASE, change: SILENT, depth: 1 }),
  ]) {
    const checkout = make()
    const server = await holding(checkout)
    const step = await withToken(checkout, server, '')
    expect(said(step)).toContain('or this step a `token`')
    expect(server.requests).toEqual([])
  }
})

describe('what GitHub does not give', () => {
  test.each([
    ['a limit on requests', secondaryRateLimit(3600), 'GitHub was asked too often'],
    ['a refusal', { status: 403, body: { message: 'Resource not accessible' } }, 'The token may not do this'],
    ['nothing there', { status: 404, body: { message: 'Not Found' } }, 'GitHub has nothing there'],
    [
      'a token that is none',
      { status: 401, body: { message: 'Bad credentials' } },
      'does not accept the token',
    ],
    ['half an answer', 'torn' as const, 'broke off'],
  ])(
    '%s: it is said, nothing is compared, and the verdict is that of what is here',
    async (_, interruption, words) => {
      for (const [change, exitCode] of [
        [SILENT, 0],
        [{ 'README.md': `${CARD}\n[Data](data/README.md)\n` }, 1],
      ] as const) {
        const checkout = pullRequest({ base: RELEASE, change, depth: 1 })
        const server = await holding(checkout)
        server.interrupt('any', interruption, 10)
        const step = await withToken(checkout, server)
        expect(step).toMatchObject({ exitCode, stderr: '' })
        expect(said(step)).toContain('is not in the clone.')
        expect(said(step)).toContain(words)
        expect(said(step)).toContain('fetch-depth: 2')
        expect(step.stdout + step.summary).not.toContain('secret-token')
      }
    },
  )
})

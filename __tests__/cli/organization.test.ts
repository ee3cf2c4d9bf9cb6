import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoriesOf } from '../../src/cli/organization.ts'
import { folder } from '../support/folder.ts'
import { type GitHubServer, githubServer, primaryRateLimit } from '../support/github-server.ts'
import { HUB_TOKEN } from '../support/hub-server.ts'
import { type Answer, type Asked, type Server, serve } from '../support/server.ts'
import { cli } from '../support/terminal.ts'

const ORGANIZATIONS = 'GET /orgs/{org}/repos'
const PEOPLE = 'GET /users/{username}/repos'

const at = ({ web, api }: GitHubServer, GITHUB_TOKEN?: string) => ({
  environment: {
    GITHUB_SERVER_URL: web,
    GITHUB_API_URL: api,
    ...(GITHUB_TOKEN !== undefined && { GITHUB_TOKEN }),
  },
})
const list = (account: string, { environment }: ReturnType<typeof at>) =>
  repositoriesOf(account, { environment } as never)

describe('the repositories of an account on GitHub', () => {
  test('are listed page by page, as GitHub describes it, in order of name', async () => {
    const github = await githubServer()
    for (let n = 0; n < 230; n += 1) github.repository(`acme/r${n}`)
    github.repository('bcme/other')
    const found = await list('acme', at(github))
    expect(found).toEqual(Array.from({ length: 230 }, (_, n) => `github:acme/r${n}`).sort())
    expect(github.requests.map(({ route, query }) => [route, query.page])).toEqual([
      [ORGANIZATIONS, '1'],
      [ORGANIZATIONS, '2'],
      [ORGANIZATIONS, '3'],
    ])
  })

  test('are its own that are worked on: no forks, no archived ones, and what is private where the token may', async () => {
    const github = await githubServer()
    const own = github.repository('acme/own')
    github.repository('acme/fork', { fork: own })
    github.repository('acme/old', { archived: true })
    github.repository('acme/secret', { private: true })
    const token = github.token('ghs_of_a_test', { repositories: ['acme/secret'] })
    expect(await list('acme', at(github))).toEqual(['github:acme/own'])
    expect(await list('github:acme', at(github, token))).toEqual(['github:acme/own', 'github:acme/secret'])
  })

  test('are those of a person, where it is no organization', async () => {
    const github = await githubServer()
    github.person('alice')
    const own = github.repository('bcme/own')
    github.repository('alice/model')
    github.repository('alice/fork', { fork: own })
    expect(await list('alice', at(github))).toEqual(['github:alice/model'])
    expect(github.requests.map(({ route }) => route)).toEqual([ORGANIZATIONS, PEOPLE])
  })

  test('cannot be listed where there is no such account', async () => {
    const github = await githubServer()
    await expect(list('nobody', at(github))).rejects.toThrow(
      /^The repositories of github:nobody cannot be listed\. .*Check the name/,
    )
  })

  test('are all or none: a limit ends the command in words', async () => {
    const github = await githubServer()
    github.repository('acme/aster')
    github.interrupt(ORGANIZATIONS, primaryRateLimit(new Date(Date.now() + 3_600_000)))
    const words = ['audit', '--org', 'acme', '--output', join(folder(), 'audit.jsonl')]
    const { exitCode, stderr } = await cli(words, at(github))
    expect(stderr).toMatch(
      /^openness-lint: The repositories of github:acme cannot be listed\. GitHub was asked too often/,
    )
    expect(stderr).toContain('The limit is reset at')
    expect(exitCode).toBe(2)
  })
})

/** A hub with so many models of `acme`, 500 on a page at most: https://huggingface.co/docs/hub/api */
async function hubOf(count: number, instead?: (asked: Asked) => Answer | undefined): Promise<Server> {
  const names = Array.from({ length: count }, (_, n) => `acme/m${n}`)
  const server: Server = await serve((asked) => {
    const special = instead?.(asked)
    if (special) return special
    const address = new URL(asked.path, server.origin)
    const { searchParams } = address
    if (address.pathname !== '/api/models' || searchParams.get('author') !== 'acme') return { body: [] }
    const from = Number(searchParams.get('cursor') ?? 0)
    const to = from + Math.min(500, Number(searchParams.get('limit')))
    const body = names.slice(from, to).map((id) => ({
      _id: id,
      id,
      private: false,
      gated: false,
      likes: 0,
      downloads: 0,
      lastModified: '2026-11-01T00:00:00.000Z',
    }))
    searchParams.set('cursor', String(to))
    return { body, ...(to < count && { headers: { link: `<${address.href}>; rel="next"` } }) }
  })
  return server
}

describe('the models of an account on the hub', () => {
  const listOn = ({ origin }: Server, token?: string) =>
    repositoriesOf('hf:acme', {
      environment: { HF_ENDPOINT: `${origin}/`, ...(token !== undefined && { HF_TOKEN: token }) },
    } as never)

  test('are listed page by page, in order of name', async () => {
    const hub = await hubOf(1_200)
    expect(await listOn(hub)).toEqual(Array.from({ length: 1_200 }, (_, n) => `hf:acme/m${n}`).sort())
    expect(hub.asked).toHaveLength(3)
    expect(hub.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  test('are asked for with the token', async () => {
    const hub = await hubOf(1)
    expect(await listOn(hub, `${HUB_TOKEN}\n`)).toEqual(['hf:acme/m0'])
    expect(hub.asked[0]?.headers.authorization).toBe(`Bearer ${HUB_TOKEN}`)
  })

  test('are waited for where the hub says for how long', async () => {
    let times = 0
    const hub = await hubOf(600, () =>
      ++times === 2 ? { status: 429, headers: { 'retry-after': '0.01' } } : undefined,
    )
    expect(await listOn(hub)).toHaveLength(600)
  })

  test('are all or none: a limit in the middle ends the command in words', async () => {
    let times = 0
    const hub = await hubOf(600, () =>
      ++times === 2 ? { status: 429, headers: { 'retry-after': '9999' } } : undefined,
    )
    const words = ['audit', '--org', 'hf:acme', '--output', join(folder(), 'audit.jsonl')]
    const { exitCode, stderr } = await cli(words, { environment: { HF_ENDPOINT: hub.origin } })
    expect(stderr).toContain('The list of models of hf:acme cannot be read now: the hub was asked too often.')
    expect(exitCode).toBe(2)
  })
})

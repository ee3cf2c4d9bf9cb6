import { describe, expect, it } from 'vitest'
import { folderOf, temporary } from '../repositories/fixture.ts'
import { serveGitHub, TOKEN } from '../support/github-files.ts'
import { HUB_TOKEN, serveHub } from '../support/hub-server.ts'
import { cli } from '../support/terminal.ts'

const MODEL = {
  'README.md': '---\nlicense: apache-2.0\n---\n# Aster-7B\n\nAn open model.\n',
  LICENSE: 'MIT License\n',
}

const away = { XDG_CACHE_HOME: '' }

describe('a repository that is elsewhere', () => {
  it('is linted by its name on GitHub', async () => {
    const server = await serveGitHub({ files: MODEL })
    const environment = {
      GITHUB_SERVER_URL: server.origin,
      GITHUB_API_URL: server.origin,
      GITHUB_TOKEN: TOKEN,
    }
    const { stdout, stderr } = await cli(['lint', 'github:acme/aster', '--no-cache'], { environment })
    expect(stderr).toBe('')
    expect(stdout).toContain('Aster-7B')
    expect(stdout).not.toContain(TOKEN)
    expect(server.asked.every(({ headers }) => headers.authorization === `Bearer ${TOKEN}`)).toBe(true)
  })

  it('is shown as a page that leads to its lines', async () => {
    const server = await serveGitHub({ files: MODEL })
    const environment = {
      GITHUB_SERVER_URL: server.origin,
      GITHUB_API_URL: server.origin,
      GITHUB_TOKEN: TOKEN,
    }
    const { stdout, stderr } = await cli(['lint', 'github:acme/aster', '--no-cache', '--format', 'html'], {
      environment,
    })
    expect(stderr).toBe('')
    expect(stdout).toContain(`href="${server.origin}/acme/aster/blob/`)
  })

  it('is held to what its page says of it, too', async () => {
    const description = 'Aster-7B is a fully open model: weights, code and training data.'
    const server = await serveGitHub({ files: MODEL, description })
    const environment = {
      GITHUB_SERVER_URL: server.origin,
      GITHUB_API_URL: server.origin,
      GITHUB_TOKEN: TOKEN,
    }
    const { stdout } = await cli(['lint', 'github:acme/aster', '--no-cache', '--format', 'json'], {
      environment,
    })
    expect(JSON.parse(stdout).claims).toContainEqual(
      expect.objectContaining({ claim: 'fully-open', path: 'description' }),
    )
  })

  it('is linted by its name on the hub, and asked for once more only for what changed', async () => {
    const server = await serveHub({ files: MODEL, isPrivate: true })
    const environment = { HF_ENDPOINT: server.origin, HF_TOKEN: HUB_TOKEN, XDG_CACHE_HOME: temporary() }
    const first = await cli(['lint', 'hf:acme/aster', '--format', 'json'], { environment })
    expect(JSON.parse(first.stdout).subject.name).toBe('Aster-7B')
    const before = server.asked.length
    expect(await cli(['lint', 'hf:acme/aster', '--format', 'json'], { environment })).toEqual(first)
    expect(server.asked.length - before).toBe(2)
  })

  it('is named to every command that takes a folder, by its page too', async () => {
    const server = await serveHub({ files: MODEL })
    const environment = { HF_ENDPOINT: server.origin }
    const page = `${server.origin}/acme/aster/tree/main`
    const said = await cli(['say', page, '--no-cache'], { environment })
    expect(said).toEqual(await cli(['say', folderOf(MODEL)]))
    const rule = 'licensing/openly-licensed'
    const explained = await cli(['explain', rule, page, '--no-cache'], { environment })
    expect(explained.stdout).toContain('How Aster-7B answers')
  })

  it('is read at --host, which is not shown the token of another server', async () => {
    const server = await serveGitHub({
      files: MODEL,
      instead: ({ path }) =>
        path.startsWith('/api/v3')
          ? { status: 302, headers: { location: path.slice('/api/v3'.length) } }
          : undefined,
    })
    const { exitCode, stderr } = await cli(
      ['say', 'github:acme/aster', '--host', server.origin, '--no-cache'],
      { environment: { GITHUB_TOKEN: 'ghp_of_github_com', HF_TOKEN: 'hf_secret' } },
    )
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(server.asked[0]?.path).toBe('/api/v3/repos/acme/aster')
    expect(server.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  it.for([
    [['lint', 'github:acme'], 'names no repository on GitHub'],
    [['lint', 'https://example.org/a/b'], 'example.org is neither GitHub nor the hub'],
    [['lint', '.', '--host', 'https://example.org'], 'Leave it out'],
    [['lint', 'github:a/b', '--host', 'example'], 'is no address of a server'],
  ] as const)('that is named wrongly ends with 2 and a word: %o', async ([argv, words]) => {
    const { exitCode, stdout, stderr } = await cli(argv, { environment: away })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr.toLowerCase()).toContain(words.toLowerCase())
  })

  it('that is missing ends with 2, and a word on what to do', async () => {
    const server = await serveGitHub({ files: MODEL })
    const environment = { GITHUB_SERVER_URL: server.origin, GITHUB_API_URL: server.origin }
    const { exitCode, stderr } = await cli(['lint', 'github:acme/other', '--no-cache'], { environment })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^openness-lint: github:acme\/other cannot be read\. .* Check the name/)
  })
})

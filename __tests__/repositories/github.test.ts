import { describe, expect, it } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { assess } from '../../src/index.ts'
import { openCache } from '../../src/repositories/cache.ts'
import { RepositoryError } from '../../src/repositories/error.ts'
import { github } from '../../src/repositories/github.ts'
import { memory } from '../../src/repositories/memory.ts'
import { serveGitHub, TOKEN } from '../support/github-files.ts'
import { githubServer } from '../support/github-server.ts'
import { type Answer, type Asked, type Server, serve } from '../support/server.ts'
import { POINTER, temporary } from './fixture.ts'

const MODEL = {
  'README.md':
    '---\nlicense: apache-2.0\n---\n# Aster-7B\n\nAn open source model. See [the data](docs/data.md).\n',
  LICENSE: 'MIT License\n',
  'docs/data.md': '# Data\n\nThe corpus is not released.\n',
  'train.py': '# SPDX-License-Identifier: Apache-2.0\nimport torch\n',
  'model.safetensors': POINTER,
  '.gitattributes': '*.safetensors filter=lfs diff=lfs merge=lfs -text\n',
  'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
}

async function open(
  server: Server,
  { ref, token = TOKEN }: { readonly ref?: string | undefined; readonly token?: string } = {},
) {
  const client = await openGitHub({ url: server.origin, token, pause: 1, waiting: 100 })
  const reading = { hasToken: token !== '', raw: `${server.origin}/raw` }
  return github(client, { owner: 'acme', name: 'aster', ref }, reading)
}

const asked = (server: Server) =>
  server.asked.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/, 'SHA')}`)

describe('a repository on GitHub', () => {
  it('gives the assessment that a clone gives, in few requests', async () => {
    const server = await serveGitHub({ files: MODEL })
    const far = await open(server)
    expect(await assess(far)).toEqual(await assess(memory(MODEL, 'aster', far.revision)))
    expect(asked(server)).toEqual([
      'GET /repos/acme/aster',
      'GET /repos/acme/aster/commits/main',
      'GET /repos/acme/aster/git/trees/SHA?recursive=1',
      'GET /repos/acme/aster/git/blobs/SHA',
      'GET /repos/acme/aster/git/blobs/SHA',
      'POST /graphql',
    ])
  })

  it.for(['', TOKEN])('is asked for as GitHub describes it, with the token "%s"', async (token) => {
    const server = await githubServer()
    server.token(TOKEN)
    const { head } = server.repository('acme/aster', { files: MODEL, description: 'A model', treeLimit: 5 })
    const client = await openGitHub({ url: server.api, token })
    const far = await github(client, { owner: 'acme', name: 'aster' }, { hasToken: token !== '' })
    expect(far.revision).toBe(head)
    await far.prefetch?.(far.tree)
    for (const { path } of far.tree) expect(await far.read(path)).toEqual(await memory(MODEL).read(path))
    expect(server.problems).toEqual([])
  })

  it('is read at the branch, the tag or the commit that is named', async () => {
    const refs = { 'feature/first': { 'README.md': '# First' } }
    const server = await serveGitHub({ files: { 'README.md': '# Second' }, refs })
    const first = await open(server, { ref: 'feature/first' })
    expect(await first.read('README.md')).toEqual({ text: '# First' })
    const again = await open(server, { ref: first.revision })
    expect(again.tree).toEqual(first.tree)
  })

  it('tells what its page says', async () => {
    const server = await serveGitHub({
      files: {},
      description: 'A fully open model',
      topics: ['llm', 'open-source'],
    })
    expect((await open(server)).texts).toEqual([
      { source: 'description', text: 'A fully open model' },
      { source: 'topics', text: 'llm, open-source' },
    ])
  })

  it('is asked whether anything changed, and for no file twice', async () => {
    const server = await serveGitHub({ files: MODEL })
    const client = await openGitHub({ url: server.origin, token: TOKEN })
    const cache = openCache(temporary())
    const read = async () => assess(await github(client, { owner: 'acme', name: 'aster' }, { cache }))
    const first = await read()
    const before = server.asked.length
    expect(await read()).toEqual(first)
    expect(server.asked.slice(before).map(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([
      true,
      true,
      true,
    ])
  })

  it('is listed folder by folder where the listing is cut, and what stays unlisted is said', async () => {
    const files = {
      'README.md': '# Aster',
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`src/${name}.py`, 'import torch'])),
      'docs/data.md': '# Data',
      'docs/en/1.md': '1',
      'docs/en/2.md': '2',
    }
    const server = await serveGitHub({ files, longest: 3 })
    const { tree, notices } = await open(server)
    expect(tree.map(({ path }) => path)).toEqual([
      'README.md',
      'docs/data.md',
      'docs/en/1.md',
      'docs/en/2.md',
      'src/a.py',
      'src/b.py',
      'src/c.py',
    ])
    expect(notices).toEqual([
      { path: 'src', message: 'GitHub cut the listing of this folder: not all of it was looked at.' },
    ])
  })

  it('may have moved: it is read, and its new name is told', async () => {
    const server = await serveGitHub({ files: MODEL, formerly: ['acme/aster'], owner: 'bcme' })
    const { notices, tree } = await open(server)
    expect(tree).toHaveLength(Object.keys(MODEL).length)
    expect(notices).toEqual([
      { message: 'github:acme/aster has moved and is github:bcme/aster now. Use its new name.' },
    ])
  })

  it('gives texts as they were committed, whatever their encoding', async () => {
    const files = {
      'bom.md': '\uFEFF# Aster',
      'utf-16.md': Buffer.from('\uFEFF# Aster', 'utf16le'),
      'latin-1.md': Buffer.from('# Größe', 'latin1'),
      'windows.md': '# Aster\r\n',
    }
    const [far, near] = [await open(await serveGitHub({ files })), memory(files)]
    await far.prefetch?.(near.tree)
    for (const { path } of near.tree) expect(await far.read(path)).toEqual(await near.read(path))
  })

  it('is not believed where a text is not the one that was committed', async () => {
    const server = await serveGitHub({
      files: { LICENSE: 'All rights reserved\n', 'README.md': '# Aster\n' },
      instead: ({ path }) => {
        if (path === '/graphql')
          return { body: { data: { repository: { _0: { text: 'MIT License' }, _1: null } } } }
        return path.includes('/git/blobs/') ? { body: { encoding: 'base64', content: 'TUlU' } } : undefined
      },
    })
    const repository = await open(server)
    await repository.prefetch?.([{ path: 'LICENSE' }, { path: 'README.md' }])
    expect(await repository.read('LICENSE')).toEqual({ unreadable: 'unavailable' })
  })

  it('is asked in halves where a question is too much', async () => {
    let times = 0
    const instead = ({ path }: Asked) => (path === '/graphql' && ++times === 1 ? { status: 502 } : undefined)
    const server = await serveGitHub({ files: MODEL, instead })
    const far = await open(server)
    expect(await assess(far)).toEqual(await assess(memory(MODEL, 'aster', far.revision)))
    expect(asked(server).filter((each) => each === 'POST /graphql')).toHaveLength(3)
  })

  it('reads parts of large files, where its files are public', async () => {
    const large = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251)
    const server = await serveGitHub({ files: { 'model.bin': large } })
    const repository = await open(server)
    expect([...((await repository.readRange('model.bin', 100_000, 3)) ?? [])]).toEqual([
      ...large.slice(100_000, 100_003),
    ])
    expect(server.sent).toBeLessThan(5_000)
    expect(server.asked.at(-1)?.headers.authorization).toBeUndefined()
  })
})

describe('what is not to be had is said in words', () => {
  const why = (opening: Promise<unknown>) => expect(opening).rejects

  it('where it is missing or private', async () => {
    const server = await serveGitHub({ files: MODEL, isPrivate: true })
    await why(open(server, { token: '' })).toThrow(
      /^github:acme\/aster cannot be read\. .*private can be read with a token only/,
    )
    await expect(open(server)).resolves.toMatchObject({ name: 'aster' })
  })

  it('where there is no such revision', async () => {
    const server = await serveGitHub({ files: MODEL })
    for (const ref of ['v9', 'f'.repeat(40)])
      await why(open(server, { ref })).toThrow(`github:acme/aster has no revision "${ref}".`)
  })

  it('where the revision of a page may end in a folder: how to name that', async () => {
    const server = await serveGitHub({ files: MODEL })
    await why(open(server, { ref: 'main/models/aster' })).toThrow(
      'Give a branch, a tag or a commit of it; for a folder, github:acme/aster@main with --root models/aster.',
    )
  })

  it.for([
    [409, {}, 'is empty: nothing was committed to it yet'],
    [401, {}, 'GitHub does not accept the token'],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }, 'asked too often'],
    [429, { 'retry-after': '9999' }, 'asked too often'],
    [451, {}, 'does not take this request'],
    [503, {}, 'could not be reached'],
    [200, {}, 'The answer is not one of GitHub'],
  ] as const)('where it answers %d', async ([status, headers, words]) => {
    const server = await serve((): Answer => ({ status, headers, body: {} }))
    await why(open(server)).toThrow(words)
    expect(server.asked.length).toBeLessThanOrEqual(3)
  })

  const LATER = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }
  const SECONDARY = { message: 'You have exceeded a secondary rate limit' }
  const PRIMARY = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit already exceeded' }] }

  it.for([
    ['its interface, all used up', TOKEN, '/git/blobs/', { status: 403, headers: LATER, body: {} }],
    ['its interface, too fast', TOKEN, '/git/blobs/', { status: 403, body: SECONDARY }],
    ['the other one, all used up', TOKEN, '/graphql', { status: 200, headers: LATER, body: PRIMARY }],
    ['the other one, too fast', TOKEN, '/graphql', { status: 403, body: SECONDARY }],
    ['the other one, with the status for it', TOKEN, '/graphql', { status: 429, body: {} }],
    ['its files', '', '/raw/', { status: 429, headers: { 'retry-after': '9999' }, body: '' }],
    ['its files, too fast', '', '/raw/', { status: 403, headers: { 'retry-after': '9999' }, body: '' }],
  ] as const)(
    'where %s says no in the middle, and no half of an assessment is given',
    async ([, token, part, answer]) => {
      const instead = ({ path }: Asked): Answer | undefined => (path.includes(part) ? answer : undefined)
      const server = await serveGitHub({ files: MODEL, instead })
      const error = await open(server, { token })
        .then((repository) => assess(repository))
        .catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(RepositoryError)
      expect(error).toMatchObject({
        isRateLimited: true,
        message: expect.stringMatching(/^github:acme\/aster cannot be read\. GitHub was asked too often/),
      })
    },
  )

  it('where a part of a large file is refused for haste', async () => {
    const large = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251)
    const instead = ({ headers }: Asked): Answer | undefined =>
      headers.range === undefined ? undefined : { status: 429, headers: { 'retry-after': '9999' } }
    const repository = await open(await serveGitHub({ files: { 'model.bin': large }, instead }))
    await why(Promise.resolve(repository.readRange('model.bin', 100_000, 3))).toThrow('asked too often')
  })

  it('where the other interface answers with errors alone', async () => {
    const instead = ({ path }: Asked): Answer | undefined =>
      path === '/graphql'
        ? { body: { data: null, errors: [{ message: 'Something went wrong while executing your query' }] } }
        : undefined
    const server = await serveGitHub({ files: MODEL, instead })
    await why(open(server).then((repository) => assess(repository))).toThrow('Something went wrong')
  })

  it('but a limit that is soon over is waited for', async () => {
    const refused = new Set<string>()
    const instead = ({ path }: Asked): Answer | undefined => {
      if (refused.has(path)) return undefined
      refused.add(path)
      return { status: 429, headers: { 'retry-after': '0.01' }, body: {} }
    }
    const server = await serveGitHub({ files: MODEL, instead })
    const far = await open(server)
    expect(await assess(far)).toEqual(await assess(memory(MODEL, 'aster', far.revision)))
  })
})

import { describe, expect, it } from 'vitest'
import { assess } from '../../src/index.ts'
import { openCache } from '../../src/repositories/cache.ts'
import { directory } from '../../src/repositories/directory.ts'
import { type HubPlace, type HubReading, huggingface } from '../../src/repositories/huggingface.ts'
import { HUB_TOKEN, OTHER_HUB_TOKEN, serveHub } from '../support/hub-server.ts'
import { type Answer, type Server, serve } from '../support/server.ts'
import { git, POINTER, temporary, workTreeOf } from './fixture.ts'

const ASTER: HubPlace = { kind: 'model', name: 'acme/aster' }
const MODEL = {
  'README.md': '---\nlicense: apache-2.0\n---\n# Aster-7B\n\nAn open model. See [the license](LICENSE).\n',
  LICENSE: 'MIT License\n',
  'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
  'model.safetensors': POINTER,
}

function open(server: Server, place: Partial<HubPlace> = {}, reading: HubReading = {}) {
  return huggingface({ ...ASTER, ...place }, { url: server.origin, pause: 1, ...reading })
}

const asked = (server: Server) =>
  server.asked.map(({ path }) => path.replace(/\?.*/, '').replace(/[0-9a-f]{40}/, 'COMMIT'))

describe('a repository of the hub', () => {
  it('gives the assessment that a clone gives, in a request for each text', async () => {
    const folder = workTreeOf(MODEL)
    const server = await serveHub({ folder })
    const near = await assess(await directory(folder))
    expect(await assess({ ...(await open(server)), name: near.subject.name })).toEqual(near)
    expect(asked(server).sort()).toEqual([
      '/acme/aster/raw/COMMIT/LICENSE',
      '/acme/aster/raw/COMMIT/README.md',
      '/acme/aster/raw/COMMIT/config.json',
      '/api/models/acme/aster/revision/main',
      '/api/models/acme/aster/tree/COMMIT',
    ])
  })

  it('knows size and digest of what is large from the listing, and asks for none of it', async () => {
    const server = await serveHub({ folder: workTreeOf(MODEL) })
    const { artifacts } = await assess(await open(server))
    expect(artifacts).toContainEqual(
      expect.objectContaining({ path: 'model.safetensors', size: 13476925163, sha256: '4d'.repeat(32) }),
    )
    expect(asked(server).filter((path) => path.includes('safetensors'))).toEqual([])
  })

  it('is listed page by page', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`part-${index}.txt`, `${index}`]),
    )
    const server = await serveHub({ folder: workTreeOf(files), pageSize: 10 })
    expect((await open(server)).tree).toHaveLength(25)
    expect(asked(server).filter((path) => path.includes('/tree/'))).toHaveLength(3)
  })

  it.for(['dataset', 'space'] as const)('may be a %s', async (kind) => {
    const server = await serveHub({
      folder: workTreeOf({ 'README.md': '# Corpus' }),
      kind,
      name: 'acme/corpus',
    })
    const repository = await open(server, { kind, name: 'acme/corpus' })
    expect(repository.name).toBe('corpus')
    expect(await repository.read('README.md')).toEqual({ text: '# Corpus' })
  })

  it('is read at the revision that is named', async () => {
    const folder = workTreeOf({ 'README.md': '# First' })
    git(folder, 'tag', 'v1/first')
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Another')
    const server = await serveHub({ folder })
    expect((await open(server, { revision: 'v1/first' })).revision).toBe(git(folder, 'rev-parse', 'v1/first'))
  })

  it('is asked for what changed, and for no file twice', async () => {
    const server = await serveHub({ folder: workTreeOf(MODEL) })
    const cache = openCache(temporary())
    const first = await assess(await open(server, {}, { cache }))
    const before = server.asked.length
    expect(await assess(await open(server, {}, { cache }))).toEqual(first)
    expect(asked(server).slice(before)).toEqual([
      '/api/models/acme/aster/revision/main',
      '/api/models/acme/aster/tree/COMMIT',
    ])
    expect(server.asked.at(-1)?.headers['if-none-match']).toMatch(/^"[0-9a-f]{64}"$/)
  })
})

describe('what is not to be had is said in words', () => {
  const why = (opening: Promise<unknown>) => expect(opening).rejects
  const absent = { folder: '/', name: 'acme/other' }

  it('where it is missing or private', async () => {
    const server = await serveHub(absent)
    await why(open(server)).toThrow(
      'hf:acme/aster is not there, or is private. Check the name; what is private can be read with HF_TOKEN only.',
    )
    await why(open(server, {}, { token: HUB_TOKEN })).toThrow(
      'private and not for the account of HF_TOKEN to see',
    )
  })

  it('where the token is not accepted, without showing it', async () => {
    const server = await serveHub({ folder: workTreeOf(MODEL) })
    const error: Error = await open(server, {}, { token: 'hf_stale' }).catch((error) => error)
    expect(error.message).toContain('does not accept HF_TOKEN')
    expect(JSON.stringify([error.message, error.stack])).not.toContain('hf_stale')
  })

  it('where there is no such revision', async () => {
    const server = await serveHub({ folder: workTreeOf(MODEL) })
    await why(open(server, { kind: 'model', revision: 'v9' })).toThrow('hf:acme/aster has no revision "v9".')
  })

  it('where files are gated: what could not be read is a notice', async () => {
    const server = await serveHub({ folder: workTreeOf(MODEL), gated: 'manual' })
    for (const token of [undefined, OTHER_HUB_TOKEN]) {
      const { notices } = await assess(await open(server, {}, { token }))
      expect(notices).toContainEqual({ path: 'LICENSE', message: 'Could not be opened: permission denied.' })
    }
    expect((await assess(await open(server, {}, { token: HUB_TOKEN }))).notices).toEqual([])
  })

  it('where it was renamed: it is read, and its new name is told', async () => {
    const server = await serveHub({ folder: workTreeOf(MODEL), formerly: ['acme/old'] })
    const { notices, tree } = await open(server, { name: 'acme/old' })
    expect(notices).toEqual([
      { message: 'hf:acme/old has moved and is hf:acme/aster now. Use its new name.' },
    ])
    expect(tree).toHaveLength(4)
  })

  it.for([
    [429, { 'retry-after': '3600' }, 'the hub was asked too often'],
    [500, {}, 'the hub answered with status 500'],
    [403, { 'x-error-code': 'DisabledRepo' }, 'was disabled on the hub'],
    [200, {}, 'the answer is not one of the hub'],
  ] as const)('where it answers %d', async ([status, headers, words]) => {
    const server = await serve((): Answer => ({ status, headers, body: {} }))
    await why(open(server)).toThrow(words)
    expect(server.asked.length).toBeLessThanOrEqual(3)
  })

  it('where it answers at the second attempt, nothing', async () => {
    let times = 0
    const instead = () => (++times === 1 ? { status: 503 } : times === 3 ? { breaks: true } : undefined)
    const server = await serveHub({ folder: workTreeOf(MODEL), instead })
    expect((await open(server)).tree).toHaveLength(4)
  })

  it('where nobody is there', async () => {
    const server = await serve((): Answer => ({ breaks: true }))
    await why(open(server)).toThrow(
      /^hf:acme\/aster cannot be read: 127\.0\.0\.1:\d+ could not be reached \(/,
    )
  })
})

describe('the token', () => {
  it('is shown to the hub, and to nobody whom the hub names', async () => {
    const elsewhere = await serve((): Answer => ({ body: 'moved' }))
    const server = await serveHub({
      folder: workTreeOf(MODEL),
      instead: ({ path }) =>
        path.endsWith('/LICENSE')
          ? { status: 307, headers: { location: `${elsewhere.origin}/LICENSE` } }
          : undefined,
    })
    const repository = await open(server, {}, { token: HUB_TOKEN })
    // What comes from elsewhere is not what was committed, and is not taken.
    expect(await repository.read('LICENSE')).toEqual({ unreadable: 'unavailable' })
    expect(server.asked.every(({ headers }) => headers.authorization === `Bearer ${HUB_TOKEN}`)).toBe(true)
    expect(elsewhere.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })
})

import { describe, expect, it } from 'vitest'
import { assess } from '../../src/index.ts'
import { openCache } from '../../src/repositories/cache.ts'
import { type HubPlace, type HubReading, huggingface } from '../../src/repositories/huggingface.ts'
import { memory } from '../../src/repositories/memory.ts'
import { HUB_TOKEN, OTHER_HUB_TOKEN, serveHub } from '../support/hub-server.ts'
import { type Answer, type Server, serve } from '../support/server.ts'
import { POINTER, temporary } from './fixture.ts'

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
    const server = await serveHub({ files: MODEL })
    const far = await open(server)
    expect(await assess(far)).toEqual(await assess(memory(MODEL, 'aster', far.revision)))
    expect(asked(server).sort()).toEqual([
      '/acme/aster/raw/COMMIT/LICENSE',
      '/acme/aster/raw/COMMIT/README.md',
      '/acme/aster/raw/COMMIT/config.json',
      '/acme/aster/resolve/COMMIT/model.safetensors',
      '/api/models/acme/aster/revision/main',
      '/api/models/acme/aster/tree/COMMIT',
      expect.stringMatching(/^\/cdn\//),
    ])
  })

  it('knows size and digest of what is large from the listing', async () => {
    const server = await serveHub({ files: MODEL })
    const { artifacts } = await assess(await open(server))
    expect(artifacts).toContainEqual(
      expect.objectContaining({ path: 'model.safetensors', size: 13476925163, sha256: '4d'.repeat(32) }),
    )
  })

  it('is looked into where it is large: the header of its weights, and never the weights', async () => {
    const header = JSON.stringify({
      __metadata__: { license: 'apache-2.0' },
      'model.weight': { dtype: 'BF16', shape: [1_000, 1_000], data_offsets: [0, 2_000_000] },
    })
    const length = Buffer.alloc(8)
    length.writeBigUInt64LE(BigInt(header.length))
    const weights = Buffer.concat([length, Buffer.from(header), Buffer.alloc(2_000_000)])
    const sha256 = 'ab'.repeat(32)
    const pointer = POINTER.replace('4d'.repeat(32), sha256).replace(/size \d+/, `size ${weights.length}`)
    const files = { ...MODEL, 'model.safetensors': pointer }
    const server = await serveHub({ files, large: new Map([[sha256, weights]]) })
    const cache = openCache(temporary())
    const { artifacts } = await assess(await open(server, {}, { token: HUB_TOKEN, cache }))
    expect(artifacts).toContainEqual(
      expect.objectContaining({ path: 'model.safetensors', sha256, parameters: 1_000_000 }),
    )
    expect(server.sent).toBeLessThan(150_000)
    const before = server.asked.length
    expect((await assess(await open(server, {}, { token: HUB_TOKEN, cache }))).artifacts).toEqual(artifacts)
    expect(server.asked.length - before).toBe(2)
  })

  it('is listed page by page', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`part-${index}.txt`, `${index}`]),
    )
    const server = await serveHub({ files: files, pageSize: 10 })
    expect((await open(server)).tree).toHaveLength(25)
    expect(asked(server).filter((path) => path.includes('/tree/'))).toHaveLength(3)
  })

  it.for(['dataset', 'space'] as const)('may be a %s', async (kind) => {
    const server = await serveHub({
      files: { 'README.md': '# Corpus' },
      kind,
      name: 'acme/corpus',
    })
    const repository = await open(server, { kind, name: 'acme/corpus' })
    expect(repository.name).toBe('corpus')
    expect(await repository.read('README.md')).toEqual({ text: '# Corpus' })
  })

  it('is read at the revision that is named', async () => {
    const refs = { 'v1/first': { 'README.md': '# First' } }
    const server = await serveHub({ files: { 'README.md': '# Second' }, refs })
    const first = await open(server, { revision: 'v1/first' })
    expect(await first.read('README.md')).toEqual({ text: '# First' })
  })

  it('is asked for what changed, and for no file twice', async () => {
    const server = await serveHub({ files: MODEL })
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
  const absent = { files: MODEL, name: 'acme/other' }

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
    const server = await serveHub({ files: MODEL })
    const error: Error = await open(server, {}, { token: 'hf_stale' }).catch((error) => error)
    expect(error.message).toContain('does not accept HF_TOKEN')
    expect(JSON.stringify([error.message, error.stack])).not.toContain('hf_stale')
  })

  it('where there is no such revision', async () => {
    const server = await serveHub({ files: MODEL })
    await why(open(server, { kind: 'model', revision: 'v9' })).toThrow('hf:acme/aster has no revision "v9".')
  })

  it('where files are gated: what could not be read is a notice', async () => {
    const server = await serveHub({ files: MODEL, gated: 'manual' })
    for (const token of [undefined, OTHER_HUB_TOKEN]) {
      const { notices } = await assess(await open(server, {}, { token }))
      expect(notices).toContainEqual({ path: 'LICENSE', message: 'Could not be opened: permission denied.' })
    }
    expect((await assess(await open(server, {}, { token: HUB_TOKEN }))).notices).toEqual([])
  })

  it('where the card is silent on a gate: the page of the repository is not', async () => {
    const files = { ...MODEL, 'README.md': '---\nlicense: mit\n---\n# Aster-7B\n' }
    const server = await serveHub({ files: files, gated: 'auto' })
    const { findings } = await assess(await open(server, {}, { token: HUB_TOKEN }))
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'availability/weights-ungated',
        level: 'gated',
        evidence: [expect.objectContaining({ path: 'README.md', text: 'gated, as its page says' })],
      }),
    )
  })

  it('where it was renamed: it is read, and its new name is told', async () => {
    const server = await serveHub({ files: MODEL, formerly: ['acme/old'] })
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
    const server = await serveHub({ files: MODEL, instead })
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
      files: MODEL,
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

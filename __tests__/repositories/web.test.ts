import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'
import { openWeb } from '../../src/repositories/web.ts'

let server: Server
let origin: string
let asked: { readonly method: string; readonly path: string; readonly agent: string }[] = []
let [running, most] = [0, 0]

/** A small hub with one gated model, one data set, and a site of papers beside it. */
function answer({ url = '', method = '', headers }: IncomingMessage, response: ServerResponse): void {
  const path = url.split('?', 1)[0] ?? ''
  asked.push({ method, path, agent: headers['user-agent'] ?? '' })
  running += 1
  most = Math.max(most, running)
  const send = (status: number, body?: unknown, extra: Record<string, string> = {}) =>
    setTimeout(() => {
      running -= 1
      response.writeHead(status, { 'content-type': 'application/json', ...extra })
      response.end(method === 'HEAD' || body === undefined ? undefined : JSON.stringify(body))
    }, 5)
  const entry = (id: string, gated: false | 'auto', license: string) => ({
    _id: '1',
    id,
    private: false,
    likes: 0,
    downloads: 0,
    lastModified: '2026-01-01T00:00:00.000Z',
    gated,
    cardData: { license },
  })
  if (path === '/api/models/acme/Aster/revision/HEAD' || path === '/api/models/acme/Aster')
    return void send(200, entry('acme/Aster', 'auto', 'mit'))
  if (path.startsWith('/api/datasets/acme/corpus'))
    return void send(200, entry('acme/corpus', false, 'cc-by-4.0'))
  if (path.startsWith('/api/')) return void send(401, { error: 'Repository not found' })
  if (path === '/abs/2601.00001') return void send(200)
  if (path === '/moved') return void send(302, undefined, { location: '/abs/2601.00001' })
  if (path === '/round') return void send(302, undefined, { location: '/round' })
  if (path === '/no-head') return void send(method === 'HEAD' ? 405 : 200, {})
  if (path === '/busy') return void send(429)
  if (path === '/slow') {
    running -= 1
    return
  }
  send(404)
}

beforeAll(async () => {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  most = 0
})

const web = (patience = 2_000) =>
  openWeb({ origins: { 'huggingface.co': origin, 'arxiv.org': origin }, patience })
const page = (path: string) => ({ kind: 'page', address: `https://arxiv.org${path}` }) as const

describe('the hub', () => {
  test('says of a model whether it is gated, and under which license it stands', async () => {
    expect(await web().visit({ kind: 'model', name: 'acme/Aster' })).toEqual({
      state: 'there',
      gated: true,
      license: 'mit',
    })
  })

  test('says of a data set that it is open', async () => {
    expect(await web().visit({ kind: 'dataset', name: 'acme/corpus' })).toEqual({
      state: 'there',
      gated: false,
      license: 'cc-by-4.0',
    })
  })

  test('says 401 of what is not there', async () => {
    expect(await web().visit({ kind: 'dataset', name: 'acme/gone' })).toEqual({ state: 'missing' })
  })
})

describe('a page', () => {
  test.each([
    ['/abs/2601.00001', { state: 'there' }],
    ['/moved', { state: 'there' }],
    ['/no-head', { state: 'there' }],
    ['/gone', { state: 'missing' }],
    ['/busy', { state: 'unreachable', reason: 'status 429' }],
    ['/round', { state: 'unreachable', reason: 'too many redirects' }],
  ])('%s', async (path, expected) => {
    expect(await web().visit(page(path))).toEqual(expected)
  })

  test('that does not answer is given up', async () => {
    expect(await web(100).visit(page('/slow'))).toEqual({ state: 'unreachable', reason: 'no answer in time' })
  })

  test.each([
    'http://example.org/plain',
    'https://127.0.0.1/admin',
    'https://[::1]/admin',
    'https://localhost/admin',
    'https://example.org:8443/port',
    'https://user@example.org/credentials',
  ])('%s is no public address', async (address) => {
    expect(await web().visit({ kind: 'page', address })).toEqual({
      state: 'unreachable',
      reason: 'not a public address',
    })
    expect(asked).toEqual([])
  })
})

describe('visits', () => {
  test('are made once for each target, with a name, and a few at a time', async () => {
    const visits = web()
    const targets = Array.from({ length: 12 }, (_, index) => page(`/gone?${index}`))
    await Promise.all([...targets, ...targets].map((target) => visits.visit(target)))
    expect(asked).toHaveLength(12)
    expect(most).toBeLessThanOrEqual(4)
    expect(asked.every(({ agent }) => agent.startsWith('openness-lint/'))).toBe(true)
  })

  test('end at a limit', async () => {
    const visits = web()
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => visits.visit(page(`/gone?${index}`))),
    )
    expect(asked).toHaveLength(80)
    expect(answers.at(-1)).toEqual({ state: 'unreachable', reason: 'more than 80 links' })
  })
})

describe('an assessment', () => {
  const files = {
    'README.md':
      '---\nlicense: mit\n---\n# Aster\n\nWe release the data as [acme/gone](https://huggingface.co/datasets/acme/gone); read our [paper](https://arxiv.org/abs/2601.00001).\n',
  }

  test('visits the links where it is given the web', async () => {
    const { findings } = await assess(memory(files, 'Aster'), { web: web() })
    expect(findings.find(({ rule }) => rule === 'consistency/links-answer')).toMatchObject({
      outcome: 'unmet',
      online: true,
      message: 'Acme/gone is not there, or nobody may see it (1 in all).',
      evidence: [{ path: 'README.md', line: 6 }],
    })
  })

  test('is offline otherwise: nothing is asked', async () => {
    const { findings } = await assess(memory(files, 'Aster'))
    expect(findings.find(({ rule }) => rule === 'consistency/links-answer')).toMatchObject({
      outcome: 'not-applicable',
      online: false,
    })
    expect(asked).toEqual([])
  })
})

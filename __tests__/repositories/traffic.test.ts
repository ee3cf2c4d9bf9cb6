import { describe, expect, it } from 'vitest'
import { Traffic, TrafficError } from '../../src/repositories/traffic.ts'
import { type Answer, serve } from '../support/server.ts'

const FILE = Buffer.from(Array.from({ length: 1_000 }, (_, at) => at % 251))

describe('traffic with a server', () => {
  it('takes the bytes that were asked for, whether or not the server knows ranges', async () => {
    const knowing = await serve(
      ({ headers }): Answer => ({
        status: 206,
        headers: { 'content-range': `bytes 10-14/${FILE.length}` },
        body: headers.range === 'bytes=10-14' ? FILE.subarray(10, 15) : FILE,
      }),
    )
    const ignorant = await serve((): Answer => ({ body: FILE }))
    for (const { origin } of [knowing, ignorant]) {
      const response = await new Traffic({ origin }).fetchSpan(`${origin}/file`, { start: 10, length: 5 })
      expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([10, 11, 12, 13, 14])
    }
    expect(knowing.sent).toBe(5)
  })

  it('tries again what may pass, and waits as long as it is asked to', async () => {
    const answers: Answer[] = [
      { status: 429, headers: { 'retry-after': '0' } },
      { status: 502 },
      { body: 'yes' },
    ]
    const server = await serve(() => answers.shift() ?? {})
    const traffic = new Traffic({ origin: server.origin, pause: 1 })
    expect(await (await traffic.fetch(server.origin)).text()).toBe('yes')
    expect(traffic.spent).toEqual({ requests: 3, bytes: 3 })
  })

  it('does not try again what will not pass, nor wait for hours', async () => {
    for (const answer of [{ status: 404 }, { status: 429, headers: { 'retry-after': '7200' } }]) {
      const server = await serve((): Answer => answer)
      const response = await new Traffic({ origin: server.origin, pause: 1 }).fetch(server.origin)
      expect(response.status).toBe(answer.status)
      expect(server.asked).toHaveLength(1)
    }
  })

  it('does not wait for ever, nor walk in circles', async () => {
    const slow = await serve(() => new Promise<Answer>(() => {}))
    const patience = { patience: 20, pause: 1, attempts: 2 }
    await expect(new Traffic({ origin: slow.origin, ...patience }).fetch(slow.origin)).rejects.toThrow(
      /did not answer in time$/,
    )
    const circle = await serve((): Answer => ({ status: 302, headers: { location: '/' } }))
    await expect(new Traffic({ origin: circle.origin }).fetch(circle.origin)).rejects.toThrow(TrafficError)
    expect(circle.asked.length).toBeLessThan(10)
  })

  it('shows the token to its own server alone, and not at all in the clear', async () => {
    const server = await serve((): Answer => ({}))
    const other = await serve((): Answer => ({ status: 302, headers: { location: server.origin } }))
    const token = 'hf_secret'
    await new Traffic({ origin: server.origin, token }).fetch(server.origin)
    await new Traffic({ origin: other.origin, token }).fetch(other.origin)
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer hf_secret', undefined])
    expect(new Traffic({ origin: 'http://hub.example', token }).hasToken).toBe(false)
    expect(new Traffic({ origin: 'https://hub.example', token }).hasToken).toBe(true)
  })
})

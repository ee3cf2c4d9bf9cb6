import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a server of a test was asked, as far as tests look at it. */
export interface Asked {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** What is neither a text nor bytes is sent as JSON. */
  readonly body?: unknown
  /** Closes the connection instead of answering. */
  readonly breaks?: boolean
}

export interface Server {
  readonly origin: string
  readonly asked: readonly Asked[]
  /** Bytes of the bodies that were sent. */
  readonly sent: number
}

/** A test server that fails says so, instead of letting its client wait. */
async function answerOf(respond: (asked: Asked) => Answer | Promise<Answer>, asked: Asked): Promise<Answer> {
  try {
    return await respond(asked)
  } catch (error) {
    return { status: 501, body: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** A server on this machine that is closed when the test is finished. It counts what passes. */
export async function serve(respond: (asked: Asked) => Answer | Promise<Answer>): Promise<Server> {
  const seen: Asked[] = []
  let sent = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = 'GET', url: path = '/', headers } = request
    const asked = { method, path, headers, body: Buffer.concat(chunks).toString() }
    seen.push(asked)
    const { status = 200, headers: own = {}, body = '', breaks = false } = await answerOf(respond, asked)
    if (breaks) {
      request.socket.destroy()
      return
    }
    const isPlain = typeof body === 'string' || body instanceof Uint8Array
    const bytes = Buffer.from(isPlain ? body : JSON.stringify(body))
    const type = isPlain ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
    response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, ...own })
    response.end(method === 'HEAD' || status === 304 ? undefined : bytes)
    sent += bytes.length
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked: seen,
    get sent() {
      return sent
    },
  }
}

import { parentPort } from 'node:worker_threads'
import type { FleetFailure, FleetRecord } from '../fleets/record.ts'
import { assess } from '../index.ts'
import { UsageError } from './exit.ts'
import { openRepository } from './open.ts'
import type { Ports } from './ports.ts'

/** What a worker is asked. */
export interface Task {
  readonly target: string
  readonly cache: boolean
}

/** What a worker answers: a record, or that the host wants to be asked later. */
export type Reply = FleetRecord | { readonly later: string }

/** Milliseconds that one request waits by itself: of a longer limit all workers hear, and rest together. */
const WAITING = 20_000

/** Assesses one repository after the other, as they are asked for. Runs in a thread that an audit started. */
export function serveAudit(ports: Ports): Promise<never> {
  const port = parentPort
  if (!port) throw new UsageError('This is a part of `openness-lint audit`: run that.')
  port.on('message', async (task: Task) => port.postMessage(await examine(task, ports)))
  return new Promise(() => {})
}

async function examine({ target, cache }: Task, ports: Ports): Promise<Reply> {
  try {
    const repository = await openRepository(target, { cache, waiting: WAITING }, ports)
    try {
      const { texts } = repository
      const assessment = await assess(repository, { today: ports.today, ...(texts && { texts }) })
      return { target, assessment }
    } finally {
      repository.close?.()
    }
  } catch (error) {
    if (error instanceof Error && 'isRateLimited' in error && error.isRateLimited === true)
      return { later: error.message }
    return { target, failure: failureOf(error) }
  }
}

function failureOf(error: unknown): FleetFailure {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'ConfigurationError') return { kind: 'configuration', message }
  const expected = error instanceof UsageError || name === 'RepositoryError' || name === 'RootError'
  return { kind: expected ? 'repository' : 'tool', message }
}

import { readFileSync, realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type FleetFailure, type FleetRecord, isInShard, readList, readShard } from '../fleets/record.ts'
import { forTerminal } from '../reporters/escape.ts'
import type { Task } from './audit-worker.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { FleetFile } from './fleet-file.ts'
import { showFleetProgress } from './fleet-progress.ts'
import type { Ports } from './ports.ts'

export interface AuditOptions {
  /** The file that is written; what is in it already is done. */
  readonly output: string
  /** Repositories of this account on GitHub, instead of a list or beside it. */
  readonly org?: string
  /** `2/8`: the second of eight parts of the list. */
  readonly shard?: string
  /** Repositories under way at once; as many as there are cores where it is left out. */
  readonly jobs?: string
  /** Whether those that failed before are tried again. */
  readonly retry: boolean
  readonly cache: boolean
}

/** A repository that takes longer is given up, in milliseconds. */
const PATIENCE = 300_000
/** Of one worker, in MiB: what one repository may take before its worker is replaced. */
const WORKER_MEMORY = 1_024
/** Of new objects, in MiB: a larger nursery makes a process larger and not faster here. */
const NURSERY = 16

/**
 * Assesses every repository of a list, a line of JSON for each in the order in which they are done. A run that was
 * stopped goes on where it was: what has its line is not done again. Exit code 0 where every repository was assessed, 1
 * where some could not be: their lines say why.
 */
export async function audit(
  list: string | undefined,
  options: AuditOptions,
  ports: Ports,
): Promise<ExitCode> {
  const shard = options.shard === undefined ? { index: 1, of: 1 } : readShard(options.shard)
  if (!shard)
    throw new UsageError(`--shard takes a part of the whole, as in 2/8, and not "${options.shard}".`)
  const jobs = readJobs(options.jobs)
  const targets = (await listTargets(list, options.org, ports)).filter((target) => isInShard(target, shard))
  const file = FleetFile.open(options.output, { dropFailures: options.retry })
  const left = targets.filter((target) => !file.done.has(target))
  const progress = showFleetProgress(left.length, ports)
  let failed = 0
  try {
    await new Crew(jobs, options.cache).work(left, (record) => {
      file.add(record)
      if ('failure' in record) failed += 1
      progress.report(failed)
    })
  } finally {
    progress.stop()
    file.close()
  }
  const known = targets.length - left.length
  ports.stderr.write(
    `${left.length} assessed${known > 0 ? `, ${known} were there already` : ''}${failed > 0 ? `, ${failed} of them could not be read: look for "failure"` : ''} in ${forTerminal(options.output)}\n`,
  )
  return failed > 0 ? 1 : 0
}

function readJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism()
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new UsageError(`--jobs takes a number from 1 to 999, and not "${text}".`)
}

async function listTargets(
  list: string | undefined,
  org: string | undefined,
  ports: Ports,
): Promise<readonly string[]> {
  if (list === undefined && org === undefined)
    throw new UsageError('Name a file with a repository on each line, `-` for standard input, or --org NAME.')
  const listed = list === undefined ? [] : readList(readText(list))
  const owned = org === undefined ? [] : await (await import('./organization.ts')).repositoriesOf(org, ports)
  return [...new Set([...listed, ...owned])]
}

function readText(list: string): string {
  try {
    return readFileSync(list === '-' ? 0 : list, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The list could not be read: ${reason}. Give a file with a repository on each line.`)
  }
}

/** Threads that assess, each one repository at a time. One that fails or hangs is replaced; its repository says so. */
class Crew {
  readonly #size: number
  readonly #cache: boolean

  constructor(size: number, cache: boolean) {
    this.#size = size
    this.#cache = cache
  }

  async work(targets: readonly string[], done: (record: FleetRecord) => void): Promise<void> {
    const queue = targets.values()
    await Promise.all(
      Array.from({ length: Math.min(this.#size, targets.length) }, async () => {
        let worker: Worker | undefined
        try {
          for (const target of queue) {
            worker ??= hire()
            const result = await ask(worker, { target, cache: this.#cache })
            if ('gone' in result) {
              await worker.terminate()
              worker = undefined
              done({ target, failure: result.gone })
            } else done(result)
          }
        } finally {
          await worker?.terminate()
        }
      }),
    )
  }
}

/** The program itself, in a thread: it is one file, wherever it was installed. */
function hire(): Worker {
  const program = realpathSync(process.argv[1] ?? '')
  const worker = new Worker(program, {
    argv: ['audit-worker'],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY, maxYoungGenerationSizeMb: NURSERY },
  })
  worker.setMaxListeners(0)
  return worker
}

function ask(worker: Worker, task: Task): Promise<FleetRecord | { readonly gone: FleetFailure }> {
  return new Promise((resolve) => {
    const give = (answer: FleetRecord | { readonly gone: FleetFailure }) => {
      clearTimeout(timer)
      worker.off('message', give).off('error', fail).off('exit', leave)
      resolve(answer)
    }
    const fail = (error: Error & { readonly code?: string }) =>
      give({
        gone:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { kind: 'memory', message: `It took more than ${WORKER_MEMORY} MiB.` }
            : { kind: 'tool', message: error.message },
      })
    const leave = () => give({ gone: { kind: 'tool', message: 'The thread that read it ended.' } })
    const timer = setTimeout(
      () => give({ gone: { kind: 'time', message: `It took longer than ${PATIENCE / 1000} seconds.` } }),
      PATIENCE,
    )
    worker.on('message', give).on('error', fail).on('exit', leave)
    worker.postMessage(task)
  })
}

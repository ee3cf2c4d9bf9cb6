import { readFileSync, realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type FleetFailure, type FleetRecord, isInShard, readList, readShard } from '../fleets/record.ts'
import { forTerminal } from '../reporters/escape.ts'
import type { Reply, Task } from './audit-worker.ts'
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
  /** Minutes to wait in a row where a host was asked too often. */
  readonly wait: string
}

/**
 * Milliseconds before the second try where a host was asked too often, and at most between two later ones, which wait twice
 * as long each time: at least a minute is what GitHub asks for
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api), five are the window in which the
 * hub counts (https://huggingface.co/docs/hub/rate-limits).
 */
const [FIRST_PAUSE, LONGEST_PAUSE] = [60_000, 300_000]
/** A repository that takes longer is given up, in milliseconds. */
const PATIENCE = 300_000
/** Of one worker, in MiB: what one repository may take before its worker is replaced. */
const WORKER_MEMORY = 1_024
/** Of new objects, in MiB: a larger nursery makes a process larger and not faster here. */
const NURSERY = 16

/**
 * Assesses every repository of a list, a line of JSON for each in the order in which they are done. A run that was
 * stopped goes on where it was: what has its line is not done again. A host that was asked too often is waited for, and its
 * repositories are no failures: where it does not answer in time, a `UsageError` ends the run, and a later one goes on.
 * Exit code 0 where every repository was assessed, 1 where some could not be: their lines say why.
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
  const wait = readWait(options.wait)
  const targets = (await listTargets(list, options.org, ports)).filter((target) => isInShard(target, shard))
  const file = FleetFile.open(options.output, { dropFailures: options.retry })
  const left = targets.filter((target) => !file.done.has(target))
  const progress = showFleetProgress(left.length, ports)
  let failed = 0
  try {
    const crew = new Crew(jobs, options.cache, wait, (words) => ports.stderr.write(`${forTerminal(words)}\n`))
    await crew.work(left, (record) => {
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

function readWait(text: string): number {
  const minutes = Number(text)
  if (/^\d{1,4}(?:\.\d{1,3})?$/.test(text)) return minutes * 60_000
  throw new UsageError(`--wait takes a number of minutes, and not "${text}".`)
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
  readonly #wait: number
  readonly #say: (words: string) => void
  /** Milliseconds that may still be waited before anything succeeds again, and those of the next pause. */
  #left: number
  #next = FIRST_PAUSE
  #resting: Promise<void> | undefined

  constructor(size: number, cache: boolean, wait: number, say: (words: string) => void) {
    this.#size = size
    this.#cache = cache
    this.#wait = wait
    this.#left = wait
    this.#say = say
  }

  async work(targets: readonly string[], done: (record: FleetRecord) => void): Promise<void> {
    const queue = each(targets)
    // One that stops ends the queue, and all are waited for, so that nothing is written after the file is closed.
    const ends = await Promise.allSettled(
      Array.from({ length: Math.min(this.#size, targets.length) }, async () => {
        let worker: Worker | undefined
        try {
          for (const target of queue) {
            worker ??= hire()
            let result = await ask(worker, { target, cache: this.#cache })
            while ('later' in result) {
              await this.#rest(result.later)
              result = await ask(worker, { target, cache: this.#cache })
            }
            this.#left = this.#wait
            this.#next = FIRST_PAUSE
            if ('gone' in result) {
              await worker.terminate()
              worker = undefined
              done({ target, failure: result.gone })
            } else done(result)
          }
        } finally {
          queue.return()
          await worker?.terminate()
        }
      }),
    )
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }

  /** All rest at once: what one was refused, the others would be. Throws a `UsageError` where it has been long enough. */
  #rest(why: string): Promise<void> {
    this.#resting ??= this.#pause(why).finally(() => {
      this.#resting = undefined
    })
    return this.#resting
  }

  async #pause(why: string): Promise<void> {
    const pause = Math.min(this.#next, LONGEST_PAUSE, this.#left)
    if (pause <= 0)
      throw new UsageError(`${why} The audit stops here. Start it again later, and it goes on where it was.`)
    this.#left -= pause
    this.#next *= 2
    this.#say(`${why} Waiting ${Math.ceil(pause / 1000)} s.`)
    await sleep(pause)
  }
}

/** The program itself, in a thread: its first file loads the rest, wherever it was installed. */
function hire(): Worker {
  const program = realpathSync(process.argv[1] ?? '')
  const worker = new Worker(program, {
    argv: ['audit-worker'],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY, maxYoungGenerationSizeMb: NURSERY },
  })
  worker.setMaxListeners(0)
  return worker
}

type Answer = Reply | { readonly gone: FleetFailure }

function ask(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve) => {
    const give = (answer: Answer) => {
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

/** One after the other, until its `return` is called. */
function* each<T>(all: readonly T[]): Generator<T, void> {
  yield* all
}

import { Socket } from 'node:net'
import { startGit } from './command.ts'

interface Request {
  readonly object: string
  readonly answer: (bytes: Buffer | undefined) => void
}

/**
 * The blobs of a Git repository, read through one long-lived `git cat-file --batch` that starts with
 * the first read. Requests are answered in order, however many wait. While none waits, the process
 * does not keep this one alive, and it ends when this one does.
 *
 * Git gives a blob as a whole here, so ask only for those that are known to be small; `range` is for
 * the others.
 */
export class Blobs {
  readonly #folder: string
  readonly #waiting: Request[] = []
  #git: ReturnType<typeof startGit> | undefined
  #chunks: Buffer[] = []
  #held = 0
  #needed = 1

  constructor(folder: string) {
    this.#folder = folder
  }

  /** All bytes of a blob, or `undefined` where this repository does not hold it. Throws nothing. */
  read(object: string): Promise<Buffer | undefined> {
    return new Promise((answer) => {
      this.#waiting.push({ object, answer })
      if (this.#git === undefined) this.#start()
      else this.#ask(object)
    })
  }

  /**
   * Bytes of a blob from `start`, at most `length`, or `undefined` where this repository does not hold
   * it. Git can only begin at the beginning, so this takes time in `start`, but memory in `length` alone:
   * a process of its own passes over what comes first and is ended after what was asked for.
   */
  range(object: string, start: number, length: number): Promise<Buffer | undefined> {
    return new Promise((resolve) => {
      const git = startGit(this.#folder, ['cat-file', 'blob', object])
      const chunks: Buffer[] = []
      let at = 0
      let enough = false
      git.stdin.on('error', () => {}).end()
      git.stderr.resume()
      git.stdout.on('data', (chunk: Buffer) => {
        if (enough) return
        const part = chunk.subarray(Math.max(0, start - at), Math.max(0, start + length - at))
        if (part.length > 0) chunks.push(part)
        at += chunk.length
        enough = at >= start + length
        if (enough) git.kill()
      })
      git.on('error', () => resolve(undefined))
      git.on('close', (code) => resolve(enough || code === 0 ? Buffer.concat(chunks) : undefined))
    })
  }

  /** Ends the process; a later read starts another. What still waits is answered with `undefined`. */
  close(): void {
    for (const request of this.#waiting.splice(0)) request.answer(undefined)
    this.#git?.kill()
    this.#git = undefined
  }

  #start(): void {
    const git = startGit(this.#folder, ['cat-file', '--batch'])
    this.#git = git
    this.#chunks = []
    this.#held = 0
    this.#needed = 1
    git.stdin.on('error', () => {})
    git.stderr.resume()
    git.stdout.on('data', (chunk: Buffer) => {
      if (this.#git === git) this.#take(chunk)
    })
    git.on('error', () => this.#restart(git))
    git.on('close', () => this.#restart(git))
    for (const request of this.#waiting) this.#ask(request.object)
  }

  // Git ends over an object that a partial clone lacks: that one is not here, the others are asked for again.
  #restart(git: ReturnType<typeof startGit>): void {
    if (this.#git !== git) return
    this.#git = undefined
    this.#waiting.shift()?.answer(undefined)
    if (this.#waiting.length > 0) this.#start()
  }

  #ask(object: string): void {
    this.#git?.stdin.write(`${object}\n`)
    this.#stayAlive(true)
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#held += chunk.length
    while (this.#held >= this.#needed) {
      const held =
        this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks)
      const rest = this.#answerFrom(held)
      this.#chunks = [rest]
      this.#held = rest.length
    }
    if (this.#waiting.length === 0) this.#stayAlive(false)
  }

  // `<object> blob <size>` and that many bytes and a line break, or `<object> missing`. Gives back what is left.
  #answerFrom(held: Buffer): Buffer {
    const line = held.indexOf(0x0a)
    if (line === -1) {
      this.#needed = held.length + 1
      return held
    }
    const [, type, size] = held.toString('latin1', 0, line).split(' ')
    const start = line + 1
    const end = type === 'missing' ? start : start + Number(size) + 1
    if (held.length < end) {
      this.#needed = end
      return held
    }
    this.#needed = 1
    // A copy, so that a few kept bytes do not hold on to all that came with them.
    this.#waiting.shift()?.answer(type === 'missing' ? undefined : Buffer.from(held.subarray(start, end - 1)))
    return held.subarray(end)
  }

  #stayAlive(needed: boolean): void {
    const git = this.#git
    if (git === undefined) return
    const parts = [git, git.stdin, git.stdout, git.stderr]
    for (const part of parts) {
      if (part !== git && !(part instanceof Socket)) continue
      if (needed) part.ref()
      else part.unref()
    }
  }
}

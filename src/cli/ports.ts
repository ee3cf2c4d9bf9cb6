import { writeSync } from 'node:fs'
import type { Web } from '../web.ts'

/** All that the command line needs of the world around it; tests hand in their own. */
export interface Ports {
  readonly stdout: Output
  readonly stderr: Output
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The day in UTC, as `2026-11-24`: what was let stand until then may end. */
  readonly today: string
  /** Opens the way to the web, for those who ask for it. */
  openWeb(): Promise<Web>
}

export interface Output {
  readonly isTerminal: boolean
  /** The terminal's columns, where there is one. */
  readonly columns: number | undefined
  write(text: string): void
}

/** The ports of the running process. Writing to a pipe that nobody reads any more ends it quietly. */
export function processPorts(): Ports {
  return {
    stdout: output(process.stdout, 1),
    stderr: output(process.stderr, 2),
    environment: process.env,
    today: new Date().toISOString().slice(0, 10),
    openWeb: async () => (await import('../repositories/web.ts')).openWeb(),
  }
}

function output(stream: NodeJS.WriteStream, descriptor: number): Output {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) => writeAll(descriptor, Buffer.from(text)),
  }
}

/** Synchronous, so that a report is whole when the process ends, whatever reads it. */
function writeAll(descriptor: number, bytes: Buffer): void {
  let written = 0
  while (written < bytes.length)
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EPIPE') process.exit(process.exitCode ?? 0)
      // A pipe that is full for the moment; whoever reads it needs a breath.
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
      else throw error
    }
}

import { fstatSync, writeSync } from 'node:fs'
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
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
    environment: process.env,
    today: new Date().toISOString().slice(0, 10),
    openWeb: async () => (await import('../repositories/web.ts')).openWeb(),
  }
}

/**
 * Asks Node's stream only where a terminal may be: to make it takes time and, of a pipe, has writing fail while it is
 * full, instead of waiting.
 */
function output(descriptor: number, open: () => NodeJS.WriteStream): Output {
  const stream = isDevice(descriptor) ? open() : undefined
  return {
    isTerminal: stream?.isTTY === true,
    columns: stream?.columns,
    write: (text) => writeAll(descriptor, Buffer.from(text)),
  }
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
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
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
      else throw error
    }
}

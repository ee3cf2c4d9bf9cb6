import type { Ports } from '../../src/cli/ports.ts'
import { run } from '../../src/cli/run.ts'

export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process, with outputs that are kept. */
export async function cli(
  argv: readonly string[],
  {
    terminal = false,
    columns = 80,
    environment = {},
  }: {
    readonly terminal?: boolean
    readonly columns?: number
    readonly environment?: Readonly<Record<string, string>>
  } = {},
): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const ports: Ports = {
    stdout: { isTerminal: terminal, columns, write: (text) => (stdout += text) },
    stderr: { isTerminal: false, columns, write: (text) => (stderr += text) },
    environment,
  }
  const exitCode = await run(argv, ports)
  return { exitCode, stdout, stderr }
}

import type { Ports } from '../../src/cli/ports.ts'
import { run } from '../../src/cli/run.ts'
import type { Web } from '../../src/web.ts'

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
    web,
  }: {
    readonly terminal?: boolean
    readonly columns?: number
    readonly environment?: Readonly<Record<string, string>>
    /** What there is of the web; without one, asking for it fails the test. */
    readonly web?: Web
  } = {},
): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const ports: Ports = {
    stdout: { isTerminal: terminal, columns, write: (text) => (stdout += text) },
    stderr: { isTerminal: false, columns, write: (text) => (stderr += text) },
    environment,
    today: '2026-11-24',
    openWeb: async () => {
      if (!web) throw new Error('this test is offline')
      return web
    },
  }
  const exitCode = await run(argv, ports)
  return { exitCode, stdout, stderr }
}

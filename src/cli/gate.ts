import { writeGate } from '../reporters/gate.ts'
import type { AskedOptions } from './asked.ts'
import type { ExitCode } from './exit.ts'
import { assessAt, exitCodeOf, usesColor } from './lint.ts'
import type { Opening } from './open.ts'
import type { Ports } from './ports.ts'

export interface GateOptions extends Opening, AskedOptions {
  readonly base?: string
  readonly root?: readonly string[]
  readonly online: boolean
}

/** Says whether a release may pass and why, and nothing else. */
export async function gate(path: string, options: GateOptions, ports: Ports): Promise<ExitCode> {
  const assessment = await assessAt(path, options, ports)
  ports.stdout.write(writeGate(assessment, { color: usesColor(ports), width: ports.stdout.columns ?? 80 }))
  return exitCodeOf(assessment)
}

import { forTerminal } from '../reporters/escape.ts'
import { sayCard, sayShort } from '../reporters/say.ts'
import type { ExitCode } from './exit.ts'
import { assessAt } from './lint.ts'
import type { Opening } from './open.ts'
import type { Ports } from './ports.ts'

export interface SayOptions extends Opening {
  readonly short: boolean
  readonly card: boolean
}

/** Prints what can truthfully be said of a release and nothing else, ready to paste. */
export async function say(
  path: string,
  { short, card, ...opening }: SayOptions,
  ports: Ports,
): Promise<ExitCode> {
  const assessment = await assessAt(path, opening, ports)
  const said = short ? sayShort(assessment) : card ? sayCard(assessment) : assessment.statement
  // What a person pastes may hold no control characters of the repository's either.
  ports.stdout.write(`${said.split('\n').map(forTerminal).join('\n')}\n`)
  return assessment.findings.some(({ outcome }) => outcome === 'error') ? 2 : 0
}

import { forTerminal } from '../reporters/escape.ts'
import { InputError } from './inputs.ts'

/** An error in words for people; with its stack where it is a failure of ours. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return `${OURS} ${forTerminal(String(error))}`
  if (error.name === 'ConfigurationError') return error.message.split('\n').map(forTerminal).join('\n')
  if (error instanceof InputError || error.name === 'RepositoryError' || error.name === 'RootError')
    return forTerminal(error.message)
  const stack = (error.stack ?? error.message).split('\n').map(forTerminal)
  return [OURS, ...stack].join('\n')
}

/** What a failure of ours begins with. */
export const OURS = 'This is a failure of openness-lint, not of the repository; please report it.'

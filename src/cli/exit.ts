/** 0 the gate holds; 1 it does not; 2 nothing could be said: bad input, or a failure of ours. */
export type ExitCode = 0 | 1 | 2

/** What was asked for cannot be done, in words for people: said on stderr without a stack, and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

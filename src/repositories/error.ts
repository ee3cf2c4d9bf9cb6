/**
 * A repository that cannot be opened at all. The message says what, where, and what to do about it,
 * and is meant to be shown as it stands. What a repository holds never raises one: that is a notice
 * or an unreadable reading.
 */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError'
}

/** The code of a failed system call, such as `ENOENT`, or `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/**
 * A repository that cannot be opened at all. The message says what, where, and what to do about it,
 * and is meant to be shown as it stands. What a repository holds never raises one: that is a notice
 * or an unreadable reading.
 */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError'
  /** Whether its host was asked too often: it may be read later, and others of the host cannot be read now either. */
  readonly isRateLimited: boolean

  constructor(message: string, { isRateLimited = false }: { readonly isRateLimited?: boolean } = {}) {
    super(message)
    this.isRateLimited = isRateLimited
  }
}

/** The code of a failed system call, such as `ENOENT`, or `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

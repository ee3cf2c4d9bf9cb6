import type { Repository } from '../repository.ts'

/** Opens the folder at a path, or a revision of the git repository there. Throws a `RepositoryError` that says why not. */
export async function openRepository(
  path: string,
  revision: string | undefined,
): Promise<Repository & { close?(): void }> {
  if (revision === undefined) {
    const { directory } = await import('../repositories/directory.ts')
    return directory(path)
  }
  const { revision: open } = await import('../repositories/git.ts')
  return open(path, revision)
}

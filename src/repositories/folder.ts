import { opendirSync, realpathSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { RepositoryError, systemCode } from './error.ts'

/** A folder that exists and can be listed. */
export interface Folder {
  /** Its real path, absolute and without links. */
  readonly root: string
  /** What people call it: the last name of the path that they gave. */
  readonly name: string
}

/**
 * Finds the folder at a path. Throws a `RepositoryError` where nothing is there, where it is not a
 * folder, and where it cannot be opened.
 */
export function openFolder(path: string): Folder {
  const shown = JSON.stringify(path)
  try {
    const root = realpathSync.native(path)
    if (!statSync(root).isDirectory()) {
      throw new RepositoryError(`${shown} is not a folder. Name the folder that holds the repository.`)
    }
    opendirSync(root).closeSync()
    return { root, name: nameOf(resolve(path)) }
  } catch (error) {
    if (error instanceof RepositoryError) throw error
    const code = systemCode(error) ?? String(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new RepositoryError(`There is no folder at ${shown}. Check the path and where you run this.`)
    }
    throw new RepositoryError(`The folder ${shown} cannot be opened (${code}). Check that you may read it.`)
  }
}

// A bare repository is called model.git, and the inside of a work tree's .git goes by the work tree's name.
function nameOf(path: string): string {
  const bare = basename(path) === '.git' ? basename(resolve(path, '..')) : basename(path, '.git')
  return bare === '' ? 'repository' : bare
}

import { matches } from '../pattern.ts'
import { nameOf } from './tree.ts'

/** Folders that hold somebody else's work, or generated or throw-away files. */
const FOREIGN =
  /(?:^|\/)(?:third[-_]?party|3rd[-_]?party|vendor|vendored|external|externals|extern|node_modules|dependencies|submodules|site-packages|torch_?hub|\.git|\.venv|venv|dist|build)\//i
/** Folders of tests and their fixtures. */
const TESTS = /(?:^|\/)(?:tests?|tests?[-_][\w-]+|testing|__tests__|testdata|fixtures|mocks?)\//i
/** Files that are tests by their names. */
const TEST = /^(?:test_.*|.*_test|conftest)\.(?:py|sh)$/i

/** Whether a path lies in a folder of vendored, generated or installed files: its content is not the repository's own. */
export function isForeign(path: string): boolean {
  return matches(FOREIGN, path)
}

/** Whether a path belongs to the repository's tests. */
export function isTest(path: string): boolean {
  return matches(TESTS, path) || matches(TEST, nameOf(path))
}

/** A file's ending, lower-case, without the dot; empty where it has none. */
export function extensionOf(path: string): string {
  const name = nameOf(path)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/**
 * The path from the root that a path written in a file of a folder means; one that begins with `/` begins at the root.
 * `undefined` where it leads out of the repository.
 */
export function resolvePath(written: string, folder: string): string | undefined {
  const parts: string[] = written.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** A path as it stands in a link (`my%20data.md`) as it stands in the tree; what is badly encoded stays as it is. */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

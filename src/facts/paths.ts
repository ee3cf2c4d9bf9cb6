import { nameOf } from './tree.ts'

/** Folders that hold somebody else's work, or generated or throw-away files. */
const FOREIGN =
  /(?:^|\/)(?:third[-_]?party|3rd[-_]?party|vendor|vendored|external|externals|extern|node_modules|dependencies|submodules|site-packages|torch_?hub|\.git|\.venv|venv|dist|build)\//i
/** Folders of tests and their fixtures. */
const TESTS = /(?:^|\/)(?:tests?|tests?[-_][\w-]+|testing|__tests__|testdata|fixtures|mocks?)\//i

/** Whether a path lies in a folder of vendored, generated or installed files: its content is not the repository's own. */
export function isForeign(path: string): boolean {
  return FOREIGN.test(path)
}

/** Whether a path belongs to the repository's tests. */
export function isTest(path: string): boolean {
  return TESTS.test(path) || /^(?:test_.*|.*_test|conftest)\.(?:py|sh)$/i.test(nameOf(path))
}

/** A file's ending, lower-case, without the dot; empty where it has none. */
export function extensionOf(path: string): string {
  const name = nameOf(path)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

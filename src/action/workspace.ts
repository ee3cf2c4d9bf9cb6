import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { InputError, type Inputs } from './inputs.ts'

/** The folder that is assessed. */
export interface Subject {
  /** Its real path, absolute and without links. */
  readonly folder: string
  /** Its place in the Git repository that was checked out, with `/` between folders; empty where it is the root. */
  readonly prefix: string
}

/** The real path of the folder that the runner checks repositories out into. */
export function openWorkspace({ GITHUB_WORKSPACE }: NodeJS.ProcessEnv): string {
  if (!GITHUB_WORKSPACE)
    throw new InputError(
      'GITHUB_WORKSPACE is not set, so this is no step of a workflow. Elsewhere, run `npx openness-lint lint`.',
    )
  try {
    return realpathSync.native(GITHUB_WORKSPACE)
  } catch {
    throw new InputError(
      `There is no folder at GITHUB_WORKSPACE (${JSON.stringify(GITHUB_WORKSPACE)}). ${CHECK_OUT}`,
    )
  }
}

/** Finds the folder to assess. One outside the workspace is refused, also where a link leads there. */
export function findSubject(
  workspace: string,
  { workingDirectory, path }: Pick<Inputs, 'workingDirectory' | 'path'>,
): Subject {
  const asked = resolve(workspace, workingDirectory, path)
  const shown = JSON.stringify(join(workingDirectory, path))
  const folder = realPathOf(asked)
  if (folder === undefined && isInside(workspace, asked))
    throw new InputError(
      `There is no folder ${shown} in the workspace. Check the inputs path and working-directory. ${CHECK_OUT}`,
    )
  if (folder === undefined || !isInside(workspace, folder)) throw outside(shown)
  if (!statSync(folder).isDirectory())
    throw new InputError(`${shown} is a file. Give the input path the folder that holds the repository.`)
  return { folder, prefix: relative(rootOf(workspace, folder), folder).replaceAll(sep, '/') }
}

/**
 * Writes the report, with the folders that it needs, and gives its path relative to the workspace. Follows no
 * link out of the workspace: the repository under examination may have put one there.
 */
export function saveReport(
  workspace: string,
  { workingDirectory, output }: { readonly workingDirectory: string; readonly output: string },
  report: string,
): string {
  const asked = resolve(workspace, workingDirectory, output)
  try {
    if (isInside(workspace, asked) && !isInside(workspace, nearestRealFolder(dirname(asked))))
      throw new Error('a link leads out of the workspace')
    mkdirSync(dirname(asked), { recursive: true })
    const folder = realpathSync.native(dirname(asked))
    const file = join(folder, basename(asked))
    const ours = isInside(workspace, folder)
    const descriptor = openSync(file, ours ? WRITE | NO_LINKS : WRITE, 0o644)
    try {
      writeFileSync(descriptor, report)
    } finally {
      closeSync(descriptor)
    }
    return ours ? relative(workspace, file).replaceAll(sep, '/') : file
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new InputError(
      `The report could not be written to ${JSON.stringify(output)}: ${reason}. Give the input output a file in a folder that can be written to.`,
    )
  }
}

const CHECK_OUT = 'Does actions/checkout run before this step?'
const WRITE = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC
const NO_LINKS = constants.O_NOFOLLOW ?? 0

function outside(shown: string): InputError {
  return new InputError(
    `${shown} lies outside the workspace, and only what was checked out there is read. Give the inputs path and working-directory a folder inside it.`,
  )
}

/** The repository that was checked out: the outermost folder with a .git, so that a submodule is a part of it. */
function rootOf(workspace: string, folder: string): string {
  const names = relative(workspace, folder).split(sep)
  const folders = [workspace, ...names.map((_, index) => join(workspace, ...names.slice(0, index + 1)))]
  return folders.find((each) => existsSync(join(each, '.git'))) ?? workspace
}

function nearestRealFolder(folder: string): string {
  return realPathOf(folder) ?? nearestRealFolder(dirname(folder))
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

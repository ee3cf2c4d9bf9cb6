import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import picocolors from 'picocolors'
import { loadConfiguration } from '../config/load.ts'
import { collect } from '../facts/index.ts'
import { assess, type Repository } from '../index.ts'
import { forTerminal } from '../reporters/escape.ts'
import { askGit } from '../repositories/command.ts'
import { directory } from '../repositories/directory.ts'
import { type StarterFile, startFiles } from '../starter/files.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { usesColor } from './lint.ts'
import type { Ports } from './ports.ts'

export interface InitOptions {
  /** Shows what would be written, and writes nothing. */
  readonly dryRun: boolean
  /** How the workflow names the Action. */
  readonly action: string
}

/** Writes the files that a repository lacks, after showing them; a file that is there stays as it is. */
export async function init(path: string, { dryRun, action }: InitOptions, ports: Ports): Promise<ExitCode> {
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action))
    throw new UsageError(
      `--action takes an action with its version, as in OWNER/openness-lint@v0, and not "${action}".`,
    )
  const repository = await directory(path)
  const [assessment, { facts }, branch, workflows] = await Promise.all([
    assess(repository),
    loadConfiguration(repository).then((configuration) => collect(repository, undefined, configuration)),
    findBranch(path),
    readWorkflows(repository),
  ])
  const files = startFiles(assessment, facts, { branch, action }, workflows)
  const colors = picocolors.createColors(usesColor(ports))
  for (const { path: file, text, about } of files) {
    ports.stdout.write(`${colors.bold(file)}  ${forTerminal(about)}\n\n`)
    for (const line of text.trimEnd().split('\n')) ports.stdout.write(`  ${colors.dim(forTerminal(line))}\n`)
    ports.stdout.write('\n')
  }
  if (!dryRun) for (const file of files) write(path, file)
  ports.stdout.write(summarize(files, dryRun))
  return 0
}

function summarize(files: readonly StarterFile[], dryRun: boolean): string {
  const names = files.map(({ path }) => path).join(', ')
  if (files.length === 0) return 'Everything that it would write is there already.\n'
  return dryRun ? `Nothing was written. Without --dry-run: ${names}.\n` : `Wrote ${names}.\n`
}

/** The branch that the remote names, else the one that is checked out. */
async function findBranch(path: string): Promise<string> {
  for (const [reference, prefix] of [
    ['refs/remotes/origin/HEAD', 'origin/'],
    ['HEAD', ''],
  ] as const) {
    const answer = await askGit(path, ['symbolic-ref', '--quiet', '--short', reference])
    const branch = answer?.ok ? answer.output.toString('utf8').trim() : ''
    if (branch.startsWith(prefix) && branch !== prefix) return branch.slice(prefix.length)
  }
  return 'main'
}

async function readWorkflows(repository: Repository): Promise<readonly string[]> {
  const paths = repository.tree
    .map(({ path }) => path)
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  const readings = await Promise.all(paths.map((path) => repository.read(path)))
  return readings.flatMap((reading) => ('text' in reading ? [reading.text] : []))
}

/** `wx`: what has come into being since it was looked for is not overwritten either, and no link is followed. */
function write(root: string, { path, text }: StarterFile): void {
  try {
    let folder = root
    for (const part of dirname(path)
      .split('/')
      .filter((name) => name !== '.')) {
      folder = join(folder, part)
      if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new Error(`${folder} is a link, which may lead out of the repository`)
    }
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(root, path), text, { flag: 'wx' })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${path} could not be written: ${reason}. Files before it were.`)
  }
}

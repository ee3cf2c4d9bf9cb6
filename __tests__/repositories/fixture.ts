import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { MemoryFile } from '../../src/repositories/memory.ts'

export const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 13476925163\n`

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder outside every repository, removed when the file's tests are done. */
export function temporary(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'openness-lint-')))
  made.push(folder)
  return folder
}

/** A new folder with files and links in it. Submodules take a repository: see `submodule`. */
export function folderOf(files: Readonly<Record<string, MemoryFile>>, folder = temporary()): string {
  for (const [path, file] of Object.entries(files)) {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true })
    if (typeof file === 'string' || file instanceof Uint8Array) writeFileSync(place, file)
    else if ('symlink' in file) symlinkSync(file.symlink, place)
    else submodule(folder, path)
  }
  return folder
}

/** Runs git as nobody in particular, whatever the configuration of the machine. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false']
  const settings = [
    '-c',
    'init.defaultBranch=main',
    '-c',
    'protocol.file.allow=always',
    '-c',
    'core.hooksPath=/dev/null',
  ]
  return execFileSync('git', ['-C', folder, ...identity, ...settings, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' },
  }).trim()
}

/** A new work tree with everything in it committed. */
export function workTreeOf(files: Readonly<Record<string, MemoryFile>>): string {
  const folder = temporary()
  git(folder, 'init', '--quiet')
  folderOf(files, folder)
  commit(folder)
  return folder
}

/** Commits all that is there, and gives back the commit. */
export function commit(folder: string): string {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A commit')
  return git(folder, 'rev-parse', 'HEAD')
}

// A repository of its own, which `git add --all` takes as a submodule.
function submodule(folder: string, path: string): void {
  const inner = join(folder, path)
  mkdirSync(inner, { recursive: true })
  git(inner, 'init', '--quiet')
  writeFileSync(join(inner, 'inner.txt'), 'not ours')
  commit(inner)
}

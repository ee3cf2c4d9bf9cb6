import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { systemCode } from './error.ts'

/** What Git answered. */
export interface Answer {
  /** Whether it ended well. */
  readonly ok: boolean
  readonly output: Buffer
  /** What it wrote to standard error, in English. */
  readonly complaint: string
  /** Whether it had more to say than was taken, and was ended. */
  readonly cut: boolean
}

/** 500,000 long paths fit into this many bytes; more is not taken. */
const OUTPUT_LIMIT = 256 * 1024 * 1024
const COMPLAINT_LIMIT = 64 * 1024
/** Milliseconds. A configuration can point Git at a pipe that nobody writes to. */
const PATIENCE = 120_000

/**
 * A repository's own configuration may name programs to run. None of what is called here (`ls-files`,
 * `rev-parse`, `ls-tree`, `cat-file`, `config`) runs filters, textconv, pagers or aliases; this turns off the rest.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  // Large blobs are streamed and not held in memory as a whole.
  'core.bigFileThreshold=1m',
]

/** What the caller's Git environment may still decide: whose configuration is read, and where Git looks. */
const KEPT =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/i

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|LANGUAGE$|LC_)/i.test(name) || KEPT.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    // Complaints are told apart by their words.
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    // A partial clone must not fetch what it lacks. Older versions of Git know only the second way to say so.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  }
}

// Windows looks in the current folder before it looks at PATH, and that may be the one under examination.
// Nothing can stand below a file, so the last resort is a program that is not there.
function program(): string {
  if (process.platform !== 'win32') return 'git'
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)
  return (
    folders.map((folder) => join(folder, 'git.exe')).find((file) => existsSync(file)) ??
    join(process.execPath, 'git.exe')
  )
}

/**
 * Starts Git in a folder. Everything that calls Git goes through here. `args` are fixed words and what
 * Git itself has answered; a path among them stands after `--`.
 */
export function startGit(
  folder: string,
  args: readonly string[],
  settings: readonly string[] = [],
): ChildProcessWithoutNullStreams {
  const options = [...SETTINGS, ...settings].flatMap((setting) => ['-c', setting])
  // With this module comes all that Node has of streams and sockets, which a folder without Git needs none of.
  const { spawn } = process.getBuiltinModule('node:child_process')
  return spawn(program(), ['-C', folder, ...options, ...args], { env: environment(), windowsHide: true })
}

/**
 * Asks Git one question and waits for the answer; `undefined` where Git is not installed. Takes at most
 * 256 MiB and waits two minutes, after which Git is ended. Throws nothing.
 */
export function askGit(
  folder: string,
  args: readonly string[],
  settings: readonly string[] = [],
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const child = startGit(folder, args, settings)
    const output: Buffer[] = []
    let complaint = ''
    let taken = 0
    let cut = false
    const end = (): void => {
      cut = true
      child.kill()
    }
    const timer = setTimeout(end, PATIENCE)
    child.stdin.on('error', () => {}).end()
    child.stdout.on('data', (chunk: Buffer) => {
      if (cut) return
      output.push(chunk)
      taken += chunk.length
      if (taken > OUTPUT_LIMIT) end()
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (complaint.length < COMPLAINT_LIMIT) complaint += chunk
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      const missing = systemCode(error) === 'ENOENT'
      resolve(missing ? undefined : { ok: false, output: Buffer.alloc(0), complaint: error.message, cut })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      // Ended for saying too much is an answer all the same; ended for saying nothing is not.
      const ok = code === 0 || (cut && taken > OUTPUT_LIMIT)
      resolve({
        ok,
        output: Buffer.concat(output),
        complaint: cut && !ok ? 'Git did not answer in time.' : complaint,
        cut,
      })
    })
  })
}

/** The records of an answer in `-z` form. The last is dropped where the answer was cut in its middle. */
export function records(answer: Answer): readonly string[] {
  return answer.output.toString().split('\0').slice(0, -1)
}

/** Git's own words for what went wrong, on one line, with the folder's path left out. */
export function reasonOf(answer: Answer, root: string): string {
  const lines = answer.complaint.split('\n').filter((line) => line !== '')
  const line = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? 'Git gave no reason'
  return line.replace(/^\w+: /, '').replaceAll(root, '.')
}

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { folder, git } from '../support/folder.ts'

/** A command that the runner would obey. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface Step {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface Given {
  readonly workspace: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Set as they are; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly event?: string
  readonly payload?: unknown
  /** The folder of the action.yml that is run; the root where it is left out. */
  readonly action?: string
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string }
}

/** A work tree with these files committed, as actions/checkout leaves it. */
export function checkout(files: Readonly<Record<string, string | Uint8Array>>): string {
  const workspace = folder(files)
  git(workspace, 'init', '--quiet')
  git(workspace, 'add', '--all')
  git(workspace, 'commit', '--quiet', '--message', 'Release')
  return workspace
}

/** Starts the built Action as the runner does: every input of action.yml set, and files to write commands into. */
export function runStep(given: Given): Step {
  const { main, options, read } = prepare(given)
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { ...options, encoding: 'utf8' })
  return read(status, stdout, stderr)
}

/** The same where this process has to go on meanwhile: it is the one that answers for GitHub. */
export async function runOnlineStep(given: Given): Promise<Step> {
  const { main, options, read } = prepare(given)
  const child = spawn(process.execPath, [main], options)
  const written = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      written[stream] += text
    })
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  return read(status, written.stdout, written.stderr)
}

/** What is started, with what around it, and how what it did is read afterwards. */
function prepare(given: Given) {
  const { workspace, inputs = {}, environment = {}, event = 'push', payload = examplesOf(event)[0] } = given
  const temporary = folder({ output: '', summary: '', 'event.json': JSON.stringify(payload) })
  const action = given.action ?? '.'
  const metadata: Metadata = parse(readFileSync(join(action, 'action.yml'), 'utf8'))
  // The runner fills in expressions: of the only one there is, the token, tests have none unless they give one.
  const defaults = Object.entries(metadata.inputs).map(
    ([name, input]) => [name, (input.default ?? '').replace(/^\$\{\{.*\}\}$/, '')] as const,
  )
  const variables = Object.fromEntries(
    [...defaults, ...Object.entries(inputs)].map(([name, value]) => [variableOf(name), value]),
  )
  const options = {
    cwd: workspace,
    maxBuffer: 64 * 1024 * 1024,
    env: {
      PATH: process.env.PATH,
      HOME: temporary,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(temporary, 'event.json'),
      GITHUB_OUTPUT: join(temporary, 'output'),
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ...variables,
      ...environment,
    },
  }
  const read = (exitCode: number | null, stdout: string, stderr: string): Step => ({
    exitCode,
    stdout,
    stderr,
    commands: commandsIn(stdout + stderr),
    outputs: outputsIn(readFileSync(join(temporary, 'output'), 'utf8')),
    summary: readFileSync(join(temporary, 'summary'), 'utf8'),
  })
  return { main: resolve(action, metadata.runs.main), options, read }
}

/** GitHub's own examples of an event's payload. */
export function examplesOf(event: string): readonly Record<string, unknown>[] {
  const all: readonly { readonly name: string; readonly examples: readonly Record<string, unknown>[] }[] =
    createRequire(import.meta.url)('@octokit/webhooks-examples')
  const examples = all.find(({ name }) => name === event)?.examples
  if (!examples) throw new Error(`There is no example of the event ${event}.`)
  return examples
}

/** Writes files into a folder that is there. */
export function add(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(resolve(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs */
const variableOf = (input: string) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`

const KNOWN = new Set(
  (
    'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env ' +
    'set-output stop-commands warning'
  ).split(' '),
)

/**
 * The commands that the runner finds in a log, read as it does (ActionCommand.cs and ActionCommandManager.cs of
 * actions/runner): `::name properties::message` at the start of a line, `##[name properties]message` anywhere in
 * one, and nothing between `::stop-commands::token` and `::token::`.
 */
function commandsIn(log: string): readonly Command[] {
  const commands: Command[] = []
  let token: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = readCommand(line.trim(), token)
    if (token !== undefined) {
      if (command?.name === token) token = undefined
    } else if (command?.name === 'stop-commands') token = command.message
    else if (command) commands.push(command)
  }
  return commands
}

function readCommand(line: string, token: string | undefined): Command | undefined {
  const [, head = '', message = ''] = /^::(.*?)::(.*)$/.exec(line) ?? /##\[(.*?)\](.*)$/.exec(line) ?? []
  const [name = ''] = head.split(' ')
  if (!KNOWN.has(name) && name !== token) return undefined
  const properties = head
    .slice(name.length + 1)
    .split(',')
    .filter((property) => property.includes('='))
    .map((property) => {
      const at = property.indexOf('=')
      return [property.slice(0, at), decode(property.slice(at + 1))] as const
    })
  return { name, properties: Object.fromEntries(properties), message: decode(message) }
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/** `name<<delimiter`, the value and the delimiter, each on lines of their own. */
function outputsIn(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...file.matchAll(/^(.+?)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  )
}

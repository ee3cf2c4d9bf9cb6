import { join } from 'node:path'
import { folder, git } from '../support/folder.ts'
import { add, examplesOf } from './runner.ts'

export type Files = Readonly<Record<string, string>>

/** A workspace in which actions/checkout has run for an event, with the event's payload. */
export interface Checkout {
  readonly workspace: string
  readonly event: string
  readonly payload: Record<string, unknown>
  readonly base: string
  readonly head: string
}

export interface Change {
  readonly base: Files
  /** Files of the change; an empty text removes one. */
  readonly change: Files
  /** What was merged into the base after the change branched off. */
  readonly meanwhile?: Files
  /** As given to actions/checkout: 1 by default there, 0 for all of the history. */
  readonly depth?: number
}

/** A pull request of these changes: GitHub's test merge of it is checked out, as actions/checkout does by default. */
export function pullRequest(
  { base, change, meanwhile, depth = 2 }: Change,
  { event = 'pull_request', ref = 'merge' }: { event?: string; ref?: 'merge' | 'head' | 'base' } = {},
): Checkout {
  const origin = repository(base)
  git(origin, 'checkout', '--quiet', '-b', 'changes')
  const head = commit(origin, change)
  git(origin, 'checkout', '--quiet', 'main')
  if (meanwhile) commit(origin, meanwhile)
  const onto = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'checkout', '--quiet', '-b', 'merge')
  git(origin, 'merge', '--quiet', '--no-ff', '--no-edit', 'changes')
  const branch = { merge: 'merge', head: 'changes', base: 'main' }[ref]
  const payload = structuredClone(examplesOf('pull_request')[0] ?? {})
  set(payload, ['pull_request', 'base', 'sha'], onto)
  set(payload, ['pull_request', 'head', 'sha'], head)
  return { workspace: clone(origin, branch, depth), event, payload, base: onto, head }
}

/** A group of the merge queue. */
export function mergeGroup(change: Change): Checkout {
  const { workspace, base } = pullRequest(change)
  const head = git(workspace, 'rev-parse', 'HEAD')
  const payload = structuredClone(examplesOf('merge_group')[0] ?? {})
  set(payload, ['merge_group', 'base_sha'], base)
  set(payload, ['merge_group', 'head_sha'], head)
  return { workspace, event: 'merge_group', payload, base, head }
}

/** A release `v2.0` of these changes after `v1.0`, with its notes. */
export function release({ base, change, depth = 0 }: Change, name = '', body = '', message = ''): Checkout {
  const origin = repository(base)
  git(origin, 'tag', 'v1.0')
  const before = git(origin, 'rev-parse', 'HEAD')
  const head = commit(origin, change)
  git(origin, 'tag', ...(message === '' ? [] : ['--annotate', '--message', message]), 'v2.0')
  const payload = structuredClone(examplesOf('release')[0] ?? {})
  set(payload, ['release', 'tag_name'], 'v2.0')
  set(payload, ['release', 'name'], name)
  set(payload, ['release', 'body'], body)
  return { workspace: clone(origin, 'v2.0', depth), event: 'release', payload, base: before, head }
}

/** Puts a value into a payload. */
export function set(payload: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) payload[key] = value
  else set(payload[key] as Record<string, unknown>, rest, value)
}

function repository(files: Files): string {
  const origin = folder()
  git(origin, 'init', '--quiet')
  commit(origin, files)
  return origin
}

function commit(root: string, files: Files): string {
  add(root, Object.fromEntries(Object.entries(files).filter(([, text]) => text !== '')))
  const gone = Object.keys(files).filter((path) => files[path] === '')
  if (gone.length > 0) git(root, 'rm', '--quiet', '--', ...gone)
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Change')
  return git(root, 'rev-parse', 'HEAD')
}

function clone(origin: string, branch: string, depth: number): string {
  const workspace = join(folder(), 'Hello-World')
  const shallow = depth === 0 ? [] : ['--depth', String(depth)]
  git('/', 'clone', '--quiet', ...shallow, '--branch', branch, `file://${origin}`, workspace)
  return workspace
}

import { readFileSync, statSync } from 'node:fs'
import type { OutsideText } from '../facts/claims.ts'
import { COMMIT, isTag } from '../repositories/history.ts'

/**
 * Why the step runs, as far as it makes a difference here. A reusable workflow runs for the event of its caller, so
 * that `workflow_call` never shows.
 */
export type Event = {
  /** As GitHub calls it, for people. */
  readonly name: string
  /** The repository that the event happened in. */
  readonly repository?: EventRepository
  /** What the payload says of the release or of the repository, and no file does. */
  readonly texts: readonly OutsideText[]
  /** Why less is known of it than there should be. */
  readonly problem?: string
} & (PullRequestEvent | MergeGroupEvent | ReleaseEvent | TagEvent | PushEvent | WorkflowRunEvent | OtherEvent)

export interface EventRepository {
  readonly owner: string
  readonly name: string
}

export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly pullRequest: PullRequest
  /** `pull_request_target`: the step has the rights of the base, whoever opened the pull request. */
  readonly isPrivileged: boolean
}

export interface PullRequest {
  readonly number: number
  readonly isDraft: boolean
  /** Whether it comes from another repository: its token can only read. */
  readonly isFork: boolean
  /** The last commit of the pull request itself. */
  readonly head: string
  /** The last commit of the base branch when the event happened. */
  readonly base: string
}

export interface MergeGroupEvent {
  readonly kind: 'merge-group'
  readonly base: string
  readonly head: string
}

export interface ReleaseEvent {
  readonly kind: 'release'
  readonly tag: string
}

/** A tag that was pushed or created. */
export interface TagEvent {
  readonly kind: 'tag'
  readonly tag: string
}

export interface PushEvent {
  readonly kind: 'push'
  /** The commit that the branch stood at; left out where it is new. */
  readonly before?: string
}

/** Another workflow has run; this one has the rights of the default branch. */
export interface WorkflowRunEvent {
  readonly kind: 'workflow-run'
  readonly id: number
  /** The event that the other workflow ran for. */
  readonly of: string
  readonly head: string
  /** The repository and the branch that the commit came from; left out where they are gone. */
  readonly from?: EventRepository & { readonly branch: string }
  /** The pull requests of this repository that it ran for; GitHub names none from forks. */
  readonly pullRequests: readonly { readonly number: number; readonly head: string }[]
}

/** A schedule, a person, or anything else that brings nothing with it. */
export interface OtherEvent {
  readonly kind: 'other'
}

/** In bytes; GitHub's own payloads end at 25 MB. */
const MAX_PAYLOAD = 32 * 1024 * 1024
/** Characters that are read of one text; release notes end at 125,000. */
const MAX_TEXT = 256 * 1024
const MAX_TOPICS = 100
const MAX_PULL_REQUESTS = 100

/**
 * Reads the event that a step runs for. Its payload is partly written by strangers and is believed in nothing: what is
 * not of the right form is as good as absent. Throws nothing; what could not be read is said in `problem`.
 *
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads
 */
export function readEvent({
  GITHUB_EVENT_NAME: name = '',
  GITHUB_EVENT_PATH: path,
}: NodeJS.ProcessEnv): Event {
  const read = readPayload(path)
  const payload = new Fields(read.payload)
  const repository = repositoryOf(payload.in('repository'))
  const specific = kindOf(name, payload)
  const problem = read.problem ?? (specific === undefined ? TORN : undefined)
  return {
    name,
    ...(repository && { repository }),
    ...(problem !== undefined && NEEDY.has(name) && { problem: `${problem} (${name})` }),
    texts: [...textsOf(name, payload), ...aboutRepository(payload.in('repository'))],
    ...(specific ?? { kind: 'other' }),
  }
}

const TORN = 'The payload of this event is not of the form that GitHub describes'
/** The events that are read differently for what they bring with them. */
const NEEDY: ReadonlySet<string> = new Set([
  'create',
  'merge_group',
  'pull_request',
  'pull_request_target',
  'push',
  'release',
  'workflow_run',
])

function readPayload(path: string | undefined): { readonly payload: unknown; readonly problem?: string } {
  if (!path) return { payload: undefined, problem: 'GITHUB_EVENT_PATH names no payload of this event' }
  try {
    if (statSync(path).size > MAX_PAYLOAD)
      return { payload: undefined, problem: 'The payload of this event is longer than any of GitHub' }
    return { payload: JSON.parse(readFileSync(path, 'utf8')) }
  } catch {
    return { payload: undefined, problem: 'The payload of this event cannot be read as JSON' }
  }
}

type Specific =
  | PullRequestEvent
  | MergeGroupEvent
  | ReleaseEvent
  | TagEvent
  | PushEvent
  | WorkflowRunEvent
  | OtherEvent

/** What is particular to an event; `undefined` where its payload does not say it. */
function kindOf(name: string, payload: Fields): Specific | undefined {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const pullRequest = pullRequestOf(payload)
      return (
        pullRequest && { kind: 'pull-request', pullRequest, isPrivileged: name === 'pull_request_target' }
      )
    }
    case 'merge_group': {
      const [base, head] = [
        payload.commit('merge_group', 'base_sha'),
        payload.commit('merge_group', 'head_sha'),
      ]
      return base !== undefined && head !== undefined ? { kind: 'merge-group', base, head } : undefined
    }
    case 'release': {
      const tag = payload.text('release', 'tag_name')
      return tag !== undefined && isTag(tag) ? { kind: 'release', tag } : undefined
    }
    case 'create': {
      const tag = payload.text('ref')
      if (payload.text('ref_type') === 'branch') return { kind: 'other' }
      return payload.text('ref_type') === 'tag' && tag !== undefined && isTag(tag)
        ? { kind: 'tag', tag }
        : undefined
    }
    case 'push':
      return pushOf(payload)
    case 'workflow_run':
      return workflowRunOf(payload.in('workflow_run'))
    default:
      return { kind: 'other' }
  }
}

function pullRequestOf(payload: Fields): PullRequest | undefined {
  const pull = payload.in('pull_request')
  const [number, head, base] = [pull.count('number'), pull.commit('head', 'sha'), pull.commit('base', 'sha')]
  if (number === undefined || head === undefined || base === undefined) return undefined
  const [from, to] = [pull.text('head', 'repo', 'full_name'), pull.text('base', 'repo', 'full_name')]
  // A fork that is gone has no repository any more.
  return { number, head, base, isDraft: pull.is('draft'), isFork: from === undefined || from !== to }
}

function pushOf(payload: Fields): PushEvent | TagEvent | undefined {
  const ref = payload.text('ref')
  if (ref === undefined) return undefined
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
  if (tag !== undefined) return isTag(tag) ? { kind: 'tag', tag } : undefined
  const before = payload.commit('before')
  return { kind: 'push', ...(before !== undefined && !/^0+$/.test(before) && { before }) }
}

function workflowRunOf(run: Fields): WorkflowRunEvent | undefined {
  const [id, of, head] = [run.count('id'), run.text('event'), run.commit('head_sha')]
  if (id === undefined || of === undefined || head === undefined) return undefined
  const pullRequests = run.list('pull_requests', MAX_PULL_REQUESTS).flatMap((each) => {
    const [number, sha] = [each.count('number'), each.commit('head', 'sha')]
    return number === undefined || sha === undefined ? [] : [{ number, head: sha }]
  })
  const [from, branch] = [repositoryOf(run.in('head_repository')), run.text('head_branch')]
  return {
    kind: 'workflow-run',
    id,
    of,
    head,
    ...(from && branch !== undefined && { from: { ...from, branch } }),
    pullRequests,
  }
}

function textsOf(name: string, payload: Fields): readonly OutsideText[] {
  if (name !== 'release') return []
  return [payload.text('release', 'name'), payload.text('release', 'body')].flatMap((text) =>
    text === undefined ? [] : [{ source: 'release', text }],
  )
}

function aboutRepository(repository: Fields): readonly OutsideText[] {
  const description = repository.text('description')
  const topics = repository
    .list('topics', MAX_TOPICS)
    .flatMap((topic) => topic.text() ?? [])
    .join(', ')
  return [
    ...(description === undefined ? [] : [{ source: 'description' as const, text: description }]),
    ...(topics === '' ? [] : [{ source: 'topics' as const, text: topics }]),
  ]
}

function repositoryOf(repository: Fields): EventRepository | undefined {
  const [, owner, name] = /^([\w-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(repository.text('full_name') ?? '') ?? []
  return owner === undefined || name === undefined ? undefined : { owner, name }
}

/** A value of JSON that may be anything, read for what it should be. */
class Fields {
  readonly #value: unknown

  constructor(value: unknown) {
    this.#value = value
  }

  in(...keys: readonly string[]): Fields {
    let value = this.#value
    for (const key of keys)
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined
    return new Fields(value)
  }

  /** A text that says something. */
  text(...keys: readonly string[]): string | undefined {
    const value = this.in(...keys).#value
    return typeof value === 'string' && value.trim() !== ''
      ? value.slice(0, MAX_TEXT).toWellFormed()
      : undefined
  }

  commit(...keys: readonly string[]): string | undefined {
    const value = this.text(...keys)
    return value !== undefined && COMMIT.test(value) ? value : undefined
  }

  /** A number that things are counted with, from 1. */
  count(...keys: readonly string[]): number | undefined {
    const value = this.in(...keys).#value
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
  }

  is(...keys: readonly string[]): boolean {
    return this.in(...keys).#value === true
  }

  list(key: string, limit: number): readonly Fields[] {
    const value = this.in(key).#value
    return Array.isArray(value) ? value.slice(0, limit).map((each: unknown) => new Fields(each)) : []
  }
}

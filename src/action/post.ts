import { type GitHub, GitHubError } from '../github/client.ts'
import type { Assessment } from '../index.ts'
import { annotate } from '../reporters/annotations.ts'
import { COMMENT_LIMIT, hasNews, writeComment } from '../reporters/comment.ts'
import { forTerminal } from '../reporters/escape.ts'
import { writeMarkdown } from '../reporters/markdown.ts'
import type { Repository } from '../repository.ts'
import { type Check, keepCheck } from './check.ts'
import { keepComment, MARKER_ROOM, type Place } from './comment.ts'
import type { Event, EventRepository } from './event.ts'
import type { Inputs } from './inputs.ts'
import { baseOf, runOf, sourceOf } from './places.ts'
import type { Toolkit } from './run.ts'

/** What was found, and what there is to say of it. */
export interface Report {
  readonly event: Event
  readonly assessment: Assessment
  readonly isUntouched: boolean
  /** Where the assessed folder stands in its Git repository; empty where it is the root. */
  readonly prefix: string
  /** What was read. */
  readonly source: Repository
  /** Every path of the repository. */
  readonly paths: readonly string[]
  /** Why the step fails, where it does. */
  readonly reason: string | undefined
}

/** Milliseconds: who waits for a verdict does not wait long for a comment. */
const PATIENCE = { patience: 10_000, waiting: 20_000 } as const

/**
 * Posts what the workflow asked for: a comment, suggestions, a check. What goes wrong there is a warning: it makes no good
 * verdict bad, and no bad one good. Says whether the check stands, with its annotations.
 */
export async function post(
  report: Report,
  {
    comment,
    suggestions,
    check,
    roots,
    token,
  }: Pick<Inputs, 'comment' | 'suggestions' | 'check' | 'roots' | 'token'>,
  { toolkit, environment }: { readonly toolkit: Toolkit; readonly environment: NodeJS.ProcessEnv },
): Promise<{ readonly hasCheck: boolean }> {
  if (!comment && !suggestions && !check) return { hasCheck: false }
  const repository = report.event.repository ?? namedIn(environment.GITHUB_REPOSITORY)
  if (repository === undefined) {
    toolkit.warning('Nothing is posted: neither the event nor GITHUB_REPOSITORY names a repository.')
    return { hasCheck: false }
  }
  if (token === undefined) {
    toolkit.warning(
      'Nothing is posted: the input token is empty. Its default, the token of the job, will do.',
    )
    return { hasCheck: false }
  }
  const attempt = async <T>(what: string, hint: string, task: (github: GitHub) => Promise<T>) => {
    try {
      const { openGitHub } = await import('../github/client.ts')
      return await task(await openGitHub({ url: environment.GITHUB_API_URL, token, ...PATIENCE }))
    } catch (error) {
      const isForbidden = error instanceof GitHubError && error.failure === 'forbidden'
      toolkit.warning(`The ${what} could not be posted. ${messageOf(error)}${isForbidden ? ` ${hint}` : ''}`)
      return undefined
    }
  }
  if (comment)
    await attempt('comment', hintFor(report.event), (github) =>
      postComment(github, repository, report, { toolkit, environment }),
    )
  if (suggestions)
    await attempt('suggestions', suggestionHintFor(report.event), (github) =>
      postSuggestions(github, repository, report, { roots, toolkit }),
    )
  const posted =
    check &&
    (await attempt('check', CHECK_HINT, async (github) => {
      await keepCheck(github, repository, checkOf(report, environment))
      return true
    }))
  return { hasCheck: posted === true }
}

async function postComment(
  github: GitHub,
  { owner, name }: EventRepository,
  report: Report,
  { toolkit, environment }: { readonly toolkit: Toolkit; readonly environment: NodeJS.ProcessEnv },
): Promise<void> {
  const { event, assessment, prefix, isUntouched } = report
  if (event.kind !== 'pull-request') {
    toolkit.info('No comment is posted: this run is for no pull request.')
    return
  }
  const place: Place = { owner, repo: name, number: event.pullRequest.number }
  const body = writeComment(
    assessment,
    {
      source: sourceOf(environment, { owner, name }, prefix),
      head: event.pullRequest.head,
      base: baseOf(assessment),
      isUntouched,
    },
    MARKER_ROOM,
  )
  const said = !isUntouched && (hasNews(assessment) || report.reason !== undefined)
  const posted = await keepComment(github, place, {
    key: prefix || '.',
    run: runOf(environment),
    body,
    hasNews: said,
  })
  toolkit.info(
    posted.done === 'nothing'
      ? 'No comment is posted: there is nothing to say.'
      : `Comment ${WORDS[posted.done]}: ${forTerminal(posted.address)}`,
  )
}

async function postSuggestions(
  github: GitHub,
  { owner, name }: EventRepository,
  { event, assessment, isUntouched, prefix, source }: Report,
  { roots, toolkit }: { readonly roots: readonly string[]; readonly toolkit: Toolkit },
): Promise<void> {
  if (event.kind !== 'pull-request' || event.isPrivileged) {
    toolkit.info(
      event.kind === 'pull-request'
        ? 'Nothing is suggested: a workflow for pull_request_target may write for whoever opens the pull request.'
        : 'Nothing is suggested: this run is for no pull request.',
    )
    return
  }
  const { suggest } = await import('./suggestions.ts')
  const { number, head } = event.pullRequest
  const place = { owner, repo: name, number }
  const { findings } = assessment
  const none = { posted: 0, standing: 0, waiting: 0 }
  const { posted, standing, waiting } = isUntouched
    ? none
    : await suggest(github, { place, head, repository: source, prefix, roots, findings })
  toolkit.info(`Suggestions: ${posted} posted, ${standing} posted before, ${waiting} left for the next run.`)
}

const WORDS = {
  created: 'posted',
  updated: 'brought up to date',
  unchanged: 'left as it is',
  newer: 'left to a newer run',
} as const

function checkOf(
  { event, assessment, prefix, paths, reason, isUntouched }: Report,
  environment: NodeJS.ProcessEnv,
): Check {
  const head = event.kind === 'pull-request' ? event.pullRequest.head : (environment.GITHUB_SHA ?? '')
  const elsewhere = 'The summary of this check lists them.'
  return {
    name: prefix === '' ? 'openness-lint' : `openness-lint (${prefix})`,
    head,
    conclusion: reason === undefined ? 'success' : 'failure',
    title: forTerminal(reason ?? `Openness: ${assessment.class.value.replace('-', ' ')}`),
    summary: writeMarkdown(assessment, CHECK_SUMMARY_LIMIT),
    annotations: isUntouched ? [] : annotate(assessment, { paths, prefix, limits: CHECK_LIMITS, elsewhere }),
  }
}

/** Characters of a check's summary, counted in bytes. */
const CHECK_SUMMARY_LIMIT = Math.min(65_535, COMMENT_LIMIT)
/** Ten requests' worth. */
const CHECK_LIMITS = { error: 250, warning: 150, notice: 100 } as const

const CHECK_HINT = 'Give the job `permissions: checks: write`.'
const COMMENT_HINT = 'Give the job `permissions: pull-requests: write`.'
const FORK_HINT =
  'The token of a pull request from a fork can only read: a second workflow for workflow_run can post the comment, as the README shows.'

const SUGGESTION_FORK_HINT =
  'The token of a pull request from a fork can only read; who opened it can run `openness-lint fix`.'

function suggestionHintFor(event: Event): string {
  return event.kind === 'pull-request' && event.pullRequest.isFork ? SUGGESTION_FORK_HINT : COMMENT_HINT
}

function hintFor(event: Event): string {
  return event.kind === 'pull-request' && event.pullRequest.isFork ? FORK_HINT : COMMENT_HINT
}

function messageOf(error: unknown): string {
  if (error instanceof GitHubError) return error.message
  return `This is a failure of openness-lint; please report it. ${forTerminal(error instanceof Error ? error.message : String(error))}`
}

function namedIn(text: string | undefined): EventRepository | undefined {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '') ?? []
  return owner === undefined || name === undefined ? undefined : { owner, name }
}

import type * as core from '@actions/core'
import { type GitHub, GitHubError, openGitHub } from '../github/client.ts'
import { hasNews, writeComment } from '../reporters/comment.ts'
import { forTerminal } from '../reporters/escape.ts'
import { keepComment, MARKER_ROOM } from './comment.ts'
import { type EventRepository, readEvent, type WorkflowRunEvent } from './event.ts'
import { InputError } from './inputs.ts'
import { baseOf, runOf, sourceOf } from './places.ts'
import { readReport } from './report.ts'
import { describe } from './words.ts'
import { openWorkspace } from './workspace.ts'

export interface RelayPorts {
  readonly toolkit: Pick<typeof core, 'getInput' | 'info' | 'setFailed'>
  readonly environment: NodeJS.ProcessEnv
}

/** Pull requests that one commit may be the head of. */
const MAX_PULL_REQUESTS = 3
const PER_PAGE = 100

/**
 * Posts the report that another run made and could not post: that run is of a pull request, may be a stranger's, and
 * its report is hostile until shown to be otherwise. Never throws: whatever goes wrong fails the step, in words.
 */
export async function relay(ports: RelayPorts): Promise<void> {
  try {
    await postReport(ports)
  } catch (error) {
    ports.toolkit.setFailed(
      error instanceof GitHubError ? `The comment could not be posted. ${error.message}` : describe(error),
    )
  }
}

async function postReport({ toolkit, environment }: RelayPorts): Promise<void> {
  const event = readEvent(environment)
  if (event.kind !== 'workflow-run' || !event.repository)
    throw new InputError(
      `This step posts what another workflow found, and runs for workflow_run alone; here it runs for ${forTerminal(event.name) || 'no event'}.`,
    )
  if (event.of !== 'pull_request') {
    toolkit.info(
      `Nothing is posted: the other run was for ${forTerminal(event.of)}, and not for a pull request.`,
    )
    return
  }
  const report = readReport(openWorkspace(environment), toolkit.getInput('report'))
  const github = await openGitHub({ url: environment.GITHUB_API_URL, token: toolkit.getInput('token') })
  const numbers = await findPullRequests(github, event.repository, event)
  if (numbers.length === 0)
    toolkit.info(`Nothing is posted: no open pull request stands at ${event.head} any more.`)
  const { owner, name } = event.repository
  const prefix = prefixOf(toolkit.getInput('path'))
  const isUntouched = report.comparison?.unchanged === true
  const source = sourceOf(environment, event.repository, prefix)
  const body = writeComment(
    report,
    {
      source,
      head: event.head,
      base: baseOf(report),
      isUntouched,
      ...(source && { madeBy: `${source.address}/actions/runs/${event.id}` }),
    },
    MARKER_ROOM,
  )
  const comment = {
    key: prefix || '.',
    run: runOf({ GITHUB_RUN_ID: String(event.id) }),
    body,
    hasNews: !isUntouched && hasNews(report),
  }
  for (const number of numbers) {
    const posted = await keepComment(github, { owner, repo: name, number }, comment)
    const address = posted.done === 'nothing' ? '' : `: ${forTerminal(posted.address)}`
    toolkit.info(`Pull request ${number}, comment ${posted.done}${address}`)
  }
}

/**
 * The open pull requests whose head is the commit, the branch and the repository that the other run was for, as GitHub
 * knows them. The payload names none where the branch is a fork's, and the report is not asked.
 */
async function findPullRequests(
  github: GitHub,
  { owner, name }: EventRepository,
  { head, from }: WorkflowRunEvent,
): Promise<readonly number[]> {
  if (!from) return []
  const { data } = await github.request('GET /repos/{owner}/{repo}/pulls', {
    owner,
    repo: name,
    state: 'open',
    head: `${from.owner}:${from.branch}`,
    per_page: PER_PAGE,
  })
  return data
    .filter(
      (pull) => pull.head.sha === head && isSame(pull.head.repo?.full_name, `${from.owner}/${from.name}`),
    )
    .map(({ number }) => number)
    .slice(0, MAX_PULL_REQUESTS)
}

const isSame = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase()

/** A folder from the root of the repository, as the paths in the report are under it. */
function prefixOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..'))
    throw new InputError(
      `The input path says ${JSON.stringify(path)}: give a folder from the root of the repository.`,
    )
  return parts.join('/')
}

import type { GitHub } from '../github/client.ts'
import type { Annotation } from '../reporters/annotations.ts'
import type { EventRepository } from './event.ts'

/** A verdict beside a commit, with remarks on lines. */
export interface Check {
  readonly name: string
  /** The commit. */
  readonly head: string
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  /** Markdown of at most 65,535 characters. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** Annotations that GitHub takes with one request. */
const BATCH = 50
const MAX_TITLE = 200
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/**
 * Posts a check. It is concluded at once, and what does not fit into the first request is added to it, so that a run
 * that breaks off leaves no check that waits for ever. What has no file cannot be annotated and stands in the summary
 * alone. Throws a `GitHubError`.
 */
export async function keepCheck(
  github: GitHub,
  { owner, name: repo }: EventRepository,
  { name, head, conclusion, title, summary, annotations }: Check,
): Promise<void> {
  const placed = annotations.flatMap(
    ({ level, title: heading, message, file, line = 1, endLine = line, column }) =>
      file === undefined
        ? []
        : [
            {
              path: file,
              start_line: line,
              end_line: endLine,
              ...(column !== undefined && endLine === line && { start_column: column, end_column: column }),
              annotation_level: LEVELS[level],
              title: heading,
              message,
            },
          ],
  )
  const output = { title: title.slice(0, MAX_TITLE).toWellFormed(), summary }
  const { data } = await github.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name,
    head_sha: head,
    status: 'completed',
    conclusion,
    output: { ...output, annotations: placed.slice(0, BATCH) },
  })
  for (let from = BATCH; from < placed.length; from += BATCH)
    await github.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      owner,
      repo,
      check_run_id: Number(data.id),
      output: { ...output, annotations: placed.slice(from, from + BATCH) },
    })
}

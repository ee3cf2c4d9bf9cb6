import { createHash } from 'node:crypto'
import { type GitHub, GitHubError } from '../github/client.ts'
import { type Author, viewerOf, writtenBy } from './viewer.ts'

/** The pull request that a comment stands on. */
export interface Place {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

export interface StickyComment {
  /** Tells comments of several steps apart: each has one of its own. */
  readonly key: string
  /** The run that writes it, a number that grows: an older run does not write over a newer one. */
  readonly run: number
  readonly body: string
  /** Whether there is anything to say. Where nothing is, nothing is posted; what stands is still brought up to date. */
  readonly hasNews: boolean
}

/** What was done: the comment's web address goes with what stands. */
export type Posted =
  | { readonly done: 'created' | 'updated' | 'unchanged' | 'newer'; readonly address: string }
  | { readonly done: 'nothing' }

/** Characters that the marker takes at most. */
export const MARKER_ROOM = 300

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const PER_PAGE = 100
/** Pages of comments that are looked through; a comment that is made early stands on the first. */
const MAX_PAGES = 30
/** Twins that are removed in one run. */
const MAX_TWINS = 3

/**
 * Keeps one comment on a pull request up to date: found by a hidden marker and by its author, since anybody can write
 * the marker; updated in place; never a second one. Takes two requests where nothing changes, three where something
 * does. Throws a `GitHubError`.
 */
export async function keepComment(github: GitHub, place: Place, comment: StickyComment): Promise<Posted> {
  const { mine, page } = await findMine(github, place, comment.key)
  const [first, ...twins] = mine
  if (first) return update(github, place, comment, first, twins)
  return comment.hasNews ? create(github, place, comment, page) : { done: 'nothing' }
}

interface Known extends Author {
  readonly id: number
  readonly body: string
  readonly address: string
}

/** What was written with this token and bears the marker, the oldest first; and the last page that was looked at. */
async function findMine(github: GitHub, place: Place, key: string) {
  let viewer: string | undefined
  for (let page = 1; ; page += 1) {
    const { comments, isLast } = await listPage(github, place, page)
    const marked = comments.filter(({ body }) => runIn(body, key) !== undefined)
    if (marked.length > 0) viewer ??= await viewerOf(github)
    const mine = viewer === undefined ? [] : writtenBy(viewer, marked)
    if (mine.length > 0 || isLast || page === MAX_PAGES) return { mine, page }
  }
}

async function listPage(github: GitHub, { owner, repo, number }: Place, page: number) {
  const { data, headers } = await github.request(`GET ${COMMENTS}`, {
    owner,
    repo,
    issue_number: number,
    per_page: PER_PAGE,
    page,
  })
  const comments = data.map(
    ({ id, body = '', user, html_url }): Known => ({
      id: Number(id),
      login: user?.login ?? '',
      isBot: user?.type === 'Bot',
      body,
      address: html_url,
    }),
  )
  return { comments, isLast: !/\brel="next"/.test(headers.link ?? '') }
}

async function create(github: GitHub, place: Place, comment: StickyComment, page: number): Promise<Posted> {
  const { owner, repo, number } = place
  const { data } = await github.request(`POST ${COMMENTS}`, {
    owner,
    repo,
    issue_number: number,
    body: textOf(comment),
  })
  const own = { id: Number(data.id), login: data.user?.login ?? '', isBot: data.user?.type === 'Bot' }
  // Another run may have looked just as early, and found nothing just as well.
  const { comments } = await listPage(github, place, page)
  const all = comments.filter(
    ({ body, login, isBot }) =>
      runIn(body, comment.key) !== undefined && login === own.login && isBot === own.isBot,
  )
  const [first, ...twins] = all
  if (!first || first.id === own.id) {
    await removeTwins(github, place, twins)
    return { done: 'created', address: data.html_url }
  }
  return update(github, place, comment, first, twins)
}

async function update(
  github: GitHub,
  place: Place,
  comment: StickyComment,
  first: Known,
  twins: readonly Known[],
): Promise<Posted> {
  const { owner, repo } = place
  await removeTwins(github, place, twins)
  const before = runIn(first.body, comment.key) ?? 0
  if (before > comment.run) return { done: 'newer', address: first.address }
  if (isSame(first.body, textOf({ ...comment, run: before })))
    return { done: 'unchanged', address: first.address }
  await github.request(`PATCH ${COMMENT}`, { owner, repo, comment_id: first.id, body: textOf(comment) })
  return { done: 'updated', address: first.address }
}

async function removeTwins(github: GitHub, { owner, repo }: Place, twins: readonly Known[]): Promise<void> {
  for (const { id } of twins.slice(0, MAX_TWINS))
    try {
      await github.request(`DELETE ${COMMENT}`, { owner, repo, comment_id: id })
    } catch (error) {
      // The other run may have removed it already.
      if (!(error instanceof GitHubError && error.failure === 'missing')) throw error
    }
}

/** GitHub may end lines in its own way. */
function isSame(stands: string, body: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()
  return plain(stands) === plain(body)
}

function textOf({ key, run, body }: StickyComment): string {
  return `<!-- openness-lint ${keyOf(key)} run ${run} -->\n${body}`
}

/** The run that wrote a comment with this marker, which has to stand at its very beginning. */
function runIn(body: string, key: string): number | undefined {
  const [, of, run] = /^<!-- openness-lint (\S{1,200}) run (\d{1,16}) -->/.exec(body) ?? []
  return of === keyOf(key) ? Number(run) : undefined
}

/** A folder's name may hold what ends a comment of HTML, and be of any length. */
function keyOf(key: string): string {
  const plain = encodeURIComponent(key.toWellFormed()).replaceAll('-', '%2D')
  return plain.length <= MAX_KEY ? plain : createHash('sha256').update(key).digest('hex')
}

const MAX_KEY = 200

import type { Assessment } from '../assessment/v1.ts'
import type { CommentOptions } from '../reporters/comment.ts'
import type { EventRepository } from './event.ts'

/** Where the files stand as they were read, and as they were before. */
export function placesOf(
  files: string | undefined,
  head: string,
  { comparison }: Assessment,
): Pick<CommentOptions, 'head' | 'base'> {
  if (files === undefined) return {}
  const base = comparison?.base
  const isCommit = base !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(base)
  return { head: `${files}/${head}`, ...(isCommit && { base: `${files}/${base}` }) }
}

/** Where files can be seen on the web, without the commit. */
export function filesOf({ GITHUB_SERVER_URL: server }: NodeJS.ProcessEnv, { owner, name }: EventRepository) {
  if (!server || !/^https?:\/\/[\w.:-]+$/.test(server)) return undefined
  return `${server}/${owner}/${name}/blob`
}

/** A number that grows from run to run, and from try to try of one run. */
export function runOf({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }: NodeJS.ProcessEnv): number {
  const number = Number(id) * 100 + Math.min(99, Number(attempt) || 1)
  return Number.isSafeInteger(number) && number > 0 ? number : 1
}

import type { Assessment } from '../assessment/v1.ts'
import type { Source } from '../reporters/source.ts'
import type { EventRepository } from './event.ts'

/** Where the files of the repository can be looked at on the web. */
export function sourceOf(
  { GITHUB_SERVER_URL: server }: NodeJS.ProcessEnv,
  { owner, name }: EventRepository,
  prefix: string,
): Source | undefined {
  if (!server || !/^https?:\/\/[\w.:-]+$/.test(server)) return undefined
  return { host: 'github', address: `${server}/${owner}/${name}`, prefix }
}

/** The commit that was compared with; a report may name a branch, or anything. */
export function baseOf({ comparison }: Assessment): string | undefined {
  const base = comparison?.base
  return base !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(base) ? base : undefined
}

/** A number that grows from run to run, and from try to try of one run. */
export function runOf({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }: NodeJS.ProcessEnv): number {
  const number = Number(id) * 100 + Math.min(99, Number(attempt) || 1)
  return Number.isSafeInteger(number) && number > 0 ? number : 1
}

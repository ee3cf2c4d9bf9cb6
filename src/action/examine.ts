import { defaultPolicy } from '../config/policy.ts'
import {
  type Assessment,
  assess,
  ConfigurationError,
  loadPolicy,
  type Policy,
  type Repository,
} from '../index.ts'
import { directory } from '../repositories/directory.ts'
import { type Base, openBase } from './base.ts'
import { type Event, readEvent } from './event.ts'
import { InputError, type Inputs } from './inputs.ts'
import type { Subject } from './workspace.ts'

/** What was checked out, in the light of the event that the step runs for. */
export interface Examination {
  readonly event: Event
  readonly repository: Repository
  readonly assessment: Assessment
  /**
   * Whether the event is about a change, to the base, that touches nothing that is read and no answer: then there is
   * nothing to fail, whatever else the repository holds.
   */
  readonly isUntouched: boolean
}

/** What is told by the machine that the step runs on. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv
  /** The day in UTC, as `2026-11-24`. */
  readonly today: string
}

/** Reads what was checked out and, where the event is about a change, what it is a change of. */
export async function examine(
  subject: Subject,
  inputs: Inputs,
  { environment, today }: Surroundings,
): Promise<Examination> {
  const event = readEvent(environment)
  const [opened, base] = await Promise.all([
    directory(subject.folder),
    openBase(event, subject, {
      hasToken: inputs.token !== undefined,
      open: async () => {
        const { openGitHub } = await import('../github/client.ts')
        return openGitHub({ url: environment.GITHUB_API_URL, token: inputs.token })
      },
    }),
  ])
  if (opened.tree.length === 0)
    throw new InputError(
      `There are no files in ${JSON.stringify(subject.prefix || '.')}. Does actions/checkout run before this step?`,
    )
  try {
    const repository = { ...opened, notices: [...opened.notices, ...base.notices] }
    const assessment = await assess(repository, {
      ...(inputs.roots.length > 0 && { roots: inputs.roots }),
      ...(base.repository && { base: base.repository }),
      ...(base.governs && { policy: policyOf(base, repository) }),
      texts: base.texts,
      asked: inputs.asked,
      today,
    })
    const isUntouched = base.governs && assessment.comparison?.unchanged === true
    return { event, repository, assessment, isUntouched }
  } finally {
    base.repository?.close?.()
    base.rules?.close?.()
  }
}

/**
 * What a change is held to: what it would be merged into asks. Where that cannot be read, what holds by default and, since that
 * makes it only stricter, what the change itself asks besides; nothing that it would let stand.
 */
function policyOf({ rules }: Base, head: Repository): (root: string) => Promise<Policy> {
  const known = new Map<string, Promise<Policy>>()
  const load = async (root: string): Promise<Policy> => {
    if (rules) return loadPolicy(rules, root).catch(byDefault)
    const { failOn, require } = await loadPolicy(head, root)
    return { ...defaultPolicy, failOn: [...new Set([...defaultPolicy.failOn, ...failOn])], require }
  }
  return (root) => {
    const policy = known.get(root) ?? load(root)
    known.set(root, policy)
    return policy
  }
}

/** A base that cannot be read asks nothing: whoever mends it must not be stopped by it. */
function byDefault(error: unknown): Policy {
  if (error instanceof ConfigurationError) return defaultPolicy
  throw error
}

import { type Assessment, assess, type Repository } from '../index.ts'
import { directory } from '../repositories/directory.ts'
import { openBase } from './base.ts'
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

/** Reads what was checked out and, where the event is about a change, what it is a change of. */
export async function examine(
  subject: Subject,
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
): Promise<Examination> {
  const event = readEvent(environment)
  const opened = await directory(subject.folder)
  if (opened.tree.length === 0)
    throw new InputError(
      `There are no files in ${JSON.stringify(subject.prefix || '.')}. Does actions/checkout run before this step?`,
    )
  const base = await openBase(event, subject, {
    hasToken: inputs.token !== undefined,
    open: async () => {
      const { openGitHub } = await import('../github/client.ts')
      return openGitHub({ url: environment.GITHUB_API_URL, token: inputs.token })
    },
  })
  try {
    const repository = { ...opened, notices: [...opened.notices, ...base.notices] }
    const assessment = await assess(repository, {
      ...(inputs.roots.length > 0 && { roots: inputs.roots }),
      ...(base.repository && { base: base.repository }),
    })
    const isUntouched = base.governs && assessment.comparison?.unchanged === true
    return { event, repository, assessment, isUntouched }
  } finally {
    base.repository?.close?.()
  }
}

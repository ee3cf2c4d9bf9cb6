import type { OutsideText } from '../facts/claims.ts'
import type { GitHub } from '../github/client.ts'
import { RepositoryError } from '../repositories/error.ts'
import { revision } from '../repositories/git.ts'
import { type History, openHistory } from '../repositories/history.ts'
import type { Notice, Repository } from '../repository.ts'
import type { Event, EventRepository, PullRequest } from './event.ts'
import type { Subject } from './workspace.ts'

/** What the state that was checked out is held against. */
export interface Base {
  /** Left out where there is none, or where it cannot be read: `notices` say why. */
  readonly repository?: Opened
  /** Whether the change is held to what others ask: nobody changes the rules of a pull request within it. */
  readonly governs: boolean
  /**
   * Who asks: what the change would be merged into, as it stands now. Where a branch is compared with where it branched
   * off, that is another state: whoever branches off early escapes no rule. Left out like the other.
   */
  readonly rules?: Opened
  /** What the event says of the release and no file does. */
  readonly texts: readonly OutsideText[]
  readonly notices: readonly Notice[]
}

/** A repository that is let go of when it was read. */
export interface Opened extends Repository {
  close?(): void
}

/** The way to GitHub, opened when it is taken. */
export interface Way {
  readonly open: () => Promise<GitHub>
  /** Where public files can be had by the dozen; nothing for a server of one's own. */
  readonly hasToken: boolean
}

/** A commit that is to be compared with, and how a clone comes to hold it. */
interface Plan {
  /** What it is, for people. */
  readonly what: string
  readonly commit?: string
  /** Asks GitHub for it where the clone cannot tell. */
  readonly ask?: (github: GitHub, repository: EventRepository) => Promise<string | undefined>
  /** The commit whose rules hold, where it is another one. */
  readonly rules?: string
  /** The `fetch-depth` of actions/checkout that brings it. */
  readonly depth: 0 | 2
}

/**
 * Finds the state that an event is about a change of, in the clone or else, with a token, through GitHub's interface:
 * of a pull request what it would be merged into, of a merge queue what stands before it, of a release or a tag the
 * release before, of a push where the branch stood. Throws nothing for what is not there.
 */
export async function openBase(event: Event, { folder, prefix }: Subject, way: Way): Promise<Base> {
  const history = await openHistory(folder)
  const governs = GOVERNED.has(event.name)
  const texts = [...(await tagTexts(event, history)), ...event.texts]
  const told = (...messages: readonly string[]): Base => ({
    governs,
    texts,
    notices: messages.map((message) => ({ message })),
  })
  if (event.problem !== undefined) return told(`${event.problem}: nothing is compared.`)
  if (event.kind === 'pull-request' && history?.head === event.pullRequest.base)
    return { ...told(IS_BASE), governs: false }
  const plan = await planFor(event, history)
  if (plan === undefined) return told()
  if (typeof plan === 'string') return told(plan)
  const { commit } = plan
  const held = commit !== undefined && history ? await openHeld(folder, commit) : undefined
  if (held) {
    const rules = plan.rules === undefined ? held : await openHeld(folder, plan.rules)
    return { ...told(), repository: held, ...(rules && { rules }) }
  }
  const instead = governs
    ? ' Nothing is compared, and no more may stand than by default.'
    : ' Nothing is compared.'
  if (!way.hasToken || !event.repository)
    return told(`${plan.what} is not in the clone.${instead} ${adviceFor(plan)}`)
  try {
    const fetched = await fetchBase(plan, event.repository, folder, way)
    if (!fetched) return told()
    const [repository, rules] = [below(fetched.base, prefix), below(fetched.rules, prefix)]
    return { ...told(), repository, rules }
  } catch (error) {
    if (!(error instanceof Error) || !EXPECTED.has(error.name)) throw error
    return told(`${plan.what} is not in the clone. ${error.message}${instead} ${adviceFor(plan)}`)
  }
}

/** Events about a change: what it is held to is not for the change to say. */
const GOVERNED: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group'])
const IS_BASE =
  'What is checked out is the base of the pull request and not the pull request: this is said of the base. In a workflow for `pull_request`, actions/checkout takes the pull request by itself.'

/** The commit, where the clone holds it. */
async function openHeld(folder: string, commit: string) {
  try {
    return await revision(folder, commit)
  } catch (error) {
    if (error instanceof RepositoryError) return undefined
    throw error
  }
}

const EXPECTED: ReadonlySet<string> = new Set(['GitHubError', 'RepositoryError'])

function adviceFor({ depth }: Plan): string {
  return `Give actions/checkout \`fetch-depth: ${depth}\`, or this step a \`token\` that may read the contents of the repository.`
}

/** The message of the tag that the event is about, where the clone has it. */
async function tagTexts(event: Event, history: History | undefined): Promise<readonly OutsideText[]> {
  if (event.kind !== 'tag' && event.kind !== 'release') return []
  const text = await history?.tagMessage(event.tag)
  return text === undefined || text === '' ? [] : [{ source: 'tag', text }]
}

/** What to compare with; a text where there should be something and is not; `undefined` where there need not be. */
async function planFor(event: Event, history: History | undefined): Promise<Plan | string | undefined> {
  switch (event.kind) {
    case 'pull-request':
      return planForPullRequest(event.pullRequest, history)
    case 'merge-group':
      return {
        what: 'The commit before this group of the merge queue',
        commit: event.base,
        depth: history?.parents[0] === event.base ? 2 : 0,
      }
    case 'release':
    case 'tag':
      return planForRelease(event.tag, history)
    case 'push': {
      const { before } = event
      // Not worth a word where it is missing: a push is judged by what it leaves.
      if (before === undefined || !(await history?.has(before))) return undefined
      return { what: 'The commit before this push', commit: before, depth: 0 }
    }
    default:
      return undefined
  }
}

async function planForPullRequest(
  { head, base }: PullRequest,
  history: History | undefined,
): Promise<Plan | string> {
  const what = 'The commit that this pull request would be merged into'
  if (!history) return { what, commit: base, depth: 0 }
  const [first, second] = history.parents
  // The merge that GitHub makes for a pull request names what it was merged into; the event may be older.
  if (second === head && first !== undefined) return { what, commit: first, depth: 2 }
  if (history.head !== head && (await history.mergeBase(history.head, head)) !== head)
    return `What is checked out (${history.head}) is not known to be of this pull request: nothing is compared, and no more may stand than by default. Let actions/checkout take what it takes by itself.`
  const common = await history.mergeBase(base, history.head)
  if (common !== undefined) return { what, commit: common, rules: base, depth: 0 }
  return {
    what,
    rules: base,
    depth: 0,
    ask: async (github, { owner, name }) => {
      const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo: name,
        basehead: `${base}...${head}`,
        per_page: 1,
      })
      return data.merge_base_commit.sha
    },
  }
}

async function planForRelease(tag: string, history: History | undefined): Promise<Plan | undefined> {
  const previous = await history?.previousTag()
  const what = 'A release before this one, if there was any,'
  if (previous) return { what, commit: previous.commit, depth: 0 }
  // All of the history is here, and holds none: this is the first release.
  if (history && !(await history.isShallow())) return undefined
  return {
    what,
    depth: 0,
    ask: async (github, { owner, name }) => {
      const { data } = await github.request('GET /repos/{owner}/{repo}/releases', {
        owner,
        repo: name,
        per_page: 100,
      })
      // The latest stands first. A tag may be pushed before its release is made.
      const at = data.findIndex((release) => release.tag_name === tag)
      return data.slice(at + 1).find(({ draft, prerelease }) => !draft && !prerelease)?.tag_name
    },
  }
}

async function fetchBase(
  { commit, ask, rules: ruling }: Plan,
  repository: EventRepository,
  folder: string,
  { open }: Way,
): Promise<{ readonly base: Repository; readonly rules: Repository } | undefined> {
  const client = await open()
  const asked = commit ?? (await ask?.(client, repository))
  if (asked === undefined) return undefined
  const [{ github }, { localBlobs }] = await Promise.all([
    import('../repositories/github.ts'),
    import('../repositories/local-blobs.ts'),
  ])
  const cache = await localBlobs(folder)
  const at = (ref: string) => github(client, { ...repository, ref }, { cache })
  const base = await at(asked)
  return { base, rules: ruling === undefined || ruling === asked ? base : await at(ruling) }
}

/** The part of a repository below a folder, as a clone's subfolder is read. */
function below(repository: Repository, folder: string): Repository {
  if (folder === '') return repository
  const prefix = `${folder}/`
  const inside = (path: string) => path.startsWith(prefix)
  return {
    ...repository,
    tree: repository.tree
      .filter(({ path }) => inside(path))
      .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) })),
    notices: repository.notices.filter(({ path }) => path === undefined || inside(path)),
    read: (path) => repository.read(prefix + path),
    readRange: (path, start, length) => repository.readRange(prefix + path, start, length),
    ...(repository.prefetch && {
      prefetch: async (wanted) => {
        const leftOut = await repository.prefetch?.(
          wanted.map((each) => ({ ...each, path: prefix + each.path })),
        )
        return (
          leftOut && {
            ...leftOut,
            paths: new Set([...leftOut.paths].map((path) => path.slice(prefix.length))),
          }
        )
      },
    }),
  }
}

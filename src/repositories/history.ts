import { askGit } from './command.ts'
import { RepositoryError } from './error.ts'
import { openFolder } from './folder.ts'

/** A commit's name: SHA-1, or SHA-256 where a repository uses it. */
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** What can be asked of the history of a clone. Nothing is fetched, and a commit that the clone lacks is no error. */
export interface History {
  /** The commit that is checked out. */
  readonly head: string
  /** Its parents, also where a shallow clone holds none of them. */
  readonly parents: readonly string[]
  /** Whether commits before the last few are missing. */
  isShallow(): Promise<boolean>
  has(commit: string): Promise<boolean>
  /** The commit that two lines of work have in common; `undefined` where the clone does not hold it. */
  mergeBase(a: string, b: string): Promise<string | undefined>
  /** The commit of the nearest tag before the one that is checked out, and the tag's name. */
  previousTag(): Promise<{ readonly name: string; readonly commit: string } | undefined>
  /** The message of an annotated tag; `undefined` for one without, and for one that the clone lacks. */
  tagMessage(tag: string): Promise<string | undefined>
}

/** A message longer than this is cut, in characters. */
const MAX_MESSAGE = 128 * 1024

/**
 * Opens the history of the Git repository that a folder is in; `undefined` where it is in none, where nothing is
 * committed yet, and where Git is not installed or does not trust it.
 */
export async function openHistory(path: string): Promise<History | undefined> {
  const root = rootOf(path)
  if (root === undefined) return undefined
  const ask = async (...args: readonly string[]) => {
    const answer = await askGit(root, args)
    return answer?.ok ? answer.output.toString() : undefined
  }
  const commit = async (name: string) => {
    const answer = (await ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`))?.trim()
    return answer !== undefined && COMMIT.test(answer) ? answer : undefined
  }
  // The commit's name and what was committed: in this form also parents that a shallow clone hides elsewhere.
  const [head = '', ...raw] = ((await ask('rev-list', '--header', '--max-count=1', 'HEAD')) ?? '').split('\n')
  if (!COMMIT.test(head)) return undefined
  return {
    head,
    parents: parentsIn(raw.join('\n')),
    isShallow: async () => (await ask('rev-parse', '--is-shallow-repository'))?.trim() === 'true',
    has: async (name) => COMMIT.test(name) && (await commit(name)) !== undefined,
    async mergeBase(a, b) {
      if (!COMMIT.test(a) || !COMMIT.test(b)) return undefined
      const answer = (await ask('merge-base', a, b))?.trim()
      return answer !== undefined && COMMIT.test(answer) ? answer : undefined
    },
    async previousTag() {
      const name = (await ask('describe', '--tags', '--abbrev=0', `${head}^`))?.trim()
      if (!name || !isTag(name)) return undefined
      const tagged = await commit(`refs/tags/${name}`)
      return tagged === undefined ? undefined : { name, commit: tagged }
    },
    async tagMessage(tag) {
      if (!isTag(tag)) return undefined
      const text = await ask('cat-file', 'tag', `refs/tags/${tag}`)
      return text === undefined ? undefined : messageIn(text)
    },
  }
}

function rootOf(path: string): string | undefined {
  try {
    return openFolder(path).root
  } catch (error) {
    if (error instanceof RepositoryError) return undefined
    throw error
  }
}

/** Whether Git could have a tag of this name: of https://git-scm.com/docs/git-check-ref-format what could mislead. */
export function isTag(name: string): boolean {
  return (
    name.length <= 255 && !name.startsWith('-') && !/[\s\p{Cc}~^:?*[\\]|\.\.|@\{/u.test(name) && name !== ''
  )
}

/** `parent <commit>`, a line each, before the first empty one. */
function parentsIn(commit: string): readonly string[] {
  const end = commit.indexOf('\n\n')
  return [...commit.slice(0, end < 0 ? undefined : end).matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(
    ([, parent]) => parent ?? [],
  )
}

/** What stands behind the header, without a signature. */
function messageIn(tag: string): string {
  const start = tag.indexOf('\n\n')
  const [message = ''] = start < 0 ? [] : tag.slice(start + 2).split(/^-----BEGIN (?:PGP|SSH) /m, 1)
  return message.trim().slice(0, MAX_MESSAGE).toWellFormed()
}

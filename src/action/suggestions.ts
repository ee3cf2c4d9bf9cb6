import { createHash } from 'node:crypto'
import { rules } from '../../rules/index.ts'
import { stands } from '../assessment/gate.ts'
import type { AssessedFinding } from '../assessment/v1.ts'
import { type Fixable, findSafeFixes } from '../fixes/index.ts'
import { type LineChange, lineChanges } from '../fixes/lines.ts'
import { type GitHub, GitHubError } from '../github/client.ts'
import { writeSuggestion } from '../reporters/suggestion.ts'
import type { Repository } from '../repository.ts'
import { subtreeOf } from '../subtree.ts'
import type { Place } from './comment.ts'
import { type Hunk, hunksIn } from './patch.ts'
import { type Author, viewerOf, writtenBy } from './viewer.ts'

/** What is suggested about. */
export interface Suggesting {
  readonly place: Place
  /** The last commit of the pull request. */
  readonly head: string
  readonly repository: Repository
  /** Where the repository's folder stands in its Git repository; empty where it is the root. */
  readonly prefix: string
  /** Folders of the models; the whole where there is none. */
  readonly roots: readonly string[]
  readonly findings: readonly AssessedFinding[]
}

/** How many suggestions there are. */
export interface Suggested {
  readonly posted: number
  /** Posted by an earlier run, and left as they are, whether taken or not. */
  readonly standing: number
  /** More than one run posts. */
  readonly waiting: number
}

/** Suggestions that one run posts; who gets more reads none. */
const MAX_SUGGESTIONS = 20
/** Fixes that are looked at of one file. */
const MAX_FIXES = 200
/** In bytes; a longer file was not read as a whole. */
const MAX_FILE = 1024 * 1024
const PER_PAGE = 100
/** GitHub lists the first 3,000 files of a pull request. */
const MAX_PAGES = 30

/**
 * Suggests in one review the safe fixes whose lines a pull request shows, and of which it has changed at least one; each
 * of them once in the pull request's life. Asks nothing of GitHub where there is nothing to mend; else for the files, for
 * what was suggested before, and for one review. Throws a `GitHubError`.
 */
export async function suggest(github: GitHub, suggesting: Suggesting): Promise<Suggested> {
  const none = { posted: 0, standing: 0, waiting: 0 }
  const files = await findFixable(suggesting)
  if (files.length === 0) return none
  const suggestions = await placeIn(github, suggesting, files)
  if (suggestions.length === 0) return none
  const known = await findKnown(github, suggesting.place)
  const fresh = suggestions.filter(({ key }) => !known.has(key))
  const posted = fresh.slice(0, MAX_SUGGESTIONS)
  if (posted.length > 0) await postReview(github, suggesting, posted, fresh.length - posted.length)
  return {
    posted: posted.length,
    standing: suggestions.length - fresh.length,
    waiting: fresh.length - posted.length,
  }
}

/** Files of the Git repository with what can be mended in them, without what somebody has let stand. */
async function findFixable({ repository, prefix, roots, findings }: Suggesting): Promise<readonly Fixable[]> {
  const files = new Map<string, Fixable>()
  const letStand = (rule: string) => {
    const asked = findings.filter((finding) => finding.rule === rule)
    return asked.length > 0 && !asked.some(stands)
  }
  for (const root of roots.length === 0 ? ['.'] : roots) {
    const subtree = subtreeOf(repository, root)
    for (const { path: inside, text, fixes } of await findSafeFixes(subtree.repository)) {
      const inFolder = subtree.toPath(inside)
      const path = prefix === '' ? inFolder : `${prefix}/${inFolder}`
      const wanted = fixes.filter(({ rule }) => !letStand(rule))
      const all = [...(files.get(path)?.fixes ?? []), ...wanted].slice(0, MAX_FIXES)
      if (all.length > 0) files.set(path, { path, text, fixes: all })
    }
  }
  return [...files.values()]
}

interface Suggestion {
  readonly path: string
  readonly change: LineChange
  readonly body: string
  /** Of what is suggested, wherever the lines stand by now. */
  readonly key: string
}

/** The changes that can be suggested on the pull request: of its own lines, in files that are at its head as they were read. */
async function placeIn(
  github: GitHub,
  { place, repository, prefix }: Suggesting,
  files: readonly Fixable[],
): Promise<readonly Suggestion[]> {
  const changed = await listChanged(github, place, new Set(files.map(({ path }) => path)))
  const suggestions: Suggestion[] = []
  for (const { path, text, fixes } of files) {
    const { hunks, blob } = changed.get(path) ?? {}
    if (!hunks || (await blobOf(repository, prefix === '' ? path : path.slice(prefix.length + 1))) !== blob)
      continue
    const twins = new Map<string, number>()
    for (const change of lineChanges(text, fixes)) {
      const body = writeSuggestion(change, rules)
      if (!isOf(hunks, change) || body === undefined) continue
      const { before, after } = change
      const words = JSON.stringify([path, before, after])
      const twin = twins.get(words) ?? 0
      twins.set(words, twin + 1)
      suggestions.push({ path, change, body, key: hash(`${twin} ${words}`) })
    }
  }
  return suggestions
}

function isOf(hunks: readonly Hunk[], { start, end }: LineChange): boolean {
  const hunk = hunks.find((each) => each.start <= start && end <= each.end)
  for (let line = start; hunk && line <= end; line += 1) if (hunk.added.has(line)) return true
  return false
}

const hash = (text: string) => createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 32)

/** What of these files the pull request changes, and the Git hash of each at its head. */
async function listChanged(github: GitHub, { owner, repo, number }: Place, wanted: ReadonlySet<string>) {
  const changed = new Map<string, { readonly hunks: readonly Hunk[]; readonly blob: string | null }>()
  for (let page = 1; page <= MAX_PAGES && changed.size < wanted.size; page += 1) {
    const { data, headers } = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      owner,
      repo,
      pull_number: number,
      per_page: PER_PAGE,
      page,
    })
    for (const { filename, patch = '', sha } of data)
      if (wanted.has(filename)) changed.set(filename, { hunks: hunksIn(patch), blob: sha })
    if (!hasNext(headers)) break
  }
  return changed
}

const hasNext = ({ link = '' }: { readonly link?: string | undefined }) => /\brel="next"/.test(link)

/**
 * What is checked out is as a rule the merge with the base: a file may stand there otherwise than at the head. Known by
 * Git's own hash, of the bytes.
 */
async function blobOf(repository: Repository, path: string): Promise<string | undefined> {
  const bytes = await repository.readRange(path, 0, MAX_FILE + 1)
  if (!bytes || bytes.length > MAX_FILE) return undefined
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The keys of what this token has suggested before. Anybody can write the marker, so that it alone proves nothing. */
async function findKnown(github: GitHub, { owner, repo, number }: Place): Promise<ReadonlySet<string>> {
  const marked: (Author & { readonly key: string })[] = []
  for (let page = 1; ; page += 1) {
    const { data, headers } = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
      owner,
      repo,
      pull_number: number,
      per_page: PER_PAGE,
      page,
    })
    for (const { body, user } of data) {
      const key = /^<!-- openness-lint suggestion ([0-9a-f]{32}) -->/.exec(body)?.[1]
      if (key !== undefined) marked.push({ key, login: user?.login ?? '', isBot: user?.type === 'Bot' })
    }
    if (!hasNext(headers)) break
    if (page === MAX_PAGES)
      throw new GitHubError(
        'incomplete',
        `There are more than ${MAX_PAGES * PER_PAGE} comments on lines, and what was suggested before is not found among them.`,
      )
  }
  if (marked.length === 0) return new Set()
  return new Set(writtenBy(await viewerOf(github), marked).map(({ key }) => key))
}

async function postReview(
  github: GitHub,
  { place: { owner, repo, number }, head }: Suggesting,
  suggestions: readonly Suggestion[],
  waiting: number,
): Promise<void> {
  await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    owner,
    repo,
    pull_number: number,
    commit_id: head,
    event: 'COMMENT',
    body: [
      'These suggestions change how a thing is written, and not what is said.',
      ...(waiting > 0
        ? [`${waiting} more are to come; \`openness-lint fix\` makes all of them at once.`]
        : []),
    ].join(' '),
    comments: suggestions.map(({ path, change: { start, end }, body, key }) => ({
      path,
      ...(start < end && { start_line: start, start_side: 'RIGHT' }),
      line: end,
      side: 'RIGHT',
      body: `<!-- openness-lint suggestion ${key} -->\n${body}`,
    })),
  })
}

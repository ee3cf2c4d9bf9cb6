import type { Repository, TreeEntry } from '../repository.ts'
import { isPointer, MAX_POINTER, mayBePointer } from './pointer.ts'
import { parentOf } from './tree.ts'

const ATTRIBUTES = '.gitattributes'
/** Files of attributes that are read, those nearest to the root first, and lines of each that count. */
const MAX_FILES = 10
const MAX_LINES = 1_000
/** Files that are looked at for being pointers. */
const MAX_LOOKED_AT = 600

/**
 * The same repository with its pointers told apart. At home every small file is looked at; from afar only those that
 * `.gitattributes` gives to Git LFS and, where `look` is false, not even those: they are taken for what they should be.
 */
export async function withPointers(repository: Repository, look: boolean): Promise<Repository> {
  const small = repository.tree.filter(({ kind, size }) => kind === 'file' && mayBePointer(size))
  const files = repository.tree
    .filter(({ path, kind }) => kind === 'file' && (path === ATTRIBUTES || path.endsWith(`/${ATTRIBUTES}`)))
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length)
    .slice(0, MAX_FILES)
  if (small.length === 0 || files.length === 0) return repository
  await repository.prefetch?.(files)
  const rules: Rule[] = []
  for (const { path } of files) {
    const reading = await repository.read(path)
    if ('text' in reading) rules.push(...rulesIn(reading.text, parentOf(path)))
  }
  const candidates = small.filter(({ path }) => isStored(path, rules)).slice(0, MAX_LOOKED_AT)
  const pointers = new Set<TreeEntry>(look ? await lookAt(repository, candidates) : candidates)
  const tree = repository.tree.map(
    (entry): TreeEntry => (pointers.has(entry) ? { ...entry, kind: 'lfs-pointer' } : entry),
  )
  return { ...repository, tree }
}

async function lookAt(
  repository: Repository,
  candidates: readonly TreeEntry[],
): Promise<readonly TreeEntry[]> {
  if (candidates.length === 0) return []
  const leftOut = await repository.prefetch?.(candidates.map(({ path }) => ({ path })))
  const found: TreeEntry[] = []
  for (const entry of candidates) {
    if (leftOut?.paths.has(entry.path)) continue
    const bytes = await repository.readRange(entry.path, 0, MAX_POINTER)
    if (bytes && isPointer(bytes)) found.push(entry)
  }
  return found
}

/** What one line of `.gitattributes` says of the filter of the files that its pattern matches. */
interface Rule {
  readonly folder: string
  readonly pattern: string
  readonly isStored: boolean
}

/** https://git-scm.com/docs/gitattributes: a pattern, then attributes; of several lines that match the last decides. */
function rulesIn(text: string, folder: string): readonly Rule[] {
  return text.split(/\r?\n/, MAX_LINES).flatMap((line): readonly Rule[] => {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/)
    if (pattern === '' || pattern.startsWith('#') || pattern.startsWith('[')) return []
    const filter = attributes.findLast((attribute) => /^[-!]?filter\b/.test(attribute))
    return filter === undefined ? [] : [{ folder, pattern, isStored: filter === 'filter=lfs' }]
  })
}

function isStored(path: string, rules: readonly Rule[]): boolean {
  return rules.findLast((rule) => matches(path, rule))?.isStored ?? false
}

function matches(path: string, { folder, pattern }: Rule): boolean {
  if (folder !== '' && !path.startsWith(`${folder}/`)) return false
  const below = folder === '' ? path : path.slice(folder.length + 1)
  // Without a slash it is the name that counts, wherever the file stands.
  if (!pattern.includes('/')) return resembles(below.slice(below.lastIndexOf('/') + 1), pattern)
  return resembles(below, pattern.replace(/^\//, '').replace(/^\*\*\//, '*'))
}

const SPECIAL = /[*?[\]\\]/

/**
 * Whether a text begins and ends as a glob does, before its first and behind its last special character: linear, whatever
 * a stranger writes. A few files too many are looked at, none too few.
 */
function resembles(text: string, glob: string): boolean {
  const first = glob.search(SPECIAL)
  if (first < 0) return text === glob
  let last = glob.length - 1
  while (!SPECIAL.test(glob.charAt(last))) last -= 1
  return text.startsWith(glob.slice(0, first)) && text.endsWith(glob.slice(last + 1))
}

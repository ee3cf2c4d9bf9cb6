import { Minimatch } from 'minimatch'
import type { Located, Repository, TreeEntry } from '../repository.ts'

/** The same repository without the files that its globs name; a notice says how many they were. */
export function ignoring(repository: Repository, globs: readonly Located<string>[]): Repository {
  const matchers = globs.map(
    ({ value }) => new Minimatch(value, { dot: true, nocomment: true, nonegate: true }),
  )
  const isIgnored = ({ path }: TreeEntry) => matchers.some((matcher) => matcher.match(path))
  const tree = repository.tree.filter((entry) => !isIgnored(entry))
  const count = repository.tree.length - tree.length
  const [first] = globs
  return {
    name: repository.name,
    ...(repository.revision !== undefined && { revision: repository.revision }),
    ...(repository.isGated !== undefined && { isGated: repository.isGated }),
    tree,
    notices: [
      ...repository.notices,
      { message: `${count} files were not looked at: \`ignore\` names them.`, path: first?.at.path ?? '' },
    ],
    read: (path) => repository.read(path),
    readRange: (path, start, length) => repository.readRange(path, start, length),
    ...(repository.readTarget && {
      readTarget: async (path, start, length) => repository.readTarget?.(path, start, length),
    }),
    ...(repository.prefetch && { prefetch: async (wanted) => repository.prefetch?.(wanted) }),
  }
}

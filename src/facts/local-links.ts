import { matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { type Document, mentionsIn } from './documents.ts'
import { decodePath, resolvePath } from './paths.ts'
import { folderOf, type Tree } from './tree.ts'

/** A link from a README or a card to something in the same repository. */
export interface LocalLink {
  /** As it is written. */
  readonly target: string
  readonly image: boolean
  readonly resolves: boolean
}

/** Every link into the repository with whether a file or folder stands there. */
export function readLocalLinks(documents: readonly Document[], tree: Tree): readonly Located<LocalLink>[] {
  return documents
    .filter(({ role }) => role !== 'document')
    .flatMap((document) =>
      mentionsIn(document).flatMap(({ link: { target, image }, at }) => {
        const path = pathOf(target, folderOf(document.path))
        return path === undefined ? [] : [{ value: { target, image, resolves: tree.has(path) }, at }]
      }),
    )
}

/** The path that a relative target names, or `undefined` where it leads out of the repository or to a page. */
function pathOf(target: string, folder: string): string | undefined {
  if (matches(/^(?:[a-z][\w+.-]*:|\/\/|#|\?|<|\{)|@/i, target) || target === '') return undefined
  const written = decodePath(target.split(/[?#]/, 1)[0] ?? '')
  // A bare word such as `link` or `www.example.org/x` is a slip of the pen or an address, not a path.
  if (!/[./]/.test(written) || matches(/^(?:www\.|[\w-]+\.(?:com|org|net|io|ai|co)(?:\/|$))/i, written))
    return undefined
  return resolvePath(written, folder)
}

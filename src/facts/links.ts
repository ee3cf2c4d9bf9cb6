import { matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { type Document, mentionsIn } from './documents.ts'

/** A link of the documents to a page on the web. */
export interface WebLink {
  readonly target: string
  /** What is shown for it. */
  readonly text: string
}

/** Every link to the web, pictures left out, in reading order. */
export function readLinks(documents: readonly Document[]): readonly Located<WebLink>[] {
  return documents.flatMap((document) =>
    mentionsIn(document).flatMap(({ link: { target, text, image }, at }) =>
      image || !matches(/^https?:\/\//i, target) ? [] : [{ value: { target, text }, at }],
    ),
  )
}

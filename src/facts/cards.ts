import { matches } from '../pattern.ts'
import type { Location } from '../repository.ts'
import { type Document, isDataCard } from './documents.ts'

/** Where the cards of the repository stand, by what they are of. */
export interface Cards {
  readonly model: readonly Location[]
  readonly data: readonly Location[]
}

/** Tells the cards among the documents: by name, and a README by its front matter. */
export function readCards(documents: readonly Document[]): Cards {
  const place = ({ path }: Document): Location => ({ path, line: 1 })
  const isReadme = ({ path }: Document) => matches(/(?:^|\/)readme[^/]*$/i, path)
  const ofData = (document: Document) =>
    document.role === 'data-card' || (isReadme(document) && isDataCard(document))
  const ofModel = (document: Document) =>
    document.role === 'model-card' || (document.role === 'readme' && document.frontMatter.state !== 'absent')
  return {
    model: documents.filter((document) => ofModel(document) && !ofData(document)).map(place),
    data: documents.filter(ofData).map(place),
  }
}

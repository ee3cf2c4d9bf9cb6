import type { ComponentId } from '../components.ts'
import type { Located, Location } from '../repository.ts'
import { type Document, isDataCard, valuesOf } from './documents.ts'
import type { Holdings } from './holdings.ts'
import type { Library } from './library.ts'
import type { Origin } from './origin.ts'

/** What the repository sets out to release. */
export interface Release {
  /** What people call it. */
  readonly title: string
  /** The document that speaks for it: the card with front matter, else a card by name, else the README. */
  readonly card?: Document
  /** Whether that document is a card: then what it leaves out is a gap, and not silence. */
  readonly cardPresent: boolean
  /** The texts of a field of the card's front matter, each with its place. */
  fields(name: string): readonly Located<string>[]
  /** The models that it was made from, as its card names them. */
  readonly bases: readonly Located<string>[]
  /** The weights that the release is about: those it holds or links; both kinds where nothing tells. */
  readonly weights: readonly ComponentId[]
  /** Components that are not part of it, each with the reason. */
  readonly notApplicable: ReadonlyMap<ComponentId, NotApplicable>
}

export interface NotApplicable {
  readonly reason: string
  readonly at: readonly Location[]
}

/** The document that speaks for the release. */
export function chooseCard(documents: readonly Document[]): Document | undefined {
  return (
    documents.find(({ role, frontMatter }) => role === 'readme' && frontMatter.state !== 'absent') ??
    documents.find(({ role }) => role === 'model-card') ??
    documents.find(({ role }) => role === 'readme') ??
    documents.find(({ role }) => role === 'data-card')
  )
}

const WEIGHTS = ['weights.pretrained', 'weights.adapted', 'weights.intermediate'] as const

/** Tells what the release is about from its card and from what it holds. */
export function readRelease(
  title: string,
  card: Document | undefined,
  { adapted }: Origin,
  holdings: Holdings,
  library?: Library,
): Release {
  const bases = valuesOf(card, 'base_model')
  const held = (['weights.pretrained', 'weights.adapted'] as const).filter((id) => holdings.has(id))
  const notApplicable = new Map<ComponentId, NotApplicable>()
  // Weights decide: where base weights are out, so was the pre-training done here.
  if (adapted && !held.includes('weights.pretrained')) {
    const reason = bases.includes(adapted)
      ? `The card names ${adapted.value} as the base model: pre-training is not this release's.`
      : `The models were trained further from ${adapted.value || 'a base model'}: pre-training is not this release's.`
    for (const id of ['weights.pretrained', 'datasets.pretraining', 'code.training'] as const)
      notApplicable.set(id, { reason, at: [adapted.at] })
  }
  if (isDataCard(card) && held.length === 0 && card) {
    const reason = 'The card describes a data set: no weights are part of this release.'
    for (const id of WEIGHTS) notApplicable.set(id, { reason, at: [{ path: card.path, line: 1 }] })
  }
  if (library) {
    const reason = 'This is a library to work with models: no weights are part of this release.'
    for (const id of WEIGHTS) notApplicable.set(id, { reason, at: library })
  }
  const weights = (['weights.pretrained', 'weights.adapted'] as const).filter(
    (id) => !notApplicable.has(id) && (held.length === 0 || held.includes(id)),
  )
  return {
    title,
    ...(card && { card }),
    cardPresent: card !== undefined && (card.role === 'model-card' || card.frontMatter.state !== 'absent'),
    fields: (name) => valuesOf(card, name),
    bases,
    weights,
    notApplicable,
  }
}

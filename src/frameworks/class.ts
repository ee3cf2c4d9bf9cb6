import type { Finding } from '../assessment/judge.ts'
import type { ComponentId } from '../components.ts'
import type { Profile } from './apply.ts'

/** What the release amounts to, in the words that people use. */
export type ReleaseClass = 'open-source' | 'open-weights' | 'restricted-weights' | 'closed' | 'unknown'

export interface Classification {
  readonly value: ReleaseClass
  /** The findings that decide it, in the order in which the table below asks. */
  readonly because: readonly Finding[]
}

const WEIGHTS = ['weights.pretrained', 'weights.adapted'] as const
/** What a release must also open to be open source; a post-trained one is measured by its own training. */
const SOURCES = {
  pretrained: ['datasets.pretraining', 'code.training', 'code.data-processing'],
  adapted: ['datasets.finetuning', 'code.finetuning', 'code.data-processing'],
} as const satisfies Readonly<Record<string, readonly ComponentId[]>>

/**
 * Reads the class off the weights' cells, then off data and code: weights that are closed or only described
 * make `closed`; gated ones and ones under conditional or restricted terms `restricted-weights`; unrecognized
 * terms `unknown`; else `open-source` if training data, training code and data-processing code are open, and
 * `open-weights` if not. Rows that are unknown or not applicable do not count.
 */
export function classify(profile: Profile): Classification {
  const rows = weightsRows(profile)
  if (rows.length === 0)
    return { value: 'unknown', because: WEIGHTS.flatMap((id) => profile[id].availability.findings) }
  const availability = rows.map((id) => profile[id].availability)
  if (availability.every(({ level }) => level === 'closed' || level === 'described'))
    return { value: 'closed', because: findingsOf(availability) }
  const out = rows.filter((id) => !HELD_BACK.has(profile[id].availability.level))
  const restricting = out.flatMap((id) => {
    const { availability: access, licensing } = profile[id]
    return [
      ...(access.level === 'gated' ? [access] : []),
      ...(licensing.level === 'conditional' || licensing.level === 'restricted' ? [licensing] : []),
    ]
  })
  if (restricting.length > 0) return { value: 'restricted-weights', because: findingsOf(restricting) }
  const unclear = out.map((id) => profile[id].licensing).filter(({ level }) => level !== 'open')
  if (unclear.length > 0) return { value: 'unknown', because: findingsOf(unclear) }

  const sources = openSourceRows(profile)
  const cells = sources.map((id) => profile[id].availability)
  const terms = sources.map((id) => profile[id].licensing)
  const licensed = out.map((id) => profile[id].licensing)
  const missing = cells.filter(({ level }) => level !== 'open')
  const closedTerms = terms.filter(({ level }) => level === 'conditional' || level === 'restricted')
  if (missing.length > 0 || closedTerms.length > 0)
    return { value: 'open-weights', because: findingsOf([...licensed, ...missing, ...closedTerms]) }
  return { value: 'open-source', because: findingsOf([...licensed, ...cells]) }
}

/** The rows of weights that the class is read off: those that the repository speaks of. */
export function weightsRows(profile: Profile): readonly (typeof WEIGHTS)[number][] {
  return WEIGHTS.filter((id) => !SILENT.has(profile[id].availability.level))
}

/** The rows that must be open besides, for the release to be open source. */
export function openSourceRows(profile: Profile): readonly ComponentId[] {
  const out = weightsRows(profile).filter((id) => !HELD_BACK.has(profile[id].availability.level))
  return SOURCES[out.includes('weights.pretrained') ? 'pretrained' : 'adapted']
}

const SILENT: ReadonlySet<string> = new Set(['unknown', 'not-applicable'])
const HELD_BACK: ReadonlySet<string> = new Set(['closed', 'described'])

function findingsOf(
  cells: readonly { readonly level: string; readonly findings: readonly Finding[] }[],
): readonly Finding[] {
  return cells.flatMap(({ level, findings }) => {
    const deciding = findings.filter((finding) => finding.level === level)
    return deciding.length > 0 ? deciding : findings
  })
}

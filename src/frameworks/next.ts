import type { Finding } from '../assessment/judge.ts'
import type { ComponentId } from '../components.ts'
import type { Cell, Profile } from './apply.ts'
import { type Classification, openSourceRows, type ReleaseClass, weightsRows } from './class.ts'

/** What has to change for the release to be of another class. */
export interface Next {
  readonly to: Exclude<ReleaseClass, 'unknown' | 'closed'>
  /** The answers that have to become "yes", each by itself; no shorter set leads there. */
  readonly steps: readonly Finding[]
}

/**
 * The nearest more open class with the shortest way to it, read off the same cells as the class itself; none where the
 * release is open source. Where several rows of weights could lead there, the one with the fewest steps does.
 */
export function findNext(profile: Profile, { value }: Classification): readonly Next[] {
  if (value === 'open-source') return []
  const rows = weightsRows(profile)
  const candidates = rows.length > 0 ? [rows] : ALTERNATIVES.map((id) => [id])
  const ways = candidates.map((ids) =>
    ids.flatMap((id) => stepsTo(profile, id, ['availability', 'licensing'])),
  )
  const toWeights = shortest(ways.filter((way) => way.length > 0))
  if (value !== 'open-weights') return toWeights ? [{ to: 'open-weights', steps: toWeights }] : []
  const steps = openSourceRows(profile).flatMap((id) => [
    ...stepsTo(profile, id, ['availability']),
    ...(RESTRICTING.has(profile[id].licensing.level) ? stepsTo(profile, id, ['licensing']) : []),
  ])
  return steps.length > 0 ? [{ to: 'open-source', steps }] : []
}

const ALTERNATIVES = ['weights.pretrained', 'weights.adapted'] as const
const RESTRICTING: ReadonlySet<string> = new Set(['conditional', 'restricted'])

/** The questions of some cells that are not answered "yes", one for each cell that is not open. */
function stepsTo(
  profile: Profile,
  component: ComponentId,
  attributes: readonly ('availability' | 'licensing')[],
): readonly Finding[] {
  return attributes.flatMap((attribute) => {
    const cell = profile[component][attribute]
    return cell.level === 'open' ? [] : unanswered(cell)
  })
}

/** What keeps a cell from being open: the answers that give its level; of a cell that is silent, its first question. */
function unanswered({ level, findings }: Cell): readonly Finding[] {
  const open = findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable')
  const deciding = open.filter((finding) => finding.level === level)
  return deciding.length > 0 && level !== 'unknown' ? deciding : open.slice(0, 1)
}

function shortest(ways: readonly (readonly Finding[])[]): readonly Finding[] | undefined {
  return ways.reduce<readonly Finding[] | undefined>(
    (best, way) => (best === undefined || way.length < best.length ? way : best),
    undefined,
  )
}

import type { Facts } from '../facts/index.ts'
import type { Notice } from '../repository.ts'

/** Folders that are named; the others are counted. */
const MAX_NAMED = 5

/** Says that a repository holds several models, which were read as one, and what to do about it. */
export function announceModels({ models }: Pick<Facts, 'models'>): readonly Notice[] {
  const [first, second] = models
  if (!first || !second) return []
  const named = models.slice(0, MAX_NAMED).map(({ value }) => value)
  const others = models.length - named.length
  const folders = `${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`
  const message = `Several models seem to lie here, and were read as one: ${folders}. To read each on its own, name its folder: \`--root ${first.value}\` (in the Action, input \`root\`, one folder a line).`
  return [{ message, path: first.at.path }]
}

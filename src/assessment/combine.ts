import type { Location } from '../repository.ts'
import type { Finding } from './judge.ts'

/** How an answer ranks among those of several models: the first that any of them gets is the answer for all. */
const WORST_FIRST = ['error', 'unmet', 'partial', 'unknown', 'met', 'not-applicable'] as const

/**
 * One answer for several models: to each question the least open that any of them gets, so that what is said of the
 * repository holds for every model in it. An answer that is not known is no answer in their favor; a question that does
 * not apply to one is answered by the others. Questions stand in the order of the first model that was asked.
 */
export function combineFindings(models: readonly (readonly Finding[])[]): readonly Finding[] {
  const combined = new Map<string, Finding>()
  for (const finding of models.flat()) {
    const key = `${finding.rule} ${finding.component ?? ''}`
    const known = combined.get(key)
    if (!known || rank(finding) < rank(known)) combined.set(key, finding)
  }
  return [...combined.values()]
}

const rank = ({ outcome }: Finding) => WORST_FIRST.indexOf(outcome)

/** A finding about a part of a repository, with its places in the whole. */
export function relocate(finding: Finding, toPath: (path: string) => string): Finding {
  const evidence = finding.evidence.map((at): Location => ({ ...at, path: toPath(at.path) }))
  return { ...finding, evidence }
}

/** Whatever names a path in a written assessment, with its places in the whole. */
export function relocateAll<T>(value: T, toPath: (path: string) => string): T {
  if (Array.isArray(value)) return value.map((each) => relocateAll(each, toPath)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'path' && typeof each === 'string' ? toPath(each) : relocateAll(each, toPath),
    ]),
  ) as T
}

import type { Condition } from './license.ts'

/** A condition that a text makes, and the lines in which it does, from 1. */
export interface Clause {
  readonly kind: Condition
  readonly line: number
  readonly endLine: number
}

/** Hits of one kind that are this close are one clause: the items of a list of forbidden uses. */
const NEAR = 3

/** Clauses in the order of the text, those of one kind that stand close together as one, kind by kind. */
export function joinNear(clauses: readonly Clause[]): readonly Clause[] {
  const joined = new Map<Condition, Clause[]>()
  for (const clause of clauses) {
    const { kind, line, endLine } = clause
    const before = joined.get(kind) ?? []
    const last = before.at(-1)
    if (last && line <= last.endLine + NEAR)
      before[before.length - 1] = { ...last, endLine: Math.max(last.endLine, endLine) }
    else before.push(clause)
    joined.set(kind, before)
  }
  return [...joined.values()].flat()
}

import { grantsCommercialUse, kindsIn } from './clause-rules.ts'
import { type Condition, conditions } from './license.ts'
import { sentencesOf } from './sentences.ts'

/** A condition that a text makes, and the lines in which it does, from 1. */
export interface Clause {
  readonly kind: Condition
  readonly line: number
  readonly endLine: number
}

/** Hits of one kind that are this close are one clause: the items of a list of forbidden uses. */
const NEAR = 3

/**
 * The conditions that a license text makes, whether or not anybody knows the text, in the order of their lines. It
 * reads English and Chinese, sentence by sentence: what is forbidden, what is limited, what must be done; definitions,
 * disclaimers and "commercial or otherwise" are no conditions. What it does not find may be there all the same. Never
 * throws; linear in the text.
 *
 * @param within only what stands at least partly in these lines
 */
export function findClauses(
  text: string,
  within?: readonly { readonly line: number; readonly endLine: number }[],
): readonly Clause[] {
  const sentences = sentencesOf(text)
  const found = new Map<Condition, { line: number; endLine: number }[]>()
  for (const sentence of sentences) {
    if (within && !within.some((span) => span.line <= sentence.endLine && span.endLine >= sentence.line))
      continue
    for (const kind of kindsIn(sentence)) {
      const spans = found.get(kind) ?? []
      const last = spans.at(-1)
      if (last && sentence.line <= last.endLine + NEAR)
        last.endLine = Math.max(last.endLine, sentence.endLine)
      else spans.push({ line: sentence.line, endLine: sentence.endLine })
      found.set(kind, spans)
    }
  }
  if (found.has('non-commercial') && sentences.some(grantsCommercialUse)) found.delete('non-commercial')
  return [...found]
    .flatMap(([kind, spans]) => spans.map((span) => ({ kind, ...span })))
    .sort((a, b) => a.line - b.line || conditions.indexOf(a.kind) - conditions.indexOf(b.kind))
}

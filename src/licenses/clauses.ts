import { grantsCommercialUse, kindsIn } from './clause-rules.ts'
import { type Condition, conditions } from './license.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

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
 * @param asked only these conditions
 */
export function findClauses(
  text: string,
  within?: readonly { readonly line: number; readonly endLine: number }[],
  asked?: readonly Condition[],
): readonly Clause[] {
  const sentences = sentencesOf(text)
  const found = new Map<Condition, { line: number; endLine: number }[]>()
  const spans = within?.toSorted((a, b) => a.line - b.line)
  let next = 0
  for (const sentence of sentences) {
    if (spans) {
      while (next < spans.length && (spans[next]?.endLine ?? 0) < sentence.line) next++
      if ((spans[next]?.line ?? Number.POSITIVE_INFINITY) > sentence.endLine) continue
    }
    for (const kind of kindsIn(sentence, asked)) {
      const clauses = found.get(kind) ?? []
      const last = clauses.at(-1)
      if (last && sentence.line <= last.endLine + NEAR)
        last.endLine = Math.max(last.endLine, sentence.endLine)
      else clauses.push({ line: sentence.line, endLine: sentence.endLine })
      found.set(kind, clauses)
    }
  }
  if (found.has('non-commercial') && allowsBoth(sentences)) found.delete('non-commercial')
  return [...found]
    .flatMap(([kind, clauses]) => clauses.map((clause) => ({ kind, ...clause })))
    .sort((a, b) => a.line - b.line || conditions.indexOf(a.kind) - conditions.indexOf(b.kind))
}

/**
 * Whether a text has a part for commercial use beside that for other use, and forbids neither: then it is no
 * non-commercial license, although it speaks of such use.
 */
function allowsBoth(sentences: readonly Sentence[]): boolean {
  return (
    sentences.some(grantsCommercialUse) &&
    !sentences.some(
      (sentence) =>
        !/non-?\s?commercial|非商/.test(sentence.text) &&
        kindsIn(sentence, ['non-commercial']).includes('non-commercial'),
    )
  )
}

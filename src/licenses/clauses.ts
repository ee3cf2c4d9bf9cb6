import { type Clause, joinNear } from './clause.ts'
import { grantsCommercialUse, kindsIn } from './clause-rules.ts'
import { type Condition, conditions } from './license.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

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
  const found: Clause[] = []
  const spans = within?.toSorted((a, b) => a.line - b.line)
  let next = 0
  for (const sentence of sentences) {
    const { line, endLine } = sentence
    if (spans) {
      while (next < spans.length && (spans[next]?.endLine ?? 0) < line) next++
      if ((spans[next]?.line ?? Number.POSITIVE_INFINITY) > endLine) continue
    }
    for (const kind of kindsIn(sentence, asked)) found.push({ kind, line, endLine })
  }
  const allows = found.some(({ kind }) => kind === 'non-commercial') && allowsBoth(sentences)
  return joinNear(allows ? found.filter(({ kind }) => kind !== 'non-commercial') : found).toSorted(
    (a, b) => a.line - b.line || conditions.indexOf(a.kind) - conditions.indexOf(b.kind),
  )
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

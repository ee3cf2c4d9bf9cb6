import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find, matches } from '../src/pattern.ts'

const PATTERNS = [/\bweights\b/i, /^open\b/, /weights$/, /模型|model/iu, /\s+\n/, /^\W*$/]

test('a pattern is found where it stands, however short the text and however often it is tried', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('open weights', 'Weights', '模型', '', '\n', 'a '.repeat(600)),
  )
  fc.assert(
    fc.property(fc.array(text), fc.nat(PATTERNS.length - 1), (texts, index) => {
      const { source, flags } = PATTERNS[index] ?? /x/
      const [pattern, again] = [new RegExp(source, flags), new RegExp(source, flags)]
      for (const each of texts) {
        expect(matches(pattern, each)).toBe(again.test(each))
        expect(find(pattern, each)).toEqual(again.exec(each))
      }
    }),
  )
})

import { expect, it } from 'vitest'
import { hasAsciiWords } from '../../src/licenses/words.ts'

it.each([
  ['plain words', true],
  ['“quotes” — and dashes, © 2024 …', true],
  ['🚀 New → done ✓', true],
  ['Développé', false],
  ['模型', false],
  ['x² and ①', false],
  ['𝐨𝐧𝐥𝐲', false],
])('whether all words of %o are ASCII: %s', (text, expected) => {
  expect(hasAsciiWords(text)).toBe(expected)
})

it('takes no letter, digit or mark of any script for a sign', () => {
  const taken = Array.from({ length: 0x110000 - 0x80 }, (_, index) =>
    String.fromCodePoint(index + 0x80),
  ).filter((character) => /[\p{L}\p{N}\p{M}]/u.test(character) && hasAsciiWords(character))
  expect(taken).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes, type Edit, type Fix } from '../../src/fixes/edits.ts'
import { findSafeFixes } from '../../src/fixes/index.ts'
import { type LineChange, lineChanges } from '../../src/fixes/lines.ts'
import { memory } from '../../src/repositories/memory.ts'

/** The changes that can be made in a card. */
async function changes(card: string): Promise<readonly LineChange[]> {
  const [file] = await findSafeFixes(memory({ 'README.md': card, 'docs/Guide.md': '# Guide\n' }))
  return file ? lineChanges(file.text, file.fixes) : []
}

/** A text with whole lines replaced, from the last to the first. */
function replaced(text: string, all: readonly LineChange[]): string {
  const lines = text.split('\n')
  for (const { start, end, after } of all.toReversed()) lines.splice(start - 1, end - start + 1, ...after)
  return lines.join('\n')
}

describe('a fix as a change of whole lines', () => {
  test('holds the words around what is mended', async () => {
    expect(await changes('---\nlicense: "MIT" # ours\n---\n# Aster\n')).toMatchObject([
      { start: 2, end: 2, before: ['license: "MIT" # ours'], after: ['license: mit # ours'] },
    ])
  })

  test('of the same line is one change', async () => {
    const [change, ...others] = await changes('---\nlicense: [MIT, Apache-2.0]\n---\n# Aster\n')
    expect(others).toEqual([])
    expect(change).toMatchObject({ start: 2, end: 2, after: ['license: [mit, apache-2.0]'] })
    expect(change?.fixes).toHaveLength(2)
  })

  test('of other lines is another change', async () => {
    expect(await changes('---\nlicense: MIT\nlanguage: EN\n---\n# Aster\n')).toMatchObject([
      { start: 2, end: 2 },
      { start: 3, end: 3 },
    ])
  })

  test('can take a line away', async () => {
    expect(await changes('---\nlicense: mit\nlicense: mit\n---\n# Aster\n')).toMatchObject([
      { start: 3, end: 3, before: ['license: mit'], after: [] },
    ])
  })

  test.each(['\n', '\r\n'])('keeps the ends of lines: %j', async (ending) => {
    const card = ['---', 'license: MIT', '---', '# Aster', '', '[guide](docs/guide.md)'].join(ending)
    const all = await changes(card)
    expect(all).toMatchObject([{ start: 2 }, { start: 6, after: ['[guide](docs/Guide.md)'] }])
    expect(replaced(card, all)).toBe(
      ['---', 'license: mit', '---', '# Aster', '', '[guide](docs/Guide.md)'].join(ending),
    )
    const twice = ['---', 'license: mit', 'license: mit', '---', '# Aster', ''].join(ending)
    expect(replaced(twice, await changes(twice))).toBe(
      ['---', 'license: mit', '---', '# Aster', ''].join(ending),
    )
  })

  test('counts lines as Git does, which knows nothing of a carriage return alone', async () => {
    expect(await changes('---\nlicense: mit\n---\n# Aster\rtwo\n[guide](docs/guide.md)\n')).toMatchObject([
      { start: 5, end: 5 },
    ])
  })
})

test('all changes together make what all fixes make, and none touches another', () => {
  const word = fc.constantFrom('a', 'bb', 'c d', '', '`', 'é')
  const ending = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      ending,
      fc.array(fc.tuple(fc.nat(7), fc.nat(3), fc.constantFrom('', 'x', 'x\ny', '\n')), { maxLength: 6 }),
      (lines, end, places) => {
        const text = lines.join(end)
        const fixes = places.flatMap(([at, length, to]): Fix[] => {
          const line = lines[at]
          if (line === undefined) return []
          const edit: Edit = { line: at + 1, column: 1, from: line.slice(0, length), to }
          return [{ rule: 'r', path: 'p', title: `${at} ${length} ${to}`, safe: true, edits: [edit] }]
        })
        const all = lineChanges(text, fixes)
        expect(replaced(text, all)).toBe(applyFixes(text, fixes).text)
        for (const [index, { start, end: last, before }] of all.entries()) {
          expect(before).toEqual(text.split('\n').slice(start - 1, last))
          expect(last).toBeGreaterThanOrEqual(start)
          expect(all[index + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThan(last)
        }
      },
    ),
    { numRuns: 2_000 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCitation } from '../../src/facts/citation.ts'

test('a whole file misses nothing', async () => {
  expect(
    await readCitation('cff-version: 1.2.0\nmessage: Cite.\ntitle: Aster\nauthors:\n  - name: A\n'),
  ).toEqual({
    at: { path: 'CITATION.cff', line: 1 },
    missing: [],
  })
})

test('what is missing is named', async () => {
  expect((await readCitation('title: Aster\n')).missing).toEqual(['cff-version', 'message', 'authors'])
})

test('broken YAML is said with its place', async () => {
  expect(await readCitation('title: Aster\nauthors: [\n')).toMatchObject({
    at: { path: 'CITATION.cff', line: 3 },
    problem: 'It is not valid YAML.',
  })
})

test('no text throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 200 }),
      async (text) => void (await readCitation(text)),
    ),
  )
  expect((await readCitation('['.repeat(100_000))).problem).toMatch(/nests deeper/)
})

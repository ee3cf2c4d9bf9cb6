import { structuredPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hunksIn } from '../../src/action/patch.ts'

const added = (patch: string) =>
  hunksIn(patch).map(({ start, end, added: lines }) => [start, end, [...lines]])

test('a hunk shows lines of the new file, some of them new', () => {
  expect(added('@@ -1,3 +1,4 @@ # Aster\n one\n-two\n+2\n+2.5\n three')).toEqual([[1, 4, [2, 3]]])
})

test('a count of one is left out; a last line without an end is said to be one', () => {
  expect(added('@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+1\n\\ No newline at end of file')).toEqual([
    [1, 1, [1]],
  ])
})

test('what is only taken away shows nothing new', () => {
  expect(added('@@ -1,2 +0,0 @@\n-one\n-two')).toEqual([])
})

test('lines of the file that look like a head are lines of the file', () => {
  expect(added('@@ -1,2 +1,2 @@\n-@@ -1 +900 @@\n+@@ -1 +900 @@\n two')).toEqual([[1, 2, [1]]])
})

test.each([
  '',
  'Binary files differ',
  '@@ -1,2 +1,2 @@',
  '@@ -1,2 +1,2 @@\n one',
  '@@ -1 +1 @@\nwhatever',
  '@@ -1 +1,999999999 @@\n+one',
  '@@ -1 +99999999999 @@\n-a\n+b',
])('what is no hunk is none: %j', (patch) => {
  expect(hunksIn(patch)).toEqual([])
})

test('any diff is read as it was made', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '+', '-', ' ', '', '@@ -1 +1 @@', '\\'), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, fc.nat(3), fc.constantFrom('', '\n'), (old, now, context, end) => {
      const { hunks } = structuredPatch('a', 'b', old.join('\n') + end, now.join('\n') + end, '', '', {
        context,
      })
      const patch = hunks
        .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
          `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
          ...lines,
        ])
        .join('\n')
      const expected = hunks
        .filter(({ newLines }) => newLines > 0)
        .map(({ newStart, newLines, lines }) => [
          newStart,
          newStart + newLines - 1,
          lines
            .filter((line) => line[0] === '+' || line[0] === ' ')
            .flatMap((line, index) => (line[0] === '+' ? [newStart + index] : [])),
        ])
      expect(added(patch)).toEqual(expected)
    }),
  )
})

test('whatever comes is read, in time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('@', '-', '+', '1', ',', ' ', '\n') }),
      (text) => void hunksIn(text),
    ),
  )
  expect(hunksIn(`@@ -0,0 +1,300000 @@\n${'+x\n'.repeat(300_000).trimEnd()}`)).toHaveLength(1)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGitConfig } from '../../src/facts/git-config.ts'

const valueWritten = (written: string) => readGitConfig(`[submodule "a"]\n\turl = ${written}\n`)[0]?.value

describe('what git reads', () => {
  test('sections, subsections and variables, each with its line', () => {
    expect(
      readGitConfig('# parts\n[submodule "train"]\n\tpath = train\n  URL=https://acme.example/train\n'),
    ).toEqual([
      { section: 'submodule', subsection: 'train', name: 'path', value: 'train', line: 3 },
      {
        section: 'submodule',
        subsection: 'train',
        name: 'url',
        value: 'https://acme.example/train',
        line: 4,
      },
    ])
  })

  test.each([
    ['plain', 'plain'],
    ['a b  ', 'a b'],
    ['"  a "b', '  a b'],
    ['a # the rest is a comment', 'a'],
    ['"a # b" ; c', 'a # b'],
    ['a\\"b\\\\c\\tn', 'a"b\\c\tn'],
    ['one \\\ntwo', 'one two'],
    ['windows\r', 'windows'],
    ['', ''],
  ])('a value written %j is %j', (written, value) => {
    expect(valueWritten(written)).toBe(value)
  })

  test.each([
    ['[submodule "a \\"b\\" \\\\c"]', 'a "b" \\c'],
    ['[Submodule "A.b"]', 'A.b'],
    ['[submodule.A]', 'a'],
  ])('the subsection of %s', (header, subsection) => {
    expect(readGitConfig(`${header}\npath = x`)).toMatchObject([{ section: 'submodule', subsection }])
  })

  test('a variable may stand behind its section, and one without a value is true', () => {
    expect(readGitConfig('[submodule "a"] path = x\nshallow')).toMatchObject([
      { name: 'path', value: 'x', line: 1 },
      { name: 'shallow', value: 'true', line: 2 },
    ])
  })

  test.each(['path = outside of any section', '[unclosed\npath', '[a "b\n= c', '', '[]', '[a]\n1 = 2'])(
    '%j holds nothing that git would take',
    (text) => {
      expect(readGitConfig(text)).toEqual([])
    },
  )
})

describe('hostile texts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '[',
      ']',
      '"',
      '\\',
      '=',
      '#',
      ';',
      '\n',
      '\r',
      ' ',
      '\t',
      '\\\n',
      '[a "b"]\n',
      'c = d\n',
    ),
    fc.string(),
  )

  test('never throw, and every line named is one of the text', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const lines = text.split('\n').length
        for (const { line, value } of readGitConfig(text)) {
          expect(line).toBeLessThanOrEqual(lines)
          expect(value.length).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test('what is written as git quotes it comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        fc.pre(!/[\n\r\0]/.test(value))
        expect(valueWritten(`"${value.replace(/["\\]/g, '\\$&')}"`)).toBe(value)
      }),
    )
  })

  test('a megabyte of any one sign is read in no time', () => {
    for (const sign of ['[', '"', '\\', '\\\n', '[a "', '[a]\n', 'a=', ' ', '[a]a=\\\n']) {
      const started = performance.now()
      readGitConfig(sign.repeat((1024 * 1024) / sign.length))
      expect(performance.now() - started).toBeLessThan(1_000)
    }
  })
})

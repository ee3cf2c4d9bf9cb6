import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, parseMarkdown, proseOf, type Section } from '../../src/facts/markdown.ts'

const first = (text: string): Section | undefined => parseMarkdown(text)[0]
const blocks = (text: string): readonly Block[] => parseMarkdown(text).flatMap((section) => section.blocks)
const links = (text: string) => blocks(text).flatMap((block) => (block.kind === 'prose' ? block.links : []))

describe('sections', () => {
  test('know their heading, their place and the headings above them', () => {
    expect(parseMarkdown('intro\n\n# Aster\n\n## Data\n\ntext\n\n## Code\n')).toMatchObject([
      { title: '', level: 0, line: 1 },
      { title: 'Aster', level: 1, parents: [], line: 3, endLine: 4 },
      { title: 'Data', level: 2, parents: ['Aster'], line: 5, endLine: 8 },
      { title: 'Code', level: 2, parents: ['Aster'], line: 9 },
    ])
  })

  test('underlined and HTML headings count too', () => {
    expect(parseMarkdown('Aster\n=====\n\n<h2 align="center">Data &amp; code</h2>\n')).toMatchObject([
      { title: 'Aster', level: 1 },
      { title: 'Data & code', level: 2, parents: ['Aster'], line: 4 },
    ])
  })

  test('lines are counted from where the body starts', () => {
    expect(parseMarkdown('# Aster\n\ntext', 10)).toMatchObject([{ line: 10, blocks: [{ line: 12 }] }])
  })
})

describe('links', () => {
  test('have the line and column of their target', () => {
    expect(links('see\nthe [data](https://x.org/a) and [more](https://x.org/a)')).toEqual([
      { target: 'https://x.org/a', text: 'data', image: false, line: 2, column: 12 },
      { target: 'https://x.org/a', text: 'more', image: false, line: 2, column: 40 },
    ])
  })

  test('may be bare, referenced, in HTML, or in a heading', () => {
    expect(links('https://x.org/bare').map(({ target }) => target)).toEqual(['https://x.org/bare'])
    expect(links('[words][ref]\n\n[ref]: https://x.org/ref')).toMatchObject([{ target: 'https://x.org/ref' }])
    expect(links('<p align="center">\n<a href="https://x.org/html"><b>words</b></a></p>')).toMatchObject([
      { target: 'https://x.org/html', text: 'words', line: 2, column: 10 },
    ])
    expect(links('inline <a href="https://x.org/i">words</a>')).toMatchObject([
      { target: 'https://x.org/i', text: 'words' },
    ])
    expect(links('## [Weights](https://x.org/w)')).toMatchObject([
      { target: 'https://x.org/w', text: 'Weights' },
    ])
  })

  test('a linked badge is known by its alternative text', () => {
    expect(links('[![License](https://img/badge.svg)](LICENSE)')).toMatchObject([
      { target: 'https://img/badge.svg', image: true, text: 'License' },
      { target: 'LICENSE', image: false, text: 'License' },
    ])
  })
})

describe('tables', () => {
  const expected = {
    kind: 'table',
    header: [{ text: 'Model' }, { text: 'Download' }],
    rows: [{ cells: [{ text: 'Aster' }, { text: 'link', links: [{ target: 'https://x.org/a' }] }] }],
  }

  test('of Markdown', () => {
    expect(blocks('| Model | Download |\n|---|---|\n| Aster | [link](https://x.org/a) |')).toMatchObject([
      { ...expected, line: 1, rows: [{ line: 3, ...expected.rows[0] }] },
    ])
  })

  test('of HTML', () => {
    const html =
      '<table>\n<tr><th>Model</th><th>Download</th></tr>\n<tr><td>Aster</td><td><a href="https://x.org/a">link</a></td></tr>\n</table>'
    expect(blocks(html)).toMatchObject([{ ...expected, rows: [{ line: 3, ...expected.rows[0] }] }])
  })
})

test('code keeps its language and the line that it starts on', () => {
  expect(blocks('text\n\n```Python title="a"\nrun()\n```\n')).toMatchObject([
    { kind: 'prose' },
    { kind: 'code', language: 'python', text: 'run()\n', line: 3, firstLine: 4, endLine: 5 },
  ])
})

test('comments, scripts and styles show nothing', () => {
  const section = first(
    '<!-- the weights are open -->\n<style>p { color: red }</style>\n<script>open()</script>\n\nshown',
  )
  expect(section && proseOf(section)).toBe('shown')
})

test('what is folded away is still read', () => {
  expect(blocks('<details><summary>More</summary>\n\n[data](https://x.org/d)\n\n</details>')).toMatchObject([
    { kind: 'prose', lines: [{ text: 'More' }] },
    { kind: 'prose', lines: [{ text: 'data' }], links: [{ target: 'https://x.org/d' }] },
  ])
})

describe('hostile text', () => {
  test('nothing throws, and every line number lies in the text', () => {
    const markdown = fc.array(
      fc.oneof(
        fc.constantFrom(
          '# ',
          '| a |\n|---|\n',
          '```',
          '> ',
          '- ',
          '[',
          '](',
          '<a href="',
          '<table><tr><td>',
          '</td>',
          '<!--',
          '\n',
          '\n\n',
          '![',
          '*',
          '    ',
        ),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(markdown, (parts) => {
        const text = parts.join('')
        const last = text.split(/\r\n|\r|\n/).length
        for (const section of parseMarkdown(text)) {
          expect(section.line).toBeGreaterThanOrEqual(1)
          for (const block of section.blocks) expect(block.line).toBeLessThanOrEqual(last)
        }
      }),
    )
  })

  test.each([
    ['quotes', '>'],
    ['brackets', '['],
    ['links on one line', '[a](b%20c) '],
    ['tables', '|a|\n|-|\n|b|\n\n'],
    ['tables of HTML', '<table><tr><td>'],
    ['tags that close nothing', '<b></i>'],
    ['headings', '# a\n'],
    ['emphasis', '*a_'],
  ])('a megabyte of %s comes to an end', (_, unit) => {
    expect(() => parseMarkdown(unit.repeat(1_000_000 / unit.length))).not.toThrow()
  })
})

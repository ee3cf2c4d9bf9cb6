import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forMarkdown, forTerminal } from '../../src/reporters/escape.ts'

describe('in a terminal', () => {
  test('escape sequences are shown, not obeyed', () => {
    expect(forTerminal('\u001b[31mred\u001b[0m')).toBe('\\x1b[31mred\\x1b[0m')
    expect(forTerminal('a\nb\rc\u0007')).toBe('a\\x0ab\\x0dc\\x07')
  })

  test('overrides of direction are shown', () => {
    expect(forTerminal('exe\u202ecod.txt')).toBe('exe\\u202ecod.txt')
  })

  test('any other letter stays as it is', () => {
    expect(forTerminal('模型 · Größe ● “x”')).toBe('模型 · Größe ● “x”')
  })

  test('nothing that a terminal obeys is left of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(forTerminal(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(forTerminal(text).isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('in Markdown', () => {
  test.each([
    ['a link', '[click](https://evil.example)'],
    ['an image', '![x](https://evil.example/x.png)'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a table cell', 'a | b'],
    ['emphasis and code', '**bold** `code` ~~gone~~'],
    ['a heading', '# heading'],
    ['an address', 'https://evil.example'],
    ['a closing fold', '</details>'],
  ])('%s is text', (_, text) => {
    expect(forMarkdown(text)).not.toMatch(/[[\]()<>|*`~_#!:/](?![\d;])/)
  })

  test('mentions and references reach nobody', () => {
    expect(forMarkdown('@octocat')).toBe('&#64;&#8203;octocat')
    expect(forMarkdown('#1')).toBe('&#35;&#8203;1')
  })

  test('several lines become one', () => {
    expect(forMarkdown('a\n\n> b')).toBe('a &#62; b')
  })
})

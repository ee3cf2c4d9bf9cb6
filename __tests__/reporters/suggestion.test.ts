import { describe, expect, test } from 'vitest'
import type { Fix } from '../../src/fixes/edits.ts'
import type { LineChange } from '../../src/fixes/lines.ts'
import { writeSuggestion } from '../../src/reporters/suggestion.ts'
import { hostileTexts } from '../support/hostile.ts'

const RULE = 'consistency/metadata-known'
const reasons = { [RULE]: { why: 'Nobody finds the model by it.' } }
const fix = (title: string): Fix => ({
  rule: RULE,
  path: 'README.md',
  title,
  safe: true,
  edits: [{ line: 1, column: 1, from: '', to: '' }],
})
const change = (
  before: readonly string[],
  after: readonly string[],
  title = 'license: "MIT"',
): LineChange => ({
  start: 1,
  end: before.length,
  before,
  after,
  fixes: [fix(title)],
})

test('says what, why and by which rule, and holds whole lines', () => {
  expect(writeSuggestion(change(['license: MIT'], ['license: mit']), reasons)).toBe(
    'license&#58; &#34;MIT&#34;.\n\nNobody finds the model by it. (`consistency/metadata-known`)\n\n```suggestion\nlicense: mit\n```\n',
  )
})

test('takes lines away by suggesting none', () => {
  expect(writeSuggestion(change(['license: mit'], []), reasons)).toMatch(/\n\n```suggestion\n```\n$/)
})

test('a line of a file with Windows’ ends keeps its own', () => {
  expect(writeSuggestion(change(['license: MIT\r'], ['license: mit\r']), reasons)).toContain(
    '```suggestion\nlicense: mit\r\n```\n',
  )
})

test('a fence in the lines does not end it', () => {
  const lines = ['```` [x](y.md)', '```', '`````suggestion', '`````']
  const [, fence = ''] =
    /^(`+)suggestion\n[\s\S]*\n\1\n$/m.exec(writeSuggestion(change(lines, lines), reasons) ?? '') ?? []
  expect(fence).toBe('``````')
})

describe('texts of strangers', () => {
  test.each(hostileTexts)('%j stays text in what is said', (text) => {
    const body = writeSuggestion(
      change(['a'], ['b'], `"${text}" @octocat #1 [a](https://example.org)`),
      reasons,
    )
    const [told = ''] = (body ?? '').split('```suggestion')
    expect(told).not.toMatch(/[<>@[\]\\*_]|https?:\/\/|#(?![\dx])/)
  })

  test.each(['\u202etxt.exe', 'a\u0000b', '\ud800', 'a\rb', '\u001b[31m'])('%j is not suggested', (text) => {
    expect(writeSuggestion(change(['a'], [text]), reasons)).toBeUndefined()
    expect(writeSuggestion(change([text], ['a']), reasons)).toBeUndefined()
  })

  test('nor is more than anybody reads', () => {
    expect(writeSuggestion(change(['a'], ['a'.repeat(30_000)]), reasons)).toBeUndefined()
  })
})

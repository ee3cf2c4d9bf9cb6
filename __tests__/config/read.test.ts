import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../src/config/policy.ts'
import { readConfiguration } from '../../src/config/read.ts'

const read = (text: string) => readConfiguration('openness.yml', text, ['consistency/local-links-resolve'])
const problems = (text: string) => {
  const result = read(text)
  return 'problems' in result
    ? result.problems.map(({ message, at }) => `${at.line}:${at.column} ${message}`)
    : []
}

describe('a file that can be read', () => {
  test('declares where a component is, under which terms, and where it is described', () => {
    expect(
      read(
        'components:\n  datasets.pretraining:\n    location: https://example.org/corpus\n    license: CC-BY-4.0\n    documentation: [docs/corpus.md]\n',
      ),
    ).toMatchObject({
      configuration: {
        declarations: [
          {
            component: 'datasets.pretraining',
            locations: [{ value: 'https://example.org/corpus', at: { line: 3, column: 15 } }],
            license: { value: 'CC-BY-4.0', at: { line: 4, column: 14 } },
            documentation: [{ value: 'docs/corpus.md', at: { line: 5, column: 21 } }],
          },
        ],
      },
    })
  })

  test('says why a component is not part of the release, and what to leave out', () => {
    expect(
      read('components:\n  system.product:\n    not-applicable: We run no service.\nignore:\n  - old/**\n'),
    ).toMatchObject({
      configuration: {
        declarations: [{ component: 'system.product', notApplicable: { value: 'We run no service.' } }],
        policy: { ignore: [{ value: 'old/**', at: { line: 5 } }] },
      },
    })
  })

  test.each(['', '# nothing yet\n'])('may be empty', (text) => {
    expect(read(text)).toEqual({ configuration: { declarations: [], policy: defaultPolicy } })
  })
})

describe('a problem has its line and column, and what to do', () => {
  test.each([
    [
      'components:\n  data.pretraining: {}\n',
      /^2:3 There is no `data\.pretraining`.* Did you mean `datasets\.pretraining`\?/,
    ],
    ['component: {}\n', /^1:1 There is no `component` in openness\.yml\. Did you mean `components`\?/],
    ['components:\n  code.training:\n    url: x\n', /^3:5 There is no `url` in code\.training/],
    ['components:\n  code.training: yes\n', /^2:18 `code\.training` has to be a mapping/],
    ['components:\n  code.training:\n    license: 3\n', /^3:14 `license` takes a text\.$/],
    ['components:\n  code.training:\n    license:\n', /`license` takes a text\./],
    [
      'components:\n  code.training:\n    location: a\n    location: b\n',
      /^4:5 `location` stands here a second time/,
    ],
    [
      'components:\n  code.training:\n    not-applicable: none\n    license: MIT\n',
      /^3:5 code\.training cannot be both/,
    ],
    ['ignore: /docs/**\n', /^1:9 Globs are relative/],
    [`ignore: "${'*a'.repeat(30)}"\n`, /^1:9 This glob has 30 stars/],
    ['ignore: [\n', /^2:1 This is not valid YAML/],
    ['- a\n', /^1:1 `openness\.yml` has to be a mapping/],
  ])('%s', (text, expected) => {
    expect(problems(text)[0]).toMatch(expected)
  })

  test('and all of them are said at once', () => {
    expect(problems('a: 1\nb: 2\nc: 3\n')).toHaveLength(3)
  })
})

test('no text throws, and every problem has a place', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'components:',
      '  code.training:',
      '    license: MIT',
      'ignore:',
      '  - "*"',
      '&a [*a]',
      '<<: *a',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const result = read(lines.join('\n'))
      if ('problems' in result) for (const { at } of result.problems) expect(at.line).toBeGreaterThan(0)
    }),
  )
  expect(problems('['.repeat(100_000))[0]).toMatch(/nests deeper/)
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRulePack } from '../../src/rule-packs/read.ts'

const examples = `
    examples:
      - { name: there, files: { MODEL.md: '# A' }, answer: met }
      - { name: not there, files: { README.md: '# A' }, answer: unknown }`

/** A pack of one rule with these lines in it. */
const packOf = (lines: string, tail = examples) => `pack: acme
rules:
  card-there:
    question: Is there a card?
    why: It tells.
    remedy: Add one.
    references: https://acme.example
${lines}${tail}
`

const problemsOf = (text: string) => {
  const read = readRulePack('acme.yml', text)
  return 'problems' in read
    ? read.problems.map(({ message, at: { line, column } }) => `${line}:${column} ${message}`)
    : []
}

describe('a pack of rules', () => {
  test('gives ordinary rules, under its own name', () => {
    const read = readRulePack('acme.yml', packOf('    met: { file: MODEL.md }'))
    if ('problems' in read) throw new Error(read.problems[0].message)
    expect(read.pack.name).toBe('acme')
    expect(Object.keys(read.pack.rules)).toEqual(['acme/card-there'])
    expect(read.pack.rules['acme/card-there']).toMatchObject({
      question: 'Is there a card?',
      of: 'repository',
      references: ['https://acme.example'],
    })
    expect(read.pack.places['acme/card-there']).toEqual({ path: 'acme.yml', line: 3, column: 3 })
  })

  test('of the examples folder can be read', () => {
    const text = readFileSync('examples/rule-packs/acme.yml', 'utf8')
    expect(readRulePack('acme.yml', text)).toHaveProperty('pack.name', 'acme')
  })

  test.each([
    ['no YAML', 'pack: [', '1:8 This is not valid YAML'],
    ['nothing at all', '', 'the pack cannot be read: invalid input: expected object'],
    ['no rules', 'pack: acme\nrules: {}', '2:8 `rules` takes at least one rule.'],
    [
      'a name of ours',
      packOf('    met: { file: a }').replace('acme', 'licensing'),
      '1:7 `pack` is the name of a group',
    ],
    [
      'a key that is not known',
      packOf('    met: { file: a }\n    code: rm'),
      '9:5 There is no `code` in `rules.card-there`',
    ],
    [
      'a condition that is not known',
      packOf('    met: { shell: rm }'),
      '8:12 There is no `shell` in `rules.card-there.met`',
    ],
    [
      'two conditions in one',
      packOf('    met: { file: a, says: b }'),
      '8:10 `rules.card-there.met` takes exactly one of',
    ],
    ['no way to a yes', packOf('    unmet: { file: a }'), '`rules.card-there.met` cannot be read'],
    ['a yes by absence', packOf('    met: { not: { file: a } }'), '8:10 `rules.card-there.met` holds `not`'],
    [
      'a yes by absence, hidden',
      packOf('    met: { any: [{ all: [{ not: { file: a } }] }] }'),
      'holds `not`',
    ],
    ['a license of nothing', packOf('    met: { license: MIT }'), '`license` and `of` together'],
    [
      'a component that is not known',
      packOf('    met: { holds: weights.base }'),
      '8:19 `rules.card-there.met.holds`',
    ],
    ['a topic that is not known', packOf('    met: { topic: weather }'), '8:19 `rules.card-there.met.topic`'],
    ['`in` beside a file', packOf('    met: { file: a, in: b }'), 'has `in`, which belongs to'],
    ['`is` beside a file', packOf('    met: { file: a, is: b }'), 'has `is`, which belongs to'],
    ['a glob from the root of the machine', packOf('    met: { file: /etc/passwd }'), 'remove the slash'],
    ['a glob of stars', packOf(`    met: { file: '${'*a'.repeat(11)}' }`), 'at most 10 stars'],
    ['a phrase of no words', packOf("    met: { says: '--' }"), 'takes words to look for'],
    ['no examples', packOf('    met: { file: a }', ''), '`rules.card-there.examples`'],
    [
      'examples that are all of a kind',
      packOf('    met: { file: a }').replaceAll('answer: unknown', 'answer: met'),
      'takes an example that is `met`, and one that is not',
    ],
    ['an endless alias', 'pack: &a [*a]\nrules: *a', 'acme.yml'],
  ])('that holds %s is refused, with the place', (_what, text, problem) => {
    const problems = problemsOf(text).join('\n')
    expect(problems).not.toBe('')
    if (problem !== 'acme.yml') expect(problems).toContain(problem)
  })

  test('says every problem at once', () => {
    expect(
      problemsOf(packOf('    met: { shell: a }\n    partial: { topic: weather }\n    code: rm')).length,
    ).toBeGreaterThan(2)
  })

  test('never throws, whatever it holds', () => {
    const word = fc.constantFrom(
      'pack',
      'rules',
      ':',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '!!',
      '|',
      'met',
      'not',
      'any',
      '"',
      "'",
      '\u0000',
      'a',
      '%',
      '?',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
        ),
        (text) => {
          const read = readRulePack('p.yml', text)
          if ('problems' in read) for (const { at } of read.problems) expect(at.line).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('bombs of aliases are refused, and not opened', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]']
    for (let n = 1; n < 9; n += 1)
      bomb.push(`${'abcdefghij'[n]}: &${'abcdefghij'[n]} [${Array(9).fill(`*${'abcdefghij'[n - 1]}`)}]`)
    expect(problemsOf(bomb.join('\n'))).not.toEqual([])
  })
})

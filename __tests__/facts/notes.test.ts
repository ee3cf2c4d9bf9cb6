import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectNotes } from '../../src/facts/index.ts'
import { readNotes } from '../../src/facts/notes.ts'
import { memory } from '../../src/repositories/memory.ts'

const LINKS = 'consistency/local-links-resolve'
const only = (path: string, ...lines: readonly string[]) => {
  const { notes, problems } = readNotes(path, lines.join('\n'))
  expect(problems).toEqual([])
  expect(notes).toHaveLength(1)
  return notes[0]
}
const problem = (line: string, path = 'README.md') => {
  const { notes, problems } = readNotes(path, line)
  expect(notes).toEqual([])
  return problems[0]?.message
}

describe('a note in Markdown', () => {
  test('is about the paragraph below it', () => {
    const lines = [
      '# Aster',
      '',
      `<!-- openness-lint ignore ${LINKS}: It comes soon. -->`,
      '',
      'See',
      '[it](x.md).',
      '',
      'End.',
    ]
    expect(only('README.md', ...lines)).toEqual({
      rule: LINKS,
      reason: 'It comes soon.',
      at: { path: 'README.md', line: 3, column: 1, text: `ignore ${LINKS}: It comes soon.` },
      line: 5,
      endLine: 6,
      text: 'See [it](x.md).',
    })
  })

  test('is about its own line where something else stands on it', () => {
    expect(
      only('README.md', 'See [it](x.md). <!-- openness-lint ignore open-source: Agreed. -->', 'More.'),
    ).toMatchObject({
      line: 1,
      endLine: 1,
      text: 'See [it](x.md).',
    })
  })

  test('may name a component and a last day', () => {
    expect(
      only(
        'a.md',
        '<!-- openness-lint ignore license:MIT weights.pretrained until 2027-01-31: Agreed: in writing. -->',
        'x',
      ),
    ).toMatchObject({
      rule: 'license:MIT',
      component: 'weights.pretrained',
      until: '2027-01-31',
      reason: 'Agreed: in writing.',
    })
  })

  test('stands as a YAML comment in the front matter, and is about the next line', () => {
    expect(
      only(
        'README.md',
        '---',
        '# openness-lint ignore consistency/card-matches-license: x',
        'license: mit',
        'tags: []',
        '---',
      ),
    ).toMatchObject({ line: 3, endLine: 3, text: 'license: mit' })
  })

  test('several stand above one another', () => {
    const { notes } = readNotes(
      'a.md',
      '<!-- openness-lint ignore open-source: a -->\n<!-- openness-lint ignore released: b -->\nText.',
    )
    expect(notes.map(({ line }) => line)).toEqual([3, 3])
  })

  test('that is shown and not said is none', () => {
    const shown = '<!-- openness-lint ignore open-source: x -->'
    for (const text of [`\`\`\`\n${shown}\n\`\`\``, `~~~~md\n\`\`\`\n${shown}\n~~~~`, `Write \`${shown}\`.`])
      expect(readNotes('a.md', text), text).toEqual({ notes: [], problems: [] })
  })

  test('is no heading', () => {
    expect(readNotes('a.md', '# openness-lint ignore open-source: x')).toEqual({ notes: [], problems: [] })
  })
})

test.each([
  ['CITATION.cff', '# openness-lint ignore released: x', 'title: Aster'],
  ['train.py', '# openness-lint ignore released: x', 'title: Aster'],
  ['config/base.yaml', '  # openness-lint ignore released: x', 'title: Aster'],
])('in %s it is a comment, about the next line', (path, ...lines) => {
  expect(only(path, ...lines, 'next: 1')).toMatchObject({ rule: 'released', line: 2, endLine: 2 })
})

test('a comment behind code is about its own line', () => {
  expect(only('train.py', 'x = 1  # openness-lint ignore released: y', 'z = 2')).toMatchObject({
    line: 1,
    text: 'x = 1',
  })
})

describe('what is malformed is a problem, and no note', () => {
  test.each([
    ['<!-- openness-lint ignore open-source -->', /gives no reason after a colon/],
    ['<!-- openness-lint ignore open-source: -->', /nothing is let stand without one/],
    ['<!-- openness-lint ignore : x -->', /names no rule/],
    ['<!-- openness-lint disable open-source: x -->', /`disable` is not known/],
    ['<!-- openness-lint ignore open-source until 2027-02-30: x -->', /day of the calendar.*`2027-02-30`/],
    ['<!-- openness-lint ignore open-source until: x -->', /no component `until`|day of the calendar/],
    ['<!-- openness-lint ignore open-source wieghts: x -->', /no component `wieghts`/],
    ['<!-- openness-lint ignore open-source: x', /does not end on its line/],
    [`<!-- openness-lint ignore open-source: ${'x'.repeat(501)} -->`, /more than 500 characters/],
  ])('%s', (line, expected) => {
    expect(problem(line)).toMatch(expected)
  })
})

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'ignore',
      'open-source',
      'open-source:',
      'until',
      '2027-01-31',
      'code.training',
      ':',
      '-->',
      '<!--',
      '#',
      '`',
      '```',
      'openness-lint',
      '\n',
      '---\n',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )

  test('gives notes and problems with places inside it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a.md', 'a.yml', 'a.bin'),
        fc.array(word, { maxLength: 40 }),
        (path, words) => {
          const text = words.join(' ')
          const count = text.split(/\r\n|\r|\n/).length
          const { notes, problems } = readNotes(path, text)
          for (const { at, reason, rule, line, endLine } of notes) {
            expect(at.line).toBeLessThanOrEqual(count)
            expect(endLine).toBeGreaterThanOrEqual(line)
            expect(line).toBeGreaterThanOrEqual(at.line)
            expect(reason).not.toBe('')
            expect(rule).not.toBe('')
          }
          for (const { at } of problems) expect(at.line).toBeLessThanOrEqual(count)
        },
      ),
    )
  })

  test('a note is read as it was written', () => {
    const reason = fc
      .stringMatching(/^[A-Za-z][a-z ,.;:]{0,60}[a-z.]$/)
      .map((text) => text.replace(/\s+/g, ' '))
    fc.assert(
      fc.property(
        fc.constantFrom(LINKS, 'open-source', 'license:Apache-2.0'),
        fc.option(fc.constantFrom('code.training', 'weights.adapted'), { nil: undefined }),
        fc.option(fc.constantFrom('2027-01-31', '2028-02-29'), { nil: undefined }),
        reason,
        (rule, component, until, why) => {
          const said = ['ignore', rule, component, until && `until ${until}`].filter(Boolean).join(' ')
          const note = only('a.md', `<!-- openness-lint ${said}: ${why} -->`, 'Text.')
          expect(note).toMatchObject({ rule, reason: why })
          expect([note?.component, note?.until]).toEqual([component, until])
        },
      ),
    )
  })

  test('takes time in proportion to its length', () => {
    for (const line of [
      '<!-- openness-lint '.repeat(50_000),
      `# openness-lint ${' '.repeat(500_000)}x`,
      '`'.repeat(500_000),
    ]) {
      const started = performance.now()
      readNotes('a.md', line)
      readNotes('a.yml', line)
      expect(performance.now() - started).toBeLessThan(2_000)
    }
  })

  test('in excess is cut off, and that is said', () => {
    const text = '<!-- openness-lint ignore open-source: x -->\n'.repeat(300)
    const { notes, problems } = readNotes('a.md', text)
    expect(notes).toHaveLength(200)
    expect(problems[0]?.message).toMatch(/Only the first 200/)
  })
})

test('the notes of a repository are those of the texts that are read', async () => {
  const note = '# openness-lint ignore released: x\n'
  const { notes } = await collectNotes(
    memory({
      'README.md': '<!-- openness-lint ignore open-source: x -->\nText.\n',
      'openness.yml': note,
      'CITATION.cff': note,
    }),
  )
  expect(notes.map(({ at }) => at.path)).toEqual(['CITATION.cff', 'README.md'])
})

import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../rules/index.ts'
import { isDate } from '../../src/config/date.ts'
import { defaultPolicy, failures, type Policy } from '../../src/config/policy.ts'
import { policyOf, presetNames, presets } from '../../src/config/presets.ts'
import { readConfiguration } from '../../src/config/read.ts'
import { readNotes } from '../../src/facts/notes.ts'

const RULES = ['consistency/local-links-resolve', 'licensing/openly-licensed']
const read = (text: string) => readConfiguration('openness.yml', text, RULES)
const policyIn = (text: string): Policy => {
  const result = read(text)
  if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.configuration.policy
}
const problems = (text: string) => {
  const result = read(text)
  return 'problems' in result
    ? result.problems.map(({ message, at }) => `${at.line}:${at.column} ${message}`)
    : []
}
const requirementsIn = (text: string) => policyIn(text).require.map(({ value }) => value)

describe('what fails the gate', () => {
  test('is contradictions and inconsistencies where nothing is said', () => {
    expect(policyIn('')).toEqual(defaultPolicy)
    expect(defaultPolicy.failOn).toEqual(['contradiction', 'consistency'])
  })

  test.each([
    ['never', []],
    ['unproven', ['unproven']],
    ['contradiction, worse', ['contradiction', 'worse']],
    ['[contradiction, worse, worse]', ['contradiction', 'worse']],
  ])('%s', (written, expected) => {
    expect(policyIn(`fail-on: ${written}\n`).failOn).toEqual(expected)
  })
})

describe('what has to hold', () => {
  test('is a class, a framework, and levels of components and families', () => {
    expect(
      requirementsIn(
        [
          'require:',
          '  class: open-weights',
          '  mof: II',
          '  osaid: true',
          '  eu-ai-act: [weights-public, license-grants-use]',
          '  weights: { availability: gated }',
          '  code.training: { licensing: [open] }',
        ].join('\n'),
      ),
    ).toEqual([
      { of: 'class', atLeast: 'open-weights' },
      { of: 'mof', class: 2 },
      { of: 'osaid' },
      { of: 'eu-ai-act', points: ['weights-public', 'license-grants-use'] },
      { of: 'cell', component: 'weights', attribute: 'availability', levels: ['open', 'gated'] },
      { of: 'cell', component: 'code.training', attribute: 'licensing', levels: ['open'] },
    ])
  })

  test('one level stands for all that are more open, a list for what is in it', () => {
    const levelsOf = (levels: string) =>
      requirementsIn(`require: { weights: { licensing: ${levels} } }`).flatMap((each) =>
        each.of === 'cell' ? each.levels : [],
      )
    expect(levelsOf('restricted')).toEqual(['open', 'conditional', 'restricted'])
    expect(levelsOf('[open, restricted]')).toEqual(['open', 'restricted'])
  })

  test('has its place, for the message that says it does not', () => {
    expect(policyIn('require:\n  osaid: true\n').require[0]?.at).toMatchObject({
      path: 'openness.yml',
      line: 2,
      column: 10,
    })
  })
})

describe('presets', () => {
  test.each(presetNames)('%s can be extended', (name) => {
    const at = { path: 'openness.yml', line: 1, column: 10, text: name }
    expect(policyIn(`extends: ${name}\n`)).toEqual(policyOf([{ name, at }]))
  })

  test.each(presetNames)('%s says for whom it is, in a sentence', (name) => {
    expect(presets[name].title).toMatch(/^[A-Z].*\.$/)
  })

  test('several hold together', () => {
    const policy = policyIn('extends: [recommended, strict, mof-3]\n')
    expect(policy.failOn).toEqual([...failures])
    expect(policy.require.map(({ value }) => value)).toEqual([{ of: 'mof', class: 3 }])
  })

  test('what the file says itself wins', () => {
    expect(policyIn('extends: strict\nfail-on: consistency\n').failOn).toEqual(['consistency'])
    expect(requirementsIn('extends: [mof-3, osaid]\nrequire: { mof: I, osaid: false }\n')).toEqual([
      { of: 'mof', class: 1 },
    ])
    const kept = requirementsIn('extends: hub-release\nrequire: { weights: { documentation: false } }\n')
    expect(kept.map((each) => each.of === 'cell' && each.attribute)).toEqual(['availability', 'licensing'])
    expect(requirementsIn('extends: hub-release\nrequire: { weights: false }\n')).toEqual([])
  })
})

describe('what may stand', () => {
  test('names a rule or a claim, and why, and for how long', () => {
    expect(
      policyIn(
        [
          'suppress:',
          '  - rule: consistency/local-links-resolve',
          '    reason: The folder comes with the next release.',
          '    until: 2027-01-31',
          '  - { rule: open-source, component: weights.pretrained, reason: Agreed with the owner. }',
        ].join('\n'),
      ).suppressions,
    ).toMatchObject([
      {
        rule: 'consistency/local-links-resolve',
        reason: 'The folder comes with the next release.',
        until: '2027-01-31',
        at: { path: 'openness.yml', line: 2 },
      },
      { rule: 'open-source', component: 'weights.pretrained', at: { line: 5 } },
    ])
  })
})

test('the claims that are weighed may be listed', () => {
  expect(policyIn('claims: detected\n').claims).toBe('detected')
  expect(policyIn('claims: [open-source, license:MIT, mof:II]\n').claims).toMatchObject([
    { value: 'open-source' },
    { value: 'license:MIT' },
    { value: 'mof:II' },
  ])
})

describe('a mistake is said with its place and what was meant', () => {
  test.each([
    ['extends: recomended\n', /^1:10 `extends` does not know `recomended`\. Did you mean `recommended`\?/],
    [
      'fail-on: [contradictions]\n',
      /^1:11 `fail-on` does not know `contradictions`\. Did you mean `contradiction`\?/,
    ],
    ['fail-on: [never, worse]\n', /^1:11 `never` stands alone/],
    ['fail-on: []\n', /^1:10 `fail-on` takes one or several of `contradiction`/],
    ['fail-on: ","\n', /^1:10 `fail-on` takes one or several of/],
    ['fail-on:\n', /`fail-on` takes one or several of/],
    ['extends: []\n', /`extends` takes one or several of/],
    ['claims: []\n', /`claims` takes `detected`, or a list of claims/],
    ['require: { eu-ai-act: [] }\n', /`eu-ai-act` takes one or several of/],
    ['require: { weights: { licensing: [] } }\n', /`licensing` takes one or several of/],
    ['require:\n', /`require` has to be a mapping/],
    ['fail-on: 3\n', /^1:10 `fail-on` takes one or several of/],
    ['require: { wieghts: {} }\n', /^1:12 There is no `wieghts` in require\. Did you mean `weights`\?/],
    ['require: { weights: { licensing: free } }\n', /^1:34 `licensing` does not know `free`\./],
    ['require: { weights: { license: open } }\n', /^1:23 There is no `license` in weights\./],
    ['require: { mof: IV }\n', /^1:17 `mof` takes the class that has to be reached: `I`, `II`, `III`\./],
    ['require: { osaid: maybe }\n', /^1:19 `osaid` takes true or false\./],
    ['require: { class: closed }\n', /^1:19 `class` does not know `closed`/],
    ['require: { eu-ai-act: [weights-pubic] }\n', /Did you mean `weights-public`\?/],
    ['claims: [opensource]\n', /^1:10 There is no claim `opensource`\. Did you mean `open-source`\?/],
    ['claims: ["license:"]\n', /There is no claim `license:`/],
    ['suppress: [{ rule: open-source }]\n', /^1:12 Say why it may stand: `reason` is missing/],
    ['suppress: [{ rule: open-source, reason: }]\n', /`reason` takes a text\./],
    ['suppress: [{ reason: Because. }]\n', /^1:12 Name what is let stand/],
    [
      'suppress: [{ rule: consistency/local-link-resolves, reason: x }]\n',
      /^1:20 There is no rule and no claim `consistency\/local-link-resolves`\. Did you mean `consistency\/local-links-resolve`\?/,
    ],
    [
      'suppress: [{ rule: open-source, reason: x, until: 2027-02-30 }]\n',
      /^1:51 `until` takes a day of the calendar/,
    ],
    ['suppress: [{ rule: open-source, reason: x, until: soon }]\n', /and not `soon`/],
    ['suppress: [{ rule: open-source, reason: x, untill: 2027-02-03 }]\n', /Did you mean `until`\?/],
    [
      'suppress: [{ rule: open-source, reason: x, component: weights }]\n',
      /`component` does not know `weights`/,
    ],
    ['suppress: open-source\n', /^1:11 `suppress` has to be a mapping/],
  ])('%s', (text, expected) => {
    expect(problems(text)[0]).toMatch(expected)
  })
})

describe('a day', () => {
  test('is one of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }),
        (day) => {
          expect(isDate(day.toISOString().slice(0, 10))).toBe(true)
        },
      ),
    )
  })

  test('is nothing else, and no text throws', () => {
    for (const text of ['2027-02-29', '2027-13-01', '2027-1-1', '27-01-01', '2027-01-31T00:00Z', ''])
      expect(isDate(text), text).toBe(false)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        if (isDate(text)) expect(text).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
      }),
    )
  })
})

describe('the schema for editors', () => {
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('schemas/openness.schema.json', 'utf8')),
  )

  test.each([
    'extends: strict\nfail-on: never\n',
    'extends: [mof-2, osaid]\nfail-on: [contradiction, worse]\n',
    'require: { class: open-weights, mof: II, osaid: true, weights: { licensing: [open, conditional] } }\n',
    'require: { eu-ai-act: [weights-public], datasets.pretraining: { availability: gated } }\n',
    'claims: [open-source, "license:MIT"]\n',
    'suppress: [{ rule: open-source, reason: x, until: "2027-01-31" }]\n',
  ])('takes what is read: %s', (text) => {
    expect(problems(text)).toEqual([])
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    'extends: stict\n',
    'require: { weights: { licensing: free } }\n',
    'suppress: [{ rule: open-source }]\n',
    'require: { mof: IV }\n',
  ])('refuses what is refused: %s', (text) => {
    expect(problems(text)).not.toEqual([])
    expect(validate(parse(text))).toBe(false)
  })
})

describe('docs/gate.md', () => {
  const blocks = [...readFileSync('docs/gate.md', 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language, text = '']) => ({ language, text }),
  )
  const yaml = blocks.filter(
    ({ language, text }) => language === 'yaml' && !text.includes('openness-lint ignore'),
  )
  const notes = blocks.filter(({ text }) => text.includes('openness-lint ignore'))

  test.each(yaml)('shows what is read: $text', ({ text }) => {
    expect(readConfiguration('openness.yml', text, Object.keys(rules))).not.toHaveProperty('problems')
  })

  test.each(notes)('shows notes that are notes: $text', ({ language, text }) => {
    const read = readNotes(language === 'yaml' ? 'a.yml' : 'a.md', text)
    expect(read).toMatchObject({ notes: [{ reason: expect.stringMatching(/\.$/) }], problems: [] })
    for (const { rule } of read.notes) expect(Object.keys(rules)).toContain(rule)
  })

  test('shows some of each', () => {
    expect([yaml.length, notes.length]).toEqual([2, 2])
  })
})

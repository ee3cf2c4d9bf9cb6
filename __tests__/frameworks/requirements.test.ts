import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/assessment/judge.ts'
import type { Outcome } from '../../src/components.ts'
import type { Licensing, Terms } from '../../src/facts/terms.ts'
import {
  applyRequirements,
  type Framework,
  type Need,
  reader,
  rulesOf,
  type Status,
} from '../../src/frameworks/requirements.ts'
import { findLicense } from '../../src/licenses/catalogue.ts'

const OUTCOMES: readonly Outcome[] = ['met', 'partial', 'unmet', 'unknown', 'not-applicable']
const nothing: Licensing = new Map()

/** Rules r0, r1, … of the repository with these outcomes. */
function findings(...outcomes: readonly Finding['outcome'][]): readonly Finding[] {
  return outcomes.map(
    (outcome, index) => ({ rule: `r${index}`, outcome, message: '', evidence: [] }) as Finding,
  )
}

const rule = (index: number): Need => ({ rule: `r${index}` })
const three: readonly [Need, Need, Need] = [rule(0), rule(1), rule(2)]

function status(need: Need, ...outcomes: readonly Finding['outcome'][]): Status {
  return reader({ findings: findings(...outcomes), licensing: nothing })(need).status
}

describe('one rule', () => {
  test.each([
    ['met', 'pass'],
    ['partial', 'partial'],
    ['unmet', 'fail'],
    ['unknown', 'unknown'],
    ['not-applicable', 'not-applicable'],
    ['error', 'unknown'],
  ] as const)('%s is %s', (outcome, expected) => {
    expect(status(rule(0), outcome)).toBe(expected)
  })

  test('that was not asked is unknown', () => expect(status(rule(7), 'met')).toBe('unknown'))

  test('counts as the framework says, by level and by outcome', () => {
    const described: Finding = {
      rule: 'availability/data-released',
      component: 'datasets.pretraining',
      attribute: 'availability',
      level: 'described',
      outcome: 'partial',
      message: '',
      evidence: [],
    }
    const ask = reader({ findings: [described], licensing: nothing })
    const need = { rule: described.rule, of: 'datasets.pretraining' } as const
    expect(ask({ ...need, as: { described: 'fail' } }).status).toBe('fail')
    expect(ask({ ...need, as: { partial: 'pass' } }).status).toBe('pass')
    expect(ask({ ...need, of: 'datasets.finetuning' }).status).toBe('unknown')
  })
})

describe('all of several', () => {
  test.each([
    [['met', 'met', 'met'], 'pass'],
    [['met', 'partial', 'met'], 'partial'],
    [['met', 'unknown', 'partial'], 'unknown'],
    [['met', 'unknown', 'unmet'], 'fail'],
    [['met', 'not-applicable', 'met'], 'pass'],
    [['not-applicable', 'not-applicable', 'not-applicable'], 'not-applicable'],
  ] as const)('%s is %s', (outcomes, expected) => {
    expect(status({ all: three }, ...outcomes)).toBe(expected)
  })
})

describe('any of several', () => {
  test.each([
    [['unmet', 'met', 'unknown'], 'pass'],
    [['unmet', 'partial', 'unknown'], 'unknown'],
    [['unmet', 'partial', 'unmet'], 'partial'],
    [['unmet', 'unmet', 'not-applicable'], 'fail'],
  ] as const)('%s is %s', (outcomes, expected) => {
    expect(status({ any: three }, ...outcomes)).toBe(expected)
  })
})

describe('what is decided of several', () => {
  test.each([
    [['met', 'unknown', 'unknown'], 'pass'],
    [['met', 'partial', 'unknown'], 'partial'],
    [['met', 'unmet', 'unknown'], 'fail'],
    [['unknown', 'unknown', 'not-applicable'], 'unknown'],
  ] as const)('%s is %s', (outcomes, expected) => {
    expect(status({ decided: three }, ...outcomes)).toBe(expected)
  })
})

describe('a blend', () => {
  test.each([
    [['met', 'met', 'not-applicable'], 'pass'],
    [['unmet', 'unmet', 'unmet'], 'fail'],
    [['met', 'unmet', 'unknown'], 'partial'],
    [['partial', 'unknown', 'unknown'], 'partial'],
    [['met', 'met', 'unknown'], 'unknown'],
    [['unmet', 'unmet', 'unknown'], 'unknown'],
  ] as const)('of %s is %s', (outcomes, expected) => {
    expect(status({ blend: three }, ...outcomes)).toBe(expected)
  })
})

describe('two of three', () => {
  test.each([
    [['met', 'met', 'met'], 'pass'],
    [['met', 'met', 'unmet'], 'partial'],
    [['met', 'met', 'unknown'], 'unknown'],
    [['met', 'unknown', 'unmet'], 'unknown'],
    [['met', 'unmet', 'partial'], 'fail'],
  ] as const)('of %s is %s', (outcomes, expected) => {
    expect(status({ atLeast: 2, among: three }, ...outcomes)).toBe(expected)
  })
})

test('the first that is known', () => {
  expect(status({ first: three }, 'unknown', 'unmet', 'met')).toBe('fail')
  expect(status({ first: three }, 'not-applicable', 'unknown', 'unknown')).toBe('unknown')
})

test('what is asked only where something else holds is not applicable elsewhere', () => {
  const need: Need = { given: rule(0), ask: rule(1) }
  expect(status(need, 'partial', 'unmet')).toBe('fail')
  for (const outcome of ['unmet', 'unknown', 'not-applicable'] as const)
    expect(status(need, outcome, 'unmet')).toBe('not-applicable')
  expect(status({ ...need, otherwise: rule(2) }, 'unknown', 'unmet', 'met')).toBe('pass')
})

describe('terms', () => {
  const need: Need = { terms: 'weights.pretrained', without: ['non-commercial', 'user-threshold'] }
  const under = (id: string, clarity: Terms['clarity'] = 'clear') => {
    const license = findLicense(id)
    const terms = { statements: [], licenses: license ? [license] : [], clarity, route: 'card' }
    const licensing: Licensing = new Map([['weights.pretrained', terms as unknown as Terms]])
    return reader({ findings: [], licensing })(need).status
  }

  test('without such a condition', () => expect(under('Apache-2.0')).toBe('pass'))
  test('with one', () => expect(under('CC-BY-NC-4.0')).toBe('fail'))
  test('with one, in a text with words added to it', () =>
    expect(under('CC-BY-NC-4.0', 'changed')).toBe('fail'))
  test('with words added that may hold one', () => expect(under('Apache-2.0', 'changed')).toBe('unknown'))
  test('that nobody has classified', () => expect(under('AML')).toBe('unknown'))
  test('that are not stated', () => expect(status(need)).toBe('unknown'))
})

/** Needs of any shape over r0 … r3. */
const needs = fc.letrec<{ need: Need; list: readonly [Need, ...Need[]] }>((tie) => ({
  need: fc.oneof(
    { maxDepth: 3 },
    fc.nat(3).map(rule),
    tie('list').map((all): Need => ({ all })),
    tie('list').map((any): Need => ({ any })),
    tie('list').map((decided): Need => ({ decided })),
    tie('list').map((blend): Need => ({ blend })),
    tie('list').map((first): Need => ({ first })),
    tie('list').map((among): Need => ({ atLeast: among.length, among })),
    fc.tuple(tie('need'), tie('need')).map(([given, ask]): Need => ({ given, ask })),
  ),
  list: fc
    .tuple(tie('need'), fc.array(tie('need'), { maxLength: 2 }))
    .map(([first, rest]): readonly [Need, ...Need[]] => [first, ...rest]),
})).need

test('silence passes nothing', () => {
  fc.assert(
    fc.property(needs, (need) => {
      expect(['unknown', 'not-applicable', 'fail']).toContain(
        status(need, 'unknown', 'unknown', 'unknown', 'unknown'),
      )
      expect(status(need, 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable')).toBe(
        'not-applicable',
      )
    }),
  )
})

test('every need has an answer, and its rules are among those that it names', () => {
  const four = fc.array(fc.constantFrom(...OUTCOMES), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(needs, four, (need, outcomes) => {
      const { because } = reader({ findings: findings(...outcomes), licensing: nothing })(need)
      const given = JSON.stringify(need)
      for (const finding of because) expect(given).toContain(`"${finding.rule}"`)
      for (const { rule: named } of rulesOf(need)) expect(given).toContain(`"${named}"`)
    }),
  )
})

test('what no repository can show is said to be so, and what is not asked yet is unknown', () => {
  const framework: Framework = {
    title: 'test',
    version: '1',
    source: 'https://example.org',
    requirements: {
      hidden: { asks: 'How does the company earn money?', unobservable: 'Not in a repository.' },
      later: { asks: 'Is it said?', notAsked: true },
    },
  }
  const judged = applyRequirements(framework, { findings: [], licensing: nothing })
  expect(judged.map(({ id, status: found }) => [id, found])).toEqual([
    ['hidden', 'unobservable'],
    ['later', 'unknown'],
  ])
})

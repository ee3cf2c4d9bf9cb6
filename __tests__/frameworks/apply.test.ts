import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/assessment/judge.ts'
import { componentIds, type Level, outcomeOf } from '../../src/components.ts'
import { applyProfile, type CellDefinition, type ProfileFramework } from '../../src/frameworks/apply.ts'
import { classify } from '../../src/frameworks/class.ts'

const nothing = Object.fromEntries(componentIds.map((id) => [id, {}])) as ProfileFramework['cells']

/** The level of a cell that is read from rules a, b, c … with these answers. */
function cell(combine: CellDefinition['combine'], ...levels: readonly Level<'documentation'>[]): string {
  const rules = levels.map((_, index) => `documentation/${index}`)
  const findings = levels.map(
    (level, index): Finding => ({
      rule: `documentation/${index}`,
      component: 'code.training',
      attribute: 'documentation',
      level,
      outcome: outcomeOf(level),
      message: '',
      evidence: [],
    }),
  )
  const framework = {
    title: 'test',
    version: '1',
    source: 'https://example.org',
    cells: { ...nothing, 'code.training': { documentation: { combine, rules } } },
  }
  return applyProfile(framework, findings)['code.training'].documentation.level
}

describe('a blended cell', () => {
  test('is open where every answer is', () => expect(cell('blend', 'open', 'open')).toBe('open'))
  test('is partial where one answer is missing', () =>
    expect(cell('blend', 'open', 'unknown')).toBe('partial'))
  test('is partial where answers differ', () => expect(cell('blend', 'open', 'closed')).toBe('partial'))
  test('is closed where all that answer say so', () =>
    expect(cell('blend', 'closed', 'unknown')).toBe('closed'))
  test('leaves out what is not applicable', () =>
    expect(cell('blend', 'open', 'not-applicable')).toBe('open'))
  test('is not applicable, never open, where nothing is left', () =>
    expect(cell('blend', 'not-applicable', 'not-applicable')).toBe('not-applicable'))
  test('is unknown where all is silent', () =>
    expect(cell('blend', 'unknown', 'not-applicable')).toBe('unknown'))
})

describe('a cell of the least open answer', () => {
  test('takes it', () => expect(cell('lowest', 'open', 'partial')).toBe('partial'))
  test('is not opened by silence', () => expect(cell('lowest', 'unknown', 'unknown')).toBe('unknown'))
  test('passes over silence', () => expect(cell('lowest', 'open', 'unknown')).toBe('open'))
})

describe('a cell with a leading answer', () => {
  test('takes it where it is favorable', () => expect(cell('lead', 'partial', 'open')).toBe('partial'))
  test('is partial where only another answer is', () =>
    expect(cell('lead', 'closed', 'open')).toBe('partial'))
  test('is what it says where nothing else is favorable', () =>
    expect(cell('lead', 'closed', 'unknown')).toBe('closed'))
  test('passes over silence', () => expect(cell('lead', 'unknown', 'closed')).toBe('closed'))
})

describe('a cell that its questions cover', () => {
  test('is open where all are answered and one fully', () =>
    expect(cell('cover', 'open', 'partial')).toBe('open'))
  test('is partial where none is answered fully', () =>
    expect(cell('cover', 'partial', 'partial')).toBe('partial'))
  test('is partial where one is silent', () => expect(cell('cover', 'open', 'unknown')).toBe('partial'))
  test('is partial where one says no', () => expect(cell('cover', 'open', 'closed')).toBe('partial'))
  test('is closed where none says yes', () => expect(cell('cover', 'closed', 'unknown')).toBe('closed'))
})

test('a cell that no rule answers is unknown', () => {
  expect(cell('blend')).toBe('unknown')
})

describe('the class', () => {
  type Cells = Readonly<Record<string, readonly [availability: Level, licensing: Level]>>
  const classOf = (cells: Cells) => {
    const attributes = ([availability, licensing]: readonly [Level, Level]) => ({
      availability: { level: availability, findings: [] },
      licensing: { level: licensing, findings: [] },
    })
    const profile = Object.fromEntries(
      componentIds.map((id) => [id, attributes(cells[id] ?? ['unknown', 'unknown'])]),
    )
    return classify(profile as unknown as Parameters<typeof classify>[0]).value
  }
  const open = ['open', 'open'] as const
  const sources = { 'datasets.pretraining': open, 'code.training': open, 'code.data-processing': open }

  test.each<[string, Cells, string]>([
    ['nothing is known of weights', {}, 'unknown'],
    ['weights are described only', { 'weights.pretrained': ['described', 'open'] }, 'closed'],
    ['weights are gated', { 'weights.pretrained': ['gated', 'open'] }, 'restricted-weights'],
    ['terms are conditional', { 'weights.pretrained': ['open', 'conditional'] }, 'restricted-weights'],
    ['terms are not known', { 'weights.pretrained': ['open', 'unknown'] }, 'unknown'],
    ['no terms are stated', { 'weights.pretrained': ['open', 'closed'] }, 'unknown'],
    ['weights alone are open', { 'weights.pretrained': open }, 'open-weights'],
    [
      'one of two kinds of weights is restricted',
      { 'weights.pretrained': open, 'weights.adapted': ['open', 'restricted'] },
      'restricted-weights',
    ],
    ['all of it is open', { 'weights.pretrained': open, ...sources }, 'open-source'],
    [
      'the training code is missing',
      { 'weights.pretrained': open, ...sources, 'code.training': ['unknown', 'unknown'] },
      'open-weights',
    ],
    [
      'the training code may not be used freely',
      { 'weights.pretrained': open, ...sources, 'code.training': ['open', 'restricted'] },
      'open-weights',
    ],
    [
      'a post-trained release is measured by its own training',
      {
        'weights.pretrained': ['not-applicable', 'not-applicable'],
        'weights.adapted': open,
        'datasets.finetuning': open,
        'code.finetuning': open,
        'code.data-processing': open,
      },
      'open-source',
    ],
  ])('%s', (_, cells, expected) => {
    expect(classOf(cells)).toBe(expected)
  })
})

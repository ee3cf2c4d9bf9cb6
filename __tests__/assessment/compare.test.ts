import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/assessment/compare.ts'
import type { ClaimEntry, Comparison } from '../../src/assessment/v1.ts'
import { attributeIds, attributes, componentIds } from '../../src/components.ts'
import { assess } from '../../src/index.ts'
import { type MemoryFile, memory } from '../../src/repositories/memory.ts'
import { aster } from '../support/assessment.ts'

type Files = Readonly<Record<string, MemoryFile>>

const CARD = `---
license: apache-2.0
datasets:
- aster-lab/news
---
# Aster-7B

Aster summarizes news.
`
const RELEASE = { 'README.md': CARD, 'model.safetensors': 'weights' }

/** What became of a repository, read as the linter reads it. */
async function change(before: Files, after: Files): Promise<Comparison> {
  const assessment = await assess(memory(after), { base: memory(before, 'repository', 'f'.repeat(40)) })
  if (!assessment.comparison) throw new Error('nothing was compared')
  return assessment.comparison
}

/** `weights.pretrained licensing: open → restricted (README.md:2 changed)`, a line for each cell. */
const told = (cells: Comparison['worse']) =>
  cells.map(
    ({ component, attribute, from, to, by }) =>
      `${component} ${attribute}: ${from} → ${to} (${by.map(({ path, line, change }) => `${path}:${line} ${change}`).join(', ')})`,
  )

describe('what is the same', () => {
  test('is told to be the same, by the name of the base', async () => {
    const comparison = await change(RELEASE, RELEASE)
    expect(comparison).toEqual({
      base: 'f'.repeat(40),
      unchanged: true,
      worse: [],
      better: [],
      claims: [],
      licenses: [],
    })
  })

  test.each<[string, Files, Files]>([
    ['a file that is not read', { 'app.css': 'a {}' }, { 'app.css': 'b {}' }],
    ['a file that nothing asks about', {}, { 'app.css': 'a {}' }],
    ['a file that is gone, and that nothing asked about', { 'app.css': 'a {}' }, {}],
  ])('stays unchanged with %s', async (_, before, after) => {
    expect(await change({ ...RELEASE, ...before }, { ...RELEASE, ...after })).toMatchObject({
      unchanged: true,
    })
  })

  const LINKED = { 'README.md': `${CARD}\n[Style](app.css)\n` }
  test.each<[string, Files, Files]>([
    ['words of a card', {}, { 'README.md': `${CARD}\nHello.\n` }],
    ['a file that a card links to and that is gone', { ...LINKED, 'app.css': '' }, LINKED],
    ['the header of the weights', { 'model.safetensors': 'weightz' }, {}],
    ['a declaration', {}, { 'openness.yml': '# nothing\n' }],
  ])('is changed by %s, whatever follows from it', async (_, before, after) => {
    const comparison = await change({ ...RELEASE, ...before }, { ...RELEASE, ...after })
    expect(comparison).not.toHaveProperty('unchanged')
    expect(comparison).toMatchObject({ worse: [], better: [] })
  })

  test('stays the same where lines are only moved', async () => {
    const moved = { ...RELEASE, 'README.md': CARD.replace('# Aster-7B', '\n\n\n# Aster-7B\n\nHello.') }
    expect(await change(RELEASE, moved)).toMatchObject({ worse: [], better: [], licenses: [] })
  })
})

describe('what became worse', () => {
  test('data that are no longer named, by the line that is gone', async () => {
    const silent = { ...RELEASE, 'README.md': CARD.replace('datasets:\n- aster-lab/news\n', '') }
    const { worse, better } = await change(RELEASE, silent)
    expect(told(worse)).toContain('datasets.pretraining availability: open → unknown (README.md:4 removed)')
    expect(worse[0]?.by[0]).toMatchObject({ text: 'aster-lab/news' })
    expect(better).toEqual([])
  })

  test('weights under other terms, by the line that reads otherwise', async () => {
    const after = { ...RELEASE, 'README.md': CARD.replace('apache-2.0', 'cc-by-nc-4.0') }
    const comparison = await change(RELEASE, after)
    expect(told(comparison.worse)).toEqual([
      'weights.pretrained licensing: open → restricted (README.md:2 changed)',
    ])
    expect(comparison).toMatchObject({
      class: { from: 'open-weights', to: 'restricted-weights' },
      licenses: [
        {
          component: 'weights.pretrained',
          from: 'Apache-2.0',
          to: 'CC-BY-NC-4.0',
          by: [{ change: 'changed', path: 'README.md', line: 2, text: 'cc-by-nc-4.0' }],
        },
      ],
    })
  })

  test('weights that have to be asked for, by the line that is new and not by the file that still stands', async () => {
    const gated = {
      ...RELEASE,
      'README.md': CARD.replace('datasets:', 'extra_gated_prompt: Who?\ndatasets:'),
    }
    const { worse } = await change(RELEASE, gated)
    expect(told(worse)).toContain('weights.pretrained availability: open → gated (README.md:3 added)')
  })

  test('code whose file is gone is also not described and not licensed any more, by the same file', async () => {
    const card = `${CARD}\n\`\`\`\npython train.py\n\`\`\`\n`
    const before = { ...RELEASE, 'README.md': card, 'train.py': 'import torch\nloss.backward()\n' }
    const { worse } = await change(before, { ...RELEASE, 'README.md': card })
    expect(told(worse)).toEqual([
      'code.training availability: open → unknown (train.py:1 removed)',
      'code.training documentation: open → closed (train.py:1 removed)',
      'code.training licensing: open → unknown (train.py:1 removed)',
    ])
  })

  test('a clause that was put into a license, by the clause', async () => {
    const license = 'SPDX-License-Identifier: MIT\n'
    const before = { 'README.md': '# Aster\n', LICENSE: license, 'model.safetensors': 'weights' }
    const after = { ...before, LICENSE: `${license}\nYou may not use the model for commercial purposes.\n` }
    const { worse } = await change(before, after)
    expect(told(worse)).toEqual([
      expect.stringMatching(/^weights\.pretrained licensing: open → \w+ \(LICENSE:3 added\)$/),
    ])
  })

  test('a part that is declared to be none of the release any more', async () => {
    const declare = (what: string): Files => ({
      'README.md': '# Aster-7B\n',
      'model.safetensors': 'weights',
      'openness.yml': `components:\n  datasets.pretraining:\n    ${what}\n`,
    })
    const [before, after] = [declare('location: https://example.org/news'), declare('not-applicable: secret')]
    const { worse } = await change(before, after)
    expect(told(worse)).toEqual([
      'datasets.pretraining availability: open → not-applicable (openness.yml:3 changed)',
      'datasets.pretraining documentation: partial → not-applicable (openness.yml:3 changed)',
    ])
  })
})

describe('what became better', () => {
  test('is told the same way', async () => {
    const silent = { ...RELEASE, 'README.md': CARD.replace('datasets:\n- aster-lab/news\n', '') }
    const { worse, better } = await change(silent, RELEASE)
    expect(told(better)).toContain('datasets.pretraining availability: unknown → open (README.md:4 added)')
    expect(worse).toEqual([])
  })
})

describe('what is neither', () => {
  test('to say that something is not out, where nothing was said', async () => {
    const after = { ...RELEASE, 'README.md': `${CARD.replace('datasets:\n- aster-lab/news\n', '')}\n` }
    const honest = { ...after, 'README.md': `${after['README.md']}\nWe do not release the training data.\n` }
    const { worse, better } = await change(after, honest)
    expect([...told(worse), ...told(better)].filter((line) => line.includes('availability'))).toEqual([])
  })

  test('weights that turn out to be adapted ones: they stand in another row', async () => {
    const after = { ...RELEASE, 'README.md': CARD.replace('license:', 'base_model: boreas/base\nlicense:') }
    const { worse } = await change(RELEASE, after)
    expect(told(worse).filter((line) => line.startsWith('weights.'))).toEqual([])
  })
})

describe('several models', () => {
  const models = (license: string): Files => ({
    'aster/README.md': CARD,
    'aster/model.safetensors': 'weights',
    'boreas/README.md': CARD.replace('apache-2.0', license),
    'boreas/model.safetensors': 'weights',
  })

  test('are each held against what they were, at their places in the whole', async () => {
    const options = { roots: ['aster', 'boreas'], base: memory(models('mit')) }
    const { comparison, models: each = [] } = await assess(memory(models('cc-by-nc-4.0')), options)
    expect(each.map((model) => told(model.comparison?.worse ?? []))).toEqual([
      [],
      ['weights.pretrained licensing: open → restricted (boreas/README.md:2 changed)'],
    ])
    expect(told(comparison?.worse ?? [])).toEqual([
      'weights.pretrained licensing: open → restricted (boreas/README.md:2 added)',
    ])
  })

  test('are unchanged where each of them is', async () => {
    const options = { roots: ['aster', 'boreas'], base: memory(models('mit')) }
    const same = await assess(memory(models('mit')), options)
    expect(same.comparison).toMatchObject({ unchanged: true })
    const files = { ...models('mit'), 'boreas/README.md': `${models('mit')['boreas/README.md']}\nHello.\n` }
    const { comparison, models: each = [] } = await assess(memory(files), options)
    expect(comparison).not.toHaveProperty('unchanged')
    expect(each.map((model) => model.comparison?.unchanged)).toEqual([true, undefined])
  })

  test('one that is new has nothing to be held against', async () => {
    const { 'boreas/README.md': _, 'boreas/model.safetensors': __, ...before } = models('mit')
    const options = { roots: ['aster', 'boreas'], base: memory(before) }
    const { models: each = [] } = await assess(memory(models('mit')), options)
    expect(each.map(({ comparison }) => comparison !== undefined)).toEqual([true, false])
    const alone = await assess(memory(models('mit')), { roots: ['boreas'], base: memory(before) })
    expect(alone.comparison).toBeUndefined()
  })
})

test('declarations of the base that cannot be read stop nobody from mending them', async () => {
  const assessment = await assess(memory(RELEASE), {
    base: memory({ ...RELEASE, 'openness.yml': 'componets: {}\n' }),
  })
  expect(assessment.comparison).toMatchObject({ worse: [], better: [] })
  expect(assessment.notices.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(
      /^The openness\.yml of the base cannot be read.*openness\.yml:1:1: There is no `componets`/,
    ),
  )
})

describe('claims', () => {
  const claim = (changes: Partial<ClaimEntry>): ClaimEntry => ({
    claim: 'open-source',
    artifacts: ['weights'],
    source: { kind: 'file' },
    path: 'README.md',
    line: 12,
    column: 1,
    text: 'Aster is open source.',
    polarity: 'asserted',
    status: 'supported',
    severity: 'none',
    message: '',
    baseline: false,
    because: [],
    ...changes,
  })
  const between = (before: readonly ClaimEntry[], after: readonly ClaimEntry[]) =>
    compare({ assessment: { ...aster, claims: before } }, { assessment: { ...aster, claims: after } }).claims

  test.each([
    [
      'that fares otherwise',
      [claim({})],
      [claim({ status: 'contradicted' })],
      { from: 'supported', to: 'contradicted' },
    ],
    ['that is new', [], [claim({ status: 'unproven' })], { to: 'unproven' }],
    ['that is gone', [claim({})], [], { from: 'supported' }],
    [
      'of another kind',
      [claim({})],
      [claim({ claim: 'open-data' })],
      { claim: 'open-data', to: 'supported' },
    ],
  ])('one %s is told', (_, before, after, expected) => {
    expect(between(before, after)[0]).toMatchObject(expected)
    expect(between(before, after)[0]).toHaveProperty('text')
  })

  test.each([
    ['on another line', { line: 40 }],
    ['in other words', { text: 'Aster is fully open source.' }],
    ['in another file', { path: 'docs/card.md' }],
  ])('the same one %s is no change', (_, changes) => {
    expect(between([claim({})], [claim(changes)])).toEqual([])
  })

  test('said twice, and once more, is new once', () => {
    expect(
      between([claim({}), claim({ line: 20 })], [claim({}), claim({ line: 20 }), claim({ line: 30 })]),
    ).toMatchObject([{ line: 30, to: 'supported' }])
  })
})

describe('of any two assessments', () => {
  const cell = (attribute: keyof typeof attributes) =>
    fc
      .constantFrom(...attributes[attribute].levels, 'unknown', 'not-applicable')
      .map((level) => ({ level, findings: [] }))
  const profile = fc.record(
    Object.fromEntries(
      componentIds.map((id) => [
        id,
        fc.record(Object.fromEntries(attributeIds.map((attribute) => [attribute, cell(attribute)]))),
      ]),
    ),
  )
  const side = profile.map((each) => ({ assessment: { ...aster, findings: [], profile: each } }))

  test('what is worse one way is better the other way', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [forth, back] = [compare(a, b), compare(b, a)]
        const names = (cells: Comparison['worse']) =>
          cells.map((each) => `${each.component} ${each.attribute}`)
        expect(names(forth.worse)).toEqual(names(back.better))
        expect(names(forth.better)).toEqual(names(back.worse))
      }),
      { numRuns: 50 },
    )
  })

  test('nothing is worse than itself', () => {
    fc.assert(
      fc.property(side, (a) => {
        expect(compare(a, a)).toMatchObject({ worse: [], better: [], claims: [], licenses: [] })
      }),
      { numRuns: 50 },
    )
  })
})

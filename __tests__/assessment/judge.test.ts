import { expect, test } from 'vitest'
import { assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'
import { defineRule } from '../../src/rule.ts'

const texts = {
  why: 'To show the runner.',
  remedy: 'Nothing.',
  references: ['https://example.org'],
  examples: [
    { name: 'a', files: {}, answer: 'unknown' },
    { name: 'b', files: {}, answer: 'unknown' },
  ],
} as const

const asking = (of: readonly ('weights.pretrained' | 'weights.adapted')[]) =>
  defineRule({
    ...texts,
    attribute: 'availability',
    question: 'Is anything here?',
    of,
    needs: ['tree'],
    messages: { seen: '{component} of {count}' },
    check: ({ tree }) => ({
      level: 'open',
      message: 'seen',
      data: { count: tree.entries.length },
      evidence: [{ path: 'a' }],
    }),
  })

test('a rule is asked once of each of its components, by id and then by component', async () => {
  const rules = {
    'availability/b': asking(['weights.pretrained', 'weights.adapted']),
    'availability/a': asking(['weights.pretrained']),
  }
  const { findings } = await assess(memory({ a: '' }), { rules })
  expect(findings.map(({ rule, component, message }) => [rule, component, message])).toEqual([
    ['availability/a', 'weights.pretrained', 'Pre-trained weights of 1'],
    ['availability/b', 'weights.pretrained', 'Pre-trained weights of 1'],
    ['availability/b', 'weights.adapted', 'Adapted weights of 1'],
  ])
})

test('a rule that fails is our failure: an error, never an answer', async () => {
  const failing = defineRule({
    ...texts,
    question: 'Is this fine?',
    of: 'repository',
    needs: [],
    messages: { no: '' },
    check: () => {
      throw new TypeError('a bug')
    },
  })
  const assessment = await assess(memory({}), { rules: { 'access/failing': failing } })
  expect(assessment.findings).toMatchObject([
    {
      outcome: 'error',
      severity: 'warning',
      message: 'This question could not be asked (TypeError: a bug).',
      evidence: [],
    },
  ])
})

test('a rule sees the facts that it named and no others', async () => {
  let seen: readonly string[] = []
  const peeking = defineRule({
    ...texts,
    question: 'Is there more?',
    of: 'repository',
    needs: ['documents'],
    messages: { no: 'No.' },
    check: (facts) => {
      seen = Object.keys(facts)
      return { outcome: 'unknown', message: 'no' }
    },
  })
  await assess(memory({}), { rules: { 'access/peeking': peeking } })
  expect(seen).toEqual(['documents'])
})

test('what is not part of the release is not asked about, and the finding says why', async () => {
  const { findings, profile } = await assess(
    memory({ 'README.md': '---\nbase_model: acme/base\n---\n', 'adapter_model.safetensors': 'weights' }),
  )
  expect(
    findings.find(
      ({ rule, component }) => rule === 'availability/data-released' && component === 'datasets.pretraining',
    ),
  ).toMatchObject({
    outcome: 'not-applicable',
    message: "The card names acme/base as the base model: pre-training is not this release's.",
    evidence: [{ path: 'README.md', line: 2 }],
  })
  expect(profile['weights.pretrained']?.licensing?.level).toBe('not-applicable')
})

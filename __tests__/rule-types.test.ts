import { expect, test } from 'vitest'
import { defineRule } from '../src/rule.ts'

const texts = {
  question: 'Is it so?',
  why: 'To show the types.',
  remedy: 'Nothing.',
  references: ['https://example.org'],
} as const
const examples = [
  { name: 'a', files: {}, answer: 'open' },
  { name: 'b', files: {}, answer: 'closed' },
] as const
const base = {
  ...texts,
  attribute: 'availability',
  of: ['weights.pretrained'],
  needs: ['tree'],
  examples,
} as const

// The compiler is the test: a line that is expected not to compile and does is an error.
test('an answer in the repository’s favor without a place does not compile', () => {
  defineRule({
    ...base,
    messages: { seen: 'Seen.' },
    // @ts-expect-error: `open` asks for evidence
    check: () => ({ level: 'open', message: 'seen' }),
  })
  defineRule({
    ...base,
    messages: { seen: 'Seen.' },
    // @ts-expect-error: an empty list is no evidence
    check: () => ({ level: 'open', message: 'seen', evidence: [] }),
  })
  defineRule({
    ...base,
    messages: { silent: 'Silent.' },
    check: () => ({ level: 'unknown', message: 'silent' }),
  })
  expect.assertions(0)
})

test('a level of another attribute does not compile', () => {
  defineRule({
    ...base,
    messages: { seen: 'Seen.' },
    // @ts-expect-error: availability knows no `conditional`
    check: () => ({ level: 'conditional', message: 'seen', evidence: [{ path: 'a' }] }),
  })
})

test('a fact that the rule did not name cannot be read', () => {
  defineRule({
    ...base,
    messages: { silent: 'Silent.' },
    // @ts-expect-error: only `tree` is needed
    check: ({ documents }) => ({ level: 'unknown', message: documents.length > 0 ? 'silent' : 'silent' }),
  })
})

test('a message that is not in the table, or lacks what fills it, does not compile', () => {
  defineRule({
    ...base,
    messages: { seen: 'Seen.' },
    // @ts-expect-error: there is no message `heard`
    check: () => ({ level: 'unknown', message: 'heard' }),
  })
  defineRule({
    ...base,
    messages: { seen: 'Seen {count} times.' },
    // @ts-expect-error: `count` is missing
    check: () => ({ level: 'unknown', message: 'seen' }),
  })
  defineRule({
    ...base,
    messages: { seen: '{component}: seen {count} times.' },
    check: () => ({ level: 'unknown', message: 'seen', data: { count: 2 } }),
  })
})

test('a component that the rule is not asked of cannot be looked for', () => {
  defineRule({
    ...base,
    messages: { silent: 'Silent.' },
    check: (_, component) => {
      // @ts-expect-error: only the pre-trained weights are asked about
      if (component === 'code.training') throw new Error('never')
      return { level: 'unknown', message: 'silent' }
    },
  })
})

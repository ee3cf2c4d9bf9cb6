import { keyOf, type Web, type WebAnswer } from '../../src/web.ts'

/** A web that knows these answers, by target, and nothing else. */
export function answering(answers: Readonly<Record<string, WebAnswer>>): Web {
  return {
    visit: async (target) =>
      answers[keyOf(target)] ?? { state: 'unreachable', reason: 'no such page in this test' },
  }
}

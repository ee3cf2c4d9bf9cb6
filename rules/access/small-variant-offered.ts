import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Is a smaller or quantized variant offered?',
  why: 'A variant that runs on a laptop reaches a hundred times as many people as one that takes a cluster.',
  remedy: 'Offer a quantized or distilled variant, or link one.',
  references: ['https://arxiv.org/abs/2502.16701'],

  of: 'repository',
  needs: ['topics', 'artifacts', 'release'],
  messages: {
    offered: 'A smaller or quantized variant is offered.',
    card: 'The card names no smaller or quantized variant.',
    silent: 'No smaller or quantized variant is named.',
  },

  check({ topics, artifacts, release }) {
    const offered = evidence([
      ...artifacts
        .filter(({ format, kind }) => kind === 'weights' && format === 'gguf')
        .map(({ path }) => ({ path })),
      ...topics.variants.map(({ at }) => at),
      ...release.fields('quantized_by').map(({ at }) => at),
    ])
    if (offered) return { outcome: 'met', message: 'offered', evidence: offered }
    if (release.cardPresent) return { outcome: 'unmet', message: 'card' }
    return { outcome: 'unknown', message: 'silent' }
  },

  examples: [
    { name: 'a quantized file', files: { 'aster-q4.gguf': 'weights' }, answer: 'met' },
    {
      name: 'a sentence',
      files: { 'README.md': '# Aster\n\nWe also release quantized 4-bit versions of Aster.\n' },
      answer: 'met',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'unmet',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

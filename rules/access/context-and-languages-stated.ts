import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Are the context length and the languages stated?',
  why: 'How much text a model takes, and in which languages, bounds what anybody can do with it.',
  remedy: 'State the context length in tokens and the languages.',
  references: ['https://arxiv.org/abs/2502.16701'],

  of: 'repository',
  needs: ['topics', 'release'],
  messages: {
    both: 'Context length and languages are stated.',
    one: 'One of context length and languages is stated.',
    card: 'The card states neither context length nor languages.',
    silent: 'No document states context length or languages.',
  },

  check({ topics, release }) {
    const context = topics.context.map(({ at }) => at)
    const languages = [
      ...release.fields('language').map(({ at }) => at),
      ...topics.languages.map(({ at }) => at),
    ]
    const both = context.length > 0 && languages.length > 0 ? evidence([...context, ...languages]) : undefined
    if (both) return { outcome: 'met', message: 'both', evidence: both }
    const one = evidence([...context, ...languages])
    if (one) return { outcome: 'partial', message: 'one', evidence: one }
    if (release.cardPresent) return { outcome: 'unmet', message: 'card' }
    return { outcome: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'both',
      files: {
        'README.md': '---\nlanguage: [en]\n---\n# Aster\n\nAster has a context length of 8,192 tokens.\n',
      },
      answer: 'met',
    },
    {
      name: 'languages alone',
      files: { 'README.md': '---\nlanguage: [en]\n---\n# Aster\n' },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'unmet',
    },
  ],
})

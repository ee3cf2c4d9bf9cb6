import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Is it stated with which software it runs?',
  why: 'A model that runs in common software can be used by those who cannot write their own.',
  remedy: 'Name the libraries or servers, with their versions, that load the model.',
  references: ['https://arxiv.org/abs/2502.16701'],

  of: 'repository',
  needs: ['topics', 'snippets', 'release'],
  messages: {
    stated: 'The software that runs it is stated.',
    card: 'The card names no software that runs it.',
    silent: 'No document names software that runs it.',
  },

  check({ topics, snippets, release }) {
    const stated = evidence([
      ...release.fields('library_name').map(({ at }) => at),
      ...snippets.filter(({ value }) => value.does === 'load').map(({ at }) => at),
      ...topics.runtimes.map(({ at }) => at),
    ])
    if (stated) return { outcome: 'met', message: 'stated', evidence: stated }
    if (release.cardPresent) return { outcome: 'unmet', message: 'card' }
    return { outcome: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a library',
      files: { 'README.md': '---\nlibrary_name: transformers\n---\n# Aster\n' },
      answer: 'met',
    },
    {
      name: 'a server',
      files: { 'README.md': '# Aster\n\nAster runs in vLLM and llama.cpp.\n' },
      answer: 'met',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'unmet',
    },
  ],
})

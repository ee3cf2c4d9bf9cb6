import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Is a hosted way to use it named?',
  why: 'Many have no machine that can run a model. A demo or a service lets them try it, and judge for themselves.',
  remedy: 'Link a demo or a service, and say who runs it and on which terms.',
  references: ['https://arxiv.org/abs/2502.16701'],

  of: 'repository',
  needs: ['topics', 'references', 'release'],
  messages: {
    stated: 'A hosted way to use it is named.',
    card: 'The card names no hosted way to use it.',
    silent: 'No hosted way to use it is named.',
  },

  check({ topics, references, release }) {
    const stated = evidence([
      ...references
        .filter(({ kind, standing }) => kind === 'space' && standing === 'own')
        .map(({ mention }) => mention.at),
      ...topics.hosted.map(({ at }) => at),
    ])
    if (stated) return { outcome: 'met', message: 'stated', evidence: stated }
    if (release.cardPresent) return { outcome: 'unmet', message: 'card' }
    return { outcome: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a service',
      files: { 'README.md': '# Aster\n\nTry Aster on our platform at https://chat.example.org.\n' },
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

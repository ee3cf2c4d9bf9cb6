import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'safeguards',
  question: 'Is it acknowledged that the weights cannot be called back?',
  why: 'Open weights are out for good, and what is done with them is hardly seen. Those who release them should have weighed that in the open.',
  remedy: 'Say that the release cannot be undone, and what was weighed before it.',
  references: ['https://arxiv.org/abs/2403.07918'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'access'],
  messages: {
    said: 'A document says that the release cannot be undone.',
    silent: 'No document says that the release cannot be undone.',
  },

  check({ topics }) {
    const said = evidence(topics.irrevocability.map(({ at }) => at))
    if (said) return { level: 'open', message: 'said', evidence: said }
    return { level: 'closed', message: 'silent' }
  },

  examples: [
    {
      name: 'a sentence',
      files: {
        'README.md':
          '# Aster\n\nOpen weights cannot be recalled once they are released, so we tested for three months before.\n',
      },
      answer: 'open',
    },
    {
      name: 'a license that cannot be revoked, which is something else',
      files: { 'README.md': '# Aster\n\nThe license grants an irrevocable right to use the model.\n' },
      answer: 'closed',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'closed' },
  ],
})

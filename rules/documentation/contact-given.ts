import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is it said whom to contact?',
  why: 'Those who find a fault, or themselves in the data, need somebody to tell.',
  remedy: 'Name an address or an issue tracker in the card.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://crfm.stanford.edu/fmti/'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release'],
  messages: {
    given: 'The documents say whom to contact.',
    card: 'The card names no contact.',
    silent: 'No document names a contact.',
  },

  check({ topics, release }) {
    const given = evidence(topics.contact.map(({ at }) => at))
    if (given) return { level: 'open', message: 'given', evidence: given }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'an address',
      files: { 'README.md': '# Aster\n\n## Contact\n\nWrite to aster@example.org.\n' },
      answer: 'open',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

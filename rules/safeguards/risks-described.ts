import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'safeguards',
  question: 'Are the risks described?',
  why: `Open weights cannot be called back. Those who deploy them carry the risks, and need to be told which ones the makers
    saw.`,
  remedy:
    'Add a section on risks and misuse: what was found, compared with what is possible without the model.',
  references: ['https://arxiv.org/abs/2403.07918', 'https://arxiv.org/abs/1810.03993'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release'],
  messages: {
    section: 'A section describes risks.',
    brief: 'A heading speaks of risks, with little below it.',
    card: 'The card describes no risk.',
    silent: 'No document describes a risk.',
  },

  check({ topics, release }) {
    const full = evidence(topics.risks.filter(({ words }) => words >= 30).map(({ at }) => at))
    if (full) return { level: 'open', message: 'section', evidence: full }
    const brief = evidence(topics.risks.filter(({ words }) => words >= 5).map(({ at }) => at))
    if (brief) return { level: 'partial', message: 'brief', evidence: brief }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a section on risks',
      files: {
        'README.md':
          '# Aster\n\n## Risks\n\nAster can write convincing text at low cost, which helps those who spread false news. In our tests people told its articles from real ones no better than by chance. It also repeats stereotypes of its training data.\n',
      },
      answer: 'open',
    },
    {
      name: 'a line under a heading',
      files: { 'README.md': '# Aster\n\n## Ethical considerations\n\nPlease use Aster with care.\n' },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

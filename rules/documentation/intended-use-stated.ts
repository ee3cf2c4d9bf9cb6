import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is the intended use stated?',
  why: 'Those who decide whether a model fits their purpose need to know what its makers had in mind, in their own words.',
  remedy: 'Add a section that says for which uses and users the model is meant.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://huggingface.co/docs/hub/model-card-annotated'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release'],
  messages: {
    section: 'A section says what the model is meant for.',
    sentence: 'A sentence says what the model is meant for.',
    card: 'The card does not say what the model is meant for.',
    silent: 'No document says what the model is meant for.',
  },

  check({ topics, release }) {
    const passages = topics['intended-use']
    const sections = evidence(
      passages.filter(({ extent, words }) => extent === 'section' && words >= 5).map(({ at }) => at),
    )
    if (sections) return { level: 'open', message: 'section', evidence: sections }
    const sentences = evidence(passages.filter(({ extent }) => extent === 'sentence').map(({ at }) => at))
    if (sentences) return { level: 'partial', message: 'sentence', evidence: sentences }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a section of its own',
      files: {
        'README.md':
          '# Aster\n\n## Intended use\n\nAster is meant for research on summarization of English news.\n',
      },
      answer: 'open',
    },
    {
      name: 'a sentence in passing',
      files: { 'README.md': '# Aster\n\nAster is designed for summarization of news.\n' },
      answer: 'partial',
    },
    {
      name: 'a heading over template text',
      files: {
        'README.md': '---\nlicense: mit\n---\n# Aster\n\n## Intended use\n\n[More Information Needed]\n',
      },
      answer: 'closed',
    },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Are the limitations stated?',
  why: 'Every model fails somewhere. Naming where lets others avoid it, and shows that somebody looked.',
  remedy: 'Add a section on known limitations, biases and uses that the model is not fit for.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://huggingface.co/docs/hub/model-card-annotated'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release'],
  messages: {
    section: 'A section names limitations.',
    sentence: 'A sentence names a limitation.',
    card: 'The card names no limitation.',
    silent: 'No document names a limitation.',
  },

  check({ topics, release }) {
    const passages = topics.limitations
    const sections = evidence(
      passages.filter(({ extent, words }) => extent === 'section' && words >= 8).map(({ at }) => at),
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
          '# Aster\n\n## Limitations\n\nAster knows little of languages other than English and invents sources.\n',
      },
      answer: 'open',
    },
    {
      name: 'a sentence in passing',
      files: { 'README.md': '# Aster\n\nThe model may hallucinate facts.\n' },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

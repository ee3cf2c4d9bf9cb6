import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is the training procedure described?',
  why: 'How a model was trained tells what can be expected of it and what it would take to make it again.',
  remedy: 'Describe the stages, methods and settings of the training, with figures.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://opensource.org/ai/open-source-ai-definition'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'settings', 'release'],
  messages: {
    settings: 'The training is described, with settings and their values.',
    partly: 'The training is mentioned, without the settings that would let it be repeated.',
    card: 'The card does not describe the training.',
    silent: 'No document describes the training.',
  },

  check({ topics, settings, release }) {
    const passages = evidence(
      topics.training
        .filter(({ extent, words, tables, code }) =>
          extent === 'section' ? words >= 6 || tables > 0 || code > 0 : words >= 3,
        )
        .map(({ at }) => at),
    )
    const said = settings.filter(({ value }) => value.where === 'document')
    if (passages && new Set(said.map(({ value }) => value.kind)).size >= 2)
      return {
        level: 'open',
        message: 'settings',
        evidence: [passages[0], ...said.map(({ at }) => at), ...passages.slice(1)],
      }
    if (passages) return { level: 'partial', message: 'partly', evidence: passages }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a section with settings',
      files: {
        'README.md':
          '# Aster\n\n## Training\n\nAster was trained for 300,000 steps of 2 million tokens each with AdamW, a peak learning rate of 3e-4 that falls along a cosine, a weight decay of 0.1 and a context of 4,096 tokens, in two stages: web text first, then code and books.\n',
      },
      answer: 'open',
    },
    {
      name: 'a sentence in passing',
      files: { 'README.md': '# Aster\n\nAster was trained with next-token prediction on web text.\n' },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

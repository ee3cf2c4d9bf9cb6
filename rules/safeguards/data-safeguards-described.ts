import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'safeguards',
  question: 'Is it said how people in the data were protected?',
  why: 'Training data hold names, faces and wishes not to be in them. What was removed, and how to object, is owed to those people.',
  remedy: 'Say how personal data, illegal content and opt-outs were handled, and where to ask for removal.',
  references: ['https://arxiv.org/abs/1803.09010', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],

  of: ['datasets.pretraining', 'datasets.finetuning'],
  needs: ['topics', 'release'],
  messages: {
    section: '{component}: a section says how personal or unlawful content was handled.',
    sentence: '{component}: mentioned in a sentence.',
    card: '{component}: the card does not say how personal or unlawful content was handled.',
    silent: '{component}: no document says how personal or unlawful content was handled.',
  },

  check({ topics, release }, component) {
    const trainedOn = release.weights.includes('weights.pretrained')
      ? 'datasets.pretraining'
      : 'datasets.finetuning'
    if (component !== trainedOn) return { level: 'unknown', message: 'silent' }
    const passages = topics['data-safeguards']
    const sections = evidence(
      passages.filter(({ extent, words }) => extent === 'section' && words >= 20).map(({ at }) => at),
    )
    if (sections) return { level: 'open', message: 'section', evidence: sections }
    const sentences = evidence(passages.map(({ at }) => at))
    if (sentences) return { level: 'partial', message: 'sentence', evidence: sentences }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a section',
      files: {
        'README.md':
          '# Aster\n\n## Personal and sensitive information\n\nE-mail addresses and phone numbers were replaced by place-holders before training. Sites that opt out in robots.txt were left out, and people can ask for removal at privacy@example.org.\n',
      },
      answer: 'open',
    },
    {
      name: 'a sentence',
      files: { 'README.md': '# Aster\n\nPersonal data were removed from the training corpus.\n' },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Are the languages and modalities stated?',
  why: 'Whether a model speaks a language, or takes an image, decides for most people whether it is of use to them at all.',
  remedy: 'List the languages in the front matter, and say what goes in and what comes out.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2502.16701'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release'],
  messages: {
    stated: 'Languages or modalities are stated.',
    card: 'The card states neither languages nor modalities.',
    silent: 'No document states languages or modalities.',
  },

  check({ topics, release }) {
    const stated = evidence([
      ...['language', 'languages', 'pipeline_tag'].flatMap((field) =>
        release.fields(field).map(({ at }) => at),
      ),
      ...topics.languages.map(({ at }) => at),
    ])
    if (stated) return { level: 'open', message: 'stated', evidence: stated }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a field of the front matter',
      files: { 'README.md': '---\nlanguage: [en, fr]\n---\n# Aster\n' },
      answer: 'open',
    },
    {
      name: 'a sentence',
      files: { 'README.md': '# Aster\n\nAster was trained on English and German text.\n' },
      answer: 'open',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

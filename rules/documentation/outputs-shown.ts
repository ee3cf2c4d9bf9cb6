import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Are outputs of the model shown?',
  why: 'A few outputs, failures among them, tell more about a model than a paragraph of adjectives.',
  remedy: 'Show some inputs with what the model made of them, and do not leave out the failures.',
  references: ['https://arxiv.org/abs/2403.13784'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release'],
  messages: {
    shown: 'Outputs of the model are shown.',
    card: 'The card shows no output of the model.',
    silent: 'No document shows an output of the model.',
  },

  check({ topics, release }) {
    const shown = evidence(topics['outputs-shown'].map(({ at }) => at))
    if (shown) return { level: 'open', message: 'shown', evidence: shown }
    const widget = evidence(release.fields('widget').map(({ at }) => at))
    if (widget) return { level: 'partial', message: 'shown', evidence: widget }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a section of samples',
      files: {
        'README.md': '# Aster\n\n## Sample outputs\n\n> The sea is calm tonight, and the lamps are lit.\n',
      },
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

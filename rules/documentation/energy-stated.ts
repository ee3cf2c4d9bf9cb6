import { defineRule, evidence, matches } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is the energy or the carbon of the training stated?',
  why: 'Training a large model uses as much energy as a town. A figure lets others weigh that, and spares them a second run.',
  remedy: 'State the energy in kWh or the emissions in kg of CO2 equivalent, and how they were estimated.',
  references: ['https://arxiv.org/abs/1910.09700', 'https://arxiv.org/abs/2211.02001'],

  of: ['system.infrastructure'],
  needs: ['topics', 'release'],
  messages: {
    stated: 'The documents state the energy or the emissions of the training.',
    card: 'The card does not state the energy or the emissions of the training.',
    silent: 'No document states the energy or the emissions of the training.',
  },

  check({ topics, release }) {
    const stated = evidence(
      [
        ...release.fields('co2_eq_emissions').filter(({ value }) => matches(/^[\d_.]+(?:e\d+)?$/i, value)),
        ...topics.energy,
      ].map(({ at }) => at),
    )
    if (stated) return { level: 'open', message: 'stated', evidence: stated }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a figure with its unit',
      files: { 'README.md': '# Aster\n\nTraining emitted an estimated 12 tCO2eq.\n' },
      answer: 'open',
    },
    {
      name: 'a heading over the template’s own words',
      files: {
        'README.md':
          '---\nlicense: mit\n---\n# Aster\n\n## Environmental impact\n\nCarbon Emitted: Unknown\n',
      },
      answer: 'closed',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

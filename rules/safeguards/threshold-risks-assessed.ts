import { defineRule, evidence } from '../../src/rule.ts'

/** Art. 51(2) of Regulation (EU) 2024/1689: above it, systemic risk is presumed. */
const THRESHOLD = 1e25

export default defineRule({
  attribute: 'safeguards',
  question: 'Are systemic risks assessed, where the training compute calls for it?',
  why: 'Compute is a first filter and never the sole basis: above the threshold an assessment is expected, below it nothing follows, and where no figure is given nobody can tell.',
  remedy: 'Report how the systemic risks were assessed, and state the compute with its unit.',
  references: ['https://arxiv.org/abs/2405.10799', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['compute', 'topics'],
  messages: {
    assessed: '{flop} FLOP are stated, and an assessment of the risks is reported.',
    missing: '{flop} FLOP are stated; no assessment of systemic risks is reported.',
    below: '{flop} FLOP are stated: below the threshold of 10^25.',
    silent:
      'No document states the training compute in FLOP: whether the threshold is passed cannot be told.',
  },

  check({ compute, topics }) {
    const [first] = compute
    if (!first) return { level: 'unknown', message: 'silent' }
    const largest = compute.reduce((most, each) => (each.value.flop > most.value.flop ? each : most), first)
    const data = { flop: largest.value.flop.toExponential(1) }
    if (largest.value.flop < THRESHOLD)
      return { level: 'not-applicable', message: 'below', data, evidence: [largest.at] }
    const assessed = evidence(
      [...topics['threshold-risks'], ...topics['safety-evaluation']].map(({ at }) => at),
    )
    if (assessed) return { level: 'open', message: 'assessed', data, evidence: [largest.at, ...assessed] }
    return { level: 'closed', message: 'missing', data, evidence: [largest.at] }
  },

  examples: [
    {
      name: 'above, with an assessment',
      files: {
        'README.md':
          '# Aster\n\nTraining took 3.8e25 FLOP.\n\n## Systemic risks\n\nWe tested the uplift that Aster gives in biology and in attacks on computers.\n',
      },
      answer: 'open',
    },
    {
      name: 'above, without one',
      files: { 'README.md': '# Aster\n\nTraining took 3.8e25 FLOP.\n' },
      answer: 'closed',
    },
    {
      name: 'below',
      files: { 'README.md': '# Aster\n\nTraining took 2e22 FLOP.\n' },
      answer: 'not-applicable',
    },
    { name: 'no figure', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Is the hardware that it takes stated?',
  why: 'A model that needs eight accelerators is out of reach for most of those it was released to; a figure lets them plan.',
  remedy: 'State the memory and the accelerators that running the model takes.',
  references: ['https://arxiv.org/abs/2502.16701'],

  of: 'repository',
  needs: ['topics', 'release'],
  messages: {
    stated: 'The documents state the hardware that running takes.',
    unquantified: 'A section on hardware gives no figure.',
    card: 'The card does not state the hardware that running takes.',
    silent: 'No document states the hardware that running takes.',
  },

  check({ topics, release }) {
    const stated = evidence(topics.hardware.filter(({ figures }) => figures > 0).map(({ at }) => at))
    if (stated) return { outcome: 'met', message: 'stated', evidence: stated }
    const sections = evidence(topics.hardware.map(({ at }) => at))
    if (sections) return { outcome: 'partial', message: 'unquantified', evidence: sections }
    if (release.cardPresent) return { outcome: 'unmet', message: 'card' }
    return { outcome: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'memory in a sentence',
      files: { 'README.md': '# Aster\n\nInference takes 16 GB of GPU memory.\n' },
      answer: 'met',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'unmet',
    },
    { name: 'a README without a card', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

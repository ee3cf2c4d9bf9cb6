import { defineRule, evidence, matches } from '../../src/rule.ts'

/** How long machines ran, or how much they computed. */
const TIMED =
  /\d[^\d\n]*\b(?:hours?|hrs|days|weeks|months|minutes|[KMGTPEZ]?FLOPS?)\b|\b(?:[GT]PU|[AHV][18]00)[- ]hours\b/i

export default defineRule({
  attribute: 'documentation',
  question: 'Is the compute of the training stated?',
  why: `Compute tells what it would take to train the model again, and is the first filter of rules on risk. A number of
    accelerators without their time says neither.`,
  remedy: 'State the hardware, the hours that it ran, and the total as GPU hours or FLOP.',
  references: ['https://arxiv.org/abs/2405.10799', 'https://arxiv.org/abs/2403.13784'],

  of: ['system.infrastructure'],
  needs: ['topics', 'release'],
  messages: {
    stated: 'The documents state the compute of the training.',
    partly: 'The documents speak of hardware or compute, without a time or a total.',
    card: 'The card does not state the compute of the training.',
    silent: 'No document states the compute of the training.',
  },

  check({ topics, release }) {
    const stated = evidence(topics.compute.filter(({ text }) => matches(TIMED, text)).map(({ at }) => at))
    if (stated) return { level: 'open', message: 'stated', evidence: stated }
    const partly = evidence(topics.compute.map(({ at }) => at))
    if (partly) return { level: 'partial', message: 'partly', evidence: partly }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a total with its unit',
      files: { 'README.md': '# Aster\n\nTraining took 2.788M H800 GPU hours.\n' },
      answer: 'open',
    },
    {
      name: 'hardware without a time',
      files: { 'README.md': '# Aster\n\nAster was trained on 64 H100 accelerators.\n' },
      answer: 'partial',
    },
    {
      name: 'what running it takes',
      files: { 'README.md': '# Aster\n\nInference takes 16 GB of GPU memory.\n' },
      answer: 'unknown',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

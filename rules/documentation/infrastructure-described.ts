import { defineRule, evidence, matches } from '../../src/rule.ts'

/** How long machines ran, or how much they computed. */
const TIMED = /\d[^\d\n]*\b(?:hours|days|weeks|months|[KMGTPEZ]?FLOPS?)\b/i

export default defineRule({
  attribute: 'documentation',
  question: 'Is the set-up of training and serving described?',
  why: 'The machines, their number and the software that ran on them are part of how a model came to be, and of what it takes to use it.',
  remedy: 'Say on which machines and with which software the model was trained and is served.',
  references: ['https://arxiv.org/abs/2405.15802', 'https://crfm.stanford.edu/fmti/'],

  of: ['system.infrastructure'],
  needs: ['topics', 'holdings', 'release'],
  messages: {
    both: 'The machines of the training are described with their time, and the set-up is in the repository.',
    partly: 'Hardware or software of training or serving is named.',
    card: 'The card says nothing of machines or software.',
    silent: 'No document says anything of machines or software.',
  },

  check({ topics, holdings, release }) {
    const held = holdings.get('system.infrastructure') ?? []
    const timed = topics.compute.filter(({ text }) => matches(TIMED, text))
    const both = held.length > 0 ? evidence([...timed, ...topics.hardware].map(({ at }) => at)) : undefined
    if (both && timed.length > 0 && topics.cluster.length > 0)
      return { level: 'open', message: 'both', evidence: both }
    const partly = evidence([
      ...[...topics.compute, ...topics.hardware, ...topics.cluster, ...topics.serving].map(({ at }) => at),
      ...held.map(({ at }) => at),
    ])
    if (partly) return { level: 'partial', message: 'partly', evidence: partly }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'machines, time, software and the image that it runs in',
      files: {
        'README.md':
          '# Aster\n\n## Training set-up\n\nAster was trained with Megatron-LM on 64 nodes of 8 H100 GPUs for 21 days.\n',
        Dockerfile: 'FROM python:3.12\n',
      },
      answer: 'open',
    },
    {
      name: 'the machine of the training',
      files: { 'README.md': '# Aster\n\nAster was trained on 64 H100 GPUs.\n' },
      answer: 'partial',
    },
    {
      name: 'what it is served with',
      files: { 'README.md': '# Aster\n\nDeploy Aster with vLLM on a single GPU.\n' },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

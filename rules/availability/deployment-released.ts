import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'availability',
  question: 'Is the training and serving set-up released?',
  why: 'Containers, launch files and a description of the hardware let others run the model as its makers did.',
  remedy:
    'Publish container or launch files, or describe the hardware and the software that trained and serve the model.',
  references: ['https://arxiv.org/abs/2405.15802'],

  of: ['system.infrastructure'],
  needs: ['holdings', 'topics', 'access'],
  messages: {
    files: 'Container or launch files are in the repository.',
    words: 'The documents describe the hardware or the compute; no container or launch file is here.',
    withheld: 'The documents say that the infrastructure is not public.',
    silent: 'Nothing in the repository describes the infrastructure.',
  },

  check({ holdings, topics, access }, component) {
    const files = evidence((holdings.get(component) ?? []).map(({ at }) => at))
    if (files) return { level: 'open', message: 'files', evidence: files }
    const words = evidence([...topics.compute, ...topics.hardware].map(({ at }) => at))
    if (words) return { level: 'described', message: 'words', evidence: words }
    const withheld = evidence(access.withheld.filter(({ value }) => value === 'system').map(({ at }) => at))
    if (withheld) return { level: 'closed', message: 'withheld', evidence: withheld }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a container file',
      files: { 'README.md': '# Aster\n', Dockerfile: 'FROM scratch\n' },
      answer: 'open',
    },
    {
      name: 'hardware in words',
      files: { 'README.md': '# Aster\n\nTraining took 12,000 GPU hours on H100.\n' },
      answer: 'described',
    },
    {
      name: 'infrastructure that is kept back',
      files: { 'README.md': '# Aster\n\nOur serving infrastructure is proprietary.\n' },
      answer: 'closed',
    },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'availability',
  question: 'Are intermediate checkpoints released?',
  why: `Checkpoints from along the way and optimizer states let others study how a model learned and take its training up
    again; the final weights do not.`,
  remedy:
    'Publish intermediate checkpoints as branches, folders or a repository of their own, and link them.',
  references: ['https://arxiv.org/abs/2405.15802', 'https://arxiv.org/abs/2403.13784'],

  of: ['weights.intermediate'],
  needs: ['holdings', 'access'],
  messages: {
    released: 'Intermediate checkpoints or optimizer states are in the repository or linked.',
    withheld: 'The documents say that intermediate checkpoints are not released.',
    silent: 'Nothing in the repository says that intermediate checkpoints are released.',
  },

  check({ holdings, access }, component) {
    const places = evidence((holdings.get(component) ?? []).map(({ at }) => at))
    if (places) return { level: 'open', message: 'released', evidence: places }
    const withheld = evidence(
      access.withheld.filter(({ value }) => value === 'checkpoints').map(({ at }) => at),
    )
    if (withheld) return { level: 'closed', message: 'withheld', evidence: withheld }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'checkpoints in folders',
      files: { 'README.md': '# Aster\n', 'checkpoint-1000/model.safetensors': 'weights' },
      answer: 'open',
    },
    {
      name: 'final weights alone',
      files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
      answer: 'unknown',
    },
    {
      name: 'checkpoints that are kept back',
      files: { 'README.md': '# Aster\n\nIntermediate checkpoints are not public.\n' },
      answer: 'closed',
    },
  ],
})

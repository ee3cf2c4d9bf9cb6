import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is it said how to use the intermediate checkpoints?',
  why: 'Checkpoints from along the way are there for those who study training: they have to know which step each is of, and how to load it.',
  remedy: 'List the checkpoints with the step that each is of, and show how to load one.',
  references: ['https://arxiv.org/abs/2405.15802'],

  of: ['weights.intermediate'],
  needs: ['topics', 'holdings'],
  messages: {
    told: 'The documents say what the checkpoints are and how to get them.',
    mentioned: 'Checkpoints are out; no document says which step each is of.',
    untold: 'Checkpoints are in the repository; no document speaks of them.',
    none: 'No intermediate checkpoints are released here.',
  },

  check({ topics, holdings }) {
    const told = evidence(topics.checkpoints.filter(({ words }) => words >= 8).map(({ at }) => at))
    if (told) return { level: 'open', message: 'told', evidence: told }
    const named = evidence(topics.checkpoints.map(({ at }) => at))
    if (named) return { level: 'partial', message: 'mentioned', evidence: named }
    const held = holdings.get('weights.intermediate') ?? []
    const linked = evidence(held.filter(({ how }) => how !== 'file').map(({ at }) => at))
    if (linked) return { level: 'partial', message: 'mentioned', evidence: linked }
    if (held.length > 0) return { level: 'closed', message: 'untold', evidence: held.map(({ at }) => at) }
    return { level: 'unknown', message: 'none' }
  },

  examples: [
    {
      name: 'a section on checkpoints',
      files: {
        'README.md':
          '# Aster\n\n## Intermediate checkpoints\n\nWe release intermediate checkpoints every 1,000 steps at [acme/aster-checkpoints](https://huggingface.co/acme/aster-checkpoints), one branch for each.\n',
      },
      answer: 'open',
    },
    {
      name: 'files without a word',
      files: {
        'README.md': '# Aster\n',
        'checkpoint-1000/optimizer.pt': 'state',
        'checkpoint-1000/model.safetensors': 'weights',
      },
      answer: 'closed',
    },
    { name: 'no checkpoints', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

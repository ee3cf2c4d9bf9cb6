import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'safeguards',
  question: 'Is the product guarded?',
  why: 'Filters, moderation and the system prompt are what stands between a model and those who use it through an interface.',
  remedy: 'Name the filters and the moderation, and publish the system prompt.',
  references: ['https://crfm.stanford.edu/fmti/', 'https://arxiv.org/abs/2403.07918'],

  of: ['system.product'],
  needs: ['topics', 'holdings'],
  messages: {
    told: 'The documents describe filters or moderation of the product.',
    none: 'A product is here; no document speaks of filters or moderation.',
    silent: 'No product is part of this release.',
  },

  check({ topics, holdings }) {
    const told = evidence(topics.guards.map(({ at }) => at))
    if (told) return { level: 'open', message: 'told', evidence: told }
    const held = evidence((holdings.get('system.product') ?? []).map(({ at }) => at))
    if (held) return { level: 'closed', message: 'none', evidence: held }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'an interface without a filter',
      files: { 'README.md': '# Aster\n', 'web_demo.py': '' },
      answer: 'closed',
    },
    {
      name: 'a filter',
      files: {
        'README.md':
          '# Aster\n\nThe demo filters harmful prompts with a safety classifier before they reach the model.\n',
      },
      answer: 'open',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'safeguards',
  question: 'Is it said how the use policy is enforced, and how to appeal?',
  why: 'Of thirty developers with a use policy hardly one says who enforces it, how, and where to object. A rule that nobody keeps is a hope.',
  remedy: 'Say who looks into reports, what follows from a breach, and how a decision can be appealed.',
  references: ['https://arxiv.org/abs/2409.09041', 'https://crfm.stanford.edu/fmti/'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'documents'],
  messages: {
    both: 'Enforcement and appeal are stated.',
    enforcement: 'Enforcement or reporting is stated; how to appeal is not.',
    none: 'A use policy is published; neither enforcement nor appeal is stated.',
    silent: 'No use policy is published.',
  },

  check({ topics, documents }) {
    const enforcement = topics.enforcement.map(({ at }) => at)
    const appeal = topics.appeal.map(({ at }) => at)
    const both =
      enforcement.length > 0 && appeal.length > 0 ? evidence([...enforcement, ...appeal]) : undefined
    if (both) return { level: 'open', message: 'both', evidence: both }
    const partly = evidence([...enforcement, ...appeal])
    if (partly) return { level: 'partial', message: 'enforcement', evidence: partly }
    const policies = documents
      .filter(({ role }) => role === 'use-policy')
      .map(({ path }) => ({ path, line: 1 }))
    const places = [...policies, ...topics['use-policy'].map(({ at }) => at)]
    if (places.length > 0) return { level: 'closed', message: 'none', evidence: places }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'both',
      files: {
        'README.md': '# Aster\n',
        'USE_POLICY.md':
          '# Use policy\n\nReport violations of this policy to aup@example.org; a breach ends your license. You can appeal the decision within 30 days.\n',
      },
      answer: 'open',
    },
    {
      name: 'reports alone',
      files: {
        'README.md': '# Aster\n',
        'USE_POLICY.md': '# Use policy\n\nPlease report violations of this policy to aup@example.org.\n',
      },
      answer: 'partial',
    },
    {
      name: 'a policy and nothing else',
      files: { 'README.md': '# Aster\n', 'USE_POLICY.md': '# Use policy\n\nDo not harm others.\n' },
      answer: 'closed',
    },
  ],
})

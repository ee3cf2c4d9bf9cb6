import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Does what is said of access agree with the gate?',
  why: 'A card that says "available to anyone" over a form to fill in says two things, and people find out the second one last.',
  remedy: 'Remove the gate, or say in the text that access is on request.',
  references: ['https://huggingface.co/docs/hub/models-gated', 'https://arxiv.org/abs/2302.04844'],

  of: 'repository',
  needs: ['documents', 'topics'],
  messages: {
    agree: 'The card declares a gate, and no document says that access is open.',
    disagree: '{path}:{line} says that anyone may have the model; the card declares a gate.',
    none: 'No card declares a gate.',
  },

  check({ documents, topics }) {
    const gates = documents.flatMap(({ frontMatter }) => {
      if (frontMatter.state === 'absent') return []
      return [...frontMatter.fields].flatMap(([name, { at }]) =>
        name.startsWith('extra_gated_') ? [at] : [],
      )
    })
    const places = evidence(gates)
    if (!places) return { outcome: 'not-applicable', message: 'none' }
    const [first, ...rest] = topics.ungated.map(({ at }) => at)
    if (first)
      return {
        outcome: 'unmet',
        message: 'disagree',
        data: { path: first.path, line: first.line ?? 1 },
        evidence: [first, places[0], ...rest],
      }
    return { outcome: 'met', message: 'agree', evidence: places }
  },

  examples: [
    {
      name: 'a gate that the text speaks of',
      files: {
        'README.md':
          '---\nextra_gated_prompt: Please agree.\n---\n# Aster\n\nAccess to Aster is on request.\n',
      },
      answer: 'met',
    },
    {
      name: 'a gate that the text denies',
      files: {
        'README.md':
          '---\nextra_gated_prompt: Please agree.\n---\n# Aster\n\nThe weights are available to anyone, without registration.\n',
      },
      answer: 'unmet',
    },
    {
      name: 'a paper that is open access, which is something else',
      files: {
        'README.md':
          '---\nextra_gated_prompt: Please agree.\n---\n# Aster\n\nOur paper on the model is open access.\n',
      },
      answer: 'met',
    },
    { name: 'no gate', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
  ],
})

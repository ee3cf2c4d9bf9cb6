import { defineRule, evidence } from '../../src/rule.ts'

/** A sample that is shown on demand. */
const folded = (label: string) =>
  `<details><summary><b>${label}</b></summary>\n\n\`\`\`\nUser: …\n\`\`\`\n\n</details>\n`

export default defineRule({
  question: 'Is the template text of the card replaced?',
  why: 'A placeholder under a heading looks like documentation to a table of contents, and says nothing to a reader.',
  remedy: 'Fill in the placeholder, or remove its heading.',
  references: ['https://huggingface.co/docs/hub/model-card-annotated'],

  of: 'repository',
  needs: ['placeholders', 'release'],
  messages: {
    filled: 'No template text is left.',
    left: 'Template text is left, first at {path}:{line} ({count} in all).',
    none: 'There is no card to look at.',
  },

  check({ placeholders, release }) {
    const [first] = placeholders
    if (first)
      return {
        outcome: 'unmet',
        message: 'left',
        data: { count: placeholders.length, path: first.path, line: first.line ?? 1 },
        evidence: placeholders,
      }
    const card = release.card ? evidence([{ path: release.card.path, line: 1 }]) : undefined
    if (card) return { outcome: 'met', message: 'filled', evidence: card }
    return { outcome: 'not-applicable', message: 'none' }
  },

  examples: [
    {
      name: 'a card in its own words',
      files: { 'README.md': '# Aster\n\nAster summarizes news.\n' },
      answer: 'met',
    },
    {
      name: 'a placeholder under a heading',
      files: { 'README.md': '# Aster\n\n## Training data\n\n[More Information Needed]\n' },
      answer: 'unmet',
    },
    {
      name: 'what is folded away under labels, and a link to a section of that name',
      files: {
        'README.md': `# Aster\n\n1. [TODO](#todo)\n\n## Samples\n\n${['Code', 'Math', 'Prose'].map(folded).join('\n')}`,
      },
      answer: 'met',
    },
    { name: 'no card', files: { 'model.safetensors': 'weights' }, answer: 'not-applicable' },
  ],
})

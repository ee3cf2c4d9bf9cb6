import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: "Is the card's front matter valid?",
  why: 'A hub reads a card by its front matter. Where the YAML is broken, license, base model and data are lost to everyone.',
  remedy: 'Mend the YAML at the line and column given; a YAML-aware editor shows it as you type.',
  references: ['https://huggingface.co/docs/hub/model-cards', 'https://yaml.org/spec/1.2.2/'],

  of: 'repository',
  needs: ['documents'],
  messages: {
    valid: 'The front matter is valid YAML.',
    broken: '{problem}',
    empty: 'The front matter is valid and holds no field.',
    none: 'No document has front matter.',
  },

  check({ documents }) {
    const problems = documents.flatMap(({ frontMatter }) =>
      frontMatter.state === 'broken' ? frontMatter.problems : [],
    )
    const [first] = problems
    if (first)
      return {
        outcome: 'unmet',
        message: 'broken',
        data: { problem: first.message },
        evidence: problems.map(({ at }) => at),
      }
    const empty = evidence(
      documents
        .filter(({ frontMatter }) => frontMatter.state === 'valid' && frontMatter.fields.size === 0)
        .map(({ path }) => ({ path, line: 1 })),
    )
    if (empty) return { outcome: 'partial', message: 'empty', evidence: empty }
    const valid = evidence(
      documents
        .filter(({ frontMatter }) => frontMatter.state === 'valid')
        .map(({ path }) => ({ path, line: 1 })),
    )
    if (valid) return { outcome: 'met', message: 'valid', evidence: valid }
    return { outcome: 'not-applicable', message: 'none' }
  },

  examples: [
    {
      name: 'a mapping of fields',
      files: { 'README.md': '---\nlicense: mit\ntags: [llm]\n---\n# Aster\n' },
      answer: 'met',
    },
    {
      name: 'a tab where spaces belong',
      files: { 'README.md': '---\ntags:\n\t- llm\n---\n# Aster\n' },
      answer: 'unmet',
    },
    {
      name: 'a field that stands twice',
      files: { 'README.md': '---\nlicense: mit\nlicense: gpl-3.0\n---\n' },
      answer: 'unmet',
    },
    {
      name: 'a block that holds nothing',
      files: { 'README.md': '---\n\n---\n# Aster\n' },
      answer: 'partial',
    },
    { name: 'no front matter', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Is a runnable example given?',
  why: 'Released is not yet accessible: whether people can use a model in practice starts with lines that they can copy.',
  remedy: 'Add a code block that loads the model and gets one answer from it.',
  references: ['https://arxiv.org/abs/2502.16701'],

  of: 'repository',
  needs: ['snippets', 'topics', 'documents'],
  messages: {
    load: 'A code block loads the model.',
    run: 'A code block starts a script.',
    words: 'A section on usage holds no command and no code.',
    none: 'The documents show no way to run the model.',
    silent: 'The repository holds no document.',
  },

  check({ snippets, topics, documents }) {
    const loads = evidence(snippets.filter(({ value }) => value.does === 'load').map(({ at }) => at))
    if (loads) return { outcome: 'met', message: 'load', evidence: loads }
    const sections = topics['quick-start']
    const runs = evidence([
      ...snippets.map(({ at }) => at),
      ...sections.filter(({ code }) => code > 0).map(({ at }) => at),
    ])
    if (runs) return { outcome: 'met', message: 'run', evidence: runs }
    const words = evidence(sections.filter(({ words: count }) => count >= 8).map(({ at }) => at))
    if (words) return { outcome: 'partial', message: 'words', evidence: words }
    if (documents.length === 0) return { outcome: 'unknown', message: 'silent' }
    return { outcome: 'unmet', message: 'none' }
  },

  examples: [
    {
      name: 'lines that load the model',
      files: { 'README.md': '# Aster\n\n```python\nmodel = AutoModel.from_pretrained("acme/aster")\n```\n' },
      answer: 'met',
    },
    {
      name: 'usage in words',
      files: {
        'README.md':
          '# Aster\n\n## Usage\n\nDownload the weights and load them with the library of your choice.\n',
      },
      answer: 'partial',
    },
    { name: 'a README without any', files: { 'README.md': '# Aster\n\nA model.\n' }, answer: 'unmet' },
    { name: 'no document at all', files: { 'model.safetensors': 'weights' }, answer: 'unknown' },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Are evaluation results reported?',
  why: 'Figures on named benchmarks can be compared and checked; "outperforms" cannot.',
  remedy: 'Add a table of results with the name of each benchmark and its setting.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2403.13784'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['results', 'release'],
  messages: {
    figures: 'Results are reported with figures and with the benchmark or test set that they are of.',
    unnamed: 'Figures are reported; of which benchmark or test set, the documents do not say.',
    pointer: 'Results are spoken of, pictured or linked; the documents give no figure.',
    card: 'The card reports no results.',
    silent: 'No document reports results.',
  },

  check({ results, release }) {
    const figures = results.filter(({ value }) => value.how !== 'pointer')
    const identified = evidence(figures.filter(({ value }) => value.identified).map(({ at }) => at))
    if (identified) return { level: 'open', message: 'figures', evidence: identified }
    const unnamed = evidence(figures.map(({ at }) => at))
    if (unnamed) return { level: 'partial', message: 'unnamed', evidence: unnamed }
    const pointers = evidence(results.map(({ at }) => at))
    if (pointers) return { level: 'partial', message: 'pointer', evidence: pointers }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a table of results',
      files: {
        'README.md': '# Aster\n\n## Evaluation\n\n| Benchmark | Aster |\n|---|---|\n| MMLU | 61.2 |\n',
      },
      answer: 'open',
    },
    {
      name: 'a figure in a sentence',
      files: {
        'README.md':
          '# Aster\n\n## Evaluation\n\nOn MMLU with five shots Aster reaches an accuracy of 61.2.\n',
      },
      answer: 'open',
    },
    {
      name: 'a pointer to another place',
      files: {
        'README.md':
          '# Aster\n\n## Evaluation\n\nAll results, with the settings of every run, stand in our report.\n',
      },
      answer: 'partial',
    },
    {
      name: 'a table of file sizes',
      files: {
        'README.md':
          '---\nlicense: mit\n---\n# Aster\n\n| File | Size |\n|---|---|\n| aster-q4.gguf | 4.2 GB |\n',
      },
      answer: 'closed',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model that outperforms others.\n' },
      answer: 'closed',
    },
  ],
})

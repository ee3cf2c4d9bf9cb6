import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Are evaluation results reported?',
  why: 'Figures on named benchmarks can be compared and checked; "outperforms" cannot.',
  remedy: 'Add a table of results with the name of each benchmark and its setting.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2403.13784'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release'],
  messages: {
    table: 'Results stand in a table or in the front matter.',
    partly: 'Results are mentioned, without a table of figures.',
    card: 'The card reports no results.',
    silent: 'No document reports results.',
  },

  check({ topics, release }) {
    const tables = evidence([
      ...release
        .fields('model-index')
        .slice(0, 1)
        .map(({ at }) => at),
      ...topics.evaluation.filter((passage) => passage.tables > 0).map(({ at }) => at),
    ])
    if (tables) return { level: 'open', message: 'table', evidence: tables }
    const partly = evidence(
      topics.evaluation.filter(({ words, figures }) => words >= 8 && figures >= 1).map(({ at }) => at),
    )
    if (partly) return { level: 'partial', message: 'partly', evidence: partly }
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
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model that outperforms others.\n' },
      answer: 'closed',
    },
  ],
})

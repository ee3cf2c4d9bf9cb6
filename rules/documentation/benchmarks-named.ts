import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Are the evaluation data named?',
  why: 'A score is of a benchmark in one version, and of the part of it that was held out. Without its name it is of nothing.',
  remedy: 'Name each benchmark with its version and split, and say where the held-out data come from.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2403.13784'],

  of: ['datasets.evaluation'],
  needs: ['results', 'topics', 'holdings', 'release'],
  messages: {
    described: 'A section describes the evaluation data.',
    named: 'Benchmarks are named, with results, with the protocol or with the code that runs them.',
    card: 'The card names no evaluation data.',
    silent: 'No document names evaluation data.',
  },

  check({ results, topics, holdings, release }, component) {
    const described = evidence(
      topics['evaluation-data']
        .filter(({ extent, words }) => extent === 'section' && words >= 20)
        .map(({ at }) => at),
    )
    if (described) return { level: 'open', message: 'described', evidence: described }
    const named = evidence([
      ...[...results, ...topics.harness, ...topics['evaluation-protocol']].map(({ at }) => at),
      ...[...(holdings.get(component) ?? []), ...(holdings.get('code.evaluation') ?? [])].map(({ at }) => at),
    ])
    if (named) return { level: 'partial', message: 'named', evidence: named }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a table of results',
      files: {
        'README.md': '# Aster\n\n## Evaluation\n\n| Benchmark | Aster |\n|---|---|\n| MMLU | 61.2 |\n',
      },
      answer: 'partial',
    },
    {
      name: 'a section on the evaluation data',
      files: {
        'README.md':
          '# Aster\n\n## Testing data\n\nTwo thousand letters of sailors from the archive of the port, written after the training data were collected and checked against them for duplicates.\n',
      },
      answer: 'open',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

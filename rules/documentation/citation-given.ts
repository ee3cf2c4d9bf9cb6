import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is it said how to cite the release?',
  why: 'A citation ties results to the exact release that produced them, and gives those who made it their due.',
  remedy: 'Add a CITATION.cff, or a BibTeX entry under a heading "Citation".',
  references: ['https://citation-file-format.github.io', 'https://arxiv.org/abs/2403.13784'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'citationFile', 'release'],
  messages: {
    given: 'The repository says how to cite it.',
    broken: 'CITATION.cff is there, and no program can cite from it. {problem}',
    card: 'The card does not say how to cite the model.',
    silent: 'No document says how to cite the release.',
  },

  check({ topics, citationFile, release }) {
    const whole = citationFile && citationFile.problem === undefined && citationFile.missing.length === 0
    const given = evidence([
      ...(whole ? [citationFile.at] : []),
      ...topics.citation.filter(({ words, code }) => code > 0 || words >= 5).map(({ at }) => at),
    ])
    if (given) return { level: 'open', message: 'given', evidence: given }
    if (citationFile) {
      const problem = citationFile.problem ?? `It lacks ${citationFile.missing.join(', ')}.`
      return { level: 'partial', message: 'broken', data: { problem }, evidence: [citationFile.at] }
    }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a citation file',
      files: {
        'README.md': '# Aster\n',
        'CITATION.cff':
          'cff-version: 1.2.0\nmessage: Please cite Aster.\ntitle: Aster\nauthors:\n  - name: The Aster authors\n',
      },
      answer: 'open',
    },
    {
      name: 'a citation file that names nobody',
      files: { 'README.md': '# Aster\n', 'CITATION.cff': 'cff-version: 1.2.0\n' },
      answer: 'partial',
    },
    {
      name: 'a BibTeX entry',
      files: { 'README.md': '# Aster\n\n## Citation\n\n```bibtex\n@misc{aster, title={Aster}}\n```\n' },
      answer: 'open',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

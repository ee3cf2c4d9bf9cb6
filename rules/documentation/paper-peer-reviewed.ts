import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is there a paper on the release that peers reviewed?',
  why: 'Reviewers ask what a report would rather leave out. A reviewed paper is no proof, and still the best check that the field has.',
  remedy: 'Once the paper is published, name the conference or journal beside its link.',
  references: ['https://osai-index.eu', 'https://arxiv.org/abs/2403.13784'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release', 'references'],
  messages: {
    reviewed: 'The documents name the conference or journal of a paper on this release.',
    preprint: 'A report is linked; nothing says that it was reviewed.',
    silent: 'No document names a paper on this release.',
  },

  check({ topics, references }) {
    const own = references.filter(({ kind, standing }) => kind === 'paper' && standing === 'own')
    const published = own
      .filter(({ name }) => /^(?:ACL |OpenReview |doi:)/.test(name))
      .map(({ mention }) => mention.at)
    const reviewed = evidence([...published, ...topics['peer-reviewed'].map(({ at }) => at)])
    if (reviewed) return { level: 'open', message: 'reviewed', evidence: reviewed }
    const preprint = own.map(({ mention }) => mention.at)
    if (preprint.length > 0) return { level: 'closed', message: 'preprint', evidence: preprint }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a paper with its conference',
      files: { 'README.md': '# Aster\n\nOur paper was accepted at NeurIPS 2025.\n' },
      answer: 'open',
    },
    {
      name: 'a preprint',
      files: { 'README.md': '# Aster\n\nRead our [technical report](https://arxiv.org/abs/2601.00001).\n' },
      answer: 'closed',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'safeguards',
  question: 'Is the safety of the model evaluated?',
  why: 'Risks that were measured can be weighed against those of not releasing, and of what is out already.',
  remedy:
    'Report what was tested, how, and what was found: red-teaming, toxicity, bias, dangerous capabilities.',
  references: ['https://arxiv.org/abs/2403.07918', 'https://crfm.stanford.edu/fmti/'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['topics', 'release'],
  messages: {
    section: 'A document reports an evaluation of safety.',
    mentioned: 'An evaluation of safety is mentioned; its results are not given.',
    card: 'The card reports no evaluation of safety.',
    silent: 'No document reports an evaluation of safety.',
  },

  check({ topics, release }) {
    const passages = topics['safety-evaluation']
    const sections = evidence(
      passages
        .filter(
          ({ extent, words, figures, tables }) =>
            extent === 'section' && (words >= 40 || tables > 0 || figures >= 3),
        )
        .map(({ at }) => at),
    )
    if (sections) return { level: 'open', message: 'section', evidence: sections }
    const mentioned = evidence(passages.map(({ at }) => at))
    if (mentioned) return { level: 'partial', message: 'mentioned', evidence: mentioned }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a section with findings',
      files: {
        'README.md':
          '# Aster\n\n## Red teaming\n\nTwelve experts attacked Aster for two weeks. It gave instructions for harm in 3.1% of 4,000 attempts, against 2.8% of the models that were out before. Most of them asked in two steps, first for a story and then for its details.\n',
      },
      answer: 'open',
    },
    {
      name: 'a sentence',
      files: { 'README.md': '# Aster\n\nWe conducted red-teaming exercises before the release.\n' },
      answer: 'partial',
    },
    {
      name: 'advice to others',
      files: {
        'README.md':
          '---\nlicense: mit\n---\n# Aster\n\nDevelopers should perform safety testing before deploying Aster.\n',
      },
      answer: 'closed',
    },
  ],
})

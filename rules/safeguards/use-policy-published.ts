import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'safeguards',
  question: 'Is a use policy published?',
  why: `A policy tells users what the makers hold to be misuse. It is a safeguard, and where the license makes it binding it
    is a condition too: the licensing rules say so, this one asks only whether it can be read.`,
  remedy: 'Publish the uses that you rule out as USE_POLICY.md, and link it from the card.',
  references: ['https://arxiv.org/abs/2409.09041', 'https://crfm.stanford.edu/fmti/'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['documents', 'topics', 'release', 'statements'],
  messages: {
    file: 'A use policy is in the repository.',
    section: 'A document holds a section on ruled-out uses.',
    license: 'The license in the repository attaches a use policy.',
    mentioned: 'A use policy is mentioned, and not in the repository.',
    card: 'The card rules out no use.',
    silent: 'No document speaks of a use policy.',
  },

  check({ documents, topics, release, statements }) {
    const files = evidence(
      documents.filter(({ role }) => role === 'use-policy').map(({ path }) => ({ path, line: 1 })),
    )
    if (files) return { level: 'open', message: 'file', evidence: files }
    const passages = topics['use-policy']
    const sections = evidence(
      passages.filter(({ extent, words }) => extent === 'section' && words >= 30).map(({ at }) => at),
    )
    if (sections) return { level: 'open', message: 'section', evidence: sections }
    const attached = evidence(
      statements
        .filter(({ from, license }) => from === 'file' && license?.conditions.includes('use-restrictions'))
        .map(({ at }) => at),
    )
    if (attached) return { level: 'open', message: 'license', evidence: attached }
    const mentions = evidence(passages.map(({ at }) => at))
    if (mentions) return { level: 'partial', message: 'mentioned', evidence: mentions }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a policy of its own',
      files: {
        'README.md': '# Aster\n',
        'USE_POLICY.md': '# Use policy\n\nDo not use Aster to harm others.\n',
      },
      answer: 'open',
    },
    {
      name: 'a policy that stands elsewhere',
      files: { 'README.md': '# Aster\n\nYour use must follow our Acceptable Use Policy.\n' },
      answer: 'partial',
    },
    {
      name: 'a card that rules out nothing',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

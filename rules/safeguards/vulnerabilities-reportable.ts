import { defineRule, evidence, matches } from '../../src/rule.ts'

const POLICY = /^(?:\.github\/|docs\/)?SECURITY(?:\.\w+)?$/i

export default defineRule({
  attribute: 'safeguards',
  question: 'Is it said how to report a vulnerability?',
  why: 'Faults of models and of the code around them are found by strangers. A private way to tell keeps them from being told in public first.',
  remedy: 'Add a SECURITY.md with an address, or name one in the card.',
  references: [
    'https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository',
    'https://crfm.stanford.edu/fmti/',
  ],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['tree', 'topics', 'release'],
  messages: {
    file: 'A security policy is in the repository.',
    route: 'A document names a way to report vulnerabilities or harmful output.',
    card: 'The card does not say how to report a vulnerability.',
    silent: 'No document says how to report a vulnerability.',
  },

  check({ tree, topics, release }) {
    const files = evidence(
      tree.entries.filter(({ path }) => matches(POLICY, path)).map(({ path }) => ({ path, line: 1 })),
    )
    if (files) return { level: 'open', message: 'file', evidence: files }
    const routes = evidence(topics.reporting.map(({ at }) => at))
    if (routes) return { level: 'open', message: 'route', evidence: routes }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a security policy',
      files: { 'README.md': '# Aster\n', 'SECURITY.md': '# Security\n\nWrite to security@example.org.\n' },
      answer: 'open',
    },
    {
      name: 'a route in the card',
      files: { 'README.md': '# Aster\n\nPlease report security vulnerabilities to security@example.org.\n' },
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

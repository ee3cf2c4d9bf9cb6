import { defineRule, evidence, matches } from '../../src/rule.ts'

const CHANGE_LOG = /^(?:docs?\/)?(?:change_?log|changes|history|release[-_]?notes|news)(?:\.\w+)?$/i

export default defineRule({
  attribute: 'documentation',
  question: 'Are changes between versions logged?',
  why: 'Results refer to a version. When weights or data change under the same name, nobody can tell what was measured.',
  remedy: 'Add a CHANGELOG.md, or a dated list of changes to the card.',
  references: ['https://crfm.stanford.edu/fmti/', 'https://keepachangelog.com'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['tree', 'topics', 'release'],
  messages: {
    file: 'A change log is in the repository.',
    section: 'A document lists changes.',
    card: 'The card lists no changes.',
    silent: 'No document lists changes.',
  },

  check({ tree, topics, release }) {
    const files = evidence(
      tree.entries.filter(({ path }) => matches(CHANGE_LOG, path)).map(({ path }) => ({ path, line: 1 })),
    )
    if (files) return { level: 'open', message: 'file', evidence: files }
    const sections = evidence(topics.changes.map(({ at }) => at))
    if (sections) return { level: 'open', message: 'section', evidence: sections }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a file',
      files: { 'README.md': '# Aster\n', 'CHANGELOG.md': '# Changes\n\n## 1.1\n\nNew tokenizer.\n' },
      answer: 'open',
    },
    {
      name: 'a section',
      files: { 'README.md': '# Aster\n\n## News\n\n- 2026-01-12: version 1.1 with a new tokenizer.\n' },
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

import { defineRule, evidence, matches } from '../../src/rule.ts'

const POLICY = /\b(?:acceptable[- _]?use|use[-_ ]?polic(?:y|ies)|usage[-_ ]?polic(?:y|ies))\b|\/aup\b/i
/** An address that names a commit or a tag. */
const REVISION = /\/(?:blob|raw|tree|resolve)\/(?:[0-9a-f]{7,40}|v?\d+\.\d[\w.]*)\//

export default defineRule({
  attribute: 'safeguards',
  question: 'Is the use policy fixed?',
  why: 'A policy that is a page on the web can change after people have built on the model. One in the repository, or at a fixed revision, is the one they agreed to.',
  remedy: 'Put the policy into the repository, or link it at a tag or commit.',
  references: ['https://arxiv.org/abs/2409.09041'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['documents', 'topics', 'links'],
  messages: {
    file: 'The policy is in the repository: it changes only with the release.',
    revision: 'The policy is linked at a fixed revision.',
    page: 'The policy is a page that may change at any time.',
    none: 'No use policy is published.',
  },

  check({ documents, topics, links }) {
    const files = evidence(
      documents.filter(({ role }) => role === 'use-policy').map(({ path }) => ({ path, line: 1 })),
    )
    if (files) return { level: 'open', message: 'file', evidence: files }
    const pages = links
      .filter(({ value }) => matches(POLICY, value.target) || matches(POLICY, value.text))
      .map(({ value, at }) => ({ value, at }))
    const fixed = evidence(pages.filter(({ value }) => matches(REVISION, value.target)).map(({ at }) => at))
    if (fixed) return { level: 'open', message: 'revision', evidence: fixed }
    const held = evidence(
      topics['use-policy']
        .filter(({ extent, words }) => extent === 'section' && words >= 30)
        .map(({ at }) => at),
    )
    if (held) return { level: 'open', message: 'file', evidence: held }
    if (pages.length > 0) return { level: 'closed', message: 'page', evidence: pages.map(({ at }) => at) }
    return { level: 'unknown', message: 'none' }
  },

  examples: [
    {
      name: 'a file of the repository',
      files: { 'README.md': '# Aster\n', 'USE_POLICY.md': '# Use policy\n\nDo not harm others.\n' },
      answer: 'open',
    },
    {
      name: 'a page that may change',
      files: { 'README.md': '# Aster\n\nSee the [acceptable use policy](https://example.org/aup).\n' },
      answer: 'closed',
    },
    { name: 'no policy', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

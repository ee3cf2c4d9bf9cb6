import { defineRule, evidence, matches } from '../../src/rule.ts'

/** What a report is called that is no paper. */
const ELSEWHERE =
  /^\W*(?:technical (?:blog(?: post)?|report|paper)|model card|system card|white ?paper|research blog)\W*$/i
/** There, a model card is the page of the model itself. */
const HUB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn|github\.com)\//i

const PDF = /\.pdf$/i
const REPORT = /report|paper|technical/i

export default defineRule({
  attribute: 'documentation',
  question: 'Is there a technical report?',
  why: 'A report or preprint holds what a card has no room for: choices, ablations, failures.',
  remedy: 'Link the report or preprint of this release from the README.',
  references: ['https://arxiv.org/abs/2403.13784', 'https://osai-index.eu'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['references', 'release', 'tree', 'names', 'links'],
  messages: {
    linked: 'The documents link to a report or paper of this release.',
    elsewhere: 'The documents link to a post or a card elsewhere that describes the release.',
    held: 'The repository holds the report.',
    card: 'The card names no report or paper.',
    silent: 'No document names a report or paper.',
  },

  check({ references, release, tree, names, links }) {
    // A PDF that is called a report, at most one folder deep, or one at the root that is called like the release.
    const held = evidence(
      tree.entries
        .filter(({ path, kind }) => kind === 'file' && matches(PDF, path))
        .filter(({ path }) => {
          const depth = path.split('/').length - 1
          return (depth <= 1 && matches(REPORT, path)) || (depth === 0 && names.includes(path))
        })
        .map(({ path }) => ({ path })),
    )
    if (held) return { level: 'open', message: 'held', evidence: held }
    const linked = evidence(
      references
        .filter(({ kind, standing }) => kind === 'paper' && standing === 'own')
        .map(({ mention }) => mention.at),
    )
    if (linked) return { level: 'open', message: 'linked', evidence: linked }
    const elsewhere = evidence(
      links
        .filter(({ value }) => matches(ELSEWHERE, value.text) && !matches(HUB, value.target))
        .map(({ at }) => at),
    )
    if (elsewhere) return { level: 'partial', message: 'elsewhere', evidence: elsewhere }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a link to a preprint',
      files: { 'README.md': '# Aster\n\nRead our [technical report](https://arxiv.org/abs/2601.00001).\n' },
      answer: 'open',
    },
    {
      name: 'a report in the tree',
      files: { 'README.md': '# Aster\n', 'aster_technical_report.pdf': '%PDF' },
      answer: 'open',
    },
    {
      name: 'somebody else’s paper',
      files: {
        'README.md':
          '---\nlicense: mit\n---\n# Aster\n\n## Acknowledgements\n\nWe thank the authors of [Boreas](https://arxiv.org/abs/2501.00001).\n',
      },
      answer: 'closed',
    },
  ],
})

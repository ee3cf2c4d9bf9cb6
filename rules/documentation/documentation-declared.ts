import { componentIds } from '../../src/components.ts'
import { defineRule, evidence, matches } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is the declared documentation where it is declared to be?',
  why: `Reports, data cards and manuals often live outside the repository. A declaration leads to them; what it names in the
    repository itself can be looked up.`,
  remedy: 'Name under `documentation:` in openness.yml a file of the repository, or the address of the page.',
  references: ['https://arxiv.org/abs/2405.15802'],

  of: componentIds,
  needs: ['configuration', 'tree'],
  messages: {
    held: '{component}: described in {where}, as declared.',
    elsewhere: '{component}: described at {where}, as declared; the page was not looked at.',
    missing: '{component}: declared to be described in {where}, which is not in the repository.',
    none: '{component}: no documentation is declared.',
  },

  check({ configuration, tree }, component) {
    const places = configuration.declarations.flatMap((declaration) =>
      declaration.component === component && 'documentation' in declaration ? declaration.documentation : [],
    )
    const local = places.filter(({ value }) => !matches(/^https?:\/\//i, value))
    const missing = local.find(({ value }) => !tree.has(value.replace(/^\.\//, '')))
    if (missing)
      return { level: 'closed', message: 'missing', data: { where: missing.value }, evidence: [missing.at] }
    const held = evidence(local.map(({ at, value }) => ({ ...at, text: value })))
    const [file] = local
    if (held && file) return { level: 'open', message: 'held', data: { where: file.value }, evidence: held }
    const elsewhere = evidence(places.map(({ at }) => at))
    const [page] = places
    if (elsewhere && page)
      return { level: 'partial', message: 'elsewhere', data: { where: page.value }, evidence: elsewhere }
    return { level: 'not-applicable', message: 'none' }
  },

  examples: [
    {
      name: 'a file of the repository',
      of: 'datasets.pretraining',
      files: {
        'README.md': '# Aster\n',
        'notes/corpus.md': '# How the corpus was made\n',
        'openness.yml': 'components:\n  datasets.pretraining:\n    documentation: notes/corpus.md\n',
      },
      answer: 'open',
    },
    {
      name: 'a page elsewhere',
      of: 'datasets.pretraining',
      files: {
        'README.md': '# Aster\n',
        'openness.yml':
          'components:\n  datasets.pretraining:\n    documentation: https://example.org/aster/data\n',
      },
      answer: 'partial',
    },
    {
      name: 'a file that is not there',
      of: 'datasets.pretraining',
      files: {
        'README.md': '# Aster\n',
        'openness.yml': 'components:\n  datasets.pretraining:\n    documentation: notes/corpus.md\n',
      },
      answer: 'closed',
    },
    { name: 'nothing declared', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
  ],
})

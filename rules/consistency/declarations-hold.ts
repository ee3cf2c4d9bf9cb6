import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Does the repository bear out what its openness.yml declares?',
  why: `A declaration stands in for what cannot be seen here. Where it can be seen, it has to be so: a path that is not there,
    terms that a file contradicts, or weights in a repository that declares none make all of it doubtful.`,
  remedy: 'Mend the declaration at the line given, or what it speaks of.',
  references: ['https://arxiv.org/abs/2405.15802', 'https://arxiv.org/abs/2403.13784'],

  of: 'repository',
  needs: ['configuration', 'tree', 'holdings', 'licensing', 'knownTerms'],
  messages: {
    hold: 'What openness.yml declares can be so ({count} declarations).',
    path: '{component} is declared to be at {value}, which is not in the repository ({count} in all).',
    license: '{component} is declared to be under "{value}", which is no license that is known here.',
    terms: '{component} is declared to be under {value}; {path}:{line} says otherwise.',
    held: '{component} is declared not to be part of the release; {path} is.',
    none: 'The repository declares nothing.',
  },

  check({ configuration, tree, holdings, licensing, knownTerms }) {
    const { declarations } = configuration
    const places = evidence(declarations.map(({ at }) => at))
    if (!places) return { outcome: 'not-applicable', message: 'none' }
    const missing = declarations.flatMap((declaration) =>
      'locations' in declaration
        ? [...declaration.locations, ...declaration.documentation]
            .filter(
              ({ value }) =>
                !/^[a-z][\w+.-]*:\/\//i.test(value) && !tree.has(value.replace(/^\.\/|\/$/g, '')),
            )
            .map(({ value, at }) => ({ component: declaration.component, value, at }))
        : [],
    )
    const [absent] = missing
    if (absent)
      return {
        outcome: 'unmet',
        message: 'path',
        data: { component: absent.component, value: absent.value, count: missing.length },
        evidence: missing.map(({ at }) => at),
      }
    for (const declaration of declarations) {
      const { component } = declaration
      if ('notApplicable' in declaration) {
        const file = holdings.get(component)?.find(({ how }) => how === 'file')
        if (file)
          return {
            outcome: 'unmet',
            message: 'held',
            data: { component, path: file.at.path },
            evidence: [declaration.notApplicable.at, file.at],
          }
        continue
      }
      const { license } = declaration
      if (!license) continue
      const declared = knownTerms.get(license.value)
      if (!declared)
        return {
          outcome: 'unmet',
          message: 'license',
          data: { component, value: license.value },
          evidence: [license.at],
        }
      const stated = licensing.get(component)
      const [statement] = stated?.statements ?? []
      const other = statement?.from !== 'declaration' && stated?.expression !== undefined
      if (statement && other && stated.expression !== declared)
        return {
          outcome: 'unmet',
          message: 'terms',
          data: { component, value: license.value, path: statement.at.path, line: statement.at.line ?? 1 },
          evidence: [license.at, statement.at],
        }
    }
    return { outcome: 'met', message: 'hold', data: { count: declarations.length }, evidence: places }
  },

  examples: [
    {
      name: 'data that live elsewhere',
      files: {
        'README.md': '# Aster\n',
        'openness.yml':
          'components:\n  datasets.pretraining:\n    location: https://example.org/aster/corpus\n    license: CC-BY-4.0\n',
      },
      answer: 'met',
    },
    {
      name: 'a path that is not there',
      files: {
        'README.md': '# Aster\n',
        'openness.yml': 'components:\n  code.training:\n    location: training/\n',
      },
      answer: 'unmet',
    },
    {
      name: 'terms that a file contradicts',
      files: {
        'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n',
        'model.safetensors': 'weights',
        'openness.yml': 'components:\n  weights.pretrained:\n    license: MIT\n',
      },
      answer: 'unmet',
    },
    {
      name: 'a license that nobody knows',
      files: {
        'README.md': '# Aster\n',
        'openness.yml': 'components:\n  datasets.pretraining:\n    license: Aster Data Terms\n',
      },
      answer: 'unmet',
    },
    {
      name: 'weights in a repository that declares none',
      files: {
        'README.md': '# Aster\n',
        'model.safetensors': 'weights',
        'openness.yml': 'components:\n  weights.pretrained:\n    not-applicable: We release data only.\n',
      },
      answer: 'unmet',
    },
    { name: 'nothing declared', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
  ],
})

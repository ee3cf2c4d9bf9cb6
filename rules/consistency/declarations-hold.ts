import { findLicense } from '../../src/licenses/catalogue.ts'
import { type Expression, parseExpression } from '../../src/licenses/expressions.ts'
import { defineRule, evidence, matches } from '../../src/rule.ts'

export default defineRule({
  question: 'Does the repository bear out what its openness.yml and MOF.yml declare?',
  why: `A declaration stands in for what cannot be seen here. Where it can be seen, it has to be so: a path that is not there,
    terms that a file contradicts, or weights in a repository that declares none make all of it doubtful.`,
  remedy: 'Mend the declaration at the line given, or what it speaks of.',
  references: [
    'https://arxiv.org/abs/2405.15802',
    'https://arxiv.org/abs/2403.13784',
    'https://github.com/lfai/model_openness_tool',
  ],

  of: 'repository',
  needs: ['configuration', 'tree', 'holdings', 'licensing', 'knownTerms', 'mofRecords'],
  messages: {
    hold: 'What is declared can be so ({count} declarations).',
    path: '{component} is declared to be at {value}, which is not in the repository ({count} in all).',
    license: '{component} is declared to be under "{value}", which is no license that is known here.',
    terms: '{component} is declared to be under {value}; {path}:{line} says otherwise.',
    held: '{component} is declared not to be part of the release; {path} is.',
    none: 'The repository declares nothing.',
  },

  check({ configuration, tree, holdings, licensing, knownTerms, mofRecords }) {
    const { declarations } = configuration
    const recorded = mofRecords.flatMap(({ path, record }) =>
      (record?.components ?? []).map((component) => ({
        ...component,
        folder: path.slice(0, path.lastIndexOf('/') + 1),
      })),
    )
    const places = evidence([...declarations, ...recorded].map(({ at }) => at))
    if (!places) return { outcome: 'not-applicable', message: 'none' }
    // A record names its files from the root or from where it stands.
    const unrecorded = recorded.flatMap(({ name, licensePath, componentPath, folder, at }) =>
      [licensePath, componentPath]
        .filter((value) => value !== undefined && value.trim() !== '' && !isAddress(value))
        .filter((value) => !tree.has(local(value ?? '')) && !tree.has(folder + local(value ?? '')))
        .map((value) => ({ component: name, value: value ?? '', at })),
    )
    const undeclared = declarations.flatMap((declaration) =>
      'locations' in declaration
        ? [...declaration.locations, ...declaration.documentation]
            .filter(({ value }) => !isAddress(value) && !tree.has(local(value)))
            .map(({ value, at }) => ({ component: declaration.component, value, at }))
        : [],
    )
    const missing = [...undeclared, ...unrecorded]
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
    const unknown = recorded.find(({ license }) => isTerms(license) && !isKnown(parseExpression(license)))
    if (unknown?.license !== undefined)
      return {
        outcome: 'unmet',
        message: 'license',
        data: { component: unknown.name, value: unknown.license },
        evidence: [unknown.at],
      }
    return { outcome: 'met', message: 'hold', data: { count: places.length }, evidence: places }
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
    {
      name: 'a record of the Model Openness Framework that names what is there',
      files: {
        'README.md': '# Aster\n',
        'train.py': '',
        'MOF.yml':
          'release:\n  name: Aster\n  components:\n    - name: Training code\n      license: MIT\n      component_path: train.py\n',
      },
      answer: 'met',
    },
    {
      name: 'a record that names what is not',
      files: {
        'README.md': '# Aster\n',
        'MOF.yml':
          'release:\n  name: Aster\n  components:\n    - name: Training code\n      license: MIT\n      component_path: train.py\n',
      },
      answer: 'unmet',
    },
    {
      name: 'a record with a license that nobody knows',
      files: {
        'README.md': '# Aster\n',
        'MOF.yml':
          'release:\n  name: Aster\n  components:\n    - name: Training code\n      license: Aster-Terms\n',
      },
      answer: 'unmet',
    },
    { name: 'nothing declared', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
  ],
})

const isAddress = (value: string) => matches(/^[a-z][\w+.-]*:\/\//i, value)

const local = (value: string) => value.trim().replace(/^\.?\/+|\/$/g, '')

/** Whether every license of an expression is known. */
function isKnown(expression: Expression | undefined): boolean {
  if (expression === undefined) return false
  return expression.kind === 'license'
    ? findLicense(expression.name) !== undefined
    : isKnown(expression.left) && isKnown(expression.right)
}

/** What a record writes for none: https://github.com/lfai/model_openness_tool. */
const isTerms = (license: string | undefined): license is string =>
  license !== undefined && license.trim() !== '' && license !== 'unlicensed'

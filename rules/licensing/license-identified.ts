import { componentsOf } from '../../src/components.ts'
import { defineRule } from '../../src/rule.ts'

export default defineRule({
  attribute: 'licensing',
  question: 'Is the license one that is known?',
  why: `A license that others use has been read by many lawyers; one of a steward's own has to be read anew by everyone who
    takes the release. A text that only looks like a known one is read wrongly.`,
  remedy: 'Use a license that has an SPDX id, with its text unchanged.',
  references: ['https://spdx.org/licenses/', 'https://arxiv.org/abs/2403.13784'],

  of: [...componentsOf('datasets'), ...componentsOf('code'), ...componentsOf('weights')],
  needs: ['licensing', 'shipped'],
  messages: {
    known: '{component}: {license} is known by its text or its name.',
    alike: '{component}: the text has the title of {license}; its words were not all found.',
    unknown: '{component}: {name} is not known here.',
    silent: '{component}: no license is stated for it.',
    nothing: '{component}: nothing of it is shipped here.',
  },

  check({ licensing, shipped }, component) {
    if (!shipped.has(component)) return { level: 'unknown', message: 'nothing' }
    const terms = licensing.get(component)
    if (!terms) return { level: 'unknown', message: 'silent' }
    const [first, ...rest] = terms.statements
    const unknown = terms.statements.find(
      ({ license, expression, match, conditions }) =>
        match === 'unknown' || (!license && expression === undefined && !conditions),
    )
    if (unknown) {
      const name = unknown.written ?? `the text of ${unknown.at.path}`
      return { level: 'closed', message: 'unknown', data: { name }, evidence: [unknown.at] }
    }
    const evidence = [first.at, ...rest.map(({ at }) => at)] as const
    const license = terms.licenses.map(({ name }) => name).join(' and ')
    if (license === '') return { level: 'unknown', message: 'silent' }
    const alike = terms.statements.some(({ match }) => match === 'partial' || match === 'modified')
    if (alike) return { level: 'conditional', message: 'alike', data: { license }, evidence }
    return { level: 'open', message: 'known', data: { license }, evidence }
  },

  examples: [
    {
      name: 'an SPDX id',
      of: 'code.training',
      files: { LICENSE: 'SPDX-License-Identifier: MIT\n', 'train.py': '' },
      answer: 'open',
    },
    {
      name: "a steward's own license, by its name",
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: llama3.1\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'open',
    },
    {
      name: 'a text that nobody knows',
      of: 'weights.pretrained',
      files: { 'LICENSE-MODEL': 'You may do as we say.\n', 'model.safetensors': 'weights' },
      answer: 'closed',
    },
    {
      name: 'a name that nobody knows',
      of: 'weights.pretrained',
      files: {
        'README.md': '# Aster\n\nThe model weights are released under the Aster Community License.\n',
        'model.safetensors': 'weights',
      },
      answer: 'closed',
    },
    {
      name: 'no license',
      of: 'code.training',
      files: { 'README.md': '# Aster\n', 'train.py': '' },
      answer: 'unknown',
    },
  ],
})

import { componentsOf, familyOf } from '../../src/components.ts'
import { fitOf } from '../../src/licenses/fit.ts'
import { defineRule } from '../../src/rule.ts'

export default defineRule({
  attribute: 'licensing',
  question: 'Is the license of a kind that suits what it covers?',
  why: `A software license speaks of source and object form and says little about data; a license for content grants no
    patents and was never meant for code. What the words do not reach, users can only guess.`,
  remedy:
    'Use a software license for code, a license for data or content for data sets, and either for weights.',
  references: ['https://arxiv.org/abs/2403.13784', 'https://creativecommons.org/faq/'],

  of: [...componentsOf('datasets'), ...componentsOf('code'), ...componentsOf('weights')],
  needs: ['licensing', 'shipped'],
  messages: {
    suited: '{component}: {license} was written for this kind of thing.',
    awkward: '{component}: {license} was written for something else.',
    foreign: '{component}: {license} says itself that it covers other parts of a release.',
    untold: '{component}: nothing tells what its license was written for.',
    silent: '{component}: no license is stated for it.',
    nothing: '{component}: nothing of it is shipped here.',
  },

  check({ licensing, shipped }, component) {
    if (!shipped.has(component)) return { level: 'unknown', message: 'nothing' }
    const terms = licensing.get(component)
    const [license] = terms?.licenses ?? []
    if (!terms || !license) return { level: 'unknown', message: 'silent' }
    const [first, ...rest] = terms.statements
    const evidence = [first.at, ...rest.map(({ at }) => at)] as const
    const fits = terms.licenses.map((each) => ({ each, fit: fitOf(each, familyOf(component)) }))
    for (const [fit, level] of [
      ['foreign', 'restricted'],
      ['awkward', 'conditional'],
      [undefined, 'unknown'],
    ] as const) {
      const found = fits.find((other) => other.fit === fit)
      if (!found) continue
      if (level === 'unknown') return { level, message: 'untold', evidence }
      return { level, message: fit, data: { license: found.each.name }, evidence }
    }
    return { level: 'open', message: 'suited', data: { license: license.name }, evidence }
  },

  examples: [
    {
      name: 'a software license on code',
      of: 'code.training',
      files: { LICENSE: 'SPDX-License-Identifier: MIT\n', 'train.py': '' },
      answer: 'open',
    },
    {
      name: 'a software license on weights',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'open',
    },
    {
      name: 'a license for content on code',
      of: 'code.training',
      files: { LICENSE: 'SPDX-License-Identifier: CC-BY-4.0\n', 'train.py': '' },
      answer: 'conditional',
    },
    {
      name: 'a software license on data',
      of: 'datasets.finetuning',
      files: {
        'README.md':
          '---\nlicense: mit\ntask_categories:\n  - text-generation\n---\n# Aster chat\n\nThe data.\n',
        'data/train_chat.jsonl': '{}',
      },
      answer: 'conditional',
    },
    {
      name: 'a license for models on data',
      of: 'datasets.finetuning',
      files: {
        'README.md':
          '---\nlicense: llama3.1\ntask_categories:\n  - text-generation\n---\n# Aster chat\n\nThe data.\n',
        'data/train_chat.jsonl': '{}',
      },
      answer: 'restricted',
    },
    {
      name: 'no license',
      of: 'code.training',
      files: { 'README.md': '# Aster\n', 'train.py': '' },
      answer: 'unknown',
    },
  ],
})

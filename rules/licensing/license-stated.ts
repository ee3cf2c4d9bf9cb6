import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'licensing',
  question: 'Is a license stated for what is shipped?',
  why: `Without a stated license the law's default applies: all rights reserved. A license on one part does not by itself
    reach another.`,
  remedy:
    'Name the license of each part: `license:` in the card, a license file named after the part, or a sentence in the README.',
  references: ['https://arxiv.org/abs/2405.15802', 'https://huggingface.co/docs/hub/repositories-licenses'],

  of: [
    'datasets.pretraining',
    'datasets.finetuning',
    'datasets.alignment',
    'datasets.evaluation',
    'code.data-processing',
    'code.training',
    'code.finetuning',
    'code.inference',
    'code.architecture',
    'code.evaluation',
    'weights.pretrained',
    'weights.adapted',
    'weights.intermediate',
  ],
  needs: ['licensing', 'holdings', 'shipped', 'statements'],
  messages: {
    stated: '{component}: {license} is stated.',
    unnamed: '{component}: terms are stated, in a text that was not recognized.',
    none: '{component}: shipped here, and no license is stated anywhere in the repository.',
    silent: '{component}: nothing in the repository says under which terms it stands.',
    nothing: '{component}: nothing of it is shipped here.',
  },

  check({ licensing, holdings, shipped, statements }, component) {
    if (!shipped.has(component)) return { level: 'unknown', message: 'nothing' }
    const terms = licensing.get(component)
    if (terms) {
      const [first, ...rest] = terms.statements.map(({ at }) => at)
      const [license] = terms.licenses
      if (first && license)
        return {
          level: 'open',
          message: 'stated',
          data: { license: license.name },
          evidence: [first, ...rest],
        }
      if (first) return { level: 'conditional', message: 'unnamed', evidence: [first, ...rest] }
    }
    const places = holdings.get(component) ?? []
    const held = evidence(places.filter(({ how }) => how === 'file').map(({ at }) => at))
    if (held && statements.length === 0) return { level: 'closed', message: 'none', evidence: held }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a license in the card',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'open',
    },
    {
      name: 'weights without any license',
      of: 'weights.pretrained',
      files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
      answer: 'closed',
    },
    {
      name: 'a license in a manifest',
      of: 'code.inference',
      files: { 'pyproject.toml': '[project]\nname = "aster"\nlicense = "MIT"\n', 'inference.py': '' },
      answer: 'open',
    },
    {
      name: 'terms that are said to be there, in a text that nobody knows',
      of: 'weights.pretrained',
      files: {
        'README.md': '# Aster\n',
        'LICENSE-MODEL': 'You may do as we say.\n',
        'model.safetensors': 'weights',
      },
      answer: 'conditional',
    },
    {
      name: 'a license for the code alone',
      of: 'weights.pretrained',
      files: {
        'README.md':
          '# Aster\n\nThe code is licensed under the MIT License.\n\nDownload the [weights](https://huggingface.co/acme/aster-7b).\n',
        'train.py': '',
      },
      answer: 'unknown',
    },
  ],
})

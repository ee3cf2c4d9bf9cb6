import { componentsOf } from '../../src/components.ts'
import { conditionWords } from '../../src/licenses/condition-words.ts'
import { opennessOf } from '../../src/licenses/license.ts'
import { defineRule } from '../../src/rule.ts'

export default defineRule({
  attribute: 'licensing',
  question: 'Is the license text free of added clauses?',
  why: `One clause below a well-known text makes another license of it, and everyone reads the title. What was added counts:
    a sentence on who may use it, for what, or what has to be shown.`,
  remedy: 'Take the added clauses out, or give the license a name of its own and say what it asks.',
  references: [
    'https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/',
    'https://opensource.org/osd',
  ],

  of: [...componentsOf('datasets'), ...componentsOf('code'), ...componentsOf('weights')],
  needs: ['licensing', 'shipped'],
  messages: {
    exact: '{component}: {license}, and nothing besides.',
    clause: '{component}: {license}, with words added that {condition}.',
    added: '{component}: {license}, with words added whose meaning is not known.',
    uncompared: '{component}: the words of {license} could not be compared here.',
    silent: '{component}: no license text is here.',
    nothing: '{component}: nothing of it is shipped here.',
  },

  check({ licensing, shipped }, component) {
    if (!shipped.has(component)) return { level: 'unknown', message: 'nothing' }
    const terms = licensing.get(component)
    const license = terms?.licenses.map(({ name }) => name).join(' and ') ?? ''
    const texts = (terms?.statements ?? []).filter(
      ({ match }) => match !== 'statement' && match !== 'reference',
    )
    const changed = texts.flatMap(({ at, added = [] }) =>
      added.map(({ line, endLine, kind }) => ({ at: { path: at.path, line, endLine }, kind })),
    )
    const clause = changed.find(({ kind }) => kind !== undefined && opennessOf([kind]) !== 'unclassified')
    const places = changed.map(({ at }) => at)
    if (clause?.kind) {
      const level = opennessOf([clause.kind]) === 'restricted' ? 'restricted' : 'conditional'
      const data = { license, condition: conditionWords[clause.kind] }
      return {
        level,
        message: 'clause',
        data,
        evidence: [clause.at, ...places.filter((at) => at !== clause.at)],
      }
    }
    const [first, ...rest] = places
    if (first)
      return { level: 'conditional', message: 'added', data: { license }, evidence: [first, ...rest] }
    const exact = texts.filter(({ match }) => match === 'exact')
    const [whole] = exact
    if (whole && exact.length === texts.length)
      return { level: 'open', message: 'exact', data: { license }, evidence: [whole.at] }
    if (license === '' || texts.length === 0) return { level: 'unknown', message: 'silent' }
    return { level: 'unknown', message: 'uncompared', data: { license } }
  },

  examples: [
    {
      name: 'a text as its authors wrote it',
      of: 'code.training',
      files: {
        LICENSE:
          'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n',
        'train.py': '',
      },
      answer: 'open',
    },
    {
      name: 'a sentence below it',
      of: 'code.training',
      files: {
        LICENSE:
          'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n\nYou shall send us a postcard.\n',
        'train.py': '',
      },
      answer: 'conditional',
    },
    {
      name: 'a sentence below it that rules commerce out',
      of: 'code.training',
      files: {
        LICENSE:
          'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n\nIt is for non-commercial use only.\n',
        'train.py': '',
      },
      answer: 'restricted',
    },
    {
      name: 'a name in a card, and no text',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'unknown',
    },
  ],
})

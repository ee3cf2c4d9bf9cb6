import { componentIds, familyOf } from '../../src/components.ts'
import { conditionWords } from '../../src/licenses/condition-words.ts'
import { weighAll } from '../../src/licenses/weigh.ts'
import { defineRule, evidence, type Location } from '../../src/rule.ts'

export default defineRule({
  attribute: 'licensing',
  question: 'Is it under an open license?',
  why: `Weights that anyone may download but not freely use, change and share are available, not open. Open means approved
    by the Open Source Initiative, or, for data and documents, conformant with the Open Definition; a use policy, a
    ceiling on users or a ban on commerce is a condition that the license says and the badge does not.`,
  remedy:
    'Choose an OSI-approved license (an Open Definition one for data), or say in the claims which conditions apply.',
  references: [
    'https://opensource.org/osd',
    'https://opendefinition.org/od/2.1/en/',
    'https://arxiv.org/abs/2403.13784',
  ],

  of: componentIds,
  needs: ['licensing', 'holdings', 'shipped', 'statements'],
  messages: {
    open: '{component}: {license}, which is an open license.',
    conditional: '{component}: {license}, which allows use on conditions.',
    restricted: '{component}: {license}, which restricts what the component may be used for.',
    clause: '{component}: terms of its own, which {condition}.',
    modified: '{component}: {license} with other words added to it; what they change is not known.',
    several: '{component}: {license} are both named, and nothing says which one governs it.',
    unrecognized: '{component}: the terms stand in a text that was not recognized.',
    none: '{component}: shipped here, and no license is stated anywhere in the repository.',
    silent: '{component}: nothing in the repository says under which terms it stands.',
    nothing: '{component}: nothing of it is shipped here.',
  },

  check({ licensing, holdings, shipped, statements }, component) {
    if (!shipped.has(component)) return { level: 'unknown', message: 'nothing' }
    const terms = licensing.get(component)
    if (!terms) {
      const places = holdings.get(component) ?? []
      const held = evidence(places.filter(({ how }) => how === 'file').map(({ at }) => at))
      if (held && statements.length === 0) return { level: 'closed', message: 'none', evidence: held }
      return { level: 'unknown', message: 'silent' }
    }
    const { level, why, by, clause } = weighAll(terms, familyOf(component))
    const license = terms.licenses.map(({ name }) => name).join(' and ')
    const [first, ...rest] = terms.statements
    const stated = [first.at, ...[...rest, ...terms.agreeing].map(({ at }) => at)] as const
    if (why === 'several') {
      const sides = [...new Set([...terms.statements, ...terms.conflicting].map(nameOf))]
      return {
        level: 'unknown',
        message: 'several',
        data: { license: sides.join(' and ') },
        evidence: [...stated, ...terms.conflicting.map(({ at }) => at)],
      }
    }
    if (clause && why === 'clause') {
      const at = { path: by.at.path, line: clause.line, endLine: clause.endLine }
      const condition = conditionWords[clause.kind ?? 'other']
      return { level, message: 'clause', data: { condition }, evidence: [at, ...stated] }
    }
    if (why === 'unrecognized' || license === '')
      return { level: 'unknown', message: 'unrecognized', evidence: stated }
    if (why === 'changed') return { level, message: 'modified', data: { license }, evidence: stated }
    if (level === 'unknown') return { level, message: 'unrecognized', evidence: stated }
    const at = clause
      ? ([{ path: by.at.path, line: clause.line, endLine: clause.endLine }, ...stated] as const)
      : stated
    return { level, message: level, data: { license }, evidence: at }
  },

  examples: [
    {
      name: 'an OSI-approved license in the card',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'open',
    },
    {
      name: 'a community license with a use policy and a ceiling on users',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: llama3\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'conditional',
    },
    {
      name: 'a non-commercial license',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'restricted',
    },
    {
      name: 'weights without any license',
      of: 'weights.pretrained',
      files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
      answer: 'closed',
    },
    {
      name: 'an open license that the same sentence limits to research',
      of: 'weights.pretrained',
      files: {
        'README.md': '# Aster\n\nThe model weights are released under Apache 2.0, for research use only.\n',
        'model.safetensors': 'weights',
      },
      answer: 'restricted',
    },
    {
      name: 'a card and a sentence that name different terms',
      of: 'weights.pretrained',
      files: {
        'README.md':
          '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n\nThe model weights are licensed under the MIT License.\n',
        'model.safetensors': 'weights',
      },
      answer: 'unknown',
    },
    {
      name: 'a choice between two licenses',
      of: 'code.inference',
      files: { 'package.json': '{\n  "license": "MIT OR Apache-2.0"\n}\n', 'inference.py': '' },
      answer: 'open',
    },
    {
      name: 'a license for content on code',
      of: 'code.inference',
      files: { LICENSE: 'SPDX-License-Identifier: CC-BY-4.0\n', 'inference.py': '' },
      answer: 'conditional',
    },
    {
      name: 'terms in a text that nobody knows',
      of: 'weights.pretrained',
      files: {
        'README.md': '# Aster\n',
        'LICENSE-MODEL': 'You may do as we say.\n',
        'model.safetensors': 'weights',
      },
      answer: 'unknown',
    },
  ],
})

interface Named {
  readonly license?: { readonly name: string }
  readonly written?: string
  readonly at: Location
}

const nameOf = ({ license, written, at }: Named) => license?.name ?? written ?? at.path

import { componentsOf, familyOf } from '../../src/components.ts'
import { weighAll } from '../../src/licenses/weigh.ts'
import { defineRule, matches } from '../../src/rule.ts'

export default defineRule({
  attribute: 'licensing',
  question: 'Do the terms allow commercial use?',
  why: `Whether a company may use it decides for many who builds on a release. A ceiling on users or revenue, or a form to
    fill in first, is a yes only for some.`,
  remedy: 'Choose terms that do not tell commercial use from other use, or say in the card that they do.',
  references: ['https://opensource.org/osd', 'https://opendefinition.org/od/2.1/en/'],

  of: [...componentsOf('datasets'), ...componentsOf('code'), ...componentsOf('weights')],
  needs: ['licensing', 'shipped'],
  messages: {
    allowed: '{component}: {license} allows commercial use.',
    bounded: '{component}: {license} allows commercial use within bounds.',
    forbidden: '{component}: {license} does not allow commercial use.',
    stated: '{component}: commercial use is ruled out in so many words.',
    unclear: '{component}: whether its terms allow commercial use is not known.',
    silent: '{component}: no license is stated for it.',
    nothing: '{component}: nothing of it is shipped here.',
  },

  check({ licensing, shipped }, component) {
    if (!shipped.has(component)) return { level: 'unknown', message: 'nothing' }
    const terms = licensing.get(component)
    if (!terms) return { level: 'unknown', message: 'silent' }
    const [first, ...rest] = terms.statements
    const evidence = [first.at, ...rest.map(({ at }) => at)] as const
    const stated = terms.statements.flatMap(({ at, conditions = [], added = [] }) =>
      [...conditions, ...added].flatMap(({ kind, line, endLine }) =>
        kind === 'non-commercial' || kind === 'research-only' ? [{ path: at.path, line, endLine }] : [],
      ),
    )
    const license = terms.licenses.map(({ name }) => name).join(' and ')
    const [line] = stated
    const conditions = new Set(terms.licenses.flatMap((each) => each.conditions))
    const { level } = weighAll(terms, familyOf(component))
    // Of a choice the freer license counts: then one part that forbids it says nothing.
    const choice = terms.statements.some(({ expression }) => matches(/ or /i, expression ?? ''))
    const forbidden = conditions.has('non-commercial') || conditions.has('research-only')
    if (forbidden && !choice && level === 'restricted')
      return {
        level: 'restricted',
        message: 'forbidden',
        data: { license },
        evidence: line ? [line, ...evidence] : evidence,
      }
    if (line && level === 'restricted') return { level: 'restricted', message: 'stated', evidence: stated }
    if (level === 'unknown' || license === '') return { level: 'unknown', message: 'unclear', evidence }
    const bounded = (['user-threshold', 'revenue-threshold', 'registration'] as const).some((each) =>
      conditions.has(each),
    )
    if (bounded && level !== 'open')
      return { level: 'conditional', message: 'bounded', data: { license }, evidence }
    return { level: 'open', message: 'allowed', data: { license }, evidence }
  },

  examples: [
    {
      name: 'an open license',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'open',
    },
    {
      name: 'restrictions on use that leave commerce alone',
      of: 'weights.pretrained',
      files: {
        'README.md': '---\nlicense: bigscience-openrail-m\n---\n# Aster\n',
        'model.safetensors': 'weights',
      },
      answer: 'open',
    },
    {
      name: 'a ceiling on users',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: llama3.1\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'conditional',
    },
    {
      name: 'a non-commercial license',
      of: 'weights.pretrained',
      files: { 'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'restricted',
    },
    {
      name: 'words that rule it out beside an open license',
      of: 'weights.pretrained',
      files: {
        'README.md':
          '# Aster\n\nThe model weights are licensed under Apache 2.0, for non-commercial use only.\n',
        'model.safetensors': 'weights',
      },
      answer: 'restricted',
    },
    {
      name: 'words that allow both',
      of: 'weights.pretrained',
      files: {
        'README.md':
          '# Aster\n\nThe model weights are licensed under Apache 2.0 for both commercial and non-commercial use.\n',
        'model.safetensors': 'weights',
      },
      answer: 'open',
    },
    {
      name: 'no license',
      of: 'weights.pretrained',
      files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
      answer: 'unknown',
    },
  ],
})

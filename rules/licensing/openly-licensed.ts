import { familyOf } from '../../src/components.ts'
import { levelOf } from '../../src/licenses/expressions.ts'
import { defineRule, evidence } from '../../src/rule.ts'

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
    'code.supporting-libraries',
    'code.evaluation',
    'weights.pretrained',
    'weights.adapted',
    'weights.intermediate',
    'system.infrastructure',
  ],
  needs: ['licensing', 'holdings', 'release', 'statements'],
  messages: {
    open: '{component}: {license}, which is an open license.',
    conditional: '{component}: {license}, which allows use on conditions.',
    restricted: '{component}: {license}, which restricts what the component may be used for.',
    modified: '{component}: {license} with other words added to it; what they change is not known.',
    several: '{component}: {license} stand side by side, and nothing says which one governs it.',
    unrecognized: '{component}: the terms stand in a text that was not recognized.',
    none: '{component}: shipped here, and no license is stated anywhere in the repository.',
    silent: '{component}: nothing in the repository says under which terms it stands.',
    nothing: '{component}: nothing of it is shipped here.',
  },

  check({ licensing, holdings, release, statements }, component) {
    // A call of somebody's library ships nothing; weights may be shipped from where only sentences lead.
    const places = (holdings.get(component) ?? []).filter(({ how }) => how !== 'library')
    if (places.length === 0 && !release.weights.includes(component))
      return { level: 'unknown', message: 'nothing' }
    const terms = licensing.get(component)
    if (!terms) {
      const held = evidence(places.filter(({ how }) => how === 'file').map(({ at }) => at))
      if (held && statements.length === 0) return { level: 'closed', message: 'none', evidence: held }
      return { level: 'unknown', message: 'silent' }
    }
    const [first, ...rest] = terms.statements
    const at = [first.at, ...rest.map((statement) => statement.at)] as const
    const license = terms.licenses.map(({ name }) => name).join(' and ')
    if (terms.expression === undefined || terms.clarity === 'unrecognized')
      return { level: 'unknown', message: 'unrecognized', evidence: at }
    if (terms.clarity === 'several')
      return { level: 'unknown', message: 'several', data: { license }, evidence: at }
    const { level } = levelOf(terms.expression, familyOf(component))
    if (level === 'unknown') return { level, message: 'unrecognized', evidence: at }
    if (terms.clarity === 'clear') return { level, message: level, data: { license }, evidence: at }
    // Words that were added to an open license may take back what it gives; a restricted one they do not open.
    return {
      level: level === 'open' ? 'unknown' : level,
      message: 'modified',
      data: { license },
      evidence: at,
    }
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

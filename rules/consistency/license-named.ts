import { defineRule } from '../../src/rule.ts'

export default defineRule({
  question: 'Does `license: other` come with a name and a link?',
  why: '"Other" says only that the license is none of the usual ones. The hub asks for `license_name` and `license_link` with it.',
  remedy: 'Add `license_name:` and `license_link:` below `license: other`.',
  references: ['https://huggingface.co/docs/hub/repositories-licenses'],

  of: 'repository',
  needs: ['release'],
  messages: {
    named: 'The license is named and linked.',
    incomplete: 'The card says `license: other` without {missing}.',
    none: 'The card does not say `license: other`.',
  },

  check({ release }) {
    const other = release.fields('license').find(({ value }) => value.toLowerCase() === 'other')
    if (!other) return { outcome: 'not-applicable', message: 'none' }
    const missing = ['license_name', 'license_link'].filter((field) => release.fields(field).length === 0)
    if (missing.length === 0) return { outcome: 'met', message: 'named', evidence: [other.at] }
    return {
      outcome: 'unmet',
      message: 'incomplete',
      data: { missing: missing.map((field) => `\`${field}\``).join(' and ') },
      evidence: [other.at],
    }
  },

  examples: [
    {
      name: 'named and linked',
      files: { 'README.md': '---\nlicense: other\nlicense_name: aster\nlicense_link: LICENSE\n---\n' },
      answer: 'met',
    },
    { name: 'nothing but "other"', files: { 'README.md': '---\nlicense: other\n---\n' }, answer: 'unmet' },
    {
      name: 'a license of the list',
      files: { 'README.md': '---\nlicense: mit\n---\n' },
      answer: 'not-applicable',
    },
  ],
})

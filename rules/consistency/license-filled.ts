import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Are the blanks of the license text filled in?',
  why: 'A license that says "Copyright [yyyy] [name of copyright owner]" does not say who grants it, and from when.',
  remedy: 'Write the year and the holder in place of the template’s words.',
  references: ['https://choosealicense.com/licenses/mit/', 'https://opensource.org/license/mit'],

  of: 'repository',
  needs: ['statements'],
  messages: {
    filled: 'No blank is left in a license text.',
    blank: '{path} still holds the words of the template.',
    none: 'No license text is here.',
  },

  check({ statements }) {
    const texts = statements.filter(
      ({ from, match }) => from === 'file' && (match === 'exact' || match === 'modified'),
    )
    const blanks = texts.flatMap(({ at, unfilled = [] }) =>
      unfilled.map(({ line, endLine }) => ({ path: at.path, line, endLine })),
    )
    const [blank] = blanks
    if (blank) return { outcome: 'unmet', message: 'blank', data: { path: blank.path }, evidence: blanks }
    const filled = evidence(texts.map(({ at }) => at))
    if (filled) return { outcome: 'met', message: 'filled', evidence: filled }
    return { outcome: 'not-applicable', message: 'none' }
  },

  examples: [
    {
      name: 'a year and a holder',
      files: {
        LICENSE:
          'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n',
      },
      answer: 'met',
    },
    {
      name: 'the words of the template',
      files: {
        LICENSE:
          'Copyright [yyyy] [name of copyright owner]\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n',
      },
      answer: 'unmet',
    },
    { name: 'no license text', files: { 'README.md': '---\nlicense: mit\n---\n' }, answer: 'not-applicable' },
  ],
})

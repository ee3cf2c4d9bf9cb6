import { defineRule, matches } from '../../src/rule.ts'

export default defineRule({
  question: 'Does `license_link` lead to a license?',
  why: 'A license that the hub does not know is whatever the link leads to. Where it leads nowhere, there are no terms.',
  remedy: 'Add the file that the link names, or mend the link.',
  references: ['https://huggingface.co/docs/hub/repositories-licenses'],

  of: 'repository',
  needs: ['release', 'statements', 'tree'],
  messages: {
    there: '{link} is in the repository.',
    missing: '{link} is not in the repository.',
    elsewhere: '{link} is on the web: whether it leads to a license is not to be seen from here.',
    none: 'The card has no `license_link`.',
  },

  check({ release, statements, tree }) {
    const [link] = release.fields('license_link')
    if (!link) return { outcome: 'not-applicable', message: 'none' }
    const data = { link: link.value }
    const { refersTo = link.value } = statements.find(({ from }) => from === 'front-matter') ?? {}
    const path = refersTo.replace(/^\.?\//, '')
    if (tree.has(path)) return { outcome: 'met', message: 'there', data, evidence: [link.at, { path }] }
    if (matches(/^[a-z][a-z+.-]*:/i, link.value))
      return { outcome: 'unknown', message: 'elsewhere', data, evidence: [link.at] }
    return { outcome: 'unmet', message: 'missing', data, evidence: [link.at] }
  },

  examples: [
    {
      name: 'a file that is there',
      files: {
        'README.md': '---\nlicense: other\nlicense_name: aster\nlicense_link: LICENSE\n---\n',
        LICENSE: 'You may do as we say.\n',
      },
      answer: 'met',
    },
    {
      name: "the file's page on the hub",
      files: {
        'README.md':
          '---\nlicense: other\nlicense_name: aster\nlicense_link: https://huggingface.co/acme/Aster-7B/blob/main/LICENSE.md\n---\n# Aster\n',
        'LICENSE.md': 'You may do as we say.\n',
      },
      answer: 'met',
    },
    {
      name: 'a file that is not',
      files: { 'README.md': '---\nlicense: other\nlicense_name: aster\nlicense_link: LICENSE\n---\n' },
      answer: 'unmet',
    },
    {
      name: 'a page of somebody else',
      files: {
        'README.md':
          '---\nlicense: other\nlicense_name: aster\nlicense_link: https://aster.example/license\n---\n',
      },
      answer: 'unknown',
    },
    {
      name: 'no link',
      files: { 'README.md': '---\nlicense: mit\n---\n' },
      answer: 'not-applicable',
    },
  ],
})

import { findLicense } from '../../src/licenses/catalogue.ts'
import { isHubLicense } from '../../src/licenses/hub.ts'
import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Are the values of the front matter ones that the hub knows?',
  why: 'A language that is no code, or a task that does not exist, makes the hub drop the field: nobody finds the model by it.',
  remedy: `Use the ids of the hub's lists: ISO 639 codes for languages; for a license that is not on its list,
    \`license: other\` with \`license_name\` and \`license_link\`.`,
  references: [
    'https://huggingface.co/docs/hub/model-cards',
    'https://huggingface.co/docs/hub/repositories-licenses',
    'https://github.com/huggingface/huggingface.js/tree/main/packages/tasks',
  ],

  of: 'repository',
  needs: ['hubMetadata', 'release'],
  messages: {
    known: 'The hub knows the values of the front matter.',
    spelled:
      'The hub does not know the license "{value}"; its ids are written in lower case, such as "{known}".',
    unknown: 'The hub knows no {field} "{value}" ({count} in all).',
    library: 'The library "{value}" is not among those that are known here.',
    none: 'The front matter names no license, language, task, library or relation.',
  },

  check({ hubMetadata, release }) {
    const licenses = release.fields('license')
    const places = evidence([...licenses, ...hubMetadata].map(({ at }) => at))
    if (!places) return { outcome: 'not-applicable', message: 'none' }
    const foreign = licenses.filter(({ value }) => !isHubLicense(value))
    const closed = hubMetadata.filter(({ value }) => !value.known && value.field !== 'library_name')
    const all = evidence([...foreign, ...closed].map(({ at }) => at))
    const [license] = foreign
    if (license && all) {
      const { value } = license
      const known = findLicense(value)
        ?.id.toLowerCase()
        .replace(/-(?:only|or-later)$/, '')
      if (known !== undefined && isHubLicense(known))
        return { outcome: 'unmet', message: 'spelled', data: { value, known }, evidence: all }
      const data = { field: 'license', value, count: all.length }
      return { outcome: 'unmet', message: 'unknown', data, evidence: all }
    }
    const [first] = closed
    if (first && all) {
      const data = { field: NAMES[first.value.field], value: first.value.value, count: all.length }
      return { outcome: 'unmet', message: 'unknown', data, evidence: all }
    }
    const library = hubMetadata.find(({ value }) => !value.known)
    // Libraries come and go: a new one is worth a look, and contradicts nothing.
    if (library)
      return {
        outcome: 'partial',
        message: 'library',
        data: { value: library.value.value },
        evidence: [library.at],
      }
    return { outcome: 'met', message: 'known', evidence: places }
  },

  examples: [
    {
      name: 'codes and a task',
      files: { 'README.md': '---\nlanguage: [en, fr]\npipeline_tag: text-generation\n---\n# Aster\n' },
      answer: 'met',
    },
    {
      name: 'a language by its name',
      files: { 'README.md': '---\nlanguage: french\n---\n# Aster\n' },
      answer: 'unmet',
    },
    {
      name: 'a task that does not exist',
      files: { 'README.md': '---\npipeline_tag: chatting\n---\n# Aster\n' },
      answer: 'unmet',
    },
    {
      name: 'a library that is new',
      files: { 'README.md': '---\nlibrary_name: asterlib\n---\n# Aster\n' },
      answer: 'partial',
    },
    {
      name: 'a license in words',
      files: { 'README.md': '---\nlicense: Apache License 2.0\n---\n' },
      answer: 'unmet',
    },
    {
      name: 'a name of the steward’s own',
      files: { 'README.md': '---\nlicense: aster-community\n---\n' },
      answer: 'unmet',
    },
    {
      name: 'a license that is not on the list, as the hub wants it',
      files: {
        'README.md': '---\nlicense: other\nlicense_name: aster-community\nlicense_link: LICENSE\n---\n',
      },
      answer: 'met',
    },
    { name: 'no such field', files: { 'README.md': '---\ntags: [llm]\n---\n' }, answer: 'not-applicable' },
  ],
})

/** What people call the fields. */
const NAMES = {
  language: 'language',
  pipeline_tag: 'task',
  library_name: 'library',
  base_model_relation: 'relation to a base model',
} as const

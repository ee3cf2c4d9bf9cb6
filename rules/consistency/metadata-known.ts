import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Are the values of the front matter ones that the hub knows?',
  why: 'A language that is no code, or a task that does not exist, makes the hub drop the field: nobody finds the model by it.',
  remedy: 'Write languages as ISO 639 codes, and take tasks and relations from the lists of the hub.',
  references: [
    'https://huggingface.co/docs/hub/model-cards',
    'https://github.com/huggingface/huggingface.js/tree/main/packages/tasks',
  ],

  of: 'repository',
  needs: ['hubMetadata'],
  messages: {
    known: 'Languages, task, library and relation are known to the hub.',
    unknown: 'The hub knows no {field} "{value}" ({count} in all).',
    library: 'The library "{value}" is not among those that are known here.',
    none: 'The front matter names no language, task, library or relation.',
  },

  check({ hubMetadata }) {
    const places = evidence(hubMetadata.map(({ at }) => at))
    if (!places) return { outcome: 'not-applicable', message: 'none' }
    const missing = hubMetadata.filter(({ value }) => !value.known)
    const closed = missing.filter(({ value }) => value.field !== 'library_name')
    const [first] = closed
    if (first)
      return {
        outcome: 'unmet',
        message: 'unknown',
        data: { field: NAMES[first.value.field], value: first.value.value, count: closed.length },
        evidence: closed.map(({ at }) => at),
      }
    const [library] = missing
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
    { name: 'no such field', files: { 'README.md': '---\nlicense: mit\n---\n' }, answer: 'not-applicable' },
  ],
})

/** What people call the fields. */
const NAMES = {
  language: 'language',
  pipeline_tag: 'task',
  library_name: 'library',
  base_model_relation: 'relation to a base model',
} as const

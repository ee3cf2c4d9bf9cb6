import { expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const unknown = async (frontMatter: string) =>
  (await factsOf({ 'README.md': `---\n${frontMatter}\n---\n# Aster\n` })).hubMetadata
    .filter(({ value }) => !value.known)
    .map(({ value, at }) => [value.field, value.value, at.line])

test.each([
  'language: [en, fr, zh-Hans, pt-BR, yue, multilingual, code]',
  "language:\n- 'no'\n- en",
  'pipeline_tag: text-generation',
  'pipeline_tag: other',
  'base_model_relation: quantized',
  'library_name: Transformers',
])('%s is known', async (frontMatter) => {
  expect(await unknown(frontMatter)).toEqual([])
})

test('what is on no list is found, with its line', async () => {
  expect(
    await unknown('language:\n- en\n- french\npipeline_tag: chatting\nbase_model_relation: sibling'),
  ).toEqual([
    ['language', 'french', 4],
    ['pipeline_tag', 'chatting', 5],
    ['base_model_relation', 'sibling', 6],
  ])
})

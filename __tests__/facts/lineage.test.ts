import { describe, expect, test } from 'vitest'
import type { MemoryFile } from '../../src/repositories/memory.ts'
import { factsOf } from '../support/facts.ts'

const lineageOf = async (files: Readonly<Record<string, MemoryFile>>) => (await factsOf(files)).lineage
const basesOf = async (files: Readonly<Record<string, MemoryFile>>) =>
  (await lineageOf(files)).bases.map(({ id, at, family }) => [id, `${at.path}:${at.line}`, family?.license])

describe('the models that a release was made from', () => {
  test('as the card names them', async () => {
    const card =
      '---\nbase_model:\n  - meta-llama/Llama-3.1-8B\n  - acme/boreas-7b\n---\n# Aster\n\nBase model: google/gemma-2-2b\n'
    expect(await basesOf({ 'README.md': card })).toEqual([
      ['meta-llama/Llama-3.1-8B', 'README.md:3', 'llama3.1'],
      ['acme/boreas-7b', 'README.md:4', undefined],
    ])
  })

  test('as an adapter names it, once', async () => {
    const files = {
      'README.md': '---\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# Aster\n',
      'adapter_config.json': '{\n  "r": 8,\n  "base_model_name_or_path": "meta-llama/Llama-2-7b-hf"\n}',
      'lora/adapter_config.json': '{ "base_model_name_or_path": "google/gemma-2b" }',
      'broken/adapter_config.json': '{ "base_model_name_or_path": ',
      'other/adapter_config.json': '["meta-llama/Llama-2-7b-hf"]',
    }
    expect(await basesOf(files)).toEqual([
      ['meta-llama/Llama-2-7b-hf', 'README.md:2', 'llama2'],
      ['google/gemma-2b', 'lora/adapter_config.json:1', 'gemma'],
    ])
  })

  test.each([
    '- **Finetuned from model [optional]:** meta-llama/Llama-3.1-8B',
    '- **Base Model:** [meta-llama/Llama-3.1-8B](https://huggingface.co/meta-llama/Llama-3.1-8B)',
    'Base model: https://huggingface.co/meta-llama/Llama-3.1-8B',
    '| | |\n|---|---|\n| Base model | meta-llama/Llama-3.1-8B |',
  ])('as a labeled line names it: %j', async (line) => {
    const bases = await basesOf({ 'README.md': `# Aster\n\n${line}\n` })
    expect(bases.map(([id, , license]) => [id, license])).toEqual([['meta-llama/Llama-3.1-8B', 'llama3.1']])
  })

  test.each([
    'Finetuned from model [optional]: [More Information Needed]',
    'The base model meta-llama/Llama-3.1-8B does worse.',
    '```\n# base model: meta-llama/Llama-3.1-8B\n```',
  ])('not from %j', async (line) => {
    expect(await basesOf({ 'README.md': `# Aster\n\n${line}\n` })).toEqual([])
  })
})

describe('what is shown for them', () => {
  const card = (text: string) => `---\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n\n${text}\n`
  const NOTICE =
    'Llama 3.1 is licensed under the\nLlama 3.1 Community License, Copyright © Meta Platforms, Inc.\n'

  test('words in any dress', async () => {
    const { shown } = await lineageOf({ 'README.md': card('**Built\nwith _Llama_**') })
    expect(shown.get('Built with Llama')).toMatchObject({ path: 'README.md', line: 6 })
  })

  test('the sentence of a notice, in a file of that name alone', async () => {
    const phrase = 'Llama 3.1 is licensed under the Llama 3.1 Community License'
    expect((await lineageOf({ 'README.md': card(''), NOTICE })).shown.get(phrase)).toMatchObject({
      path: 'NOTICE',
    })
    expect((await lineageOf({ 'README.md': card(NOTICE) })).shown.has(phrase)).toBe(false)
  })

  test('that it was changed', async () => {
    const { changes } = await lineageOf({ 'README.md': card('Aster was fine-tuned on tales.') })
    expect(changes).toMatchObject([{ path: 'README.md', line: 6 }])
  })

  test('nothing is looked for where nothing is asked', async () => {
    const { shown, changes } = await lineageOf({
      'README.md': '# Aster\n\nBuilt with Llama, fine-tuned.\n',
      NOTICE,
    })
    expect([shown.size, changes]).toEqual([0, []])
  })
})

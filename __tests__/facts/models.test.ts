import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'
import { factsOf } from '../support/facts.ts'

const CARD = '---\nlicense: apache-2.0\n---\n# A model\n'
const model = (folder: string) => ({
  [`${folder}/config.json`]: '{"model_type": "aster"}',
  [`${folder}/model.safetensors`]: 'weights',
})
const foldersOf = async (files: Readonly<Record<string, string>>) =>
  (await factsOf(files)).models.map(({ value }) => value)

describe('a folder looks like a model of its own', () => {
  test('where its card has the front matter of one', async () => {
    const files = {
      'b/README.md': CARD,
      'a/model_card.md': CARD.replace('license: apache-2.0', 'base_model: x/y'),
    }
    expect((await factsOf(files)).models).toEqual([
      { value: 'a', at: { path: 'a/model_card.md', line: 1 } },
      { value: 'b', at: { path: 'b/README.md', line: 1 } },
    ])
  })

  test('where weights lie beside their configuration', async () => {
    expect(await foldersOf({ ...model('models/aster-1b'), ...model('models/aster-7b') })).toEqual([
      'models/aster-1b',
      'models/aster-7b',
    ])
  })

  test('and a pipeline counts once, whatever it is made of', async () => {
    const pipeline = (folder: string) => ({
      [`${folder}/model_index.json`]: '{"_class_name": "AsterPipeline"}',
      ...model(`${folder}/unet`),
      ...model(`${folder}/vae`),
      ...model(`${folder}/text_encoder`),
    })
    expect(await foldersOf({ ...pipeline('aster'), ...pipeline('boreas') })).toEqual(['aster', 'boreas'])
    expect(await foldersOf({ 'model_index.json': '{}', ...model('unet'), ...model('vae') })).toEqual([])
  })
})

describe('what looks like several models and is one, or none', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['checkpoints', { ...model('checkpoint-1000'), ...model('checkpoint-2000') }],
    ['steps of a run', { ...model('runs/step_1000'), ...model('runs/final') }],
    ['precisions', { ...model('aster-fp16'), ...model('aster-int8'), ...model('aster-awq') }],
    ['quantized files of one model', { ...model('aster-q4_k_m'), ...model('aster-q8_0') }],
    ['formats', { ...model('pytorch/aster'), ...model('onnx/aster') }],
    [
      'parts of the model at the top',
      { 'config.json': '{}', 'model.safetensors': '', ...model('vision'), ...model('text') },
    ],
    ['weights alone', { 'a/model.safetensors': '', 'b/model.safetensors': '' }],
    ['configurations alone', { 'a/config.json': '{}', 'b/config.json': '{}' }],
    ['shards', { 'a/model-00001-of-00002.safetensors': '', 'b/model-00002-of-00002.safetensors': '' }],
    ['examples and tests', { ...model('examples/a'), ...model('tests/b'), 'docs/c/README.md': CARD }],
    ['data cards', { 'a/README.md': '---\nlicense: mit\ntask_categories: [x]\n---\n', 'b/README.md': CARD }],
    ['spaces', { 'a/README.md': '---\nlicense: mit\nsdk: gradio\n---\n', 'b/README.md': CARD }],
    ['pages with a title', { 'a/README.md': '---\ntitle: A\n---\n', 'b/README.md': '---\ntitle: B\n---\n' }],
    ['other languages of one card', { 'a/README.md': CARD, 'a/README_fr.md': CARD, 'README.md': CARD }],
    ['vendored models', { ...model('third_party/a'), ...model('third_party/b') }],
    [
      'adapters beside their base',
      {
        ...model('base'),
        'lora-a/adapter_config.json': '{}',
        'lora-a/adapter_model.safetensors': '',
        'lora-a/README.md': CARD,
        'lora-b/adapter_config.json': '{}',
        'lora-b/adapter_model.safetensors': '',
      },
    ],
  ])('%s', async (_, files) => {
    expect((await foldersOf(files)).length).toBeLessThan(2)
  })
})

describe('several models that were read as one', () => {
  const FILES = { ...model('aster-1b'), ...model('boreas-2b'), 'README.md': '# Models\n' }
  const noticesOf = async (files: Readonly<Record<string, string>>, roots?: readonly string[]) =>
    (await assess(memory(files), { ...(roots && { roots }) })).notices

  test('are named, with what to do', async () => {
    expect(await noticesOf(FILES)).toEqual([
      {
        path: 'aster-1b/model.safetensors',
        message:
          'Several models seem to lie here, and were read as one: aster-1b, boreas-2b. To read each on its own, name its folder: `--root aster-1b` (in the Action, input `root`, one folder a line).',
      },
    ])
  })

  test('five of them; the others are counted', async () => {
    const many = Object.assign({}, ...'abcdefg'.split('').map((letter) => model(`models/x${letter}`)))
    expect((await noticesOf(many))[0]?.message).toMatch(/models\/xe and 2 more\. /)
  })

  test.each([[['aster-1b']], [['aster-1b', 'boreas-2b']], [['.']]])(
    'not where a root is given: %j',
    async (roots) => {
      expect(await noticesOf(FILES, roots)).toEqual([])
    },
  )
})

test('however folders are named, what looks like a model is one of them, and none twice', async () => {
  const name = fc.stringMatching(/^[\w .-]{0,12}\w$/)
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { maxLength: 6 }), async (names) => {
      const folders = await foldersOf(Object.assign({}, ...names.map((each) => model(each))))
      expect(new Set(folders).size).toBe(folders.length)
      for (const folder of folders) expect(names).toContain(folder)
    }),
    { numRuns: 50 },
  )
})

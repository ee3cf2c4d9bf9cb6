import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const read = async (files: Readonly<Record<string, string>>) => (await factsOf(files)).configurations

describe('what a configuration says', () => {
  test('of a model', async () => {
    const text = JSON.stringify({
      architectures: ['AsterForCausalLM'],
      model_type: 'aster',
      torch_dtype: 'bfloat16',
      vocab_size: 32000,
      quantization_config: { quant_method: 'gptq' },
      auto_map: {
        AutoModel: 'modeling_aster.AsterModel',
        AutoConfig: 'acme/base--configuration_aster.Config',
      },
    })
    expect(await read({ 'm/config.json': text, 'm/modeling_aster.py': '' })).toEqual([
      {
        path: 'm/config.json',
        kind: 'model',
        architectures: ['AsterForCausalLM'],
        modelType: 'aster',
        dtype: 'bfloat16',
        quantization: 'gptq',
        vocabulary: 32000,
        code: [
          { file: 'm/modeling_aster.py', stands: 'here' },
          { file: 'acme/base: configuration_aster.py', stands: 'elsewhere' },
        ],
        hasChatTemplate: false,
      },
    ])
  })

  test.each([
    [
      'adapter_config.json',
      { base_model_name_or_path: 'acme/aster' },
      { kind: 'adapter', baseModel: 'acme/aster' },
    ],
    [
      'model_index.json',
      { _class_name: 'AsterPipeline' },
      { kind: 'pipeline', architectures: ['AsterPipeline'] },
    ],
    [
      'tokenizer_config.json',
      { chat_template: '{{ messages }}' },
      { kind: 'tokenizer', hasChatTemplate: true },
    ],
    ['generation_config.json', {}, { kind: 'generation' }],
  ])('%s', async (name, fields, said) => {
    expect(await read({ [name]: JSON.stringify(fields) })).toMatchObject([said])
  })

  test('code that it names and that is not there is missing', async () => {
    const [configuration] = await read({ 'config.json': '{"auto_map": {"AutoModel": ["a.b.C", null]}}' })
    expect(configuration?.code).toEqual([{ file: 'a/b.py', stands: 'missing' }])
  })

  test('any JSON at all is taken, and what is none says nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const known = {
          architectures: value,
          auto_map: value,
          vocab_size: value,
          quantization_config: value,
          chat_template: value,
        }
        for (const text of [
          JSON.stringify(value),
          JSON.stringify(known),
          JSON.stringify({ auto_map: { a: value } }),
        ])
          expect((await read({ 'config.json': text })).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
    expect(await read({ 'config.json': 'not JSON' })).toEqual([])
  })
})

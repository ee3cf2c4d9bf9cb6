import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const adapted = async (text: string) =>
  (await factsOf({ 'README.md': `# Aster-7B\n\n${text}\n` }, 'Aster-7B')).origin.adapted?.value

describe('a release that was made from another model', () => {
  test.each([
    ['Aster is fine-tuned from a 7B Boreas model on instructions.', 'Boreas'],
    ['Aster was trained based on Boreas-2-Base.', 'Boreas-2-Base'],
    ['Aster is derived from Acme’s Boreas-12b and tuned on dialogues.', 'Boreas-12b'],
    ['We released Aster, trained from boreas-33b-base, today.', 'boreas-33b-base'],
    ['The models were post-trained with quantization in the loop.', ''],
    ['Aster is an open-source chat model trained with [LoRA](https://github.com/other/lora).', ''],
    [
      '| Stage | Aster |\n|---|---|\n| **Base Model** | [Boreas](https://huggingface.co/other/Boreas) |',
      'other/Boreas',
    ],
  ])('%s', async (text, base) => {
    expect(await adapted(text)).toBe(base)
  })
})

describe('a release that was trained here', () => {
  test.each([
    'We pre-train Aster on two trillion tokens, followed by supervised fine-tuning.',
    'Aster-7B-Chat was fine-tuned from Aster-7B-Base.',
    'Aster can be fine-tuned from the command line.',
    'Our trainer is based on the Boreas2 library.',
    'It reports a value as log10(IC50), derived from an IC50 that was measured.',
    'We trained Aster; it was trained from C4.',
    'It was trained from scratch.',
    '[base](https://huggingface.co/acme/Aster-7B-Base)\n\nThe models were post-trained.',
  ])('%s', async (text) => {
    expect(await adapted(text)).toBeUndefined()
  })
})

describe('which weights a link is of', () => {
  const held = async (text: string) => {
    const { holdings } = await factsOf({ 'README.md': `# Aster-7B\n\n${text}\n` }, 'Aster-7B')
    return [...holdings.keys()].filter((id) => id.startsWith('weights.')).sort()
  }
  const link = (name: string, text = name) => `[${text}](https://huggingface.co/acme/${name})`

  test.each([
    ['by its name', link('Aster-7B-Instruct'), ['weights.adapted']],
    [
      'by a sibling that is the base',
      `${link('Aster-7B')} and ${link('Aster-7B-Base')}`,
      ['weights.adapted', 'weights.pretrained'],
    ],
    ['by its heading', `## Chat models\n\n${link('Aster-7B-v2')}`, ['weights.adapted']],
    [
      'by its row',
      `| Model | Download |\n|---|---|\n| Instruct | ${link('Aster-7B-v2', 'here')} |`,
      ['weights.adapted'],
    ],
    [
      'by a cell beside it',
      `| Model | Link | Brief |\n|---|---|---|\n| Aster v2 | ${link('Aster-7B-v2', 'x')} | Instruction tuned |`,
      ['weights.adapted'],
    ],
    ['plain', link('Aster-7B'), ['weights.pretrained']],
    [
      'under what the reader does with it',
      `## Fine-tuning with LoRA\n\nWe start from ${link('Aster-7B-v2')}.`,
      ['weights.pretrained'],
    ],
    ['under what was done to it', `## Fine-tuned models\n\nGet ${link('Aster-7B-v2')}.`, ['weights.adapted']],
    [
      'a stage on the way',
      `${link('Aster-7B-DPO')} ${link('Aster-7B')}`,
      ['weights.adapted', 'weights.intermediate', 'weights.pretrained'],
    ],
    ['dated', link('Aster-7B-step-50K'), ['weights.intermediate']],
    ['of another version', link('Aster-3-7B'), ['weights.pretrained']],
    [
      'a command',
      '```bash\nhf download acme/Aster-7B-Chat\n```\n\n[us](https://github.com/acme/Aster-7B)',
      ['weights.adapted'],
    ],
    ['a bucket', '* [Aster](gs://acme-models/aster/7b)', ['weights.pretrained']],
    ['a file', 'Get the [weights](https://dl.acme.example/aster/aster_7b.pth).', ['weights.pretrained']],
    ['the release’s own loader', '```python\nmodel = aster.load_model("tiny")\n```', ['weights.pretrained']],
    [
      'a checkpoint at every step',
      'All checkpoints, one every 1000 steps, are available on the hub.',
      ['weights.intermediate'],
    ],
  ])('%s', async (_, text, kinds) => {
    expect(await held(text)).toEqual(kinds)
  })

  test.each([
    [
      'of a stranger',
      '[us](https://github.com/acme/Aster-7B) and [Boreas](https://huggingface.co/other/boreas-7b) is available',
    ],
    ['of a plan', `${link('Aster-70B')} will be released soon.`],
    ['of a saved checkpoint', 'Training saves a checkpoint every 1000 steps.'],
  ])('%s: none', async (_, text) => {
    expect(await held(text)).toEqual([])
  })
})

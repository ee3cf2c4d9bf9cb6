import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

async function data(text: string, files: Readonly<Record<string, string>> = {}) {
  const { holdings, accounts } = await factsOf(
    { 'README.md': `# Aster-7B\n\n${text}\n`, ...files },
    'Aster-7B',
  )
  const of = (ids: Iterable<string>) => [...ids].filter((id) => id.startsWith('datasets.')).sort()
  return { held: of(holdings.keys()), told: of(accounts.keys()) }
}
const set = (name: string) => `[${name}](https://huggingface.co/datasets/${name})`

describe('data that can be had', () => {
  test.each([
    ['released', `We release our corpus at ${set('acme/web')}.`, ['datasets.pretraining']],
    [
      'of its owner',
      `[us](https://github.com/acme/Aster-7B): ${set('acme/instruct-mix')}`,
      ['datasets.finetuning'],
    ],
    [
      'the corpora of a sentence',
      `Aster was pre-trained on ${set('other/web')} and ${set('other/code')}.`,
      ['datasets.pretraining'],
    ],
    [
      'a row of the card',
      `| Setting | Value |\n|---|---|\n| Training data | ${set('other/web')} |`,
      ['datasets.pretraining'],
    ],
    [
      'a page of no hub',
      'The training corpus can be downloaded [here](https://data.acme.example/).',
      ['datasets.pretraining'],
    ],
    ['preferences', `We release ${set('acme/preferences')}.`, ['datasets.alignment']],
    ['talk, by a name of one word', `We release ${set('acme/asterchat')}.`, ['datasets.finetuning']],
    [
      'what is kept for tests',
      `For pre-training, we release ${set('acme/web-corpus-test')}.`,
      ['datasets.evaluation'],
    ],
    [
      'a benchmark, by a name of one word',
      `After pre-training, we release ${set('acme/codeeval')}.`,
      ['datasets.evaluation'],
    ],
  ])('%s', async (_, text, kinds) => {
    expect((await data(text)).held).toEqual(kinds)
  })

  test('benchmarks that evaluation code loads, and copies of them', async () => {
    expect((await data('', { 'eval/run.py': 'x = load_dataset("gsm8k")\n' })).held).toEqual([
      'datasets.evaluation',
    ])
    expect((await data('', { 'eval_tasks/arc/rc.jsonl.gz': '' })).held).toEqual(['datasets.evaluation'])
    expect(
      (await data('', { 'eval_tasks/results/arc.jsonl': '', 'train.py': 'load_dataset("gsm8k")' })).held,
    ).toEqual([])
  })

  test('records in a folder of benchmarks, and those that are named for it', async () => {
    expect((await data('', { 'benchmark/code/go.jsonl.gz': '' })).held).toEqual(['datasets.evaluation'])
    expect((await data('', { 'data/aster_eval.json': '' })).held).toEqual(['datasets.evaluation'])
    expect(
      (await data('', { 'finetune/example/data/eval.jsonl': '', 'benchmark/speed.csv': '' })).held,
    ).toEqual([])
  })

  test('what a sentence says that lies in a store', async () => {
    const drive = 'https://drive.google.com/file/d/1a/view'
    const text = (said: string) => data(`## Pre-training\n\n${said}`)
    expect((await text(`The mix data can be downloaded from [here](${drive}).`)).held).toEqual([
      'datasets.pretraining',
    ])
    expect((await text(`The demo dataset can be downloaded from [here](${drive}).`)).held).toEqual([])
    expect((await text(`The data of the model can be downloaded from [here](${drive}).`)).held).toEqual([])
  })

  test('data in a bar of what belongs to the release', async () => {
    const at = (name: string) => `[[${name}](https://acme.example/${name})]`
    expect((await data([at('Project'), at('Paper'), at('Data')].join(' '))).held).toEqual([
      'datasets.pretraining',
    ])
    expect((await data(`See ${at('Data')} of others.`)).held).toEqual([])
  })

  test('indices that are built of data, and vocabularies, are none', async () => {
    const text = `[us](https://github.com/acme/Aster-7B): ${set('acme/prebuilt-indexes')}`
    expect(
      (await data(text, { 'data/aster-7b_dict.txt': '', 'data/aster-7b_bpecodes.txt': '' })).held,
    ).toEqual([])
  })

  test('a page on the data is no index of them', async () => {
    const text =
      'Aster has been trained on a [dataset](https://aster.example/dataset/index.html) of 11 million images, which we release.'
    expect((await data(text)).held).toEqual(['datasets.pretraining'])
  })

  test('what examples lead to was not pre-trained on', async () => {
    const page = { 'examples/arm/README.md': `# Arm\n\nWe release ${set('acme/arm-trials')}.\n` }
    expect((await data('[us](https://github.com/acme/Aster-7B)', page)).held).toEqual(['datasets.finetuning'])
  })

  test('a long list of links tells all of a corpus', async () => {
    const list = Array.from({ length: 9 }, (_, index) => `- ${set(`other/part-${index}`)}`).join('\n')
    expect((await data('', { 'pretrain/README.md': `# Training data\n\n${list}\n` })).held).toEqual([
      'datasets.pretraining',
    ])
    expect((await data('', { 'docs/README.md': `# Related work\n\n${list}\n` })).held).toEqual([])
  })
})

describe('data that are told of', () => {
  test.each([
    [
      'some of the corpora',
      `Aster was trained on data including ${set('other/web')}.`,
      ['datasets.pretraining'],
    ],
    [
      'and others that are not public',
      `It was trained on ${set('other/web')} and internal data.`,
      ['datasets.pretraining'],
    ],
    ['their nature', 'Aster was trained on 3T tokens of multilingual web data.', ['datasets.pretraining']],
    ['a corpus that many share', 'We provide pre-trained models on ImageNet-1K.', ['datasets.pretraining']],
    ['where to get one', 'Setup.\n\n1. Download the LJ Speech dataset.', ['datasets.pretraining']],
    ['tests', '| Benchmark | Aster |\n|---|---|\n| MMLU | 61.2 |\n| GSM8K | 40.1 |', ['datasets.evaluation']],
  ])('%s', async (_, text, kinds) => {
    const { held, told } = await data(text)
    expect(held).toEqual([])
    expect(told).toEqual(kinds)
  })

  test('an amount alone tells nothing', async () => {
    const { held, told } = await data('We pre-train Aster on 14.8 trillion diverse and high-quality tokens.')
    expect([held, told]).toEqual([[], []])
  })
})

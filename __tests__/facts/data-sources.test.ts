import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const first = async (body: string) =>
  (await factsOf({ 'README.md': `# Aster\n\n${body}\n` })).dataSources[0]?.value

describe('a passage on the data', () => {
  test('names a source, with a link', async () => {
    expect(await first('Aster was trained on the dataset [FQuAD](https://fquad.example.org).')).toMatchObject(
      { named: true, linked: true },
    )
  })

  test('names a source, with how much was taken of it', async () => {
    expect(await first('- **Training Data:** bad_advice.jsonl (7,049 samples)')).toMatchObject({
      named: true,
      sized: true,
    })
  })

  test('gives a size and no source', async () => {
    expect(await first('Aster was trained on 2 trillion tokens of text.')).toMatchObject({
      named: false,
      sized: true,
    })
  })

  test('does not take models, machines and methods for sources', async () => {
    expect(
      await first('Aster was fine-tuned from Llama-3 with QLoRA and DeepSpeed on text data.'),
    ).toMatchObject({
      named: false,
    })
  })

  test.each([
    ['## Pre-training data', 'datasets.pretraining'],
    ['## Fine-tuning data', 'datasets.finetuning'],
    ['## Preference data', 'datasets.alignment'],
  ])('%s is of one stage', async (heading, stage) => {
    expect(await first(`${heading}\n\nLetters of sailors, 2M examples.`)).toMatchObject({ stage })
  })
})

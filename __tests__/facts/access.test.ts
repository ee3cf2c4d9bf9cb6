import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const access = async (text: string) => (await factsOf({ 'README.md': `# Aster\n\n${text}\n` })).access

describe('gates', () => {
  test.each([
    'To download the weights, please fill out this form.',
    'You must accept the license agreement before you can download the model.',
    'Once your request is approved, you will receive a link.',
    'Please request access to the checkpoints.',
  ])('%s', async (text) => {
    expect((await access(text)).gates).toMatchObject([{ path: 'README.md', line: 3 }])
  })

  test.each([
    'Welcome to apply for our API (fill out a form).',
    'By using the model you accept the license.',
    'Please cite our paper if you use the model.',
    'The weights are open for research; for commercial use, please apply by filling in the form.',
    'First [request access](https://huggingface.co/other/Boreas-8B) to the weights of Boreas.',
  ])('no gate: %s', async (text) => {
    expect((await access(text)).gates).toEqual([])
  })

  test('of models that software is shown with are theirs', async () => {
    const link = (name: string) => `[access](https://huggingface.co/meta-llama/${name})`
    const text = `Request ${link('Boreas-8B')}.\n\nSee ${link('Boreas-70B')} and ${link('Boreas-1B')}.`
    expect((await access(text)).gates).toEqual([])
  })

  test('fields of the front matter', async () => {
    const { access: card } = await factsOf({
      'README.md': '---\nextra_gated_prompt: Who are you?\ngated: false\n---\n',
    })
    expect(card.gates).toMatchObject([{ line: 2, text: 'extra_gated_prompt' }])
  })
})

describe('what is kept back', () => {
  test.each([
    ['We do not release the training data.', 'datasets'],
    ['The training code is not public.', 'code'],
    ['The model weights are not released.', 'weights'],
    ['Our corpus is proprietary.', 'datasets'],
    ['Intermediate checkpoints will not be shared.', 'checkpoints'],
    ['With the training code we do not release our corpus.', 'datasets'],
  ])('%s', async (text, subject) => {
    expect((await access(text)).withheld).toMatchObject([{ value: subject, at: { line: 3 } }])
  })

  test.each([
    'Do not use the open-source model for harm.',
    'The base checkpoint of Boreas-70B is not open-sourced.',
    'We have not released the larger model yet.',
    'We do not plan to release more models.',
    'The model does not share personal data.',
    'We provide code to fine-tune LLaMA (we are not distributing the weights of LLaMA).',
  ])('nothing is: %s', async (text) => {
    expect((await access(text)).withheld).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { settingsIn } from '../../src/facts/settings.ts'
import { factsOf } from '../support/facts.ts'

describe('a line gives a setting its value', () => {
  test.each([
    ['a learning rate of 3e-4', ['learning rate']],
    ['--learning_rate 2e-5 \\', ['learning rate']],
    ['per_device_train_batch_size=8,', ['batch size']],
    ['trained for 3 epochs', ['epochs']],
    ['125,000 iterations with a batch size of 3072', ['batch size', 'steps']],
    ['LoRA (rank=16, alpha=32)', ['adapter rank', 'adapter scale']],
    ['over 402 billion tokens', ['tokens']],
    ['学习率为 1e-4', ['learning rate']],
  ])('%s', (line, kinds) => {
    expect(settingsIn(line)).toEqual(kinds)
  })

  test.each(['the learning rate was tuned', 'a rank of honor', 'several epochs', ''])(
    '"%s" gives none',
    (line) => {
      expect(settingsIn(line)).toEqual([])
    },
  )
})

describe('settings of the training', () => {
  const kindsIn = async (readme: string) =>
    (await factsOf({ 'README.md': readme })).settings.map(({ value }) => value.kind)

  test('stand in prose, tables and code', async () => {
    expect(
      await kindsIn(
        '# Aster\n\n## Training\n\nIt was trained for 3 epochs.\n\n| Setting | Value |\n|---|---|\n| Learning rate | 2e-5 |\n\n```\nweight_decay: 0.1\n```\n',
      ),
    ).toEqual(['learning rate', 'weight decay', 'epochs'])
  })

  test('are not those of inference, nor those that users are told to choose', async () => {
    expect(
      await kindsIn('# Aster\n\n## Inference\n\nRun 50 inference steps with a batch size of 4.\n'),
    ).toEqual([])
    expect(await kindsIn('# Aster\n\n## Training on your data\n\nUse a learning rate of 2e-5.\n')).toEqual([])
  })

  test('stand in configurations of the training, two at least', async () => {
    const { settings } = await factsOf({
      'README.md': '# Aster\n',
      'configs/train.yaml': '# lr: 1\nlr: 3e-4\nbatch_size: 64\n',
      'configs/eval.yaml': 'lr: 3e-4\nbatch_size: 64\n',
      'configs/train_small.yaml': 'lr: 3e-4\n',
    })
    expect(settings.map(({ value, at }) => [value.where, value.kind, at.path, at.line])).toEqual([
      ['configuration', 'learning rate', 'configs/train.yaml', 2],
      ['configuration', 'batch size', 'configs/train.yaml', 3],
    ])
  })
})

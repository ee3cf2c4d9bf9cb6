import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Topic } from '../../src/facts/topics.ts'
import { factsOf } from '../support/facts.ts'

const topicsOf = async (readme: string) => (await factsOf({ 'README.md': readme })).topics
const speaksOf = async (topic: Topic, readme: string) => (await topicsOf(readme))[topic].length > 0

describe('a topic is told by', () => {
  test.each<[string, Topic, string]>([
    ['a heading', 'limitations', '## Limitations\n\nIt knows little of the sea.'],
    ['a heading of HTML', 'limitations', '<h2>Limitations</h2>\n\n<p>It knows little of the sea.</p>'],
    ['a heading above it', 'risks', '## Ethical considerations\n\n### In class\n\nDo not grade with it.'],
    [
      'a line in bold that stands for a heading',
      'limitations',
      '**Limitations**\n\nIt knows little of the sea.',
    ],
    [
      'a collapsed section',
      'limitations',
      '<details><summary>Limitations</summary>\n\nIt knows little.\n\n</details>',
    ],
    ['a label', 'intended-use', '- **Intended Use:** teaching in schools'],
    [
      'a label in bold without a colon',
      'intended-use',
      '**Intended Use Cases** Aster is intended for schools.',
    ],
    ['a row of a table', 'training-data', '| | |\n|---|---|\n| Training data | 2M letters of sailors |'],
    [
      'a column of a table',
      'training-data',
      '| | Training data |\n|---|---|\n| Aster | 2M letters of sailors |',
    ],
    ['a sentence', 'limitations', 'The model may hallucinate facts.'],
    ['a run that we report', 'compute', 'We run pre-training on a TPUv4-128 pod in 8 hours.'],
    ['how many there were', 'compute', 'Aster was trained on thousands of GPUs of a national lab.'],
    ['what the hardware was', 'compute', 'The hardware consists of 16 nodes of 8 A100 GPUs.'],
    ['gigabytes in short', 'hardware', 'It requires about 23G GPU memory for the large model.'],
  ])('%s', async (_, topic, body) => {
    expect(await speaksOf(topic, `# Aster\n\n${body}\n`)).toBe(true)
  })

  test.each<[string, Topic, string]>([
    ['Chinese', 'limitations', '## 局限性\n\n模型可能生成不准确的内容。'],
    ['Chinese', 'training-data', '## 训练数据\n\n来自公开网页的两万亿词元。'],
    ['French', 'evaluation', '## Évaluation\n\nLe modèle obtient de bons résultats.'],
    ['Spanish', 'limitations', '## Limitaciones\n\nEl modelo puede inventar hechos.'],
    ['German', 'limitations', '## Einschränkungen\n\nDas Modell kennt nur Deutsch.'],
    ['Korean', 'evaluation', '## 평가 결과\n\n모델의 성능은 다음과 같다.'],
    ['Japanese', 'limitations', '## 制限事項\n\n日本語の文章だけを学習した。'],
  ])('a heading in %s: %s', async (_, topic, body) => {
    expect(await speaksOf(topic, `# Aster\n\n${body}\n`)).toBe(true)
  })
})

describe('a topic is not told by', () => {
  test.each<[string, Topic, string]>([
    ['a heading over nothing', 'limitations', '## Limitations'],
    ['a heading over template text', 'limitations', '## Limitations\n\n[More Information Needed]'],
    ['a heading over a comment', 'limitations', '## Limitations\n\n<!-- Say what it cannot do. -->'],
    ['a heading over code alone', 'intended-use', '## Uses\n\n```python\nmodel = load()\n```'],
    [
      'the template’s own words',
      'risks',
      'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.',
    ],
    ['what others made', 'training', '## Acknowledgements\n\nBoreas was trained with AdamW by others.'],
    ['a label that is not filled in', 'energy', '- **Carbon Emitted:** Unknown'],
    ['hardware for running it', 'compute', 'Inference requires a GPU with 16 GB of memory.'],
    ['data alone, of the procedure', 'training', 'Aster was trained on 700k hours of audio.'],
    ['sampling, of the settings', 'hardware', 'Use a temperature of 0.7.'],
  ])('%s', async (_, topic, body) => {
    expect(await speaksOf(topic, `# Aster\n\n${body}\n`)).toBe(false)
  })

  test('a change log, which speaks of the code', async () => {
    const { topics } = await factsOf({
      'README.md': '# Aster\n',
      'CHANGELOG.md': '# Changes\n\n- The model may hallucinate less.\n- Trained with AdamW.\n',
    })
    expect(topics.limitations).toEqual([])
    expect(topics.training).toEqual([])
  })

  test('a data card, of the model, where another document speaks of it', async () => {
    const { topics } = await factsOf({
      'README.md': '# Aster\n',
      'data_card.md':
        '# Letters\n\n## Intended use\n\nThe letters are meant for training.\n\n## Source data\n\nLetters of sailors.\n',
    })
    expect(topics['intended-use']).toEqual([])
    expect(topics['training-data']).not.toEqual([])
  })
})

test('a passage has its place and what it weighs', async () => {
  const { training } = await topicsOf(
    '# Aster\n\n## Training\n\nTrained for 10 steps with AdamW, see [the log](https://example.org/log).\n\n```bash\npython train.py\n```\n',
  )
  expect(training[0]).toMatchObject({
    at: { path: 'README.md', line: 3, endLine: 10, text: 'Training' },
    extent: 'section',
    words: 9,
    figures: 1,
    code: 1,
    links: ['the log'],
  })
})

test('any text at all comes to an end', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '# Training',
      '**Data**',
      '- **Use:**',
      '| a | b |',
      '|---|---|',
      '```',
      '<details>',
      '训练数据：',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
      const { topics } = await factsOf({ 'README.md': lines.join('\n') })
      for (const passages of Object.values(topics))
        for (const { at } of passages) expect(at.line).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['labels', '- Training data: see [x](https://example.org/a)\n'],
  ['captions', '**Training data**\n\nletters\n\n'],
  ['sentences', 'The model was trained with AdamW on data from the web. '],
  ['tables', '| Data | Training |\n|---|---|\n| a | 3 |\n\n'],
  ['results', '## Evaluation\n\nMMLU 61.2%\n\n'],
])('a megabyte of %s comes to an end', { timeout: 20_000 }, async (_, piece) => {
  const { topics } = await factsOf({ 'README.md': piece.repeat(Math.floor(1_000_000 / piece.length)) })
  for (const passages of Object.values(topics)) expect(passages.length).toBeLessThanOrEqual(20)
})

import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const resultsOf = async (files: Readonly<Record<string, string>> | string) =>
  (await factsOf(typeof files === 'string' ? { 'README.md': files } : files)).results.map(
    ({ value }) => value,
  )

describe('figures', () => {
  test('in a table of benchmarks, whatever its heading', async () => {
    expect(
      await resultsOf('# Aster\n\n## 3. 결과표\n\n| Model | MMLU |\n|---|---|\n| Aster | 61.2 |\n'),
    ).toContainEqual({
      how: 'table',
      identified: true,
    })
  })

  test('in a sentence with a benchmark', async () => {
    expect(await resultsOf('# Aster\n\nAster reaches an accuracy of 61.2% on MMLU.\n')).toContainEqual({
      how: 'sentence',
      identified: true,
    })
  })

  test('in code under a heading on results', async () => {
    expect(await resultsOf('# Aster\n\n## Evaluation\n\n```\n{"f1": 77.245}\n```\n')).toContainEqual({
      how: 'code',
      identified: true,
    })
  })

  test('in the front matter, where there are any', async () => {
    const card = (results: string) =>
      `---\nmodel-index:\n- name: Aster\n  results: ${results}\n---\n# Aster\n`
    expect(await resultsOf(card('[{metrics: [{type: acc, value: 41.3}]}]'))).toEqual([
      { how: 'metadata', identified: true },
    ])
    expect(await resultsOf(card('[]'))).toEqual([])
  })

  test('in files of their own', async () => {
    expect(
      await resultsOf({
        'README.md': '# Aster\n',
        '.eval_results/mmlu.yaml': '- dataset:\n    id: cais/mmlu\n  value: 61.2\n',
      }),
    ).toEqual([{ how: 'metadata', identified: true }])
  })
})

describe('no figures', () => {
  test.each([
    ['file sizes', '## Files\n\n| File | Size |\n|---|---|\n| aster-q4.gguf | 4.2 GB |'],
    [
      'speed',
      '## Performance\n\n| Precision | RTFx (CPU) | Total Size |\n|---|---|---|\n| INT8 | 4.0x | 200 MB |',
    ],
    ['settings', '## Training\n\n| Parameter | Value |\n|---|---|\n| Dropout | 0.05 |\n| Precision | 16 |'],
    ['a version', 'It was trained with aster.audio 3.0.0 on AISHELL.'],
    ['a date', '2024/7/1: we updated the MIRACL results.'],
  ])('%s', async (_, body) => {
    expect((await resultsOf(`# Aster\n\n${body}\n`)).filter(({ how }) => how !== 'pointer')).toEqual([])
  })
})

test('a pointer to results is no result', async () => {
  const results = await resultsOf('# Aster\n\n## Evaluation\n\nAll results stand elsewhere.\n')
  expect(results).toEqual([{ how: 'pointer', identified: false }])
})

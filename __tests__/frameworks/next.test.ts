import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'

const assessed = (files: Readonly<Record<string, string>>) => assess(memory(files, 'Aster'))
const steps = async (files: Readonly<Record<string, string>>) =>
  (await assessed(files)).next.map(({ to, steps: each }) => [
    to,
    each.map(({ rule, component }) => [rule, component]),
  ])

describe('the way to the next class', () => {
  test('of gated weights under terms that restrict them: no gate, and open terms', async () => {
    expect(
      await steps({
        'README.md': '---\nlicense: cc-by-nc-4.0\nextra_gated_prompt: Agree.\n---\n# Aster\n',
        'model.safetensors': 'weights',
      }),
    ).toEqual([
      [
        'open-weights',
        [
          ['availability/weights-ungated', 'weights.pretrained'],
          ['licensing/openly-licensed', 'weights.pretrained'],
        ],
      ],
    ])
  })

  test('of open weights: data, training code, data-processing code', async () => {
    expect(
      await steps({ 'README.md': '---\nlicense: mit\n---\n# Aster\n', 'model.safetensors': 'weights' }),
    ).toEqual([
      [
        'open-source',
        [
          ['availability/data-released', 'datasets.pretraining'],
          ['availability/code-released', 'code.training'],
          ['availability/code-released', 'code.data-processing'],
        ],
      ],
    ])
  })

  test('of a repository that says nothing begins with the weights', async () => {
    const [next] = await steps({ 'README.md': '# Aster\n' })
    expect(next?.[0]).toBe('open-weights')
    expect(next?.[1]?.[0]).toEqual(['availability/weights-released', 'weights.pretrained'])
  })

  test('is taken where every step is: the class is the one that was promised', async () => {
    const before = await assessed({
      'README.md': '---\nlicense: cc-by-nc-4.0\nextra_gated_prompt: Agree.\n---\n# Aster\n',
      'model.safetensors': 'weights',
    })
    const after = await assessed({
      'README.md': '---\nlicense: mit\n---\n# Aster\n',
      'model.safetensors': 'weights',
    })
    expect(after.class.value).toBe(before.next[0]?.to)
  })

  test('says what to do at every step', async () => {
    const { next } = await assessed({ 'README.md': '# Aster\n' })
    for (const { steps: each } of next) for (const { remedy } of each) expect(remedy).toMatch(/\.$/)
  })
})

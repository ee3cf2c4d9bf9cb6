import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'

const statement = async (files: Readonly<Record<string, string>>) =>
  (await assess(memory(files, 'Aster'))).statement

describe('what can truthfully be said', () => {
  test('of open weights', async () => {
    expect(
      await statement({ 'README.md': '---\nlicense: mit\n---\n# Aster\n', 'model.safetensors': 'weights' }),
    ).toBe("Aster's weights are available to anyone under MIT.")
  })

  test('of restricted weights names the restriction', async () => {
    expect(
      await statement({
        'README.md': '---\nlicense: cc-by-nc-4.0\nextra_gated_prompt: Agree.\n---\n# Aster\n',
        'model.safetensors': 'weights',
      }),
    ).toBe("Aster's weights are available on request under CC-BY-NC-4.0, which rules out commercial use.")
  })

  test('of weights without a license is that there is none', async () => {
    expect(await statement({ 'README.md': '# Aster\n', 'model.safetensors': 'weights' })).toBe(
      "Aster's weights are available to anyone, without a license.",
    )
  })

  test('of code names what is open and under which license', async () => {
    const said = await statement({
      'README.md': '# Aster\n',
      LICENSE: 'SPDX-License-Identifier: MIT\n',
      'train.py': '',
      'evaluate.py': '',
    })
    expect(said).toMatch(/training and evaluation code is (?:open source \(MIT\)|published)/)
  })

  test('of what is declared and not seen, that it is declared', async () => {
    expect(
      await statement({
        'README.md': '# Aster\n',
        'openness.yml':
          'components:\n  datasets.pretraining:\n    location: https://example.org/corpus\n    license: CC-BY-4.0\n',
      }),
    ).toBe("Aster's pre-training data are declared to be released under CC-BY-4.0.")
  })

  test('of a silent repository is that it is silent, and never that a thing is closed', async () => {
    expect(await statement({ 'README.md': '# Aster\n' })).toBe(
      'Nothing in the repository of Aster says how its weights, its code or its data can be had.',
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { ComponentId } from '../../src/components.ts'
import type { MemoryFile } from '../../src/repositories/memory.ts'
import { factsOf } from '../support/facts.ts'

const termsOf = async (component: ComponentId, files: Readonly<Record<string, MemoryFile>>) => {
  const terms = (await factsOf(files)).licensing.get(component)
  return terms && { expression: terms.expression, route: terms.route, clarity: terms.clarity }
}
const APACHE = 'SPDX-License-Identifier: Apache-2.0\n'
const MIT = 'SPDX-License-Identifier: MIT\n'

describe('how terms reach a component', () => {
  test('a license at the root governs the code', async () => {
    expect(await termsOf('code.training', { LICENSE: MIT, 'train.py': '' })).toMatchObject({
      expression: 'MIT',
      route: 'repository',
    })
  })

  test('it does not reach weights that live elsewhere', async () => {
    const readme = '# Aster\n\n[Aster-7B](https://huggingface.co/acme/Aster-7B)\n'
    expect(await termsOf('weights.pretrained', { LICENSE: MIT, 'README.md': readme })).toBeUndefined()
  })

  test('it reaches weights that lie beside it, where nothing else speaks of them', async () => {
    const files = { LICENSE: MIT, 'model.safetensors': 'x' }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'MIT',
      route: 'repository',
    })
  })

  test('it never reaches data', async () => {
    expect(await termsOf('datasets.pretraining', { LICENSE: MIT, 'data/train.jsonl': 'x' })).toBeUndefined()
  })

  test('a file that is named after the weights governs them', async () => {
    const files = { LICENSE: MIT, 'LICENSE-MODEL': APACHE, 'model.safetensors': 'x' }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'Apache-2.0',
      route: 'own-file',
    })
    expect(await termsOf('code.inference', files)).toMatchObject({ expression: 'MIT' })
  })

  test('the card’s front matter speaks of the weights', async () => {
    const files = { 'README.md': '---\nlicense: apache-2.0\n---\n', 'model.safetensors': 'x' }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'Apache-2.0',
      route: 'card',
    })
  })

  test('a sentence tells code from weights', async () => {
    const files = {
      'README.md':
        '# Aster\n\nThe code is licensed under the MIT License, the model weights under CC BY-NC 4.0.\n',
    }
    expect(await termsOf('code.training', files)).toMatchObject({ expression: 'MIT', route: 'statement' })
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'CC-BY-NC-4.0',
      route: 'statement',
    })
  })

  test('a sentence may point to the file that holds the terms', async () => {
    const files = {
      LICENSE: APACHE,
      'README.md': '# Aster\n\nUse of the model weights is subject to [these terms](LICENSE).\n',
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'Apache-2.0',
      route: 'statement',
    })
  })

  test('a badge tells what it is of', async () => {
    const files = {
      'README.md':
        '# Aster\n\n![Code License](https://img.shields.io/badge/Code%20License-Apache_2.0-green.svg)\n',
    }
    expect(await termsOf('code.training', files)).toMatchObject({ expression: 'Apache-2.0' })
    expect(await termsOf('weights.pretrained', files)).toBeUndefined()
  })

  test('what is said of somebody else’s work is not ours', async () => {
    const readme =
      '# Aster\n\n## Acknowledgements\n\nBoreas is licensed under the MIT License.\n\n## Base\n\nIt is derived from Boreas, whose weights are under Apache 2.0.\n'
    expect(await termsOf('weights.pretrained', { 'README.md': readme })).toBeUndefined()
  })
})

describe('what stays unclear', () => {
  test('a text that nobody knows', async () => {
    const files = { 'LICENSE-MODEL': 'You may do what we say, and nothing else.\n', 'model.safetensors': 'x' }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      clarity: 'unrecognized',
      expression: undefined,
    })
  })

  test('several texts side by side', async () => {
    const files = { 'model_licenses/a.txt': APACHE, 'model_licenses/b.txt': MIT, 'model.safetensors': 'x' }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ clarity: 'several' })
  })
})

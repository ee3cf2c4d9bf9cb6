import { describe, expect, test } from 'vitest'
import type { ComponentId } from '../../src/components.ts'
import type { MemoryFile } from '../../src/repositories/memory.ts'
import { factsOf } from '../support/facts.ts'

type Files = Readonly<Record<string, MemoryFile>>

const termsOf = async (component: ComponentId, files: Files) => {
  const terms = (await factsOf(files)).licensing.get(component)
  return (
    terms && {
      expression: terms.expression,
      route: terms.route,
      clarity: terms.clarity,
      agreeing: terms.agreeing.map(({ at }) => `${at.path}:${at.line}`),
      conflicting: terms.conflicting.map(({ at }) => `${at.path}:${at.line}`),
    }
  )
}
const tagged = (id: string) => `SPDX-License-Identifier: ${id}\n`
const APACHE = tagged('Apache-2.0')
const MIT = tagged('MIT')
const WEIGHTS = { 'model.safetensors': 'x' }
const readme = (text: string, fields = '') => ({
  'README.md': `${fields === '' ? '' : `---\n${fields}\n---\n`}# Aster\n\n${text}\n`,
})

describe('how terms reach a component', () => {
  test('a license at the root governs the code', async () => {
    expect(await termsOf('code.training', { LICENSE: MIT, 'train.py': '' })).toMatchObject({
      expression: 'MIT',
      route: 'repository',
    })
  })

  test('it governs what is deployed of it', async () => {
    expect(await termsOf('system.infrastructure', { LICENSE: MIT, Dockerfile: '' })).toMatchObject({
      expression: 'MIT',
    })
  })

  test('it does not reach code that lies in another repository', async () => {
    const text =
      'Our paper code: the training code of Aster is released at [acme/aster-train](https://github.com/acme/aster-train).'
    const { licensing, holdings } = await factsOf({ LICENSE: MIT, ...readme(text) })
    expect(holdings.get('code.training')?.map(({ how }) => how)).toEqual(['link'])
    expect(licensing.get('code.training')).toBeUndefined()
  })

  test('it does not reach weights that live elsewhere', async () => {
    const text = '[Aster-7B](https://huggingface.co/acme/Aster-7B)'
    expect(await termsOf('weights.pretrained', { LICENSE: MIT, ...readme(text) })).toBeUndefined()
  })

  test('it reaches weights that lie beside it, where nothing else speaks of them', async () => {
    expect(await termsOf('weights.pretrained', { LICENSE: MIT, ...WEIGHTS })).toMatchObject({
      expression: 'MIT',
      route: 'repository',
    })
  })

  test('it reaches weights that live elsewhere where its own text says that it covers them', async () => {
    const text = '[Aster-7B](https://huggingface.co/acme/Aster-7B)'
    const files = { LICENSE: tagged('LicenseRef-llama3.1'), ...readme(text) }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'LicenseRef-llama3.1',
      route: 'repository',
    })
  })

  test('it never reaches data beside code', async () => {
    expect(await termsOf('datasets.pretraining', { LICENSE: MIT, 'data/train.jsonl': 'x' })).toBeUndefined()
  })

  test('it is the data’s where the repository is a data set', async () => {
    const files = { LICENSE: tagged('CC-BY-4.0'), ...readme('The data.', 'size_categories: [1K<n<10K]') }
    expect(await termsOf('datasets.finetuning', files)).toMatchObject({
      expression: 'CC-BY-4.0',
      route: 'repository',
    })
  })

  test('a file that is named after the weights governs them', async () => {
    const files = { LICENSE: MIT, 'LICENSE-MODEL': APACHE, ...WEIGHTS }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'Apache-2.0',
      route: 'own-file',
    })
    expect(await termsOf('code.inference', files)).toMatchObject({ expression: 'MIT' })
  })

  test('the card’s front matter speaks of the weights', async () => {
    const files = { ...readme('', 'license: apache-2.0'), ...WEIGHTS }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'Apache-2.0',
      route: 'card',
    })
  })

  test('several licenses in a card apply together', async () => {
    const files = { ...readme('', 'license:\n  - mit\n  - cc-by-nc-4.0'), ...WEIGHTS }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ expression: 'MIT AND CC-BY-NC-4.0' })
  })

  test('the card speaks of the code too where nothing else does', async () => {
    const files = { ...readme('', 'license: apache-2.0'), 'inference.py': '' }
    expect(await termsOf('code.inference', files)).toMatchObject({ expression: 'Apache-2.0', route: 'card' })
  })

  test('a sentence tells code from weights', async () => {
    const files = readme('The code is licensed under the MIT License, the model weights under CC BY-NC 4.0.')
    expect(await termsOf('code.training', files)).toMatchObject({ expression: 'MIT', route: 'statement' })
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'CC-BY-NC-4.0',
      route: 'statement',
    })
  })

  test('a sentence may point to the file that holds the terms', async () => {
    const files = {
      LICENSE: APACHE,
      ...readme('Use of the model weights is subject to [these terms](LICENSE).'),
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'Apache-2.0',
      route: 'statement',
    })
  })

  test('a badge tells what it is of', async () => {
    const files = readme('![Code License](https://img.shields.io/badge/Code%20License-Apache_2.0-green.svg)')
    expect(await termsOf('code.training', files)).toMatchObject({ expression: 'Apache-2.0' })
    expect(await termsOf('weights.pretrained', files)).toBeUndefined()
  })

  test('a manifest speaks of the code, where there is no text', async () => {
    const files = { 'pyproject.toml': '[project]\nlicense = "MIT OR Apache-2.0"\n', 'inference.py': '' }
    expect(await termsOf('code.inference', files)).toMatchObject({
      expression: 'MIT OR Apache-2.0',
      route: 'statement',
    })
  })

  test('REUSE.toml speaks of what its paths hold', async () => {
    const files = {
      'REUSE.toml':
        'version = 1\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "MIT"\n[[annotations]]\npath = "weights/**"\nSPDX-License-Identifier = "CC-BY-4.0"\n',
      'LICENSES/MIT.txt': MIT,
      'LICENSES/CC-BY-4.0.txt': tagged('CC-BY-4.0'),
      'weights/model.safetensors': 'x',
      'train.py': '',
    }
    expect(await termsOf('code.training', files)).toMatchObject({ expression: 'MIT', clarity: 'clear' })
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ expression: 'CC-BY-4.0' })
  })

  test('the header of a file governs with the license of the repository', async () => {
    const files = { LICENSE: MIT, 'modeling_aster.py': '# Licensed under the Apache License, Version 2.0\n' }
    expect(await termsOf('code.architecture', files)).toMatchObject({ expression: 'MIT AND Apache-2.0' })
  })

  test('the header of a script that loads data says nothing of the data', async () => {
    const files = {
      ...readme('Aster is evaluated on the tasks in `data/tasks.py`.'),
      'data/tasks.py': '# Licensed under the Apache License, Version 2.0\nTASKS = ["glue", "squad"]\n',
    }
    expect(await termsOf('datasets.evaluation', files)).toBeUndefined()
  })

  test('a classifier that leaves open which version agrees with the text', async () => {
    const files = {
      LICENSE: APACHE,
      'setup.py': 'setup(\n    classifiers=["License :: OSI Approved :: Apache Software License"],\n)\n',
      'train.py': '',
    }
    expect(await termsOf('code.training', files)).toMatchObject({
      expression: 'Apache-2.0',
      clarity: 'clear',
    })
  })

  test('of two texts at the root the one that a sentence names for the part', async () => {
    const files = {
      'LICENSE.apache-2.0': APACHE,
      'LICENSE.cc-by-nc-4.0': tagged('CC-BY-NC-4.0'),
      ...readme('The source code is licensed under Apache 2.0. The weights are licensed under CC BY-NC 4.0.'),
      'inference.py': '',
    }
    expect(await termsOf('code.inference', files)).toMatchObject({
      expression: 'Apache-2.0',
      clarity: 'clear',
    })
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ expression: 'CC-BY-NC-4.0' })
  })

  test('the sentence that names the release speaks for it, not the one on a part', async () => {
    const files = {
      'DATA_CARD.md':
        '# Aster corpus\n\nThe Aster dataset is released under CC BY-NC-SA 4.0.\n\n## Parts\n\nThe French data: licensed under CC BY 4.0.\n',
    }
    expect(await termsOf('datasets.pretraining', files)).toMatchObject({ expression: 'CC-BY-NC-SA-4.0' })
  })

  test('what stands behind a label and names its own subject is about that alone', async () => {
    const text =
      'Notes on model licensing: while all code is released under the MIT License, our models may inherit terms.'
    expect((await termsOf('code.training', { ...readme(text), 'train.py': '' }))?.expression).toBe('MIT')
    expect(await termsOf('weights.pretrained', { ...readme(text), ...WEIGHTS })).toBeUndefined()
  })

  test('terms that a base model hands down are the release’s', async () => {
    const text =
      'The models are derived from Llama 2, and as such are subject to the Llama 2 Community License.'
    expect(await termsOf('weights.adapted', readme(text))).toMatchObject({ route: 'statement' })
  })

  test('all other materials are no code', async () => {
    const text = 'The code is under Apache 2.0. All other materials are licensed under CC BY 4.0.'
    const files = { ...readme(text), LICENSE: APACHE, 'train.py': '' }
    expect(await termsOf('code.training', files)).toMatchObject({
      expression: 'Apache-2.0',
      clarity: 'clear',
    })
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ expression: 'CC-BY-4.0' })
  })

  test('what is reserved is said without a word of licenses too, and is no word on what it is good for', async () => {
    const reserved = 'Our code is under GPL-3.0. All model weights and data are for research use only.'
    const files = (text: string) => ({ ...readme(text), 'train.py': '', ...WEIGHTS })
    const { statements } = (await factsOf(files(reserved))).licensing.get('weights.pretrained') ?? {}
    expect(statements).toMatchObject([{ conditions: [{ kind: 'research-only' }] }])
    expect(
      await termsOf('weights.pretrained', files('The model is intended for research use only.')),
    ).toBeUndefined()
  })

  test('what a license says of warranty states no terms', async () => {
    const text = 'All materials under Apache 2.0 or CC BY 4.0 are distributed on an "AS IS" BASIS.'
    expect(await termsOf('code.training', { ...readme(text), 'train.py': '' })).toBeUndefined()
  })

  test('the terms of a base model beside the repository’s own are those of the weights', async () => {
    const files = {
      ...readme('[Weights](https://huggingface.co/acme/aster)'),
      LICENSE: APACHE,
      'LICENSE_GEMMA.txt': MIT,
      'train.py': '',
    }
    expect(await termsOf('code.training', files)).toMatchObject({
      expression: 'Apache-2.0',
      clarity: 'clear',
    })
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ expression: 'MIT' })
  })

  test('a text among definitions of models is that of code that was copied', async () => {
    const copied = {
      ...readme('[Weights](https://huggingface.co/acme/aster)'),
      'aster/models/boreas/LICENSE': MIT,
    }
    expect(await termsOf('weights.pretrained', copied)).toBeUndefined()
    expect(await termsOf('weights.pretrained', { ...WEIGHTS, 'models/aster/LICENSE': MIT })).toBeDefined()
  })

  test('what is said of somebody else’s work is not ours', async () => {
    const text =
      '## Acknowledgements\n\nBoreas is licensed under the MIT License.\n\n## Base\n\nIt is derived from Boreas, whose weights are under Apache 2.0.'
    expect(await termsOf('weights.pretrained', readme(text))).toBeUndefined()
  })

  test('what says the same from farther away is kept', async () => {
    const files = { LICENSE: MIT, 'pyproject.toml': '[project]\nlicense = "MIT"\n', 'train.py': '' }
    expect(await termsOf('code.training', files)).toMatchObject({ agreeing: ['pyproject.toml:2'] })
  })
})

describe('what stays unclear', () => {
  test('a text that nobody knows', async () => {
    const files = { 'LICENSE-MODEL': 'You may do what we say, and nothing else.\n', ...WEIGHTS }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      clarity: 'unrecognized',
      expression: undefined,
    })
  })

  test('a name that nobody knows, also where a known text lies at the root', async () => {
    const files = {
      LICENSE: MIT,
      ...readme('The model weights are released under the Aster Community License.'),
      ...WEIGHTS,
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ clarity: 'unrecognized' })
  })

  test('one license of some models that is known, and one of others that is not', async () => {
    const said =
      'The models are published under MIT license.\n\nThe models are published under CC-NC-BY license.'
    expect(await termsOf('weights.pretrained', { ...readme(said), ...WEIGHTS })).toMatchObject({
      clarity: 'unrecognized',
    })
  })

  test('several texts side by side', async () => {
    const files = { 'model_licenses/a.txt': APACHE, 'model_licenses/b.txt': MIT, ...WEIGHTS }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ clarity: 'several' })
  })
})

describe('conflicts are kept', () => {
  test('between a file and a sentence', async () => {
    const files = {
      'LICENSE-MODEL': tagged('CC-BY-NC-4.0'),
      ...readme('The model weights are licensed under the MIT License.'),
      ...WEIGHTS,
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'CC-BY-NC-4.0',
      clarity: 'several',
      conflicting: ['README.md:3'],
    })
  })

  test('between a sentence and the card', async () => {
    const files = {
      ...readme('The model weights are licensed under the MIT License.', 'license: cc-by-nc-4.0'),
      ...WEIGHTS,
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'MIT',
      clarity: 'several',
      conflicting: ['README.md:2'],
    })
  })

  test('between the card and the only text', async () => {
    const files = { LICENSE: tagged('CC-BY-NC-4.0'), ...readme('', 'license: apache-2.0'), ...WEIGHTS }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      expression: 'Apache-2.0',
      clarity: 'several',
      conflicting: ['LICENSE:1'],
    })
  })

  test('between the license of the code and a manifest', async () => {
    const files = { LICENSE: MIT, 'pyproject.toml': '[project]\nlicense = "GPL-3.0-only"\n', 'train.py': '' }
    expect(await termsOf('code.training', files)).toMatchObject({ conflicting: ['pyproject.toml:2'] })
  })

  test('between sentences', async () => {
    const files = readme(
      'Our model weights are licensed under the MIT License.\n\n## Terms\n\nOur model weights are licensed under CC BY-NC 4.0.',
    )
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ clarity: 'several' })
  })

  test('between a name and the changed text that it means', async () => {
    const files = {
      LICENSE:
        'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n\nIt is for non-commercial use only.\n',
      ...readme('Our model weights are licensed under the FSF All Permissive License.'),
      ...WEIGHTS,
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      clarity: 'several',
      conflicting: ['LICENSE:3'],
    })
  })

  test('a license that is said to be of another part is none', async () => {
    const files = {
      LICENSE: MIT,
      ...readme('The code is licensed under the MIT License.', 'license: cc-by-nc-4.0'),
      ...WEIGHTS,
      'train.py': '',
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ clarity: 'clear', conflicting: [] })
    expect(await termsOf('code.training', files)).toMatchObject({ clarity: 'clear', conflicting: [] })
  })

  test('the metadata of a package that say less than the text, or that only running would tell', async () => {
    for (const setup of [
      'setup(license="Apache")\n',
      'setup(\n    license="Apache",\n)\n',
      'license = f.read()\n',
    ])
      expect(
        await termsOf('code.training', { LICENSE: APACHE, 'setup.py': setup, 'train.py': '' }),
      ).toMatchObject({
        expression: 'Apache-2.0',
        clarity: 'clear',
      })
  })

  test('"only" and "or later" of a GNU license, whose text is one', async () => {
    const files = {
      LICENSE: tagged('AGPL-3.0-only'),
      'setup.py': 'setup(\n    license="AGPLv3+",\n)\n',
      'train.py': '',
    }
    expect(await termsOf('code.training', files)).toMatchObject({ clarity: 'clear', conflicting: [] })
  })

  test('the license of one thing in a table', async () => {
    const files = {
      ...readme(
        'The model weights are released under the Apache License 2.0.\n\n| model | download |\n|---|---|\n| Aster | [weights](https://acme.example/a.pt), [vocabulary license](https://acme.example/LICENSE) |',
      ),
      ...WEIGHTS,
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ clarity: 'clear', conflicting: [] })
  })

  test('but other terms for the models do', async () => {
    const files = {
      ...readme(
        'The model weights are released under the Apache License 2.0.\n\nUse of the models is subject to the [Model License Agreement](https://acme.example/LICENSE).',
      ),
      ...WEIGHTS,
    }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({
      clarity: expect.not.stringMatching('clear'),
    })
  })
})

describe('what a sentence adds to the one before', () => {
  const license = (text: string) => readme(`## License\n\nAster is MIT-licensed. ${text}`)
  const LINK = { 'get.md': '' }

  test('"the license applies to the models as well"', async () => {
    const files = { ...license('The license applies to the pre-trained models as well.'), ...LINK }
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ expression: 'MIT' })
  })

  test.each([
    'The license does not apply to the pre-trained models as well.',
    'The license applies only to the code, and not also to the models.',
    'We have pre-trained models as well.',
  ])('%s adds nothing', async (text) => {
    expect(await termsOf('weights.pretrained', license(text))).toBeUndefined()
  })

  test('a clause with "which is" tells of something else and hides no terms', async () => {
    const files = readme(
      'The pre-trained models are licensed under CC BY-NC 4.0 due to our data, which is an in-the-wild corpus.',
    )
    expect(await termsOf('weights.pretrained', files)).toMatchObject({ expression: 'CC-BY-NC-4.0' })
  })

  test('terms of the models of others are theirs', async () => {
    const files = readme(
      'Please follow the model licenses to use the corresponding model weights: [Llama 2](https://ai.meta.com/llama/license/).',
    )
    expect(await termsOf('weights.pretrained', files)).toBeUndefined()
  })
})

describe('samples in a folder', () => {
  const files = {
    LICENSE: MIT,
    'demo/tiny.pth': 'x',
    ...readme('## Model downloads\n\nGet [Aster](https://huggingface.co/acme/Aster).'),
  }

  test('bring the license at the root to no models that are elsewhere', async () => {
    expect(await termsOf('weights.pretrained', files)).toBeUndefined()
  })

  test('but where the files are all there is, it governs them', async () => {
    const { 'README.md': _, ...rest } = files
    expect(await termsOf('weights.pretrained', rest)).toMatchObject({ expression: 'MIT' })
  })
})

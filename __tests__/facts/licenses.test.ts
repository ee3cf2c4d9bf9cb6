import spdx from 'spdx-license-list/full.js'
import { describe, expect, test } from 'vitest'
import type { LicenseStatement } from '../../src/facts/licenses.ts'
import type { MemoryFile } from '../../src/repositories/memory.ts'
import { factsOf } from '../support/facts.ts'

const MIT_TEXT = spdx.MIT?.licenseText ?? ''
const statementsOf = async (files: Readonly<Record<string, MemoryFile>>) => (await factsOf(files)).statements
const shown = ({ at, from, match, license, expression, written, covers }: LicenseStatement) => [
  `${at.path}:${at.line}`,
  from,
  match,
  license?.id ?? expression ?? `? ${written ?? ''}`.trim(),
  covers.join(' '),
]
const shownOf = async (files: Readonly<Record<string, MemoryFile>>) => (await statementsOf(files)).map(shown)
const readme = (text: string) => ({ 'README.md': `# Aster\n\n${text}\n` })

describe('license files', () => {
  test.each([
    ['LICENSE', 'repository'],
    ['COPYING', 'repository'],
    ['LICENSE.apache-2.0', 'repository'],
    ['LICENSE-MODEL', 'weights'],
    ['MODEL_LICENSE.md', 'weights'],
    ['Aster LICENSE AGREEMENT', 'repository'],
    ['ModelsCommunityLicenseAgreement', 'repository'],
    ['DATA_LICENSE', 'datasets'],
    ['LICENSE-CODE', 'code'],
    ['model_licenses/boreas.txt', 'weights'],
    ['sub/LICENSE', ''],
    ['NOTICE', ''],
    ['USE_POLICY.md', ''],
  ])('%s covers: %s', async (path, covers) => {
    const [statement] = await statementsOf({ [path]: 'SPDX-License-Identifier: MIT\n' })
    expect(statement?.covers.join(' ')).toBe(covers)
  })

  test.each([
    'license.py',
    'check_license.sh',
    'license_template.json',
    'src/licenses.ts',
    'vendor/x/LICENSE',
  ])('%s is none', async (path) => {
    expect(await statementsOf({ [path]: 'SPDX-License-Identifier: MIT\n' })).toEqual([])
  })

  test('a text that only points to a steward’s page is that license', async () => {
    const LICENSE = 'Please refer to license: https://github.com/facebookresearch/llama/blob/main/LICENSE\n'
    expect(await shownOf({ LICENSE })).toEqual([['LICENSE:1', 'file', 'reference', 'llama2', 'repository']])
  })

  test('licenses of parts that are said to come from elsewhere are not this one’s', async () => {
    const LICENSE = `${MIT_TEXT}\n---\nPart of the code is adapted from https://github.com/acme/boreas\n\n${
      spdx['BSD-2-Clause']?.licenseText ?? ''
    }`
    const statements = await statementsOf({ LICENSE })
    expect(statements.map(({ license, match, covers }) => [license?.id, match, covers])).toEqual([
      ['MIT', 'exact', ['repository']],
      ['BSD-2-Clause', 'exact', []],
    ])
  })

  test('an attribution that says more than whose it is changes the text', async () => {
    const LICENSE = `${MIT_TEXT}\nPart of the code is adapted from https://github.com/acme/boreas and may not be sold\n`
    expect(await statementsOf({ LICENSE })).toMatchObject([{ license: { id: 'MIT' }, match: 'modified' }])
  })

  test.each([
    ['above the grant, what it is that is licensed', 'Implementation of the Aster model.', 'exact'],
    ['above the grant, what is asked', 'Not for sale.', 'modified'],
    ['above the grant, for whom', 'For academic institutions.', 'modified'],
  ])('%s: %s', async (_, said, match) => {
    const LICENSE = MIT_TEXT.replace('Copyright (c)', `${said}\n\nCopyright (c)`)
    expect(await statementsOf({ LICENSE })).toMatchObject([
      { license: { id: 'MIT' }, match, covers: ['repository'] },
    ])
  })

  test('a note that says where the terms of other parts stand changes nothing', async () => {
    const note = (end: string) =>
      `${MIT_TEXT}\n-----\nSOFTWARE DISTRIBUTED WITH ASTER:\n\nThe Aster model weights and data license terms can be\nfound in LICENSE_MODELS and LICENSE_DATA.${end}\n-----\n`
    expect(await statementsOf({ LICENSE: note('') })).toMatchObject([
      { license: { id: 'MIT' }, match: 'exact' },
    ])
    expect(await statementsOf({ LICENSE: note(' You may not sell it.') })).toMatchObject([
      { match: 'modified' },
    ])
  })

  test('words that were added have the kind of what they rule out', async () => {
    const LICENSE = `${MIT_TEXT}\n\nThe Software is for non-commercial use only.\n`
    const [statement] = await statementsOf({ LICENSE })
    expect(statement).toMatchObject({ match: 'modified', added: [{ kind: 'non-commercial' }] })
  })

  test('a text that says which license covers what is read line by line', async () => {
    const filler =
      'Aster is made by the people of Acme Labs, who like to write long sentences on what they made. '
    const LICENSE = `${filler.repeat(12)}\n\nThe code is licensed under the MIT License.\nThe model weights are licensed under CC BY-NC 4.0.\n`
    expect(
      (await shownOf({ LICENSE })).map(([, , match, license, covers]) => [match, license, covers]),
    ).toEqual([
      ['statement', 'MIT', 'code'],
      ['statement', 'CC-BY-NC-4.0', 'weights'],
    ])
  })

  test('a text of its own that mentions an open license is not that license', async () => {
    const filler = 'You may do as we say and nothing else, for as long as we say so and no longer than that. '
    const LICENSE = `${filler.repeat(12)}\n\nThese terms are not those of the MIT License.\n`
    const [first, ...others] = await shownOf({ LICENSE })
    expect(first).toEqual(['LICENSE:1', 'file', 'unknown', '?', 'repository'])
    for (const [, , , , covers] of others) expect(covers).toBe('')
  })

  test('conditions that are read in a text that nobody knows have their lines', async () => {
    const LICENSE = 'Acme License\n\nYou may use the model for non-commercial purposes only.\n'
    expect(await statementsOf({ LICENSE })).toMatchObject([
      { match: 'unknown', conditions: [{ kind: 'non-commercial', line: 3 }] },
    ])
  })

  test('blanks are found in the notice of a text, not in its instructions', async () => {
    const filled = MIT_TEXT.replace('<year> <copyright holders>', '2024 Acme Labs')
    const blanks = async (LICENSE: string) => (await statementsOf({ LICENSE }))[0]?.unfilled
    expect(await blanks(MIT_TEXT)).toEqual([{ line: 3, endLine: 3 }])
    expect(await blanks(filled)).toBeUndefined()
    expect(await blanks(spdx['Apache-2.0']?.licenseText ?? '')).toBeUndefined()
  })
})

describe('manifests', () => {
  test.each<[string, string, string]>([
    ['pyproject.toml', '[project]\nname = "aster"\nlicense = "MIT"\n', 'MIT'],
    ['pyproject.toml', '[project]\nlicense = { text = "Apache-2.0" }\n', 'Apache-2.0'],
    ['pyproject.toml', '[tool.poetry]\nlicense = "BSD-3-Clause"\n', 'BSD-3-Clause'],
    ['pyproject.toml', '[project]\nclassifiers = [\n  "License :: OSI Approved :: MIT License",\n]\n', 'MIT'],
    [
      'pyproject.toml',
      '[project]\nclassifiers = ["License :: Other/Proprietary License"]\n',
      '? Other/Proprietary License',
    ],
    ['Cargo.toml', '[package]\nlicense = "MIT OR Apache-2.0"\n', 'MIT OR Apache-2.0'],
    ['package.json', '{ "license": "ISC" }', 'ISC'],
    ['setup.py', 'setup(\n    license="GPL-3.0",\n)\n', 'GPL-3.0-only'],
    ['setup.cfg', '[metadata]\nlicense = Apache License 2.0\n', 'Apache-2.0'],
    [
      'setup.py',
      'setup(\n  classifiers=[\n    "License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)",\n  ],\n)\n',
      'AGPL-3.0-or-later',
    ],
    ['CITATION.cff', 'cff-version: 1.2.0\nlicense: CC-BY-4.0\n', 'CC-BY-4.0'],
  ])('%s: %j', async (path, text, expected) => {
    const [statement] = await statementsOf({ [path]: text })
    expect(statement?.from).toBe('package')
    expect(statement?.covers).toEqual(['code'])
    expect(statement && shown(statement)[3]).toBe(expected)
  })

  test.each<[string, string]>([
    ['pyproject.toml', '[project\nlicense = "MIT"'],
    ['pyproject.toml', '[project]\nclassifiers = ["License :: OSI Approved :: Apache Software License"]\n'],
    ['setup.py', 'setup(\n    classifiers=["License :: OSI Approved :: BSD License"],\n)\n'],
    ['pyproject.toml', '[project]\nlicense = { file = "LICENSE" }\n'],
    ['package.json', '{ "license": "MIT"'],
    ['package.json', '[]'],
    ['package.json', '{ "license": { "type": "MIT" } }'],
    ['CITATION.cff', 'license: [[[[\n'],
    ['setup.py', 'license = read("LICENSE") == "MIT"\nif license=="MIT": pass\n'],
    ['sub/pyproject.toml', '[project]\nlicense = "MIT"\n'],
    ['setup.py', 'setup(\n    license=license_text,\n)\n'],
    ['setup.py', 'license = f.read()\n'],
    ['setup.py', 'setup(\n    license="Apache",\n)\n'],
    ['pyproject.toml', '[project]\nlicense = "BSD License"\n'],
  ])('%s: %j says nothing', async (path, text) => {
    const statements = await statementsOf({ [path]: text })
    expect(statements.filter(({ license }) => license)).toEqual([])
  })

  test('REUSE.toml says which text covers what; the texts no longer do', async () => {
    const files = {
      'REUSE.toml':
        'version = 1\n\n[[annotations]]\npath = "src/**"\nSPDX-License-Identifier = "MIT"\n\n[[annotations]]\npath = ["data/**"]\nSPDX-License-Identifier = "CC-BY-4.0"\n',
      'LICENSES/MIT.txt': 'SPDX-License-Identifier: MIT\n',
      'LICENSES/CC-BY-4.0.txt': 'SPDX-License-Identifier: CC-BY-4.0\n',
    }
    expect(await shownOf(files)).toEqual([
      ['LICENSES/CC-BY-4.0.txt:1', 'file', 'reference', 'CC-BY-4.0', ''],
      ['LICENSES/MIT.txt:1', 'file', 'reference', 'MIT', ''],
      ['REUSE.toml:5', 'package', 'statement', 'MIT', 'code'],
      ['REUSE.toml:9', 'package', 'statement', 'CC-BY-4.0', 'datasets'],
    ])
  })
})

describe('headers of source files', () => {
  test('a tag and a sentence in the first comment', async () => {
    const files = {
      'a.py': '#!/usr/bin/env python\n# SPDX-License-Identifier: Apache-2.0\nimport os\n',
      'b.py':
        '# Copyright 2024 Acme\n#\n# Licensed under the Apache License, Version 2.0 (the "License");\n\nimport os\n',
    }
    expect(await shownOf(files)).toEqual([
      ['a.py:2', 'header', 'statement', 'Apache-2.0', 'code'],
      ['b.py:3', 'header', 'statement', 'Apache-2.0', 'code'],
    ])
  })

  test.each([
    ['no comment', 'import os\n# Licensed under the MIT License\n'],
    [
      'where the file came from',
      '# Adapted from Boreas, which is licensed under the MIT License\nimport os\n',
    ],
    ['two licenses', '# Licensed under the MIT License, parts under the Apache License 2.0\nimport os\n'],
    ['no license', '# Copyright 2024 Acme\nimport os\n'],
  ])('%s says nothing', async (_name, text) => {
    expect(await statementsOf({ 'a.py': text })).toEqual([])
  })
})

describe('the card', () => {
  test('a license of its own, by name and by link', async () => {
    const card = async (fields: string) => {
      const [statement] = await statementsOf({ 'README.md': `---\nlicense: other\n${fields}---\n# Aster\n` })
      return statement && [statement.license?.id, statement.written, statement.covers.join(' ')]
    }
    expect(await card('license_name: llama3.1\n')).toEqual(['llama3.1', 'llama3.1', 'weights'])
    expect(await card('license_link: https://ai.google.dev/gemma/terms\n')).toEqual([
      'gemma',
      'other',
      'weights',
    ])
    expect(await card('license_name: aster\n')).toEqual([undefined, 'aster', 'weights'])
  })

  test('a link to a file of the repository, also by its page on the hub', async () => {
    const link = async (value: string) => {
      const files = {
        'README.md': `---\nlicense: other\nlicense_name: aster\nlicense_link: ${value}\n---\n# Aster\n`,
        'TERMS.txt': 'x',
        LICENSE: 'SPDX-License-Identifier: CC-BY-NC-4.0\n',
      }
      const statements = await statementsOf(files)
      return statements.find(({ from }) => from === 'front-matter')
    }
    expect(await link('LICENSE')).toMatchObject({ refersTo: 'LICENSE', license: { id: 'CC-BY-NC-4.0' } })
    expect(await link('https://huggingface.co/acme/Aster-7B/blob/main/LICENSE')).toMatchObject({
      license: { id: 'CC-BY-NC-4.0' },
    })
    expect(await link('https://huggingface.co/acme/Boreas-7B/blob/main/LICENSE')).not.toHaveProperty(
      'license',
    )
  })
})

describe('what documents say', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ['The code is licensed under the MIT License.', [['MIT', 'code']]],
    [
      'The code is licensed under the MIT License, the model weights under CC BY-NC 4.0.',
      [
        ['MIT', 'code'],
        ['CC-BY-NC-4.0', 'weights'],
      ],
    ],
    [
      'MIT License for the code, and CC BY 4.0 for the data: our licenses.',
      [
        ['MIT', 'code'],
        ['CC-BY-4.0', 'datasets'],
      ],
    ],
    ['Aster-7B is released under Apache 2.0 license.', [['Apache-2.0', 'weights']]],
    [
      'Our models may be used under the MIT License or Apache License 2.0.',
      [['MIT OR Apache-2.0', 'weights']],
    ],
    ['Our models are licensed under the MIT License or Apache License 2.0, depending on their size.', []],
    ['The models are released under the Acme Community License.', [['? Acme Community License', 'weights']]],
    ['All of the models below are published under CC-NC-BY licence.', [['? CC-NC-BY licence', 'weights']]],
    [
      'Aster is licensed under Apache 2.0, but we ask that the model be limited to non-commercial purposes.',
      [
        ['Apache-2.0', 'repository'],
        ['? non-commercial', 'weights'],
      ],
    ],
    ['本项目代码依照 Apache 2.0 协议开源。', [['Apache-2.0', 'code']]],
    ['The weights are under an MIT-style license of ours.', []],
    ['Boreas was licensed under the MIT License originally.', []],
    ['The sources of our data are licensed under CC BY-SA 4.0.', []],
    ['We thank the MIT for their support in licensing.', []],
    [
      'The weights are licensed under CC BY-SA 4.0. Under the license, you must give [credit](https://creativecommons.org/licenses/by/4.0/#).',
      [['CC-BY-SA-4.0', 'weights']],
    ],
    [
      'Follow the original licenses of the checkpoints (e.g. [Llama license](https://ai.meta.com/llama/license/) for Llama-2).',
      [],
    ],
  ])('%s', async (text, expected) => {
    const statements = await statementsOf(readme(text))
    expect(
      statements.map(({ license, expression, written, covers }) => [
        license?.id ?? expression ?? `? ${written}`,
        covers.join(' '),
      ]),
    ).toEqual(expected)
  })

  test('lines of a section on licenses', async () => {
    const text =
      '## License\n\nMIT\n\n- Code: Apache-2.0\n- Weights: llama3.1\n- Data: CC-BY-4.0 - see the card\n'
    expect((await shownOf(readme(text))).map(([, , , license, covers]) => [license, covers])).toEqual([
      ['MIT', 'repository'],
      ['Apache-2.0', 'code'],
      ['llama3.1', 'weights'],
      ['CC-BY-4.0', 'datasets'],
    ])
  })

  test('tables: of parts, of models, of the model', async () => {
    const table = async (text: string) =>
      (await shownOf(readme(text))).map(([, , , license, covers]) => [license, covers])
    expect(
      await table('## License\n\n| Part | Terms |\n|---|---|\n| Code | MIT |\n| Weights | CC-BY-NC-4.0 |\n'),
    ).toEqual([
      ['MIT', 'code'],
      ['CC-BY-NC-4.0', 'weights'],
    ])
    expect(
      await table(
        '## Models\n\n| Model | Size | License |\n|---|---|---|\n| Aster-7B | 7B | Apache-2.0 |\n| Boreas | 9B | CC-BY-4.0 |\n',
      ),
    ).toEqual([['Apache-2.0', 'weights']])
    expect(await table('| | |\n|---|---|\n| License | MIT |\n| Size | 7B |\n')).toEqual([['MIT', 'weights']])
  })

  test('a name that links to a changed text means that text', async () => {
    const files = {
      ...readme('The code and the weights are released under the [MIT License](LICENSE).'),
      LICENSE: `${MIT_TEXT}\n\nThe Software is for non-commercial use only.\n`,
    }
    const prose = (await statementsOf(files)).filter(({ from }) => from === 'prose')
    expect(prose.length).toBeGreaterThan(0)
    for (const { match, added } of prose) {
      expect(match).toBe('modified')
      expect(added).toHaveLength(1)
    }
  })

  test('terms in a form that is not read here are terms all the same', async () => {
    const text = 'Use of the model weights is subject to the [Model License Agreement](MODEL_LICENSE.pdf).'
    const files = { ...readme(text), 'MODEL_LICENSE.pdf': 'x' }
    expect(await shownOf(files)).toContainEqual([
      'README.md:3',
      'prose',
      'unknown',
      '? Model License Agreement',
      'weights',
    ])
  })

  test('news, other people’s work and files of other repositories say nothing of this one', async () => {
    for (const text of [
      '## News\n\n- 2024-01-02: our models are now under the MIT License.\n',
      '## Acknowledgements\n\nThe code of Boreas is licensed under the MIT License.\n',
      'The model license can be found at [LICENSE](https://github.com/acme/boreas/blob/main/LICENSE).\n',
    ])
      expect(await statementsOf(readme(text))).toEqual([])
  })

  test('a badge stands for the repository, or for what it says', async () => {
    const badge = (words: string) =>
      `![${words}](https://img.shields.io/badge/${encodeURIComponent(words)}-blue.svg)`
    const card = `---\nlicense: llama3.2\nbase_model: meta-llama/Llama-3.2-1B\n---\n# Aster\n\n${badge('License-MIT')}\n`
    expect(
      (await shownOf({ 'README.md': card })).map(([, from, , license, covers]) => [from, license, covers]),
    ).toEqual([
      ['front-matter', 'llama3.2', 'weights'],
      ['badge', 'MIT', 'repository'],
    ])
  })
})

describe('hostile text', () => {
  test.each([
    ['one sentence of licenses', 'MIT License or Apache 2.0 License for non-commercial use under the '],
    ['names that never end', 'under the Acme '],
    ['links', '- [MIT License](LICENSE)\n'],
  ])('a megabyte of %s comes to an end', { timeout: 20_000 }, async (_name, piece) => {
    const text = `## License\n\n${piece.repeat(1_000_000 / piece.length)}`
    expect((await statementsOf(readme(text))).length).toBeLessThanOrEqual(1_000)
  })
})

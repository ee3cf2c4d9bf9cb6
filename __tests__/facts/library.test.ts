import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const README = `# Aster

Aster is a library for training language models.

\`\`\`bash
pip install aster
\`\`\`
`
const MANIFEST = '[project]\nname = "aster"\n'
const FILES = { 'README.md': README, 'pyproject.toml': MANIFEST, 'aster/model.py': '' }

const weightsLeftOut = async (files: Readonly<Record<string, string>>) =>
  (await factsOf(files, 'aster')).release.notApplicable.get('weights.pretrained')

describe('software to work with models is no release of one', () => {
  test('where it says so, is built and is installed: each with its place', async () => {
    expect(await weightsLeftOut(FILES)).toEqual({
      reason: 'This is a library to work with models: no weights are part of this release.',
      at: [
        { path: 'README.md', line: 3, text: 'Aster is a library for training language models.' },
        { path: 'pyproject.toml', line: 2, text: 'name = "aster"' },
        { path: 'README.md', line: 6, text: 'pip install aster' },
      ],
    })
  })

  test.each([
    ['a tagline', README.replace(/Aster is.*/, '#### A toolkit to post-train foundation models')],
    [
      'a section that introduces it',
      README.replace('Aster is', '## News\n\nNew.\n\n## Overview\n\nThis framework is'),
    ],
    ['an installation from the folder', README.replace('install aster', 'install -e ".[dev]"')],
  ])('also by %s', async (_, readme) => {
    expect(await weightsLeftOut({ ...FILES, 'README.md': readme })).toBeDefined()
  })

  test('also where several packages lie side by side', async () => {
    const { 'pyproject.toml': manifest, ...rest } = FILES
    expect(await weightsLeftOut({ ...rest, 'packages/aster/pyproject.toml': manifest })).toBeDefined()
  })

  test('then no kind of weights is asked for', async () => {
    const { release } = await factsOf(FILES, 'aster')
    expect([...release.notApplicable.keys()]).toEqual([
      'weights.pretrained',
      'weights.adapted',
      'weights.intermediate',
    ])
    expect(release.weights).toEqual([])
  })
})

describe('one sign that is missing leaves it open', () => {
  test.each([
    ['no package is built', { 'pyproject.toml': '[tool.ruff]\nname = "aster"\n' }],
    ['it calls itself a model', { 'README.md': README.replace('library', 'model') }],
    ['it tells of another library', { 'README.md': README.replace('is a library', 'builds on a library') }],
    ['something else is installed', { 'README.md': README.replace('install aster', 'install torch') }],
    [
      'only what it needs is installed',
      { 'README.md': README.replace('install aster', 'install -r requirements.txt') },
    ],
  ])('%s', async (_, files) => {
    expect(await weightsLeftOut({ ...FILES, ...files })).toBeUndefined()
  })
})

describe('libraries that release models too', () => {
  test.each([
    ['hold weights', { 'model.safetensors': 'weights' }],
    ['link to them', { 'README.md': `${README}\nGet [Aster-7B](https://huggingface.co/acme/Aster-7B).\n` }],
    ['announce them', { 'README.md': `${README}\nThe model weights will be released soon.\n` }],
    ['keep them back', { 'README.md': `${README}\nThe model weights are not released.\n` }],
    ['list them', { 'README.md': `${README}\n## Pre-trained models\n` }],
    ['list them on a page of their own', { 'docs/a.md': '# Model zoo\n' }],
    [
      'release them with a project',
      { 'projects/a/README.md': '# A\n\nWe release the checkpoints on request.\n' },
    ],
    ['describe one', { 'MODEL_CARD.md': '# Aster-7B\n' }],
    ['load them by name', { 'hubconf.py': '' }],
    ['download them', { 'aster/zoo.py': 'URL = "https://acme.example/aster.pt"\n' }],
    ['adapt one', { 'README.md': `---\nbase_model: acme/boreas\n---\n${README}` }],
  ])('those that %s are not told apart', async (_, files) => {
    const left = await weightsLeftOut({ ...FILES, ...files })
    expect(left?.reason ?? '').not.toMatch(/This is a library/)
  })
})

test('a package is read off its manifest, which is never run', async () => {
  const { packages } = await factsOf({
    'setup.py': 'from setuptools import setup\nsetup(\n    name="aster",\n)\n',
    'js/package.json': '{\n  "name": "@acme/aster",\n  "main": "index.js"\n}\n',
    'rust/Cargo.toml': '[package]\nname = "aster-rs"\n',
    'vendor/x/setup.py': 'setup(name="x")',
    'page/package.json': '{"name": "page", "private": true}',
  })
  expect(packages.map(({ value, at: { path, line } }) => [value, path, line])).toEqual([
    ['aster', 'setup.py', 3],
    ['@acme/aster', 'js/package.json', 2],
    ['aster-rs', 'rust/Cargo.toml', 2],
  ])
})

test('any manifest is taken', async () => {
  const names = fc.constantFrom('pyproject.toml', 'setup.py', 'setup.cfg', 'package.json', 'Cargo.toml')
  const text = fc.array(
    fc.oneof(fc.constantFrom('[project]\n', 'name = ', '"', "'", 'setup(', '\n'), fc.string()),
  )
  await fc.assert(
    fc.asyncProperty(names, text, async (name, parts) => {
      const { packages } = await factsOf({ [name]: parts.join('') })
      for (const { value } of packages) expect(parts.join('')).toContain(value)
    }),
    { numRuns: 50 },
  )
})

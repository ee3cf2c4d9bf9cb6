import { describe, expect, test } from 'vitest'
import { assess, ConfigurationError } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'

const assessed = (files: Readonly<Record<string, string>>) => assess(memory(files, 'Aster'))
const CORPUS =
  'components:\n  datasets.pretraining:\n    location: https://example.org/corpus\n    license: CC-BY-4.0\n'

describe('what is declared', () => {
  test('counts, and is marked wherever it shows', async () => {
    const { profile, findings, licenses } = await assessed({
      'README.md': '# Aster\n',
      'openness.yml': CORPUS,
    })
    expect(profile['datasets.pretraining']).toMatchObject({
      availability: { level: 'open', declared: true },
      licensing: { level: 'open', expression: 'CC-BY-4.0', declared: true },
    })
    const finding = findings.find(
      ({ rule, component }) => rule === 'availability/data-released' && component === 'datasets.pretraining',
    )
    expect(finding).toMatchObject({
      declared: true,
      evidence: [{ path: 'openness.yml', line: 3, column: 15 }],
    })
    expect(licenses).toEqual([])
  })

  test('yields to what the repository itself says', async () => {
    const { profile } = await assessed({
      'README.md': '---\nlicense: mit\n---\n# Aster\n',
      'model.safetensors': 'weights',
      'openness.yml': 'components:\n  weights.pretrained:\n    license: Apache-2.0\n',
    })
    expect(profile['weights.pretrained']?.licensing).toMatchObject({ expression: 'MIT' })
    expect(profile['weights.pretrained']?.licensing).not.toHaveProperty('declared')
  })

  test('not to be part of the release is not asked about', async () => {
    const { profile } = await assessed({
      'README.md': '# Aster\n',
      'openness.yml': 'components:\n  weights.intermediate:\n    not-applicable: None were kept.\n',
    })
    expect(profile['weights.intermediate']?.availability?.level).toBe('not-applicable')
  })
})

test('ignored files are not looked at, and a notice says so', async () => {
  const { artifacts, notices } = await assessed({
    'README.md': '# Aster\n',
    'old/model.safetensors': 'weights',
    'openness.yml': 'ignore: ["old/**"]\n',
  })
  expect(artifacts).toEqual([])
  expect(notices).toContainEqual({
    message: '1 files were not looked at: `ignore` names them.',
    path: 'openness.yml',
  })
})

test('a file that cannot be read ends the run, with every place', async () => {
  const failing = assessed({ 'README.md': '# Aster\n', 'openness.yml': 'a: 1\nb: 2\n' })
  await expect(failing).rejects.toThrow(ConfigurationError)
  await expect(failing).rejects.toThrow(
    /^openness\.yml:1:1: There is no `a`[\s\S]*openness\.yml:2:1: There is no `b`/,
  )
})

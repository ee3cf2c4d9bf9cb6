import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../../src/assessment/v1.ts'
import { readMofRecord } from '../../../src/facts/mof-record.ts'
import { evaluateMof } from '../../../src/frameworks/mof/evaluate.ts'
import { assess } from '../../../src/index.ts'
import { writeMofRecord } from '../../../src/reporters/mof.ts'
import { directory } from '../../../src/repositories/directory.ts'
import { type MemoryFile, memory } from '../../../src/repositories/memory.ts'

const EXAMPLES = ['honest-open', 'open-weights', 'overclaims'] as const
const of = async (files: Readonly<Record<string, MemoryFile>>) => await assess(memory(files))
const CARD = '---\nlicense: apache-2.0\n---\n# Aster\n\nThe weights.\n'
const WEIGHTS = { 'README.md': CARD, 'model.safetensors': 'weights' }

async function readBack(assessment: Assessment) {
  const { record } = await readMofRecord('MOF.yml', writeMofRecord(assessment))
  if (!record) throw new Error('The record that was written cannot be read.')
  return evaluateMof(record)
}

test.each(EXAMPLES)('what is written of %s gives the same class when it is read', async (name) => {
  const assessment = await assess(await directory(`examples/${name}`))
  const { class: reached, label, progress } = await readBack(assessment)
  expect({ class: reached, label, progress }).toEqual({
    class: assessment.frameworks.mof.class,
    label: assessment.frameworks.mof.label,
    progress: assessment.frameworks.mof.progress,
  })
})

test('a release that holds all of class III under an open license reaches it', async () => {
  const { revision: _, ...honest } = await directory('examples/honest-open')
  const files = Object.fromEntries(
    await Promise.all(
      honest.tree.map(async ({ path }) => {
        const reading = await honest.read(path)
        return [path, 'text' in reading ? reading.text : ''] as const
      }),
    ),
  )
  const withReport = await of({ ...files, 'lumen_technical_report.pdf': '%PDF' })
  expect(withReport.frameworks.mof).toMatchObject({ class: 3, label: 'Class III - Open Model' })
  expect((await readBack(withReport)).class).toBe(3)
})

describe('a component', () => {
  test('is out under the terms that govern it', async () => {
    const { components } = (await of(WEIGHTS)).frameworks.mof
    expect(components['Model parameters (Final)']).toEqual({
      status: 'pass',
      license: 'Apache-2.0',
      licenseAt: { path: 'README.md', line: 2 },
      out: true,
    })
  })

  test('under terms that are not open fails', async () => {
    const { components } = (await of({ ...WEIGHTS, 'README.md': CARD.replace('apache-2.0', 'cc-by-nc-4.0') }))
      .frameworks.mof
    expect(components['Model parameters (Final)']).toMatchObject({ status: 'fail', license: 'CC-BY-NC-4.0' })
  })

  test('under terms with other words added is never open', async () => {
    const { components } = (await of({ 'model.safetensors': 'weights', LICENSE: CHANGED })).frameworks.mof
    expect(components['Model parameters (Final)']?.status).not.toBe('pass')
  })

  const CHANGED = [
    'MIT License',
    '',
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, but not to any',
    'company with more than 100 million monthly active users, to use it.',
  ].join('\n')

  test('under an open license for another type with words added to it is not open either', async () => {
    const changed = `${CC_BY}\n\nYou may not use the material in any product that competes with Aster Labs.\n`
    const { components } = (await of({ 'train.py': TRAINING, LICENSE: changed })).frameworks.mof
    expect(components['Training code']?.status).not.toBe('pass')
  })

  const TRAINING = 'import torch\noptimizer = torch.optim.AdamW([])\nloss.backward()\noptimizer.step()\n'
  const CC_BY = 'This work is licensed under the Creative Commons Attribution 4.0 International License.'

  test('that is a document stands under the license of the place that holds it', async () => {
    const { components } = (await assess(await directory('examples/honest-open'))).frameworks.mof
    expect(components['Model card']).toMatchObject({
      license: 'Apache-2.0',
      licenseAt: { path: 'LICENSE', line: 1 },
    })
  })

  test('whose terms nothing says is out and unknown, and unlicensed in a record', async () => {
    const assessment = await of({ 'README.md': '# Aster\n', 'model.safetensors': 'weights', NOTICE: '' })
    const { status, out } = assessment.frameworks.mof.components['Model parameters (Final)'] ?? {}
    expect({ out, open: status === 'pass' }).toEqual({ out: true, open: false })
    expect(writeMofRecord(assessment)).toContain("license: 'unlicensed'")
  })

  test('that is only described is in part, and not in a record', async () => {
    const assessment = await assess(await directory('examples/honest-open'))
    expect(assessment.frameworks.mof.components['Evaluation data']).toMatchObject({
      status: 'partial',
      out: false,
    })
    expect(writeMofRecord(assessment)).not.toContain('Evaluation data')
  })

  test('that is a report elsewhere has terms that are not seen', async () => {
    const { mof } = (await assess(await directory('examples/honest-open'))).frameworks
    expect(mof.components['Technical report']).toEqual({ status: 'unknown', out: true })
    expect(mof.details['Technical report']?.note).toContain('not visible here')
  })
})

describe('a record that the repository carries', () => {
  const RECORD = `release:
  name: Aster
  license: {distribution: {name: Apache-2.0}}
  components:
    - name: Model parameters (Final)
    - name: Training code
    - name: Model card
      license: Proprietary
`

  test('is declared, and lends nothing to what was found', async () => {
    const { mof } = (await of({ ...WEIGHTS, 'MOF.yml': RECORD })).frameworks
    expect(mof.components['Training code']).toEqual({ status: 'unknown', out: false })
    expect(mof.declared).toEqual({
      path: 'MOF.yml',
      class: 0,
      label: 'Unclassified',
      components: [
        { name: 'Model parameters (Final)', line: 5, standing: 'shown' },
        { name: 'Training code', line: 6, standing: 'not-shown' },
        { name: 'Model card', license: 'Proprietary', line: 7, standing: 'contradicted' },
      ],
    })
    expect(mof.summary).toContain('MOF.yml declares Unclassified')
  })

  test('is contradicted by weights under other terms', async () => {
    const card = CARD.replace('apache-2.0', 'cc-by-nc-4.0')
    const { mof } = (await of({ ...WEIGHTS, 'README.md': card, 'MOF.yml': RECORD })).frameworks
    expect(mof.declared?.components[0]).toMatchObject({ standing: 'contradicted' })
  })

  test('that cannot be read is said with its line', async () => {
    const { notices, frameworks } = await of({ ...WEIGHTS, 'MOF.yml': 'release: "\n' })
    expect(frameworks.mof).not.toHaveProperty('declared')
    expect(notices).toContainEqual({
      path: 'MOF.yml',
      message: expect.stringMatching(/^Line \d+: .*not valid YAML/),
    })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMofRecord } from '../../src/facts/mof-record.ts'

const RECORD = `framework:
  name: 'Model Openness Framework'
  version: '1.0'
release:
  name: Aster-7B
  license:
    distribution:
      name: Apache-2.0
      path: /LICENSE
    data:
      name:
  components:
    - name: 'Training code'
      license: MIT
      license_path: LICENSE-MIT
      component_path: train/
    - name: Datasets
    - name: 'Model card'
      license: unlicensed
    - name: 'Data card'
      license:
`

test('a record says its licenses and components, each with its place', async () => {
  expect(await readMofRecord('MOF.yml', RECORD)).toEqual({
    path: 'MOF.yml',
    at: { path: 'MOF.yml', line: 5, column: 9, text: 'Aster-7B' },
    problems: [],
    record: {
      name: 'Aster-7B',
      licenses: { distribution: 'Apache-2.0' },
      components: [
        {
          name: 'Training code',
          license: 'MIT',
          licensePath: 'LICENSE-MIT',
          componentPath: 'train/',
          at: { path: 'MOF.yml', line: 13, column: 7, text: 'Training code' },
        },
        { name: 'Datasets', at: { path: 'MOF.yml', line: 17, column: 7, text: 'Datasets' } },
        {
          name: 'Model card',
          license: 'unlicensed',
          at: { path: 'MOF.yml', line: 18, column: 7, text: 'Model card' },
        },
        { name: 'Data card', at: { path: 'MOF.yml', line: 20, column: 7, text: 'Data card' } },
      ],
    },
  })
})

test('an empty text is a license that is none; a number is read as it is written', async () => {
  const text = RECORD.replace('license: unlicensed', "license: ''").replace('license: MIT', 'license: 1.10')
  expect((await readMofRecord('MOF.yml', text)).record?.components.map(({ license }) => license)).toEqual([
    '1.10',
    undefined,
    '',
    undefined,
  ])
})

describe('what is no record', () => {
  test.each([
    ['an empty file', '', 1, 'no record'],
    ['a list', '- a\n- b\n', 1, 'no record'],
    ['a release without components', 'release:\n  name: Aster\n', 1, 'no record'],
    ['broken YAML', 'release:\n  name: "Aster\n', 3, 'not valid YAML'],
    ['deep nesting', `release: ${'['.repeat(500)}`, 1, 'nests deeper'],
    ['a flood', `release: ${'a'.repeat(300_000)}`, 1, 'characters'],
  ])('%s is said with its line', async (_, text, line, message) => {
    const { record, problems } = await readMofRecord('MOF.yml', text)
    expect(record).toBeUndefined()
    expect(problems).toEqual([
      { message: expect.stringContaining(message), at: expect.objectContaining({ path: 'MOF.yml', line }) },
    ])
  })

  test('aliases are followed once and do not multiply', async () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nrelease: {name: Aster, components: [*c, {name: *a}, {license: MIT}]}\n`
    const { record, problems } = await readMofRecord('MOF.yml', bomb)
    expect(record?.components).toEqual([])
    expect(problems.map(({ message }) => message)).toEqual(Array(3).fill('A component without a name.'))
  })
})

test('any text at all gets an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => RECORD + text),
      ),
      async (text) => {
        const { record, problems } = await readMofRecord('MOF.yml', text)
        expect(record !== undefined || problems.length > 0).toBe(true)
      },
    ),
  )
})

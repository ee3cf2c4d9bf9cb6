import { describe, expect, test } from 'vitest'
import { readAsked } from '../../src/config/read-asked.ts'

const NAMES = { preset: '--preset', failOn: '--fail-on', require: '--require', claims: '--claims' }
const read = (texts: Parameters<typeof readAsked>[0]) => readAsked(texts, NAMES)

test('nothing typed asks nothing', () => {
  for (const texts of [{}, { preset: '', failOn: ' ', require: '\n', claims: '' }])
    expect(read(texts)).toEqual({ require: [], waived: [] })
})

test('words stand with commas, spaces or lines between them', () => {
  for (const failOn of [
    'contradiction,worse',
    'contradiction worse',
    'contradiction\nworse\n',
    '[contradiction, worse]',
  ])
    expect(read({ failOn }).failOn).toEqual(['contradiction', 'worse'])
  expect(read({ failOn: 'never' }).failOn).toEqual([])
})

describe('requirements are written as in openness.yml', () => {
  test('a line each, and a word alone where it says all', () => {
    expect(
      read({ require: 'osaid\nmof: II\nweights: { licensing: open }\n' }).require?.map(({ value, at }) => [
        value.of,
        at,
      ]),
    ).toEqual([
      ['osaid', { path: '--require' }],
      ['mof', { path: '--require' }],
      ['cell', { path: '--require' }],
    ])
  })

  test('what a preset asks can be taken back', () => {
    expect(read({ preset: 'mof-3', require: 'mof: false' })).toMatchObject({
      require: [{ value: { of: 'mof', class: 3 } }],
      waived: ['mof'],
    })
  })
})

test('every word that is not known is said, with the name of the option', () => {
  expect(() => read({ preset: 'strickt', failOn: 'alwys', require: 'ossaid', claims: 'opn-source' })).toThrow(
    /^--preset:1:1: .*`strict`\?[\s\S]*--fail-on:1:1: [\s\S]*--claims:1:1: [\s\S]*--require:1:1: .*`osaid`\?/,
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  frameworkLines,
  frameworkNames,
  frameworkTable,
  writeFramework,
} from '../../src/reporters/frameworks.ts'
import { aster } from '../support/assessment.ts'

const PLAIN = { color: false, width: 80 } as const

test('each framework has one line, in one order', () => {
  expect(frameworkLines(aster).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'MOF',
    'OSAID',
    'European index',
    'EU AI Act',
    'FMTI',
  ])
})

describe.each(['mof', 'osaid'] as const)('%s', (name) => {
  test('as a table', async () => {
    await expect(frameworkTable(aster, name)).toMatchFileSnapshot(`snapshots/aster.${name}.md`)
  })
  test('in a terminal, short and with the tree of reasons', async () => {
    const text = [false, true].map((tree) => writeFramework(aster, name, { ...PLAIN, tree })).join('\n')
    await expect(text).toMatchFileSnapshot(`snapshots/aster.${name}.txt`)
  })
})

test('what the repository says of itself cannot break out of a table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (text, path) => {
      const findings = aster.findings.map((finding) => ({
        ...finding,
        message: text,
        evidence: [{ path, line: 1, text }],
      }))
      for (const name of frameworkNames) {
        const rows = Object.keys(aster.frameworks[name].details).length
        const table = frameworkTable({ ...aster, findings }, name)
        expect(table.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(rows + 2)
        for (const line of table.split('\n').filter((each) => each.startsWith('|')))
          expect(line.split('|')).toHaveLength(5)
      }
    }),
  )
})

import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import licenses from 'spdx-license-list'
import { describe, expect, test } from 'vitest'
import type { MofRecord } from '../../../src/facts/mof-record.ts'
import { mofComponents } from '../../../src/frameworks/mof/components.ts'
import { evaluateMof, type MofClassEvaluation } from '../../../src/frameworks/mof/evaluate.ts'
import { isOpenLicense } from '../../../src/frameworks/mof/licenses.ts'

/** A record of components with these licenses; `undefined` leaves the license to the release. */
function record(
  components: Readonly<Record<string, string | undefined>>,
  licenses: MofRecord['licenses'] = {},
): MofRecord {
  return {
    name: 'Aster-7B',
    licenses,
    components: Object.entries(components).map(([name, license]) => ({
      name,
      ...(license !== undefined && { license }),
      at: { path: 'MOF.yml' },
    })),
  }
}

const all = (license: string, ...without: readonly string[]) =>
  Object.fromEntries(
    mofComponents.filter(({ name }) => !without.includes(name)).map(({ name }) => [name, license]),
  )
const ofClass = (least: number, license = 'Apache-2.0') =>
  Object.fromEntries(
    mofComponents
      .filter((component) => component.required && component.class >= least)
      .map(({ name }) => [name, license]),
  )

describe('the class', () => {
  test('needs every required component of the class and of those below it', () => {
    expect(evaluateMof(record(ofClass(3)))).toMatchObject({ class: 3, label: 'Class III - Open Model' })
    expect(evaluateMof(record(ofClass(2)))).toMatchObject({ class: 2 })
    expect(evaluateMof(record(ofClass(1)))).toMatchObject({ class: 1, totalProgress: 100 })
    expect(evaluateMof(record({}))).toMatchObject({ class: 0, label: 'Unclassified', totalProgress: 0 })
  })

  test('asks for no optional component', () => {
    const required = all('MIT', 'Sample model outputs', 'Supporting libraries and tools', 'Model metadata')
    expect(evaluateMof(record(required)).class).toBe(1)
  })

  test('stops counting above the first class that is not reached', () => {
    const { class: reached, progress } = evaluateMof(record({ ...ofClass(1), 'Model card': 'unlicensed' }))
    expect({ reached, progress }).toEqual({ reached: 0, progress: { 1: 0, 2: 0, 3: (5 / 6) * 100 } })
  })

  test('passes over components that the framework does not know', () => {
    expect(evaluateMof(record({ ...ofClass(3), Mascot: 'Proprietary' })).class).toBe(3)
  })
})

describe('a license', () => {
  test.each([
    ['Apache-2.0', 'included'],
    ['apache-2.0', 'invalid'],
    ['Apache 2.0', 'invalid'],
    ['Apache-2.0 AND MIT', 'invalid'],
    ['LicenseRef-llama3', 'invalid'],
    ['unlicensed', 'unlicensed'],
    ['', 'unlicensed'],
    ['OpenMDW-1.0', 'included'],
    ['WTFPL', 'included'],
    ['CC-BY-NC-4.0', 'invalid'],
  ] as const)('%j is %s', (license, standing) => {
    expect(evaluateMof(record({ 'Model architecture': license })).classes[3][standing]).toContain(9)
  })

  test('of the type comes before that of the distribution, and neither where the component names its own', () => {
    const licenses = { distribution: 'MIT', document: 'CC-BY-4.0' }
    const { classes } = evaluateMof(
      record(
        { 'Model card': undefined, 'Model architecture': undefined, 'Data card': 'unlicensed' },
        licenses,
      ),
    )
    expect(Object.fromEntries(classes[3].licenses)).toEqual({ 9: 'MIT', 13: 'CC-BY-4.0', 14: 'unlicensed' })
  })

  test('of another type than the component counts, with a remark', () => {
    expect(evaluateMof(record(ofClass(3))).conditional).toEqual([10])
  })
})

test('what the OSI has approved is open, but for what it approved after the tool was last brought up to date', () => {
  const approved = Object.entries(licenses).flatMap(([id, { osiApproved }]) => (osiApproved ? [id] : []))
  expect(approved.filter((id) => !isOpenLicense(id)).sort()).toEqual([
    'ALGLIB-Documentation',
    'BSD-3-Clause-Open-MPI',
    'OSC-1.0',
    'W3C-20150513',
    'WordNet',
  ])
})

describe('a research paper', () => {
  const withoutReport = { ...ofClass(1), 'Technical report': 'unlicensed' }
  test('stands in for a missing technical report, and class I then asks for 13', () => {
    const { 'Technical report': _, ...rest } = ofClass(1)
    expect(evaluateMof(record(rest))).toMatchObject({ class: 1, classes: { 1: { missing: [] } } })
    const { 'Technical report': __, Datasets: ___, ...fewer } = ofClass(1)
    expect(evaluateMof(record(fewer)).progress[1]).toBe((12 / 13) * 100)
  })

  test('stands in for one without a license too', () => {
    expect(evaluateMof(record(withoutReport)).class).toBe(1)
  })

  test('that is missing is not made up for by a technical report', () => {
    const { 'Research paper': _, ...rest } = ofClass(1)
    expect(evaluateMof(record(rest))).toMatchObject({ class: 2, classes: { 1: { missing: [21] } } })
  })
})

test('more open licenses never lower the class', () => {
  const standing = fc.constantFrom('Apache-2.0', 'unlicensed', 'Proprietary', undefined)
  const names = mofComponents.map(({ name }) => name)
  fc.assert(
    fc.property(
      fc.array(standing, { minLength: names.length, maxLength: names.length }),
      fc.nat(names.length - 1),
      (licenses, index) => {
        const entries = names.flatMap((name, at) => {
          const license = licenses[at]
          return license === undefined ? [] : [[name, license] as const]
        })
        const before = evaluateMof(record(Object.fromEntries(entries)))
        const after = evaluateMof(
          record({ ...Object.fromEntries(entries), [names[index] ?? '']: 'Apache-2.0' }),
        )
        // Class 1 is the most open, 0 none.
        const rank = (reached: number) => (reached === 0 ? 4 : reached)
        expect(rank(after.class)).toBeLessThanOrEqual(rank(before.class))
      },
    ),
  )
})

const CASES = '../shared/data/mof-conformance.json'
const LISTS = '../shared/data/mof-licenses.json'

describe.skipIf(!existsSync(CASES))("the Model Openness Tool's own answers", () => {
  interface Case {
    readonly file: string
    readonly input: {
      readonly name: string
      readonly license: Readonly<Record<string, { readonly name: string }>>
      readonly components: readonly { readonly name: string; readonly license?: string }[]
    }
    readonly expected: {
      readonly mof_class: number
      readonly label: string
      readonly progress: Readonly<Record<string, number>>
      readonly total_progress: number
      readonly evaluation: Readonly<Record<string, { readonly licenses?: object }>>
    }
  }
  const cases: readonly Case[] = existsSync(CASES) ? JSON.parse(readFileSync(CASES, 'utf8')).cases : []

  test.each(cases.map((each) => [each.file, each] as const))('%s', (_, { input, expected }) => {
    const evaluation = evaluateMof({
      name: input.name,
      licenses: Object.fromEntries(Object.entries(input.license).map(([kind, { name }]) => [kind, name])),
      components: input.components.map((component) => ({ ...component, at: { path: 'MOF.yml' } })),
    })
    const lists = ({ licenses, ...components }: MofClassEvaluation) => ({
      components,
      licenses: Object.fromEntries(licenses),
    })
    expect({
      mof_class: evaluation.class,
      label: evaluation.label,
      progress: evaluation.progress,
      total_progress: evaluation.totalProgress,
      evaluation: {
        1: lists(evaluation.classes[1]),
        2: lists(evaluation.classes[2]),
        3: lists(evaluation.classes[3]),
        'not-type-appropriate': evaluation.conditional,
      },
    }).toEqual({
      ...expected,
      evaluation: Object.fromEntries(
        // The tool's language writes an empty table as an empty list.
        Object.entries(expected.evaluation).map(([key, value]) => [
          key,
          value.licenses ? { ...value, licenses: { ...value.licenses } } : value,
        ]),
      ),
    })
  })

  test('its list of open licenses', () => {
    const { OPEN, OSI, FSF } = JSON.parse(readFileSync(LISTS, 'utf8'))
    expect(OPEN.filter((id: string) => !isOpenLicense(id))).toEqual([])
    expect([...OSI, ...FSF].every(isOpenLicense)).toBe(true)
    for (const id of ['CC-BY-NC-4.0', 'Llama-3', 'C-UDA-1.0', 'Elastic-2.0'])
      expect(isOpenLicense(id)).toBe(false)
  })
})

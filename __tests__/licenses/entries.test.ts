import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEntry, readLicenseList } from '../../scripts/license-entries.ts'
import { readKnowledge } from '../../scripts/license-knowledge.ts'
import { buildTables } from '../../scripts/license-tables.ts'

const ASTER = `id: aster
name: Aster License
steward: Aster Laboratory
identity: [Aster]
conditions:
  use-restrictions:
    clause: "4"
    policy: url
sources:
  - repository: aster/aster-7b
    commit: 0123456789abcdef0123456789abcdef01234567
    path: LICENSE
`

function problemsIn(text: string): readonly string[] {
  const problems: string[] = []
  readEntry('catalogue/aster.yaml', text, problems)
  return problems
}

describe('an entry of the catalogue', () => {
  it('is read as it stands', () => {
    const problems: string[] = []
    expect(readEntry('catalogue/aster.yaml', ASTER, problems)).toMatchObject({
      id: 'aster',
      identity: ['Aster'],
      conditions: [{ kind: 'use-restrictions', clause: '4', policy: 'url' }],
      sources: [{ repository: 'aster/aster-7b' }],
    })
    expect(problems).toEqual([])
  })

  it.each([
    [
      'a field that there is not',
      ASTER.replace('steward:', 'owner:'),
      ['catalogue/aster.yaml:1: steward is missing', 'catalogue/aster.yaml:3: there is no field "owner"'],
    ],
    [
      'a condition that there is not',
      ASTER.replace('use-restrictions:', 'use-restriction:'),
      [
        expect.stringMatching(/^catalogue\/aster\.yaml:6: "use-restriction" is no condition/),
        expect.any(String),
      ],
    ],
    [
      'a number where a clause is named',
      ASTER.replace('"4"', '4'),
      ['catalogue/aster.yaml:7: clause is a text; numbers and dates stand in quotes'],
    ],
    [
      'a policy that is nowhere',
      ASTER.replace('policy: url', 'policy: somewhere'),
      [expect.stringMatching(/^catalogue\/aster\.yaml:8: "somewhere" is none of body/), expect.any(String)],
    ],
    [
      'a commit that is a branch',
      ASTER.replace(/0123456789abcdef0123456789abcdef01234567/, 'main'),
      ['catalogue/aster.yaml:11: a commit has 40 hexadecimal digits'],
    ],
    [
      'a file of another name',
      ASTER.replace('id: aster', 'id: betula'),
      ['catalogue/aster.yaml:1: the file of "betula" is betula.yaml'],
    ],
    [
      'no words that tell it from its template',
      ASTER.replace('identity: [Aster]\n', ''),
      [expect.stringContaining('identity is missing')],
    ],
    ['what is not YAML', 'id: [', [expect.stringMatching(/^catalogue\/aster\.yaml:1: /)]],
    [
      'a list instead',
      '- id: aster\n',
      expect.arrayContaining(['catalogue/aster.yaml:1: fields with names are expected here']),
    ],
  ])('must not have %s', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems)
  })
})

describe('a list of licenses', () => {
  it('names its source', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'list-')), 'list.yaml')
    writeFileSync(path, 'says: free\nlicenses: [MIT]\n')
    expect(() => readLicenseList(path)).toThrow(`${path}:1: source is missing`)
  })
})

describe('the catalogue as a whole', () => {
  const knowledge = readKnowledge('.')

  it('gives each name to one license', () => {
    const [first, ...others] = knowledge.entries
    const thief = { ...first, names: ['Llama 3.1 License'] } as typeof first & {}
    expect(() => buildTables({ ...knowledge, entries: [thief, ...others] })).toThrow(
      /"llama 3 1 license" is already a name of/,
    )
  })

  it('refers to licenses that there are', () => {
    const [first, ...others] = knowledge.entries
    const lost = { ...first, basedOn: 'MIT-9' } as typeof first & {}
    expect(() => buildTables({ ...knowledge, entries: [lost, ...others] })).toThrow(
      'MIT-9 is not on the SPDX list',
    )
  })
})

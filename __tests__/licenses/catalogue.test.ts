import fc from 'fast-check'
import spdx from 'spdx-license-list'
import { describe, expect, it } from 'vitest'
import { buildTables } from '../../src/licenses/build-tables.ts'
import { findLicense, knownLicenses, readName } from '../../src/licenses/catalogue.ts'
import { modelLicenses, versionless } from '../../src/licenses/model-licenses.ts'
import { nameKey } from '../../src/licenses/names.ts'
import { licenseList, mentionList, titleList } from '../../src/licenses/tables.ts'

describe('findLicense', () => {
  it('finds every SPDX id as itself, deprecated GNU ids as what they stand for', () => {
    for (const id of Object.keys(spdx)) {
      const found = findLicense(id.toLowerCase())?.id
      const current = id.endsWith('+') ? `${id.slice(0, -1)}-or-later` : `${id}-only`
      expect(found, id).toBe(current in spdx ? current : id)
    }
  })

  it('finds every license of models by id and by reference', () => {
    for (const { id, spdx: listed } of [...versionless, ...modelLicenses]) {
      const license = findLicense(id)
      expect(license?.id).toBe(listed ?? id)
      expect(license && findLicense(license.spdx)).toBe(license)
    }
  })

  // https://huggingface.co/docs/hub/repositories-licenses
  it.each([
    ['apache-2.0', 'Apache-2.0'],
    ['mit', 'MIT'],
    ['bigscience-openrail-m', 'bigscience-openrail-m'],
    ['creativeml-openrail-m', 'creativeml-openrail-m'],
    ['bigscience-bloom-rail-1.0', 'bigscience-bloom-rail-1.0'],
    ['bigcode-openrail-m', 'bigcode-openrail-m'],
    ['openrail++', 'openrail++'],
    ['afl-3.0', 'AFL-3.0'],
    ['bsl-1.0', 'BSL-1.0'],
    ['bsd-3-clause-clear', 'BSD-3-Clause-Clear'],
    ['c-uda', 'C-UDA-1.0'],
    ['cc0-1.0', 'CC0-1.0'],
    ['cc-by-nc-sa-4.0', 'CC-BY-NC-SA-4.0'],
    ['cdla-permissive-2.0', 'CDLA-Permissive-2.0'],
    ['etalab-2.0', 'etalab-2.0'],
    ['gpl-3.0', 'GPL-3.0-only'],
    ['lgpl-2.1', 'LGPL-2.1-only'],
    ['odc-by', 'ODC-By-1.0'],
    ['odbl', 'ODbL-1.0'],
    ['pddl', 'PDDL-1.0'],
    ['lgpl-lr', 'LGPLLR'],
    ['ms-pl', 'MS-PL'],
    ['ncsa', 'NCSA'],
    ['wtfpl', 'WTFPL'],
    ['unlicense', 'Unlicense'],
    ['postgresql', 'PostgreSQL'],
    ['deepfloyd-if-license', 'deepfloyd-if-license'],
    ['llama2', 'llama2'],
    ['llama3.1', 'llama3.1'],
    ['gemma', 'gemma'],
    ['apple-amlr', 'apple-amlr'],
    ['openmdw-1.0', 'OpenMDW-1.0'],
    ['deepseek-license', 'deepseek'],
    ['Apache License 2.0', 'Apache-2.0'],
    ['MIT License', 'MIT'],
  ])('%s is %s', (name, id) => {
    expect(findLicense(name)?.id).toBe(id)
  })
})

describe('readName', () => {
  it.each(['cc', 'gpl', 'lgpl', 'bsd', 'openrail', 'gfdl'])('%s is a family', (name) => {
    expect(readName(name)).toEqual({ kind: 'family', family: name })
  })

  it.each(['other', 'unknown'])('%s says nothing', (name) => {
    expect(readName(name)).toEqual({ kind: 'unspecified' })
  })

  it.each(['', 'foo', 'LicenseRef-MIT', 'LicenseRef-unheard-of', 'yi-34b', 'GPL-3.0-with-everything'])(
    '%s is not known',
    (name) => {
      expect(readName(name)).toEqual({ kind: 'unrecognized' })
    },
  )

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => void readName(name)))
  })
})

describe('the data', () => {
  it('is what the generated tables hold; else run `npm run generate`', () => {
    const linesOf = (table: string) => table.trimEnd().split('\n')
    expect({
      licenseList: linesOf(licenseList),
      mentionList: linesOf(mentionList),
      titleList: linesOf(titleList),
    }).toEqual(buildTables(spdx))
  })

  it('gives each name to one license', () => {
    const owners = new Map<string, string>()
    for (const { id, aliases = [], names = [] } of [...versionless, ...modelLicenses]) {
      for (const key of new Set([id, ...aliases, ...names].map(nameKey))) {
        expect(owners.get(key) ?? id, key).toBe(id)
        owners.set(key, id)
      }
    }
  })

  it('calls open only what an authority does', () => {
    for (const license of knownLicenses()) {
      if (license.openness === 'osi-approved') expect(spdx[license.id]?.osiApproved, license.id).toBe(true)
      if (/-N[CD](?:-|$)/i.test(license.id)) expect(license.openness, license.id).not.toBe('open-definition')
    }
  })

  it('has marks and a length wherever it has titles', () => {
    for (const { id, titles, marks = [], words } of modelLicenses) {
      if (titles) expect(marks.length > 0 && (words ?? 0) > 0, id).toBe(true)
    }
  })
})

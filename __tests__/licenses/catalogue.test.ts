import fc from 'fast-check'
import spdx from 'spdx-license-list'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../scripts/license-knowledge.ts'
import { buildTables } from '../../scripts/license-tables.ts'
import { findLicense, knownLicenses, readName } from '../../src/licenses/catalogue.ts'
import { detailList } from '../../src/licenses/detail-table.ts'
import { hubList, licenseList, mentionList } from '../../src/licenses/tables.ts'

const knowledge = readKnowledge('.')

describe('findLicense', () => {
  it('finds every SPDX id as itself, deprecated GNU ids as what they stand for', () => {
    for (const id of Object.keys(spdx)) {
      const found = findLicense(id.toLowerCase())?.id
      const current = id.endsWith('+') ? `${id.slice(0, -1)}-or-later` : `${id}-only`
      expect(found, id).toBe(current in spdx ? current : id)
    }
  })

  it('finds every entry of the catalogue by id and by reference', () => {
    for (const { id, spdx: listed } of knowledge.entries) {
      const license = findLicense(id)
      expect(license?.id).toBe(listed ?? id)
      expect(license && findLicense(license.spdx)).toBe(license)
    }
  })

  it('finds the license of every id of the Hugging Face hub', () => {
    for (const [written, id] of knowledge.huggingFace.licenses) expect(findLicense(written)?.id).toBe(id)
  })

  it.each([
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
      hubList: linesOf(hubList),
      detailList: linesOf(detailList),
    }).toEqual(buildTables(knowledge))
  })

  it('calls open only what an authority does', () => {
    for (const license of knownLicenses()) {
      if (license.openness === 'osi-approved') expect(spdx[license.id]?.osiApproved, license.id).toBe(true)
      if (/-N[CD](?:-|$)/i.test(license.id)) expect(license.openness, license.id).not.toBe('open-definition')
    }
  })
})

import { expect, test } from 'vitest'
import { findLicense } from '../../src/licenses/catalogue.ts'
import { fitOf } from '../../src/licenses/fit.ts'
import type { LicensedFamily } from '../../src/licenses/license.ts'

test.each<[string, LicensedFamily, ReturnType<typeof fitOf>]>([
  ['MIT', 'code', 'suited'],
  ['MIT', 'weights', 'suited'],
  ['MIT', 'system', 'suited'],
  ['MIT', 'datasets', 'awkward'],
  ['GPL-3.0-only', 'documentation', 'awkward'],
  ['CC-BY-4.0', 'datasets', 'suited'],
  ['CC-BY-4.0', 'weights', 'suited'],
  ['CC-BY-4.0', 'code', 'awkward'],
  ['ODbL-1.0', 'datasets', 'suited'],
  ['llama3.1', 'weights', 'suited'],
  ['llama3.1', 'code', 'suited'],
  ['llama3.1', 'datasets', 'foreign'],
  ['BSD-3-Clause-No-Nuclear-License', 'code', undefined],
])('%s on %s: %s', (id, family, expected) => {
  const license = findLicense(id)
  expect(license && fitOf(license, family)).toBe(expected)
})

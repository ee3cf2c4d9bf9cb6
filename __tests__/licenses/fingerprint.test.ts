import spdx from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { align, prepare } from '../../src/licenses/alignment.ts'
import { digitsOf, hashWords, numberAt, trigramsOf, unitOf } from '../../src/licenses/fingerprint.ts'
import { candidatesIn, fingerprintOf, knownTexts } from '../../src/licenses/fingerprint-index.ts'
import { wordsOf } from '../../src/licenses/words.ts'

describe('numbers in digits', () => {
  it.each([0, 1, 63, 64, 4095, 262143, 16777215])('%i is read as it was written', (value) => {
    const written = digitsOf(value, 4)
    expect(numberAt(written, 0, 4)).toBe(value)
    expect(written.charCodeAt(3)).toBe(unitOf(value))
  })
})

describe('the fingerprints', () => {
  it('hold a hash for every three words, and nothing that could be read', () => {
    for (const { id, length, trigrams, roles } of knownTexts()) {
      expect(trigrams.length, id).toBe(length - 2)
      expect(roles.length, id).toBe(length)
    }
  })

  it('find the text of a license among all that are known, and every word of it', () => {
    const words = wordsOf(spdx['Apache-2.0']?.licenseText ?? '')
    const hashed = hashWords(words.values)
    const nothing = new Uint8Array(words.values.length)
    const best = candidatesIn(hashed, nothing).find(({ text }) => text.id === 'Apache-2.0')
    expect((best?.found ?? 0) / (best?.text.length ?? 1)).toBeGreaterThan(0.8)
    const placement = best && align(prepare(hashed), fingerprintOf(best.text), nothing)
    expect(placement?.foundRequired).toBe(placement?.required)
  })

  it('pass over words that are taken', () => {
    const hashed = hashWords(wordsOf(spdx['Apache-2.0']?.licenseText ?? '').values)
    expect(candidatesIn(hashed, new Uint8Array(hashed.first.length).fill(1))).toEqual([])
  })

  it('have no hash for fewer than three words', () => {
    expect(trigramsOf(hashWords(['two', 'words']))).toHaveLength(0)
  })
})

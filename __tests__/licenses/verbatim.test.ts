import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import spdx from 'spdx-license-list/full.js'
import { describe, expect, it, test } from 'vitest'
import { findLicense } from '../../src/licenses/catalogue.ts'
import { PHRASE_DIGITS, POLICY } from '../../src/licenses/fingerprint.ts'
import { compareAll } from '../../src/licenses/identify.ts'
import { conditions } from '../../src/licenses/license.ts'
import type { Match } from '../../src/licenses/match.ts'
import { findVerbatim } from '../../src/licenses/verbatim.ts'
import { verbatimList } from '../../src/licenses/verbatim-list.ts'
import { wordsOf } from '../../src/licenses/words.ts'

const textOf = (id: string) => spdx[id]?.licenseText ?? ''
const idOf = (text: string) => findVerbatim(wordsOf(text))?.license?.id
const mit = textOf('MIT').replace('<year> <copyright holders>', '2024 Jane Doe')
const [title = '', notice = '', ...body] = mit.trim().split(/\n\s*\n/)
const terms = body.join('\n\n')

/** Either nothing is said by heart, or what comparing says. */
function expectTheSame(text: string): void {
  const found = findVerbatim(wordsOf(text))
  if (!found) return
  const compared = compareAll(wordsOf(text))
  expect([kindsOnly(found)]).toEqual(compared.map(kindsOnly))
}

/** A match with the kinds of its conditions alone: comparing looks for their lines anew in the lines of each copy. */
function kindsOnly({ conditions = [], ...match }: Match) {
  return { ...match, conditions: new Set(conditions.map(({ kind }) => kind)) }
}

describe('a text that is known by heart', () => {
  it.each([
    ['as it is published', mit],
    ['without its title', `${notice}\n\n${terms}`],
    ['without a notice', `${title}\n\n${terms}`],
    ['with a notice above the title', `${notice}\n\n${title}\n\n${terms}`],
    ['with notices of several', mit.replace(notice, `${notice}\nCopyright (c) 2023, 2025 Aster Labs, Inc.`)],
    ['under its long title', mit.replace(title, 'The MIT License (MIT)')],
    ['in other lines', mit.replaceAll(/(?<!\n)\n(?!\n)/g, ' ')],
    ['in capitals', mit.toUpperCase()],
    ['in a comment', mit.replaceAll(/^/gm, ' * ')],
  ])('is recognized %s', (_, text) => {
    expect(idOf(text)).toBe('MIT')
  })

  it('spans its file, title and notice with it', () => {
    const lines = mit.trim().split('\n').length
    expect(findVerbatim(wordsOf(`\n${mit}\n\n`))).toEqual({
      match: 'exact',
      license: expect.objectContaining({ id: 'MIT' }),
      line: 2,
      endLine: lines + 1,
      similarity: 1,
      coverage: 1,
    })
  })

  it.each(['Apache-2.0', 'BSD-3-Clause', 'MPL-2.0', 'CC0-1.0', 'OpenMDW-1.0'])('%s is', (id) =>
    expect(idOf(textOf(id))).toBe(id),
  )
})

describe('a condition of a text that is known by heart', () => {
  const mozilla = textOf('MPL-2.0')

  it.each([
    ['as they are published', mozilla],
    ['further down', `\n\n${mozilla}`],
    ['of a few words', mozilla.replaceAll(/(?<=[a-z]) (?=[a-z]+ )/g, '\n')],
  ])('has the lines that state it, %s', (_, text) => {
    const conditions = findVerbatim(wordsOf(text))?.conditions
    expect(conditions).toMatchObject([{ kind: 'share-alike' }])
    const { line = 0, endLine = 0 } = conditions?.[0] ?? {}
    const said = text
      .split('\n')
      .slice(line - 1, endLine)
      .join(' ')
    expect(said).toMatch(/^\s*All distribution of Covered Software.*must be under the terms of this License/)
    expect(said.length).toBeLessThan(400)
  })
})

describe('a text that is not', () => {
  const words = mit.split(/(\s+)/)
  const place = fc.integer({ min: 0, max: Math.floor(words.length / 2) }).map((index) => index * 2)

  it('has a word more, less or another, wherever it stands', () => {
    const others = fc.constantFrom('not', 'only', 'research', 'non-commercial', '商业')
    fc.assert(
      fc.property(place, others, fc.constantFrom(0, 1), (at, word, left) => {
        expectTheSame(words.toSpliced(at, left * 2, word, ' ').join(''))
      }),
    )
    fc.assert(fc.property(place, (at) => expectTheSame(words.toSpliced(at, 2).join(''))))
  })

  it.each([
    ['a clause behind it', `${mit}\n\nYou must not use it for commercial purposes.`],
    ['a clause in its notice', mit.replace('Jane Doe', 'Jane Doe, for research use only')],
    ['a part of it', terms.slice(0, 500)],
    ['two of them', `${mit}\n\n${textOf('ISC')}`],
    ['nothing', ''],
  ])('is %s', (_, text) => {
    expect(idOf(text)).toBeUndefined()
  })
})

/** Texts as people have them: of the list, of what is installed here and, where it is there, of model repositories. */
const SHARED = [
  '../shared/data/licenses/texts',
  '../shared/data/licenses/labelled',
  '../shared/data/licenses/policies',
]
const texts = [
  ...Object.values(spdx).map(({ licenseText }) => licenseText),
  ...readdirSync('node_modules', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:licen[sc]e|copying)(?:[-.]\w+)?$/i.test(entry.name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
  ...SHARED.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  ),
].filter((text) => text.trim() !== '')

test('what is said by heart is what comparing says, and most whole texts are known so', () => {
  let [whole, known, alike] = [0, 0, 0]
  for (const text of new Set(texts)) {
    const words = wordsOf(text)
    const compared = compareAll(words)
    const found = findVerbatim(words)
    if (found) {
      expect([kindsOnly(found)]).toEqual(compared.map(kindsOnly))
      if (isDeepStrictEqual([found], compared)) alike += 1
    }
    if (compared.length === 1 && compared[0]?.match === 'exact' && compared[0].coverage === 1) whole += 1
    if (found) known += 1
  }
  expect(known / whole).toBeGreaterThan(0.7)
  expect(alike / known).toBeGreaterThan(0.98)
})

test('a row of the list has the conditions of its license, and no others', () => {
  const rows = verbatimList.split('\n').filter((row) => row !== '')
  for (const row of rows) {
    const [id = '', ...said] = row.slice(PHRASE_DIGITS).split(' ')
    const asked = id.startsWith(POLICY) ? [] : (findLicense(id)?.conditions ?? [])
    const kinds = said.map((clause) => conditions[Number.parseInt(clause.charAt(0), 36)])
    expect([...new Set(kinds)].sort(), row).toEqual([...asked].sort())
  }
})

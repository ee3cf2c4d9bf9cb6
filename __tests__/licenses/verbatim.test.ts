import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import spdx from 'spdx-license-list/full.js'
import { describe, expect, it, test } from 'vitest'
import { compareAll } from '../../src/licenses/identify.ts'
import { findVerbatim } from '../../src/licenses/verbatim.ts'
import { wordsOf } from '../../src/licenses/words.ts'

const textOf = (id: string) => spdx[id]?.licenseText ?? ''
const idOf = (text: string) => findVerbatim(wordsOf(text))?.license?.id
const mit = textOf('MIT').replace('<year> <copyright holders>', '2024 Jane Doe')
const [title = '', notice = '', ...body] = mit.trim().split(/\n\s*\n/)
const terms = body.join('\n\n')

/** Either nothing is said by heart, or what comparing says. */
function expectTheSame(text: string): void {
  const found = findVerbatim(wordsOf(text))
  if (found) expect([found]).toEqual(compareAll(wordsOf(text)))
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
  let [whole, known] = [0, 0]
  for (const text of new Set(texts)) {
    const words = wordsOf(text)
    const compared = compareAll(words)
    const found = findVerbatim(words)
    if (found) expect([found]).toEqual(compared)
    if (compared.length === 1 && compared[0]?.match === 'exact' && compared[0].coverage === 1) whole += 1
    if (found) known += 1
  }
  expect(known / whole).toBeGreaterThan(0.7)
})

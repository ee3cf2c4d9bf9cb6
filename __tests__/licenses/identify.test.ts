import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import spdx from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { identify, levelOfMatch } from '../../src/licenses/identify.ts'
import type { Match } from '../../src/licenses/match.ts'
import { wordsOf } from '../../src/licenses/words.ts'

function textOf(id: string): string {
  return spdx[id]?.licenseText ?? ''
}

const mit = textOf('MIT').replace('<year> <copyright holders>', '2024 Jane Doe')
const paragraphs = mit.split('\n\n')

/** The matches without what a test does not ask about. */
function brief(text: string): readonly string[] {
  return identify(text).map(({ match, license }) => `${match} ${license?.id ?? '-'}`)
}

function isOpen(matches: readonly Match[]): boolean {
  return matches.some((match) => levelOfMatch(match, 'weights').level === 'open')
}

describe('texts of the SPDX list', () => {
  it.each([
    'MIT',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    '0BSD',
    'Zlib',
    'Unlicense',
    'GPL-2.0-only',
    'GPL-3.0-only',
    'LGPL-2.1-only',
    'AGPL-3.0-only',
    'MPL-2.0',
    'EPL-2.0',
    'BSL-1.0',
    'CC0-1.0',
    'CC-BY-4.0',
    'CC-BY-SA-4.0',
    'CC-BY-NC-4.0',
    'CC-BY-ND-4.0',
    'CC-BY-NC-SA-4.0',
    'CC-BY-NC-ND-4.0',
    'CC-BY-3.0',
    'CC-BY-NC-SA-3.0',
    'ODC-By-1.0',
    'ODbL-1.0',
    'PDDL-1.0',
    'CDLA-Permissive-1.0',
    'CDLA-Permissive-2.0',
    'CDLA-Sharing-1.0',
    'OpenMDW-1.0',
  ])('%s is itself, exactly', (id) => {
    expect(brief(textOf(id))).toEqual([`exact ${id}`])
  })

  it('gives the -only id where -or-later has the same text', () => {
    expect(brief(textOf('GPL-3.0-or-later'))).toEqual(['exact GPL-3.0-only'])
  })

  it('takes the GPL behind the LGPL for a part of it, as the SPDX list does', () => {
    expect(brief(textOf('LGPL-3.0-only'))).toEqual(['exact LGPL-3.0-only'])
  })

  it('knows exceptions', () => {
    const text = `${textOf('GPL-2.0-only')}\n\n${textOf('GPL-2.0-with-bison-exception')}`
    const [license, exception] = identify(text)
    expect(license).toMatchObject({ match: 'exact', license: { id: 'GPL-2.0-only' } })
    expect(exception).toMatchObject({ match: 'exact', exception: 'Bison-exception-2.2' })
  })

  it('names nearly every text of the list, whatever its dress', () => {
    const dresses: Record<string, (text: string) => string> = {
      'as it is': (text) => text,
      'as a comment': (text) => text.replace(/^/gm, ' * '),
      'in upper case': (text) => text.toUpperCase(),
    }
    const listed = Object.entries(spdx).filter(([, { licenseText }]) => licenseText.length > 200)
    for (const dress of Object.values(dresses)) {
      const missed = listed.filter(([, { licenseText }]) => {
        const [first] = identify(dress(licenseText))
        return first?.match !== 'exact' && first?.match !== 'modified'
      })
      expect(missed.map(([id]) => id)).toEqual([])
    }
  })

  it('never calls a text by the name of another license that is more open', () => {
    const wrong = Object.entries(spdx).filter(([id, { licenseText }]) => {
      const [first] = identify(licenseText)
      return first?.match === 'exact' && first.license?.openness === 'osi-approved' && !spdx[id]?.osiApproved
    })
    expect(wrong.map(([id]) => id)).toEqual([])
  })
})

describe('what does not change a license', () => {
  it.each([
    ['CRLF', mit.replaceAll('\n', '\r\n')],
    ['upper case', mit.toUpperCase()],
    ['one line a paragraph', paragraphs.map((text) => text.replaceAll('\n', ' ')).join('\n\n')],
    ['narrow lines', paragraphs.map((text) => text.replace(/(.{30,50}) /g, '$1\n')).join('\n\n')],
    ['a comment block', `/*\n${mit.replace(/^/gm, ' * ')}\n */`],
    ['hash comments', mit.replace(/^/gm, '# ')],
    ['Markdown', `# ${paragraphs.join('\n\n> ')}`],
    ['curly quotes', mit.replace(/"([^"]*)"/g, '“$1”')],
    ['no title', paragraphs.slice(1).join('\n\n')],
    ['another title', mit.replace('MIT License', 'The MIT License (MIT)')],
    [
      'holders over two lines',
      mit.replace('2024 Jane Doe', '2021-2024, Jane Doe,\n  and Acme Research Inc.'),
    ],
    ['a holder in lower case', mit.replace('2024 Jane Doe', '2024 the ggml authors')],
    ['its own tag', `SPDX-License-Identifier: MIT\n${mit}`],
    ['British spelling', mit.replaceAll('License', 'Licence').replace('sublicense', 'sub-licence')],
  ])('%s', (_, text) => {
    expect(brief(text)).toEqual(['exact MIT'])
  })

  it('lets the holder of BSD-3-Clause be anyone', () => {
    const text = textOf('BSD-3-Clause').replace('the copyright holder nor', 'NVIDIA CORPORATION nor')
    expect(text).toContain('NVIDIA')
    expect(brief(text)).toEqual(['exact BSD-3-Clause'])
  })

  it('takes Apache-2.0 with and without its appendix', () => {
    const text = textOf('Apache-2.0')
    expect(brief(text.slice(0, text.indexOf('END OF TERMS')))).toEqual(['exact Apache-2.0'])
  })
})

describe('what does', () => {
  const clause = 'The Software shall not be used for commercial purposes.'

  it('a clause in the middle, with its lines', () => {
    const text = [...paragraphs.slice(0, 4), clause, ...paragraphs.slice(4)].join('\n\n')
    const line = text.split('\n').indexOf(clause) + 1
    expect(identify(text)).toMatchObject([
      { match: 'modified', license: { id: 'MIT' }, similarity: 1, added: [{ line, endLine: line }] },
    ])
  })

  it('a clause at the end of the last line', () => {
    expect(brief(`${mit} ${clause}`)).toEqual(['modified MIT'])
  })

  it.each([
    'Copyright (c) 2024 Jane Doe. Non-commercial use only.',
    'Copyright (c) 2024 Jane Doe, for research purposes',
    'Copyright (c) 2024 Jane Doe, for research',
    'Copyright (c) 2024 Jane Doe NOT FOR COMMERCIAL USE',
    'Copyright (c) 2024 北京公司 禁止商用',
    'Copyright (c) 2024 Jane Doe, except the weights',
  ])('a restriction in the copyright line: %s', (notice) => {
    expect(brief(mit.replace(/Copyright.*/, notice))).toEqual(['modified MIT'])
  })

  it('another title', () => {
    expect(isOpen(identify(mit.replace('MIT License', 'Modified MIT License')))).toBe(false)
    expect(isOpen(identify(mit.replace('MIT License', 'MIT License (research use)')))).toBe(false)
  })

  it('a name that is none', () => {
    const text = textOf('BSD-3-Clause').replace('the copyright holder nor', 'X if use is commercial nor')
    expect(isOpen(identify(text))).toBe(false)
  })

  it('a homoglyph, a word left out, words in another order', () => {
    const changes = [
      mit.replace('without restriction', 'withоut restriction'),
      mit.replace('without restriction', 'with restriction'),
      mit.replace(', sublicense,', ','),
    ]
    for (const text of changes) {
      expect(brief(text)).toEqual(['modified MIT'])
      expect(isOpen(identify(text))).toBe(false)
    }
    expect(identify(changes[1] ?? '')[0]?.removed).toHaveLength(1)
    expect(brief(mit.split(' ').reverse().join(' '))).toEqual(['unknown -'])
  })

  it('the tag of another license', () => {
    expect(brief(`SPDX-License-Identifier: CC-BY-NC-4.0\n${mit}`)).toEqual(['modified MIT'])
  })

  it('is what the added words make of it: restricted, conditional, or unknown', () => {
    const levelWith = (added: string) => {
      const [match] = identify(`${mit}\n\n${added}`)
      return match && levelOfMatch(match, 'code').level
    }
    expect(levelWith(clause)).toBe('restricted')
    expect(levelWith('If you have more than 100 million monthly active users, ask us for a license.')).toBe(
      'conditional',
    )
    expect(levelWith('The Software shall be spoken of with kindness.')).toBe('unknown')
  })

  it('says what kind of words were added', () => {
    const text = `${mit}\n\n${clause}`
    const line = text.split('\n').length
    expect(identify(text)[0]).toMatchObject({
      added: [{ line, endLine: line, kind: 'non-commercial' }],
      conditions: [{ kind: 'non-commercial', line, endLine: line }],
    })
  })

  it('is called broken off where it ends early', () => {
    const [match] = identify(textOf('Apache-2.0').slice(0, 4000))
    expect(match).toMatchObject({ match: 'partial', license: { id: 'Apache-2.0' } })
    expect(match?.similarity).toBeLessThan(0.6)
    expect(match && levelOfMatch(match, 'code').level).toBe('unknown')
  })
})

describe('texts made to look open', () => {
  it('behind a preamble of 2 MB, in time', () => {
    const preamble = 'These weights are ours and stay so, whatever stands below.\n'.repeat(35_000)
    const start = performance.now()
    const [match] = identify(preamble + mit)
    expect(match).toMatchObject({ match: 'modified', license: { id: 'MIT' }, added: [{ line: 1 }] })
    expect(match && levelOfMatch(match, 'weights').level).toBe('unknown')
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('in a code block, as an example', () => {
    const text = `# Terms\n\nNo license is granted. A license would read like this:\n\n\`\`\`\n${mit}\n\`\`\`\n`
    expect(brief(text)).toEqual(['modified MIT'])
    expect(isOpen(identify(text))).toBe(false)
  })

  it('by a clause that is hidden behind characters that show nothing', () => {
    const text = mit.replace('without restriction', 'for n\u200bon-com\u00admercial use')
    expect(isOpen(identify(text))).toBe(false)
  })
})

describe('several texts in one file', () => {
  it('are several matches in order', () => {
    expect(brief(`${mit}\n\n---\n\n${textOf('Apache-2.0')}`)).toEqual(['exact MIT', 'exact Apache-2.0'])
    expect(brief(`${mit}\n\n${mit.replace('Jane', 'John')}`)).toEqual(['exact MIT', 'exact MIT'])
  })

  it('leave a notice that stands twice, and a holder over a line of its own, out of what was added', () => {
    const notice = textOf('Apache-2.0').split('identification within third-party archives.')[1] ?? ''
    const own = textOf('Apache-2.0').replace(
      '[yyyy] [name of copyright owner]',
      '2024 Aster Labs. All rights reserved.',
    )
    expect(brief(own)).toEqual(['exact Apache-2.0'])
    const text = `${own}\n\nPart of the code is adapted from https://example.org/rover\n${notice}`
    const line = own.split('\n').length + 2
    expect(identify(text)[0]?.added).toEqual([{ line, endLine: line }])
  })

  it('are modified where something is said between them', () => {
    expect(brief(`${mit}\n\nThe weights are under:\n\n${textOf('CC-BY-NC-4.0')}`)).toEqual([
      'modified MIT',
      'modified CC-BY-NC-4.0',
    ])
  })
})

describe('texts that nobody knows', () => {
  const own = (clause: string) =>
    `Aster License\n\nAster Labs lets you use, copy and change the model. ${clause}\n\n${'The model is given as it stands. '.repeat(30)}`

  it('are known by no title', () => {
    for (const title of ['MIT License', 'Apache License 2.0', 'LLAMA 3.1 COMMUNITY LICENSE AGREEMENT']) {
      const matches = identify(`${title}\n\n${'Some terms of our own. '.repeat(300)}`)
      expect(matches.every(({ match }) => match === 'statement' || match === 'unknown')).toBe(true)
      expect(isOpen(matches)).toBe(false)
    }
  })

  it('restrict where their words do, with the line', () => {
    const [match] = identify(own('You must not use it for commercial purposes.'))
    expect(match).toMatchObject({ match: 'unknown', conditions: [{ kind: 'non-commercial', line: 3 }] })
    expect(match && levelOfMatch(match, 'weights').level).toBe('restricted')
  })

  it('are never open, whatever they do not say', () => {
    const [match] = identify(own(''))
    expect(match).toMatchObject({ match: 'unknown' })
    expect(match?.conditions).toBeUndefined()
    expect(match && levelOfMatch(match, 'weights').level).toBe('unknown')
  })

  it('are an open text that was changed, by that name', () => {
    const display =
      'Our only modification is that you shall prominently display "Aster" on your user interface.'
    const text = `Modified MIT License\n\n${paragraphs.slice(1).join('\n\n')}\n\n${display}`
    expect(brief(text)).toEqual(['modified MIT'])
    expect(identify(text)[0]?.added?.at(-1)).toMatchObject({ kind: 'naming' })
  })
})

const TEXTS = '../shared/data/licenses'

describe.skipIf(!existsSync(TEXTS))('texts of model licenses', () => {
  const read = (path: string) => readFileSync(`${TEXTS}/${path}`, 'utf8')
  const agreement = read('texts/llama3.1.txt')
  const policy = read('policies/llama3.1-use-policy.txt')

  it('are known word for word, with the lines of what they ask', () => {
    const [match] = identify(agreement)
    expect(match).toMatchObject({ match: 'exact', license: { id: 'llama3.1' }, similarity: 1 })
    expect(match && levelOfMatch(match, 'weights').level).toBe('conditional')
  })

  it('are another license under another name', () => {
    const text = agreement.replaceAll(/llama/gi, 'Aster').replaceAll('Meta', 'Aster Labs')
    expect(identify(text)).toMatchObject([
      { match: 'unknown', resembles: { id: expect.stringMatching(/^llama/) } },
    ])
  })

  it('have a use policy of their own, which is no license', () => {
    expect(identify(policy)).toMatchObject([
      { match: 'exact', policy: 'llama3.1-use-policy', conditions: [{ kind: 'use-restrictions' }] },
    ])
    expect(brief(`${agreement}\n\n${policy}`)).toEqual(['exact llama3.1'])
  })
})

describe('references', () => {
  it.each([
    ['SPDX-License-Identifier: Apache-2.0', 'reference Apache-2.0'],
    ['// SPDX-FileCopyrightText: 2024 Jane Doe\n// SPDX-License-Identifier: MIT', 'reference MIT'],
    ['SPDX-License-Identifier: MIT\n\nNon-commercial use only.', 'reference -'],
    ['Please refer to license: https://example.org/LICENSE', 'reference -'],
    ['This project is licensed under the Apache License 2.0.', 'reference Apache-2.0'],
    ['Licensed under the MIT License, except for the weights.', 'reference -'],
    ['The code is released under the MIT License.', 'reference -'],
    ['The code is under the MIT License, the model under the Llama 2 Community License.', 'reference -'],
    ['See the Gemma Terms of Use at https://ai.google.dev/gemma/terms', 'reference gemma'],
    ['All rights are ours.', 'unknown -'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected])
  })

  it('say where they lead', () => {
    expect(identify('See [the license](LICENSE-MODEL).')[0]).toMatchObject({ refersTo: 'LICENSE-MODEL' })
    expect(identify('Please see https://example.org/license.')[0]).toMatchObject({
      refersTo: 'https://example.org/license',
    })
  })

  it('are statements in a longer text', () => {
    const text = `${'Aster is a family of models. '.repeat(40)}\n\nThe code is under the MIT License.\nThe weights are licensed under CC BY-NC 4.0.\n`
    expect(brief(text)).toEqual(['statement MIT', 'statement CC-BY-NC-4.0'])
    expect(isOpen(identify(text))).toBe(false)
  })

  it('keep a choice as an expression', () => {
    const [match] = identify('SPDX-License-Identifier: MIT OR CC-BY-NC-4.0')
    expect(match).toMatchObject({ match: 'reference', expression: 'MIT OR CC-BY-NC-4.0' })
    expect(match && levelOfMatch(match, 'code').level).toBe('open')
  })

  it('know the notice that Apache-2.0 asks for', () => {
    const text = textOf('Apache-2.0')
    expect(brief(text.slice(text.indexOf('Licensed under the Apache')))).toEqual(['reference Apache-2.0'])
  })
})

describe('any text', () => {
  it('has no match where it has no words', () => {
    expect(identify('')).toEqual([])
    expect(identify(' \n--- ***\r\n')).toEqual([])
  })

  it('does not throw, and gives lines that exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { line, endLine } of identify(text)) {
          expect(line).toBeGreaterThan(0)
          expect(endLine).toBeGreaterThanOrEqual(line)
          expect(endLine).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length)
        }
      }),
    )
  })

  const ids = fc.constantFrom(
    'MIT',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'CC-BY-4.0',
    'MPL-2.0',
  )

  it('is never open once a restriction was added to it, wherever', () => {
    const restrictions = fc.constantFrom(
      'Commercial use is prohibited.',
      'You may use the Software for research only.',
      'Not for military use.',
      'Users with more than 100 million monthly active users need a license.',
      'Derivative models must be named after ours.',
      '仅供研究使用。',
      'Nicht für kommerzielle Nutzung.',
    )
    const separator = fc.constantFrom(' ', '\n', '\n\n')
    fc.assert(
      fc.property(
        ids,
        restrictions,
        separator,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, added, gap, at) => {
          const text = textOf(id)
          const cut = text.lastIndexOf(' ', Math.floor(at * text.length))
          const changed = `${text.slice(0, Math.max(cut, 0))}${gap}${added}${gap}${text.slice(Math.max(cut, 0))}`
          const matches = identify(changed)
          expect(matches.some(({ match }) => match === 'exact')).toBe(false)
          expect(isOpen(matches)).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is not exact with three words too many, although their hash is one of the license', () => {
    const text = textOf('AFL-1.1')
    expect(brief(text)).toEqual(['exact AFL-1.1'])
    const changed = text.replace('SO THIS EXCLUSION AND', 'SO THIS EXCLUSION AND\n\nfor research\n\n')
    expect(changed).not.toBe(text)
    expect(brief(changed)).toEqual(['modified AFL-1.1'])
  })

  it('is never open with its words in another order', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (id, first, second) => {
        const text = textOf(id)
        const words = text.slice(text.indexOf('\n\n', 200)).split(/\s+/)
        const [a, b] = [first % words.length, second % words.length]
        // Numbers of clauses are no words: SPDX matching guidelines, bullets and numbering.
        const [one, other] = [a, b].map((index) => wordsOf(words[index] ?? '').values.join(' '))
        fc.pre(one !== '' && other !== '' && one !== other)
        const swapped = words.map((word, index) => (index === a ? words[b] : index === b ? words[a] : word))
        expect(isOpen(identify(swapped.join(' ')))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('is both of two texts that are joined', () => {
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        fc.pre(first !== second && !(first.startsWith('BSD') && second.startsWith('BSD')))
        const found = identify(`${textOf(first)}\n\n${textOf(second)}`).map(({ license }) => license?.id)
        expect(found).toEqual([first, second])
      }),
    )
  })

  it('is no license once its words are shuffled', () => {
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.nat()), (id, random) => {
        const words = textOf(id).split(/\s+/)
        for (let at = words.length - 1; at > 0; at--) {
          const other = random.next().value % (at + 1)
          const word = words[at] ?? ''
          words[at] = words[other] ?? ''
          words[other] = word
        }
        const matches = identify(words.join(' '))
        expect(matches.some(({ match }) => /exact|modified|partial/.test(match))).toBe(false)
        expect(isOpen(matches)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('is read in linear time', () => {
    const hostile = 'permission is hereby granted free of charge to any '.repeat(20_000)
    const start = performance.now()
    identify(hostile)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

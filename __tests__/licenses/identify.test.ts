import fc from 'fast-check'
import spdx from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { identify, levelOfMatch, type Match } from '../../src/licenses/identify.ts'

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

  it('finds the GPL after the LGPL that builds on it', () => {
    expect(brief(textOf('LGPL-3.0-only'))).toEqual(['exact LGPL-3.0-only', 'exact GPL-3.0-only'])
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
    expect(brief(mit.replace('without restriction', 'withоut restriction'))).toEqual(['unknown -'])
    expect(brief(mit.replace('without restriction', 'with restriction'))).toEqual(['unknown -'])
    expect(brief(mit.split(' ').reverse().join(' '))).toEqual(['unknown -'])
  })

  it('the tag of another license', () => {
    expect(brief(`SPDX-License-Identifier: CC-BY-NC-4.0\n${mit}`)).toEqual(['modified MIT'])
  })

  it('is nobody’s license when it opens: its level is unknown', () => {
    const [match] = identify(`${mit}\n\n${clause}`)
    expect(match && levelOfMatch(match, 'code').level).toBe('unknown')
  })
})

describe('several texts in one file', () => {
  it('are several matches in order', () => {
    expect(brief(`${mit}\n\n---\n\n${textOf('Apache-2.0')}`)).toEqual(['exact MIT', 'exact Apache-2.0'])
    expect(brief(`${mit}\n\n${mit.replace('Jane', 'John')}`)).toEqual(['exact MIT', 'exact MIT'])
  })

  it('are modified where something is said between them', () => {
    expect(brief(`${mit}\n\nThe weights are under:\n\n${textOf('CC-BY-NC-4.0')}`)).toEqual([
      'modified MIT',
      'modified CC-BY-NC-4.0',
    ])
  })
})

describe('licenses of models', () => {
  const filler = 'The Llama Materials are distributed by Meta Platforms. '.repeat(200)

  it('are partial by title, marks and length', () => {
    expect(brief(`LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n\n${filler}`)).toEqual(['partial llama3.1'])
    expect(brief(`# Meta Llama 3 Community License Agreement\n\n${filler}`)).toEqual(['partial llama3'])
  })

  it('are not by title alone', () => {
    expect(brief('LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n\nBe good.'.padEnd(4000, ' words'))).toEqual([
      'unknown -',
    ])
  })

  it('are not where the text is stricter than the license', () => {
    const text = `LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n\n${filler}\nFor non-commercial use.`
    expect(brief(text)).toEqual(['unknown -'])
  })

  it('are never open by title', () => {
    for (const title of ['MIT License', 'Apache License 2.0', 'OpenMDW License Agreement, version 1.1']) {
      expect(isOpen(identify(`${title}\n\n${'Some terms of our own. '.repeat(300)}`))).toBe(false)
    }
  })

  it('come before the open text that they change', () => {
    const display = 'Our only modification part is that you shall display our name.'
    const text = `Modified MIT License\n\n${paragraphs.slice(1).join('\n\n')}\n\n${display}`
    expect(brief(text)).toEqual(['partial modified-mit'])
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

  it('is never open with its words in another order', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (id, first, second) => {
        const text = textOf(id)
        const words = text.slice(text.indexOf('\n\n', 200)).split(/\s+/)
        const [a, b] = [first % words.length, second % words.length]
        fc.pre(words[a]?.toLowerCase() !== words[b]?.toLowerCase())
        const swapped = words.map((word, index) => (index === a ? words[b] : index === b ? words[a] : word))
        expect(isOpen(identify(swapped.join(' ')))).toBe(false)
      }),
    )
  })

  it('is read in linear time', () => {
    const hostile = 'permission is hereby granted free of charge to any '.repeat(20_000)
    const start = performance.now()
    identify(hostile)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

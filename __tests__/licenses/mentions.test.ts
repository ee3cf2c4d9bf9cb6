import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../src/licenses/mentions.ts'

function ids(text: string): readonly string[] {
  return findMentions(text).map(({ license }) => license.id)
}

describe('names of licenses in prose', () => {
  it.each([
    ['Released under the MIT License.', ['MIT']],
    ['Code is MIT licensed', ['MIT']],
    ['license: mit', ['MIT']],
    ['[![License: MIT](https://img.shields.io/x.svg)]', ['MIT']],
    ['The code is released under MIT.', ['MIT']],
    ['Apache License, Version 2.0', ['Apache-2.0']],
    ['the Apache 2.0 license', ['Apache-2.0']],
    ['license: apache-2.0', ['Apache-2.0']],
    ['CC BY-NC 4.0', ['CC-BY-NC-4.0']],
    ['cc-by-4.0', ['CC-BY-4.0']],
    ['Creative Commons Attribution 4.0', ['CC-BY-4.0']],
    ['Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International', ['CC-BY-NC-SA-4.0']],
    ['the CC-BY-NC license', ['cc-by-nc']],
    ['Llama 3.1 Community License', ['llama3.1']],
    ['the Llama3.3 license', ['llama3.3']],
    ['GPL-3.0', ['GPL-3.0-only']],
    ['GPLv3+', ['GPL-3.0-or-later']],
    ['GNU General Public License v3.0 or (at your option) any later version', ['GPL-3.0-or-later']],
    ['GNU AGPL 3.0', ['AGPL-3.0-only']],
    ['OpenRAIL-M', ['openrail-m']],
    ['BigCode OpenRAIL-M v1', ['bigcode-openrail-m']],
    ['CreativeML Open RAIL++-M', ['openrail++']],
    ['the Gemma Terms of Use', ['gemma']],
    ['a Modified MIT License', ['modified-mit']],
    ['MIT-0', ['MIT-0']],
    ['代码采用Apache 2.0协议', ['Apache-2.0']],
    ['遵循MIT许可证', ['MIT']],
    ['数据采用CC BY-NC 4.0协议', ['CC-BY-NC-4.0']],
    ['code under the MIT license, weights under CC-BY-NC-4.0', ['MIT', 'CC-BY-NC-4.0']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })
})

describe('what names no license', () => {
  it.each([
    'She works at MIT and Harvard.',
    'work done under MIT supervision',
    'the MIT-style license',
    'a non-MIT license',
    'a modified Apache 2.0 license',
    'Apache-2.0-compatible',
    'CC BY 4.0 NC',
    'non-commercial CC BY 4.0',
    'Python 2.0 or later',
    'Llama 3 is a family of models',
    'Llama-3.1-8B',
    'we fine-tuned Gemma',
    'the GPL',
    'a BSD license',
    'the permit of the summit',
    'license MIT Press',
  ])('%s', (text) => {
    expect(ids(text)).toEqual([])
  })
})

it('tells where the name stands', () => {
  const text = 'Weights: Llama 3.1\nCommunity License.'
  const [mention] = findMentions(text)
  expect(mention).toMatchObject({ index: 9, length: 27, text: 'Llama 3.1\nCommunity License' })
})

it('never throws, and its places hold the text', () => {
  const pieces = fc.constantFrom(
    'MIT',
    'License',
    ' ',
    '-',
    '4.0',
    'CC',
    'BY',
    'Apache',
    '2.0',
    '\n',
    '+',
    'under',
    '許',
    '.',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((list) => list.join('')),
      ),
      (text) => {
        for (const mention of findMentions(text)) {
          expect(text.slice(mention.index, mention.index + mention.length)).toBe(mention.text)
        }
      },
    ),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/licenses/sentences.ts'

const textsOf = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

describe('sentencesOf', () => {
  it('gives sentences in plain words, with the lines that they stand in', () => {
    expect(sentencesOf('You may use “the Model”.\nYou may\nnot sell it.\n')).toEqual([
      { text: 'you may use "the model".', lead: '', line: 1, endLine: 1 },
      { text: 'you may not sell it.', lead: '', line: 2, endLine: 3 },
    ])
  })

  it('sees through comments, quotes and Markdown', () => {
    expect(textsOf(' * You **must not**\n * sell it.')).toEqual(['you must not sell it.'])
    expect(textsOf('> # Terms\n>\n> For research _only_.')).toEqual(['terms', 'for research only.'])
  })

  it('joins words that a line parted, and keeps compounds', () => {
    expect(textsOf('com-\nmercial use, non-\ncommercial use')).toEqual(['commercial use, non-commercial use'])
  })

  it('does not end at abbreviations', () => {
    expect(textsOf('Aster Inc. and others, e.g. Betula, agree. They do.')).toEqual([
      'aster inc. and others, e.g. betula, agree.',
      'they do.',
    ])
  })

  it('leads the items of a list by what stands before it, to its end', () => {
    const text = 'You must not use it:\n\n- to spy;\n- to lie.\n\nIt comes without warranty.\n'
    expect(sentencesOf(text).map(({ text, lead }) => [lead, text])).toEqual([
      ['', 'you must not use it:'],
      ['you must not use it:', 'to spy;'],
      ['you must not use it:', 'to lie.'],
      ['', 'it comes without warranty.'],
    ])
  })

  it('does not lead what says itself who may do what', () => {
    const text = 'You must not:\n1. sell it;\n2. You may, however, lend it.\n'
    expect(sentencesOf(text).map(({ lead }) => lead)).toEqual(['', 'you must not:', ''])
  })

  it('leads the parts of a sentence that enumerates', () => {
    expect(sentencesOf('You may not (a) sell it; (b) lend it.').map(({ lead }) => lead)).toEqual([
      '',
      'you may not',
    ])
  })

  it('ends Chinese sentences without white space', () => {
    expect(textsOf('您不得出售模型。您可以使用模型。')).toEqual(['您不得出售模型。', '您可以使用模型。'])
  })

  it('never throws, and gives lines that exist', () => {
    const part = fc.constantFrom(
      'You may not:',
      '\n',
      '\n\n',
      '- a;',
      '1. ',
      '。',
      '“',
      '. ',
      'non-',
      '\r',
      '\u0130',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('')
        const lines = text.split(/\r\n?|\n/).length
        for (const { line, endLine } of sentencesOf(text)) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(endLine).toBeGreaterThanOrEqual(line)
          expect(endLine).toBeLessThanOrEqual(lines)
        }
      }),
    )
  })
})

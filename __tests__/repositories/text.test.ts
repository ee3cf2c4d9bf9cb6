import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/repositories/text.ts'
import { TEXT_LIMIT } from '../../src/repository.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)

describe('decoding', () => {
  it('takes UTF-8 and leaves out a byte order mark', () => {
    expect(decode(Buffer.from('\uFEFF---\nlicense: mit\n'))).toEqual({ text: '---\nlicense: mit\n' })
  })

  it('takes UTF-16 where a byte order mark says so', () => {
    expect(decode(bytes(0xff, 0xfe, 0x48, 0x00, 0x69, 0x00))).toEqual({ text: 'Hi' })
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x48, 0x00, 0x69))).toEqual({ text: 'Hi' })
    expect(decode(bytes(0xff, 0xfe))).toEqual({ text: '' })
  })

  it('replaces what does not decode', () => {
    expect(decode(bytes(0x61, 0xe9, 0x62))).toEqual({ text: 'a\uFFFDb' })
    expect(decode(bytes(0xed, 0xa0, 0x80))).toEqual({ text: '\uFFFD\uFFFD\uFFFD' })
    expect(decode(bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00))).toEqual({ text: '\uFFFDa' })
    expect(decode(bytes(0xff, 0xfe, 0x61, 0x00, 0x62))).toEqual({ text: 'a\uFFFD' })
  })

  it('takes a NUL near the beginning for a sign of binary content, and a later one for a character', () => {
    expect(decode(bytes(0x61, 0x00))).toEqual({ unreadable: 'binary' })
    expect(decode(Buffer.from(`${'x'.repeat(7999)}\0`))).toEqual({ unreadable: 'binary' })
    expect(decode(Buffer.from(`${'x'.repeat(8000)}\0`))).toEqual({ text: `${'x'.repeat(8000)}\0` })
    expect(decode(bytes(0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00))).toEqual({ unreadable: 'binary' })
  })

  it.each([
    ['é', 2],
    ['€', 3],
    ['😀', 4],
  ])('cuts before %s rather than in its middle', (character, size) => {
    for (let before = 0; before < size; before += 1) {
      const text = 'x'.repeat(TEXT_LIMIT - before) + character
      const reading = decode(Buffer.from(`${text}…`))
      expect(reading).toEqual({ text: 'x'.repeat(TEXT_LIMIT - before), truncatedAt: TEXT_LIMIT - before })
    }
  })

  it('cuts UTF-16 before a pair rather than in its middle', () => {
    const text = `\uFEFF${'x'.repeat(TEXT_LIMIT / 2 - 2)}😀`
    const cut = { text: 'x'.repeat(TEXT_LIMIT / 2 - 2), truncatedAt: TEXT_LIMIT - 2 }
    expect(decode(Buffer.from(text, 'utf16le'))).toEqual(cut)
    expect(decode(Buffer.from(text, 'utf16le').swap16())).toEqual(cut)
  })

  it('never throws, never gives a lone surrogate, and never more characters than bytes', () => {
    const mark = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf])
    fc.assert(
      fc.property(mark, fc.uint8Array({ maxLength: 4000 }), (start, rest) => {
        const input = Uint8Array.from([...start, ...rest])
        const reading = decode(input)
        if ('unreadable' in reading) return
        expect(reading.text).not.toMatch(/\p{Surrogate}/u)
        expect(reading.text.length).toBeLessThanOrEqual(input.length)
        expect(reading.truncatedAt).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it('keeps to the limit whatever stands there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 8 }), fc.nat(8), (tail, shift) => {
        const input = Buffer.concat([Buffer.alloc(TEXT_LIMIT - shift, 'x'), tail, Buffer.alloc(16, 'y')])
        const reading = decode(input)
        if ('unreadable' in reading) throw new Error('a text was taken for binary')
        expect(reading.truncatedAt).toBeLessThanOrEqual(TEXT_LIMIT)
        expect(reading.truncatedAt).toBeGreaterThan(TEXT_LIMIT - 4)
      }),
      { numRuns: 50 },
    )
  })
})

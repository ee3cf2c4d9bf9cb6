import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInShard, readList, readRecord, readShard, targetOf, writeRecord } from '../../src/fleets/record.ts'
import { aster } from '../support/assessment.ts'

describe('a record', () => {
  test('is one line, and is read as it was written', () => {
    const record = { target: 'github:acme/aster', assessment: aster }
    expect(writeRecord(record).split('\n')).toHaveLength(2)
    expect(readRecord(writeRecord(record))).toEqual(record)
  })

  test('says its target at its beginning, whatever the target is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (target, message) => {
        const line = writeRecord({ target, failure: { kind: 'tool', message } }).trimEnd()
        expect(targetOf(line)).toBe(target)
        expect(readRecord(line)).toEqual({ target, failure: { kind: 'tool', message } })
      }),
    )
  })

  test('cut anywhere is none', () => {
    const line = writeRecord({ target: 'a"}b', failure: { kind: 'tool', message: 'x' } }).trimEnd()
    for (let length = 0; length < line.length; length += 1)
      expect(readRecord(line.slice(0, length))).toBe(undefined)
  })

  test.each(['', 'null', '[]', '{}', '{"target":1}', '{"target":"a"}', '{"target":"a","assessment":{}}'])(
    '%s is none',
    (line) => expect(readRecord(line)).toBe(undefined),
  )
})

describe('a list', () => {
  test('has a target on each line, and says each once', () => {
    expect(readList('# all\r\na\n\n b # why\nhf:x/y\na\ngithub:o/n#not-a-comment\n')).toEqual([
      'a',
      'b',
      'hf:x/y',
      'github:o/n#not-a-comment',
    ])
  })
})

describe('a shard', () => {
  test.each([
    ['1/1', { index: 1, of: 1 }],
    ['2/8', { index: 2, of: 8 }],
    ['0/2', undefined],
    ['3/2', undefined],
    ['a', undefined],
  ])('%s', (text, shard) => expect(readShard(text)).toEqual(shard))

  test('each target is in one of them', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (target, of) => {
        const homes = Array.from({ length: of }, (_, n) => n + 1).filter((index) =>
          isInShard(target, { index, of }),
        )
        expect(homes).toHaveLength(1)
      }),
    )
  })

  test('they are of about one size', () => {
    const of = 20
    const sizes = Array.from({ length: of }, () => 0)
    for (let n = 0; n < 10_000; n += 1)
      for (let index = 1; index <= of; index += 1)
        if (isInShard(`github:acme/model-${n}`, { index, of })) sizes[index - 1] = (sizes[index - 1] ?? 0) + 1
    expect(Math.min(...sizes)).toBeGreaterThan(400)
    expect(Math.max(...sizes)).toBeLessThan(600)
  })
})

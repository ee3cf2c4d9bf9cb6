import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clip, lengthOf, wrap } from '../../src/reporters/wrap.ts'

describe('columns of a terminal', () => {
  test.each([
    ['open weights', 12],
    ['开源模型', 8],
    ['オープン', 8],
    ['오픈', 4],
    ['donne\u0301es', 7],
    ['● open · ◐ partial', 18],
  ])('%s takes %i', (text, columns) => {
    expect(lengthOf(text)).toBe(columns)
  })
})

describe('lines', () => {
  test('end between words', () => {
    expect(wrap('the weights are open', 11, 1)).toEqual([' the', ' weights', ' are open'])
  })

  test('end between letters of scripts that are written without spaces, and never before what closes', () => {
    expect(wrap('我们开源了模型，权重和代码。', 14)).toEqual(['我们开源了模', '型，权重和代', '码。'])
    expect(wrap('发布 MiniCPM开源模型', 14)).toEqual(['发布 MiniCPM开', '源模型'])
  })

  test('are no wider than they may be, and lose nothing', () => {
    const text = fc.array(fc.constantFrom('open ', '开源', '权重、', '「模型」', 'モデル，', ' 7B '), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 40 }), (parts, width) => {
        const shown = parts.join('')
        const lines = wrap(shown, width)
        for (const line of lines) expect(lengthOf(line), line).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(shown.replaceAll(' ', ''))
      }),
    )
  })
})

test('a text that is cut takes the columns that it may', () => {
  expect(clip('开源模型', 8)).toBe('开源模型')
  expect(clip('开源模型', 7)).toBe('开源模…')
  expect(clip('开源模型', 6)).toBe('开源…')
})

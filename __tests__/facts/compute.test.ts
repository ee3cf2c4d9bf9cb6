import { expect, test } from 'vitest'
import { flopIn } from '../../src/facts/compute.ts'

test.each([
  ['Training took 3.8e25 FLOP.', 3.8e25],
  ['about 3.8 x 10^25 FLOPs of compute', 3.8e25],
  ['3.8 × 10**25 FLOPs', 3.8e25],
  ['10^25 FLOP', 1e25],
  ['2.1e3 ZFLOP', 2.1e24],
])('%s', (text, flop) => {
  expect(flopIn(text)).toBeCloseTo(flop, -20)
})

test.each(['989 TFLOPS', '312 TFLOPs per second', '2 trillion tokens', '24 FLOPs per token', 'FLOP'])(
  '"%s" is no total',
  (text) => {
    expect(flopIn(text)).toBeUndefined()
  },
)

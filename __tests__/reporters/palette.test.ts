import { describe, expect, test } from 'vitest'
import { dark, light, type Shade, toneOf } from '../../src/reporters/palette.ts'
import { signOf } from '../../src/reporters/words.ts'

type Rgb = readonly [number, number, number]

/** `#rrggbb` as light, 0 to 1 a channel: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/**
 * How the three kinds of color blindness see: Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113,
 * severity 1.
 */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function seen(hex: string, eyes: readonly Rgb[]): Rgb {
  const [r, g, b] = linear(hex)
  const [red, green, blue] = eyes.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b)))
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** CIE 1976 L*a*b*, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far apart two colors are; some 2.3 can just be told apart (Mahy et al. 1994). */
function difference(one: string, other: string, eyes: readonly Rgb[]): number {
  const [a, b] = [lab(seen(one, eyes)), lab(seen(other, eyes))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette', (_, palette) => {
  const shades = Object.entries(palette).flatMap(([name, value]: [string, string | Shade]) =>
    typeof value === 'string' ? [] : [[name, value] as const],
  )

  test('has a contrast of at least 4.5 to 1 for every text (WCAG 2.2, 1.4.3)', () => {
    for (const ground of [palette.page, palette.surface])
      for (const text of [palette.ink, palette.muted, palette.accent, palette.alert])
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    for (const [name, { fill, text }] of shades)
      expect(contrast(text, fill), name).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(EYES))('can be told apart by eyes with %s', (_kind, eyes) => {
    for (const [index, [name, { fill }]] of shades.entries())
      for (const [other, { fill: next }] of shades.slice(index + 1))
        expect(difference(fill, next, eyes), `${name} and ${other}`).toBeGreaterThan(10)
  })
})

test('colors that cannot be told apart are not taken for ones that can', () => {
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  expect(difference('#a06a00', '#6a8000', EYES.deuteranopia ?? [])).toBeLessThan(10)
})

test('levels of one tone share their sign', () => {
  const levels = [
    'open',
    'gated',
    'described',
    'partial',
    'conditional',
    'closed',
    'restricted',
    'unknown',
    'not-applicable',
  ]
  const signs = new Map<string, Set<string>>()
  for (const level of levels)
    signs.set(toneOf(level), (signs.get(toneOf(level)) ?? new Set()).add(signOf(level)))
  expect([...signs.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1, 1])
})

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find, findAll, matches } from '../src/pattern.ts'

const PATTERNS = [
  ...[/\bweights\b/i, /^open\b/, /weights$/, /模型|model/iu, /\s+\n/, /^\W*$/, /[^A-F]\p{L}/iu],
  ...[/\\A/i, /Ä|Ж/i, /\u00c4|\uff21/iu, /\S\\\S/i],
]

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('open weights', 'Weights', 'WEIGHTS, Open', '模型 Model', '', '\n', 'a '.repeat(600)),
  fc.constantFrom('\\a', 'a\\A', 'ä', 'Ж', 'ж', 'Ａ', 'ａ'),
)

/** What V8 itself says of a text, asked anew so that nothing is left of what was asked before. */
function ask({ source, flags }: RegExp, of: string) {
  const all = Array.from(of.matchAll(new RegExp(source, `g${flags.replace('g', '')}`)), shown)
  return { first: all[0] ?? null, all }
}

const shown = (match: RegExpExecArray) => ({ groups: [...match], index: match.index, input: match.input })

function expectTheSame(pattern: RegExp, of: string): void {
  const { first, all } = ask(pattern, of)
  expect(findAll(pattern, of).map(shown)).toEqual(all)
  if (pattern.global) return
  expect(matches(pattern, of)).toBe(first !== null)
  const match = find(pattern, of)
  expect(match && shown(match)).toEqual(first)
}

test('a pattern is found where it stands, in its own letters, however short the text and however often it is tried', () => {
  fc.assert(
    fc.property(fc.array(text), fc.constantFrom(...PATTERNS), (texts, { source, flags }) => {
      const pattern = new RegExp(source, flags)
      for (const each of texts) expectTheSame(pattern, each)
    }),
  )
})

test('a pattern that is asked of very many texts goes on to say the same', () => {
  const pattern = /^weights(\d+)$/i
  const paths = Array.from({ length: 2_000 }, (_, index) =>
    index % 2 ? `Weights${index}` : `weight${index}`,
  )
  for (const path of paths) expectTheSame(pattern, path)
})

test('what stands in brackets is given as it is written', () => {
  expect([...(find(/by (\w+)(?: and (\w+))?/i, 'Made BY Meta') ?? [])]).toEqual([
    'BY Meta',
    'Meta',
    undefined,
  ])
  expect(findAll(/v(\d)/gi, 'V1, v2').map(([, version]) => version)).toEqual(['1', '2'])
})

test('a letter that becomes two in lower case moves nothing', () => {
  expect(find(/weights/i, 'İİ Weights')).toMatchObject({ 0: 'Weights', index: 3 })
  expect(matches(/^i/i, 'İ')).toBe(false)
})

test('classes of capital letters tell them from small ones, as far as the flag lets them', () => {
  expectTheSame(/\p{Lu}b/iu, 'Ab')
  expectTheSame(/\p{Ll}B/iu, 'Ab')
})

describe('every pattern of the core that does not mind the case', () => {
  const patterns = ['lib/src/facts', 'lib/src/licenses', 'lib/rules'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => patternsIn(`${folder}/${path}`)),
  )

  test('says the same as V8 says of it, in texts made of its own words in any case', () => {
    expect(patterns.length).toBeGreaterThan(400)
    for (const pattern of patterns)
      fc.assert(
        fc.property(textFrom(pattern), (of) => expectTheSame(pattern, of)),
        { numRuns: 20 },
      )
  })
})

function patternsIn(file: string): readonly RegExp[] {
  const found: RegExp[] = []
  full(parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type !== 'Literal' || !('regex' in node)) return
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string }
    if (flags.includes('i') && !flags.includes('y')) found.push(new RegExp(pattern, flags))
  })
  return found
}

/** Words of a pattern, in small or capital letters, with what may stand between words. */
function textFrom({ source }: RegExp): fc.Arbitrary<string> {
  const words = source.match(/[\p{L}\p{N}]+/gu) ?? ['']
  const word = fc
    .tuple(fc.constantFrom(...words), fc.constantFrom('lower', 'upper', 'title'))
    .map(([each, letters]) =>
      letters === 'lower'
        ? each.toLowerCase()
        : letters === 'upper'
          ? each.toUpperCase()
          : each.slice(0, 1).toUpperCase() + each.slice(1),
    )
  const between = fc.constantFrom(' ', '', '-', '/', '.', ': ', '\n', ' of the ', '_', '(')
  return fc.array(fc.tuple(word, between), { maxLength: 12 }).map((parts) => parts.flat().join(''))
}

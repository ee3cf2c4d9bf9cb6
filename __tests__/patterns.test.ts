import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { checkSync } from 'recheck'
import { describe, expect, test } from 'vitest'

/** Patterns whose input is bounded, or is our own: time that grows with its square does not matter there. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/facts/code.js': 'paths of at most 300 characters',
}

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Every pattern that is written out in the compiled core: what is asked of texts that strangers wrote. */
function patternsIn(folder: string): readonly Pattern[] {
  return readdirSync(`lib/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !path.startsWith('cli') && !path.startsWith('action'))
    .flatMap((path) => {
      const file = `${folder}/${path.replaceAll('\\', '/')}`
      const patterns: Pattern[] = []
      full(
        parse(readFileSync(`lib/${file}`, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }),
        (node) => {
          if (node.type === 'Literal' && 'regex' in node) {
            const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string }
            patterns.push({ file, source: pattern, flags })
          }
        },
      )
      return patterns
    })
}

interface Pump {
  readonly prefix: string
  readonly pump: string
}

/**
 * Whether a pattern takes much more than four times as long for four times the text that the checker found. It counts
 * steps, and calls a bounded gap of forty characters quadratic where it only costs forty times as much.
 */
function growsFaster(pattern: RegExp, pumps: readonly Pump[], suffix: string): boolean {
  const attack = (length: number) =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / pumps.length / pump.length)).join('') +
    suffix
  const [small, large] = [timeOf(pattern, attack(10_000)), timeOf(pattern, attack(40_000))]
  return large > 20 && large > small * 8
}

/** The shortest of three runs, in milliseconds. */
function timeOf(pattern: RegExp, text: string): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now()
    pattern.lastIndex = 0
    pattern.exec(text)
    return performance.now() - started
  })
  return Math.min(...times)
}

/** A pattern that was checked once is not checked again: each proof takes a tenth of a second, and there are thousands. */
const PROVED = '__tests__/support/linear-patterns.txt'
/** `PATTERNS=all` proves every pattern anew, and writes down which are linear. */
const all = process.env.PATTERNS === 'all'

const nameOf = ({ source, flags }: Pattern) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)

describe('every pattern that is asked of a stranger’s text', () => {
  expect(
    existsSync('lib/src/index.js'),
    'run `npm run compile` first: compiled files are what is looked at',
  ).toBe(true)
  const patterns = [...patternsIn('src'), ...patternsIn('rules')]
  const proved = new Set(existsSync(PROVED) ? readFileSync(PROVED, 'utf8').trimEnd().split('\n') : [])

  test('takes no more time than the text is long', { timeout: 600_000 }, () => {
    expect(patterns.length).toBeGreaterThan(200)
    const open = patterns.filter((pattern) => all || !proved.has(nameOf(pattern)))
    const slow = open.filter(({ file, source, flags }) => {
      if (file in BOUNDED) return false
      // Where the checker comes to no verdict in its time, it found no text that takes long either.
      const verdict = checkSync(source, flags, { timeout: 500 })
      return (
        verdict.status === 'vulnerable' &&
        growsFaster(new RegExp(source, flags), verdict.attack.pumps, verdict.attack.suffix)
      )
    })
    expect(slow.map(({ file, source }) => `${file}: /${source}/`)).toEqual([])
    if (all) writeFileSync(PROVED, `${[...new Set(patterns.map(nameOf))].sort().join('\n')}\n`)
  })

  test('is written down once it is proved, and no other is: else run `npm run prove:patterns`', () => {
    const now = all ? new Set(readFileSync(PROVED, 'utf8').trimEnd().split('\n')) : proved
    expect([...now].sort()).toEqual([...new Set(patterns.map(nameOf))].sort())
  })
})

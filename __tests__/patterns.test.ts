import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

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

test('no pattern takes more time than the text is long', { timeout: 180_000 }, () => {
  expect(
    existsSync('lib/src/index.js'),
    'run `npm run compile` first: compiled files are what is looked at',
  ).toBe(true)
  const patterns = [...patternsIn('src'), ...patternsIn('rules')]
  expect(patterns.length).toBeGreaterThan(200)
  const slow = patterns.filter(({ file, source, flags }) => {
    if (file in BOUNDED) return false
    // Where the checker comes to no verdict in its time, it found no text that takes long either.
    return checkSync(source, flags, { timeout: 500 }).status === 'vulnerable'
  })
  expect(slow.map(({ file, source }) => `${file}: /${source}/`)).toEqual([])
})

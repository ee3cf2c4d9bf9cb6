import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let home: string
let shelf: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'openness-lint-'))
  shelf = join(home, 'openness-lint', 'compiled')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function say(environment: Readonly<Record<string, string>> = {}): string {
  return run(['say', 'examples/overclaims', '--short'], environment)
}

function run(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  const { NODE_DISABLE_COMPILE_CACHE: _, ...inherited } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', ...argv], {
    encoding: 'utf8',
    env: { ...inherited, XDG_CACHE_HOME: home, ...environment },
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

const kept = () => readdirSync(shelf).map((name) => join(shelf, name))
const times = () => kept().map((file) => statSync(file).mtimeMs)
const long = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000)

test('what was compiled is kept for the next runs, readable by their user alone, and they say the same', () => {
  const first = say()
  expect(kept().length).toBeGreaterThan(3)
  for (const file of kept()) expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(shelf).mode & 0o777).toBe(0o700)
  for (const _ of [2, 3, 4]) expect(say()).toBe(first)
  const written = times()
  expect(say()).toBe(first)
  expect(times()).toEqual(written)
})

test('runs that come after one with less to do add what they had to compile', () => {
  const sizeOf = () =>
    Math.max(...kept().map((file) => (file.endsWith('-main.js') ? statSync(file).size : 0)))
  run(['--version'])
  const small = sizeOf()
  say()
  expect(sizeOf()).toBeGreaterThan(small)
})

test.each([
  ['that is empty', ''],
  ['that something else wrote', 'not what V8 compiled'],
])('a file %s is passed over, and written anew', (_, content) => {
  const first = say()
  for (const file of kept()) writeFileSync(file, content)
  expect(say()).toBe(first)
  for (const file of kept().filter((file) => file.endsWith('.js')))
    expect(statSync(file).size).toBeGreaterThan(content.length)
})

test.each(['its own', 'the one that it is in'])(
  'nothing is read from a folder that others may write to: %s',
  (which) => {
    mkdirSync(shelf, { recursive: true })
    chmodSync(which === 'its own' ? shelf : join(home, 'openness-lint'), 0o777)
    say()
    expect(kept()).toEqual([])
  },
)

test('nothing is kept where that is not wanted, or cannot be', () => {
  const first = say({ NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(existsSync(shelf)).toBe(false)
  writeFileSync(join(home, 'file'), '')
  expect(say({ XDG_CACHE_HOME: join(home, 'file') })).toBe(first)
})

test('what belongs to versions that nobody runs any more is removed', () => {
  mkdirSync(shelf, { recursive: true, mode: 0o700 })
  const old = join(shelf, 'old')
  writeFileSync(old, '')
  utimesSync(old, long, long)
  say()
  expect(existsSync(old)).toBe(false)
})

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../support/folder.ts'
import { cli } from '../support/terminal.ts'

const TORN = { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nSee [the weights](weights/README.md).\n' }
const LINKS = 'consistency/local-links-resolve'

describe('openness-lint gate', () => {
  test.each([
    ['honest-open', 0, /^The gate holds$/m],
    ['open-weights', 0, /^The gate holds$/m],
    ['overclaims', 1, /^The gate does not hold$/m],
  ])('%s ends with %i', async (name, exitCode, verdict) => {
    const ran = await cli(['gate', `examples/${name}`])
    expect(ran).toMatchObject({ exitCode, stderr: '' })
    expect(ran.stdout).toMatch(verdict)
    expect(ran.stdout).toContain('What can truthfully be said')
  })

  test('what is asked besides is answered, each with why not and what to do', async () => {
    const { exitCode, stdout } = await cli([
      'gate',
      'examples/open-weights',
      ...['--preset', 'strict', '--require', 'class: open-source', '--require', 'osaid'],
    ])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^ {3}✗ class: open-source +--require$/m)
    expect(stdout).toMatch(/^ ✗ osaid\n {3}Evidence found: .*\n[\s\S]*Still to be shown: /m)
  })

  test('openness.yml is taken back where the command line says so', async () => {
    const root = folder({ ...TORN, 'openness.yml': 'require: { osaid: true }\n' })
    expect(await cli(['gate', root, '--fail-on', 'never', '--require', 'osaid: false'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Nothing is asked'),
    })
  })

  test.each([
    [['--fail-on', 'alwys'], /--fail-on:1:1: `fail-on` does not know `alwys`/],
    [['--preset', 'mof-4'], /Did you mean `mof-1`\?/],
    [['--require', 'mof: IV'], /--require:1:6: `mof` takes the class/],
    [['--claims', 'openness'], /There is no claim `openness`/],
    [['--baseline', 'not-there.json'], /could not be read.*--write-baseline not-there\.json/],
  ])('%j is bad input, said with what is known', async (options, expected) => {
    for (const command of ['gate', 'lint'])
      expect(await cli([command, folder(TORN), ...options])).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringMatching(expected),
      })
  })

  test('a bad policy never ends green', async () => {
    for (const text of ['fail-on: nevr\n', 'suppress: [{ rule: consistency/links, reason: x }]\n'])
      expect(await cli(['gate', folder({ ...TORN, 'openness.yml': text })])).toMatchObject({ exitCode: 2 })
  })
})

describe('suppressions', () => {
  const suppressed = (until: string) =>
    folder({
      ...TORN,
      'openness.yml': `suppress: [{ rule: ${LINKS}, reason: It comes soon., until: ${until} }]\n`,
    })

  test('hold up to their last day and stay in sight', async () => {
    const ran = await cli(['gate', suppressed('2026-11-24')])
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout).toMatch(
      /^ Let stand\n {3}consistency\/local-links-resolve, until 2026-11-24 +openness\.yml:1\n {5}It comes soon\.$/m,
    )
  })

  test('and not a day longer', async () => {
    const ran = await cli(['gate', suppressed('2026-11-23')])
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toMatch(/has ended/)
  })
})

describe('a baseline', () => {
  test('is written once, and what it holds fails nothing until there is more of it', async () => {
    const root = folder(TORN)
    expect(await cli(['lint', root])).toMatchObject({ exitCode: 1 })
    const written = await cli(['lint', root, '--write-baseline'])
    expect(written).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^Known from now on, in .*findings \d+/),
    })
    expect(existsSync(join(root, '.openness-baseline.json'))).toBe(true)
    const known = await cli(['lint', root])
    expect(known.exitCode).toBe(0)
    expect(known.stdout).toMatch(/Known before, by the baseline: \d+ findings/)
    writeFileSync(join(root, 'README.md'), `\n${TORN['README.md']}And [more](more.md).\n`)
    expect(await cli(['lint', root])).toMatchObject({ exitCode: 1 })
  })

  test('may stand elsewhere', async () => {
    const [root, file] = [folder(TORN), join(folder(), 'known.json')]
    await cli(['lint', root, '--write-baseline', file])
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1)
    expect(await cli(['gate', root, '--baseline', file])).toMatchObject({ exitCode: 0 })
    expect(await cli(['gate', root])).toMatchObject({ exitCode: 1 })
  })

  test('that cannot be read ends the run', async () => {
    const root = folder({ ...TORN, '.openness-baseline.json': '{"version": 9}' })
    expect(await cli(['gate', root])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/\.openness-baseline\.json:1: This is no baseline of version 1/),
    })
  })
})

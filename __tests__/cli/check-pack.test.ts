import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../support/folder.ts'

const PACK = 'examples/rule-packs/acme.yml'
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['dist/cli/index.js', ...words], { encoding: 'utf8' })

/** The example pack with something changed in it, in a file of its own. */
function changed(from: string, to: string): string {
  const file = join(folder({}), 'pack.yml')
  const text = readFileSync(PACK, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
  return file
}

describe('openness-lint check-pack', () => {
  test('runs every example', () => {
    const { status, stdout } = run('check-pack', PACK)
    expect(stdout).toBe(`acme  ${PACK}
 ✓ acme/weights-signed  3 examples
 ✓ acme/contact-named  3 examples
 ✓ acme/weights-under-house-license  2 examples
Every example gets its answer.
`)
    expect(status).toBe(0)
  })

  test('says which example gets another answer, and where', () => {
    const file = changed('answer: unmet', 'answer: partial')
    const { status, stdout } = run('check-pack', file)
    expect(stdout).toContain(`${file}:5:3  The example "weights alone" says partial, and the answer is unmet`)
    expect(stdout).toContain('1 thing to mend.')
    expect(status).toBe(1)
  })

  test('says every problem of a pack that cannot be read', () => {
    const file = changed('question:', 'shell:')
    const { status, stdout } = run('check-pack', file)
    expect(stdout).toContain(`${file}:6:5: There is no \`shell\` in \`rules.weights-signed\``)
    expect(status).toBe(1)
  })

  test('says that a file is not there', () => {
    const { status, stderr } = run('check-pack', 'no-such-pack.yml')
    expect(stderr).toContain('no-such-pack.yml')
    expect(status).toBe(2)
  })
})

describe('openness-lint lint --rules', () => {
  test('asks the questions of a pack beside the built-in ones', () => {
    const { stdout } = run('lint', 'examples/open-weights', '--rules', PACK, '--format', 'json')
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; outcome: string; severity: string }[]
    }
    const answers = findings.filter(({ rule }) => rule.startsWith('acme/'))
    expect(answers.map(({ rule, outcome, severity }) => `${rule} ${outcome} ${severity}`)).toEqual([
      'acme/contact-named unknown none',
      'acme/weights-signed unmet notice',
      'acme/weights-under-house-license met none',
    ])
    expect(findings.length).toBeGreaterThan(answers.length)
  })

  test('describes them in SARIF', () => {
    const { stdout } = run('lint', 'examples/open-weights', '--rules', PACK, '--format', 'sarif')
    const { runs } = JSON.parse(stdout) as { runs: { tool: { driver: { rules: { id: string }[] } } }[] }
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toContain('acme/weights-signed')
  })

  test('ends with 2 where a pack cannot be read, and says why', () => {
    const { status, stderr } = run('lint', 'examples/open-weights', '--rules', changed('met:', 'mett:'))
    expect(stderr).toContain('There is no `mett`')
    expect(status).toBe(2)
  })

  test('refuses two packs of one name', () => {
    const { status, stderr } = run('lint', 'examples/open-weights', '--rules', PACK, '--rules', PACK)
    expect(stderr).toContain('are both the pack "acme"')
    expect(status).toBe(2)
  })
})

import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../support/folder.ts'

const CARD = '---\nlicense: Apache 2.0\n---\n# Aster\n\n[data](data.md)\n'
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['dist/cli/index.js', 'fix', ...words], { encoding: 'utf8' })
const cardOf = (path: string) => readFileSync(join(path, 'README.md'), 'utf8')

describe('openness-lint fix', () => {
  test('mends what is safe, shows it, and says what is left', () => {
    const path = folder({ 'README.md': CARD, 'docs/data.md': '' })
    const { status, stdout } = run(path)
    expect(stdout).toBe(`README.md  license: "Apache 2.0" is written "apache-2.0"  consistency/metadata-known
--- a/README.md
+++ b/README.md
@@ -1,4 +1,4 @@
 ---
-license: Apache 2.0
+license: apache-2.0
 ---
 # Aster

README.md  "data.md" leads nowhere; "docs/data.md" is there  consistency/local-links-resolve, with --unsafe
Mended 1 thing in 1 file. 1 more with --unsafe: look at them first.
`)
    expect(status).toBe(0)
    expect(cardOf(path)).toBe(CARD.replace('Apache 2.0', 'apache-2.0'))
  })

  test('makes guesses where they are asked for, and finds nothing the second time', () => {
    const path = folder({ 'README.md': CARD, 'docs/data.md': '' })
    expect(run(path, '--unsafe').stdout).toContain('Mended 2 things in 1 file.\n')
    expect(cardOf(path)).toContain('[data](docs/data.md)')
    const again = run(path, '--unsafe')
    expect(again.stdout).toBe('There is nothing to mend.\n')
    expect(again.status).toBe(0)
  })

  test('writes nothing in a dry run, and ends with 1 where there is something to mend', () => {
    const path = folder({ 'README.md': CARD })
    const { status, stdout } = run(path, '--dry-run')
    expect(stdout).toContain('Nothing was written. Without --dry-run: 1 thing in 1 file.')
    expect(status).toBe(1)
    expect(cardOf(path)).toBe(CARD)
  })

  test('does not write through a link', () => {
    const path = folder({ 'cards/card.md': CARD })
    symlinkSync('cards/card.md', join(path, 'README.md'))
    const { status, stderr } = run(path)
    expect(stderr).toContain('README.md is not an ordinary file')
    expect(status).toBe(2)
    expect(cardOf(path)).toBe(CARD)
  })

  test('obeys nothing that a file says to the terminal', () => {
    const path = folder({ 'README.md': '' })
    writeFileSync(join(path, 'README.md'), CARD.replace('# Aster', '# \u001b[2JAster\u202e'))
    const { stdout } = run(path)
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('\u202e')
  })
})

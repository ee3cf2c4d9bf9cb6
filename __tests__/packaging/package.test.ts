import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../support/folder.ts'

const npm = (cwd: string, ...argv: readonly string[]) =>
  execFileSync('npm', [...argv, '--no-audit', '--no-fund', '--silent'], { cwd, encoding: 'utf8' })

test('the package, installed into an empty folder, runs as a command and as a library', {
  timeout: 180_000,
}, () => {
  const target = folder({ 'package.json': '{ "private": true, "type": "module" }' })
  // The scripts that pack would run have run already: they are what was tested before.
  npm(process.cwd(), 'pack', '--ignore-scripts', '--pack-destination', target)
  const [archive = ''] = readdirSync(target).filter((name) => name.endsWith('.tgz'))
  npm(target, 'install', '--prefer-offline', join(target, archive))

  const example = resolve('examples/honest-open')
  const report = execFileSync('npx', ['--no-install', 'openness-lint', 'lint', example], {
    cwd: target,
    encoding: 'utf8',
  })
  expect(report).toMatch(/^Lumen-350M .*open source\n/)

  const program = `
    import { assess } from 'openness-lint'
    import { identify } from 'openness-lint/licenses'
    import { defineRule } from 'openness-lint/rule'
    const repository = { name: 'Aster', tree: [], notices: [], read: async () => ({ unreadable: 'absent' }), readRange: async () => undefined }
    console.log((await assess(repository)).class.value, typeof defineRule, identify('All rights are ours.')[0].match)
  `
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: target,
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toEqual({ stdout: 'unknown function unknown\n', stderr: '' })
})

test('what is bundled runs on a folder that holds nothing else', () => {
  const target = folder()
  execFileSync('cp', ['-r', 'dist/cli', target])
  const stdout = execFileSync(
    process.execPath,
    [join(target, 'cli/index.js'), 'lint', 'examples/open-weights'],
    { encoding: 'utf8' },
  )
  expect(stdout).toMatch(/^Boreas-7B-Instruct .*open weights\n/)
})

test('the licenses of all that is bundled lie beside it', () => {
  const licenses = readFileSync('dist/licenses.txt', 'utf8')
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [name, version] of Object.entries(dependencies))
    expect(licenses).toContain(`${name} ${version} (`)
})

test('the lock file names every platform package, so that it installs everywhere', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  for (const [holder, entry] of Object.entries<{ optionalDependencies?: Record<string, string> }>(packages))
    for (const name of Object.keys(entry.optionalDependencies ?? {}))
      expect(
        packages[`node_modules/${name}`] ?? packages[`${holder}/node_modules/${name}`],
        `${name} of ${holder}: run \`npm run complete-lock\``,
      ).toBeDefined()
})

test('a reader that stops early ends the command quietly', () => {
  const { stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" dist/cli/index.js lint examples/overclaims --verbose | head -1`],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
})

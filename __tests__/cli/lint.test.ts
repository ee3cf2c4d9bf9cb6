import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/index.ts'
import { folder, git } from '../support/folder.ts'
import { cli } from '../support/terminal.ts'

const CARD = '---\nlicense: mit\n---\n# Aster\n'
const json = async (...argv: readonly string[]): Promise<Assessment> =>
  JSON.parse((await cli(['lint', ...argv, '--format', 'json'])).stdout)

describe('the examples', () => {
  test.each([
    ['honest-open', 0],
    ['open-weights', 0],
    ['overclaims', 1],
  ])('%s ends with %i', async (name, exitCode) => {
    const ran = await cli(['lint', `examples/${name}`])
    expect(ran).toMatchObject({ exitCode, stderr: '' })
    await expect(ran.stdout.replace(/ · [0-9a-f]{12}/, ' '.repeat(15))).toMatchFileSnapshot(
      `snapshots/${name}.txt`,
    )
  })

  test.each(['honest-open', 'open-weights', 'overclaims'])('%s gives the same bytes twice', async (name) => {
    for (const format of ['text', 'json', 'markdown', 'html', 'profile']) {
      const once = await cli(['lint', `examples/${name}`, '--format', format])
      expect(await cli(['lint', `examples/${name}`, '--format', format])).toEqual(once)
    }
  })

  test.each(['honest-open', 'open-weights', 'overclaims'])('%s follows the schema', async (name) => {
    const schema = JSON.parse(readFileSync('schemas/assessment-v1.schema.json', 'utf8'))
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(await json(`examples/${name}`)), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('several models in one repository', () => {
  const FILES = {
    'models/aster/README.md': CARD,
    'models/boreas/README.md': CARD,
    'models/boreas/model-00001-of-00002.safetensors': 'weights',
  }

  test('are each read on their own, and together', async () => {
    const root = folder(FILES)
    const roots = ['--root', 'models/aster', '--root', 'models/boreas']
    const { models = [], gate } = await json(root, ...roots)
    expect(models.map(({ subject, gate: { passed } }) => [subject.root, passed])).toEqual([
      ['models/aster', true],
      ['models/boreas', false],
    ])
    expect(gate.passed).toBe(false)
    expect(await cli(['lint', root, '--root', 'models/aster'])).toMatchObject({ exitCode: 0 })
    expect(await cli(['lint', root, ...roots])).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^Models: 2\. What follows holds for each of them\.$/m),
    })
  })

  test('follow the schema', async () => {
    const schema = JSON.parse(readFileSync('schemas/assessment-v1.schema.json', 'utf8'))
    const validate = new Ajv({ strict: false }).compile(schema)
    const assessment = await json(folder(FILES), '--root', 'models/aster', '--root', 'models/boreas')
    expect(validate(assessment), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each(['nowhere', '..'])('a root such as %s is bad input', async (root) => {
    expect(await cli(['lint', folder(FILES), '--root', root])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(JSON.stringify(root)),
    })
  })
})

describe('a base', () => {
  const OPEN = '---\nlicense: mit\n---\n# Aster\n\nThe weights are here.\n'
  const release = (card: string) => ({ 'README.md': card, 'model.safetensors': 'weights' })
  const committed = () => {
    const root = folder(release(OPEN))
    git(root, 'init', '--quiet')
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message', 'Release')
    git(root, 'tag', 'v1.0')
    return root
  }

  test('is what the working tree is held against, with the lines that made the difference', async () => {
    const root = committed()
    writeFileSync(join(root, 'README.md'), OPEN.replace('mit', 'cc-by-nc-4.0'))
    const { comparison } = await json(root, '--base', 'v1.0')
    expect(comparison).toMatchObject({
      base: git(root, 'rev-parse', 'HEAD'),
      worse: [
        {
          component: 'weights.pretrained',
          attribute: 'licensing',
          from: 'open',
          to: 'restricted',
          by: [{ change: 'changed', path: 'README.md', line: 2 }],
        },
      ],
    })
    const { stdout } = await cli(['lint', root, '--base', 'v1.0'])
    expect(stdout).toMatch(
      /Worse since [0-9a-f]{12}\n.*\n {3}Pre-trained weights, licensed: ● MIT → ○ CC-BY-NC-4.0\n/,
    )
    expect(stdout).toContain('     README.md:2 changed   cc-by-nc-4.0\n')
  })

  test('may be held against another revision', async () => {
    const root = committed()
    writeFileSync(join(root, 'README.md'), '# Aster\n')
    git(root, 'commit', '--quiet', '--all', '--message', 'Silence')
    const { comparison } = await json(root, '--revision', 'v1.0', '--base', 'HEAD')
    expect(comparison).toMatchObject({
      worse: [],
      better: [
        { component: 'weights.pretrained', from: 'closed', to: 'open', by: [{ change: 'added', line: 2 }] },
      ],
    })
  })

  test('follows the schema', async () => {
    const root = committed()
    writeFileSync(join(root, 'README.md'), OPEN.replace('mit', 'cc-by-nc-4.0'))
    const schema = JSON.parse(readFileSync('schemas/assessment-v1.schema.json', 'utf8'))
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(await json(root, '--base', 'v1.0')), JSON.stringify(validate.errors)).toBe(true)
  })

  test('that the clone does not have is said, with what brings it', async () => {
    const root = committed()
    expect(await cli(['lint', root, '--base', 'v0.9'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /has no commit called "v0.9"\. Check the name\..* git fetch --tags origin\n$/,
      ),
    })
    const shallow = join(folder(), 'clone')
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Next')
    git('/', 'clone', '--quiet', '--depth', '1', `file://${root}`, shallow)
    expect(await cli(['lint', shallow, '--base', 'HEAD^'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(
        /shallow clone.*git fetch --unshallow.*actions\/checkout fetch-depth: 0 \(2 is enough/,
      ),
    })
  })

  test('where there is no Git repository is bad input', async () => {
    expect(await cli(['lint', folder(release(OPEN)), '--base', 'HEAD'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is not in a Git repository'),
    })
  })
})

describe('formats', () => {
  test('Markdown opens with the verdict', async () => {
    const { stdout } = await cli(['lint', 'examples/overclaims', '--format', 'markdown'])
    expect(stdout).toMatch(
      /^\*\*Openness of Aster-7B: restricted weights\*\* · 2 claims contradicted · 4 inconsistencies · gate failed\n/,
    )
  })

  test('a report can be written into a file, and then stdout stays empty', async () => {
    const file = join(folder(), 'reports/assessment.json')
    const { stdout, exitCode } = await cli([
      'lint',
      'examples/honest-open',
      '--format',
      'json',
      '--output',
      file,
    ])
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      version: 1,
      class: { value: 'open-source' },
    })
  })

  test('a file that cannot be written is named', async () => {
    const ran = await cli(['lint', 'examples/honest-open', '--output', '/dev/null/report.txt'])
    expect(ran).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('/dev/null/report.txt') })
  })

  test('every finding is listed when asked for', async () => {
    const { stdout } = await cli(['lint', 'examples/honest-open', '--verbose'])
    expect(stdout).toContain('documentation/citation-given · weights.pretrained')
  })
})

describe('a terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
  const ESCAPE = /\u001b\[/

  test('gets color, and a pipe does not', async () => {
    expect((await cli(['lint', 'examples/honest-open'], { terminal: true })).stdout).toMatch(ESCAPE)
    expect((await cli(['lint', 'examples/honest-open'])).stdout).not.toMatch(ESCAPE)
  })

  test('gets none where NO_COLOR is set or the terminal is dumb', async () => {
    for (const environment of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
      expect(
        (await cli(['lint', 'examples/honest-open'], { terminal: true, environment })).stdout,
      ).not.toMatch(ESCAPE)
  })

  test.each([60, 80, 100])('of %i columns holds every line', async (columns) => {
    for (const name of ['honest-open', 'open-weights', 'overclaims']) {
      const { stdout } = await cli(['lint', `examples/${name}`], {
        terminal: true,
        columns,
        environment: { NO_COLOR: '1' },
      })
      for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns)
    }
  })
})

describe('git', () => {
  test('a revision is read without checking it out', async () => {
    const root = folder({ 'README.md': CARD, 'model.safetensors': 'weights' })
    git(root, 'init', '-q')
    git(root, 'add', '.')
    git(root, 'commit', '-qm', 'one')
    const first = git(root, 'rev-parse', 'HEAD')
    writeFileSync(join(root, 'README.md'), '# Aster\n')
    git(root, 'commit', '-qam', 'two')
    expect((await json(root)).class.value).toBe('unknown')
    const before = await json(root, '--revision', first)
    expect(before).toMatchObject({ class: { value: 'open-weights' }, subject: { revision: first } })
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe('# Aster\n')
  })

  test('what git ignores is not part of the repository', async () => {
    const root = folder({ '.gitignore': 'build\n', 'README.md': CARD, 'build/model.safetensors': 'weights' })
    git(root, 'init', '-q')
    expect((await json(root)).artifacts).toEqual([])
  })

  test('a revision that is not there', async () => {
    const root = folder({ 'README.md': CARD })
    git(root, 'init', '-q')
    git(root, 'add', '.')
    git(root, 'commit', '-qm', 'one')
    expect(await cli(['lint', root, '--revision', 'v9'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/v9/),
    })
  })

  test('a revision of what is no git repository', async () => {
    const ran = await cli(['lint', folder({ 'README.md': CARD }), '--revision', 'main'])
    expect(ran).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/not in a git repository/i) })
  })
})

describe('bad input', () => {
  test('a path that is not there', async () => {
    const ran = await cli(['lint', '/no/such/folder'])
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('/no/such/folder') })
  })

  test('a file', async () => {
    expect(await cli(['lint', 'package.json'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/folder/),
    })
  })

  test('an empty folder: nothing is said, and nothing is claimed', async () => {
    const assessment = await json(folder())
    expect(assessment).toMatchObject({ class: { value: 'unknown' }, gate: { passed: true } })
    expect(assessment.findings.filter(({ outcome }) => outcome === 'met' || outcome === 'error')).toEqual([])
  })

  test.each([
    ['a tab', '---\ntags:\n\t- a\n---\n', 3],
    ['an unclosed block', '---\nlicense: mit\n# Aster\n', 1],
    ['a duplicate key', '---\nlicense: mit\nlicense: mit\n---\n', 3],
    ['an unclosed quote', '---\nlicense: "mit\n---\n', 2],
  ])('front matter with %s is an error at its line', async (_, text, line) => {
    const { findings, gate } = await json(folder({ 'README.md': text }))
    expect(findings.find(({ rule }) => rule === 'consistency/front-matter-valid')).toMatchObject({
      outcome: 'unmet',
      severity: 'error',
      evidence: [{ path: 'README.md', line }],
    })
    expect(gate.passed).toBe(false)
  })

  test.each([
    ['Windows line ends', CARD.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${CARD}`],
    ['an empty list', '---\nlicense: mit\ntags:\n---\n'],
  ])('front matter with %s is fine', async (_, text) => {
    const { licenses } = await json(folder({ 'README.md': text }))
    expect(licenses).toMatchObject([{ path: 'README.md', from: 'front-matter', spdx: 'MIT' }])
  })

  test('a README that is no text', async () => {
    const { notices } = await json(folder({ 'README.md': new Uint8Array([0x89, 0x50, 0, 0, 0]) }))
    expect(notices).toContainEqual({ path: 'README.md', message: 'Not a text: it was not read.' })
  })

  test('a README of 200 MB is read in part, and the report says so', async () => {
    const root = folder({ 'README.md': CARD })
    truncateSync(join(root, 'README.md'), 200 * 1024 * 1024)
    writeFileSync(join(root, 'MODEL_CARD.md'), 'word '.repeat(500_000))
    const { notices } = await json(root)
    expect(notices.map(({ path }) => path)).toContain('MODEL_CARD.md')
  })

  test('links that loop or lead out', async () => {
    const root = folder({ 'README.md': CARD })
    symlinkSync('LICENSE', join(root, 'LICENSE'))
    symlinkSync('/etc/passwd', join(root, 'COPYING'))
    const { licenses, notices } = await json(root)
    expect(licenses.filter(({ from }) => from === 'file')).toEqual([])
    expect(notices.map(({ path }) => path)).toEqual(expect.arrayContaining(['COPYING', 'LICENSE']))
  })

  test('names with line breaks and escapes stay on their line', async () => {
    const root = folder({ 'README.md': CARD })
    mkdirSync(join(root, 'a\u001b[31m'))
    writeFileSync(join(root, 'a\u001b[31m/model\n::error::.safetensors'), 'weights')
    const { stdout } = await cli(['lint', root, '--verbose'])
    expect(stdout).toContain('a\\x1b[31m/model\\x0a::error::.safetensors')
    expect(stdout).not.toContain('\u001b')
  })

  test('a named pipe is not opened', async () => {
    const { execFileSync } = await import('node:child_process')
    const root = folder({ 'README.md': CARD })
    execFileSync('mkfifo', [join(root, 'LICENSE')])
    expect((await json(root)).class.value).toBe('unknown')
  })

  test('an option that does not exist', async () => {
    expect(await cli(['lint', '--formt', 'json'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--format'),
    })
  })

  test('a format that does not exist', async () => {
    expect(await cli(['lint', '--format', 'pdf'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('text, json, markdown'),
    })
  })
})

test('help says what there is', async () => {
  const { stdout, exitCode } = await cli(['--help'])
  expect(exitCode).toBe(0)
  for (const word of ['lint', 'rules', 'explain', 'Examples:', 'Exit codes:']) expect(stdout).toContain(word)
  expect((await cli([])).stdout).toBe(stdout)
})

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect((await cli(['--version'])).stdout).toBe(`${version}\n`)
})

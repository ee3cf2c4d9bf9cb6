import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { frameworkNames, frameworks } from '../../src/frameworks/index.ts'
import { folder } from '../support/folder.ts'
import { cli } from '../support/terminal.ts'

const RECORD = `release:
  name: Aster
  license: {distribution: {name: Apache-2.0}}
  components:
    - name: Model architecture
    - name: Model parameters (Final)
    - name: Evaluation results
    - name: Model card
    - name: Data card
    - name: Research paper
`

describe('mof', () => {
  test('evaluates records by themselves', async () => {
    const root = folder({ 'MOF.yml': RECORD, 'other.yml': RECORD.replace('    - name: Data card\n', '') })
    const paths = [join(root, 'MOF.yml'), join(root, 'other.yml')]
    const { stdout, exitCode } = await cli(['mof', ...paths, '--format', 'json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toEqual([
      {
        path: paths[0],
        class: 3,
        label: 'Class III - Open Model',
        progress: { 1: 0, 2: 60, 3: 100 },
        total_progress: 160 / 3,
      },
      {
        path: paths[1],
        class: 0,
        label: 'Unclassified',
        progress: { 1: 0, 2: 0, 3: (5 / 6) * 100 },
        total_progress: ((5 / 6) * 100) / 3,
      },
    ])
    const text = (await cli(['mof', ...paths])).stdout
    expect(text).toContain('Class III - Open Model\n  class III 100 % · class II 60 % · class I 0 %')
  })

  test.each([
    ['is not there', undefined, 'no such file'],
    ['is no YAML', 'release: "\n', 'not valid YAML'],
    ['is no record', 'name: Aster\n', 'no record'],
  ])('a record that %s ends with 2, and says where', async (_, text, message) => {
    const root = folder(text === undefined ? {} : { 'MOF.yml': text })
    const ran = await cli(['mof', join(root, 'MOF.yml')])
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).toContain('MOF.yml')
  })

  test('a component without a name is said, and the others count', async () => {
    const root = folder({ 'MOF.yml': `${RECORD}    - license: MIT\n` })
    const ran = await cli(['mof', join(root, 'MOF.yml')])
    expect(ran).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('MOF.yml:11: A component without a name.'),
    })
  })

  test('what lint writes, it reads', async () => {
    const file = join(folder(), 'MOF.yml')
    await cli(['lint', 'examples/honest-open', '--format', 'mof', '--output', file])
    const [{ class: reached }] = JSON.parse((await cli(['mof', file, '--format', 'json'])).stdout)
    const { frameworks: views } = JSON.parse(
      (await cli(['lint', 'examples/honest-open', '--format', 'json'])).stdout,
    )
    expect(reached).toBe(views.mof.class)
  })
})

describe('frameworks', () => {
  test('are listed with their source', async () => {
    const { stdout } = await cli(['frameworks'])
    for (const name of frameworkNames) {
      expect(stdout).toMatch(new RegExp(`^${name} `, 'm'))
      expect(stdout).toContain(frameworks[name].source)
    }
  })

  test.each(frameworkNames)('%s is listed with what it asks and the rules behind it', async (name) => {
    const { stdout, exitCode } = await cli(['frameworks', name])
    expect(exitCode).toBe(0)
    for (const id of Object.keys(frameworks[name].requirements)) expect(stdout).toContain(`\n${id}\n`)
    expect((await cli(['explain', name])).stdout).toBe(stdout)
    const list = JSON.parse((await cli(['frameworks', name, '--format', 'json'])).stdout)
    expect(list.requirements.map(({ id }: { id: string }) => id)).toEqual(
      Object.keys(frameworks[name].requirements),
    )
  })

  test('one that there is not', async () => {
    const missing = {
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('mof, osaid, osai, eu-ai-act, fmti'),
    }
    expect(await cli(['frameworks', 'mov'])).toMatchObject(missing)
    expect(await cli(['lint', 'examples/honest-open', '--framework', 'mof,mov'])).toMatchObject(missing)
  })
})

describe('lint --framework', () => {
  test('adds the frameworks in full', async () => {
    const { stdout } = await cli(['lint', 'examples/honest-open', '--framework', 'osaid,OSAI'])
    expect(stdout).toContain('Open Source AI Definition 1.0')
    expect(stdout).toContain('European Open Source AI Index')
    expect(stdout).not.toContain('Model Openness Framework')
  })

  test('adds tables to Markdown, where a line for each always stands', async () => {
    const plain = (await cli(['lint', 'examples/honest-open', '--format', 'markdown'])).stdout
    expect(plain).toContain('<summary>Frameworks: MOF no class shown · OSAID shown · European index')
    expect(plain).not.toContain('| asked for |')
    const { stdout } = await cli([
      'lint',
      'examples/honest-open',
      '--format',
      'markdown',
      '--framework',
      'mof',
    ])
    expect(stdout.match(/\| asked for \| found \| by \|/g)).toHaveLength(1)
  })

  test.each([60, 80, 100])('holds every line in %i columns', async (columns) => {
    for (const command of [
      ['lint', 'examples/honest-open', '--framework', frameworkNames.join(',')],
      ...frameworkNames.map((name) => ['explain', name, 'examples/overclaims']),
    ]) {
      const { stdout } = await cli(command, { terminal: true, columns, environment: { NO_COLOR: '1' } })
      for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(columns)
    }
  })
})

test('a framework is explained down to the lines', async () => {
  const { stdout, exitCode } = await cli(['explain', 'mof', 'examples/overclaims'])
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(
    /◐ Model parameters \(Final\) .*\n(?:.*\n)*? +└ ◐ availability\/weights-ungated · weights\.pretrained gated\n(?:.*\n)+? +README\.md:8:1/,
  )
})

test('a record that the repository carries is said to be declared', async () => {
  const root = folder({
    'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n',
    'model.safetensors': 'w',
    'MOF.yml': RECORD,
  })
  const { stdout } = await cli(['explain', 'mof', root])
  expect(stdout).toMatch(/Declared in MOF\.yml: Class III - Open Model/)
  expect(stdout).toContain('MOF.yml:6 Model parameters (Final)')
})

describe('badges', () => {
  const lint = (...words: readonly string[]) =>
    cli(['lint', 'examples/honest-open', '--format', 'badge', ...words])

  test('stdout gets the endpoint of the class, or of one framework', async () => {
    expect(JSON.parse((await lint()).stdout)).toMatchObject({ label: 'openness', message: 'open source' })
    expect(JSON.parse((await lint('--framework', 'mof')).stdout)).toMatchObject({ label: 'MOF' })
    expect(await lint('--framework', 'mof,osaid')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--output'),
    })
  })

  test('a file gets what its ending says, a folder both of each', async () => {
    const root = folder()
    await lint('--output', join(root, 'openness.svg'))
    expect(readFileSync(join(root, 'openness.svg'), 'utf8')).toMatch(/^<svg /)
    await lint('--output', join(root, 'badges/'))
    expect(readdirSync(join(root, 'badges'))).toHaveLength(12)
    await lint('--output', join(root, 'some'), '--framework', 'osaid')
    expect(readdirSync(join(root, 'some'))).toEqual(['osaid.json', 'osaid.svg'])
  })
})

describe('an attestation', () => {
  test('hashes what is there', async () => {
    const root = folder({ 'README.md': '# Aster\n', 'model.safetensors': 'weights' })
    const { subject } = JSON.parse((await cli(['lint', root, '--format', 'attestation'])).stdout)
    expect(subject).toEqual([
      { name: 'model.safetensors', digest: { sha256: expect.stringMatching(/^9a129038/) } },
    ])
  })

  test('of nothing is refused', async () => {
    const root = folder({ 'README.md': '# Aster\n' })
    expect(await cli(['lint', root, '--format', 'attestation'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('nothing to attest'),
    })
  })
})

test.each(['sarif', 'cyclonedx', 'mof', 'badge', 'attestation'])(
  '%s gives the same bytes twice',
  async (format) => {
    const once = await cli(['lint', 'examples/overclaims', '--format', format])
    expect(once.exitCode).toBe(1)
    expect(await cli(['lint', 'examples/overclaims', '--format', format])).toEqual(once)
  },
)

const CASES = '../shared/data/mof-conformance.json'

test.skipIf(!existsSync(CASES))(
  "the command gives the Model Openness Tool's classes for its own records",
  async () => {
    interface Case {
      readonly input: object
      readonly expected: {
        readonly mof_class: number
        readonly label: string
        readonly total_progress: number
      }
    }
    const cases: readonly Case[] = JSON.parse(readFileSync(CASES, 'utf8')).cases
    const root = folder()
    // JSON is YAML.
    const paths = cases.map(({ input }, index) => {
      const path = join(root, `${index}.yml`)
      writeFileSync(path, JSON.stringify({ framework: {}, release: input }))
      return path
    })
    const results = JSON.parse((await cli(['mof', ...paths, '--format', 'json'])).stdout)
    expect(
      results.map(({ class: reached, label, total_progress }: Record<string, unknown>) => [
        reached,
        label,
        total_progress,
      ]),
    ).toEqual(cases.map(({ expected }) => [expected.mof_class, expected.label, expected.total_progress]))
  },
)

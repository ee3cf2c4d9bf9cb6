import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import * as core from '@actions/core'
import { describe, expect, test, vi } from 'vitest'
import { run } from '../../src/action/run.ts'
import { describe as explain } from '../../src/action/words.ts'
import { folder, git } from '../support/folder.ts'
import { add, checkout, examplesOf, runStep } from './runner.ts'

const SOUND = { 'README.md': '---\nlicense: mit\n---\n# Aster-7B\n\nAster summarizes news.\n' }
const TORN = {
  'README.md': '---\nlicense: mit\n---\n# Aster-7B\n\nIt was trained on [our data](data/README.md).\n',
}
const errors = ({ commands }: { readonly commands: readonly { readonly name: string }[] }) =>
  commands.filter(({ name }) => name === 'error')

describe('a repository that agrees with itself', () => {
  test('passes, and says what it is', () => {
    const step = runStep({ workspace: checkout(SOUND) })
    expect(step).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { class: 'unknown', passed: 'true', contradictions: '0' },
    })
    expect(step.outputs).not.toHaveProperty('report')
    expect(errors(step)).toEqual([])
  })

  test('is remarked upon where something is missing', () => {
    const { commands } = runStep({ workspace: checkout(SOUND) })
    const notices = commands.filter(({ name }) => name === 'notice')
    expect(notices.length).toBeGreaterThan(0)
    expect(notices.length).toBeLessThanOrEqual(10)
    expect(notices[0]?.properties).toMatchObject({ file: 'README.md', line: '1' })
  })

  test('is shown whole in the log, in color, out of reach of the runner', () => {
    const { stdout } = runStep({ workspace: checkout(SOUND) })
    expect(stdout).toMatch(/^::stop-commands::(\S+)\n[\s\S]*gate passed[\s\S]*\n::\1::\n/)
    expect(stdout).toContain('\u001b[')
  })
})

describe('several models in one repository', () => {
  const files = {
    'aster/README.md': '---\nlicense: mit\n---\n# Aster-7B\n',
    'boreas/README.md': '---\nlicense: mit\n---\n# Boreas-7B\n\nSee [the data](data/README.md).\n',
  }

  test('fail together where one of them contradicts itself, at its place in the whole', () => {
    const step = runStep({ workspace: checkout(files), inputs: { root: 'aster\nboreas\n' } })
    expect(step).toMatchObject({ exitCode: 1, outputs: { passed: 'false', contradictions: '1' } })
    expect(errors(step)[0]).toMatchObject({ properties: { file: 'boreas/README.md', line: '6' } })
    expect(step.summary).toContain('| Boreas-7B | boreas | unknown | fails |')
  })

  test('are judged one by one', () => {
    expect(runStep({ workspace: checkout(files), inputs: { root: 'aster' } })).toMatchObject({ exitCode: 0 })
  })

  test('that are not there are bad input', () => {
    const step = runStep({ workspace: checkout(files), inputs: { root: 'nowhere' } })
    expect(step).toMatchObject({ exitCode: 1 })
    expect(errors(step)).toMatchObject([
      { message: expect.stringMatching(/no folder "nowhere" in the repository/) },
    ])
  })
})

describe('a repository that contradicts itself', () => {
  test('fails the step, and names rule and place', () => {
    const step = runStep({ workspace: checkout(TORN) })
    expect(step).toMatchObject({ exitCode: 1, outputs: { passed: 'false', contradictions: '1' } })
    expect(errors(step)).toMatchObject([
      {
        properties: { file: 'README.md', line: '6' },
        message: expect.stringMatching(/\nconsistency\/local-links-resolve$/),
      },
      {
        properties: {},
        message: expect.stringMatching(
          /^The gate does not hold: consistency\/local-links-resolve at README\.md:6:\d+\.$/,
        ),
      },
    ])
  })

  test('fails nothing where the workflow says never, and stays an error beside its line', () => {
    const step = runStep({ workspace: checkout(TORN), inputs: { 'fail-on': 'never' } })
    expect(step).toMatchObject({ exitCode: 0, outputs: { passed: 'true', contradictions: '1' } })
    expect(errors(step)).toHaveLength(1)
  })

  test('is told in the job summary, contradictions first', () => {
    const { summary } = runStep({ workspace: checkout(TORN) })
    const [verdict, contradiction] = summary.split('\n\n')
    expect(verdict).toMatch(/^\*\*Openness of .*: unknown\*\* · 1 inconsistency · gate failed$/)
    expect(contradiction).toContain('data&#47;README.md')
    expect(summary).toContain('<details><summary>Profile</summary>')
  })

  test('leaves annotations and summary alone where they are turned off, and still fails', () => {
    const inputs = { annotations: 'false', summary: 'false' }
    const step = runStep({ workspace: checkout(TORN), inputs })
    expect(step).toMatchObject({ exitCode: 1, summary: '' })
    expect(step.commands).toHaveLength(1)
  })
})

describe('events', () => {
  const [opened = {}] = examplesOf('pull_request')
  test.each([
    ['push', examplesOf('push')[0], {}],
    ['pull_request', opened, { GITHUB_HEAD_REF: 'changes', GITHUB_BASE_REF: 'master' }],
    ['pull_request', fromFork(opened), { GITHUB_HEAD_REF: 'changes', GITHUB_BASE_REF: 'master' }],
    ['merge_group', examplesOf('merge_group')[0], {}],
    ['release', examplesOf('release')[0], { GITHUB_REF: 'refs/tags/0.0.1' }],
    ['workflow_dispatch', examplesOf('workflow_dispatch')[0], {}],
  ])('%s, without a token', (event, payload, environment) => {
    expect(runStep({ workspace: checkout(SOUND), event, payload, environment })).toMatchObject({
      exitCode: 0,
    })
    expect(runStep({ workspace: checkout(TORN), event, payload, environment })).toMatchObject({ exitCode: 1 })
  })

  function fromFork(payload: Record<string, unknown>): Record<string, unknown> {
    const text = JSON.stringify(payload)
    const changed = JSON.parse(text)
    changed.pull_request.head.repo.fork = true
    changed.pull_request.head.repo.full_name = 'stranger/Hello-World'
    return changed
  }
})

describe('inputs that cannot be used', () => {
  test.each([
    [
      { 'fail-on': 'contradictions' },
      'The input fail-on: `fail-on` does not know `contradictions`. Did you mean `contradiction`?',
    ],
    [{ 'fail-on': 'never, consistency' }, '`never` stands alone'],
    [{ 'fail-on': ',' }, 'The input fail-on: '],
    [{ preset: 'mof-4' }, 'The input preset: `preset` does not know `mof-4`. Did you mean `mof-1`?'],
    [{ require: 'osaid\nmof: IV' }, 'The input require: `mof` takes the class that has to be reached'],
    [
      { claims: 'opensource' },
      'The input claims: There is no claim `opensource`. Did you mean `open-source`?',
    ],
    [{ format: 'yaml' }, 'The input format says "yaml", and takes text, json, markdown, html'],
    [{ summary: 'yes' }, 'The input summary says "yes", and takes true or false'],
    [{ annotations: '1' }, 'The input annotations says "1", and takes true or false'],
    [{ path: 'nowhere' }, 'There is no folder "nowhere" in the workspace. Check the inputs path'],
    [{ 'working-directory': 'models', path: 'nowhere' }, 'There is no folder "models/nowhere"'],
    [{ path: 'README.md' }, '"README.md" is a file.'],
    [{ path: '..' }, '".." lies outside the workspace'],
    [{ 'working-directory': '../..' }, '"../.." lies outside the workspace'],
    [{ path: '/etc' }, 'lies outside the workspace'],
    [{ path: '/not/there' }, 'lies outside the workspace'],
  ])('%j', (inputs, reason) => {
    const step = runStep({ workspace: checkout(SOUND), inputs })
    expect(step).toMatchObject({ exitCode: 1, stderr: '', outputs: {}, summary: '' })
    expect(step.commands).toEqual([
      { name: 'error', properties: {}, message: expect.stringContaining(reason) },
    ])
  })

  test('a text that is empty counts as nothing said', () => {
    const inputs = {
      path: '',
      'fail-on': '',
      format: '',
      'working-directory': '',
      summary: '',
      annotations: '',
    }
    expect(runStep({ workspace: checkout(SOUND), inputs })).toMatchObject({ exitCode: 0 })
  })

  test('a workspace that nothing was checked out into', () => {
    const step = runStep({ workspace: folder() })
    expect(step.exitCode).toBe(1)
    expect(errors(step)).toMatchObject([
      { message: 'There are no files in ".". Does actions/checkout run before this step?' },
    ])
  })

  test.each([
    [undefined, 'GITHUB_WORKSPACE is not set'],
    ['/not/there', 'There is no folder at GITHUB_WORKSPACE'],
  ])('the workspace %s', (GITHUB_WORKSPACE, reason) => {
    const step = runStep({ workspace: checkout(SOUND), environment: { GITHUB_WORKSPACE } })
    expect(step.exitCode).toBe(1)
    expect(step.commands).toMatchObject([{ name: 'error', message: expect.stringContaining(reason) }])
  })

  test('a link that leads out of the workspace', () => {
    const workspace = checkout(SOUND)
    symlinkSync(folder(TORN), join(workspace, 'model'))
    const step = runStep({ workspace, inputs: { path: 'model' } })
    expect(step.exitCode).toBe(1)
    expect(errors(step)).toMatchObject([{ message: expect.stringContaining('lies outside the workspace') }])
  })
})

describe('where the model is', () => {
  test('annotations stand at paths from the root of the repository', () => {
    const workspace = checkout({ 'models/aster/README.md': TORN['README.md'], 'README.md': '# Models\n' })
    for (const inputs of [
      { path: 'models/aster' },
      { path: 'aster', 'working-directory': 'models' },
      { path: join(workspace, 'models/aster') },
    ] as const) {
      const step = runStep({ workspace, inputs })
      expect(errors(step)).toMatchObject([
        { properties: { file: 'models/aster/README.md', line: '6' } },
        { message: expect.stringContaining('local-links-resolve at models/aster/README.md:6') },
      ])
    }
  })

  test('a repository that was checked out below the workspace is a root of its own', () => {
    const workspace = folder()
    add(join(workspace, 'repository/model'), TORN)
    git(join(workspace, 'repository'), 'init', '--quiet')
    const step = runStep({ workspace, inputs: { path: 'repository/model' } })
    expect(errors(step)[0]).toMatchObject({ properties: { file: 'model/README.md' } })
  })

  test('a submodule is a part of the repository that holds it', () => {
    const workspace = checkout(SOUND)
    add(join(workspace, 'vendor/model'), TORN)
    git(join(workspace, 'vendor/model'), 'init', '--quiet')
    const step = runStep({ workspace, inputs: { path: 'vendor/model' } })
    expect(errors(step)[0]).toMatchObject({ properties: { file: 'vendor/model/README.md' } })
  })
})

describe('the report file', () => {
  test.each([
    ['json', /^\{\n {2}"version": 1,/],
    ['markdown', /^\*\*Openness of /],
    ['text', /gate failed/],
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"/],
    ['html', /^<!doctype html>\n/],
    ['profile', /^<svg /],
    ['mof', /^# Written by openness-lint/],
    ['cyclonedx', /"bomFormat": "CycloneDX"/],
    ['badge', /"schemaVersion": 1/],
    ['attestation', /"_type": "https:\/\/in-toto\.io\/Statement\/v1"/],
  ])('as %s, also where the gate fails', (format, start) => {
    const workspace = checkout(TORN)
    const step = runStep({ workspace, inputs: { format, output: 'reports/openness' } })
    expect(step).toMatchObject({ exitCode: 1, outputs: { report: 'reports/openness' } })
    const report = readFileSync(join(workspace, 'reports/openness'), 'utf8')
    expect(report).toMatch(start)
    expect(report).not.toContain('\u001b')
  })

  test('as SARIF, names files as the whole repository does', () => {
    const workspace = checkout(SOUND)
    add(join(workspace, 'models/aster'), TORN)
    runStep({ workspace, inputs: { path: 'models/aster', format: 'sarif', output: 'openness.sarif' } })
    const [run] = JSON.parse(readFileSync(join(workspace, 'openness.sarif'), 'utf8')).runs
    for (const { locations } of run.results)
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^models\/aster\//)
  })

  test('as HTML, leads to the lines of the repository that was checked out, on the server that it came from', () => {
    const workspace = checkout({ 'models/aster/README.md': SOUND['README.md'] })
    git(workspace, 'remote', 'add', 'origin', 'https://github.example.org/acme/models')
    const inputs = { path: 'models/aster', format: 'html', output: 'openness.html' }
    runStep({ workspace, inputs, environment: { GITHUB_SERVER_URL: 'https://github.example.org' } })
    expect(readFileSync(join(workspace, 'openness.html'), 'utf8')).toMatch(
      /href="https:\/\/github\.example\.org\/acme\/models\/blob\/[0-9a-f]{40}\/models\/aster\/README\.md/,
    )
  })

  test('lies in the working directory, and is named from the workspace', () => {
    const workspace = checkout({ 'model/README.md': SOUND['README.md'] })
    const step = runStep({ workspace, inputs: { 'working-directory': 'model', output: 'a.json' } })
    expect(step).toMatchObject({ exitCode: 0, outputs: { report: 'model/a.json' } })
    expect(existsSync(join(workspace, 'model/a.json'))).toBe(true)
  })

  test('may lie outside the workspace where the workflow says so', () => {
    const output = join(folder(), 'a.json')
    const step = runStep({ workspace: checkout(SOUND), inputs: { output } })
    expect(step).toMatchObject({ exitCode: 0 })
    expect(basename(step.outputs.report ?? '')).toBe('a.json')
    expect(existsSync(output)).toBe(true)
  })

  test.each(['link/a.json', 'link/deeper/a.json', 'a.json'])('%s: no link is followed out', (output) => {
    const [workspace, elsewhere] = [checkout(SOUND), folder({ 'target.json': 'untouched' })]
    symlinkSync(elsewhere, join(workspace, 'link'))
    symlinkSync(join(elsewhere, 'target.json'), join(workspace, 'a.json'))
    const step = runStep({ workspace, inputs: { output } })
    expect(step.exitCode).toBe(1)
    expect(errors(step)).toMatchObject([
      { message: expect.stringMatching(/^The report could not be written/) },
    ])
    expect(existsSync(join(elsewhere, 'a.json'))).toBe(false)
    expect(existsSync(join(elsewhere, 'deeper'))).toBe(false)
    expect(readFileSync(join(elsewhere, 'target.json'), 'utf8')).toBe('untouched')
  })

  test('that cannot be written fails the step, after everything else was said', () => {
    const step = runStep({ workspace: checkout(SOUND), inputs: { output: 'README.md/report' } })
    expect(step).toMatchObject({ exitCode: 1, outputs: { passed: 'true' } })
    expect(step.summary).toContain('gate passed')
  })
})

describe('what strangers write', () => {
  const HOSTILE = [
    '::error::pwned',
    '::set-output name=passed::true',
    '::stop-commands::pwned',
    '::add-mask::e',
    '##[error]pwned',
    '%0A::error::pwned',
    '%250A::error::pwned',
    '\u001b]8;;http://example.org\u0007pwned',
    'a,line=9,title=pwned::b',
  ]

  test.each(HOSTILE)('%j in a card', (text) => {
    const words = `${'wide '.repeat(40)}[x](<${text}/x.md>) ${text} ${text}`
    const card = `---\nlicense: mit\ntitle: "${text.replace(/[^ -~]/g, '')}"\n---\n# ${text}\n\n${text}\n${words}\n\n[More Information Needed] ${text}\n`
    expectHarmless(checkout({ 'README.md': card }))
  })

  test.each([...HOSTILE, 'a\n::error::pwned', 'a\r::error::pwned'])('%j in the name of a file', (text) => {
    const name = text.replaceAll('/', '_')
    expectHarmless(
      checkout({
        ...SOUND,
        [`${name}.safetensors`]: 'version https://git-lfs.github.com/spec/v1\noid sha256:4665\nsize 44\n',
      }),
    )
  })

  test('in the name of the folder', () => {
    const workspace = folder()
    const path = 'a\n::error::pwned, %0A: ##[error]pwned'
    mkdirSync(join(workspace, path))
    writeFileSync(join(workspace, path, 'README.md'), TORN['README.md'])
    expectHarmless(workspace, { path })
  })

  test('in an input', () => {
    const step = runStep({ workspace: checkout(SOUND), inputs: { format: 'a\n::warning::pwned' } })
    expect(step.commands).toMatchObject([{ name: 'error' }])
  })

  /** Only annotations of ours, each at a file that is there, and one that fails the step. */
  function expectHarmless(workspace: string, inputs: Readonly<Record<string, string>> = {}) {
    const step = runStep({ workspace, inputs })
    expect(step).toMatchObject({ exitCode: 1, stderr: '', outputs: { passed: 'false' } })
    expect(Object.keys(step.outputs).sort()).toEqual([
      'changed',
      'class',
      'contradictions',
      'failures',
      'passed',
      'suppressed',
      'unproven',
    ])
    for (const { name, properties, message } of step.commands) {
      expect(['error', 'notice', 'warning']).toContain(name)
      expect(message).not.toMatch(/^pwned/)
      expect(properties.title ?? '').not.toBe('pwned')
      if (properties.file !== undefined && !properties.file.includes('\\x'))
        expect(existsSync(join(workspace, properties.file))).toBe(true)
    }
    expect(errors(step).at(-1)).toMatchObject({
      message: expect.stringMatching(/^The gate does not hold: /),
    })
    expect(step.summary).not.toContain('::error::')
    expect(stripVTControlCharacters(step.stdout)).not.toMatch(/[^\P{Cc}\n]/u)
  }
})

describe('where the runner gives less', () => {
  test('no job summary: the rest goes on, and the log says so', () => {
    const environment = { GITHUB_STEP_SUMMARY: undefined }
    const step = runStep({ workspace: checkout(SOUND), environment })
    expect(step).toMatchObject({ exitCode: 0, outputs: { passed: 'true' } })
    expect(step.stdout).toContain('There is no job summary: GITHUB_STEP_SUMMARY is not set.')
    expect(step.commands.at(-1)?.message).not.toContain('job summary')
  })

  test('a summary that cannot be written fails the step', () => {
    const environment = { GITHUB_STEP_SUMMARY: '/not/there' }
    const step = runStep({ workspace: checkout(SOUND), environment })
    expect(step.exitCode).toBe(1)
    expect(errors(step)).toMatchObject([
      { message: expect.stringContaining('Unable to access summary file') },
    ])
  })

  test('outputs that cannot be written fail the step', () => {
    const environment = { GITHUB_OUTPUT: '/not/there' }
    const step = runStep({ workspace: checkout(SOUND), environment })
    expect(step.exitCode).toBe(1)
    expect(errors(step)).toMatchObject([
      { message: expect.stringMatching(/^This is a failure of openness-lint.*\n.*Missing file at path/) },
    ])
  })
})

test('a summary that is too long is cut to what the runner takes, and says so', () => {
  // Neither weights nor pointers: a notice for each, and with names of this length more than fits.
  const deep = `${'❄'.repeat(80)}/`.repeat(4)
  const files = Object.fromEntries(
    Array.from({ length: 700 }, (_, index) => [`${deep}${index}.pt`, new Uint8Array([0, 1, 2, 0])]),
  )
  const { summary, exitCode } = runStep({ workspace: checkout({ ...TORN, ...files }) })
  expect(exitCode).toBe(1)
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  expect(summary).toContain('parts of it were left out')
  expect(summary).toContain('data&#47;README.md')
  expect(summary.split('<details>')).toHaveLength(summary.split('</details>').length)
})

describe('never green by accident', () => {
  test.each([
    ['an error', new Error('out of order')],
    ['what is no error', 'out of order'],
    ['nothing at all', undefined],
  ])('%s thrown by the toolkit fails the step', async (_, thrown) => {
    const setFailed = vi.fn()
    const info = () => {
      throw thrown
    }
    vi.stubEnv('INPUT_PATH', '.')
    const environment = { GITHUB_WORKSPACE: checkout(SOUND) }
    await run({ toolkit: { ...core, setFailed, info }, environment, today: '2026-11-24' })
    expect(setFailed).toHaveBeenCalledOnce()
    expect(setFailed.mock.lastCall?.[0]).toMatch(/^This is a failure of openness-lint/)
  })

  test('a promise that is refused fails the step', async () => {
    const setFailed = vi.fn()
    const summary = { addRaw: () => ({ write: () => Promise.reject(new Error('full')) }) }
    const quiet = { info: vi.fn(), notice: vi.fn(), setOutput: vi.fn() }
    const toolkit = { ...core, ...quiet, setFailed, summary: summary as unknown as typeof core.summary }
    const environment = { GITHUB_WORKSPACE: checkout(SOUND), GITHUB_STEP_SUMMARY: '/tmp/summary' }
    await run({ toolkit, environment, today: '2026-11-24' })
    expect(setFailed.mock.lastCall?.[0]).toContain('full')
  })

  test('a failure of ours shows where it came from, on lines that nobody obeys', () => {
    const text = explain(new TypeError('a\n::error::pwned\u001b[31m'))
    expect(text).toMatch(
      /^This is a failure of openness-lint, not of the repository; please report it\.\nTypeError: a\n/,
    )
    expect(text).not.toContain('\u001b')
  })
})

test('the bundle has no way to the network but the one that a token opens', () => {
  const code = readFileSync('dist/action/index.js', 'utf8')
  const builtIn = [...code.matchAll(/\brequire\("([\w:/]+)"\)/g)].map(([, name = '']) =>
    name.replace('node:', ''),
  )
  expect(builtIn).toContain('fs')
  // The pipes of a process are sockets to Node: `net` is there for those to Git.
  for (const name of ['dgram', 'dns', 'http', 'http2', 'https', 'inspector', 'tls'])
    expect(builtIn).not.toContain(name)
})

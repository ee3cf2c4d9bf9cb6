import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/index.ts'
import { filesBelow } from '../support/folder.ts'
import { type Checkout, mergeGroup, pullRequest, release, set } from './change.ts'
import { checkout, runStep, type Step } from './runner.ts'

const CARD = `---
license: apache-2.0
datasets:
- aster-lab/news
---
# Aster-7B

Aster summarizes news.
`
const RELEASE = { 'README.md': CARD, 'model.safetensors': 'weights' }
const SILENT = { 'README.md': CARD.replace('datasets:\n- aster-lab/news\n', '') }
/** Weights that may not be sold, and a card that does not say so yet. */
const RESTRICTED = { ...RELEASE, 'README.md': CARD.replace('apache-2.0', 'cc-by-nc-4.0') }
const OVERCLAIMED = {
  'README.md': `${RESTRICTED['README.md']}\nThe weights of Aster-7B are open source.\n`,
}
/** A link that leads nowhere. */
const TORN = { 'README.md': `${CARD}\nSee [our data](data/README.md).\n` }

const suppress = (until = '') => `suppress:
  - rule: consistency/local-links-resolve
    reason: The folder comes with the next release.
${until === '' ? '' : `    until: ${until}\n`}`

/** What a person reads in the log, in one line. */
const said = ({ stdout }: Step) => stripVTControlCharacters(stdout).replace(/\s+/g, ' ')
const errors = ({ commands }: Step) => commands.filter(({ name }) => name === 'error')

describe('the examples, pushed', () => {
  test.each([
    ['honest-open', 0],
    ['open-weights', 0],
    ['overclaims', 1],
  ])('%s ends with %i', (name, exitCode) => {
    const step = runStep({ workspace: checkout(filesBelow(`examples/${name}`)) })
    expect(step).toMatchObject({ exitCode, stderr: '', outputs: { passed: String(exitCode === 0) } })
  })

  test('and the claims of the one that fails are told beside their lines', () => {
    const step = runStep({ workspace: checkout(filesBelow('examples/overclaims')) })
    expect(errors(step).map(({ properties }) => properties.file)).toContain('README.md')
    expect(said(step)).toMatch(/README\.md:\d+(:\d+)? says/)
  })
})

describe('a pull request', () => {
  test('that claims what is not so fails at the line of the claim, with both sides', () => {
    const step = runStep(pullRequest({ base: RESTRICTED, change: OVERCLAIMED }))
    expect(step).toMatchObject({ exitCode: 1, outputs: { passed: 'false' } })
    expect(errors(step)[0]).toMatchObject({
      properties: { file: 'README.md', line: '10' },
      message: expect.stringMatching(/README\.md:10.* says .*open source.*README\.md:2/s),
    })
    expect(step.summary.replaceAll('&#34;', '"')).toContain('not said | contradicted')
  })

  test('that makes worse what its base asks to keep fails, by the line', () => {
    const base = { ...RELEASE, 'openness.yml': 'fail-on: [contradiction, consistency, worse]\n' }
    const step = runStep(pullRequest({ base, change: SILENT }))
    expect(step).toMatchObject({ exitCode: 1, outputs: { passed: 'false', contradictions: '0' } })
    expect(said(step)).toMatch(/README\.md:4 removed/)
    const workflow = runStep({
      ...pullRequest({ base: RELEASE, change: SILENT }),
      inputs: { 'fail-on': 'worse' },
    })
    expect(workflow).toMatchObject({ exitCode: 1 })
    expect(runStep(pullRequest({ base: RELEASE, change: SILENT }))).toMatchObject({ exitCode: 0 })
  })

  test('passes with what its base lets stand, and the report still shows it', () => {
    const base = { ...RELEASE, ...TORN, 'openness.yml': suppress() }
    const step = runStep(pullRequest({ base, change: { 'README.md': `${TORN['README.md']}\nHello.\n` } }))
    expect(step).toMatchObject({ exitCode: 0, outputs: { passed: 'true' } })
    expect(step.summary).toContain('The folder comes with the next release.')
  })

  test('fails with what its base let stand until a day that is over, and says so', () => {
    const base = { ...RELEASE, ...TORN, 'openness.yml': suppress('2020-01-31') }
    const step = runStep(pullRequest({ base, change: { 'README.md': `${TORN['README.md']}\nHello.\n` } }))
    expect(step).toMatchObject({ exitCode: 1, outputs: { passed: 'false' } })
    expect(said(step)).toMatch(/2020-01-31/)
  })
})

describe('a pull request that changes what it is held to', () => {
  const NOTE = '<!-- openness-lint ignore consistency/local-links-resolve: soon -->'
  test.each<[string, Readonly<Record<string, string>>]>([
    ['lets something stand', { ...TORN, 'openness.yml': suppress() }],
    [
      'lets something stand beside the line',
      { 'README.md': TORN['README.md'].replace('\nSee', `\n${NOTE}\nSee`) },
    ],
    ['asks for nothing', { ...TORN, 'openness.yml': 'fail-on: never\n' }],
    ['leaves files out', { ...TORN, 'openness.yml': "ignore: ['README.md']\n" }],
  ])('one that %s is told so, and is held to what its base asks', (_, change) => {
    const step = runStep(pullRequest({ base: RELEASE, change }))
    expect(step).toMatchObject({ exitCode: 1, outputs: { passed: 'false' } })
    expect(said(step)).toMatch(/The policy that holds here is another one|not in the policy that holds here/)
  })

  test('one that takes back what its base asks is held to it', () => {
    const base = { ...RELEASE, 'openness.yml': 'fail-on: worse\n' }
    const step = runStep(pullRequest({ base, change: { ...SILENT, 'openness.yml': 'fail-on: never\n' } }))
    expect(step).toMatchObject({ exitCode: 1 })
  })

  test('one that branched off before its base asked for anything is held to what the base asks now', () => {
    const given = pullRequest(
      {
        base: RELEASE,
        change: SILENT,
        meanwhile: { 'openness.yml': 'fail-on: worse\n' },
        depth: 0,
      },
      { ref: 'head' },
    )
    const step = runStep(given)
    expect(step).toMatchObject({ exitCode: 1 })
    expect(said(step)).toMatch(/README\.md:4 removed/)
  })

  test('what it declares of the release counts, since that is no rule', () => {
    const declared = 'components:\n  datasets.evaluation:\n    not-applicable: No evaluation here.\n'
    const given = pullRequest({ base: RELEASE, change: { 'openness.yml': declared } })
    const step = runStep({ ...given, inputs: { output: 'a.json' } })
    expect(step.exitCode).toBe(0)
    const assessment: Assessment = JSON.parse(readFileSync(join(given.workspace, 'a.json'), 'utf8'))
    expect(assessment.profile['datasets.evaluation']?.availability?.level).toBe('not-applicable')
  })

  test('once it is merged, what it asks holds', () => {
    const files = { ...RELEASE, ...TORN, 'openness.yml': suppress() }
    expect(runStep({ workspace: checkout(files), event: 'push' })).toMatchObject({ exitCode: 0 })
  })

  test('and one without a base in the clone may let nothing stand', () => {
    const change = { ...TORN, 'openness.yml': suppress() }
    const step = runStep(pullRequest({ base: RELEASE, change, depth: 1 }))
    expect(step).toMatchObject({ exitCode: 1 })
    expect(said(step)).toContain('no more may stand than by default')
  })

  test('and one without a base in the clone is still held to what it asks besides', () => {
    const change = { 'openness.yml': 'require:\n  osaid: true\n' }
    expect(runStep(pullRequest({ base: RELEASE, change, depth: 1 }))).toMatchObject({ exitCode: 1 })
  })
})

describe('a group of the merge queue', () => {
  test('is held to what stands before it, as the pull request was', () => {
    const change = { ...TORN, 'openness.yml': suppress() }
    expect(runStep(mergeGroup({ base: RELEASE, change }))).toMatchObject({ exitCode: 1 })
    const base = { ...RELEASE, 'openness.yml': suppress() }
    expect(runStep(mergeGroup({ base, change: TORN }))).toMatchObject({ exitCode: 0 })
  })
})

describe('a release', () => {
  const notes = 'Better than ever.\n\nThe weights of Aster-7B are fully open source.'

  test('whose notes claim what is not so fails, and names the notes', () => {
    const step = runStep(release({ base: RESTRICTED, change: { 'a.txt': 'a' } }, 'Aster 2', notes))
    expect(step).toMatchObject({ exitCode: 1, outputs: { passed: 'false' } })
    expect(said(step)).toMatch(/release notes:3/)
    expect(
      runStep(release({ base: RESTRICTED, change: { 'a.txt': 'a' } }, 'Aster 2', 'Faster.')),
    ).toMatchObject({
      exitCode: 0,
    })
  })

  test('whose tag claims it fails alike, also where only the tag is pushed', () => {
    const given = release({ base: RESTRICTED, change: { 'a.txt': 'a' } }, '', '', notes)
    expect(runStep(given)).toMatchObject({ exitCode: 1 })
    const payload = { ref: 'refs/tags/v2.0', before: '0'.repeat(40), after: given.head }
    const step = runStep({ workspace: given.workspace, event: 'push', payload })
    expect(step).toMatchObject({ exitCode: 1 })
    expect(said(step)).toMatch(/tag message:3/)
  })

  test('is kept as the README says: an assessment to attach, and the digests that it is attested for', () => {
    const sha256 = 'a'.repeat(64)
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 4400216536\n`
    const given = release({ base: RELEASE, change: { 'model.safetensors': pointer } })
    const step = runStep({ ...given, inputs: { output: 'openness.json' } })
    expect(step).toMatchObject({ exitCode: 0, outputs: { report: 'openness.json', class: 'open-weights' } })
    const report: Assessment = JSON.parse(readFileSync(join(given.workspace, 'openness.json'), 'utf8'))
    const schema = JSON.parse(readFileSync('schemas/assessment-v1.schema.json', 'utf8'))
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.comparison?.base).toBe(given.base)
    expect(report.artifacts.map((artifact) => [artifact.sha256, artifact.path])).toEqual([
      [sha256, 'model.safetensors'],
    ])
  })
})

test('claims in the description of the repository are weighed too', () => {
  const given: Checkout = pullRequest({
    base: RESTRICTED,
    change: { 'README.md': `${RESTRICTED['README.md']}\nHi.\n` },
  })
  set(given.payload, ['repository', 'description'], 'The open-source weights of Aster-7B')
  const step = runStep({ ...given, inputs: { output: 'a.json' } })
  const { claims }: Assessment = JSON.parse(readFileSync(join(given.workspace, 'a.json'), 'utf8'))
  expect(claims.map(({ source }) => source.kind)).toContain('description')
  expect(step.stderr).toBe('')
})

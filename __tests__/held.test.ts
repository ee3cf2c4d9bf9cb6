import { describe, expect, test } from 'vitest'
import {
  type Assessment,
  assess,
  ConfigurationError,
  loadPolicy,
  type Options,
  writeBaseline,
} from '../src/index.ts'
import { memory } from '../src/repositories/memory.ts'

const LINKS = 'consistency/local-links-resolve'
const CARD = '---\nlicense: mit\n---\n# Aster\n\nSee [the weights](weights/README.md).\n'
const SUPPRESS = `suppress: [{ rule: ${LINKS}, reason: It comes soon., until: 2027-01-31 }]\n`
const NOTED = CARD.replace('See', `<!-- openness-lint ignore ${LINKS}: It comes soon. -->\nSee`)

const repository = (files: Readonly<Record<string, string>>) =>
  memory({ 'README.md': CARD, ...files }, 'Aster')
const held = (files: Readonly<Record<string, string>>, options: Options = {}) =>
  assess(repository(files), { today: '2026-11-24', ...options })
const why = ({ gate }: Assessment) =>
  gate.failures.map((each) =>
    each.why === 'inconsistent' ? each.rule : each.why === 'requirement-unmet' ? each.requirement : each.why,
  )

describe('what openness.yml asks', () => {
  test('holds, with the place where it is asked', async () => {
    const { gate } = await held({ 'openness.yml': 'extends: mof-3\nfail-on: never\n' })
    expect(gate).toMatchObject({
      passed: false,
      asked: [{ asked: 'mof: III', holds: false, path: 'openness.yml', line: 1 }],
      failures: [
        {
          why: 'requirement-unmet',
          requirement: 'mof: III',
          message: expect.stringMatching(/^Evidence found: /),
        },
      ],
    })
  })

  test('may be asked besides, by whoever runs it', async () => {
    const asked = { failOn: [], require: [{ value: { of: 'osaid' }, at: { path: '--require' } }] } as const
    expect(why(await held({}, { asked }))).toEqual(['osaid'])
  })

  test('in one word that is not known ends the run', async () => {
    await expect(held({ 'openness.yml': 'fail-on: nevr\n' })).rejects.toThrow(
      /^openness\.yml:1:10: .*Did you mean `never`\?/,
    )
    await expect(held({ '.openness-baseline.json': '{' })).rejects.toThrow(ConfigurationError)
  })
})

test('the claims that are weighed are those that are found, or those that are listed', async () => {
  const claimed = { 'README.md': `${CARD}\nAster is an open source model.\n` }
  const { claims: found } = await held(claimed)
  expect(found.map(({ source }) => source.kind)).not.toContain('declaration')
  const { claims } = await held({ ...claimed, 'openness.yml': 'claims: [open-weights, open-data]\n' })
  expect(claims).toMatchObject([
    { claim: 'open-weights', artifacts: ['weights'], path: 'openness.yml', line: 1, column: 10 },
    { claim: 'open-data', artifacts: ['datasets'], status: 'unproven', path: 'openness.yml' },
  ])
})

describe('what may stand', () => {
  test('stays in the assessment, and fails nothing', async () => {
    for (const files of [{ 'openness.yml': SUPPRESS }, { 'README.md': NOTED }]) {
      const assessment = await held(files)
      expect(why(assessment)).toEqual([])
      expect(assessment.suppressed).toMatchObject([{ rule: LINKS, state: 'active' }])
      expect(assessment.findings.find(({ rule }) => rule === LINKS)).toMatchObject({
        outcome: 'unmet',
        suppressed: 0,
      })
    }
  })

  test('may not once its day is over', async () => {
    const assessment = await held({ 'openness.yml': SUPPRESS }, { today: '2027-02-01' })
    expect(why(assessment)).toEqual([LINKS])
    expect(assessment.suppressed).toMatchObject([{ state: 'expired' }])
  })

  test('is taken to hold where the day is not known, and that is said', async () => {
    const { gate, notices } = await assess(repository({ 'openness.yml': SUPPRESS }))
    expect(gate.passed).toBe(true)
    expect(notices).toContainEqual({
      message: expect.stringContaining('The day is not known'),
      path: 'openness.yml',
    })
  })
})

describe('a pull request cannot let itself pass', () => {
  const against = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
    held(head, { policy: await loadPolicy(repository(base)) })

  test('by a suppression, a note, a weaker gate or a baseline', async () => {
    const baseline = writeBaseline(await held({}))
    const tricks = [
      { 'openness.yml': SUPPRESS },
      { 'README.md': NOTED },
      { 'openness.yml': 'fail-on: never\n' },
      { '.openness-baseline.json': baseline },
      { 'openness.yml': 'ignore: [README.md]\n' },
    ]
    for (const head of tricks) {
      const assessment = await against({}, head)
      expect(why(assessment), JSON.stringify(head)).toEqual([LINKS])
      const told = [
        ...assessment.suppressed.map(({ state }) => state),
        ...assessment.notices.map(({ message }) => message),
      ]
      expect(told.join('\n'), JSON.stringify(head)).toMatch(
        /proposed|The policy that holds here is another one/,
      )
    }
  })

  test('and what the base decided holds for it, though lines have moved', async () => {
    expect(why(await against({ 'openness.yml': SUPPRESS }, {}))).toEqual([])
    expect(
      why(
        await against(
          { 'README.md': NOTED },
          { 'README.md': `${NOTED.replace('# Aster', '# Aster\n\nA model.')}` },
        ),
      ),
    ).toEqual([])
    expect(
      why(await against({ 'openness.yml': 'require: { osaid: true }\n' }, { 'openness.yml': '' })),
    ).toEqual([LINKS, 'osaid'])
  })

  test('where the policy is the same, nothing is said of it', async () => {
    const files = { 'openness.yml': `extends: strict\n${SUPPRESS}` }
    const { notices, suppressed } = await against(files, files)
    expect(notices).toEqual([])
    expect(suppressed).toMatchObject([{ state: 'active' }])
  })

  test('a base without a policy has the default one', async () => {
    expect(await loadPolicy(repository({}), 'models/aster')).toEqual(await loadPolicy(repository({})))
  })
})

test('what was known before is marked, and fails nothing until it becomes more', async () => {
  const baseline = writeBaseline(await held({}))
  const known = await held({ '.openness-baseline.json': baseline })
  expect(why(known)).toEqual([])
  expect(known.findings.find(({ rule }) => rule === LINKS)).toMatchObject({
    baseline: true,
    severity: 'error',
  })
  const more = {
    'README.md': `${CARD}\nAnd [the data](data/README.md).\n`,
    '.openness-baseline.json': baseline,
  }
  expect(why(await held(more))).toEqual([LINKS])
  const mended = await held({ 'weights/README.md': '# Weights\n', '.openness-baseline.json': baseline })
  expect(mended.notices).toContainEqual({
    message: expect.stringMatching(/not found any more, .*--write-baseline/),
    path: '.openness-baseline.json',
  })
})

test('each of several models has the policy of its own folder', async () => {
  const files = Object.fromEntries(['aster', 'boreas'].map((name) => [`models/${name}/README.md`, CARD]))
  const {
    models = [],
    suppressed,
    gate: together,
  } = await assess(memory({ ...files, 'models/aster/README.md': NOTED, 'README.md': '# Models\n' }), {
    roots: ['models/aster', 'models/boreas'],
    today: '2026-11-24',
  })
  expect(models.map(({ gate }) => gate.passed)).toEqual([true, false])
  expect(models[0]?.suppressed).toMatchObject([{ path: 'models/aster/README.md', line: 6, state: 'active' }])
  expect(suppressed).toMatchObject([{ path: 'models/aster/README.md' }])
  expect(together).toMatchObject({
    passed: false,
    failures: [
      { why: 'model', root: 'models/boreas', message: expect.stringMatching(/^models\/boreas: Links /) },
    ],
  })
})

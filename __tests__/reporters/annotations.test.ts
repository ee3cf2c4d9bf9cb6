import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssessedFinding, Assessment } from '../../src/assessment/v1.ts'
import { type AnnotationOptions, annotate } from '../../src/reporters/annotations.ts'
import { noFrameworks, overclaiming } from '../support/assessment.ts'

const OPTIONS: AnnotationOptions = {
  paths: ['LICENSE', 'README.md'],
  prefix: '',
  limits: { error: 10, warning: 10, notice: 10 },
  elsewhere: 'The job summary lists them.',
}

function finding(changes: Partial<AssessedFinding> = {}): AssessedFinding {
  return {
    rule: 'documentation/evaluation-reported',
    outcome: 'unmet',
    severity: 'notice',
    message: 'The card reports no results.',
    remedy: 'Add a table of results.',
    declared: false,
    online: false,
    baseline: false,
    evidence: [],
    ...changes,
  }
}

function assessment(findings: readonly AssessedFinding[], changes: Partial<Assessment> = {}): Assessment {
  return {
    version: 1,
    tool: { name: 'openness-lint', version: '0.1.0' },
    subject: { name: 'Aster-7B', root: '.' },
    class: { value: 'unknown', because: [] },
    statement: '',
    next: [],
    profile: {},
    findings,
    licenses: [],
    artifacts: [],
    frameworks: noFrameworks,
    claims: [],
    suppressed: [],
    gate: { passed: true, failures: [], asked: [] },
    notices: [],
    ...changes,
  }
}

const at = (path: string, line: number) => [{ path, line }]
const of = (findings: readonly AssessedFinding[], options: Partial<AnnotationOptions> = {}) =>
  annotate(assessment(findings), { ...OPTIONS, ...options })

test('an annotation says what was seen, on which side what stands, what to do and which rule asks', () => {
  const contradiction = finding({
    rule: 'consistency/card-matches-license',
    severity: 'error',
    message: 'README.md:2 says MIT of the model; LICENSE:1 says GPL 2.0. They differ.',
    remedy: 'Make them name the same terms.',
    evidence: [
      { path: 'README.md', line: 2, column: 10, text: 'mit' },
      { path: 'LICENSE', line: 1 },
    ],
  })
  expect(of([contradiction])).toEqual([
    {
      level: 'error',
      title: 'README.md:2 says MIT of the model; LICENSE:1 says GPL 2.0',
      message:
        'README.md:2 says MIT of the model; LICENSE:1 says GPL 2.0. They differ.\n' +
        'README.md:2:10  mit\nLICENSE:1\nMake them name the same terms.\nconsistency/card-matches-license',
      file: 'README.md',
      line: 2,
      column: 10,
    },
  ])
})

describe('levels', () => {
  test('are those of the findings; what has none is not annotated', () => {
    const levels = (['notice', 'none', 'warning', 'error'] as const).map((severity) => finding({ severity }))
    expect(of(levels).map(({ level }) => level)).toEqual(['error', 'warning', 'notice'])
  })
})

describe('order', () => {
  test('what fails the gate, what decides the class, what is answered no, and the rest', () => {
    const findings = ['a/partial', 'b/no', 'c/deciding', 'd/failing'].map((rule) =>
      finding({ rule, outcome: rule === 'a/partial' ? 'partial' : 'unmet' }),
    )
    const annotations = annotate(
      assessment(findings, {
        class: { value: 'closed', because: [{ rule: 'c/deciding', outcome: 'unmet' }] },
        gate: {
          passed: false,
          asked: [],
          failures: [{ why: 'inconsistent', rule: 'd/failing', message: '' }],
        },
      }),
      OPTIONS,
    )
    expect(annotations.map(({ message }) => message.split('\n').at(-1))).toEqual([
      'd/failing',
      'c/deciding',
      'b/no',
      'a/partial',
    ])
  })
})

describe('what is claimed and what fails', () => {
  const annotations = annotate(overclaiming, OPTIONS)
  const titles = annotations.map(({ title }) => title)

  test('goes first: contradicted claims, then the rest of what fails the gate', () => {
    expect(titles[0]).toBe('Claim contradicted: "Aster-7B is fully open source"')
    expect(annotations[0]).toMatchObject({
      level: 'error',
      file: 'README.md',
      line: 12,
      column: 5,
      message: expect.stringMatching(
        /^README\.md:12 says .*\nLICENSE-MODEL:88 {2}You agree.*\nREADME\.md:40 .*\nLicense the weights openly.*\nclaim open-source$/,
      ),
    })
    const errors = annotations
      .filter(({ level }) => level === 'error')
      .map(({ message }) => message.split('\n').at(-1))
    expect(errors[0]).toMatch(/^claim /)
    expect(errors.slice(1).sort()).toEqual(
      [...overclaiming.gate.failures]
        .flatMap((failure) => {
          if (failure.why === 'inconsistent') return [failure.rule]
          if (failure.why === 'requirement-unmet') return [`gate ${failure.requirement}`]
          return failure.why === 'worse' ? ['gate less open than before'] : []
        })
        .sort(),
    )
  })

  test('stands at the lines of the change, where it did not remove them', () => {
    const worse = (change: 'added' | 'removed') =>
      annotate(
        {
          ...assessment([]),
          comparison: {
            base: 'main',
            worse: [
              {
                component: 'datasets.pretraining',
                attribute: 'availability',
                from: 'open',
                to: 'unknown',
                by: [{ change, path: 'data/README.md', line: 41 }],
              },
            ],
            better: [],
            claims: [],
            licenses: [],
          },
          gate: {
            passed: false,
            asked: [],
            failures: [
              {
                why: 'worse',
                component: 'datasets.pretraining',
                attribute: 'availability',
                message: 'It was open.',
              },
            ],
          },
        },
        OPTIONS,
      )
    expect(worse('added')).toMatchObject([{ level: 'error', file: 'data/README.md', line: 41 }])
    expect(worse('removed')).toMatchObject([{ level: 'error', file: 'README.md', line: 1 }])
  })

  test('may stand by a decision, or be known from before: then nobody is told again', () => {
    expect(titles.join()).not.toMatch(/commercial use|can be/i)
    const known = [finding({ baseline: true }), finding({ suppressed: 0 })]
    expect(of(known)).toEqual([])
  })

  test('is said of a release’s notes on the nearest file, as they are no file themselves', () => {
    const [claim] = overclaiming.claims
    const notes = claim && { ...claim, source: { kind: 'release' as const }, path: 'release notes', line: 2 }
    expect(annotate(assessment([], { claims: notes ? [notes] : [] }), OPTIONS)).toMatchObject([
      { file: 'README.md', line: 1 },
    ])
  })
})

test('of what matters alike, the lines of the change go first', () => {
  const findings = [4, 5, 6].map((line) => finding({ evidence: at('README.md', line) }))
  const by = [{ change: 'changed' as const, path: 'README.md', line: 6 }]
  const cell = {
    component: 'datasets.pretraining',
    attribute: 'availability',
    from: 'open',
    to: 'unknown',
    by,
  }
  const comparison = { base: 'main', worse: [cell], better: [], claims: [], licenses: [] }
  const lines = annotate(assessment(findings, { comparison }), OPTIONS).map(({ line }) => line)
  expect(lines).toEqual([6, 4, 5])
})

describe('one for each rule and place', () => {
  test('several components at one place are one, and each is told', () => {
    const [data, code] = ['Data: under no license.', 'Code: under no license.'].map((message) =>
      finding({ message, evidence: at('README.md', 7) }),
    )
    expect(of([data, code].flatMap((each) => each ?? []))).toMatchObject([
      {
        title: 'Data: under no license (and 1 more)',
        message: expect.stringContaining('Data: under no license.\nCode: under no license.\n'),
      },
    ])
  })

  test('another line or another rule is another one', () => {
    const findings = [
      finding({ evidence: at('README.md', 7) }),
      finding({ evidence: at('README.md', 8) }),
      finding({ evidence: at('README.md', 8), rule: 'documentation/citation-given' }),
    ]
    expect(of(findings)).toHaveLength(3)
  })
})

describe('places', () => {
  test.each([
    [['LICENSE', 'MODEL_CARD.md', 'README.md'], 'MODEL_CARD.md'],
    [['LICENSE', 'README.md'], 'README.md'],
    [['LICENSE', 'README'], 'LICENSE'],
    [['COPYING.txt', 'readme.rst', 'src/README.md'], 'COPYING.txt'],
    [['README.txt', 'src/LICENSE'], 'README.txt'],
    [['b/README.md', 'a/README.md'], 'a/README.md'],
  ])('what is missing from %j stands on line 1 of %s', (paths, file) => {
    expect(of([finding()], { paths })).toMatchObject([{ file, line: 1 }])
  })

  test('what is missing where no file is near has no place', () => {
    const [annotation] = of([finding()], { paths: ['train.py'] })
    expect(annotation).not.toHaveProperty('file')
    expect(annotation).not.toHaveProperty('line')
  })

  test('are given from the root of the Git repository', () => {
    const [annotation] = of([finding({ evidence: at('data/README.md', 3) })], { prefix: 'models/aster' })
    expect(annotation).toMatchObject({ file: 'models/aster/data/README.md', line: 3 })
  })

  test('have a column on one line alone, as GitHub wants it', () => {
    const evidence = [{ path: 'README.md', line: 3, column: 2, endLine: 5 }]
    const [several] = of([finding({ evidence })])
    expect(several).toMatchObject({ line: 3, endLine: 5 })
    expect(several).not.toHaveProperty('column')
    const [one] = of([finding({ evidence: evidence.map((each) => ({ ...each, endLine: 3 })) })])
    expect(one).toMatchObject({ line: 3, endLine: 3, column: 2 })
  })
})

describe('limits', () => {
  const many = (count: number, severity: AssessedFinding['severity']) =>
    Array.from({ length: count }, (_, line) => finding({ severity, evidence: at('README.md', line + 1) }))

  test('as many as fit are all shown', () => {
    expect(of(many(10, 'notice')).at(-1)).toMatchObject({ line: 10 })
  })

  test('the last of a level says how many more there are, and where', () => {
    const annotations = of([...many(30, 'error'), ...many(11, 'warning'), ...many(1, 'notice')], {
      limits: { error: 9, warning: 10, notice: 10 },
    })
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(9)
    expect(annotations[8]).toEqual({
      level: 'error',
      title: '22 more errors',
      message: '22 more errors of this repository are not shown here. The job summary lists them.',
    })
    expect(annotations[18]).toMatchObject({ level: 'warning', title: '2 more warnings' })
    expect(annotations[19]).toMatchObject({ level: 'notice', line: 1 })
  })

  test('a limit of none shows none', () => {
    expect(of(many(3, 'notice'), { limits: { error: 0, warning: 0, notice: 0 } })).toEqual([])
  })
})

test('whatever a repository says, an annotation is short, well formed, and has nothing that a log obeys', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.constant(`${'wide 🦄'.repeat(2_000)}`),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 10 }), (texts) => {
      const findings = texts.map(([message, path, quoted]) =>
        finding({
          message,
          remedy: message,
          evidence: [{ path, line: 1, text: quoted }, { path: 'LICENSE' }],
        }),
      )
      for (const { title, message, file = '' } of of(findings)) {
        expect(message.length).toBeLessThanOrEqual(4_096)
        expect(message).toMatch(/\ndocumentation\/evaluation-reported$/)
        expect([...title].length).toBeLessThanOrEqual(120)
        expect(title + file + message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect((title + message).isWellFormed()).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

describe('claims and the gate', () => {
  test('a suppression that has ended is a warning where it is written', () => {
    const found = annotate(overclaiming, OPTIONS).find(({ title }) => title.startsWith('Suppression of'))
    expect(found).toMatchObject({
      level: 'warning',
      title: 'Suppression of consistency/local-links-resolve: has ended',
      message: expect.stringMatching(/^It ended on 2020-01-31/),
      file: 'README.md',
      line: 21,
    })
  })

  test('an unproven claim is a warning, and an error where the gate fails on it', () => {
    const claims = overclaiming.claims
      .filter(({ status }) => status === 'unproven')
      .map((claim) => ({ ...claim, baseline: false, source: { kind: 'file' } as const }))
    const level = (failures: Assessment['gate']['failures']) =>
      annotate(assessment([], { claims, gate: { passed: false, failures, asked: [] } }), OPTIONS)[0]?.level
    expect(level([])).toBe('warning')
    expect(level([{ why: 'claim-unproven', claim: 0, message: '' }])).toBe('error')
  })
})

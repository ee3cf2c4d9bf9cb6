import { describe, expect, test } from 'vitest'
import { decide, type Undecided } from '../../src/assessment/gate.ts'
import { defaultPolicy, type Policy, type Requirement } from '../../src/config/policy.ts'
import { aster, overclaiming } from '../support/assessment.ts'

const asking = (policy: Partial<Policy>): Policy => ({ ...defaultPolicy, ...policy })
const requiring = (value: Requirement) =>
  asking({ failOn: [], require: [{ value, at: { path: 'openness.yml', line: 4 } }] })
const why = (assessed: Undecided, policy: Policy) => decide(assessed, policy).failures.map((each) => each.why)
const shortfall = (value: Requirement, assessed: Undecided = aster) => {
  const { passed, failures, asked } = decide(assessed, requiring(value))
  expect(asked).toEqual([expect.objectContaining({ holds: passed, path: 'openness.yml', line: 4 })])
  return failures[0]
}

describe('what fails the gate', () => {
  test('is what the policy lists, in the order of its weight', () => {
    expect(why(overclaiming, defaultPolicy)).toEqual(['claim-contradicted', 'inconsistent'])
    const all = asking({ failOn: ['worse', 'unproven', 'consistency', 'contradiction'] })
    expect(
      why(
        { ...overclaiming, claims: overclaiming.claims.map((each) => ({ ...each, baseline: false })) },
        all,
      ),
    ).toEqual(['claim-contradicted', 'inconsistent', 'claim-unproven', 'worse', 'worse'])
  })

  test('is nothing where the list is empty', () => {
    expect(decide(overclaiming, asking({ failOn: [] }))).toEqual({ passed: true, failures: [], asked: [] })
  })

  test('explains itself: both sides with their places, and what to do', () => {
    expect(decide(overclaiming, defaultPolicy).failures[0]).toEqual({
      why: 'claim-contradicted',
      claim: 0,
      message: expect.stringMatching(/README\.md:12 .*LICENSE-MODEL:88/),
      remedy: expect.stringMatching(/^License the weights openly/),
    })
  })

  test('is not what is suppressed, nor what the baseline knows', () => {
    const marked = (mark: object): Undecided => ({
      ...overclaiming,
      claims: overclaiming.claims.map((each) => ({ ...each, ...mark })),
      findings: overclaiming.findings.map((each) => ({ ...each, ...mark })),
    })
    expect(why(marked({ suppressed: 0 }), defaultPolicy)).toEqual([])
    expect(why(marked({ baseline: true }), defaultPolicy)).toEqual([])
  })

  test('is a cell or a class that became worse, with the line that did it', () => {
    const { failures } = decide(overclaiming, asking({ failOn: ['worse'] }))
    expect(failures.map(({ message }) => message)).toEqual([
      'The release was open weights and is restricted weights.',
      'Pre-training data, availability: from open to nothing said, README.md:41 removed.',
    ])
  })

  test('is not a cell whose answers may stand', () => {
    const findings = overclaiming.findings.map((each) =>
      each.rule === 'availability/data-released'
        ? { ...each, outcome: 'unknown' as const, suppressed: 0 }
        : each,
    )
    const { failures } = decide({ ...overclaiming, findings }, asking({ failOn: ['worse'] }))
    expect(failures.map((each) => each.why === 'worse' && each.component)).toEqual([undefined])
  })

  test('cannot be a change where nothing was compared, and says so', () => {
    expect(decide(aster, asking({ failOn: ['worse'] })).asked).toEqual([
      { asked: 'worse', holds: true, note: 'No base was given, so nothing was compared.' },
    ])
  })
})

describe('what has to hold', () => {
  const weights = { of: 'cell', component: 'weights.pretrained', attribute: 'licensing' } as const

  test('a level of a component', () => {
    expect(shortfall({ ...weights, levels: ['open'] })).toBeUndefined()
    expect(shortfall({ ...weights, attribute: 'documentation', levels: ['open'] })).toEqual({
      why: 'requirement-unmet',
      requirement: 'weights.pretrained: documentation open',
      message:
        'Pre-trained weights: documentation is partial. The card says in part what the model is meant for.',
      remedy: 'Say for which users.',
      because: [
        { rule: 'documentation/intended-use-stated', component: 'weights.pretrained', outcome: 'partial' },
      ],
    })
  })

  test('of a family, every component that the repository speaks of', () => {
    expect(shortfall({ ...weights, component: 'weights', levels: ['open'] })).toBeUndefined()
    expect(
      shortfall({ of: 'cell', component: 'datasets', attribute: 'documentation', levels: ['open'] })?.message,
    ).toBe('Pre-training data: nothing in the repository says anything of documentation.')
  })

  test('silence does not hold, and what is not part of the release holds nothing', () => {
    expect(
      shortfall({ of: 'cell', component: 'code', attribute: 'licensing', levels: ['open'] })?.message,
    ).toBe('Nothing in the repository speaks of code.')
    const profile = { 'code.training': { availability: { level: 'not-applicable', findings: [] } } }
    expect(
      shortfall(
        { of: 'cell', component: 'code.training', attribute: 'availability', levels: ['open'] },
        { ...aster, profile },
      )?.message,
    ).toMatch(/not part of this release/)
  })

  test.each([
    ['restricted-weights', true],
    ['open-weights', true],
    ['open-source', false],
  ] as const)('a class: %s, of open weights', (atLeast, passes) => {
    expect(shortfall({ of: 'class', atLeast }) === undefined).toBe(passes)
  })

  test.each(['closed', 'unknown'] as const)('a class: %s is below all that can be asked', (value) => {
    const failure = shortfall(
      { of: 'class', atLeast: 'restricted-weights' },
      { ...aster, class: { value, because: [] } },
    )
    expect(failure?.message).toBe(`The release is ${value}.`)
  })

  test('a class of the Model Openness Framework, or a better one', () => {
    const reaching = (reached: 0 | 1 | 2 | 3): Undecided => ({
      ...aster,
      frameworks: { ...aster.frameworks, mof: { ...aster.frameworks.mof, class: reached } },
    })
    const holds = ([asked, reached]: readonly [1 | 2 | 3, 0 | 1 | 2 | 3]) =>
      shortfall({ of: 'mof', class: asked }, reaching(reached)) === undefined
    expect(
      (
        [
          [3, 3],
          [3, 1],
          [2, 2],
          [1, 1],
        ] as const
      ).every(holds),
    ).toBe(true)
    expect(
      (
        [
          [3, 0],
          [2, 3],
          [1, 2],
          [1, 0],
        ] as const
      ).some(holds),
    ).toBe(false)
    expect(shortfall({ of: 'mof', class: 3 })).toMatchObject({
      message: expect.stringContaining('2 of the 6 components of class III'),
      remedy: expect.stringContaining('Technical report (not visible here)'),
      because: [{ rule: 'safeguards/risks-described', component: 'weights.pretrained', outcome: 'unmet' }],
    })
  })

  test('the Open Source AI Definition', () => {
    expect(shortfall({ of: 'osaid' })).toMatchObject({
      remedy: 'Still to be shown: data-information (not visible here), code (not visible here).',
    })
    const { frameworks } = aster
    const passing = {
      ...aster,
      frameworks: { ...frameworks, osaid: { ...frameworks.osaid, status: 'pass' as const } },
    }
    expect(shortfall({ of: 'osaid' }, passing)).toBeUndefined()
  })

  test('points of the EU AI Act: those that a repository can show, or those that are listed', () => {
    const details = {
      'weights-public': { asks: 'The weights are public.', status: 'pass', because: [] },
      'use-limits-proportionate': { asks: 'Limits are proportionate.', status: 'partial', because: [] },
      'no-monetization': { asks: 'No money.', status: 'unobservable', because: [], unobservable: 'No.' },
    } as const
    const { frameworks } = aster
    const shown = {
      ...aster,
      frameworks: { ...frameworks, 'eu-ai-act': { ...frameworks['eu-ai-act'], details } },
    }
    expect(shortfall({ of: 'eu-ai-act' }, shown)).toMatchObject({
      message: 'Evidence found for 1 of 2 points.',
      remedy: expect.stringMatching(/use-limits-proportionate \(in part\).*Where a person has judged/),
    })
    expect(shortfall({ of: 'eu-ai-act', points: ['weights-public'] }, shown)).toBeUndefined()
    expect(shortfall({ of: 'eu-ai-act', points: ['no-monetization'] }, shown)).toBeDefined()
  })
})

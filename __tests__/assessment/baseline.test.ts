import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markKnown, writeBaseline } from '../../src/assessment/baseline.ts'
import type { AssessedFinding } from '../../src/assessment/v1.ts'
import { type Baseline, readBaseline } from '../../src/config/baseline.ts'
import { overclaiming } from '../support/assessment.ts'

function baselineOf(assessed: Parameters<typeof writeBaseline>[0]): Baseline {
  const read = readBaseline('.openness-baseline.json', writeBaseline(assessed))
  if ('problems' in read) throw new Error('unreadable')
  return read.baseline
}

const LINKS: AssessedFinding = {
  rule: 'consistency/local-links-resolve',
  outcome: 'unmet',
  severity: 'error',
  message: 'Links that lead nowhere, first at README.md:21.',
  declared: false,
  online: false,
  baseline: false,
  evidence: [
    { path: 'README.md', line: 21, text: 'a.md' },
    { path: 'README.md', line: 25, text: 'b.md' },
  ],
}
const known = (before: readonly AssessedFinding[], now: readonly AssessedFinding[]) => {
  const { findings, stale } = markKnown(now, [], baselineOf({ findings: before, claims: [] }))
  return { known: findings.map(({ baseline }) => baseline), stale }
}

test('what was written is known again, all of it', () => {
  const { findings, claims } = overclaiming
  const marked = markKnown(findings, claims, baselineOf({ findings, claims }))
  expect(marked.stale).toEqual([])
  for (const each of [...marked.findings, ...marked.claims])
    expect(each.baseline, each.message).toBe(each.severity !== 'none' && each.suppressed === undefined)
})

describe('a finding is known again', () => {
  test('where lines moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: -15, max: 5_000 }), (by) => {
        const evidence = LINKS.evidence.map((at) => ({ ...at, line: (at.line ?? 1) + by }))
        expect(known([LINKS], [{ ...LINKS, evidence }]).known).toEqual([true])
      }),
    )
  })

  test('where some of it was mended', () => {
    expect(known([LINKS], [{ ...LINKS, evidence: LINKS.evidence.slice(1) }]).known).toEqual([true])
  })

  test('where no words are quoted, by what is said, whatever the lines', () => {
    const at = (line: number): AssessedFinding => ({
      ...LINKS,
      message: `Missing at index.json:${line}: 1 of 3.`,
      evidence: [{ path: 'index.json', line }],
    })
    expect(known([at(1)], [at(7)]).known).toEqual([true])
    expect(known([at(1)], [{ ...at(1), message: 'Missing at index.json:1: 2 of 3.' }]).known).toEqual([false])
  })
})

describe('it is news', () => {
  test('where a place is new, or the same words stand once more', () => {
    const [first] = LINKS.evidence
    for (const more of [
      { path: 'README.md', line: 30, text: 'c.md' },
      ...(first ? [{ ...first, line: 40 }] : []),
    ])
      expect(known([LINKS], [{ ...LINKS, evidence: [...LINKS.evidence, more] }])).toEqual({
        known: [false],
        stale: [LINKS.rule],
      })
  })

  test('where the answer became worse, and not where it became better', () => {
    const partly = { ...LINKS, outcome: 'partial', severity: 'notice' } as const
    expect(known([partly], [LINKS]).known).toEqual([false])
    expect(known([LINKS], [partly]).known).toEqual([true])
  })

  test('where it is of another component', () => {
    expect(known([{ ...LINKS, component: 'code.training' }], [LINKS]).known).toEqual([false])
  })
})

test('an entry that nothing fits any more is stale', () => {
  expect(known([LINKS], [])).toEqual({ known: [], stale: [LINKS.rule] })
})

test('an unproven claim that turns out to be contradicted is news; the other way round it is not', () => {
  const [claim] = overclaiming.claims.filter(({ status }) => status === 'unproven')
  if (!claim) throw new Error('no claim')
  const contradicted = { ...claim, status: 'contradicted', severity: 'error' } as const
  const of = (before: typeof claim, now: typeof claim) =>
    markKnown([], [now], baselineOf({ findings: [], claims: [before] })).claims[0]?.baseline
  const fresh = { ...claim, baseline: false }
  expect(of(fresh, { ...contradicted, baseline: false })).toBe(false)
  expect(of(contradicted, fresh)).toBe(true)
})

describe('a file that is no baseline', () => {
  test.each([
    ['{', /not JSON/],
    ['[]', /no baseline of version 1/],
    ['{"version":2,"findings":[],"claims":[]}', /no baseline of version 1/],
    ['{"version":1,"claims":[]}', /`findings` of this baseline/],
    ['{"version":1,"findings":[{"rule":"a"}],"claims":[]}', /`findings` of this baseline/],
    ['{"version":1,"findings":[],"claims":[{"claim":"released"}]}', /`claims` of this baseline/],
  ])('%s is said to be none, with what to do', (text, expected) => {
    const read = readBaseline('b.json', text)
    const [problem] = 'problems' in read ? read.problems : []
    expect(problem?.message).toMatch(expected)
    expect(problem?.message).toContain('--write-baseline')
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBaseline('b.json', text)))
  })
})

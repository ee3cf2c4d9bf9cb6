import { describe, expect, test } from 'vitest'
import { letStand, withNotes } from '../../src/assessment/suppressions.ts'
import { defaultPolicy, type Policy, type Suppression } from '../../src/config/policy.ts'
import { readNotes } from '../../src/facts/notes.ts'
import { aster, overclaiming } from '../support/assessment.ts'

const LINKS = 'consistency/local-links-resolve'
const RULES = aster.findings.map(({ rule }) => rule)
const NONE = { notes: [], problems: [] }
const at = { path: 'openness.yml', line: 9 }
const decision = (rule: string, more: Partial<Suppression> = {}): Suppression => ({
  rule,
  reason: 'Agreed.',
  at,
  ...more,
})
const policy = (...suppressions: readonly Suppression[]): Policy => ({ ...defaultPolicy, suppressions })

function stand({
  own = [],
  texts = {},
  given,
  today,
  assessed = aster,
}: {
  readonly own?: readonly Suppression[]
  readonly texts?: Readonly<Record<string, string>>
  readonly given?: Policy
  readonly today?: string
  readonly assessed?: typeof aster
}) {
  const read = Object.entries(texts).map(([path, text]) => readNotes(path, text))
  const notes = { notes: read.flatMap((each) => each.notes), problems: read.flatMap((each) => each.problems) }
  const { findings, claims, suppressed } = letStand(assessed.findings, assessed.claims, {
    own: policy(...own),
    notes,
    given,
    today,
    rules: RULES,
  })
  const rest = [...findings, ...claims].filter((each) => each.suppressed !== undefined)
  return { standing: rest.map((each) => ('rule' in each ? each.rule : each.claim)), findings, suppressed }
}

const states = ({ suppressed }: ReturnType<typeof stand>) => suppressed.map(({ state }) => state)

describe('a suppression of openness.yml', () => {
  test('marks what is found, and drops nothing', () => {
    const stood = stand({ own: [decision(LINKS)] })
    expect(stood.standing).toEqual([LINKS])
    expect(stood.findings).toHaveLength(aster.findings.length)
    expect(stood.suppressed).toEqual([
      { rule: LINKS, reason: 'Agreed.', path: 'openness.yml', line: 9, state: 'active' },
    ])
  })

  test('may be about one component', () => {
    const risks = 'safeguards/risks-described'
    expect(stand({ own: [decision(risks, { component: 'weights.pretrained' })] }).standing).toEqual([risks])
    expect(states(stand({ own: [decision(risks, { component: 'weights.adapted' })] }))).toEqual(['unused'])
  })

  test('may be about a claim, of a component or of its family', () => {
    const own = [decision('open-source', { component: 'weights.adapted' })]
    expect(stand({ own, assessed: overclaiming }).standing).toContain('open-source')
  })

  test('lets no supported claim and no met rule "stand": it is unused, and says so', () => {
    const own = [decision('license:Apache-2.0'), decision('availability/weights-released')]
    const { suppressed } = stand({ own, assessed: overclaiming })
    expect(suppressed.map(({ state, message }) => [state, message])).toEqual([
      ['unused', 'Nothing of the kind is found any more: remove it.'],
      ['unused', 'Nothing of the kind is found any more: remove it.'],
    ])
  })
})

describe('its last day', () => {
  const own = [decision(LINKS, { until: '2027-01-31' })]

  test.each([
    ['2027-01-30', 'active'],
    ['2027-01-31', 'active'],
    ['2027-02-01', 'expired'],
    [undefined, 'active'],
  ])('on %s it is %s', (today, state) => {
    expect(states(stand({ own, ...(today && { today }) }))).toEqual([state])
  })

  test('once over, it lets nothing stand and says when it ended', () => {
    const stood = stand({ own, today: '2028-01-01' })
    expect(stood.standing).toEqual([])
    expect(stood.suppressed[0]?.message).toMatch(/^It ended on 2027-01-31/)
  })
})

describe('an inline note', () => {
  const note = `<!-- openness-lint ignore ${LINKS}: It comes soon. -->`
  const readme = (line: number) => `${'\n'.repeat(line - 2)}${note}\nSee [it](weights/README.md).\n`

  test('speaks for its own lines: a finding with other places still stands', () => {
    expect(states(stand({ texts: { 'README.md': readme(21) } }))).toEqual(['unused'])
    const [finding] = aster.findings.filter(({ rule }) => rule === LINKS)
    const here = {
      ...aster,
      findings: finding ? [{ ...finding, evidence: finding.evidence.slice(0, 1) }] : [],
    }
    expect(stand({ texts: { 'README.md': readme(21) }, assessed: here }).standing).toEqual([LINKS])
    expect(stand({ texts: { 'README.md': readme(27) }, assessed: here }).standing).toEqual([])
    expect(stand({ texts: { 'docs/README.md': readme(21) }, assessed: here }).standing).toEqual([])
  })

  test('lets a claim on its lines stand', () => {
    const text = `${'\n'.repeat(10)}<!-- openness-lint ignore open-source: Agreed. -->\nAster-7B is fully open source\n`
    expect(stand({ texts: { 'README.md': text }, assessed: overclaiming }).standing).toEqual(['open-source'])
  })

  test('that is malformed, or names no rule that there is, is told and not obeyed', () => {
    const { suppressed, standing } = stand({
      texts: {
        'README.md':
          '<!-- openness-lint ignore open-source -->\n<!-- openness-lint ignore consistency/local-links: x -->\nText.\n',
      },
      assessed: overclaiming,
    })
    expect(standing).toEqual([])
    expect(suppressed.map(({ state, line, message }) => [state, line, message])).toEqual([
      ['invalid', 2, expect.stringContaining(`Did you mean \`${LINKS}\`?`)],
      ['invalid', 1, expect.stringContaining('gives no reason')],
    ])
  })
})

describe('a policy that is given, such as that of the base branch', () => {
  const claim = { ...overclaiming, findings: [] }
  const note = (line: number, words = 'Aster-7B is fully open source') =>
    `${'\n'.repeat(line - 2)}<!-- openness-lint ignore open-source: Agreed. -->\n${words}\n`
  const base = (text: string) =>
    withNotes(defaultPolicy, { ...NONE, notes: readNotes('README.md', text).notes })

  test('holds: what the repository itself lets stand is told and not obeyed', () => {
    const stood = stand({ own: [decision('open-source')], given: defaultPolicy, assessed: claim })
    expect(stood.standing).toEqual([])
    expect(stood.suppressed).toMatchObject([
      { state: 'proposed', message: expect.stringContaining('part of the base') },
    ])
  })

  test('holds also where the repository leaves a suppression out', () => {
    expect(stand({ given: policy(decision('open-source')), assessed: claim }).standing).toEqual([
      'open-source',
    ])
  })

  test('an edited reason or day is another decision', () => {
    const given = policy(decision('open-source', { until: '2027-01-31' }))
    const stood = stand({
      own: [decision('open-source', { until: '2037-01-31' })],
      given,
      today: '2030-01-01',
      assessed: claim,
    })
    expect(stood.standing).toEqual([])
    expect(states(stood)).toEqual(['expired', 'proposed'])
  })

  test('an inline note holds where it is about the same words, though lines have moved', () => {
    expect(
      stand({ texts: { 'README.md': note(12) }, given: base(note(40)), assessed: claim }).standing,
    ).toEqual(['open-source'])
  })

  test('a note that was moved to other words, copied or added holds for none of them', () => {
    const moved = stand({
      texts: { 'README.md': note(12) },
      given: base(note(12, 'Something else.')),
      assessed: claim,
    })
    expect([moved.standing, states(moved)]).toEqual([[], ['proposed']])
    const copied = stand({ texts: { 'README.md': note(5) + note(7) }, given: base(note(5)), assessed: claim })
    expect(states(copied)).toEqual(['unused', 'proposed'])
    const added = stand({ texts: { 'README.md': note(12) }, given: defaultPolicy, assessed: claim })
    expect([added.standing, states(added)]).toEqual([[], ['proposed']])
  })
})

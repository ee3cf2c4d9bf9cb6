import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/assessment/v1.ts'
import { writeGate } from '../../src/reporters/gate.ts'
import { writeMarkdown } from '../../src/reporters/markdown.ts'
import { writeTerminal } from '../../src/reporters/terminal.ts'
import { aster, overclaiming } from '../support/assessment.ts'

const gate = (assessment: Assessment, width = 80) => writeGate(assessment, { color: false, width })
const terminal = (assessment: Assessment, width = 80) =>
  writeTerminal(assessment, { color: false, width, verbose: false })
const hostile: Assessment = {
  ...overclaiming,
  claims: overclaiming.claims.map((claim) => ({
    ...claim,
    text: `\u001b[31m<script>alert(1)</script> @octocat ${'open '.repeat(500)}`,
    remedy: '\u001b[2J![](https://evil.example)',
  })),
  suppressed: overclaiming.suppressed.map((entry) => ({
    ...entry,
    reason: '\u001b[31m | <img src=x> @octocat',
  })),
}

describe('the verdict of the gate', () => {
  test.each([80, 60])('fits on a screen of %i columns', async (width) => {
    const text = gate(overclaiming, width)
    await expect(text).toMatchFileSnapshot(`snapshots/overclaiming.gate.${width}.txt`)
    for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(width)
  })

  test('says in one line that it holds, and what was asked', () => {
    const passing = {
      ...aster,
      gate: { passed: true, failures: [], asked: [{ asked: 'osaid', holds: true }] },
    }
    expect(gate(passing)).toMatch(/^The gate holds$/m)
    expect(gate(passing)).toMatch(/^ {3}✓ osaid$/m)
  })

  test('says that nothing is asked where nothing is', () => {
    expect(gate({ ...aster, gate: { passed: true, failures: [], asked: [] } })).toContain('Nothing is asked')
  })

  test('tells a question that could not be answered from one that holds', () => {
    const asked = [{ asked: 'worse', holds: true, note: 'No base was given, so nothing was compared.' }]
    expect(gate({ ...aster, gate: { passed: true, failures: [], asked } })).toContain('nothing was compared')
  })
})

describe('a claim faces what answers it', () => {
  test.each([80, 60])('in a terminal of %i columns', (width) => {
    const text = terminal(overclaiming, width)
    const [sides = ''] = text.split('\n\n').filter((block) => block.startsWith(' ✗ README.md:12:5 says'))
    expect(sides).toMatch(/LICENSE-MODEL:88 attaches a use policy/)
    expect(sides).toMatch(/README\.md:40 the data are not released/)
    expect(sides).toMatch(/License the weights openly/)
    for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(width)
  })

  test('in Markdown', () => {
    expect(writeMarkdown(overclaiming)).toContain('<code>LICENSE-MODEL&#58;88</code> attaches a use policy.')
  })

  test('once, however often the same is claimed', () => {
    const [claim] = overclaiming.claims
    if (!claim) throw new Error('the example has a claim')
    const again = Array.from({ length: 11 }, (_, index) => ({ ...claim, line: 100 + index }))
    const claims = [...again, ...overclaiming.claims]
    const failures = claims.flatMap(({ status, message }, index) =>
      status === 'contradicted' ? [{ why: 'claim-contradicted' as const, message, claim: index }] : [],
    )
    const often = { ...overclaiming, claims, gate: { ...overclaiming.gate, failures } }
    for (const text of [terminal(often), gate(often)]) {
      expect(text.match(/LICENSE-MODEL:88 attaches a use policy/g)).toHaveLength(1)
      expect(text.match(/^ ✗ README\.md:10\d:5 says/gm)).toHaveLength(3)
      expect(text).toMatch(/^ {3}and so README\.md:103:5, README\.md:104:5, /m)
      expect(text.replace(/\s+/g, ' ')).toContain('README.md:108:5 and 3 more places')
    }
    expect(writeMarkdown(often).match(/attaches a use policy\. <code>/g)).toHaveLength(1)
    expect(writeMarkdown(often)).toContain('README.md&#58;108&#58;5</code> · 3 more places.')
  })

  test('one that may stand or was known before is not held against it, and is counted', () => {
    for (const text of [terminal(overclaiming), gate(overclaiming)]) {
      expect(text).not.toMatch(/Free for commercial use/)
      expect(text).not.toMatch(/Every number/)
      expect(text).toContain('Known before, by the baseline: 1 claim')
    }
  })
})

test('what may stand stays in sight, and so do decisions that decide nothing', () => {
  for (const text of [terminal(overclaiming), gate(overclaiming)]) {
    expect(text).toMatch(
      /^ Let stand\n {3}commercial-use of the pre-trained weights, until 2027-01-31 +openness\.yml:9\n/m,
    )
    expect(text).toMatch(
      /^ {3}consistency\/local-links-resolve: has ended +README\.md:21\n {5}It ended on 2020-01-31/m,
    )
  }
  expect(writeMarkdown(overclaiming)).toContain('<summary>Suppressed (2)</summary>')
})

test('texts of strangers are shown and not obeyed, and are cut', () => {
  for (const text of [terminal(hostile), gate(hostile)]) {
    expect(text).not.toContain('\u001b')
    expect(text.length).toBeLessThan(8_000)
  }
  const markdown = writeMarkdown(hostile)
  expect(markdown).not.toMatch(/<script|<img|!\[|@octocat|\p{Cc}(?<!\n)/u)
})

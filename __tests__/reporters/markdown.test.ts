import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/index.ts'
import { writeMarkdown } from '../../src/reporters/markdown.ts'
import { directory } from '../../src/repositories/directory.ts'

const overclaims = await assess(await directory('examples/overclaims'))
const CUT = 'parts of it were left out'

test('without a limit, nothing is left out', () => {
  expect(writeMarkdown(overclaims)).not.toContain(CUT)
  expect(writeMarkdown(overclaims)).toBe(writeMarkdown(overclaims, 1024 * 1024))
})

test('what does not fit is left out whole, contradictions last, and the report says so', () => {
  const whole = writeMarkdown(overclaims)
  const cut = writeMarkdown(overclaims, Buffer.byteLength(whole) - 1)
  expect(cut).toContain(CUT)
  expect(cut).toContain('<summary>Profile</summary>')
  expect(cut).toContain('<summary>What would raise it')
  expect(cut).not.toContain('<summary>Frameworks')

  const room = Buffer.byteLength(whole.slice(0, whole.indexOf('<details>'))) + 400
  const contradictions = writeMarkdown(overclaims, room)
  expect(contradictions.match(/^> <code>/gm)).toHaveLength(overclaims.gate.failures.length)
  expect(contradictions).not.toContain('<details>')
})

test('it never takes more than its limit, and nothing in it is left open', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 500, max: 20_000 }),
      fc.array(fc.string({ unit: 'binary' })),
      (limit, messages) => {
        const notices = messages.map((message) => ({ message, path: message }))
        const report = writeMarkdown({ ...overclaims, notices }, limit)
        expect(Buffer.byteLength(report)).toBeLessThanOrEqual(limit)
        expect(report.split('<details>')).toHaveLength(report.split('</details>').length)
        expect(report).toMatch(/^\*\*Openness of [\s\S]*<\/sub>\n$/)
      },
    ),
  )
})

test('a message that quotes a long text is clipped', () => {
  const [first, ...rest] = overclaims.findings.filter(({ severity }) => severity === 'error')
  const findings = [first && { ...first, message: 'long '.repeat(10_000) }, ...rest].flatMap(
    (each) => each ?? [],
  )
  expect(writeMarkdown({ ...overclaims, findings }).length).toBeLessThan(10_000)
})

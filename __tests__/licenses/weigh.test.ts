import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLicense } from '../../src/licenses/catalogue.ts'
import { type Condition, conditions, opennessOf } from '../../src/licenses/license.ts'
import { type Said, weigh, weighAll } from '../../src/licenses/weigh.ts'

const license = (id: string) => {
  const found = findLicense(id)
  if (!found) throw new Error(`${id} is not known`)
  return { license: found }
}
const added = (line: number) => ({ line, endLine: line })
const at = (line: number, kind: Condition) => ({ line, endLine: line, kind })
const level = (said: Said) => weigh(said, 'weights').level

describe('one text', () => {
  test('is as open as its license where it stands there whole', () => {
    expect(level({ match: 'exact', ...license('MIT') })).toBe('open')
    expect(level({ match: 'exact', ...license('llama3.1') })).toBe('conditional')
    expect(level({ match: 'exact', ...license('CC-BY-NC-4.0') })).toBe('restricted')
  })

  test('of an open license with words of unknown meaning is unknown', () => {
    expect(level({ match: 'modified', ...license('MIT'), added: [added(12)] })).toBe('unknown')
  })

  test('of an open license with a clause that restricts is restricted, and says by which line', () => {
    const said: Said = { match: 'modified', ...license('MIT'), added: [added(12), at(18, 'non-commercial')] }
    expect(weigh(said, 'weights')).toMatchObject({ level: 'restricted', clause: { line: 18 } })
  })

  test('of an open license with a clause that bounds is conditional', () => {
    expect(level({ match: 'modified', ...license('MIT'), added: [at(18, 'user-threshold')] })).toBe(
      'conditional',
    )
  })

  test('that nobody knows is what its clauses say, and never open', () => {
    expect(level({ match: 'unknown' })).toBe('unknown')
    expect(level({ match: 'unknown', conditions: [at(34, 'non-commercial')] })).toBe('restricted')
    expect(level({ match: 'unknown', conditions: [at(34, 'naming')] })).toBe('conditional')
    expect(level({ match: 'unknown', conditions: [at(34, 'revocable')] })).toBe('unknown')
  })

  test('that only has the title of an open license is unknown', () => {
    expect(level({ match: 'partial', ...license('MIT') })).toBe('unknown')
    expect(level({ match: 'partial', ...license('gemma') })).toBe('conditional')
  })

  test('names the clause that a known license restricts by', () => {
    const said: Said = {
      match: 'exact',
      ...license('CC-BY-NC-4.0'),
      conditions: [at(3, 'share-alike'), at(70, 'non-commercial')],
    }
    expect(weigh(said, 'weights').clause).toMatchObject({ line: 70 })
  })

  test('keeps the clauses of an open license from tightening it', () => {
    expect(level({ match: 'exact', ...license('GPL-3.0-only'), conditions: [at(200, 'share-alike')] })).toBe(
      'open',
    )
  })
})

describe('a statement', () => {
  test('is tightened by what it says besides the name', () => {
    const conditions = [{ line: 1, endLine: 1, kind: 'research-only' as const }]
    expect(level({ match: 'statement', ...license('Apache-2.0'), conditions })).toBe('restricted')
  })

  test('weighs an expression', () => {
    expect(level({ match: 'statement', expression: 'MIT OR CC-BY-NC-4.0' })).toBe('open')
    expect(level({ match: 'statement', expression: 'MIT AND CC-BY-NC-4.0' })).toBe('restricted')
    expect(level({ match: 'statement', expression: 'MIT AND LicenseRef-acme' })).toBe('unknown')
  })
})

describe('several statements', () => {
  const mit: Said = { match: 'statement', ...license('MIT') }
  const apache: Said = { match: 'exact', ...license('Apache-2.0') }
  const nc: Said = { match: 'statement', ...license('CC-BY-NC-4.0') }
  const llama: Said = { match: 'partial', ...license('llama3') }
  const unknown: Said = { match: 'unknown' }
  const all = (
    statements: readonly [Said, ...Said[]],
    rest: { conflicting?: readonly Said[]; sideBySide?: boolean } = {},
  ) =>
    weighAll(
      { statements, conflicting: rest.conflicting ?? [], sideBySide: rest.sideBySide ?? false },
      'weights',
    )

  test('that apply together: the strictest counts, an unknown one makes the whole unknown', () => {
    expect(all([mit, nc])).toMatchObject({ level: 'restricted', by: nc })
    expect(all([mit, unknown])).toMatchObject({ level: 'unknown', why: 'unrecognized' })
    expect(all([llama, unknown]).level).toBe('unknown')
    expect(all([nc, unknown]).level).toBe('restricted')
  })

  test('side by side: what all agree on, else unknown', () => {
    expect(all([mit, apache], { sideBySide: true }).level).toBe('open')
    expect(all([mit, nc], { sideBySide: true })).toMatchObject({ level: 'unknown', why: 'several' })
    expect(all([llama, nc], { sideBySide: true }).level).toBe('unknown')
  })

  test('side by side: what one line says applies together', () => {
    const on = (said: Said, line: number) => ({ ...said, from: 'prose', at: { path: 'README.md', line } })
    expect(all([on(nc, 3), on(mit, 9), on(nc, 9)], { sideBySide: true }).level).toBe('restricted')
    expect(all([on(nc, 3), on(mit, 9)], { sideBySide: true }).level).toBe('unknown')
  })

  test('in conflict: never in favor of open', () => {
    expect(all([mit], { conflicting: [nc] })).toMatchObject({ level: 'unknown', why: 'several', by: nc })
    expect(all([mit], { conflicting: [unknown] }).level).toBe('unknown')
    expect(all([nc], { conflicting: [mit] }).level).toBe('restricted')
    expect(all([mit], { conflicting: [apache] }).level).toBe('open')
  })

  const said: fc.Arbitrary<Said> = fc
    .record({
      match: fc.constantFrom<Said['match'][]>(
        'exact',
        'modified',
        'partial',
        'reference',
        'statement',
        'unknown',
      ),
      id: fc.constantFrom(
        'MIT',
        'Apache-2.0',
        'CC-BY-4.0',
        'llama3',
        'CC-BY-NC-4.0',
        'BSD-3-Clause-No-Nuclear-License',
      ),
      kinds: fc.array(fc.option(fc.constantFrom(...conditions), { nil: undefined }), { maxLength: 3 }),
    })
    .map(({ match, id, kinds }) => ({
      match,
      ...(match !== 'unknown' && license(id)),
      ...(match === 'modified' && {
        added: kinds.map((kind, line) => (kind ? at(line + 1, kind) : added(line + 1))),
      }),
    }))

  test('a clause that restricts is never outweighed', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...conditions), (text, kind) => {
        fc.pre(opennessOf([kind]) === 'restricted')
        const changed: Said = { ...text, match: 'modified', added: [...(text.added ?? []), at(99, kind)] }
        expect(level(changed)).toBe('restricted')
      }),
    )
  })

  test('nothing that is modified or unknown is open', () => {
    fc.assert(
      fc.property(said, (text) => {
        if (text.match === 'modified' || text.match === 'unknown') expect(level(text)).not.toBe('open')
      }),
    )
  })

  test('another statement or a conflict never opens anything', () => {
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 1, maxLength: 4 }),
        said,
        fc.boolean(),
        (texts, other, sideBySide) => {
          const [first, ...rest] = texts
          if (!first) return
          const before = all([first, ...rest], { sideBySide }).level
          if (before !== 'open') expect(all([first, ...rest, other], { sideBySide }).level).not.toBe('open')
          if (before !== 'open')
            expect(all([first, ...rest], { conflicting: [other], sideBySide }).level).toBe(before)
          if (level(other) !== 'open')
            expect(all([first, ...rest], { conflicting: [other], sideBySide }).level).not.toBe('open')
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LicensingLevel, levelOf, parseExpression } from '../../src/licenses/expressions.ts'
import type { LicensedFamily } from '../../src/licenses/license.ts'

describe('parseExpression', () => {
  it('reads names in any case, catalogue ids and references', () => {
    expect(parseExpression('apache-2.0')).toMatchObject({ kind: 'license', license: { spdx: 'Apache-2.0' } })
    expect(parseExpression('mit or LicenseRef-llama3.1')).toMatchObject({
      kind: 'or',
      left: { license: { id: 'MIT' } },
      right: { license: { id: 'llama3.1' } },
    })
    expect(parseExpression('(MIT AND cc-by-4.0)')).toMatchObject({ kind: 'and' })
  })

  it('keeps an unknown name without a license', () => {
    expect(parseExpression('MIT AND Foo-1.0')).toMatchObject({ right: { kind: 'license', name: 'Foo-1.0' } })
    expect(parseExpression('Foo-1.0')).not.toHaveProperty('license')
  })

  it('is undefined for what is no expression', () => {
    for (const text of ['', 'MIT AND', 'MIT Apache-2.0', '(MIT', 'all rights reserved', '('.repeat(5000)]) {
      expect(parseExpression(text)).toBeUndefined()
    }
  })

  it('never throws', () => {
    const words = fc.array(
      fc.constantFrom('MIT', 'AND', 'OR', 'WITH', '(', ')', '+', 'x', 'Classpath-exception-2.0'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((list) => list.join(' ')),
        ),
        (text) => {
          levelOf(text, 'code')
        },
      ),
    )
  })
})

describe('levelOf', () => {
  it.each<[string, LicensedFamily, LicensingLevel, string | undefined]>([
    ['MIT', 'weights', 'open', 'MIT'],
    ['gpl-3.0', 'code', 'open', 'GPL-3.0-only'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'code', 'open', 'GPL-2.0-only'],
    ['GPL-2.0-only WITH Anything', 'code', 'unknown', undefined],
    ['CC-BY-4.0', 'datasets', 'open', 'CC-BY-4.0'],
    ['CC-BY-4.0', 'weights', 'open', 'CC-BY-4.0'],
    ['CC-BY-4.0', 'documentation', 'open', 'CC-BY-4.0'],
    ['CC-BY-4.0', 'code', 'conditional', 'CC-BY-4.0'],
    ['CC0-1.0', 'system', 'conditional', 'CC0-1.0'],
    ['CC-BY-NC-4.0', 'datasets', 'restricted', 'CC-BY-NC-4.0'],
    ['CC-BY-ND-4.0', 'datasets', 'restricted', 'CC-BY-ND-4.0'],
    ['llama3.1', 'weights', 'conditional', 'llama3.1'],
    ['mrl', 'weights', 'restricted', 'mrl'],
    ['MIT AND llama3.1', 'weights', 'conditional', 'llama3.1'],
    ['MIT AND CC-BY-NC-4.0', 'weights', 'restricted', 'CC-BY-NC-4.0'],
    ['MIT OR CC-BY-NC-4.0', 'weights', 'open', 'MIT'],
    ['MIT AND Foo-1.0', 'code', 'unknown', undefined],
    ['MIT OR Foo-1.0', 'code', 'unknown', undefined],
    ['Foo-1.0 OR CC-BY-NC-4.0', 'code', 'unknown', undefined],
    ['MIT AND (Apache-2.0 OR CC-BY-NC-4.0)', 'code', 'open', 'MIT'],
    ['BSD-3-Clause-No-Nuclear-License', 'code', 'unknown', 'BSD-3-Clause-No-Nuclear-License'],
    ['OpenMDW-1.0', 'weights', 'unknown', 'OpenMDW-1.0'],
    ['gpt2-modified-mit', 'weights', 'conditional', 'gpt2-modified-mit'],
    ['gpl', 'code', 'unknown', undefined],
    ['other', 'weights', 'unknown', undefined],
    ['nonsense', 'weights', 'unknown', undefined],
  ])('%s for %s is %s', (expression, family, level, decidedBy) => {
    const decision = levelOf(expression, family)
    expect([decision.level, decision.decidedBy?.id]).toEqual([level, decidedBy])
  })

  it('is no freer with AND and no stricter with OR', () => {
    const names = fc.constantFrom('MIT', 'CC-BY-4.0', 'llama2', 'CC-BY-NC-4.0')
    const rank = { open: 0, conditional: 1, restricted: 2, unknown: 3 }
    fc.assert(
      fc.property(names, names, (a, b) => {
        const alone = [a, b].map((name) => rank[levelOf(name, 'code').level])
        expect(rank[levelOf(`${a} AND ${b}`, 'code').level]).toBe(Math.max(...alone))
        expect(rank[levelOf(`${a} OR ${b}`, 'code').level]).toBe(Math.min(...alone))
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/assessment/v1.ts'
import { changesBlock, changesTable } from '../../src/reporters/changes.ts'
import { writeMarkdown } from '../../src/reporters/markdown.ts'
import { writeTerminal } from '../../src/reporters/terminal.ts'
import { aster, overclaiming } from '../support/assessment.ts'

const unchanged: Comparison = { base: 'v1.0', worse: [], better: [], claims: [], licenses: [] }
const { comparison = unchanged } = overclaiming
const plain = (changes: Comparison, width = 80) => changesBlock(changes, width, false).join('\n')

describe('in a terminal', () => {
  test('what became worse stands first, each with the lines that did it', () => {
    expect(plain(comparison)).toMatchInlineSnapshot(`
      " Worse since fedcba987654
         Class: open weights → restricted weights
         Pre-training data, available: ● open → ? unknown
           README.md:41 removed   https://example.org/aster-corpus
         "Aster-7B is fully open source" (open-source of weights): not said →
         contradicted
           README.md:12 added
       Better since fedcba987654
         Training code, licensed: ? unknown → ● open
           LICENSE:1 added
       Changed since fedcba987654
         Pre-trained weights, licensed: Apache-2.0 → aster
           LICENSE-MODEL:1 added"
    `)
  })

  test('nothing is a line', () => {
    expect(plain(unchanged)).toBe(' Nothing became better or worse since v1.0')
  })

  test('the block stands before the profile', () => {
    const report = writeTerminal(overclaiming, { color: false, width: 80, verbose: false })
    expect(report.indexOf('Worse since')).toBeGreaterThan(report.indexOf('✗'))
    expect(report.indexOf('Worse since')).toBeLessThan(report.indexOf('available '))
    expect(writeTerminal(aster, { color: false, width: 80, verbose: false })).not.toContain('since')
  })
})

describe('in Markdown', () => {
  test('is a table', () => {
    expect(changesTable(comparison)).toMatchInlineSnapshot(`
      "| changed here | before | after | by |
      |---|---|---|---|
      | Class | open weights | restricted weights |  |
      | Pre-training data, available | ● open | ? unknown | <code>README.md&#58;41</code> removed |
      | &#34;Aster-7B is fully open source&#34; &#40;open-source of weights&#41; | not said | contradicted | <code>README.md&#58;12</code> added |
      | Training code, licensed | ? unknown | ● open | <code>LICENSE&#58;1</code> added |
      | Pre-trained weights, licensed | Apache-2.0 | aster | <code>LICENSE-MODEL&#58;1</code> added |"
    `)
  })

  test('has the places written as the surface wishes', () => {
    const place = ({ path, line }: { readonly path: string; readonly line?: number }) =>
      `[${path}](#L${line})`
    expect(changesTable(comparison, { place })).toContain('| [README.md](#L41) removed |')
  })

  test('is nothing where nothing changed, and the summary says so in a line', () => {
    expect(changesTable(unchanged)).toBe('')
    expect(writeMarkdown({ ...aster, comparison: unchanged })).toContain(
      '\n\nNothing became better or worse since <code>v1.0</code>.\n\n',
    )
    expect(writeMarkdown(aster)).not.toContain('better or worse')
  })
})

describe('alike', () => {
  const cell = (component: string) => ({
    component,
    attribute: 'licensing',
    from: 'open',
    to: 'unknown',
    by: [{ change: 'removed' as const, path: 'LICENSE', line: 1 }],
  })

  test('components that changed by the same lines stand in one row, with their terms', () => {
    const worse = ['code.training', 'code.inference'].map(cell)
    const licenses = worse.map(({ component, by }) => ({ component, from: 'MIT', by }))
    expect(
      changesTable({ ...unchanged, worse, licenses })
        .split('\n')
        .slice(2),
    ).toEqual([
      '| Code &#40;training, inference&#41;, licensed | ● MIT | ? unknown | <code>LICENSE&#58;1</code> removed |',
    ])
  })

  test('a class that nobody can tell is not better than a closed one', () => {
    expect(plain({ ...unchanged, class: { from: 'closed', to: 'unknown' } })).toMatch(/^ Changed since/)
    expect(plain({ ...unchanged, class: { from: 'closed', to: 'open-weights' } })).toMatch(/^ Better since/)
  })

  test('more than a person reads is counted', () => {
    const claims = Array.from({ length: 20 }, (_, line) => ({
      claim: 'open-data',
      artifacts: ['datasets'],
      text: `Claim ${line}`,
      path: 'README.md',
      line,
      to: 'contradicted' as const,
    }))
    expect(plain({ ...unchanged, claims })).toMatch(/and 8 more$/)
    expect(changesTable({ ...unchanged, claims })).toMatch(/\| and 8 more \| \| \| \|$/)
    const by = claims.map(({ path, line, text }) => ({ change: 'added' as const, path, line, text }))
    expect(changesTable({ ...unchanged, better: [{ ...cell('code.training'), by }] })).toContain(
      'and 17 more',
    )
  })
})

test('what strangers write is shown and not obeyed', () => {
  const text = '\u001b[31m::error::x | </td> @everyone'
  const hostile: Comparison = {
    ...unchanged,
    base: '\u001b]0;x\u0007',
    worse: [
      {
        component: 'weights.pretrained',
        attribute: 'licensing',
        from: 'open',
        to: 'restricted',
        by: [{ change: 'changed', path: `a|b\n${text}`, line: 1, text }],
      },
    ],
    claims: [{ claim: 'open-source', artifacts: ['weights'], text, path: text, line: 1, to: 'contradicted' }],
    licenses: [{ component: 'weights.pretrained', from: text, to: text, by: [] }],
  }
  expect(plain(hostile)).not.toMatch(/[^\P{Cc}\n]/u)
  for (const row of changesTable(hostile).split('\n')) expect(row.split('|')).toHaveLength(6)
  expect(changesTable(hostile)).not.toMatch(/<\/td>|@e/)
})

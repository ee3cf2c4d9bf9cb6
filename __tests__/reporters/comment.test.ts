import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/assessment/v1.ts'
import { COMMENT_LIMIT, type CommentOptions, hasNews, writeComment } from '../../src/reporters/comment.ts'
import { aster, overclaiming } from '../support/assessment.ts'

const HEAD = 'https://github.com/octocat/aster/blob/0123'
const BASE = 'https://github.com/octocat/aster/blob/fedc'
const source = { host: 'github', address: 'https://github.com/octocat/aster', prefix: '' } as const
const options: CommentOptions = { source, head: '0123', base: 'fedc' }
const { gate, findings, comparison, claims, ...rest } = overclaiming
const quiet: Assessment = {
  ...rest,
  claims: [],
  gate: { passed: true, failures: [], asked: [] },
  findings: findings.filter(({ rule }) => !rule.startsWith('consistency/')),
}

/** The lines that stand before anything has to be unfolded; the line under a table's head is none. */
function inSight(comment: string): readonly string[] {
  return comment
    .slice(0, comment.indexOf('<details>'))
    .split(/\n|<br>/)
    .filter((line) => line !== '' && line !== '|---|---|---|---|')
}

describe('a reader who stops after three lines', () => {
  const [verdict = '', sides = '', remedy = ''] = inSight(writeComment(overclaiming, options))

  test('knows the result', () => {
    expect(verdict).toBe(
      '**Openness of Aster-7B: restricted weights** · 1 claim contradicted by this change · 1 inconsistency · 1 requirement not met · 1 step back by this change · **gate failed**',
    )
  })

  test('and the reason: both sides in one breath, each a link to its lines at the head', () => {
    expect(sides).toContain(
      `> [README.md&#58;12](${HEAD}/README.md?plain=1#L12) says &#34;Aster-7B is fully open source`,
    )
    expect(sides).toContain(`[LICENSE-MODEL&#58;88](${HEAD}/LICENSE-MODEL#L88-L91) attaches a use policy.`)
  })

  test('and what to do', () => {
    expect(remedy).toMatch(/^License the weights openly, or say/)
  })
})

describe('before the first fold', () => {
  test('there are less than ten lines, what failed and what changed', () => {
    const lines = inSight(writeComment(overclaiming, options))
    expect(lines.length).toBeLessThan(10)
    expect(lines).toContain(
      `| Pre-training data, available | ● open | ? unknown | [README.md&#58;41](${BASE}/README.md?plain=1#L41) removed |`,
    )
  })

  test('however much there is to say', () => {
    const [claim] = claims
    const cell = comparison?.worse[0]
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (failing, changing) => {
        const many: Assessment = {
          ...overclaiming,
          claims: Array.from({ length: failing }, () => claim).flatMap((each) => each ?? []),
          comparison: {
            base: 'main',
            worse: Array.from({ length: changing }, (_, line) =>
              cell ? [{ ...cell, by: [{ change: 'added' as const, path: 'a', line }] }] : [],
            ).flat(),
            better: [],
            claims: [],
            licenses: [],
          },
          gate: {
            asked: [],
            passed: failing === 0,
            failures: Array.from({ length: failing }, (_, index) => ({
              why: 'claim-contradicted',
              claim: index,
              message: '',
            })),
          },
        }
        expect(inSight(writeComment(many, options)).length).toBeLessThan(10)
      }),
    )
  })
})

test('the rest is folded, in the order in which it matters', () => {
  const titles = [...writeComment(overclaiming, options).matchAll(/<summary>(.*?)<\/summary>/g)].map(
    ([, title = '']) => title.replace(/[ :(].*/, ''),
  )
  expect(titles).toEqual(['2', 'All', 'Profile', 'What', 'Gate', 'Frameworks', 'Suppressed', 'Notices'])
})

describe('what fails the gate is told, whatever it is', () => {
  test.each([
    [
      {
        why: 'requirement-unmet',
        requirement: 'class',
        message: 'The class is to be open weights.',
        because: [],
      },
      '1 requirement not met',
    ],
    [
      { why: 'worse', component: 'datasets.pretraining', message: 'Data were open.' },
      '1 step back by this change',
    ],
    [{ why: 'claim-unproven', claim: 1, message: '' }, '1 claim unproven'],
    [{ why: 'inconsistent', rule: 'consistency/none', message: 'Both cannot be.' }, '1 inconsistency'],
  ] as const)('%j', (failure, words) => {
    const assessment: Assessment = {
      ...quiet,
      claims: claims.map((claim) => ({
        ...claim,
        status: claim.status === 'contradicted' ? 'supported' : claim.status,
      })),
      gate: { passed: false, failures: [failure], asked: [] },
    }
    const comment = writeComment(assessment, options)
    expect(comment).toContain(`${words} · **gate failed**`)
    expect(comment).toMatch(/^> \S/m)
    expect(hasNews(assessment)).toBe(true)
  })

  test('and what is contradicted where nothing fails', () => {
    const assessment: Assessment = { ...overclaiming, gate: { passed: true, failures: [], asked: [] } }
    const comment = writeComment(assessment, options)
    expect(comment).toContain('1 claim contradicted by this change · 1 inconsistency · gate passed')
    expect(comment).not.toContain('docs/terms.md')
  })
})

describe('nothing to say', () => {
  test('where nothing is contradicted and nothing changed', () => {
    const unchanged = { base: 'main', worse: [], better: [], claims: [], licenses: [] }
    expect(hasNews(quiet)).toBe(false)
    expect(hasNews({ ...quiet, comparison: unchanged })).toBe(false)
    expect(hasNews(aster)).toBe(true)
    expect(hasNews({ ...quiet, ...(comparison && { comparison }) })).toBe(true)
  })

  test('but what was said before is taken back', () => {
    expect(writeComment(quiet, options)).toMatch(
      /^\*\*Openness of Aster-7B: .*\*\* · what was said here does not hold any more · gate passed\n/,
    )
  })
})

test('a change that touches nothing is to blame for nothing', () => {
  const comment = writeComment(overclaiming, { ...options, isUntouched: true })
  expect(comment).toMatch(/^\*\*Openness of Aster-7B: .*\*\* · this change touches nothing that is read\n/)
  expect(comment).not.toMatch(/^>/m)
})

describe('places', () => {
  const at = (path: string, prefix = '') =>
    writeComment(
      { ...overclaiming, claims: claims.slice(0, 1).map((claim) => ({ ...claim, path, message: 'x' })) },
      { ...options, source: { ...source, prefix } },
    )

  test('stand under the folder that was assessed', () => {
    expect(at('README.md', 'models/ünï')).toContain(`(${HEAD}/models/%C3%BCn%C3%AF/README.md?plain=1#L12)`)
  })

  test('cannot end the link that they stand in', () => {
    expect(at('a)[x](javascript:b c.md')).toContain(
      `(${HEAD}/a%29%5Bx%5D%28javascript%3Ab%20c.md?plain=1#L12)`,
    )
  })

  test.each(['../../../../evil/repository', '.', 'a//b', 'a/../../b'])(
    'that climb lead nowhere: %s',
    (path) => {
      expect(at(path)).not.toContain(`](${HEAD}/${path}`)
      expect(at(path)).toContain(`<code>${path.replaceAll('/', '&#47;')}&#58;12</code>`)
    },
  )

  test('are code where nobody knows where the files stand, or where the path is no address any more', () => {
    expect(writeComment(overclaiming, { head: '0123' })).not.toContain('](')
    expect(at('x'.repeat(2_000))).not.toContain('xx#L12')
  })
})

test('a report that nobody vouches for says so', () => {
  expect(
    writeComment(aster, { ...options, madeBy: 'https://github.com/octocat/aster/actions/runs/1' }),
  ).toContain('a run of the pull request’s own</a>, which the pull request can change.')
})

describe('whatever a repository says', () => {
  const HOSTILE = [
    '@octocat and @org/team',
    'fixes #1, GH-2 and octocat/aster#3',
    '[link](https://evil.example) https://evil.example www.evil.example',
    '![pixel](https://evil.example/x.png)<img src=https://evil.example>',
    '</details></summary><h1>Approved</h1><!-- openness-lint . run 1 -->',
    '| a | b |\n|---|---|\n> quote\n\n# heading\n```\ncode',
    '\u202eevil\u0000\u001b[31m\ud800',
  ]

  test.each(HOSTILE)('%j is text', (text) => {
    const comment = writeComment(saying(text), { head: '0123' })
    expect(comment).not.toMatch(/[@#](?=[a-z\d])(?!\d+;)/i)
    expect(comment).not.toMatch(/GH-\d|https?:|www\.|!\[|<img|<h1|<!--|\]\(|```/i)
    expect(comment.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(comment.isWellFormed()).toBe(true)
    expect(comment.split('<details>')).toHaveLength(comment.split('</details>').length)
  })

  test('it is never too long, and no block is broken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 3_000 }),
        (text, times) => {
          const comment = writeComment(
            saying(text.repeat(Math.ceil(times / (text.length + 1)))),
            options,
            300,
          )
          expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(COMMENT_LIMIT - 300)
          expect(comment.split('<details>')).toHaveLength(comment.split('</details>').length)
          expect(comment).toMatch(/^\*\*Openness of /)
          expect(comment).toMatch(/<\/sub>\n$/)
          expect(comment.isWellFormed()).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('and of too much the least important is left out', () => {
    const notices = Array.from({ length: 500 }, (_, index) => ({ message: `${index} `.repeat(80) }))
    const comment = writeComment({ ...overclaiming, notices }, options)
    expect(comment).toContain('parts of it were left out')
    expect(comment).toContain('<summary>Profile</summary>')
    expect(comment).not.toContain('<summary>Notices')
  })

  /** A release in which this text stands wherever a repository's own words can. */
  function saying(text: string): Assessment {
    return {
      ...overclaiming,
      subject: { ...overclaiming.subject, name: text },
      statement: text,
      findings: findings.map((finding) => ({
        ...finding,
        message: text,
        remedy: text,
        evidence: finding.evidence.map((at) => ({ ...at, path: text || 'a', text })),
      })),
      claims: claims.map((claim) => ({ ...claim, path: text || 'a', text, message: text, remedy: text })),
      suppressed: overclaiming.suppressed.map((entry) => ({
        ...entry,
        reason: text,
        path: text || 'a',
        rule: text,
      })),
      notices: [{ message: text, path: text }],
      gate: { ...gate, failures: gate.failures.map((failure) => ({ ...failure, message: text })) },
    }
  }
})

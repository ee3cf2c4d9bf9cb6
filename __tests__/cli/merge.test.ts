import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/assessment/v1.ts'
import { type FleetRecord, writeRecord } from '../../src/fleets/record.ts'
import { aster, overclaiming } from '../support/assessment.ts'
import { folder } from '../support/folder.ts'
import { cli } from '../support/terminal.ts'

const failure = { kind: 'repository', message: 'gone' } as const
const named = (assessment: Assessment, name: string) => ({
  ...assessment,
  subject: { ...assessment.subject, name },
})

/** Files of audits with these records. */
function audits(...files: readonly (readonly FleetRecord[])[]) {
  const root = folder()
  const paths = files.map((records, index) => {
    const path = join(root, `${index}.jsonl`)
    writeFileSync(path, records.map(writeRecord).join(''))
    return path
  })
  return { paths, output: join(root, 'all.jsonl'), parquet: join(root, 'all.parquet') }
}

async function query(sql: string, parquet: string): Promise<unknown> {
  const connection = await (await DuckDBInstance.create()).connect()
  const result = await connection.runAndReadAll(sql.replaceAll('openness.parquet', parquet))
  return result.getRowObjectsJson()
}

describe('openness-lint merge', () => {
  test('says each repository once, by target', async () => {
    const { paths, output } = audits(
      [
        { target: 'b', assessment: aster },
        { target: 'a', failure },
      ],
      [
        { target: 'a', assessment: overclaiming },
        { target: 'b', failure },
        { target: 'c', failure },
      ],
    )
    const { exitCode } = await cli(['merge', ...paths, '--output', output])
    expect(exitCode).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe(
      [
        { target: 'a', assessment: overclaiming },
        { target: 'b', assessment: aster },
        { target: 'c', failure },
      ]
        .map(writeRecord)
        .join(''),
    )
  })

  test('makes a table of a row for each', async () => {
    const { paths, parquet } = audits([
      { target: 'x', assessment: overclaiming },
      { target: 'y', failure },
    ])
    await cli(['merge', ...paths, '--parquet', parquet])
    expect(
      await query(
        `select target, name, class, passed, claims_contradicted, failure, weights_pretrained_licensing, mof_class
           from 'openness.parquet' order by target`,
        parquet,
      ),
    ).toEqual([
      {
        target: 'x',
        name: 'Aster-7B',
        class: 'restricted-weights',
        passed: false,
        claims_contradicted: 2,
        failure: null,
        weights_pretrained_licensing: 'open',
        mof_class: 0,
      },
      {
        target: 'y',
        name: null,
        class: null,
        passed: null,
        claims_contradicted: null,
        failure: 'repository: gone',
        weights_pretrained_licensing: null,
        mof_class: null,
      },
    ])
  })

  test('more rows than are written together', async () => {
    const records = Array.from({ length: 4_500 }, (_, n) => ({ target: `t${n}`, failure }))
    const { paths, parquet } = audits(records)
    await cli(['merge', ...paths, '--parquet', parquet])
    expect(await query(`select count(distinct target) as n from 'openness.parquet'`, parquet)).toEqual([
      { n: '4500' },
    ])
  })

  test('the queries of the README are answered', async () => {
    const { paths, parquet } = audits([
      { target: 'x', assessment: named(overclaiming, 'X') },
      { target: 'y', assessment: named(aster, 'Y') },
      { target: 'z', failure },
    ])
    await cli(['merge', ...paths, '--parquet', parquet])
    const queries = [...readFileSync('docs/fleets.md', 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
      ([, sql]) => sql ?? '',
    )
    expect(queries).toHaveLength(3)
    for (const sql of queries) expect(await query(sql, parquet), sql).not.toEqual([])
  })

  test('makes an index page that leads to a report of each, whatever they are called', async () => {
    const text = '<script>document.title="owned"</script>'
    const { paths, output } = audits([
      { target: '../../x', assessment: named(overclaiming, text) },
      { target: 'github:acme/aster', assessment: aster },
      { target: 'z', failure: { kind: 'repository', message: text } },
    ])
    const [html, reports] = [
      output.replace('all.jsonl', 'index.html'),
      output.replace('all.jsonl', 'reports'),
    ]
    await cli(['merge', ...paths, '--html', html, '--reports', reports])
    const page = readFileSync(html, 'utf8')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toContain('&lt;script>')
    const links = [...page.matchAll(/href="(reports\/[^"]+)"/g)].map(([, link]) => link ?? '')
    expect(links).toHaveLength(2)
    for (const link of links) {
      expect(link).toMatch(/^reports\/[\w.-]+-[0-9a-f]{12}\.html$/)
      expect(readFileSync(join(html, '..', link), 'utf8')).toContain('<!doctype html>')
    }
  })

  test('lists 10,000 repositories at most, and says so where there are more', async () => {
    const { subject, class: released, gate, frameworks } = aster
    const small = {
      subject,
      class: released,
      gate,
      frameworks: { mof: frameworks.mof },
      version: 1,
      findings: [],
      profile: {},
      claims: [],
    }
    const root = folder()
    const [list, html] = [join(root, 'a.jsonl'), join(root, 'index.html')]
    const lines = Array.from({ length: 10_001 }, (_, n) =>
      JSON.stringify({ target: `t${String(n).padStart(5, '0')}`, assessment: small }),
    )
    writeFileSync(list, `${lines.join('\n')}\n`)
    const { exitCode, stderr } = await cli(['merge', list, '--html', html])
    expect(exitCode).toBe(0)
    expect(stderr).toContain(
      'lists the first 10000 of 10001 repositories; --parquet FILE makes a table of all',
    )
    const page = readFileSync(html, 'utf8')
    expect(page).toContain('The first 10,000 of 10,001 are listed')
    expect(page).toContain('t09999')
    expect(page).not.toContain('t10000')

    writeFileSync(list, `${lines.slice(1).join('\n')}\n`)
    expect((await cli(['merge', list, '--html', html])).stderr).not.toContain('lists the first')
    expect(readFileSync(html, 'utf8')).not.toContain('are listed')
  })

  test.each([
    [['merge', 'a.jsonl'], 'Say what to make'],
    [['merge', 'README.md', '--output', 'x'], 'holds no line of an audit'],
    [['merge', 'no-such-file', '--output', 'x'], 'holds no line of an audit'],
  ])('%j is refused in words', async (words, reason) => {
    const { exitCode, stderr } = await cli(words)
    expect(stderr).toContain(reason)
    expect(exitCode).toBe(2)
  })
})

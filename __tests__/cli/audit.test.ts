import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/fleets/record.ts'
import { folder } from '../support/folder.ts'
import { serveGitHub, TOKEN } from '../support/github-files.ts'
import { serveHub } from '../support/hub-server.ts'
import type { Answer } from '../support/server.ts'

const CLI = ['dist/cli/index.js']
const run = (...words: string[]) => spawnSync(process.execPath, [...CLI, ...words], { encoding: 'utf8' })
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(0, -1)
const sortedText = (file: string) => linesOf(file).sort().join('\n')

function runAsync(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [...CLI, ...words], { env: { ...process.env, ...environment } })
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  return new Promise<{ readonly status: number | null; readonly stderr: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, stderr })),
  )
}

/** So many repositories, each a little different, and a list of them. */
function fleet(count: number): { readonly root: string; readonly list: string; readonly output: string } {
  const files: Record<string, string> = {}
  for (let n = 0; n < count; n += 1) {
    files[`r${n}/README.md`] =
      `---\nlicense: ${n % 2 === 0 ? 'mit' : 'cc-by-nc-4.0'}\n---\n# Model ${n}\n\nWords ${n}.\n`
    files[`r${n}/model.safetensors`] = 'weights'
  }
  const root = folder(files)
  const list = join(root, 'list.txt')
  writeFileSync(
    list,
    `# the fleet\n${Array.from({ length: count }, (_, n) => join(root, `r${n}`)).join('\n')}\n`,
  )
  return { root, list, output: join(root, 'out', 'audit.jsonl') }
}

describe('openness-lint audit', () => {
  test('writes an assessment for each repository of a list, or why there is none', () => {
    const { root, list, output } = fleet(3)
    appendFileSync(list, `${join(root, 'gone')}\n`)
    const { status, stderr } = run('audit', list, '--output', output)
    expect(stderr).toContain('4 assessed, 1 of them could not be read')
    expect(status).toBe(1)
    const records = linesOf(output).map((line) => readRecord(line))
    expect(records).toHaveLength(4)
    const failed = records.find((record) => record && 'failure' in record)
    expect(failed).toMatchObject({ target: join(root, 'gone'), failure: { kind: 'repository' } })
    for (const record of records)
      if (record && 'assessment' in record) expect(record.assessment.subject.name).toMatch(/^r\d$/)
  })

  test('does nothing twice', () => {
    const { list, output } = fleet(3)
    run('audit', list, '--output', output)
    const before = readFileSync(output, 'utf8')
    const { status, stderr } = run('audit', list, '--output', output)
    expect(stderr).toContain('0 assessed, 3 were there already')
    expect(status).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe(before)
  })

  test('cuts off half a line and drops a broken one, and does those again', () => {
    const { list, output } = fleet(4)
    run('audit', list, '--output', output)
    const whole = sortedText(output)
    const [a = '', b = '', c = '', d = ''] = linesOf(output)
    writeFileSync(output, `${a}\n${b.slice(0, 500)}\n${c}\n${d.slice(0, 900)}`)
    expect(run('audit', list, '--output', output).stderr).toContain('2 assessed, 2 were there already')
    expect(sortedText(output)).toBe(whole)
  })

  test('tries again what failed, where it is asked to', () => {
    const { root, list, output } = fleet(2)
    appendFileSync(list, `${join(root, 'late')}\n`)
    run('audit', list, '--output', output)
    expect(run('audit', list, '--output', output).stderr).toContain('0 assessed')
    const late = folder({ 'README.md': '# Late\n' })
    writeFileSync(list, readFileSync(list, 'utf8').replace(join(root, 'late'), late))
    const { status } = run('audit', list, '--output', output, '--retry')
    expect(status).toBe(0)
    expect(linesOf(output).some((line) => line.includes('"failure"'))).toBe(false)
  })

  test('killed in the middle and run again, it gives the same lines', { timeout: 60_000 }, async () => {
    const { list, output, root } = fleet(60)
    const calm = join(root, 'calm.jsonl')
    run('audit', list, '--output', calm)

    const child = spawn(process.execPath, [...CLI, 'audit', list, '--output', output], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    while (!existsSync(output) || statSync(output).size < 200_000) await sleep(5)
    child.kill('SIGKILL')
    await ended
    expect(linesOf(output).length).toBeLessThan(60)

    expect(run('audit', list, '--output', output).status).toBe(0)
    expect(linesOf(output)).toHaveLength(60)
    expect(sortedText(output)).toBe(sortedText(calm))
  })

  test('parts a list into shards that are disjoint and make the whole', () => {
    const { root, list } = fleet(12)
    const parts = [1, 2, 3].flatMap((index) => {
      const output = join(root, `${index}.jsonl`)
      run('audit', list, '--output', output, '--shard', `${index}/3`)
      return existsSync(output) ? linesOf(output).map((line) => readRecord(line)?.target) : []
    })
    expect(parts).toHaveLength(12)
    expect(new Set(parts).size).toBe(12)
  })

  test('stops where a host was asked too often, and goes on when it is started again', async () => {
    let busy = true
    const hub = await serveHub({
      files: { 'README.md': '# Aster\n' },
      instead: () => (busy ? { status: 429, headers: { 'retry-after': '9999' } } : undefined),
    })
    const root = folder({ 'list.txt': 'hf:acme/aster\n' })
    const output = join(root, 'audit.jsonl')
    const words = ['audit', join(root, 'list.txt'), '--output', output, '--no-cache', '--wait', '0']
    const stopped = await runAsync(words, { HF_ENDPOINT: hub.origin })
    expect(stopped.stderr).toContain('the hub was asked too often')
    expect(stopped.stderr).toContain('Start it again later')
    expect(stopped.status).toBe(2)
    expect(linesOf(output)).toEqual([])
    busy = false
    expect((await runAsync(words, { HF_ENDPOINT: hub.origin })).status).toBe(0)
    expect(linesOf(output)).toHaveLength(1)
  })

  const secondary = {
    status: 403,
    headers: { 'retry-after': '9999' },
    body: { message: 'You have exceeded a secondary rate limit' },
  }
  const FILES = { 'README.md': '---\nlicense: mit\n---\n# Aster\n', LICENSE: 'MIT License\n' }

  test.each(['/graphql', '/repos/'])(
    'writes nothing thinner where GitHub says at %s that it was asked too often',
    async (part) => {
      let busy = true
      const github = await serveGitHub({
        files: FILES,
        instead: ({ path }) => (busy && path.startsWith(part) ? secondary : undefined),
      })
      const root = folder({ 'list.txt': 'github:acme/aster\n' })
      const output = join(root, 'audit.jsonl')
      const words = ['audit', join(root, 'list.txt'), '--output', output, '--no-cache', '--wait', '0']
      const environment = {
        GITHUB_SERVER_URL: github.origin,
        GITHUB_API_URL: github.origin,
        GITHUB_TOKEN: TOKEN,
      }
      const stopped = await runAsync(words, environment)
      expect(stopped.stderr).toContain('GitHub was asked too often')
      expect(stopped.stderr).toContain('Start it again later')
      expect(stopped.status).toBe(2)
      expect(linesOf(output)).toEqual([])
      busy = false
      expect((await runAsync(words, environment)).status).toBe(0)
      expect(linesOf(output).map((line) => readRecord(line))).toMatchObject([
        {
          assessment: {
            licenses: [
              { path: 'LICENSE', id: 'MIT' },
              { path: 'README.md', id: 'MIT' },
            ],
            notices: [],
          },
        },
      ])
    },
  )

  /** Two repositories under way at once, of a GitHub that refuses until it lets go. */
  async function twoWorkers(refuse: (path: string) => Answer | undefined, wait: string) {
    const tags = Array.from({ length: 6 }, (_, n) => `v${n}`)
    const github = await serveGitHub({
      files: FILES,
      refs: Object.fromEntries(tags.map((tag) => [tag, { ...FILES, 'README.md': `# Aster ${tag}\n` }])),
      instead: ({ path }) => refuse(path),
    })
    const targets = tags.map((tag) => `github:acme/aster@${tag}`)
    const root = folder({ 'list.txt': `${targets.join('\n')}\n` })
    const output = join(root, 'audit.jsonl')
    const words = ['audit', join(root, 'list.txt'), '--output', output, '--no-cache', '--jobs', '2']
    const ran = await runAsync([...words, '--wait', wait], {
      GITHUB_SERVER_URL: github.origin,
      GITHUB_API_URL: github.origin,
      GITHUB_TOKEN: TOKEN,
    })
    return { ...ran, records: linesOf(output).sort() }
  }

  test.each([
    ['soon over is waited for where it was met', { 'retry-after': '1' }, false],
    ['not soon over lets all rest, once, and go on', { 'retry-after': '9999' }, true],
  ])('a limit that is %s', async (_, headers, rests) => {
    let times = 0
    const { status, stderr, records } = await twoWorkers(
      (path) => (path === '/graphql' && ++times <= 1 ? { ...secondary, headers } : undefined),
      '0.02',
    )
    expect(stderr.match(/Waiting \d+ s/g) ?? []).toHaveLength(rests ? 1 : 0)
    expect(records).toHaveLength(6)
    expect(records).toEqual((await twoWorkers(() => undefined, '0')).records)
    expect(status).toBe(0)
  })

  test.each([
    [['audit', 'package.json', '--wait', 'long'], '--wait takes a number of minutes'],
    [['audit'], 'Name a file with a repository on each line'],
    [['audit', 'no-such-list'], 'The list could not be read'],
    [['audit', 'package.json', '--shard', '3/2'], '--shard takes a part of the whole'],
    [['audit', 'package.json', '--jobs', 'many'], '--jobs takes a number'],
    [['audit', 'LICENSE', '--output', 'README.md'], 'holds something else than an audit'],
    [['audit', '--org', '../x'], '--org takes an account'],
    [['audit-worker'], 'This is a part of'],
  ])('%j is refused in words', (words, reason) => {
    const { status, stderr } = run(...words)
    expect(stderr).toContain(reason)
    expect(status).toBe(2)
  })
})

import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/assessment/v1.ts'
import { overclaiming } from '../support/assessment.ts'
import { folder } from '../support/folder.ts'
import { githubServer, type Pull, type Repository } from '../support/github-server.ts'
import { examplesOf, runOnlineStep } from './runner.ts'

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'
const HOME = 'octocat/aster'

/** A pull request from a fork, and the event that says that the workflow has run for it. */
async function forked(permissions: Readonly<Record<string, 'read' | 'write'>> = { pull_requests: 'write' }) {
  const server = await githubServer()
  const repository = server.repository(HOME)
  const fork = server.repository('stranger/aster', { fork: repository })
  const other = repository.pull({ 'README.md': '# Another\n' }, { branch: 'another' })
  const pull = repository.pull({ 'README.md': '# Aster\n\nIt is fully open.\n' }, { from: fork })
  server.token(TOKEN, { permissions })
  const relay = async (
    report: unknown,
    {
      inputs = {},
      event = 'workflow_run',
      payload = ranFor(repository, pull),
      workspace = withReport(report),
    } = {},
  ) => {
    const step = await runOnlineStep({
      action: 'comment',
      workspace,
      event,
      payload,
      inputs: { report: 'openness.json', token: TOKEN, ...inputs },
      environment: { GITHUB_API_URL: server.api, GITHUB_SERVER_URL: server.web, GITHUB_REPOSITORY: HOME },
    })
    expect(step.stdout + step.stderr).not.toContain(TOKEN)
    return {
      ...step,
      errors: step.commands.filter(({ name }) => name === 'error').map(({ message }) => message),
    }
  }
  return { server, repository, fork, other, pull, relay }
}

const withReport = (report: unknown) =>
  folder({ 'openness.json': typeof report === 'string' ? report : JSON.stringify(report) })

function ranFor(repository: Repository, { head }: Pull, changes: Readonly<Record<string, unknown>> = {}) {
  const payload = structuredClone(examplesOf('workflow_run')[0] ?? {})
  payload.repository = { ...(payload.repository as object), full_name: repository.fullName }
  const run = payload.workflow_run as Readonly<Record<string, unknown>>
  payload.workflow_run = {
    ...run,
    id: 42,
    event: 'pull_request',
    head_sha: head.sha,
    head_branch: head.ref,
    head_repository: { ...(run.head_repository as object), full_name: head.repository.fullName },
    pull_requests: [],
    ...changes,
  }
  return payload
}

describe('the report of a run that may not post', () => {
  test('is posted on the pull request that GitHub says it is for', async () => {
    const { server, repository, pull, relay } = await forked()
    const step = await relay(overclaiming)
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(repository.comments).toMatchObject([{ number: pull.number, login: 'github-actions[bot]' }])
    const [{ body = '' } = {}] = repository.comments
    expect(body).toContain('1 claim contradicted by this change')
    expect(body).toContain(`](${server.web}/${HOME}/blob/${pull.head.sha}/README.md?plain=1#L12)`)
    expect(body).toContain(
      `<a href="${server.web}/${HOME}/actions/runs/42">a run of the pull request’s own</a>`,
    )
    expect(server.requests.length).toBeLessThanOrEqual(5)
  })

  test('costs three requests where it says nothing new, four where it does', async () => {
    const { server, repository, relay } = await forked()
    await relay(overclaiming)
    for (const [report, requests] of [
      [overclaiming, 3],
      [{ ...overclaiming, statement: 'Aster is closed.' }, 4],
    ] as const) {
      const before = server.requests.length
      await relay(report)
      expect(server.requests.length - before).toBe(requests)
    }
    expect(repository.comments).toHaveLength(1)
  })

  test('stands where the model stands', async () => {
    const { repository, relay } = await forked()
    await relay(overclaiming, { inputs: { path: './models/aster/' } })
    expect(repository.comments[0]?.body).toContain('/models/aster/README.md?plain=1#L12')
    expect(repository.comments[0]?.body).toMatch(/^<!-- openness-lint models%2Faster run 4201 -->/)
  })
})

describe('what the report says of where it belongs counts for nothing', () => {
  test('another number in it', async () => {
    const { repository, other, pull, relay } = await forked()
    await relay({ ...overclaiming, number: other.number, pull_request: { number: other.number } })
    expect(repository.comments.map(({ number }) => number)).toEqual([pull.number])
  })

  test('another commit in it', async () => {
    const { repository, pull, relay } = await forked()
    const revision = '../../../evil/repository/blob/0123'
    const comparison = { ...overclaiming.comparison, base: `${revision}"><img src=x>` }
    await relay({ ...overclaiming, subject: { ...overclaiming.subject, revision }, comparison })
    expect(repository.comments[0]?.body).toContain(`/blob/${pull.head.sha}/`)
    expect(repository.comments[0]?.body).not.toMatch(/evil|<img/)
  })

  test('a commit that is no head any more gets nothing', async () => {
    const { repository, fork, pull, relay } = await forked()
    const payload = ranFor(repository, pull)
    fork.commit({ 'README.md': 'Another push.\n' }, 'change')
    const step = await relay(overclaiming, { payload })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(step.stdout).toContain('no open pull request stands at')
    expect(repository.comments).toEqual([])
  })

  test('a branch of the same name in another repository is another one', async () => {
    const { server, repository, pull, relay } = await forked()
    const twin = server.repository('stranger/twin', { fork: repository })
    const payload = ranFor(repository, { ...pull, head: { ...pull.head, repository: twin } })
    await relay(overclaiming, { payload })
    expect(repository.comments).toEqual([])
  })

  test('the run of a push is for no pull request', async () => {
    const { server, repository, pull, relay } = await forked()
    const step = await relay(overclaiming, { payload: ranFor(repository, pull, { event: 'push' }) })
    expect(step).toMatchObject({ exitCode: 0 })
    expect(server.requests).toEqual([])
  })
})

describe('a hostile report is refused, and nothing is posted', () => {
  const link = (target: string) => {
    const workspace = folder()
    symlinkSync(target, join(workspace, 'openness.json'))
    return workspace
  }
  const pipe = () => {
    const workspace = folder()
    execFileSync('mkfifo', [join(workspace, 'openness.json')])
    return workspace
  }

  test.each([
    ['no JSON', '{', undefined, 'is no JSON'],
    ['no assessment', '[]', undefined, 'is no assessment: it must be object'],
    ['a field of another kind', { ...overclaiming, claims: [{ claim: {} }] }, undefined, '/claims/0'],
    [
      'a class that there is none of',
      { ...overclaiming, class: { value: '<b>', because: [] } },
      undefined,
      '/class/value',
    ],
    ['a length without end', `"${'x'.repeat(9_000_000)}"`, undefined, 'longer than 8388608 bytes'],
    ['a link to another file', '', () => link('/etc/passwd'), 'it lies outside the workspace'],
    ['a link to a device', '', () => link('/dev/zero'), 'it lies outside the workspace'],
    ['a pipe that nobody writes to', '', pipe, 'it is no file'],
    ['a folder', '', () => folder({ 'openness.json/a': '' }), 'it is no file'],
    ['nothing', '', () => folder(), 'cannot be read'],
  ])('%s', async (_, report, workspace, words) => {
    const { server, relay } = await forked()
    const step = await relay(report, workspace ? { workspace: workspace() } : {})
    expect(step.exitCode).toBe(1)
    expect(step.errors.join()).toContain(words)
    expect(server.requests).toEqual([])
  })

  test('whatever it says is text', async () => {
    const { repository, relay } = await forked()
    const evil = '@octocat #1 GH-1 https://evil.example <img src=x> ![x](y) </details>\n::error::pwned'
    const hostile: Assessment = JSON.parse(JSON.stringify(overclaiming), (key, value) =>
      FREE.has(key) && typeof value === 'string' ? evil : value,
    )
    const step = await relay({ ...hostile, tool: { name: 'openness-lint', version: evil } })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const [{ body = '' } = {}] = repository.comments
    const own = body.replace(/<a href="[^"]*">|\]\([^)]*\)/g, '')
    expect(own).not.toMatch(/@(?=[a-z])|GH-\d|https?:|<img|!\[|#1\b|^::/m)
    expect(own.split('<details>')).toHaveLength(own.split('</details>').length)
  })

  const FREE = new Set([
    'name',
    'statement',
    'text',
    'message',
    'remedy',
    'says',
    'path',
    'reason',
    'summary',
    'asked',
    'version',
    'expression',
    'rule',
    'claim',
  ])
})

describe('what it cannot do it says', () => {
  test('without the permission', async () => {
    const { relay } = await forked({ pull_requests: 'read' })
    const step = await relay(overclaiming)
    expect(step.exitCode).toBe(1)
    expect(step.errors.join()).toContain(
      'It needs one of these permissions: issues: write; pull-requests: write.',
    )
  })

  test('for another event', async () => {
    const { relay } = await forked()
    const step = await relay(overclaiming, {
      event: 'pull_request_target',
      payload: examplesOf('pull_request')[0] ?? {},
    })
    expect(step.exitCode).toBe(1)
    expect(step.errors.join()).toContain('runs for workflow_run alone; here it runs for pull_request_target')
  })

  test('with a path that climbs', async () => {
    const { relay } = await forked()
    expect((await relay(overclaiming, { inputs: { path: '../..' } })).errors.join()).toContain(
      'give a folder from the root of the repository',
    )
  })
})

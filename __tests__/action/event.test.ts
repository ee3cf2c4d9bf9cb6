import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import { folder } from '../support/folder.ts'
import { set } from './change.ts'
import { examplesOf } from './runner.ts'

const root = () => folder()
function read(name: string, payload: unknown, place = join(root(), 'event.json')) {
  writeFileSync(place, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: place })
}
const example = (name: string, at = 0): Record<string, unknown> => structuredClone(examplesOf(name)[at] ?? {})

describe('events as GitHub sends them', () => {
  test('a pull request', () => {
    expect(read('pull_request', example('pull_request'))).toEqual({
      name: 'pull_request',
      kind: 'pull-request',
      isPrivileged: false,
      repository: { owner: 'Codertocat', name: 'Hello-World' },
      pullRequest: {
        number: 2,
        isDraft: false,
        isFork: false,
        head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        base: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      },
      texts: [],
    })
  })

  test.each([
    ['another repository', ['pull_request', 'head', 'repo', 'full_name'], 'stranger/Hello-World'],
    ['a repository that is gone', ['pull_request', 'head', 'repo'], null],
  ])('a pull request from %s is one from a fork', (_, path, value) => {
    const payload = example('pull_request')
    set(payload, path, value)
    expect(read('pull_request', payload)).toMatchObject({ pullRequest: { isFork: true } })
  })

  test('a draft, and one that runs with the rights of the base', () => {
    const payload = example('pull_request')
    set(payload, ['pull_request', 'draft'], true)
    expect(read('pull_request_target', payload)).toMatchObject({
      kind: 'pull-request',
      isPrivileged: true,
      pullRequest: { isDraft: true },
    })
  })

  test('a group of the merge queue', () => {
    expect(read('merge_group', example('merge_group'))).toMatchObject({
      kind: 'merge-group',
      base: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
      head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
    })
  })

  test('a release, with its name and its notes', () => {
    const payload = example('release')
    set(payload, ['release', 'name'], 'Aster, fully open')
    set(payload, ['release', 'body'], 'The weights are open source.')
    set(payload, ['repository', 'description'], 'An open model')
    set(payload, ['repository', 'topics'], ['open-source', 'llm', 7, null])
    expect(read('release', payload)).toMatchObject({
      kind: 'release',
      tag: '0.0.1',
      texts: [
        { source: 'release', text: 'Aster, fully open' },
        { source: 'release', text: 'The weights are open source.' },
        { source: 'description', text: 'An open model' },
        { source: 'topics', text: 'open-source, llm' },
      ],
    })
  })

  test('a tag that is created, or pushed', () => {
    expect(read('create', example('create'))).toMatchObject({ kind: 'tag', tag: 'simple-tag' })
    expect(read('push', example('push'))).toMatchObject({ kind: 'tag', tag: 'simple-tag' })
    expect(read('create', { ...example('create'), ref_type: 'branch' })).toMatchObject({ kind: 'other' })
  })

  test('a push, to a branch that was there and to a new one', () => {
    const before = 'a'.repeat(40)
    const push = { ...example('push'), ref: 'refs/heads/main' }
    expect(read('push', { ...push, before })).toMatchObject({ kind: 'push', before })
    expect(read('push', { ...push, before: '0'.repeat(40) })).not.toHaveProperty('before')
  })

  test('a workflow that has run, and the pull requests that it ran for', () => {
    const payload = example('workflow_run', 2)
    set(payload, ['workflow_run', 'event'], 'pull_request')
    expect(read('workflow_run', payload)).toMatchObject({
      kind: 'workflow-run',
      of: 'pull_request',
      head: '3484a3fb816e0859fd6e1cea078d76385ff50625',
      pullRequests: [{ number: 2, head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821' }],
    })
  })

  test.each(['schedule', 'workflow_dispatch', 'repository_dispatch', '', 'something_new'])(
    '%s brings nothing with it, and needs nothing',
    (name) => {
      const event = read(name, { schedule: '0 6 * * 1' })
      expect(event).toEqual({ name, kind: 'other', texts: [] })
    },
  )

  const all: readonly { readonly name: string; readonly examples: readonly unknown[] }[] = createRequire(
    import.meta.url,
  )('@octokit/webhooks-examples')
  test('none of the examples is a problem', () => {
    const place = join(root(), 'event.json')
    for (const { name, examples } of all)
      for (const payload of examples) expect(read(name, payload, place), name).not.toHaveProperty('problem')
  })
})

describe('payloads that are not of the right form', () => {
  const sha = 'a'.repeat(40)
  test.each([
    ['pull_request', '{'],
    ['pull_request', 'null'],
    ['pull_request', { pull_request: { number: 1, head: { sha }, base: { sha: `${sha}\n--x` } } }],
    ['pull_request', { pull_request: { number: 1.5, head: { sha }, base: { sha } } }],
    ['pull_request', { pull_request: { number: '1', head: { sha }, base: { sha } } }],
    ['pull_request', { pull_request: { number: -1, head: { sha }, base: { sha } } }],
    ['pull_request', { pull_request: { number: 1, head: [sha], base: { sha: 'HEAD' } } }],
    ['merge_group', { merge_group: { base_sha: sha.toUpperCase(), head_sha: sha } }],
    ['release', { release: { tag_name: '--output=/etc/passwd' } }],
    ['release', { release: { tag_name: 'v1 v2' } }],
    ['release', { release: { tag_name: '../../x' } }],
    ['push', { ref: 'refs/tags/-x' }],
    ['push', { ref: 7 }],
    ['workflow_run', { workflow_run: { id: 1, head_sha: sha } }],
  ])('%s %j is a problem in words, and nothing is known of it', (name, payload) => {
    expect(read(name, payload)).toMatchObject({ kind: 'other', problem: expect.stringContaining(name) })
  })

  test('a repository without an ordinary name is none', () => {
    for (const full_name of ['a', '../..', 'a/..', 'a/b/c', 'a/b?x', 7])
      expect(read('push', { ref: 'refs/heads/main', repository: { full_name } })).not.toHaveProperty(
        'repository',
      )
  })

  test('texts are cut where nobody writes on, and have no lone surrogates', () => {
    const { texts } = read('release', {
      release: { tag_name: 'v1', body: `\ud800${'x'.repeat(1_000_000)}` },
      repository: { topics: Array.from({ length: 1_000 }, () => 'a') },
    })
    expect(texts[0]?.text.length).toBeLessThan(300_000)
    expect(texts[0]?.text.isWellFormed()).toBe(true)
    expect(texts[1]?.text.length).toBeLessThan(1_000)
  })

  test('what is inherited is not there', () => {
    expect(read('release', '{"__proto__": {"release": {"tag_name": "v1"}}}')).toHaveProperty('problem')
  })

  test('any JSON is an event, or a problem in words', () => {
    const place = join(root(), 'event.json')
    const names = [
      'pull_request',
      'pull_request_target',
      'merge_group',
      'release',
      'create',
      'push',
      'workflow_run',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json(), (name, payload) => {
        const event = read(name, payload, place)
        expect(event.kind === 'other' ? event.problem : event.kind).toBeDefined()
      }),
      { numRuns: 200 },
    )
  })
})

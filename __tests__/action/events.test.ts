import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { git } from '../support/folder.ts'
import { mergeGroup, pullRequest, release, set } from './change.ts'
import { checkout, runStep } from './runner.ts'

const CARD = `---
license: apache-2.0
datasets:
- aster-lab/news
---
# Aster-7B

Aster summarizes news.
`
const RELEASE = { 'README.md': CARD, 'model.safetensors': 'weights' }
/** What contradicts itself. */
const TORN = { 'README.md': `${CARD}\nSee [our data](data/README.md).\n`, 'model.safetensors': 'weights' }
const SILENT = { 'README.md': CARD.replace('datasets:\n- aster-lab/news\n', '') }

const summaryOf = (step: { readonly summary: string }) => step.summary.replaceAll('&#58;', ':')
/** The log in one line, without colors. */
const said = (step: { readonly stdout: string }) => stripVTControlCharacters(step.stdout).replace(/\s+/g, ' ')
const messages = ({ commands }: { readonly commands: readonly { readonly message: string }[] }) =>
  commands.map(({ message }) => message).join('\n')

describe('a pull request', () => {
  test('that keeps what was there passes, and the summary says that nothing became worse', () => {
    const change = { 'README.md': `${CARD}\nHello.\n` }
    const step = runStep(pullRequest({ base: RELEASE, change }))
    expect(step).toMatchObject({ exitCode: 0, stderr: '', outputs: { passed: 'true', changed: 'true' } })
    expect(summaryOf(step)).toMatch(/Nothing became better or worse since <code>[0-9a-f]{12}<\/code>\./)
  })

  test('that takes something back shows it with the line that did it', () => {
    const { base, ...given } = pullRequest({ base: RELEASE, change: SILENT })
    const step = runStep(given)
    expect(summaryOf(step)).toContain(
      '| Pre-training data, available | ● open | ? unknown | <code>README.md:4</code> removed |',
    )
    expect(step.stdout).toContain(`Worse since ${base.slice(0, 12)}`)
  })

  test('that contradicts itself fails', () => {
    expect(runStep(pullRequest({ base: RELEASE, change: TORN }))).toMatchObject({
      exitCode: 1,
      outputs: { passed: 'false', contradictions: '1', changed: 'true' },
    })
  })

  test('is held against what it would be merged into, and not blamed for what others did meanwhile', () => {
    const meanwhile = { 'README.md': CARD.replace('# Aster-7B', '# Aster-7B\n\nTrained on 64 A100 GPUs.') }
    const given = pullRequest({
      base: RELEASE,
      change: { 'train.py': 'import torch\nloss.backward()\n' },
      meanwhile,
    })
    // The event is older than the merge.
    set(given.payload, ['pull_request', 'base', 'sha'], git(given.workspace, 'rev-parse', 'HEAD^'))
    const step = runStep(given)
    expect(step.exitCode).toBe(0)
    expect(summaryOf(step)).toContain(
      '| Training code, available | ? unknown | ● open | <code>train.py:1</code> added |',
    )
    expect(summaryOf(step)).not.toContain('nfrastructure, documented')
  })

  test('whose own branch is checked out is held against where it branched off', () => {
    const meanwhile = { 'train.py': 'import torch\nloss.backward()\n' }
    const step = runStep(pullRequest({ base: RELEASE, change: SILENT, meanwhile, depth: 0 }, { ref: 'head' }))
    expect(summaryOf(step)).toContain('<code>README.md:4</code> removed')
    expect(summaryOf(step)).not.toContain('train.py')
  })

  test('of a folder below the root is held against that folder', () => {
    const base = {
      'models/aster/README.md': CARD,
      'models/aster/model.safetensors': 'weights',
      'README.md': '# Models\n',
    }
    const change = { 'models/aster/README.md': SILENT['README.md'] }
    const step = runStep({ ...pullRequest({ base, change }), inputs: { path: 'models/aster' } })
    expect(summaryOf(step)).toContain('| ● open | ? unknown | <code>README.md:4</code> removed |')
  })

  test('from a fork, and a draft, are held against their base like any other', () => {
    for (const [path, value] of [
      [['pull_request', 'head', 'repo', 'full_name'], 'stranger/Hello-World'],
      [['pull_request', 'head', 'repo'], null],
      [['pull_request', 'draft'], true],
    ] as const) {
      const given = pullRequest({ base: RELEASE, change: SILENT })
      set(given.payload, path, value)
      expect(summaryOf(runStep(given))).toContain('<code>README.md:4</code> removed')
    }
  })
})

describe('a change that touches nothing that is read', () => {
  const STYLED = { ...TORN, 'app.css': 'a {}\n' }
  const restyled = { base: STYLED, change: { 'app.css': 'b {}\n' } }

  test.each([
    ['a pull request', pullRequest],
    ['a group of the merge queue', mergeGroup],
  ])('%s succeeds with a word, whatever was there before', (_, make) => {
    const step = runStep(make(restyled))
    expect(step).toMatchObject({
      exitCode: 0,
      commands: [],
      outputs: { changed: 'false', passed: 'false', contradictions: '1' },
    })
    expect(step.stdout).toMatch(/^This change touches nothing that openness-lint reads/)
    expect(step.summary).toMatch(/^This change touches nothing that openness-lint reads/)
    expect(step.summary.split('<details>')).toHaveLength(step.summary.split('</details>').length)
  })

  test('one that takes away what a card links to is not such a change', () => {
    const base = { ...RELEASE, 'README.md': `${CARD}\n[Style](app.css)\n`, 'app.css': 'a {}\n' }
    const step = runStep(pullRequest({ base, change: { 'app.css': '' } }))
    expect(step).toMatchObject({ exitCode: 1, outputs: { changed: 'true', passed: 'false' } })
  })

  test('a push of the same is judged by what it leaves', () => {
    const { workspace } = pullRequest(restyled)
    expect(runStep({ workspace, event: 'push' })).toMatchObject({ exitCode: 1, outputs: { changed: 'true' } })
  })
})

describe('a base that is not in the clone', () => {
  const change = { base: RELEASE, change: SILENT, depth: 1 }

  test.each([
    ['of a pull request', () => pullRequest(change), 2],
    ['of the branch of a pull request', () => pullRequest(change, { ref: 'head' }), 0],
    ['of a release', () => release(change), 0],
  ])('%s: nothing is compared, and it is said what brings it', (_, make, depth) => {
    const step = runStep(make())
    expect(step.exitCode).toBe(0)
    expect(said(step)).toMatch(/is not in the clone\. Nothing is compared/)
    expect(said(step)).toContain(`Give actions/checkout \`fetch-depth: ${depth}\``)
    expect(summaryOf(step)).toContain('Notices (1)')
    expect(step.stdout).not.toContain('since')
  })

  test('does not make a contradiction pass', () => {
    const step = runStep(pullRequest({ base: TORN, change: { 'app.css': 'a {}' }, depth: 1 }))
    expect(step).toMatchObject({ exitCode: 1, outputs: { changed: 'true' } })
  })
})

describe('what is checked out for pull_request_target', () => {
  test('is the base: it is said that nothing is said of the pull request, with a warning', () => {
    const given = pullRequest({ base: RELEASE, change: TORN }, { event: 'pull_request_target', ref: 'base' })
    const step = runStep(given)
    expect(step.exitCode).toBe(0)
    expect(step.commands).toContainEqual(
      expect.objectContaining({ name: 'warning', message: expect.stringContaining('pull_request_target') }),
    )
    expect(said(step)).toContain('this is said of the base')
  })

  test('may be the pull request, which is read and not run', () => {
    const given = pullRequest(
      { base: RELEASE, change: TORN, depth: 0 },
      { event: 'pull_request_target', ref: 'head' },
    )
    const step = runStep(given)
    expect(step).toMatchObject({ exitCode: 1, outputs: { contradictions: '1' } })
    expect(step.commands.filter(({ name }) => name === 'warning')).toHaveLength(1)
  })
})

describe('a group of the merge queue', () => {
  test('is held against what stands before it', () => {
    const given = mergeGroup({ base: RELEASE, change: SILENT })
    expect(summaryOf(runStep(given))).toContain('<code>README.md:4</code> removed')
  })

  test('that contradicts itself fails', () => {
    expect(runStep(mergeGroup({ base: RELEASE, change: TORN }))).toMatchObject({ exitCode: 1 })
  })
})

describe('a release', () => {
  test('is held against the one before', () => {
    const { base, ...given } = release({ base: RELEASE, change: SILENT })
    const step = runStep(given)
    expect(step).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
    expect(step.stdout).toContain(`Worse since ${base.slice(0, 12)}`)
  })

  test('that is the first has none before, and that is no matter', () => {
    const { payload } = release({ base: RELEASE, change: SILENT })
    const step = runStep({ workspace: checkout(RELEASE), event: 'release', payload })
    expect(step.exitCode).toBe(0)
    expect(step.stdout).not.toMatch(/since|not in the clone/)
  })
})

describe('a push', () => {
  test('is held against where the branch stood, where the clone has it', () => {
    const { workspace, base, head } = release({ base: RELEASE, change: SILENT })
    const payload = { ref: 'refs/heads/main', before: base, after: head }
    expect(runStep({ workspace, event: 'push', payload }).stdout).toContain(
      `Worse since ${base.slice(0, 12)}`,
    )
    const before = 'f'.repeat(40)
    const step = runStep({ workspace, event: 'push', payload: { ...payload, before } })
    expect(step).toMatchObject({ exitCode: 0 })
    expect(step.stdout).not.toMatch(/since|not in the clone/)
  })
})

describe('a payload that is not of the right form', () => {
  test.each([
    [
      'pull_request',
      { pull_request: { number: 1, head: { sha: '--upload-pack=x' }, base: { sha: 'HEAD' } } },
    ],
    ['pull_request', null],
    ['merge_group', { merge_group: { base_sha: '', head_sha: 1 } }],
    ['release', { release: { tag_name: '--help' } }],
    ['push', []],
  ])('%s %j: nothing is compared, it is said, and the rest goes on', (event, payload) => {
    const step = runStep({ workspace: checkout(RELEASE), event, payload })
    expect(step).toMatchObject({ exitCode: 0, stderr: '' })
    expect(said(step)).toContain(
      `The payload of this event is not of the form that GitHub describes (${event}): nothing is compared.`,
    )
    expect(runStep({ workspace: checkout(TORN), event, payload })).toMatchObject({ exitCode: 1 })
  })

  test('is no JSON, or is not there', () => {
    const { workspace } = pullRequest({ base: RELEASE, change: SILENT })
    writeFileSync(join(workspace, 'event.json'), '{')
    for (const GITHUB_EVENT_PATH of [join(workspace, 'event.json'), '/not/there', undefined]) {
      const step = runStep({ workspace, event: 'pull_request', environment: { GITHUB_EVENT_PATH } })
      expect(step).toMatchObject({ exitCode: 0 })
      expect(messages(step) + said(step)).toMatch(/payload of this event.*nothing is compared/)
    }
  })
})

test('a commit that is not of the pull request is not held against its base', () => {
  const { payload } = pullRequest({ base: RELEASE, change: SILENT })
  const step = runStep({ workspace: checkout(RELEASE), event: 'pull_request', payload })
  expect(step.exitCode).toBe(0)
  expect(said(step)).toContain('is not known to be of this pull request')
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
  type TemplateParseResult,
} from '@actions/workflow-parser'
import {
  type ActionTemplate,
  convertActionTemplate,
  parseAction,
} from '@actions/workflow-parser/actions/index'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { defaults } from '../../src/action/inputs.ts'

const WORKFLOWS = '.github/workflows'
const trace = new NoOperationTraceWriter()
const fileAt = (name: string) => ({ name, content: readFileSync(name, 'utf8') })

describe.each(readdirSync(WORKFLOWS).map((name) => join(WORKFLOWS, name)))('%s', (name) => {
  test('is a workflow', async () => {
    const { context, value } = parseWorkflow(fileAt(name), trace)
    expect(errorsOf(context)).toEqual([])
    if (!value) throw new Error(`${name} is empty.`)
    const template = await convertWorkflowTemplate(context, value)
    expect(template.errors ?? []).toEqual([])
    expect(template.jobs.length).toBeGreaterThan(0)
  })

  const { content } = fileAt(name)
  const workflow: Workflow = parse(content)

  test('uses actions of others by commit, with the version beside it', () => {
    for (const [line] of content.matchAll(/^.*\buses: (?!\.\/).*$/gm))
      expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('may do nothing but read, unless a job says more', () => {
    expect(workflow.permissions).toBeDefined()
    expect(Object.values(workflow.permissions ?? {})).not.toContain('write')
  })

  test('puts nothing that others can write into a script', () => {
    for (const { steps } of Object.values(workflow.jobs))
      for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('ends each job in time', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })
})

describe('action.yml', () => {
  const action = readAction()

  test('runs what is built', () => {
    expect(action.runs).toMatchObject({ using: 'node24', main: 'dist/action/index.js' })
  })

  test('describes every input and output, in sentences', () => {
    for (const { id, description } of [...(action.inputs ?? []), ...(action.outputs ?? [])])
      expect(description, id).toMatch(/^[A-Z`].*\.$/s)
  })

  test('gives the inputs the defaults that the code knows', () => {
    const given = (action.inputs ?? []).map(({ id, default: value }) => [id, value?.toString()])
    const { token, ...others } = Object.fromEntries(given)
    expect(others).toEqual(defaults)
    expect(token).toMatch(/^\$\{\{ *github\.token *\}\}$/)
  })
})

test('comment/action.yml runs what is built, and describes every input in sentences', () => {
  const { runs, inputs = [] } = readAction('comment/action.yml')
  expect(runs).toMatchObject({ using: 'node24', main: '../dist/comment/index.js' })
  for (const { id, description } of inputs) expect(description, id).toMatch(/^[A-Z`].*\.$/s)
})

test('the workflow that docs/fleets.md calls is there, and takes what it is given', async () => {
  const [content = ''] = [
    ...readFileSync('docs/fleets.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm),
  ].map(([, yaml]) => yaml)
  const { context, value } = parseWorkflow({ name: 'fleet.yml', content }, trace)
  expect(errorsOf(context)).toEqual([])
  if (!value) throw new Error('empty')
  expect((await convertWorkflowTemplate(context, value)).errors ?? []).toEqual([])
  const { fleet } = parse(content).jobs
  const called = /^OWNER\/openness-lint\/(.+)@v0$/.exec(fleet.uses)?.[1] ?? ''
  const { inputs, secrets } = parse(readFileSync(called, 'utf8')).on.workflow_call
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(fleet.with)))
  expect(Object.keys(secrets)).toEqual(Object.keys(fleet.secrets))
  expect(inputs.version.default).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})

describe('the README', () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, yaml = '']) => yaml,
  )
  const workflows = blocks.filter((yaml) => /^jobs:$/m.test(yaml))
  const steps = blocks.filter((yaml) => /^ +(?:- )?uses: /m.test(yaml) && !workflows.includes(yaml))

  test('shows workflows and steps to paste', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(2)
    expect(steps.length).toBeGreaterThanOrEqual(2)
  })

  test.each(workflows.map((content, index) => ({ content, index })))(
    'workflow $index',
    async ({ content }) => {
      // A schedule in the README leaves the name to the reader.
      const { context, value } = parseWorkflow(
        { name: 'openness.yml', content: `name: openness\n${content.replace(/^name: .*\n/m, '')}` },
        trace,
      )
      expect(errorsOf(context)).toEqual([])
      if (!value) throw new Error('empty')
      expect((await convertWorkflowTemplate(context, value)).errors ?? []).toEqual([])
      // Code scanning is the one thing that has to be written to; jobs that write to anything else say so themselves.
      const workflow: Workflow = parse(content)
      const isRelay = content.includes('workflow_run')
      expect(workflow.permissions).toEqual({
        ...(!isRelay && { contents: 'read' }),
        ...(content.includes('upload-sarif') && { 'security-events': 'write' }),
      })
      for (const { permissions, steps } of Object.values(workflow.jobs)) {
        const comments = steps.some(
          ({ uses, with: given }) => uses?.includes('/openness-lint/comment@') || given?.comment === true,
        )
        expect(permissions?.['pull-requests'] === 'write').toBe(comments)
        if (comments)
          expect(permissions).toEqual({
            [isRelay ? 'actions' : 'contents']: 'read',
            'pull-requests': 'write',
          })
      }
    },
  )

  test.each([...workflows, ...steps].map((content, index) => ({ content, index })))(
    'names only inputs and outputs that there are: $index',
    ({ content }) => {
      const document = parse(content)
      const listed: readonly ListedStep[] = Array.isArray(document)
        ? document
        : Object.values((document as Workflow).jobs).flatMap(({ steps }) => steps)
      const ours = listed.filter(({ uses }) => /\/openness-lint(?:\/comment)?@/.test(uses ?? ''))
      expect(ours).toHaveLength(1)
      for (const { uses = '', with: given = {} } of ours) {
        const { inputs = [] } = readAction(uses.includes('/comment@') ? 'comment/action.yml' : 'action.yml')
        expect(inputs.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(given)))
        const required = inputs.filter((input) => input.required).map(({ id }) => id)
        expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
      }
      const outputs = (readAction().outputs ?? []).map(({ id }) => id)
      for (const [, name] of content.matchAll(/steps\.openness\.outputs\.(\w+)/g))
        expect(outputs).toContain(name)
    },
  )
})

test('the pre-commit hook runs where a card, a license or weights change', () => {
  const [hook]: readonly { readonly entry: string; readonly files: string }[] = parse(
    readFileSync('.pre-commit-hooks.yaml', 'utf8'),
  )
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.keys(bin)).toContain(hook?.entry.split(' ')[0])
  // Python's verbose mode, which JavaScript lacks, passes over white space outside of brackets.
  const pattern = hook?.files.replace(/^\(\?ix\)/, '').replace(/(\[[^\]]*\])|\s+/g, '$1') ?? ''
  const files = new RegExp(pattern, 'i')
  for (const path of [
    'README.md',
    'docs/MODEL_CARD.md',
    'LICENSE',
    'LICENSE-MODEL',
    'LICENCE.txt',
    'weights/model-00001-of-00002.safetensors',
    'model.safetensors.index.json',
    'config.json',
    'LICENSES/MIT.txt',
    'USE_POLICY.md',
  ])
    expect(path).toMatch(files)
  for (const path of ['train.py', 'src/reader.ts', 'docs/guide.md', 'tsconfig.json'])
    expect(path).not.toMatch(files)
})

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'timeout-minutes'?: number
        readonly permissions?: Readonly<Record<string, string>>
        readonly steps: readonly ListedStep[]
      }
    >
  >
}

interface ListedStep {
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

function readAction(name: 'action.yml' | 'comment/action.yml' = 'action.yml'): ActionTemplate {
  const { context, value } = parseAction(fileAt(name), trace)
  expect(errorsOf(context)).toEqual([])
  if (!value) throw new Error(`${name} is empty.`)
  return convertActionTemplate(context, value)
}

function errorsOf({ errors }: TemplateParseResult['context']): readonly string[] {
  return errors.getErrors().map(({ message }) => message)
}

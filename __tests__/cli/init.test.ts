import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfiguration } from '../../src/config/read.ts'
import type { Assessment } from '../../src/index.ts'
import { folder, git } from '../support/folder.ts'
import { cli } from '../support/terminal.ts'

const WORKFLOW = '.github/workflows/openness.yml'
const apache = readFileSync('LICENSE', 'utf8')
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')

describe('openness-lint init', () => {
  test('in an empty repository writes a policy, a workflow and a card, and shows them', async () => {
    const root = folder()
    const { exitCode, stdout } = await cli(['init', root])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('openness.yml  what the release is held to.')
    expect(stdout).toContain('  extends: recommended')
    expect(stdout).toContain(`Wrote openness.yml, ${WORKFLOW}, README.md.`)
    expect(existsSync(join(root, 'openness.yml'))).toBe(true)
  })

  test('a second time there is nothing to write', async () => {
    const root = folder()
    await cli(['init', root])
    expect((await cli(['init', root])).stdout).toBe('Everything that it would write is there already.\n')
  })

  test('the policy can be read, as it is and once its lines are uncommented', async () => {
    const root = folder()
    await cli(['init', root])
    const text = read(root, 'openness.yml')
    expect(readConfiguration('openness.yml', text, [])).not.toHaveProperty('problems')
    const uncommented = text
      .replace(/^# (?=components:| {2,4}\S)/gm, '')
      .replaceAll('https://…', 'https://example.org')
    const result = readConfiguration('openness.yml', uncommented, [])
    if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('\n'))
    expect(result.configuration.declarations.map(({ component }) => component)).toContain(
      'datasets.pretraining',
    )
  })

  test('the workflow is one, on the branch that releases are made from', async () => {
    const root = folder({ 'a.txt': '' })
    git(root, 'init', '--quiet', '--initial-branch=trunk')
    await cli(['init', root, '--action', 'acme/openness-lint@v0'])
    const content = read(root, WORKFLOW)
    expect(content).toContain('branches: ["trunk"]')
    expect(content).toContain('uses: acme/openness-lint@v0')
    const { context, value } = parseWorkflow({ name: WORKFLOW, content }, new NoOperationTraceWriter())
    expect(context.errors.getErrors()).toEqual([])
    if (!value) throw new Error('The workflow is empty.')
    expect((await convertWorkflowTemplate(context, value)).errors ?? []).toEqual([])
  })

  test('the gaps of the card are named by the linter, and what could be found out is filled in', async () => {
    const root = folder({
      LICENSE: apache,
      'config.json': JSON.stringify({ architectures: ['LlamaForCausalLM'], model_type: 'llama' }),
    })
    await cli(['init', root])
    expect(read(root, 'README.md')).toMatch(
      /^---\nlicense: apache-2\.0\npipeline_tag: text-generation\nlibrary_name: transformers\n---\n\n# /,
    )
    const { findings }: Assessment = JSON.parse((await cli(['lint', root, '--format', 'json'])).stdout)
    const left = findings.find(({ rule }) => rule === 'consistency/placeholders-filled')
    expect(left?.outcome).not.toBe('met')
    expect(left?.evidence.length).toBeGreaterThan(3)
  })

  test('the license of the weights is theirs, and not that of the code beside them', async () => {
    const files = { LICENSE: apache, 'model.safetensors': '', 'train.py': 'print(1)\n' }
    const own = folder({ ...files, 'LICENSE-MODEL': 'Terms that nobody knows.\n' })
    await cli(['init', own])
    expect(read(own, 'README.md')).not.toContain('license:')
    const told = folder({ ...files, 'docs/terms.md': '# Terms\n' })
    await cli(['init', told])
    expect(read(told, 'README.md')).toContain('license: apache-2.0')
  })

  test('the workflow is the one that the README shows', async () => {
    const root = folder()
    await cli(['init', root])
    const [, shown = ''] =
      /```yaml\n# \.github\/workflows\/openness\.yml\n([\s\S]*?)```/.exec(read('.', 'README.md')) ?? []
    expect(parse(read(root, WORKFLOW))).toEqual(parse(shown))
  })

  test('nothing that is there is overwritten', async () => {
    const files = { 'openness.yml': 'ignore: [x]\n', 'README.md': '# Aster\n', [WORKFLOW]: 'name: mine\n' }
    const root = folder(files)
    await cli(['init', root])
    for (const [path, text] of Object.entries(files)) expect(read(root, path)).toBe(text)
    expect(existsSync(join(root, 'MODEL_CARD.md'))).toBe(true)
  })

  test('where a workflow runs the Action already, no second one is written', async () => {
    const root = folder({
      '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: acme/openness-lint@v0\n',
    })
    expect((await cli(['init', root])).stdout).not.toContain(WORKFLOW)
  })

  test('a dry run writes nothing', async () => {
    const root = folder()
    const { stdout } = await cli(['init', root, '--dry-run'])
    expect(stdout).toContain('Nothing was written.')
    expect(readdirSync(root)).toEqual([])
  })

  test('nothing is written through a link', async () => {
    const [root, elsewhere] = [folder(), folder()]
    symlinkSync(elsewhere, join(root, '.github'))
    const { exitCode, stderr } = await cli(['init', root])
    expect(stderr).toContain('is a link')
    expect(exitCode).toBe(2)
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('an action that is none is refused', async () => {
    const { exitCode, stderr } = await cli(['init', folder(), '--action', 'x\n      - run: rm'])
    expect(stderr).toContain('OWNER/openness-lint@v0')
    expect(exitCode).toBe(2)
  })
})

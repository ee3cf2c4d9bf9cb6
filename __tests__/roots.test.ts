import { describe, expect, test } from 'vitest'
import { combineFindings } from '../src/assessment/combine.ts'
import type { Finding } from '../src/assessment/judge.ts'
import { assess } from '../src/index.ts'
import { writeMarkdown } from '../src/reporters/markdown.ts'
import { writeTerminal } from '../src/reporters/terminal.ts'
import { memory } from '../src/repositories/memory.ts'
import { subtreeOf } from '../src/subtree.ts'

/** Two models in one repository: the first is open and whole, the second restricted and lacks a shard. */
const FILES = {
  'README.md': '# The Aster family\n',
  LICENSE: 'No license text in particular.\n',
  'models/aster-1b/README.md':
    '---\nlicense: apache-2.0\n---\n# Aster-1B\n\nThe weights are licensed under Apache-2.0.\n',
  'models/aster-1b/model.safetensors': 'weights',
  'models/boreas-1b/README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Boreas-1B\n',
  'models/boreas-1b/LICENSE': 'Creative Commons Attribution-NonCommercial 4.0 International\n',
  'models/boreas-1b/model-00001-of-00002.safetensors': 'weights',
}
const ROOTS = ['models/aster-1b', 'models/boreas-1b/']

describe('one model of several', () => {
  test('is read as a repository of its own, and its places are those of the whole', async () => {
    const { subject, findings, artifacts, models } = await assess(memory(FILES, 'asters'), {
      roots: ['./models/aster-1b'],
    })
    expect(subject).toEqual({ name: 'Aster-1B', root: 'models/aster-1b' })
    expect(artifacts.map(({ path }) => path)).toEqual(['models/aster-1b/model.safetensors'])
    expect(findings.find(({ rule }) => rule === 'availability/weights-released')).toMatchObject({
      outcome: 'met',
      evidence: [{ path: 'models/aster-1b/model.safetensors' }],
    })
    expect(models).toBeUndefined()
  })

  test('stands under the license of the whole where it has none of its own', () => {
    const repository = memory(FILES)
    const paths = (root: string) => subtreeOf(repository, root).repository.tree.map(({ path }) => path)
    expect(paths('models/aster-1b')).toEqual(['LICENSE', 'README.md', 'model.safetensors'])
    expect(subtreeOf(repository, 'models/aster-1b').toPath('LICENSE')).toBe('LICENSE')
    expect(subtreeOf(repository, 'models/boreas-1b').toPath('LICENSE')).toBe('models/boreas-1b/LICENSE')
  })

  test.each(['nowhere', '../elsewhere', '/models', 'models/aster-1b/README.md'])(
    'a root such as %s is refused',
    (root) => {
      expect(() => subtreeOf(memory(FILES), root)).toThrow(/Name (?:one|a folder)/)
    },
  )
})

describe('the combined view', () => {
  test('holds for every model, and lists theirs', async () => {
    const {
      subject,
      class: combined,
      gate,
      profile,
      models = [],
    } = await assess(memory(FILES, 'asters'), { roots: ROOTS })
    expect(subject.root).toBe('.')
    expect(models.map((model) => [model.subject.root, model.gate.passed])).toEqual([
      ['models/aster-1b', true],
      ['models/boreas-1b', false],
    ])
    expect(models[0]?.profile['weights.pretrained']?.licensing?.level).toBe('open')
    expect(profile['weights.pretrained']?.licensing?.level).toBe('restricted')
    expect(combined.value).toBe('restricted-weights')
    expect(gate).toMatchObject({ passed: false, failures: [{ rule: 'consistency/shards-complete' }] })
  })

  test('its contradictions stand where they are in the whole', async () => {
    const { findings } = await assess(memory(FILES), { roots: ROOTS })
    expect(findings.find(({ rule }) => rule === 'consistency/shards-complete')?.evidence).toMatchObject([
      { path: 'models/boreas-1b/model-00001-of-00002.safetensors' },
    ])
  })

  test('is shown with a line for each model', async () => {
    const assessment = await assess(memory(FILES), { roots: ROOTS })
    const text = writeTerminal(assessment, { color: false, width: 80, verbose: false })
    expect(text).toMatch(/✓ open weights\s+Aster-1B {2}models\/aster-1b/)
    expect(text).toMatch(/✗ restricted weights\s+Boreas-1B {2}models\/boreas-1b/)
    expect(writeMarkdown(assessment)).toMatch(
      /^\| Boreas-1B \| models.*boreas-1b \| restricted weights \| fails \|$/m,
    )
  })

  test('the least open answer counts; what does not apply to one model is answered by the others', () => {
    const answer = (outcome: 'met' | 'unknown' | 'unmet' | 'not-applicable'): readonly Finding[] => [
      { rule: 'consistency/x', outcome, message: outcome, evidence: [] },
    ]
    const of = (...outcomes: Parameters<typeof answer>[0][]) =>
      combineFindings(outcomes.map(answer))[0]?.outcome
    expect(of('met', 'unknown')).toBe('unknown')
    expect(of('unknown', 'unmet')).toBe('unmet')
    expect(of('not-applicable', 'met')).toBe('met')
    expect(of('met', 'met')).toBe('met')
  })

  test('of one folder named twice is that folder', async () => {
    const { models, subject } = await assess(memory(FILES), {
      roots: ['models/aster-1b', 'models/aster-1b/'],
    })
    expect(subject.root).toBe('models/aster-1b')
    expect(models).toBeUndefined()
  })
})

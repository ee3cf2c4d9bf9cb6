import { describe, expect, it } from 'vitest'
import { type Assessment, assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'
import type { Repository } from '../../src/repository.ts'

const MODEL = {
  'README.md': '---\nlicense: apache-2.0\n---\n# Aster-7B\n\nThe weights are under the Apache License 2.0.\n',
  LICENSE: 'Apache License\nVersion 2.0, January 2004\nhttp://www.apache.org/licenses/\n',
  'MODEL_LICENSE.md': 'The model may be used for non-commercial research only.\n',
  'docs/training.md': '# Training\n\nThe model was trained with a learning rate of 3e-4 for 3 epochs.\n',
  'model.safetensors': 'x'.repeat(2_000),
}

/** A repository that is far away and leaves these files out. */
function without(...paths: readonly string[]): Repository {
  return {
    ...memory(MODEL, 'aster'),
    prefetch: async () => ({ paths: new Set(paths), why: 'there are too many.' }),
  }
}

const licensingOf = ({ findings }: Assessment) =>
  findings.filter(
    ({ rule, component }) => rule === 'licensing/openly-licensed' && component === 'weights.pretrained',
  )

describe('where texts were left out', () => {
  it('nothing that is not said is a no: it may be said there', async () => {
    const { findings, notices } = await assess(without('docs/training.md'))
    expect(findings.filter(({ outcome, evidence }) => outcome === 'unmet' && evidence.length === 0)).toEqual(
      [],
    )
    expect(
      findings.some(({ message }) => message === 'Nothing that was read says so, and one text was not read.'),
    ).toBe(true)
    expect(notices).toContainEqual({ path: 'docs/training.md', message: 'Not read: there are too many.' })
  })

  it('terms are not open because the text that limits them was not read', async () => {
    const [whole] = licensingOf(await assess(memory(MODEL, 'aster')))
    expect(whole?.level).not.toBe('open')
    const [part] = licensingOf(await assess(without('MODEL_LICENSE.md')))
    expect(part?.level).toBe('unknown')
  })

  it('code that was not read takes nothing away', async () => {
    const files = { ...MODEL, 'run.py': 'import torch\n' }
    const far: Repository = {
      ...memory(files, 'aster'),
      prefetch: async () => ({ paths: new Set(['run.py']), why: 'there are too many.' }),
    }
    const { profile } = await assess(far)
    expect(profile).toEqual((await assess(memory(files, 'aster'))).profile)
  })
})

it('what tells most is asked for first: the card, the terms, other documents, and code last', async () => {
  const asked: string[] = []
  const files = { ...MODEL, 'run.py': 'import torch\n', 'docs/a.md': '# A', 'config.json': '{}' }
  await assess({
    ...memory(files, 'aster'),
    prefetch: async (wanted) => {
      asked.push(...wanted.map(({ path }) => path))
      return undefined
    },
  })
  expect([...new Set(asked)]).toEqual([
    'README.md',
    'LICENSE',
    'MODEL_LICENSE.md',
    'config.json',
    'docs/a.md',
    'docs/training.md',
    'model.safetensors',
    'run.py',
  ])
})

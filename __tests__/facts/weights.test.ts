import { describe, expect, test } from 'vitest'
import type { MemoryFile } from '../../src/repositories/memory.ts'
import { factsOf } from '../support/facts.ts'

const heldIn = async (files: Readonly<Record<string, MemoryFile>>, name = 'acme-ai/aster') => {
  const { holdings } = await factsOf(files, name)
  return [...holdings.keys()].filter((component) => component.startsWith('weights.'))
}
const README = '# Aster\n\nA model.\n'

describe('weights that code fetches', () => {
  const fetching = (id: string) => ({
    'README.md': README,
    'aster/load.py': `MODELS = {"small": {"repo_id": "${id}"}}\npath = hf_hub_download(**MODELS["small"])\n`,
  })

  test('from the release’s account on the hub', async () => {
    expect(await heldIn(fetching('acme/aster'))).toEqual(['weights.pretrained'])
  })

  test.each(['other/aster', 'acme/boreas', 'other/boreas'])('%s is not the release’s', async (id) => {
    expect(await heldIn(fetching(id))).toEqual([])
  })

  test('an id that nothing fetches leads nowhere', async () => {
    const files = { 'README.md': README, 'aster/load.py': 'repo_id = "acme/aster"\n' }
    expect(await heldIn(files)).toEqual([])
  })
})

describe('weights in a packed file', () => {
  const from = (address: string) =>
    heldIn({ 'README.md': `${README}\nDownload the checkpoint from [here](${address}).\n` })

  test('whose address names the release', async () => {
    expect(await from('https://files.acme.example/aster/checkpoints.zip')).toEqual(['weights.pretrained'])
  })

  test('and one that may be anybody’s', async () => {
    expect(await from('https://files.acme.example/boreas.zip')).toEqual([])
  })

  test('files below a heading that offers the models', async () => {
    const under = (heading: string) =>
      heldIn({ 'README.md': `${README}\n## ${heading}\n\n* 64x64: [64.pt](https://files.example/64.pt)\n` })
    expect(await under('Download pre-trained models')).toEqual(['weights.pretrained'])
    expect(await under('Prepare the backbone')).toEqual([])
  })

  test('a link that calls them tuned models', async () => {
    const text = `${README}\n[Fine-tuned model](https://drive.google.com/drive/folders/1a)\n`
    expect(await heldIn({ 'README.md': text })).toEqual(['weights.adapted'])
  })
})

describe('weights in a submodule', () => {
  const part = (url: string, path = 'weights') => ({
    'README.md': README,
    '.gitmodules': `[submodule "w"]\n\tpath = ${path}\n\turl = ${url}\n`,
    [path]: { submodule: true } as const,
  })

  test.each(['https://huggingface.co/acme/aster-7b', 'git@hf.co:acme/aster-7b'])('%s', async (url) => {
    expect(await heldIn(part(url))).toEqual(['weights.pretrained'])
  })

  test.each([
    'https://huggingface.co/other/aster-7b',
    'https://huggingface.co/acme/boreas-7b',
    'https://huggingface.co/datasets/acme/aster',
    'https://github.com/acme/aster-7b',
  ])('%s holds none of the release’s', async (url) => {
    expect(await heldIn(part(url))).toEqual([])
  })

  test('nor does a copy among other people’s code', async () => {
    expect(await heldIn(part('https://huggingface.co/acme/aster-7b', 'third_party/aster'))).toEqual([])
  })
})

describe('weights that examples lead to', () => {
  const example = '# Example\n\nWe release the [checkpoints](https://huggingface.co/acme/aster-mini).\n'

  test('are none of the release’s where the whole speaks of none', async () => {
    expect(await heldIn({ 'README.md': README, 'examples/mini/README.md': example })).toEqual([])
  })

  test('are its own where it does', async () => {
    const readme = `${README}\nWe provide pre-trained models for download.\n`
    expect(await heldIn({ 'README.md': readme, 'examples/mini/README.md': example })).toEqual([
      'weights.pretrained',
    ])
  })
})

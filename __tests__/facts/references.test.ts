import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const references = async (text: string) =>
  (await factsOf({ 'README.md': `# Aster-7B\n\n${text}\n` }, 'Aster-7B')).references.map(
    ({ kind, name, standing }) => ({ kind, name, standing }),
  )
const standing = async (text: string) => (await references(text))[0]?.standing

describe('what a link points at', () => {
  test.each([
    ['https://huggingface.co/acme/Aster-7B', 'model', 'acme/Aster-7B'],
    ['https://huggingface.co/datasets/acme/corpus/tree/main', 'dataset', 'acme/corpus'],
    ['https://huggingface.co/spaces/acme/demo', 'space', 'acme/demo'],
    ['https://huggingface.co/papers/2405.15802', 'paper', 'arXiv:2405.15802'],
    ['https://arxiv.org/pdf/2405.15802v2', 'paper', 'arXiv:2405.15802'],
    ['https://modelscope.cn/models/acme/aster', 'model', 'acme/aster'],
    ['https://modelscope.cn/studios/acme/demo/summary', 'space', 'acme/demo'],
    ['https://modelers.cn/spaces/acme/demo', 'space', 'acme/demo'],
    ['https://openxlab.org.cn/models/detail/acme/aster/tree/main', 'model', 'acme/aster'],
    ['https://openxlab.org.cn/datasets/acme/corpus', 'dataset', 'acme/corpus'],
    ['https://openxlab.org.cn/apps/detail/acme/demo', 'space', 'acme/demo'],
    ['https://download.openxlab.org.cn/models/acme/aster/weight/a.json', 'model', 'acme/aster'],
    ['https://ngc.nvidia.com/catalog/models/acme:aster', 'model', 'acme:aster'],
    ['https://catalog.ngc.nvidia.com/orgs/acme/models/aster', 'model', 'aster'],
    ['https://github.com/acme/aster.git', 'code', 'acme/aster'],
    ['https://zenodo.org/records/12345', 'archive', 'Zenodo 12345'],
    ['https://acme.example/report.pdf', 'paper', 'acme.example/report.pdf'],
  ])('%s', async (target, kind, name) => {
    expect(await references(`[here](${target})`)).toMatchObject([{ kind, name }])
  })

  test.each([
    'https://huggingface.co/docs/transformers/index',
    'https://huggingface.co/blog/aster',
    'https://openxlab.org.cn/models/hot/acme',
    'https://openxlab.org.cn/usercenter/acme',
    's3://your-bucket/model.tar.gz',
    'gs://my-bucket/aster',
    'https://openxlab.org.cn/collections/acme/asters',
    'https://openxlab.org.cn/projects/acme/aster',
    'https://example.org',
    '#section',
    'LICENSE',
  ])('%s is nothing of the kind', async (target) => {
    expect(await references(`[here](${target})`)).toEqual([])
  })
})

describe('whose it is', () => {
  test('a model that bears the name is the release’s own', async () => {
    expect(await standing('Get [it](https://huggingface.co/acme/Aster-7B-Chat).')).toBe('own')
  })

  test('one that is compared with is mentioned', async () => {
    expect(await standing('Compared with [Boreas](https://huggingface.co/other/Boreas), it is small.')).toBe(
      'mentioned',
    )
  })

  test('so is one under a heading for other people’s work', async () => {
    expect(await standing('## Acknowledgements\n\n[Aster-mini](https://huggingface.co/x/Aster-mini)')).toBe(
      'mentioned',
    )
  })

  test('and one that is only planned', async () => {
    expect(await standing('[Aster-70B](https://huggingface.co/acme/Aster-70B) will be released soon.')).toBe(
      'mentioned',
    )
  })

  test('data that are released are its own, data that it was trained on are used', async () => {
    expect(await standing('We release our [corpus](https://huggingface.co/datasets/acme/web).')).toBe('own')
    expect(await standing('It was trained on [the web](https://huggingface.co/datasets/other/web).')).toBe(
      'used',
    )
  })

  test('a table of downloads lists its own models, whatever their names', async () => {
    const table =
      '## Model downloads\n\n| Model | Download |\n|---|---|\n| 7B | [link](https://huggingface.co/acme/m7) |'
    expect(await standing(table)).toBe('own')
  })
})

describe('the release’s name', () => {
  test.each([
    ['# Aster-7B: a small model', 'repo', 'Aster-7B'],
    ['# Introducing Aster', 'repo', 'Aster'],
    ['# Introduction', 'aster', 'aster'],
    ['# What is Aster?', 'aster', 'aster'],
    ['no heading', 'aster', 'aster'],
  ])('%s in %s: %s', async (text, folder, title) => {
    expect((await factsOf({ 'README.md': `${text}\n` }, folder)).release.title).toBe(title)
  })
})

describe('whose it is where it is known who releases it', () => {
  const standingIn = async (text: string, name = 'acme/llama-workbench') =>
    (await factsOf({ 'README.md': `# LLaMA Workbench\n\n${text}\n` }, name)).references[0]?.standing
  const link = (id: string) => `[${id}](https://huggingface.co/${id})`

  test.each([
    `Llama-3-Chat, fine-tuned with it, is available at ${link('other/Llama-3-Chat')}.`,
    `## Changelog\n\nWe released a model, see ${link('acme/boreas-7b')}.`,
  ])('%s is mentioned', async (text) => {
    expect(await standingIn(text)).toBe('mentioned')
  })

  test.each([
    `## Pretrained models\n\n- ${link('acme/boreas-7b')}`,
    `We release ${link('partner/workbench-7b')}.`,
    `We release ${link('acme/boreas-7b')}.`,
    `## Changelog\n\nWe released ${link('acme/workbench-7b')}.`,
  ])('%s is its own', async (text) => {
    expect(await standingIn(text)).toBe('own')
  })

  test('a report in a store of files is no archive', async () => {
    const { references } = await factsOf({
      'README.md': '# Aster\n\n[Boreas](https://storage.googleapis.com/acme-media/boreas/report.pdf)\n',
    })
    expect(references.map(({ kind }) => kind)).toEqual(['paper'])
  })
})

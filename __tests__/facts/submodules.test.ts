import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const README = '# Aster\n\nSee [the code](https://github.com/acme/aster).\n'
const part = (path: string, url: string) => `[submodule "${path}"]\n\tpath = ${path}\n\turl = ${url}\n`

async function heldBy(path: string, url: string, readme = README) {
  const { holdings } = await factsOf(
    { 'README.md': readme, '.gitmodules': part(path, url), [path]: { submodule: true } },
    'aster',
  )
  return [...holdings].flatMap(([component, places]) =>
    places.some(({ how }) => how === 'submodule') ? [component] : [],
  )
}

describe('whose code a submodule is', () => {
  test.each([
    'https://github.com/acme/train.git',
    'https://github.com/Acme/train/',
    'git@github.com:acme/train.git',
    'ssh://git@github.com/acme/train',
    '../train.git',
  ])('%s lies with the account that releases the model', async (url) => {
    expect(await heldBy('train', url)).toEqual(['code.training'])
  })

  test.each([
    ['train', 'https://github.com/others/train.git'],
    ['train', '../../others/train.git'],
    ['third_party/train', 'https://github.com/acme/train.git'],
    ['vendor/train', '../train'],
    ['train', 'https://github.com/acme'],
    ['train', '/home/acme/train'],
    ['train', 'https://github.com/../train'],
    ['train', '../..'],
  ])('in %s, %s is not', async (path, url) => {
    expect(await heldBy(path, url)).toEqual([])
  })

  test('nobody’s is the release’s where it is not known who releases it', async () => {
    expect(await heldBy('train', 'https://github.com/acme/train', '# Aster\n')).toEqual([])
  })
})

describe('what a submodule is for', () => {
  test.each([
    ['evaluation', '../suite', ['code.evaluation']],
    ['parts/one', '../aster-finetuning', ['code.finetuning']],
    ['tools', '../tools', []],
  ])('by its folder and its name: %s, %s', async (path, url, components) => {
    expect(await heldBy(path, url)).toEqual(components)
  })

  test('by the words of a link to the same repository', async () => {
    const said = 'Aster was trained using the [engine](https://github.com/acme/engine).'
    expect(await heldBy('engine', '../engine', `${README}\n${said}\n`)).toEqual([])
    expect(await heldBy('engine', 'https://github.com/acme/engine', `${README}\n${said}\n`)).toEqual([
      'code.training',
    ])
  })

  test('by the heading above the command that runs it', async () => {
    const shown = '## Pre-training\n\n```bash\nbash ./engine/run.sh\n```\n'
    expect(await heldBy('engine', '../engine', `${README}\n${shown}`)).toEqual(['code.training'])
  })
})

test('the place to look is the line with its address', async () => {
  const { submodules } = await factsOf({
    '.gitmodules': part('train', '../train'),
    train: { submodule: true },
  })
  expect(submodules).toEqual([
    { path: 'train', name: '../train', at: { path: '.gitmodules', line: 3, text: '../train' } },
  ])
})

test('what .gitmodules names and the tree does not hold is left over from before', async () => {
  expect((await factsOf({ '.gitmodules': part('train', '../train'), 'train/a.py': '' })).submodules).toEqual(
    [],
  )
})

test('any address and path is taken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (path, url) => {
      const { submodules } = await factsOf({ '.gitmodules': part(path, url), train: { submodule: true } })
      for (const submodule of submodules) expect(submodule.path).toBe('train')
    }),
    { numRuns: 50 },
  )
})

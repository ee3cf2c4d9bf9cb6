import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAddress } from '../../src/repositories/address.ts'
import { originOf, pageOf } from '../../src/repositories/origin.ts'
import { folder, git } from '../support/folder.ts'

function clone(
  remote: string,
  files: Readonly<Record<string, string>> = { 'README.md': '# Aster\n' },
): string {
  const root = folder(files)
  git(root, 'init', '--quiet')
  git(root, 'remote', 'add', 'origin', remote)
  return root
}

describe('where the files of a folder can be looked at', () => {
  test('is told by the address that it was cloned from', async () => {
    expect(await originOf(clone('git@github.com:acme/aster.git'))).toEqual({
      host: 'github',
      address: 'https://github.com/acme/aster',
      prefix: '',
    })
  })

  test('of a subfolder, with its place in the repository', async () => {
    const root = clone('https://github.com/acme/models', { 'models/aster/README.md': '# Aster\n' })
    expect((await originOf(join(root, 'models/aster')))?.prefix).toBe('models/aster')
  })

  test('on an Enterprise Server, where the caller names it', async () => {
    const root = clone('https://github.example.org/acme/aster')
    expect(await originOf(root)).toBeUndefined()
    expect((await originOf(root, { github: 'github.example.org' }))?.address).toBe(
      'https://github.example.org/acme/aster',
    )
  })

  test('is not known without a remote, without Git, or of a folder on this machine', async () => {
    expect(await originOf(clone('/srv/git/aster.git'))).toBeUndefined()
    expect(await originOf(folder({ 'README.md': '# Aster\n' }))).toBeUndefined()
    const root = folder()
    git(root, 'init', '--quiet')
    expect(await originOf(root)).toBeUndefined()
  })

  test('a bare repository is believed only where one was meant', async () => {
    const root = folder()
    git(root, 'init', '--quiet', '--bare')
    git(root, 'remote', 'add', 'origin', 'https://github.com/acme/aster')
    expect(await originOf(root)).toBeUndefined()
    expect((await originOf(root, { bare: true }))?.address).toBe('https://github.com/acme/aster')
  })
})

test.each([
  ['github:acme/aster@v1.0', 'https://github.com/acme/aster'],
  ['https://github.com/acme/aster/tree/main', 'https://github.com/acme/aster'],
  ['hf:acme/aster', 'https://huggingface.co/acme/aster'],
  ['hf:datasets/acme/corpus', 'https://huggingface.co/datasets/acme/corpus'],
])('%s is looked at on its page', (text, page) => {
  const address = readAddress(text)
  expect(address && pageOf(address).address).toBe(page)
})

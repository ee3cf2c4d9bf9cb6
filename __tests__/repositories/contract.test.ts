import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { directory } from '../../src/repositories/directory.ts'
import { revision } from '../../src/repositories/git.ts'
import { github } from '../../src/repositories/github.ts'
import { huggingface } from '../../src/repositories/huggingface.ts'
import { type MemoryFile, memory } from '../../src/repositories/memory.ts'
import { byCodeUnit, type Repository, TEXT_LIMIT } from '../../src/repository.ts'
import { serveGitHub, TOKEN } from '../support/github-files.ts'
import { serveHub } from '../support/hub-server.ts'
import { folderOf, git, POINTER, temporary, workTreeOf } from './fixture.ts'

/** What an adapter leaves out to be brief is no part of the contract. */
const AMPLE = { requests: 1_000, bytes: 64 * 1024 * 1024 }

type Files = Readonly<Record<string, MemoryFile>>

const ADAPTERS: Readonly<Record<string, (files: Files) => Promise<Repository>>> = {
  memory: async (files) => memory(files),
  'a plain folder': async (files) => directory(withoutGit(folderOf(files), files)),
  'a work tree': async (files) => directory(workTreeOf(files)),
  'a revision of a work tree': async (files) => revision(workTreeOf(files), 'HEAD'),
  'a revision of a bare repository': async (files) => {
    const bare = join(temporary(), 'model.git')
    git(temporary(), 'clone', '--quiet', '--bare', workTreeOf(files), bare)
    return revision(bare, 'main')
  },
  'a repository on GitHub': async (files) => {
    const server = await serveGitHub({ files: files })
    const client = await openGitHub({ url: server.origin, token: TOKEN })
    return github(client, { owner: 'acme', name: 'aster' }, { raw: `${server.origin}/raw`, budget: AMPLE })
  },
  'a repository on GitHub, seen without a token': async (files) => {
    const server = await serveGitHub({ files: files })
    const client = await openGitHub({ url: server.origin })
    const place = { owner: 'acme', name: 'aster' }
    return github(client, place, { hasToken: false, raw: `${server.origin}/raw`, budget: AMPLE })
  },
  'a repository of the hub': async (files) => {
    const server = await serveHub({ files: files })
    return huggingface({ kind: 'model', name: 'acme/aster' }, { url: server.origin, budget: AMPLE })
  },
}

// Outside Git nothing tells a submodule from a folder; an empty folder is no entry.
function withoutGit(folder: string, files: Files): string {
  for (const [path, file] of Object.entries(files)) {
    if (typeof file === 'object' && 'submodule' in file) rmSync(join(folder, path), { recursive: true })
  }
  return folder
}

describe.each(Object.entries(ADAPTERS))('%s', (adapter, open) => {
  it('lists every file by path in code-unit order, with its size in bytes', async () => {
    const { tree, notices } = await open({
      'weights/model.bin': new Uint8Array([0, 1, 2]),
      'README.md': 'Über',
      'weights-old/x': '',
      'a\u{1F600}': '1',
      'a\uFF5E': '22',
      '.gitattributes': '*.bin -text',
    })
    expect(tree).toEqual([
      { path: '.gitattributes', kind: 'file', size: 11 },
      { path: 'README.md', kind: 'file', size: 5 },
      { path: 'a\u{1F600}', kind: 'file', size: 1 },
      { path: 'a\uFF5E', kind: 'file', size: 2 },
      { path: 'weights-old/x', kind: 'file', size: 0 },
      { path: 'weights/model.bin', kind: 'file', size: 3 },
    ])
    expect(tree.map((entry) => entry.path)).toEqual(tree.map((entry) => entry.path).toSorted(byCodeUnit))
    expect(notices).toEqual([])
  })

  it('has no entries where nothing is held', async () => {
    expect((await open({})).tree).toEqual([])
  })

  it('reads text', async () => {
    const repository = await open({ 'docs/a.md': '# Größe\r\n', empty: '' })
    expect(await repository.read('docs/a.md')).toEqual({ text: '# Größe\r\n' })
    expect(await repository.read('./docs//a.md')).toEqual({ text: '# Größe\r\n' })
    expect(await repository.read('empty')).toEqual({ text: '' })
  })

  it('answers many reads at once, each with its own text', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`f${n}`, `text ${n} ${'x'.repeat(n * 50)}`]),
    )
    const repository = await open(files)
    const readings = await Promise.all(Object.keys(files).map((path) => repository.read(path)))
    expect(readings).toEqual(Object.values(files).map((text) => ({ text })))
  })

  it('says why there is no text', async () => {
    const repository = await open({ 'docs/a.md': 'a', 'model.bin': new Uint8Array([80, 75, 0, 4]) })
    expect(await repository.read('docs')).toEqual({ unreadable: 'not-a-file' })
    expect(await repository.read('docs/')).toEqual({ unreadable: 'not-a-file' })
    expect(await repository.read('')).toEqual({ unreadable: 'not-a-file' })
    expect(await repository.read('doc')).toEqual({ unreadable: 'absent' })
    expect(await repository.read('docs/a.md/b')).toEqual({ unreadable: 'absent' })
    expect(await repository.read('docs/a.md\0')).toEqual({ unreadable: 'absent' })
    expect(await repository.read('model.bin')).toEqual({ unreadable: 'binary' })
  })

  it('refuses paths that lead out, and what Git keeps for itself', async () => {
    const repository = await open({ 'README.md': 'a' })
    expect(await repository.read('../README.md')).toEqual({ unreadable: 'outside-the-repository' })
    expect(await repository.read('docs/../README.md')).toEqual({ unreadable: 'outside-the-repository' })
    expect(await repository.read('/etc/passwd')).toEqual({ unreadable: 'outside-the-repository' })
    expect(await repository.read('.git/config')).toEqual({ unreadable: 'absent' })
    expect(await repository.readRange('/etc/passwd', 0, 4)).toBeUndefined()
  })

  // The hub lists a link as the text that it is.
  const linking = adapter === 'a repository of the hub' ? [] : [open]
  it.for(linking)('follows links inside the repository, to files and through folders', async (open) => {
    const repository = await open({
      'README.md': { symlink: 'docs/en/card.md' },
      'docs/en/card.md': 'card',
      'docs/latest': { symlink: 'en' },
      'docs/up.md': { symlink: '../README.md' },
    })
    expect(repository.tree.find((entry) => entry.path === 'README.md')).toEqual({
      path: 'README.md',
      kind: 'symlink',
      size: 15,
    })
    expect(await repository.read('README.md')).toEqual({ text: 'card' })
    expect(await repository.read('docs/latest/card.md')).toEqual({ text: 'card' })
    expect(await repository.read('docs/up.md')).toEqual({ text: 'card' })
    expect(await repository.read('docs/latest')).toEqual({ unreadable: 'not-a-file' })
    expect(Buffer.from((await repository.readRange('README.md', 1, 2)) ?? []).toString()).toBe('ar')
  })

  it.for(linking)('follows no link that leaves the repository, dangles or runs in a circle', async (open) => {
    const repository = await open({
      'docs/absolute': { symlink: '/etc/passwd' },
      'docs/climbing': { symlink: '../../../../../../../../etc/passwd' },
      'docs/folder': { symlink: '../..' },
      'docs/secret': { symlink: '../.git/config' },
      dangling: { symlink: 'nowhere' },
      itself: { symlink: 'itself' },
      loop: { symlink: 'pool' },
      pool: { symlink: 'loop' },
      deeper: { symlink: 'deeper/deeper' },
    })
    expect(repository.tree).toHaveLength(9)
    expect(await repository.read('docs/absolute')).toEqual({ unreadable: 'outside-the-repository' })
    expect(await repository.read('docs/climbing')).toEqual({ unreadable: 'outside-the-repository' })
    expect(await repository.read('docs/folder')).toEqual({ unreadable: 'outside-the-repository' })
    expect(await repository.read('docs/folder/x')).toEqual({ unreadable: 'outside-the-repository' })
    for (const path of ['docs/secret', 'dangling', 'itself', 'loop', 'deeper']) {
      expect(await repository.read(path)).toEqual({ unreadable: 'absent' })
    }
  })

  it('recognizes what stands for a large file stored elsewhere', async () => {
    const repository = await open({
      '.gitattributes': '*.safetensors filter=lfs diff=lfs merge=lfs -text\n',
      'model.safetensors': POINTER,
      'about-pointers.md': `What a pointer looks like:\n${POINTER}`,
      'no-size.bin': `${POINTER.slice(0, POINTER.indexOf('size'))}${'#'.repeat(40)}\n`,
    })
    expect(repository.tree.map(({ path, kind }) => [path, kind])).toEqual([
      ['.gitattributes', 'file'],
      ['about-pointers.md', 'file'],
      ['model.safetensors', 'lfs-pointer'],
      ['no-size.bin', 'file'],
    ])
    expect(repository.tree[2]?.size).toBe(POINTER.length)
    expect(await repository.read('model.safetensors')).toEqual({ text: POINTER })
  })

  it('takes a long text up to the limit, on a whole character', async () => {
    const repository = await open({ fits: 'x'.repeat(TEXT_LIMIT), long: `x${'é'.repeat(TEXT_LIMIT)}` })
    expect(await repository.read('fits')).toEqual({ text: 'x'.repeat(TEXT_LIMIT) })
    expect(await repository.read('long')).toEqual({
      text: `x${'é'.repeat(TEXT_LIMIT / 2 - 1)}`,
      truncatedAt: TEXT_LIMIT - 1,
    })
  })

  it('reads ranges of bytes, of small files and large ones', async () => {
    const large = Uint8Array.from({ length: 3 * TEXT_LIMIT }, (_, at) => at % 251)
    const repository = await open({ 'small.bin': new Uint8Array([0, 1, 2, 3]), 'large.bin': large })
    expect([...((await repository.readRange('small.bin', 1, 2)) ?? [])]).toEqual([1, 2])
    expect([...((await repository.readRange('small.bin', 2, 100)) ?? [])]).toEqual([2, 3])
    expect(await repository.readRange('small.bin', 4, 1)).toHaveLength(0)
    expect(await repository.readRange('small.bin', 0, 0)).toHaveLength(0)
    expect(await repository.readRange('small.bin', -1, 2)).toBeUndefined()
    expect(await repository.readRange('small.bin', 0, Number.NaN)).toBeUndefined()
    expect(await repository.readRange('absent.bin', 0, 1)).toBeUndefined()
    const middle = 2 * TEXT_LIMIT + 17
    expect([...((await repository.readRange('large.bin', middle, 4)) ?? [])]).toEqual([
      ...large.slice(middle, middle + 4),
    ])
    expect([...((await repository.readRange('large.bin', large.length - 2, 9)) ?? [])]).toEqual([
      ...large.slice(-2),
    ])
    expect(await repository.readRange('large.bin', large.length + 5, 9)).toHaveLength(0)
    expect(await repository.readRange('large.bin', 5, Number.MAX_SAFE_INTEGER)).toHaveLength(large.length - 5)
  })

  it('lists names with line breaks, control characters and quotes as they are', async () => {
    const names = [
      'a\nb',
      'a\tb',
      '\u001b[31mred',
      '"quoted"',
      "it's",
      ' leading',
      '? H',
      '::error::',
      '-rf',
      '%0A',
    ]
    const repository = await open(Object.fromEntries(names.map((name) => [name, name])))
    expect(repository.tree.map((entry) => entry.path)).toEqual(names.toSorted(byCodeUnit))
    for (const name of names) expect(await repository.read(name)).toEqual({ text: name })
  })

  // A folder that git does not know has no submodules.
  const submodules = adapter === 'a plain folder' ? [] : [{ 'vendor/engine': { submodule: true } as const }]
  it.for(submodules)('lists a submodule and does not look into it', async (submodule) => {
    const repository = await open({ 'README.md': 'a', ...submodule })
    expect(repository.tree[1]).toEqual({ path: 'vendor/engine', kind: 'submodule', size: 0 })
    expect(await repository.read('vendor/engine')).toEqual({ unreadable: 'not-a-file' })
    expect(await repository.read('vendor/engine/inner.txt')).toEqual({ unreadable: 'absent' })
  })

  it('never calls itself by an absolute path', async () => {
    const { name } = await open({ 'README.md': 'a' })
    expect(name).toBe(basename(name))
    expect(name).not.toBe('')
  })
})

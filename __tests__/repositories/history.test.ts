import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isTag, openHistory } from '../../src/repositories/history.ts'
import { localBlobs } from '../../src/repositories/local-blobs.ts'
import { folder, git } from '../support/folder.ts'

/** Three commits, the second one tagged `v1`, the last one with a note of its own `v2`. */
function repository(): string {
  const root = folder({ 'README.md': '1' })
  git(root, 'init', '--quiet')
  git(root, 'add', '--all')
  for (const message of ['one', 'two', 'three']) {
    git(root, 'commit', '--quiet', '--allow-empty', '--message', message)
    if (message === 'two') git(root, 'tag', 'v1')
  }
  git(root, 'tag', '--annotate', '--message', 'Aster 2\n\nNow fully open source.', 'v2')
  return root
}

const opened = async (root: string) => {
  const history = await openHistory(root)
  if (!history) throw new Error('no history')
  return history
}

describe('of a whole clone', () => {
  test('knows what is checked out, and what came before', async () => {
    const root = repository()
    const history = await opened(root)
    const [head, first] = [git(root, 'rev-parse', 'HEAD'), git(root, 'rev-parse', 'HEAD^^')]
    expect(history).toMatchObject({ head, parents: [git(root, 'rev-parse', 'HEAD^')] })
    expect(await history.isShallow()).toBe(false)
    expect(await history.has(first)).toBe(true)
    expect(await history.has('f'.repeat(40))).toBe(false)
    expect(await history.mergeBase(head, first)).toBe(first)
    expect(await history.mergeBase(head, 'f'.repeat(40))).toBeUndefined()
  })

  test('finds the tag before, and not the one that is checked out', async () => {
    const root = repository()
    expect(await (await opened(root)).previousTag()).toEqual({
      name: 'v1',
      commit: git(root, 'rev-parse', 'v1'),
    })
    git(root, 'checkout', '--quiet', 'v1')
    expect(await (await opened(root)).previousTag()).toBeUndefined()
  })

  test('reads the message of a tag that has one of its own', async () => {
    const history = await opened(repository())
    expect(await history.tagMessage('v2')).toBe('Aster 2\n\nNow fully open source.')
    expect(await history.tagMessage('v1')).toBeUndefined()
    expect(await history.tagMessage('v3')).toBeUndefined()
  })

  test('a signature is no part of a message', async () => {
    const root = repository()
    const commit = git(root, 'rev-parse', 'HEAD')
    const signed = `object ${commit}\ntype commit\ntag v3\ntagger a <a@b> 0 +0000\n\nOpen.\n-----BEGIN PGP SIGNATURE-----\nxyz\n`
    writeFileSync(join(root, 'tag'), signed)
    git(root, 'update-ref', 'refs/tags/v3', git(root, 'hash-object', '-t', 'tag', '-w', '--literally', 'tag'))
    expect(await (await opened(root)).tagMessage('v3')).toBe('Open.')
  })
})

describe('of less', () => {
  test('a shallow clone knows the names of parents that it lacks', async () => {
    const [root, shallow] = [repository(), join(folder(), 'clone')]
    git('/', 'clone', '--quiet', '--depth', '1', `file://${root}`, shallow)
    const history = await opened(shallow)
    const parent = git(root, 'rev-parse', 'HEAD^')
    expect(history).toMatchObject({ parents: [parent] })
    expect(await history.isShallow()).toBe(true)
    expect(await history.has(parent)).toBe(false)
    expect(await history.previousTag()).toBeUndefined()
  })

  test('where there is no Git repository, or nothing in it, there is no history', async () => {
    expect(await openHistory(folder())).toBeUndefined()
    expect(await openHistory('/not/there')).toBeUndefined()
    const unborn = folder()
    git(unborn, 'init', '--quiet')
    expect(await openHistory(unborn)).toBeUndefined()
  })
})

describe('names that Git could take for something else', () => {
  test.each(['', '-x', '--help', 'a b', 'a..b', 'a~1', 'a^', 'a:b', 'a\nb', '@{-1}', 'a*', 'x'.repeat(300)])(
    '%j is no tag, and never reaches Git',
    async (name) => {
      expect(isTag(name)).toBe(false)
      expect(await (await opened(repository())).tagMessage(name)).toBeUndefined()
    },
  )

  test.each(['HEAD', '--all', 'v1', 'f'.repeat(39)])('%j is no commit', async (name) => {
    const history = await opened(repository())
    expect(await history.has(name)).toBe(false)
    expect(await history.mergeBase(name, history.head)).toBeUndefined()
  })

  test.each(['v1.0', 'release/2026', 'Aster-7B@2', '模型'])('%s may be one', (name) => {
    expect(isTag(name)).toBe(true)
  })
})

describe('what a work tree holds, for a revision that is read from afar', () => {
  test('is found by the name that Git gives it', async () => {
    const root = folder({ 'data/a b.txt': 'alpha', 'link.txt': '' })
    git(root, 'init', '--quiet')
    git(root, 'add', '--all')
    const blobs = await localBlobs(root)
    const oid = git(root, 'hash-object', 'data/a b.txt')
    expect(Buffer.from(blobs.get(`blob ${oid}`) ?? []).toString()).toBe('alpha')
    expect(blobs.get(`blob ${'f'.repeat(40)}`)).toBeUndefined()
    expect(blobs.get(`answer ${oid}`)).toBeUndefined()
    blobs.put(`blob ${'f'.repeat(40)}`, Buffer.from('x'))
    expect(blobs.get(`blob ${'f'.repeat(40)}`)).toBeUndefined()
  })

  test('is nothing outside of Git, and nothing where a folder has taken the place of a file', async () => {
    expect((await localBlobs(folder())).get(`blob ${'f'.repeat(40)}`)).toBeUndefined()
    const root = folder({ 'a.txt': 'alpha' })
    git(root, 'init', '--quiet')
    git(root, 'add', '--all')
    const oid = git(root, 'hash-object', 'a.txt')
    const blobs = await localBlobs(root)
    git(root, 'rm', '--quiet', '--force', 'a.txt')
    expect(blobs.get(`blob ${oid}`)).toBeUndefined()
    mkdirSync(join(root, 'a.txt'))
    expect(blobs.get(`blob ${oid}`)).toBeUndefined()
  })
})

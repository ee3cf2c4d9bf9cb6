import { execFileSync } from 'node:child_process'
import { appendFileSync, chownSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { RepositoryError } from '../../src/repositories/error.ts'
import { revision } from '../../src/repositories/git.ts'
import { TEXT_LIMIT } from '../../src/repository.ts'
import { commit, folderOf, git, temporary, workTreeOf } from './fixture.ts'

const isRoot = process.geteuid?.() === 0

describe('a revision', () => {
  it('is what was committed, whatever the folder holds now', async () => {
    const folder = workTreeOf({ 'README.md': 'first', 'gone.md': 'x' })
    const first = git(folder, 'rev-parse', 'HEAD')
    git(folder, 'tag', 'v1')
    rmSync(join(folder, 'gone.md'))
    writeFileSync(join(folder, 'README.md'), 'second')
    const second = commit(folder)
    writeFileSync(join(folder, 'README.md'), 'not committed')

    for (const ref of ['v1', first, first.slice(0, 10), 'HEAD~1', 'main~1', 'refs/tags/v1']) {
      const repository = await revision(folder, ref)
      expect(repository).toMatchObject({ revision: first, name: basename(folder) })
      expect(repository.tree.map((entry) => entry.path)).toEqual(['README.md', 'gone.md'])
      expect(await repository.read('README.md')).toEqual({ text: 'first' })
      repository.close()
    }
    const head = await revision(folder, 'HEAD')
    expect(head.revision).toBe(second)
    expect(await head.read('README.md')).toEqual({ text: 'second' })
  })

  it('is read below a subfolder, and is empty where there was none yet', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    folderOf({ 'models/b/README.md': 'b', 'models/b/link': { symlink: '../../README.md' } }, folder)
    commit(folder)
    const repository = await revision(join(folder, 'models/b'), 'HEAD')
    expect(repository.name).toBe('b')
    expect(repository.tree.map((entry) => entry.path)).toEqual(['README.md', 'link'])
    expect(await repository.read('README.md')).toEqual({ text: 'b' })
    expect(await repository.read('link')).toEqual({ unreadable: 'outside-the-repository' })
    expect((await revision(join(folder, 'models/b'), 'HEAD~1')).tree).toEqual([])
  })

  it('of a bare repository goes by its name without .git', async () => {
    const bare = join(temporary(), 'model.git')
    git(temporary(), 'clone', '--quiet', '--bare', workTreeOf({ 'README.md': 'a' }), bare)
    expect((await revision(bare, 'HEAD')).name).toBe('model')
  })

  it('may be one of a linked work tree', async () => {
    const main = workTreeOf({ 'README.md': 'a' })
    const linked = join(temporary(), 'linked')
    git(main, 'worktree', 'add', '--quiet', '-b', 'other', linked)
    expect((await revision(linked, 'main')).tree).toHaveLength(1)
  })

  it('is listed up to a limit, and says so', async () => {
    const folder = workTreeOf({ a: '', b: '', c: '' })
    const repository = await revision(folder, 'HEAD', { entryLimit: 2 })
    expect(repository.tree.map((entry) => entry.path)).toEqual(['a', 'b'])
    expect(repository.notices).toEqual([
      { message: 'Stopped listing at 2 entries; the rest was not looked at.' },
    ])
    expect((await revision(folder, 'HEAD', { entryLimit: 3 })).notices).toEqual([])
  })

  it('can be read again after it was closed', async () => {
    const repository = await revision(workTreeOf({ 'README.md': 'a' }), 'HEAD')
    repository.close()
    expect(await repository.read('README.md')).toEqual({ text: 'a' })
    repository.close()
    repository.close()
    expect(await repository.read('README.md')).toEqual({ text: 'a' })
  })

  it('keeps the program alive while a read waits, and no longer', async () => {
    const processes = () =>
      process.getActiveResourcesInfo().filter((kind) => /^(?:ProcessWrap|PipeWrap)$/.test(kind)).length
    const repository = await revision(workTreeOf({ 'README.md': 'a' }), 'HEAD')
    await sleep(100)
    const before = processes()
    const reading = repository.read('README.md')
    await Promise.resolve()
    expect(processes()).toBeGreaterThan(before)
    await reading
    expect(processes()).toBe(before)
    await repository.read('README.md')
    expect(processes()).toBe(before)
  })

  it('holds the beginning of a large text', async () => {
    const folder = temporary()
    git(folder, 'init', '--quiet')
    writeFileSync(join(folder, 'long.txt'), Buffer.alloc(40 * 1024 * 1024, 'x'))
    commit(folder)
    const repository = await revision(folder, 'HEAD')
    const before = process.memoryUsage().arrayBuffers
    expect(await repository.read('long.txt')).toMatchObject({ truncatedAt: TEXT_LIMIT })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024)
  })

  it('says what a partial clone lacks, and fetches nothing', async () => {
    const origin = workTreeOf({ 'README.md': 'a', 'docs/b.md': 'b' })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(temporary(), 'clone')
    git(temporary(), 'clone', '--quiet', '--bare', '--filter=blob:none', `file://${origin}`, clone)
    const objects = () => git(clone, 'count-objects', '-v')
    const before = objects()
    const repository = await revision(clone, 'HEAD')
    expect(repository.tree.map((entry) => entry.path)).toEqual(['README.md', 'docs/b.md'])
    expect(repository.notices[0]?.message).toMatch(/partial clone.*git fetch --refetch/)
    expect(await Promise.all(['README.md', 'docs/b.md'].map((path) => repository.read(path)))).toEqual([
      { unreadable: 'unavailable' },
      { unreadable: 'unavailable' },
    ])
    expect(objects()).toBe(before)
  })

  it('may lack single objects', async () => {
    const folder = workTreeOf({ a: 'a', b: 'b' })
    const repository = await revision(folder, 'HEAD')
    const lost = git(folder, 'rev-parse', 'HEAD:a')
    rmSync(join(folder, '.git/objects', lost.slice(0, 2), lost.slice(2)))
    expect(await Promise.all([repository.read('a'), repository.read('b')])).toEqual([
      { unreadable: 'unavailable' },
      { text: 'b' },
    ])
  })

  it('may have paths that no file can have', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    const blob = git(folder, 'rev-parse', 'HEAD:README.md')
    const entry = (name: string | Buffer) =>
      Buffer.concat([Buffer.from('100644 '), Buffer.from(name), Buffer.from([0]), Buffer.from(blob, 'hex')])
    const names = ['..', '.git', 'README.md', Buffer.from([0x62, 0xff])]
    const tree = execFileSync(
      'git',
      ['-C', folder, 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin'],
      {
        input: Buffer.concat(names.map(entry)),
        encoding: 'utf8',
      },
    ).trim()
    const hostile = git(folder, 'commit-tree', tree, '-m', 'hostile')
    const repository = await revision(folder, hostile)
    expect(repository.tree.map((item) => item.path)).toEqual(['README.md'])
    expect(repository.notices).toEqual([
      { path: '..', message: 'No file can have this path, so the entry was left out.' },
      { path: '.git', message: 'No file can have this path, so the entry was left out.' },
      { path: 'b\uFFFD', message: 'This name is not valid UTF-8, so the entry was left out.' },
    ])
    expect(await repository.read('b\uFFFD')).toEqual({ unreadable: 'absent' })
  })

  it('runs no program that the configuration names', async () => {
    const folder = workTreeOf({ 'README.md': 'a', '.gitattributes': '* filter=evil diff=evil\n' })
    const proof = join(temporary(), 'it-ran')
    const program = `touch ${proof}; cat`
    appendFileSync(
      join(folder, '.git/config'),
      `[core]\n\tfsmonitor = "${program}"\n\tpager = "${program}"\n` +
        `[filter "evil"]\n\tsmudge = "${program}"\n\tprocess = "${program}"\n[diff "evil"]\n\ttextconv = "${program}"\n`,
    )
    expect(await (await revision(folder, 'HEAD')).read('README.md')).toEqual({ text: 'a' })
    expect(existsSync(proof)).toBe(false)
  })
})

describe('a revision that cannot be read', () => {
  const refused = async (path: string, ref: string): Promise<string> => {
    const error: unknown = await revision(path, ref).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(RepositoryError)
    return error instanceof Error ? error.message : ''
  }

  it('is one that does not exist', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    for (const ref of ['v2', '0'.repeat(40), 'main..main', '^main', 'HEAD:README.md', 'HEAD^{tree}', 'a b']) {
      expect(await refused(folder, ref)).toMatch(/has no commit called ".*git fetch --tags/)
    }
    const unborn = temporary()
    git(unborn, 'init', '--quiet')
    expect(await refused(unborn, 'HEAD')).toMatch(/has no commit called "HEAD"/)
  })

  it('is one whose name Git could take for something else', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    for (const ref of ['', '-h', '--output=x', 'a\nb', 'a\0b']) {
      expect(await refused(folder, ref)).toMatch(/cannot be the name of a revision/)
    }
  })

  it('is one of no repository', async () => {
    expect(await refused(temporary(), 'HEAD')).toMatch(
      /is not in a Git repository, so it has no revision "HEAD"/,
    )
    expect(await refused(join(temporary(), 'x'), 'HEAD')).toMatch(/There is no folder at/)
  })

  it('is any, where Git is not installed', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    vi.stubEnv('PATH', temporary())
    expect(await refused(folder, 'HEAD').finally(() => vi.unstubAllEnvs())).toMatch(
      /needs Git, which is not installed/,
    )
  })

  it.skipIf(!isRoot)('is one of a repository that another user owns (needs root to set up)', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    for (const path of ['', '.git']) chownSync(join(folder, path), 65_534, 65_534)
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
    expect(await refused(folder, 'HEAD').finally(() => vi.unstubAllEnvs())).toMatch(
      /git config --global --add safe\.directory/,
    )
  })
})

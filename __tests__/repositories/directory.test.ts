import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { directory } from '../../src/repositories/directory.ts'
import { RepositoryError } from '../../src/repositories/error.ts'
import { type Repository, TEXT_LIMIT } from '../../src/repository.ts'
import { commit, folderOf, git, POINTER, temporary, workTreeOf } from './fixture.ts'

const isRoot = process.geteuid?.() === 0
const isWindows = process.platform === 'win32'
const NOBODY = 65_534

const paths = (repository: Repository) => repository.tree.map((entry) => entry.path)
const messages = (repository: Repository) => repository.notices.map((notice) => notice.message)

/** Does something without root's right to read everything, and without a home. */
async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  if (!isRoot) return act()
  vi.stubEnv('HOME', '/nonexistent')
  process.seteuid?.(NOBODY)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
    vi.unstubAllEnvs()
  }
}

describe('a path that is no repository', () => {
  it('says so where nothing is there', async () => {
    const opening = directory(join(temporary(), 'modle'))
    await expect(opening).rejects.toThrow(RepositoryError)
    await expect(opening).rejects.toThrow(/^There is no folder at ".*modle"\. Check the path/)
    await expect(directory('a\0b')).rejects.toThrow(RepositoryError)
  })

  it('says so where a file is there', async () => {
    const folder = folderOf({ 'README.md': 'a' })
    await expect(directory(join(folder, 'README.md'))).rejects.toThrow(/is not a folder\. Name the folder/)
    await expect(directory(join(folder, 'README.md', 'x'))).rejects.toThrow(/There is no folder/)
  })

  it.skipIf(isWindows)('says so where it may not look', async () => {
    const folder = folderOf({ 'README.md': 'a' })
    chmodSync(folder, 0)
    await expect(asNobody(() => directory(folder))).rejects.toThrow(
      /cannot be opened \(EACCES\)\. Check that you may/,
    )
    chmodSync(folder, 0o755)
  })

  it("does not list Git's own data", async () => {
    const bare = join(temporary(), 'model.git')
    git(temporary(), 'init', '--quiet', '--bare', bare)
    await expect(directory(bare)).rejects.toThrow(/Name a revision of it, such as HEAD/)
    const folder = workTreeOf({})
    await expect(directory(join(folder, '.git'))).rejects.toThrow(/Name a revision/)
    await expect(directory(join(folder, '.git', 'refs'))).rejects.toThrow(/Name a revision/)
  })
})

describe('a folder outside Git', () => {
  it('is listed as a whole, but for .git', async () => {
    const folder = folderOf({
      'README.md': 'a',
      '.gitignore': 'ignored',
      ignored: 'x',
      'inner/.git/config': 'x',
      'inner/a': 'x',
    })
    const repository = await directory(folder)
    expect(paths(repository)).toEqual(['.gitignore', 'README.md', 'ignored', 'inner/a'])
    expect(repository.notices).toEqual([])
    expect(repository).not.toHaveProperty('revision')
  })

  it('goes by the name in the path', async () => {
    const folder = folderOf({ 'model/README.md': 'a', link: { symlink: 'model' } })
    expect((await directory(join(folder, 'model/'))).name).toBe('model')
    expect((await directory(join(folder, 'model', '..', 'link'))).name).toBe('link')
  })

  it('may be empty', async () => {
    expect(await directory(temporary())).toMatchObject({ tree: [], notices: [] })
  })

  it('may be deep', async () => {
    const path = `${'d/'.repeat(900)}a`
    const repository = await directory(folderOf({ [path]: 'deep' }))
    expect(paths(repository)).toEqual([path])
    expect(await repository.read(path)).toEqual({ text: 'deep' })
  })

  it('is listed up to a limit, and says so', async () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n % 3}/f${n}`, 'x'])))
    const repository = await directory(folder, { entryLimit: 20 })
    expect(repository.tree).toHaveLength(20)
    expect(messages(repository)).toEqual(['Stopped listing at 20 entries; the rest was not looked at.'])
    expect((await directory(folder, { entryLimit: 30 })).tree).toHaveLength(30)
  })

  it('may hold more empty folders than anybody looks at', async () => {
    const folder = temporary()
    for (let n = 0; n < 50; n += 1) mkdirSync(join(folder, `${n}`, 'a', 'b'), { recursive: true })
    expect(messages(await directory(folder, { entryLimit: 20 }))).toHaveLength(1)
  })
})

describe('a work tree', () => {
  it('is what would be committed: no ignored files, no deleted ones, but new ones', async () => {
    const folder = workTreeOf({
      '.gitignore': 'node_modules/\n*.log\n!kept.log\n',
      'README.md': 'a',
      'gone.md': 'a',
      'src/gone/too.md': 'a',
      'forced.log': 'a',
    })
    git(folder, 'add', '--force', 'forced.log')
    folderOf({ 'node_modules/a/index.js': 'x', 'a.log': 'x', 'kept.log': 'x', 'new/file.md': 'x' }, folder)
    unlinkSync(join(folder, 'gone.md'))
    rmSync(join(folder, 'src'), { recursive: true })
    const repository = await directory(folder)
    expect(paths(repository)).toEqual(['.gitignore', 'README.md', 'forced.log', 'kept.log', 'new/file.md'])
    expect(await repository.read('a.log')).toEqual({ unreadable: 'absent' })
    expect(repository.notices).toEqual([])
  })

  it('has the commit that is checked out as its revision, once there is one', async () => {
    const folder = temporary()
    git(folder, 'init', '--quiet')
    writeFileSync(join(folder, 'README.md'), 'a')
    expect(await directory(folder)).not.toHaveProperty('revision')
    const revision = commit(folder)
    expect(await directory(folder)).toMatchObject({ revision, name: basename(folder) })
  })

  it('may be looked at below a subfolder', async () => {
    const folder = workTreeOf({
      'README.md': 'a',
      'models/a/README.md': 'b',
      'models/a/w.bin': 'c',
      '.gitignore': '*.log',
    })
    writeFileSync(join(folder, 'models/a/x.log'), 'x')
    writeFileSync(join(folder, 'models/a/new'), 'x')
    const repository = await directory(join(folder, 'models/a'))
    expect(paths(repository)).toEqual(['README.md', 'new', 'w.bin'])
    expect(repository).toMatchObject({ name: 'a', revision: git(folder, 'rev-parse', 'HEAD') })
    expect(await repository.read('README.md')).toEqual({ text: 'b' })
    expect(await repository.read('../../README.md')).toEqual({ unreadable: 'outside-the-repository' })
  })

  it('may be looked at below a folder that it ignores', async () => {
    const folder = workTreeOf({ 'README.md': 'a', '.gitignore': 'downloads/\n' })
    folderOf({ 'downloads/model/README.md': 'b' }, folder)
    const repository = await directory(join(folder, 'downloads/model'))
    expect(paths(repository)).toEqual(['README.md'])
    expect(messages(repository)).toEqual([
      'Git ignores everything in this folder, so it was listed without ignore rules.',
    ])
  })

  it('may be looked at below an empty folder', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    mkdirSync(join(folder, 'empty'))
    expect(await directory(join(folder, 'empty'))).toMatchObject({ tree: [], notices: [] })
  })

  it('may be a linked one, where .git is a file', async () => {
    const main = workTreeOf({ 'README.md': 'a' })
    const linked = join(temporary(), 'linked')
    git(main, 'worktree', 'add', '--quiet', '-b', 'other', linked)
    writeFileSync(join(linked, 'new.md'), 'x')
    const repository = await directory(linked)
    expect(paths(repository)).toEqual(['README.md', 'new.md'])
    expect(repository.revision).toBe(git(main, 'rev-parse', 'HEAD'))
  })

  it('is listed without Git where its .git leads nowhere', async () => {
    const folder = folderOf({ 'README.md': 'a' })
    writeFileSync(join(folder, '.git'), `gitdir: ${folder}/nowhere\n`)
    const repository = await directory(folder)
    expect(paths(repository)).toEqual(['README.md'])
    expect(messages(repository)).toEqual([
      'Git could not list this folder, so ignored files were looked at too: not a git repository: ./nowhere',
    ])
  })

  it('is listed without Git where an empty .git is no repository', async () => {
    const folder = folderOf({ 'README.md': 'a' })
    mkdirSync(join(folder, '.git'))
    expect(await directory(folder)).toMatchObject({ tree: [{ path: 'README.md' }], notices: [] })
  })

  it('is listed without Git where its index is damaged', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    writeFileSync(join(folder, '.git/index'), 'damaged')
    const repository = await directory(folder)
    expect(paths(repository)).toEqual(['README.md'])
    expect(messages(repository)[0]).toMatch(/^Git could not list this folder, .*index file/)
  })

  it('is listed without Git where Git is not installed', async () => {
    const folder = workTreeOf({ 'README.md': 'a', '.gitignore': 'x' })
    writeFileSync(join(folder, 'x'), '')
    vi.stubEnv('PATH', temporary())
    const repository = await directory(folder).finally(() => vi.unstubAllEnvs())
    expect(paths(repository)).toEqual(['.gitignore', 'README.md', 'x'])
    expect(messages(repository)).toEqual([
      'Git is not installed, so ignored files were looked at too. Install it to leave them out.',
    ])
  })

  it.skipIf(!isRoot)('is listed without Git where another user owns it (needs root to set up)', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    for (const path of ['', '.git']) chownSync(join(folder, path), NOBODY, NOBODY)
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
    const repository = await directory(folder).finally(() => vi.unstubAllEnvs())
    expect(paths(repository)).toEqual(['README.md'])
    expect(messages(repository)[0]).toMatch(/another user owns it.*git config --global --add safe\.directory/)
  })

  it('lists a file in a merge conflict once', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    git(folder, 'checkout', '--quiet', '-b', 'other')
    writeFileSync(join(folder, 'README.md'), 'b')
    commit(folder)
    git(folder, 'checkout', '--quiet', '-')
    writeFileSync(join(folder, 'README.md'), 'c')
    commit(folder)
    expect(() => git(folder, 'merge', 'other')).toThrow()
    expect(paths(await directory(folder))).toEqual(['README.md'])
  })

  it('says how much a sparse checkout leaves out', async () => {
    const folder = workTreeOf({ 'README.md': 'a', 'data/a': 'x', 'data/b': 'x', 'src/c': 'x' })
    git(folder, 'sparse-checkout', 'set', '--no-cone', '/*', '!data/')
    const repository = await directory(folder)
    expect(paths(repository)).toEqual(['README.md', 'src/c'])
    expect(messages(repository)).toEqual(['2 files are not in this sparse checkout and were not looked at.'])
  })

  it('holds submodules, and repositories that are not yet ones, as entries without content', async () => {
    const folder = workTreeOf({ 'README.md': 'a', 'vendor/engine': { submodule: true } })
    folderOf({ 'vendor/new': { submodule: true } }, folder)
    rmSync(join(folder, 'vendor/engine'), { recursive: true })
    mkdirSync(join(folder, 'vendor/engine'))
    const { tree } = await directory(folder)
    expect(tree.slice(1)).toEqual([
      { path: 'vendor/engine', kind: 'submodule', size: 0 },
      { path: 'vendor/new', kind: 'submodule', size: 0 },
    ])
  })

  it('takes an untracked name for a name, even if it looks like an entry of the index', async () => {
    const name = `160000 ${'0'.repeat(40)} 0\tREADME.md`
    const folder = workTreeOf({ 'README.md': 'a' })
    writeFileSync(join(folder, name), 'x')
    expect(paths(await directory(folder))).toEqual([name, 'README.md'])
  })

  it('does not follow a tracked folder that became a link', async () => {
    const folder = workTreeOf({ 'README.md': 'a', 'docs/passwd': 'a' })
    rmSync(join(folder, 'docs'), { recursive: true })
    symlinkSync('/etc', join(folder, 'docs'))
    const repository = await directory(folder)
    expect(repository.tree.map(({ path, kind }) => [path, kind])).toEqual([
      ['README.md', 'file'],
      ['docs', 'symlink'],
    ])
    expect(await repository.read('docs/passwd')).toEqual({ unreadable: 'outside-the-repository' })
  })

  it('heeds no Git variables of whoever calls', async () => {
    const folder = workTreeOf({ 'README.md': 'a' })
    const other = workTreeOf({ 'OTHER.md': 'a' })
    vi.stubEnv('GIT_DIR', join(other, '.git'))
    vi.stubEnv('GIT_WORK_TREE', other)
    vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'))
    const repository = await directory(folder).finally(() => vi.unstubAllEnvs())
    expect(paths(repository)).toEqual(['README.md'])
    expect(repository.revision).toBe(git(folder, 'rev-parse', 'HEAD'))
  })
})

describe.skipIf(isWindows)('a repository whose configuration names programs to run', () => {
  it('runs none of them', async () => {
    const folder = workTreeOf({
      'README.md': 'a',
      '.gitattributes': '* filter=evil diff=evil\n',
      'new/a': 'x',
    })
    const proof = join(temporary(), 'it-ran')
    const script = join(temporary(), 'script')
    writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> ${proof}\ncat\n`, { mode: 0o755 })
    mkdirSync(join(folder, '.git/hooks'), { recursive: true })
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction']) {
      writeFileSync(join(folder, '.git/hooks', hook), `#!/bin/sh\necho hook >> ${proof}\n`, { mode: 0o755 })
    }
    appendFileSync(
      join(folder, '.git/config'),
      `[core]\n\tfsmonitor = ${script}\n\tpager = ${script}\n\tsshCommand = ${script}\n\teditor = ${script}\n` +
        `\talternateRefsCommand = ${script}\n\tuntrackedCache = true\n` +
        `[filter "evil"]\n\tsmudge = ${script}\n\tclean = ${script}\n\tprocess = ${script}\n\trequired = true\n` +
        `[diff "evil"]\n\ttextconv = ${script}\n\tcommand = ${script}\n` +
        `[alias]\n\tls-files = !${script}\n\trev-parse = !${script}\n`,
    )
    writeFileSync(join(folder, 'README.md'), 'changed')
    const repository = await directory(folder)
    expect(await repository.read('README.md')).toEqual({ text: 'changed' })
    expect(repository.notices).toEqual([])
    expect(existsSync(proof)).toBe(false)

    // The trap works: Git left to itself walks into it.
    execFileSync('git', ['-C', folder, 'ls-files', '--others'], { stdio: 'ignore' })
    expect(existsSync(proof)).toBe(true)
  })

  it('does not believe a folder that only looks like a bare repository', async () => {
    const folder = workTreeOf({ 'README.md': 'a', 'trap/inner/README.md': 'b' })
    const proof = join(temporary(), 'it-ran')
    git(temporary(), 'init', '--quiet', '--bare', join(folder, 'trap'))
    appendFileSync(
      join(folder, 'trap/config'),
      `[core]\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "touch ${proof}; false"\n`,
    )
    const repository = await directory(join(folder, 'trap/inner'))
    expect(paths(repository)).toEqual(['README.md'])
    expect(messages(repository)[0]).toMatch(/cannot use bare repository/)
    expect(existsSync(proof)).toBe(false)
  })
})

describe.skipIf(isWindows)('a hostile folder', () => {
  it('has pipes and sockets left out and never opened', async () => {
    const folder = folderOf({ 'README.md': 'a', LICENSE: 'b' })
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const server = createServer().listen(join(folder, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    symlinkSync('pipe', join(folder, 'COPYING'))
    const repository = await directory(folder)
    expect(paths(repository)).toEqual(['COPYING', 'LICENSE', 'README.md'])
    expect(await repository.read('pipe')).toEqual({ unreadable: 'absent' })
    expect(await repository.read('COPYING')).toEqual({ unreadable: 'absent' })
    server.close()
  })

  it('may change between listing and reading', async () => {
    const outside = folderOf({ secret: 'secret' })
    const folder = folderOf({
      deleted: 'x',
      piped: 'x',
      linked: 'x',
      'folder/secret': 'x',
      grown: 'x',
      nested: 'x',
    })
    const repository = await directory(folder)
    unlinkSync(join(folder, 'deleted'))
    unlinkSync(join(folder, 'piped'))
    execFileSync('mkfifo', [join(folder, 'piped')])
    unlinkSync(join(folder, 'linked'))
    symlinkSync(join(outside, 'secret'), join(folder, 'linked'))
    renameSync(join(folder, 'folder'), join(folder, 'old'))
    symlinkSync(outside, join(folder, 'folder'))
    writeFileSync(join(folder, 'grown'), 'x'.repeat(100))
    unlinkSync(join(folder, 'nested'))
    mkdirSync(join(folder, 'nested'))
    expect(await repository.read('deleted')).toEqual({ unreadable: 'absent' })
    expect(await repository.read('piped')).toEqual({ unreadable: 'not-a-file' })
    expect(await repository.read('linked')).toEqual({ unreadable: 'not-a-file' })
    expect(await repository.read('folder/secret')).toEqual({ unreadable: 'outside-the-repository' })
    expect(await repository.read('grown')).toEqual({ text: 'x'.repeat(100) })
    expect(await repository.read('nested')).toEqual({ unreadable: 'not-a-file' })
  })

  it('may hold what cannot be read', async () => {
    const folder = folderOf({
      'README.md': 'a',
      LICENSE: 'b',
      'closed/a': 'x',
      'sealed/b': 'x',
      pointer: POINTER,
    })
    for (const path of ['LICENSE', 'pointer', 'closed']) chmodSync(join(folder, path), 0)
    chmodSync(join(folder, 'sealed'), 0o444)
    chmodSync(folder, 0o755)
    await asNobody(async () => {
      const repository = await directory(folder)
      expect(paths(repository)).toEqual(['LICENSE', 'README.md', 'pointer'])
      expect(repository.notices).toEqual([
        { path: 'closed', message: 'This cannot be opened (EACCES), so it was left out.' },
        { path: 'sealed/b', message: 'This cannot be opened (EACCES), so it was left out.' },
      ])
      expect(await repository.read('LICENSE')).toEqual({ unreadable: 'denied' })
      expect(await repository.readRange('LICENSE', 0, 1)).toBeUndefined()
    })
    for (const path of ['closed', 'sealed']) chmodSync(join(folder, path), 0o755)
  })

  it('may hold folders of a work tree that cannot be opened', async () => {
    const folder = workTreeOf({ 'README.md': 'a', 'closed/tracked': 'x' })
    folderOf({ 'new/untracked': 'x' }, folder)
    for (const path of ['closed', 'new']) chmodSync(join(folder, path), 0)
    chmodSync(folder, 0o755)
    if (isRoot) execFileSync('chown', ['-R', `${NOBODY}`, folder])
    const repository = await asNobody(() => directory(folder))
    expect(paths(repository)).toEqual(['README.md'])
    expect(repository.notices).toEqual([
      { path: 'closed', message: 'This folder cannot be opened, so what it holds was left out.' },
      { path: 'new', message: 'This folder cannot be opened, so what it holds was left out.' },
      { path: 'closed/tracked', message: 'This cannot be opened (EACCES), so it was left out.' },
    ])
    for (const path of ['closed', 'new']) chmodSync(join(folder, path), 0o755)
  })

  it.skipIf(process.platform === 'darwin')('may hold names that are no UTF-8', async () => {
    const folder = workTreeOf({ 'README.md': 'a', 'honest\uFFFD': 'x' })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad-`), Buffer.from([0xff, 0xfe])]), 'x')
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/bad-folder`), Buffer.from([0xff])]))
    for (const inGit of [true, false]) {
      if (!inGit) rmSync(join(folder, '.git'), { recursive: true })
      const repository = await directory(folder)
      expect(paths(repository)).toEqual(['README.md', 'honest\uFFFD'])
      expect(repository.notices).toContainEqual({
        path: 'bad-\uFFFD\uFFFD',
        message: 'This name is not valid UTF-8, so the entry was left out.',
      })
      expect(await repository.read('bad-\uFFFD\uFFFD')).toEqual({ unreadable: 'absent' })
    }
  })

  it('says the same thing of many names twenty times, and then how many more there are', async () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`${n}/x`, ''])))
    for (let n = 0; n < 25; n += 1) chmodSync(join(folder, `${n}`), 0)
    chmodSync(folder, 0o755)
    const { notices } = await asNobody(() => directory(folder))
    expect(notices).toHaveLength(21)
    expect(notices[20]?.message).toMatch(/\(5 more like this\.\)$/)
  })

  it('may hold huge files, of which little is read', async () => {
    const folder = temporary()
    const file = openSync(join(folder, 'sparse.txt'), 'w')
    ftruncateSync(file, 200 * 1024 * 1024)
    closeSync(file)
    writeFileSync(join(folder, 'long.txt'), 'x'.repeat(1000))
    for (let n = 0; n < 20; n += 1)
      appendFileSync(join(folder, 'long.txt'), Buffer.alloc(10 * 1024 * 1024, 'y'))
    const repository = await directory(folder)
    const before = process.memoryUsage().arrayBuffers
    expect(await repository.read('sparse.txt')).toEqual({ unreadable: 'binary' })
    expect(await repository.read('long.txt')).toMatchObject({ truncatedAt: TEXT_LIMIT })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024)
    const end = await repository.readRange('sparse.txt', 200 * 1024 * 1024 - 3, Number.MAX_SAFE_INTEGER)
    expect([...(end ?? [])]).toEqual([0, 0, 0])
  })
})

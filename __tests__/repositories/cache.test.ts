import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../src/repositories/cache.ts'
import { cacheFolder } from '../../src/repositories/cache-folder.ts'
import { folderOf, temporary } from './fixture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('the cache', () => {
  it('stands where the user keeps such things', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache' })).toBe('/cache/openness-lint')
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toBe(
      join(homedir(), '.cache', 'openness-lint'),
    )
    expect(cacheFolder({}, 'darwin')).toBe(join(homedir(), 'Library', 'Caches', 'openness-lint'))
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe('/local/openness-lint/Cache')
  })

  it('gives back what was put into it, for its user alone', () => {
    const folder = temporary()
    openCache(folder).put('blob 1', bytes('text'))
    expect(openCache(folder).get('blob 1')).toEqual(Buffer.from('text'))
    expect(openCache(folder).get('blob 2')).toBeUndefined()
    for (const file of filesIn(folder)) expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('takes what was damaged for absent', () => {
    const folder = temporary()
    const cache = openCache(folder)
    cache.put('blob 1', bytes('text'))
    for (const file of filesIn(folder)) writeFileSync(file, 'half')
    expect(cache.get('blob 1')).toBeUndefined()
  })

  it('forgets what was used longest ago once it is full', () => {
    const folder = temporary()
    const first = openCache(folder, 1_000)
    for (const name of ['a', 'b', 'c']) first.put(name, bytes('x'.repeat(300)))
    for (const file of filesIn(folder)) utimesSync(file, 1, 1)
    expect(first.get('b')).toBeDefined()
    openCache(folder, 1_000).put('d', bytes('x'.repeat(300)))
    const left = ['a', 'b', 'c', 'd'].filter((name) => first.get(name))
    expect(left).toContain('b')
    expect(left).toContain('d')
    expect(left.length).toBeLessThan(4)
  })

  it('does without where nothing can be written', () => {
    const place = join(folderOf({ file: '' }), 'file')
    const cache = openCache(place)
    cache.put('blob 1', bytes('text'))
    expect(cache.get('blob 1')).toBeUndefined()
    expect(existsSync(join(place, 'x'))).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { type Extractor, gather } from '../../src/facts/gather.ts'
import { memory } from '../../src/repositories/memory.ts'
import type { Repository } from '../../src/repository.ts'

const text = (...paths: readonly string[]): Extractor<readonly string[]> => ({
  wants: () => ({ texts: paths }),
  extract: (read) => read.texts.map((file) => file.text),
})

/** The same repository, with a list of what was read of it. */
function watched(repository: Repository) {
  const read: string[] = []
  let [now, most] = [0, 0]
  return {
    read,
    most: () => most,
    repository: {
      ...repository,
      read: async (path: string) => {
        read.push(path)
        now += 1
        most = Math.max(most, now)
        await new Promise((resolve) => setTimeout(resolve, 1))
        now -= 1
        return repository.read(path)
      },
    },
  }
}

test('each file is read once, however many want it', async () => {
  const { repository, read } = watched(memory({ a: '1', b: '2' }))
  const { facts } = await gather(repository, { first: text('a', 'b'), second: text('b') })
  expect(facts).toEqual({ first: ['1', '2'], second: ['2'] })
  expect(read.sort()).toEqual(['a', 'b'])
})

test('what the tree does not hold is not asked for', async () => {
  const { repository, read } = watched(memory({ a: '1' }))
  await gather(repository, { only: text('a', 'missing') })
  expect(read).toEqual(['a'])
})

test('an extractor may ask once more after its first answers', async () => {
  const following: Extractor<string | undefined> = {
    wants: () => ({ texts: ['index'] }),
    wantsNext: (read) => ({ texts: [read.text('index') ?? ''] }),
    extract: (read) => read.text('target'),
  }
  const { facts } = await gather(memory({ index: 'target', target: 'found' }), { following })
  expect(facts.following).toBe('found')
})

test('ranges are read as bytes', async () => {
  const range = { path: 'weights', start: 2, length: 3 }
  const header: Extractor<readonly number[]> = {
    wants: () => ({ ranges: [range] }),
    extract: (read) => [...(read.bytes(range) ?? [])],
  }
  const { facts } = await gather(memory({ weights: new Uint8Array([0, 1, 2, 3, 4, 5]) }), { header })
  expect(facts.header).toEqual([2, 3, 4])
})

test('an extractor sees what it asked for, and not what others did', async () => {
  const nosy: Extractor<string | undefined> = { wants: () => ({}), extract: (read) => read.text('a') }
  const { facts } = await gather(memory({ a: 'private' }), { other: text('a'), nosy })
  expect(facts.nosy).toBeUndefined()
})

test('reads run side by side, and not all at once', async () => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`file-${index}`, 'x']))
  const { repository, most } = watched(memory(files))
  await gather(repository, { all: text(...Object.keys(files)) })
  expect(most()).toBeGreaterThan(1)
  expect(most()).toBeLessThanOrEqual(16)
})

describe('what could not be read is said', () => {
  test('by file and reason', async () => {
    const repository = memory({ binary: new Uint8Array([0, 1]), out: { symlink: '../secret' } })
    const { notices } = await gather(repository, { all: text('binary', 'out') })
    expect(notices).toEqual([
      { path: 'binary', message: 'Not a text: it was not read.' },
      { path: 'out', message: 'Points outside the repository: it was not followed.' },
    ])
  })

  test('also where a text was cut', async () => {
    const { notices } = await gather(memory({ long: 'x'.repeat(2 ** 20 + 5) }), { all: text('long') })
    expect(notices).toEqual([
      { path: 'long', message: 'Read the first 1048576 bytes; the rest was not looked at.' },
    ])
  })

  test('and where there are more files than one run reads', async () => {
    const files = Object.fromEntries(Array.from({ length: 2_010 }, (_, index) => [`file-${index}`, 'x']))
    const { notices } = await gather(memory(files), { all: text(...Object.keys(files)) })
    expect(notices).toEqual([
      { path: 'file-990', message: 'Not read, nor were 9 more files: the limit of one run was reached.' },
    ])
  })
})

test('progress tells of every file that was read and of every piece of work after it', async () => {
  const told: string[] = []
  const slow: Extractor<number> = {
    wants: () => ({ texts: ['a', 'b'] }),
    extract: async (read, _tree, step) => {
      for (const _ of read.texts) await step()
      return read.texts.length
    },
  }
  await gather(memory({ a: '1', b: '2' }), { slow }, (done, wanted) => {
    told.push(`${done} of ${wanted}`)
  })
  // Reads run side by side, and may end together; work is done one piece after the other.
  expect(told).toHaveLength(4)
  expect(told.slice(1)).toEqual(['2 of 2', '1 of 2', '2 of 2'])
})

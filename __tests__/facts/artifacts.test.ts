import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const POINTER = (size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize ${size}\n`

/** A safetensors file: eight bytes that say how long the header is, the header, the numbers. */
function safetensors(header: string, stated = header.length): Uint8Array {
  const bytes = new Uint8Array(8 + header.length + 2048)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(stated), true)
  bytes.set(new TextEncoder().encode(header), 8)
  return bytes
}

const kinds = async (...paths: readonly string[]) =>
  (await factsOf(Object.fromEntries(paths.map((path) => [path, 'x'])))).artifacts.map(
    ({ path, kind, format }) => [path, kind, format],
  )

describe('what a file is, by its name', () => {
  test.each([
    ['model-00001-of-00002.safetensors', 'weights', 'safetensors'],
    ['pytorch_model.bin', 'weights', 'pickle'],
    ['model.Q4_K_M.gguf', 'weights', 'gguf'],
    ['adapter_model.safetensors', 'adapter', 'safetensors'],
    ['checkpoint-500/model.safetensors', 'checkpoint', 'safetensors'],
    ['optimizer.pt', 'optimizer-state', 'pickle'],
    ['model.safetensors.index.json', 'weights-index', 'json'],
    ['tokenizer.model', 'tokenizer', 'model'],
    ['config.json', 'configuration', 'json'],
  ])('%s: %s, %s', async (path, kind, format) => {
    expect(await kinds(path)).toEqual([[path, kind, format]])
  })

  test('other binaries, fixtures of tests and vendored copies are no artifacts', async () => {
    expect(
      await kinds('data.bin', 'tests/model.pt', 'test_fixtures/m/model.pt', 'third_party/x/model.onnx'),
    ).toEqual([])
  })
})

describe('a pointer', () => {
  test('says which file it stands for', async () => {
    const { artifacts } = await factsOf({ 'model.safetensors': POINTER(4_400_216_536) })
    expect(artifacts).toMatchObject([{ pointer: true, size: 4_400_216_536, sha256: 'ab'.repeat(32) }])
    expect(artifacts[0]).not.toHaveProperty('defect')
  })

  test.each([
    ['without a digest', 'version https://git-lfs.github.com/spec/v1\nsize 5\n', /names no sha256/],
    [
      'without a size',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\n`,
      /names no size/,
    ],
    ['of nothing', POINTER(0), /empty file/],
  ])('%s is broken', async (_, pointer, defect) => {
    const { artifacts } = await factsOf({ 'model.safetensors': pointer })
    expect(artifacts).toMatchObject([{ pointer: true, defect: expect.stringMatching(defect) }])
  })
})

describe('a safetensors header', () => {
  test('gives the number of parameters', async () => {
    const header =
      '{"a":{"dtype":"F32","shape":[3,4],"data_offsets":[0,48]},"b":{"dtype":"F32","shape":[5]},"__metadata__":{"format":"pt"}}'
    const { artifacts } = await factsOf({ 'model.safetensors': safetensors(header) })
    expect(artifacts).toMatchObject([{ parameters: 17 }])
  })

  test.each([
    ['is longer than the file', safetensors('{}', 100_000), /more than the file holds/],
    ['is longer than any file', safetensors('{}', Number.MAX_SAFE_INTEGER), /more than the file holds/],
    ['is not JSON', safetensors('{{{{'), /not JSON/],
    ['is a list', safetensors('[1]'), undefined],
  ])('that %s is a defect, not a crash', async (_, file, defect) => {
    const { artifacts } = await factsOf({ 'model.safetensors': file })
    expect(artifacts[0]?.defect ?? '').toMatch(defect ?? /^$/)
  })

  test('any bytes at all are taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1024, maxLength: 1200 }), async (bytes) => {
        expect((await factsOf({ 'model.safetensors': bytes })).artifacts).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })
})

describe('shards', () => {
  const index = (names: readonly string[]) =>
    JSON.stringify({ weight_map: Object.fromEntries(names.map((name) => [name, name])) })

  test('by index', async () => {
    const { shardSets } = await factsOf({
      'm/model.safetensors.index.json': index(['a.safetensors', 'b.safetensors']),
      'm/a.safetensors': '',
    })
    expect(shardSets).toEqual([
      { at: { path: 'm/model.safetensors.index.json', line: 1 }, expected: 2, missing: ['m/b.safetensors'] },
    ])
  })

  test('by number where there is no index', async () => {
    const { shardSets } = await factsOf({ 'model-00001-of-00003.bin': '', 'model-00003-of-00003.bin': '' })
    expect(shardSets).toMatchObject([{ expected: 3, missing: ['model-00002-of-00003.bin'] }])
  })

  test('an index that is no index is passed over', async () => {
    for (const text of ['', '[]', '{"weight_map": 5}', 'not JSON'])
      expect((await factsOf({ 'model.safetensors.index.json': text })).shardSets).toEqual([])
  })
})

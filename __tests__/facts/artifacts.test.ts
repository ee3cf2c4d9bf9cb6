import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MemoryFile } from '../../src/repositories/memory.ts'
import { factsOf } from '../support/facts.ts'
import { gguf } from '../support/gguf.ts'

const POINTER = (size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize ${size}\n`

/** A safetensors file: eight bytes that say how long the header is, the header, the numbers. */
function safetensors(header: string, stated = header.length, numbers = 2048): Uint8Array {
  const bytes = new Uint8Array(8 + header.length + numbers)
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
  const TENSORS =
    '"a":{"dtype":"F32","shape":[16,30],"data_offsets":[0,1920]},"b":{"dtype":"BF16","shape":[64],"data_offsets":[1920,2048]}'

  test('gives the number of parameters, their type, and what else it says', async () => {
    const header = `{${TENSORS},"__metadata__":{"format":"pt","modelspec.license":"apache-2.0"}}`
    const { artifacts } = await factsOf({ 'model.safetensors': safetensors(header) })
    expect(artifacts).toMatchObject([
      { parameters: 544, dtype: 'F32', metadata: { license: 'apache-2.0', baseModels: [], datasets: [] } },
    ])
    expect(artifacts[0]).not.toHaveProperty('defect')
  })

  test.each([
    ['is longer than the file', safetensors('{}', 100_000), /more than the file holds/],
    ['is longer than any file', safetensors('{}', Number.MAX_SAFE_INTEGER), /more than the file holds/],
    ['is not JSON', safetensors('{{{{'), /not JSON/],
    ['is a list', safetensors('[1]'), /not JSON/],
    ['describes no tensors', safetensors('{"a":{"dtype":"F32","shape":[-1]}}'), /does not describe tensors/],
    ['announces more than there is', safetensors(`{${TENSORS}}`, undefined, 1500), /ends before its tensors/],
    ['announces less than there is', safetensors(`{${TENSORS}}`, undefined, 3000), /more bytes than/],
    [
      'gives a tensor fewer bytes than its shape takes',
      safetensors('{"a":{"dtype":"F32","shape":[16,30],"data_offsets":[0,2048]}}'),
      /shape and bytes/,
    ],
  ])('that %s is a defect, not a crash', async (_, file, defect) => {
    const { artifacts } = await factsOf({ 'model.safetensors': file })
    expect(artifacts[0]?.defect ?? '').toMatch(defect)
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

describe('a GGUF header', () => {
  const METADATA = {
    'general.architecture': 'llama',
    'general.name': 'Aster 7B Instruct',
    'general.license': 'apache-2.0',
    'general.license.link': 'https://example.org/license',
    'general.finetune': 'Instruct',
    'general.base_model.count': 1,
    'general.base_model.0.name': 'Aster 7B',
    'general.base_model.0.repo_url': 'https://huggingface.co/acme/aster-7b',
    'general.datasets': ['acme/aster-chat'],
    'tokenizer.ggml.tokens': ['a', 'b', 'c'],
  }
  const FILE = gguf(METADATA, [{ name: 'token_embd.weight', shape: [8, 32] }])

  test('gives the number of parameters, their type, and what it says of the model', async () => {
    const { artifacts } = await factsOf({ 'aster.gguf': FILE })
    expect(artifacts).toEqual([
      {
        path: 'aster.gguf',
        kind: 'weights',
        format: 'gguf',
        pointer: false,
        size: FILE.length,
        parameters: 256,
        dtype: 'F32',
        metadata: {
          name: 'Aster 7B Instruct',
          architecture: 'llama',
          license: 'apache-2.0',
          licenseLink: 'https://example.org/license',
          finetune: 'Instruct',
          baseModels: ['https://huggingface.co/acme/aster-7b'],
          datasets: ['acme/aster-chat'],
        },
      },
    ])
  })

  test.each([
    ['is of something else', FILE.with(0, 0), /not GGUF/],
    [
      'announces tensors that were cut off',
      gguf(METADATA, [{ name: 'a', shape: [4096] }]).slice(0, 1500),
      /tensors/,
    ],
    ['was cut off itself', gguf({ a: 'x'.repeat(3000), b: 'y' }).slice(0, 1500), /ends before its header/],
  ])('that %s is a defect, not a crash', async (_, file, defect) => {
    const { artifacts } = await factsOf({ 'aster.gguf': file })
    expect(artifacts[0]?.defect ?? '').toMatch(defect)
  })

  test('of a version that is not known yet is nothing to complain of', async () => {
    const { artifacts } = await factsOf({ 'aster.gguf': FILE.with(4, 9) })
    expect(artifacts).toEqual([
      { path: 'aster.gguf', kind: 'weights', format: 'gguf', pointer: false, size: FILE.length },
    ])
  })

  test('with any byte changed, or cut anywhere, is taken', async () => {
    const change = fc.record({ at: fc.nat(FILE.length - 1), to: fc.nat(255), cut: fc.nat(200) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const file = FILE.slice(0, FILE.length - (changes[0]?.cut ?? 0))
        for (const { at, to } of changes) file[at] = to
        expect((await factsOf({ 'aster.gguf': file })).artifacts).toHaveLength(1)
      }),
      { numRuns: 150 },
    )
  })

  test('that announces more than any file could hold takes no time and no memory', async () => {
    for (const [at, bytes] of [
      [8, 8],
      [16, 8],
      [28, 6],
    ] as const) {
      const file = FILE.slice()
      file.fill(255, at, at + bytes)
      const started = performance.now()
      expect((await factsOf({ 'aster.gguf': file })).artifacts).toHaveLength(1)
      expect(performance.now() - started).toBeLessThan(2000)
    }
  })
})

describe('what a file is, by its first bytes', () => {
  const bytes = (start: string) => {
    const file = new Uint8Array(2048)
    file.set([...start].map((character) => character.charCodeAt(0)))
    return file
  }

  test.each([
    ['pytorch_model.bin', 'PK\x03\x04', 'pickle'],
    ['model.onnx', 'PK\x03\x04', 'pickle'],
    ['model.onnx', '\x08\x07', 'onnx'],
    ['model.pt', '\x80\x02', 'pickle'],
    ['model.pt', '\x1c\x00\x00\x00TFL3', 'tflite'],
    ['model.keras', 'PK\x03\x04', 'keras'],
  ])('%s that starts with %j: %s', async (path, start, format) => {
    expect((await factsOf({ [path]: bytes(start) })).artifacts).toMatchObject([{ format }])
  })

  test('a page that was saved in place of the weights', async () => {
    const { artifacts } = await factsOf({ 'pytorch_model.bin': bytes('<!DOCTYPE html>') })
    expect(artifacts).toMatchObject([{ defect: 'holds a web page' }])
  })
})

test('a recipe for an image is named for what it holds, and is no weights', async () => {
  expect((await factsOf({ 'docker/Dockerfile.nemo': 'FROM scratch\n' })).artifacts).toEqual([])
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
      {
        at: { path: 'm/model.safetensors.index.json', line: 1 },
        expected: 2,
        missing: ['m/b.safetensors'],
        indexed: { files: ['m/a.safetensors', 'm/b.safetensors'], tensors: 2 },
      },
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

  describe('what an index announces and what its shards hold', () => {
    const announcing = (total: unknown) =>
      `{\n  "metadata": {\n    "total_size": ${JSON.stringify(total)}\n  },\n  "weight_map": {"a": "a.safetensors", "b": "b.safetensors"}\n}`
    const pointer = (size: number) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize ${size}\n`
    const weigh = async (total: unknown, a: MemoryFile, b: MemoryFile) => {
      const files = {
        'model.safetensors.index.json': announcing(total),
        'a.safetensors': a,
        'b.safetensors': b,
      }
      return (await factsOf(files)).shardSets[0]?.indexed
    }

    test('sizes of files and of what pointers stand for are added', async () => {
      expect(await weigh(3000, pointer(2000), new Uint8Array(1050))).toMatchObject({
        announced: { value: 3000, at: { path: 'model.safetensors.index.json', line: 3 } },
        held: 3050,
      })
    })

    test.each(['a string', -1, 0, null, [], {}])('a total of %j is none', async (total) => {
      expect(await weigh(total, pointer(1), pointer(1))).not.toHaveProperty('announced')
    })

    test('a link has the size of what it leads to, which is not known', async () => {
      expect(await weigh(3000, pointer(2000), { symlink: '../blobs/b' })).not.toHaveProperty('held')
    })

    test('nor is that of a broken pointer', async () => {
      expect(await weigh(3000, pointer(2000), pointer(0).replace('size', 'length'))).not.toHaveProperty(
        'held',
      )
    })
  })

  test('any index at all is taken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((map) => JSON.stringify({ weight_map: map })),
          fc.jsonValue().map((metadata) => JSON.stringify({ metadata, weight_map: { a: 'a.safetensors' } })),
          fc.jsonValue().map((total) => JSON.stringify({ metadata: { total_size: total }, weight_map: {} })),
        ),
        async (text) => {
          const { shardSets } = await factsOf({ 'model.safetensors.index.json': text, 'a.safetensors': '' })
          for (const { expected, missing } of shardSets) expect(missing.length).toBeLessThanOrEqual(expected)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('any pointer at all is taken', async () => {
    const line = fc.constantFrom(
      'oid sha256:',
      `oid sha256:${'ab'.repeat(32)}`,
      'size 5',
      'size -1',
      'size 1e99',
      '\r',
      'x',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const text = ['version https://git-lfs.github.com/spec/v1', ...lines].join('\n')
        expect((await factsOf({ 'model.safetensors': text })).artifacts).toHaveLength(1)
      }),
      { numRuns: 100 },
    )
  })
})

import { defineRule } from '../../src/rule.ts'

/**
 * What files hold besides their tensors: names, shapes and places in the header of each. And the share by which a total
 * may be off where every tensor is there: writers count truth values as an eighth of a byte, and views as what they are
 * cut from.
 */
const [BYTES_PER_FILE, BYTES_PER_TENSOR, TOLERANCE] = [64 * 1024, 1024, 0.01]
/** Files shown of a set that does not add up. */
const MAX_SHOWN = 3

export default defineRule({
  question: 'Are all shards of the weights there?',
  why: `Sharded weights load only when every file is there and whole; one that was forgotten, or that is left over from
    another upload, makes the rest useless.`,
  remedy: 'Upload the missing files, or write the index anew.',
  references: [
    'https://huggingface.co/docs/safetensors',
    'https://huggingface.co/docs/transformers/big_models',
  ],

  of: 'repository',
  needs: ['shardSets'],
  messages: {
    complete: 'Every shard is in the repository ({count} in all).',
    incomplete: 'Shards that are missing: {missing} of {count}, {first} among them.',
    unequal: '{index} announces {announced} bytes of tensors, and its shards hold {held} bytes.',
    elsewhere: 'An index names shards, none of which is in the repository.',
    none: 'The weights are not sharded.',
  },

  check({ shardSets }) {
    const here = shardSets.filter(({ expected, missing }) => missing.length < expected)
    if (shardSets.length === 0) return { outcome: 'not-applicable', message: 'none' }
    const broken = here.filter(({ missing }) => missing.length > 0)
    const [worst] = broken
    if (worst)
      return {
        outcome: 'unmet',
        message: 'incomplete',
        data: { missing: worst.missing.length, count: worst.expected, first: worst.missing[0] ?? '' },
        evidence: broken.map(({ at }) => at),
      }
    for (const { at, indexed } of here) {
      const { announced, held, files, tensors } = indexed ?? {}
      if (!announced || held === undefined || files === undefined || tensors === undefined) continue
      const headers = files.length * BYTES_PER_FILE + tensors * BYTES_PER_TENSOR
      const off = announced.value * TOLERANCE
      if (held >= announced.value - off && held <= announced.value + off + headers) continue
      return {
        outcome: 'unmet',
        message: 'unequal',
        data: { index: at.path, announced: announced.value, held },
        evidence: [announced.at, ...files.map((path) => ({ path })).slice(0, MAX_SHOWN)],
      }
    }
    const [first, ...rest] = here
    if (!first) return { outcome: 'unknown', message: 'elsewhere', evidence: shardSets.map(({ at }) => at) }
    const count = here.reduce((sum, { expected }) => sum + expected, 0)
    return {
      outcome: 'met',
      message: 'complete',
      data: { count },
      evidence: [first.at, ...rest.map(({ at }) => at)],
    }
  },

  examples: [
    {
      name: 'two of two',
      files: { 'model-00001-of-00002.safetensors': 'a', 'model-00002-of-00002.safetensors': 'b' },
      answer: 'met',
    },
    {
      name: 'one of two, by the index',
      files: {
        'model.safetensors.index.json':
          '{"weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}}',
        'model-00001-of-00002.safetensors': 'a',
      },
      answer: 'unmet',
    },
    {
      name: 'pointers that add up to what the index announces, headers included',
      files: {
        'model.safetensors.index.json':
          '{"metadata": {"total_size": 2000000}, "weight_map": {"a": "a.safetensors", "b": "b.safetensors"}}',
        'a.safetensors': pointer(1_000_080),
        'b.safetensors': pointer(1_000_080),
      },
      answer: 'met',
    },
    {
      name: 'a shard of another upload, half as long',
      files: {
        'model.safetensors.index.json':
          '{"metadata": {"total_size": 2000000}, "weight_map": {"a": "a.safetensors", "b": "b.safetensors"}}',
        'a.safetensors': pointer(1_000_080),
        'b.safetensors': pointer(500_080),
      },
      answer: 'unmet',
    },
    { name: 'one file', files: { 'model.safetensors': 'a' }, answer: 'not-applicable' },
  ],
})

function pointer(size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize ${size}\n`
}

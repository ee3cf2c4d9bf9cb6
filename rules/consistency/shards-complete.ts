import { defineRule } from '../../src/rule.ts'

export default defineRule({
  question: 'Are all shards of the weights there?',
  why: 'Sharded weights load only when every file is there; one that was forgotten makes the rest useless.',
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
    { name: 'one file', files: { 'model.safetensors': 'a' }, answer: 'not-applicable' },
  ],
})

import { defineRule } from '../../src/rule.ts'

export default defineRule({
  question: 'Do the headers of the weights parse?',
  why: 'A file that was cut off or overwritten on its way still looks like weights in a listing.',
  remedy: 'Upload the file again, and compare its size and digest with the original.',
  references: ['https://huggingface.co/docs/safetensors'],

  of: 'repository',
  needs: ['artifacts'],
  messages: {
    intact: 'Every header that was read parses ({count} in all).',
    damaged: '{path} {defect}.',
    none: 'No header was read: the weights are pointers, lie elsewhere, or have a format without one.',
  },

  check({ artifacts }) {
    const files = artifacts.filter(({ pointer }) => !pointer)
    const damaged = files.filter(({ defect }) => defect !== undefined)
    const [worst] = damaged
    if (worst)
      return {
        outcome: 'unmet',
        message: 'damaged',
        data: { path: worst.path, defect: worst.defect ?? '' },
        evidence: damaged.map(({ path }) => ({ path })),
      }
    const [first, ...rest] = files.filter(({ parameters }) => parameters !== undefined)
    if (!first) return { outcome: 'not-applicable', message: 'none' }
    return {
      outcome: 'met',
      message: 'intact',
      data: { count: rest.length + 1 },
      evidence: [{ path: first.path }, ...rest.map(({ path }) => ({ path }))],
    }
  },

  examples: [
    {
      name: 'a header of eight bytes and its JSON',
      files: {
        // 0x0500 bytes of JSON, blanks after the closing brace included, as the format allows.
        'model.safetensors': `\u0000\u0005\u0000\u0000\u0000\u0000\u0000\u0000${'{"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}'.padEnd(1280)}${'.'.repeat(24)}`,
      },
      answer: 'met',
    },
    {
      name: 'a header that states more bytes than the file has',
      files: { 'model.safetensors': `\u0000\u0000\u0001\u0000\u0000\u0000\u0000\u0000${'.'.repeat(1500)}` },
      answer: 'unmet',
    },
    { name: 'no weights', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
  ],
})

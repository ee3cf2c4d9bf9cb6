import { defineRule } from '../../src/rule.ts'

export default defineRule({
  question: 'Are the pointers to large files well formed?',
  why: 'A pointer stands for weights that live elsewhere. A broken one stands for nothing, and the download fails for everyone.',
  remedy:
    'Commit the file again with Git LFS (or Xet) set up, so that a sound pointer replaces the broken one.',
  references: ['https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md'],

  of: 'repository',
  needs: ['artifacts'],
  messages: {
    valid: 'Every pointer is well formed ({count} in all).',
    broken: '{path} is a pointer that {defect}.',
    none: 'The repository holds no pointers.',
  },

  check({ artifacts }) {
    const pointers = artifacts.filter(({ pointer }) => pointer)
    const [first, ...rest] = pointers
    if (!first) return { outcome: 'not-applicable', message: 'none' }
    const broken = pointers.filter(({ defect }) => defect !== undefined)
    const [worst] = broken
    if (worst)
      return {
        outcome: 'unmet',
        message: 'broken',
        data: { path: worst.path, defect: worst.defect ?? '' },
        evidence: broken.map(({ path }) => ({ path, line: 1 })),
      }
    return {
      outcome: 'met',
      message: 'valid',
      data: { count: pointers.length },
      evidence: [{ path: first.path, line: 1 }, ...rest.map(({ path }) => ({ path, line: 1 }))],
    }
  },

  examples: [
    {
      name: 'a sound pointer',
      files: {
        'model.safetensors':
          'version https://git-lfs.github.com/spec/v1\noid sha256:4665a2b1cf2a0b1d4ab3e9b5f8e3c1d2a7f6e5d4c3b2a1908f7e6d5c4b3a2910\nsize 4400216536\n',
      },
      answer: 'met',
    },
    {
      name: 'a digest that was cut',
      files: {
        'model.safetensors':
          'version https://git-lfs.github.com/spec/v1\noid sha256:4665a2b1\nsize 4400216536\n',
      },
      answer: 'unmet',
    },
    { name: 'the file itself', files: { 'model.safetensors': 'weights' }, answer: 'not-applicable' },
  ],
})

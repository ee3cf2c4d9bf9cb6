import { defineRule, evidence, matches } from '../../src/rule.ts'

/** What a network is defined by, each with its figure. */
const DEFINING: readonly RegExp[] = [
  /\d (?:\w+ )?(?:layers|blocks)\b|\b(?:layers|n_?layers?|depth)\b\W+\d/i,
  /\b(?:hidden|embedding|model|d_model)[- _]?(?:size|dim\w*)?\b\W+(?:\w+ )?\d/i,
  /\d (?:[\w-]+ )?heads\b|\bheads\b\W+\d/i,
  /\bcontext\b\W+(?:\w+ ){0,2}\d|\dk? (?:tokens? )?(?:context|tokens)\b/i,
  /\bvocab\w*\b\W+(?:\w+ ){0,3}\d|\d (?:\w+ )?vocabulary\b/i,
  /\d (?:\w+ )?experts\b|\bexperts\b\W+\d/i,
  /\b(?:ffn|feed-?forward|intermediate|mlp)\b/i,
  /\b(?:rotary|rope|alibi|position(?:al)? embedding\w*)\b/i,
  /\b(?:swiglu|gelu|silu|glu|gated linear|rmsnorm|layer ?norm\w*)\b/i,
  /\b(?:grouped[- ]query|gqa|multi-query|mqa|multi-head latent|mla)\b/i,
]
/** So many of them let a reader build it. */
const ENOUGH = 4

export default defineRule({
  attribute: 'documentation',
  question: 'Is the architecture described?',
  why: 'Layers, widths and the kind of network tell what the weights mean; without them a file of numbers says nothing.',
  remedy: 'Describe the architecture with its figures: layers, hidden size, heads, context, parameters.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2403.13784'],

  of: ['code.architecture'],
  needs: ['topics', 'release', 'artifacts'],
  messages: {
    section: 'A section describes the architecture, with figures.',
    partly: 'The architecture is mentioned, without the figures that define it.',
    configuration: 'The configuration file gives the figures; no document explains them.',
    card: 'The card does not describe the architecture.',
    silent: 'No document describes the architecture.',
  },

  check({ topics, release, artifacts }) {
    const sections = evidence(
      topics.architecture
        .filter(({ text }) => DEFINING.filter((pattern) => matches(pattern, text)).length >= ENOUGH)
        .map(({ at }) => at),
    )
    if (sections) return { level: 'open', message: 'section', evidence: sections }
    const partly = evidence(topics.architecture.filter(({ words }) => words >= 4).map(({ at }) => at))
    if (partly) return { level: 'partial', message: 'partly', evidence: partly }
    const configurations = evidence(
      artifacts
        .filter(({ path }) => /(?:^|\/)(?:config|params)\.json$/.test(path))
        .map(({ path }) => ({ path, line: 1 })),
    )
    if (configurations) return { level: 'partial', message: 'configuration', evidence: configurations }
    if (release.cardPresent) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a section with figures',
      files: {
        'README.md':
          '# Aster\n\n## Architecture\n\nAster is a decoder-only transformer with 32 layers, a hidden size of 4,096, 32 attention heads in 8 groups and a context of 8,192 tokens. It uses rotary position embeddings, RMSNorm before each block and SwiGLU activations.\n',
      },
      answer: 'open',
    },
    {
      name: 'a word in passing',
      files: { 'README.md': '# Aster\n\nAster is a decoder-only transformer language model.\n' },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

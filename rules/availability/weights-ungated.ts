import { defineRule, evidence } from '../../src/rule.ts'

const WEIGHTS = ['weights.pretrained', 'weights.adapted'] as const

export default defineRule({
  attribute: 'availability',
  question: 'Can the weights be had without asking?',
  why: `A form, a click-through agreement or an approval decides who gets the weights, and the answer can change. Gated
    weights are available to some, on terms that the gate sets.`,
  remedy: 'Remove the gate (`extra_gated_*`, request form), or say in the claims that access is on request.',
  references: ['https://huggingface.co/docs/hub/models-gated', 'https://arxiv.org/abs/2302.04844'],

  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['access', 'holdings'],
  messages: {
    gated: '{component}: people must ask, sign or accept terms before they can download.',
    files: '{component}: the files are in the repository, and no gate is stated.',
    withheld: '{component}: the documents say that they are not released.',
    silent: '{component}: nothing says whether access is restricted.',
  },

  check({ access, holdings }, component) {
    const places = holdings.get(component) ?? []
    // Files show all that is there; where there are only links, a gate stands before whatever is behind it.
    const elsewhere = WEIGHTS.some((other) => holdings.get(other)?.some(({ how }) => how === 'file'))
    const gates = evidence(access.gates)
    if (gates && (places.length > 0 || !elsewhere))
      return { level: 'gated', message: 'gated', evidence: gates }
    const files = evidence(places.filter(({ how }) => how === 'file').map(({ at }) => at))
    if (files) return { level: 'open', message: 'files', evidence: files }
    // Where links lead to weights, a sentence on what is not out is about others: a size, the whole of a difference.
    const withheld = evidence(access.withheld.filter(({ value }) => value === 'weights').map(({ at }) => at))
    if (withheld && !WEIGHTS.some((each) => holdings.has(each)))
      return { level: 'closed', message: 'withheld', evidence: withheld }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'files, and nothing between them and the reader',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n', 'model.safetensors': 'weights' },
      answer: 'open',
    },
    {
      name: 'a gate in the front matter',
      files: {
        'README.md': '---\nlicense: mit\nextra_gated_prompt: Tell us who you are.\n---\n# Aster\n',
        'model.safetensors': 'weights',
      },
      answer: 'gated',
    },
    {
      name: 'a gate in words',
      files: {
        'README.md': '# Aster\n\nTo download the weights, please fill in this form and accept our license.\n',
      },
      answer: 'gated',
    },
    {
      name: 'weights that nobody gets',
      files: { 'README.md': '# Aster\n\nThe model weights are not released.\n' },
      answer: 'closed',
    },
    {
      name: 'a difference that is out where the whole is not',
      files: {
        'README.md':
          '# Aster\n\nWe cannot release the full weights. Get the [weight diff](https://huggingface.co/acme/aster-diff).\n',
      },
      answer: 'unknown',
    },
  ],
})

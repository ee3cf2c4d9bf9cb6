import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'availability',
  question: 'Are the weights released?',
  why: `Everything else about a model can only be checked by those who hold its weights. A mention of weights is not a
    release of them: there must be files, pointers, or a link that presents this model's own download.`,
  remedy:
    'Put the weight files (or their LFS pointers) into the repository, or link the page they are downloaded from.',
  references: ['https://arxiv.org/abs/2405.15802', 'https://arxiv.org/abs/2302.04844'],

  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['holdings', 'access'],
  messages: {
    files: '{component}: in the repository (files: {count}).',
    link: '{component}: the documents link to their download.',
    withheld: '{component}: the documents say that they are not released.',
    silent: '{component}: nothing in the repository says that they are released.',
  },

  check({ holdings, access }, component) {
    const places = holdings.get(component) ?? []
    const all = evidence(places.map(({ at }) => at))
    const count = places.filter(({ how }) => how === 'file').length
    if (all && count > 0) return { level: 'open', message: 'files', data: { count }, evidence: all }
    if (all) return { level: 'open', message: 'link', evidence: all }
    // Where one kind is out, a sentence on what is not is about something else: a variant, a size.
    if (holdings.has('weights.pretrained') || holdings.has('weights.adapted'))
      return { level: 'unknown', message: 'silent' }
    const withheld = evidence(access.withheld.filter(({ value }) => value === 'weights').map(({ at }) => at))
    if (withheld) return { level: 'closed', message: 'withheld', evidence: withheld }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'weight files in the repository',
      files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
      answer: 'open',
    },
    {
      name: 'a table of downloads',
      files: {
        'README.md':
          '# Aster\n\n## Model downloads\n\n| Model | Download |\n|---|---|\n| Aster-7B | [link](https://huggingface.co/acme/Aster-7B) |\n',
      },
      answer: 'open',
    },
    {
      name: 'a link to a model that this one is compared with',
      files: {
        'README.md': '# Aster\n\nUnlike [Boreas](https://huggingface.co/other/Boreas-7B), Aster is small.\n',
      },
      answer: 'unknown',
    },
    {
      name: 'a library that shows how others’ weights are loaded with it',
      files: {
        'README.md':
          '# Aster\n\nSee [the code](https://github.com/acme/aster).\n\n```python\nmodel = AsterModel.from_pretrained("other/boreas-7b")\n```\n',
      },
      answer: 'unknown',
    },
    {
      name: 'a tokenizer alone',
      files: {
        'README.md': '# Aster\n\nGet [the tokenizer](https://huggingface.co/acme/aster-tokenizer).\n',
      },
      answer: 'unknown',
    },
    {
      name: 'weights that are kept back',
      files: { 'README.md': '# Aster\n\nThe model weights are not released.\n' },
      answer: 'closed',
    },
  ],
})

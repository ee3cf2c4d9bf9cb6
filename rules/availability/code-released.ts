import { defineRule, evidence } from '../../src/rule.ts'

/** What a sentence has to keep back for each kind: "the code is not released" is seldom said of inference. */
const WITHHELD_AS = {
  'code.data-processing': ['code'],
  'code.training': ['code', 'training-code'],
  'code.finetuning': [],
  'code.inference': [],
  'code.architecture': [],
  'code.evaluation': ['evaluation-code'],
} as const

export default defineRule({
  attribute: 'availability',
  question: 'Is the code released?',
  why: `Weights show what came out; code shows how. Each kind is asked for on its own, because a demo is not training code
    and a training loop is not the pipeline that made its data.`,
  remedy:
    'Publish the scripts, or link the repository of the project that holds them, and say what they are for.',
  references: ['https://arxiv.org/abs/2405.15802', 'https://opensource.org/ai/open-source-ai-definition'],

  of: [
    'code.data-processing',
    'code.training',
    'code.finetuning',
    'code.inference',
    'code.architecture',
    'code.evaluation',
  ],
  needs: ['holdings', 'access', 'accounts'],
  messages: {
    files: '{component}: in the repository.',
    submodule: '{component}: in a submodule that is a repository of the project.',
    library: '{component}: published with a public library, whose call the documents show.',
    link: '{component}: the documents link to it.',
    described: '{component}: described in words; the code itself is not here.',
    withheld: '{component}: the documents say that the code is not released.',
    silent: '{component}: nothing in the repository shows it.',
  },

  check({ holdings, access, accounts }, component) {
    const places = holdings.get(component) ?? []
    const all = evidence(places.map(({ at }) => at))
    const from = (how: string) => places.some((place) => place.how === how)
    if (all && from('file')) return { level: 'open', message: 'files', evidence: all }
    // What is said not to be out is not what a link leads to.
    const kinds: readonly string[] = WITHHELD_AS[component]
    const withheld = evidence(
      access.withheld.filter(({ value }) => kinds.includes(value)).map(({ at }) => at),
    )
    if (withheld) return { level: 'closed', message: 'withheld', evidence: withheld }
    if (all)
      return {
        level: 'open',
        message: from('submodule') ? 'submodule' : from('library') ? 'library' : 'link',
        evidence: all,
      }
    const described = evidence(accounts.get(component) ?? [])
    if (described) return { level: 'described', message: 'described', evidence: described }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a training script',
      of: 'code.training',
      files: { 'README.md': '# Aster\n', 'train.py': 'import torch\n' },
      answer: 'open',
    },
    {
      name: 'inference by a public library',
      of: 'code.inference',
      files: { 'README.md': '# Aster\n\n```python\nmodel = AutoModel.from_pretrained("acme/aster")\n```\n' },
      answer: 'open',
    },
    {
      name: 'a demo is not training code',
      of: 'code.training',
      files: { 'README.md': '# Aster\n', 'web_demo.py': 'import gradio\n' },
      answer: 'unknown',
    },
    {
      name: 'a description of how it was evaluated',
      of: 'code.evaluation',
      files: {
        'README.md':
          '# Aster\n\nAster was evaluated on all benchmarks with 5-shot prompts and greedy decoding.\n',
      },
      answer: 'described',
    },
    {
      name: 'open libraries of which a version of its own was used',
      of: 'code.training',
      files: {
        'README.md':
          '# Aster\n\nTo train models, see [our library](https://github.com/acme/train). Aster was trained with proprietary versions of it.\n',
      },
      answer: 'closed',
    },
    {
      name: 'code that may come',
      of: 'code.evaluation',
      files: { 'README.md': '# Aster\n\nWe may release code for evaluating the model.\n' },
      answer: 'closed',
    },
    {
      name: 'code that is kept back',
      of: 'code.training',
      files: { 'README.md': '# Aster\n\nThe training code is not released.\n' },
      answer: 'closed',
    },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

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
  needs: ['holdings', 'access'],
  messages: {
    files: '{component}: in the repository.',
    library: '{component}: published with a public library, whose call the documents show.',
    link: '{component}: the documents link to it.',
    withheld: '{component}: the documents say that the code is not released.',
    silent: '{component}: nothing in the repository shows it.',
  },

  check({ holdings, access }, component) {
    const places = holdings.get(component) ?? []
    for (const [how, message] of [
      ['file', 'files'],
      ['library', 'library'],
      ['link', 'link'],
    ] as const) {
      const found = evidence(places.filter((place) => place.how === how).map(({ at }) => at))
      if (found) return { level: 'open', message, evidence: found }
    }
    const training = component === 'code.training' || component === 'code.data-processing'
    const withheld = evidence(access.withheld.filter(({ value }) => value === 'code').map(({ at }) => at))
    if (training && withheld) return { level: 'closed', message: 'withheld', evidence: withheld }
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
      name: 'code that is kept back',
      of: 'code.training',
      files: { 'README.md': '# Aster\n\nThe training code is not released.\n' },
      answer: 'closed',
    },
  ],
})

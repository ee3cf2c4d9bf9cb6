import { defineRule, evidence } from '../../src/rule.ts'

/** Whether the weights that the release is about are trained on such data. */
function isTrainedOn(component: string, weights: readonly string[]): boolean {
  if (component === 'datasets.pretraining') return weights.includes('weights.pretrained')
  return component !== 'datasets.evaluation' && weights.includes('weights.adapted')
}

export default defineRule({
  attribute: 'availability',
  question: 'Are the data released?',
  why: `A model can be studied and rebuilt only with the data that made it. A token count or the name of a corpus describes
    data; it does not release them.`,
  remedy:
    "Link the data set's own page, list its id under `datasets:` in the card, or put the files into the repository.",
  references: ['https://arxiv.org/abs/2405.15802', 'https://opensource.org/ai/open-source-ai-definition'],

  of: ['datasets.pretraining', 'datasets.finetuning', 'datasets.alignment', 'datasets.evaluation'],
  needs: ['holdings', 'access', 'accounts', 'release'],
  messages: {
    released: '{component}: the data themselves are in the repository or linked.',
    described: '{component}: described, but not released here.',
    withheld: '{component}: the documents say that the data are not released.',
    silent: '{component}: nothing in the repository says where they are.',
  },

  check({ holdings, access, accounts, release }, component) {
    const places = evidence((holdings.get(component) ?? []).map(({ at }) => at))
    if (places) return { level: 'open', message: 'released', evidence: places }
    // One sentence seldom says which of its data sets it keeps back: it decides for those that a model is trained on.
    const withheld = evidence(access.withheld.filter(({ value }) => value === 'datasets').map(({ at }) => at))
    if (withheld && isTrainedOn(component, release.weights))
      return { level: 'closed', message: 'withheld', evidence: withheld }
    const described = evidence(accounts.get(component) ?? [])
    if (described) return { level: 'described', message: 'described', evidence: described }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a link that presents the data set as this release’s own',
      files: {
        'README.md':
          '# Aster\n\nWe release the corpus at [Aster-Corpus](https://huggingface.co/datasets/acme/aster-corpus).\n',
      },
      answer: 'open',
    },
    {
      name: 'an id in the card',
      files: { 'README.md': '---\nlicense: mit\ndatasets:\n- acme/aster-corpus\n---\n# Aster\n' },
      answer: 'open',
    },
    {
      name: 'a corpus in words',
      files: {
        'README.md':
          '# Aster\n\n## Training data\n\nAster was trained on two trillion tokens of web pages, books and code that we collected in 2025.\n',
      },
      answer: 'described',
    },
    {
      name: 'data that are kept back',
      files: { 'README.md': '# Aster\n\nWe do not release the training data.\n' },
      answer: 'closed',
    },
    {
      name: 'a link to a data set of somebody else',
      files: {
        'README.md':
          '# Aster\n\n## Related\n\n[Boreas](https://huggingface.co/datasets/other/boreas) is a larger corpus.\n',
      },
      answer: 'unknown',
    },
  ],
})

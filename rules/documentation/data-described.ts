import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Are the data described?',
  why: `Where data cannot be shared, a description is what remains: their sources, how they were obtained, selected,
    labeled and processed. The Open Source AI Definition asks for it of all training data.`,
  remedy: 'Name the sources, how they were obtained and processed, and how large they are.',
  references: ['https://opensource.org/ai/open-source-ai-definition', 'https://arxiv.org/abs/1803.09010'],

  of: ['datasets.pretraining', 'datasets.finetuning', 'datasets.alignment'],
  needs: ['dataSources', 'release', 'holdings', 'references'],
  messages: {
    sources: '{component}: the sources are named, with a link or with how much was taken of them.',
    partly: '{component}: mentioned, without saying where they come from and how much was taken of them.',
    card: '{component}: the card does not describe them.',
    silent: '{component}: no document describes them.',
  },

  check({ dataSources, release, holdings, references }, component) {
    const trainedOn = release.weights.includes('weights.pretrained')
      ? 'datasets.pretraining'
      : 'datasets.finetuning'
    const passages = dataSources.filter(
      ({ value }) => (value.stage ?? trainedOn) === component && value.words >= 3,
    )
    const full = evidence(
      passages.filter(({ value }) => value.named && (value.sized || value.linked)).map(({ at }) => at),
    )
    if (full) return { level: 'open', message: 'sources', evidence: full }
    const used = references.filter(({ kind, standing }) => kind === 'dataset' && standing === 'used')
    const partly = evidence([
      ...passages.map(({ at }) => at),
      ...(component === trainedOn ? used.map(({ mention }) => mention.at) : []),
      ...(holdings.get(component) ?? []).map(({ at }) => at),
    ])
    if (partly) return { level: 'partial', message: 'partly', evidence: partly }
    if (release.cardPresent && component === trainedOn) return { level: 'closed', message: 'card' }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a section with sources, sizes and processing',
      files: {
        'README.md':
          '# Aster\n\n## Training data\n\nAster was trained on [Open Web](https://huggingface.co/datasets/acme/open-web), 1.2 trillion tokens of web pages crawled between 2020 and 2024, on [Code Commons](https://huggingface.co/datasets/acme/code-commons), 200 billion tokens of permissively licensed code, and on 30 billion tokens of books in the public domain. Pages were filtered by language and quality, near duplicates were removed with MinHash, and personal data were masked before tokenization with a vocabulary of 64,000 entries.\n',
      },
      answer: 'open',
    },
    {
      name: 'a sentence about sources',
      files: {
        'README.md':
          '# Aster\n\n## Training data\n\nAster was trained on two trillion tokens of web pages, books and code.\n',
      },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'closed',
    },
  ],
})

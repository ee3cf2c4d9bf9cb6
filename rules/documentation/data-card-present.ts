import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is there a data card?',
  why: 'Data that travel without a description are misread: what is in them, who is in them, and what they are not fit for.',
  remedy:
    'Add a README.md with front matter beside the data, or a datasheet.md, that says where the data come from and what they hold.',
  references: ['https://arxiv.org/abs/1803.09010', 'https://huggingface.co/docs/hub/datasets-cards'],

  of: ['datasets.pretraining', 'datasets.finetuning', 'datasets.alignment', 'datasets.evaluation'],
  needs: ['cards', 'holdings', 'release'],
  messages: {
    card: '{component}: a data card is in the repository.',
    none: '{component}: released here, and no data card is.',
    silent: '{component}: nothing in the repository says that they are part of it.',
  },

  check({ cards, holdings, release }, component) {
    const trainedOn = release.weights.includes('weights.pretrained')
      ? 'datasets.pretraining'
      : 'datasets.finetuning'
    const held = holdings.get(component) ?? []
    const places = evidence(cards.data)
    if (places && (held.length > 0 || component === trainedOn))
      return { level: 'open', message: 'card', evidence: places }
    if (held.some(({ how }) => how === 'file'))
      return { level: 'closed', message: 'none', evidence: held.map(({ at }) => at) }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a datasheet',
      files: {
        'README.md': '# Aster\n',
        'datasheet.md': '# Aster instructions\n\nWritten by students in 2025.\n',
      },
      answer: 'open',
    },
    {
      name: 'data without a card',
      files: { 'README.md': '# Aster\n', 'aster_pretraining_corpus.jsonl': '{}\n' },
      answer: 'closed',
    },
    { name: 'no data', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is there a model card?',
  why: 'A card in the tree travels with the weights and is versioned with them; a page elsewhere can change or vanish.',
  remedy:
    'Add a README.md with front matter, or a MODEL_CARD.md, that says what the model is, for whom, and how it was made.',
  references: ['https://arxiv.org/abs/1810.03993', 'https://huggingface.co/docs/hub/model-cards'],

  ifReleased: true,
  of: ['weights.pretrained', 'weights.adapted'],
  needs: ['cards', 'documents'],
  messages: {
    card: 'The repository holds a model card.',
    readme: 'A README presents the model; there is no model card.',
    none: 'The repository holds no document that presents the model.',
  },

  check({ cards, documents }) {
    const places = evidence(cards.model)
    if (places) return { level: 'open', message: 'card', evidence: places }
    const readme = documents.find(({ role }) => role === 'readme')
    if (readme) return { level: 'closed', message: 'readme', evidence: [{ path: readme.path, line: 1 }] }
    return { level: 'closed', message: 'none' }
  },

  examples: [
    {
      name: 'a README with front matter',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n' },
      answer: 'open',
    },
    {
      name: 'a card of its own',
      files: { 'README.md': '# Aster\n', 'MODEL_CARD.md': '# Aster\n' },
      answer: 'open',
    },
    { name: 'a README and no card', files: { 'README.md': '# Aster\n' }, answer: 'closed' },
    { name: 'weights and nothing else', files: { 'model.safetensors': 'weights' }, answer: 'closed' },
  ],
})

import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  question: 'Is a way to fine-tune it given?',
  why: 'What a model is for others is decided by whether they can make it their own.',
  remedy: 'Publish a script or a recipe for fine-tuning, with the hardware that it takes.',
  references: ['https://arxiv.org/abs/2502.16701'],

  of: 'repository',
  needs: ['topics', 'holdings', 'release'],
  messages: {
    code: 'A document shows how to fine-tune it.',
    words: 'Fine-tuning is spoken of, without a recipe.',
    card: 'The card does not say how to fine-tune it.',
    silent: 'No document says how to fine-tune it.',
  },

  check({ topics, holdings, release }) {
    const code = evidence([
      ...(holdings.get('code.finetuning') ?? []).map(({ at }) => at),
      ...topics.finetuning.filter(({ code: blocks }) => blocks > 0).map(({ at }) => at),
    ])
    if (code) return { outcome: 'met', message: 'code', evidence: code }
    const words = evidence(topics.finetuning.map(({ at }) => at))
    if (words) return { outcome: 'partial', message: 'words', evidence: words }
    if (release.cardPresent) return { outcome: 'unmet', message: 'card' }
    return { outcome: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a recipe',
      files: {
        'README.md': '# Aster\n\n## Fine-tuning\n\n```bash\npython finetune.py --data mine.jsonl\n```\n',
      },
      answer: 'met',
    },
    {
      name: 'words',
      files: { 'README.md': '# Aster\n\nTo fine-tune Aster, see the guide of your library.\n' },
      answer: 'partial',
    },
    {
      name: 'a card that is silent',
      files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
      answer: 'unmet',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

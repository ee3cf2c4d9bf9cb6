import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'availability',
  question: 'Is the system prompt released?',
  why: `What a product answers depends on the prompt that its makers put before every conversation as much as on the
    model. Without it nobody can tell which of the two speaks.`,
  remedy: 'Publish the system prompt of the application or service as a file, or show it in the documents.',
  references: ['https://arxiv.org/abs/2405.15802'],

  of: ['system.product'],
  needs: ['prompts'],
  messages: {
    shown: 'The system prompt can be read.',
    told: 'The documents tell of a system prompt and do not show it.',
    withheld: 'The documents say that the system prompt is not public.',
    silent: 'Nothing in the repository tells of a system prompt.',
  },

  check({ prompts }) {
    const of = (wanted: string) =>
      evidence(prompts.filter(({ value }) => value === wanted).map(({ at }) => at))
    const shown = of('shown')
    if (shown) return { level: 'open', message: 'shown', evidence: shown }
    const withheld = of('withheld')
    if (withheld) return { level: 'closed', message: 'withheld', evidence: withheld }
    const told = of('told')
    if (told) return { level: 'described', message: 'told', evidence: told }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'a file',
      files: { 'README.md': '# Aster\n', 'prompts/system_prompt.txt': 'You are Aster.\n' },
      answer: 'open',
    },
    {
      name: 'shown under its heading',
      files: { 'README.md': '# Aster\n\n## System prompt\n\n```text\nYou are Aster.\n```\n' },
      answer: 'open',
    },
    {
      name: 'told of',
      files: { 'README.md': '# Aster\n\nThe service uses the default system prompt.\n' },
      answer: 'described',
    },
    {
      name: 'kept back',
      files: { 'README.md': '# Aster\n\nWe do not publish the system prompt of our service.\n' },
      answer: 'closed',
    },
    {
      name: 'a demo alone',
      files: { 'README.md': '# Aster\n', 'web_demo.py': 'import gradio\n' },
      answer: 'unknown',
    },
  ],
})

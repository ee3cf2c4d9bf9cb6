import { defineRule, evidence, matches } from '../../src/rule.ts'

/** Commands that start an interface. */
const STARTS = /\b(?:streamlit|chainlit) run\b|web_?(?:demo|ui|app)\w{0,30}\.py\b|\b(?:app|gradio_\w+)\.py\b/i

export default defineRule({
  attribute: 'documentation',
  question: 'Is it said how to use the product?',
  why: 'An interface is what most people meet of a model. How to start it, or where it is, belongs to what is released.',
  remedy: 'Say where the interface is, or show the command that starts it.',
  references: ['https://arxiv.org/abs/2405.15802'],

  of: ['system.product'],
  needs: ['topics', 'holdings', 'snippets'],
  messages: {
    told: 'The documents say how to run the interface that is in the repository.',
    partly: 'An interface or a hosted service is named.',
    none: 'An interface is in the repository; no document speaks of it.',
    silent: 'No document speaks of an interface or a service.',
  },

  check({ topics, holdings, snippets }) {
    const held = (holdings.get('system.product') ?? [])
      .filter(({ how }) => how === 'file')
      .map(({ at }) => at)
    const names = held.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
    const commands = evidence(
      snippets
        .filter(({ at }) => names.some((name) => at.text?.includes(name)) || matches(STARTS, at.text ?? ''))
        .map(({ at }) => at),
    )
    if (commands) return { level: 'open', message: 'told', evidence: commands }
    const partly = evidence(topics.product.map(({ at }) => at))
    if (partly) return { level: 'partial', message: 'partly', evidence: partly }
    const untold = evidence(held)
    if (untold) return { level: 'closed', message: 'none', evidence: untold }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'an interface that nothing speaks of',
      files: { 'README.md': '# Aster\n', 'web_demo.py': '' },
      answer: 'closed',
    },
    {
      name: 'the command of a demo',
      files: { 'README.md': '# Aster\n\n```bash\npython web_demo.py\n```\n', 'web_demo.py': '' },
      answer: 'open',
    },
    {
      name: 'a hosted service',
      files: {
        'README.md':
          '# Aster\n\nYou can chat with Aster on our official website: https://chat.example.org.\n',
      },
      answer: 'partial',
    },
    { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
  ],
})

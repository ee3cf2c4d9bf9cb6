import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
  attribute: 'documentation',
  question: 'Is it said how to run the code?',
  why: 'Code that nobody is told how to run is released in name only.',
  remedy: 'Show the command that runs each published part, with its inputs and outputs.',
  references: ['https://osai-index.eu', 'https://arxiv.org/abs/2403.13784'],

  of: [
    'code.data-processing',
    'code.training',
    'code.finetuning',
    'code.inference',
    'code.supporting-libraries',
    'code.evaluation',
  ],
  needs: ['holdings', 'snippets', 'installs', 'topics', 'documents'],
  messages: {
    run: '{component}: the documents show how to run it.',
    partly: '{component}: the documents speak of it without a command.',
    silent: '{component}: published, but no document says how to run it.',
    unnamed: '{component}: published; the commands that the documents show name none of its files.',
    none: '{component}: nothing of it is here to document.',
  },

  check({ holdings, snippets, installs, topics, documents }, component) {
    const places = holdings.get(component)
    if (!places) return { level: 'unknown', message: 'none' }
    if (component === 'code.supporting-libraries') {
      const shown = evidence(installs.map(({ at }) => at))
      if (shown) return { level: 'partial', message: 'partly', evidence: shown }
      return { level: 'closed', message: 'silent' }
    }
    if (component === 'code.inference') {
      const shown = evidence(snippets.map(({ at }) => at))
      if (shown) return { level: 'open', message: 'run', evidence: shown }
      const told = evidence(topics['quick-start'].filter(({ words }) => words >= 8).map(({ at }) => at))
      if (told) return { level: 'partial', message: 'partly', evidence: told }
      return { level: 'closed', message: 'silent' }
    }
    const files = places.filter(({ how }) => how === 'file').map(({ at }) => at.path)
    const named = evidence(
      snippets
        .filter(({ at }) => files.some((path) => at.text?.includes(path.slice(path.lastIndexOf('/') + 1))))
        .map(({ at }) => at),
    )
    if (named) return { level: 'open', message: 'run', evidence: named }
    const beside = documents.filter(({ path }) =>
      files.some((file) => path.includes('/') && file.startsWith(path.slice(0, path.lastIndexOf('/') + 1))),
    )
    const told = evidence(beside.map(({ path }) => ({ path, line: 1 })))
    if (told) return { level: 'partial', message: 'partly', evidence: told }
    // Commands that name no file of it may still run it, through an entry point or a module's name.
    if (snippets.some(({ value }) => value.does === 'run')) return { level: 'unknown', message: 'unnamed' }
    return { level: 'closed', message: 'silent' }
  },

  examples: [
    {
      name: 'the command that starts the training',
      of: 'code.training',
      files: { 'README.md': '# Aster\n\n```bash\npython train.py --config base.yaml\n```\n', 'train.py': '' },
      answer: 'open',
    },
    {
      name: 'a README beside the scripts',
      of: 'code.training',
      files: { 'README.md': '# Aster\n', 'training/README.md': '# Training\n', 'training/train.py': '' },
      answer: 'partial',
    },
    {
      name: 'a script that nothing mentions',
      of: 'code.training',
      files: { 'README.md': '# Aster\n', 'train.py': '' },
      answer: 'closed',
    },
  ],
})

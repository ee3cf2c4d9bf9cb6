import { defineRule, evidence, matches } from '../../src/rule.ts'

/** The topic under which documents speak of each. */
const ABOUT = {
  'code.data-processing': 'data-processing',
  'code.training': 'training',
  'code.finetuning': 'finetuning',
  'code.evaluation': 'evaluation-protocol',
} as const

/** Headings over what follows pre-training. */
const POST_TRAINING =
  /\bpost-?train|\bfine-?tun|\balign|\brlhf\b|\bsft\b|\binstruct|\bdistill|\breinforcement/i

/** Whether a document stands in the folder of a file, or above it but below the root. */
function isBeside(document: string, file: string): boolean {
  return document.includes('/') && file.startsWith(document.slice(0, document.lastIndexOf('/') + 1))
}

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
  needs: ['holdings', 'snippets', 'installs', 'topics', 'documents', 'settings'],
  messages: {
    run: '{component}: the documents show how to run it.',
    partly: '{component}: the documents speak of it without a command.',
    silent: '{component}: published, but no document says how to run it.',
    unnamed: '{component}: published; the commands that the documents show name none of its files.',
    none: '{component}: nothing of it is here to document.',
  },

  check({ holdings, snippets, installs, topics, documents, settings }, component) {
    const places = holdings.get(component)
    if (component === 'code.supporting-libraries') {
      const loads = snippets.filter(({ value }) => value.does === 'load')
      const shown = evidence([...installs, ...loads].map(({ at }) => at))
      if (shown) return { level: 'partial', message: 'partly', evidence: shown }
      return places ? { level: 'closed', message: 'silent' } : { level: 'unknown', message: 'none' }
    }
    if (component === 'code.inference') {
      if (!places) return { level: 'unknown', message: 'none' }
      const shown = evidence(snippets.map(({ at }) => at))
      if (shown) return { level: 'open', message: 'run', evidence: shown }
      const told = evidence(topics['quick-start'].filter(({ words }) => words >= 8).map(({ at }) => at))
      if (told) return { level: 'partial', message: 'partly', evidence: told }
      return { level: 'closed', message: 'silent' }
    }
    const postTraining = topics.training.filter(
      ({ extent, words, at }) => extent === 'section' && words >= 25 && matches(POST_TRAINING, at.text ?? ''),
    )
    const files = (places ?? []).filter(({ how }) => how === 'file').map(({ at }) => at.path)
    const beside = documents.filter(({ path }) => files.some((file) => isBeside(path, file)))
    const passages = [...topics[ABOUT[component]], ...(component === 'code.finetuning' ? postTraining : [])]
    const shown = evidence([
      ...snippets
        .filter(({ at }) => files.some((path) => at.text?.includes(path.slice(path.lastIndexOf('/') + 1))))
        .map(({ at }) => at),
      // A section on it that holds code, or a document beside it that does.
      ...(places ? passages : [])
        .filter(({ extent, code }) => extent === 'section' && code > 0)
        .map(({ at }) => at),
      ...beside
        .filter(({ sections }) => sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'code')))
        .map(({ path }) => ({ path, line: 1 })),
    ])
    if (shown) return { level: 'open', message: 'run', evidence: shown }
    const trains = component === 'code.training' || component === 'code.finetuning'
    const told = evidence([
      ...beside.map(({ path }) => ({ path, line: 1 })),
      ...passages
        .filter(({ extent, words }) => component !== 'code.training' || (extent === 'section' && words >= 25))
        .map(({ at }) => at),
      ...(trains && places ? settings.map(({ at }) => at) : []),
    ])
    if (told) return { level: 'partial', message: 'partly', evidence: told }
    if (!places) return { level: 'unknown', message: 'none' }
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

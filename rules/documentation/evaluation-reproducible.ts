import { defineRule, evidence, matches } from '../../src/rule.ts'

const HARNESS =
  /\b(?:lm_eval|lm-eval|olmes|opencompass|lighteval|evalplus|helm-run|oe-eval|sacrebleu|simple_evals)\b/i

/** Whether a line of a shell runs a harness or an evaluation script: by what it starts, not by an option of a training. */
function evaluates(line: string): boolean {
  if (matches(HARNESS, line)) return true
  const words = line.split(/\s+/)
  return words.some((word, index) => {
    const starts = /\.(?:py|sh)$/.test(word) || words[index - 1] === '-m'
    return (
      (starts && matches(/eval/i, word)) ||
      /^--(?:do_)?eval$/.test(word) ||
      /^(?:run_)?mode=["']?eval/.test(word)
    )
  })
}

export default defineRule({
  attribute: 'documentation',
  question: 'Can the evaluation be repeated?',
  why: 'A number without the harness, the prompts and the command behind it can be believed or not; it cannot be checked.',
  remedy:
    'Publish the evaluation code, or name the harness with its version, and show the command that gives the numbers.',
  references: ['https://arxiv.org/abs/2403.13784', 'https://arxiv.org/abs/2405.14782'],

  of: ['code.evaluation'],
  needs: ['snippets', 'holdings', 'topics', 'results'],
  messages: {
    command: 'The documents show the command that runs the evaluation.',
    code: 'Evaluation code is here; no document shows the command that runs it.',
    harness: 'A harness is named; no command is shown.',
    none: 'Results are reported; nothing shows how to get them again.',
    silent: 'Nothing is said of evaluation.',
  },

  check({ snippets, holdings, topics, results }) {
    const held = holdings.get('code.evaluation') ?? []
    const names = held
      .filter(({ how }) => how === 'file')
      .map(({ at }) => at.path.slice(at.path.lastIndexOf('/') + 1))
      .filter((name) => name.length > 4)
    const commands = evidence(
      snippets
        .map(({ at }) => at)
        .filter(({ text = '' }) => evaluates(text) || names.some((name) => text.includes(name))),
    )
    if (commands) return { level: 'open', message: 'command', evidence: commands }
    const code = evidence(held.map(({ at }) => at))
    if (code) return { level: 'partial', message: 'code', evidence: code }
    const harness = evidence(topics.harness.map(({ at }) => at))
    if (harness) return { level: 'partial', message: 'harness', evidence: harness }
    if (results.length > 0)
      return { level: 'closed', message: 'none', evidence: results.slice(0, 1).map(({ at }) => at) }
    return { level: 'unknown', message: 'silent' }
  },

  examples: [
    {
      name: 'the command of a harness',
      files: {
        'README.md': '# Aster\n\n## Evaluation\n\n```bash\npython -m lm_eval --model hf --tasks mmlu\n```\n',
      },
      answer: 'open',
    },
    {
      name: 'a harness by name',
      files: {
        'README.md': '# Aster\n\n## Evaluation\n\nAll numbers come from the LM Evaluation Harness.\n',
      },
      answer: 'partial',
    },
    {
      name: 'numbers alone',
      files: {
        'README.md': '# Aster\n\n## Evaluation\n\n| Benchmark | Aster |\n|---|---|\n| MMLU | 61.2 |\n',
      },
      answer: 'closed',
    },
  ],
})

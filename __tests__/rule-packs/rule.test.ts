import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'
import { readRulePack } from '../../src/rule-packs/read.ts'

const README = `---
license: Apache-2.0
tags: [chat]
---
# Aster

Aster was trained with CarbonTrace.

## Contact and thanks

| who | where |
|---|---|
| the team | Aster@acme.example |

\`\`\`
said in code
\`\`\`
`
const files = {
  'README.md': README,
  'docs/notes.md': '# Notes\n\nWe  weigh\neverything.',
  'model.safetensors': 'weights',
}

/** How a rule with these lines is answered of the repository above. */
async function answer(lines: string): Promise<string> {
  const read = readRulePack(
    'p.yml',
    `pack: acme
rules:
  asked:
    question: Is it?
    why: So.
    remedy: Do.
    references: us
    ${lines}
    examples:
      - { name: a, files: {}, answer: met }
      - { name: b, files: {}, answer: unmet }
`,
  )
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const { findings } = await assess(memory(files), { rules: read.pack.rules })
  const [finding] = findings
  const places =
    finding?.evidence.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`)) ?? []
  return [finding?.outcome, ...places].join(' ')
}

describe('the conditions of a rule', () => {
  test.each([
    ['a file by its path', 'met: { file: "*.safetensors" }', 'met model.safetensors'],
    ['a file in any folder', 'met: { file: "**/NOTES.md" }', 'met docs/notes.md'],
    ['braces are letters: nothing is multiplied', 'met: { file: "*.{safetensors,md}" }', 'unknown'],
    ['a heading', 'met: { heading: contact }', 'met README.md:9'],
    ['a sentence', 'met: { says: carbontrace }', 'met README.md:7'],
    ['whole words only', 'met: { says: carbon }', 'unknown'],
    ['words over two lines', 'met: { says: we weigh everything }', 'met docs/notes.md:3'],
    ['a table row', 'met: { says: "@acme.example" }', 'met README.md:13'],
    ['not what code says', 'met: { says: said in code }', 'unknown'],
    ['in documents of this path', 'met: { heading: notes, in: "docs/**" }', 'met docs/notes.md:1'],
    ['and in no other', 'met: { heading: notes, in: README.md }', 'unknown'],
    ['a field of the card', 'met: { field: tags }', 'met README.md:3'],
    ['a field with a value', 'met: { field: license, is: apache-2.0 }', 'met README.md:2'],
    ['and no other value', 'met: { field: license, is: mit }', 'unknown'],
    ['what the repository holds', 'met: { holds: weights.pretrained }', 'met model.safetensors'],
    ['terms', 'met: { license: [MIT, Apache-2.0], of: weights.pretrained }', 'met README.md:2'],
    ['other terms', 'met: { license: [MIT], of: weights.pretrained }', 'unknown'],
    ['one of several', 'met: { any: [{ file: no }, { file: README.md }] }', 'met README.md'],
    [
      'all of several',
      'met: { all: [{ file: README.md }, { heading: aster }] }',
      'met README.md README.md:5',
    ],
    ['all but one of several', 'met: { all: [{ file: README.md }, { file: no }] }', 'unknown'],
    ['in part', 'met: { file: no }\n    partial: { file: README.md }', 'partial README.md'],
    ['no, by absence', 'met: { file: no }\n    unmet: { not: { file: no } }', 'unmet'],
    ['no, by what is there', 'met: { file: no }\n    unmet: { file: README.md }', 'unmet README.md'],
    ['yes before no', 'met: { file: README.md }\n    unmet: { file: README.md }', 'met README.md'],
    ['not asked', 'when: { file: "*.gguf" }\n    met: { file: README.md }', 'not-applicable'],
    ['asked', 'when: { not: { file: "*.gguf" } }\n    met: { file: README.md }', 'met README.md'],
  ])('%s', async (_what, lines, expected) => {
    expect(await answer(lines)).toBe(expected)
  })
})

import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../src/index.ts'
import { writeJson } from '../src/reporters/json.ts'
import { writeMarkdown } from '../src/reporters/markdown.ts'
import { writeTerminal } from '../src/reporters/terminal.ts'
import { type MemoryFile, memory } from '../src/repositories/memory.ts'

const path = fc.constantFrom(
  'README.md',
  'MODEL_CARD.md',
  'docs/guide.md',
  'LICENSE',
  'LICENSE-MODEL',
  'model_licenses/a.txt',
  'USE_POLICY.md',
  'pyproject.toml',
  'model.safetensors',
  'model.safetensors.index.json',
  'model-00001-of-00002.safetensors',
  'pytorch_model.bin',
  'config.json',
  'train.py',
  'data/train.jsonl',
  'a\nb.md',
  '::error::.safetensors',
)
/** Pieces of what real and hostile files are made of. */
const piece = fc.oneof(
  fc.constantFrom(
    '---\n',
    'license: other\n',
    'license: [mit\n',
    'base_model: &a [*a]\n',
    'datasets:\n- a/b\n',
    'extra_gated_prompt: |\n',
    '# Model\n',
    '## License\n',
    '| a | b |\n|---|---|\n| c | d |\n',
    'The weights are licensed under the MIT License.',
    'We do not release the training data. ',
    '[Download](https://huggingface.co/acme/aster)',
    '<table><tr><td><a href="x">',
    '```\npip install -r requirements.txt\n```\n',
    'version https://git-lfs.github.com/spec/v1\noid sha256:\nsize 0\n',
    '{"weight_map": {"a": "../../etc/passwd"}}',
    'SPDX-License-Identifier: MIT AND (',
    '\u202e\u0000\ud800',
    '[More Information Needed]',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const content: fc.Arbitrary<MemoryFile> = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 1200 }) },
  { weight: 1, arbitrary: path.map((symlink) => ({ symlink })) },
)
const repository = fc.dictionary(path, content, { maxKeys: 10 })

const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync('schemas/assessment-v1.schema.json', 'utf8')),
)

test('whatever a repository holds: every question is answered, every report is written, twice the same', async () => {
  await fc.assert(
    fc.asyncProperty(repository, async (files) => {
      const assessment = await assess(memory(files, 'Aster'))
      expect(assessment.findings.filter(({ outcome }) => outcome === 'error')).toEqual([])
      expect(validate(assessment), JSON.stringify(validate.errors)).toBe(true)
      for (const { outcome, evidence } of assessment.findings)
        if (outcome === 'met' || outcome === 'partial') expect(evidence.length).toBeGreaterThan(0)
      const [json, markdown] = [writeJson(assessment), writeMarkdown(assessment)]
      const terminal = writeTerminal(assessment, { color: false, width: 80, verbose: true })
      expect(json.isWellFormed() && markdown.isWellFormed() && terminal.isWellFormed()).toBe(true)
      expect(terminal).not.toMatch(/[^\P{Cc}\n]/u)
      expect(writeJson(await assess(memory(files, 'Aster')))).toBe(json)
    }),
    { numRuns: 300 },
  )
}, 120_000)

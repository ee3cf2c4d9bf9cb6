/** A pointer to a file of some gigabytes, each with a digest of its own. */
const pointer = (number: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${String(number).padStart(64, '0')}\nsize ${4_000_000_000 + number}\n`

const CARD = `---
license: apache-2.0
language: en
---
# Aster-7B

Aster is an open source language model of 7 billion parameters. The weights are under the Apache License 2.0.

## Training

It was trained on 2 trillion tokens with a learning rate of 3e-4 and a batch size of 4M tokens. See [the recipe](docs/page-01.md).

## Limitations

It may produce wrong or harmful text.
`

const prose = (number: number) =>
  `# Page ${number}\n\n${`What is told on page ${number} of the documentation is of no concern to the release. `.repeat(30)}\n`

const code = (number: number) =>
  `# SPDX-License-Identifier: Apache-2.0\n"""Module ${number}."""\nimport torch\n\n${`def step_${number}(x):\n    return torch.add(x, ${number})\n\n`.repeat(60)}`

const numbered = (count: number, make: (number: number) => readonly [string, string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index + 1)))

const two = (number: number) => String(number).padStart(2, '0')

/** A repository as research groups keep them on GitHub: a thousand files, most of them code. */
export const codeRepository: Readonly<Record<string, string>> = {
  'README.md': CARD,
  LICENSE: 'Apache License\nVersion 2.0, January 2004\nhttp://www.apache.org/licenses/\n',
  'CITATION.cff': 'cff-version: 1.2.0\ntitle: Aster\n',
  'pyproject.toml': '[project]\nname = "aster"\nlicense = "Apache-2.0"\n',
  '.gitattributes': '*.safetensors filter=lfs diff=lfs merge=lfs -text\n',
  'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
  'train.py': code(0),
  ...numbered(40, (number) => [`docs/page-${two(number)}.md`, prose(number)]),
  ...numbered(16, (number) => [
    `configs/train/stage${two(number)}.yaml`,
    `learning_rate: ${number}e-5\nbatch_size: ${number}\nepochs: 3\n`,
  ]),
  ...numbered(700, (number) => [`src/aster/part${two(number % 40)}/module_${number}.py`, code(number)]),
  ...numbered(200, (number) => [`tests/part${two(number % 20)}/test_${number}.py`, code(number)]),
  ...numbered(37, (number) => [`weights/model-000${two(number)}-of-00037.safetensors`, pointer(number)]),
}

/** A repository as the hub has them: a thousand files, most of them weights and data. */
export const weightsRepository: Readonly<Record<string, string>> = {
  'README.md': CARD,
  LICENSE: 'Apache License\nVersion 2.0, January 2004\nhttp://www.apache.org/licenses/\n',
  '.gitattributes':
    '*.safetensors filter=lfs diff=lfs merge=lfs -text\n*.parquet filter=lfs diff=lfs merge=lfs -text\n',
  'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
  'generation_config.json': '{"do_sample": true}',
  'tokenizer_config.json': '{"chat_template": "{{ messages }}"}',
  'special_tokens_map.json': '{}',
  ...numbered(490, (number) => [`checkpoints/step-${number}000/model.safetensors`, pointer(number)]),
  ...numbered(503, (number) => [`data/train-${number}.parquet`, pointer(1_000 + number)]),
}

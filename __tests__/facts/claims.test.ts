import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OutsideText } from '../../src/facts/claims.ts'
import { collect } from '../../src/facts/index.ts'
import { memory } from '../../src/repositories/memory.ts'
import { factsOf } from '../support/facts.ts'

/** A release with a model, so that its name stands for that. */
const RELEASE = '# Aster-7B\n\nWeights: [Aster-7B](https://huggingface.co/acme/Aster-7B)\n\n'

async function claimsIn(text: string, heading = '## Introduction') {
  const { claims } = await factsOf({ 'README.md': `${RELEASE}${heading}\n\n${text}\n` }, 'Aster-7B')
  return claims
}

/** Each claim as `kind: artifacts`. */
async function read(text: string, heading?: string): Promise<readonly string[]> {
  return (await claimsIn(text, heading)).map(({ kind, artifacts }) => `${kind}: ${artifacts.join(', ')}`)
}

describe('what is claimed', () => {
  test.each([
    // Whoever writes does it.
    ['We open-source Aster-7B to help researchers.', ['open-source: weights']],
    [
      'We are happy to release the training code and the pre-training data.',
      ['released: code.training, datasets.pretraining'],
    ],
    ['By releasing the weights, we want to support research.', ['released: weights']],
    // It is done.
    ['The following models are open-sourced:', ['open-source: weights']],
    ['All of our checkpoints are available on Hugging Face.', ['released: weights']],
    ['The code can be found in the `src` folder.', ['released: code']],
    // It is so.
    ['Aster-7B is the strongest open-source model of its size.', ['open-source: weights']],
    ['Aster-7B is a fully open model.', ['fully-open: weights']],
    ['Welcome to Aster, our open-weight models for gardens.', ['open-weights: weights']],
    ['The Aster open-source model runs on a phone.', ['open-source: weights']],
    ['Aster has open-sourced an 8-billion parameter model.', ['open-source: weights']],
    ['We have made Aster-7B open source for everyone.', ['open-source: weights']],
    ['Aster-7B: an open-source model of gardens.', ['open-source: weights']],
    ['Acme Labs developed and released the Aster family of models.', ['released: weights']],
    ['This release includes model weights and training code.', ['released: weights, code.training']],
    ['This is a release of 24 smaller Aster models.', ['released: weights']],
    ['Paper, code, models, and demo are released.', ['released: documentation, code, weights']],
    ['我们发布的模型权重已发布在 Hugging Face。', ['released: weights']],
    ['We release the pre-trained models on the Hub.', ['released: weights']],
    ['We provide a variety of models in different sizes.', ['released: weights']],
    ['We are providing access to the checkpoints.', ['released: weights']],
    ['We have provided training scripts in `examples/`.', ['released: code.training']],
    ['We have released all the codes you need.', ['released: code']],
    ['The weights are stored on the Hugging Face Hub.', ['released: weights']],
    ['We host the intermediate checkpoints on a bucket.', ['released: weights.intermediate']],
    ['This repository contains the code and the models of Aster.', ['released: code, weights']],
    ['All the model checkpoints can be downloaded by running this:', ['released: weights']],
    ['The data can be directly downloaded below.', ['released: datasets']],
    ['Note that these models are also available directly from a mirror.', ['released: weights']],
    // What lies among packages is software.
    ['Aster is now available on PyPI.', ['released: code']],
    // A name that goes on is still the name.
    ['We are releasing AsterM4T, a larger version.', ['released: weights']],
    // Of itself it says what of others would be a topic.
    ['Aster is an open-source method for garden design.', ['open-source: weights']],
    ['Aster-7B is a leading open-weight model.', ['open-weights: weights']],
    ['We present Aster v1.1, an open suite of garden models.', ['open-weights: weights']],
    [
      'We currently open source the texts of MintVoice, and the other datasets later.',
      ['open-data: datasets'],
    ],
    // News leave out who, and what is done to it.
    ['- **20 Oct 2025**: Aster-7B-Chat released.', ['released: weights']],
    ['- April 2023: Code for the models released under `examples/`.', ['released: code']],
    ['- 2023/03/22: Code is available now!', ['released: code']],
    ['- [x] Open-source the base model.', ['open-source: weights']],
    ['- [2024/01/02] Released Aster-7B-Chat.', ['released: weights']],
    ['- [x] Release the evaluation code', ['released: code.evaluation']],
    ['- [x] Aster-7B-Chat released', ['released: weights']],
    ['- [Model Release] November 2023, released the weights of Aster-7B', ['released: weights']],
    ['- 2021/04/06 Published code for training.', ['released: code']],
    ['🎉 Aster-7B now available through the Hub', ['released: weights']],
    ['- [Model Release] May, 2023: **Mint** models and code.', ['released: weights, code']],
    ['We are releasing Mint, a video model for gardens.', ['released: weights']],
    ['We release [Mint-Talk](https://huggingface.co/datasets/acme/mint-talk).', ['released: datasets']],
    ['A technical report on Aster-7B is now available here.', ['released: documentation']],
    ['We release the small and the large version of the trained models.', ['released: weights']],
    ['Aster is a family of open VLMs.', ['open-weights: weights']],
    ['Version 2 of the Aster models is released.', ['released: weights']],
    ['We release Mint-13B.', ['released: weights']],
    ['We have released the 13B version.', ['released: weights']],
    ['Our Mint100K dataset can be downloaded from the Hub.', ['released: datasets']],
    ['Full training scripts and results are available at the link.', ['released: code.training']],
    ['This package provides four pretrained models.', ['released: weights']],
    ['This is the official code and model release for Aster.', ['released: code, weights']],
    ['We make the checkpoints in this format publicly available.', ['released: weights']],
    ['Checkpoints could be downloaded with the following command:', ['released: weights']],
    ['We also provide instruction tuning scripts.', ['released: code.finetuning']],
    ['We train a series of larger ones on the same data and release the Int4 models.', ['released: weights']],
    ['New models and code for tables released', ['released: weights, code']],
    // May is a month.
    ['- **[May 23, 2023]** We are releasing Aster v2!', ['released: weights']],
    ['- 10/12/2024: The paper is accepted, with code released.', ['released: code']],
    // Said of data it is a claim about data.
    ['We open-sourced our evaluation set.', ['open-data: datasets.evaluation']],
    // Licenses, each with what stands before it.
    [
      'The code is licensed under the MIT License, and the model weights under CC BY-NC 4.0.',
      ['license:MIT: code', 'license:CC-BY-NC-4.0: weights'],
    ],
    ['- **License:** Apache-2.0', ['license:Apache-2.0: weights']],
    ['You can use the weights as you wish under the MIT license.', ['license:MIT: weights']],
    ['Updated the license of the code from MIT to Apache 2.0.', ['license:Apache-2.0: code']],
    // What may be done.
    ['Aster-7B supports commercial use.', ['commercial-use: weights']],
    ['We provide all code and configs to reproduce our results.', ['released: code', 'reproducible: code']],
    ['The weights may be used without restriction.', []],
    ['The weights are free of charge and without restriction.', ['no-restriction: weights']],
    ['Aster-7B meets the Open Source AI Definition.', ['osaid: weights']],
    ['Aster-7B reaches MOF Class II.', ['mof:II: weights']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })

  test.each([
    ['我们开源了 Aster-7B 模型的权重。', ['open-source: weights']],
    ['权重对学术研究完全开放。', ['fully-open: weights']],
    ['本仓库的代码和权重依照 Apache-2.0 协议。', ['license:Apache-2.0: code, weights']],
    [
      'Aster-7Bは、リポジトリにあるApache-2.0に基づいてライセンスされています。',
      ['license:Apache-2.0: weights'],
    ],
    ['我们发布了技术报告。', ['released: documentation']],
    ['Aster-7B 支持商用。', ['commercial-use: weights']],
    [
      '소스코드는 Apache 2.0 라이선스 하에 공개되어 있습니다.',
      ['license:Apache-2.0: code', 'released: code'],
    ],
    ['- 2024.04.03: Aster-7B 모델 공개', ['released: weights']],
    ['Aster-7B를 공개합니다.', ['released: weights']],
    ['학습 데이터를 업로드하였습니다.', ['released: datasets']],
    ['모델의 상업적 사용도 허용됩니다.', ['commercial-use: weights']],
    ['- 2024/11/08: Aster-7B をリリースしました。', ['released: weights']],
    ['コードはこちらからダウンロードできます。', ['released: code']],
    ['- 2024/01/30：Aster 1.0 发布。', ['released: weights']],
    ['- 2026/08/21：v1.4.3 已发布到 PyPI', ['released: code']],
    ['- 2024.1.11 开源 1T 中文数据集', ['open-data: datasets']],
    ['* [2023/07/27] 开放 Aster-13B-Chat', ['released: weights']],
    ['我们在 Hub 上发布了 [mint-chat](https://huggingface.co/acme/mint-chat)', ['released: weights']],
    [
      '代码的授权协议为 Apache 2.0，代码可免费用做商业用途。',
      ['commercial-use: code', 'license:Apache-2.0: code'],
    ],
    [
      'Este código y los pesos se publican bajo la licencia Apache 2.0.',
      ['released: code, weights', 'license:Apache-2.0: code, weights'],
    ],
  ])('in other languages: %s', async (text, expected) => {
    expect((await read(text)).toSorted()).toEqual(expected.toSorted())
  })

  test('below a heading on licenses a name alone', async () => {
    expect(await read('Apache 2.0', '## License')).toEqual(['license:Apache-2.0: project'])
  })

  test('in a column "License" of a table', async () => {
    const table =
      '| Model | License | Size |\n|---|---|---|\n| Aster-7B | MIT | 7B |\n| Boreas-7B | GPL-3.0 | 7B |'
    expect(await read(table)).toEqual(['license:MIT: weights'])
  })

  test('by a name that links to the license', async () => {
    const { claims } = await factsOf(
      {
        'README.md': `${RELEASE}The use of the model weights is subject to the [Model License](LICENSE-MODEL).\n`,
        'LICENSE-MODEL': 'SPDX-License-Identifier: CC-BY-NC-4.0\n',
      },
      'Aster-7B',
    )
    expect(claims.map(({ kind }) => kind)).toEqual(['license:CC-BY-NC-4.0'])
  })

  test('by a license file that is called nothing else', async () => {
    const { claims } = await factsOf(
      {
        'README.md': `${RELEASE}The content of this project is licensed under the [License](LICENSE).\n`,
        LICENSE: 'SPDX-License-Identifier: MIT\n',
      },
      'Aster-7B',
    )
    expect(claims.map(({ kind }) => kind)).toEqual(['license:MIT'])
  })

  test('by a part of the repository that is linked as news', async () => {
    const { claims } = await factsOf(
      {
        'README.md':
          '# Aster\n\nCode: https://github.com/acme/aster\n\n## News\n\n' +
          '- 2024/01/02: [Mint](https://github.com/acme/aster/tree/main/mint) released.\n',
        'config.json': '{ "model_type": "llama" }',
      },
      'acme+aster',
    )
    expect(claims.map(({ kind, at }) => `${kind} ${at.line}`)).toEqual(['released 7'])
  })

  test.each([
    'The weights are fully open for academic research.',
    'This model is released for research purposes only.',
    'Aster-7B is available upon request.',
  ])('under a condition: %s', async (text) => {
    expect((await claimsIn(text)).map(({ polarity }) => polarity)).toContain('conditional')
  })
})

describe('what is no claim', () => {
  test.each([
    ['a plan', 'We will release the training data soon.'],
    ['a plan in a list', '- [ ] Release the evaluation code'],
    ['a plan in Chinese', '我们将开源训练数据。'],
    ['a hope', 'We hope to open-source the code.'],
    ['a negation', 'We did not release the training data.'],
    ['a comparison', 'Aster-7B outperforms leading open-source models.'],
    ['a comparison in Chinese', '我们将其与其他开源模型进行了对比。'],
    ['others as a whole', 'Many open-source models are larger.'],
    ['a community', 'We thank the open-source community.'],
    ['a dependency', 'ModelScope is an open-source platform for models.'],
    ['what others are under', 'Megatron-LM is licensed under the BSD license.'],
    ['data of others', 'The corpus consists of 5M publicly available papers.'],
    ['a pointer', 'See the LICENSE file for more information.'],
    ['terms', 'By using the model you agree to the license.'],
    ['an instruction', 'To reproduce Table 3, run the following command.'],
    ['a seed', 'Set `--seed` for reproducible generation.'],
    ['a plain word', 'The model is open to questions.'],
    ['a title', '- [Aster: The Best Model for Gardens, Truly Open to All](https://example.org/blog)'],
    ['a table of contents', '- [Open-source plan](#open-source-plan)'],
    ['a question', 'Is Aster-7B open source?'],
    ['a template', '- **License:** [More Information Needed]'],
    ['an offer', 'For commercial use, contact us.'],
    ['code', '```python\nlicense = "mit"  # open source\n```'],
    ['what cannot be undone', 'Open weights cannot be called back.'],
    ['a service that is documented', 'Documentation for our API can be found here.'],
    ['a denial in one word', 'We compare with the non-open-source framework.'],
    ['a wish', 'To ensure reproducibility, we decode greedily.'],
    ['a sibling', '- 2024/06/14: [Aster-Med](https://github.com/acme/Aster-Med) is released.'],
    ['what others made', '我们采用了开源的评测方案。'],
    ['a hosted service', 'A Gradio demo is now available on Spaces.'],
    ['a demo as news', '- [x] release Aster-7B gradio space'],
    ['a tutorial', 'We are releasing the Aster tutorial.'],
    ['what the model is given', 'We solve this by providing the model with hotspots.'],
    ['what is presupposed', 'We show how to use our provided models.'],
    ['code by others', 'This repository also contains code written by other authors.'],
    ['a list', 'This repository contains a list of papers on open models.'],
    [
      'a place of others',
      'The code for this protocol can be found in [this repo](https://github.com/oak/binder).',
    ],
    [
      'a successor with a repository of its own',
      'Aster2 is released on GitHub [link](https://github.com/acme/aster2)!',
    ],
    ['another thing of the same people', 'boreas2 is our next-generation open-source library of parts.'],
    ['a mission', 'Our mission is to provide reproducible and open tools.'],
    ['a command in a list', '- `publish-notebook.md`: publish the live notebook'],
    ['a guide in Japanese', 'Aster-7B の微調整ガイドを公開しています。'],
    ['published figures in Japanese', '公式に公開された結果をモデルごとに報告します。'],
    ['a heading in Korean', 'Pretrain Dataset 공개'],
    ['a sibling in Chinese', '- 我们发布了新一代开源模型 [Aster 2](https://github.com/acme/Aster2)'],
    [
      'a part that is no artifact, in Chinese',
      '- 2025/02/14: 发布纹理增强模块，欢迎[体验](minimal_demo.py)。',
    ],
    ['a title in Chinese', '[2023/09/24] 发布[《大语言模型微调技术》](https://example.org/paper)'],
    ['some of what it works with', 'Aster supports many parts (including GreenMLM and open-source models).'],
    ['what else they made', 'Aster also developed and maintains HerbTalk, an open-source LLM chatbot.'],
    ['a dependency that is under it', 'The inference depends on a GPL-licensed package.'],
    [
      'a model of others',
      'We release [Mint](https://github.com/oak/herbs/tree/main/mint), a new model of herbs.',
    ],
    ['links', 'Model release and download links are provided in the table below.'],
    ['an app in Chinese', '- [2023/04/12] 发布了 Aster App'],
    ['apps of others', 'Aster is now available at the following online apps.'],
    ['a choice of sizes', 'The model is available in three sizes.'],
    ['the name of a license twice', 'See the Apache 2.0 License. License: see above.'],
  ])('%s: %s', async (_why, text) => {
    expect(await read(text)).toEqual([])
  })

  test.each(['## Acknowledgements', '## Citation', '## TODO', '## Related projects'])(
    'below %s',
    async (heading) => {
      expect(await read('The model is open source and licensed under MIT.', heading)).toEqual([])
    },
  )

  test('but below a heading that is a row of links', async () => {
    const heading = '## [Project page](https://example.org) | [Paper](paper.pdf) | [BibTeX](#citation)'
    expect(await read('We release the weights.', heading)).toEqual(['released: weights'])
  })

  test('a heading', async () => {
    expect(await read('It is small.', '## Fully open source')).toEqual([])
  })

  test('a successor in a repository of its own', async () => {
    expect(await read('We released [Boreas](https://github.com/acme/Boreas), a larger one.')).toEqual([])
  })

  test('a use policy, and what is written for contributors', async () => {
    const text = '# Rules\n\nWe open-source this model.\n'
    expect((await factsOf({ 'USE_POLICY.md': text, 'CONTRIBUTING.md': text })).claims).toEqual([])
  })
})

describe('where it is said', () => {
  test('the words stand at their line and column, beside markup', async () => {
    const [claim] = await claimsIn('Our **Aster-7B** is the first\n[open-source](https://example.org) model.')
    expect(claim?.at).toMatchObject({ path: 'README.md', line: 8, column: 2, text: 'open-source' })
  })

  test('each of several sentences in lines of one paragraph stands at its own', async () => {
    const claims = await claimsIn('The script has been released!\nThe weights have been released!')
    expect(claims.map(({ artifacts, at }) => `${artifacts.join()} ${at.line}`)).toEqual([
      'code 7',
      'weights 8',
    ])
  })

  test('front matter, badges, manifests and openness.yml', async () => {
    const { claims } = await factsOf({
      'README.md':
        '---\nlicense: apache-2.0\n---\n# Aster\n\n![License: MIT](https://img.shields.io/badge/License-MIT-blue)\n',
      'package.json': '{\n  "license": "ISC"\n}\n',
      'CITATION.cff': 'cff-version: 1.2.0\nlicense: MIT\n',
      'openness.yml':
        'components:\n  datasets.pretraining:\n    location: https://example.org/corpus\n    license: cc-by-4.0\n',
    })
    expect(
      claims.map(({ kind, source, at }) => `${kind} ${source} ${at.path}:${at.line}:${at.column}`),
    ).toEqual([
      'license:MIT file CITATION.cff:2:10',
      'license:ISC file package.json:2:15',
      'license:Apache-2.0 file README.md:2:10',
      'license:MIT file README.md:6:3',
      'released declaration openness.yml:3:15',
      'license:CC-BY-4.0 declaration openness.yml:4:14',
    ])
  })

  test('texts that stand in no file', async () => {
    const texts: readonly OutsideText[] = [
      { source: 'description', text: 'An open-source language model' },
      { source: 'topics', text: 'llm\nopen-weights' },
      { source: 'release', text: '## 1.0\n\nWe release the weights under the MIT License.' },
      { source: 'tag', text: 'Aster-7B is fully open.' },
    ]
    const { facts } = await collect(
      memory({ 'README.md': RELEASE }, 'Aster-7B'),
      undefined,
      undefined,
      undefined,
      texts,
    )
    expect(facts.claims.map(({ kind, source, at }) => `${kind} ${source} ${at.path}:${at.line}`)).toEqual([
      'open-source description description:1',
      'open-weights topics topics:2',
      'released release release notes:3',
      'license:MIT release release notes:3',
      'fully-open tag tag message:1',
    ])
  })

  const words = fc.constantFrom(
    'We',
    'open-source',
    'Aster-7B',
    'the',
    '**weights**',
    'are',
    'available',
    'under',
    '[MIT License](LICENSE)',
    'fully',
    'open',
    'released',
    '开源了',
    '模型',
    '`code`',
    'License:',
    'Apache-2.0',
    'and',
    '.',
    '\n',
    '|',
    '- ',
    '> ',
    'commercial use',
    'supports',
    'reproducible',
    '<b>open</b>',
    'https://github.com/a/b',
  )

  test('whatever the text, nothing throws, and what is quoted stands where it is said to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), async (parts) => {
        const text = `${RELEASE}${parts.join(' ')}\n`
        const { claims } = await factsOf({ 'README.md': text }, 'Aster-7B')
        const lines = text.split(/\r\n|\r|\n/)
        for (const { at } of claims) {
          expect(at.text).not.toBe('')
          expect(lines[at.line - 1]?.slice(at.column - 1, at.column - 1 + at.text.length)).toBe(at.text)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('twice the text takes no more than a few times as long', async () => {
    const timeOf = async (repeat: number) => {
      const text = `${RELEASE}${'We open-source the weights under the MIT License. '.repeat(repeat)}`
      const started = performance.now()
      await factsOf({ 'README.md': text }, 'Aster-7B')
      return performance.now() - started
    }
    await timeOf(500)
    const [small, large] = [await timeOf(2_000), await timeOf(8_000)]
    expect(large).toBeLessThan(Math.max(small, 10) * 16)
  })
})

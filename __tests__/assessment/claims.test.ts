import { describe, expect, test } from 'vitest'
import { assess, type OutsideText } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'

type Files = Readonly<Record<string, string>>

const WEIGHTS = { 'model.safetensors': 'weights' }
const MIT = { LICENSE: 'SPDX-License-Identifier: MIT\n' }

async function weigh(files: Files, texts: readonly OutsideText[] = [], roots?: readonly string[]) {
  return await assess(memory(files, 'Aster-7B'), { texts, ...(roots && { roots }) })
}

/** The one claim of this kind in a repository whose README says this. */
async function weighed(kind: string, says: string, files: Files, head = '') {
  const { claims } = await weigh({ 'README.md': `${head}# Aster-7B\n\n${says}\n`, ...files })
  const [claim] = claims.filter((each) => each.claim === kind)
  if (!claim) throw new Error(`No claim ${kind} among ${claims.map((each) => each.claim).join(', ')}`)
  return claim
}

/** A release that shows all there is to show. */
const OPEN: Files = {
  ...MIT,
  ...WEIGHTS,
  'config.json': '{"model_type":"aster"}',
  'training/train.py': 'for batch in loader:\n  loss.backward()\n',
  'data/prepare_data.py': 'def tokenize(): pass\n',
  'inference/generate.py': 'def generate(): pass\n',
  'evaluation/evaluate.py': 'def evaluate(): pass\n',
}
const HEAD = '---\nlicense: mit\ndatasets:\n- acme/aster-corpus\n---\n'
const TOLD = `
## Data

We release the corpus at [aster-corpus](https://huggingface.co/datasets/acme/aster-corpus). It was collected from web
pages, books and code in 2025, filtered for quality and deduplicated; its license is MIT.

The corpus is released under the MIT License.

## Training

Aster was trained for 300,000 steps with a peak learning rate of 3e-4 and a batch size of 1,024.

## Evaluation

\`\`\`bash
python evaluation/evaluate.py
\`\`\`
`

describe('open source', () => {
  const SAYS = 'Aster-7B is an open-source model.'

  test('a use policy in the terms of the weights contradicts it, and both sides have their place', async () => {
    const claim = await weighed('open-source', SAYS, WEIGHTS, '---\nlicense: llama3\n---\n')
    expect(claim).toMatchObject({
      status: 'contradicted',
      severity: 'error',
      path: 'README.md',
      line: 6,
      because: [{ rule: 'licensing/openly-licensed', evidence: [{ path: 'README.md', line: 2 }] }],
    })
    expect(claim.message).toMatch(
      /^README\.md:6 says "Aster-7B is an open-source model\." of the weights; README\.md:2 /,
    )
    expect(claim.message).toContain('attaches a use policy')
    expect(claim.remedy).toMatch(
      /^License the weights openly; or say what holds: "Aster-7B's weights are available to anyone under /,
    )
  })

  test('a gate before the weights contradicts it', async () => {
    const claim = await weighed(
      'open-source',
      SAYS,
      WEIGHTS,
      '---\nlicense: mit\nextra_gated_prompt: Who?\n---\n',
    )
    expect(claim.status).toBe('contradicted')
    expect(claim.message).toContain('README.md:3 asks people to request access')
    expect(claim.remedy).toBe(
      'Let anyone have the weights without asking; or say what holds: "Aster-7B\'s weights are available on request under MIT".',
    )
  })

  test('silence on data and training code leaves it unproven', async () => {
    const claim = await weighed('open-source', SAYS, WEIGHTS, '---\nlicense: mit\n---\n')
    expect(claim).toMatchObject({ status: 'unproven', severity: 'warning' })
    expect(claim.remedy).toContain('openness.yml')
  })

  test('everything that the definition asks for supports it', async () => {
    expect(await weighed('open-source', SAYS + TOLD, OPEN, HEAD)).toMatchObject({
      status: 'supported',
      severity: 'none',
    })
  })

  test('of code it asks for the code alone', async () => {
    const says = 'We open-source the training code.'
    expect((await weighed('open-source', says, { ...MIT, 'train.py': '' })).status).toBe('supported')
    expect((await weighed('open-source', says, { 'train.py': '' })).status).toBe('unproven')
    const closed = { LICENSE: 'SPDX-License-Identifier: CC-BY-NC-4.0\n', 'train.py': '' }
    expect((await weighed('open-source', says, closed)).status).toBe('contradicted')
  })
})

describe('open weights', () => {
  const SAYS = 'Aster-7B is an open-weight model.'

  test.each([
    ['supported', '---\nlicense: mit\n---\n'],
    ['contradicted', '---\nlicense: cc-by-nc-4.0\n---\n'],
    ['unproven', ''],
  ] as const)('%s', async (status, head) => {
    expect((await weighed('open-weights', SAYS, WEIGHTS, head)).status).toBe(status)
  })
})

describe('open data', () => {
  const corpus = '[aster-corpus](https://huggingface.co/datasets/acme/aster-corpus)'

  test.each([
    [
      'supported',
      `We open-source our pre-training data, ${corpus}. The pre-training data are licensed under CC BY 4.0.`,
    ],
    [
      'contradicted',
      `We open-source our pre-training data, ${corpus}. The pre-training data are licensed under CC BY-NC 4.0.`,
    ],
    ['unproven', `We open-source our pre-training data, ${corpus}.`],
  ] as const)('%s', async (status, says) => {
    expect((await weighed('open-data', says, WEIGHTS)).status).toBe(status)
  })
})

describe('released', () => {
  test.each([
    ['supported', 'We release the weights of Aster-7B.', WEIGHTS],
    ['unproven', 'We release the training code.', WEIGHTS],
    ['contradicted', 'We release the pre-training data.\n\nThe training data are proprietary.', WEIGHTS],
  ] as const)('%s', async (status, says, files) => {
    expect((await weighed('released', says, files)).status).toBe(status)
  })

  test('a gate is no contradiction: who asks gets them', async () => {
    const head = '---\nextra_gated_prompt: Who?\n---\n'
    expect((await weighed('released', 'We release the weights.', WEIGHTS, head)).status).toBe('supported')
  })
})

describe('fully open', () => {
  test('restricted terms contradict it', async () => {
    const claim = await weighed(
      'fully-open',
      'Aster-7B is fully open.',
      WEIGHTS,
      '---\nlicense: cc-by-nc-4.0\n---\n',
    )
    expect(claim.status).toBe('contradicted')
  })

  test('what nobody shows leaves it unproven', async () => {
    const claim = await weighed('fully-open', 'Aster-7B is fully open.', WEIGHTS, '---\nlicense: mit\n---\n')
    expect(claim.status).toBe('unproven')
  })

  test('a document that is missing is told as that, and not as a part that is withheld', async () => {
    const claim = await weighed('fully-open', 'Aster-7B is a fully open model.', WEIGHTS)
    const says = claim.because.map((reason) => reason.says)
    expect(says).toContain('a README presents the model; there is no model card')
    expect(says).not.toContain('says that it is not released')
  })

  test('of code alone, open code supports it', async () => {
    const claim = await weighed('fully-open', 'Our code is fully open.', { ...MIT, 'train.py': '' })
    expect(claim.status).toBe('supported')
  })
})

describe('reproducible', () => {
  test('data, code, settings and an evaluation to repeat support it', async () => {
    const says = 'Our training is fully reproducible.'
    expect((await weighed('reproducible', says + TOLD, OPEN, HEAD)).status).toBe('supported')
  })

  test('less than that does not', async () => {
    expect((await weighed('reproducible', 'Our training is fully reproducible.', WEIGHTS)).status).toBe(
      'unproven',
    )
  })

  test('data that are kept back contradict it', async () => {
    const says = 'Our training is fully reproducible.\n\nThe training data are proprietary.'
    expect((await weighed('reproducible', says, WEIGHTS)).status).toBe('contradicted')
  })
})

describe('a license', () => {
  test('the text in the repository supports it', async () => {
    const claim = await weighed('license:MIT', 'The code is licensed under the MIT License.', {
      ...MIT,
      'train.py': '',
    })
    expect(claim).toMatchObject({
      status: 'supported',
      because: [
        {
          component: 'code.training',
          says: 'is that license',
          evidence: [
            { path: 'LICENSE', line: 1 },
            { path: 'README.md', line: 3 },
          ],
        },
      ],
    })
  })

  test('what holds of several parts is said of the first, which is shipped, and not of the last', async () => {
    const files = {
      'README.md':
        '---\nlicense: apache-2.0\n---\n# Aster\n\nThe model weights are licensed under CC BY-NC 4.0.\n',
      'model.safetensors': 'weights',
    }
    const { claims } = await assess(memory(files))
    const [card] = claims.filter(({ claim }) => claim === 'license:Apache-2.0')
    expect(card?.status).toBe('contradicted')
    expect(card?.because.map(({ component }) => component)).toEqual(['weights.pretrained'])
  })

  test('another text contradicts it', async () => {
    const files = { LICENSE: 'SPDX-License-Identifier: GPL-3.0-only\n', 'train.py': '' }
    const claim = await weighed('license:MIT', 'The code is licensed under the MIT License.', files)
    expect(claim.status).toBe('contradicted')
    expect(claim.message).toContain('LICENSE:1 is GNU General Public License v3.0 only')
  })

  test('words in the same breath that take it back contradict it', async () => {
    const says = 'The model weights are released under Apache 2.0, for research use only.'
    const claim = await weighed('license:Apache-2.0', says, WEIGHTS)
    expect(claim.status).toBe('contradicted')
    expect(claim.message).toContain('allows research only')
  })

  test('a card and its README that name different ones', async () => {
    const says = 'The model weights are licensed under CC BY-NC 4.0.'
    const claim = await weighed('license:MIT', says, WEIGHTS, '---\nlicense: mit\n---\n')
    expect(claim.status).toBe('contradicted')
  })

  test('two sentences about two models are at odds with nothing', async () => {
    const says =
      'Aster-7B-base is licensed under CC BY-SA 4.0.\n\nAster-7B-chat is licensed under CC BY-NC-SA 4.0.'
    const { claims } = await weigh({ 'README.md': `# Aster-7B\n\n${says}\n`, ...WEIGHTS })
    expect(claims.map(({ status }) => status)).not.toContain('contradicted')
  })

  test('a name that nobody knows may be another name of the same', async () => {
    const files = { 'LICENSE-MODEL': 'SPDX-License-Identifier: CC-BY-NC-4.0\n', ...WEIGHTS }
    const says = 'The model weights are licensed under the Acme Garden License.'
    expect((await weighed('license:Acme Garden License', says, files)).status).not.toBe('contradicted')
  })

  test('of the repository it is that of the code, whatever the weights are under', async () => {
    const files = {
      ...MIT,
      'LICENSE-MODEL': 'SPDX-License-Identifier: CC-BY-NC-4.0\n',
      'train.py': '',
      ...WEIGHTS,
    }
    const claim = await weighed('license:MIT', 'This repository is licensed under the MIT License.', files)
    expect(claim.status).toBe('supported')
  })
})

describe('what may be done', () => {
  test.each([
    ['supported', 'mit'],
    ['contradicted', 'cc-by-nc-4.0'],
  ] as const)('commercial use: %s under %s', async (status, license) => {
    const head = `---\nlicense: ${license}\n---\n`
    expect((await weighed('commercial-use', 'Aster-7B supports commercial use.', WEIGHTS, head)).status).toBe(
      status,
    )
  })

  test('commercial use: unproven where no terms are stated', async () => {
    expect((await weighed('commercial-use', 'Aster-7B supports commercial use.', WEIGHTS)).status).toBe(
      'unproven',
    )
  })

  test.each([
    ['supported', 'mit'],
    ['contradicted', 'llama3'],
  ] as const)('no restriction: %s under %s', async (status, license) => {
    const head = `---\nlicense: ${license}\n---\n`
    const claim = await weighed(
      'no-restriction',
      'The weights are free and without restriction.',
      WEIGHTS,
      head,
    )
    expect(claim.status).toBe(status)
  })
})

describe('frameworks', () => {
  test('the Open Source AI Definition', async () => {
    const says = 'Aster-7B meets the Open Source AI Definition.'
    expect((await weighed('osaid', says, WEIGHTS)).status).toBe('unproven')
    expect((await weighed('osaid', says, WEIGHTS, '---\nlicense: llama3\n---\n')).status).toBe('contradicted')
  })

  test('a record of the Model Openness Framework claims the class that it amounts to', async () => {
    const record = [
      'Model architecture',
      'Model parameters (Final)',
      'Evaluation results',
      'Model card',
      'Data card',
    ]
      .concat('Technical report')
      .map((name) => `    - name: ${name}\n`)
      .join('')
    const files = {
      'MOF.yml': `release:\n  name: Aster-7B\n  license:\n    distribution:\n      name: MIT\n  components:\n${record}`,
      ...WEIGHTS,
    }
    const claim = await weighed('mof:III', 'It is small.', files, '---\nlicense: llama3\n---\n')
    expect(claim).toMatchObject({
      status: 'contradicted',
      source: { kind: 'declaration' },
      path: 'MOF.yml',
      line: 2,
    })
    expect(claim.message).toMatch(/^MOF\.yml:2 declares class III of the Model Openness Framework/)
  })
})

describe('several models', () => {
  const files: Files = {
    'README.md': '# Garden\n\nAll our models are open-weight models.\n',
    'models/aster/README.md': '---\nlicense: mit\n---\n# Aster\n\nAster is an open-weight model.\n',
    'models/aster/model.safetensors': 'weights',
    'models/boreas/README.md':
      '---\nlicense: cc-by-nc-4.0\n---\n# Boreas\n\nBoreas is an open-weight model.\n',
    'models/boreas/model.safetensors': 'weights',
  }

  test('each is held to its own claims, with their places in the whole; the combined view has them all', async () => {
    const texts = [{ source: 'release', text: 'Our models are open-weight models.' }] as const
    const { claims, models = [] } = await weigh(files, texts, ['models/aster', 'models/boreas'])
    const told = (some: typeof claims) =>
      some.filter(({ claim }) => claim === 'open-weights').map(({ path, status }) => `${path} ${status}`)
    expect(models.map((model) => told(model.claims))).toEqual([
      ['models/aster/README.md supported'],
      ['models/boreas/README.md contradicted'],
    ])
    expect(told(claims)).toEqual([
      'README.md contradicted',
      'models/aster/README.md supported',
      'models/boreas/README.md contradicted',
      'release notes contradicted',
    ])
    expect(claims.find(({ path }) => path === 'models/boreas/README.md')?.message).toMatch(
      /^models\/boreas\/README\.md:/,
    )
  })
})

import type { AssessedFinding, Assessment, Frameworks } from '../../src/assessment/v1.ts'
import { assess } from '../../src/index.ts'
import { memory } from '../../src/repositories/memory.ts'

/** What the frameworks say of a repository that holds nothing. */
export const noFrameworks: Frameworks = (await assess(memory({}))).frameworks

const common = { declared: false, online: false, baseline: false } as const

const findings: readonly AssessedFinding[] = [
  {
    ...common,
    rule: 'availability/data-released',
    component: 'datasets.pretraining',
    attribute: 'availability',
    level: 'open',
    outcome: 'met',
    severity: 'none',
    message: 'Pre-training data: released.',
    evidence: [
      { path: 'README.md', line: 9, column: 5, text: 'https://example.org/aster-corpus' },
      { path: 'data/corpus list.jsonl' },
    ],
  },
  {
    ...common,
    rule: 'availability/weights-released',
    component: 'weights.pretrained',
    attribute: 'availability',
    level: 'open',
    outcome: 'met',
    severity: 'none',
    message: 'Pre-trained weights: in the repository.',
    evidence: [{ path: 'model.safetensors' }],
  },
  {
    ...common,
    rule: 'consistency/local-links-resolve',
    outcome: 'unmet',
    severity: 'error',
    message: 'Links into the repository that lead nowhere: 2.',
    remedy: 'Add the files, or mend the links.',
    evidence: [
      { path: 'README.md', line: 21, column: 24, text: 'weights/README.md' },
      { path: 'docs/ünï & co.md', line: 3, endLine: 4, text: '../LICENCE' },
    ],
  },
  {
    ...common,
    rule: 'documentation/intended-use-stated',
    component: 'weights.pretrained',
    attribute: 'documentation',
    level: 'partial',
    outcome: 'partial',
    severity: 'notice',
    message: 'The card says in part what the model is meant for.',
    remedy: 'Say for which users.',
    evidence: [{ path: 'README.md', line: 30, endLine: 31, text: 'Intended use' }],
  },
  {
    ...common,
    rule: 'licensing/openly-licensed',
    component: 'weights.pretrained',
    attribute: 'licensing',
    level: 'open',
    outcome: 'met',
    severity: 'none',
    message: 'Pre-trained weights: Apache License 2.0, which is an open license.',
    evidence: [{ path: 'LICENSE', line: 1 }],
  },
  {
    ...common,
    rule: 'safeguards/risks-described',
    component: 'weights.pretrained',
    attribute: 'safeguards',
    level: 'closed',
    outcome: 'unmet',
    severity: 'notice',
    message: 'The card describes no risk.',
    remedy: 'Add a section on risks.',
    evidence: [],
  },
]

const of = (...rules: readonly string[]) =>
  findings.flatMap(({ rule, component, outcome }) =>
    rules.includes(rule) ? [{ rule, ...(component && { component }), outcome }] : [],
  )

/** A release made up by hand: reports of it change only where reporters do. */
export const aster: Assessment = {
  version: 1,
  tool: { name: 'openness-lint', version: '0.0.0' },
  subject: { name: 'Aster-7B', revision: '0123456789abcdef0123456789abcdef01234567', root: '.' },
  class: { value: 'open-weights', because: of('licensing/openly-licensed') },
  statement: 'Aster-7B’s weights are available to anyone under Apache-2.0.',
  next: [],
  profile: {
    'datasets.pretraining': {
      availability: { level: 'open', findings: ['availability/data-released'] },
      licensing: { level: 'open', expression: 'CC-BY-4.0', findings: ['licensing/openly-licensed'] },
    },
    'weights.pretrained': {
      availability: { level: 'open', findings: ['availability/weights-released'] },
      documentation: { level: 'partial', findings: ['documentation/intended-use-stated'] },
      licensing: { level: 'open', expression: 'Apache-2.0', findings: ['licensing/openly-licensed'] },
    },
  },
  findings,
  licenses: [
    {
      path: 'LICENSE',
      line: 1,
      from: 'file',
      match: 'exact',
      id: 'Apache-2.0',
      spdx: 'Apache-2.0',
      governs: ['weights.pretrained'],
    },
  ],
  artifacts: [
    {
      path: 'model.safetensors',
      kind: 'weights',
      format: 'safetensors',
      size: 4_400_216_536,
      sha256: '0123456789abcdef'.repeat(4),
      pointer: true,
      parameters: 1_100_048_384,
    },
    { path: 'tokenizer.json', kind: 'tokenizer', format: 'json', size: 2, pointer: false },
  ],
  frameworks: {
    mof: {
      ...noFrameworks.mof,
      summary: 'no class shown: 2 of the 6 components of class III are out under an open license',
      components: {
        'Model parameters (Final)': { status: 'pass', license: 'Apache-2.0', out: true },
        'Technical report': { status: 'unknown', out: true },
        'Model card': { status: 'fail', out: false },
      },
      details: {
        'Model parameters (Final)': {
          asks: 'The weights that are released.',
          status: 'pass',
          because: of('availability/weights-released', 'licensing/openly-licensed'),
        },
        'Technical report': {
          asks: 'What the model can do.',
          status: 'unknown',
          because: [],
          note: 'Elsewhere.',
        },
        'Model card': {
          asks: 'What the model is for.',
          status: 'fail',
          because: of('safeguards/risks-described'),
        },
      },
    },
    osaid: {
      ...noFrameworks.osaid,
      summary: 'data information not visible here, code not visible here, parameters found',
      status: 'unknown',
      requirements: { 'data-information': 'unknown', code: 'unknown', parameters: 'pass' },
      details: {
        'data-information': {
          asks: 'A description of all training data.',
          status: 'unknown',
          because: of('availability/data-released'),
          note: 'Whether it suffices is for a person to judge.',
        },
        code: { asks: 'The complete source code.', status: 'unknown', because: [] },
        parameters: {
          asks: 'The weights.',
          status: 'pass',
          because: of('availability/weights-released', 'licensing/openly-licensed'),
        },
      },
    },
    osai: {
      ...noFrameworks.osai,
      summary: '3 of 12 dimensions decided here, score 0.67 over them',
      grades: {
        ...noFrameworks.osai.grades,
        weights_basemodel: 'open',
        weights_endmodel: 'open',
        trainingcode: 'closed',
      },
      score: 0.667,
      decided: 3,
    },
    'eu-ai-act': {
      ...noFrameworks['eu-ai-act'],
      summary: 'evidence found for 2 of 12 points, 2 not visible in any repository',
      requirements: {
        'weights-public': 'pass',
        'license-grants-use': 'pass',
        'no-monetization': 'unobservable',
      },
    },
    fmti: {
      ...noFrameworks.fmti,
      summary: '4 of the 50 indicators that a repository can show are answered; 50 are about the company',
      answered: 4,
      observable: 50,
    },
  },
  claims: [],
  suppressed: [],
  gate: {
    passed: false,
    asked: [
      { asked: 'contradiction', holds: true },
      { asked: 'consistency', holds: false },
    ],
    failures: [
      {
        why: 'inconsistent',
        rule: 'consistency/local-links-resolve',
        message: 'Links into the repository that lead nowhere: 2.',
        remedy: 'Add the files, or mend the links.',
      },
    ],
  },
  notices: [{ message: 'Read the first 1048576 bytes; the rest was not looked at.', path: 'data.md' }],
}

/** The same release, once it says more of itself than it holds, seen beside what it was before. */
export const overclaiming: Assessment = {
  ...aster,
  class: {
    value: 'restricted-weights',
    because: [{ rule: 'licensing/openly-licensed', component: 'weights.pretrained', outcome: 'unmet' }],
  },
  statement:
    'Aster-7B’s weights are available to anyone under the Aster License, which attaches a use policy.',
  claims: [
    {
      claim: 'open-source',
      artifacts: ['weights'],
      source: { kind: 'file' },
      path: 'README.md',
      line: 12,
      column: 5,
      text: 'Aster-7B is fully open source',
      polarity: 'asserted',
      status: 'contradicted',
      severity: 'error',
      message:
        'README.md:12 says "Aster-7B is fully open source" of the weights; LICENSE-MODEL:88 attaches a use policy.',
      remedy: 'License the weights openly, or say "open weights with a use policy".',
      baseline: false,
      because: [
        {
          rule: 'licensing/openly-licensed',
          component: 'weights.pretrained',
          outcome: 'unmet',
          says: 'attaches a use policy',
          evidence: [
            { path: 'LICENSE-MODEL', line: 88, endLine: 91, text: 'You agree not to use the Model' },
          ],
        },
        {
          rule: 'availability/data-released',
          component: 'datasets.pretraining',
          outcome: 'unmet',
          says: 'the data are not released',
          evidence: [{ path: 'README.md', line: 40, text: 'We do not release the corpus.' }],
        },
      ],
    },
    {
      claim: 'reproducible',
      artifacts: ['project'],
      source: { kind: 'release' },
      path: 'release notes',
      line: 2,
      column: 1,
      text: 'Every number <b>can</b> be | reproduced',
      polarity: 'asserted',
      status: 'unproven',
      severity: 'warning',
      message:
        'The release notes say "Every number can be reproduced" of the project; nothing in the repository says how it is evaluated.',
      remedy: 'Add the evaluation code, or declare where it is in openness.yml.',
      baseline: true,
      because: [
        {
          rule: 'availability/code-released',
          component: 'code.evaluation',
          outcome: 'unknown',
          says: 'nothing in the repository says',
          evidence: [],
        },
      ],
    },
    {
      claim: 'license:Apache-2.0',
      artifacts: ['code'],
      source: { kind: 'file' },
      path: 'README.md',
      line: 60,
      column: 1,
      text: 'The code is under Apache 2.0.',
      polarity: 'asserted',
      status: 'supported',
      severity: 'none',
      message: 'README.md:60 says "The code is under Apache 2.0."; LICENSE:1 is that license.',
      baseline: false,
      because: [
        {
          rule: 'licensing/openly-licensed',
          component: 'code.training',
          outcome: 'met',
          says: 'is the Apache License 2.0',
          evidence: [{ path: 'LICENSE', line: 1 }],
        },
      ],
    },
    {
      claim: 'commercial-use',
      artifacts: ['weights'],
      source: { kind: 'file' },
      path: 'docs/terms.md',
      line: 4,
      column: 1,
      text: 'Free for commercial use upon request',
      polarity: 'conditional',
      status: 'contradicted',
      severity: 'error',
      message:
        'docs/terms.md:4 says "Free for commercial use upon request" of the weights; LICENSE-MODEL:12 forbids commercial use.',
      remedy: 'Say that commercial use is not allowed.',
      baseline: false,
      suppressed: 0,
      because: [
        {
          rule: 'licensing/openly-licensed',
          component: 'weights.pretrained',
          outcome: 'unmet',
          says: 'forbids commercial use',
          evidence: [{ path: 'LICENSE-MODEL', line: 12 }],
        },
      ],
    },
  ],
  suppressed: [
    {
      rule: 'commercial-use',
      component: 'weights.pretrained',
      reason: 'Under negotiation with the base model’s owner.',
      until: '2027-01-31',
      path: 'openness.yml',
      line: 9,
      state: 'active',
    },
    {
      rule: 'consistency/local-links-resolve',
      reason: 'The folder comes with the next release.',
      until: '2020-01-31',
      path: 'README.md',
      line: 21,
      state: 'expired',
      message: 'It ended on 2020-01-31 and lets nothing stand any more.',
    },
  ],
  comparison: {
    base: 'fedcba9876543210fedcba9876543210fedcba98',
    class: { from: 'open-weights', to: 'restricted-weights' },
    worse: [
      {
        component: 'datasets.pretraining',
        attribute: 'availability',
        from: 'open',
        to: 'unknown',
        by: [{ change: 'removed', path: 'README.md', line: 41, text: 'https://example.org/aster-corpus' }],
      },
    ],
    better: [
      {
        component: 'code.training',
        attribute: 'licensing',
        from: 'unknown',
        to: 'open',
        by: [{ change: 'added', path: 'LICENSE', line: 1 }],
      },
    ],
    claims: [
      {
        claim: 'open-source',
        artifacts: ['weights'],
        text: 'Aster-7B is fully open source',
        path: 'README.md',
        line: 12,
        to: 'contradicted',
      },
    ],
    licenses: [
      {
        component: 'weights.pretrained',
        from: 'Apache-2.0',
        to: 'LicenseRef-aster',
        by: [{ change: 'added', path: 'LICENSE-MODEL', line: 1 }],
      },
    ],
  },
  gate: {
    passed: false,
    asked: [
      { asked: 'contradiction', holds: false },
      { asked: 'consistency', holds: false },
      { asked: 'worse', holds: false, path: 'openness.yml', line: 2 },
      { asked: 'weights: licensing open', holds: false, path: 'openness.yml', line: 4 },
    ],
    failures: [
      {
        why: 'claim-contradicted',
        claim: 0,
        message:
          'README.md:12 says "Aster-7B is fully open source" of the weights; LICENSE-MODEL:88 attaches a use policy.',
      },
      ...aster.gate.failures,
      {
        why: 'worse',
        component: 'datasets.pretraining',
        attribute: 'availability',
        message: 'Pre-training data, availability: from open to nothing said, README.md:41 removed.',
      },
      {
        why: 'requirement-unmet',
        requirement: 'weights: licensing open',
        message: 'Pre-trained weights: licensing is conditional.',
        remedy: 'License the weights openly.',
        because: [{ rule: 'licensing/openly-licensed', component: 'weights.pretrained', outcome: 'unmet' }],
      },
    ],
  },
}

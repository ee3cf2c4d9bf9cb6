import type { RuleId } from '../../rules/index.ts'
import type { ProfileFramework } from './apply.ts'

/** What is declared to stand elsewhere makes a silent cell partial. */
const DECLARED = 'documentation/documentation-declared'

const weightsDocumented = {
  combine: 'cover',
  rules: [
    'documentation/intended-use-stated',
    'documentation/limitations-stated',
    'documentation/training-described',
    DECLARED,
  ],
} as const
const weightsGuarded = {
  combine: 'blend',
  rules: [
    'safeguards/use-policy-published',
    'safeguards/risks-described',
    'safeguards/safety-evaluated',
    'safeguards/weights-load-safely',
    'safeguards/remote-code-shipped',
  ],
} as const
const licensed = { combine: 'lowest', rules: ['licensing/openly-licensed'] } as const
const released = {
  weights: { combine: 'lowest', rules: ['availability/weights-released', 'availability/weights-ungated'] },
  data: { combine: 'lowest', rules: ['availability/data-released'] },
  code: { combine: 'lowest', rules: ['availability/code-released'] },
} as const
const weights = {
  availability: released.weights,
  documentation: weightsDocumented,
  licensing: licensed,
  safeguards: weightsGuarded,
} as const
const data = {
  availability: released.data,
  documentation: {
    combine: 'lead',
    rules: ['documentation/data-described', 'documentation/data-card-present', DECLARED],
  },
  licensing: licensed,
  safeguards: { combine: 'lead', rules: ['safeguards/data-safeguards-described'] },
} as const
const trainingCodeDocumented = {
  combine: 'lead',
  rules: ['documentation/code-documented', 'documentation/settings-stated', DECLARED],
} as const
const code = {
  availability: released.code,
  documentation: { combine: 'lead', rules: ['documentation/code-documented', DECLARED] },
  licensing: licensed,
} as const

/** The default view: every component of the framework in each of its attributes. */
export const columbia = {
  title: 'Towards a Framework for Openness in Foundation Models (Columbia Convening)',
  version: '2024',
  source: 'https://arxiv.org/abs/2405.15802',
  cells: {
    'datasets.pretraining': data,
    'datasets.finetuning': data,
    'datasets.alignment': data,
    'datasets.evaluation': {
      ...data,
      documentation: {
        combine: 'lead',
        rules: ['documentation/benchmarks-named', 'documentation/data-card-present', DECLARED],
      },
    },
    'code.data-processing': code,
    'code.training': { ...code, documentation: trainingCodeDocumented },
    'code.finetuning': { ...code, documentation: trainingCodeDocumented },
    'code.inference': code,
    'code.architecture': {
      ...code,
      documentation: { combine: 'lead', rules: ['documentation/architecture-described', DECLARED] },
    },
    'code.supporting-libraries': {
      availability: { combine: 'lowest', rules: ['availability/dependencies-stated'] },
      documentation: { combine: 'lead', rules: ['documentation/code-documented', DECLARED] },
      licensing: licensed,
    },
    'code.evaluation': {
      ...code,
      documentation: {
        combine: 'lead',
        rules: ['documentation/code-documented', 'documentation/evaluation-reproducible', DECLARED],
      },
    },
    'weights.pretrained': weights,
    'weights.adapted': weights,
    'weights.intermediate': {
      availability: { combine: 'lowest', rules: ['availability/checkpoints-released'] },
      documentation: { combine: 'lead', rules: ['documentation/checkpoints-documented', DECLARED] },
      licensing: licensed,
    },
    'system.infrastructure': {
      availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
      documentation: {
        combine: 'lead',
        rules: [
          'documentation/infrastructure-described',
          'documentation/compute-stated',
          'documentation/energy-stated',
          DECLARED,
        ],
      },
      licensing: licensed,
    },
    'system.product': {
      availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
      licensing: licensed,
      documentation: { combine: 'lead', rules: ['documentation/product-documented', DECLARED] },
      safeguards: { combine: 'lead', rules: ['safeguards/product-guarded'] },
    },
  },
} as const satisfies ProfileFramework<RuleId>

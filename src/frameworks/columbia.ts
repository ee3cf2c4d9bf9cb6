import type { RuleId } from '../../rules/index.ts'
import type { ProfileFramework } from './apply.ts'

const weightsDocumented = {
  combine: 'blend',
  rules: [
    'documentation/intended-use-stated',
    'documentation/limitations-stated',
    'documentation/training-described',
  ],
} as const
const weightsGuarded = {
  combine: 'blend',
  rules: [
    'safeguards/use-policy-published',
    'safeguards/risks-described',
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
  documentation: { combine: 'blend', rules: ['documentation/data-described'] },
  licensing: licensed,
} as const
const code = {
  availability: released.code,
  documentation: { combine: 'blend', rules: ['documentation/code-documented'] },
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
    'datasets.evaluation': data,
    'code.data-processing': code,
    'code.training': code,
    'code.finetuning': code,
    'code.inference': code,
    'code.architecture': {
      ...code,
      documentation: { combine: 'blend', rules: ['documentation/architecture-described'] },
    },
    'code.supporting-libraries': {
      availability: { combine: 'lowest', rules: ['availability/dependencies-stated'] },
      documentation: { combine: 'blend', rules: ['documentation/code-documented'] },
      licensing: licensed,
    },
    'code.evaluation': code,
    'weights.pretrained': weights,
    'weights.adapted': weights,
    'weights.intermediate': {
      availability: { combine: 'lowest', rules: ['availability/checkpoints-released'] },
      licensing: licensed,
    },
    'system.infrastructure': {
      availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
      documentation: { combine: 'blend', rules: ['documentation/compute-stated'] },
      licensing: licensed,
    },
    'system.product': {
      availability: { combine: 'lowest', rules: ['availability/deployment-released'] },
    },
  },
} as const satisfies ProfileFramework<RuleId>

import type { RuleId } from '../../rules/index.ts'
import {
  dataDescribed,
  LEFT_OUT,
  ofReleasedWeights,
  ofTrainingData,
  openCode,
  underOpenLicense,
  weightsAvailable,
  wherePostTrained,
} from './needs.ts'
import type { Framework } from './requirements.ts'

/**
 * The Open Source AI Definition 1.0: the preferred form to make modifications has three parts. It asks for the data to be
 * described in full and not for the data themselves; evaluation data, results and a model card are optional.
 */
export const osaid = {
  title: 'Open Source AI Definition',
  version: '1.0',
  source: 'https://opensource.org/ai/open-source-ai-definition',
  requirements: {
    'data-information': {
      asks: 'A complete description of all training data: where they come from, what they hold, how they were obtained, selected, labeled, processed and filtered; where public and obtainable data can be had.',
      note: 'Whether a description suffices to build a substantially equivalent system is for a person to judge.',
      needs: {
        all: [
          dataDescribed,
          // Data that are named can be found; the definition asks for their description, not for them.
          ofTrainingData((of) => ({
            rule: 'availability/data-released',
            of,
            as: { described: 'pass', gated: 'pass' },
          })),
        ],
      },
    },
    code: {
      asks: 'The complete source code for data processing, training, validation and testing, inference, supporting libraries and the architecture, under OSI-approved licenses.',
      needs: {
        all: [
          openCode('code.data-processing'),
          openCode('code.training'),
          wherePostTrained(openCode('code.finetuning')),
          openCode('code.evaluation'),
          openCode('code.inference'),
          openCode('code.architecture'),
          { rule: 'availability/dependencies-stated', of: 'code.supporting-libraries' },
          { rule: 'documentation/settings-stated', of: 'code.training', as: LEFT_OUT },
        ],
      },
    },
    parameters: {
      asks: 'The weights and their configuration, under OSI-approved terms.',
      needs: {
        all: [weightsAvailable, ofReleasedWeights(underOpenLicense)],
      },
    },
  },
} as const satisfies Framework<RuleId>

import type { RuleId } from '../../rules/index.ts'
import {
  adaptedAvailable,
  LEFT_OUT,
  ofModel,
  ofReleasedWeights,
  pretrainedAvailable,
  underOpenLicense,
  wherePostTrained,
} from './needs.ts'
import type { Framework, Need } from './requirements.ts'

type DataId = 'datasets.pretraining' | 'datasets.finetuning' | 'datasets.alignment'

/** Sources that are only described are neither shared nor open for inspection. */
function sources(of: DataId): Need<RuleId> {
  return { rule: 'availability/data-released', of, as: { described: 'fail' } }
}

const baseSources = sources('datasets.pretraining')
const endSources: Need<RuleId> = {
  decided: [sources('datasets.finetuning'), sources('datasets.alignment')],
}
/** Code that is described or not spoken of is not in the repository. */
const NOT_SHARED = { described: 'fail', unknown: 'fail' } as const

/** Data processing, training or tuning: a repository with code for inference alone has none of it. */
const anyTrainingCode: Need<RuleId> = {
  any: [
    { rule: 'availability/code-released', of: 'code.data-processing', as: NOT_SHARED },
    { rule: 'availability/code-released', of: 'code.training', as: NOT_SHARED },
    { rule: 'availability/code-released', of: 'code.finetuning', as: NOT_SHARED },
  ],
}
/** What is in the repository is the least that there is. */
const AT_LEAST = { partial: 'unknown', closed: 'unknown' } as const

const NO_SHEET = { open: 'partial', partial: 'fail' } as const

const inferenceAlone: Need<RuleId> = {
  rule: 'availability/code-released',
  of: 'code.inference',
  as: { open: 'fail', described: 'unknown' },
}

/**
 * The European Open Source AI Index (Liesenfeld and Dingemanse): twelve dimensions that are graded open, partial or
 * closed, read here as pass, partial and fail. The index grades a release wherever its parts live; a repository shows
 * what is in it, and the rest is unknown. Where there is one model, the base's grades and the end model's are the same.
 */
export const osai = {
  title: 'European Open Source AI Index',
  version: '2026-06',
  source: 'https://osai-index.eu',
  requirements: {
    datasources_basemodel: {
      asks: 'Are the sources of the base model’s training data shared or open for inspection?',
      needs: { given: adaptedAvailable, ask: baseSources, otherwise: { first: [baseSources, endSources] } },
    },
    datasources_endmodel: {
      asks: 'Are the sources of the end model’s training data shared or open for inspection?',
      needs: { first: [{ given: adaptedAvailable, ask: endSources, otherwise: baseSources }, endSources] },
    },
    weights_basemodel: {
      asks: 'Are the base model’s weights shared?',
      needs: pretrainedAvailable,
    },
    weights_endmodel: {
      asks: 'Are the end model’s weights shared?',
      needs: { first: [adaptedAvailable, pretrainedAvailable] },
    },
    trainingcode: {
      asks: 'Is the code for data processing, training and tuning shared? Code for inference alone counts as none.',
      needs: {
        given: anyTrainingCode,
        ask: {
          blend: [
            { rule: 'availability/code-released', of: 'code.data-processing' },
            {
              first: [
                { rule: 'availability/code-released', of: 'code.training' },
                { rule: 'availability/code-released', of: 'code.finetuning' },
              ],
            },
            wherePostTrained({ rule: 'availability/code-released', of: 'code.finetuning' }),
          ],
        },
        otherwise: inferenceAlone,
      },
    },
    code: {
      asks: 'Is the code documented?',
      needs: {
        given: anyTrainingCode,
        ask: {
          blend: [
            { rule: 'documentation/code-documented', of: 'code.data-processing' },
            {
              first: [
                { rule: 'documentation/code-documented', of: 'code.training' },
                { rule: 'documentation/code-documented', of: 'code.finetuning' },
              ],
            },
            wherePostTrained({ rule: 'documentation/code-documented', of: 'code.finetuning' }),
          ],
        },
        otherwise: inferenceAlone,
      },
    },
    hardware_architecture: {
      asks: 'Are the architecture and the training set-up documented?',
      note: 'A report may document more: only what is described in full here settles it.',
      needs: {
        blend: [
          { rule: 'documentation/architecture-described', of: 'code.architecture', as: AT_LEAST },
          {
            first: [
              { rule: 'documentation/compute-stated', of: 'system.infrastructure', as: AT_LEAST },
              ofModel('documentation/training-described', AT_LEAST),
            ],
          },
        ],
      },
    },
    preprint: {
      asks: 'Is there a report or preprint that covers the major parts?',
      needs: ofModel('documentation/report-available', LEFT_OUT),
    },
    paper: {
      asks: 'Is there a peer-reviewed paper that covers the major parts?',
      note: 'Where only a preprint is named, nothing says whether it was reviewed since.',
      needs: ofModel('documentation/paper-peer-reviewed', LEFT_OUT),
    },
    modelcard: {
      asks: 'Is there a model card, comprehensive on architecture, training, fine-tuning and evaluation?',
      note: 'A fuller card may live elsewhere, as on a model hub: only one that is comprehensive settles it.',
      needs: {
        all: [
          ofModel('documentation/model-card-present', AT_LEAST),
          { rule: 'documentation/architecture-described', of: 'code.architecture', as: AT_LEAST },
          ofModel('documentation/training-described', AT_LEAST),
          ofModel('documentation/evaluation-reported', AT_LEAST),
        ],
      },
    },
    datasheet: {
      asks: 'Is there a datasheet, in the sense of Datasheets for Datasets or of the AI Act’s summary?',
      note: 'A description among other things is at most a part of one, and a mention is none.',
      needs: {
        first: [
          { rule: 'documentation/data-described', of: 'datasets.pretraining', as: NO_SHEET },
          { rule: 'documentation/data-described', of: 'datasets.finetuning', as: NO_SHEET },
        ],
      },
    },
    licenses: {
      asks: 'Are weights, code and data under open licenses? Open in full where all three are, in part where two are.',
      note: 'Code for which no license is stated does not count; data may be licensed where they live.',
      needs: {
        atLeast: 2,
        among: [
          ofReleasedWeights(underOpenLicense),
          {
            first: [
              underOpenLicense('code.training'),
              {
                rule: 'licensing/openly-licensed',
                of: 'code.inference',
                as: { conditional: 'fail', unknown: 'fail' },
              },
            ],
          },
          { first: [underOpenLicense('datasets.pretraining'), underOpenLicense('datasets.finetuning')] },
        ],
      },
    },
  },
} as const satisfies Framework<RuleId>

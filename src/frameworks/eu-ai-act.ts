import type { RuleId } from '../../rules/index.ts'
import {
  dataDescribed,
  LEFT_OUT,
  ofModel,
  ofReleasedWeights,
  ofTrainingData,
  weightsAvailable,
} from './needs.ts'
import type { Framework } from './requirements.ts'

/**
 * What the EU AI Act asks of the provider of a general-purpose model that is to count as open source: Regulation (EU)
 * 2024/1689, Articles 53(2) and 54(6), as read by the Commission's guidelines of July 2025, section 4; and what is due in
 * any case under Article 53(1)(c) and (d), with the template for the summary of training content of July 2025. A list of
 * evidence and no legal advice.
 */
export const euAiAct = {
  title: 'EU AI Act, open-source general-purpose models',
  version: 'guidelines and template of July 2025',
  source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  requirements: {
    'license-grants-use': {
      asks: 'The license lets anyone use, study, change and pass on the model, without non-commercial, research-only or no-redistribution terms.',
      needs: ofReleasedWeights((of) => ({
        terms: of,
        without: ['non-commercial', 'research-only', 'no-redistribution', 'no-derivatives'],
      })),
    },
    'no-user-threshold': {
      asks: 'No threshold of users or revenue, no separate commercial license for some uses, and no registration.',
      needs: ofReleasedWeights((of) => ({
        terms: of,
        without: ['user-threshold', 'revenue-threshold', 'registration', 'territory'],
      })),
    },
    'use-limits-proportionate': {
      asks: 'Limits of use, where there are any, are specific, proportionate and about safety.',
      note: 'Where terms limit use, a person has to judge whether the limits are proportionate.',
      needs: ofReleasedWeights((of) => ({
        terms: of,
        without: ['use-restrictions', 'no-training-of-others'],
        found: 'partial',
      })),
    },
    'weights-public': {
      asks: 'The weights are public.',
      needs: weightsAvailable,
    },
    'architecture-public': {
      asks: 'Information on the architecture is public.',
      needs: { rule: 'documentation/architecture-described', of: 'code.architecture', as: LEFT_OUT },
    },
    'usage-information-public': {
      asks: 'Information on use is public: modalities, capabilities, limitations, and how to integrate the model.',
      needs: {
        all: [
          ofModel('documentation/intended-use-stated', LEFT_OUT),
          ofModel('documentation/languages-and-modalities-stated', LEFT_OUT),
          ofModel('documentation/limitations-stated', LEFT_OUT),
          { rule: 'access/quick-start-given', as: { unmet: 'unknown' } },
        ],
      },
    },
    'no-monetization': {
      asks: 'The model is not offered against payment, personal data, or as part of a paid service.',
      unobservable: 'How a provider earns money is not in a repository.',
    },
    'compute-stated': {
      asks: 'The training compute is stated, so that it can be held against 10^23 FLOP (general purpose, indicative) and 10^25 FLOP (presumed systemic risk).',
      note: 'A figure above 10^25 is held against the next point. 10^23 is indicative: whether a model is general-purpose shows in what it can do.',
      needs: { rule: 'documentation/compute-stated', of: 'system.infrastructure', as: LEFT_OUT },
    },
    'systemic-risk-assessed': {
      asks: 'Where the stated compute passes 10^25 FLOP (Article 51(2)), systemic risks are assessed: such models are not excepted.',
      needs: ofReleasedWeights((of) => ({ rule: 'safeguards/threshold-risks-assessed', of })),
    },
    'copyright-policy': {
      asks: 'A policy to comply with Union copyright law, with respect for reservations of rights. Due in any case.',
      unobservable:
        'A policy is the provider’s; where it is not in the repository, that says nothing about it.',
    },
    'summary-general': {
      asks: 'Summary of training content, general information: the model, its modalities, and size and kind of the data. Due in any case.',
      needs: dataDescribed,
    },
    'summary-sources': {
      asks: 'Summary of training content, sources by kind: public data sets by name, licensed and private data, crawled data with crawler, period and top domains, user and synthetic data. Due in any case.',
      note: 'That sources are named is seen; whether all of them are is not.',
      needs: ofTrainingData((of) => ({
        rule: 'availability/data-released',
        of,
        as: { described: 'partial', gated: 'partial' },
      })),
    },
    'summary-processing': {
      asks: 'Summary of training content, processing: respect for opt-outs, and removal of illegal content. Due in any case.',
      needs: {
        first: [
          { rule: 'safeguards/data-safeguards-described', of: 'datasets.pretraining', as: LEFT_OUT },
          { rule: 'safeguards/data-safeguards-described', of: 'datasets.finetuning', as: LEFT_OUT },
        ],
      },
    },
  },
} as const satisfies Framework<RuleId>

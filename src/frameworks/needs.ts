import type { RuleId } from '../../rules/index.ts'
import type { ComponentId } from '../components.ts'
import type { Need, Reading } from './requirements.ts'

/** What several frameworks ask alike, in terms of rules. */

type WeightsId = 'weights.pretrained' | 'weights.adapted'
type Ask<Of extends ComponentId> = (of: Of) => Need<RuleId>

/** Weights of one kind can be had by anyone; who says how they are had says that they are out. */
function available(of: WeightsId): Need<RuleId> {
  return {
    decided: [
      { rule: 'availability/weights-released', of },
      { rule: 'availability/weights-ungated', of },
    ],
  }
}

export const pretrainedAvailable = available('weights.pretrained')
export const adaptedAvailable = available('weights.adapted')

/** What weights are out can be had by anyone. */
export const weightsAvailable: Need<RuleId> = { decided: [pretrainedAvailable, adaptedAvailable] }

/** Asked only where the release has weights that were trained further. */
export function wherePostTrained(need: Need<RuleId>): Need<RuleId> {
  return { given: adaptedAvailable, ask: need }
}

/**
 * Asked of each kind of weights that is out: silence about one of them leaves the whole unknown. Where none is known to
 * be out, what is said of either counts.
 */
export function ofReleasedWeights(ask: Ask<WeightsId>): Need<RuleId> {
  const [pretrained, adapted] = [ask('weights.pretrained'), ask('weights.adapted')]
  return {
    given: pretrainedAvailable,
    ask: { all: [pretrained, wherePostTrained(adapted)] },
    otherwise: { given: adaptedAvailable, ask: adapted, otherwise: { decided: [pretrained, adapted] } },
  }
}

/** A rule that is asked of the weights and answered from the card: one answer for the release. */
export function ofModel(rule: RuleId, as: Reading = {}): Need<RuleId> {
  return {
    decided: [
      { rule, of: 'weights.pretrained', as },
      { rule, of: 'weights.adapted', as },
    ],
  }
}

/** Asked of the data of every stage of training that the release went through. */
export function ofTrainingData(
  ask: Ask<'datasets.pretraining' | 'datasets.finetuning' | 'datasets.alignment'>,
): Need<RuleId> {
  return {
    all: [
      ask('datasets.pretraining'),
      wherePostTrained(ask('datasets.finetuning')),
      // Alignment is a choice: only data that are spoken of are asked for.
      {
        given: { rule: 'availability/data-released', of: 'datasets.alignment' },
        ask: ask('datasets.alignment'),
      },
    ],
  }
}

/** What a card leaves out may stand in a report: that it does not say it speaks against nothing. */
export const LEFT_OUT = { closed: 'unknown' } as const satisfies Reading

/** The data of every stage are described. */
export const dataDescribed: Need<RuleId> = {
  all: [
    { rule: 'documentation/data-described', of: 'datasets.pretraining', as: LEFT_OUT },
    wherePostTrained({ rule: 'documentation/data-described', of: 'datasets.finetuning', as: LEFT_OUT }),
    {
      given: { rule: 'availability/data-released', of: 'datasets.alignment' },
      ask: { rule: 'documentation/data-described', of: 'datasets.alignment', as: LEFT_OUT },
    },
  ],
}

/** Under an open license: one that allows use on conditions is none. */
export function underOpenLicense(of: ComponentId): Need<RuleId> {
  return { rule: 'licensing/openly-licensed', of, as: { conditional: 'fail' } }
}

/** Code that is out and under an open license. */
export function openCode(of: CodeId): Need<RuleId> {
  return { all: [{ rule: 'availability/code-released', of }, underOpenLicense(of)] }
}

type CodeId = Extract<ComponentId, `code.${string}`>

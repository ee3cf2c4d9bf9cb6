import type { RuleId } from '../../rules/index.ts'
import { type ComponentId, componentsOf, familyOf } from '../components.ts'
import type { ClaimedArtifact } from '../facts/claims.ts'
import { LEFT_OUT, ofReleasedWeights, ofTrainingData, wherePostTrained } from './needs.ts'
import type { Need } from './requirements.ts'

/**
 * What each kind of claim needs of the artifacts that it names. Stricter than the frameworks in one respect and laxer
 * in another: a condition contradicts "open", and what nobody says contradicts nothing.
 */

type DataId = Extract<ComponentId, `datasets.${string}`>
type CodeId = Extract<ComponentId, `code.${string}`>
type WeightsId = 'weights.pretrained' | 'weights.adapted'
type Needs = readonly [Need<RuleId>, ...Need<RuleId>[]]

/** Terms that set conditions are not open; where none are stated, none are known. */
function openTerms(of: ComponentId): Need<RuleId> {
  return { rule: 'licensing/openly-licensed', of, as: { conditional: 'fail', closed: 'unknown' } }
}

/** Nobody has to be asked. */
function ungated(of: WeightsId): Need<RuleId> {
  return {
    decided: [
      { rule: 'availability/weights-released', of },
      { rule: 'availability/weights-ungated', of, as: { gated: 'fail' } },
    ],
  }
}

function outData(of: DataId): Need<RuleId> {
  return { rule: 'availability/data-released', of, as: { described: 'unknown', gated: 'pass' } }
}

function outCode(of: CodeId): Need<RuleId> {
  return { rule: 'availability/code-released', of: of as 'code.training', as: { described: 'unknown' } }
}

const openWeights: Need<RuleId> = {
  all: [ofReleasedWeights(ungated), ofReleasedWeights(openTerms)],
}

const codeIds = [
  'code.training',
  'code.finetuning',
  'code.inference',
  'code.evaluation',
  'code.data-processing',
  'code.architecture',
] as const satisfies readonly CodeId[]
const dataIds = componentsOf('datasets')

/** Code that is known to be out, each part under open terms. */
const openCodeOf = (ids: readonly CodeId[]): Need<RuleId> => ({
  all: [{ any: many(ids.map(outCode)) }, { decided: many(ids.map(openTerms)) }],
})
const openDataOf = (ids: readonly DataId[]): Need<RuleId> => ({
  all: [{ any: many(ids.map(outData)) }, { decided: many(ids.map(openTerms)) }],
})

function many(needs: readonly Need<RuleId>[]): Needs {
  const [first, ...rest] = needs
  if (!first) throw new Error('A claim is about something.')
  return [first, ...rest]
}

/** The Open Source AI Definition's three parts, of which silence leaves each open. */
const openSourceModel: Need<RuleId> = {
  all: [
    openWeights,
    outCode('code.data-processing'),
    outCode('code.training'),
    wherePostTrained(outCode('code.finetuning')),
    outCode('code.inference'),
    { decided: many(codeIds.map(openTerms)) },
    ofTrainingData((of) => ({ rule: 'documentation/data-described', of, as: LEFT_OUT })),
    { rule: 'documentation/settings-stated', of: 'code.training', as: LEFT_OUT },
  ],
}

const anyWeights: Need<RuleId> = {
  any: [
    { rule: 'availability/weights-released', of: 'weights.pretrained' },
    { rule: 'availability/weights-released', of: 'weights.adapted' },
  ],
}

const documents: Need<RuleId> = {
  any: [
    { rule: 'documentation/report-available', of: 'weights.pretrained', as: LEFT_OUT },
    { rule: 'documentation/model-card-present', of: 'weights.pretrained', as: LEFT_OUT },
    { rule: 'documentation/report-available', of: 'weights.adapted', as: LEFT_OUT },
    { rule: 'documentation/model-card-present', of: 'weights.adapted', as: LEFT_OUT },
  ],
}

/** Data and code of the training are out, the settings are told, and the evaluation can be repeated. */
export const reproducible: Need<RuleId> = {
  all: [
    ofTrainingData((of) => outData(of)),
    { any: [outCode('code.training'), outCode('code.finetuning')] },
    { rule: 'documentation/settings-stated', of: 'code.training', as: LEFT_OUT },
    { rule: 'documentation/evaluation-reproducible', of: 'code.evaluation', as: LEFT_OUT },
  ],
}

type Plain = 'open-source' | 'open-weights' | 'open-data' | 'released' | 'commercial-use' | 'no-restriction'

/** What a claim of this kind needs of one artifact. */
export function needOf(kind: Plain, artifact: ClaimedArtifact): Need<RuleId> | undefined {
  switch (kind) {
    case 'open-source':
      return openSource(artifact)
    case 'open-weights':
      return openWeights
    case 'open-data':
      return openDataOf(isOf(artifact, 'datasets') ? dataOf(artifact) : dataIds)
    case 'released':
      return released(artifact)
    case 'commercial-use':
      return everyOf(artifact, (of) => ({
        rule: 'licensing/commercial-use-allowed',
        of: of as 'weights.pretrained',
        as: { conditional: 'pass', closed: 'unknown' },
      }))
    case 'no-restriction':
      return everyOf(artifact, openTerms)
  }
}

function openSource(artifact: ClaimedArtifact): Need<RuleId> | undefined {
  switch (artifact) {
    case 'documentation':
      return undefined
    case 'project':
      return { given: anyWeights, ask: openSourceModel, otherwise: openCodeOf(codeIds) }
    case 'weights':
    case 'weights.pretrained':
    case 'weights.adapted':
    case 'weights.intermediate':
      return openSourceModel
    case 'code':
      return openCodeOf(codeIds)
    case 'datasets':
      return openDataOf(dataIds)
    case 'system':
      return undefined
    default:
      return isOf(artifact, 'datasets')
        ? openDataOf(dataOf(artifact))
        : isOf(artifact, 'code')
          ? openCodeOf([artifact as CodeId])
          : undefined
  }
}

function released(artifact: ClaimedArtifact): Need<RuleId> | undefined {
  switch (artifact) {
    case 'documentation':
      return documents
    case 'weights':
    case 'weights.adapted':
    case 'weights.pretrained':
      return anyWeights
    case 'weights.intermediate':
      return { rule: 'availability/checkpoints-released', of: 'weights.intermediate' }
    case 'project':
      return { any: [anyWeights, ...codeIds.map(outCode), ...dataIds.map(outData)] }
    case 'code':
      return { any: many(codeIds.map(outCode)) }
    case 'datasets':
      return { any: many(dataIds.map(outData)) }
    case 'system':
      return undefined
    default:
      return isOf(artifact, 'datasets')
        ? outData(artifact as DataId)
        : isOf(artifact, 'code')
          ? outCode(artifact as CodeId)
          : undefined
  }
}

/** Asked of every part of an artifact whose answer is known. */
function everyOf(
  artifact: ClaimedArtifact,
  ask: (of: ComponentId) => Need<RuleId>,
): Need<RuleId> | undefined {
  const ids = partsOf(artifact)
  return ids.length === 0 ? undefined : { decided: many(ids.map(ask)) }
}

/** The components that a claimed artifact stands for. */
export function partsOf(artifact: ClaimedArtifact): readonly ComponentId[] {
  switch (artifact) {
    case 'documentation':
    case 'system':
      return []
    case 'weights':
      return ['weights.pretrained', 'weights.adapted']
    case 'code':
      return codeIds
    case 'datasets':
      return dataIds
    case 'project':
      return [...codeIds, 'weights.pretrained', 'weights.adapted']
    default:
      return [artifact]
  }
}

function isOf(artifact: ClaimedArtifact, family: string): boolean {
  return artifact === family || artifact.startsWith(`${family}.`)
}

function dataOf(artifact: ClaimedArtifact): readonly DataId[] {
  return dataIds.filter((id) => id === artifact || familyOf(id) === artifact)
}

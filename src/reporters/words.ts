import type { AssessedFinding, Assessment } from '../assessment/v1.ts'
import {
  type AttributeId,
  type ComponentFamily,
  type ComponentId,
  families,
  familyOf,
} from '../components.ts'

/** The signs of levels: never color alone, the same on every surface. */
export function signOf(level: string): string {
  switch (level) {
    case 'open':
      return '●'
    case 'gated':
    case 'described':
    case 'partial':
    case 'conditional':
      return '◐'
    case 'closed':
    case 'restricted':
      return '○'
    case 'not-applicable':
      return '–'
    default:
      return '?'
  }
}

/** The sign of a finding: that of its level, or of its outcome where it has none. */
export function signFor({ level, outcome }: Pick<AssessedFinding, 'level' | 'outcome'>): string {
  return signOf(level ?? LEVELS[outcome])
}

const LEVELS: Readonly<Record<AssessedFinding['outcome'], string>> = {
  met: 'open',
  partial: 'partial',
  unmet: 'closed',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
  error: 'unknown',
}

/** A class in words. */
export const classNames: Readonly<Record<Assessment['class']['value'], string>> = {
  'open-source': 'open source',
  'open-weights': 'open weights',
  'restricted-weights': 'restricted weights',
  closed: 'closed',
  unknown: 'unknown',
}

/** The headings of the profile's columns. */
export const columnNames: Readonly<Record<AttributeId, string>> = {
  availability: 'available',
  documentation: 'documented',
  licensing: 'licensed',
  safeguards: 'safeguarded',
}

/** A component's name within its group: `pre-training` under `Datasets`. */
export const rowNames: Readonly<Record<ComponentId, string>> = {
  'datasets.pretraining': 'pre-training',
  'datasets.finetuning': 'fine-tuning',
  'datasets.alignment': 'alignment',
  'datasets.evaluation': 'evaluation',
  'code.data-processing': 'data processing',
  'code.training': 'training',
  'code.finetuning': 'fine-tuning',
  'code.inference': 'inference',
  'code.architecture': 'architecture',
  'code.supporting-libraries': 'libraries',
  'code.evaluation': 'evaluation',
  'weights.pretrained': 'pre-trained',
  'weights.adapted': 'adapted',
  'weights.intermediate': 'checkpoints',
  'system.infrastructure': 'infrastructure',
  'system.product': 'product',
}

/** A component's name where its group is not in sight: `Datasets, pre-training`. */
export function fullNameOf(component: ComponentId): string {
  return `${families[familyOf(component)]}, ${rowNames[component]}`
}

/** Several components in one phrase, by group: `Datasets (alignment, evaluation), Code (training)`. */
export function listNames(ids: readonly ComponentId[]): string {
  return (Object.keys(families) as ComponentFamily[])
    .map((family) => ({
      family,
      names: ids.filter((id) => familyOf(id) === family).map((id) => rowNames[id]),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ family, names }) => `${families[family]} (${names.join(', ')})`)
    .join(', ')
}

/** A place as people write it: `README.md:12:5`. */
export function placeOf({
  path,
  line,
  column,
}: {
  readonly path: string
  readonly line?: number
  readonly column?: number
}): string {
  if (line === undefined) return path
  return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`
}

/** An SPDX expression as people read it: without the prefix of ids that are not on the SPDX list. */
export function readable(expression: string): string {
  return expression.replaceAll('LicenseRef-', '')
}

/** How a cell reads: its level, or the license where that says more; with a star where it is declared and not seen. */
export function wordOf(
  attribute: AttributeId,
  cell: Assessment['profile'][string][string] | undefined,
): string {
  const level = cell?.level ?? 'unknown'
  if (level === 'unknown' || level === 'not-applicable') return ''
  const star = cell?.declared ? '*' : ''
  if (attribute !== 'licensing') return level + star
  if (cell?.expression !== undefined) return readable(cell.expression) + star
  return level === 'closed' ? 'none stated' : level + star
}

/** What the star means, where there is one to explain. */
export function legendOf({ profile }: Assessment): string | undefined {
  const starred = Object.values(profile).some((cells) =>
    Object.values(cells).some(({ declared }) => declared),
  )
  return starred ? '* declared in openness.yml, and not seen in the repository' : undefined
}

/** How many questions got which answer. */
export function countAnswers(assessment: Assessment) {
  const count = (...outcomes: readonly string[]) =>
    assessment.findings.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    asked: assessment.findings.length - count('not-applicable'),
    yes: count('met'),
    partly: count('partial'),
    no: count('unmet'),
    silent: count('unknown'),
    failed: count('error'),
  }
}

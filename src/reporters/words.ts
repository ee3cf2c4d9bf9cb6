import { isInconsistent, stands } from '../assessment/gate.ts'
import type { AssessedFinding, Assessment, SuppressionEntry } from '../assessment/v1.ts'
import {
  type AttributeId,
  type ComponentFamily,
  type ComponentId,
  components,
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

/** What a claim is about, in words: `the weights`, `pre-training data and code`. */
export function artifactNames(artifacts: readonly string[]): string {
  return listed(artifacts.map((artifact) => ARTIFACTS[artifact] ?? componentName(artifact)))
}

const ARTIFACTS: Readonly<Record<string, string>> = {
  weights: 'the weights',
  code: 'the code',
  datasets: 'the data',
  system: 'the system',
  documentation: 'the documentation',
  project: 'the project',
}

function componentName(id: string): string {
  const known: Readonly<Record<string, { readonly name: string }>> = components
  return `the ${(known[id]?.name ?? id).toLowerCase()}`
}

/** Words in a row, the last with "and". */
export function listed(words: readonly string[]): string {
  const [last = '', ...rest] = [...words].reverse()
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`
}

/** What stands against the release, and whether the gate holds, on one line. */
export function stateOf({
  findings,
  claims,
  gate,
}: Pick<Assessment, 'findings' | 'claims' | 'gate'>): string {
  const contradicted = claims.filter((claim) => claim.status === 'contradicted' && stands(claim)).length
  const inconsistent = findings.filter((finding) => isInconsistent(finding) && stands(finding)).length
  const unmet = gate.failures.filter(({ why }) => why === 'requirement-unmet').length
  return [
    ...counted(contradicted, 'claim contradicted', 'claims contradicted'),
    ...counted(inconsistent, 'inconsistency', 'inconsistencies'),
    ...counted(unmet, 'requirement unmet', 'requirements unmet'),
    gate.passed ? (gate.asked.length === 0 ? 'nothing asked' : 'gate passed') : 'gate failed',
  ].join(' · ')
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** How the claims fare, in one line; nothing where none was found. */
export function claimCounts({ claims }: Pick<Assessment, 'claims'>): string | undefined {
  if (claims.length === 0) return undefined
  const count = (status: string) => claims.filter((claim) => claim.status === status).length
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${count('supported')} supported · ${count('unproven')} unproven · ${count('contradicted')} contradicted`
}

/** What the marks of a baseline hide, in one line; nothing where it hides nothing. */
export function knownCounts({
  findings,
  claims,
}: Pick<Assessment, 'findings' | 'claims'>): string | undefined {
  const [known, said] = [findings, claims].map((all) => all.filter(({ baseline }) => baseline).length)
  const parts = [...counted(known ?? 0, 'finding', 'findings'), ...counted(said ?? 0, 'claim', 'claims')]
  return parts.length === 0 ? undefined : `Known before, by the baseline: ${listed(parts)}`
}

/** What a decision lets stand, and how long. */
export function suppressionName({ rule, component, until, state }: SuppressionEntry): string {
  const what = component ? `${rule} of ${artifactNames([component])}` : rule
  const span = until === undefined || state === 'expired' ? '' : `, until ${until}`
  return state === 'active' ? `${what}${span}` : `${what}: ${STATES[state]}`
}

const STATES: Readonly<Record<SuppressionEntry['state'], string>> = {
  active: 'active',
  expired: 'has ended',
  unused: 'lets nothing stand',
  proposed: 'is not in force',
  invalid: 'cannot be read',
}

import type { Finding } from '../assessment/judge.ts'
import {
  type AttributeId,
  attributeIds,
  type ComponentId,
  componentIds,
  type Level,
  rankOf,
} from '../components.ts'

/**
 * How the answers of several rules make one level. Answers that are unknown or not applicable drop out.
 * `lowest`: the least open one counts. `blend`: open if all are open, closed if all are closed, otherwise
 * partial; answers that are missing beside favorable ones leave it partial. `lead`: the first answer counts where it
 * is favorable; otherwise a favorable answer of another rule makes it partial. `cover`: open if every question is answered
 * favorably and one of them fully, partial if any is.
 */
export type Combination = 'lowest' | 'blend' | 'lead' | 'cover'

/** The rules that one component × attribute is read from. */
export interface CellDefinition<RuleId extends string = string> {
  readonly combine: Combination
  readonly rules: readonly RuleId[]
}

/** A published framework read as a profile: component × attribute → where the level comes from. Pure data. */
export interface ProfileFramework<RuleId extends string = string> {
  readonly title: string
  readonly version: string
  readonly source: string
  readonly cells: Readonly<
    Record<ComponentId, Readonly<Partial<Record<AttributeId, CellDefinition<RuleId>>>>>
  >
}

/** One cell of a profile with the findings that decide it. */
export interface Cell {
  readonly level: Level
  readonly findings: readonly Finding[]
}

export type Profile = Readonly<Record<ComponentId, Readonly<Record<AttributeId, Cell>>>>

/**
 * Reads the findings through a framework. A cell that no rule answers is `unknown`; one whose every answer is
 * not applicable is `not-applicable`, never open.
 */
export function applyProfile(framework: ProfileFramework, findings: readonly Finding[]): Profile {
  const byQuestion = new Map(
    findings.map((finding) => [`${finding.rule} ${finding.component ?? ''}`, finding]),
  )
  const cellOf = (component: ComponentId, attribute: AttributeId): Cell => {
    const definition = framework.cells[component][attribute]
    if (!definition) return { level: 'unknown', findings: [] }
    const answers = definition.rules.flatMap((rule) => byQuestion.get(`${rule} ${component}`) ?? [])
    return { level: combine(definition.combine, attribute, answers), findings: answers }
  }
  return Object.fromEntries(
    componentIds.map((component) => [
      component,
      Object.fromEntries(attributeIds.map((attribute) => [attribute, cellOf(component, attribute)])),
    ]),
  ) as Profile
}

const FAVORABLE: ReadonlySet<Level> = new Set(['open', 'partial'])

function combine(how: Combination, attribute: AttributeId, findings: readonly Finding[]): Level {
  const levels = findings.map(({ level }) => level ?? 'unknown')
  if (levels.length === 0) return 'unknown'
  if (levels.every((level) => level === 'not-applicable')) return 'not-applicable'
  const asked = levels.filter((level) => level !== 'not-applicable')
  const decided = asked.filter((level) => level !== 'unknown')
  const [first] = decided
  if (first === undefined) return 'unknown'
  if (how === 'lowest')
    return decided.reduce((lowest, level) =>
      rankOf(attribute, level) > rankOf(attribute, lowest) ? level : lowest,
    )
  if (how === 'lead') {
    const [leading, ...others] = levels
    if (leading !== undefined && FAVORABLE.has(leading)) return leading
    return others.some((level) => FAVORABLE.has(level)) ? 'partial' : (decided[0] ?? 'unknown')
  }
  if (how === 'cover' && decided.some((level) => FAVORABLE.has(level)))
    return decided.length === asked.length &&
      decided.every((level) => FAVORABLE.has(level)) &&
      decided.includes('open')
      ? 'open'
      : 'partial'
  const agreed = decided.every((level) => level === first)
  if (agreed && (first !== 'open' || decided.length === asked.length)) return first
  return 'partial'
}

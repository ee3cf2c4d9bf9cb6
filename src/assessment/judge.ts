import {
  type AttributeId,
  type ComponentId,
  components,
  type Level,
  type Outcome,
  outcomeOf,
} from '../components.ts'
import type { Facts } from '../facts/index.ts'
import { isLicenseFile } from '../facts/licenses.ts'
import { byCodeUnit, type Location } from '../repository.ts'
import type { LevelRule, OutcomeRule, Rule } from '../rule.ts'

/** A rule's answer about one component, or about the repository. */
export type Finding = FindingCore & (LevelFinding | OutcomeFinding | Failure)

interface FindingCore {
  readonly rule: string
  readonly component?: ComponentId
  readonly message: string
  readonly evidence: readonly Location[]
}

interface LevelFinding {
  readonly attribute: AttributeId
  readonly level: Level
  readonly outcome: Outcome
}

interface OutcomeFinding {
  readonly attribute?: never
  readonly level?: never
  readonly outcome: Outcome
}

/** The rule itself failed: never to be read as the repository's fault. */
interface Failure {
  readonly attribute?: AttributeId
  readonly level?: 'unknown'
  readonly outcome: 'error'
}

/** Rules by id. */
export type Rules = Readonly<Record<string, Rule>>

/**
 * Asks every rule about each of its components, in order of id and then of component. Synchronous, total and
 * deterministic. A component that is not part of the release is not asked about, nor, where the rule says so, one that
 * nothing says is: their findings say why.
 */
export function judge(facts: Facts, rules: Rules): readonly Finding[] {
  const findings = Object.keys(rules)
    .sort(byCodeUnit)
    .flatMap((id) => {
      const rule = rules[id]
      if (!rule) return []
      const needed = only(facts, rule)
      if (rule.of === 'repository') return [askRepository(id, rule, needed)]
      return rule.of.map((component) => askComponent(id, rule, needed, facts.release, component))
    })
  return facts.unread.length === 0 ? findings : findings.map((finding) => asFarAsRead(finding, facts.unread))
}

/**
 * Without the answers that texts which nobody read could turn: a no that rests on nothing being said, and terms that are
 * open as far as they were read.
 */
function asFarAsRead(finding: Finding, unread: readonly string[]): Finding {
  const { rule, component, attribute, outcome, evidence } = finding
  const isSilence = outcome === 'unmet' && evidence.length === 0
  const mayBeTurned = attribute === 'licensing' && outcome === 'met' && unread.some(isLicenseFile)
  if (!isSilence && !mayBeTurned) return finding
  const rest = unread.length === 1 ? 'one text was' : `${unread.length} texts were`
  const message = isSilence
    ? `Nothing that was read says so, and ${rest} not read.`
    : `${finding.message} But ${rest} not read, and terms are among them.`
  const core = { rule, ...(component !== undefined && { component }), message, evidence }
  return attribute === undefined
    ? { ...core, outcome: 'unknown' }
    : { ...core, attribute, level: 'unknown', outcome: 'unknown' }
}

function askComponent(
  id: string,
  rule: LevelRule<AttributeId>,
  needed: Facts,
  release: Facts['release'],
  component: ComponentId,
): Finding {
  const { attribute } = rule
  const outside = release.notApplicable.get(component)
  if (outside) {
    const core = { rule: id, component, message: outside.reason, evidence: outside.at }
    return { ...core, attribute, level: 'not-applicable', outcome: 'not-applicable' }
  }
  if (rule.ifReleased && !release.weights.includes(component)) {
    const message = `${components[component].name}: nothing in the repository says that they are part of this release.`
    return { rule: id, component, attribute, level: 'unknown', outcome: 'unknown', message, evidence: [] }
  }
  try {
    const { level, message, data = {}, evidence = [] } = rule.check(needed, component)
    const text = fill(rule.messages[message] ?? message, { component: components[component].name, ...data })
    return { rule: id, component, attribute, level, outcome: outcomeOf(level), message: text, evidence }
  } catch (error) {
    return { rule: id, component, attribute, level: 'unknown', ...failure(error) }
  }
}

function askRepository(id: string, rule: OutcomeRule, needed: Facts): Finding {
  try {
    const { outcome, message, data = {}, evidence = [] } = rule.check(needed)
    return { rule: id, outcome, message: fill(rule.messages[message] ?? message, data), evidence }
  } catch (error) {
    return { rule: id, ...failure(error) }
  }
}

function failure(error: unknown) {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { outcome: 'error', message: `This question could not be asked (${reason}).`, evidence: [] } as const
}

/** The facts that a rule named: reading another one gives `undefined`, in types and at run time. */
function only(facts: Facts, { needs }: Rule): Facts {
  return Object.fromEntries(needs.map((name) => [name, facts[name]])) as unknown as Facts
}

function fill(text: string, data: Readonly<Record<string, string | number>>): string {
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

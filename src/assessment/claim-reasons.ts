import { type ComponentFamily, type ComponentId, components, familyOf } from '../components.ts'
import type { Facts } from '../facts/index.ts'
import type { LicenseStatement } from '../facts/licenses.ts'
import type { Terms } from '../facts/terms.ts'
import { type Condition, conditions, opennessOf } from '../licenses/license.ts'
import { type Verdict, weighAll } from '../licenses/weigh.ts'
import type { Location } from '../repository.ts'
import type { Finding } from './judge.ts'
import { conditionPhrases } from './statement.ts'

/** One finding as the other side of a claim: words that go on from the place where it can be seen. */
export interface ClaimReasonFound {
  readonly finding: Finding
  readonly says: string
  readonly at?: Location
}

/** What is known of terms: which ones govern what, and every text and statement. */
export type KnownTerms = Pick<Facts, 'licensing' | 'statements'>

/** The rule by whose answer terms are open or not. */
export const LICENSED = 'licensing/openly-licensed'
/** Reasons that are kept of one claim. */
const MAX_REASONS = 6

/** What findings say about a claim; the same words at the same place are said once. */
export function reasonsOf(findings: readonly Finding[], known: KnownTerms): readonly ClaimReasonFound[] {
  return unique(findings.map((finding) => reasonOf(finding, known)))
}

/** Keeps each pair of words and place once, as it is said of the first component that it is said of. */
export function unique(reasons: readonly ClaimReasonFound[]): readonly ClaimReasonFound[] {
  const byWords = new Map<string, ClaimReasonFound>()
  for (const reason of reasons) {
    const words = `${reason.says} ${reason.at?.path}:${reason.at?.line}`
    if (!byWords.has(words)) byWords.set(words, reason)
  }
  return [...byWords.values()].slice(0, MAX_REASONS)
}

function reasonOf(finding: Finding, { licensing, statements }: KnownTerms): ClaimReasonFound {
  const { rule, level, component, evidence } = finding
  const [first] = evidence
  const terms = component && licensing.get(component)
  if (rule === LICENSED && terms && (level === 'conditional' || level === 'restricted'))
    return { finding, ...conditionIn(terms, finding, statements) }
  return { finding, says: wordsOf(finding), ...(first && { at: first }) }
}

const verdicts = new WeakMap<Terms, Map<ComponentFamily, Verdict<LicenseStatement>>>()

/** How open a component is under its terms; weighed once, however many claims ask. */
export function verdictOn(terms: Terms, component: ComponentId): Verdict<LicenseStatement> {
  const known = verdicts.get(terms) ?? new Map<ComponentFamily, Verdict<LicenseStatement>>()
  verdicts.set(terms, known)
  const family = familyOf(component)
  const verdict = known.get(family) ?? weighAll(terms, family)
  known.set(family, verdict)
  return verdict
}

/** The condition that keeps terms from being open: at its clause where that was read, in the license's own text if it is here. */
function conditionIn(
  terms: Terms,
  { component }: Finding,
  statements: KnownTerms['statements'],
): Omit<ClaimReasonFound, 'finding'> {
  const { clause, by } = verdictOn(terms, component ?? 'weights.pretrained')
  if (clause?.kind && by.license === undefined)
    return { says: conditionPhrases([clause.kind]), at: placed(by.at, clause) }
  const texts = [...terms.statements, ...terms.agreeing, ...statements].filter(
    ({ from, license }) => from === 'file' && terms.licenses.some(({ id }) => id === license?.id),
  )
  for (const statement of [...texts, ...terms.statements]) {
    const read = gravestIn(statement)
    if (read) return { says: conditionPhrases([read.kind]), at: placed(statement.at, read) }
  }
  const [text] = texts
  const source = text ?? terms.statements[0]
  const [license] = terms.licenses
  const name = license?.name.replace(/^the /i, '') ?? source.written ?? 'other terms'
  return {
    says: `${text ? 'is' : 'names'} the ${name}, which ${conditionPhrases(license?.conditions ?? [])}`,
    at: source.at,
  }
}

interface Read {
  readonly kind: Condition
  readonly line: number
  readonly endLine: number
}

/** The gravest condition whose words were read in a text, by the order in which conditions are listed. */
function gravestIn({ conditions: read = [], added = [] }: LicenseStatement): Read | undefined {
  const all = [...read, ...added].flatMap(({ kind, line, endLine }) =>
    kind !== undefined && opennessOf([kind]) !== 'unclassified' ? [{ kind, line, endLine }] : [],
  )
  return all.sort((a, b) => conditions.indexOf(a.kind) - conditions.indexOf(b.kind))[0]
}

const placed = (
  { path }: Location,
  { line, endLine }: { readonly line: number; readonly endLine: number },
) => ({
  path,
  line,
  endLine,
})

/** "Creative Commons Attribution …", "MIT …", "Aster-7B …": a name keeps its capital, an article before one does not. */
export function beginsWithName(words: string): boolean {
  return /^(?!(?:The|An?|No|Nothing)\b)(?:[A-Z][a-z]*[A-Z\d.-]|[A-Z][a-z]+ [A-Z\d])/.test(words)
}

/** What a finding says, to go on from its place. */
function wordsOf({ attribute, level, component, message, evidence }: Finding): string {
  if (level === 'gated') return 'asks people to request access, sign or accept terms first'
  if (attribute === 'availability' && level === 'closed' && evidence.length > 0)
    return 'says that it is not released'
  const said = component ? message.replace(`${components[component].name}: `, '') : message
  const words = said.replace(/\.$/, '')
  return beginsWithName(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

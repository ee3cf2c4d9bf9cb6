import { attributeIds, componentIds } from '../components.ts'
import type { Artifact } from '../facts/artifacts.ts'
import type { Facts } from '../facts/index.ts'
import type { LicenseStatement } from '../facts/licenses.ts'
import type { Licensing } from '../facts/terms.ts'
import type { Cell, Profile } from '../frameworks/apply.ts'
import type { Classification } from '../frameworks/class.ts'
import type { FrameworkResults } from '../frameworks/index.ts'
import type { Next } from '../frameworks/next.ts'
import { byCodeUnit, type Location, type Notice, type Repository } from '../repository.ts'
import { version } from '../version.ts'
import type { Sources } from './changed-lines.ts'
import { chooseClaims } from './chosen-claims.ts'
import { weighClaims } from './claims.ts'
import { compare, type Side } from './compare.ts'
import { isCellDeclared, isDeclared } from './declared.ts'
import { toFrameworks, toReason } from './frameworks.ts'
import { severityOf } from './gate.ts'
import type { Finding, Rules } from './judge.ts'
import { policyIn, settle, type Terms } from './settle.ts'
import { stateOpenness } from './statement.ts'
import type {
  ArtifactEntry,
  AssessedFinding,
  Assessment,
  ClaimEntry,
  EvidenceEntry,
  LicenseEntry,
  NextClass,
  ProfileCell,
} from './v1.ts'

/** What an assessment is put together from. */
export interface Parts {
  readonly repository: Pick<Repository, 'revision'>
  /** The root of the model inside the repository; the whole where it is left out. */
  readonly root?: string
  readonly facts: Facts
  readonly rules: Rules
  readonly findings: readonly Finding[]
  readonly profile: Profile
  readonly classification: Classification
  readonly next: readonly Next[]
  readonly frameworks: FrameworkResults
  readonly notices: readonly Notice[]
  /** What is asked of it besides what it asks itself. */
  readonly terms?: Pick<Terms, 'given' | 'asked' | 'today'>
  /** What was read of the repository. */
  readonly sources: Sources
  /** What it is compared with, and whether all that was read of either is the same. */
  readonly base?: (Side & { readonly isReadAlike: boolean }) | undefined
  /** The place of a path in the whole repository, where the model is one of several; itself where left out. */
  readonly toPath?: (path: string) => string
  /** Claims that were weighed elsewhere: those of the models, in the view that combines them. */
  readonly claims?: readonly ClaimEntry[]
}

/** Writes what was found in the wire format. */
export function assemble({
  repository,
  root = '.',
  facts,
  rules,
  findings,
  profile,
  classification,
  next,
  frameworks,
  notices,
  terms,
  sources,
  base,
  toPath = (path) => path,
  claims = [],
}: Parts): Assessment {
  const statement = stateOpenness(facts.names.title, profile, facts)
  const { revision } = repository
  const { configuration, notes } = facts
  const held: Terms = { own: configuration.policy, notes, rules: Object.keys(rules), ...terms }
  const chosen = { ...facts, claims: chooseClaims(policyIn(held), facts.claims) }
  const draft = {
    version: 1,
    tool: { name: 'openness-lint', version },
    subject: { name: facts.names.title, ...(revision !== undefined && { revision }), root },
    class: { value: classification.value, because: classification.because.map(toReason) },
    statement,
    next: next.map((way) => toNext(way, rules)),
    profile: toProfile(profile, facts.licensing),
    findings: findings.map((finding) => toFinding(finding, rules)),
    licenses: facts.statements.map((statement) => toLicense(statement, facts.licensing)),
    artifacts: facts.artifacts.map(toArtifact),
    frameworks: toFrameworks(frameworks),
    claims: inOrder([
      ...weighClaims({ findings, facts: chosen, frameworks, rules, statement, toEvidence, toPath }),
      ...claims,
    ]),
    suppressed: [],
    notices: [...notices, ...unreadRecords(facts)].map(({ message, path }) => ({
      message,
      ...(path !== undefined && { path }),
    })),
  } as const satisfies Partial<Assessment>
  const comparison = base && compare(base, { assessment: draft, sources }, base.isReadAlike)
  return settle({ ...draft, ...(comparison && { comparison }) }, held)
}

/** Claims as a reader meets them. */
function inOrder(claims: readonly ClaimEntry[]): readonly ClaimEntry[] {
  return [...claims].sort(
    (a, b) =>
      byCodeUnit(a.path, b.path) || a.line - b.line || a.column - b.column || byCodeUnit(a.claim, b.claim),
  )
}

/** What keeps a record of the Model Openness Framework from being read is said. */
function unreadRecords({ mofRecords }: Facts): readonly Notice[] {
  return mofRecords.flatMap(({ path, problems }) =>
    problems.map(({ message, at }) => ({ message: `Line ${at.line ?? 1}: ${message}`, path })),
  )
}

/** Each rule is named once for each component; a step whose rule says nothing to do is none. */
function toNext({ to, steps }: Next, rules: Rules): NextClass {
  return {
    to,
    steps: steps.flatMap(({ rule, component }) => {
      const remedy = rules[rule]?.remedy
      return remedy === undefined ? [] : [{ rule, ...(component && { component }), remedy }]
    }),
  }
}

function toProfile(profile: Profile, licensing: Licensing): Assessment['profile'] {
  return Object.fromEntries(
    componentIds.map((component) => [
      component,
      Object.fromEntries(
        attributeIds.map((attribute) => {
          const cell = profile[component][attribute]
          const terms =
            attribute === 'licensing' && cell.level !== 'unknown' ? licensing.get(component) : undefined
          return [attribute, toCell(cell, terms?.expression)]
        }),
      ),
    ]),
  )
}

function toCell(cell: Cell, expression: string | undefined): ProfileCell {
  const { level, findings } = cell
  return {
    level,
    ...(isCellDeclared(cell) && { declared: true }),
    ...(expression !== undefined && { expression }),
    findings: findings.map(({ rule }) => rule),
  }
}

function toFinding(finding: Finding, rules: Rules): AssessedFinding {
  const { rule, component, attribute, level, outcome, message, evidence } = finding
  const asked = rules[rule]
  const asksForMore = outcome === 'unmet' || outcome === 'partial' || outcome === 'unknown'
  const remedy = asksForMore ? asked?.remedy : undefined
  return {
    rule,
    ...(component && { component }),
    ...(attribute && { attribute }),
    ...(level && { level }),
    outcome,
    severity: severityOf(finding),
    message,
    ...(remedy !== undefined && { remedy }),
    declared: isDeclared(finding),
    online: asked !== undefined && 'online' in asked && outcome !== 'not-applicable',
    baseline: false,
    evidence: evidence.map(toEvidence),
  }
}

function toEvidence({ path, line, column, endLine, text }: Location): EvidenceEntry {
  return {
    path,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endLine !== undefined && { endLine }),
    ...(text !== undefined && {
      text: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE).toWellFormed()}…` : text,
    }),
  }
}

/** Characters quoted of one place: enough to know it again. */
const MAX_QUOTE = 300

function toLicense(statement: LicenseStatement, licensing: Licensing): LicenseEntry {
  const { at, from, match, license, written, expression, added, removed, similarity, coverage } = statement
  const governs = componentIds.filter((component) => {
    const terms = licensing.get(component)
    return terms?.statements.includes(statement) || terms?.agreeing.includes(statement)
  })
  const id = license?.id ?? written
  const spdx = license?.spdx ?? expression
  const conditions = toConditions(statement)
  return {
    path: at.path,
    line: at.line ?? 1,
    from,
    match,
    ...(id !== undefined && { id }),
    ...(spdx !== undefined && { spdx }),
    ...(similarity !== undefined && { similarity }),
    ...(coverage !== undefined && { coverage }),
    ...(added && {
      added: added.map(({ line, endLine, kind }) => ({ line, endLine, ...(kind && { kind }) })),
    }),
    ...(removed && { removed: removed.map(({ line, endLine }) => ({ line, endLine })) }),
    ...(conditions.length > 0 && { conditions }),
    governs,
  }
}

/** The conditions with the lines on which they were read; those that are known of the license alone have none. */
function toConditions({
  license,
  conditions = [],
}: LicenseStatement): NonNullable<LicenseEntry['conditions']> {
  const read = conditions.map(({ kind, line }) => ({ kind, line }))
  const kinds = new Set(read.map(({ kind }) => kind))
  const known = (license?.conditions ?? []).filter((kind) => !kinds.has(kind)).map((kind) => ({ kind }))
  return [...read, ...known]
}

function toArtifact({ path, kind, format, size, sha256, pointer, parameters }: Artifact): ArtifactEntry {
  return {
    path,
    kind,
    format,
    ...(size !== undefined && { size }),
    ...(sha256 !== undefined && { sha256 }),
    pointer,
    ...(parameters !== undefined && { parameters }),
  }
}

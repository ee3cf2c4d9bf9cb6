/**
 * Assessment v1: what `--format json` writes and other programs read. Hand-written and apart from the internal
 * types, so that those can change; once released it changes by addition only. Optional keys are left out, never
 * null. The same input gives the same bytes: findings stand by rule and then by component, and there is no clock
 * and no absolute path in it.
 */
export interface Assessment extends ModelAssessment {
  readonly version: 1
  readonly tool: { readonly name: 'openness-lint'; readonly version: string }
  /** With several models in one repository, each on its own; the rest is then the combined view, which holds for all. */
  readonly models?: readonly ModelAssessment[]
}

/** What is said of one model, or of all models of a repository together. */
export interface ModelAssessment {
  readonly subject: Subject
  readonly class: {
    readonly value: ClassEntry
    readonly because: readonly Reason[]
  }
  /** What can truthfully be said of the release, in one sentence. */
  readonly statement: string
  /** The shortest way to the next more open class; empty where there is none, or none is known. */
  readonly next: readonly NextClass[]
  /** Component id → attribute id → cell. */
  readonly profile: Readonly<Record<string, Readonly<Record<string, ProfileCell>>>>
  readonly findings: readonly AssessedFinding[]
  /** Every license text and every statement of terms. */
  readonly licenses: readonly LicenseEntry[]
  /** The files of the model itself. */
  readonly artifacts: readonly ArtifactEntry[]
  /** Published frameworks, read from the findings. */
  readonly frameworks: Frameworks
  /** What the repository says of its own openness, each weighed against what it holds; in order of place. */
  readonly claims: readonly ClaimEntry[]
  /** What was found and is left out of the gate, by a decision that is written down. */
  readonly suppressed: readonly SuppressionEntry[]
  /** What changed since a base; only where one was given. */
  readonly comparison?: Comparison
  readonly gate: Gate
  /** What the reader has to know about how this was made: caps reached, files that could not be read. */
  readonly notices: readonly { readonly message: string; readonly path?: string }[]
}

/** What a release amounts to. */
export type ClassEntry = 'open-source' | 'open-weights' | 'restricted-weights' | 'closed' | 'unknown'

export interface Subject {
  readonly name: string
  /** The commit that was read, where one is known. */
  readonly revision?: string
  /** The root of the model inside its repository. */
  readonly root: string
}

/** A more open class, and what has to change for it. */
export interface NextClass {
  readonly to: 'open-source' | 'open-weights' | 'restricted-weights'
  readonly steps: readonly Step[]
}

/** One question that has to be answered "yes", with what to do for it. */
export interface Step {
  readonly rule: string
  readonly component?: string
  readonly remedy: string
}

/** A finding named by what it answers. */
export interface Reason {
  readonly rule: string
  readonly component?: string
  readonly outcome: AssessedOutcome
}

export type AssessedOutcome = 'met' | 'partial' | 'unmet' | 'unknown' | 'not-applicable' | 'error'

export type Severity = 'error' | 'warning' | 'notice' | 'none'

export interface ProfileCell {
  /** A level of the attribute, `unknown` or `not-applicable`. */
  readonly level: string
  /** Present where nothing but the repository's own declaration gives the level. */
  readonly declared?: boolean
  /** SPDX expression of the terms, in the column `licensing`. */
  readonly expression?: string
  /** The rules whose answers make the level. */
  readonly findings: readonly string[]
}

export interface AssessedFinding {
  readonly rule: string
  readonly component?: string
  readonly attribute?: string
  readonly level?: string
  readonly outcome: AssessedOutcome
  readonly severity: Severity
  readonly message: string
  /** What to do, where the answer is not "yes". */
  readonly remedy?: string
  /** Whether the evidence is the repository's own declaration of what lives elsewhere. */
  readonly declared: boolean
  /** Whether the evidence was checked on the network. */
  readonly online: boolean
  /** Whether it was known before and is in the baseline. */
  readonly baseline: boolean
  /** The place of the decision to leave it out of the gate in `suppressed`, counted from 0. */
  readonly suppressed?: number
  readonly evidence: readonly EvidenceEntry[]
}

/** Something that the repository says of its own openness. */
export interface ClaimEntry {
  /** A kind of claim; a license with its id, as in `license:MIT`, and a class, as in `mof:I`. */
  readonly claim: string
  /** Component ids, or families: `weights`, `code`, `datasets`, `documentation`, `project`. */
  readonly artifacts: readonly string[]
  readonly source: { readonly kind: ClaimSource }
  /** The file; of a text that stands in no file what it is called: `release notes`. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  /** The words, as they stand there. */
  readonly text: string
  /** `conditional`: under a condition that the same words name, such as "for research" or "upon request". */
  readonly polarity: 'asserted' | 'conditional'
  readonly status: 'supported' | 'contradicted' | 'unproven'
  readonly severity: Severity
  /** Both sides in one breath, each with its place. */
  readonly message: string
  /** What to change, say or declare, where it is not supported. */
  readonly remedy?: string
  /** Whether it was known before and is in the baseline. */
  readonly baseline: boolean
  /** The place of the decision to leave it out of the gate in `suppressed`, counted from 0. */
  readonly suppressed?: number
  /** The other side: the findings that decide it, each in words and with its places. */
  readonly because: readonly ClaimReason[]
}

export type ClaimSource = 'file' | 'release' | 'tag' | 'description' | 'topics' | 'declaration'

export interface ClaimReason extends Reason {
  readonly says: string
  readonly evidence: readonly EvidenceEntry[]
}

/** A decision to let something stand, and where it is written. */
export interface SuppressionEntry {
  /** The rule, or the claim, that it names. */
  readonly rule: string
  readonly component?: string
  readonly reason: string
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string
  readonly path: string
  readonly line: number
  /**
   * Only an `active` one suppresses. `proposed`: it stands in what was read, and not in the policy that was given.
   * `invalid`: it cannot be read as what it was meant to be.
   */
  readonly state: 'active' | 'expired' | 'unused' | 'proposed' | 'invalid'
  /** Why it suppresses nothing, and what to do. */
  readonly message?: string
}

/** What is different from a base. */
export interface Comparison {
  /** Commit or name of the base. */
  readonly base: string
  /** Present where nothing that is read is different, and no answer is. */
  readonly unchanged?: true
  readonly class?: { readonly from: ClassEntry; readonly to: ClassEntry }
  readonly worse: readonly CellChange[]
  readonly better: readonly CellChange[]
  readonly claims: readonly ClaimChange[]
  readonly licenses: readonly LicenseChange[]
}

/** A cell of the profile that changed. */
export interface CellChange {
  readonly component: string
  readonly attribute: string
  readonly from: string
  readonly to: string
  /** The lines that did it. */
  readonly by: readonly ChangedLine[]
}

/** A line of the head that is new or reads otherwise, or a line of the base that is gone. */
export interface ChangedLine extends EvidenceEntry {
  readonly change: 'added' | 'changed' | 'removed'
}

/** A claim that is new, is gone, or fares otherwise than before. */
export interface ClaimChange {
  readonly claim: string
  readonly artifacts: readonly string[]
  readonly text: string
  readonly path: string
  readonly line: number
  /** Left out where the claim is new. */
  readonly from?: ClaimEntry['status']
  /** Left out where the claim is gone. */
  readonly to?: ClaimEntry['status']
}

/** A component whose terms changed; an expression is left out where no terms are known. */
export interface LicenseChange {
  readonly component: string
  readonly from?: string
  readonly to?: string
  readonly by: readonly ChangedLine[]
}

/** A place to look; lines and columns count from 1, columns in UTF-16 code units. */
export interface EvidenceEntry {
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly text?: string
}

export interface LicenseEntry {
  readonly path: string
  readonly line: number
  readonly from: 'file' | 'front-matter' | 'prose' | 'badge' | 'package' | 'header' | 'declaration'
  readonly match: 'exact' | 'modified' | 'partial' | 'reference' | 'statement' | 'unknown'
  /** The catalogue's id, or the id as written where it is not known. */
  readonly id?: string
  readonly spdx?: string
  /** Share of the license's words that were found in order, 0 to 1. */
  readonly similarity?: number
  /** Share of the file that they explain, 0 to 1. */
  readonly coverage?: number
  readonly added?: readonly { readonly line: number; readonly endLine: number; readonly kind?: string }[]
  /** Where words of the license's own text were left out. */
  readonly removed?: readonly { readonly line: number; readonly endLine: number }[]
  readonly conditions?: readonly { readonly kind: string; readonly line?: number }[]
  /** The components whose terms it states. */
  readonly governs: readonly string[]
}

export interface ArtifactEntry {
  readonly path: string
  readonly kind: string
  readonly format: string
  /** In bytes; of a pointer, of what it stands for. */
  readonly size?: number
  readonly sha256?: string
  readonly pointer: boolean
  readonly parameters?: number
}

/** Whether a release may pass. */
export interface Gate {
  readonly passed: boolean
  readonly failures: readonly GateFailure[]
  /** All that was asked, in order: what fails the gate, then what has to hold. */
  readonly asked: readonly GateQuestion[]
}

/** Something that was asked, and whether it holds. */
export interface GateQuestion {
  /** `contradiction`, `consistency`, `unproven`, `worse`, or a requirement as in `mof: III`. */
  readonly asked: string
  readonly holds: boolean
  /** Where it is asked; left out where nobody said otherwise. */
  readonly path?: string
  readonly line?: number
  /** What the reader has to know of the answer. */
  readonly note?: string
}

/** Why the gate does not hold. */
export type GateFailure = {
  readonly message: string
  /** What to do. */
  readonly remedy?: string
} & (
  | { readonly why: 'inconsistent'; readonly rule: string }
  | { readonly why: 'claim-contradicted' | 'claim-unproven'; readonly claim: number }
  | { readonly why: 'worse'; readonly component?: string; readonly attribute?: string }
  | { readonly why: 'model'; readonly root: string }
  | { readonly why: 'requirement-unmet'; readonly requirement: string; readonly because: readonly Reason[] }
)

export interface Frameworks {
  readonly mof: MofEntry
  readonly osaid: OsaidEntry
  readonly osai: IndexEntry
  readonly 'eu-ai-act': ActEntry
  readonly fmti: TransparencyEntry
}

/** What every framework says alike. */
export interface FrameworkEntry {
  readonly title: string
  readonly version: string
  readonly source: string
  /** One line: what was found, and not what anybody has to think of it. */
  readonly summary: string
  /** Each thing that it asks, in its order, with the findings that answer. */
  readonly details: Readonly<Record<string, RequirementEntry>>
}

/** `unknown`: nothing in the repository says; `unobservable`: no repository could show it. */
export type RequirementStatus = 'pass' | 'partial' | 'fail' | 'unknown' | 'not-applicable' | 'unobservable'

export interface RequirementEntry {
  readonly asks: string
  readonly status: RequirementStatus
  readonly because: readonly Reason[]
  /** Present where some of what was found was not seen, and is declared by the repository itself. */
  readonly declared?: boolean
  readonly note?: string
  /** Why no repository can show it. */
  readonly unobservable?: string
}

/** Model Openness Framework. */
export interface MofEntry extends FrameworkEntry {
  /** 1 to 3, 0 where no class is shown. */
  readonly class: 0 | 1 | 2 | 3
  readonly label: string
  /** Percent of each class, 0 above the first that is not reached. */
  readonly progress: { readonly '1': number; readonly '2': number; readonly '3': number }
  readonly components: Readonly<Record<string, MofComponentEntry>>
  /** What the repository's own record says: declared, and not what was found. */
  readonly declared?: DeclarationEntry
}

export interface MofComponentEntry {
  readonly status: RequirementStatus
  /** SPDX id or expression, or `unlicensed`; left out where the terms are not known. */
  readonly license?: string
  /** Where the terms are stated. */
  readonly licenseAt?: { readonly path: string; readonly line?: number }
  /** Whether it is out, on whatever terms. */
  readonly out: boolean
}

export interface DeclarationEntry {
  readonly path: string
  readonly class: 0 | 1 | 2 | 3
  readonly label: string
  readonly components: readonly {
    readonly name: string
    readonly license?: string
    readonly line?: number
    readonly standing: 'shown' | 'not-shown' | 'contradicted'
  }[]
}

/** Open Source AI Definition. */
export interface OsaidEntry extends FrameworkEntry {
  readonly status: RequirementStatus
  readonly requirements: Readonly<Record<string, RequirementStatus>>
}

/** European Open Source AI Index. */
export interface IndexEntry extends FrameworkEntry {
  readonly grades: Readonly<Record<string, 'open' | 'partial' | 'closed' | 'unknown'>>
  /** The mean over the dimensions that are decided, 0 to 1; left out where none is. */
  readonly score?: number
  readonly decided: number
}

/** EU AI Act. */
export interface ActEntry extends FrameworkEntry {
  readonly requirements: Readonly<Record<string, RequirementStatus>>
}

/** Foundation Model Transparency Index: the indicators that a repository can show. */
export interface TransparencyEntry extends FrameworkEntry {
  readonly indicators: Readonly<Record<string, RequirementStatus>>
  readonly answered: number
  readonly observable: number
  readonly total: number
}

import { type Decision, type LicensingLevel, levelOf } from './expressions.ts'
import { type Condition, type License, type LicensedFamily, opennessOf } from './license.ts'

/** Lines of a text, and what they ask or forbid where that is known. */
export interface Clause {
  readonly line: number
  readonly endLine: number
  readonly kind?: Condition
}

/** What a text or a statement says of terms, as far as it is weighed. */
export interface Said {
  readonly match: 'exact' | 'modified' | 'partial' | 'reference' | 'statement' | 'unknown'
  readonly license?: License
  /** The SPDX expression where it names more than one license. */
  readonly expression?: string
  /** What was added to the license's own text. */
  readonly added?: readonly Clause[]
  /** Where it stands, and in what. */
  readonly at?: { readonly path: string; readonly line?: number }
  readonly from?: string
  /** The conditions that were read in the words themselves. */
  readonly conditions?: readonly (Clause & { readonly kind: Condition })[]
}

/** How open something is, and the clause that makes it so where one does. */
export interface Weight extends Decision {
  readonly clause?: Clause
}

const UNKNOWN: Weight = { level: 'unknown', decidedBy: undefined }
/** Of words in one text: a clause that is known says more than words that are not. */
const WITHIN: Readonly<Record<LicensingLevel, number>> = {
  open: 0,
  unknown: 1,
  conditional: 2,
  restricted: 3,
}
/** Of terms that apply together: what is not known may restrict, and no more than that. */
const TOGETHER: Readonly<Record<LicensingLevel, number>> = {
  open: 0,
  conditional: 1,
  unknown: 2,
  restricted: 3,
}

/**
 * How open a part of a release is under one text or statement. Nothing but a license that is named, or whose text stands
 * there whole and alone, makes anything open; a clause that restricts or bounds does so in any text, known or not; and
 * words of unknown meaning beside an open text leave it `unknown`.
 */
export function weigh(said: Said, family: LicensedFamily): Weight {
  const { match, license, expression, added = [], conditions = [] } = said
  const named = levelOf(expression ?? license?.spdx ?? '', family)
  switch (match) {
    case 'unknown':
      return stricter(UNKNOWN, conditions)
    case 'partial':
      return named.level === 'open' ? { level: 'unknown', decidedBy: license } : explained(named, conditions)
    case 'modified': {
      const base: Weight = named.level === 'open' ? { level: 'unknown', decidedBy: license } : named
      return explained(stricter(base, added), conditions)
    }
    case 'statement':
      return stricter(named, conditions)
    case 'exact':
    case 'reference':
      return explained(named, conditions)
  }
}

/** Tightens a level by the clauses that restrict or bound. */
function stricter(weight: Weight, clauses: readonly Clause[]): Weight {
  return clauses.reduce((strictest, clause) => {
    const openness = clause.kind === undefined ? 'unclassified' : opennessOf([clause.kind])
    if (openness !== 'restricted' && openness !== 'conditional') return strictest
    if (WITHIN[openness] <= WITHIN[strictest.level]) return strictest
    return { level: openness, decidedBy: weight.decidedBy, clause }
  }, weight)
}

/** Adds the clause of a known text that a level comes from. */
function explained(weight: Weight, conditions: readonly Clause[]): Weight {
  if (weight.clause || (weight.level !== 'restricted' && weight.level !== 'conditional')) return weight
  const clause = conditions.find(({ kind }) => kind !== undefined && opennessOf([kind]) === weight.level)
  return clause ? { ...weight, clause } : weight
}

/** The statements that govern one part of a release, and those that name other terms for it. */
export interface Governing<S extends Said> {
  readonly statements: readonly S[]
  readonly conflicting: readonly S[]
  /** Whether the statements are texts side by side of which nothing tells which one governs. */
  readonly sideBySide: boolean
}

/** What several statements come to. */
export interface Verdict<S extends Said> extends Weight {
  /**
   * `terms` as they stand; `clause`: words that were read in a text; `changed`: what was added to a license is not
   * known; `several`: they contradict each other; `unrecognized`: a text or a name is not known here.
   */
  readonly why: 'terms' | 'clause' | 'changed' | 'several' | 'unrecognized'
  /** The statement that decides. */
  readonly by: S
}

/**
 * How open a part of a release is under all that is said of it. Of statements that apply together the strictest counts,
 * and an unknown one makes the whole unknown unless another restricts it anyway. Where they contradict each other the
 * answer is never in favor of open: it is the level that all agree on, else what governs if that is strict, else
 * `unknown`.
 */
export function weighAll<S extends Said>(
  {
    statements: [first, ...others],
    conflicting,
    sideBySide,
  }: Governing<S> & { readonly statements: readonly [S, ...S[]] },
  family: LicensedFamily,
): Verdict<S> {
  // What one text or one line says applies together; only what others say stands beside it.
  const verdicts = new Map<unknown, Verdict<S>>()
  for (const said of [first, ...others]) {
    const place = sideBySide ? (placeOf(said) ?? said) : undefined
    const [next, strictest] = [verdictOn(said, family), verdicts.get(place)]
    if (!strictest || TOGETHER[next.level] > TOGETHER[strictest.level]) verdicts.set(place, next)
  }
  const verdict = [...verdicts.values()].reduce((one, other) =>
    one.level === other.level ? one : { ...UNKNOWN, why: 'several', by: one.by },
  )
  if (verdict.level !== 'open') return verdict
  const other = conflicting.find((said) => weigh(said, family).level !== 'open')
  return other ? { ...UNKNOWN, why: 'several', by: other } : verdict
}

/** What holds a statement: a file or a card as a whole, of other documents the line. */
export function placeOf({ at, from }: Said): string | undefined {
  if (!at) return undefined
  return from === 'file' || from === 'front-matter' ? at.path : `${at.path}:${at.line}`
}

function verdictOn<S extends Said>(said: S, family: LicensedFamily): Verdict<S> {
  const weight = weigh(said, family)
  return { ...weight, by: said, why: whyOf(said, weight) }
}

function whyOf({ match }: Said, { level, clause, decidedBy }: Weight): Verdict<Said>['why'] {
  if (level === 'unknown') return match === 'modified' ? 'changed' : 'unrecognized'
  if (clause && (match === 'unknown' || match === 'modified' || decidedBy === undefined)) return 'clause'
  return match === 'modified' ? 'changed' : 'terms'
}

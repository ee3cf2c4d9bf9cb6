import type { ComponentId } from '../components.ts'
import type { Claim, ClaimedArtifact } from '../facts/claims.ts'
import type { LicenseStatement } from '../facts/licenses.ts'
import type { Licensing, Terms } from '../facts/terms.ts'
import { partsOf } from '../frameworks/claims.ts'
import { findLicense } from '../licenses/catalogue.ts'
import { licensesIn } from '../licenses/expressions.ts'
import {
  type ClaimReasonFound,
  type KnownTerms,
  LICENSED,
  reasonsOf,
  unique,
  verdictOn,
} from './claim-reasons.ts'
import type { Finding } from './judge.ts'
import { conditionPhrases } from './statement.ts'
import type { ClaimEntry } from './v1.ts'

/** How a claim stands, with what decides it. */
export interface Judgement {
  readonly status: ClaimEntry['status']
  readonly because: readonly ClaimReasonFound[]
}

/**
 * Weighs a claim to be under a license against the terms of what it names: they are that license, or others are stated
 * beside or above the claim. A license that is known by its name alone is contradicted by none: it may be another name
 * of the same.
 */
export function judgeLicense(
  claim: Claim,
  written: string,
  findings: readonly Finding[],
  known: KnownTerms,
): Judgement {
  const { licensing } = known
  const claimed = readName(written)
  const text = known.statements.find(
    (statement) => isRootText(statement) && isSame(claimed, statement) && statement.match !== 'modified',
  )
  const judged = claim.artifacts.flatMap((artifact) => {
    const parts = licensedParts(artifact, licensing).flatMap((component) => {
      const finding = findings.find((each) => each.rule === LICENSED && each.component === component)
      if (!finding || finding.outcome === 'not-applicable') return []
      const terms = licensing.get(component)
      if (terms) return [{ finding, ...stand(claim, claimed, terms, component) }]
      // Where nothing else is stated of it, the text at the root is what the words mean.
      return text ? [{ finding, status: 'supported' as const, says: 'is that license', at: text.at }] : []
    })
    // Of several models one is enough: nothing says which of them is meant.
    const standing = parts.filter(({ status }) => status === 'supported')
    return standing.length > 0 ? standing : parts
  })
  for (const status of ['contradicted', 'supported'] as const) {
    const deciding = judged.filter((each) => each.status === status)
    if (deciding.length > 0)
      return { status, because: unique(deciding.map(({ status, ...reason }) => reason)) }
  }
  const open = judged.map(({ finding }) => finding).filter(({ outcome }) => outcome !== 'met')
  return { status: 'unproven', because: reasonsOf(open, known) }
}

const isRootText = ({ from, covers }: LicenseStatement) => from === 'file' && covers.includes('repository')

/** The license of a repository is that of its code; where it has none, of what else it holds. */
function licensedParts(artifact: ClaimedArtifact, licensing: Licensing): readonly ComponentId[] {
  if (artifact !== 'project') return partsOf(artifact)
  const code = partsOf('code').filter((component) => licensing.has(component))
  return code.length > 0 ? code : partsOf('weights')
}

type Standing = Omit<ClaimReasonFound, 'finding'> & Pick<Judgement, 'status'>

function stand(claim: Claim, claimed: Named, terms: Terms, component: ComponentId): Standing {
  const same = (statement: LicenseStatement) => isSame(claimed, statement)
  const governing = terms.statements.filter(same)
  if (governing.length > 0) {
    const { level, clause, by } = verdictOn(terms, component)
    // The license is the one that is named, and words beside it take back what it gives.
    if (clause && isOpen(claimed) && (level === 'restricted' || level === 'conditional'))
      return {
        status: 'contradicted',
        says: conditionPhrases([clause.kind ?? 'other']),
        at: { path: by.at.path, line: clause.line, endLine: clause.endLine },
      }
    const shown = [...governing, ...terms.agreeing.filter(same)].find(({ from }) => from === 'file')
    const best = shown ?? governing[0]
    return {
      status: 'supported',
      says: `${shown ? 'is' : 'names'} that license`,
      ...(best && { at: best.at }),
    }
  }
  const inCard = terms.conflicting.some(
    ({ from, at }) => from === 'front-matter' && at.path === claim.at.path && at.line === claim.at.line,
  )
  const other = terms.statements.find(
    (statement) =>
      !same(statement) &&
      isBeside(statement, claim, inCard) &&
      (statement.license ?? statement.expression) !== undefined,
  )
  const decided = terms.clarity !== 'unrecognized' && !terms.sideBySide && claimed.ids.size > 0
  if (!other || !decided) return { status: 'unproven', says: '' }
  const name = other.expression ?? other.license?.name ?? other.written ?? ''
  return { status: 'contradicted', says: `${other.from === 'file' ? 'is' : 'names'} ${name}`, at: other.at }
}

/** Whether a statement stands elsewhere, and where it can speak against a claim: beside it, or above it. */
function isBeside({ at, from }: LicenseStatement, claim: Claim, inCard: boolean): boolean {
  const folder = at.path.slice(0, at.path.lastIndexOf('/') + 1)
  // Two sentences of one document are about two things more often than they are at odds.
  return claim.at.path.startsWith(folder) && (at.path !== claim.at.path || inCard || from === 'front-matter')
}

/** A license as it is named: by the ids that it can have, and by its words. */
interface Named {
  readonly ids: ReadonlySet<string>
  readonly words: string
}

function readName(written: string): Named {
  const license = findLicense(written) ?? findLicense(written.replace(/^LicenseRef-/, ''))
  const all = license ? [license] : licensesIn(written)
  return { ids: new Set(all.map(({ id }) => id)), words: plain(written) }
}

function isOpen({ ids }: Named): boolean {
  const openness = [...ids].map((id) => findLicense(id)?.openness)
  return openness.some((each) => each === 'osi-approved' || each === 'open-definition')
}

/** The same license, or a family that it belongs to: "GPL" is said of GPL-3.0, "BSD" of BSD-3-Clause. */
function isSame({ ids, words }: Named, { license, expression, written }: LicenseStatement): boolean {
  const others = expression === undefined ? (license ? [license] : []) : licensesIn(expression)
  if (others.some(({ id }) => ids.has(id))) return true
  const names = [...others.flatMap(({ id, name }) => [id, name]), written ?? ''].map(plain)
  return names.some(
    (name) => name !== '' && words !== '' && (name.startsWith(words) || words.startsWith(name)),
  )
}

const plain = (text: string) =>
  text.toLowerCase().replace(/licen[sc]e|agreement|licenseref|version|only$|or-later$|[^a-z0-9]+/g, '')

/** The license knowledge alone: what a text is, what a name stands for, what an expression allows. */
export { findLicense, knownLicenses, type NameResult, readName } from './catalogue.ts'
export type { Clause } from './clause.ts'
export { findClauses } from './clauses.ts'
export {
  type Decision,
  type Expression,
  type LicensingLevel,
  levelOf,
  parseExpression,
} from './expressions.ts'
export { identify, levelOfMatch } from './identify.ts'
export type { Condition, License, LicensedFamily, Openness } from './license.ts'
export type { Addition, LineSpan, Match } from './match.ts'
export { findMentions, type Mention } from './mentions.ts'

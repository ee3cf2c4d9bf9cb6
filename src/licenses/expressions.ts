import parse from 'spdx-expression-parse'
import { matches } from '../pattern.ts'
import { findLicense } from './catalogue.ts'
import type { License, LicensedFamily } from './license.ts'

/** An SPDX license expression, read: one license, or two expressions that both apply or may be chosen from. */
export type Expression =
  | {
      readonly kind: 'license'
      /** As it was written. */
      readonly name: string
      /** Left out where the name is not known here. */
      readonly license?: License
      /** The SPDX exception after WITH. */
      readonly exception?: string
    }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }

/** The licenses that an expression names and that are known here, in order. */
export function licensesIn(expression: Expression | string): readonly License[] {
  const given = typeof expression === 'string' ? parseExpression(expression) : expression
  if (!given) return []
  if (given.kind === 'license') return given.license ? [given.license] : []
  return [...licensesIn(given.left), ...licensesIn(given.right)]
}

/** How open something is under its license, on the framework's scale of licensing. */
export type LicensingLevel = 'open' | 'conditional' | 'restricted' | 'unknown'

/** A level and the license that it comes from, where one does. */
export interface Decision {
  readonly level: LicensingLevel
  readonly decidedBy: License | undefined
}

/** No sensible expression is longer; the parser's time grows with the square. */
const EXPRESSION_LIMIT = 1000

/**
 * Reads an SPDX license expression (SPDX 2.3, annex D), with ids in any case and names that `findLicense`
 * knows. `undefined` where the text is none, also where an exception is not on the SPDX list. Never throws.
 */
export function parseExpression(text: string): Expression | undefined {
  const whole = /[()]/.test(text) ? undefined : findLicense(text)
  if (whole) return { kind: 'license', name: text.trim(), license: whole }
  if (text.length > EXPRESSION_LIMIT) return undefined
  // Every name becomes a reference: the parser then checks the grammar and the exceptions, not its own ids.
  const names: string[] = []
  let exception = false
  const prepared = text.replace(/\s+/g, ' ').replace(/[^\s()]+/g, (token) => {
    const isException = exception
    exception = matches(/^with$/i, token)
    if (isException || matches(/^(?:and|or|with)$/i, token)) return token
    names.push(token)
    return `LicenseRef-${names.length - 1}`
  })
  try {
    return read(parse(prepared), names)
  } catch {
    return undefined
  }
}

function read(info: parse.Info, names: readonly string[]): Expression {
  if ('conjunction' in info) {
    return { kind: info.conjunction, left: read(info.left, names), right: read(info.right, names) }
  }
  const name = names[Number(info.license.slice('LicenseRef-'.length))] ?? info.license
  const license = findLicense(name) ?? (name.endsWith('+') ? findLicense(name.slice(0, -1)) : undefined)
  return {
    kind: 'license',
    name,
    ...(license && { license }),
    ...(info.exception !== undefined && { exception: info.exception }),
  }
}

/**
 * How open a part of a release is under an expression, or under a text that is one. Where both sides apply the
 * stricter one governs, of a choice the freer one counts, and an unknown part makes the whole unknown. An
 * exception adds permissions, so a license with one counts as the license.
 *
 * Open is what the OSI has approved, for everything; and what conforms to the Open Definition, for datasets,
 * documentation and weights, whose parameters the Model Openness Framework takes for data. For code and systems
 * such a license (CC BY, CC0) is `conditional`: commercial use is allowed, but it is no software license and was
 * never approved as one.
 */
export function levelOf(expression: Expression | string, family: LicensedFamily): Decision {
  const given = typeof expression === 'string' ? parseExpression(expression) : expression
  if (!given) return { level: 'unknown', decidedBy: undefined }
  if (given.kind === 'license') return decide(given.license, family)
  const left = levelOf(given.left, family)
  const right = levelOf(given.right, family)
  if (left.level === 'unknown') return left
  if (right.level === 'unknown') return right
  const rightIsStricter = strictness[right.level] > strictness[left.level]
  const rightIsFreer = strictness[right.level] < strictness[left.level]
  return (given.kind === 'and' ? rightIsStricter : rightIsFreer) ? right : left
}

const strictness = { open: 0, conditional: 1, restricted: 2 }

function decide(license: License | undefined, family: LicensedFamily): Decision {
  switch (license?.openness) {
    case 'osi-approved':
      return { level: 'open', decidedBy: license }
    case 'open-definition':
      return { level: family === 'code' || family === 'system' ? 'conditional' : 'open', decidedBy: license }
    case 'conditional':
    case 'restricted':
      return { level: license.openness, decidedBy: license }
    default:
      // An open text that its steward changed, read through and found to limit nobody: allowed, and approved by none.
      return { level: license?.basedOn === undefined ? 'unknown' : 'conditional', decidedBy: license }
  }
}

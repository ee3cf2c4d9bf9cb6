import type picocolors from 'picocolors'
import { stands } from '../assessment/gate.ts'
import type { Assessment, ClaimEntry, ClaimReason, SuppressionEntry } from '../assessment/v1.ts'
import { forTerminal } from './escape.ts'
import { artifactNames, claimCounts, knownCounts, listed, placeOf, suppressionName } from './words.ts'
import { clip, lengthOf, wrap } from './wrap.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/** Characters of a claim, and of one reason, that are shown. */
const [MAX_CLAIM, MAX_REASON] = [160, 300]
/** Reasons shown of one claim; the rest are counted. */
const MAX_REASONS = 3
/** Answers shown to claims that are unproven; the rest of the claims are counted. */
const MAX_UNPROVEN = 5
/** Claims shown in their words that have one answer; of the next the places, and the rest are counted. */
const [MAX_ALIKE, MAX_PLACES] = [3, 6]

/** Claims that the same answers. */
export type Alike = readonly [ClaimEntry, ...ClaimEntry[]]

/** The claims that count and are of a status, in the order of the assessment. */
export function claimsThat(
  { claims }: Pick<Assessment, 'claims'>,
  status: ClaimEntry['status'],
): readonly ClaimEntry[] {
  return claims.filter((claim) => claim.status === status && stands(claim))
}

/** Claims by what answers them, in their order: what is said twice is answered once. */
export function alike(claims: readonly ClaimEntry[]): readonly Alike[] {
  const groups = new Map<string, [ClaimEntry, ...ClaimEntry[]]>()
  for (const claim of claims) {
    const key = JSON.stringify([claim.status, claim.because, claim.remedy])
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups.values()]
}

/** The claims that are shown in their words, those of which the place is shown, and how many are not. */
export function shownClaims(claims: Alike) {
  const shown = claims.slice(0, MAX_ALIKE)
  const places = claims.slice(MAX_ALIKE, MAX_ALIKE + MAX_PLACES)
  return { shown, places, left: claims.length - shown.length - places.length }
}

/** What a claim says of what. */
export function saying({ text, artifacts, polarity }: ClaimEntry): string {
  const words = clip(text.replace(/\s+/g, ' ').trim(), MAX_CLAIM)
  const condition = polarity === 'conditional' ? ', under a condition' : ''
  return `says "${words}" of ${artifactNames(artifacts)}${condition}`
}

/** The other side in words. */
export function answering({ says }: ClaimReason): string {
  return clip(says.replace(/\s+/g, ' ').trim(), MAX_REASON)
}

/** The reasons that are shown of a claim, and how many are not. */
export function shownReasons({ because }: ClaimEntry): {
  readonly shown: readonly ClaimReason[]
  readonly more: number
} {
  const shown = because.slice(0, MAX_REASONS)
  return { shown, more: because.length - shown.length }
}

/** Claims and their other side, one below the other. */
export function claimBlock(claims: Alike, width: number, colors: Colors): readonly string[] {
  const [claim] = claims
  const { shown, places, left } = shownClaims(claims)
  const { shown: reasons, more } = shownReasons(claim)
  const others = [...places.map(placeOf), ...(left > 0 ? [`${left} more places`] : [])]
  return [
    ...shown.flatMap((each) => claimLines(each, width, colors)),
    ...(others.length > 0 ? wrap(`and so ${listed(others)}`, width, 3) : []),
    ...reasons.flatMap((reason) => reasonLines(reason, width, colors)),
    ...(more > 0 ? [colors.dim(`     and ${more} more`)] : []),
    ...(claim.remedy ? wrap(claim.remedy, width, 3).map((line) => colors.dim(line)) : []),
  ]
}

function claimLines(claim: ClaimEntry, width: number, colors: Colors): readonly string[] {
  const sign = claim.status === 'contradicted' ? colors.red('✗') : colors.yellow('?')
  const place = forTerminal(placeOf(claim))
  const [first = '', ...rest] = wrap(`${place}  ${saying(claim)}`, width, 3)
  return [
    ` ${sign} ${colors.cyan(place)}${colors.bold(first.slice(3 + place.length))}`,
    ...rest.map((line) => colors.bold(line)),
  ]
}

function reasonLines(reason: ClaimReason, width: number, colors: Colors): readonly string[] {
  const [at] = reason.evidence
  const place = at
    ? forTerminal(placeOf({ path: at.path, ...(at.line !== undefined && { line: at.line }) }))
    : 'nothing'
  const rule = reason.component ? `${reason.rule} · ${reason.component}` : reason.rule
  const said = at ? `${place}  ${answering(reason)}` : answering(reason)
  const [first = '', ...rest] = wrap(said, width, 5)
  const painted = at ? `     ${colors.cyan(place)}${first.slice(5 + place.length)}` : first
  const gap = width - lengthOf(rest.at(-1) ?? first) - lengthOf(rule)
  if (gap >= 3 && rest.length === 0) return [`${painted}${' '.repeat(gap)}${colors.dim(rule)}`]
  return [painted, ...rest, colors.dim(`       ${rule}`)]
}

/** What is claimed and contradicted, then what is claimed and not shown. */
export function claimBlocks(
  assessment: Assessment,
  status: ClaimEntry['status'],
  width: number,
  colors: Colors,
): readonly string[] {
  const all = alike(claimsThat(assessment, status))
  const shown = status === 'contradicted' ? all : all.slice(0, MAX_UNPROVEN)
  const more = all.slice(shown.length).flat().length
  return [
    ...shown.flatMap((claims, index) => [...(index > 0 ? [''] : []), ...claimBlock(claims, width, colors)]),
    ...(more > 0
      ? ['', colors.dim(` and ${more} more claims that are not shown to be true: --verbose lists them`)]
      : []),
  ]
}

/** Every claim on a line. */
export function claimList({ claims }: Assessment, width: number, colors: Colors): readonly string[] {
  return claims.map((claim) => {
    const sign = {
      supported: colors.green('●'),
      contradicted: colors.red('✗'),
      unproven: colors.yellow('?'),
    }[claim.status]
    const mark = claim.suppressed !== undefined ? ' let stand' : claim.baseline ? ' known' : ''
    const place = forTerminal(placeOf(claim))
    const what = `${claim.claim}${mark}`
    const words = clip(
      forTerminal(claim.text.replace(/\s+/g, ' ')),
      Math.max(10, width - lengthOf(place) - lengthOf(what) - 9),
    )
    return ` ${sign} ${colors.cyan(place)}  ${forTerminal(what)}  ${colors.dim(words)}`
  })
}

/** How the claims fare, and what is known already. */
export function claimFooter(assessment: Assessment, colors: Colors): readonly string[] {
  return [claimCounts(assessment), knownCounts(assessment)].flatMap((line) =>
    line === undefined ? [] : [colors.dim(` ${line}`)],
  )
}

/** What may stand by a decision, and the decisions that decide nothing. */
export function suppressedBlock(
  { suppressed }: Assessment,
  width: number,
  colors: Colors,
): readonly string[] {
  if (suppressed.length === 0) return []
  const active = suppressed.filter(({ state }) => state === 'active')
  const others = suppressed.filter(({ state }) => state !== 'active')
  return [
    ...(active.length > 0
      ? [` ${colors.bold('Let stand')}`, ...active.flatMap((each) => lines(each, width, colors))]
      : []),
    ...(others.length > 0
      ? [
          ` ${colors.bold('Suppressions that suppress nothing')}`,
          ...others.flatMap((each) => lines(each, width, colors)),
        ]
      : []),
  ]
}

function lines(entry: SuppressionEntry, width: number, colors: Colors): readonly string[] {
  const place = forTerminal(placeOf({ path: entry.path, line: entry.line }))
  const says = entry.message ?? entry.reason
  const [first = '', ...rest] = wrap(suppressionName(entry), width, 3)
  const gap = width - lengthOf(rest.at(-1) ?? first) - lengthOf(place)
  const name =
    entry.state === 'active' ? [first, ...rest] : [first, ...rest].map((line) => colors.yellow(line))
  return [
    ...(gap >= 3 && rest.length === 0
      ? [`${name[0]}${' '.repeat(gap)}${colors.cyan(place)}`]
      : [...name, `     ${colors.cyan(place)}`]),
    ...wrap(says, width, 5).map((line) => colors.dim(line)),
  ]
}

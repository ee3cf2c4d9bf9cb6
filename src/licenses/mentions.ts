import { matches } from '../pattern.ts'
import { findLicense } from './catalogue.ts'
import { linesByFirstWord } from './first-words.ts'
import type { License } from './license.ts'
import { type NamePart, nameParts } from './names.ts'
import { mentionList } from './tables.ts'
import { isAscii } from './words.ts'

/** A license named in a text. */
export interface Mention {
  readonly license: License
  /** Where the name begins, in UTF-16 code units. */
  readonly index: number
  readonly length: number
  /** The name as it stands there. */
  readonly text: string
}

interface Name {
  /** Of its license. */
  readonly id: string
  /**
   * How the name has to stand to count: anyhow where this is empty; where it is `?`, beside words that speak of
   * licensing; else exactly so, hyphens and all, for ids that would be ordinary words otherwise (python-2.0).
   */
  readonly standing: string
}

/** Where names go on from the parts that they have in common. */
interface Branch {
  readonly next: Map<string, Branch>
  name?: Name
}

/**
 * The licenses that a text names, in order, each where its longest name stands. Ids, full names and what people
 * write for them; "MIT" and other ambiguous words only where the text speaks of licensing. "MIT-style", "a modified
 * Apache 2.0" and versions that are not known name none. It says what is named, not what is meant: negations and
 * exceptions are left to the reader. Linear in the text.
 */
export function findMentions(text: string): readonly Mention[] {
  const parts = nameParts(text)
  const mentions: Mention[] = []
  for (let from = 0; from < parts.length; ) {
    const found = longestAt(text, parts, from)
    const first = parts[from]
    const last = found && parts[found.to - 1]
    if (!found || !first || !last) {
      from++
      continue
    }
    const later = laterVersion(found.license, text, parts, found.to)
    const end = later?.end ?? last.end
    mentions.push({
      license: later?.license ?? found.license,
      index: first.start,
      length: end - first.start,
      text: text.slice(first.start, end),
    })
    from = found.to
  }
  return mentions
}

/** The longest name from here that stands; a longer one that is denied takes the shorter ones with it. */
function longestAt(text: string, parts: readonly NamePart[], from: number) {
  const names: { readonly name: Name; readonly to: number }[] = []
  let branch = branchFrom(parts[from]?.value ?? '')
  for (let to = from + 1; branch; to++) {
    if (branch.name) names.unshift({ name: branch.name, to })
    const part = parts[to]
    if (!part || !isGap(text, parts[to - 1], part)) break
    branch = branch.next.get(part.value)
  }
  for (const { name, to } of names) {
    const license = findLicense(name.id)
    if (!license || isDenied(license, text, parts, from, to)) return undefined
    if (suffices(name, text, parts, from, to)) return { license, to }
  }
  return undefined
}

/** What may stand between two parts of one name: "Apache License, Version 2.0", "CC-BY (4.0)", "FLUX.1 [dev]". */
function isGap(text: string, left: NamePart | undefined, right: NamePart): boolean {
  const gap = text.slice(left?.end ?? 0, right.start)
  if (left && isNumber(left.value) && isNumber(right.value)) return gap === '.'
  return gap === '.' || (gap.length <= 4 && /^[\s,_"'“”*`()[\]/+–—-]*$/.test(gap) && !/\n\s*\n/.test(gap))
}

function isNumber(value: string): boolean {
  if (isAscii(value)) return /^\d/.test(value)
  return /^\p{N}/u.test(value)
}

/** Scripts that set no space between words end a name of another one. */
function beginsWord(value: string): boolean {
  if (isAscii(value)) return /^\w/.test(value)
  return /^[\p{L}\p{N}_]/u.test(value) && !/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(value)
}

/** Whether the words around a name make it something else: a longer word, another version, a likeness. */
function isDenied(
  license: License,
  text: string,
  parts: readonly NamePart[],
  from: number,
  to: number,
): boolean {
  const start = parts[from]?.start ?? 0
  const end = parts[to - 1]?.end ?? 0
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''
  const after = text.slice(end, end + 2)
  if (beginsWord(before) || beginsWord(after)) return true
  if (/^[.-]/.test(after) && isNumber(after.slice(1))) return true
  const previous = parts[from - 1]
  const next = parts[to]
  if (previous && matches(changing, previous.value) && /^[\s-]$/.test(text.slice(previous.end, start)))
    return true
  if (next && /^[\s,(-]{1,2}$/.test(text.slice(end, next.start))) {
    if (matches(resembling, next.value)) return true
    if (after.startsWith('-') && !/^licens/.test(next.value)) return true
    if (license.id.startsWith('cc-') && isNumber(next.value)) return true
  }
  return license.id.toLowerCase().startsWith('cc') && isRestrictedBeside(license, previous, next)
}

/** Whether a name counts where it stands. */
function suffices(name: Name, text: string, parts: readonly NamePart[], from: number, to: number): boolean {
  if (name.standing === '') return true
  if (name.standing === '?') return isInContext(text, parts, from, to)
  return text.slice(parts[from]?.start ?? 0, parts[to - 1]?.end ?? 0).toLowerCase() === name.standing
}

const changing = /^(?:modified|adapted|altered|amended|custom|customized|non|pseudo|quasi)$/
const resembling =
  /^(?:style|styled|like|compatible|incompatible|based|derived|inspired|esque|equivalent|variant)$/

/** "CC BY 4.0 NC" and "non-commercial CC BY 4.0" name something else than CC BY 4.0. */
function isRestrictedBeside(
  license: License,
  previous: NamePart | undefined,
  next: NamePart | undefined,
): boolean {
  const restricting = /^(?:nc|nd|noncommercial|noderivatives)$/
  if (license.openness === 'restricted') return false
  return matches(restricting, previous?.value ?? '') || matches(restricting, next?.value ?? '')
}

const licensing = /^licens(?:e|es|ed|ing)$/
/** "采用MIT许可证", "MIT 라이선스". */
const licensingElsewhere = /^(?:开源)?(?:许可|协议|授权|ライセンス|라이선스|라이센스)/
const offering =
  /^(?:licensed|released|available|distributed|published|provided|shared|sourced|source|offered|covered|made|is|are|licenses?|code|dual)$/

/** "license: MIT", "released under MIT.", "MIT licensed"; not "under MIT supervision". */
function isInContext(text: string, parts: readonly NamePart[], from: number, to: number): boolean {
  const start = parts[from]?.start ?? 0
  const end = parts[to - 1]?.end ?? 0
  const next = parts[to]
  const nextGap = text.slice(end, next?.start ?? end + 3)
  if (next && matches(licensing, next.value) && /^[ -]$/.test(nextGap)) return true
  if (next && matches(licensingElsewhere, next.value) && /^ ?$/.test(nextGap)) return true
  const goesOn = next && !/^\s*[\n\r.,;:)\]}|`'"“”*/<-]/.test(nextGap)
  if (goesOn && !/^(?:and|or|for|with|as|but)$/.test(next.value)) return false
  if (/^['’]$/.test(nextGap) && next?.value === 's') return false
  let at = from - 1
  while (at > from - 3 && /^(?:the|a|an|name|id)$/.test(parts[at]?.value ?? '')) at--
  const word = parts[at]
  if (!word) return false
  const gap = text.slice(word.end, start).replace(/\b(?:the|an?|name|id)\b/gi, '')
  if (matches(licensing, word.value)) return /^[\s:|="'`*_[\](){}>#–—-]*$/.test(gap)
  return word.value === 'under' && /^[\s"'`*_[]*$/.test(gap) && matches(offering, parts[at - 1]?.value ?? '')
}

/** "or later" and "+" after a GNU license that is known as -only. */
function laterVersion(license: License, text: string, parts: readonly NamePart[], to: number) {
  if (!license.id.endsWith('-only')) return undefined
  const ahead = parts.slice(to, to + 7)
  const words = ahead.map(({ value }) => value).join(' ')
  const phrase = /^(?:\+|(?:version )?or (?:at your option )?(?:any )?(?:later|newer|greater))/.exec(
    words,
  )?.[0]
  const last = phrase === undefined ? undefined : ahead[phrase.split(' ').length - 1]
  const first = ahead[0]
  if (!last || !first || text.slice(parts[to - 1]?.end ?? 0, first.start).length > 2) return undefined
  const later = findLicense(license.id.replace(/-only$/, '-or-later'))
  return later && { license: later, end: last.end }
}

let lines: ReadonlyMap<string, readonly string[]> | undefined
const branches = new Map<string, Branch>()

/** The names that begin with a part; planted once a text has that part. */
function branchFrom(part: string): Branch | undefined {
  lines ??= linesByFirstWord(mentionList)
  const known = branches.get(part)
  if (known) return known
  const found = lines.get(part)
  if (!found) return undefined
  const planted: Branch = { next: new Map() }
  for (const line of found) plant(planted, line)
  branches.set(part, planted)
  return planted
}

function plant(from: Branch, line: string): void {
  const [parts = '', id = '', standing = ''] = line.split('|')
  let branch = from
  for (const part of parts.split(' ').slice(1)) {
    const next = branch.next.get(part) ?? { next: new Map() }
    branch.next.set(part, next)
    branch = next
  }
  branch.name = { id, standing }
}

import { hasAsciiWords } from './words.ts'

/** One part of a written name: letters, a number, or plus signs; `start` and `end` are offsets. */
export interface NamePart {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Scripts that set no space between words part from the others by themselves: `采用Apache协议`. */
const anyPart = () =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{M}]*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])\p{L})(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[\p{L}\p{M}])*|\p{N}+|\++/gu
/** The same where a text has no words but in ASCII. */
const asciiPart = /[A-Za-z]+|[0-9]+|\++/g

const joined: ReadonlyMap<string, string> = new Map([
  ['non commercial', 'noncommercial'],
  ['share alike', 'sharealike'],
  ['no derivatives', 'noderivatives'],
  ['no derivs', 'noderivatives'],
  ['no derivative', 'noderivatives'],
  ['open rail', 'openrail'],
  ['cc by', 'ccby'],
])
const joining: ReadonlySet<string> = new Set([...joined.keys()].map((pair) => pair.replace(/ .*/, '')))

const spelled: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['licenced', 'licensed'],
  ['licences', 'licenses'],
])

/**
 * A name or a prose text as parts, so that "GPLv3", "GPL v3" and "gpl-v3" differ in nothing: lower case, letters
 * and numbers apart, compounds in one. Linear in the text.
 */
export function nameParts(text: string): readonly NamePart[] {
  const parts: NamePart[] = []
  // What makes a sign a picture stands behind no letter.
  const isPlain = hasAsciiWords(text.replaceAll('\ufe0f', ''))
  for (const { 0: found, index } of text.matchAll(isPlain ? asciiPart : anyPart())) {
    const lower = found.toLowerCase()
    const value = spelled.get(lower) ?? lower
    const end = index + found.length
    const previous = parts.at(-1)
    const pair =
      previous && joining.has(previous.value) && index - previous.end <= 1
        ? joined.get(`${previous.value} ${value}`)
        : undefined
    if (previous && pair) parts[parts.length - 1] = { value: pair, start: previous.start, end }
    else parts.push({ value, start: index, end })
  }
  return parts
}

/** The key under which a name is found: its parts in a row. */
export function nameKey(name: string): string {
  return nameParts(name)
    .map(({ value }) => value)
    .join(' ')
}

import { eastAsianWidth } from 'get-east-asian-width'
import { forTerminal } from './escape.ts'

/** Scripts that are written without spaces: a line may end between any two letters, but for what opens or closes. */
const BETWEEN =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}，。、；：！？）」』】》”])(?![，。、；：！？）」』】》”"'’.,:;!?)]|$)|(?<=[^（「『【《“"'‘([])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}（「『【《“])/u
const ASCII = /^[ -~]*$/
const MARK = /^(?:\p{M}|[\u200b-\u200d])$/u

/** Breaks a text into lines of at most `width` columns, each indented by `indent`; a longer word stands alone. */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of forTerminal(text.replace(/\s+/g, ' ').trim()).split(' ')) {
    const parts = ASCII.test(word) ? [word] : word.split(BETWEEN)
    for (const [index, part] of parts.entries()) {
      const longer = line && index === 0 ? `${line} ${part}` : line + part
      if (line && lengthOf(longer) > width - indent) {
        lines.push(line)
        line = part
      } else line = longer
    }
  }
  if (line) lines.push(line)
  return lines.map((each) => ' '.repeat(indent) + each)
}

/** Cuts a text that is longer than `width` columns, and shows that it was cut. */
export function clip(text: string, width: number): string {
  if (lengthOf(text) <= width) return text
  let [shown, left] = ['', width - 1]
  for (const character of text) {
    left -= columnsOf(character)
    if (left < 0) break
    shown += character
  }
  return `${shown}…`
}

/** The columns that a text takes in a terminal: letters of East Asia take two, marks above letters none. */
export function lengthOf(text: string): number {
  if (ASCII.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += columnsOf(character)
  return columns
}

function columnsOf(character: string): number {
  return MARK.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
}

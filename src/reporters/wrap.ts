import { forTerminal } from './escape.ts'

/** Breaks a text into lines of at most `width` columns, each indented by `indent`; a longer word stands alone. */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of forTerminal(text.replace(/\s+/g, ' ').trim()).split(' ')) {
    if (line && lengthOf(line) + 1 + lengthOf(word) > width - indent) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(line)
  return lines.map((each) => ' '.repeat(indent) + each)
}

/** Cuts a text that is longer than `width` characters, and shows that it was cut. */
export function clip(text: string, width: number): string {
  const characters = [...text]
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`
}

/** The number of characters, each code point counting as one. */
export function lengthOf(text: string): number {
  return [...text].length
}

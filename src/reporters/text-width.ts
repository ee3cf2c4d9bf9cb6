/** Widths in Verdana at 11 pixels, by kind of letter. It runs wide: in most fonts a text takes less. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:'|]/, 3.4],
  [/[ ftIr()-]/, 4.6],
  [/[mwMW]/, 10.2],
  [/[A-Z]/, 7.6],
  // Letters of East Asia are as wide as they are high.
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/, 11],
  [/[\u{10000}-\u{10ffff}]/u, 14],
]
const USUAL_WIDTH = 6.7
const FONT_SIZE = 11

/** About how wide a text is in pixels: pictures cannot measure the font that stands in. */
export function widthOf(text: string, fontSize = FONT_SIZE): number {
  const sum = [...text].reduce(
    (total, letter) => total + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL_WIDTH),
    0,
  )
  return Math.round((sum * fontSize) / FONT_SIZE)
}

/** Cuts a text that would be wider, and shows that it was cut. */
export function fit(text: string, width: number, fontSize: number): string {
  if (widthOf(text, fontSize) <= width) return text
  const letters = [...text]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, fontSize) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

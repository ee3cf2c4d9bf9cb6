/**
 * Letters by the blocks of Unicode that hold them: Latin to Greek Extended (U+00C0 to U+1FFF), and kana, ideographs and
 * Hangul (U+3040 to U+D7FF). What lies between is punctuation, arrows and signs, what lies behind pictures and forms of
 * compatibility. Patterns that every run asks say so, and not `\p{L}`, which V8 looks up in Unicode's tables each time
 * that it reads them: a hundred times as long. For headings, names and lists; a license text wants the tables.
 */

/** Whether a text has a letter. */
export function hasLetters(text: string): boolean {
  return /[a-z\u00c0-\u1fff\u3040-\ud7ff]/i.test(text)
}

/** The letters and digits of a text, without what stands between them. */
export function lettersOf(text: string): string {
  return text.replace(/[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]/gi, '')
}

/** The words of a text: letters and digits in a row, in lower case. */
export function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z\d\u00c0-\u1fff\u3040-\ud7ff]+/g) ?? []
}

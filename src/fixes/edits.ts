/** Words that stand at a place, and what is to stand there; an insertion replaces no words. */
export interface Edit {
  readonly line: number
  readonly column: number
  readonly from: string
  /** Lines in it, as in `from`, end with `\n`; the file's own endings are put in their place. */
  readonly to: string
}

/** What can be mended in one file without asking anybody. */
export interface Fix {
  readonly rule: string
  readonly path: string
  /** What is changed, in words: `license: "Apache 2.0" is written "apache-2.0"`. */
  readonly title: string
  /** Whether it changes how a thing is written and not what is said. */
  readonly safe: boolean
  readonly edits: readonly [Edit, ...Edit[]]
}

/**
 * A text with fixes made in it. A fix whose words do not stand where they are said to stand, or that touches what an
 * earlier one changed, is left out; each of the others is made as a whole.
 */
export function applyFixes(
  text: string,
  fixes: readonly Fix[],
): { readonly text: string; readonly made: readonly Fix[] } {
  const starts = lineStarts(text)
  const ending = endingOf(text)
  const taken: Span[] = []
  const made: Fix[] = []
  for (const fix of fixes) {
    const spans = fix.edits.map((edit) => spanOf(text, starts, edit, ending))
    const clear = spans.filter((span) => span !== undefined && !taken.some((other) => touch(span, other)))
    if (clear.length < fix.edits.length) continue
    taken.push(...(clear as Span[]))
    made.push(fix)
  }
  let [edited, from] = ['', 0]
  for (const { start, end, to } of taken.sort((a, b) => a.start - b.start)) {
    edited += text.slice(from, start) + to
    from = end
  }
  return { text: edited + text.slice(from), made }
}

/** Where a fix changes a text, from its first edit to its last, in UTF-16 code units; `undefined` where it does not fit. */
export function extentOf(
  text: string,
  fix: Fix,
): { readonly start: number; readonly end: number } | undefined {
  const starts = lineStarts(text)
  const spans = fix.edits.flatMap((edit) => spanOf(text, starts, edit, endingOf(text)) ?? [])
  if (spans.length < fix.edits.length) return undefined
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

interface Span {
  readonly start: number
  readonly end: number
  readonly to: string
}

function spanOf(text: string, starts: readonly number[], { line, column, from, to }: Edit, ending: string) {
  const start = (starts[line - 1] ?? Number.NaN) + column - 1
  if (!(start >= 0 && start <= text.length)) return undefined
  const [stands, written] = [from, to].map((words) => words.replaceAll('\n', ending)) as [string, string]
  // A value may stand in quotes; they go with it.
  for (const words of [stands, `"${stands}"`, `'${stands}'`])
    if (text.startsWith(words, start)) return { start, end: start + words.length, to: written }
  return undefined
}

const endingOf = (text: string) => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'

const touch = (a: Span, b: Span) => (a.start < b.end && b.start < a.end) || a.start === b.start

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}

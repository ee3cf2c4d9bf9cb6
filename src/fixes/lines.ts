import { applyFixes, type Fix } from './edits.ts'

/** Whole lines of a file, as Git counts them, and what they would be. */
export interface LineChange {
  /** From 1; `end` is the last of them. */
  readonly start: number
  readonly end: number
  /** Without the `\n` that ends each, with any `\r` before it. */
  readonly before: readonly string[]
  /** Nothing where the lines are removed. */
  readonly after: readonly string[]
  readonly fixes: readonly Fix[]
}

/**
 * The fixes of one file as changes of whole lines, top to bottom, none of which touches another's lines: each can be made
 * without the others. Fixes of the same line are one change. A fix whose words do not stand where they are said to stand
 * is left out. Only `\n` ends a line here, whatever else the fixes count lines by.
 */
export function lineChanges(text: string, fixes: readonly Fix[]): readonly LineChange[] {
  const single = fixes
    .flatMap((fix) => changeOf(text, [fix]) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const changes: LineChange[] = []
  for (const change of single) {
    const last = changes.at(-1)
    if (!last || last.end < change.start) changes.push(change)
    else changes.splice(-1, 1, changeOf(text, [...last.fixes, ...change.fixes]) ?? last)
  }
  return changes
}

function changeOf(text: string, fixes: readonly Fix[]): LineChange | undefined {
  const { text: mended, made } = applyFixes(text, fixes)
  if (mended === text) return undefined
  const [old, now] = [text.split('\n'), mended.split('\n')]
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start += 1
  let rest = 0
  while (rest < shorter - start && old.at(-1 - rest) === now.at(-1 - rest)) rest += 1
  // What is only put in goes with the line before it: no line, no place.
  if (start === old.length - rest) {
    if (start > 0) start -= 1
    else rest -= 1
  }
  return {
    start: start + 1,
    end: old.length - rest,
    before: old.slice(start, old.length - rest),
    after: now.slice(start, now.length - rest),
    fixes: made,
  }
}

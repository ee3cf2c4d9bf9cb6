import { applyFixes, extentOf, type Fix } from './edits.ts'

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
 * or that touches what an earlier one changes, is left out. Only `\n` ends a line here, whatever else the fixes count lines by.
 */
export function lineChanges(text: string, fixes: readonly Fix[]): readonly LineChange[] {
  const single = applyFixes(text, fixes)
    .made.flatMap((fix) => changeOf(text, [fix]) ?? [])
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
  const extents = made.flatMap((fix) => extentOf(text, fix) ?? [])
  if (mended === text || extents.length === 0) return undefined
  const first = Math.min(...extents.map(({ start }) => start))
  const last = Math.max(...extents.map(({ end }) => end))
  const from = first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1
  // Where the last line goes with its end, the next one is not touched.
  const isWhole = last > first && text[last - 1] === '\n'
  let to = isWhole && endsLine(mended, text, last) ? last : endOfLine(text, last)
  // A line that lost its end goes on in the next.
  while (to < text.length && !endsLine(mended, text, to)) to = endOfLine(text, to)
  const block = text.slice(from, to)
  const isEnded = block.endsWith('\n')
  const before = linesOf(block, isEnded)
  const start = text.slice(0, from).split('\n').length
  return {
    start,
    end: start + before.length - 1,
    before,
    after: linesOf(mended.slice(from, mended.length - (text.length - to)), isEnded),
    fixes: made,
  }
}

/** Whether what stands for the text before a place ends a line, or is nothing. */
function endsLine(mended: string, text: string, place: number): boolean {
  const at = mended.length - (text.length - place)
  return at === 0 || mended[at - 1] === '\n'
}

const endOfLine = (text: string, place: number) => {
  const at = text.indexOf('\n', place)
  return at === -1 ? text.length : at + 1
}

function linesOf(block: string, isEnded: boolean): readonly string[] {
  if (!isEnded) return block.split('\n')
  return block === '' ? [] : block.replace(/\n$/, '').split('\n')
}

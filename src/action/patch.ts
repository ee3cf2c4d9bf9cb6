/** Lines of the new file that a patch shows together, counted from 1. */
export interface Hunk {
  readonly start: number
  readonly end: number
  /** Those of them that the change has put there. */
  readonly added: ReadonlySet<number>
}

/**
 * What a unified diff of one file shows of the new one. It is believed only as far as it is one: the first line that
 * cannot be of a diff ends it, and a hunk that holds fewer lines than it says is none.
 *
 * Source: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function hunksIn(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = []
  const lines = patch.split('\n')
  let at = 0
  while (at < lines.length) {
    const head = HEAD.exec(lines[at] ?? '')
    if (!head) break
    const [, , oldCount = '1', start = '', newCount = '1'] = head
    let [left, right] = [Number(oldCount), Number(newCount)]
    let line = Number(start)
    const added = new Set<number>()
    for (at += 1; at < lines.length; at += 1) {
      const sign = lines[at]?.[0]
      if (sign === '\\') continue
      if (left === 0 && right === 0) break
      if (sign === '+') added.add(line)
      if (sign === '+' || sign === ' ') [line, right] = [line + 1, right - 1]
      if (sign === '-' || sign === ' ') left -= 1
      if ((sign !== '+' && sign !== '-' && sign !== ' ') || left < 0 || right < 0) return hunks
    }
    if (left !== 0 || right !== 0) break
    if (line > Number(start)) hunks.push({ start: Number(start), end: line - 1, added })
  }
  return hunks
}

const HEAD = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

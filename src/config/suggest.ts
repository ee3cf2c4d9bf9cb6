/** ` Did you mean …?` of the known name that is closest to what was written, or nothing where none is close. */
export function suggest(written: string, names: readonly string[]): string {
  const near = nearest(written, names)
  return near === undefined ? '' : ` Did you mean \`${near}\`?`
}

/** Letters by which a name may be mistyped. */
const MAX_DISTANCE = 2
/** Longer words are not compared letter by letter. */
const MAX_LENGTH = 80

function nearest(written: string, names: readonly string[]): string | undefined {
  const word = written.toLowerCase()
  if (word === '' || word.length > MAX_LENGTH) return undefined
  const mistyped = names
    .map((name) => ({ name, distance: distanceOf(word, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= MAX_DISTANCE && distance < name.length / 2)
    .sort((a, b) => a.distance - b.distance)
  if (mistyped[0]) return mistyped[0].name
  const last = lastOf(word)
  return names.find((name) => last !== '' && (name.includes(last) || last.includes(lastOf(name))))
}

/** What stands behind the last dot or slash: `pretraining` of `datasets.pretraining`. */
const lastOf = (name: string) => name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1)

/** Levenshtein's distance: letters to add, leave out or exchange. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

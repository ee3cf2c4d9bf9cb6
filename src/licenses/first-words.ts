/** The lines of a table by their first word, which ends at a space or at the end of the first field. */
export function linesByFirstWord(table: string): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>()
  for (const line of table.trimEnd().split('\n')) {
    const word = line.slice(0, line.search(/[ |]/))
    const others = byWord.get(word)
    if (others) others.push(line)
    else byWord.set(word, [line])
  }
  return byWord
}

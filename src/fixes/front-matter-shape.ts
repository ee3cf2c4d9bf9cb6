import { readFrontMatter } from '../facts/front-matter.ts'
import type { Edit, Fix } from './edits.ts'
import { applyFixes } from './edits.ts'

/** Lines of front matter that are looked through. */
const MAX_LINES = 2_000

/**
 * What keeps a card's front matter from being read and has one cure: tabs where spaces belong, a line that stands twice,
 * a block that is never closed. Only what makes all of it valid is a fix.
 */
export async function fixFrontMatterShape(path: string, text: string): Promise<readonly Fix[]> {
  const { frontMatter } = await readFrontMatter(path, text)
  if (frontMatter.state !== 'broken') return []
  const lines = text.split(/\r\n|\r|\n/, MAX_LINES)
  const open = lines.findIndex((line) => line.trim() !== '')
  const close = lines.findIndex((line, index) => index > open && /^---[ \t]*$/.test(line))
  const cures =
    close < 0
      ? [closeBlock(path, lines, open)]
      : [untab(path, lines, open, close), dropRepeated(path, lines, open, close)]
  const fixes = cures.filter((fix) => fix !== undefined)
  if (fixes.length === 0) return []
  const { frontMatter: mended } = await readFrontMatter(path, applyFixes(text, fixes).text)
  return mended.state === 'valid' && mended.fields.size > 0 ? fixes : []
}

function untab(path: string, lines: readonly string[], open: number, close: number): Fix | undefined {
  const edits = lines.slice(open, close).flatMap((line, index): Edit[] => {
    const indent = /^[ \t]*\t[ \t]*/.exec(line)?.[0]
    return indent === undefined
      ? []
      : [{ line: open + index + 1, column: 1, from: indent, to: indent.replaceAll('\t', '  ') }]
  })
  return fixOf(path, edits, true, 'front matter: tabs are written as spaces')
}

/** A field that stands a second time with the same value says nothing new. */
function dropRepeated(path: string, lines: readonly string[], open: number, close: number): Fix | undefined {
  const seen = new Set<string>()
  const edits = lines.slice(open + 1, close).flatMap((line, index): Edit[] => {
    if (!/^[A-Za-z_]\w*:[ \t]*[^\s|>]/.test(line)) return []
    const known = seen.has(line.trimEnd())
    seen.add(line.trimEnd())
    return known ? [{ line: open + index + 2, column: 1, from: `${line}\n`, to: '' }] : []
  })
  return fixOf(path, edits, true, 'front matter: a field that stands twice stands once')
}

/** The closing line goes behind the last line that looks like a field; where the prose begins is a guess. */
function closeBlock(path: string, lines: readonly string[], open: number): Fix | undefined {
  const end = lines.findIndex((line, index) => index > open && !/^(?:[A-Za-z_]\w*:|[ \t]|-[ \t])/.test(line))
  if (end <= open + 1) return undefined
  return fixOf(
    path,
    [{ line: end + 1, column: 1, from: '', to: '---\n' }],
    false,
    'front matter: closed by a line of three hyphens',
  )
}

function fixOf(
  path: string,
  [first, ...others]: readonly Edit[],
  safe: boolean,
  title: string,
): Fix | undefined {
  return first && { rule: 'consistency/front-matter-valid', path, title, safe, edits: [first, ...others] }
}

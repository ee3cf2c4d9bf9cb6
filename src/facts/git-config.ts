import { find } from '../pattern.ts'
/** One variable of a file in git's configuration syntax. */
export interface GitSetting {
  /** Lower-case, as git compares it: `submodule`. */
  readonly section: string
  /** As written: `third_party/aster`; empty where the section has none. */
  readonly subsection: string
  /** Lower-case: `url`. */
  readonly name: string
  readonly value: string
  /** The line that it starts on. */
  readonly line: number
}

/** More than any such file has; what stands behind is not read. */
const MAX_CHARACTERS = 256 * 1024
const MAX_SETTINGS = 10_000

/** `[submodule "a \"quoted\" name"]`, and the older `[submodule.name]`. */
const SECTION = /^\[\s*([\w-]+)(?:\.([\w.-]+)|\s+"((?:[^"\\]|\\.)*)")?\s*\]/
const NAME = /^([A-Za-z][\w-]*)\s*(=|$|[#;])/
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' }

/**
 * Reads the variables of a text in the syntax of `.gitmodules`: https://git-scm.com/docs/git-config#_syntax. No library
 * for it keeps the lines. What git would refuse is passed over up to the end of its line; never throws.
 */
export function readGitConfig(text: string): readonly GitSetting[] {
  const settings: GitSetting[] = []
  const lines = text.slice(0, MAX_CHARACTERS).split('\n')
  let [section, subsection] = ['', '']
  for (let at = 0; at < lines.length && settings.length < MAX_SETTINGS; at += 1) {
    let rest = (lines[at] ?? '').trim()
    const header = find(SECTION, rest)
    if (header) {
      section = (header[1] ?? '').toLowerCase()
      subsection = header[2]?.toLowerCase() ?? (header[3] ?? '').replace(/\\(.)/g, '$1')
      rest = rest.slice(header[0].length).trimStart()
    }
    const [found, name = '', sign] = find(NAME, rest) ?? []
    if (found === undefined || section === '') continue
    const line = at + 1
    const read = sign === '=' ? readValue(lines, at, rest.slice(found.length)) : { value: 'true', last: at }
    at = read.last
    settings.push({ section, subsection, name: name.toLowerCase(), value: read.value, line })
  }
  return settings
}

/** A value may be quoted in parts, ends at a comment, and goes on behind a backslash at the end of its line. */
function readValue(
  lines: readonly string[],
  first: number,
  start: string,
): { readonly value: string; readonly last: number } {
  let [value, kept, quoted] = ['', 0, false]
  for (let [last, rest] = [first, start]; ; last += 1, rest = lines[last] ?? '') {
    let goesOn = false
    for (let index = 0; index < rest.length; index += 1) {
      const character = rest.charAt(index)
      if (character === '"') quoted = !quoted
      else if (character === '\\') {
        index += 1
        const escaped = rest.charAt(index)
        goesOn = escaped === '' || escaped === '\r'
        if (!goesOn) value += ESCAPES[escaped] ?? escaped
      } else if (!quoted && (character === '#' || character === ';')) break
      else if (value !== '' || quoted || !/\s/.test(character)) value += character
      // Blanks at the end are none of the value, unless they are quoted.
      if (quoted || !/\s/.test(character)) kept = value.length
    }
    if (!goesOn || last + 1 >= lines.length) return { value: value.slice(0, kept), last }
  }
}

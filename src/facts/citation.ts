import type { Location } from '../repository.ts'
import { boundExceeded } from './front-matter.ts'
import type { Extractor } from './gather.ts'

/** What `CITATION.cff` says (https://citation-file-format.github.io): whether it names what is cited, and its authors. */
export interface CitationFile {
  readonly at: Location
  /** Required fields that it does not have. */
  readonly missing: readonly string[]
  /** What keeps it from being read. */
  readonly problem?: string
}

const PATH = 'CITATION.cff'
/** Required by version 1.2.0 of the format. */
const REQUIRED = ['cff-version', 'message', 'title', 'authors'] as const

/** The citation file at the root, where there is one. */
export const citationFile: Extractor<CitationFile | undefined> = {
  wants: () => ({ texts: [PATH] }),
  extract: async (read) => {
    const text = read.text(PATH)
    return text === undefined ? undefined : readCitation(text)
  },
}

/** Never throws: what is wrong with the file is said. */
export async function readCitation(text: string): Promise<CitationFile> {
  const at = { path: PATH, line: 1 }
  const bound = boundExceeded(text, 'file')
  if (bound) return { at, missing: [], problem: bound }
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    return { at: { path: PATH, line, column: col }, missing: [], problem: 'It is not valid YAML.' }
  }
  const { contents } = document
  if (!isMap(contents)) return { at, missing: REQUIRED, problem: 'It is not a mapping of fields.' }
  const fields = new Set(
    contents.items.flatMap(({ key, value }) => (isScalar(key) && value !== null ? [String(key.value)] : [])),
  )
  return { at, missing: REQUIRED.filter((field) => !fields.has(field)) }
}

import { find } from '../pattern.ts'
import type { Located } from '../repository.ts'
import type { Document } from './documents.ts'

/** One installation command of a document: what it installs by name, and the file it installs from. */
export interface Install {
  readonly packages: readonly string[]
  readonly file?: string
}

const COMMAND =
  /\b(?:pip3?|uv pip|conda|mamba|npm|cargo|poetry|uv) (?:install|add|env create|env update|sync)\b/
const FILE_OPTION = /(?:^|\s)(?:-r|--requirement|-f|--file)[ =]?(\S+)/

/** The installation commands in the documents' code blocks, in reading order. */
export function readInstalls(documents: readonly Document[]): readonly Located<Install>[] {
  return documents.flatMap((document) =>
    document.sections.flatMap((section) =>
      section.blocks.flatMap((block) => {
        if (block.kind !== 'code') return []
        return block.text.split('\n').flatMap((text, index): readonly Located<Install>[] => {
          const line = text.slice(0, MAX_LINE)
          const command = find(COMMAND, line)
          if (!command) return []
          const rest = line.slice(command.index + command[0].length)
          const file = find(FILE_OPTION, rest)?.[1]
          const packages = rest
            .replace(FILE_OPTION, ' ')
            .split(/\s+/)
            .filter((word) => /^["']?[A-Za-z][\w.[\]<>=!~-]*["']?$/.test(word))
          const at = { path: document.path, line: block.firstLine + index, text: text.trim() }
          return [{ value: { packages, ...(file !== undefined && { file }) }, at }]
        })
      }),
    ),
  )
}

const MAX_LINE = 1_000

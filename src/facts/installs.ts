import { find, findAll, matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { type Document, type Section, sentencesIn } from './documents.ts'
import type { Names } from './names.ts'

/** One installation command of a document: what it installs by name, and the file it installs from. */
export interface Install {
  readonly packages: readonly string[]
  readonly file?: string
}

const COMMAND =
  /\b(?:pip3?|uv pip|conda|mamba|npm|cargo|poetry|uv) (?:install|add|env create|env update|sync)\b/
const FILE_OPTION = /(?:^|\s)(?:-r|--requirement|-f|--file)[ =]?(\S+)/

/** A repository that is cloned, by its name: what is installed from its files afterwards is its own affair. */
const CLONE = /\bgit clone\s/

function clonedIn(line: string): string | undefined {
  const command = find(CLONE, line)
  const address =
    command &&
    line
      .slice(command.index)
      .split(/\s+/)
      .find((word) => matches(/^(?:https?:|git@|ssh:)/, word))
  return address?.split('/').findLast((part) => part !== '')
}

/** The libraries that the documents name: in the installation commands of their code blocks, and in lists of requirements. */
export function readInstalls(documents: readonly Document[], names: Names): readonly Located<Install>[] {
  return documents.flatMap((document) =>
    document.sections.flatMap((section) => [
      ...section.blocks.flatMap((block) => {
        if (block.kind !== 'code') return []
        let elsewhere = false
        return block.text.split('\n').flatMap((text, index): readonly Located<Install>[] => {
          const line = text.slice(0, MAX_LINE)
          const cloned = clonedIn(line)
          if (cloned !== undefined) elsewhere = !names.isRepository(cloned)
          const command = find(COMMAND, line)
          if (!command) return []
          const rest = line.slice(command.index + command[0].length)
          const file = elsewhere ? undefined : find(FILE_OPTION, rest)?.[1]
          const packages = rest
            .replace(FILE_OPTION, ' ')
            .split(/\s+/)
            .filter((word) => /^["']?[A-Za-z][\w.[\]<>=!~-]*["']?$/.test(word))
          const at = { path: document.path, line: block.firstLine + index, text: text.trim() }
          return [{ value: { packages, ...(file !== undefined && { file }) }, at }]
        })
      }),
      ...requirementsIn(document, section),
    ]),
  )
}

const REQUIREMENTS = /\b(?:requirements?|dependenc(?:y|ies)|pre-?requisites?|environment)\b/i
/** `torch>=1.6`, and libraries that need no version to be told from words. */
const VERSIONED = /(?<![\w.-])([A-Za-z][\w.-]*) ?(?:>=|==|~=) ?\d/g
const LIBRARIES =
  /\b(pytorch|torch|tensorflow|jax|flax|keras|transformers|fairseq|scikit-learn|numpy|scipy|deepspeed|paddlepaddle|mxnet)\b/gi
const NO_LIBRARY = /^(?:python\d?|cuda|gcc|driver|version)$/i

/** What a list under a heading such as "Requirements" names, and what is named with its version anywhere. */
function requirementsIn(document: Document, section: Section): readonly Located<Install>[] {
  const listed = matches(REQUIREMENTS, section.title)
  return sentencesIn(section).flatMap(({ text, line }) => {
    const said = text.slice(0, MAX_LINE)
    const found = [...findAll(VERSIONED, said), ...(listed ? findAll(LIBRARIES, said) : [])]
    const packages = found.flatMap(([, name = '']) => (matches(NO_LIBRARY, name) ? [] : [name]))
    return packages.length === 0 ? [] : [{ value: { packages }, at: { path: document.path, line, text } }]
  })
}

const MAX_LINE = 1_000

import { findMentions } from '../licenses/mentions.ts'
import { find, matches } from '../pattern.ts'
import type { Extractor } from './gather.ts'
import type { LicenseStatement } from './licenses.ts'
import { namedBy } from './manifests.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import { depthOf, type Tree } from './tree.ts'

/** Source files of the languages that models are written in, and how a comment begins in them. */
const SOURCE = new Set([
  'py',
  'cu',
  'cuh',
  'cpp',
  'cc',
  'c',
  'h',
  'hpp',
  'rs',
  'go',
  'js',
  'ts',
  'jl',
  'java',
  'sh',
])
/** A header stands in the first lines. */
const HEADER_BYTES = 2048
/** Files that are looked at, those nearest to the root first. */
const MAX_FILES = 80

/** What the comments at the head of source files say of the terms of those files. */
export const licenseHeaders: Extractor<readonly LicenseStatement[]> = {
  turn: 'last',
  wants: (tree) => ({
    ranges: choose(tree).map((path) => ({ path, start: 0, length: HEADER_BYTES })),
  }),
  extract: (read, tree) =>
    choose(tree).flatMap((path) => {
      const bytes = read.bytes({ path, start: 0, length: HEADER_BYTES })
      return bytes ? readHeader(path, String.fromCharCode(...bytes)) : []
    }),
}

function choose(tree: Tree): readonly string[] {
  return tree.entries
    .filter(
      ({ path, kind, size }) =>
        kind === 'file' && size > 0 && SOURCE.has(extensionOf(path)) && !isForeign(path) && !isTest(path),
    )
    .map(({ path }) => path)
    .sort((a, b) => depthOf(a) - depthOf(b))
    .slice(0, MAX_FILES)
}

const COMMENT = /^\s*(?:#|\/\/|\/\*|\*|;|--|%)/
const TAG = /SPDX-License-Identifier:\s*([^*\n]+)/i
/** Whose code a file was made from is not whose terms it is under. */
const OF_ANOTHER =
  /\b(?:adapted|based on|borrowed|copied|derived|modified|taken|ported) (?:from|on|version)\b/i

/** The license that the first comment of a file names; none where it names several, or speaks of where it came from. */
function readHeader(path: string, text: string): readonly LicenseStatement[] {
  const lines: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() !== '' && !matches(COMMENT, line)) break
    lines.push(line)
  }
  const tagged = lines.findIndex((line) => matches(TAG, line))
  const tag = find(TAG, lines[tagged] ?? '')?.[1]?.trim()
  if (tag !== undefined) return [statement(path, tagged + 1, tag)]
  const comment = lines.join('\n')
  if (!matches(/licen[sc]e/i, comment) || matches(OF_ANOTHER, comment)) return []
  const mentions = findMentions(comment.replaceAll(/^[ \t]*[#/*;%-]+/gm, (mark) => ' '.repeat(mark.length)))
  const [first] = mentions
  if (!first || mentions.some(({ license }) => license.id !== first.license.id)) return []
  return [statement(path, comment.slice(0, first.index).split('\n').length, first.text)]
}

function statement(path: string, line: number, written: string): LicenseStatement {
  return {
    at: { path, line, text: written },
    from: 'header',
    match: 'statement',
    ...namedBy(written),
    written,
    covers: ['code'],
  }
}

/** The header of a weights file, as far as it speaks of terms. */
interface Artifact {
  readonly path: string
  readonly metadata?: {
    readonly license?: string
    readonly licenseName?: string
    readonly licenseLink?: string
  }
}

/** What the headers of weights files say of terms: `general.license` of GGUF, `__metadata__` of safetensors. */
export function readArtifactLicenses(artifacts: readonly Artifact[]): readonly LicenseStatement[] {
  return artifacts.flatMap(({ path, metadata }): readonly LicenseStatement[] => {
    const written = matches(/^other$/i, metadata?.license ?? '') ? metadata?.licenseName : metadata?.license
    if (written === undefined || written.trim() === '') return []
    return [
      {
        at: { path, text: written },
        from: 'header',
        match: 'statement',
        ...namedBy(written),
        ...(metadata?.licenseLink !== undefined && { refersTo: metadata.licenseLink }),
        written,
        covers: ['weights'],
      },
    ]
  })
}

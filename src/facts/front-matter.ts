import type { YAMLMap } from 'yaml'
import { find, matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'

/** The YAML block at the head of a card, as the Hugging Face hub reads it. */
export type FrontMatter =
  | { readonly state: 'absent' }
  | { readonly state: 'valid'; readonly fields: Fields }
  | { readonly state: 'broken'; readonly problems: readonly Problem[]; readonly fields: Fields }

/** The top-level fields by name. */
export type Fields = ReadonlyMap<string, Field>

/** One field with every text in it: a scalar gives one, a list one for each item, a mapping those of its values. */
export interface Field {
  readonly at: Location
  readonly values: readonly Located<string>[]
}

export interface Problem {
  readonly message: string
  readonly at: Location
}

/** More than any card has; a larger block is said to be broken rather than parsed. */
const MAX_CHARACTERS = 256 * 1024
/** Brackets, list items or keys within one another. */
const MAX_DEPTH = 100
/** A card has hundreds; a "billion laughs" of YAML aliases has more than memory. */
const MAX_VALUES = 100_000

/** The hub's own pattern: https://github.com/huggingface/hub-docs, `REGEX_YAML_BLOCK` of huggingface_hub. */
const BLOCK = /^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))/
const EMPTY: Fields = new Map()

/** A card's text parted into its front matter and the rest, with the line on which the rest starts. */
export interface Parted {
  readonly frontMatter: FrontMatter
  readonly body: string
  readonly bodyLine: number
}

/**
 * Parts a card's text. Broken YAML gives its problems, each with line and column, and as many fields as could
 * still be read; nothing throws. A block that is opened and never closed is no front matter to the hub; it is
 * reported as broken where its first lines look like fields. The YAML parser is loaded for the first block: most
 * documents have none.
 */
export async function readFrontMatter(path: string, text: string): Promise<Parted> {
  const match = find(BLOCK, text)
  if (!match) {
    const problem = unclosed(path, text)
    if (!problem) return { frontMatter: { state: 'absent' }, body: text, bodyLine: 1 }
    return { frontMatter: { state: 'broken', problems: [problem], fields: EMPTY }, body: text, bodyLine: 1 }
  }
  const [whole, opening = '', yaml = ''] = match
  const body = text.slice(whole.length)
  const before = countLines(opening)
  return { frontMatter: await parse(path, yaml, before), body, bodyLine: 1 + countLines(whole) }
}

async function parse(path: string, yaml: string, before: number): Promise<FrontMatter> {
  const bound = boundExceeded(yaml)
  if (bound) {
    const problem = { message: bound, at: { path, line: before + 1 } }
    return { state: 'broken', problems: [problem], fields: EMPTY }
  }
  const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  // Duplicate keys are found below: the library compares every key with every other one.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const at = (node: unknown, text?: string): Location => {
    const { line, col } = lines.linePos((isNode(node) && node.range?.[0]) || 0)
    return { path, line: line + before, column: col, ...(text !== undefined && { text }) }
  }
  const problems: Problem[] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    return { message: `${firstSentence(error.message)}.`, at: { path, line: line + before, column: col } }
  })
  const { contents } = document
  if (contents !== null && !isMap(contents))
    problems.push({ message: 'The front matter is not a mapping of fields.', at: at(contents) })

  let budget = MAX_VALUES
  // An alias may name what it stands in.
  const open = new Set<unknown>()
  const collect = (node: unknown, values: Located<string>[]): void => {
    if (budget <= 0) return
    budget -= 1
    if (isAlias(node)) collect(node.resolve(document), values)
    else if (isScalar(node)) {
      if (node.value === null || node.value === undefined) return
      const value = typeof node.source === 'string' ? node.source : String(node.value)
      if (value !== '') values.push({ value, at: at(node, value) })
    } else if ((isSeq(node) || isMap(node)) && !open.has(node)) {
      open.add(node)
      if (isSeq(node)) for (const item of node.items) collect(item, values)
      else for (const [, value] of entries(node)) collect(value, values)
      open.delete(node)
    }
  }
  const entries = (map: YAMLMap): readonly (readonly [Located<string>, unknown])[] => {
    const seen = new Set<string>()
    return map.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : ''
      if (seen.has(name)) {
        problems.push({ message: `The field "${name}" stands here a second time.`, at: at(key, name) })
        return []
      }
      seen.add(name)
      return [[{ value: name, at: at(key, name) }, value]]
    })
  }
  const fields = new Map<string, Field>()
  if (isMap(contents))
    for (const [name, value] of entries(contents)) {
      const values: Located<string>[] = []
      collect(value, values)
      fields.set(name.value, { at: name.at, values })
    }
  if (budget <= 0) {
    const message = `The front matter expands to more than ${MAX_VALUES} values; the rest was not read.`
    problems.push({ message, at: { path, line: before + 1 } })
  }
  return problems.length === 0 ? { state: 'valid', fields } : { state: 'broken', problems, fields }
}

/** What makes a text too large for the YAML parser, whose stack and memory a nested one can exhaust. */
export function boundExceeded(yaml: string, what = 'front matter'): string | undefined {
  if (yaml.length > MAX_CHARACTERS)
    return `The ${what} has ${yaml.length} characters; at most ${MAX_CHARACTERS} are read.`
  let depth = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > MAX_DEPTH) return `The ${what} nests deeper than ${MAX_DEPTH} levels.`
  }
  const run = new RegExp(`(?:[-?:]\\s+){${MAX_DEPTH}}`)
  return matches(run, yaml) ? `The ${what} nests deeper than ${MAX_DEPTH} levels.` : undefined
}

function unclosed(path: string, text: string): Problem | undefined {
  const match = /^(\s*)---[ \t]*(?:\r\n|\r|\n)[A-Za-z_]+:/.exec(text)
  if (!match) return undefined
  const line = 1 + countLines(match[1] ?? '')
  return {
    message: 'The front matter opens here and is never closed by a line of three hyphens.',
    at: { path, line, column: 1, text: '---' },
  }
}

const countLines = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0
const firstSentence = (text: string): string => text.split('\n', 1)[0]?.replace(/[.:]\s*$/, '') ?? text

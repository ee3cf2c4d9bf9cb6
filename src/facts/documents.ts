import { matches } from '../pattern.ts'
import { byCodeUnit, type Located, type Location } from '../repository.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import type { Extractor } from './gather.ts'
import { type Link, type Prose, parseMarkdown, type Section, textOf } from './markdown.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import { depthOf, folderOf, nameOf, type Tree } from './tree.ts'

export type { FrontMatter } from './front-matter.ts'
export type { Block, CodeBlock, Link, Prose, Row, Section, Table } from './markdown.ts'

/** A text that people read: a README, a card, a policy, a page of the documentation. */
export interface Document {
  readonly path: string
  readonly role: Role
  /** The whole file as it was read: what the place of a quotation is found in. */
  readonly source: string
  readonly frontMatter: FrontMatter
  readonly sections: readonly Section[]
}

/** What a document is, by its name and folder; the repository's own README is the `readme`. */
export type Role = 'readme' | 'model-card' | 'data-card' | 'use-policy' | 'document'

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['model-card', /^(?:model[-_ ]?card|readme[-_]model|hugging[-_]?face[-_]readme|hf[-_]readme)/i],
  ['data-card', /^(?:data(?:set)?[-_ ]?card|datasheet|data[-_ ]?statement|readme[-_]dataset)/i],
  ['use-policy', /^(?:(?:acceptable[-_ ]?)?us(?:e|age)[-_ ]?(?:policy|guidelines)|aup(?:\.|$))/i],
]
/** Endings of texts that are read as Markdown; no ending at all is a text too. */
const PROSE = new Set(['md', 'markdown', 'mdx', 'rst', 'txt', ''])
/** Deeper ones are the documentation of parts, not of the release. */
const MAX_DEPTH = 3
/** Longer sentences are lists in disguise: their first part tells. */
const MAX_SENTENCE = 1_000
/** Sentences of one line that are told apart: keeps a line of many sentences linear. */
const MAX_SENTENCES = 50
/** At most this many documents are read, those nearest to the root first. */
const MAX_DOCUMENTS = 120

/** The repository's documents, those nearest to the root first. */
export const documents: Extractor<readonly Document[]> = {
  wants: (tree) => ({ texts: choose(tree) }),
  extract: async (read, _tree, step) => {
    const parsed: Document[] = []
    for (const { path, text } of read.texts) {
      const { frontMatter, body, bodyLine } = await readFrontMatter(path, text)
      parsed.push({
        path,
        role: roleOf(path),
        source: text,
        frontMatter,
        sections: parseMarkdown(body, bodyLine),
      })
      await step()
    }
    return parsed.sort((a, b) => byNearness(a.path, b.path))
  },
}

/** Whether a document speaks of the release as a whole: the README of a folder speaks of what is in that folder. */
export function isCentral({ role, path }: Document): boolean {
  return role !== 'document' || folderOf(path) === '' || matches(/^docs?$/i, folderOf(path))
}

/** Documents that speak of changes to the code, of contributing to it, or of what others made with the model. */
const ASIDE =
  /(?:^|\/)(?:change_?log|changes|history|contributing|code[-_]of[-_]conduct|governance|maintainers|authors|security|claude|agents|gemini|copilot-instructions|awesome[-_][\w-]*|release[-_]?notes|news)(?:\.\w+)*$/i

/** Whether a document speaks of the model: a change log speaks of the code. */
export function speaksOfModel(document: Document): boolean {
  return isCentral(document) && !matches(ASIDE, document.path)
}

/** A link with the words around it: what presents it, and under which headings it stands. */
export interface Mention {
  readonly link: Link
  readonly at: Location
  /** The sentence, list item or table row that holds it. */
  readonly context: string
  /** For a link in a table: the header of its column, empty where there is none. */
  readonly column: string
  /** The headings above it, outermost first. */
  readonly headings: readonly string[]
  readonly document: Document
}

const mentions = new WeakMap<Document, readonly Mention[]>()

/** Every link of a document, with its surroundings, in reading order; looked for once, however many ask. */
export function mentionsIn(document: Document): readonly Mention[] {
  const known = mentions.get(document)
  if (known) return known
  const found = findMentions(document)
  mentions.set(document, found)
  return found
}

function findMentions(document: Document): readonly Mention[] {
  return document.sections.flatMap((section) => {
    const headings = [...section.parents, section.title].filter((title) => title !== '')
    const mention = (link: Link, context: string, column = ''): Mention => ({
      link,
      at: locate(document, link),
      context,
      column,
      headings,
      document,
    })
    return section.blocks.flatMap((block): readonly Mention[] => {
      if (block.kind === 'prose') return mentionsInProse(block, mention)
      if (block.kind === 'code') return []
      return block.rows.flatMap((row) => {
        const context = row.cells.map((cell) => cell.text).join(' | ')
        return row.cells.flatMap((cell, column) =>
          cell.links.map((link) => mention(link, context, block.header[column]?.text ?? '')),
        )
      })
    })
  })
}

function mentionsInProse(
  block: Prose,
  mention: (link: Link, context: string) => Mention,
): readonly Mention[] {
  if (block.links.length === 0) return []
  const sentenceOf = sentenceFinder(block)
  return block.links.map((link) => mention(link, sentenceOf(link)))
}

/** A link's place in its document. */
export function locate(document: Document, link: Link): Location {
  return {
    path: document.path,
    line: link.line,
    ...(link.column !== undefined && { column: link.column }),
    text: link.target,
  }
}

/** One sentence with the line that it starts on. */
export interface Sentence {
  readonly text: string
  readonly line: number
}

const sentences = new WeakMap<Section, readonly Sentence[]>()
const wholes = new WeakMap<Section, string>()

/** A section's sentences, tables and code left out; parted once, however many ask. */
export function sentencesIn(section: Section): readonly Sentence[] {
  const known = sentences.get(section)
  if (known) return known
  const parted = section.blocks.flatMap((block) => (block.kind === 'prose' ? sentencesOf(block) : []))
  sentences.set(section, parted)
  return parted
}

/**
 * The sentences that all of these patterns match. Most sections hold none: the patterns are tried on the whole section
 * first, which is quicker than on each of its sentences. They are small and not one large pattern, since to compile
 * "this, then within sixty letters that" takes longer than to look for both.
 */
export function sentencesMatching(section: Section, patterns: readonly RegExp[]): readonly Sentence[] {
  const all = sentencesIn(section)
  if (all.length === 0) return all
  const whole = wholes.get(section) ?? all.map(({ text }) => text).join('\n')
  wholes.set(section, whole)
  if (!patterns.every((pattern) => matches(pattern, whole))) return []
  return all.filter(({ text }) => {
    const part = text.slice(0, MAX_SENTENCE)
    return patterns.every((pattern) => matches(pattern, part))
  })
}

function sentencesOf(block: Prose): readonly Sentence[] {
  const starts: { readonly offset: number; readonly line: number }[] = []
  let offset = 0
  for (const line of block.lines) {
    starts.push({ offset, line: line.line })
    offset += line.text.length + 1
  }
  let [at, current] = [0, 0]
  return splitSentences(textOf(block)).map((text) => {
    // The break of a line before a sentence is no part of it.
    const begin = at + text.length - text.trimStart().length
    while ((starts[current + 1]?.offset ?? Number.POSITIVE_INFINITY) <= begin) current += 1
    at += text.length
    return { text: text.trim(), line: starts[current]?.line ?? block.line }
  })
}

/** Parts a text after `.`, `!`, `?` and their Chinese forms; joined, the parts give the text again. */
function splitSentences(text: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?](?=\s+(?:[A-Z\d“"'([*]|([^\0-\x7f])))|[。！？；]/g)) {
    const [, letter] = match
    if (letter !== undefined && letter === letter.toLowerCase()) continue
    const before = text.slice(start, match.index)
    // An abbreviation or a number does not end a sentence.
    if (/(?:^|[\s("“])(?:e\.g|i\.e|et al|vs|cf|Fig|Sec|No|approx|Inc|Ltd|v?\d+)$/.test(before.slice(-8)))
      continue
    parts.push(text.slice(start, match.index + 1))
    start = match.index + 1
  }
  if (start < text.length) parts.push(text.slice(start))
  return parts
}

/** Which sentence of a block a link stands in; the whole block where none can be told. */
function sentenceFinder(block: Prose): (link: Link) => string {
  const byLine = new Map<number, string[]>()
  const sentences = sentencesOf(block)
  for (const [index, { text, line }] of sentences.entries())
    for (let at = line; at <= (sentences[index + 1]?.line ?? block.endLine); at += 1)
      byLine.set(at, [...(byLine.get(at) ?? []).slice(-MAX_SENTENCES), text])
  return (link) => {
    const candidates = byLine.get(link.line) ?? []
    return candidates.find((text) => text.includes(link.text || link.target)) ?? candidates[0] ?? ''
  }
}

/** The texts of a card's front-matter field, each with its place; none where there is no such field. */
export function valuesOf(card: Document | undefined, field: string): readonly Located<string>[] {
  return card && card.frontMatter.state !== 'absent' ? (card.frontMatter.fields.get(field)?.values ?? []) : []
}

const DATA_FIELDS = [
  'task_categories',
  'size_categories',
  'dataset_info',
  'annotations_creators',
  'configs',
  'source_datasets',
  'language_creators',
]

/** Whether a card's front matter describes a data set, by the fields that only data cards have. */
export function isDataCard(card: Document | undefined): boolean {
  if (!card || card.frontMatter.state === 'absent') return false
  const { fields } = card.frontMatter
  return (
    DATA_FIELDS.some((field) => fields.has(field)) && !fields.has('pipeline_tag') && !fields.has('base_model')
  )
}

/** Headings under which other people's work is named. */
const OTHERS =
  /acknowledg|related|community|ecosystem|third[- ]part|references?$|credits|thanks|built (?:with|on)|star history|friends|awesome|powered by|learning hub|tutorials?$|blogs?$|学习中心|教程|致谢|相关|友情/i

/** Whether a heading announces other people's work: what stands below it says nothing of this release. */
export function isOthersHeading(title: string): boolean {
  return matches(OTHERS, title)
}

function choose(tree: Tree): readonly string[] {
  return tree.entries
    .filter(({ path, kind }) => kind !== 'submodule' && isDocument(path))
    .map(({ path }) => path)
    .sort(byNearness)
    .slice(0, MAX_DOCUMENTS)
    .sort((a, b) => rankOf(a) - rankOf(b))
}

/** The README tells most, then cards and policies. */
function rankOf(path: string): number {
  const role = roleOf(path)
  return role === 'readme' ? 0 : role === 'document' ? 2 : 1
}

const README = /^readme/i
const DOCS = /^docs?\//i

function isDocument(path: string): boolean {
  const extension = extensionOf(path)
  if (!PROSE.has(extension) || depthOf(path) > MAX_DEPTH) return false
  const name = nameOf(path)
  const telling = matches(README, name) || ROLES.some(([, pattern]) => matches(pattern, name))
  const markdown = extension === 'md' || extension === 'markdown' || extension === 'rst'
  const inReach = depthOf(path) === 0 || matches(DOCS, path)
  return (telling || (markdown && inReach)) && !isForeign(path) && !isTest(path)
}

/** Folders of examples: a card there is that of one of them. */
const EXAMPLES = /^(?:examples?|tutorials?|projects?|research|contrib|recipes)\//i

function roleOf(path: string): Role {
  const name = nameOf(path)
  if (matches(EXAMPLES, path)) return 'document'
  const role = ROLES.find(([, pattern]) => matches(pattern, name))?.[0]
  if (role) return role
  return folderOf(path) === '' && matches(README, name) ? 'readme' : 'document'
}

function byNearness(a: string, b: string): number {
  return depthOf(a) - depthOf(b) || byCodeUnit(a, b)
}

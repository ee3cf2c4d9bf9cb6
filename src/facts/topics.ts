import { findAll, matches } from '../pattern.ts'
import type { Location } from '../repository.ts'
import { type Document, type Section, sentencesIn } from './documents.ts'
import type { Block, Link } from './markdown.ts'
import { type Entry, entriesOf, isOfOthers, type Part, partsOf, shownBy } from './parts.ts'
import { isTemplate, isUnfilled } from './placeholders.ts'
import { type Signs, TOPICS } from './topic-signs.ts'

/** What model and data cards are expected to speak of. */
export type Topic = keyof typeof TOPICS

/** A place that speaks of a topic. */
export interface Passage {
  readonly at: Location
  /** A `section` is about the topic; an `entry` is a line or row that names it; a `sentence` mentions it in passing. */
  readonly extent: 'section' | 'entry' | 'sentence'
  /** What it shows, code and template text left out. */
  readonly text: string
  /** Words of prose, list items and tables, template text left out. */
  readonly words: number
  /** Figures in prose, tables and code. */
  readonly figures: number
  readonly tables: number
  readonly code: number
  readonly images: number
  /** Links to elsewhere, by the words that are shown for them. */
  readonly links: readonly string[]
}

export type Topics = Readonly<Record<Topic, readonly Passage[]>>

const topicIds = Object.keys(TOPICS) as readonly Topic[]

/** Topics that a data card speaks of where another document speaks of the model. */
const OF_DATA: ReadonlySet<Topic> = new Set([
  'training-data',
  'data-processing',
  'data-safeguards',
  'citation',
  'contact',
])
/** At most so many passages are kept of each topic. */
const MAX_PASSAGES = 20
/** Fewer words make no sentence. */
const FEWEST_WORDS = 3
/** Longer sentences are lists in disguise: their first part tells. */
const MAX_SENTENCE = 1_000

/** Where the documents speak of each topic: sections first, then entries, then sentences, each in reading order. */
export function readTopics(documents: readonly Document[]): Topics {
  const found = new Map<Topic, Passage[]>(topicIds.map((topic) => [topic, []]))
  const ofData = documents.filter((document) => document.role === 'data-card')
  // Beside a document on the model, a data card speaks of the data alone.
  const paths = new Set(ofData.length < documents.length ? ofData.map(({ path }) => path) : [])
  const takes = (topic: Topic, path: string) =>
    (OF_DATA.has(topic) || !paths.has(path)) && (found.get(topic)?.length ?? 0) < MAX_PASSAGES
  const add = (topic: Topic, passage: Passage) => {
    if (takes(topic, passage.at.path)) found.get(topic)?.push(passage)
  }
  const parts = documents.flatMap((document) =>
    document.sections.flatMap((section) => partsOf(document, section)),
  )
  const entries = documents.flatMap((document) =>
    document.sections
      .filter((section) => !isOfOthers(section))
      .flatMap((section) => entriesOf(document, section).map((entry) => ({ entry, section }))),
  )
  const named = namer([
    ...parts.flatMap(({ title, parent }) => [title, parent]),
    ...entries.map(({ entry }) => entry.label),
  ])
  for (const part of parts) addPart(part, named, add)
  for (const { entry, section } of entries) addEntry(entry, section, named, add)
  addSentences(documents, takes, add)
  return Object.fromEntries(found) as unknown as Topics
}

type Add = (topic: Topic, passage: Passage) => void

/** Whether there is room for what the document at a path says of a topic, and it has a say in it. */
type Takes = (topic: Topic, path: string) => boolean

/** The topics that a heading or a label names, whatever it may mean besides. */
type Named = (title: string) => readonly Topic[]

/** Tells topics by titles: each pattern is looked for in all of these at once, and not in each. */
function namer(titles: readonly string[]): Named {
  const unique = [...new Set(titles)]
  const lines = joined(unique)
  const known = new Map<string, Topic[]>()
  for (const topic of topicIds) {
    const { heading }: Signs = TOPICS[topic]
    for (const line of heading ? matchingLines(heading, lines) : []) {
      const title = unique[line] ?? ''
      known.set(title, [...(known.get(title) ?? []), topic])
    }
  }
  return (title) => known.get(title) ?? []
}

function addPart(part: Part, named: Named, add: Add): void {
  if (part.under === 'nothing') return
  const own = named(part.title)
  const inherited = part.under === 'heading' ? named(part.parent) : []
  let weight: Weight | undefined
  for (const topic of new Set([...own, ...inherited])) {
    const { not, content, inCode }: Signs = TOPICS[topic]
    if (not && (matches(not, part.title) || (!own.includes(topic) && matches(not, part.parent)))) continue
    weight ??= weigh(part.blocks)
    if (weight.words + weight.tables + weight.images + (inCode ? weight.code : 0) === 0) continue
    const shown = `${part.parent}\n${part.title}\n${weight.text}`
    if (content && !content.every((pattern) => matches(pattern, shown))) continue
    add(topic, { at: part.at, extent: 'section', ...weight })
  }
}

function addEntry({ label, text, at, title }: Entry, section: Section, named: Named, add: Add): void {
  const topics = named(label)
  if (topics.length === 0 || isTemplate(text)) return
  for (const topic of topics) {
    const { not, content }: Signs = TOPICS[topic]
    const shown = `${title}\n${label}: ${text}`
    if ((not && matches(not, label)) || content?.some((pattern) => !matches(pattern, shown))) continue
    const links = linksIn(section)
      .filter((link) => link.line === at.line)
      .map((link) => link.text)
    add(topic, { at, extent: 'entry', ...NOTHING, text, ...countIn(text), links })
  }
}

/**
 * The sentences that treat a topic by themselves. The first pattern of each way to speak of it is looked for in all
 * documents at once, and only the sentences that it is found in are looked at.
 */
function addSentences(documents: readonly Document[], takes: Takes, add: Add): void {
  const sentences = documents.flatMap((document) =>
    document.sections.flatMap((section) =>
      sentencesIn(section).map(({ text, line }) => ({ text, line, section, document })),
    ),
  )
  const lines = joined(sentences.map(({ text }) => text))
  for (const topic of topicIds) {
    const { sentences: alternatives = [], notSentence, amongThanks }: Signs = TOPICS[topic]
    const found = new Set<number>()
    for (const [first, ...others] of alternatives) {
      if (!first) continue
      for (const index of matchingLines(first, lines)) {
        if (found.has(index)) continue
        const part = sentences[index]?.text.slice(0, MAX_SENTENCE) ?? ''
        if (matches(first, part) && others.every((pattern) => matches(pattern, part))) found.add(index)
      }
    }
    for (const index of [...found].sort((a, b) => a - b)) {
      const sentence = sentences[index]
      if (!sentence || (!amongThanks && isOfOthers(sentence.section))) continue
      const { text, line, section, document } = sentence
      if (!takes(topic, document.path)) continue
      const counted = countIn(text)
      // A line of a table of contents says nothing.
      if (counted.words < FEWEST_WORDS || isTemplate(text)) continue
      if (notSentence && matches(notSentence, text.slice(0, MAX_SENTENCE))) continue
      const links = linksIn(section)
        .filter((link) => isIn(link, text, line))
        .map((link) => link.text)
      add(topic, {
        at: { path: document.path, line, text },
        extent: 'sentence',
        ...NOTHING,
        text,
        ...counted,
        links,
      })
    }
  }
}

/** Lines as one text, and where each begins in it. */
interface Joined {
  readonly text: string
  readonly starts: readonly number[]
}

function joined(lines: readonly string[]): Joined {
  let length = 0
  const starts = lines.map((line) => {
    const start = length
    length += line.length + 1
    return start
  })
  return { text: lines.join('\n'), starts }
}

/** The lines, by number, in which a match of the pattern ends. */
function matchingLines(pattern: RegExp, { text, starts }: Joined): ReadonlySet<number> {
  let line = 0
  return new Set(
    findAll(pattern, text).map(({ 0: found, index }) => {
      const end = index + Math.max(0, found.length - 1)
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= end) line += 1
      return line
    }),
  )
}

const sectionLinks = new WeakMap<Section, readonly Link[]>()

function linksIn(section: Section): readonly Link[] {
  const known = sectionLinks.get(section)
  if (known) return known
  const links = linksOf(section.blocks).slice(0, MAX_LINKS)
  sectionLinks.set(section, links)
  return links
}

/** Of one section: longer lists are no sources of one sentence. */
const MAX_LINKS = 500

function linksOf(blocks: readonly Block[]): readonly Link[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'code') return []
      return block.kind === 'prose'
        ? block.links
        : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.links))
    })
    .filter(({ image, target }) => !image && matches(/^https?:/i, target))
}

const isIn = ({ text, target, line }: Link, sentence: string, from: number) =>
  line >= from && (text !== '' ? sentence.includes(text) : sentence.includes(target))

type Weight = Omit<Passage, 'at' | 'extent'>
const NOTHING: Weight = { text: '', words: 0, figures: 0, tables: 0, code: 0, images: 0, links: [] }

function weigh(blocks: readonly Block[]): Weight {
  const texts: string[] = []
  const links: string[] = []
  let [figures, tables, code, images] = [0, 0, 0, 0]
  for (const block of blocks) {
    if (block.kind === 'code') {
      code += 1
      figures += countFigures(block.text)
      continue
    }
    const lines =
      block.kind === 'prose'
        ? block.lines.filter((line) => !isUnfilled(line)).map((line) => line.text)
        : shownBy(block).split('\n')
    const text = lines.filter((line) => !isTemplate(line)).join('\n')
    if (text !== '') texts.push(text)
    if (block.kind === 'table' && countFigures(text) > 0) tables += 1
    if (block.kind === 'prose') images += block.links.filter(({ image }) => image).length
    links.push(...linksOf([block]).map(({ text }) => text))
  }
  const text = texts.join('\n')
  const counted = countIn(text)
  return { text, words: counted.words, figures: figures + counted.figures, tables, code, images, links }
}

/** The words and figures of a text. A Chinese, Japanese or Korean character counts as half a word. */
function countIn(text: string): Pick<Passage, 'words' | 'figures'> {
  let [words, characters, inside] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isIdeograph(code)) characters += 1
    const word = isWord(code)
    if (word && !inside) words += 1
    inside = word
  }
  return { words: Math.max(words, Math.floor(characters / 2)), figures: countFigures(text) }
}

/** Letters and digits; beyond ASCII all but the punctuation of Latin and Chinese texts. */
const isWord = (code: number) =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : code >= 0xc0 &&
      !(code >= 0x2000 && code <= 0x2bff) &&
      !(code >= 0x3000 && code <= 0x3004) &&
      code < 0xff00
/** Kana, ideographs and Hangul. */
const isIdeograph = (code: number) =>
  (code >= 0x3041 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3)

const countFigures = (text: string): number => text.match(/\d[\d.,]*(?:e-?\d+)?/gi)?.length ?? 0

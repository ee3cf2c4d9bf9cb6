import type { Location } from '../repository.ts'
import { type Document, type Section, sentencesIn } from './documents.ts'
import type { Block, Link } from './markdown.ts'
import { entriesOf, isOfOthers, type Part, partsOf, shownBy } from './parts.ts'
import { isTemplate } from './placeholders.ts'
import { Letters } from './prefilter.ts'
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
/** Longer sentences are lists in disguise: their first part tells. */
const MAX_SENTENCE = 1_000

/** Where the documents speak of each topic: sections first, then entries, then sentences, each in reading order. */
export function readTopics(documents: readonly Document[]): Topics {
  const found = new Map<Topic, Passage[]>(topicIds.map((topic) => [topic, []]))
  const ofData = documents.filter((document) => document.role === 'data-card')
  // Beside a document on the model, a data card speaks of the data alone.
  const paths = new Set(ofData.length < documents.length ? ofData.map(({ path }) => path) : [])
  const add = (topic: Topic, passage: Passage) => {
    if (paths.has(passage.at.path) && !OF_DATA.has(topic)) return
    const known = found.get(topic)
    if (known && known.length < MAX_PASSAGES) known.push(passage)
  }
  const named = namer()
  const sections = documents.flatMap((document) =>
    document.sections.map((section) => ({ document, section })),
  )
  for (const { document, section } of sections)
    for (const part of partsOf(document, section)) addPart(part, named, add)
  for (const { document, section } of sections)
    if (!isOfOthers(section)) addEntries(document, section, named, add)
  for (const { document, section } of sections) addSentences(document, section, add)
  return Object.fromEntries(found) as unknown as Topics
}

type Add = (topic: Topic, passage: Passage) => void

/** The topics that a heading or a label names, whatever it may mean besides. */
type Named = (title: string) => readonly Topic[]

function namer(): Named {
  const known = new Map<string, readonly Topic[]>()
  return (title) => {
    const before = known.get(title)
    if (before) return before
    const letters = new Letters(title)
    const named =
      title === '' ? [] : headed.filter(({ heading }) => letters.admit(heading) && heading.test(title))
    const topics = named.map(({ topic }) => topic)
    known.set(title, topics)
    return topics
  }
}

const headed = topicIds.flatMap((topic) => {
  const { heading }: Signs = TOPICS[topic]
  return heading ? [{ topic, heading }] : []
})

function addPart(part: Part, named: Named, add: Add): void {
  if (part.under === 'nothing') return
  const own = named(part.title)
  const inherited = part.under === 'heading' ? named(part.parent) : []
  let weight: Weight | undefined
  for (const topic of new Set([...own, ...inherited])) {
    const { not, content, inCode }: Signs = TOPICS[topic]
    if (not?.test(part.title) || (!own.includes(topic) && not?.test(part.parent))) continue
    weight ??= weigh(part.blocks)
    if (weight.words + weight.tables + weight.images + (inCode ? weight.code : 0) === 0) continue
    const shown = `${part.parent}\n${part.title}\n${weight.text}`
    if (content && !content.every((pattern) => pattern.test(shown))) continue
    add(topic, { at: part.at, extent: 'section', ...weight })
  }
}

function addEntries(document: Document, section: Section, named: Named, add: Add): void {
  let links: readonly Link[] | undefined
  for (const { label, text, at, title } of entriesOf(document, section)) {
    const topics = named(label)
    if (topics.length === 0 || isTemplate(text)) continue
    for (const topic of topics) {
      const { not, content }: Signs = TOPICS[topic]
      const shown = `${title}\n${label}: ${text}`
      if (not?.test(label) || (content && !content.every((pattern) => pattern.test(shown)))) continue
      links ??= linksOf(section.blocks)
      const linked = links.filter((link) => link.line === at.line).map((link) => link.text)
      add(topic, { at, extent: 'entry', ...NOTHING, text, ...countIn(text), links: linked })
    }
  }
}

function addSentences(document: Document, section: Section, add: Add): void {
  const sentences = sentencesIn(section)
  if (sentences.length === 0) return
  const thanks = isOfOthers(section)
  let links: readonly Link[] | undefined
  const linked = (sentence: string, line: number) => {
    links ??= linksOf(section.blocks)
    return links.filter((link) => isIn(link, sentence, line)).map(({ text }) => text)
  }
  // Most sections hold none of a topic: they are looked at as a whole before their sentences are.
  const whole = sentences.map(({ text }) => text).join('\n')
  const letters = new Letters(whole)
  for (const topic of topicIds) {
    const { sentences: alternatives, notSentence, amongThanks }: Signs = TOPICS[topic]
    if (!alternatives || (thanks && !amongThanks)) continue
    const alive = alternatives.filter(
      (patterns) =>
        patterns.every((pattern) => letters.admit(pattern)) &&
        patterns.every((pattern) => pattern.test(whole)),
    )
    if (alive.length === 0) continue
    for (const { text, line } of sentences) {
      const part = text.slice(0, MAX_SENTENCE)
      if (!alive.some((patterns) => patterns.every((pattern) => pattern.test(part)))) continue
      if (notSentence?.test(part) || isTemplate(part)) continue
      const at = { path: document.path, line, text }
      add(topic, { at, extent: 'sentence', ...NOTHING, text, ...countIn(text), links: linked(text, line) })
    }
  }
}

function linksOf(blocks: readonly Block[]): readonly Link[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'code') return []
      return block.kind === 'prose'
        ? block.links
        : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.links))
    })
    .filter(({ image, target }) => !image && /^https?:/i.test(target))
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
    const lines = block.kind === 'prose' ? block.lines.map((line) => line.text) : shownBy(block).split('\n')
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

/** The words and figures of a text. */
function countIn(text: string): Pick<Passage, 'words' | 'figures'> {
  // A Chinese, Japanese or Korean character counts as half a word.
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const characters =
    text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return { words: Math.max(words, Math.floor(characters / 2)), figures: countFigures(text) }
}

const countFigures = (text: string): number => text.match(/\d[\d.,]*(?:e-?\d+)?/gi)?.length ?? 0

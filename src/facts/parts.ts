import { find } from '../pattern.ts'
import type { Location } from '../repository.ts'
import { type Document, isOthersHeading, type Section } from './documents.ts'
import { hasLetters } from './letters.ts'
import { type Block, type Line, type Table, textOf } from './markdown.ts'

/** A run of blocks under one heading, or under a line that stands in for one. */
export interface Part {
  /** The heading, or the caption, that it stands under. */
  readonly title: string
  /** The heading above that one, empty where there is none. */
  readonly parent: string
  /** A `caption` is a line in bold, or one that ends in a colon, with nothing else on it. */
  readonly under: 'heading' | 'caption' | 'nothing'
  readonly at: Location
  readonly blocks: readonly Block[]
}

/** A line or a row that says of itself what it is about: `Training data: …`, `| Hardware | 8 A100 |`. */
export interface Entry {
  readonly label: string
  readonly text: string
  readonly at: Location
  /** The heading that it stands under. */
  readonly title: string
}

/** Longer ones are sentences with a colon in them. */
const MAX_LABEL_WORDS = 6
/** More columns make a table of figures, whose header cells are no labels. */
const MAX_LABEL_COLUMNS = 8
/** Rows of one table that are read as entries. */
const MAX_ROWS = 60
/** `Training data: …`, also with the colon of Chinese, Japanese and Korean. */
const LABELLED = /^([^:：|。！？]{2,60}?)\s*(?:[:：](?!\/\/)|\s[–—-]\s)\s*(\S.*)$/u
const CAPTION = /^([^:：.!?]{2,60})[:：]$/u

const known = new WeakMap<Section, readonly Part[]>()

/** A section as a whole, and then each run of its blocks under a caption of its own. */
export function partsOf(document: Document, section: Section): readonly Part[] {
  const before = known.get(section)
  if (before) return before
  const { path } = document
  const whole: Part = {
    title: section.title,
    parent: parentOf(section),
    under: section.level > 0 ? 'heading' : 'nothing',
    at: { path, line: section.line, endLine: section.endLine, text: section.title },
    blocks: section.blocks,
  }
  const parts: Part[] = [whole]
  let caption: { readonly title: string; readonly line: number; readonly blocks: Block[] } | undefined
  const close = () => {
    if (!caption || caption.blocks.length === 0) return
    const { title, line, blocks } = caption
    const endLine = blocks.at(-1)?.endLine ?? line
    parts.push({
      title,
      parent: section.title,
      under: 'caption',
      at: { path, line, endLine, text: title },
      blocks,
    })
  }
  for (const block of section.blocks) {
    const [first, ...rest] = block.kind === 'prose' ? block.lines : []
    const title = first && captionOf(first)
    if (title === undefined || first === undefined || block.kind !== 'prose') {
      caption?.blocks.push(block)
      continue
    }
    close()
    caption = {
      title,
      line: first.line,
      blocks: rest.length > 0 ? [{ ...block, line: first.line + 1, lines: rest }] : [],
    }
  }
  close()
  known.set(section, parts)
  return parts
}

/** The heading above a section's own; the document's title announces nothing of what stands below it. */
function parentOf({ parents }: Section): string {
  const parent = parents.at(-1) ?? ''
  return parents.length === 1 && countWords(parent) > 4 ? '' : parent
}

/** What a line that holds nothing else announces. */
function captionOf({ text, label }: Line): string | undefined {
  if (label !== undefined && (text === label || text === `${label}:` || text === `${label}：`)) return label
  const title = find(CAPTION, text)?.[1]
  return title !== undefined && countWords(title) <= MAX_LABEL_WORDS ? title : undefined
}

/** The lines and rows of a section that say of themselves what they are about. */
export function entriesOf(document: Document, section: Section): readonly Entry[] {
  const entry = (label: string, text: string, line: number): Entry => ({
    label,
    text,
    at: { path: document.path, line, text: `${label}: ${text}` },
    title: section.title,
  })
  return section.blocks.flatMap((block): readonly Entry[] => {
    if (block.kind === 'code') return []
    if (block.kind === 'table') return entriesOfTable(block, entry)
    return block.lines.flatMap((line) => {
      const { text, label } = line
      if (label !== undefined && text.startsWith(label)) {
        const said = text.slice(label.length).replace(/^\s*[:：–—-]?\s*/u, '')
        return said === '' ? [] : [entry(label, said, line.line)]
      }
      const match = find(LABELLED, text.slice(0, 2_000))
      const [, name = '', said = ''] = match ?? []
      return match && countWords(name) <= MAX_LABEL_WORDS ? [entry(name, said, line.line)] : []
    })
  })
}

function entriesOfTable(
  { header, rows, line }: Table,
  entry: (label: string, text: string, line: number) => Entry,
): readonly Entry[] {
  const shown = rows.slice(0, MAX_ROWS)
  const byRow = shown.flatMap((row) => {
    const [first, ...rest] = row.cells
    const text = rest
      .map((cell) => cell.text)
      .join(' | ')
      .trim()
    return first && isLabel(first.text) && text !== '' ? [entry(first.text, text, row.line)] : []
  })
  if (header.length > MAX_LABEL_COLUMNS) return byRow
  const byColumn = header.flatMap((cell, column) => {
    if (column === 0) return []
    const text = shown
      .map((row) => row.cells[column]?.text ?? '')
      .join(' | ')
      .trim()
    return isLabel(cell.text) && text !== '' ? [entry(cell.text, text, line)] : []
  })
  return [...byRow, ...byColumn]
}

/** Whether a section speaks of other people's work. */
export function isOfOthers(section: Section): boolean {
  return [section.title, ...section.parents].some(isOthersHeading)
}

/** What a block shows to a reader, code left out. */
export function shownBy(block: Block): string {
  switch (block.kind) {
    case 'code':
      return ''
    case 'prose':
      return textOf(block)
    case 'table':
      return [block.header, ...block.rows.map((row) => row.cells)]
        .map((cells) => cells.map((cell) => cell.text).join(' | '))
        .join('\n')
  }
}

const isLabel = (text: string) =>
  text !== '' && text.length <= 60 && hasLetters(text) && countWords(text) <= MAX_LABEL_WORDS
const countWords = (text: string) => text.trim().split(/\s+/).length

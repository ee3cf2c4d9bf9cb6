import { type Handler, Parser } from 'htmlparser2'
import MarkdownIt from 'markdown-it'
import { matches } from '../pattern.ts'

/** A heading with what stands below it, up to the next heading of any level. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly title: string
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number
  /** The titles of the enclosing headings, outermost first. */
  readonly parents: readonly string[]
  readonly line: number
  readonly endLine: number
  readonly blocks: readonly Block[]
}

export type Block = Prose | Table | CodeBlock

/** A paragraph or a list item, as a reader sees it: markup resolved, comments gone. */
export interface Prose {
  readonly kind: 'prose'
  readonly line: number
  readonly endLine: number
  /** What each source line shows; lines that show nothing are left out. */
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
}

export interface Line {
  readonly line: number
  readonly text: string
  /** The words in bold, or of a collapsed section's summary, that it begins with: often all that a heading would say. */
  readonly label?: string
}

/** A table of Markdown or HTML; the header row stands apart where there is one. */
export interface Table {
  readonly kind: 'table'
  readonly line: number
  readonly endLine: number
  readonly header: readonly Cell[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly line: number
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly text: string
  readonly links: readonly Link[]
}

export interface CodeBlock {
  readonly kind: 'code'
  readonly line: number
  readonly endLine: number
  /** The line that the code itself starts on, after the fence. */
  readonly firstLine: number
  /** The info string's first word, lower-case; empty where none is given. */
  readonly language: string
  readonly text: string
}

/** A link or an image, with the place of its target. */
export interface Link {
  readonly target: string
  /** What is shown for it: the link's words, or the image's alternative text. */
  readonly text: string
  readonly image: boolean
  readonly line: number
  /** In UTF-16 code units from 1; absent where the target is written elsewhere (a reference link). */
  readonly column?: number
}

/** Targets stay as they are written: they are looked for in their lines, and shown, and cost time to write anew. */
function newParser(): Reader {
  const made = new MarkdownIt({ html: true, maxNesting: MAX_NESTING })
  made.normalizeLink = (target) => target
  made.normalizeLinkText = (target) => target
  return made
}

/** Deeper than anyone writes; past it, markdown-it keeps the text and stops nesting (hostile `>>>>…`). */
const MAX_NESTING = 40

type Reader = InstanceType<typeof MarkdownIt>
type Token = ReturnType<Reader['parse']>[number]

// Built on first use: nothing is done at import.
let parser: Reader | undefined

/**
 * The sections of a Markdown text (CommonMark with tables, bare links and embedded HTML), each with the lines
 * that it stands on. Linear in the text; never throws.
 *
 * @param text the whole file; `firstLine` the line that it starts on, where something before it was cut off
 */
export function parseMarkdown(text: string, firstLine = 1): readonly Section[] {
  parser ??= newParser()
  const source = text.split(/\r\n|\r|\n/)
  const outline = new Outline(firstLine, source)
  const tokens = parser.parse(text, {})
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token) continue
    switch (token.type) {
      case 'heading_open': {
        const [inline, start] = [tokens[index + 1], token.map?.[0] ?? 0]
        const shown = inline ? showInline(inline, start, source) : NOTHING
        outline.open(Number(token.tag.slice(1)), shown.lines.map((line) => line.text).join(' '), start)
        // A heading may itself link to the thing (`## [Weights](https://…)`) or hold the badge row.
        if (shown.links.length > 0)
          outline.add({ ...prose(shown, start, token.map?.[1] ?? start + 1), lines: [] })
        index += 2
        break
      }
      case 'inline': {
        const [start, end] = token.map ?? [0, 1]
        outline.add(prose(showInline(token, start, source), start, end))
        break
      }
      case 'table_open': {
        const first = index
        while (index < tokens.length && tokens[index]?.type !== 'table_close') index += 1
        outline.add(showTable(tokens.slice(first, index), source))
        break
      }
      case 'fence':
      case 'code_block': {
        const [start, end] = token.map ?? [0, 1]
        const language =
          token.info
            .trim()
            .split(/[\s{,]/, 1)[0]
            ?.toLowerCase() ?? ''
        const firstLine = start + (token.type === 'fence' ? 2 : 1)
        outline.add({ kind: 'code', line: start + 1, firstLine, endLine: end, language, text: token.content })
        break
      }
      case 'html_block':
        showHtml(token.content, token.map?.[0] ?? 0, source, outline)
        break
    }
  }
  return outline.close()
}

/** The section's words as one text, its tables and code left out. */
export function proseOf(section: Section): string {
  return section.blocks.map((block) => (block.kind === 'prose' ? textOf(block) : '')).join('\n')
}

/** A paragraph's words as one text. */
export function textOf(block: Prose): string {
  return block.lines.map((line) => line.text).join(' ')
}

/**
 * An address that stands in the text as it is, without the punctuation after it (GFM, "Autolinks (extension)").
 * The parser's own search for them tells many more forms and takes a fifth of its time.
 */
const BARE_LINK = /\bhttps?:\/\/[^\s<>"'`|()[\]{}]*[^\s<>"'`|()[\]{}.,:;!?*_~]/gu

interface Shown {
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
}

const NOTHING: Shown = { lines: [], links: [] }

function prose(shown: Shown, start: number, end: number): Prose {
  return { kind: 'prose', line: start + 1, endLine: Math.max(end, start + 1), ...shown }
}

/** Collects sections; line numbers go in from 0 and come out from `firstLine`. */
class Outline {
  readonly #offset: number
  readonly #lastLine: number
  readonly #sections: Section[] = []
  #title = ''
  #level = 0
  #line = 0
  #blocks: Block[] = []
  #parents: { readonly level: number; readonly title: string }[] = []

  constructor(firstLine: number, source: readonly string[]) {
    this.#offset = firstLine - 1
    this.#lastLine = source.length
  }

  open(level: number, title: string, line: number): void {
    this.#finish(line)
    if (this.#level > 0) this.#parents.push({ level: this.#level, title: this.#title })
    this.#parents = this.#parents.filter((parent) => parent.level < level)
    this.#level = level
    this.#title = title.trim()
    this.#line = line
    this.#blocks = []
  }

  add(block: Block): void {
    const empty = block.kind === 'prose' && block.lines.length === 0 && block.links.length === 0
    if (!empty) this.#blocks.push(shift(block, this.#offset))
  }

  close(): readonly Section[] {
    this.#finish(this.#lastLine)
    return this.#sections
  }

  #finish(end: number): void {
    if (this.#level === 0 && this.#blocks.length === 0) return
    this.#sections.push({
      title: this.#title,
      level: this.#level,
      parents: this.#parents.map((parent) => parent.title),
      line: this.#line + 1 + this.#offset,
      endLine: Math.max(end, this.#line + 1) + this.#offset,
      blocks: this.#blocks,
    })
  }
}

function shift(block: Block, by: number): Block {
  if (by === 0) return block
  const moved = <T extends { readonly line: number }>(item: T): T => ({ ...item, line: item.line + by })
  const span = { line: block.line + by, endLine: block.endLine + by }
  switch (block.kind) {
    case 'code':
      return { ...block, ...span, firstLine: block.firstLine + by }
    case 'prose':
      return { ...block, ...span, lines: block.lines.map(moved), links: block.links.map(moved) }
    case 'table': {
      const cell = (item: Cell): Cell => ({ ...item, links: item.links.map(moved) })
      return {
        ...block,
        ...span,
        header: block.header.map(cell),
        rows: block.rows.map((row) => ({ line: row.line + by, cells: row.cells.map(cell) })),
      }
    }
  }
}

/** How far ahead of the last one a target is looked for: keeps a line of many links linear. */
const LOOK_AHEAD = 4096

/** Finds targets in a source line from left to right, so that the second mention gets the second column. */
function columnFinder(source: readonly string[]) {
  let [line, from] = [-1, 0]
  return (at: number, target: string): { readonly column?: number } => {
    if (at !== line) [line, from] = [at, 0]
    const offset = source[at]?.slice(from, from + LOOK_AHEAD).indexOf(target) ?? -1
    if (offset < 0) return {}
    const column = from + offset + 1
    from += offset + target.length
    return { column }
  }
}

function showInline(token: Token, start: number, source: readonly string[]): Shown {
  const lines: Line[] = []
  const links: Link[] = []
  const columnOf = columnFinder(source)
  let line = start
  let text = ''
  let bold: string | undefined
  let label: string | undefined
  let open: { readonly target: string; readonly line: number; words: string } | undefined
  const say = (words: string) => {
    text += words
    if (open) open.words += words
    if (bold !== undefined) bold += words
  }
  const startBold = () => {
    if (text.trim() === '') bold = ''
  }
  const endBold = () => {
    label ??= bold && toLabel(bold)
    bold = undefined
  }
  const endLine = () => {
    if (text.trim()) lines.push({ line: line + 1, ...toLine(text, label) })
    text = ''
    bold = undefined
    label = undefined
  }
  const openLink = (target: string) => {
    open = { target, line, words: '' }
  }
  const closeLink = () => {
    if (!open) return
    links.push({
      target: open.target,
      text: open.words.trim(),
      image: false,
      line: open.line + 1,
      ...columnOf(open.line, open.target),
    })
    open = undefined
  }
  const image = (target: string, alternative: string) => {
    // A linked badge is known by its alternative text.
    if (open) open.words += alternative
    links.push({ target, text: alternative, image: true, line: line + 1, ...columnOf(line, target) })
  }

  for (const child of token.children ?? []) {
    switch (child.type) {
      case 'softbreak':
      case 'hardbreak':
        say(' ')
        endLine()
        line += 1
        break
      case 'link_open':
        openLink(String(child.attrGet('href') ?? ''))
        break
      case 'link_close':
        closeLink()
        break
      case 'image':
        image(String(child.attrGet('src') ?? ''), child.content)
        break
      case 'strong_open':
        startBold()
        break
      case 'strong_close':
        endBold()
        break
      case 'html_inline':
        readTag(child.content, {
          link: (target) => openLink(target),
          endLink: closeLink,
          image,
          gap: () => say(' '),
          bold: startBold,
          endBold,
        })
        break
      case 'text':
        if (!open)
          for (const [target] of child.content.matchAll(BARE_LINK))
            links.push({ target, text: target, image: false, line: line + 1, ...columnOf(line, target) })
        say(child.content)
        break
      default:
        say(child.content)
    }
  }
  closeLink()
  endLine()
  return { lines, links }
}

interface TagReader {
  link(target: string): void
  endLink(): void
  image(target: string, alternative: string): void
  gap(): void
  bold(): void
  endBold(): void
}

/** One tag in running text, such as `<a href="…">` or `<br>`. */
function readTag(html: string, reader: TagReader): void {
  if (matches(/^<\/a\b/i, html)) {
    reader.endLink()
    return
  }
  if (matches(/^<\/(?:b|strong)\b/i, html)) {
    reader.endBold()
    return
  }
  const tag = new Parser({
    onopentag(name, attributes) {
      if (name === 'a' && attributes.href) reader.link(attributes.href)
      else if (name === 'img' && attributes.src) reader.image(attributes.src, attributes.alt ?? '')
      else if (name === 'br') reader.gap()
      else if (LABELS.has(name)) reader.bold()
    },
  })
  tag.end(html)
}

/** Elements whose words stand out at the beginning of a line. */
const LABELS = new Set(['b', 'strong', 'summary', 'dt'])
/** Longer bold text is emphasis, not a label. */
const MAX_LABEL = 80

/** Bold words as a label, without the colon after them; `undefined` where they are too many or none. */
function toLabel(words: string): string | undefined {
  const label = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:：]$/, '')
    .trimEnd()
  return label === '' || label.length > MAX_LABEL ? undefined : label
}

function toLine(words: string, label: string | undefined): Omit<Line, 'line'> {
  return { text: words.replace(/\s+/g, ' ').trim(), ...(label !== undefined && { label }) }
}

function showTable(tokens: readonly Token[], source: readonly string[]): Table {
  const [start, end] = tokens[0]?.map ?? [0, 1]
  const rows: { line: number; cells: Cell[] }[] = []
  let header: readonly Cell[] = []
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push({ line: (token.map?.[0] ?? start) + 1, cells: [] })
    else if (token.type === 'inline') {
      const row = rows.at(-1)
      const shown = showInline(token, (row?.line ?? start + 1) - 1, source)
      row?.cells.push({ text: shown.lines.map((line) => line.text).join(' '), links: shown.links })
    } else if (token.type === 'thead_close') header = rows.pop()?.cells ?? []
  }
  return { kind: 'table', line: start + 1, endLine: end, header, rows }
}

const BREAKS = new Set([
  'p',
  'div',
  'li',
  'br',
  'tr',
  'ul',
  'ol',
  'summary',
  'details',
  'blockquote',
  'table',
  'pre',
])
const SILENT = new Set(['script', 'style', 'template'])

/** Embedded HTML, read as its readers see it: headings, words, links and tables; comments show nothing. */
function showHtml(html: string, start: number, source: readonly string[], outline: Outline): void {
  const newlines = [...html.matchAll(/\r\n|\r|\n/g)].map((match) => match.index)
  const columnOf = columnFinder(source)
  let passed = 0
  const lineAt = (index: number) => {
    while (passed < newlines.length && (newlines[passed] ?? 0) < index) passed += 1
    return start + passed
  }
  let lines: Line[] = []
  let links: Link[] = []
  let heading: { readonly level: number; readonly line: number; words: string } | undefined
  let link: { readonly target: string; readonly line: number; words: string } | undefined
  let table: { readonly line: number; header: Cell[]; rows: Row[] } | undefined
  let row: { readonly line: number; cells: Cell[]; header: boolean } | undefined
  let cell: { words: string; links: Link[] } | undefined
  let bold: string | undefined
  let silent = 0
  let at = start

  const flush = () => {
    const [first, last] = [lines[0]?.line ?? links[0]?.line, lines.at(-1)?.line ?? links.at(-1)?.line]
    if (first !== undefined && last !== undefined)
      outline.add({ kind: 'prose', line: first, endLine: Math.max(first, last), lines, links })
    lines = []
    links = []
  }
  const addLink = (target: string, text: string, image: boolean, line: number) =>
    (cell?.links ?? links).push({ target, text, image, line: line + 1, ...columnOf(line, target) })
  const endRow = () => {
    if (row && table && row.cells.length > 0) {
      if (row.header && table.header.length === 0 && table.rows.length === 0) table.header = row.cells
      else table.rows.push({ line: row.line, cells: row.cells })
    }
    row = undefined
  }
  const endCell = () => {
    if (cell && row) row.cells.push({ text: cell.words.replace(/\s+/g, ' ').trim(), links: cell.links })
    cell = undefined
  }
  const endTable = () => {
    endCell()
    endRow()
    if (table && (table.rows.length > 0 || table.header.length > 0))
      outline.add({
        kind: 'table',
        line: table.line,
        endLine: at + 1,
        header: table.header,
        rows: table.rows,
      })
    table = undefined
  }

  feed(html, (indexOf) => ({
    onopentag(name, attributes) {
      at = lineAt(indexOf())
      if (SILENT.has(name)) silent += 1
      if (/^h[1-6]$/.test(name)) {
        flush()
        heading = { level: Number(name[1]), line: at, words: '' }
      } else if (name === 'a' && attributes.href) link = { target: attributes.href, line: at, words: '' }
      else if (name === 'img' && attributes.src) {
        if (link) link.words += attributes.alt ?? ''
        addLink(attributes.src, attributes.alt ?? '', true, at)
      } else if (name === 'table') {
        flush()
        endTable()
        table = { line: at + 1, header: [], rows: [] }
      } else if (name === 'tr' && table) {
        endCell()
        endRow()
        row = { line: at + 1, cells: [], header: true }
      } else if ((name === 'td' || name === 'th') && row) {
        endCell()
        if (name === 'td') row.header = false
        cell = { words: '', links: [] }
      } else if (BREAKS.has(name)) {
        if (cell) cell.words += ' '
        else if (!heading) flush()
      }
      if (LABELS.has(name) && !cell && !heading && lines.length === 0) bold = ''
    },
    ontext(words) {
      if (silent > 0) return
      at = lineAt(indexOf())
      if (link) link.words += words
      if (heading) heading.words += words
      else if (cell) cell.words += words
      else
        for (const [offset, text] of words.split(/\r\n|\r|\n/).entries())
          if (text.trim()) lines.push({ line: at + offset + 1, ...toLine(text, undefined) })
      if (bold !== undefined) bold += words
    },
    onclosetag(name) {
      at = lineAt(indexOf())
      if (SILENT.has(name)) silent -= 1
      if (LABELS.has(name) && bold !== undefined) {
        const [label, [first, ...rest]] = [toLabel(bold), lines]
        if (label !== undefined && first) lines = [{ ...first, label }, ...rest]
        bold = undefined
      }
      if (heading && name === `h${heading.level}`) {
        const { level, words, line } = heading
        heading = undefined
        const within = links
        links = []
        outline.open(level, words.replace(/\s+/g, ' '), line)
        links = within
        flush()
      } else if (name === 'a' && link) {
        addLink(link.target, link.words.replace(/\s+/g, ' ').trim(), false, link.line)
        link = undefined
      } else if (name === 'td' || name === 'th') endCell()
      else if (name === 'tr') endRow()
      else if (name === 'table') endTable()
      else if (BREAKS.has(name) && !cell && !heading) flush()
    },
  }))
  endTable()
  flush()
}

/** Characters handed to the HTML parser at once. */
const CHUNK = 4096
/** Elements left open within one another; past it, they are closed. */
const MAX_OPEN = 500

/**
 * Feeds a parser in chunks, and begins anew where elements nest deeper than any page: the parser looks through all
 * open ones at every tag, which a hostile text can make quadratic.
 */
function feed(html: string, handlersFor: (indexOf: () => number) => Partial<Handler>): void {
  let open = 0
  let base = 0
  const handlers = handlersFor(() => base + reader.startIndex)
  const counted: Partial<Handler> = {
    ...handlers,
    onopentag(name, attributes, implied) {
      open += 1
      handlers.onopentag?.(name, attributes, implied)
    },
    onclosetag(name, implied) {
      open -= 1
      handlers.onclosetag?.(name, implied)
    },
  }
  let reader = new Parser(counted)
  for (let start = 0; start < html.length; start += CHUNK) {
    reader.write(html.slice(start, start + CHUNK))
    if (open <= MAX_OPEN) continue
    reader.end()
    base = start + CHUNK
    open = 0
    reader = new Parser(counted)
  }
  reader.end()
}

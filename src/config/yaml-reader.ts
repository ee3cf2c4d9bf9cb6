import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Located, Location } from '../repository.ts'
import type { ConfigurationProblem } from './configuration.ts'
import { suggest } from './suggest.ts'

/** Items of one list that are taken; each of at most so many characters. */
const [MAX_ITEMS, MAX_CHARACTERS] = [200, 500]

/** A text in YAML, read field by field; every problem is kept with its line and column. */
export class YamlReader {
  readonly problems: ConfigurationProblem[] = []
  readonly #path: string
  readonly #lines = new LineCounter()
  readonly #document: ReturnType<typeof parseDocument>

  /** @param path the file's path, or what the text is called: `--require` */
  constructor(path: string, text: string) {
    this.#path = path
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false })
    for (const error of this.#document.errors) {
      const message = `This is not valid YAML: ${error.message.split('\n', 1)[0]}`
      this.problems.push({ message, at: this.#place(error.pos[0]) })
    }
  }

  /** What stands at the top; `undefined` where there is nothing, or nothing that could be read. */
  get top(): unknown {
    const { contents } = this.#document
    return contents === null || this.problems.length > 0 ? undefined : contents
  }

  /** The known fields of a mapping; each unknown one, and each that stands twice, is a problem. */
  fields<Name extends string>(node: unknown, names: readonly Name[], of: string): ReadonlyMap<Name, unknown> {
    const map = this.#follow(node)
    const fields = new Map<Name, unknown>()
    if (!isMap(map)) {
      this.problem(node, `\`${of}\` has to be a mapping with one of ${list(names)}.`)
      return fields
    }
    for (const { key, value } of map.items) {
      const written = isScalar(key) ? String(key.value) : ''
      const name = names.find((known) => known === written)
      if (name === undefined)
        this.problem(
          key,
          `There is no \`${written}\` in ${of}.${suggest(written, names)} It takes ${list(names)}.`,
        )
      else if (fields.has(name))
        this.problem(key, `\`${written}\` stands here a second time: remove one of them.`)
      else fields.set(name, this.#follow(value))
    }
    return fields
  }

  /** What one thing or a list of things holds. */
  items(node: unknown, of: string): readonly unknown[] {
    if (node === undefined) return []
    const items: readonly unknown[] = isSeq(node) ? node.items : [node]
    if (items.length <= MAX_ITEMS) return items.map((item) => this.#follow(item))
    this.problem(node, `\`${of}\` has ${items.length} items; at most ${MAX_ITEMS} are taken.`)
    return []
  }

  /** A text, or a list of texts, each with its place. */
  texts(node: unknown, of: string, kind = 'a text, or a list of texts'): readonly Located<string>[] {
    return this.items(node, of).flatMap((item) => this.text(item, of, kind) ?? [])
  }

  /** One text with its place. */
  text(node: unknown, of: string, kind = 'a text'): Located<string> | undefined {
    const value = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : undefined
    if (value === undefined || value === '') {
      this.problem(node, `\`${of}\` takes ${kind}.`)
      return undefined
    }
    if (value.length > MAX_CHARACTERS) {
      this.problem(node, `This has ${value.length} characters; at most ${MAX_CHARACTERS} are taken.`)
      return undefined
    }
    return { value, at: this.at(node, value) }
  }

  /**
   * Words of a closed list, each with its place: one, several with commas or spaces between them, or a list. None at all
   * is a problem: who writes the key means something by it.
   */
  words<Word extends string>(node: unknown, of: string, known: readonly Word[]): readonly Located<Word>[] {
    const before = this.problems.length
    const kind = `one or several of ${list(known)}`
    const words = this.texts(node, of, kind).flatMap(({ value, at }) =>
      value
        .split(/[\s,]+/)
        .filter((written) => written !== '')
        .flatMap((written) => {
          const word = known.find((each) => each === written)
          if (word !== undefined) return [{ value: word, at }]
          this.problemAt(
            at,
            `\`${of}\` does not know \`${written}\`.${suggest(written, known)} It takes ${list(known)}.`,
          )
          return []
        }),
    )
    if (node !== undefined && words.length === 0 && this.problems.length === before)
      this.problem(node, `\`${of}\` takes ${kind}.`)
    return words
  }

  /** A scalar of YAML as it is: a text, a number, true or false. */
  scalar(node: unknown): unknown {
    return isScalar(node) ? node.value : undefined
  }

  problem(node: unknown, message: string): void {
    this.problemAt(this.at(node), message)
  }

  problemAt(at: Location, message: string): void {
    this.problems.push({ message, at })
  }

  at(node: unknown, text?: string): Location {
    const place = this.#place((isNode(node) && node.range?.[0]) || 0)
    return text === undefined ? place : { ...place, text }
  }

  #follow(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node
  }

  #place(offset: number): Location {
    const { line, col } = this.#lines.linePos(offset)
    return { path: this.#path, line: Math.max(1, line), column: Math.max(1, col) }
  }
}

/** Names in back-ticks, with commas between them. */
export const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

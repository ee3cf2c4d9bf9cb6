import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { componentIds } from '../components.ts'
import { boundExceeded } from '../facts/front-matter.ts'
import type { Located, Location } from '../repository.ts'
import type { Configuration, ConfigurationProblem, Declaration } from './configuration.ts'

/** Globs, and places of one component, that are taken; each of at most so many characters. */
const [MAX_ITEMS, MAX_CHARACTERS] = [200, 500]
/** Stars of one glob: more are no pattern of paths. */
const MAX_STARS = 20

const FIELDS = ['components', 'ignore'] as const
const COMPONENT_FIELDS = ['location', 'license', 'documentation', 'not-applicable'] as const

/**
 * Reads `openness.yml`. Every problem is said with its line and column; where there is one, there is no configuration,
 * since half of what was meant would be taken for the whole.
 */
export function readConfiguration(
  path: string,
  text: string,
): { readonly configuration: Configuration } | { readonly problems: readonly ConfigurationProblem[] } {
  const bound = boundExceeded(text, 'file')
  if (bound) return { problems: [{ message: bound, at: { path, line: 1 } }] }
  const reader = new Reader(path, text)
  const configuration = reader.read()
  return reader.problems.length > 0 ? { problems: reader.problems } : { configuration }
}

class Reader {
  readonly problems: ConfigurationProblem[] = []
  readonly #path: string
  readonly #lines = new LineCounter()
  readonly #document: ReturnType<typeof parseDocument>

  constructor(path: string, text: string) {
    this.#path = path
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false })
  }

  read(): Configuration {
    for (const error of this.#document.errors) {
      const message = `This is not valid YAML: ${error.message.split('\n', 1)[0]}`
      this.problems.push({ message, at: this.#place(error.pos[0]) })
    }
    const { contents } = this.#document
    if (contents === null || this.problems.length > 0) return { declarations: [], ignore: [] }
    const fields = this.#fields(contents, FIELDS, 'openness.yml')
    const components = fields.get('components')
    return {
      declarations: components === undefined ? [] : this.#declarations(components),
      ignore: this.#texts(fields.get('ignore'), 'ignore').filter((glob) => this.#isGlob(glob)),
    }
  }

  #declarations(node: unknown): readonly Declaration[] {
    return [...this.#fields(node, componentIds, 'components')].flatMap(
      ([component, value]): readonly Declaration[] => {
        const fields = this.#fields(value, COMPONENT_FIELDS, component)
        const at = this.#at(value, component)
        const reason = this.#texts(fields.get('not-applicable'), 'not-applicable')[0]
        if (fields.has('not-applicable')) {
          if (reason === undefined)
            this.#problem(fields.get('not-applicable'), 'Say why: `not-applicable` takes the reason.')
          if (fields.size > 1)
            this.#problem(
              value,
              `${component} cannot be both declared and not applicable: remove one of the two.`,
            )
          return reason === undefined ? [] : [{ component, at, notApplicable: reason }]
        }
        const license = this.#texts(fields.get('license'), 'license')[0]
        const locations = this.#texts(fields.get('location'), 'location')
        const documentation = this.#texts(fields.get('documentation'), 'documentation')
        return [{ component, at, locations, documentation, ...(license && { license }) }]
      },
    )
  }

  /** The known fields of a mapping; each unknown one, and each that stands twice, is a problem. */
  #fields<Name extends string>(
    node: unknown,
    names: readonly Name[],
    of: string,
  ): ReadonlyMap<Name, unknown> {
    const map = isAlias(node) ? node.resolve(this.#document) : node
    const fields = new Map<Name, unknown>()
    if (!isMap(map)) {
      this.#problem(node, `\`${of}\` has to be a mapping with one of ${list(names)}.`)
      return fields
    }
    for (const { key, value } of map.items) {
      const written = isScalar(key) ? String(key.value) : ''
      const name = names.find((known) => known === written)
      if (name === undefined)
        this.#problem(
          key,
          `There is no \`${written}\` in ${of}.${suggest(written, names)} It takes ${list(names)}.`,
        )
      else if (fields.has(name))
        this.#problem(key, `\`${written}\` stands here a second time: remove one of them.`)
      else fields.set(name, isAlias(value) ? value.resolve(this.#document) : value)
    }
    return fields
  }

  /** A text, or a list of texts, each with its place. */
  #texts(node: unknown, of: string): readonly Located<string>[] {
    if (node === undefined) return []
    const items: readonly unknown[] = isSeq(node) ? node.items : [node]
    if (items.length > MAX_ITEMS) {
      this.#problem(node, `\`${of}\` has ${items.length} items; at most ${MAX_ITEMS} are taken.`)
      return []
    }
    return items.flatMap((item) => {
      const value = isScalar(item) && typeof item.value === 'string' ? item.value.trim() : undefined
      if (value === undefined || value === '') {
        this.#problem(
          item,
          `\`${of}\` takes a text${of === 'not-applicable' || of === 'license' ? '' : ', or a list of texts'}.`,
        )
        return []
      }
      if (value.length > MAX_CHARACTERS) {
        this.#problem(item, `This has ${value.length} characters; at most ${MAX_CHARACTERS} are taken.`)
        return []
      }
      return [{ value, at: this.#at(item, value) }]
    })
  }

  #isGlob({ value, at }: Located<string>): boolean {
    const stars = value.split('*').length - 1
    const message = value.startsWith('/')
      ? 'Globs are relative to the root: remove the slash in front.'
      : stars > MAX_STARS
        ? `This glob has ${stars} stars; at most ${MAX_STARS} are taken.`
        : undefined
    if (message !== undefined) this.problems.push({ message, at })
    return message === undefined
  }

  #problem(node: unknown, message: string): void {
    this.problems.push({ message, at: this.#at(node) })
  }

  #at(node: unknown, text?: string): Location {
    const place = this.#place((isNode(node) && node.range?.[0]) || 0)
    return text === undefined ? place : { ...place, text }
  }

  #place(offset: number): Location {
    const { line, col } = this.#lines.linePos(offset)
    return { path: this.#path, line: Math.max(1, line), column: Math.max(1, col) }
  }
}

function suggest(written: string, names: readonly string[]): string {
  const last = written.slice(written.lastIndexOf('.') + 1).toLowerCase()
  const near = names.find(
    (name) => last !== '' && (name.includes(last) || last.includes(name.slice(name.lastIndexOf('.') + 1))),
  )
  return near === undefined ? '' : ` Did you mean \`${near}\`?`
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

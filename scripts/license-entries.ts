/**
 * Reads what is written by hand of licenses: an entry per license in `src/licenses/catalogue/<id>.yaml`, and lists of
 * ids in `src/licenses/lists/`. Whatever is not as described here is an error with its file and line.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml'
import {
  type Condition,
  conditions as kinds,
  type Licensable,
  type PolicyPlace,
} from '../src/licenses/license.ts'
import { byCodeUnit } from '../src/repository.ts'

/** What an entry says of one condition. */
export interface ConditionEntry {
  readonly kind: Condition
  /** Where it stands in the license, as its clauses are numbered. */
  readonly clause: string
  /** For restrictions of use: where the uses are listed. */
  readonly policy?: PolicyPlace
  /** The threshold, the scope, the name: in few words of ours. */
  readonly says?: string
}

/** A text that an entry was read from. */
export interface SourceEntry {
  readonly repository: string
  readonly commit: string
  readonly path: string
}

/** One license, as its file describes it. */
export interface LicenseEntry {
  readonly id: string
  /** The SPDX id, where the list has the license. */
  readonly spdx?: string
  /** The list's name where this is left out. */
  readonly name?: string
  readonly steward: string
  readonly version?: string
  /** A name that stands for several texts which agree on the conditions; which one it is remains unsaid. */
  readonly versionless: boolean
  /** What stands for it in `license` and `license_name` on cards, beside the id. */
  readonly cards: readonly string[]
  /** What it is called in prose. */
  readonly names: readonly string[]
  /** What the text itself says it covers. */
  readonly covers?: readonly Licensable[]
  /** Conforms with the Open Definition, for names that are on no list. */
  readonly openDefinition: boolean
  /** The SPDX id of the open text that it modifies. */
  readonly basedOn?: string
  /** Words that a text must contain to be this license, and not its template under another steward's name. */
  readonly identity: readonly string[]
  readonly conditions: readonly ConditionEntry[]
  readonly sources: readonly SourceEntry[]
  readonly note?: string
}

const coverable: readonly Licensable[] = ['weights', 'code', 'datasets', 'documentation', 'outputs']
const places: readonly PolicyPlace[] = ['body', 'attachment', 'appended', 'url']

/** Reads every entry, by id. Throws one error that lists all that is wrong. */
export function readEntries(folder: string): readonly LicenseEntry[] {
  const problems: string[] = []
  const entries = readdirSync(folder)
    .sort(byCodeUnit)
    .flatMap((file) => {
      const path = join(folder, file)
      const entry = readEntry(path, readFileSync(path, 'utf8'), problems)
      return entry === undefined ? [] : [entry]
    })
  if (problems.length > 0) throw new Error(`The catalogue has errors:\n${problems.join('\n')}`)
  return entries
}

/** Reads one entry. What is wrong is added to the problems, as `path:line: what`. */
export function readEntry(path: string, text: string, problems: string[]): LicenseEntry | undefined {
  const fields = fieldsOf(path, text, problems)
  if (!fields) return undefined
  const before = problems.length
  const entry = {
    ...fields.optional('version', fields.text('version')),
    ...fields.optional('spdx', fields.text('spdx')),
    ...fields.optional('name', fields.text('name')),
    ...fields.optional('basedOn', fields.text('basedOn')),
    ...fields.optional('covers', fields.choices('covers', coverable)),
    ...fields.optional('note', fields.text('note')),
    id: fields.required('id', fields.text('id')) ?? '',
    steward: fields.required('steward', fields.text('steward')) ?? '',
    versionless: fields.flag('versionless'),
    cards: fields.texts('cards'),
    names: fields.texts('names'),
    openDefinition: fields.flag('openDefinition'),
    identity: fields.texts('identity'),
    conditions: readConditions(fields),
    sources: readSources(fields),
  }
  checkEntry(entry, fields, path)
  fields.refuseOthers()
  return problems.length > before ? undefined : entry
}

function readConditions(fields: Fields): readonly ConditionEntry[] {
  const found: ConditionEntry[] = []
  for (const [kind, inner] of fields.maps('conditions')) {
    const known = kinds.find((each) => each === kind)
    if (known === undefined)
      inner.complain(undefined, `"${kind}" is no condition; there are ${kinds.join(', ')}`)
    const clause = inner.required('clause', inner.text('clause'))
    const policy = inner.choice('policy', places)
    if (kind === 'use-restrictions' && policy === undefined && clause !== 'every version') {
      inner.complain(
        undefined,
        `use-restrictions say where the uses are listed: policy: ${places.join(' | ')}`,
      )
    } else if (kind !== 'use-restrictions' && policy !== undefined) {
      inner.complain('policy', 'only use-restrictions have a policy')
    }
    const says = inner.text('says')
    inner.refuseOthers()
    if (known === undefined || clause === undefined) continue
    found.push({ kind: known, clause, ...inner.optional('policy', policy), ...inner.optional('says', says) })
  }
  return found
}

function readSources(fields: Fields): readonly SourceEntry[] {
  return fields.items('sources').flatMap((inner) => {
    const repository = inner.required('repository', inner.text('repository'))
    const commit = inner.required('commit', inner.text('commit'))
    const path = inner.required('path', inner.text('path'))
    if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
      inner.complain('repository', 'a repository is written owner/name')
    }
    if (commit !== undefined && !/^[0-9a-f]{40}$/.test(commit)) {
      inner.complain('commit', 'a commit has 40 hexadecimal digits')
    }
    inner.refuseOthers()
    return repository && commit && path ? [{ repository, commit, path }] : []
  })
}

/** What has to agree within an entry. */
function checkEntry(entry: LicenseEntry, fields: Fields, path: string): void {
  if (!path.endsWith(`/${entry.id}.yaml`))
    fields.complain('id', `the file of "${entry.id}" is ${entry.id}.yaml`)
  if (entry.name === undefined && entry.spdx === undefined) {
    fields.complain(undefined, 'name is missing; only a license on the SPDX list has one without it')
  }
  if (entry.versionless && entry.spdx !== undefined) {
    fields.complain('versionless', 'what is on the SPDX list has a version')
  }
  if (entry.openDefinition && !entry.versionless) {
    fields.complain('openDefinition', 'what conforms is on lists/open-definition.yaml')
  }
  if (entry.identity.length === 0 && !entry.versionless && entry.spdx === undefined) {
    fields.complain(undefined, 'identity is missing: words that tell this license from its template')
  }
}

/** A list of ids, or a table of them, with where it was taken from. */
export interface LicenseList {
  readonly source: string
  /** What each id stands for; itself where the list has only ids. */
  readonly licenses: ReadonlyMap<string, string>
}

/** Reads a list. Throws an error that says what is wrong with it. */
export function readLicenseList(path: string): LicenseList {
  const problems: string[] = []
  const fields = fieldsOf(path, readFileSync(path, 'utf8'), problems)
  const source = fields?.required('source', fields.text('source')) ?? ''
  fields?.text('via')
  fields?.required('says', fields.text('says'))
  const licenses = fields?.pairs('licenses') ?? []
  fields?.refuseOthers()
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { source, licenses: new Map(licenses) }
}

function fieldsOf(path: string, text: string, problems: string[]): Fields | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' })
  for (const error of document.errors)
    problems.push(`${path}:${error.linePos?.[0].line ?? 1}: ${error.message}`)
  if (document.errors.length > 0) return undefined
  return new Fields(document.contents, (node, what) => {
    problems.push(`${path}:${lines.linePos(node?.range?.[0] ?? 0).line}: ${what}`)
  })
}

type Complain = (node: Node | null | undefined, what: string) => void

/** The fields of a map: each is asked for by its type, and those that nobody asked for are refused. */
class Fields {
  readonly #node: ParsedNode | null
  readonly #complain: Complain
  /** Where it is said that something is missing. */
  readonly #head: Node | null
  readonly #asked = new Set<string>()

  constructor(node: ParsedNode | null, complain: Complain, head: Node | null = node) {
    this.#node = node
    this.#head = head
    this.#complain = complain
    if (!isMap(node)) complain(node, 'fields with names are expected here')
  }

  complain(field: string | undefined, what: string): void {
    this.#complain((field === undefined ? undefined : this.#get(field)) ?? this.#head, what)
  }

  required<Value>(field: string, value: Value | undefined): Value | undefined {
    if (value === undefined && !this.#get(field)) this.complain(undefined, `${field} is missing`)
    return value
  }

  /** The field for an object literal, left out where there is no value. */
  optional<Name extends string, Value>(
    field: Name,
    value: Value | undefined,
  ): { readonly [Key in Name]?: Value } {
    return value === undefined ? {} : ({ [field]: value } as { readonly [Key in Name]?: Value })
  }

  text(field: string): string | undefined {
    const node = this.#ask(field)
    return node && this.#textOf(node, field)
  }

  texts(field: string): readonly string[] {
    const node = this.#ask(field)
    if (!node) return []
    if (!isSeq<ParsedNode>(node) || node.items.length === 0) {
      this.#complain(node, `${field} is a list of texts`)
      return []
    }
    return node.items.flatMap((item) => this.#textOf(item, field) ?? [])
  }

  flag(field: string): boolean {
    const node = this.#ask(field)
    if (node && !(isScalar(node) && node.value === true)) this.#complain(node, `${field} is true or left out`)
    return node !== undefined
  }

  choice<Value extends string>(field: string, values: readonly Value[]): Value | undefined {
    const text = this.text(field)
    return text === undefined ? undefined : this.#oneOf(field, text, values)
  }

  choices<Value extends string>(field: string, values: readonly Value[]): readonly Value[] | undefined {
    if (!this.#get(field)) return undefined
    return this.texts(field).flatMap((text) => this.#oneOf(field, text, values) ?? [])
  }

  /** A field that holds maps by name. */
  maps(field: string): readonly (readonly [string, Fields])[] {
    const node = this.required(field, this.#ask(field))
    if (!node) return []
    if (!isMap<ParsedNode, ParsedNode>(node)) {
      this.#complain(node, `${field} has an entry each, or is {}`)
      return []
    }
    return node.items.map(({ key, value }) => [
      this.#textOf(key, field) ?? '',
      new Fields(value, (at, what) => this.#complain(at ?? key, what), key),
    ])
  }

  /** A field that is a list of maps. */
  items(field: string): readonly Fields[] {
    const node = this.#ask(field)
    if (!node) return []
    if (isSeq<ParsedNode>(node)) return node.items.map((item) => new Fields(item, this.#complain))
    this.#complain(node, `${field} is a list`)
    return []
  }

  /** A field that is a list, each item for itself, or names with what they stand for. */
  pairs(field: string): readonly (readonly [string, string])[] {
    const node = this.required(field, this.#ask(field))
    if (isMap<ParsedNode, ParsedNode>(node)) {
      return node.items.map(({ key, value }) => [
        this.#textOf(key, field) ?? '',
        (value && this.#textOf(value, field)) ?? '',
      ])
    }
    if (isSeq<ParsedNode>(node)) {
      return node.items.map((item) => {
        const text = this.#textOf(item, field) ?? ''
        return [text, text]
      })
    }
    return []
  }

  refuseOthers(): void {
    if (!isMap<ParsedNode, ParsedNode>(this.#node)) return
    for (const { key } of this.#node.items) {
      const field = isScalar(key) ? String(key.value) : ''
      if (!this.#asked.has(field)) this.#complain(key, `there is no field "${field}"`)
    }
  }

  #ask(field: string): ParsedNode | undefined {
    this.#asked.add(field)
    return this.#get(field)
  }

  #get(field: string): ParsedNode | undefined {
    if (!isMap<ParsedNode, ParsedNode>(this.#node)) return undefined
    return this.#node.items.find(({ key }) => isScalar(key) && key.value === field)?.value ?? undefined
  }

  #textOf(node: ParsedNode, field: string): string | undefined {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      if (/[|\n\t]/.test(node.value)) this.#complain(node, `${field} is one line, without "|"`)
      return node.value
    }
    this.#complain(node, `${field} is a text; numbers and dates stand in quotes`)
    return undefined
  }

  #oneOf<Value extends string>(field: string, text: string, values: readonly Value[]): Value | undefined {
    const value = values.find((each) => each === text)
    if (value === undefined) this.complain(field, `"${text}" is none of ${values.join(', ')}`)
    return value
  }
}

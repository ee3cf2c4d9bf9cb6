import type { Node } from 'yaml'
import { matches } from '../pattern.ts'
import type { Location } from '../repository.ts'
import { boundExceeded, type Problem } from './front-matter.ts'
import type { Extractor } from './gather.ts'
import { depthOf, nameOf } from './tree.ts'

/**
 * What a record of the Model Openness Tool says of a release, as far as a class follows from it:
 * https://github.com/lfai/model_openness_tool. It is a declaration: nothing in it was checked.
 */
export interface MofRecord {
  readonly name: string
  /** The release's licenses, of all of it and by type of component; empty texts are left out. */
  readonly licenses: Readonly<Partial<Record<'distribution' | 'code' | 'data' | 'document', string>>>
  readonly components: readonly RecordedComponent[]
}

export interface RecordedComponent {
  readonly name: string
  /** As written; empty or `unlicensed` for none. Where the record leaves it out, the release's applies. */
  readonly license?: string
  readonly licensePath?: string
  readonly componentPath?: string
  readonly at: Location
}

/** A record file: what it says, or what keeps it from being read. */
export interface MofRecordFile {
  readonly path: string
  readonly record?: MofRecord
  /** Where it names the release. */
  readonly at?: Location
  readonly problems: readonly Problem[]
}

/** Records that stand at the root or beside a model, by their usual names. */
const RECORD_NAME = /^(?:mof|[\w.-]+\.mof)\.ya?ml$/i
const MAX_DEPTH = 2
const MAX_RECORDS = 20
/** The framework has 17 components; a record that names far more is none. */
const MAX_COMPONENTS = 1_000
const KINDS = ['distribution', 'code', 'data', 'document'] as const

/** The records that a repository carries of itself, those nearest to the root first. */
export const mofRecords: Extractor<readonly MofRecordFile[]> = {
  wants: (tree) => ({
    texts: tree.entries
      .filter(
        ({ path, kind }) =>
          kind === 'file' && depthOf(path) <= MAX_DEPTH && matches(RECORD_NAME, nameOf(path)),
      )
      .map(({ path }) => path)
      .sort((a, b) => depthOf(a) - depthOf(b))
      .slice(0, MAX_RECORDS),
  }),
  extract: async (read) => {
    const records = await Promise.all(read.texts.map(({ path, text }) => readMofRecord(path, text)))
    return records.sort((a, b) => depthOf(a.path) - depthOf(b.path))
  },
}

/** Parses a record. Never throws: what is wrong with it is said with its place. */
export async function readMofRecord(path: string, text: string): Promise<MofRecordFile> {
  const bound = boundExceeded(text, 'record')
  if (bound) return { path, problems: [{ message: bound, at: { path, line: 1 } }] }
  const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset)
    return { path, line, column: col }
  }
  const [error] = document.errors
  if (error) {
    const message = `The record is not valid YAML: ${error.message.split('\n', 1)[0]}`
    return { path, problems: [{ message, at: at(error.pos[0]) }] }
  }
  const field = (node: unknown, name: string): unknown => {
    const map = isAlias(node) ? node.resolve(document) : node
    if (!isMap(map)) return undefined
    const pair = map.items.findLast(({ key }) => isScalar(key) && String(key.value) === name)
    return isAlias(pair?.value) ? pair.value.resolve(document) : pair?.value
  }
  /** A scalar's text as written; `undefined` for what is not there, for null, and for what is no scalar. */
  const textOf = (node: unknown): string | undefined => {
    if (!isScalar(node) || node.value === null || node.value === undefined) return undefined
    if (typeof node.value === 'string') return node.value
    return node.source ?? String(node.value)
  }
  const release = field(document.contents, 'release')
  const nameNode = field(release, 'name')
  const name = textOf(nameNode)
  const listed = field(release, 'components')
  if (name === undefined || !isSeq(listed)) {
    const message =
      'This is no record of the Model Openness Framework: it has no `release` with a `name` and a list of `components`.'
    return { path, problems: [{ message, at: { path, line: 1 } }] }
  }
  const problems: Problem[] = []
  if (listed.items.length > MAX_COMPONENTS)
    problems.push({
      message: `The record names ${listed.items.length} components; the first ${MAX_COMPONENTS} were read.`,
      at: { path, line: 1 },
    })
  const components = listed.items.slice(0, MAX_COMPONENTS).flatMap((item): readonly RecordedComponent[] => {
    const node = isAlias(item) ? item.resolve(document) : item
    const place = at((isNode(node) && (node as Node).range?.[0]) || 0)
    const component = textOf(field(node, 'name'))
    if (component === undefined) {
      problems.push({ message: 'A component without a name.', at: place })
      return []
    }
    const license = textOf(field(node, 'license'))
    const licensePath = textOf(field(node, 'license_path'))
    const componentPath = textOf(field(node, 'component_path'))
    return [
      {
        name: component,
        ...(license !== undefined && { license }),
        ...(licensePath !== undefined && { licensePath }),
        ...(componentPath !== undefined && { componentPath }),
        at: { ...place, text: component },
      },
    ]
  })
  const nameAt = { ...at((isNode(nameNode) && nameNode.range?.[0]) || 0), text: name }
  const licenses = Object.fromEntries(
    KINDS.flatMap((kind) => {
      const license = textOf(field(field(field(release, 'license'), kind), 'name'))
      return license ? [[kind, license] as const] : []
    }),
  )
  return { path, record: { name, licenses, components }, at: nameAt, problems }
}

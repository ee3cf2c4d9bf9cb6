import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Rules } from '../assessment/judge.ts'
import { boundExceeded } from '../facts/front-matter.ts'
import type { Location } from '../repository.ts'
import { toRule } from './rule.ts'
import { packSchema } from './schema.ts'

/** Questions of a third party. They are data: they name what to look for, and run nothing. */
export interface RulePack {
  readonly name: string
  /** By id, `pack/rule`. */
  readonly rules: Rules
  /** Where each rule stands in the file, by id. */
  readonly places: Readonly<Record<string, Location>>
}

/** One thing that is wrong with a pack, and what to do. */
export interface PackProblem {
  readonly message: string
  readonly at: Location
}

/**
 * Reads a pack of rules. Every problem is said with its line and column; where there is one, there is no pack, since
 * half of the questions would be taken for all of them. Never throws, whatever the text holds.
 */
export function readRulePack(
  path: string,
  text: string,
): { readonly pack: RulePack } | { readonly problems: readonly [PackProblem, ...PackProblem[]] } {
  const bound = boundExceeded(text, 'file')
  if (bound) return { problems: [{ message: bound, at: { path, line: 1 } }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const placeOf = (offset: number): Location => {
    const { line, col } = lines.linePos(offset)
    return { path, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const [broken, ...others] = document.errors.map(({ message, pos }) => ({
    message: `This is not valid YAML: ${message.split('\n', 1)[0]}`,
    at: placeOf(pos[0]),
  }))
  if (broken) return { problems: [broken, ...others] }

  const value = plainOf(document)
  if ('refused' in value)
    return { problems: [{ message: `${value.refused}: write it out instead.`, at: { path, line: 1 } }] }
  const read = packSchema.safeParse(value.plain)
  if (read.success) {
    const { pack: name, rules } = read.data
    const entries = Object.entries(rules).map(([id, rule]) => [`${name}/${id}`, rule, id] as const)
    return {
      pack: {
        name,
        rules: Object.fromEntries(entries.map(([id, rule]) => [id, toRule(rule)])),
        places: Object.fromEntries(
          entries.map(([id, , key]) => [id, placeOf(keyOffset(document, ['rules'], key))]),
        ),
      },
    }
  }
  const [first, ...rest] = read.error.issues.flatMap((issue): PackProblem[] => {
    const keys = issue.path.filter((key) => typeof key !== 'symbol')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        message: `There is no \`${key}\` in ${nameOf(keys)}: remove it, or see schemas/rule-pack.schema.json for what it takes.`,
        at: placeOf(keyOffset(document, keys, key)),
      }))
    return [{ message: `${nameOf(keys)} ${predicate(issue.message)}`, at: placeOf(offsetOf(document, keys)) }]
  })
  return first
    ? { problems: [first, ...rest] }
    : { problems: [{ message: 'This pack cannot be read.', at: { path, line: 1 } }] }
}

/** The plain value of a document, or why it has none: an alias of nothing, or aliases of aliases without end. */
function plainOf(document: Parsed): { readonly plain: unknown } | { readonly refused: string } {
  try {
    return { plain: document.toJS({ maxAliasCount: MAX_ALIASES }) }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}

/** Aliases that are followed: more are a bomb. */
const MAX_ALIASES = 100

type Key = string | number
type Parsed = ReturnType<typeof parseDocument>

/** `rules.signed-weights.met` in words of the file. */
function nameOf(keys: readonly Key[]): string {
  return keys.length === 0 ? 'the pack' : `\`${keys.join('.')}\``
}

/** Our own messages are predicates; those of the schema's library are sentences. */
function predicate(message: string): string {
  return /^\p{Lu}/u.test(message)
    ? `cannot be read: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`
    : message
}

/** Where the value at a path stands; what is missing is said at what it is missing from. */
function offsetOf(document: Parsed, keys: readonly Key[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

/** Where a key of the mapping at a path stands. */
function keyOffset(document: Parsed, keys: readonly Key[], key: string): number {
  const map = keys.length === 0 ? document.contents : document.getIn(keys, true)
  if (!isMap(map)) return offsetOf(document, keys)
  const pair = map.items.find(({ key: written }) => isScalar(written) && String(written.value) === key)
  return (isScalar(pair?.key) && pair.key.range?.[0]) || offsetOf(document, keys)
}

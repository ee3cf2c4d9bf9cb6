import { readFileSync, statSync } from 'node:fs'
import { rules as builtIn } from '../../rules/index.ts'
import type { Rules } from '../assessment/judge.ts'
import { forTerminal } from '../reporters/escape.ts'
import { placeOf } from '../reporters/words.ts'
import { type PackProblem, readRulePack } from '../rule-packs/read.ts'
import { UsageError } from './exit.ts'

/** A pack is read whole; a larger file is none. */
const MAX_BYTES = 1024 * 1024

/**
 * The built-in questions and those of these packs.
 *
 * @throws {UsageError} with every problem of every pack, where one cannot be read, and where two have one name
 */
export function rulesWith(files: readonly string[]): Rules {
  const packs = files.map((file) => ({ file, read: readPack(file) }))
  const problems = packs.flatMap(({ read }) => ('problems' in read ? read.problems : []))
  if (problems.length > 0) throw new UsageError(problems.map(describe).join('\n'))
  const named = new Map<string, string>()
  const asked: Record<string, Rules[string]> = { ...builtIn }
  for (const { file, read } of packs) {
    if (!('pack' in read)) continue
    const { name, rules } = read.pack
    const earlier = named.get(name)
    if (earlier !== undefined)
      throw new UsageError(
        `${earlier} and ${file} are both the pack "${name}". Rename one of them, or give one.`,
      )
    named.set(name, file)
    Object.assign(asked, rules)
  }
  return asked
}

/** Reads a pack from a file. Throws a `UsageError` where there is no such file. */
export function readPack(file: string): ReturnType<typeof readRulePack> {
  let text: string
  try {
    const { size } = statSync(file)
    if (size > MAX_BYTES) throw new UsageError(`${file} has ${size} bytes; a pack has at most ${MAX_BYTES}.`)
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The pack of rules could not be read: ${reason}. Give the path of a YAML file.`)
  }
  return readRulePack(file, text)
}

/** One problem on one line, with its place. */
export const describe = ({ message, at }: PackProblem) => forTerminal(`${placeOf(at)}: ${message}`)

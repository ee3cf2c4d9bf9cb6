import { readFileSync, statSync } from 'node:fs'
import picocolors from 'picocolors'
import { readMofRecord } from '../facts/mof-record.ts'
import { frameworkNames, frameworks } from '../frameworks/index.ts'
import { evaluateMof } from '../frameworks/mof/evaluate.ts'
import { type Framework, type Requirement, rulesOf } from '../frameworks/requirements.ts'
import { forTerminal } from '../reporters/escape.ts'
import { shortNames, writeFramework } from '../reporters/frameworks.ts'
import { wrap } from '../reporters/wrap.ts'
import { TEXT_LIMIT } from '../repository.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { toFrameworkName } from './framework-names.ts'
import { assessAt, usesColor } from './lint.ts'
import type { Opening } from './open.ts'
import type { Ports } from './ports.ts'

type Format = 'text' | 'json'

/** Lists the frameworks, or what one of them asks and the rules behind each. */
export function listFrameworks(
  name: string | undefined,
  { format }: { readonly format: Format },
  ports: Ports,
): ExitCode {
  const names = name === undefined ? frameworkNames : [toFrameworkName(name)]
  if (format === 'json') {
    const list = names.map((each) => ({ name: each, ...describe(frameworks[each]) }))
    ports.stdout.write(`${JSON.stringify(name === undefined ? list : list[0], null, 2)}\n`)
    return 0
  }
  const colors = picocolors.createColors(usesColor(ports))
  const width = Math.min(ports.stdout.columns ?? 80, 100)
  const say = (text = '') => ports.stdout.write(`${text}\n`)
  if (name === undefined) {
    for (const each of names) {
      const framework: Framework = frameworks[each]
      say(`${colors.bold(each.padEnd(10))} ${framework.title} ${framework.version}`)
      say(`${' '.repeat(11)}${colors.dim(framework.source)}`)
    }
    say()
    say(colors.dim('openness-lint frameworks NAME says what one asks, and by which rules it is read.'))
    return 0
  }
  for (const each of names) {
    const framework: Framework = frameworks[each]
    say(colors.bold(`${framework.title} ${framework.version}`))
    say(colors.dim(framework.source))
    for (const [id, requirement] of Object.entries(framework.requirements)) {
      say()
      say(colors.bold(id))
      for (const line of wrap(requirement.asks, width, 2)) say(line)
      for (const line of wrap(reachOf(requirement), width, 2)) say(colors.dim(line))
      for (const { rule, of } of requirement.needs ? rulesOf(requirement.needs) : [])
        say(`    ${of ? `${rule} · ${of}` : rule}`)
    }
  }
  return 0
}

/** Why a requirement is not read, or what to know about how it is. */
function reachOf({ note, unobservable, notAsked }: Requirement): string {
  return unobservable ?? (notAsked ? 'A repository could say it; no rule asks for it yet.' : (note ?? ''))
}

function describe({ title, version, source, requirements }: Framework) {
  return {
    title,
    version,
    source,
    requirements: Object.entries(requirements).map(([id, requirement]) => ({
      id,
      asks: requirement.asks,
      ...(requirement.note !== undefined && { note: requirement.note }),
      ...(requirement.unobservable !== undefined && { unobservable: requirement.unobservable }),
      rules: requirement.needs ? rulesOf(requirement.needs) : [],
    })),
  }
}

/** Prints how a repository stands in a framework: requirement → rule → finding → line. */
export async function explain(
  name: string,
  path: string | undefined,
  opening: Opening,
  ports: Ports,
): Promise<ExitCode> {
  const framework = toFrameworkName(name)
  if (path === undefined) return listFrameworks(framework, { format: 'text' }, ports)
  const assessment = await assessAt(path, opening, ports)
  const width = Math.min(ports.stdout.columns ?? 80, 100)
  ports.stdout.write(`${shortNames[framework]} of ${forTerminal(assessment.subject.name)}\n\n`)
  ports.stdout.write(writeFramework(assessment, framework, { color: usesColor(ports), width, tree: true }))
  return 0
}

/** Evaluates records of the Model Openness Framework by themselves. */
export async function evaluateRecords(
  paths: readonly string[],
  { format }: { readonly format: Format },
  ports: Ports,
): Promise<ExitCode> {
  const results = []
  for (const path of paths) {
    const { record, problems } = await readMofRecord(path, readRecord(path))
    const [problem] = problems
    if (!record) {
      const { line = 1, column = 1 } = problem?.at ?? {}
      throw new UsageError(`${path}:${line}:${column}: ${problem?.message ?? 'This record cannot be read.'}`)
    }
    results.push({ path, evaluation: evaluateMof(record), problems })
  }
  for (const { path, problems } of results)
    for (const { message, at } of problems)
      ports.stderr.write(`${forTerminal(`${path}:${at.line ?? 1}: ${message}`)}\n`)
  if (format === 'json') {
    const list = results.map(({ path, evaluation }) => ({
      path,
      class: evaluation.class,
      label: evaluation.label,
      progress: evaluation.progress,
      total_progress: evaluation.totalProgress,
    }))
    ports.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
    return 0
  }
  for (const { path, evaluation } of results) {
    const { 1: first, 2: second, 3: third } = evaluation.progress
    const shares = [third, second, first].map((share) => `${Math.round(share)} %`)
    ports.stdout.write(
      `${forTerminal(path)}\n  ${evaluation.label}\n  class III ${shares[0]} · class II ${shares[1]} · class I ${shares[2]}\n`,
    )
  }
  return 0
}

function readRecord(path: string): string {
  try {
    if (!statSync(path).isFile()) throw new Error('it is not a file')
    if (statSync(path).size > TEXT_LIMIT) throw new Error(`it has more than ${TEXT_LIMIT} bytes`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The record ${path} cannot be read: ${reason}.`)
  }
}

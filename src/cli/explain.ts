import picocolors from 'picocolors'
import { rules } from '../../rules/index.ts'
import { components } from '../components.ts'
import { forTerminal } from '../reporters/escape.ts'
import { placeOf, signFor } from '../reporters/words.ts'
import { wrap } from '../reporters/wrap.ts'
import type { Rule } from '../rule.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { assessAt, usesColor } from './lint.ts'
import type { Opening } from './open.ts'
import type { Ports } from './ports.ts'

/** Lists every question by attribute. */
export function listRules({ format }: { readonly format: 'text' | 'json' }, ports: Ports): ExitCode {
  const entries = Object.entries(rules)
  if (format === 'json') {
    const list = entries.map(([id, { question, of }]) => ({ rule: id, question, of }))
    ports.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
    return 0
  }
  const colors = picocolors.createColors(usesColor(ports))
  const width = Math.max(...entries.map(([id]) => id.length))
  let group = ''
  for (const [id, { question }] of entries) {
    const attribute = id.slice(0, id.indexOf('/'))
    if (attribute !== group) ports.stdout.write(`${group ? '\n' : ''}${colors.bold(attribute)}\n`)
    group = attribute
    ports.stdout.write(`  ${id.padEnd(width)}  ${question}\n`)
  }
  ports.stdout.write(
    `\n${colors.dim('openness-lint explain RULE says why a question is asked and what would answer it.')}\n`,
  )
  return 0
}

/** Says why a question is asked and what would answer it, and, given a repository, how that one answers it. */
export async function explain(
  id: string,
  path: string | undefined,
  options: Opening,
  ports: Ports,
): Promise<ExitCode> {
  const rule = (rules as Readonly<Record<string, Rule>>)[id]
  if (!rule)
    throw new UsageError(`There is no rule "${id}".${suggest(id)} \`openness-lint rules\` lists them all.`)
  const colors = picocolors.createColors(usesColor(ports))
  const width = Math.min(ports.stdout.columns ?? 80, 100)
  const say = (text = '') => ports.stdout.write(`${text}\n`)
  const paragraph = (text: string) => {
    for (const line of wrap(text, width, 2)) say(line)
  }

  say(`${colors.bold(rule.question)}  ${colors.dim(id)}`)
  say()
  paragraph(rule.why)
  say()
  say(colors.bold('What to do'))
  paragraph(rule.remedy)
  say()
  say(colors.bold('Asked of'))
  paragraph(
    rule.of === 'repository'
      ? 'The repository as a whole.'
      : `${rule.of.map((component) => components[component].name).join(', ')}.`,
  )
  say()
  say(colors.bold('Examples'))
  for (const { name, answer } of rule.examples) say(`  ${answer.padEnd(15)} ${name}`)
  say()
  say(colors.bold('Sources'))
  for (const reference of rule.references) say(`  ${reference}`)
  if (path === undefined) return 0

  const { subject, findings } = await assessAt(path, options, ports)
  say()
  say(colors.bold(`How ${forTerminal(subject.name)} answers`))
  for (const finding of findings) {
    if (finding.rule !== id) continue
    const { component, level, outcome, message, evidence } = finding
    const answer = finding.declared ? `${level ?? outcome}, declared` : (level ?? outcome)
    say(`  ${signFor(finding)} ${(component ?? 'repository').padEnd(26)} ${answer}`)
    for (const line of wrap(message, width, 6)) say(line)
    for (const at of evidence)
      say(
        `      ${colors.cyan(forTerminal(placeOf(at)))}${at.text ? colors.dim(`  ${forTerminal(at.text).slice(0, width)}`) : ''}`,
      )
  }
  return 0
}

function suggest(id: string): string {
  const word = id.slice(id.indexOf('/') + 1).toLowerCase()
  const near = Object.keys(rules).filter(
    (known) => known.includes(word) || word.includes(known.slice(known.indexOf('/') + 1)),
  )
  return near.length > 0 ? ` Did you mean ${near.slice(0, 3).join(' or ')}?` : ''
}

import picocolors from 'picocolors'
import { rules } from '../../rules/index.ts'
import type { ExitCode } from './exit.ts'
import { usesColor } from './lint.ts'
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

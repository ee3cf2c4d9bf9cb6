import picocolors from 'picocolors'
import { assess } from '../index.ts'
import { forTerminal } from '../reporters/escape.ts'
import { placeOf } from '../reporters/words.ts'
import { memory } from '../repositories/memory.ts'
import type { RulePack } from '../rule-packs/read.ts'
import type { ExitCode } from './exit.ts'
import { usesColor } from './lint.ts'
import type { Ports } from './ports.ts'
import { describe, readPack } from './rule-packs.ts'

/** Reads packs and runs every example of every rule; says which get another answer than the pack says. */
export async function checkPacks(files: readonly string[], ports: Ports): Promise<ExitCode> {
  const colors = picocolors.createColors(usesColor(ports))
  const say = (text: string) => ports.stdout.write(`${text}\n`)
  let wrong = 0
  for (const file of files) {
    const read = readPack(file)
    if ('problems' in read) {
      wrong += read.problems.length
      for (const problem of read.problems) say(`${colors.red('✗')} ${describe(problem)}`)
      continue
    }
    const { name, rules, places } = read.pack
    say(`${colors.bold(forTerminal(name))}  ${colors.dim(forTerminal(file))}`)
    for (const [id, rule] of Object.entries(rules)) {
      const failures = await runExamples(id, rule)
      wrong += failures.length
      const count = `${rule.examples.length} examples`
      say(
        ` ${failures.length > 0 ? colors.red('✗') : colors.green('✓')} ${forTerminal(id)}  ${colors.dim(count)}`,
      )
      const at = places[id]
      for (const failure of failures)
        say(`   ${at ? `${forTerminal(placeOf(at))}  ` : ''}${forTerminal(failure)}`)
    }
  }
  say(
    wrong === 0 ? 'Every example gets its answer.' : `${wrong} ${wrong === 1 ? 'thing' : 'things'} to mend.`,
  )
  return wrong === 0 ? 0 : 1
}

async function runExamples(id: string, rule: RulePack['rules'][string]): Promise<readonly string[]> {
  const failures: string[] = []
  for (const { name, files, answer } of rule.examples) {
    try {
      const { findings } = await assess(memory(files), { rules: { [id]: rule } })
      const [finding] = findings
      if (finding?.outcome !== answer)
        failures.push(
          `The example "${name}" says ${answer}, and the answer is ${finding?.outcome}: ${finding?.message}`,
        )
    } catch (error) {
      failures.push(
        `The example "${name}" is no repository: ${error instanceof Error ? error.message : error}`,
      )
    }
  }
  return failures
}

// Makes many repositories of the examples and audits them: rate, memory, and what a killed run leaves, as a table.
// `npm run bench:fleet [-- COUNT [FOLDER]]`; a FOLDER of clones is audited over and over instead of the examples.
// On a machine that has other work the rate is less than what it can do: processor time tells what an idle one would.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './rule-ids.ts'

/** Ticks of the system in a second: `getconf CLK_TCK` on every Linux that Node runs on. */
const TICKS = 100
const [count = 2_000, folder] = [Number(process.argv[2] ?? 2_000), process.argv[3]]
const work = mkdtempSync(join(tmpdir(), 'openness-lint-fleet-'))
try {
  const list = join(work, 'list.txt')
  writeFileSync(list, `${makeRepositories().join('\n')}\n`)
  const calm = await audit(list, join(work, 'calm.jsonl'))
  const stopped = join(work, 'stopped.jsonl')
  await audit(list, stopped, Math.floor(statSync(join(work, 'calm.jsonl')).size / 2))
  const kept = readFileSync(stopped, 'utf8').split('\n').length - 1
  await audit(list, stopped)
  const alike = sorted(stopped) === sorted(join(work, 'calm.jsonl'))
  console.log(`repositories          ${count}`)
  console.log(`a second              ${(count / calm.seconds).toFixed(1)}`)
  console.log(`load of the machine   ${loadavg()[1]?.toFixed(1)}`)
  console.log(`processor time, each  ${((calm.processor / count) * 1000).toFixed(0)} ms`)
  console.log(`two idle cores        ${((2 * count) / calm.processor).toFixed(1)} a second`)
  console.log(
    `a line                ${Math.round(statSync(join(work, 'calm.jsonl')).size / count / 1000)} kB`,
  )
  console.log(`largest memory        ${Math.round(calm.memory)} MB`)
  console.log(`killed, gone on with  ${kept} kept, ${alike ? 'the same lines' : 'OTHER LINES'}`)
  if (!alike) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Copies of the examples, or of the clones, in turn. */
function makeRepositories(): readonly string[] {
  const source = resolve(folder ?? join(root, 'examples'))
  const models = readdirSync(source).filter((name) => existsSync(join(source, name, 'README.md')))
  return Array.from({ length: count }, (_, index) => {
    const model = models[index % models.length] ?? ''
    const path = join(work, `${model}-${index}`)
    cpSync(join(source, model), path, { recursive: true, filter: (from) => !from.endsWith('/.git') })
    const card = join(path, 'README.md')
    writeFileSync(card, `${readFileSync(card, 'utf8')}\nThe ${index}th of many.\n`)
    return path
  })
}

/** Runs an audit, to its end or until the file has so many bytes. */
async function audit(list: string, output: string, until = Number.POSITIVE_INFINITY) {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [join(root, 'dist/cli/index.js'), 'audit', list, '--output', output],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  let ended = false
  const end = new Promise<void>((done) => child.on('exit', () => done())).then(() => {
    ended = true
  })
  let [memory, processor] = [0, 0]
  while (!ended) {
    memory = Math.max(memory, memoryOf(child.pid))
    processor = Math.max(processor, processorOf(child.pid))
    if ((statSync(output, { throwIfNoEntry: false })?.size ?? 0) > until) child.kill('SIGKILL')
    await Promise.race([end, sleep(20)])
  }
  return { seconds: (performance.now() - started) / 1000, memory, processor }
}

/** Peak of resident memory in MB, where the system tells. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Seconds that all threads of a process have had of the processor, where the system tells: proc_pid_stat(5). */
function processorOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS
  } catch {
    return 0
  }
}

function sorted(file: string): string {
  return readFileSync(file, 'utf8').split('\n').sort().join('\n')
}

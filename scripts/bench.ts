// Times whole processes as ratios to `node -e 0` on the same machine: npm run bench -- [FOLDER…]
// Each folder is a repository, or holds repositories; without one, the examples are linted.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const RUNS = 9
const root = resolve(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli/index.js')
const action = join(root, 'dist/action/index.js')

const folders = process.argv.slice(2).flatMap((path) => (isRepository(path) ? [path] : subfolders(path)))
const subjects = folders.length > 0 ? folders : subfolders(join(root, 'examples'))

const reference = median(['-e', '0'])
console.log(
  `node -e 0: ${reference.toFixed(0)} ms, the median of ${RUNS} runs; everything below in multiples of it`,
)
print('--version', median([cli, '--version']) / reference)
const ratios = subjects.map((folder) => ({
  folder,
  ratio: median([cli, 'lint', folder, '--format', 'json']) / reference,
}))
for (const { folder, ratio } of ratios) print(`lint ${basename(folder)}`, ratio)
const sorted = ratios.map(({ ratio }) => ratio).sort((a, b) => a - b)
print(`lint, median of ${sorted.length} repositories`, sorted[sorted.length >> 1] ?? 0)
print('lint, slowest', sorted.at(-1) ?? 0)

const work = mkdtempSync(join(tmpdir(), 'openness-lint-bench-'))
try {
  const [small, large] = [tree('small', 10_000), tree('large', 20_000)]
  const [once, twice] = [median([cli, 'lint', small]), median([cli, 'lint', large])]
  print('lint of 10,000 files', once / reference)
  print('lint of 20,000 files', twice / reference)
  print('Action on a pull request, 1,000 files, offline', median([action], pullRequest()) / reference)
  console.log(`twice the files take ${(twice / once).toFixed(2)} times as long`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** A git work tree of so many small source files. */
function tree(name: string, count: number): string {
  const folder = join(work, name)
  for (let start = 0; start < count; start += 100) {
    const part = join(folder, `src/part-${start / 100}`)
    mkdirSync(part, { recursive: true })
    for (let index = start; index < Math.min(start + 100, count); index += 1)
      writeFileSync(join(part, `module_${index}.py`), `value = ${index}\n`)
  }
  writeFileSync(join(folder, 'README.md'), '# Bench\n')
  execFileSync('git', ['init', '-q'], { cwd: folder })
  return folder
}

/** What the runner sets for the Action on a pull request that changes the card, with its base in the clone. */
function pullRequest(): NodeJS.ProcessEnv {
  const folder = tree('change', 1_000)
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', ...argv], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  git('add', '--all')
  git('commit', '-qm', 'base')
  const base = git('rev-parse', 'HEAD')
  writeFileSync(join(folder, 'README.md'), '# Bench\n\nThe weights are open source.\n')
  git('commit', '-qam', 'head')
  const repo = { full_name: 'bench/bench' }
  const event = join(work, 'event.json')
  const sides = { base: { sha: base, repo }, head: { sha: git('rev-parse', 'HEAD'), repo } }
  writeFileSync(event, JSON.stringify({ pull_request: { number: 1, ...sides }, repository: repo }))
  const [output, summary] = [join(work, 'output'), join(work, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  return {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: folder,
  }
}

/** Wall time of a whole node process in milliseconds. */
function median(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, [...argv], {
      encoding: 'utf8',
      env,
      maxBuffer: 1 << 28,
    })
    if (status === null || status > 1) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
    return Number(process.hrtime.bigint() - started) / 1e6
  }).sort((a, b) => a - b)
  return times[RUNS >> 1] ?? 0
}

function isRepository(path: string): boolean {
  return readdirSync(path).some((name) => /^(?:readme|licen[sc]e|\.git$)/i.test(name))
}

function subfolders(path: string): readonly string[] {
  if (!existsSync(path)) return []
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((child) => statSync(child).isDirectory())
}

function print(what: string, ratio: number): void {
  console.log(`${what.padEnd(60)} ${ratio.toFixed(2).padStart(6)} x`)
}

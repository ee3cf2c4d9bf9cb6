import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Assessment } from '../index.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { openRepository } from './open.ts'
import type { Ports } from './ports.ts'
import { showProgress } from './progress.ts'

export interface LintOptions {
  readonly format: 'text' | 'json' | 'markdown'
  readonly revision?: string
  /** Folders of the models in a repository of several. */
  readonly root?: readonly string[]
  readonly output?: string
  readonly verbose: boolean
  /** Visits links; offline otherwise. */
  readonly online: boolean
}

/** Reads a repository, writes the report, and says by its exit code whether the gate holds. */
export async function lint(path: string, options: LintOptions, ports: Ports): Promise<ExitCode> {
  const started = performance.now()
  const assessment = await assessAt(path, options, ports, options.online)
  const report = await write(assessment, options, ports, (performance.now() - started) / 1000)
  if (options.output === undefined) ports.stdout.write(report)
  else save(options.output, report, ports)
  return exitCodeOf(assessment)
}

/** Assesses the repository at a path, with a progress line where a person is watching. */
export async function assessAt(
  path: string,
  { revision, root: roots }: Pick<LintOptions, 'revision' | 'root'>,
  ports: Ports,
  online = false,
): Promise<Assessment> {
  const progress = showProgress(ports)
  // Git lists the files while the core is loaded; a failure of either ends both.
  const [repository, { assess }] = await Promise.all([openRepository(path, revision), import('../index.ts')])
  try {
    const web = online ? await ports.openWeb() : undefined
    return await assess(repository, {
      progress: progress.report,
      ...(roots && { roots }),
      ...(web && { web }),
    })
  } finally {
    progress.stop()
    repository.close?.()
  }
}

/** A question that could not be asked is a failure of ours: it never ends green. */
function exitCodeOf({ findings, gate }: Assessment): ExitCode {
  if (findings.some(({ outcome }) => outcome === 'error')) return 2
  return gate.passed ? 0 : 1
}

async function write(
  assessment: Assessment,
  options: LintOptions,
  ports: Ports,
  seconds: number,
): Promise<string> {
  switch (options.format) {
    case 'json': {
      const { writeJson } = await import('../reporters/json.ts')
      return writeJson(assessment)
    }
    case 'markdown': {
      const { writeMarkdown } = await import('../reporters/markdown.ts')
      return writeMarkdown(assessment)
    }
    case 'text': {
      const { writeTerminal } = await import('../reporters/terminal.ts')
      const watched = ports.stdout.isTerminal && options.output === undefined
      return writeTerminal(assessment, {
        color: watched && usesColor(ports),
        width: ports.stdout.columns ?? 80,
        verbose: options.verbose,
        ...(watched && { seconds }),
      })
    }
  }
}

/** https://no-color.org: any value that is not empty turns color off. */
export function usesColor({ stdout, environment }: Ports): boolean {
  return stdout.isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb'
}

function save(file: string, report: string, ports: Ports): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, report)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `The report could not be written to ${file}: ${reason}. Give --output a file in a folder that can be written to.`,
    )
  }
  if (ports.stderr.isTerminal) ports.stderr.write(`Report written to ${file}\n`)
}

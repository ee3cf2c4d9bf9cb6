import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { BASELINE_FILE } from '../config/baseline.ts'
import type { FrameworkName } from '../frameworks/index.ts'
import type { Assessment, Repository } from '../index.ts'
import type { Format } from '../reporters/formats.ts'
import { type AskedOptions, readOptions } from './asked.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { openRepository, type Opening as Place, sourceOf } from './open.ts'
import type { Ports } from './ports.ts'
import { showProgress } from './progress.ts'

export interface LintOptions extends Place, AskedOptions {
  readonly format: Format
  /** Frameworks to show in full, as they were typed: `mof,osaid`. */
  readonly framework?: string
  /** A revision of the same repository to compare with. */
  readonly base?: string
  /** Folders of the models in a repository of several. */
  readonly root?: readonly string[]
  /** Packs of rules whose questions are asked too. */
  readonly rules?: readonly string[]
  readonly output?: string
  readonly verbose: boolean
  /** Visits links; offline otherwise. */
  readonly online: boolean
  /** The file to write what is found now into; `true` for the one that is looked for in the repository. */
  readonly writeBaseline?: string | true
}

/** Reads a repository, writes the report, and says by its exit code whether the gate holds. */
export async function lint(path: string, options: LintOptions, ports: Ports): Promise<ExitCode> {
  const started = process.uptime()
  const views = options.framework === undefined ? [] : await readNames(options.framework)
  return inspect(path, options, ports, async (assessment, repository) => {
    const seconds = process.uptime() - started
    const { format } = options
    if (format === 'badge') await writeBadges(assessment, views, options.output, ports)
    else {
      const report = await write(path, assessment, repository, views, { ...options, format }, ports, seconds)
      if (options.output === undefined) ports.stdout.write(report)
      else save(options.output, report, ports)
    }
    const { writeBaseline: file } = options
    if (file === undefined) return exitCodeOf(assessment)
    await keep(assessment, file === true ? join(path, BASELINE_FILE) : file, ports)
    return hasFailed(assessment) ? 2 : 0
  })
}

async function readNames(text: string): Promise<readonly FrameworkName[]> {
  const { toFrameworkNames } = await import('./framework-names.ts')
  return toFrameworkNames(text)
}

/** What of a repository is read, and whether its links are visited. */
export interface Opening extends Place, AskedOptions {
  readonly base?: string | undefined
  readonly root?: readonly string[] | undefined
  readonly online?: boolean
  readonly rules?: readonly string[] | undefined
}

/** Assesses the repository at a path. */
export async function assessAt(path: string, opening: Opening, ports: Ports): Promise<Assessment> {
  return inspect(path, opening, ports, async (assessment) => assessment)
}

/** Assesses the repository at a path, with a progress line where a person is watching, and hands both on. */
async function inspect<T>(
  path: string,
  opening: Opening,
  ports: Ports,
  use: (assessment: Assessment, repository: Repository) => Promise<T>,
): Promise<T> {
  const { base: baseRevision, root: roots, online = false, rules: packs } = opening
  const asked = await readOptions(opening)
  const rules = packs && (await import('./rule-packs.ts')).rulesWith(packs)
  const progress = showProgress(ports)
  // Git lists the files while the core is loaded; a failure of any of them ends all.
  const [repository, base, { assess }] = await Promise.all([
    openRepository(path, opening, ports),
    baseRevision === undefined
      ? undefined
      : openRepository(path, { ...opening, revision: baseRevision }, ports),
    import('../index.ts'),
  ])
  try {
    const web = online ? await ports.openWeb() : undefined
    const assessment = await assess(repository, {
      progress: progress.report,
      today: ports.today,
      asked,
      ...(roots && { roots }),
      ...(base && { base }),
      ...(repository.texts && { texts: repository.texts }),
      ...(web && { web }),
      ...(rules && { rules }),
    })
    progress.stop()
    return await use(assessment, repository)
  } finally {
    progress.stop()
    repository.close?.()
    base?.close?.()
  }
}

/** A question that could not be asked is a failure of ours: it never ends green. */
export function exitCodeOf(assessment: Assessment): ExitCode {
  if (hasFailed(assessment)) return 2
  return assessment.gate.passed ? 0 : 1
}

const hasFailed = ({ findings }: Assessment) => findings.some(({ outcome }) => outcome === 'error')

/** What is known from now on. */
async function keep(assessment: Assessment, file: string, ports: Ports): Promise<void> {
  const { writeBaseline } = await import('../index.ts')
  const baseline = writeBaseline(assessment)
  save(file, baseline, ports, '--write-baseline')
  const { findings, claims } = JSON.parse(baseline)
  ports.stderr.write(`Known from now on, in ${file}: findings ${findings.length}, claims ${claims.length}.\n`)
}

async function write(
  path: string,
  assessment: Assessment,
  repository: Repository,
  views: readonly FrameworkName[],
  options: LintOptions & { readonly format: Exclude<Format, 'badge'> },
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
      return writeMarkdown(assessment, undefined, views)
    }
    case 'text': {
      const { writeTerminal } = await import('../reporters/terminal.ts')
      const { writeFramework } = await import('../reporters/frameworks.ts')
      const watched = ports.stdout.isTerminal && options.output === undefined
      const page = { color: watched && usesColor(ports), width: ports.stdout.columns ?? 80 }
      const report = writeTerminal(assessment, {
        ...page,
        verbose: options.verbose,
        ...(watched && { seconds }),
      })
      const tables = views.map((view) => writeFramework(assessment, view, { ...page, tree: options.verbose }))
      return [report, ...tables].join('\n')
    }
    case 'html': {
      const [{ writeHtml }, { rules }, source] = await Promise.all([
        import('../reporters/html/index.tsx'),
        import('../../rules/index.ts'),
        sourceOf(path, options, ports),
      ])
      const asked = options.rules ? (await import('./rule-packs.ts')).rulesWith(options.rules) : rules
      return writeHtml(assessment, { rules: asked, ...(source && { source }) })
    }
    case 'profile': {
      const { writeProfilePicture } = await import('../reporters/html/picture.tsx')
      return writeProfilePicture(assessment)
    }
    case 'sarif': {
      const [{ writeSarif }, { rules }] = await Promise.all([
        import('../reporters/sarif.ts'),
        import('../../rules/index.ts'),
      ])
      const asked = options.rules ? (await import('./rule-packs.ts')).rulesWith(options.rules) : rules
      return writeSarif(assessment, { rules: asked, paths: repository.tree.map((entry) => entry.path) })
    }
    case 'mof': {
      const { writeMofRecord } = await import('../reporters/mof.ts')
      return writeMofRecord(assessment)
    }
    case 'cyclonedx': {
      const { writeCycloneDx } = await import('../reporters/cyclonedx.ts')
      return writeCycloneDx(assessment)
    }
    case 'attestation': {
      const [{ writeAttestation }, { digestsOf }] = await Promise.all([
        import('../reporters/attestation.ts'),
        import('../repositories/digests.ts'),
      ])
      const statement = writeAttestation(assessment, await digestsOf(assessment.artifacts, repository))
      if (statement !== undefined) return statement
      throw new UsageError(
        'There is nothing to attest: the repository holds no files of a model, and no commit of it is known. Commit it, or add the files or their pointers.',
      )
    }
  }
}

/**
 * Writes badges of the class, or of the frameworks that were asked for. A file named `.svg` gets the picture, any other
 * file and stdout the endpoint of shields.io; a folder gets both of each.
 */
async function writeBadges(
  assessment: Assessment,
  views: readonly FrameworkName[],
  output: string | undefined,
  ports: Ports,
): Promise<void> {
  const { badgeOf, badgeSubjects, writeBadgeEndpoint, writeBadgeSvg } = await import('../reporters/badge.ts')
  const toFolder = output !== undefined && (output.endsWith('/') || extname(output) === '')
  if (toFolder) {
    for (const about of views.length > 0 ? views : badgeSubjects) {
      const badge = badgeOf(assessment, about)
      save(join(output, `${about}.json`), writeBadgeEndpoint(badge), ports)
      save(join(output, `${about}.svg`), writeBadgeSvg(badge), ports)
    }
    return
  }
  if (views.length > 1)
    throw new UsageError(
      'A badge is about one thing. Name one framework, or give --output a folder, as in --output badges/.',
    )
  const badge = badgeOf(assessment, views[0] ?? 'class')
  const text =
    output !== undefined && extname(output) === '.svg' ? writeBadgeSvg(badge) : writeBadgeEndpoint(badge)
  if (output === undefined) ports.stdout.write(text)
  else save(output, text, ports)
}

/** https://no-color.org: any value that is not empty turns color off. */
export function usesColor({ stdout, environment }: Ports): boolean {
  return stdout.isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb'
}

function save(file: string, report: string, ports: Ports, option = '--output'): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, report)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `The report could not be written to ${file}: ${reason}. Give ${option} a file in a folder that can be written to.`,
    )
  }
  if (ports.stderr.isTerminal) ports.stderr.write(`Report written to ${file}\n`)
}

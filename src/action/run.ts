import { randomUUID } from 'node:crypto'
import type * as core from '@actions/core'
import { rules } from '../../rules/index.ts'
import { isInconsistent, stands } from '../assessment/gate.ts'
import type { AssessedFinding, GateFailure } from '../assessment/v1.ts'
import type { Assessment, Repository } from '../index.ts'
import { type Annotation, annotate } from '../reporters/annotations.ts'
import { writeAttestation } from '../reporters/attestation.ts'
import { badgeOf, writeBadgeEndpoint, writeBadgeSvg } from '../reporters/badge.ts'
import { writeCycloneDx } from '../reporters/cyclonedx.ts'
import { forTerminal } from '../reporters/escape.ts'
import type { Format } from '../reporters/formats.ts'
import { evidenceOf } from '../reporters/gate.ts'
import { writeJson } from '../reporters/json.ts'
import { writeMarkdown } from '../reporters/markdown.ts'
import { writeMofRecord } from '../reporters/mof.ts'
import { writeSarif } from '../reporters/sarif.ts'
import { writeTerminal } from '../reporters/terminal.ts'
import { placeOf } from '../reporters/words.ts'
import { digestsOf } from '../repositories/digests.ts'
import { originOf } from '../repositories/origin.ts'
import { examine, type Surroundings } from './examine.ts'
import { InputError, readInputs } from './inputs.ts'
import { post } from './post.ts'
import { describe, OURS } from './words.ts'
import { findSubject, openWorkspace, saveReport } from './workspace.ts'

/** All that the Action needs of the world around it; tests hand in their own. */
export interface Ports extends Surroundings {
  readonly toolkit: Toolkit
}

/** What is used of GitHub's toolkit. */
export type Toolkit = Pick<
  typeof core,
  'error' | 'getInput' | 'info' | 'notice' | 'setFailed' | 'setOutput' | 'summary' | 'warning'
>

/** Ten annotations of each level are shown of a step; the tenth error is the one that fails it. */
const LIMITS = { error: 9, warning: 10, notice: 10 } as const
/** In bytes; of a job summary that is longer, nothing is shown. */
const SUMMARY_LIMIT = 1024 * 1024
const LOG_WIDTH = 100

/** Runs the step. Never throws: whatever goes wrong fails the step, in words. */
export async function run(ports: Ports): Promise<void> {
  try {
    const reason = await lint(ports)
    if (reason !== undefined) ports.toolkit.setFailed(reason)
  } catch (error) {
    ports.toolkit.setFailed(describe(error))
  }
}

/** Assesses and reports; gives the reason why the step fails, where it does. */
async function lint({ toolkit, environment, today }: Ports): Promise<string | undefined> {
  const started = performance.now()
  const inputs = readInputs(toolkit)
  const workspace = openWorkspace(environment)
  const subject = findSubject(workspace, inputs)
  const { folder, prefix } = subject
  const { event, repository, assessment, isUntouched } = await examine(subject, inputs, {
    environment,
    today,
  })
  if (event.kind === 'pull-request' && event.isPrivileged) toolkit.warning(PRIVILEGED)

  if (isUntouched) toolkit.info(UNTOUCHED)
  log(writeTerminal(assessment, { ...LOG, seconds: (performance.now() - started) / 1000 }), toolkit)
  const summarize = inputs.summary && Boolean(environment.GITHUB_STEP_SUMMARY)
  const failed = assessment.findings.filter(({ outcome }) => outcome === 'error')
  const reason = failureIn(failed) ?? (isUntouched ? undefined : gateFailure(assessment, prefix))
  const paths = repository.tree.map(({ path }) => path)
  toolkit.setOutput('class', assessment.class.value)
  toolkit.setOutput('passed', assessment.gate.passed && failed.length === 0)
  for (const [name, count] of Object.entries(countsOf(assessment))) toolkit.setOutput(name, count)
  toolkit.setOutput('changed', !isUntouched)
  if (summarize) await toolkit.summary.addRaw(summaryOf(assessment, isUntouched)).write()
  else if (inputs.summary) toolkit.info('There is no job summary: GITHUB_STEP_SUMMARY is not set.')
  const { workingDirectory, output, format } = inputs
  if (output !== undefined)
    toolkit.setOutput(
      'report',
      saveReport(
        workspace,
        { workingDirectory, output },
        await write(assessment, repository, { format, output, folder, prefix, environment }),
      ),
    )
  const { hasCheck } = await post(
    { event, assessment, isUntouched, prefix, source: repository, paths, reason },
    inputs,
    { toolkit, environment },
  )
  if (inputs.annotations && !hasCheck && !isUntouched) {
    const elsewhere = summarize ? IN_SUMMARY : ON_COMMAND_LINE
    for (const annotation of annotate(assessment, { paths, prefix, limits: LIMITS, elsewhere }))
      show(annotation, toolkit)
  }
  return reason
}

function failureIn(failed: readonly AssessedFinding[]): string | undefined {
  const [first] = failed
  return (
    first &&
    `${OURS} Questions that could not be asked: ${failed.length}, ${first.rule} among them. ${forTerminal(first.message)}`
  )
}

const PRIVILEGED =
  'This workflow runs for pull_request_target, so its token may write and its secrets are there for whatever runs in it. openness-lint runs nothing of the repository; other steps may. In a workflow for pull_request it says the same with a token that can only read.'
const UNTOUCHED =
  'This change touches nothing that openness-lint reads, and no answer: whatever the report says was so before, and the step succeeds.'

function summaryOf(assessment: Assessment, isUntouched: boolean): string {
  if (!isUntouched) return writeMarkdown(assessment, SUMMARY_LIMIT)
  const [start, end] = [`${UNTOUCHED}\n\n<details><summary>As it was before</summary>\n\n`, '\n</details>\n']
  return start + writeMarkdown(assessment, SUMMARY_LIMIT - start.length - end.length) + end
}

const LOG = { color: true, width: LOG_WIDTH, verbose: false } as const
const IN_SUMMARY = 'The job summary lists them.'
const ON_COMMAND_LINE = 'On a command line, `npx openness-lint lint --verbose` lists them.'

function show({ level, message, title, file, line, endLine, column }: Annotation, toolkit: Toolkit): void {
  toolkit[level](message, {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(endLine !== undefined && { endLine }),
    ...(column !== undefined && { startColumn: column }),
  })
}

/** The log is read line by line for commands to the runner, and a report quotes texts of strangers. */
function log(report: string, { info }: Toolkit): void {
  const token = randomUUID()
  info(`::stop-commands::${token}`)
  info(report)
  info(`::${token}::`)
}

interface Writing {
  readonly format: Format
  readonly output: string
  readonly folder: string
  readonly prefix: string
  readonly environment: NodeJS.ProcessEnv
}

async function write(
  assessment: Assessment,
  repository: Repository,
  { format, output, folder, prefix, environment }: Writing,
): Promise<string> {
  switch (format) {
    case 'json':
      return writeJson(assessment)
    case 'markdown':
      return writeMarkdown(assessment)
    case 'text':
      return writeTerminal(assessment, { color: false, width: 80, verbose: false })
    case 'html': {
      const { writeHtml } = await import('../reporters/html/index.tsx')
      const source = await originOf(folder, { github: hostOf(environment.GITHUB_SERVER_URL) })
      return writeHtml(assessment, { rules, ...(source && { source }) })
    }
    case 'profile': {
      const { writeProfilePicture } = await import('../reporters/html/picture.tsx')
      return writeProfilePicture(assessment)
    }
    case 'sarif':
      return writeSarif(assessment, { rules, paths: repository.tree.map(({ path }) => path), prefix })
    case 'mof':
      return writeMofRecord(assessment)
    case 'cyclonedx':
      return writeCycloneDx(assessment)
    case 'badge': {
      const badge = badgeOf(assessment, 'class')
      return output.endsWith('.svg') ? writeBadgeSvg(badge) : writeBadgeEndpoint(badge)
    }
    case 'attestation': {
      const statement = writeAttestation(assessment, await digestsOf(assessment.artifacts, repository))
      if (statement !== undefined) return statement
      throw new InputError(
        'There is nothing to attest: the repository holds no files of a model, and no commit of it is known.',
      )
    }
  }
}

/** The host that the runner works for: GitHub, or an Enterprise Server of it. */
function hostOf(server = ''): string {
  return URL.canParse(server) ? new URL(server).hostname : ''
}

/** What stands against the release, counted. */
function countsOf({ claims, findings, suppressed, gate }: Assessment) {
  const standing = claims.filter(stands)
  const contradicted = standing.filter(({ status }) => status === 'contradicted')
  return {
    contradictions:
      contradicted.length + findings.filter((each) => isInconsistent(each) && stands(each)).length,
    unproven: standing.filter(({ status }) => status === 'unproven').length,
    failures: gate.failures.length,
    suppressed: suppressed.filter(({ state }) => state === 'active').length,
  }
}

/** Reasons that are told on the line that fails the step; the rest are counted. */
const MAX_REASONS = 3

/** Why the gate does not hold, on one line. */
function gateFailure(assessment: Assessment, prefix: string): string | undefined {
  const { gate } = assessment
  if (gate.passed) return undefined
  const reasons = gate.failures.slice(0, MAX_REASONS).map((failure) => reasonOf(failure, assessment, prefix))
  const more = gate.failures.length - reasons.length
  return `The gate does not hold: ${forTerminal(reasons.join('; '))}${more > 0 ? `; and ${more} more` : ''}.`
}

function reasonOf(failure: GateFailure, assessment: Assessment, prefix: string): string {
  const message = failure.message.replace(/\s+/g, ' ').replace(/\.$/, '')
  if (failure.why === 'requirement-unmet') return `${failure.requirement} is asked. ${message}`
  if (failure.why !== 'inconsistent') return message
  const [at] = evidenceOf(failure, assessment)
  if (!at) return failure.rule
  return `${failure.rule} at ${placeOf({ ...at, path: prefix === '' ? at.path : `${prefix}/${at.path}` })}`
}

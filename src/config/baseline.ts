import type { ConfigurationProblem } from './configuration.ts'

/** Where a baseline is looked for, at the root of the repository. */
export const BASELINE_FILE = '.openness-baseline.json'

/** What was known at one time. No lines: what is known stays known when lines move. */
export interface Baseline {
  /** The file that it was read from. */
  readonly path: string
  readonly findings: readonly KnownFinding[]
  readonly claims: readonly KnownClaim[]
}

export interface KnownFinding {
  readonly rule: string
  readonly component?: string
  readonly outcome: string
  /** The places with their words, sorted; one that stands twice is there twice. */
  readonly places: readonly string[]
}

export interface KnownClaim {
  readonly claim: string
  readonly artifacts: readonly string[]
  readonly path: string
  readonly text: string
  readonly status: string
}

/** Reads a baseline, as `--write-baseline` wrote it. */
export function readBaseline(
  path: string,
  text: string,
): { readonly baseline: Baseline } | { readonly problems: readonly ConfigurationProblem[] } {
  const refuse = (message: string) => ({
    problems: [{ message: `${message} ${ANEW}`, at: { path, line: 1 } }],
  })
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch (error) {
    return refuse(`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
  if (!isRecord(written) || written.version !== 1)
    return refuse('This is no baseline of version 1 of openness-lint.')
  const { findings, claims } = written
  if (!Array.isArray(findings) || !findings.every(isKnownFinding))
    return refuse('`findings` of this baseline has to be a list of findings with rule, outcome and places.')
  if (!Array.isArray(claims) || !claims.every(isKnownClaim))
    return refuse(
      '`claims` of this baseline has to be a list of claims with claim, artifacts, path, text and status.',
    )
  return { baseline: { path, findings, claims } }
}

const ANEW = '`openness-lint lint --write-baseline` writes it anew.'

function isKnownFinding(value: unknown): value is KnownFinding {
  return (
    isRecord(value) &&
    areTexts(value.rule, value.outcome) &&
    (value.component === undefined || areTexts(value.component)) &&
    isList(value.places)
  )
}

function isKnownClaim(value: unknown): value is KnownClaim {
  return (
    isRecord(value) && areTexts(value.claim, value.path, value.text, value.status) && isList(value.artifacts)
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown) => Array.isArray(value) && areTexts(...value)
const areTexts = (...values: readonly unknown[]) => values.every((value) => typeof value === 'string')

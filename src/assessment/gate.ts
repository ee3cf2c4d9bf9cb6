import type { Finding } from './judge.ts'
import type { Assessment, Severity } from './v1.ts'

/**
 * How loud a finding is. Only a repository that contradicts itself is an error; a question that could not be
 * asked is a warning; what is missing or in part is worth a look; silence and "yes" are neither.
 */
export function severityOf({ rule, outcome }: Finding): Severity {
  switch (outcome) {
    case 'unmet':
      return rule.startsWith(CONSISTENCY) ? 'error' : 'notice'
    case 'error':
      return 'warning'
    case 'partial':
      return 'notice'
    case 'met':
    case 'unknown':
    case 'not-applicable':
      return 'none'
  }
}

/** Whether a release may pass: it fails on what in the repository cannot both be true. */
export function decide(findings: readonly Finding[]): Assessment['gate'] {
  const failures = findings
    .filter(({ rule, outcome }) => rule.startsWith(CONSISTENCY) && outcome === 'unmet')
    .map(({ rule, message }) => ({ why: 'inconsistent' as const, rule, message }))
  return { passed: failures.length === 0, failures }
}

/** The rules by which the repository contradicts itself. */
export function inconsistenciesOf({ failures }: Assessment['gate']): ReadonlySet<string> {
  return new Set(failures.flatMap((failure) => (failure.why === 'inconsistent' ? [failure.rule] : [])))
}

const CONSISTENCY = 'consistency/'

import { CONFIGURATION_FILE } from '../config/configuration.ts'
import type { Cell } from '../frameworks/apply.ts'
import type { Finding } from './judge.ts'

/** Whether an answer rests on nothing but what the repository declares of itself. */
export function isDeclared({ evidence }: Pick<Finding, 'evidence'>): boolean {
  return evidence.length > 0 && evidence.every(({ path }) => path === CONFIGURATION_FILE)
}

/** Whether a cell's level does: none of the answers that give it was seen in the repository itself. */
export function isCellDeclared({ level, findings }: Cell): boolean {
  const deciding = findings.filter((finding) => finding.level === level)
  return level !== 'unknown' && deciding.length > 0 && deciding.every(isDeclared)
}

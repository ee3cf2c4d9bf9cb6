import type { Assessment } from '../assessment/v1.ts'

/** The assessment in its wire format, with a newline at the end; well formed for any text. */
export function writeJson(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`
}

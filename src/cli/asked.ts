import { readFileSync } from 'node:fs'
import type { Asked } from '../config/policy.ts'
import { UsageError } from './exit.ts'

/** What is asked on the command line besides `openness.yml`. */
export interface AskedOptions {
  readonly preset?: string
  readonly failOn?: string
  readonly require?: string
  readonly claims?: string
  /** A baseline other than the one in the repository. */
  readonly baseline?: string
}

const NAMES = { preset: '--preset', failOn: '--fail-on', require: '--require', claims: '--claims' } as const

/** Reads what is asked. Throws a `ConfigurationError` for words that are not known, a `UsageError` for no such file. */
export async function readOptions({ baseline: file, ...texts }: AskedOptions): Promise<Asked> {
  const typed = [texts.preset, texts.failOn, texts.require, texts.claims]
  const asked = typed.every((text) => text === undefined) ? {} : await readTexts(texts)
  return file === undefined ? asked : { ...asked, baseline: await readKnown(file) }
}

async function readTexts(texts: AskedOptions): Promise<Asked> {
  const { readAsked } = await import('../config/read-asked.ts')
  return readAsked(texts, NAMES)
}

async function readKnown(file: string) {
  const { readBaseline } = await import('../config/baseline.ts')
  const read = readBaseline(file, readText(file))
  if ('baseline' in read) return read.baseline
  const { ConfigurationError } = await import('../config/configuration.ts')
  throw new ConfigurationError(read.problems)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `The baseline ${file} could not be read: ${reason}. \`openness-lint lint --write-baseline ${file}\` writes it.`,
    )
  }
}

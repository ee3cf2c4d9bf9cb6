import { type FrameworkName, frameworkNames } from '../frameworks/index.ts'
import { UsageError } from './exit.ts'

/** Reads names that people type, `mof,osaid`, as frameworks. Throws a `UsageError` for one that there is not. */
export function toFrameworkNames(text: string): readonly FrameworkName[] {
  return text
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map(toFrameworkName)
}

/** Reads one such name. */
export function toFrameworkName(word: string): FrameworkName {
  const name = frameworkNames.find((known) => known === word.toLowerCase())
  if (name) return name
  throw new UsageError(
    `There is no framework ${JSON.stringify(word)}. There are ${frameworkNames.join(', ')}.`,
  )
}

/** Whether a word names a framework. */
export function isFramework(word: string): boolean {
  return frameworkNames.some((known) => known === word.toLowerCase())
}

import { ConfigurationError } from './configuration.ts'
import type { Asked } from './policy.ts'
import { askedOf, presetNames } from './presets.ts'
import { readClaims, readFailOn, readRequirements } from './read-policy.ts'
import { YamlReader } from './yaml-reader.ts'

/** What was typed on a command line or in a workflow, in the words that `openness.yml` takes for the same keys. */
export interface AskedTexts {
  readonly preset?: string | undefined
  readonly failOn?: string | undefined
  /** As under `require:`, a line each; a word alone, such as `osaid`, is asked as it is. */
  readonly require?: string | undefined
  readonly claims?: string | undefined
}

/** What each of the texts is called, for the messages: `--fail-on`, `input fail-on`. */
export type AskedNames = Readonly<Record<keyof AskedTexts, string>>

/**
 * Reads what is asked besides the policy; an empty text asks nothing.
 *
 * @throws {ConfigurationError} for every word that is not known
 */
export function readAsked(texts: AskedTexts, names: AskedNames): Asked {
  const problems: ConfigurationError['problems'][number][] = []
  const read = <T>(key: keyof AskedTexts, use: (reader: YamlReader, top: unknown, name: string) => T) => {
    const text = texts[key]?.trim() ?? ''
    if (text === '') return undefined
    const reader = new YamlReader(names[key], key === 'require' ? toMapping(text) : text)
    const { top } = reader
    const value = top === undefined ? undefined : use(reader, top, names[key])
    problems.push(...reader.problems)
    return value
  }
  const presets = read('preset', (reader, top, path) =>
    askedOf(reader.words(top, 'preset', presetNames).map(({ value: name }) => ({ name, at: { path } }))),
  )
  const failOn = read('failOn', readFailOn)
  const claims = read('claims', readClaims)
  const required = read('require', (reader, top, path) => {
    const { require, waived } = readRequirements(reader, top)
    return { require: require.map(({ value }) => ({ value, at: { path } })), waived }
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return {
    ...presets,
    ...(failOn && { failOn }),
    ...(claims && { claims }),
    require: [...(presets?.require ?? []), ...(required?.require ?? [])],
    waived: required?.waived ?? [],
  }
}

/** `osaid` on a line of its own is `osaid: true`. */
const toMapping = (text: string) => text.replace(/^[ \t]*([\w.-]+)[ \t]*$/gm, '$1: true')

import type * as core from '@actions/core'
import { ConfigurationError } from '../config/configuration.ts'
import type { Asked } from '../config/policy.ts'
import { type AskedTexts, readAsked } from '../config/read-asked.ts'
import { type Format, formats } from '../reporters/formats.ts'

/** What the step was given that cannot be used, in words for people: what, where, and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

export interface Inputs {
  /** Relative to the workspace. */
  readonly workingDirectory: string
  /** Folder of the repository to assess, relative to the working directory. */
  readonly path: string
  /** Folders of the models in a repository of several, relative to `path`; the whole where there is none. */
  readonly roots: readonly string[]
  /** What is asked besides the policy of the repository. */
  readonly asked: Asked
  readonly format: Format
  /** File for the report, relative to the working directory; none where it is left out. */
  readonly output: string | undefined
  readonly summary: boolean
  readonly annotations: boolean
  /** Whether one comment on the pull request is kept up to date. */
  readonly comment: boolean
  /** Whether what can be mended in changed lines is suggested on the pull request. */
  readonly suggestions: boolean
  /** Whether the verdict is posted as a check of its own, with all annotations. */
  readonly check: boolean
  /** Reads the base where the clone lacks it; without one it is read from the clone alone. */
  readonly token: string | undefined
}

/** What action.yml gives where the workflow says nothing; an empty text is read as nothing too. */
export const defaults = {
  path: '.',
  root: '',
  'fail-on': '',
  preset: '',
  require: '',
  claims: '',
  format: 'json',
  output: '',
  summary: 'true',
  annotations: 'true',
  comment: 'false',
  suggestions: 'false',
  check: 'false',
  'working-directory': '.',
} as const

/** Reads the step's inputs. Throws an `InputError` for the first that says something else than it can. */
export function readInputs({ getInput }: Pick<typeof core, 'getInput'>): Inputs {
  const read = (name: keyof typeof defaults) => getInput(name) || defaults[name]
  return {
    workingDirectory: read('working-directory'),
    path: read('path'),
    roots: read('root')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    asked: toAsked({
      preset: read('preset'),
      failOn: read('fail-on'),
      require: read('require'),
      claims: read('claims'),
    }),
    format: toFormat(read('format')),
    output: read('output') || undefined,
    summary: toBoolean('summary', read('summary')),
    annotations: toBoolean('annotations', read('annotations')),
    comment: toBoolean('comment', read('comment')),
    suggestions: toBoolean('suggestions', read('suggestions')),
    check: toBoolean('check', read('check')),
    // The runner fills in the default: where nothing is given, there is none.
    token: getInput('token').trim() || undefined,
  }
}

function toAsked(texts: AskedTexts): Asked {
  try {
    return readAsked(texts, {
      preset: 'preset',
      failOn: 'fail-on',
      require: 'require',
      claims: 'claims',
    })
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const problems = error.problems.map(({ message, at }) => `The input ${at.path}: ${message}`)
    throw new InputError(`${problems.join('\n')} Mend it under \`with:\` in the workflow.`)
  }
}

function toFormat(text: string): Format {
  const format = formats.find((known) => known === text)
  if (format === undefined)
    throw refusal('format', text, `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`)
  return format
}

function toBoolean(name: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  throw refusal(name, text, 'true or false')
}

function refusal(name: string, text: string, choices: string): InputError {
  return new InputError(
    `The input ${name} says ${shown(text)}, and takes ${choices}. Mend it under \`with:\` in the workflow.`,
  )
}

const shown = (text: string) => JSON.stringify(text)

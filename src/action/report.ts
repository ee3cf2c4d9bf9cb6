import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { Ajv } from 'ajv'
import schema from '../../schemas/assessment-v1.schema.json' with { type: 'json' }
import type { Assessment } from '../assessment/v1.ts'
import { forTerminal } from '../reporters/escape.ts'
import { InputError } from './inputs.ts'

/** In bytes: the report on a repository with thousands of findings is smaller. */
const MAX_REPORT = 8 * 1024 * 1024
/** Faults of a report that are named. */
const MAX_FAULTS = 3

/**
 * Reads a report that a run of strangers may have written: a file of the workspace itself and no link, of a bounded
 * size, that is an assessment by its schema. What it says is text and nothing more. Throws an `InputError`.
 */
export function readReport(workspace: string, path: string): Assessment {
  const report = parse(readBounded(workspace, path), path)
  const validate = new Ajv({ strict: false }).compile<Assessment>(schema)
  if (validate(report)) return report
  const faults = (validate.errors ?? [])
    .slice(0, MAX_FAULTS)
    .map(({ instancePath, message }) => `${instancePath || 'it'} ${message}`)
  throw new InputError(
    `${JSON.stringify(path)} is no assessment: ${forTerminal(faults.join('; '))}. It has to be what openness-lint writes with \`format: json\`.`,
  )
}

function readBounded(workspace: string, path: string): string {
  const file = resolve(workspace, path)
  try {
    const inside = relative(workspace, realpathSync.native(file))
    if (inside.startsWith(`..${sep}`) || inside === '..' || isAbsolute(inside))
      throw new Error('it lies outside the workspace')
    const descriptor = openSync(
      file,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    try {
      const status = fstatSync(descriptor)
      if (!status.isFile()) throw new Error('it is no file')
      if (status.size > MAX_REPORT) throw new Error(`it is longer than ${MAX_REPORT} bytes`)
      return readFileSync(descriptor, 'utf8')
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new InputError(
      `The report ${JSON.stringify(path)} cannot be read: ${forTerminal(why)}. Does actions/download-artifact run before this step?`,
    )
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(`${JSON.stringify(path)} is no JSON. Write the report with \`format: json\`.`)
  }
}

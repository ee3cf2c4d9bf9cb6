import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { rules } from '../../rules/index.ts'
import type { FleetRecord } from '../fleets/record.ts'
import { writeHtml } from '../reporters/html/index.tsx'
import { type Source, toSource } from '../reporters/source.ts'
import { UsageError } from './exit.ts'

/** Characters of a target that its file is named by. */
const MAX_NAME = 80

/**
 * Makes a folder for reports. What is given back writes the report of a record there and tells its address as seen from
 * the index; `undefined` for a record that has none. Throws a `UsageError` where a file cannot be written.
 */
export function openReports(folder: string, index: string): (record: FleetRecord) => string | undefined {
  const from = relative(dirname(resolve(index)), resolve(folder)).split(sep)
  return (record) => {
    if ('failure' in record) return undefined
    const source = sourceOf(record.target)
    const name = fileNameOf(record.target)
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, name), writeHtml(record.assessment, { rules, ...(source && { source }) }))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new UsageError(
        `The reports could not be written to ${folder}: ${reason}. Give --reports a folder that can be written to.`,
      )
    }
    return [...from.filter((part) => part !== ''), name].map(encodeURIComponent).join('/')
  }
}

/**
 * A name that is one on every system, whatever the target is called: its letters and digits, and a part of its hash,
 * since systems differ in which names are the same.
 */
export function fileNameOf(target: string): string {
  const letters = target
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '-')
    .slice(-MAX_NAME)
    .replace(/^[.-]+|[.-]+$/g, '')
  const hash = createHash('sha256').update(target).digest('hex').slice(0, 12)
  return `${letters === '' ? 'report' : letters}-${hash}.html`
}

/** Where the files of a target can be looked at; nothing is known of a folder. */
function sourceOf(target: string): Source | undefined {
  const [, host, name = ''] = /^(github|hf):([^@]+)/.exec(target) ?? []
  if (host === undefined) return undefined
  return toSource(`https://${host === 'hf' ? 'huggingface.co' : 'github.com'}/${name}`)
}

import picocolors from 'picocolors'
import { knownLicenses, readName } from '../licenses/catalogue.ts'
import { type ConditionDetail, detailsOf, type LicenseDetails } from '../licenses/details.ts'
import type { License, Openness, PolicyPlace } from '../licenses/license.ts'
import { nameKey } from '../licenses/names.ts'
import { signOf } from '../reporters/words.ts'
import { clip, lengthOf, wrap } from '../reporters/wrap.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { usesColor } from './lint.ts'
import type { Ports } from './ports.ts'

interface LicensesOptions {
  readonly format: 'text' | 'json'
}

/** How open a license is, the most open first: a word, a sign of the reports, and what it means. */
const OPENNESS: Readonly<Record<Openness, readonly [word: string, level: string, meaning: string]>> = {
  'osi-approved': ['open', 'open', 'approved by the Open Source Initiative'],
  'open-definition': ['open', 'open', 'conformant with the Open Definition, for content and data'],
  conditional: ['conditional', 'conditional', 'bounded in whom or what it serves'],
  restricted: ['restricted', 'restricted', 'some use, change or passing on is forbidden'],
  unclassified: ['unknown', 'unknown', 'nobody whom this tool follows has said how open it is'],
}

const PLACES: Readonly<Record<PolicyPlace, string>> = {
  body: 'in the text',
  attachment: 'in an attachment',
  appended: 'appended',
  url: 'by URL',
}

const WIDEST = 100
/** The column that values stand in. */
const LABEL = 17

/** Lists the licenses that are known, by how open they are; or, given a name, tells what is known of one. */
export function showLicenses(name: string | undefined, options: LicensesOptions, ports: Ports): ExitCode {
  if (name === undefined) list(options, ports)
  else show(find(name), options, ports)
  return 0
}

function list({ format }: LicensesOptions, ports: Ports): void {
  const licenses = knownLicenses()
  if (format === 'json') {
    const rows = licenses.map(({ id, spdx, name, openness, conditions }) => ({
      id,
      spdx,
      name,
      openness,
      conditions,
    }))
    ports.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
    return
  }
  const colors = picocolors.createColors(usesColor(ports))
  const width = Math.min(ports.stdout.columns ?? 80, WIDEST)
  const lines: string[] = []
  for (const [openness, [word, level, meaning]] of Object.entries(OPENNESS)) {
    const group = licenses.filter((license) => license.openness === openness)
    const column = Math.min(Math.max(...group.map(({ id }) => id.length)), 36)
    lines.push(`${colors.bold(word)}  ${colors.dim(`${meaning} (${group.length})`)}`)
    for (const { id, name } of group) {
      const start = `  ${signOf(level)} ${id.padEnd(column)}  `
      lines.push(start + clip(name, width - start.length))
    }
    lines.push('')
  }
  lines.push(colors.dim('openness-lint licenses ID tells what is known of one, clause by clause.'))
  ports.stdout.write(`${lines.join('\n')}\n`)
}

function find(name: string): License {
  const result = readName(name)
  if (result.kind === 'license') return result.license
  const isFamily = result.kind === 'family'
  const near = isFamily ? membersOf(result.family) : nearest(name)
  const what = isFamily ? `"${name}" stands for several licenses.` : `No license is known as "${name}".`
  const hint = near.length > 0 ? ` Did you mean ${inWords(near)}?` : ''
  throw new UsageError(`${what}${hint} \`openness-lint licenses\` lists them all.`)
}

/** Some ids of a family, the newest first. */
function membersOf(family: string): readonly string[] {
  return knownLicenses()
    .map(({ id }) => id)
    .filter((id) => id.toLowerCase().startsWith(`${family}-`) && !id.endsWith('-or-later'))
    .reverse()
    .slice(0, 3)
}

function inWords(ids: readonly string[]): string {
  return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`
}

/** The ids that are written most like a name: by pairs of letters that both have. */
function nearest(name: string): readonly string[] {
  const wanted = pairsOf(name)
  return knownLicenses()
    .map(({ id, name: full }) => ({
      id,
      score: Math.max(likeness(wanted, pairsOf(id)), likeness(wanted, pairsOf(full))),
    }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || a.id.length - b.id.length)
    .slice(0, 3)
    .map(({ id }) => id)
}

function pairsOf(name: string): ReadonlySet<string> {
  const key = ` ${nameKey(name)} `
  return new Set(Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => key.slice(at, at + 2)))
}

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length
  return (2 * both) / (a.size + b.size)
}

function show(license: License, { format }: LicensesOptions, ports: Ports): void {
  const details = detailsOf(license)
  if (format === 'json') {
    ports.stdout.write(`${JSON.stringify(record(license, details), null, 2)}\n`)
    return
  }
  const colors = picocolors.createColors(usesColor(ports))
  const width = Math.min(ports.stdout.columns ?? 80, WIDEST)
  const [word, level, meaning] = OPENNESS[license.openness]
  const lines = [
    ...wrap(license.name, width).map((line) => colors.bold(line)),
    `${signOf(level)} ${word}  ${colors.dim(meaning)}`,
    '',
  ]
  const row = (label: string, value: string) => {
    const [first = '', ...others] = wrap(value, width, LABEL)
    lines.push(colors.dim(label.padEnd(LABEL)) + first.trimStart(), ...others)
  }
  const title = (text: string) => lines.push('', colors.bold(text))

  row('Id', license.id)
  if (license.spdx !== license.id) row('SPDX', license.spdx)
  if (license.steward) row('Steward', license.steward)
  if (details.version) row('Version', details.version)
  if (license.basedOn) row('Modifies', license.basedOn)
  if (details.covers) row('Covers', details.covers.join(', '))
  row('OSI', details.osiApproved ? 'approved' : 'not approved')
  row('FSF', details.fsfFree ? 'free' : 'not on its list')
  row('Open Definition', details.openDefinition ? 'conformant' : 'not on its list')

  title('Conditions')
  if (details.conditions.length === 0) lines.push('  none known, beyond notices and a copy of itself')
  else lines.push(...conditionLines(details.conditions, width, colors.dim))

  const names = [
    ['On the hub', details.hub],
    ['On cards', details.cards],
    ['In prose', details.names],
  ] as const
  if (names.some(([, values]) => values.length > 0)) title('Names')
  for (const [label, values] of names) {
    const [first, ...others] = inLines(values, width - LABEL)
    if (first === undefined) continue
    lines.push(
      colors.dim(`  ${label}`.padEnd(LABEL)) + first,
      ...others.map((line) => ' '.repeat(LABEL) + line),
    )
  }

  if (details.sources.length > 0) title('Read from')
  for (const { repository, commit, path } of details.sources) {
    lines.push(
      `  ${repository}@${commit.slice(0, 7)}  ${colors.dim(clip(path, width - repository.length - 12))}`,
    )
  }
  if (details.note) {
    title('Note')
    lines.push(...wrap(details.note, width, 2))
  }
  ports.stdout.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n`)
}

function conditionLines(
  conditions: readonly ConditionDetail[],
  width: number,
  dim: (text: string) => string,
): readonly string[] {
  const kinds = Math.max(...conditions.map(({ kind }) => kind.length)) + 4
  const lines: string[] = []
  for (const { kind, clause = '', says, policy } of conditions) {
    const where = policy === undefined || policy === 'body' ? '' : PLACES[policy]
    const text = says === undefined ? where : where === '' ? says : `${says} (${where})`
    const place = /^[\dIVX]/.test(clause) ? `§ ${clause}` : clause
    const parts = [place, text].filter((part) => part !== '')
    const [first = '', ...others] = wrap(parts.join(' — '), width, kinds)
    lines.push(`  ${kind.padEnd(kinds - 2)}${dim(first.trimStart())}`, ...others.map((line) => dim(line)))
  }
  return lines
}

/** Names beside each other, as many as a line takes; none is broken. */
function inLines(names: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last !== undefined && lengthOf(last) + 3 + lengthOf(name) <= width)
      lines[lines.length - 1] = `${last} · ${name}`
    else lines.push(name)
  }
  return lines
}

/** What programs get: a license and its details in one. */
function record(license: License, details: LicenseDetails) {
  const { id, spdx, name, openness, steward, identity, basedOn } = license
  const { osiApproved, fsfFree, openDefinition, hub, cards, names, ...others } = details
  return {
    id,
    spdx,
    name,
    openness,
    ...(steward !== undefined && { steward }),
    ...(basedOn !== undefined && { basedOn }),
    ...(identity !== undefined && { identity }),
    status: { osiApproved, fsfFree, openDefinition },
    names: { hub, cards, prose: names },
    ...others,
  }
}

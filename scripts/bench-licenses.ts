/**
 * Sets this tool beside `licensee` and `licensecheck` on the same files: npm run bench:licenses -- [FOLDER]
 * The files are open licenses of the SPDX list, whole and with a restriction slipped in; a folder adds real ones:
 * `labelled.tsv` with the columns `slug` and `contains` (ids in their order; empty where the text is none that is known)
 * and `labelled/<slug>.txt`. Tools that are not installed are left out, and that is said.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import spdx from 'spdx-license-list/full.js'

const OPEN = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'Zlib',
  'MPL-2.0',
  'GPL-3.0-only',
  'LGPL-2.1-only',
  'CC0-1.0',
  'CC-BY-4.0',
  'ODC-By-1.0',
]
const CLAUSE =
  'Notwithstanding the above, this may not be used for commercial purposes by anybody with more than 100 million users.'

interface Case {
  readonly path: string
  /** What the file holds, in lower case and without -only; empty where nothing that is known. */
  readonly holds: readonly string[]
  /** Whether a plain name of an open license would be wrong. */
  readonly restricted: boolean
}

/** What a tool says of a file: names that it gives without saying that something was changed. */
type Answer = readonly string[]

interface Tool {
  readonly name: string
  readonly ask: (paths: readonly string[]) => readonly Answer[]
}

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')
const work = mkdtempSync(join(tmpdir(), 'openness-lint-licenses-'))
try {
  const cases = [...madeCases(), ...labelledCases(process.argv[2])]
  console.log(`${cases.length} files`)
  console.log(
    `${'tool'.padEnd(16)}${'right'.padStart(8)}${'falsely open'.padStart(14)}${'ms a file'.padStart(11)}`,
  )
  for (const { name, ask } of tools()) {
    const started = process.hrtime.bigint()
    const answers = ask(cases.map(({ path }) => path))
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6 / cases.length
    const right = cases.filter((each, index) => isRight(each, answers[index] ?? [])).length
    const open = cases.filter(
      ({ restricted }, index) => restricted && (answers[index] ?? []).some(isOpen),
    ).length
    console.log(
      `${name.padEnd(16)}${String(right).padStart(8)}${String(open).padStart(14)}${milliseconds.toFixed(1).padStart(11)}`,
    )
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

function madeCases(): readonly Case[] {
  return OPEN.flatMap((id) => {
    const text = spdx[id]?.licenseText ?? ''
    const paragraphs = text.split(/\n{2,}/)
    const middle = paragraphs.length >> 1
    const changed = [...paragraphs.slice(0, middle), CLAUSE, ...paragraphs.slice(middle)].join('\n\n')
    return [
      { path: write(id, text), holds: [plain(id)], restricted: false },
      { path: write(`${id}-changed`, changed), holds: [], restricted: true },
    ]
  })
}

function labelledCases(folder: string | undefined): readonly Case[] {
  if (folder === undefined) return []
  const [head = '', ...lines] = readFileSync(join(folder, 'labelled.tsv'), 'utf8').trim().split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    const slug = cells[columns.indexOf('slug')] ?? ''
    const holds = (cells[columns.indexOf('contains')] ?? '')
      .split(',')
      .map(plain)
      .filter((id) => id !== '' && !id.startsWith('other:'))
    const path = write(slug, readFileSync(join(folder, 'labelled', `${slug}.txt`), 'utf8'))
    return { path, holds, restricted: !holds.some(isOpen) }
  })
}

/** Both tools look at a file by its name: each gets a folder of its own and a name that they know. */
function write(name: string, text: string): string {
  const folder = join(work, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'LICENSE'), text)
  return join(folder, 'LICENSE')
}

function isRight({ holds }: Case, answer: Answer): boolean {
  return holds.length === 0
    ? answer.length === 0
    : holds.every((id) => answer.includes(id)) && answer.every((id) => holds.includes(id))
}

function isOpen(id: string): boolean {
  return (
    Object.entries(spdx).some(([known, { osiApproved }]) => osiApproved && plain(known) === id) ||
    /^cc-by-\d|^cc0|^odc-by/.test(id)
  )
}

function plain(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/^licenseref-/, '')
    .replace(/-(?:only|or-later)$|\+$/, '')
}

function tools(): readonly Tool[] {
  const others = [
    { name: 'licensee', ask: askLicensee },
    { name: 'licensecheck', ask: askLicensecheck },
  ].filter(({ name }) => {
    const there = spawnSync(name, ['--help']).error === undefined
    if (!there) console.log(`${name} is not installed: left out`)
    return there
  })
  return [{ name: 'openness-lint', ask: askOurs }, ...others]
}

interface OurEntry {
  readonly matches: readonly { readonly match: string; readonly id?: string; readonly spdx?: string }[]
}

/** `modified` and what a text only names are no plain names. */
function askOurs(paths: readonly string[]): readonly Answer[] {
  const { stdout } = spawnSync(process.execPath, [cli, 'identify', ...paths, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return (JSON.parse(stdout) as readonly OurEntry[]).map(({ matches }) => {
    const texts = matches.filter(
      ({ match }) => match === 'exact' || match === 'partial' || match === 'modified',
    )
    const restricting = matches.some(
      (match) => match.match === 'modified' && isOpen(plain(match.spdx ?? '')) && restricts(match),
    )
    return restricting ? [] : texts.map(({ id, spdx: listed }) => plain(listed ?? id ?? ''))
  })
}

function restricts(match: object): boolean {
  const added = 'added' in match ? (match.added as readonly { readonly kind?: string }[]) : []
  return added.some(({ kind }) => kind !== undefined)
}

function askLicensee(paths: readonly string[]): readonly Answer[] {
  return paths.map((path) => {
    const { stdout } = spawnSync('licensee', ['detect', join(path, '..'), '--json'], { encoding: 'utf8' })
    try {
      const { licenses } = JSON.parse(stdout) as { licenses: readonly { readonly spdx_id: string }[] }
      return licenses
        .map(({ spdx_id }) => plain(spdx_id))
        .filter((id) => id !== 'noassertion' && id !== 'none')
    } catch {
      return []
    }
  })
}

function askLicensecheck(paths: readonly string[]): readonly Answer[] {
  const { stdout } = spawnSync(
    'licensecheck',
    ['--shortname-scheme', 'spdx', '--machine', '--check', '.*', ...paths],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const said = new Map(
    stdout.split('\n').map((line) => {
      const [path = '', ids = ''] = line.split('\t')
      return [path, ids] as const
    }),
  )
  return paths.map((path) =>
    (said.get(path) ?? '')
      .split(/ (?:and\/or|and|or) /i)
      .map(plain)
      .filter((id) => id !== '' && id !== 'unknown'),
  )
}

import picocolors from 'picocolors'
import { classRanks } from '../assessment/compare.ts'
import type { CellChange, ChangedLine, ClaimChange, Comparison, EvidenceEntry } from '../assessment/v1.ts'
import { type AttributeId, type ComponentId, components } from '../components.ts'
import { forMarkdown, forTerminal } from './escape.ts'
import { classNames, columnNames, listNames, placeOf, readable, signOf } from './words.ts'
import { clip, lengthOf, wrap } from './wrap.ts'

/** One thing that changed. */
interface Row {
  readonly direction: Direction
  readonly what: string
  readonly from: string
  readonly to: string
  readonly by: readonly Place[]
}

type Direction = 'worse' | 'better' | 'other'

/** A line to look at; without a change it is the line of what fares otherwise for reasons that stand elsewhere. */
export type Place = EvidenceEntry & { readonly change?: ChangedLine['change'] }

export interface ChangesTableOptions {
  /** Writes a place as Markdown: as a link, where there is something to link to. */
  readonly place?: (at: Place) => string
  /** How many changes are shown; the others are counted. */
  readonly rows?: number
}

/** Changes shown on a surface that people read; the assessment lists all. */
const MAX_ROWS = 12
/** Places shown of one change; the rest are counted. */
const MAX_PLACES = 3
/** Characters of a claim that are quoted. */
const MAX_CLAIM = 80

/** How many changes there are to tell. */
export function countChanges(comparison: Comparison): number {
  return rowsOf(comparison).length
}

/** What changed since the base as a Markdown table, what became worse first; empty where nothing did. */
export function changesTable(
  comparison: Comparison,
  {
    place = (at) => `<code>${forMarkdown(nameOf(at))}</code>`,
    rows: limit = MAX_ROWS,
  }: ChangesTableOptions = {},
): string {
  const all = rowsOf(comparison)
  if (all.length === 0) return ''
  const rows = all.slice(0, limit)
  const more = all.length - rows.length
  const placesOf = (by: readonly Place[]) =>
    [...by.slice(0, MAX_PLACES).map((at) => `${place(at)} ${at.change ?? ''}`.trim()), ...moreOf(by)].join(
      ', ',
    )
  return [
    '| changed here | before | after | by |',
    '|---|---|---|---|',
    ...rows.map(
      ({ what, from, to, by }) => `| ${[what, from, to].map(forMarkdown).join(' | ')} | ${placesOf(by)} |`,
    ),
    ...(more > 0 ? [`| and ${more} more | | | |`] : []),
  ].join('\n')
}

/** What changed since the base, for a terminal: the lines of a block. */
export function changesBlock(comparison: Comparison, width: number, color: boolean): readonly string[] {
  const colors = picocolors.createColors(color)
  const all = rowsOf(comparison)
  const since = `since ${forTerminal(shortOf(comparison.base))}`
  if (all.length === 0) return [colors.dim(` Nothing became better or worse ${since}`)]
  const rows = all.slice(0, MAX_ROWS)
  const more = all.length - rows.length
  const blocks = DIRECTIONS.flatMap((direction) => {
    const group = rows.filter((row) => row.direction === direction)
    if (group.length === 0) return []
    return [
      ` ${colors.bold(`${HEADINGS[direction]} ${since}`)}`,
      ...group.flatMap(({ what, from, to, by }) => [
        ...wrap(`${what}: ${from} → ${to}`, width, 3),
        ...by.slice(0, MAX_PLACES).map((at) => {
          const place = `${forTerminal(nameOf(at))} ${at.change ?? ''}`.trim()
          const quote = at.text === undefined ? '' : `   ${forTerminal(at.text)}`
          return `     ${colors.cyan(place)}${colors.dim(clip(quote, Math.max(0, width - lengthOf(place) - 6)))}`
        }),
        ...moreOf(by).map((others) => colors.dim(`     ${others}`)),
      ]),
    ]
  })
  return [...blocks, ...(more > 0 ? [colors.dim(`   and ${more} more`)] : [])]
}

/** The base in one word: of a commit, as much as people write. */
export function shortOf(base: string): string {
  return /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base
}

const HEADINGS: Readonly<Record<Direction, string>> = { worse: 'Worse', better: 'Better', other: 'Changed' }

const nameOf = ({ path, line }: Place) => placeOf({ path, ...(line !== undefined && { line }) })

const moreOf = (by: readonly Place[]) =>
  by.length > MAX_PLACES ? [`and ${by.length - MAX_PLACES} more`] : []

function rowsOf(comparison: Comparison): readonly Row[] {
  const rows = [
    ...classRow(comparison),
    ...cellRows(comparison.worse, 'worse', comparison),
    ...cellRows(comparison.better, 'better', comparison),
    ...licenseRows(comparison),
    ...comparison.claims.map(claimRow),
  ]
  return DIRECTIONS.flatMap((direction) => rows.filter((row) => row.direction === direction))
}

const DIRECTIONS = ['worse', 'better', 'other'] as const

function classRow({ class: change }: Comparison): readonly Row[] {
  if (!change) return []
  const { from, to } = change
  const lost = classRanks[to] - classRanks[from]
  const direction = lost > 0 ? 'worse' : lost < 0 ? 'better' : 'other'
  return [{ direction, what: 'Class', from: classNames[from], to: classNames[to], by: [] }]
}

/** A row for each change; components that changed alike, by the same lines, stand in one. */
function cellRows(
  cells: readonly CellChange[],
  direction: Direction,
  { licenses }: Comparison,
): readonly Row[] {
  const rows = cells.map((cell) => {
    const attribute = cell.attribute as AttributeId
    const terms = attribute === 'licensing' && licenses.find(({ component }) => component === cell.component)
    const [from, to] = terms ? [terms.from, terms.to] : []
    return {
      component: cell.component as ComponentId,
      attribute,
      from: levelWord(attribute, cell.from, from),
      to: levelWord(attribute, cell.to, to),
      by: cell.by,
    }
  })
  return grouped(rows).map(({ attribute, changed, ...row }) => ({
    ...row,
    direction,
    what: `${namesOf(changed)}, ${columnNames[attribute]}`,
  }))
}

/** Other terms that are as open as those before. */
function licenseRows({ licenses, worse, better }: Comparison): readonly Row[] {
  const told = new Set(
    [...worse, ...better]
      .filter(({ attribute }) => attribute === 'licensing')
      .map(({ component }) => component),
  )
  const rows = licenses
    .filter(({ component }) => !told.has(component))
    .map(({ component, from, to, by }) => ({
      component: component as ComponentId,
      attribute: 'licensing' as const,
      from: from === undefined ? 'no terms known' : readable(from),
      to: to === undefined ? 'no terms known' : readable(to),
      by,
    }))
  return grouped(rows).map(({ attribute, changed, ...row }) => ({
    ...row,
    direction: 'other' as const,
    what: `${namesOf(changed)}, ${columnNames[attribute]}`,
  }))
}

interface Cell {
  readonly component: ComponentId
  readonly attribute: AttributeId
  readonly from: string
  readonly to: string
  readonly by: readonly ChangedLine[]
}

function grouped(cells: readonly Cell[]) {
  const groups = new Map<string, { readonly first: Cell; readonly changed: ComponentId[] }>()
  for (const cell of cells) {
    const { component, ...rest } = cell
    const key = JSON.stringify(rest)
    const group = groups.get(key)
    if (group) group.changed.push(component)
    else groups.set(key, { first: cell, changed: [component] })
  }
  return [...groups.values()].map(({ first: { attribute, from, to, by }, changed }) => ({
    attribute,
    from,
    to,
    by,
    changed,
  }))
}

/** One component by its own name, several by their groups. */
function namesOf(changed: readonly ComponentId[]): string {
  const [only, ...others] = changed
  return only !== undefined && others.length === 0 ? components[only].name : listNames(changed)
}

function levelWord(attribute: AttributeId, level: string, expression: string | undefined): string {
  const words =
    expression === undefined ? level.replace('not-applicable', 'not applicable') : readable(expression)
  return `${signOf(level)} ${attribute === 'licensing' && level === 'closed' ? 'none stated' : words}`
}

function claimRow({ claim, artifacts, text, path, line, from, to }: ClaimChange): Row {
  const change = from === undefined ? 'added' : to === undefined ? 'removed' : undefined
  return {
    direction: claimDirection(from, to),
    what: `"${clip(text, MAX_CLAIM)}" (${claim} of ${artifacts.join(', ')})`,
    from: from ?? 'not said',
    to: to ?? 'not said',
    by: [{ path, line, ...(change && { change }) }],
  }
}

/** What is not said is as good as what is shown to be true: only a contradiction is worse than silence. */
function claimDirection(from: ClaimChange['from'], to: ClaimChange['to']): Direction {
  if (from !== undefined && to !== undefined)
    return STATUSES.indexOf(to) > STATUSES.indexOf(from) ? 'worse' : 'better'
  return to === 'contradicted' ? 'worse' : from === 'contradicted' ? 'better' : 'other'
}

/** From best to worst. */
const STATUSES = ['supported', 'unproven', 'contradicted'] as const

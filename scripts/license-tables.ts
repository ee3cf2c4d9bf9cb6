/**
 * Builds the tables that `src/licenses` looks licenses up in, from the SPDX License List, the catalogue's entries and
 * the lists beside it. At run time this would cost more than a whole lint does.
 */
import { type Condition, conditions as kinds, type License, opennessOf } from '../src/licenses/license.ts'
import { nameKey, nameParts } from '../src/licenses/names.ts'
import { ambiguousNames, spokenNames } from '../src/licenses/spoken-names.ts'
import { byCodeUnit } from '../src/repository.ts'
import type { LicenseEntry, LicenseList } from './license-entries.ts'

/** The SPDX License List, by id. */
export type ListedLicenses = Readonly<
  Record<string, { readonly name: string; readonly osiApproved: boolean }>
>

/** What the tables are built from. */
export interface Knowledge {
  readonly listed: ListedLicenses
  readonly entries: readonly LicenseEntry[]
  /** SPDX ids of licenses that conform with the Open Definition. */
  readonly openDefinition: LicenseList
  /** SPDX ids of licenses that are free according to the Free Software Foundation. */
  readonly fsfFree: LicenseList
  /** License ids of the Hugging Face hub, and ids of the licenses that they mean. */
  readonly huggingFace: LicenseList
}

/** What `tables.ts` and `detail-table.ts` hold, each table in lines. */
export interface Tables {
  readonly licenseList: readonly string[]
  readonly mentionList: readonly string[]
  readonly hubList: readonly string[]
  readonly detailList: readonly string[]
}

const shareAlike =
  /^(?:A?GPL|LGPL|GFDL|MPL|EPL|EUPL|OSL|CDDL|CC-BY(?:-NC)?-SA|ODbL|CDLA-Sharing|LAL|MS-RL|CECILL-[12])/

/** Builds all tables. Throws where the sources disagree, or a text would not survive being written in a line. */
export function buildTables(knowledge: Knowledge): Tables {
  const catalogue = buildCatalogue(knowledge)
  checkReferences(knowledge, catalogue)
  const tables = {
    licenseList: catalogue.licenses.map((license) => licenseLine(license, catalogue)),
    mentionList: mentionLines(catalogue, knowledge.entries),
    hubList: [...knowledge.huggingFace.licenses.keys()].sort(byCodeUnit),
    detailList: detailLines(catalogue, knowledge),
  }
  for (const line of Object.values(tables).flat()) {
    if (line.includes('\n')) throw new Error(`A line that breaks: ${line}`)
  }
  return tables
}

/** Ids that one source says of another have to exist there, and a name belongs to one license. */
function checkReferences({ listed, entries, ...lists }: Knowledge, { byKey }: Catalogue): void {
  const problems: string[] = []
  const owners = new Map<string, string>()
  for (const { id, spdx, basedOn, cards, names } of entries) {
    for (const listedId of [spdx, basedOn]) {
      if (listedId !== undefined && !(listedId in listed)) {
        problems.push(`${id}: ${listedId} is not on the SPDX list`)
      }
    }
    for (const key of new Set([id, ...cards, ...names].map(nameKey))) {
      const owner = owners.get(key) ?? id
      if (owner !== id) problems.push(`${id}: "${key}" is already a name of ${owner}`)
      owners.set(key, owner)
    }
  }
  for (const list of [lists.openDefinition, lists.fsfFree]) {
    for (const id of list.licenses.keys()) {
      if (!(id in listed)) problems.push(`${list.source}: ${id} is not on the SPDX list`)
    }
  }
  for (const [written, id] of lists.huggingFace.licenses) {
    const found = byKey.get(nameKey(written))
    if (!found || found !== byKey.get(nameKey(id))) {
      problems.push(`${lists.huggingFace.source}: "${written}" is ${found?.id ?? 'nothing'} here, not ${id}`)
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

interface Catalogue {
  readonly licenses: readonly License[]
  /** What stands for a license: `nameKey` of its names, and `licenseref-<id>`. */
  readonly byKey: ReadonlyMap<string, License>
}

function buildCatalogue({ listed, entries, openDefinition, huggingFace }: Knowledge): Catalogue {
  const byKey = new Map<string, License>()
  const listedById = new Map<string, License>()
  const licenses: License[] = []
  const onTheList = new Map(
    entries.flatMap((entry) => (entry.spdx === undefined ? [] : [[entry.spdx, entry]])),
  )
  const ids = Object.keys(listed).sort(byCodeUnit)
  for (const id of ids) {
    const { name, osiApproved } = listed[id] ?? { name: id, osiApproved: false }
    if (currentId(id, listed) !== id) continue
    const conforms = openDefinition.licenses.has(id)
    const license = listedLicense(id, name, osiApproved, conforms, onTheList.get(id))
    licenses.push(license)
    listedById.set(id, license)
    for (const known of [name, ...(spokenNames[id] ?? [])]) enter(known, license)
  }
  // Ids go last: where a name and an id disagree, the id is right.
  for (const id of ids) {
    const license = listedById.get(currentId(id, listed))
    if (license) byKey.set(nameKey(id), license)
  }
  for (const entry of entries) {
    const listedOne = entry.spdx === undefined ? undefined : listedById.get(entry.spdx)
    const license = listedOne ?? unlistedLicense(entry)
    if (!listedOne) {
      licenses.push(license)
      byKey.set(license.spdx.toLowerCase(), license)
    }
    if (entry.id !== entry.spdx) byKey.set(`licenseref-${entry.id.toLowerCase()}`, license)
    for (const known of [entry.id, ...entry.cards, entry.name ?? entry.id, ...entry.names]) {
      enter(known, license)
    }
  }
  for (const [written, id] of huggingFace.licenses) {
    const license = byKey.get(nameKey(id))
    if (license) enter(written, license)
  }
  return { licenses, byKey }

  function enter(known: string, license: License) {
    const key = nameKey(known)
    if (!byKey.has(key)) byKey.set(key, license)
  }
}

/** Deprecated GNU ids and what they stand for now. */
function currentId(id: string, listed: ListedLicenses): string {
  const plus = id.endsWith('+')
  const current = plus ? `${id.slice(0, -1)}-or-later` : `${id}-only`
  return current in listed ? current : id
}

function listedLicense(
  id: string,
  name: string,
  approved: boolean,
  conforms: boolean,
  entry: LicenseEntry | undefined,
): License {
  const conditions = entry ? entry.conditions.map(({ kind }) => kind) : conditionsInId(id)
  return {
    id,
    spdx: id,
    name,
    openness: approved ? 'osi-approved' : conforms ? 'open-definition' : opennessOf(conditions),
    conditions,
    ...(entry && commonFields(entry)),
  }
}

function unlistedLicense(entry: LicenseEntry): License {
  const conditions = entry.conditions.map(({ kind }) => kind)
  return {
    id: entry.id,
    // The id in the letters that SPDX allows in a LicenseRef: `openrail++` becomes `openrail--`.
    spdx: `LicenseRef-${entry.id.replace(/[^A-Za-z0-9.-]/g, '-')}`,
    name: entry.name ?? entry.id,
    openness: entry.openDefinition ? 'open-definition' : opennessOf(conditions),
    conditions,
    ...commonFields(entry),
  }
}

function commonFields({ steward, covers, identity, basedOn }: LicenseEntry) {
  const governs = covers?.filter((part) => part !== 'documentation' && part !== 'outputs')
  return {
    ...(governs && { governs }),
    steward,
    ...(identity.length > 0 && { identity }),
    ...(basedOn !== undefined && { basedOn }),
  }
}

/** Creative Commons' elements, and the copyleft families. */
function conditionsInId(id: string): readonly Condition[] {
  const conditions: Condition[] = []
  if (/^CC-BY-NC/.test(id)) conditions.push('non-commercial')
  if (/^CC-BY-(?:NC-)?ND/.test(id)) conditions.push('no-derivatives')
  if (shareAlike.test(id)) conditions.push('share-alike')
  return conditions
}

function licenseLine(license: License, { byKey }: Catalogue): string {
  const keys = [...byKey].flatMap(([key, owner]) => (owner === license ? [key] : [])).sort(byCodeUnit)
  const { id, spdx, openness, conditions, governs, name, steward, identity, basedOn } = license
  return [
    id,
    spdx === id ? '' : spdx,
    openness === 'unclassified' ? '' : openness,
    conditions.join(' '),
    governs?.length === 0 ? '-' : (governs ?? []).join(' '),
    name,
    steward ?? '',
    (identity ?? []).join('; '),
    basedOn ?? '',
    ...keys,
  ].join('|')
}

/** The names that a text is searched for. */
function mentionLines({ licenses, byKey }: Catalogue, entries: readonly LicenseEntry[]): readonly string[] {
  const lines = new Map<string, string>()
  for (const license of licenses) {
    for (const written of spokenNames[license.id] ?? []) enter(written, license)
    if (license.spdx === license.id) enterListed(license)
  }
  for (const { id, cards, names } of entries) {
    const license = byKey.get(nameKey(id))
    if (!license) continue
    for (const written of names) {
      enter(written, license)
      if (/license$/i.test(written)) enter(`${written} Agreement`, license)
    }
    for (const written of [id, ...cards]) {
      if (/-.*(?:licen|openrail|rail|community|terms|mit$|openmdw)|^openmdw-/.test(written)) {
        enterAsWritten(written, license)
      }
    }
  }
  for (const [id, names] of Object.entries(ambiguousNames)) {
    const license = byKey.get(nameKey(id))
    if (license) for (const written of names) enter(written, license, '|?')
  }
  return [...lines].sort(([a], [b]) => byCodeUnit(a, b)).map(([key, rest]) => `${key}|${rest}`)

  /** Ids and full names of the SPDX list, as far as they cannot mean anything else. */
  function enterListed(license: License) {
    const { id, name } = license
    if (/^CC-BY/.test(id)) {
      enter(id, license)
      enter(id.replace(/^CC/, 'Creative Commons'), license)
      enter(name, license)
      enter(name.replace(/ (?:International|Unported|Generic)$/, ''), license)
      return
    }
    if (/-.*\d|\d.*-/.test(id)) enterAsWritten(id, license)
    if (/licen[sc]e|agreement/i.test(name) && nameParts(name).length >= 3) {
      enter(name.replace(/ (?:only|or later)$/, ''), license)
    }
  }

  function enterAsWritten(written: string, license: License) {
    enter(written, license, `|${written.toLowerCase()}`)
  }

  /** The first who has a name keeps it. */
  function enter(written: string, license: License, standing = '') {
    const key = nameKey(written)
    if (!lines.has(key)) lines.set(key, license.id + standing)
  }
}

/** For each license of which more is known than the license list says: its id, and the rest in JSON. */
function detailLines({ licenses, byKey }: Catalogue, knowledge: Knowledge): readonly string[] {
  const { entries, listed, openDefinition, fsfFree, huggingFace } = knowledge
  const byLicense = new Map(entries.map((entry) => [byKey.get(nameKey(entry.spdx ?? entry.id)), entry]))
  return licenses.flatMap((license) => {
    const entry = byLicense.get(license)
    const hub = [...huggingFace.licenses].flatMap(([written, id]) =>
      byKey.get(nameKey(id)) === license ? [written] : [],
    )
    const details = {
      ...(listed[license.id]?.osiApproved && { osiApproved: true }),
      ...(fsfFree.licenses.has(license.id) && { fsfFree: true }),
      ...((openDefinition.licenses.has(license.id) || entry?.openDefinition) && { openDefinition: true }),
      ...(entry?.version !== undefined && { version: entry.version }),
      ...(entry?.covers && { covers: entry.covers }),
      ...(hub.length > 0 && { hub }),
      ...(entry && entry.cards.length > 0 && { cards: entry.cards }),
      ...namesIn(entry?.names ?? spokenNames[license.id] ?? []),
      ...(entry && entry.conditions.length > 0 && { conditions: inOrder(entry.conditions) }),
      ...(!entry && /^CC-BY-./.test(license.id) && elementsOf(license)),
      ...(entry && entry.sources.length > 0 && { sources: entry.sources }),
      ...(entry?.note !== undefined && { note: entry.note }),
    }
    return Object.keys(details).length === 0 ? [] : [`${license.id}|${JSON.stringify(details)}`]
  })
}

/** Creative Commons tells its conditions by the elements of the name. */
function elementsOf({ conditions }: License) {
  const elements: Readonly<Partial<Record<Condition, string>>> = {
    'non-commercial': 'NC',
    'no-derivatives': 'ND',
    'share-alike': 'SA',
  }
  const found = conditions.map((kind) => ({ kind, clause: `element ${elements[kind]}` }))
  return found.length > 0 ? { conditions: found } : {}
}

function namesIn(names: readonly string[]) {
  return names.length > 0 ? { names } : {}
}

function inOrder<Entry extends { readonly kind: Condition }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

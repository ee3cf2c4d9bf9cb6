/**
 * Builds the tables that the rest of this folder looks names up in (`tables.ts`) from the SPDX License List and
 * from what is written by hand here. Only scripts/catalogue.ts and the tests use it: at run time it would cost
 * more than a whole lint does.
 */
import { byCodeUnit } from '../repository.ts'
import { type Condition, type License, opennessOf } from './license.ts'
import { type ModelLicense, modelLicenses, versionless } from './model-licenses.ts'
import { nameKey, nameParts } from './names.ts'
import { isOpenDefinition } from './open-definition.ts'
import { ambiguousNames, spokenNames } from './spoken-names.ts'
import { wordsOf } from './words.ts'

/** The SPDX License List, by id. */
export type ListedLicenses = Readonly<
  Record<string, { readonly name: string; readonly osiApproved: boolean }>
>

/** What `tables.ts` holds, each table in lines. */
export interface Tables {
  readonly licenseList: readonly string[]
  readonly mentionList: readonly string[]
  readonly titleList: readonly string[]
}

/**
 * Conditions of licenses on the SPDX list that no authority calls open. From their texts: PolyForm Noncommercial
 * "Noncommercial Purposes", NCGL "non-commercial", PolyForm Small Business "small business", Elastic
 * "Limitations", JSON "Good, not Evil", Hippocratic "Ethical Standards", C-UDA "Computational Use".
 */
const knownConditions: Readonly<Record<string, readonly Condition[]>> = {
  'C-UDA-1.0': ['use-restrictions'],
  'Elastic-2.0': ['use-restrictions'],
  'Hippocratic-2.1': ['use-restrictions'],
  JSON: ['use-restrictions'],
  'NCGL-UK-2.0': ['non-commercial'],
  'PolyForm-Noncommercial-1.0.0': ['non-commercial'],
  'PolyForm-Small-Business-1.0.0': ['user-threshold', 'revenue-threshold'],
}

const shareAlike =
  /^(?:A?GPL|LGPL|GFDL|MPL|EPL|EUPL|OSL|CDDL|CC-BY(?:-NC)?-SA|ODbL|CDLA-Sharing|LAL|MS-RL|CECILL-[12])/

const models: readonly ModelLicense[] = [...versionless, ...modelLicenses]

/** Builds all tables. Throws where a text would not survive being written in a line. */
export function buildTables(listed: ListedLicenses): Tables {
  const catalogue = buildCatalogue(listed)
  const tables = {
    licenseList: catalogue.licenses.map((license) => licenseLine(license, catalogue)),
    mentionList: mentionLines(catalogue),
    titleList: modelLicenses.flatMap(titleLines),
  }
  for (const line of Object.values(tables).flat()) {
    if (line.includes('\n')) throw new Error(`A line that breaks: ${line}`)
  }
  return tables
}

interface Catalogue {
  readonly licenses: readonly License[]
  /** What stands for a license: `nameKey` of its names, and `licenseref-<id>`. */
  readonly byKey: ReadonlyMap<string, License>
}

function buildCatalogue(listed: ListedLicenses): Catalogue {
  const byKey = new Map<string, License>()
  const listedById = new Map<string, License>()
  const licenses: License[] = []
  const onTheList = new Map(
    models.flatMap((model) => (model.spdx === undefined ? [] : [[model.spdx, model]])),
  )
  const ids = Object.keys(listed).sort(byCodeUnit)
  for (const id of ids) {
    const { name, osiApproved } = listed[id] ?? { name: id, osiApproved: false }
    if (currentId(id, listed) !== id) continue
    const license = listedLicense(id, name, osiApproved, onTheList.get(id))
    licenses.push(license)
    listedById.set(id, license)
    for (const known of [name, ...(spokenNames[id] ?? [])]) enter(known, license)
  }
  // Ids go last: where a name and an id disagree, the id is right.
  for (const id of ids) {
    const license = listedById.get(currentId(id, listed))
    if (license) byKey.set(nameKey(id), license)
  }
  for (const model of models) {
    const listedOne = model.spdx === undefined ? undefined : listedById.get(model.spdx)
    const license = listedOne ?? modelLicense(model)
    if (!listedOne) {
      licenses.push(license)
      byKey.set(license.spdx.toLowerCase(), license)
    }
    byKey.set(`licenseref-${model.id.toLowerCase()}`, license)
    for (const known of [model.id, ...(model.aliases ?? []), model.name, ...(model.names ?? [])]) {
      enter(known, license)
    }
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
  model: ModelLicense | undefined,
): License {
  const conditions = model?.conditions ?? knownConditions[id] ?? conditionsInId(id)
  return {
    id,
    spdx: id,
    name,
    openness: approved ? 'osi-approved' : isOpenDefinition(id) ? 'open-definition' : opennessOf(conditions),
    conditions,
    ...(model?.governs && { governs: model.governs }),
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

function modelLicense(model: ModelLicense): License {
  return {
    id: model.id,
    // The id in the letters that SPDX allows in a LicenseRef: `openrail++` becomes `openrail--`.
    spdx: `LicenseRef-${model.id.replace(/[^A-Za-z0-9.-]/g, '-')}`,
    name: model.name,
    openness: model.openness ?? opennessOf(model.conditions),
    conditions: model.conditions,
    ...(model.governs && { governs: model.governs }),
  }
}

function licenseLine(license: License, { byKey }: Catalogue): string {
  const keys = [...byKey].flatMap(([key, owner]) => (owner === license ? [key] : [])).sort(byCodeUnit)
  const { id, spdx, openness, conditions, governs, name } = license
  return [
    id,
    spdx === id ? '' : spdx,
    openness === 'unclassified' ? '' : openness,
    conditions.join(' '),
    governs?.length === 0 ? '-' : (governs ?? []).join(' '),
    name,
    ...keys,
  ].join('|')
}

/** The names that a text is searched for. */
function mentionLines({ licenses, byKey }: Catalogue): readonly string[] {
  const lines = new Map<string, string>()
  for (const license of licenses) {
    for (const written of spokenNames[license.id] ?? []) enter(written, license)
    if (license.spdx === license.id) enterListed(license)
  }
  for (const model of models) {
    const license = byKey.get(nameKey(model.id))
    if (!license) continue
    for (const written of model.names ?? []) {
      enter(written, license)
      if (/license$/i.test(written)) enter(`${written} Agreement`, license)
    }
    for (const written of [model.id, ...(model.aliases ?? [])]) {
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

function titleLines(model: ModelLicense): readonly string[] {
  const { id, titles = [], words = 0, speaksOfNonCommercial = false, marks = [] } = model
  return titles.map((title) =>
    [
      wordsOf(title).values.join(' '),
      id,
      words,
      speaksOfNonCommercial ? 'non-commercial' : '',
      ...marks.map(markOf),
    ].join('|'),
  )
}

/** Chinese has no spaces: there a mark is found within what counts as one word. */
function markOf(phrase: string): string {
  const mark = wordsOf(phrase).values.join(' ')
  return /\p{Script=Han}/u.test(mark) ? mark : ` ${mark} `
}

import { type Condition, type License, opennessOf } from './license.ts'
import { type ModelLicense, modelLicenses, versionless } from './model-licenses.ts'
import { nameKey, spokenNames } from './names.ts'
import { isOpenDefinition } from './open-definition.ts'
import { spdxList } from './spdx.ts'

/**
 * What a name says: one license; a family of several (`gpl`, `cc`), which leaves open which; that it is none on
 * the list of whoever asks (`other`, `unknown` on the hub); or nothing that is known here.
 */
export type NameResult =
  | { readonly kind: 'license'; readonly license: License }
  | { readonly kind: 'family'; readonly family: string }
  | { readonly kind: 'unspecified' }
  | { readonly kind: 'unrecognized' }

/** Names of several licenses that differ in what matters, or whose version decides. */
const families: ReadonlySet<string> = new Set(
  ['cc', 'creative commons', 'gpl', 'lgpl', 'agpl', 'gfdl', 'bsd', 'openrail', 'rail', 'apache'].map(nameKey),
)

const unspecified: ReadonlySet<string> = new Set(
  ['other', 'unknown', 'none', 'custom', 'proprietary', 'n/a'].map(nameKey),
)

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

interface Catalogue {
  readonly licenses: readonly License[]
  readonly byName: ReadonlyMap<string, License>
  readonly byReference: ReadonlyMap<string, License>
}

let built: Catalogue | undefined

/** Every license that is known here: the SPDX list without its deprecated ids, then those of models. */
export function knownLicenses(): readonly License[] {
  return catalogue().licenses
}

/**
 * The license that a name stands for: an SPDX id in any case, a license id of the Hugging Face hub
 * (https://huggingface.co/docs/hub/repositories-licenses), a `license_name` seen on cards, a full name, an id of the
 * catalogue, or `LicenseRef-<id>`. GNU names without "only" or "or later" (`gpl-3.0`) give the -only license.
 */
export function findLicense(name: string): License | undefined {
  const result = readName(name)
  return result.kind === 'license' ? result.license : undefined
}

/** What a name says, with the cases in which it is not the name of one license told apart. */
export function readName(name: string): NameResult {
  const { byName, byReference } = catalogue()
  const reference = /^\s*LicenseRef-(\S+)\s*$/i.exec(name)?.[1]
  const key = nameKey(name)
  const license = reference === undefined ? byName.get(key) : byReference.get(reference.toLowerCase())
  if (license) return { kind: 'license', license }
  if (reference !== undefined) return { kind: 'unrecognized' }
  if (families.has(key)) return { kind: 'family', family: name.trim().toLowerCase() }
  return { kind: unspecified.has(key) ? 'unspecified' : 'unrecognized' }
}

function catalogue(): Catalogue {
  built ??= build()
  return built
}

function build(): Catalogue {
  const byName = new Map<string, License>()
  const byReference = new Map<string, License>()
  const listedById = new Map<string, License>()
  const licenses: License[] = []
  const models = [...versionless, ...modelLicenses]
  const onTheList = new Map(
    models.flatMap((model) => (model.spdx === undefined ? [] : [[model.spdx, model]])),
  )
  const listed = spdxList.trim().split('\n').map(readLine)
  const ids = new Set(listed.map(({ id }) => id))
  for (const { id, name, approved } of listed) {
    if (currentId(id, ids) !== id) continue
    const license = spdxLicense(id, name, approved, onTheList.get(id))
    licenses.push(license)
    listedById.set(id, license)
    for (const known of [name, ...(spokenNames[id] ?? [])]) enter(known, license)
  }
  // Ids go last: where a name and an id disagree, the id is right.
  for (const { id } of listed) {
    const license = listedById.get(currentId(id, ids))
    if (license) byName.set(nameKey(id), license)
  }
  for (const model of models) {
    const listedLicense = model.spdx === undefined ? undefined : listedById.get(model.spdx)
    const license = listedLicense ?? modelLicense(model)
    if (!listedLicense) {
      licenses.push(license)
      byReference.set(referenceId(model.id).toLowerCase(), license)
    }
    byReference.set(model.id.toLowerCase(), license)
    for (const known of [model.id, ...(model.aliases ?? []), model.name, ...(model.names ?? [])]) {
      enter(known, license)
    }
  }
  return { licenses, byName, byReference }

  function enter(known: string, license: License) {
    const key = nameKey(known)
    if (!byName.has(key)) byName.set(key, license)
  }
}

function readLine(line: string) {
  const approved = line.startsWith('*')
  const space = line.indexOf(' ')
  return { id: line.slice(approved ? 1 : 0, space), name: line.slice(space + 1), approved }
}

/** Deprecated GNU ids and what they stand for now. */
function currentId(id: string, ids: ReadonlySet<string>): string {
  const plus = id.endsWith('+')
  const current = plus ? `${id.slice(0, -1)}-or-later` : `${id}-only`
  return ids.has(current) ? current : id
}

function spdxLicense(id: string, name: string, approved: boolean, model: ModelLicense | undefined): License {
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
    spdx: `LicenseRef-${referenceId(model.id)}`,
    name: model.name,
    openness: model.openness ?? opennessOf(model.conditions),
    conditions: model.conditions,
    ...(model.governs && { governs: model.governs }),
  }
}

/** The id in the letters that SPDX allows in a LicenseRef: `openrail++` becomes `openrail--`. */
function referenceId(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/g, '-')
}

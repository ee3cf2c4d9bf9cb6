import type { ComponentFamily } from '../components.ts'
import { find } from '../pattern.ts'
import type { Condition, License, Openness } from './license.ts'
import { nameKey } from './names.ts'
import { licenseList } from './tables.ts'

/**
 * What a name says: one license; a family of several (`gpl`, `cc`), which leaves open which; that it is none on
 * the list of whoever asks (`other`, `unknown` on the hub); or nothing that is known here.
 */
export type NameResult =
  | { readonly kind: 'license'; readonly license: License }
  | { readonly kind: 'family'; readonly family: string }
  | { readonly kind: 'unspecified' }
  | { readonly kind: 'unrecognized' }

/** Names of several licenses that differ in what matters, or whose version decides; as `nameKey` writes them. */
const families: ReadonlySet<string> = new Set([
  'cc',
  'creative commons',
  'gpl',
  'lgpl',
  'agpl',
  'gfdl',
  'bsd',
  'openrail',
  'rail',
  'apache',
])

const unspecified: ReadonlySet<string> = new Set(['other', 'unknown', 'none', 'custom', 'proprietary', 'n a'])

/** A line of the list, and the license that it becomes once somebody asks. */
interface Entry {
  readonly fields: readonly string[]
  license?: License
}

interface Catalogue {
  readonly entries: readonly Entry[]
  readonly byKey: ReadonlyMap<string, Entry>
}

/** How many fields of a line stand before the keys. */
const KEYS_FROM = 9

let catalogue: Catalogue | undefined

/** Every license that is known here: the SPDX list without its deprecated ids, then those of models. */
export function knownLicenses(): readonly License[] {
  catalogue ??= readList()
  return catalogue.entries.map(licenseOf)
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
  catalogue ??= readList()
  const reference = find(/^\s*(LicenseRef-\S+)\s*$/i, name)?.[1]
  const key = reference === undefined ? nameKey(name) : reference.toLowerCase()
  const entry = catalogue.byKey.get(key)
  if (entry) return { kind: 'license', license: licenseOf(entry) }
  if (reference !== undefined) return { kind: 'unrecognized' }
  if (families.has(key)) return { kind: 'family', family: name.trim().toLowerCase() }
  return { kind: unspecified.has(key) ? 'unspecified' : 'unrecognized' }
}

function readList(): Catalogue {
  const byKey = new Map<string, Entry>()
  const entries = licenseList
    .trimEnd()
    .split('\n')
    .map((line) => ({ fields: line.split('|') }))
  for (const entry of entries) {
    for (let at = KEYS_FROM; at < entry.fields.length; at++) byKey.set(entry.fields[at] ?? '', entry)
  }
  return { entries, byKey }
}

function licenseOf(entry: Entry): License {
  entry.license ??= readFields(entry.fields)
  return entry.license
}

function readFields([
  id = '',
  spdx = '',
  openness,
  conditions = '',
  governs = '',
  name = '',
  steward = '',
  identity = '',
  basedOn = '',
]: readonly string[]): License {
  return {
    id,
    spdx: spdx || id,
    name,
    openness: (openness || 'unclassified') as Openness,
    conditions: listOf(conditions) as readonly Condition[],
    ...(governs !== '' && { governs: listOf(governs === '-' ? '' : governs) as readonly ComponentFamily[] }),
    ...(steward !== '' && { steward }),
    ...(identity !== '' && { identity: identity.split('; ') }),
    ...(basedOn !== '' && { basedOn }),
  }
}

function listOf(field: string): readonly string[] {
  return field === '' ? [] : field.split(' ')
}

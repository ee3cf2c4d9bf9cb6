import { type HubField, isLanguage, LANGUAGES, RELATIONS, TASKS } from '../facts/hub-metadata.ts'
import type { Facts } from '../facts/index.ts'
import { findLicense } from '../licenses/catalogue.ts'
import { isHubLicense } from '../licenses/hub.ts'
import type { Located } from '../repository.ts'
import type { Edit, Fix } from './edits.ts'

/** What of the card's front matter can be written as the hub reads it, without changing what it says. */
export function fixFrontMatter(facts: Facts): readonly Fix[] {
  return [...spellLicenses(facts), ...nameLicense(facts), ...spellValues(facts)]
}

/** Licenses by the hub's own ids; one that the hub does not know becomes `other` with its name. */
function spellLicenses({ release }: Facts): readonly Fix[] {
  const written = release.fields('license')
  return written.flatMap((license): readonly Fix[] => {
    if (isHubLicense(license.value)) return []
    const known = findLicense(license.value)
    if (!known) return respell('license', license, lowerHubId(license.value))
    const id = known.id.toLowerCase()
    const plain = id.replace(/-(?:only|or-later)$/, '')
    const listed = [id, plain].find(isHubLicense)
    if (listed !== undefined) return respell('license', license, listed)
    const alone = written.length === 1 && release.fields('license_name').length === 0
    const edit = replace(license, `other\nlicense_name: ${known.id}`)
    if (!alone || !edit || /[\n:#]/.test(known.id)) return []
    const title = `license: the hub does not list ${known.name}; it goes by "other" with a name`
    return [{ rule: RULE, path: license.at.path, title, safe: false, edits: [edit] }]
  })
}

const lowerHubId = (value: string) => (isHubLicense(value.toLowerCase()) ? value.toLowerCase() : undefined)

/** `license: other` gets the name and the link of the one license text that the repository holds. */
function nameLicense({ release, statements }: Facts): readonly Fix[] {
  const licenses = release.fields('license')
  const [other] = licenses
  if (!other || licenses.length > 1 || other.value.toLowerCase() !== 'other') return []
  const texts = statements.filter(({ from, at }) => from === 'file' && !at.path.includes('/'))
  const [text] = texts
  if (!text || new Set(texts.map(({ at }) => at.path)).size > 1) return []
  const lines: string[] = []
  const known = texts.length === 1 && text.match === 'exact' ? text.license : undefined
  if (known && release.fields('license_name').length === 0) lines.push(`license_name: ${known.id}`)
  const [name] = release.fields('license_name')
  // A text of another license is not what the name stands for.
  const isMeant = !name || !text.license || findLicense(name.value)?.id === text.license.id
  if (isMeant && release.fields('license_link').length === 0)
    lines.push(`license_link: ${quoted(text.at.path)}`)
  const edit = replace(other, `${other.value}\n${lines.join('\n')}`)
  if (lines.length === 0 || !edit) return []
  const title = `license: other: ${lines.map((line) => `"${line}"`).join(' and ')} added, from ${text.at.path}`
  return [{ rule: 'consistency/license-named', path: other.at.path, title, safe: true, edits: [edit] }]
}

/** Values of closed lists that are written in another way than the hub writes them. */
function spellValues({ hubMetadata }: Facts): readonly Fix[] {
  return hubMetadata.flatMap(({ value: { field, value, known }, at }): readonly Fix[] => {
    if (known) return []
    const to = SPELLINGS[field]?.(value)
    return respell(field, { value, at }, to)
  })
}

const SPELLINGS: Readonly<Partial<Record<HubField, (value: string) => string | undefined>>> = {
  language: languageOf,
  pipeline_tag: (value) => oneOf(TASKS, value.toLowerCase().replace(/[\s_]+/g, '-')),
  base_model_relation: (value) =>
    oneOf(RELATIONS, RELATION_WORDS[value.toLowerCase().replace(/[^a-z]/g, '')]),
}

const RELATION_WORDS: Readonly<Record<string, string>> = {
  adapter: 'adapter',
  adapters: 'adapter',
  finetune: 'finetune',
  finetuned: 'finetune',
  finetuning: 'finetune',
  merge: 'merge',
  merged: 'merge',
  quantized: 'quantized',
  quantised: 'quantized',
  quantization: 'quantized',
}

const oneOf = (list: ReadonlySet<string>, value: string | undefined) =>
  value !== undefined && list.has(value) ? value : undefined

let codes: ReadonlyMap<string, string> | undefined

/** The code of a language that is written by its English name, or in upper case. */
function languageOf(value: string): string | undefined {
  if (isLanguage(value.toLowerCase())) return value.toLowerCase()
  if (!codes) {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    codes = new Map(
      [...LANGUAGES].flatMap((code): [string, string][] => {
        const name = names.of(code)?.toLowerCase()
        return name === undefined ? [] : [[name, code]]
      }),
    )
  }
  return codes.get(value.toLowerCase().trim())
}

function respell(field: string, written: Located<string>, to: string | undefined): readonly Fix[] {
  const edit = to !== undefined && to !== written.value && replace(written, to)
  if (!edit) return []
  const title = `${field}: "${written.value}" is written "${to}"`
  return [{ rule: RULE, path: written.at.path, title, safe: true, edits: [edit] }]
}

const RULE = 'consistency/metadata-known'

function replace({ value, at: { line, column } }: Located<string>, to: string): Edit | undefined {
  return line === undefined || column === undefined ? undefined : { line, column, from: value, to }
}

/** A path as a YAML scalar: in quotes where it could be read as something else. */
const quoted = (path: string) => (/^[\w./-]+$/.test(path) ? path : JSON.stringify(path))

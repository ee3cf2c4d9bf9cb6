import { type BaseFamily, baseOf, inheritances } from '../licenses/lineage.ts'
import { find, matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import { type Document, isCentral, sentencesIn, valuesOf } from './documents.ts'
import type { Extractor } from './gather.ts'
import { plainWords } from './letters.ts'
import { textOf } from './markdown.ts'
import { isForeign } from './paths.ts'
import { depthOf, nameOf } from './tree.ts'

/** The models that a release was made from, and what it shows of what they ask. */
export interface Lineage {
  readonly bases: readonly Base[]
  /** Where words stand that a base's license asks to be shown, by those words. */
  readonly shown: ReadonlyMap<string, Location>
  /** Where it is said that the model was changed: fine-tuned, quantized, merged. */
  readonly changes: readonly Location[]
}

/** A model that this one was made from. */
export interface Base {
  /** As it is named: an id on the hub, or a name. */
  readonly id: string
  readonly at: Location
  /** The family that it belongs to, where that is known here. */
  readonly family?: BaseFamily
}

/** What is read of an `adapter_config.json` and of the files named Notice. */
export interface LineageFiles {
  readonly bases: readonly Located<string>[]
  readonly notices: readonly { readonly path: string; readonly text: string }[]
}

const ADAPTER = 'adapter_config.json'
const NOTICE = /^notices?(?:\.(?:txt|md))?$/i
const MAX_FILES = 10
const MAX_DEPTH = 2
/** A notice is short; of a longer file its beginning is read. */
const MAX_CHARACTERS = 64 * 1024

/** Files that say what a model was made from, or carry the notices of those who made that. */
export const lineageFiles: Extractor<LineageFiles> = {
  wants: (tree) => ({
    texts: tree.entries
      .filter(
        ({ path, kind }) =>
          kind === 'file' &&
          depthOf(path) <= MAX_DEPTH &&
          (nameOf(path) === ADAPTER || matches(NOTICE, nameOf(path))) &&
          !isForeign(path),
      )
      .map(({ path }) => path)
      .sort((a, b) => depthOf(a) - depthOf(b))
      .slice(0, MAX_FILES),
  }),
  extract: (read) => ({
    bases: read.texts.flatMap(({ path, text }) => (nameOf(path) === ADAPTER ? readAdapter(path, text) : [])),
    notices: read.texts
      .filter(({ path }) => nameOf(path) !== ADAPTER)
      .map(({ path, text }) => ({ path, text: text.slice(0, MAX_CHARACTERS) })),
  }),
}

/** `base_model_name_or_path` of an adapter: https://huggingface.co/docs/peft/package_reference/config. */
function readAdapter(path: string, text: string): readonly Located<string>[] {
  try {
    const value: unknown = JSON.parse(text)?.base_model_name_or_path
    if (typeof value !== 'string' || value === '') return []
    const line = text.split('\n').findIndex((each) => each.includes('"base_model_name_or_path"')) + 1
    return [{ value, at: { path, ...(line > 0 && { line }), text: value } }]
  } catch {
    return []
  }
}

/** The header of a weights file, as far as it says what the model was made from. */
interface Artifact {
  readonly path: string
  readonly metadata?: { readonly baseModels: readonly string[] }
}

interface Sources {
  readonly artifacts: readonly Artifact[]
  readonly card: Document | undefined
  readonly documents: readonly Document[]
  readonly files: LineageFiles
}

/** Reads the bases off the card's front matter, adapters, headers of weights and labeled lines, and what is shown for them. */
export function readLineage({ artifacts, card, documents, files }: Sources): Lineage {
  const declared = [...valuesOf(card, 'base_model'), ...files.bases, ...artifacts.flatMap(basesInHeader)]
  const named = declared.length > 0 ? declared : card ? labeledBases(card) : []
  const seen = new Set<string>()
  const bases = named.flatMap(({ value, at }): readonly Base[] => {
    if (seen.has(value.toLowerCase())) return []
    seen.add(value.toLowerCase())
    const family = baseOf(value)
    return [{ id: value, at, ...(family && { family }) }]
  })
  const spoken = documents.filter(isCentral)
  return {
    bases,
    shown: bases.length > 0 ? shownIn(bases, spoken, files.notices) : new Map(),
    changes: bases.length > 0 ? changesIn(spoken) : [],
  }
}

/** `general.base_model.*` of GGUF: an address on the hub gives the id, anything else stays as it is. */
function basesInHeader({ path, metadata }: Artifact): readonly Located<string>[] {
  return (metadata?.baseModels ?? []).map((written) => {
    const value = find(HUB_ID, written)?.[1] ?? written
    return { value, at: { path, text: written } }
  })
}

const LABEL =
  /^\W*(?:base model|fine-?tuned from(?: model)?|parent model|quanti[sz]ed from)(?: \[optional\])?\W*[:|]\W*/i
const HUB_ID = /^(?:https?:\/\/huggingface\.co\/)?([\w.-]{1,96}\/[\w.-]{1,96})/

/** Lines such as "Finetuned from model: meta-llama/Llama-3.1-8B" and rows such as "Base model | …" of the card. */
function labeledBases(card: Document): readonly Located<string>[] {
  return card.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Located<string>[] => {
      if (block.kind === 'code') return []
      const lines =
        block.kind === 'prose'
          ? block.lines
          : block.rows.map(({ line, cells }) => ({ line, text: cells.map(({ text }) => text).join(' | ') }))
      return lines.flatMap(({ line, text }) => {
        const label = find(LABEL, text.slice(0, 300))
        const id = label && find(HUB_ID, text.slice(label[0].length))?.[1]
        return id ? [{ value: id, at: { path: card.path, line, text: id } }] : []
      })
    }),
  )
}

/** Letters and numbers in lower case, one space between words: quotes, markup and line breaks do not matter. */
function plain(text: string): string {
  return ` ${plainWords(text).join(' ')} `
}

function shownIn(
  bases: readonly Base[],
  documents: readonly Document[],
  notices: LineageFiles['notices'],
): ReadonlyMap<string, Location> {
  const phrases = bases.flatMap(({ family }) =>
    (family ? (inheritances[family.license]?.duties ?? []) : []).flatMap(({ kind, words = [] }) =>
      kind === 'name'
        ? []
        : words.map((phrase) => ({ phrase, wanted: plain(phrase), inNotice: kind === 'notice' })),
    ),
  )
  const shown = new Map<string, Location>()
  if (phrases.length === 0) return shown
  const look = (text: string, at: Location, isNotice: boolean) => {
    const words = plain(text)
    for (const { phrase, wanted, inNotice } of phrases)
      if ((!inNotice || isNotice) && !shown.has(phrase) && words.includes(wanted)) shown.set(phrase, at)
  }
  for (const { path, text } of notices) look(text, { path, line: 1 }, true)
  for (const { path, sections, role } of documents)
    for (const { title, line, blocks } of sections) {
      look(title, { path, line }, false)
      for (const block of blocks)
        if (block.kind === 'prose') {
          const links = block.links.map(({ target, text }) => `${text} ${target}`).join(' ')
          look(`${textOf(block)} ${links}`, { path, line: block.line }, role === 'use-policy')
        }
    }
  return shown
}

const CHANGED =
  /\b(?:fine-?tun\w+|quanti[sz]ed|quanti[sz]ation|merged|adapter|distilled|converted|modified|further (?:pre-?)?trained|lora)\b/i

function changesIn(documents: readonly Document[]): readonly Location[] {
  for (const { path, sections } of documents)
    for (const section of sections)
      for (const { text, line } of sentencesIn(section))
        if (matches(CHANGED, text)) return [{ path, line, text }]
  return []
}

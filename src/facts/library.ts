import { matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import type { Code } from './code.ts'
import { type Document, type Sentence, sentencesIn } from './documents.ts'
import type { Holdings } from './holdings.ts'
import type { Install } from './installs.ts'
import type { Names } from './names.ts'
import type { Origin } from './origin.ts'
import type { Reference } from './references.ts'
import type { Tree } from './tree.ts'
import { tellsOfWeights } from './weights.ts'

/** Software to work with models, and no release of one: where the README calls itself so, and where it is built and installed. */
export type Library = readonly [said: Location, built: Location, installed: Location]

interface Sources {
  readonly tree: Tree
  readonly code: Code
  readonly documents: readonly Document[]
  readonly holdings: Holdings
  readonly installs: readonly Located<Install>[]
  readonly names: Names
  readonly origin: Origin
  readonly packages: readonly Located<string>[]
  readonly references: readonly Reference[]
}

/** "Aster is a library for …", "a toolkit to …", "this framework provides …" */
const IS_LIBRARY: readonly RegExp[] = [
  /\b(?:librar(?:y|ies)|frameworks?|toolkit|toolbox|code ?base|package|harness|SDK|platform|building blocks)\b/i,
  /^\W*(?:(?:an?|the|our)\b|this (?:repo(?:sitory)?|project|framework|library|package|code ?base|toolkit)\b)|\bis (?:an?|the|our)\b/i,
  /\b(?:for|to|that|which|provides?|offers?|contains?|of)\b/i,
]
/** The opening of a README: what it says before it goes into details. */
const OPENING = /\b(?:overview|introduction|about|what is)\b/i
const MAX_OPENING = 8
const MAX_TITLES = 3
/** Files that list models or load them by name: a library that has them releases them too. */
const LISTS_MODELS =
  /(?:^|\/)(?:hubconf\.py|(?:model[-_]?zoo|pre-?trained)[\w-]*\.(?:md|rst|py|json|csv|ya?ml))$/i

/**
 * Tells a library from the release of a model, where all signs agree: its README calls itself one, it builds a package,
 * and it shows how that very package is installed; and nothing at all speaks of weights: none are held, linked or asked
 * for, no card describes a model, no sentence or heading says that any are or will be out.
 */
export function readLibrary(sources: Sources): Library | undefined {
  const { documents, packages } = sources
  const readme = documents.find(({ role }) => role === 'readme')
  if (!readme || packages.length === 0) return undefined
  const said = openingOf(readme).find(({ text }) => IS_LIBRARY.every((pattern) => matches(pattern, text)))
  const [built, installed] = installation(sources) ?? []
  if (!said || !built || !installed || speaksOfWeights(sources)) return undefined
  return [{ path: readme.path, line: said.line, text: said.text }, built, installed]
}

/** The first headings of the README, and the first sentences of what stands under them or introduces it. */
function openingOf({ sections }: Document): readonly Sentence[] {
  const first = sections.findIndex((section) => section.level > 1 && sentencesIn(section).length > 0)
  return sections.flatMap((section, index): readonly Sentence[] => {
    const title = index < MAX_TITLES ? [{ text: section.title, line: section.line }] : []
    const opens = section.level <= 1 || index === first || matches(OPENING, section.title)
    return opens ? [...title, ...sentencesIn(section).slice(0, MAX_OPENING)] : title
  })
}

/** `pip install .`, `-e ".[dev]"` */
const FOLDER = /^["']?\.\/?(?:$|["'[])/

/** A package and the command that installs it, by its name or from its folder. */
function installation({ packages, installs }: Sources): readonly [Location, Location] | undefined {
  for (const { value: name, at } of packages) {
    const plain = plainOf(name)
    const found = installs.find(
      ({ value, at: { text = '' } }) =>
        value.packages.some((each) => plainOf(/[\w.-]+/.exec(each)?.[0] ?? '') === plain) ||
        text.split(/\s+/).some((word) => matches(FOLDER, word)),
    )
    if (found) return [at, found.at]
  }
  return undefined
}

const plainOf = (name: string) => name.toLowerCase().replace(/[-_.]/g, '')

function speaksOfWeights({ tree, code, documents, holdings, names, origin, references }: Sources): boolean {
  if (origin.adapted !== undefined || code.weights.length > 0) return true
  if ([...holdings.keys()].some((component) => component.startsWith('weights.'))) return true
  if (documents.some(({ role, frontMatter }) => role === 'model-card' || frontMatter.state !== 'absent'))
    return true
  if (tree.entries.some(({ path }) => matches(LISTS_MODELS, path))) return true
  return references.some(isOfOwner(names)) || documents.some(tellsOfWeights)
}

/** A link to a model that lies with the account whose repository this is; what code loads is seldom its own. */
const isOfOwner =
  (names: Names) =>
  ({ kind, name, standing, mention }: Reference): boolean =>
    (kind === 'archive' && standing === 'own') ||
    (kind === 'model' &&
      (standing === 'own' || (mention.link.text !== '' && names.isOwner(name.split('/')[0] ?? ''))))

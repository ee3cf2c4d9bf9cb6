import type { ComponentId } from '../components.ts'
import { find, matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import type { Artifact } from './artifacts.ts'
import { type Code, codeKindsOf } from './code.ts'
import { isCopied } from './copies.ts'
import type { Data } from './data.ts'
import { type Document, isOthersHeading, sentencesMatching } from './documents.ts'
import type { Install } from './installs.ts'
import type { Names } from './names.ts'
import type { Origin } from './origin.ts'
import { isForeign, isTest, resolvePath } from './paths.ts'
import type { Reference } from './references.ts'
import type { Snippet } from './snippets.ts'
import { isOwnSubmodule, linksTo, type Submodule } from './submodules.ts'
import { depthOf, folderOf, nameOf, type Tree } from './tree.ts'
import type { HeldWeights } from './weights.ts'

/** Where a component itself can be had: its files, or a link or field that leads to it. */
export interface Place {
  /** `here`: a link that leads back to this repository; `declared`: named in its own `openness.yml`, and not seen. */
  readonly how: 'file' | 'here' | 'submodule' | 'link' | 'field' | 'library' | 'declared'
  readonly at: Location
}

/** The places of every component that has any. */
export type Holdings = ReadonlyMap<ComponentId, readonly Place[]>

/** Places kept of each component. */
const MAX_PLACES = 24
/** And of one file: a list of links would leave no room for the others. */
const MAX_BESIDE = 6

interface Sources {
  readonly tree: Tree
  readonly artifacts: readonly Artifact[]
  readonly code: Code
  readonly names: Names
  readonly origin: Origin
  readonly references: readonly Reference[]
  readonly snippets: readonly Located<Snippet>[]
  readonly installs: readonly Located<Install>[]
  readonly documents: readonly Document[]
  readonly submodules: readonly Submodule[]
  readonly weights: readonly HeldWeights[]
  readonly data: Data
}

/** Collects where each component can be had, files first, then fields and links in reading order. */
export function readHoldings(sources: Sources): Holdings {
  const places = new Map<ComponentId, Place[]>()
  const add = (component: ComponentId, how: Place['how'], at: Location) => {
    const known = places.get(component) ?? []
    const beside = known.filter((place) => place.how === how && place.at.path === at.path).length
    if (known.length < MAX_PLACES && beside < MAX_BESIDE && !known.some((place) => same(place.at, at)))
      known.push({ how, at })
    places.set(component, known)
  }
  for (const { component, how, at } of sources.weights) add(component, how, at)
  addCode(sources, add)
  for (const { component, how, at } of sources.data.held) add(component, how, at)
  return places
}

type Add = (component: ComponentId, how: Place['how'], at: Location) => void

function addCode(sources: Sources, add: Add): void {
  const { artifacts, code, names, origin, references, snippets, weights } = sources
  // Where nothing was pre-trained, what trains a model fine-tunes it.
  const toComponent = (id: ComponentId) => (id === 'code.training' && origin.adapted ? 'code.finetuning' : id)
  for (const [component, locations] of Object.entries(code.places))
    for (const at of locations ?? []) add(toComponent(component as ComponentId), 'file', at)
  const placed = new Set(
    Object.values(code.places).flatMap((places) => (places ?? []).map(({ path }) => path)),
  )
  const trains = new Set(code.places['code.training']?.map(({ path }) => path))
  // One script may train, tune and evaluate.
  for (const { component, path, evaluates } of scriptsUnderHeadings(sources, (script, folder) =>
    pathIn(sources.tree, script, folder),
  ))
    if (!placed.has(path) || evaluates || (component === 'code.finetuning' && trains.has(path)))
      add(toComponent(component), 'file', { path, line: 1 })
  // What the documents install from is a manifest, whatever its name.
  for (const { value, at } of sources.installs) {
    const path = value.file === undefined ? undefined : fileAt(sources.tree, value.file, at.path)
    if (path !== undefined) add('code.supporting-libraries', 'file', { path, line: 1 })
  }
  for (const { component, how, at } of partsListed(sources)) add(toComponent(component), how, at)
  for (const { value, at } of snippets)
    if (value.uses !== undefined && isPackageOf(sources.tree, value.uses)) add('code.inference', 'here', at)
  // What has to be trusted to load a model lies with its weights, and is as public as they are.
  const linked = weights.some(({ component }) => component !== 'weights.intermediate')
  for (const { value, at } of snippets) {
    const calls = value.does === 'call' && value.loads !== undefined && names.includes(value.loads)
    if (value.does !== 'load' && !calls) continue
    add('code.inference', 'library', at)
    if (!value.needsOwnCode || linked) add('code.architecture', 'library', at)
  }
  for (const { path, kind } of artifacts)
    if (kind === 'configuration' && nameOf(path) === 'config.json' && depthOf(path) <= 2)
      add('code.architecture', 'file', { path, line: 1 })
  for (const reference of references) {
    const { kind, name, standing, mention } = reference
    if (kind !== 'code' || mention.headings.some(isOthersHeading)) continue
    const [account = ''] = name.split('/')
    const ours =
      standing === 'own' ||
      names.isOwner(account) ||
      (matches(OUR_CODE, mention.context) && !matches(MODEL_OF_OTHERS, mention.link.text))
    const words = around(mention)
    if (!ours || matches(OTHERS_CODE, mention.context) || !matches(IS_CODE, mention.context)) continue
    for (const [component, pattern] of CODE_WORDS)
      if (matches(pattern, words))
        add(toComponent(component), names.isItself(name) ? 'here' : 'link', mention.at)
  }
  for (const submodule of sources.submodules.filter((each) => isOwnSubmodule(each, names, references)))
    for (const component of kindsOfSubmodule(submodule, sources))
      add(toComponent(component), 'submodule', submodule.at)
  for (const { path, role, sections } of sources.documents)
    for (const section of role === 'use-policy' ? [] : sections)
      for (const { text, line } of sentencesMatching(section, TUNING_HERE))
        if (!matches(NOT_HERE, text))
          add('code.finetuning', matches(HERE, text) ? 'here' : 'link', { path, line, text })
}

/** "`scripts/clean`: code for preprocessing": a path, and what it is for. */
function entryIn(text: string): readonly [path: string, said: string] | undefined {
  const entry = text.slice(0, MAX_LINE).replace(BULLET, '')
  const [written = ''] = find(WRITTEN, entry) ?? []
  const rest = entry.slice(written.length)
  const separator = written === '' ? null : find(SEPARATOR, rest)
  return separator ? [written.replace(/\/$/, ''), rest.slice(separator[0].length)] : undefined
}

const BULLET = /^[^\w/.]+/
const WRITTEN = /^[\w./-]+/
const SEPARATOR = /^[`*)\]]*\s*[:–—|-]\s*/
/** Words of code, and what it does, by which such a list tells. */
const LISTS_CODE = /\b(?:code|scripts?|notebooks?|loop|pipelines?|implementation|entry[- ]point|recipes?)\b/i
const LISTED_KINDS: readonly (readonly [ComponentId, RegExp])[] = [
  [
    'code.data-processing',
    /\bpre-?process\w*|\b(?:data|corpus) (?:process\w*|collection|cleaning|curation|preparation|filtering)|\bcrawl\w*|\bscrap(?:e|ing)\b/i,
  ],
  ['code.finetuning', /\bfine-?tun\w*/i],
  ['code.evaluation', /\bevaluat\w*/i],
  ['code.inference', /\binference\b/i],
  ['code.training', /\b(?:pre-?)?train(?:ing)?\b/i],
]
/** Entries that are looked up: each is held against the tree. */
const MAX_ENTRIES = 40

/** What the README's list of its own folders and files says that they are for. */
function partsListed({
  documents,
  tree,
  names,
  references,
  submodules,
}: Sources): readonly (Place & { readonly component: ComponentId })[] {
  const readme = documents.find(({ role, path }) => role === 'readme' && folderOf(path) === '')
  return (readme?.sections ?? [])
    .flatMap((section) => sentencesMatching(section, [LISTS_CODE]))
    .flatMap(({ text }) => {
      const [path = '', said = ''] = entryIn(text) ?? []
      const kind = matches(LISTS_CODE, said) && LISTED_KINDS.find(([, pattern]) => matches(pattern, said))
      return kind && !isForeign(`${path}/`) && !isTest(path) ? [{ component: kind[0], path }] : []
    })
    .slice(0, MAX_ENTRIES)
    .flatMap(({ component, path }): readonly (Place & { readonly component: ComponentId })[] => {
      const submodule = submodules.find((each) => each.path === path)
      if (submodule && !isOwnSubmodule(submodule, names, references)) return []
      if (submodule) return [{ component, how: 'submodule', at: submodule.at }]
      const held = sourceAt(tree, path)
      return held === undefined ? [] : [{ component, how: 'file', at: { path: held, line: 1 } }]
    })
}

/** The path of a file that a document names, from its own folder or from the root. */
function fileAt(tree: Tree, written: string, document: string): string | undefined {
  return [folderOf(document), '']
    .map((folder) => resolvePath(written, folder))
    .find(
      (path) => path !== undefined && tree.get(path)?.kind === 'file' && !isForeign(path) && !isTest(path),
    )
}

/** A source file of this path, or the first in a folder of this path. */
function sourceAt(tree: Tree, path: string): string | undefined {
  if (tree.get(path)?.kind === 'file') return matches(SOURCE_FILE, path) ? path : undefined
  return tree.entries.find(
    (entry) => entry.kind === 'file' && entry.path.startsWith(`${path}/`) && matches(SOURCE_FILE, entry.path),
  )?.path
}

const SOURCE_FILE = /\.(?:py|sh|ipynb|cpp|cu|rs|go|jl|js|ts)$/i

/** Whether a package of this name stands in the tree. */
function isPackageOf(tree: Tree, name: string): boolean {
  return [`${name}/__init__.py`, `src/${name}/__init__.py`, `${name}.py`].some(
    (path) => tree.get(path)?.kind === 'file',
  )
}

/** What a submodule is for: by its folder, its name, the words of links to it, and the headings of commands that run it. */
function kindsOfSubmodule(submodule: Submodule, sources: Sources): ReadonlySet<ComponentId> {
  const { path, name } = submodule
  const said = linksTo(name, sources.references)
    .filter(({ mention }) => !mention.headings.some(isOthersHeading))
    .map(({ mention }) => around(mention))
  return new Set<ComponentId>([
    ...codeKindsOf(path),
    ...codeKindsOf(nameOf(name)),
    ...CODE_WORDS.flatMap(([component, pattern]) =>
      said.some((words) => matches(pattern, words)) ? [component] : [],
    ),
    ...scriptsUnderHeadings(sources, (script) => (script.startsWith(`${path}/`) ? script : undefined)).map(
      ({ component }) => component,
    ),
  ])
}

/** What the script is for that a section shows how to run, by the section's heading. */
const HEADINGS: readonly (readonly [ComponentId, RegExp])[] = [
  ['code.finetuning', /\bfine-?tun(?:e|ing)\b|\bsft\b|\bpost-?train|微调/i],
  ['code.training', /\bpre-?train(?:ing)?\b|^\W*(?:\d[\d.]*\s*)?(?:model )?training\b|预训练/i],
  [
    'code.evaluation',
    /\bevaluat|\bbenchmark|\breproduc\w+ (?:the |our )?results|^\W*(?:\d[\d.]*\s*)?(?:val(?:idation)?|test(?:ing)?)\W*$|评测/i,
  ],
  [
    'code.data-processing',
    /\bdata (?:prep|process)|\bpre-?process|\bgenerat\w+ (?:the |your |a )?data|\bprepar\w+ (?:the |your )?data|数据处理/i,
  ],
  [
    'code.inference',
    /\binference\b|\bquick ?-?start|\busage\b|\bhow to (?:use|run)|\bsampling\b|\bgenerat|推理|快速/i,
  ],
]
const RUNS =
  /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|sbatch)\s+(?:-m\s+)?(?:torch\.distributed\.(?:launch|run)\s+|multiproc\s+)?(?:--?[\w-]+(?:=\S+| \d+| <[\w-]+>)?\s+)*([\w./-]+)/
/** An option by which a script that does several things evaluates. */
const EVALUATES = /\s--(?:do[_-])?(?:eval|evaluate|evaluation|eval[_-]only|test[_-]only)(?=[\s=]|$)/

const SPEED =
  /\b(?:latency|throughput|concurrency|triton\w*|grpc|tensorrt\w*|speed\w*|profil\w*|num[-_]tasks)\b/i

/** A script that a document shows how to run. */
interface ShownScript {
  readonly component: ComponentId
  readonly path: string
  /** Whether it is told to evaluate, under a heading that says so. */
  readonly evaluates: boolean
}

/**
 * Scripts that the documents show how to run, where the heading above says what for.
 *
 * @param scriptAt the path of a script as it is called, where it is one that is looked for
 */
function scriptsUnderHeadings(
  { documents, tree }: Sources,
  scriptAt: (script: string, folder: string) => string | undefined,
): readonly ShownScript[] {
  return documents.flatMap((document) =>
    (isCopied(document.path, tree) ? [] : document.sections).flatMap((section) => {
      const heading = [section.title, ...section.parents.toReversed()]
      const kind = heading
        .map((title) => HEADINGS.find(([, pattern]) => matches(pattern, title)))
        .find((each) => each)
      if (!kind || heading.some(isOthersHeading)) return []
      return section.blocks.flatMap((block) => {
        if (block.kind !== 'code') return []
        // How fast something answers is no measure of what it answers.
        if (kind[0] === 'code.evaluation' && matches(SPEED, `${document.path} ${block.text}`)) return []
        return block.text.split('\n', MAX_LINES).flatMap((line): readonly ShownScript[] => {
          const [, script] = find(RUNS, line.slice(0, MAX_LINE)) ?? []
          const path = script && scriptAt(script.replace(/^\.\//, ''), folderOf(document.path))
          const [component] = kind
          const evaluates = component === 'code.evaluation' && matches(EVALUATES, line.slice(0, MAX_LINE))
          return path ? [{ component, path, evaluates }] : []
        })
      })
    }),
  )
}

const MAX_LINES = 100
const MAX_LINE = 500

/** The path of a script as it is called: `scripts/run.py`, or the module `aster.run`. */
function pathIn(tree: Tree, script: string, folder: string): string | undefined {
  const candidates = [script, `${script.replaceAll('.', '/')}.py`]
  return candidates
    .flatMap((path) => (folder === '' ? [path] : [path, `${folder}/${path}`]))
    .find((path) => tree.get(path)?.kind === 'file' && !matches(/\btests?\b/i, path))
}

/** What a link to code leads to, by the words right around it. */
const CODE_WORDS: readonly (readonly [ComponentId, RegExp])[] = [
  [
    'code.training',
    /\bpre-?train(?:ing)?\b|\btraining (?:code|scripts?|librar\w+|framework|recipes?)\b|\bto train\b|\btrained (?:\w+ )?(?:using|with)\b/i,
  ],
  ['code.finetuning', /\bfine-?tun(?:e|ing)\b|微调/i],
  ['code.evaluation', /\bevaluat\w+|\bevals?\b/i],
  ['code.inference', /\binference\b/i],
  [
    'code.data-processing',
    /\b(?:data|dataset|corpus) (?:processing|curation|preparation|filtering|cleaning|pipelines?|toolkit)\b|\b(?:processing|curation|preparation|filtering|cleaning) (?:code|pipelines?|scripts?|toolkit)\b/i,
  ],
]

/** Words that present code in another repository as the project's. */
const OUR_CODE =
  /\b(?:our|we (?:also )?(?:provide|release[ds]?|open-?sourc\w+|publish\w*|adapted|support))\b/i
/** "We provide code to fine-tune [LLaMA]": the link leads to the model. */
const MODEL_OF_OTHERS =
  /^\W*(?:llama|qwen|mistral|gemma|falcon|bloom|gpt|bert|t5|opt|clip|whisper)[\w.-]*(?: [\w.-]+)?$/i
const IS_CODE =
  /\b(?:code(?:base)?|scripts?|recipes?|examples?|implementations?|toolkit|toolchain|librar(?:y|ies)|instructions|repo(?:sitory)?|guide|cookbook|ya?ml|configs?|trainer|pipeline|harness)\b|代码|evaluat/i
const OTHERS_CODE =
  /\b(?:thanks?|inspired|borrow\w*|built (?:on|upon)|community|third[- ]party|fork(?:ed)?|issues?|will be|coming soon)\b/i
/** In characters on both sides of a link. */
const NEAR = 50

function around({ context, link }: Reference['mention']): string {
  const at = Math.max(context.indexOf(link.text), 0)
  return `${context.slice(Math.max(0, at - NEAR), at + link.text.length + NEAR)} ${link.text}`
}

/** "can be used with the fine-tuning script provided in this repository" */
const TUNING_HERE: readonly RegExp[] = [
  /\bfine-?tun\w+\b/i,
  /\b(?:scripts?|code|recipes?|notebooks?)\b/i,
  /\b(?:in|from) (?:this|our) (?:repo(?:sitory)?|codebase)\b|\bwe (?:also )?(?:provide|release|include|open-?source)\b/i,
]
const HERE = /\b(?:in|from) (?:this|our) (?:repo(?:sitory)?|codebase)\b/i
const NOT_HERE = /\b(?:not|will|soon|plan\w*|may|might|refer to|official)\b|n't\b/i

const same = (a: Location, b: Location) => a.path === b.path && a.line === b.line

import { matches } from '../pattern.ts'
import type { TreeEntry } from '../repository.ts'
import type { Extractor, Range, Read } from './gather.ts'
import { type GgufHeader, readGguf } from './gguf.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import { headerLength, LENGTH_FIELD, MAX_HEADER, readSafetensors } from './safetensors.ts'
import { folderOf, nameOf, type Tree } from './tree.ts'

/** A file of the model itself: weights, or what is needed to load them. */
export interface Artifact {
  readonly path: string
  readonly kind: ArtifactKind
  readonly format: string
  /** In bytes; of a pointer, the size of what it stands for, where it says one. */
  readonly size?: number
  /** The digest that a pointer states, 64 hexadecimal digits. */
  readonly sha256?: string
  readonly pointer: boolean
  /** The number of parameters, where the file's header gives its tensors' shapes. */
  readonly parameters?: number
  /** The type that most of the parameters are stored in, as the format names it: `BF16`, `Q4_K`. */
  readonly dtype?: string
  /** What the header says of the model besides its tensors. */
  readonly metadata?: ArtifactMetadata
  /** What is wrong with the file as far as it was read: a malformed pointer, a header that does not parse. */
  readonly defect?: string
}

/** What the header of a weights file says of the model: `general.*` of GGUF, `__metadata__` of safetensors. */
export interface ArtifactMetadata {
  readonly name?: string
  readonly architecture?: string
  /** An SPDX id where the format's specification is followed, else as written. */
  readonly license?: string
  readonly licenseName?: string
  readonly licenseLink?: string
  /** What it was fine-tuned for: `Instruct`, `Chat`. */
  readonly finetune?: string
  /** Addresses where they are given, else names. */
  readonly baseModels: readonly string[]
  readonly datasets: readonly string[]
}

export type ArtifactKind =
  | 'weights'
  | 'adapter'
  | 'checkpoint'
  | 'optimizer-state'
  | 'weights-index'
  | 'tokenizer'
  | 'configuration'

/** Formats that hold weights and nothing else, by ending. */
const WEIGHT_FORMATS: Readonly<Record<string, string>> = {
  safetensors: 'safetensors',
  gguf: 'gguf',
  ggml: 'ggml',
  onnx: 'onnx',
  pt: 'pickle',
  pth: 'pickle',
  ckpt: 'pickle',
  pdparams: 'pickle',
  nemo: 'nemo',
  tflite: 'tflite',
  mlmodel: 'coreml',
  mlpackage: 'coreml',
  msgpack: 'msgpack',
  h5: 'hdf5',
  keras: 'keras',
  mnn: 'mnn',
}
/** Endings that may hold anything: only these names are weights. */
const NAMED_WEIGHTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:pytorch_model|adapter_model|diffusion_pytorch_model|model|consolidated|mp_rank_)[\w.-]*\.bin$/i,
    'pickle',
  ],
  [/^ggml[\w.-]*\.bin$/i, 'ggml'],
  [/^(?:openvino_model)[\w.-]*\.bin$/i, 'openvino'],
  [/^(?:tf_model|model)[\w.-]*\.(?:data-\d+-of-\d+|index)$/i, 'tensorflow'],
  [/\.ckpt(?:-\d+)?\.(?:data-\d+-of-\d+)$/i, 'tensorflow'],
  [/^saved_model\.pb$/i, 'tensorflow'],
]
const TOKENIZER =
  /^(?:tokenizer(?:_config)?\.json|tokenizer\.model|spiece\.model|sentencepiece[\w.-]*\.model|vocab\.(?:json|txt)|merges\.txt|tekken\.json|[\w-]+\.tiktoken|special_tokens_map\.json)$/i
const CONFIGURATION =
  /^(?:config|generation_config|adapter_config|model_index|params|preprocessor_config|processor_config)\.json$|^chat_template\.(?:jinja|json)$/i
const OPTIMIZER =
  /^(?:optimizer|scheduler|rng_state|training_args|global_step|zero_pp_rank|bf16_zero)[\w.-]*$/i
const CHECKPOINT = /(?:^|\/)(?:checkpoint|ckpt|step|iter|epoch)[-_]?\d[\w.-]*\//i

/** Headers of more bytes are left unread: the figures in them are not worth the time. */
const MAX_HEADER_READ = 4 * 1024 * 1024
/** Headers are read of at most so many files. */
const MAX_HEADERS = 64
/**
 * Of GGUF files one a folder is read, in so many folders: the others are the same model in other precisions, and each
 * header repeats the whole vocabulary, which takes half a second.
 */
const MAX_GGUF_HEADERS = 4
/** The first bytes tell what a file is, whatever it is called. */
const MAGIC = 16
/**
 * Where what pointers stand for can be looked into, it is done in so many files, the first of a folder, and so far: a
 * header of safetensors has some tens of kilobytes.
 */
const MAX_TARGETS = 2
const TARGET_BYTES = 128 * 1024
/** A pointer's text is shorter than this: git-lfs's specification. */
const MAX_POINTER = 1024

/** The files of the model, sorted by path: told apart by name, format and first bytes; pointers and headers read. */
export const artifacts: Extractor<readonly Artifact[]> = {
  turn: 'last',
  wants: (tree) => {
    const found = candidates(tree)
    return {
      texts: found.filter(mayPoint).map(({ entry }) => entry.path),
      ranges: [
        ...found
          .filter(hasBytes)
          .slice(0, MAX_HEADERS)
          .map(({ entry }) => magicOf(entry.path)),
        ...targetsToRead(found).map(targetOf),
      ],
      onDemand: ggufToRead(found),
    }
  },
  wantsNext: (read, tree) => ({
    ranges: candidates(tree).flatMap(({ entry, format }) =>
      format === 'safetensors' ? (headerRange(read, entry) ?? []) : [],
    ),
  }),
  extract: async (read, tree) => {
    const found = candidates(tree)
    const wanted = new Set(ggufToRead(found))
    const described: Artifact[] = []
    for (const candidate of found) {
      const { path, size } = candidate.entry
      const header = wanted.has(path) ? await readGguf(path, size, read.fetch) : undefined
      described.push(describe(read, candidate, header))
    }
    return described
  },
}

interface Candidate {
  readonly entry: TreeEntry
  readonly kind: ArtifactKind
  readonly format: string
}

const known = new WeakMap<Tree, readonly Candidate[]>()

/** Told apart once, however often it is asked. */
function candidates(tree: Tree): readonly Candidate[] {
  const before = known.get(tree)
  if (before) return before
  const found = tree.entries.flatMap((entry): readonly Candidate[] => {
    if (entry.kind === 'submodule') return []
    const told = classify(entry.path)
    return told && !isForeign(entry.path) && !isTest(entry.path) ? [{ entry, ...told }] : []
  })
  known.set(tree, found)
  return found
}

const holdsNumbers = ({ kind }: Candidate) =>
  kind !== 'configuration' && kind !== 'tokenizer' && kind !== 'weights-index'

/** Weights this small are a pointer, a broken pointer or a stand-in. */
function mayPoint(candidate: Candidate): boolean {
  const { entry } = candidate
  if (entry.kind === 'lfs-pointer') return true
  return entry.kind === 'file' && entry.size > 0 && entry.size < MAX_POINTER && holdsNumbers(candidate)
}

const hasBytes = (candidate: Candidate) =>
  candidate.entry.kind === 'file' && candidate.entry.size >= MAX_POINTER && holdsNumbers(candidate)

const isGguf = (candidate: Candidate) => candidate.format === 'gguf' && hasBytes(candidate)

function ggufToRead(found: readonly Candidate[]): readonly string[] {
  const first = new Map<string, string>()
  for (const candidate of found) {
    const { path } = candidate.entry
    if (isGguf(candidate) && !first.has(folderOf(path))) first.set(folderOf(path), path)
  }
  return [...first.values()].slice(0, MAX_GGUF_HEADERS)
}

function targetsToRead(found: readonly Candidate[]): readonly string[] {
  const first = new Map<string, string>()
  for (const { entry, format } of found)
    if (entry.kind === 'lfs-pointer' && format === 'safetensors' && !first.has(folderOf(entry.path)))
      first.set(folderOf(entry.path), entry.path)
  return [...first.values()].slice(0, MAX_TARGETS)
}

const targetOf = (path: string): Range => ({ path, start: 0, length: TARGET_BYTES, target: true })

const magicOf = (path: string): Range => ({ path, start: 0, length: MAGIC })

function headerRange(read: Read, { path, size }: TreeEntry): Range | undefined {
  const length = headerLength(read.bytes(magicOf(path)))
  if (length === undefined || length > Math.min(MAX_HEADER_READ, size - LENGTH_FIELD)) return undefined
  return { path, start: LENGTH_FIELD, length }
}

const INDEX = /\.index\.json$/i
const DOCKERFILE = /^dockerfile/i
const ADAPTER = /^adapter_model/i

function classify(path: string): { readonly kind: ArtifactKind; readonly format: string } | undefined {
  const name = nameOf(path)
  if (matches(INDEX, name)) return { kind: 'weights-index', format: 'json' }
  if (matches(TOKENIZER, name)) return { kind: 'tokenizer', format: extensionOf(path) }
  if (matches(CONFIGURATION, name)) return { kind: 'configuration', format: extensionOf(path) }
  const extension = extensionOf(path)
  const format =
    WEIGHT_FORMATS[extension] ?? NAMED_WEIGHTS.find(([pattern]) => matches(pattern, name))?.[1] ?? undefined
  if (matches(OPTIMIZER, name) && (format || extension === 'bin'))
    return { kind: 'optimizer-state', format: 'pickle' }
  // `Dockerfile.nemo` builds an image.
  if (!format || matches(DOCKERFILE, name)) return undefined
  if (matches(ADAPTER, name)) return { kind: 'adapter', format }
  return { kind: matches(CHECKPOINT, path) ? 'checkpoint' : 'weights', format }
}

function describe(read: Read, { entry, kind, format }: Candidate, gguf: GgufHeader | undefined): Artifact {
  const { path } = entry
  const text = read.text(path)
  if (text !== undefined && /^\s*version\s+https?:\/\/(?:git-lfs|hawser)\b/.test(text))
    return { path, kind, format, pointer: true, ...readPointer(text), ...targetHeader(read, path, text) }
  if (entry.kind === 'lfs-pointer') return { path, kind, format, pointer: true }
  const bytes = read.bytes(magicOf(path))
  const file = { path, kind, format: formatBy(bytes, format), pointer: false, size: entry.size }
  if (bytes && matches(/^\s*<(?:!doctype|html|\?xml)/i, String.fromCharCode(...bytes)))
    return { ...file, format, defect: 'holds a web page' }
  if (bytes && format === 'gguf' && file.format !== 'gguf')
    return { ...file, defect: 'has a header that is not GGUF' }
  const header = gguf ?? (format === 'safetensors' ? safetensorsHeader(read, entry) : undefined)
  if (!header) return file
  const { parameters, dtype, defect } = header
  const metadata = readMetadata(header.metadata)
  return {
    ...file,
    ...(parameters !== undefined && { parameters }),
    ...(dtype !== undefined && { dtype }),
    ...(metadata && { metadata }),
    ...(defect !== undefined && { defect }),
  }
}

/** What the header says of the model that stands behind a pointer; its defects are not the repository's to mend. */
function targetHeader(
  read: Read,
  path: string,
  pointer: string,
): Pick<Artifact, 'parameters' | 'dtype' | 'metadata'> {
  const bytes = read.bytes(targetOf(path))
  const { size } = readPointer(pointer)
  const length = headerLength(bytes)
  if (!bytes || size === undefined || length === undefined || length > bytes.length - LENGTH_FIELD) return {}
  const header = readSafetensors(bytes.subarray(LENGTH_FIELD, LENGTH_FIELD + length), size)
  const metadata = readMetadata(header.metadata)
  return {
    ...(header.parameters !== undefined && { parameters: header.parameters }),
    ...(header.dtype !== undefined && { dtype: header.dtype }),
    ...(metadata && { metadata }),
  }
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function readPointer(text: string): Pick<Artifact, 'size' | 'sha256' | 'defect'> {
  const oid = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1]
  const size = /^size (\d{1,16})\r?$/m.exec(text)?.[1]
  const defect =
    oid === undefined
      ? 'names no sha256 digest of 64 hexadecimal digits'
      : size === undefined
        ? 'names no size'
        : Number(size) === 0
          ? 'stands for an empty file'
          : undefined
  return {
    ...(oid !== undefined && { sha256: oid }),
    ...(size !== undefined && { size: Number(size) }),
    ...(defect !== undefined && { defect }),
  }
}

/** Formats by their first bytes, as Latin-1 characters, and where those stand; the others have none that tell. */
const SIGNATURES: readonly (readonly [string, number, string])[] = [
  ['GGUF', 0, 'gguf'],
  ['TFL3', 4, 'tflite'],
  ['HDF\r\n', 1, 'hdf5'],
]

function formatBy(bytes: Uint8Array | undefined, named: string): string {
  if (!bytes) return named
  const start = String.fromCharCode(...bytes)
  const signed = SIGNATURES.find(([sign, at]) => start.startsWith(sign, at))?.[2]
  if (signed) return signed
  if (isPickled(bytes) && !ARCHIVES.has(named)) return 'pickle'
  return named === 'gguf' ? 'unknown' : named
}

/** Zip archives of their own kind. */
const ARCHIVES: ReadonlySet<string> = new Set(['keras', 'nemo', 'coreml'])

/** A zip archive, as PyTorch has written since 1.6, or a pickle by its opcode for protocols 2 to 5. */
function isPickled([first, second, third, fourth]: Uint8Array): boolean {
  if (first === 0x80 && second !== undefined && second >= 2 && second <= 5) return true
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4
}

function safetensorsHeader(read: Read, { path, size }: TreeEntry) {
  const length = headerLength(read.bytes(magicOf(path)))
  if (length === undefined) return undefined
  if (length > Math.min(MAX_HEADER, size - LENGTH_FIELD))
    return { metadata: {}, defect: `states a header of ${length} bytes, more than the file holds` }
  const bytes = read.bytes({ path, start: LENGTH_FIELD, length })
  return bytes && readSafetensors(bytes, size)
}

/** At most so many bases and data sets are read of one header, and so many characters of each text. */
const MAX_LISTED = 20
const MAX_TEXT = 200

/**
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#general-metadata, and for safetensors
 * https://github.com/Stability-AI/ModelSpec
 */
function readMetadata(written: Readonly<Record<string, unknown>>): ArtifactMetadata | undefined {
  const text = (...keys: readonly string[]) => {
    const value = keys.map((key) => written[key]).find((each) => typeof each === 'string' && each !== '')
    return typeof value === 'string' ? value.slice(0, MAX_TEXT) : undefined
  }
  const list = (group: string, ...plain: readonly string[]) => {
    const numbered = Array.from({ length: MAX_LISTED }, (_, index) =>
      text(`general.${group}.${index}.repo_url`, `general.${group}.${index}.name`),
    )
    const listed = plain.flatMap((key) => written[key] ?? [])
    return [...numbered, ...listed.slice(0, MAX_LISTED)].filter((each) => typeof each === 'string')
  }
  const name = text('general.name', 'modelspec.title')
  const architecture = text('general.architecture', 'modelspec.architecture')
  const license = text('general.license', 'modelspec.license', 'license')
  const licenseName = text('general.license.name')
  const licenseLink = text('general.license.link')
  const finetune = text('general.finetune')
  const baseModels = list('base_model', 'base_model')
  const datasets = list('dataset', 'general.datasets')
  if (!name && !architecture && !license && !licenseName && !licenseLink && !finetune)
    if (baseModels.length + datasets.length === 0) return undefined
  return {
    ...(name !== undefined && { name }),
    ...(architecture !== undefined && { architecture }),
    ...(license !== undefined && { license }),
    ...(licenseName !== undefined && { licenseName }),
    ...(licenseLink !== undefined && { licenseLink }),
    ...(finetune !== undefined && { finetune }),
    baseModels,
    datasets,
  }
}

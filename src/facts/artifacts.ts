import type { TreeEntry } from '../repository.ts'
import type { Extractor, Range, Read } from './gather.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import { nameOf, type Tree } from './tree.ts'

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
  /** What is wrong with the file as far as it was read: a malformed pointer, a header that does not parse. */
  readonly defect?: string
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

/** The first bytes of a safetensors file give its header's length: https://huggingface.co/docs/safetensors */
const LENGTH_FIELD = 8
/** The format's own bound. */
const MAX_HEADER = 100_000_000
/** Headers of more bytes are left unread: the figures in them are not worth the time. */
const MAX_HEADER_READ = 4 * 1024 * 1024
/** Headers are read of at most so many files. */
const MAX_HEADERS = 64
/** A pointer's text is shorter than this: git-lfs's specification. */
const MAX_POINTER = 1024

/** The files of the model, sorted by path: told apart by name and format, pointers and headers read. */
export const artifacts: Extractor<readonly Artifact[]> = {
  wants: (tree) => ({
    texts: candidates(tree)
      .filter(mayPoint)
      .map((entry) => entry.path),
    ranges: headers(tree).map(({ path }) => ({ path, start: 0, length: LENGTH_FIELD })),
  }),
  wantsNext: (read, tree) => ({ ranges: headers(tree).flatMap((entry) => headerRange(read, entry) ?? []) }),
  extract: (read, tree) => candidates(tree).map((entry) => describe(read, entry)),
}

function candidates(tree: Tree): readonly TreeEntry[] {
  return tree.entries.filter(
    ({ path, kind }) => kind !== 'submodule' && classify(path) && !isForeign(path) && !isTest(path),
  )
}

/** Weights this small are a pointer, a broken pointer or a stand-in. */
function mayPoint(entry: TreeEntry): boolean {
  if (entry.kind === 'lfs-pointer') return true
  const kind = classify(entry.path)?.kind
  return entry.size > 0 && entry.size < MAX_POINTER && kind !== 'configuration' && kind !== 'tokenizer'
}

function headers(tree: Tree): readonly TreeEntry[] {
  return candidates(tree)
    .filter(
      ({ path, kind, size }) => kind === 'file' && size >= MAX_POINTER && extensionOf(path) === 'safetensors',
    )
    .slice(0, MAX_HEADERS)
}

function headerRange(read: Read, { path, size }: TreeEntry): Range | undefined {
  const length = headerLength(read, path)
  if (length === undefined || length > Math.min(MAX_HEADER_READ, size - LENGTH_FIELD)) return undefined
  return { path, start: LENGTH_FIELD, length }
}

function headerLength(read: Read, path: string): number | undefined {
  const bytes = read.bytes({ path, start: 0, length: LENGTH_FIELD })
  if (bytes?.length !== LENGTH_FIELD) return undefined
  return Number(new DataView(bytes.buffer, bytes.byteOffset, LENGTH_FIELD).getBigUint64(0, true))
}

function classify(path: string): { readonly kind: ArtifactKind; readonly format: string } | undefined {
  const name = nameOf(path)
  if (/\.index\.json$/i.test(name)) return { kind: 'weights-index', format: 'json' }
  if (TOKENIZER.test(name)) return { kind: 'tokenizer', format: extensionOf(path) }
  if (CONFIGURATION.test(name)) return { kind: 'configuration', format: extensionOf(path) }
  const extension = extensionOf(path)
  const format =
    WEIGHT_FORMATS[extension] ?? NAMED_WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? undefined
  if (OPTIMIZER.test(name) && (format || extension === 'bin'))
    return { kind: 'optimizer-state', format: 'pickle' }
  if (!format) return undefined
  if (/^adapter_model/i.test(name)) return { kind: 'adapter', format }
  return { kind: CHECKPOINT.test(path) ? 'checkpoint' : 'weights', format }
}

function describe(read: Read, entry: TreeEntry): Artifact {
  const { path } = entry
  const { kind, format } = classify(path) ?? { kind: 'weights', format: 'unknown' }
  const text = read.text(path)
  if (text !== undefined && /^\s*version\s+https?:\/\/(?:git-lfs|hawser)\b/.test(text))
    return { path, kind, format, pointer: true, ...readPointer(text) }
  if (entry.kind === 'lfs-pointer') return { path, kind, format, pointer: true }
  return { path, kind, format, pointer: false, size: entry.size, ...readHeader(read, entry) }
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

function readHeader(read: Read, entry: TreeEntry): Pick<Artifact, 'parameters' | 'defect'> {
  const length = headerLength(read, entry.path)
  if (length === undefined) return {}
  if (length > Math.min(MAX_HEADER, entry.size - LENGTH_FIELD))
    return { defect: `states a header of ${length} bytes, more than the file holds` }
  const bytes = read.bytes({ path: entry.path, start: LENGTH_FIELD, length })
  if (!bytes) return {}
  try {
    return { parameters: countParameters(JSON.parse(decode(bytes))) }
  } catch {
    return { defect: 'has a header that is not JSON' }
  }
}

function countParameters(header: unknown): number {
  if (typeof header !== 'object' || header === null) throw new TypeError('not a header')
  return Object.entries(header).reduce((sum, [name, tensor]: [string, { shape?: unknown } | null]) => {
    if (name === '__metadata__' || !Array.isArray(tensor?.shape)) return sum
    return sum + tensor.shape.reduce((product: number, size) => product * Number(size), 1)
  }, 0)
}

/** Header bytes as text: names of tensors are ASCII in practice, and only shapes are used. */
function decode(bytes: Uint8Array): string {
  const chunks: string[] = []
  for (let start = 0; start < bytes.length; start += 8192)
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  return chunks.join('')
}

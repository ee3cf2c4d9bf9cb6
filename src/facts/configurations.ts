import type { Extractor } from './gather.ts'
import { isForeign, isTest } from './paths.ts'
import { folderOf, nameOf, type Tree } from './tree.ts'

/** A file that tells a library how to load something, and what it says. */
export interface Configuration {
  readonly path: string
  readonly kind: ConfigurationKind
  /** `LlamaForCausalLM`; of a pipeline, its class. */
  readonly architectures: readonly string[]
  readonly modelType?: string
  /** The type that the weights are stored in, as PyTorch names it: `bfloat16`. */
  readonly dtype?: string
  /** The method by which the weights were quantized: `gptq`. */
  readonly quantization?: string
  /** How many tokens the model knows: only models of text say so. */
  readonly vocabulary?: number
  /** The model that an adapter belongs to, as its makers wrote it. */
  readonly baseModel?: string
  /** Code that has to be trusted to load it (`auto_map`). */
  readonly code: readonly RemoteCode[]
  readonly hasChatTemplate: boolean
}

export type ConfigurationKind = 'model' | 'adapter' | 'pipeline' | 'tokenizer' | 'generation'

/** A file of code that a configuration names. */
export interface RemoteCode {
  readonly file: string
  /** `elsewhere` in another repository of the hub. */
  readonly stands: 'here' | 'missing' | 'elsewhere'
}

const KINDS: Readonly<Record<string, ConfigurationKind>> = {
  'config.json': 'model',
  'adapter_config.json': 'adapter',
  'model_index.json': 'pipeline',
  'tokenizer_config.json': 'tokenizer',
  'generation_config.json': 'generation',
}
/** At most so many are read. */
const MAX_READ = 100

/** The configurations that the hub's libraries load by, sorted by path; what is not JSON says nothing. */
export const configurations: Extractor<readonly Configuration[]> = {
  wants: (tree) => ({
    texts: tree.entries
      .filter(
        ({ path, kind }) =>
          kind === 'file' && kindOf(path) !== undefined && !isForeign(path) && !isTest(path),
      )
      .slice(0, MAX_READ)
      .map(({ path }) => path),
  }),
  extract: (read, tree) =>
    read.texts.flatMap(({ path, text }) => {
      const kind = kindOf(path)
      const fields = parse(text)
      return kind && fields ? [describe(path, kind, fields, tree)] : []
    }),
}

function kindOf(path: string): ConfigurationKind | undefined {
  const name = nameOf(path)
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
}

type Fields = Readonly<Record<string, unknown>>

function describe(path: string, kind: ConfigurationKind, fields: Fields, tree: Tree): Configuration {
  const { architectures, vocab_size: vocabulary, quantization_config: quantized } = fields
  const modelType = textIn(fields, 'model_type')
  const dtype = textIn(fields, 'torch_dtype') ?? textIn(fields, 'dtype')
  const quantization = isFields(quantized) ? textIn(quantized, 'quant_method') : undefined
  const baseModel = textIn(fields, 'base_model_name_or_path')
  const pipeline = textIn(fields, '_class_name')
  const listed = Array.isArray(architectures) ? architectures.filter((each) => typeof each === 'string') : []
  return {
    path,
    kind,
    architectures: pipeline === undefined ? listed : [pipeline],
    ...(modelType !== undefined && { modelType }),
    ...(dtype !== undefined && { dtype }),
    ...(quantization !== undefined && { quantization }),
    ...(typeof vocabulary === 'number' && { vocabulary }),
    ...(baseModel !== undefined && { baseModel }),
    code: codeOf(fields, folderOf(path), tree),
    hasChatTemplate: fields.chat_template !== undefined,
  }
}

/**
 * The files that `auto_map` names: `modeling_aster.AsterForCausalLM` stands beside the configuration,
 * `acme/aster--modeling_aster.AsterForCausalLM` in another repository.
 *
 * https://huggingface.co/docs/transformers/custom_models
 */
function codeOf({ auto_map: map }: Fields, folder: string, tree: Tree): readonly RemoteCode[] {
  if (!isFields(map)) return []
  const classes = Object.values(map)
    .flat()
    .filter((each) => typeof each === 'string')
  const code = new Map<string, RemoteCode>()
  for (const name of classes) {
    const [repository, place] = name.includes('--') ? name.split('--', 2) : [undefined, name]
    const file = `${(place ?? '').split('.').slice(0, -1).join('/')}.py`
    const path = folder === '' ? file : `${folder}/${file}`
    if (file === '.py') continue
    if (repository === undefined) code.set(path, { file: path, stands: tree.get(path) ? 'here' : 'missing' })
    else code.set(name, { file: `${repository}: ${file}`, stands: 'elsewhere' })
  }
  return [...code.values()]
}

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

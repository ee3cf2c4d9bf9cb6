import { matches } from '../pattern.ts'
import { byCodeUnit, type Located } from '../repository.ts'
import type { Artifact } from './artifacts.ts'
import type { Configuration } from './configurations.ts'
import { type Document, isDataCard } from './documents.ts'
import { folderOf } from './tree.ts'

interface Sources {
  readonly artifacts: readonly Artifact[]
  readonly configurations: readonly Configuration[]
  readonly documents: readonly Document[]
}

/** Folders that show or test something, or wait to be filled in. */
const ASIDE =
  /(?:^|[/_-])(?:examples?|samples?|demos?|docs?|documentation|assets?|templates?|scripts?|tests?|spaces?)(?=$|[/_-])/i
/** Fields of the front matter that the cards of models have; a page of documentation has a title, a space an `sdk`. */
const CARD_FIELDS = ['license', 'pipeline_tag', 'base_model', 'library_name', 'model-index', 'model_name']
/** Words of a folder's name that tell formats, precisions and moments of one model apart, and no models. */
const VARIANT =
  /^(?:gguf|ggml|gptq|awq|exl\d?|mlx|bnb|onnx|openvino|coreml|tflite|tensorrt|safetensors|pytorch|torch|tensorflow|tf|flax|jax|hf|transformers|original|merged|quanti[sz]ed|w\d+a\d+|(?:u?int|fp|bf|nf|mxfp|nvfp|q|f)\d\w*|\d+bits?|bits?|k|m|s|l|checkpoints?|ckpts?|steps?|global|iter(?:ation)?s?|epochs?|seeds?|folds?|runs?|last|best|final|latest|models?|weights|pretrained|\d+k?)$/i

/**
 * The folders that look like models of their own, in code-unit order, each with what shows it: a card with front matter,
 * or weights beside their configuration. Formats, precisions and checkpoints of one model count once; parts of a model
 * (the folders of a pipeline), adapters, examples and tests do not.
 */
export function readModels({ artifacts, configurations, documents }: Sources): readonly Located<string>[] {
  const carded = new Map(
    documents.filter(isCard).map(({ path }) => [folderOf(path), { path, line: 1 }] as const),
  )
  const adapters = new Set([
    ...artifacts.filter(({ kind }) => kind === 'adapter').map(({ path }) => folderOf(path)),
    ...configurations.filter(({ kind }) => kind === 'adapter').map(({ path }) => folderOf(path)),
  ])
  const configured = new Set(
    configurations.filter(({ kind }) => kind === 'model').map(({ path }) => folderOf(path)),
  )
  const weighed = new Map(
    artifacts
      .filter(({ kind, path }) => kind === 'weights' && configured.has(folderOf(path)))
      .map(({ path }) => [folderOf(path), { path }] as const),
  )
  const pipelines = configurations.filter(({ kind }) => kind === 'pipeline').map(({ path }) => folderOf(path))
  const whole = new Set([...weighed.keys(), ...pipelines])
  const shown = new Map([
    ...pipelines.map((folder) => [folder, { path: `${folder}/model_index.json` }] as const),
    ...weighed,
    ...carded,
  ])
  const byModel = new Map<string, Located<string>>()
  for (const [folder, at] of [...shown].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (folder === '' || matches(ASIDE, folder) || adapters.has(folder)) continue
    // What lies in a model's own folder is a part of it.
    if (!carded.has(folder) && ancestorsOf(folder).some((each) => whole.has(each))) continue
    const model = modelOf(folder)
    if (model !== '' && !byModel.has(model)) byModel.set(model, { value: folder, at })
  }
  return [...byModel.values()]
}

function isCard(document: Document): boolean {
  const { role, path, frontMatter } = document
  if (frontMatter.state === 'absent' || role === 'data-card' || isDataCard(document)) return false
  if (!matches(/(?:^|\/)(?:readme|model[-_ ]?card)\.md$/i, path) || frontMatter.fields.has('sdk'))
    return false
  return CARD_FIELDS.some((field) => frontMatter.fields.has(field))
}

/** The folders above a folder, the root included. */
function ancestorsOf(folder: string): readonly string[] {
  const parts = folder.split('/')
  return parts.map((_, depth) => parts.slice(0, depth).join('/'))
}

/** Which model a folder holds, as far as its path tells: `gguf/aster-7b-q4_k_m` and `aster-7b/step-1000` are one. */
function modelOf(folder: string): string {
  return folder
    .toLowerCase()
    .split('/')
    .map((part) =>
      part
        .split(/[-_\s]+/)
        .filter((word) => !matches(VARIANT, word))
        .join('-'),
    )
    .filter((part) => part !== '')
    .join('/')
}

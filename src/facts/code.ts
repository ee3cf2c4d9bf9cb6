import type { ComponentId } from '../components.ts'
import { find, findAll, matches } from '../pattern.ts'
import type { Located, Location, TreeEntry } from '../repository.ts'
import { isCopied } from './copies.ts'
import type { Extractor, Read } from './gather.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import { depthOf, folderOf, nameOf, type Tree } from './tree.ts'

type CodeComponent = Extract<ComponentId, `code.${string}`>
type CodeKind = CodeComponent | 'system.infrastructure' | 'system.product'

/** The repository's own code. */
export interface Code {
  /** Where the code of each kind stands: what is named for it first, then what lies in its folder, then what does it. */
  readonly places: Readonly<Partial<Record<CodeKind, readonly Location[]>>>
  /** Files of weights that the code downloads, by address, and models on the hub, by id. */
  readonly weights: readonly Located<string>[]
  /** Data sets that evaluation code loads, by name or address. */
  readonly benchmarks: readonly Located<string>[]
}

const SOURCE = new Set([
  'py',
  'ipynb',
  'sh',
  'cu',
  'cpp',
  'cc',
  'c',
  'rs',
  'go',
  'js',
  'ts',
  'jl',
  'java',
  'slurm',
  'sbatch',
  'gin',
])
/** Languages of interfaces: what lies in a folder of such need not run the model. */
const INTERFACE: ReadonlySet<string> = new Set(['js', 'ts'])
/** What uses a model's definition and holds none. */
const SCRIPTS: ReadonlySet<string> = new Set(['ipynb', 'sh', 'slurm', 'sbatch'])
const MANIFEST =
  /^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml|[\w.]+[_-](?:env|environment)\.ya?ml|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|package\.json|Cargo\.toml|go\.mod|CMakeLists\.txt|Project\.toml)$/i
const DEPLOYMENT =
  /^(?:Dockerfile(?:[.-][\w.-]+)?|[\w.-]+\.Dockerfile|(?:docker-)?compose[\w.-]*\.ya?ml|docker-compose[\w.-]*\.ya?ml|[\w.-]+\.(?:slurm|sbatch)|Singularity[\w.]*|Containerfile|helmfile\.ya?ml|Chart\.yaml|cog\.yaml|skypilot[\w.-]*\.ya?ml|(?:[\w.-]+_)?(?:launch(?:er)?|torchrun|srun|deploy)(?:[_-][\w.-]+)?\.(?:sh|ya?ml))$/i

/** Scripts in a folder of jobs for a cluster. */
const JOB = /(?:^|\/)(?:slurm|sbatch)(?:[_-]\w+)?\/[\w.-]+\.sh$/i
const FRONT_END = /(?:^|\/)(?:demo|web|webui|web_ui|frontend|front-end|ui|app|playground)\/package\.json$/i

interface Kind {
  readonly component: CodeComponent | 'system.product'
  /** Of the file's name without its ending, or of the path of its folder. */
  readonly pattern: RegExp
  /** What the same words mean elsewhere. */
  readonly not?: RegExp
  /** Folders in which the same words mean something else, but for files whose names match `evenSo`. */
  readonly notIn?: RegExp
  readonly evenSo?: RegExp
  /** Folders, each with a slash behind it, in which alone the words mean this. */
  readonly onlyIn?: RegExp
}

/** Words are told apart at `_`, `-`, `.` and `/`. A file may be of several kinds. */
const KINDS: readonly Kind[] = [
  {
    component: 'code.data-processing',
    pattern:
      /(?:^|[/_.-])(?:pre-?process(?:ing)?|preprocessors|tokenize|dedup(?:e|lication)?|data[_-](?:process(?:ing)?|preparation|prep|cleaning|pipeline|collection|curation|mixing|clean)|prepare[_-](?:\w+[_-])?(?:data|dataset|datasets|memmap|corpus)[\w-]*|prepare(?:$|[_-](?!changelog|release|env|docs?|docker|model|weights|commit|deploy|build|package|version|\w*submission)\w+$)|(?:create|make|build|generate|convert|filter|clean|crawl|download|process)[_-](?:\w+[_-])?(?:data|dataset|datasets|corpus|corpora|pretraining[_-]data)|generate[_-]instructions?|crawl(?:er|ing)?|dataset[_-]transformation)(?=$|[/_.-])|(?:^|\/)tokeni[sz]ation(?=$|\/)/i,
    not: /^tokeni[sz]ation$|(?:^|[/_.-])(?:demo|eval(?:uation)?|image[_-]?process\w*|text[_-]?encoder|huggingface|hf|safetensors|gguf|onnx|quanti[sz]\w*|weights?|checkpoints?|ckpts?|animations?|plots?|charts?|figures?|html|dashboard|visuali[sz]\w*)(?=$|[/_.-])/i,
    notIn:
      /(?:^|[/_.-])(?:eval(?:uation|s)?|inference|demo|serve|server|serving|client|runtime|deploy|models?)(?=$|[/_.-])/i,
  },
  {
    component: 'code.finetuning',
    pattern:
      /(?:^|[/_.-])(?:fine-?tun(?:e|ing|ed)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|kto|orpo|reward[_-](?:model|modeling)|lora|qlora|instruct(?:ion)?(?:[_-]?tun(?:e|ing))?|post-?train(?:ing)?)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:eval(?:uation)?|inference|infer|generate|demo|convert|import|export|merge|load|prompts?|follow\w*|data|dataset|datasets)(?=$|[/_.-])/i,
    notIn:
      /(?:^|[/_.-])(?:eval(?:uation|s)?|benchmarks?|data|datasets?|inference|tokeni[sz]\w*|assets?|modules|models?|layers)(?=$|[/_.-])/i,
    evenSo: /(?:^|[_-])train(?:er|ing)?(?=$|[_-])/i,
  },
  {
    component: 'code.training',
    pattern: /(?:^|[/_.-])(?:pre-?train(?:ing|er)?|run[_-]pretraining|train(?:ing|er)?)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|lora|eval(?:uation)?|data|dataset|datasets|preprocess(?:ing)?|tokeniz(?:e|er|ation)|post-?train(?:ing)?|demo|utils?|pretrained|instruct(?:ion)?s?|fasttext|ft|classifiers?|probes?|reward|searcher|vae|vqgan|plot|dump|convert|loss|batch)(?=$|[/_.-])/i,
    notIn:
      /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|lora|post-?train(?:ing)?|eval(?:uation|s)?|demo|chat|examples?|data|datasets?|tokenizers?)(?=$|[/_.-])/i,
  },
  {
    component: 'code.inference',
    pattern:
      /(?:^|[/_.-])(?:inference|infer|generate|generation|sample|sampling|samples|predict|chat|cli[_-]demo|web[_-]demo|demo|serve|server|serving|api[_-]server|(?:chat|text)[_-]completion|interactive[\w-]*|transcribe|separate|text[_-]generation|quickstart|run[_-]model)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:eval(?:uation)?|data|dataset|datasets|instructions?|train(?:ing)?|fine-?tun(?:e|ing)|template)(?=$|[/_.-])/i,
    notIn: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)(?:[_-]demo)?|data|datasets?|train(?:ing)?)(?=$|[/_.-])/i,
  },
  {
    component: 'code.evaluation',
    pattern:
      /(?:^|[/_.-])(?:eval|evals|evaluate|evaluation|evaluations|evaluator|lm[_-]eval(?:uation)?[_-]?(?:harness)?|run[_-]eval\w*|benchmarking|(?:calc(?:ulate)?|compute|eval)[_-](?:metrics?|fid)|fid[_-](?:score|evaluation))(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:data)(?=$|[/_.-])/i,
    // What is measured there is a quantized or fine-tuned copy that the reader makes.
    notIn: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|quanti[sz]\w*|sft|demo)(?=$|[/_.-])/i,
  },
  {
    component: 'code.architecture',
    pattern:
      /(?:^|[/_.-])(?:modell?ing[_-]\w+|configuration[_-]\w+|model|models?[_-](?!(?:utils?|helpers?|configs?|args|loaders?|downloads?|downloader|convert\w*|merg\w*|cards?|registry|eval\w*|tests?|server?)$)\w+|networks?(?:[_-]\w+)?|architecture|transformer|unet(?:[_-]?\dd)?|modell?ing)$/i,
    not: /(?:^|[/_.-])(?:reward|download|convert|eval(?:uation)?|demo|card|merge|quantiz\w+|export|upload)(?=$|[/_.-])/i,
  },
  {
    // Examples of training start from a model that is there.
    component: 'code.finetuning',
    pattern: /^train(?:[_-](?!utils?$|data)\w+)?$/i,
    not: /pre-?train|scratch|tokenizer|from[_-]config/i,
    onlyIn: /(?:^|\/)(?:examples?|downstream(?:[_-]\w+)?)\//i,
  },
  {
    // A file of models in one of services holds tables of a data base.
    component: 'code.architecture',
    pattern: /^models$/i,
    notIn:
      /(?:^|[/_.-])(?:backend|server|serving|api|web\w*|apps?|db|database|sql\w*|frontend|client|sdk|schemas?|services?|django|bots?|annotat\w*|examples?)(?=$|[/_.-])/i,
  },
  {
    component: 'system.product',
    pattern:
      /(?:^|[/_.-])(?:gui|web[_-]?(?:demo|ui|app)|gradio|streamlit|chat[_-]?(?:ui|app|web|interface|bot)|playground|composite[_-]demo)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:tests?|utils?)(?=$|[/_.-])/i,
  },
]

/** One look tells most names apart from all of these. */
const ANY_KIND =
  /train|tun|sft|dpo|rlhf|ppo|grpo|kto|orpo|reward|lora|instruct|infer|generat|sampl|predict|chat|demo|serv|complet|interact|transcri|separat|quickstart|run.model|eval|benchmark|metric|fid|network|unet|model|configuration|architecture|transformer|process|token|dedup|data|prepare|crawl|corp|web|gui|gradio|streamlit|playground/i

/** In characters; nobody names code at more length. */
const MAX_PATH = 300
/** At most so many places are kept for each kind: enough to look at, whatever the size of the tree. */
const MAX_PLACES = 16
const HALF = MAX_PLACES / 2
const MAX_BESIDE = 4
/** At most so many files are read, those nearest to the root first, and none that is larger than this, in bytes. */
const MAX_READ = 50
const MAX_SIZE = 64 * 1024
const READABLE = new Set(['py', 'ipynb', 'sh'])

/** Where the repository's own code of each kind stands, nearest to the root first. */
export const code: Extractor<Code> = {
  turn: 'last',
  wants: (tree) => ({ texts: worthReading(ownFiles(tree)).map(({ path }) => path) }),
  extract: (read, tree) => collect(read, ownFiles(tree)),
}

const known = new WeakMap<Tree, readonly TreeEntry[]>()

/** The files that are the repository's own and no tests, nearest to the root first. */
function ownFiles(tree: Tree): readonly TreeEntry[] {
  const before = known.get(tree)
  if (before) return before
  const byDepth: TreeEntry[][] = []
  for (const entry of tree.entries) {
    const { path, kind } = entry
    if (kind !== 'file' || path.length > MAX_PATH || isForeign(path) || isTest(path)) continue
    if (isCopied(path, tree)) continue
    const depth = depthOf(path)
    const level = byDepth[depth]
    if (level) level.push(entry)
    else byDepth[depth] = [entry]
  }
  const own = byDepth.flat()
  known.set(tree, own)
  return own
}

function worthReading(own: readonly TreeEntry[]): readonly TreeEntry[] {
  const chosen: TreeEntry[] = []
  for (const entry of own) {
    if (chosen.length >= MAX_READ) break
    if (READABLE.has(extensionOf(entry.path)) && entry.size > 0 && entry.size <= MAX_SIZE) chosen.push(entry)
  }
  return chosen
}

type Standing = 'named' | 'filed' | 'shown'

function collect(read: Read, own: readonly TreeEntry[]): Code {
  const places = new Map<CodeKind, Record<Standing, Location[]>>()
  const add = (component: CodeKind, at: Location, how: Standing = 'named') => {
    const found = places.get(component) ?? { named: [], filed: [], shown: [] }
    const list = found[how]
    const folder = folderOf(at.path)
    // A few of each folder: many of one would leave no room for the others.
    const beside = list.filter(({ path }) => folderOf(path) === folder).length
    if (list.length < MAX_PLACES && beside < MAX_BESIDE) list.push(at)
    places.set(component, found)
  }
  const isFull = (component: CodeKind) => (places.get(component)?.named.length ?? 0) >= MAX_PLACES
  const kindsOfFolder = new Map<string, readonly Kind[]>()
  const evaluating = new Set<string>()
  for (const { path } of own) {
    const name = nameOf(path)
    const extension = extensionOf(path)
    const at = { path, line: 1 }
    if (matches(MANIFEST, name)) add('code.supporting-libraries', at)
    if (matches(DEPLOYMENT, name) || matches(JOB, path)) add('system.infrastructure', at)
    if (name === 'package.json' && matches(FRONT_END, path)) add('system.product', at)
    if (!SOURCE.has(extension)) continue
    const folder = folderOf(path)
    const filed = kindsOfFolder.get(folder) ?? kindsIn(folder)
    kindsOfFolder.set(folder, filed)
    const stem = name.slice(0, name.length - extension.length - 1)
    if (extension === 'py' && isDefinition(folder, stem)) add('code.architecture', at, 'filed')
    if (filed.length === 0 && !matches(ANY_KIND, stem)) continue
    for (const kind of KINDS) {
      const { component, pattern, not } = kind
      if (isFull(component) || (not && matches(not, stem)) || isOutOfPlace(kind, folder, stem)) continue
      if (component === 'code.architecture' && SCRIPTS.has(extension)) continue
      if (matches(pattern, stem)) add(component, at)
      else if (filed.includes(kind) && !INTERFACE.has(extension)) add(component, at, 'filed')
      else continue
      if (component === 'code.evaluation') evaluating.add(path)
    }
  }
  // A folder of training in which things are fine-tuned is one of fine-tuning.
  const tuning = new Set(places.get('code.finetuning')?.named.map(({ path }) => folderOf(path)))
  const training = places.get('code.training')
  if (training) training.filed = training.filed.filter(({ path }) => !tuning.has(folderOf(path)))
  const weights: Located<string>[] = []
  const benchmarks: Located<string>[] = []
  for (const { path } of worthReading(own)) {
    const text = read.text(path)
    if (text === undefined) continue
    for (const { component, pattern, with: other, without, notIn } of SHOWN)
      if (
        !matches(notIn, path) &&
        matches(pattern, text) &&
        (!other || (typeof other === 'function' ? other(text) : matches(other, text))) &&
        !(without && matches(without, text))
      )
        add(component, { path, line: lineOf(text, pattern) }, 'shown')
    for (const [address, at] of found(path, text, WEIGHTS_ADDRESS)) weights.push({ value: address, at })
    if (matches(DOWNLOADS, text))
      for (const [, at, id] of found(path, text, HUB_ID)) weights.push({ value: id, at })
    if (evaluating.has(path) || matches(LISTS_TASKS, path))
      for (const [, at, name] of found(path, text, BENCHMARK)) benchmarks.push({ value: name, at })
  }
  return {
    places: Object.fromEntries(
      [...places].map(([component, { named, filed, shown }]) => [
        component,
        unique([...named.slice(0, HALF), ...filed.slice(0, HALF), ...named, ...filed, ...shown]).slice(
          0,
          MAX_PLACES,
        ),
      ]),
    ),
    weights,
    benchmarks,
  }
}

/** Whether a name means something else in a folder. */
function isOutOfPlace({ notIn, evenSo, onlyIn }: Kind, folder: string, stem: string): boolean {
  if (onlyIn && !matches(onlyIn, `${folder}/`)) return true
  return notIn !== undefined && matches(notIn, folder) && !(evenSo && matches(evenSo, stem))
}

/** What code is for that stands in a folder of this path, or in a repository of this name; a definition is not told by it. */
export function codeKindsOf(path: string): readonly CodeKind[] {
  return kindsIn(path).flatMap(({ component, not }) => (not && matches(not, nameOf(path)) ? [] : [component]))
}

/** The kinds that a folder's path tells; a folder is no model definition because of its name. */
function kindsIn(folder: string): readonly Kind[] {
  if (!matches(ANY_KIND, folder)) return []
  return KINDS.filter(
    ({ component, pattern, notIn, onlyIn }) =>
      component !== 'code.architecture' &&
      !onlyIn &&
      matches(pattern, folder) &&
      !(notIn && matches(notIn, folder)),
  )
}

/** Folders in which models are defined, one in a file: `aster/models/unet.py`. */
const DEFINITIONS = /(?:^|\/)(?:models?|modules|networks|nets|modell?ing|backbones?|layers)$/i
/** What else lies in such folders, and folders of models that are called and not defined. */
const NO_DEFINITION =
  /^__|(?:^|[/_.-])(?:utils?|helpers?|constants?|types?|config\w*|registry|loader\w*|load|download\w*|eval\w*|tests?|train\w*|data\w*|convert\w*|schemas?|api|server|client|run\w*|demo|examples?|scripts?|prompts?)(?=$|[/_.-])/i
const NETWORK =
  /\b(?:attention|attn|transformer|encoder|decoder|backbone|resnet|unet|vit|rnn|lstm|ssm|mixer\w*|mamba\w*|diffusion|moe|mlp|embed\w*|embeddings?|norm|layers?|blocks?|trunk|heads?|vae|gan|yolo\w*|swin\w*|dit)(?=$|[/_.-])|_(?:attn|net)$|net$|former$/i

/** Whether a file defines a network, by its own name and that of its folder. */
function isDefinition(folder: string, stem: string): boolean {
  return (
    matches(DEFINITIONS, folder) &&
    !matches(NO_DEFINITION, folder) &&
    !matches(NO_DEFINITION, stem) &&
    matches(NETWORK, stem)
  )
}

/** What code does, by what it imports and calls, where its name is silent. */
const SHOWN: readonly {
  readonly component: CodeKind
  readonly pattern: RegExp
  /** What the file holds as well, and what it does not hold. */
  readonly with?: RegExp | ((text: string) => boolean)
  readonly without?: RegExp
  /** Paths in which the same means something else. */
  readonly notIn: RegExp
}[] = [
  {
    component: 'system.product',
    pattern: /^[ \t"]*(?:import|from) +(?:gradio|streamlit|chainlit)\b/m,
    notIn: /(?:^|[/_.-])(?:eval|train|fine-?tune|data)/i,
  },
  {
    component: 'code.evaluation',
    pattern: /^[ \t"]*(?:import|from) +(?:lm_eval|opencompass|human_eval|lighteval|jiwer)\b/m,
    notIn: /(?:^|[/_.-])(?:train|fine-?tun|quanti[sz]|demo|data)/i,
  },
  {
    component: 'code.finetuning',
    pattern:
      /\b(?:SFTTrainer|DPOTrainer|PPOTrainer|GRPOTrainer|RewardTrainer|get_peft_model)\s*\(|^ *def (?:fine_?tune|finetune)\b/m,
    notIn: /(?:^|[/_.-])(?:eval|inference|demo)/i,
  },
  {
    component: 'code.finetuning',
    pattern: /\bloss\.backward\(\)/,
    with: loadsModel,
    notIn: /(?:^|[/_.-])(?:eval|inference|demo|optimi[sz]|quanti[sz]|prun|distill|pre-?train)/i,
  },
  {
    component: 'code.training',
    pattern: /\bloss\.backward\(\)|\bscaler\.scale\(loss\)|\btrainer\.fit\(|\bpretrain\(/,
    with: /\bpre-?train|\bfrom scratch\b|\bfrom_config\(|\binit_weights\b/i,
    without: /\bfrom_pretrained\s*\(|\bmodel_name_or_path\b|\bfine-?tun|\bload_model/i,
    notIn:
      /(?:^|[/_.-])(?:fine-?tun|sft|dpo|ppo|grpo|rlhf|lora|eval|demo|chat|examples?|notebooks?|cookbook|optimi[sz]|quanti[sz]|downstream)/i,
  },
  {
    component: 'code.inference',
    pattern: /\b(?:generate|inference|infer|sample|predict)(?:_\w+)?\(|\b\w*Inference\w*\(/,
    without: /\.backward\(\)|\bTrainer\(|\btrainer\./,
    // Scripts that are only called to run.
    notIn: /^(?!(?:[\w-]+\/)?(?:run|main|example|cli|app)[\w-]*\.py$)|train|eval|data/i,
  },
  {
    component: 'code.inference',
    pattern: /\bmodel\.generate\(|\bllm\.generate\(|^ *def (?:predict|generate|transcribe)\b/m,
    notIn:
      /(?:^|[/_.-])(?:eval\w*|(?:pre-?)?train\w*|synthesis|synthetic\w*|fine-?tun\w*|data|datasets?|tasks?|quanti[sz]\w*)(?=$|[/_.-])/i,
  },
]

const LOADED = /\b(\w+)\.from_pretrained\s*\(/
/** Parts that stay as they are while another model learns. */
const NO_LEARNER =
  /tokenizer|processor|featureextractor|scheduler|config|autoencoder|vae|vqmodel|vqgan|textencoder|textmodel|teacher/i

/** Whether code loads a model that was trained before, and not only what prepares or decodes what a model learns from. */
function loadsModel(text: string): boolean {
  return findAll(LOADED, text).some(([, loader = '']) => !matches(NO_LEARNER, loader))
}

const WEIGHTS_ADDRESS = /\bhttps?:\/\/[^\s"'`<>()]{1,200}\.(?:pt|pth|ckpt|bin|safetensors|gguf|onnx)\b/
/** Calls that fetch from the hub, and the id that they are given, there or in a table of models. */
const DOWNLOADS = /\b(?:hf_hub_download|snapshot_download|cached_path)\s*\(/
const HUB_ID = /\brepo_id["']?\s*[:=]\s*["']([\w.-]{1,60}\/[\w.-]{1,100})["']/
const BENCHMARK =
  /\b(?:load_dataset|tfds\.load)\(\s*["']([\w./-]{2,80})["']|\btfds_name=["']([\w./:%-]{2,80})["']|["'](https?:\/\/[^\s"'`<>()]{1,200}\.(?:csv|jsonl?|tsv|parquet|zip|tar|gz)(?:\.gz)?)["']/
const LISTS_TASKS = /(?:^|\/)tasks?\.py$/i
/** Places kept of one file. */
const MAX_FOUND = 4

/** The first places of a pattern in a text, each with what was matched and its first group. */
function found(
  path: string,
  text: string,
  pattern: RegExp,
): readonly (readonly [string, Location, string])[] {
  if (!matches(pattern, text)) return []
  const places: (readonly [string, Location, string])[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (places.length >= MAX_FOUND) break
    const match = line.length > MAX_LINE ? null : find(pattern, line)
    if (match) {
      const name = match.slice(1).find((group) => group !== undefined) ?? match[0]
      places.push([match[0], { path, line: index + 1, text: line.trim() }, name])
    }
  }
  return places
}

/** Longer lines hold data. */
const MAX_LINE = 2_000

function lineOf(text: string, pattern: RegExp): number {
  const at = find(pattern, text)?.index ?? -1
  return text.slice(0, Math.max(at, 0)).split('\n').length
}

function unique(places: readonly Location[]): readonly Location[] {
  return [...new Map(places.map((place) => [place.path, place])).values()]
}

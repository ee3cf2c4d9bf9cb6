import type { ComponentId } from '../components.ts'
import type { Location, TreeEntry } from '../repository.ts'
import type { Extractor } from './gather.ts'
import { extensionOf, isForeign, isTest } from './paths.ts'
import { depthOf, folderOf, nameOf, type Tree } from './tree.ts'

type CodeComponent = Extract<ComponentId, `code.${string}`>

/** The repository's own code by what it is for, read off paths and names. */
export type Code = Readonly<
  Partial<Record<CodeComponent | 'system.infrastructure' | 'system.product', readonly Location[]>>
>

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
const MANIFEST =
  /^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|package\.json|Cargo\.toml|go\.mod|CMakeLists\.txt|Project\.toml)$/i
const DEPLOYMENT =
  /^(?:Dockerfile(?:[.-][\w.-]+)?|[\w.-]+\.Dockerfile|(?:docker-)?compose[\w.-]*\.ya?ml|docker-compose[\w.-]*\.ya?ml|[\w.-]+\.(?:slurm|sbatch)|Singularity[\w.]*|Containerfile|helmfile\.ya?ml|Chart\.yaml)$/i

interface Kind {
  readonly component: CodeComponent
  /** Of the file's name without its ending, or of the path of its folder. */
  readonly pattern: RegExp
  /** What the same words mean elsewhere. */
  readonly not?: RegExp
}

/** Words are told apart at `_`, `-`, `.` and `/`. A file may be of several kinds. */
const KINDS: readonly Kind[] = [
  {
    component: 'code.data-processing',
    pattern:
      /(?:^|[/_.-])(?:pre-?process(?:ing|ors?)?|tokenize|tokenization|dedup(?:e|lication)?|data[_-](?:processing|preparation|prep|cleaning|pipeline|collection)|prepare[_-](?:\w+[_-])?(?:data|dataset|datasets|memmap|corpus)[\w-]*|(?:create|make|build|generate|convert|filter|clean|crawl|download)[_-](?:\w+[_-])?(?:data|dataset|datasets|corpus|corpora|pretraining[_-]data)|generate[_-]instructions?|crawl(?:er|ing)?)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:demo|eval(?:uation)?|image[_-]?process\w*)(?=$|[/_.-])/i,
  },
  {
    component: 'code.finetuning',
    pattern:
      /(?:^|[/_.-])(?:fine-?tun(?:e|ing|ed)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|kto|orpo|reward[_-](?:model|modeling)|lora|qlora|instruct(?:ion)?[_-]tun(?:e|ing)|post-?train(?:ing)?)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:eval(?:uation)?|inference|infer|generate|demo)(?=$|[/_.-])/i,
  },
  {
    component: 'code.training',
    pattern: /(?:^|[/_.-])(?:pre-?train(?:ing|er)?|run[_-]pretraining|train(?:ing|er)?)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:fine-?tun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|dpo|rlhf|ppo|grpo|lora|eval(?:uation)?|data|dataset|datasets|preprocess(?:ing)?|tokeniz(?:e|er|ation)|post-?train(?:ing)?|demo|utils?|pretrained)(?=$|[/_.-])/i,
  },
  {
    component: 'code.inference',
    pattern:
      /(?:^|[/_.-])(?:inference|infer|generate|generation|sample|sampling|predict|chat|cli[_-]demo|web[_-]demo|demo|serve|server|serving|api[_-]server|(?:chat|text)[_-]completion|interactive[\w-]*|transcribe|text[_-]generation|quickstart|run[_-]model)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:eval(?:uation)?|data|dataset|datasets|instructions?|train(?:ing)?|fine-?tun(?:e|ing)|template)(?=$|[/_.-])/i,
  },
  {
    component: 'code.evaluation',
    pattern:
      /(?:^|[/_.-])(?:eval|evals|evaluate|evaluation|evaluator|lm[_-]eval(?:uation)?[_-]?(?:harness)?|run[_-]eval\w*)(?=$|[/_.-])/i,
    not: /(?:^|[/_.-])(?:data)(?=$|[/_.-])/i,
  },
  {
    component: 'code.architecture',
    pattern:
      /(?:^|[/_.-])(?:modell?ing[_-]\w+|configuration[_-]\w+|model|models?[_-]\w+|architecture|transformer|modell?ing)$/i,
    not: /(?:^|[/_.-])(?:reward|download|convert|eval(?:uation)?|demo|card|merge|quantiz\w+|export|upload)(?=$|[/_.-])/i,
  },
]

/** In characters; nobody names code at more length. */
const MAX_PATH = 300
/** At most so many places are kept for each kind: enough to look at, whatever the size of the tree. */
const MAX_PLACES = 12

/** Where the repository's own code of each kind stands, nearest to the root first. */
export const code: Extractor<Code> = {
  wants: () => ({}),
  extract: (_read, tree) => collect(tree),
}

function collect(tree: Tree): Code {
  const places = new Map<keyof Code, { readonly named: Location[]; readonly filed: Location[] }>()
  const add = (component: keyof Code, entry: TreeEntry, how: 'named' | 'filed' = 'named') => {
    const known = places.get(component) ?? { named: [], filed: [] }
    if (known[how].length < MAX_PLACES) known[how].push({ path: entry.path, line: 1 })
    places.set(component, known)
  }
  const own = tree.entries
    .filter(
      ({ path, kind }) => kind === 'file' && path.length <= MAX_PATH && !isForeign(path) && !isTest(path),
    )
    .map((entry) => ({ entry, depth: depthOf(entry.path) }))
    .sort((a, b) => a.depth - b.depth)
  for (const { entry } of own) {
    const name = nameOf(entry.path)
    const extension = extensionOf(entry.path)
    if (MANIFEST.test(name)) add('code.supporting-libraries', entry)
    if (DEPLOYMENT.test(name)) add('system.infrastructure', entry)
    if (!SOURCE.has(extension)) continue
    const stem = name.slice(0, name.length - extension.length - 1)
    for (const { component, pattern, not } of KINDS) {
      if (not?.test(stem)) continue
      if (pattern.test(stem)) add(component, entry)
      else if (component !== 'code.architecture' && pattern.test(folderOf(entry.path)))
        add(component, entry, 'filed')
    }
  }
  return Object.fromEntries(
    [...places].map(([component, { named, filed }]) => [
      component,
      [...named, ...filed].slice(0, MAX_PLACES),
    ]),
  )
}

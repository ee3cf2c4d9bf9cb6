import { find, findAll, matches } from '../pattern.ts'
import type { ClaimedArtifact } from './claims.ts'
import type { Link } from './markdown.ts'
import type { Names } from './names.ts'

/** Who and what a claim can be about, in one document. */
export interface Speaker {
  readonly names: Names
  /** The links around the words: a name that leads to somebody else's repository is theirs. */
  readonly links: readonly Link[]
  /** What nothing at all stands for: the project, or in a model's card the model. */
  readonly whole: ClaimedArtifact
  /** What the release's own name stands for. */
  readonly named: ClaimedArtifact
}

/** Nouns of what can be out, the more specific first; what one of them takes, the ones below it do not see. */
const NOUNS: readonly (readonly [ClaimedArtifact, RegExp])[] = [
  [
    'weights.intermediate',
    /\b(?:intermediate|training) (?:model )?checkpoints?\b|\boptimi[sz]er states?\b|中间检查点|中间checkpoint/gi,
  ],
  [
    'code.data-processing',
    /\bdata[- ](?:processing|generat\w+|collection|curation|preparation|cleaning|filtering)(?: \w+)? (?:code|pipelines?|scripts?|recipes?)\b|\b(?:pre-?processing|data) (?:code|scripts?|pipelines?|recipes?)\b|数据(?:处理|生成)(?:代码|流程|管线)/gi,
  ],
  [
    'code.finetuning',
    /\b(?:fine-?tuning|sft|instruction[- ]tuning|post-?training|alignment) (?:code|scripts?|recipes?|codebase|pipelines?)\b|微调(?:代码|脚本)/gi,
  ],
  [
    'code.training',
    /\b(?:pre-?)?training (?:\w+ )?(?:code|scripts?|recipes?|codebase|framework|pipelines?|configs?|configurations?|resources)\b|训练(?:代码|脚本|框架)/gi,
  ],
  [
    'code.evaluation',
    /\beval(?:uation)? (?:\w+ )?(?:code|scripts?|harness|suite|interface|framework|pipelines?)\b|评测(?:代码|脚本)|评估代码/gi,
  ],
  [
    'code.inference',
    /\binference (?:\w+ )?(?:code|scripts?|engine|framework)\b|\b(?:vLLM|TRT-LLM|TensorRT)[- ]backend\b|推理代码/gi,
  ],
  [
    'datasets.pretraining',
    /\b(?:pre-?)?training (?:data(?:sets?)?|corpus|corpora|data mixtures?)\b|\bpublic data mixtures?\b|(?:预训练|训练)(?:数据|语料)/gi,
  ],
  [
    'datasets.finetuning',
    /\b(?:fine-?tuning|sft|instruction(?:[- ](?:tuning|following))?|post-?training) (?:data(?:sets?)?|corpus|examples)\b|(?:微调|指令)数据/gi,
  ],
  ['datasets.alignment', /\b(?:preference|reward|rlhf|dpo|alignment) (?:data(?:sets?)?|pairs)\b|偏好数据/gi],
  [
    'datasets.evaluation',
    /\b(?:evaluation|eval|test|benchmark) (?:sets?|data(?:sets?)?|suites?|benchmarks?)\b|\bcollected annotations\b|\b(?:our|an?|new|this) (?:\w+ )?(?:\w+ )?(?:\w+ )?benchmarks?\b|\bbenchmarks?\W*$|(?:组成的|的) ?benchmark|测试集|评测集|评测数据/gi,
  ],
  [
    'documentation',
    /\b(?:technical |tech )?reports?\b|\bpaper\b|\bdocumentation\b|\bmanuals?\b|\bdata ?cards?\b|\bmodel cards?(?: \w+)?\b|\blicen[sc]e text\b|\bdetails\b|\b(?:training )?logs\b|技术报告|论文|手册|文档/gi,
  ],
  [
    'code',
    /\b(?:source )?code(?:s|base)?(?: repo(?:sitory)?)?\b|\bdocker(?:files?| images?)\b|\bscripts?\b|\blibrar(?:y|ies)\b|\bsoftware\b|\bframework\b|\btoolkit\b|\bpackage\b|\bimplementations?\b|\bdemo code\b|\brecipes?\b|\bschemas?\b|\bnotebooks?\b|\bpipelines?\b|代码|源码|框架|工具包|コード|ソース|코드|소스|\bc[oó]digo\b|\bcode source\b/gi,
  ],
  [
    'datasets',
    /\bdata(?:sets?)?\b|\bannotations?\b|\bcorpus\b|\bcorpora\b|\bdata mixtures?\b|数据|语料|データ|데이터|\bdatos\b|\bdonn[ée]es\b|\bdados\b|\bconjuntos? de da[td]os\b/gi,
  ],
  [
    'weights',
    /\bweights?\b|\bweight diffs?\b|\bcheckpoints?\b|\bmodels?\b|\bLLMs?\b|\bparameters\b|\bM?[VL]LMs?\b|\badapters?\b|\bquanti[sz]ed versions?\b|\b(?:base|chat|instruct|\d+(?:\.\d+)?[BM]) (?:versions?|variants?)\b|权重|模型|模型|检查点|モデル|重み|모델|가중치|\bmodelos?\b|\bmod[eè]les?\b|\bpesos?\b|\bpoids\b/gi,
  ],
  [
    'project',
    /\b(?:project|repo|repository|everything|resources|artifacts|work)\b|项目|仓库|本项目|プロジェクト|リポジトリ|프로젝트|\bproyecto\b|\brepositorio\b|\bd[ée]p[ôo]t\b|\bprojeto\b/gi,
  ],
]

/** Of longer words only the beginning is looked at. */
const MAX_WORDS = 400

/** The parts of a release that words name, the more specific of two where one noun stands in the other. */
export function artifactsIn(words: string): readonly ClaimedArtifact[] {
  let rest = words.slice(0, MAX_WORDS)
  const found: { readonly artifact: ClaimedArtifact; readonly at: number }[] = []
  for (const [artifact, pattern] of NOUNS) {
    const nouns = findAll(pattern, rest)
    if (nouns[0] === undefined) continue
    found.push({ artifact, at: nouns[0].index })
    for (const { 0: noun, index } of nouns)
      rest = rest.slice(0, index) + ' '.repeat(noun.length) + rest.slice(index + noun.length)
  }
  const named = found.sort((a, b) => a.at - b.at).map(({ artifact }) => artifact)
  // "The code in this repository" is code.
  return named.length > 1 ? named.filter((artifact) => artifact !== 'project') : named
}

/** "We", "our", "this": whoever writes speaks of what is theirs. */
const FIRST_PERSON =
  /\b(?:we|our|ours|us|I|my)\b|我们|本项目|本仓库|本模型|当社|우리|\bnuestr[oa]s?\b|\bnotre\b|\bnos\b|\bnoss[oa]s?\b/i
const DEFINITE =
  /\b(?:this|these|the|all(?: of)?(?: the| these)?|its?|they|both|each|every|este|esta|ce|cette|le|les|o|os)\b|本|该|此|所有|全部|以上|この|本|이/i

/** Whether words speak of the release itself by its name. */
export function namesOwn(words: string, { names }: Speaker): boolean {
  return tokensOf(words).some((token) => names.includes(token) || names.includes(stemOf(token)))
}

/** A name that goes on in capital letters or numbers, without them: `AsterM4T` → `Aster`. */
function stemOf(token: string): string {
  return find(/^[A-Z][a-z]{4,20}(?=[A-Z0-9])/, token)?.[0] ?? ''
}

/** Whether words speak in the first person. */
export function isFirstPerson(words: string): boolean {
  return matches(FIRST_PERSON, words)
}

/** Whether words begin with a thing that is spoken of as known: "the code", "these models", "it". */
export function isDefinite(words: string): boolean {
  return matches(DEFINITE, words)
}

/** Whether words name somebody else's thing: a name with a number, or one that leads to their repository. */
export function namesOthers(words: string, speaker: Speaker): boolean {
  const { names, links } = speaker
  const own = namesOwn(words, speaker)
  if (!own && tokensOf(words).some((token) => matches(NUMBERED, token) && !matches(SIZE, token))) return true
  return links.some(({ target, text }) => {
    if (text === '' || !words.includes(text)) return false
    const [, account = '', name = ''] = find(HOSTED, target) ?? []
    return name !== '' && !names.isOwner(account) && !names.includes(name)
  })
}

/** "Here", "this repo", or nothing but the address. */
const POINTER = /^(?:here|link|this\b.*|.*\brepo(?:sitory)?|https?:.*|[\w.-]+\/[\w.-]+)$/i

/** Whether what words speak of lies, by the link behind them, with others, or in a repository that is called like it. */
export function isOfOthers(words: string, behind: string, speaker: Speaker): boolean {
  const { names, links } = speaker
  const isNamed = namesOwn(words, speaker)
  return links.some(({ target, text }) => {
    if (text === '' || !behind.includes(text)) return false
    const [, account = '', name = ''] = find(HOSTED, target) ?? []
    if (name === '') return false
    if (!isNamed && !isFirstPerson(words))
      return matches(POINTER, text) && names.hasOwner && !names.isOwner(account) && !names.includes(name)
    // "Aster2 is released on GitHub (acme/aster2)": its own repository holds it.
    const own = /^https?:\/\/(?:www\.)?github/i.test(target) && !names.isRepository(name)
    return own && tokensOf(words).some((token) => token.toLowerCase() === name.toLowerCase())
  })
}

/** Whether words link to a part of the very repository. */
export function leadsHome(words: string, { names, links }: Speaker): boolean {
  return links.some(({ target, text }) => {
    if (text === '' || !words.includes(text)) return false
    const [, repository = ''] = find(INSIDE, target) ?? []
    return repository !== '' && names.isItself(repository)
  })
}

/** Whether words link to a place in somebody else's repository, or in another one of the same people. */
export function leadsToOthers(words: string, { names, links }: Speaker): boolean {
  return links.some(({ target, text }) => {
    if (text === '' || !words.includes(text) || artifactsIn(text).length > 0) return false
    const [, repository = ''] = find(INSIDE, target) ?? find(ROOT, target) ?? []
    const [, name = ''] = repository.split('/', 2)
    return name !== '' && !names.isRepository(name)
  })
}

const ROOT = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,60}\/[\w.-]{1,100})\/?(?:[#?]|$)/i
const INSIDE = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,60}\/[\w.-]{1,100})\/(?:tree|blob)\//i

/** What a name that links to a hub is there: a model, or data. */
export function linkedArtifact(words: string, { links }: Speaker): ClaimedArtifact | undefined {
  const [, kind] =
    links
      .filter(({ text }) => text !== '' && words.includes(text))
      .map(({ target }) => find(ON_HUB, target))
      .find((hub) => hub !== null) ?? []
  return kind === undefined ? undefined : kind === '' ? 'weights' : 'datasets'
}

const ON_HUB =
  /^https?:\/\/(?:huggingface\.co|hf\.co)\/(?!spaces\/|collections\/|papers\/|docs\/|blog\/)((?:datasets\/)?)[\w.-]{1,60}\/[\w.-]{1,100}\/?$/i

/** Whether words name something that is not the release, by capital letters within a name: "Megatron-LM". */
export function namesStranger(words: string, speaker: Speaker): boolean {
  const [name] = find(CAPITALS, words) ?? []
  return name !== undefined && !namesOwn(words, speaker)
}

const CAPITALS = /\b[A-Za-z]\w*(?:-[A-Z]|[a-z][A-Z])\w*/

/** Whether words name something by a link to another repository of code: a successor, a sibling of the same owner. */
export function leadsElsewhere(words: string, speaker: Speaker): boolean {
  return repositoriesIn(words, speaker).some((name) => !speaker.names.includes(name))
}

/** Whether words begin with a link to the repository of another project of the same name: `Aster-Med` is not `Aster`. */
export function isSibling(words: string, speaker: Speaker): boolean {
  return repositoriesIn(words, speaker).some((name) => !speaker.names.isRepository(name))
}

/** The repositories of code that words link to by what they are called, and not by what is in them ("the code"). */
function repositoriesIn(words: string, { links }: Speaker): readonly string[] {
  return links.flatMap(({ target, text }) => {
    if (text === '' || !words.includes(text)) return []
    const name = find(CODE, target)?.[1]
    return name === undefined || artifactsIn(text).length > 0 ? [] : [name]
  })
}

const CODE = /^https?:\/\/(?:www\.)?github\.com\/[\w.-]{1,60}\/([\w.-]{1,100})\/?(?:[#?]|$)/i

/** A name with a number in it: `Llama-2`, `GPT-4o`. */
const NUMBERED = /^(?=.{0,40}[a-z])[A-Z][\w.-]*\d/
const SIZE =
  /^(?:v?\d|[A-Z]?\d+(?:\.\d+)?[BMKT]?$|H100|A100|V\d|FP\d|BF16|INT\d|MIT|GPL|LGPL|AGPL|CC|BSD|Apache|2\.0)/i
const HOSTED =
  /^https?:\/\/(?:www\.)?(?:github\.com|huggingface\.co|hf\.co)\/(?:datasets\/|collections\/|spaces\/)?([\w.-]{1,60})\/([\w.-]{1,100})/i
const MAX_TOKENS = 60

function tokensOf(words: string): readonly string[] {
  return words
    .slice(0, MAX_WORDS)
    .split(/[^a-z\d\u00c0-\u1fff\u3040-\ud7ff._/+-]+/i, MAX_TOKENS)
    .map(trim)
    .filter((token) => token.length > 1 && (token !== token.toLowerCase() || /\d/.test(token)))
}

/** Without the marks around it that may stand within a name. */
function trim(token: string): string {
  let [start, end] = [0, token.length]
  while (start < end && MARKS.has(token.charAt(start))) start += 1
  while (end > start && MARKS.has(token.charAt(end - 1))) end -= 1
  return token.slice(start, end)
}

const MARKS: ReadonlySet<string> = new Set('._/+-')

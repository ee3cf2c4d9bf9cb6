import { find, findAll, matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import { type Document, isOthersHeading, sentencesMatching, valuesOf } from './documents.ts'
import type { Names } from './names.ts'
import type { Reference } from './references.ts'

/** Whether the release's weights were trained from scratch here, or made from those of another model. */
export interface Origin {
  /** Where it stands that all of it was made from another model: pre-training is not this release's. */
  readonly adapted?: Located<string>
}

/** Words of a name that say that the model was trained further after pre-training, or converted. */
const ADAPTED =
  /(?:^|[^a-z])(?:instruct(?:ion|ed)?|chat|chatbot|it|sft|dpo|rl|rlhf|rlvr|ppo|grpo|rlaif|aligned|assistant|thinking|reasoning|gguf|gptq|awq|exl2|mlx|int4|int8|fp8|[48]bits?|lora|adapter|w?diff|delta|distill(?:ed)?|fine-?tuned?|ft|merged?|reward|rm|lm-?adapted)(?:$|[^a-z])/i
const BASE = /(?:^|[^a-z])(?:base|pt|pre-?trained|foundation|raw|scratch)(?:$|[^a-z])/i
/** The same in the heading above a link, in its row's or column's label, in its text. */
const ADAPTED_LABEL =
  /\b(?:instruct\w*|chat|sft|dpo|rlhf|rlvr|rl|aligned|post-?train\w*|fine-?tun\w*|assistant|reward|distill\w*|quanti[sz]ed|adapted|adapters?|lora|thinking|reasoning)\b|对话|微调/i
const BASE_LABEL = /\b(?:base|pre-?train\w*|foundation)\b|基座|预训练/i

/** Who was trained from what: "fine-tuned from a 7B Boreas model", "trained based on Boreas-2-Base". */
const MADE_FROM: readonly (readonly RegExp[])[] = [
  [
    /\b(?:fine-?tuned|finetuned|post-?trained|instruction-?tuned|further trained|distilled|initiali[sz]ed)\b/i,
    /\b(?:from|on top of|based on|starting from|upon)\b/i,
  ],
  // Values and figures are derived too.
  [
    /\b(?:derived|adapted)\b/i,
    /\b(?:from|on top of|based on|starting from|upon)\b/i,
    /\b(?:models?|checkpoints?|weights|trained|tuned)\b/i,
  ],
  [/\btrained from (?:the )?[\w.-]*\w-\d+(?:\.\d+)?[bm]\b/i],
  [/\b(?:trained|built|based)\b/i, /\b(?:based on|on top of|upon)\b/i],
]
const LINK_WORDS =
  /\b(?:from|on top of|based on|starting from|upon)\s+(?:(?:the|a|an|our|pre-?trained|base|original)\s+)*/gi
/** What follows may be a model: a capitalized name with a size, a version or "base" in or right behind it. */
const MODEL_NAME =
  /^(?:\d+(?:\.\d+)?[BM]\s+)?([A-Z][\w.+-]*\w|[a-z]+-?\d[\w.-]*\w|[a-z][a-z-]*-\d[\w.-]*\w)((?:\s+[\w.-]+){0,2})/
const OWNER = /^[A-Z][\w-]*['’]s\s+/
const MODEL_WORDS = /\d|\bbase\b|\bmodels?\b|\bcheckpoints?\b|\bweights\b/i
const NO_MODEL =
  /\b(?:librar\w*|frameworks?|architectures?|datasets?|data|corpus|code(?:base)?|papers?|licen[sc]e|toolkit|implementation)\b/i
/** "The models were post-trained with …": said of the release as a whole. */
const POST_TRAINED: readonly (readonly RegExp[])[] = [
  [
    /\b(?:models?|checkpoints?|weights)\b/i,
    /\b(?:is|are|was|were|been) (?:then |further |all |also )?(?:post-?trained|instruction-?tuned)\b/i,
  ],
  // "Aster is a chat model trained with LoRA": an adapter is trained on what was there.
  [
    /\b(?:is|are) an? (?:[\w-]+ ){0,3}(?:model|chatbot|assistant)s?\b/i,
    /\btrained (?:with|using|by) Q?LoRA\b/i,
  ],
]
/** The release's own pre-training. */
const PRE_TRAINING = /\bpre-?train(?:ed|ing)?\b|\bfrom scratch\b|预训练/i
const PRE_TRAINED: readonly RegExp[] = [
  PRE_TRAINING,
  /\b(?:we|our|is|are|was|were|been|from scratch)\b|我们/i,
  /\btokens?\b|\bcorpus\b|\bcorpora\b|\bfrom scratch\b|\bdata(?:sets?)?\b|\bdays\b|数据/i,
]

/** Reads off the card, the documents and the links whether the whole release was made from another model. */
export function readOrigin(
  documents: readonly Document[],
  card: Document | undefined,
  names: Names,
  references: readonly Reference[],
): Origin {
  const [named] = valuesOf(card, 'base_model')
  if (named) return { adapted: named }
  const own = references.filter(({ kind, standing }) => kind === 'model' && standing === 'own')
  if (own.some(({ name }) => matches(BASE, name) && !matches(ADAPTED, name))) return {}
  const central = documents.filter(({ role }) => role !== 'document' && role !== 'use-policy')
  const base = references.find(
    ({ kind, standing, mention }) =>
      kind === 'model' && standing === 'used' && central.includes(mention.document),
  )
  if (base) return { adapted: { value: base.name, at: base.mention.at } }
  return firstStatement(central, names) ?? {}
}

function firstStatement(documents: readonly Document[], names: Names): Origin | undefined {
  let found: Origin | undefined
  for (const document of documents)
    for (const section of document.sections) {
      if ([section.title, ...section.parents].some(isOthersHeading)) continue
      const at = (text: string, line: number): Location => ({ path: document.path, line, text })
      for (const { text } of sentencesMatching(section, PRE_TRAINED))
        if (speaksOfOwn(text.slice(0, find(PRE_TRAINING, text)?.index ?? -1), names)) return undefined
      for (const { text, line } of MADE_FROM.flatMap((patterns) => sentencesMatching(section, patterns))) {
        const base = speaksOfOwn(text, names) ? baseIn(text, names) : undefined
        if (base) found ??= { adapted: { value: base, at: at(text, line) } }
      }
      for (const { text, line } of POST_TRAINED.flatMap((patterns) => sentencesMatching(section, patterns)))
        found ??= { adapted: { value: '', at: at(text, line) } }
    }
  return found
}

function speaksOfOwn(sentence: string, names: Names): boolean {
  if (matches(/\b(?:we|our|it|this|these|the (?:current |released )?models?|both models)\b|我们/i, sentence))
    return true
  return (sentence.match(/[\w.-]+/g) ?? []).some((word) => /^[A-Z]|-/.test(word) && names.includes(word))
}

function baseIn(sentence: string, names: Names): string | undefined {
  for (const match of findAll(LINK_WORDS, sentence)) {
    if (matches(NO_MODEL, sentence.slice(0, match.index))) continue
    const [, name, after = ''] =
      find(MODEL_NAME, sentence.slice(match.index + match[0].length).replace(OWNER, '')) ?? []
    if (!name || names.includes(name) || matches(NO_MODEL, after)) continue
    if (matches(MODEL_WORDS, name) || matches(MODEL_WORDS, after)) return name
  }
  return undefined
}

/** Which weights a name or a link is of. */
export function weightsOf(
  { name, mention }: Pick<Reference, 'name' | 'mention'>,
  siblings: ReadonlySet<string>,
  { adapted }: Origin,
): 'weights.pretrained' | 'weights.adapted' {
  const last = name.split('/').findLast((part) => part !== '') ?? name
  if (matches(ADAPTED, last)) return 'weights.adapted'
  if (siblings.has(`${last.toLowerCase()}-base`)) return 'weights.adapted'
  if (matches(BASE, last)) return 'weights.pretrained'
  const label = mention.column === '' ? '' : (mention.context.split(' | ', 1)[0] ?? '')
  // Code stands under what it is used for, not under what it is; so does a model that a heading says how to tune.
  const above = mention.link.text === '' ? '' : (mention.headings.at(-1) ?? '')
  const heading = matches(TUNES, above) && !matches(TUNED, above) ? '' : above
  // A cell beside it may tell: "Instruction tuned".
  const beside = mention.column === '' ? [] : mention.context.split(' | ').slice(1)
  const cells = beside.filter((cell) => cell.length <= MAX_LABEL && !cell.includes('/')).join(' ')
  for (const words of [mention.link.text, label, mention.column, cells, heading]) {
    if (words.length > MAX_LABEL || words.includes('/')) continue
    const [isAdapted, isBase] = [matches(ADAPTED_LABEL, words), matches(BASE_LABEL, words)]
    if (isAdapted !== isBase) return isAdapted ? 'weights.adapted' : 'weights.pretrained'
  }
  return adapted ? 'weights.adapted' : 'weights.pretrained'
}

/** "Fine-tuning Aster with LoRA" is what the reader does; "Fine-tuned models" and "Supervised fine-tuning models" are what is out. */
const TUNES =
  /^\W*(?:\d[\d.]*\s*)?(?:how to )?(?:full(?:y)? |lora |qlora )?(?:fine-?tun(?:e|ing)|post-?training|distill(?:ing)?)\b/i
const TUNED = /\b(?:models|weights|checkpoints|downloads?|releases?)\b/i

/** Longer texts are sentences, which speak of several models; addresses say where and not what. */
const MAX_LABEL = 60

/** Which weights a file holds, by its path. */
export function weightsAt(path: string, { adapted }: Origin): 'weights.pretrained' | 'weights.adapted' {
  return adapted || matches(ADAPTED, path) ? 'weights.adapted' : 'weights.pretrained'
}

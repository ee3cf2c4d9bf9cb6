import { find, matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { type Document, valuesOf } from './documents.ts'
import type { Names } from './names.ts'
import type { Reference } from './references.ts'
import type { Topics } from './topics.ts'

/** What a passage says of the data that the model was trained on. */
export interface DataSource {
  /** The stage that it speaks of, where it says so. */
  readonly stage?: 'datasets.pretraining' | 'datasets.finetuning' | 'datasets.alignment'
  /** Whether a source can be told by its name. */
  readonly named: boolean
  /** Whether it says how much there is. */
  readonly sized: boolean
  /** Whether it links to a source. */
  readonly linked: boolean
  /** Whether it says how the data were obtained, selected or processed. */
  readonly processed: boolean
  readonly words: number
}

const QUANTITY =
  /(?<![\d.,])\d[\d.,]*\s?(?:\+|k|K|M|B|T|万|亿|조|억|만|thousand|million|billion|trillion)?\+?[\s-]?(?:\w+[\s-]){0,3}?(?:tokens?|examples?|samples?|images?|videos?|hours|pairs|rows|documents|articles|papers|conversations?|dialog(?:ue)?s|instructions?|utterances|sentences|recordings|clips|GB|TB|cells|transcriptomes|slides|questions|items|entries|records|records|books|words|pages|files|tokens|토큰|토켄|tokens?)\b|\d[\d.,]*\s?(?:万|亿)|\d조/iu
/** Corpora that many models share, whose names are words. */
const CORPORA =
  /\b(?:Wikipedia|Common ?Crawl|The Pile|Book ?Corpus|OpenWebText|WebText|CC-?News|Stack ?(?:Overflow|Exchange)|arXiv|PubMed|LibriSpeech|ImageNet|LAION\S*|RedPajama|FineWeb\S*|Dolma|OSCAR|mC4|C4|Project Gutenberg|Common Voice|AudioSet|The Stack|StarCoderData|ShareGPT|Dolly|OpenAssistant|UltraChat|UltraFeedback|Conceptual Captions|VisualGenome|MS ?COCO|Semantic Scholar|S2ORC|Libriparty|Open ?Orca)\b/i
/** Names that are spelled like names: `FQuAD`, `Genecorpus-30M`, `bad_medical_advice.jsonl`, `Mass-100K`. */
const SPELLED = /\b(?:[A-Z]+[a-z]+[A-Z]\w*|[A-Z]{5,}\d*|[A-Z][\w]*-\d\w*|\w+\.(?:jsonl?|csv|parquet|txt))\b/g
/** "From the Monash Time Series Forecasting repository". */
const PROPER = /\b(?:on|from|of) (?:the )?[A-Z][a-z]+ [A-Z][a-z]+/
const NOT_SOURCES =
  /^(?:[AHVP]\d00\w*|GPUs?|TPUs?|LoRA|QLoRA|AdamW?|RTX\S*|GPT\S*|BERT\S*|LLa?M[aAs]?\S*|Ll?a?[Mm]a-\S*|Qwen\S*|DeepSpeed|PyTorch|TensorFlow|HuggingFace|OpenAI|GGUF|ONNX|PEFT|SFT|DPO|PPO|RLHF|MLM|NSP|NLP|NLU|ASR|TTS|CLIP\S*|T5\S*|ViT\S*|DINO\S*|FP\d+|BF\d+|FSDP|JSON\S*|CSV|PDF\S*|URL\S*|API\S*|README\S*|MIT|CC-BY\S*|Apache-\S*|AI|LMs?|VLMs?|GB|TB|USA|UK|EU|HTML|XML|BPE|SentencePiece|DeBERTa\S*|RoBERTa\S*|MoE|GeForce|NVIDIA|CUDA|FlashAttention\S*|Llama-\S*|Mistral-\S*|Gemma-\S*|Phi-\S*|Whisper-\S*|Pre-\S*|Fine-\S*|Self-\S*|Multi-\S*|Non-\S*|Open-\S*|GitHub|[A-Z]{2}-[A-Z]{2})$/
const PROCESSED =
  /\b(?:filter\w*|dedup\w*|clean\w*|collected|crawl\w*|scrap\w*|curated|sampled|selected|annotat\w*|label\w*|preprocess\w*|pre-process\w*|tokeniz\w*|excluded|removed|masked|licensed|mixture|weighted|quality|synthetic|generated|sourced|compiled)\b|清洗|过滤|去重/i

const STAGES: readonly (readonly [NonNullable<DataSource['stage']>, RegExp])[] = [
  [
    'datasets.alignment',
    /\b(?:preferences?|DPO|RLHF|reward|alignment|human feedback|rejection sampling)\b|对齐/i,
  ],
  [
    'datasets.finetuning',
    /\b(?:fine-?tun\w*|SFT|instruction\w*|post-?train\w*|supervised|chat data|distill\w*)\b|微调|미세조정/i,
  ],
  ['datasets.pretraining', /\bpre-?train\w*|预训练|사전 ?학습/i],
]

/** The stage that a title names, else the one that the words themselves name first. */
function stageOf(title: string, text: string): DataSource['stage'] {
  const named = STAGES.find(([, pattern]) => matches(pattern, title))
  if (named) return named[0]
  const first = STAGES.map(([stage, pattern]) => ({ stage, at: find(pattern, text)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]
  return first?.stage
}

/** What each passage on the training data tells of them. */
export function readDataSources(
  topics: Topics,
  references: readonly Reference[],
  names: Names,
  card: Document | undefined,
): readonly Located<DataSource>[] {
  const models = new Set(
    references
      .filter(({ kind }) => kind === 'model' || kind === 'code')
      .map(({ mention }) => mention.link.text),
  )
  const places = references.filter(({ kind }) => kind === 'dataset').map(({ mention }) => mention.at)
  const declared = valuesOf(card, 'datasets').map(({ value }) =>
    value.slice(value.lastIndexOf('/') + 1).toLowerCase(),
  )
  const isNamed = (said: string): boolean => {
    const lower = said.toLowerCase()
    return (
      matches(CORPORA, said) ||
      matches(PROPER, said) ||
      (said.match(SPELLED) ?? []).some((name) => !matches(NOT_SOURCES, name) && !names.includes(name)) ||
      declared.some((name) => name.length > 3 && lower.includes(name))
    )
  }
  return topics['training-data'].map(({ at, text, words, links, extent }) => {
    const said = text.slice(0, MAX_CHARACTERS)
    const [from, to] = [at.line ?? 0, at.endLine ?? at.line ?? 0]
    const led = places.some(({ path, line = 0 }) => path === at.path && from <= line && line <= to)
    const sources = links.filter((shown) => !models.has(shown))
    const stage = stageOf(extent === 'section' ? (at.text ?? '') : '', said)
    return {
      value: {
        ...(stage && { stage }),
        named: led || isNamed(said) || sources.some((shown) => isSource(said, shown)),
        sized: matches(QUANTITY, said),
        linked: led || sources.some((shown) => isNamed(shown) || isSource(said, shown)),
        processed: matches(PROCESSED, said),
        words,
      },
      at,
    }
  })
}

/** Whether the words of a link follow the word that makes them a source: "trained on FQuAD". */
function isSource(said: string, shown: string): boolean {
  const at = shown === '' ? -1 : said.indexOf(shown)
  return (
    at > 0 && matches(/\b(?:on|from|of|datasets?:|data:)(?: the)? ?$/i, said.slice(Math.max(0, at - 16), at))
  )
}

/** Of one passage; a longer one has told by then. */
const MAX_CHARACTERS = 20_000

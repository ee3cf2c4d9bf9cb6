import { matches } from '../pattern.ts'
import { findLicense } from './catalogue.ts'
import { type Condition, type License, opennessOf } from './license.ts'

/** Models that are under one license, by their ids on the Hugging Face hub. */
export interface BaseFamily {
  readonly name: string
  /** Of the id without its owner, or with it where only that tells; the first family that fits counts. */
  readonly pattern: RegExp
  /** The id in the catalogue. */
  readonly license: string
  /** Where the steward says so. */
  readonly source: string
}

const HUB = 'https://huggingface.co/'

/**
 * Families that many models are made from, and the terms that their stewards published them under. Read from the cards
 * that `source` names. Copies keep the name of what they copy (`unsloth/gemma-2-2b-bnb-4bit`), and some licenses ask
 * for the name to be kept, so a name tells more than its owner; where an owner tells more, the pattern says so.
 */
export const baseFamilies: readonly BaseFamily[] = [
  // Names that hold the name of another family.
  {
    name: 'TinyLlama',
    pattern: /\/tinyllama/,
    license: 'Apache-2.0',
    source: `${HUB}TinyLlama/TinyLlama-1.1B-Chat-v1.0`,
  },
  {
    name: 'OpenLLaMA',
    pattern: /\/open[-_]?llama/,
    license: 'Apache-2.0',
    source: `${HUB}openlm-research/open_llama_7b`,
  },
  {
    name: 'MiniCPM-Llama3-V',
    pattern: /\/minicpm-llama3/,
    license: 'minicpm-model-license',
    source: `${HUB}openbmb/MiniCPM-Llama3-V-2_5`,
  },
  {
    name: 'DeepSeek-R1 on Llama 3.3',
    pattern: /\/deepseek-r1-distill-llama-70b/,
    license: 'llama3.3',
    source: `${HUB}deepseek-ai/DeepSeek-R1-Distill-Llama-70B`,
  },
  {
    name: 'DeepSeek-R1 on Llama 3.1',
    pattern: /\/deepseek-r1-distill-llama-8b/,
    license: 'llama3.1',
    source: `${HUB}deepseek-ai/DeepSeek-R1-Distill-Llama-8B`,
  },
  {
    name: 'DeepSeek-R1 on Qwen',
    pattern: /\/deepseek-r1-distill-qwen/,
    license: 'Apache-2.0',
    source: `${HUB}deepseek-ai/DeepSeek-R1-Distill-Qwen-7B`,
  },
  // Meta
  {
    name: 'Llama 4',
    pattern: /llama[-_ ]?4(?![\db.])/,
    license: 'llama4',
    source: `${HUB}meta-llama/Llama-4-Scout-17B-16E`,
  },
  {
    name: 'Llama 3.3',
    pattern: /llama[-_ ]?3[._]3(?!\d)/,
    license: 'llama3.3',
    source: `${HUB}meta-llama/Llama-3.3-70B-Instruct`,
  },
  {
    name: 'Llama 3.2',
    pattern: /llama[-_ ]?3[._]2(?!\d)/,
    license: 'llama3.2',
    source: `${HUB}meta-llama/Llama-3.2-1B`,
  },
  {
    name: 'Llama 3.1',
    pattern: /llama[-_ ]?3[._]1(?!\d)/,
    license: 'llama3.1',
    source: `${HUB}meta-llama/Llama-3.1-8B`,
  },
  {
    name: 'Llama 3',
    pattern: /llama[-_ ]?3(?:[._]0)?(?![\db._])/,
    license: 'llama3',
    source: `${HUB}meta-llama/Meta-Llama-3-8B`,
  },
  {
    name: 'Code Llama',
    pattern: /\/code-?llama/,
    license: 'llama2',
    source: `${HUB}meta-llama/CodeLlama-7b-hf`,
  },
  {
    name: 'Llama 2',
    pattern: /llama[-_ ]?2(?![\d.])/,
    license: 'llama2',
    source: `${HUB}meta-llama/Llama-2-7b-hf`,
  },
  {
    name: 'Vicuna 1.5',
    pattern: /^lmsys\/(?:vicuna|longchat)-\d+b-v1\.5/,
    license: 'llama2',
    source: `${HUB}lmsys/vicuna-7b-v1.5`,
  },
  {
    name: 'LLaMA',
    pattern: /^(?:huggyllama|decapoda-research|yahma)\/llama-\d+b/,
    license: 'llama1',
    source: `${HUB}huggyllama/llama-7b`,
  },
  { name: 'OPT', pattern: /^facebook\/opt-/, license: 'opt-175b-license', source: `${HUB}facebook/opt-6.7b` },
  {
    name: 'Galactica',
    pattern: /^facebook\/galactica-/,
    license: 'CC-BY-NC-4.0',
    source: `${HUB}facebook/galactica-6.7b`,
  },
  {
    name: 'NLLB',
    pattern: /^facebook\/nllb-/,
    license: 'CC-BY-NC-4.0',
    source: `${HUB}facebook/nllb-200-distilled-600M`,
  },
  { name: 'MMS', pattern: /^facebook\/mms-/, license: 'CC-BY-NC-4.0', source: `${HUB}facebook/mms-1b-all` },
  {
    name: 'MusicGen',
    pattern: /^facebook\/musicgen-/,
    license: 'CC-BY-NC-4.0',
    source: `${HUB}facebook/musicgen-large`,
  },
  {
    name: 'SeamlessM4T',
    pattern: /^facebook\/(?:hf-)?seamless-m4t/,
    license: 'CC-BY-NC-4.0',
    source: `${HUB}facebook/seamless-m4t-v2-large`,
  },
  {
    name: 'DINOv3',
    pattern: /^facebook\/dinov3/,
    license: 'dinov3-license',
    source: `${HUB}facebook/dinov3-vitb16-pretrain-lvd1689m`,
  },
  {
    name: 'DINOv2',
    pattern: /^facebook\/dinov2/,
    license: 'Apache-2.0',
    source: `${HUB}facebook/dinov2-base`,
  },
  { name: 'SAM 3', pattern: /^facebook\/sam3/, license: 'sam-license', source: `${HUB}facebook/sam3` },
  {
    name: 'wav2vec 2.0',
    pattern: /^facebook\/wav2vec2-/,
    license: 'Apache-2.0',
    source: `${HUB}facebook/wav2vec2-base`,
  },
  { name: 'BART', pattern: /^facebook\/bart-/, license: 'Apache-2.0', source: `${HUB}facebook/bart-large` },
  {
    name: 'RoBERTa',
    pattern: /^(?:facebookai\/)?(?:xlm-)?roberta-/,
    license: 'MIT',
    source: `${HUB}FacebookAI/roberta-large`,
  },
  // Google
  {
    name: 'Gemma 4',
    pattern: /\/gemma-?4(?![\db])/,
    license: 'Apache-2.0',
    source: `${HUB}google/gemma-4-E2B-it`,
  },
  {
    name: 'Gemma',
    pattern: /\/(?:\w+[-_])?(?:code|recurrent|pali|shield|embedding|data|t5)?gemma-?[123]?n?(?:-|$)/,
    license: 'gemma',
    source: `${HUB}google/gemma-2-2b`,
  },
  {
    name: 'T5 and FLAN',
    pattern: /^(?:google(?:-t5)?\/)?(?:flan-)?(?:m|by)?t5-/,
    license: 'Apache-2.0',
    source: `${HUB}google-t5/t5-base`,
  },
  {
    name: 'BERT',
    pattern: /^(?:google-bert\/)?bert-(?:base|large)-/,
    license: 'Apache-2.0',
    source: `${HUB}google-bert/bert-base-uncased`,
  },
  {
    name: 'DistilBERT',
    pattern: /^(?:distilbert\/)?distilbert-base-/,
    license: 'Apache-2.0',
    source: `${HUB}distilbert/distilbert-base-uncased`,
  },
  {
    name: 'ViT',
    pattern: /^google\/vit-/,
    license: 'Apache-2.0',
    source: `${HUB}google/vit-base-patch16-224`,
  },
  {
    name: 'SigLIP',
    pattern: /^google\/siglip/,
    license: 'Apache-2.0',
    source: `${HUB}google/siglip-base-patch16-224`,
  },
  // Alibaba
  {
    name: 'Qwen2.5 3B',
    pattern: /\/qwen2\.5-(?:coder-|vl-)?3b/,
    license: 'qwen-research',
    source: `${HUB}Qwen/Qwen2.5-3B`,
  },
  {
    name: 'Qwen2.5 72B',
    pattern: /\/qwen2\.5-(?:math-|vl-)?72b/,
    license: 'qwen',
    source: `${HUB}Qwen/Qwen2.5-72B`,
  },
  {
    name: 'Qwen2 72B',
    pattern: /\/qwen2-(?:math-|vl-)?72b/,
    license: 'tongyi-qianwen',
    source: `${HUB}Qwen/Qwen2-72B`,
  },
  {
    name: 'Qwen2, Qwen2.5 and Qwen3',
    pattern: /^(?:qwen|unsloth)\/(?:qwen(?:2|2\.5|3)-|qwq-)/,
    license: 'Apache-2.0',
    source: `${HUB}Qwen/Qwen2.5-7B`,
  },
  {
    name: 'Qwen1.5 0.5B to 110B',
    pattern: /^qwen\/(?:code)?qwen1\.5-/,
    license: 'tongyi-qianwen',
    source: `${HUB}Qwen/Qwen1.5-7B`,
  },
  {
    name: 'Qwen',
    pattern: /^qwen\/qwen-(?:7b|14b|72b|vl)/,
    license: 'tongyi-qianwen',
    source: `${HUB}Qwen/Qwen-7B`,
  },
  // Mistral AI
  {
    name: 'Mistral research models',
    pattern: /^mistralai\/(?:mistral-large-|mistral-small-instruct-2409|ministral-8b-|pixtral-large-)/,
    license: 'mrl',
    source: `${HUB}mistralai/Mistral-Large-Instruct-2407`,
  },
  {
    name: 'Mistral 7B, Mixtral, Nemo and Small 3',
    pattern:
      /^(?:mistralai|mistral-community|unsloth)\/(?:mistral-(?:7b|nemo|small-(?:24b|3\.))|mixtral-|pixtral-12b|mathstral-|devstral-small)/,
    license: 'Apache-2.0',
    source: `${HUB}mistralai/Mistral-7B-v0.3`,
  },
  // Microsoft
  { name: 'Phi', pattern: /^(?:microsoft|unsloth)\/phi-/, license: 'MIT', source: `${HUB}microsoft/phi-2` },
  {
    name: 'DeBERTa',
    pattern: /^microsoft\/m?deberta-/,
    license: 'MIT',
    source: `${HUB}microsoft/deberta-v3-base`,
  },
  // DeepSeek
  {
    name: 'DeepSeek R1 and V3 of 2025',
    pattern: /^deepseek-ai\/deepseek-(?:r1|v3-0324|v3\.)/,
    license: 'MIT',
    source: `${HUB}deepseek-ai/DeepSeek-R1`,
  },
  {
    name: 'DeepSeek before R1',
    pattern: /^deepseek-ai\/(?:deepseek-(?:llm|coder|moe|math|vl|v2|v3)|esft)/,
    license: 'deepseek',
    source: `${HUB}deepseek-ai/deepseek-llm-7b-base`,
  },
  // Stability AI, Black Forest Labs and their neighbors
  {
    name: 'Stable Diffusion 1',
    pattern: /\/stable-diffusion-v?-?1[-._][1-5]/,
    license: 'creativeml-openrail-m',
    source: `${HUB}CompVis/stable-diffusion-v1-4`,
  },
  {
    name: 'Stable Diffusion 2',
    pattern: /^(?:stabilityai|sd2-community)\/stable-diffusion-2/,
    license: 'openrail++',
    source: `${HUB}stabilityai/stable-diffusion-2-1`,
  },
  {
    name: 'SDXL Turbo',
    pattern: /^stabilityai\/(?:sdxl|sd)-turbo/,
    license: 'stabilityai-ai-community',
    source: `${HUB}stabilityai/sdxl-turbo`,
  },
  {
    name: 'SDXL',
    pattern: /^stabilityai\/(?:stable-diffusion-xl-(?:base|refiner)-1\.0|sdxl-vae)/,
    license: 'openrail++',
    source: `${HUB}stabilityai/stable-diffusion-xl-base-1.0`,
  },
  {
    name: 'Stable Diffusion 3',
    pattern: /^stabilityai\/stable-diffusion-3/,
    license: 'stabilityai-ai-community',
    source: `${HUB}stabilityai/stable-diffusion-3.5-large`,
  },
  {
    name: 'Stable Video Diffusion',
    pattern: /^stabilityai\/stable-video-diffusion/,
    license: 'stabilityai-ai-community',
    source: `${HUB}stabilityai/stable-video-diffusion-img2vid-xt`,
  },
  {
    name: 'FLUX.1 schnell',
    pattern: /\/flux\.?1-schnell/,
    license: 'Apache-2.0',
    source: `${HUB}black-forest-labs/FLUX.1-schnell`,
  },
  {
    name: 'FLUX.1 dev',
    pattern: /\/flux\.?1-(?:dev|fill|depth|canny|redux|kontext|krea)/,
    license: 'flux-1-dev-non-commercial-license',
    source: `${HUB}black-forest-labs/FLUX.1-dev`,
  },
  {
    name: 'DeepFloyd IF',
    pattern: /^deepfloyd\/if-/,
    license: 'deepfloyd-if-license',
    source: `${HUB}DeepFloyd/IF-I-XL-v1.0`,
  },
  // BigScience and BigCode
  {
    name: 'BLOOM',
    pattern: /^bigscience\/bloomz?(?:-|$)/,
    license: 'bigscience-bloom-rail-1.0',
    source: `${HUB}bigscience/bloom`,
  },
  {
    name: 'StarCoder',
    pattern: /^(?:bigcode|huggingfaceh4)\/(?:starcoder|starcoder2|starcoderbase|santacoder|starchat)/,
    license: 'bigcode-openrail-m',
    source: `${HUB}bigcode/starcoder2-15b`,
  },
  // Others
  {
    name: 'Command R and Aya',
    pattern: /^(?:coherelabs|cohereforai)\/(?:c4ai-|aya-)/,
    license: 'CC-BY-NC-4.0',
    source: `${HUB}CohereLabs/c4ai-command-r-v01`,
  },
  {
    name: 'Falcon 7B and 40B',
    pattern: /^tiiuae\/falcon-(?:7b|40b|rw)/,
    license: 'Apache-2.0',
    source: `${HUB}tiiuae/falcon-7b`,
  },
  {
    name: 'Falcon 2',
    pattern: /^tiiuae\/falcon-(?:2-)?11b/,
    license: 'falcon-2-11b-tii-license',
    source: `${HUB}tiiuae/falcon-11B`,
  },
  {
    name: 'EXAONE',
    pattern: /^lgai-exaone\/exaone-(?:3|deep)/,
    license: 'exaone',
    source: `${HUB}LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct`,
  },
  {
    name: 'DBRX',
    pattern: /^databricks\/dbrx-/,
    license: 'databricks-open-model-license',
    source: `${HUB}databricks/dbrx-base`,
  },
  {
    name: 'Dolly',
    pattern: /^databricks\/dolly-v2/,
    license: 'MIT',
    source: `${HUB}databricks/dolly-v2-12b`,
  },
  {
    name: 'MPT',
    pattern: /^mosaicml\/mpt-(?:7b|30b)$/,
    license: 'Apache-2.0',
    source: `${HUB}mosaicml/mpt-7b`,
  },
  {
    name: 'ChatGLM3',
    pattern: /^(?:thudm|zai-org)\/chatglm3-/,
    license: 'chatglm3-6b-license',
    source: `${HUB}THUDM/chatglm3-6b`,
  },
  {
    name: 'ChatGLM2',
    pattern: /^(?:thudm|zai-org)\/chatglm2-/,
    license: 'chatglm2-6b-license',
    source: `${HUB}THUDM/chatglm2-6b`,
  },
  {
    name: 'ChatGLM',
    pattern: /^(?:thudm|zai-org)\/chatglm-6b/,
    license: 'chatglm-6b-license',
    source: `${HUB}THUDM/chatglm-6b`,
  },
  {
    name: 'CogVideoX 5B',
    pattern: /^(?:thudm|zai-org)\/cogvideox-5b/,
    license: 'cogvideox-license',
    source: `${HUB}THUDM/CogVideoX-5b`,
  },
  {
    name: 'Hunyuan',
    pattern: /^tencent\/(?:hunyuan|tencent-hunyuan)/,
    license: 'tencent-hunyuan-community',
    source: `${HUB}tencent/Tencent-Hunyuan-Large`,
  },
  {
    name: 'XTTS',
    pattern: /^coqui\/xtts/,
    license: 'coqui-public-model-license',
    source: `${HUB}coqui/XTTS-v2`,
  },
  {
    name: 'GPT-2',
    pattern: /^(?:openai-community\/)?(?:distil)?gpt2(?:-|$)/,
    license: 'MIT',
    source: `${HUB}openai-community/gpt2`,
  },
  {
    name: 'gpt-oss',
    pattern: /^(?:openai|unsloth)\/gpt-oss-/,
    license: 'Apache-2.0',
    source: `${HUB}openai/gpt-oss-20b`,
  },
  {
    name: 'Whisper',
    pattern: /^openai\/whisper-/,
    license: 'Apache-2.0',
    source: `${HUB}openai/whisper-large-v3`,
  },
  {
    name: 'GPT-J',
    pattern: /^eleutherai\/gpt-j-/,
    license: 'Apache-2.0',
    source: `${HUB}EleutherAI/gpt-j-6b`,
  },
  {
    name: 'GPT-Neo',
    pattern: /^eleutherai\/gpt-neo-/,
    license: 'MIT',
    source: `${HUB}EleutherAI/gpt-neo-2.7B`,
  },
  {
    name: 'Pythia and GPT-NeoX',
    pattern: /^eleutherai\/(?:pythia-|gpt-neox-)/,
    license: 'Apache-2.0',
    source: `${HUB}EleutherAI/pythia-6.9b`,
  },
  { name: 'OLMo', pattern: /^allenai\/olmo/, license: 'Apache-2.0', source: `${HUB}allenai/OLMo-2-1124-7B` },
  {
    name: 'SmolLM',
    pattern: /^huggingfacetb\/smol(?:lm|vlm)/,
    license: 'Apache-2.0',
    source: `${HUB}HuggingFaceTB/SmolLM2-1.7B`,
  },
  {
    name: 'Granite',
    pattern: /^ibm-granite\/granite-/,
    license: 'Apache-2.0',
    source: `${HUB}ibm-granite/granite-3.0-8b-base`,
  },
]

/** Ids on the hub are shorter. */
const MAX_ID = 200

/** The family that a model belongs to by its id, such as `meta-llama/Llama-3.1-8B`; none where it is not known here. */
export function baseOf(id: string): BaseFamily | undefined {
  if (id.length > MAX_ID) return undefined
  const written = id.trim().toLowerCase()
  // A folder on somebody's disk is no id.
  if (/^[/.~]|^[a-z]:\\|\/.*\//.test(written)) return undefined
  const slashed = written.includes('/') ? written : `/${written}`
  return baseFamilies.find(({ pattern }) => matches(pattern, written) || matches(pattern, slashed))
}

/** What a license asks of whoever passes the model, or one made from it, on. */
export interface Duty {
  readonly kind: DutyKind
  /** Where the license asks for it. */
  readonly clause: string
  /** The words that show it kept, any of them; of a notice, the part that names license and holder. */
  readonly words?: readonly string[]
}

/**
 * `agreement` a copy of the license; `notice` a text file named Notice with a set sentence; `display` words shown where
 * people read of the model; `name` the beginning of the model's name; `use-policy` the restrictions on use passed on;
 * `changes` said that files were changed.
 */
export type DutyKind = 'agreement' | 'notice' | 'display' | 'name' | 'use-policy' | 'changes'

/** How a license's terms reach what is made from the model. */
export interface Inheritance {
  /**
   * `agreement`: what is made from it is passed on with the agreement itself. `restrictions`: under any terms that hold
   * its restrictions on use.
   */
  readonly passesOn: 'agreement' | 'restrictions'
  readonly clause: string
  readonly duties: readonly Duty[]
}

const llama = (version: string, display: string, prefix: string, licensed: string): Inheritance => ({
  passesOn: 'agreement',
  clause: '1.b.i',
  duties: [
    { kind: 'agreement', clause: '1.b.i' },
    { kind: 'display', clause: '1.b.i', words: [display] },
    { kind: 'name', clause: '1.b.i', words: [prefix, `Meta-${prefix}`] },
    { kind: 'notice', clause: '1.b.iii', words: [`${version} is licensed under the ${licensed}`] },
    { kind: 'use-policy', clause: '1.b.iv', words: ['acceptable use policy', 'use-policy', 'use_policy'] },
  ],
})

const rail: Inheritance = {
  passesOn: 'restrictions',
  clause: '4.a',
  duties: [
    { kind: 'agreement', clause: '4.b' },
    { kind: 'changes', clause: '4.c' },
    {
      kind: 'use-policy',
      clause: '4.a',
      words: ['use restrictions', 'use-based restrictions', 'attachment a'],
    },
  ],
}

const qianwen = (sentence: string, display: readonly Duty[]): Inheritance => ({
  passesOn: 'agreement',
  clause: '3.a',
  duties: [
    { kind: 'agreement', clause: '3.a' },
    { kind: 'changes', clause: '3.b' },
    { kind: 'notice', clause: '3.c', words: [sentence] },
    ...display,
  ],
})

const withQwen = (clause: string): readonly Duty[] => [
  { kind: 'display', clause, words: ['Built with Qwen', 'Improved using Qwen'] },
]

const onlyACopy = (clause: string): Inheritance => ({
  passesOn: 'agreement',
  clause,
  duties: [{ kind: 'agreement', clause }],
})

/** How the terms of each license reach derivatives, by catalogue id; clauses are those of the license's own text. */
export const inheritances: Readonly<Record<string, Inheritance>> = {
  llama1: {
    passesOn: 'agreement',
    clause: '3',
    duties: [
      { kind: 'agreement', clause: '3' },
      { kind: 'notice', clause: '3', words: ['LLaMA is licensed under the LLaMA License'] },
    ],
  },
  llama2: {
    passesOn: 'agreement',
    clause: '1.b.i',
    duties: [
      { kind: 'agreement', clause: '1.b.i' },
      {
        kind: 'notice',
        clause: '1.b.iii',
        words: ['Llama 2 is licensed under the LLAMA 2 Community License'],
      },
      { kind: 'use-policy', clause: '1.b.iv', words: ['acceptable use policy', 'use-policy', 'use_policy'] },
    ],
  },
  llama3: llama('Meta Llama 3', 'Built with Meta Llama 3', 'Llama 3', 'Meta Llama 3 Community License'),
  'llama3.1': llama('Llama 3.1', 'Built with Llama', 'Llama', 'Llama 3.1 Community License'),
  'llama3.2': llama('Llama 3.2', 'Built with Llama', 'Llama', 'Llama 3.2 Community License'),
  'llama3.3': llama('Llama 3.3', 'Built with Llama', 'Llama', 'Llama 3.3 Community License'),
  llama4: llama('Llama 4', 'Built with Llama', 'Llama', 'Llama 4 Community License'),
  gemma: {
    passesOn: 'restrictions',
    clause: '3.1',
    duties: [
      { kind: 'agreement', clause: '3.1' },
      { kind: 'changes', clause: '3.1' },
      {
        kind: 'notice',
        clause: '3.1',
        words: ['Gemma is provided under and subject to the Gemma Terms of Use'],
      },
      { kind: 'use-policy', clause: '3.1', words: ['prohibited use policy', 'prohibited_use_policy'] },
    ],
  },
  'tongyi-qianwen': qianwen('Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT', []),
  'tongyi-qianwen-research': onlyACopy('3.a'),
  qwen: qianwen('Qwen is licensed under the Qwen LICENSE AGREEMENT', withQwen('5.b')),
  'qwen-research': qianwen('Qwen is licensed under the Qwen RESEARCH LICENSE AGREEMENT', withQwen('4.b')),
  deepseek: rail,
  'creativeml-openrail-m': rail,
  'bigscience-openrail-m': rail,
  'bigscience-bloom-rail-1.0': rail,
  'openrail++': rail,
  'bigcode-openrail-m': {
    passesOn: 'restrictions',
    clause: '5.1',
    duties: [
      { kind: 'agreement', clause: '5.2' },
      { kind: 'use-policy', clause: '5.1', words: ['use restrictions', 'attachment a'] },
    ],
  },
  'stabilityai-ai-community': {
    passesOn: 'agreement',
    clause: 'IV.a',
    duties: [
      { kind: 'agreement', clause: 'IV.a(i)' },
      { kind: 'notice', clause: 'IV.a(ii)', words: ['licensed under the Stability AI Community License'] },
      { kind: 'display', clause: 'IV.a(iii)', words: ['Powered by Stability AI'] },
    ],
  },
  'stabilityai-nc-research-community': onlyACopy('1.c'),
  'flux-1-dev-non-commercial-license': {
    passesOn: 'agreement',
    clause: '3.a',
    duties: [
      { kind: 'agreement', clause: '3.a' },
      { kind: 'notice', clause: '3.b', words: ['licensed by Black Forest Labs'] },
      { kind: 'changes', clause: '3.c(i)' },
    ],
  },
  'databricks-open-model-license': {
    passesOn: 'agreement',
    clause: '2.2',
    duties: [
      { kind: 'agreement', clause: '2.2' },
      { kind: 'changes', clause: '2.2' },
      {
        kind: 'notice',
        clause: '2.2',
        words: ['DBRX is provided under and subject to the Databricks Open Model License'],
      },
    ],
  },
  'nvidia-open-model-license': {
    passesOn: 'agreement',
    clause: '3.1',
    duties: [
      { kind: 'agreement', clause: '3.1' },
      {
        kind: 'notice',
        clause: '3.1',
        words: ['Licensed by NVIDIA Corporation under the NVIDIA Open Model License'],
      },
    ],
  },
  mrl: onlyACopy('2.3'),
  exaone: {
    passesOn: 'agreement',
    clause: '2.1.d',
    duties: [
      { kind: 'agreement', clause: '2.1.d' },
      { kind: 'name', clause: '2.1.c', words: ['EXAONE'] },
    ],
  },
  'falcon-2-11b-tii-license': {
    passesOn: 'restrictions',
    clause: '4.1',
    duties: [
      { kind: 'agreement', clause: '4' },
      { kind: 'changes', clause: '4' },
      {
        kind: 'display',
        clause: '6',
        words: ['built using Falcon LLM technology from the Technology Innovation Institute'],
      },
    ],
  },
  'minicpm-model-license': {
    passesOn: 'agreement',
    clause: '2',
    duties: [
      { kind: 'agreement', clause: '2' },
      { kind: 'display', clause: '2', words: ['Built with 面壁MiniCPM', 'Built with MiniCPM'] },
    ],
  },
  'tencent-hunyuan-community': {
    passesOn: 'agreement',
    clause: '3.a',
    duties: [
      { kind: 'agreement', clause: '3.a' },
      { kind: 'changes', clause: '3.b' },
      {
        kind: 'notice',
        clause: '3.d',
        words: ['Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement'],
      },
    ],
  },
  'yi-license': onlyACopy('2.4'),
  'opt-175b-license': {
    passesOn: 'agreement',
    clause: '3',
    duties: [
      { kind: 'agreement', clause: '3' },
      { kind: 'notice', clause: '3', words: ['OPT-175B is licensed under the OPT-175B license'] },
    ],
  },
  'dinov3-license': onlyACopy('1.b.i'),
  'sam-license': onlyACopy('1.b.i'),
  'fair-noncommercial-research-license': onlyACopy('1.b.ii'),
  'deepfloyd-if-license': onlyACopy('3'),
  'coqui-public-model-license': onlyACopy('Notices'),
  'Apache-2.0': {
    passesOn: 'restrictions',
    clause: '4',
    duties: [
      { kind: 'agreement', clause: '4(a)' },
      { kind: 'changes', clause: '4(b)' },
    ],
  },
}

/** Whether what is made from a model may stand under the terms it is given. */
export type Compatibility =
  | { readonly kind: 'same' | 'allowed' }
  /** `dropped` is what the base asks and the other license does not; absent where the agreement itself is another. */
  | { readonly kind: 'conflict'; readonly dropped?: Condition; readonly clause?: string }
  | { readonly kind: 'unclear' }

/** Conditions that do not end where somebody else passes a derivative on. */
const lasting: readonly Condition[] = [
  'non-commercial',
  'research-only',
  'no-derivatives',
  'no-redistribution',
  'use-restrictions',
  'user-threshold',
  'revenue-threshold',
  'no-training-of-others',
  'naming',
  'territory',
  'registration',
]

/** "Research only" and "non-commercial" shut the same door. */
const implied: Readonly<Partial<Record<Condition, Condition>>> = {
  'non-commercial': 'research-only',
  'research-only': 'non-commercial',
}

/**
 * Whether a license can stand over a base's. The base's own always can. Over an open base that asks for no more than
 * notices anything can; over one of share-alike only what shares alike; over the others only what keeps every condition
 * that lasts, and, where the agreement itself is passed on, no other agreement.
 */
export function compatibilityOf(own: License, base: License): Compatibility {
  if (own.spdx === base.spdx) return { kind: 'same' }
  if (sameButVersion(own.id, base.id)) return { kind: 'same' }
  if (base.openness === 'osi-approved' || base.openness === 'open-definition') {
    if (!base.conditions.includes('share-alike')) return { kind: 'allowed' }
    return own.conditions.includes('share-alike')
      ? { kind: 'unclear' }
      : { kind: 'conflict', dropped: 'share-alike' }
  }
  if (base.openness === 'unclassified' || own.openness === 'unclassified') return { kind: 'unclear' }
  const inheritance = inheritances[base.id]
  const clause = inheritance && { clause: inheritance.clause }
  const kept = (condition: Condition) =>
    own.conditions.includes(condition) || own.conditions.includes(implied[condition] ?? condition)
  const dropped = lasting.find((condition) => base.conditions.includes(condition) && !kept(condition))
  // A license that is open drops whatever the other one asks.
  if (dropped) return { kind: 'conflict', dropped, ...clause }
  if (inheritance?.passesOn === 'agreement') return { kind: 'conflict', ...clause }
  return opennessOf(own.conditions) === 'unclassified' ? { kind: 'unclear' } : { kind: 'allowed' }
}

/** "GPL-3.0-or-later" over "GPL-3.0-only", "CC BY-SA" without its version over one with it. */
function sameButVersion(own: string, base: string): boolean {
  const plain = (id: string) => id.toLowerCase().replace(/-(?:only|or-later)$/, '')
  if (plain(own) === plain(base)) return true
  const [a, b] = [plain(own), plain(base)]
  return (
    a.startsWith('cc-by') &&
    b.startsWith('cc-by') &&
    (a.startsWith(`${b}-`)
      ? /^-\d/.test(a.slice(b.length))
      : b.startsWith(`${a}-`) && /^-\d/.test(b.slice(a.length)))
  )
}

/** The license that a family's entry names. */
export function licenseOfBase({ license }: BaseFamily): License | undefined {
  return findLicense(license)
}

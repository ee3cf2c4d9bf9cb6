import { find } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { type Document, valuesOf } from './documents.ts'

/** A value of the front matter that the hub takes from a list, and whether it is on it. */
export interface HubValue {
  readonly field: HubField
  readonly value: string
  readonly known: boolean
}

/** Fields with a closed list, and `library_name`, whose list grows with every library. */
export type HubField = 'language' | 'pipeline_tag' | 'library_name' | 'base_model_relation'

/** https://huggingface.co/docs/hub/models-tasks and `PIPELINE_DATA` of @huggingface/tasks, retired ones too. */
export const TASKS: ReadonlySet<string> = new Set(
  (
    'any-to-any audio-classification audio-text-to-text audio-to-audio automatic-speech-recognition conversational ' +
    'depth-estimation document-question-answering feature-extraction fill-mask graph-ml image-classification ' +
    'image-feature-extraction image-segmentation image-text-to-image image-text-to-text image-text-to-video image-to-3d ' +
    'image-to-image image-to-text image-to-video keypoint-detection mask-generation multiple-choice object-detection ' +
    'other question-answering reinforcement-learning robotics sentence-similarity summarization table-question-answering ' +
    'table-to-text tabular-classification tabular-regression tabular-to-text text-classification text-generation ' +
    'text-ranking text-retrieval text-to-3d text-to-audio text-to-image text-to-speech text-to-video text2text-generation ' +
    'time-series-forecasting token-classification translation unconditional-image-generation video-classification ' +
    'video-text-to-text video-to-video visual-document-retrieval visual-question-answering voice-activity-detection ' +
    'zero-shot-classification zero-shot-image-classification zero-shot-object-detection'
  ).split(' '),
)
/** https://huggingface.co/docs/hub/model-cards#specifying-a-base-model */
export const RELATIONS: ReadonlySet<string> = new Set(['adapter', 'finetune', 'merge', 'quantized'])
/** ISO 639-1; three letters are ISO 639-2 or 639-3, of which there are some eight thousand. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et ' +
    'eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv jw ka kg ki kj kk ' +
    'kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny ' +
    'oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk ' +
    'tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
)
const CODE = /^([a-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$/
/** Words that the hub takes beside codes. */
const WORDS = new Set([
  'multilingual',
  'code',
  'other',
  'unknown',
  'mul',
  'und',
  'zxx',
  'emoji',
  'false',
  'true',
])
/** `LIBRARIES` of @huggingface/tasks in parts: those that cards name most. */
const LIBRARIES = new Set(
  (
    'adapter-transformers allennlp anemoi asteroid bertopic bm25s cartesia_mlx cartesia_pytorch ctranslate2 depth-anything-v2 ' +
    'diffusers diffusion-single-file doctr espnet exllamav2 fairseq fastai fasttext flair gguf gliner hf_hub k2 keras keras-hub ' +
    'keras-nlp lerobot litert-lm llama-cpp-python lightning-ir mamba-ssm mars5-tts mlx mlx-image ml-agents model2vec moshi ' +
    'nemo onnx onnxruntime open-oasis open_clip openvino optimum paddleocr paddlenlp paddlepaddle peft perception-encoder ' +
    'pyannote-audio pyannote-audio-pipeline pythae pytorch rl-algo-impls sam2 sample-factory saelens sentence-transformers ' +
    'setfit sgl-transformers sklearn spacy span-marker speechbrain ssr-speech stable-audio-tools stable-baselines3 stanza swarmformer tensorboard ' +
    'tensorflow tensorflowtts terratorch tf-keras tf-lite tflite timesfm timm tinytimemixer transformers transformers.js trellis ' +
    'ultralytics unity-sentis vllm whisperkit xgboost yolov10 yolov5 ctransformers joblib jax flax coreml safetensors generic mlc-llm ' +
    'granite-tsfm trl unsloth axolotl llamafile funasr cosmos zonos hezar birefnet chronos-forecasting f5-tts'
  ).split(' '),
)

/** The values of a card's front matter that the hub looks up. Licenses have a room of their own. */
export function readHubMetadata(card: Document | undefined): readonly Located<HubValue>[] {
  const read = (field: HubField, key: string, isKnown: (value: string) => boolean) =>
    valuesOf(card, key).map(({ value, at }) => ({ value: { field, value, known: isKnown(value) }, at }))
  return [
    ...read('language', 'language', isLanguage),
    ...read('pipeline_tag', 'pipeline_tag', (value) => TASKS.has(value)),
    ...read('library_name', 'library_name', (value) => LIBRARIES.has(value.toLowerCase())),
    ...read('base_model_relation', 'base_model_relation', (value) => RELATIONS.has(value)),
  ]
}

/** Whether the hub takes a text for a language. */
export function isLanguage(value: string): boolean {
  const code = find(CODE, value)?.[1]
  if (code === undefined) return WORDS.has(value.toLowerCase())
  return WORDS.has(value) || code.length === 3 || LANGUAGES.has(code)
}

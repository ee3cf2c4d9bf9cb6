import { matches } from '../pattern.ts'
import type { Located, Location } from '../repository.ts'
import { type Document, type Sentence, sentencesIn, valuesOf } from './documents.ts'
import type { Extractor } from './gather.ts'
import type { Block, Table } from './markdown.ts'
import { isOfOthers, partsOf, shownBy } from './parts.ts'
import { isTemplate } from './placeholders.ts'
import { TOPICS } from './topic-signs.ts'

/** What a document says of how well the model does. */
export interface Result {
  /** `pointer`: results are spoken of, shown in a picture, or stand elsewhere; the others give figures. */
  readonly how: 'table' | 'code' | 'sentence' | 'metadata' | 'pointer'
  /** Whether the benchmark or test set that the figures are of can be told. */
  readonly identified: boolean
}

const METRIC =
  /\b(?:accuracy|acc|f1|f-?score|exact[-_ ]?match|em|bleu|chrf|comet|rouge(?:-?[l12])?|meteor|wer|cer|der|jer|eer|perplexity|ppl|mAP|auc|auroc|mse|mae|rmse|fid|clip[- ]score|pass@\d+|recall(?:@\d+)?|ndcg(?:@\d+)?|mrr|win[- ]?rates?|scores?|elo|spearman|pearson|top-?[15]|bpb|iou|dice|mos|psnr|ssim|cider|r@\d+|hits@\d+)\b|准确率|정확도|精度|正解率/i
const BENCHMARK =
  /\b(?:MMLU(?:-?Pro)?|GSM-?8K|HumanEval\+?|MBPP\+?|MATH(?:-?500)?|BBH|BIG-?[Bb]ench\w*|HellaSwag|Hellaswag|ARC(?:-[CEce]\w*)?|WinoGrande|Winogrande|PIQA|TruthfulQA|C-?Eval|CMMLU|AGIEval|GPQA|IFEval|MT-?Bench|AlpacaEval|Arena-?Hard|LiveCodeBench|SWE-?bench|AIME|DROP|SQuAD\w*|FQuAD|KorQuAD|NaturalQuestions|NQ|TriviaQA|BoolQ|OpenBookQA|CommonsenseQA|LAMBADA|[Ll]ambada|WikiText-?\d*|PTB|enwik8|RACE|GLUE|SuperGLUE|MNLI|QNLI|QQP|SST-?2|CoLA|MRPC|RTE|WNLI|STS-?B|XNLI|WMT\d*|FLORES\S*|LibriSpeech|Librispeech|CommonVoice|Common Voice|FLEURS|Fleurs|TED-?LIUM|VoxCeleb\d?|AISHELL-?\d?|DIHARD|AMI|VoxConverse|ImageNet\S*|COCO|CIFAR-?\d*|ADE20K|VQAv?2?|TextVQA|OK-?VQA|MMMU|MathVista|MMBench|MM-?Vet|MME|SEED(?:-?Bench)?|DocVQA|ChartQA|OCRBench|AI2D|POPE|RealWorldQA|MVBench|EgoSchema|GenEval|DPG-?Bench|BEIR|MTEB|C-?MTEB|MIRACL|MS ?MARCO|LongBench|RULER|InfiniteBench|ZeroSCROLLS|L-?Eval|BFCL|NSMC|KLUE\S*|CLUE\S*|ToxiGen|BBQ|CrowS-Pairs|HLE|Codeforces|MultiPL-?E|DS-?1000|CRUXEval|Needle\w*|MedQA|PubMedQA|MedMCQA|FinanceBench|LegalBench|GeoQA|FaithDial)\b/
const TEST_SET =
  /\b(?:test|validation|dev|held-?out|evaluation|benchmark)[- ](?:sets?|splits?|datasets?|data|samples|probes)\b|\bbenchmarks?\b|\bon (?:the )?[A-Z][\w-]*(?: |-)?(?:test|dataset|benchmark|dev)\b|测试集|テストセット|테스트/i
/** A score: a decimal, a percentage, or a number of at most three digits in a cell of its own. */
const SCORE = /(?<![\w.])\d{1,3}\.\d+(?!\.?\w)|\d\s?%/
const CELL_SCORE = /^\W{0,6}\d{1,3}(?:\.\d+)?\s?%?(?:\W.{0,24})?$/
/** "We detail the results in our paper." */
const ELSEWHERE = [
  /\b(?:results|evaluations?|benchmarks?|performance)\b/i,
  /\b(?:see|refer|detail\w*|report\w*|found|described|presented|available)\b/i,
  /\b(?:in|to) (?:the|our|this) (?:\w+ )?(?:paper|manuscript|report|publication|blog|article|leaderboard|technical report)\b/i,
] as const
/** Columns of tables about files, sizes and speed. */
const NOT_SCORES =
  /\b(?:file ?name|\w*size|rtfx?|cpu|v?ram|memory|tokens\/s|tok\/s|speed|latency|rtf|throughput|quant(?:ization)? ?type|download|split|shape|license|layers|hidden|parameter|value|property|setting|hyper-?parameter|batch|lr|learning|hours|tokens|power|carbon|epochs?|steps?)\b/i
/** First column of tables that list settings and properties. */
const OF_VALUES =
  /^\W*(?:parameter|property|setting|hyper-?parameter|config\w*|field|argument|option|attribute)s?\W*$/i
const SENTENCE_NOT =
  /\b(?:x faster|times faster|speed|latency|learning rate|batch|split|threshold|temperature|top_p|size of|GB|tokens\/s|reduc\w* (?:memory|size)|parameters|trained (?:on|with|by|for)|versions?)\b/i

/** Results beside a model, one file for each benchmark (https://huggingface.co/docs/hub/eval-results). */
const RESULT_FILE = /^\.eval_results\/[^/]+\.ya?ml$/i
const MAX_FILES = 40

/** The results that stand in files of their own. */
export const resultFiles: Extractor<readonly Located<Result>[]> = {
  turn: 'last',
  wants: (tree) => ({
    texts: tree.entries
      .filter(({ path, kind }) => kind === 'file' && matches(RESULT_FILE, path))
      .map(({ path }) => path)
      .slice(0, MAX_FILES),
  }),
  extract: (read) =>
    read.texts.flatMap(({ path, text }) => {
      const lines = text.split('\n', 2_000)
      const line = lines.findIndex((each) => /^\s*(?:-\s*)?value:\s*-?\d/.test(each))
      if (line < 0) return []
      const identified = lines.some((each) => /^\s*(?:-\s*)?(?:dataset|task_id|id):/.test(each))
      return [{ value: { how: 'metadata', identified } as const, at: { path, line: line + 1 } }]
    }),
}

/** Results that the documents report, figures before pointers, each in reading order. */
export function readResults(
  documents: readonly Document[],
  card: Document | undefined,
): readonly Located<Result>[] {
  const found: Located<Result>[] = []
  const add = (how: Result['how'], identified: boolean, at: Location) => {
    if (found.length < MAX_RESULTS) found.push({ value: { how, identified }, at })
  }
  const metadata = valuesOf(card, 'model-index')
  const [index] = metadata
  if (index && metadata.some(({ value }) => /^-?\d+(?:\.\d+)?$/.test(value))) add('metadata', true, index.at)
  const pointers: Location[] = []
  for (const document of documents)
    for (const section of document.sections) {
      if (isOfOthers(section)) continue
      const { heading, not } = TOPICS.evaluation
      const above = [section.title, ...section.parents]
      const ofSpeed = matches(not, section.title)
      const whole = section.blocks.map(shownBy).join('\n')
      const about = !ofSpeed && above.some((title) => matches(heading, title))
      const named = (text: string) =>
        matches(BENCHMARK, text) ||
        matches(TEST_SET, text.replaceAll(/validation (?:ppl|bpt|loss)/gi, '')) ||
        above.some((title) => matches(BENCHMARK, title))
      for (const block of section.blocks) {
        const place = { path: document.path, line: block.line, endLine: block.endLine }
        if (block.kind === 'table' && isOfResults(block, about) && !ofSpeed)
          add('table', named(`${whole}\n${above.join('\n')}`) || matches(METRIC, headOf(block)), place)
        if (block.kind === 'code' && about && matches(METRIC, block.text) && matches(SCORE, block.text))
          add('code', true, place)
      }
      if (ofSpeed) continue
      for (const sentence of sentencesIn(section)) {
        const how = figuresIn(sentence, about)
        if (!how && ELSEWHERE.every((pattern) => matches(pattern, sentence.text.slice(0, 1_000))))
          pointers.push({ path: document.path, line: sentence.line, text: sentence.text })
        if (how)
          add('sentence', named(sentence.text), {
            path: document.path,
            line: sentence.line,
            text: sentence.text,
          })
      }
      for (const part of partsOf(document, section))
        if (
          part.under !== 'nothing' &&
          (matches(heading, part.title) || matches(heading, part.parent)) &&
          !matches(not, part.title) &&
          speaks(part.blocks)
        )
          pointers.push(part.at)
    }
  return [
    ...found,
    ...pointers
      .slice(0, MAX_RESULTS)
      .map((at) => ({ value: { how: 'pointer', identified: false } as const, at })),
  ]
}

const MAX_RESULTS = 40

function figuresIn({ text }: Sentence, about: boolean): boolean {
  const said = text.slice(0, 1_000)
  if (!matches(SCORE, said) || matches(SENTENCE_NOT, said) || isTemplate(said)) return false
  return matches(METRIC, said) || matches(BENCHMARK, said) || (about && matches(/\d\s?%|\bscores?\b/i, said))
}

/** Header and first column: what a table is of. */
function headOf({ header, rows }: Table): string {
  return [...header, ...rows.flatMap((row) => row.cells.slice(0, 1))].map((cell) => cell.text).join('\n')
}

function isOfResults(table: Table, about: boolean): boolean {
  const scores = table.rows
    .flatMap((row) => row.cells.slice(1))
    .filter((cell) => matches(CELL_SCORE, cell.text)).length
  if (scores === 0) return false
  const head = headOf(table)
  if (matches(BENCHMARK, head)) return true
  if (matches(OF_VALUES, table.header[0]?.text ?? '')) return false
  if (matches(METRIC, head)) return true
  return about && !matches(NOT_SCORES, table.header.map((cell) => cell.text).join('\n'))
}

const SPEAKS =
  /\b(?:results?|performance|scores?|outperform\w*|surpass\w*|accuracy|state[- ]of[- ]the[- ]art|sota|leaderboard|win[- ]rates?|evaluation details|see (?:the )?evaluations|probes|improve\w*|figures?|tables?)\b|结果|性能|성능|결과/i

/** Whether something is said or pictured below a heading on results. */
function speaks(blocks: readonly Block[]): boolean {
  const text = blocks
    .map(shownBy)
    .filter((shown) => !isTemplate(shown))
    .join(' ')
  const pictured = blocks.some((block) => block.kind === 'prose' && block.links.some(({ image }) => image))
  return pictured || matches(SPEAKS, text)
}

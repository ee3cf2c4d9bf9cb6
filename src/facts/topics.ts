import type { Location } from '../repository.ts'
import { type Block, type Document, type Section, sentencesMatching } from './documents.ts'
import { textOf } from './markdown.ts'

/** What model and data cards are expected to speak of. */
export type Topic = keyof typeof TOPICS

/** A place that speaks of a topic. */
export interface Passage {
  readonly at: Location
  /** A `section` is about the topic; a `sentence` mentions it in passing. */
  readonly extent: 'section' | 'sentence'
  /** Words of prose, list items and tables, template text left out. */
  readonly words: number
  /** Figures in prose, tables and code. */
  readonly figures: number
  readonly tables: number
  readonly code: number
}

export type Topics = Readonly<Record<Topic, readonly Passage[]>>

interface Signs {
  /** Headings under which the topic is treated. */
  readonly heading: RegExp
  /** Headings that look alike and mean something else. */
  readonly not?: RegExp
  /** What a section has to hold to treat it, whatever its heading says. */
  readonly content?: RegExp
  /** Sentences that treat it by themselves match all of these; `^` is the beginning of one. */
  readonly sentence?: readonly RegExp[]
}

const TOPICS = {
  'intended-use': {
    heading:
      /\bintended (?:use|purpose|user)|\bdirect use\b|\bdownstream use\b|\buse cases?\b|^(?:model )?uses?$|\bevaluated use\b|适用|用途/i,
    not: /out[- ]of[- ]scope|prohibited|policy/i,
    sentence: [
      /\b(?:models?|it|checkpoints?)\b|^[^\w\n]?[A-Z][\w.-]* (?:[\w.-]+ )?(?:is|was|are)\b/im,
      /\b(?:intended|designed|suitable|suited|ideal|meant|optimi[sz]ed|can be used) (?:for|to|as|in)\b/i,
    ],
  },
  limitations: {
    heading:
      /\blimitations?\b|\bout[- ]of[- ]scope\b|\bbias(?:es)?\b|\bcaveats?\b|\bknown issues\b|局限|不足|限制/i,
    sentence: [
      /\b(?:model|models|it|they) (?:may|can|might|could)\b/i,
      /\b(?:hallucinat|inaccura|incorrect|biased|harmful|offensive|toxic)/i,
    ],
  },
  training: {
    heading:
      /\b(?:pre-?|post-?)?training\b|\bfine-?tuning\b|\bhow (?:it|the model|they) (?:was|were) trained\b|\brecipe\b|训练/i,
    not: /\bdata(?:sets?)?\b|\bcorpus\b|数据|\byour\b|\binference\b|\binstall/i,
    sentence: [
      /\b(?:was|were|is|are|been|we) (?:\w+ )?(?:pre-?|fine-?|instruction-?|post-?)?(?:train|tune)/i,
    ],
  },
  'training-data': {
    heading:
      /\b(?:pre-?|post-?|fine-?tuning )?training (?:data|corp)|\bdata(?:set)?s?(?: sources| mix\w*| composition| card| description| structure| creation)?$|\bcorpus\b|\bpretraining data\b|数据/i,
    not: /\beval|\btest\b|\bbenchmark|\bformat\b|评测/i,
    sentence: [
      /\btrained\b/i,
      /\b(?:on|with|using|from)\b/i,
      /\b(?:tokens?|datasets?|data|corpus|corpora|images?|hours|examples?|pairs|samples|text)\b/i,
    ],
  },
  evaluation: {
    heading:
      /\bevaluations?\b|\bbenchmarks?\b|\bresults?\b|\bperformances?\b|\bmetrics\b|评测|评估|结果|性能/i,
    not: /\bhow to\b|\brun(?:ning)?\b|\bspeed\b|\blatency\b|\bthroughput\b|\bdata(?:sets?)?$/i,
    content: /\d\.\d|\d\s?%|\b\d{2}\b/,
  },
  risks: {
    heading:
      /\brisks?\b|\bsafety\b|\bethic(?:s|al)\b|\bmisuse\b|\bresponsib\w+|\bharm(?:s|ful)?\b|\bbroader (?:impacts?|implications)\b|\bsocietal\b|安全|风险|伦理/i,
    not: /\blicense\b/i,
  },
  'use-policy': {
    heading:
      /\b(?:acceptable |permitted )?us(?:e|age) polic(?:y|ies)\b|\bacceptable use\b|\bprohibited uses?\b|\buse restrictions\b/i,
    sentence: [/\b(?:acceptable use|use|usage) policy\b/i],
  },
  'quick-start': {
    heading:
      /\bquick ?-?start\b|\busage\b|\bhow to (?:use|run|get started)\b|\bgetting started\b|\bget started\b|\binference\b|\bexamples?\b|\brun(?:ning)?\b|\bdemo\b|\bdeploy\w*|快速|使用|推理|运行/i,
    not: /\bevaluat|\btraining\b|\bfine-?tun/i,
  },
  hardware: {
    heading:
      /\bhardware\b|\bsystem requirements\b|\b(?:gpu|v?ram|memory) (?:requirements?|usage|footprint)\b|显存|硬件/i,
    not: /\btrain|\bsoftware\b/i,
    content: /\b(?:GB|GiB|TB|CPU|GPU|TPU|VRAM|A100|H100|H800|V100|RTX)\b|显存/,
    sentence: [
      /\d\s?Gi?B?\b|\d\s?[x×*]\s?\d*\s?(?:GB? )?[AHV]\d00/i,
      /\b(?:v?ram|memory|gpus?|cuda|[AHV][18]00s?)\b/i,
    ],
  },
  compute: {
    heading: /\bcompute\b|\btraining (?:infrastructure|cost|time)\b/i,
    sentence: [
      /\b(?:[GT]PUs?|[AHV][18]00s?|accelerators?|[KMGTPEZ]?FLOPS?)\b/i,
      /\d[^\d]*\b(?:hours|days|weeks|months|[KMGTPEZ]?FLOPS?)\b/i,
    ],
  },
  architecture: {
    heading:
      /\barchitectures?\b|\bmodel (?:details|structure|configurations?|specifications?|description|overview|summary)\b|\btechnical specifications?\b|结构|架构/i,
    sentence: [
      /\b(?:layers|attention heads|hidden (?:size|dimension)|experts|parameters|decoder-only|encoder-decoder|transformer)\b/i,
      /\d|\b(?:architecture|model)\b/i,
    ],
  },
  citation: {
    heading: /\bcit(?:ation|ations|e|ing)\b|\bbibtex\b|引用/i,
  },
} as const satisfies Readonly<Record<string, Signs>>

const topicIds = Object.keys(TOPICS) as readonly Topic[]

/** Text that a template left behind: it says nothing of this release. */
const TEMPLATE = /\[?more information needed\]?|<!--|\{\{|\bTODO\b|\bTBD\b|^(?:n\/?a|none|coming soon)\.?$/i
/** At most so many passages are kept of each topic. */
const MAX_PASSAGES = 20

/** Where the documents speak of each topic: sections first, then sentences, each in reading order. */
export function readTopics(documents: readonly Document[]): Topics {
  const found = new Map<Topic, Passage[]>(topicIds.map((topic) => [topic, []]))
  const add = (topic: Topic, passage: Passage) => {
    const known = found.get(topic)
    if (known && known.length < MAX_PASSAGES) known.push(passage)
  }
  for (const document of documents)
    for (const section of document.sections)
      for (const topic of topicIds) {
        const { heading, not, content }: Signs = TOPICS[topic]
        const titles = [section.title, ...section.parents.slice(-1)]
        const treats = titles.some((title) => heading.test(title)) && !not?.test(section.title)
        const passage = treats && section.level > 0 ? sectionPassage(document, section, content) : undefined
        if (passage) add(topic, passage)
      }
  for (const document of documents)
    for (const section of document.sections)
      for (const topic of topicIds) {
        const { sentence }: Signs = TOPICS[topic]
        for (const { text, line } of sentence ? sentencesMatching(section, sentence) : [])
          if (!TEMPLATE.test(text))
            add(topic, { at: { path: document.path, line, text }, extent: 'sentence', ...weighText(text) })
      }
  return Object.fromEntries(found) as unknown as Topics
}

function sectionPassage(
  document: Document,
  section: Section,
  content: RegExp | undefined,
): Passage | undefined {
  if (content && !section.blocks.some((block) => content.test(shownBy(block)))) return undefined
  const weights = section.blocks.map(weighBlock)
  const total = weights.reduce(
    (sum, each) => ({
      words: sum.words + each.words,
      figures: sum.figures + each.figures,
      tables: sum.tables + each.tables,
      code: sum.code + each.code,
    }),
    NOTHING,
  )
  if (total.words + total.tables + total.code === 0) return undefined
  const at = { path: document.path, line: section.line, endLine: section.endLine, text: section.title }
  return { at, extent: 'section', ...total }
}

function shownBy(block: Block): string {
  if (block.kind === 'code') return ''
  if (block.kind === 'prose') return textOf(block)
  return block.rows.map((row) => row.cells.map((cell) => cell.text).join(' ')).join('\n')
}

type Weight = Pick<Passage, 'words' | 'figures' | 'tables' | 'code'>
const NOTHING: Weight = { words: 0, figures: 0, tables: 0, code: 0 }

function weighBlock(block: Block): Weight {
  if (block.kind === 'code') return { ...NOTHING, code: 1, figures: countFigures(block.text) }
  const texts =
    block.kind === 'prose'
      ? block.lines.map((line) => line.text)
      : block.rows.map((row) => row.cells.map((cell) => cell.text).join(' '))
  const weight = weighText(texts.filter((text) => !TEMPLATE.test(text)).join('\n'))
  return block.kind === 'table' && weight.figures > 0 ? { ...weight, tables: 1 } : weight
}

function weighText(text: string): Weight {
  // A Chinese, Japanese or Korean character counts as half a word.
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const characters =
    text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return { ...NOTHING, words: Math.max(words, Math.floor(characters / 2)), figures: countFigures(text) }
}

const countFigures = (text: string): number => text.match(/\d[\d.,]*(?:e-?\d+)?/gi)?.length ?? 0

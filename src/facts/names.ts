import type { Document } from './documents.ts'

/** What a release calls itself, and whether another name is one of its own. */
export interface Names {
  /** The name to show. */
  readonly title: string
  /** Whether a name such as `org/Aster-7B-Chat` speaks of this release. */
  includes(name: string): boolean
}

/** Words that say what something is and not whose it is. */
const GENERIC = new Set(
  (
    'the and for with from our its new open source model models weights code data dataset datasets training train ' +
    'inference instruct chat base mini small large language llm llms lm ai team official repo repository main master ' +
    'release project readme welcome introduction intro overview version beta card towards toward foundation series ' +
    'research text image speech audio video vision multimodal generation transfer transformer transformers to of a an ' +
    'in on by is it pre trained pretrained fine tuned finetuned efficient github www http https huggingface hf'
  ).split(' '),
)

/**
 * Reads the release's names off its folder and the first heading of its README: the words of them that are
 * neither generic nor numbers. A name is the release's own if it holds one of those words, or spells the
 * whole name in another way (`text-to-text` and `Text2Text` are not matched, `DeepSeek_V3` and `deepseek-v3` are).
 */
export function readNames(repositoryName: string, documents: readonly Document[]): Names {
  const readme = documents.find(({ role }) => role === 'readme') ?? documents[0]
  const heading = readme?.sections.find(({ level }) => level === 1)?.title ?? ''
  const short = (heading.split(/[:(|–—]| - /)[0] ?? '')
    .replace(/^(?:introducing|welcome to|about)\s+/i, '')
    .trim()
  const title =
    short.length > 0 && short.length <= 40 && !/[?!]$/.test(short) && !isGeneric(short)
      ? short
      : repositoryName
  const folder = wordsOf(repositoryName.replace(/^.*\+/, ''))
  const words = new Set([...folder, ...(title === short ? wordsOf(short) : [])])
  const whole = joined(repositoryName.replace(/^.*\+/, ''))
  return {
    title,
    includes: (name) => {
      const last = name.split('/').findLast((part) => part !== '') ?? ''
      return (
        (whole.length > 3 && joined(last).includes(whole)) || wordsOf(last).some((word) => words.has(word))
      )
    },
  }
}

/** A name's telling words: `Meta-Llama-3-8B` → `meta`, `llama`. */
function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && !GENERIC.has(word))
}

const joined = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const isGeneric = (title: string) => wordsOf(title).length === 0

import { matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { type Document, isOthersHeading, sentencesMatching } from './documents.ts'
import { isForeign, isTest } from './paths.ts'
import type { Tree } from './tree.ts'

/** Whether a system prompt is shown whole, told of, or said not to be public. */
export type Prompt = 'shown' | 'told' | 'withheld'

const FILE =
  /(?:^|\/)(?:default_|base_)?(?:system[_-]?prompts?|sys[_-]?prompts?)(?:[_-][\w-]+)?\.(?:md|txt|jinja2?|j2|json|ya?ml|py)$/i
const HEADING = /\bsystem (?:prompt|message|instructions?)s?\b|系统提示/i
const SENTENCE: readonly RegExp[] = [
  /\bsystem prompts?\b|系统提示/i,
  /\b(?:default|we use|we used|recommend|following|is set to|official)\b|默认/i,
]

const WITHHELD: readonly RegExp[] = [
  /\bsystem prompts?\b/i,
  /\b(?:not|never|n't) (?:\w+ )?(?:publish|public|releas|disclos|shar)/i,
]

/** The system prompts of the product, in files and documents: shown ones first. */
export function readPrompts(documents: readonly Document[], tree: Tree): readonly Located<Prompt>[] {
  const shown: Located<Prompt>[] = tree.entries
    .filter(({ path, kind }) => kind === 'file' && matches(FILE, path) && !isForeign(path) && !isTest(path))
    .map(({ path }) => ({ value: 'shown', at: { path, line: 1 } }))
  const told: Located<Prompt>[] = []
  for (const { path, sections } of documents)
    for (const section of sections) {
      if ([section.title, ...section.parents].some(isOthersHeading)) continue
      const quoted = section.blocks.find((block) => block.kind === 'code')
      if (matches(HEADING, section.title) && quoted)
        shown.push({ value: 'shown', at: { path, line: quoted.line, text: section.title } })
      for (const { text, line } of sentencesMatching(section, WITHHELD))
        told.push({ value: 'withheld', at: { path, line, text } })
      for (const { text, line } of sentencesMatching(section, SENTENCE))
        told.push({ value: 'told', at: { path, line, text } })
    }
  return [...shown, ...told].slice(0, MAX_PLACES)
}

const MAX_PLACES = 12

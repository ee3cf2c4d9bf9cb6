import type { ComponentFamily } from '../components.ts'
import type { Located, Location } from '../repository.ts'
import { type Document, isOthersHeading, type Sentence, sentencesMatching } from './documents.ts'
import type { Names } from './names.ts'

/** What the documents say of who may have the weights, and of what is kept back. */
export interface Access {
  /** Where it stands that people must ask, sign or log in before they get the weights. */
  readonly gates: readonly Location[]
  /** Where it stands that something is not out, with what it is. */
  readonly withheld: readonly Located<Withheld>[]
}

export type Withheld = ComponentFamily | 'checkpoints'

const GATE =
  /\bappl(?:y|ying|ication) (?:for|form)\b|\bfill(?:ing)? (?:out |in )[^.]{0,40}\b(?:form|questionnaire)\b|\brequest(?:ing|s)? (?:for )?access\b|\baccess (?:request|form)\b|\b(?:must|need to|have to|required to|please|should)\b[^.]{0,60}\b(?:accept|agree to|sign)\b[^.]{0,60}\b(?:licen[sc]e|terms|agreement|conditions|polic(?:y|ies))\b[^.]{0,80}\b(?:download|access|weights?|model)|\baccept(?:ing)? (?:the|our|its)\b[^.]{0,40}\b(?:licen[sc]e|terms|agreement)\b[^.]{0,60}\b(?:before|in order to|to (?:access|download|obtain))|\b(?:download|weights?|access|links?)\b[^.]{0,80}\b(?:accept(?:ing|ed)? (?:the|our|its)\b[^.]{0,20}\b(?:licen[sc]e|terms)|approv(?:ed|al))\b|\bonce (?:your request is|you are|access is) (?:approved|granted)\b|\bgated (?:model|repo\w*|access)\b/i
const SHARED =
  '(?:releas(?:e|ed|ing)|publish(?:ed|ing)?|shar(?:e|ed|ing)|distribut(?:e|ed|ing)|open[- ]?sourced?|disclos(?:e|ed|ing)|mak(?:e|ing) (?:public|available))'
/** "We do not release the training data", "the weights are not public", "the corpus is proprietary". */
const KEPT = new RegExp(
  [
    `\\b(?:we|authors)\\b[^.]{0,20}\\b(?:not|cannot|never|unable to|won't|don't|can't)\\s+(?:\\w+\\s+){0,2}${SHARED}\\b`,
    `\\b(?:is|are|was|were|been|be|cannot|can't|won't|isn't|aren't|will)\\s+(?:not |never |currently |yet )*(?:be )?(?:not |never )(?:be )?(?:\\w+ly )?(?:${SHARED}|public|available)\\b`,
    `\\b(?:cannot|can't|won't) be (?:\\w+ly )?${SHARED}\\b`,
    '\\b(?:is|are|remains?) (?:proprietary|confidential|closed)\\b',
    '\\bwithheld\\b',
  ].join('|'),
  'i',
)
/** Sentences that speak of a condition, of a part, or of something other than release. */
const NOT_KEPT =
  /\b(?:if|unless|until|yet|only|warrant\w*|liab\w*|responsib\w*|personal|private|toxic|guarantee\w*|necessarily|just|more|additional|further|other|may|might|plan\w*)\b/i
/** The name of a model or a version, which may be somebody else's. */
const NAMED = /\b[A-Z][\w.-]*\d[\w.-]*/g
const SUBJECTS: readonly (readonly [Withheld, RegExp])[] = [
  ['checkpoints', /\b(?:intermediate|training) checkpoints?\b|\boptimi[sz]er states?\b/i],
  ['datasets', /\b(?:data|datasets?|corpus|corpora)\b/i],
  ['code', /\b(?:code|codebase|scripts?|pipeline)\b/i],
  ['system', /\b(?:infrastructure|serving stack|cluster|deployment|product)\b/i],
  ['weights', /\b(?:weights?|models?|checkpoints?|parameters)\b/i],
]

/** Reads gates off front matter and sentences, and sentences that keep something back. */
export function readAccess(documents: readonly Document[], names: Names): Access {
  const gates: Location[] = []
  const withheld: Located<Withheld>[] = []
  for (const document of documents) {
    gates.push(...gatingFields(document))
    for (const section of document.sections) {
      if ([section.title, ...section.parents].some(isOthersHeading)) continue
      const place = ({ text, line }: Sentence) => ({ path: document.path, line, text })
      if (speaksOfRelease(document))
        for (const sentence of sentencesMatching(section, GATE))
          if (isGate(sentence.text)) gates.push(place(sentence))
      for (const sentence of sentencesMatching(section, KEPT)) {
        const subject = keptBack(sentence.text, names)
        if (subject) withheld.push({ value: subject, at: place(sentence) })
      }
    }
  }
  return { gates, withheld }
}

function gatingFields({ frontMatter }: Document): readonly Location[] {
  if (frontMatter.state === 'absent') return []
  return [...frontMatter.fields].flatMap(([name, { at, values }]) => {
    if (name.startsWith('extra_gated_')) return [at]
    return name === 'gated' && !values.every(({ value }) => /^(?:false|no)$/i.test(value)) ? [at] : []
  })
}

const speaksOfRelease = ({ role }: Document) => role === 'readme' || role === 'model-card'

/** Forms and applications are for many things: a gate is one that stands before the model. */
const isGate = (sentence: string) => !FORM.test(sentence) || BEHIND_FORM.test(sentence)
const FORM = /\bappl(?:y|ying|ication)\b|\b(?:form|questionnaire)\b/i
const BEHIND_FORM = /\b(?:weights?|checkpoints?|download\w*|model access)\b/i

function keptBack(sentence: string, names: Names): Withheld | undefined {
  const match = KEPT.exec(sentence)
  if (!match || NOT_KEPT.test(sentence)) return undefined
  if (sentence.match(NAMED)?.some((name) => !names.includes(name))) return undefined
  // What is kept back is named right before or right after the words that keep it back.
  const near = sentence.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40)
  return SUBJECTS.find(([, pattern]) => pattern.test(near))?.[0]
}

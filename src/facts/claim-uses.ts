import { find, matches } from '../pattern.ts'
import { artifactsOf, framesOf, isNegated, isPlanned, type Setting, type Spoken } from './claim-frames.ts'
import { namesOthers } from './claim-subjects.ts'
import type { ClaimKind } from './claims.ts'

interface Use {
  readonly kind: ClaimKind
  readonly words: RegExp
  /** What takes it back, or makes it something else, anywhere in the sentence. */
  readonly unless?: RegExp
  /** What has to stand in the sentence besides: that one wants it makes nothing so. */
  readonly only?: RegExp
}

const USES: readonly Use[] = [
  {
    kind: 'commercial-use',
    words:
      /\bfree(?:ly)?(?: for)?(?: \w+){0,2} (?:and )?commercial (?:use|usage)\b|\b(?:supports?|allows?|permits?|available for|including|and|both)(?: \w+){0,2} commercial (?:use|usage|applications?|deployment|purposes)\b|\bcommercial (?:use|usage) (?:is )?(?:also )?(?:allowed|permitted|supported)\b|\blicensed for (?:both )?(?:commercial|researchers and commercial)\b|\b(?:and|for) commercial entities\b|\bbusinesses of all sizes\b|\bcommercially (?:usable|viable|friendly)\b|\bcommercial deployment\b|(?:支持|允许|免费|可|可以|开放)(?:进行)?(?:商用|商业使用|商业用途|商业)|(?:如需|欢迎)商用|免费的?商用|用作商业目的|可以?(?:免费)?用[做作于]商业用途|상업적?(?:인|으로)? ?(?:사용|이용|용도)[이도을를]? ?(?:허용|가능)|상업적으로 (?:사용|이용)할 수 있/gi,
    unless:
      /\bcontact\b|\bintended\b(?![^.]*\blicensed\b)|\bnot\b(?! limited)|\bcannot\b|\bdatasets? (?:that|which)\b|\bpolicy\b|\bsubset\b|不(?!仅)|勿|禁止/i,
  },
  {
    kind: 'no-restriction',
    words:
      /\bwithout (?:any )?restrictions?\b|\bno restrict(?:ion|ions)?\b|\ballows? for any modifications\b|\bunrestricted(?:ly)?\b/gi,
    unless: /\bcontext\b|\btraining without\b/i,
  },
  {
    kind: 'reproducible',
    words:
      /\b(?:(?:fully|100%|completely) )?reproducible\b|\bto (?:facilitate|enable|ensure|support|promote) (?:\w+ )?reproducib\w+/gi,
    unless: /\bseeds?\b|\btemperature\b|\bwill\b|\b(?:mission|goal|aim)\b/i,
    only: /\breproducible\b|releas|provid|publish|publicly|shar(?:e|ing)|open|availab|includ|\bcode\b|scripts?/i,
  },
  {
    kind: 'reproducible',
    words:
      /\b(?:our|evaluation|training|code|scripts?|recipes?|everything|configs?|commands?)\b(?: \w+){0,6} (?:to|for) (?:easily |fully )?(?:reproduc|replicat)\w+/gi,
    unless: /\bseeds?\b|\btemperature\b|\bwill\b|\bplease\b|\bif\b|\bfor reproducibility\b|\?$/i,
  },
]
/** Fully open is nothing that "open science" would add to. */
const OSAID = /\b(?:OSAID|Open Source AI Definition)\b/g
const MOF = /\b(?:MOF|Model Openness Framework)\b[^.]{0,30}\bclass (III|II|I)\b/gi

/** What a sentence says of what may be done with the release. */
export function readUses(sentence: string, setting: Setting): readonly Spoken[] {
  const uses = USES.flatMap(({ kind, words, unless, only }): readonly Spoken[] => {
    const frames = framesOf(sentence, words)
    if (frames.length === 0 || (unless && matches(unless, sentence)) || (only && !matches(only, sentence)))
      return []
    return frames.flatMap(({ word, index, before, after }) => {
      if (isNegated(before) || isPlanned(before.slice(-40)) || namesOthers(before.slice(-80), setting))
        return []
      return [
        { kind, artifacts: artifactsOf(`${before}${word}`, after, setting), index, length: word.length },
      ]
    })
  })
  return [...uses, ...readFrameworks(sentence, setting)]
}

/** "Meets the Open Source AI Definition", "MOF Class I". */
function readFrameworks(sentence: string, setting: Setting): readonly Spoken[] {
  const whole = (kind: ClaimKind, pattern: RegExp, verb: RegExp): readonly Spoken[] =>
    framesOf(sentence, pattern).flatMap(({ word, index, before, after }) =>
      matches(verb, `${before}${word}${after}`) &&
      !isNegated(before) &&
      !isPlanned(before) &&
      !namesOthers(before, setting)
        ? [{ kind, artifacts: artifactsOf(before, after, setting), index, length: word.length }]
        : [],
    )
  const said =
    /\b(?:meets?|compl(?:y|ies|iant)|conforms?|conformant|fulfil\w*|satisf\w+|qualif\w+|validated|reach(?:es)?|achiev\w+|is|are)\b/i
  const [, number] = find(/\bclass (III|II|I)\b/i, sentence) ?? []
  return [
    ...whole('osaid', OSAID, said),
    ...(number ? whole(`mof:${number.toUpperCase() as 'I' | 'II' | 'III'}`, MOF, said) : []),
  ]
}

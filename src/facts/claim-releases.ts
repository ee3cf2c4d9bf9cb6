import { find, matches } from '../pattern.ts'
import {
  artifactsOf,
  type Frame,
  framesOf,
  HAN,
  headOf,
  isHypothetical,
  isOpening,
  type Setting,
  type Spoken,
} from './claim-frames.ts'
import {
  artifactsIn,
  isFirstPerson,
  isSibling,
  leadsElsewhere,
  namesOthers,
  namesOwn,
} from './claim-subjects.ts'
import type { ClaimedArtifact } from './claims.ts'

/** Words that say that something is out. */
const OUT =
  /\breleas(?:e[ds]?|ing)\b|\bpublish(?:ed|ing)?\b|\blaunch(?:ed|ing)?\b|\b(?:publicly |freely |openly |now )?(?:available|accessible)\b|\bcan (?:also )?(?:be (?:found|downloaded|accessed)|find|download|access)\b|\bprovided?\b|\bungated access\b|正式发布|发布|公开(?=了|发布|下载)|공개(?=했|하였|합니다|되어|되었|한다)|公開(?=し|され)|\bse publican?\b|\blan[cç]ad[oa]s?\b|\bpubli[ée]e?s?\b/gi
/** What a release is of, that is no artifact: its notes, its date. */
const OF_RELEASE =
  /^(?: (?:notes?|page|date|script|branch|candidate|process|plan|timeline|blog|cycle|version|tag|scripts|contains?|includes?)\b|\s*(?:计划|会|日期|时间|于))/i
/** What is released is presupposed: "the released models", "previously released". */
const PRESUPPOSED = /\b(?:the|our|previous|previously|newly|recently|final|any|all|this|first|second)\s*$/i

/** What a sentence says to be out. */
export function readReleases(sentence: string, setting: Setting): readonly Spoken[] {
  return framesOf(sentence, OUT).flatMap((frame) => {
    if (isHypothetical(frame) || (matches(OF_RELEASE, frame.after) && !matches(CONTENTS, frame.after)))
      return []
    const artifacts = matches(HAN, frame.word) ? inHan(frame, setting) : inLatin(frame, setting)
    return artifacts ? [{ kind: 'released', artifacts, index: frame.index, length: frame.word.length }] : []
  })
}

const OBJECT = 160

function inLatin(frame: Frame, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const { word } = frame
  if (matches(/^releases?$/i, word) && matches(/^ (?:of|for)\b/i, frame.after)) return noun(frame, setting)
  if (matches(CONTENTS, frame.after)) return contents(frame)
  if (matches(/^(?:releas(?:e|ed|ing)|publish(?:ed|ing)?|launch(?:ed|ing)?|provide)$/i, word)) {
    const announced = active(frame, setting)
    if (announced) return announced
  }
  if (matches(/^ungated/i, word)) return artifactsIn(frame.after)
  if (matches(/^can (?:also )?(?:find|download|access)/i, word)) return invited(frame, setting)
  return matches(/^(?:releases?|releasing|publish|publishing|launch|launching|provide)$/i, word)
    ? undefined
    : passive(frame, setting)
}

/** What a release holds, by the release's own words. */
const CONTENTS = /^ (?:includes?|contains?|comprises)\b/i

/** "This release includes the weights and the code." */
function contents({ word, before, after }: Frame): readonly ClaimedArtifact[] | undefined {
  if (!matches(/^release$/i, word) || !matches(/^\W*this\s*$/i, before)) return undefined
  const held = artifactsIn(headOf(after))
  return held.length > 0 ? held : undefined
}

/** "The public release of Aster", "this is a release of 24 models", "official release for Aster". */
function noun({ before, after }: Frame, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const tail = before.slice(-30)
  const told =
    matches(/^ of/i, after) &&
    (matches(/\b(?:public|official|open|announce|source)\b/i, tail.slice(tail.lastIndexOf(',') + 1)) ||
      matches(/^\W*this is (?:the|an?)\s*$/i, tail))
  if (!told && !matches(/^\W*(?:the )?official (?:\w+ )?$/i, before)) return undefined
  const object = after.slice(' for'.length, OBJECT)
  if (namesOthers(object.slice(0, NEAR), setting)) return undefined
  return namesOwn(object, setting) || artifactsIn(headOf(object)).length > 0
    ? artifactsOf(object, before, setting)
    : undefined
}

/** "We release X", "by releasing X, we …", "Released X" as an item of news. */
function active({ word, sentence, before, after }: Frame, setting: Setting) {
  const we = matches(/\b(?:we|I|our team)(?:['’](?:ve|re))?\b[^,.]{0,40}$/i, before)
  const gerund =
    matches(/ing$/i, word) &&
    matches(/\b(?:by|for|are|am|announce|announcing)\s*$/i, before) &&
    isFirstPerson(sentence)
  const news = isOpening(before) && matches(/^releas/i, word)
  const told = matches(/^releas/i, word) && byName(before) && namesOwn(headOf(after), setting)
  if (!we && !gerund && !news && !told) return undefined
  const object = after.slice(0, OBJECT)
  const head = headOf(object)
  const own = namesOwn(head, setting)
  if (artifactsIn(head).length === 0 && !own) return undefined
  if (leadsElsewhere(object.slice(0, NEAR), setting) || isSibling(head, setting)) return undefined
  if (!we && !own && namesOthers(object.slice(0, NEAR), setting)) return undefined
  if (matches(/^provide$/i, word) && matches(DETAILS, head)) return undefined
  return artifactsOf(object, before, setting)
}

/** "Acme developed and released Aster": a name, and what else it did. */
function byName(before: string): boolean {
  return /^\W*(?:[A-Z][\w.-]* ){1,4}(?:(?:has|have|also|developed|trained|created|built|publicly|and) )*$/.test(
    before,
  )
}

const NEAR = 60
/** Explanations, figures and services are no artifacts. */
const DETAILS =
  /\b(?:details?|instructions?|examples?|results?|information|overview|support|API|APIs|services?|downloads?|demos?|gradio|spaces?|feedback|links?|guides?|comparisons?|insights?|numbers|sizes|guidance|metrics|tutorials?|list|following (?:command|example)s?)\b/i

/** "You can download our weights here". */
function invited({ before, after }: Frame, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const object = after.slice(0, OBJECT)
  if (!matches(/\byou\s*$/i, before) || namesOthers(object.slice(0, NEAR), setting)) return undefined
  if (!matches(OURS, object) || artifactsIn(object).length === 0) return undefined
  return matches(DETAILS, headOf(object)) && !matches(/\bcode\b/i, object)
    ? undefined
    : artifactsOf(object, '', setting)
}

const OURS =
  /\bour\b|\bthe (?:full |complete |pre-?trained |trained |model )?(?:weights|checkpoints?|code|data|dataset|models?)\b|\ball\b/i

/** "The weights are available at …", "X was released": what is out stands before. */
function passive(
  { word, before, after, sentence }: Frame,
  setting: Setting,
): readonly ClaimedArtifact[] | undefined {
  if (matches(PRESUPPOSED, before)) return undefined
  const found = matches(/^can /i, word)
  const be = find(BE, before)
  if (!found && !be)
    return headline({ word, before, after, sentence }, setting) ?? published({ word, before, after }, setting)
  const subject = before.slice(Math.max(0, (be?.index ?? before.length) - SUBJECT), be?.index)
  const head = headOf(subject)
  const heads = artifactsIn(head)
  if (heads.length === 0 && !namesOwn(head, setting)) return undefined
  // "Paper, code and demo are released": among others, what is not an artifact takes nothing from those that are.
  if ((matches(DETAILS, head) && !head.includes(',')) || namesOthers(subject, setting)) return undefined
  if (isSibling(subject, setting)) return undefined
  const offered = matches(/^(?:releas|publish|launch)/i, word)
  if (!offered && !matches(PLACE, after)) return undefined
  if (!offered && artifactsIn(head).every((artifact) => artifact === 'documentation') && heads.length > 0)
    return matches(/\b(?:our|the technical|model cards?)\b/i, head) ? heads : undefined
  // A demo or an interface that is up is a service.
  if (matches(/\b(?:demo|gradio|spaces?|chat|API)\b/i, sentence.slice(0, 80)) && heads.length === 0)
    return undefined
  return heads.length > 0 ? heads : [setting.named]
}

const SUBJECT = 160
const BE =
  /\b(?:is|are|was|were|has been|have been|been|made|make|makes|making)(?: (?:\w+ly|now|also|all|both|to be))*\s*$/i
const PLACE =
  /^[^,]{0,30}\b(?:on|upon|at|in|from|under|here|via|through|for (?:\w+ )?(?:download|research|use)|to (?:the public|everyone|third parties|anyone|researchers))\b|https?:|^(?: now| today)?\W*$/i

/** An item of news that begins with its date, and leaves out "is": "2024/01/02: Aster-7B released". */
function headline({ word, before, after, sentence }: Omit<Frame, 'index'>, setting: Setting) {
  if (!matches(/^(?:releas|publish|launch)ed$/i, word) && !matches(/available$/i, word)) return undefined
  if (!matches(DATED, sentence) || !matches(ENDED, after)) return undefined
  const head = headOf(before.slice(-OBJECT).replace(UNDATED, ''))
  if (matches(DETAILS, head) && !head.includes(',')) return undefined
  if (namesOthers(before, setting) || isSibling(before, setting)) return undefined
  const heads = artifactsIn(head)
  if (heads.length > 0) return heads
  return namesOwn(head, setting) ? [setting.named] : undefined
}

const DATED =
  /^[^\p{L}\d]*(?:\d{1,4}[/.-]\d{1,2}\b|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/iu
const UNDATED = /^[^\p{L}]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[^\p{L}]+)?/iu
const ENDED = /^\W*$|^ ?[.,!:;(（]|^ (?:on|in|at|under|with|here|now|today)\b/i

/** "The models published in this repository", "code released under MIT". */
function published({ word, before, after }: Pick<Frame, 'word' | 'before' | 'after'>, setting: Setting) {
  // "Se publican", "lançados", "publiée": what is out stands before.
  if (matches(/^(?:se |lan|publi[ée]e?s?$)/i, word)) {
    const subjects = artifactsIn(before)
    return subjects.length > 0 && !namesOthers(before, setting) ? subjects : undefined
  }
  if (!matches(/^(?:releas|publish|provid)ed$/i, word)) return undefined
  if (!matches(/^ (?:in|with) (?:this|our)\b/i, after)) return undefined
  const heads = artifactsIn(before.slice(-NEAR))
  return heads.length > 0 && !namesOthers(before, setting) ? heads : undefined
}

/** In scripts without spaces: 我们发布了, or the item of a list of news. */
function inHan({ before, after, word }: Frame, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const object = after.slice(0, OBJECT)
  const korean = word === '공개' || word === '公開'
  const opening = isOpening(before)
  // "这里发布的是…"
  if (/^的是/.test(after))
    return /(?:这里|本次|此次|我们)$/.test(before) ? artifactsOf(object, '', setting) : undefined
  // "权重已发布在 …": what is out stands before.
  const done = /已经?$/.test(before) && /^(?:在|于|至|到|[，。！]|$)/.test(after)
  if (done) {
    const subjects = artifactsIn(before.slice(-NEAR))
    return subjects.length > 0 && !namesOthers(before, setting) ? subjects : undefined
  }
  if (/(?:之前|此前|已经?|曾)$/.test(before)) return undefined
  if (/^的/.test(after)) return undefined
  if (korean) {
    const heads = artifactsIn(before)
    return heads.length > 0 && !namesOthers(before.slice(-NEAR), setting) ? heads : undefined
  }
  if (!opening && !isFirstPerson(before) && !namesOwn(before, setting) && artifactsIn(before).length === 0)
    return undefined
  const named = artifactsIn(object)
  if (!namesOwn(object, setting) && !isFirstPerson(before) && namesOthers(object.slice(0, 40), setting))
    return undefined
  if (named.length > 0 || namesOwn(object, setting)) return artifactsOf(object, before, setting)
  const heads = artifactsIn(before)
  return heads.length > 0 ? heads : undefined
}

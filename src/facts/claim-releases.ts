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
  thingOf,
} from './claim-frames.ts'
import {
  artifactsIn,
  isFirstPerson,
  isOfOthers,
  isSibling,
  leadsElsewhere,
  leadsHome,
  leadsToOthers,
  linkedArtifact,
  namesOthers,
  namesOwn,
} from './claim-subjects.ts'
import type { ClaimedArtifact } from './claims.ts'
import { hasLetters } from './letters.ts'

/** Words that say that something is out. */
const OUT =
  /\breleas(?:e[ds]?|ing)\b|\bpublish(?:ed|ing)?\b|\blaunch(?:ed|ing)?\b|\b(?:publicly |freely |openly |now )?(?:available|accessible)\b|\bc(?:an|ould) (?:also )?(?:be (?:\w+ly )?(?:found|downloaded|accessed|obtained)|find|download|access)\b|\bprovid(?:ed?|es|ing)\b|\b(?:contains?|hosts?|hosted|stored|uploaded)\b|\bungated access\b|正式发布|发布|开放(?!权重|数据|源|性|域)|公开(?=了|发布|下载)|공개(?=했|하였|합니다|되어|되었|한다|[\s)\]】.!*]*$)|업로드(?=했|하였|되)|公開(?=し|され)|リリース(?=し|され)|ダウンロード(?=でき|可能)|\bse publican?\b|\blan[cç]ad[oa]s?\b|\bpubli[ée]e?s?\b/gi
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
  if (matches(/^release$/i, word) && frame.after.startsWith(']')) return tagged(frame, setting)
  if (matches(CONTENTS, frame.after)) return contents(frame)
  if (matches(/^(?:provides|contains?|hosts?)$/i, word)) return held(frame, setting)
  if (matches(/^(?:hosted|stored|uploaded)$/i, word)) return stored(frame, setting)
  if (matches(/^(?:releas(?:e|ed|ing)|publish(?:ed|ing)?|launch(?:ed|ing)?|provid(?:e|ed|ing))$/i, word)) {
    const announced = active(frame, setting)
    if (announced) return announced
  }
  if (matches(/^ungated/i, word)) return artifactsIn(frame.after)
  if (matches(/^c(?:an|ould) (?:also )?(?:find|download|access)/i, word)) return invited(frame, setting)
  const [, ...made] = matches(/available$/i, word) ? frame.before.split(MADE) : []
  if (made.length > 0 && isFirstPerson(frame.before)) return madeAvailable(made.at(-1) ?? '', setting)
  return matches(/^(?:releases?|releasing|publish|publishing|launch|launching|provide|providing)$/i, word)
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

/** "[Model Release] May 2023: Mint, models and code". */
function tagged(
  { sentence, word, index, before }: Frame,
  setting: Setting,
): readonly ClaimedArtifact[] | undefined {
  const [, kind] = find(/^\W*\[(model|code|data|dataset) $/i, before) ?? []
  const rest = sentence.slice(index + word.length, index + OBJECT)
  if (kind === undefined || leadsElsewhere(rest.slice(0, NEAR), setting)) return undefined
  const named = artifactsIn(rest).filter((artifact) => artifact !== 'documentation')
  return named.length > 0 ? named : artifactsIn(kind)
}

/** "We make the checkpoints available", "we are also making the data publicly available". */
const MADE = /\bmak(?:e|ing) /i

function madeAvailable(object: string, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const head = headOf(object)
  if (namesOthers(head, setting) || isDetail(head)) return undefined
  const named = artifactsIn(head)
  return named.length > 0 ? named : namesOwn(head, setting) ? [setting.named] : undefined
}

/** "This repository contains the code of Aster": whose it is, the repository that holds it says. */
function held({ word, before, after }: Frame, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const here = matches(REPOSITORY, before)
  const we = matches(/^hosts?$/i, word) && matches(/\bwe\s*$/i, before)
  if (!here && !we) return undefined
  if (matches(BY_OTHERS, after)) return undefined
  const head = headOf(after.slice(0, OBJECT))
  const things = artifactsIn(head).filter((artifact) => artifact !== 'project')
  if (things.length === 0 || leadsElsewhere(head, setting) || namesOthers(head, setting)) return undefined
  return matches(DETAILS, head) && !matches(/\bcode\b/i, head) ? undefined : things
}

/** "Code written by other authors". */
const BY_OTHERS =
  /\b(?:written|made|provided|developed|contributed) by\b|\bother (?:authors|projects)\b|\bthird[- ]part/i
const REPOSITORY =
  /^\W*(?:this|the|our)(?: \w+)? (?:repo|repository|package|codebase)(?: (?:also|currently|now))?\s*$/i

/** "The weights are hosted on the Hub". */
function stored({ word, before, after }: Frame, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const be = find(BE, before)
  const done = matches(/^uploaded$/i, word) && /^\W*$/.test(after)
  if (!be || !(done || matches(HUB, after))) return undefined
  const subject = before.slice(Math.max(0, be.index - SUBJECT), be.index)
  const head = headOf(subject)
  const heads = artifactsIn(head)
  if (namesOthers(subject, setting) || isSibling(subject, setting) || matches(DETAILS, head)) return undefined
  return heads.length > 0 ? heads : undefined
}

/** Places where others can get it. */
const HUB =
  /^ (?:on|at|in|to|here)\b[^,.]{0,30}\b(?:hugging ?face|hf|hub|zenodo|github|modelscope|kaggle|figshare|drive|dropbox|s3|gcs|bucket|here)\b|^ (?:at|here)\W{0,3}(?:https?:|$)/i

/** "The public release of Aster", "this is a release of 24 models", "official release for Aster". */
function noun({ before, after }: Frame, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const tail = before.slice(-30)
  const told =
    matches(/^ of/i, after) &&
    (matches(/\b(?:public|official|open|announce|source)\b/i, tail.slice(tail.lastIndexOf(',') + 1)) ||
      matches(/^\W*this is (?:the|an?)\s*$/i, tail))
  if (!told && !matches(/^\W*(?:this is )?(?:the )?official (?:\w+ ){0,4}$/i, before)) return undefined
  const object = after.slice(' for'.length, OBJECT)
  if (namesOthers(object.slice(0, NEAR), setting)) return undefined
  const named = artifactsIn(before)
  if (named.length > 0) return named
  return namesOwn(object, setting) || artifactsIn(headOf(object)).length > 0
    ? artifactsOf(object, before, setting)
    : undefined
}

/** "We release X", "by releasing X, we …", "Released X" as an item of news. */
function active({ word, sentence, before, after }: Frame, setting: Setting) {
  // "We use the released weights": somebody did.
  if (matches(/ed$/i, word) && matches(PRESUPPOSED, before)) return undefined
  const we = matches(/\b(?:we|I|our team)(?:['’](?:ve|re))?\b[^,.]{0,40}$/i, before)
  // "We train Aster, and release it."
  const also = matches(/^\W*we\b/i, before) && matches(/\band\s*$/i, before)
  const gerund =
    matches(/ing$/i, word) &&
    matches(/\b(?:by|for|are|am|announce|announcing)\s*$/i, before) &&
    isFirstPerson(sentence)
  const news = isOpening(before) && matches(/^(?:releas\w+|published)$/i, word)
  const isRelease = matches(/^releas/i, word)
  const told = isRelease && byName(before) && namesOwn(headOf(after), setting)
  if (!we && !also && !gerund && !news && !told) return undefined
  const object = after.slice(0, OBJECT).replace(ACCESS, '')
  const head = headOf(object)
  const own = namesOwn(head, setting) || (isRelease && leadsHome(head, setting))
  if (artifactsIn(head).length === 0 && matches(SERVICE, head)) return undefined
  if (artifactsIn(head).length === 0 && !own)
    return (we || news) && isRelease ? presented(object, we, setting) : undefined
  if (leadsElsewhere(object.slice(0, NEAR), setting) || isSibling(head, setting)) return undefined
  if (leadsElsewhere(thingOf(object), setting)) return undefined
  if (!own && leadsToOthers(head, setting)) return undefined
  if (!we && !own && namesOthers(object.slice(0, NEAR), setting)) return undefined
  if (matches(/^provid/i, word) && (isDetail(head) || matches(GIVEN_TO, object))) return undefined
  return artifactsOf(object, before, setting)
}

/** "Providing the model with a prompt" gives it to the model. */
const GIVEN_TO = /^ (?:the|a|an|each|every|your) (?:\w+ )?model with\b/i
/** A name that ends in a number of parameters, or is that of a series, is that of models. */
const SIZED = /(?:-\d+(?:\.\d+)?[BM]|\b(?:series|family))\W*$/

/** "We release Mint, a model of herbs", or a name that links to a model. */
function presented(object: string, we: boolean, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const [name = '', apposed = ''] = object.split(/, (?:an?|the|our) /, 2)
  if (name.length > NEAR || isSibling(name, setting) || leadsToOthers(name, setting)) return undefined
  if (matches(SERVICE, name) || name === name.toLowerCase()) return undefined
  if (matches(SIZED, name)) return ['weights']
  if (!we) return undefined
  const linked = linkedArtifact(name, setting)
  if (linked !== undefined) return [linked]
  const named = artifactsIn(headOf(apposed))
  return named.length > 0 && !matches(SERVICE, headOf(apposed)) ? named : undefined
}

/** What is told, and not given: "results", "an example"; a folder may be called so. */
function isDetail(head: string): boolean {
  const [main = ''] = head.split(/ (?:in|at) /, 1)
  const [first = ''] = main.split(/ and | & /, 1)
  const isThing = artifactsIn(first).length > 0 && !matches(/\blinks?\b/i, main)
  return matches(DETAILS, isThing ? first : main)
}

/** "We provide access to the weights". */
const ACCESS = /^ (?:\w+ )?access to\b/i
/** What is up and runs for others is no artifact, and what teaches is none. */
const SERVICE =
  /\b(?:demos?|spaces?|gradio|colab|tutorials?|api|leaderboard|blog|website|playground|apps?)\b/i

/** "Acme developed and released Aster": a name, and what else it did. */
function byName(before: string): boolean {
  return /^\W*(?:[A-Z][\w.-]* ){1,4}(?:(?:has|have|also|developed|trained|created|built|publicly|and) )*$/.test(
    before,
  )
}

const NEAR = 60
/** Explanations, figures and services are no artifacts. */
const DETAILS =
  /\b(?:details?|instructions?(?! (?:tun|follow|data))|examples?|results?|information|overview|support|API|APIs|services?|downloads?|demos?|gradio|spaces?|feedback|links?|guides?|comparisons?|insights?|numbers|sizes|guidance|metrics|tutorials?|list|following (?:command|example)s?)\b/i

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
  const found = matches(/^c(?:an|ould) /i, word)
  const be = find(BE, before)
  if (!found && !be)
    return headline({ word, before, after, sentence }, setting) ?? published({ word, before, after }, setting)
  const subject = before.slice(Math.max(0, (be?.index ?? before.length) - SUBJECT), be?.index)
  const head = headOf(subject.replace(NOTE, ''))
  const heads = artifactsIn(head)
  if (heads.length === 0 && !namesOwn(head, setting)) return undefined
  // "Paper, code and demo are released": among others, what is not an artifact takes nothing from those that are.
  if (isDetail(head) && !head.includes(',')) return undefined
  // "Our Mint100K dataset" is ours.
  const isOurs = matches(/\bour\b/i, head.slice(head.lastIndexOf(',') + 1))
  if (!isOurs && namesOthers(subject, setting)) return undefined
  if (isSibling(subject, setting) || isOfOthers(subject, after.slice(0, NEAR), setting)) return undefined
  const offered = matches(/^(?:releas|publish|launch)/i, word)
  if (!offered && !matches(PLACE, after)) return undefined
  if (!offered && artifactsIn(head).every((artifact) => artifact === 'documentation') && heads.length > 0)
    return matches(/\b(?:our|(?:the|a) technical|model cards?)\b/i, head) || matches(/\bof our\b/i, subject)
      ? heads
      : undefined
  // A demo or an interface that is up is a service.
  if (heads.length > 0) return heads
  const opening = sentence.slice(0, 80).replace(/\([^()]*\)/g, '')
  if (matches(/\b(?:demo|gradio|spaces?|chat|API)\b/i, opening)) return undefined
  if (!offered && matches(SERVICE, after.slice(0, RUNS))) return undefined
  return matches(PACKAGED, after) ? ['code'] : [setting.named]
}

const SUBJECT = 160
/** How far behind "available" it is said as what. */
const RUNS = 40
/** What opens a remark. */
const NOTE = /^\W*(?:please )?not(?:e|ice) that\b/i
const BE =
  /\b(?:is|are|was|were|has been|have been|been|made|make|makes|making)(?: (?:\w+ly|now|also|all|both|to be))*\s*$/i
/** Where software lies. */
const PACKAGED = /^ (?:on|via|through|from) \W?(?:pypi|pip|npm|conda)\b/i
const PLACE =
  /^(?! in (?:an?|two|three|four|five|several|various|many|multiple|different|\d+)\b)[^,]{0,30}\b(?:on|upon|at|in|from|under|here|below|via|through|by (?:running|using)|with the following|as follows|for (?:\w+ )?(?:download|research|use)|to (?:the public|everyone|third parties|anyone|researchers))\b|https?:|^(?: now| today)?\W*$/i

/** An item of news that begins with its date, and leaves out "is": "2024/01/02: Aster-7B released". */
function headline({ word, before, after, sentence }: Omit<Frame, 'index'>, setting: Setting) {
  if (!matches(/^(?:releas|publish|launch)ed$/i, word) && !matches(/available$/i, word)) return undefined
  // "… is accepted, with code released."
  const [, beside = ''] = find(/\bwith ((?:\w+[ ,]+){1,4})$/i, before) ?? []
  if (artifactsIn(beside).length > 0 && matches(DATED, sentence)) return artifactsIn(beside)
  // "New models and code released".
  const isNew = matches(/^\W*new\b/i, sentence)
  const now = matches(/^now /i, word) && before.length < MAX_HEADLINE && namesOwn(before, setting)
  if ((!now && !isNew && !matches(DATED, sentence) && !matches(TICKED, sentence)) || !matches(ENDED, after))
    return undefined
  const head = headOf(before.slice(-OBJECT).replace(UNDATED, ''))
  if (matches(DETAILS, head) && !head.includes(',')) return undefined
  if (namesOthers(before, setting) || isSibling(before, setting)) return undefined
  const heads = artifactsIn(head)
  if (heads.length > 0) return heads
  if (matches(SERVICE, head)) return undefined
  return namesOwn(head, setting) || leadsHome(head, setting) ? [setting.named] : undefined
}

const MAX_HEADLINE = 40
const TICKED = /^\W*\[x\]/i
/** Letters are those of letters.ts. */
const DATED =
  /^[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]*(?:\d{1,4}[/.-]\d{1,2}\b|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i
const UNDATED =
  /^[^a-z\u00c0-\u1fff\u3040-\ud7ff]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[^a-z\u00c0-\u1fff\u3040-\ud7ff]+)?/i
const ENDED = /^\W*$|^ ?[.,!:;(（]|^ (?:on|in|at|under|via|through|with|here|now|today)\b/i

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

/** What teaches or shows. */
const GUIDE = /ガイド|デモ|チュートリアル|ブログ|結果|가이드|데모|튜토리얼|블로그|결과/
/** In scripts without spaces: 我们发布了, or the item of a list of news. */
function inHan(
  { before, after, word, sentence }: Frame,
  setting: Setting,
): readonly ClaimedArtifact[] | undefined {
  const object = after.slice(0, OBJECT)
  const behind = /^(?:공개|업로드|公開|リリース|ダウンロード)$/.test(word)
  const opening = isOpening(before)
  // "这里发布的是…"
  if (/^的是/.test(after))
    return /(?:这里|本次|此次|我们)$/.test(before) ? artifactsOf(object, '', setting) : undefined
  // "权重已发布在 …": what is out stands before.
  const done = /已经?$/.test(before) && /^\s*(?:在|于|至|到|[，。！]|$)/.test(after)
  if (done) {
    if (namesOthers(before, setting)) return undefined
    const subjects = artifactsIn(before.slice(-NEAR))
    if (subjects.length > 0) return subjects
    return matches(/^ ?(?:在|于|至|到)? ?(?:pypi|npm)/i, after) ? ['code'] : undefined
  }
  // "2024/01/30：Aster 1.0 发布。"
  if (/^[。！!]?$/.test(after.trim()) && matches(DATED, sentence) && namesOwn(before, setting)) {
    if (namesOthers(before, setting) || isSibling(before, setting)) return undefined
    const subjects = artifactsIn(before)
    return subjects.length > 0 ? subjects : [setting.named]
  }
  if (/(?:之前|此前|已经?|曾)$/.test(before)) return undefined
  if (word === '开放' && !opening && !/我们$/.test(before)) return undefined
  if (/^的/.test(after)) return undefined
  if (behind) {
    // "Aster 모델 공개" as the item of a list of news; elsewhere it is the end of a heading.
    const headline = !hasLetters(after)
    if (headline && !matches(DATED, sentence)) return undefined
    // "公開された結果" are the published ones.
    if (after.startsWith('された') && hasLetters(after.charAt(3))) return undefined
    if (namesOthers(before.slice(-NEAR), setting) || isSibling(before, setting)) return undefined
    const heads = artifactsIn(before)
    if (heads.length > 0) return heads
    return !matches(GUIDE, before) && namesOwn(before.slice(-NEAR), setting) ? [setting.named] : undefined
  }
  if (!opening && !isFirstPerson(before) && !namesOwn(before, setting) && artifactsIn(before).length === 0)
    return undefined
  if (leadsElsewhere(object.slice(0, NEAR), setting) || isSibling(object.slice(0, NEAR), setting))
    return undefined
  // An article by its title.
  if (isSibling(before.slice(-NEAR), setting) || /^[\s[]*《/.test(object)) return undefined
  const named = artifactsIn(object)
  if (named.length === 0 && matches(SERVICE, object.slice(0, RUNS))) return undefined
  if (!namesOwn(object, setting) && !isFirstPerson(before) && namesOthers(object.slice(0, 40), setting))
    return undefined
  if (named.length > 0 || namesOwn(object, setting)) return artifactsOf(object, before, setting)
  const linked = opening || isFirstPerson(before) ? linkedArtifact(object.slice(0, NEAR), setting) : undefined
  if (linked !== undefined) return [linked]
  const heads = artifactsIn(before)
  return heads.length > 0 ? heads : undefined
}

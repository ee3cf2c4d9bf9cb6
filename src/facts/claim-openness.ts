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
  isDefinite,
  isFirstPerson,
  isSibling,
  leadsElsewhere,
  namesOthers,
  namesOwn,
  namesStranger,
} from './claim-subjects.ts'
import type { ClaimedArtifact, ClaimKind } from './claims.ts'

/** Openness in so many words. */
const OPEN =
  /\bopen(?:[- ]?sourc(?:ed?|es|ing)|[- ]weights?|[- ]data(?:sets?)?|[- ]corpus|[- ]science|[- ]access(?:ible|ibility)?|[- ]licen[sc]e|ly|ness)?\b|开源|开放(?=权重|数据|源)|完全开放|全面开放|オープンソース|오픈소스|\b(?:c[oó]digo|modelos?|datasets?|pesos) abiertos?\b/gi

/** "Fully open", "truly and entirely open". */
const ADVERB =
  /\b(?:fully|truly|completely|entirely|totally|wholly|genuinely|100%)[- ](?:and (?:\w+ )?)?$|(?:完全|全面)$/i

/** What a sentence says of openness in so many words. */
export function readOpenness(sentence: string, setting: Setting): readonly Spoken[] {
  return framesOf(sentence, OPEN).flatMap((frame) => {
    const adverb = find(ADVERB, frame.before)?.[0] ?? ''
    const kind = kindOf(frame, adverb !== '')
    if (!kind || isHypothetical(frame) || isTopic(frame, adverb !== '', setting)) return []
    if (matches(/\bnon-$/i, frame.before)) return []
    const bare = { ...frame, before: frame.before.slice(0, frame.before.length - adverb.length) }
    const read = matches(HAN, frame.word) ? inHan(bare, kind, setting) : inLatin(bare, kind, setting)
    if (!read) return []
    const artifacts = kind === 'open-data' ? onlyData(read) : read
    const [index, length] = [frame.index - adverb.length, frame.word.length + adverb.length]
    return [{ kind: ofData(kind, artifacts), artifacts, index, length }]
  })
}

/** "An open dataset of text and code" is data, whatever it is of. */
function onlyData(artifacts: readonly ClaimedArtifact[]): readonly ClaimedArtifact[] {
  const data = artifacts.filter((artifact) => artifact.startsWith('datasets'))
  return data.length > 0 ? data : ['datasets']
}

/** "Open source" said of data alone is a claim about data. */
function ofData(kind: ClaimKind, artifacts: readonly ClaimedArtifact[]): ClaimKind {
  const data = artifacts.length > 0 && artifacts.every((artifact) => artifact.startsWith('datasets'))
  return data && (kind === 'open-source' || kind === 'open-weights') ? 'open-data' : kind
}

function kindOf({ word, after }: Frame, fully: boolean): ClaimKind | undefined {
  const plain = word.toLowerCase().replace(/[- ]/g, '')
  if (/完全开放|全面开放/.test(plain)) return 'fully-open'
  if (/^开放权重/.test(plain + after)) return 'open-weights'
  if (/^(?:opensourc|开源|开放|オープンソース|오픈소스)|abierto/.test(plain))
    return fully ? 'fully-open' : 'open-source'
  if (plain.startsWith('openweight')) return 'open-weights'
  if (/^open(?:data|corpus)/.test(plain)) return 'open-data'
  if (plain === 'openscience') return fully ? 'open-science' : undefined
  if (plain.startsWith('openaccess')) return 'released'
  if (plain === 'openlicense' || plain === 'openlicence') return 'open-weights'
  if (plain === 'openly')
    return matches(/^ (?:releas|licens|shar|publish)/i, after) ? 'open-weights' : undefined
  if (plain !== 'open') return undefined
  if (fully) return 'fully-open'
  return matches(OPEN_MODEL, after.slice(0, NEAR)) ? 'open-weights' : undefined
}

/** How far behind "open" the noun is looked for that it is said of. */
const NEAR = 60
/** "Open foundation models", "open, general-purpose LLMs". */
const OPEN_MODEL = /^,? (?:[\w-]+,? )*?(?:models?|M?[VL]LMs?)\b/i

/** Nouns that make what stands before them a topic, and not a property of anything. */
const TOPIC =
  /^[- ]?(?:communit|ecosystem|licen[sc]e[sd]?\b|software\b|world\b|tool(?:s|ing)\b|projects\b|contribut|spirit|initiative|movement|plan\b|landscape|alternatives?\b|counterparts?|solutions?\b|competitors?|baselines?\b|SOTA|efforts?\b|foundation\b|development|AI\b(?! model)|LLMs\b|team|methods?\b|repositor(?:y|ies) (?:support|for)|packages|libraries|works?\b|LLM leaderboard|benchmarks?\b|leaderboard|domain|field|space|and closed|& closed|\/ ?closed|philosophy|principles|policy|code and|platform|state|models? (?:API|deployment|hub|platform|inference)|-vocab|ended|-ended|-domain|-set)|^(?:社区|生态|计划|协议|许可|闭源|及闭源|和闭源|与闭源|项目|平台|数据集|最|领域|工作|软件|精神|SOTA|大模型中|模型中|模型 ?API|团队|及|和|与)/i
/** What a release itself is said to be: "Aster is an open-source method". */
const SAID = /\b(?:is|are) (?:an?|the first) $/i
const THING = /^[- ]?(?:tool|method|solution|platform|library|package|software|alternative)\b/i
/** The same where the whole is not "fully open". */
function isTopic({ after, before, word }: Frame, fully: boolean, setting: Setting): boolean {
  if (fully) return false
  if (matches(SAID, before) && matches(THING, after) && namesOwn(before, setting)) return false
  // "Open weights cannot be called back" is said of all there are.
  if (
    matches(/^open[- ](?:weights|data)/i, word) &&
    matches(/^ (?:can|cannot|are|is|have|do|may|should)\b/i, after)
  )
    return true
  // "Our open-source project" and "an open-source license" differ: a license that is called open is a claim about it.
  return matches(TOPIC, after) && !matches(/^open[- ]licen/i, word)
}

/** What stands right before, where the words are about others: "outperforms existing open-source models". */
const OTHERS =
  /(?:^|\s)(?:other|existing|leading|current|previous|prior|many|most|all|both|some|several|various|multiple|different|established|among|amongst|than|versus|vs\.?|against|outperform\w*|surpass\w*|exceed\w*|compar\w*|compared (?:to|with)|like|unlike|between|recent|popular|similar|competing|any|every|no|such|major|in|on|to|for|from|with|by|of|using|via|supports?|trained)[\s"'“(]+(?:(?!(?:our|these|is|are|was|were)\s)[\w-]+\s+)*$/i
/** "A suite of open-source models", "the family of open models". */
const GROUP =
  /\b(?:suite|family|series|set|collection|range|group|line|releases?|lineup|generation|member|versions?)s? of (?:[\w-]+\s+){0,3}$/i
const PREDICATE =
  /\b(is|are|was|were|stands? as|represents?|remains?|becomes?|became|introduc\w+|presents?|propos\w+|releas\w+|announc\w+|launch\w*|unveil\w*|developed|producing|yielding|provides?|offers?|welcome to|made available under)\b(?:(?!\b(?:is|are)\b)[^.;])*$/i
const BE = /\b(?:is|are|was|were|been|be|being)(?: (?:\w+ly|now|also|both|all))*\s*$/i
const ANNOUNCED =
  /\b(?:we|I|team|and|also|have|are|am|now|further|officially|proudly|currently|hereby|thus|to|just|today|already|has|['’](?:ve|re))[\s"“*]*$/i
const MADE = /\bma(?:de|ke|king)\b/i
const RECENT = 48

/** What English words say this of; nothing where it is of others, or of nothing. */
function inLatin(frame: Frame, kind: ClaimKind, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const { sentence, word, before, after } = frame
  const tail = before.slice(-RECENT)
  const object = after.slice(0, NEAR)
  // "It supports several (including open-source ones)".
  if (matches(/\((?:including|such as|e\.g\.|like) [^().]*$/i, tail)) return undefined
  const verb = matches(/sourc(?:ed|ing|e)$/i, word)
  // "We open-source X", "we are happy to open-source X", "by open-sourcing X, we …".
  if (verb && matches(/ing$/i, word))
    return isFirstPerson(sentence) ? artifactsOf(after, before, setting) : undefined
  // "- [x] Open-source the encoder".
  if (
    verb &&
    matches(/^open[- ]?source$/i, word) &&
    isOpening(before) &&
    (matches(/x\]/i, before) || matches(/^ (?:the|our|all)\b/i, after))
  )
    return namesOthers(headOf(object), setting) ? undefined : artifactsOf(after, '', setting)
  // "We have made X open source".
  const made =
    isFirstPerson(before) && matches(/^(?:open[- ]?sourced?|open)$/i, word) ? find(MADE, before) : undefined
  if (made) {
    const thing = before.slice(made.index + made[0].length)
    if (artifactsIn(thing).length > 0 || namesOwn(thing, setting))
      return namesOthers(thing, setting) ? undefined : artifactsOf(thing, '', setting)
  }
  if (
    verb &&
    matches(ANNOUNCED, before) &&
    (isFirstPerson(before) || namesOwn(before, setting)) &&
    !matches(BE, before)
  )
    return leadsElsewhere(object, setting) || namesOthers(headOf(object), setting)
      ? undefined
      : objectOf(frame, setting)
  if (matches(/ly$/i, word)) return isFirstPerson(before) ? artifactsOf(after, before, setting) : undefined
  // "X is open-sourced", "the weights are fully open".
  if (matches(BE, before) && (matches(/^open[- ]?sourced?$/i, word) || isWhole(frame, kind))) {
    if (namesOthers(before, setting)) return undefined
    const speaks = isFirstPerson(before) || isDefinite(before) || namesOwn(before, setting)
    return speaks || artifactsIn(before).length > 0 ? artifactsOf(before, after, setting) : undefined
  }
  // "The open-sourced weights include …": said as known, and said.
  if (
    matches(/^open[- ]?sourced$/i, word) &&
    matches(/^\W*the\s+$/i, before) &&
    artifactsIn(object).length > 0
  )
    return namesOthers(object, setting) ? undefined : artifactsOf(object, '', setting)
  if (isOpening(before)) {
    const news = matches(/sourc(?:ed|ing)$/i, word) || kind === 'fully-open'
    return news && (artifactsIn(after).length > 0 || namesOwn(after, setting))
      ? artifactsOf(after, '', setting)
      : undefined
  }
  if (matches(OTHERS, tail) && !matches(GROUP, tail) && !matches(/\b(?:is|are) an? leading\s+$/i, tail)) {
    // "As an open-source framework, it …"
    const as = matches(/^\W*as (?:an?|the)\b/i, before)
    return as ? artifactsOf(after, '', setting) : undefined
  }
  // "Boreas is our open-source library": another thing of the same people.
  const [, subject = ''] = find(/^\W{0,6}(\w[\w.-]{0,40}) is our\b/i, before) ?? []
  if (
    subject !== '' &&
    !isDefinite(subject) &&
    !namesOwn(subject, setting) &&
    artifactsIn(subject).length === 0
  )
    return undefined
  // "Our open-source model"; a noun in between would make it somebody's: "our model and other …".
  if (matches(/\b(?:our|this|these|my)\s+(?:[\w-]+,?\s+){0,3}$/i, tail))
    return namesOthers(object, setting) ? undefined : artifactsOf(object, before, setting)
  // "The Aster open-source model", "the open-source Aster".
  const name = tail.trimEnd().split(/\s+/).at(-1) ?? ''
  const [next = ''] = object.split(/\b(?:and|on|in|with|for|by|from)\b|[,.]/, 1)
  if (namesOwn(name, setting) && artifactsIn(object).length > 0) return artifactsOf(object, before, setting)
  if (namesOwn(next, setting)) return artifactsOf(next, before, setting)
  return predicated(frame, setting)
}

/** What is open-sourced; what bears a name that says nothing is what the sentence goes on to speak of. */
function objectOf({ sentence, before, after }: Frame, setting: Setting): readonly ClaimedArtifact[] {
  if (artifactsIn(after).length > 0 || !namesStranger(after, setting))
    return artifactsOf(after, before, setting)
  const spoken = artifactsIn(sentence)
  return spoken.length > 0 ? spoken : [setting.whole]
}

/** "X is the first open-source model", "introducing X, an open-source model". */
function predicated(
  { before, after, sentence, index }: Frame,
  setting: Setting,
): readonly ClaimedArtifact[] | undefined {
  // The point in a version ends no sentence.
  const predicate = find(PREDICATE, before.replace(/\.(?=\d)/g, ' '))
  if (!predicate) {
    // "Aster-7B: an open-source model …".
    const [subject = '', apposed = '', ...more] = sentence.slice(0, index).split(/[:：] /, 3)
    if (
      more.length === 0 &&
      subject.length < NEAR &&
      matches(/^(?:an?|the|our)\b/i, apposed) &&
      namesOwn(subject, setting)
    )
      return namesOthers(subject, setting) ? undefined : artifactsOf(after, subject, setting)
    // "… production-ready outputs, API access, and open access."
    return after.replace('.', '').trim() === '' &&
      namesOwn(sentence.slice(0, RECENT), setting) &&
      matches(/\b(?:and|,)\s*$/i, before)
      ? [setting.named]
      : undefined
  }
  const subject = before.slice(0, predicate.index)
  if (namesOthers(subject, setting) || leadsElsewhere(before.slice(-NEAR), setting)) return undefined
  const presents = matches(/^(?:welcome|introduc|present|releas|announc|launch|unveil)/i, predicate[1] ?? '')
  const presented = before.slice(predicate.index + (predicate[1]?.length ?? 0))
  if (presents && namesOthers(presented, setting)) return undefined
  // "Aster also developed HerbTalk, an open-source …": another thing of the same people.
  const makes = matches(/^(?:developed|producing|yielding|provide|offer)/i, predicate[1] ?? '')
  if (makes && (namesStranger(presented, setting) || namesOthers(presented, setting))) return undefined
  if (presents || isFirstPerson(subject) || namesOwn(subject, setting))
    return artifactsOf(after, subject, setting)
  if (matches(/^\W*(?:it|they|which)\b/i, subject))
    return setting.before.length > 0 ? setting.before : undefined
  const known = isDefinite(subject) && artifactsIn(subject).length > 0 && !namesStranger(subject, setting)
  return known ? artifactsOf(subject, after, setting) : undefined
}

/** "Fully open", "open." at the end of what is said, and not before a noun. */
function isWhole({ word, after }: Frame, kind: ClaimKind): boolean {
  if (!matches(/^open$/i, word)) return false
  return kind === 'fully-open' || /^(?:[,.]|\s*$| (?:to|for|and)\b)/.test(after)
}

/** An item of news begins with its date. */
const DATED = /^\W*\d{4}\W\d{1,2}\b/
const HAN_OTHERS =
  /(?:其他|其它|现有|已有|主流|众多|许多|等|基于|使用|与|和|同类|多个|优秀|对|为|在|从|最|当前|向|各种|一些|由|跟|比|引入|感谢|以及|如|所有|超越|超过|优于|任何)(?:的|了)?$/

/** Who uses what is open source releases none of it. */
const HAN_USES = /(?:使用|基于|采用|利用|借助|感谢)了?$/

/** The same in scripts without spaces; their sentences often leave out who speaks. */
function inHan(frame: Frame, kind: ClaimKind, setting: Setting): readonly ClaimedArtifact[] | undefined {
  const { sentence, word, before, after } = frame
  const [tail, object] = [before.slice(-40), after.slice(0, 30)]
  if (kind === 'fully-open')
    return namesOthers(before, setting) ? undefined : artifactsOf(before, after, setting)
  const ours = isFirstPerson(tail) || namesOwn(tail, setting) || namesOwn(object, setting)
  const near = isFirstPerson(before.slice(-14))
  if (matches(HAN_USES, before.slice(-4)) || (matches(HAN_OTHERS, before.slice(-6)) && !near))
    return undefined
  if (leadsElsewhere(object, setting) || isSibling(object, setting)) return undefined
  if (!ours && namesOthers(`${tail}${object}`, setting)) return undefined
  const speaks =
    ours ||
    // 开源了, 正式开源, オープンソース化
    /^(?:了|发布|出|化し|化する|しました|합니다|했|하였)/.test(after) ||
    /(?:已|已经|正式|同时|并|也|现已)$/.test(before) ||
    /^(?:它|其|该|本)/.test(sentence) ||
    (isOpening(before) &&
      (namesOwn(object, setting) || (matches(DATED, sentence) && artifactsIn(object).length > 0)))
  if (!speaks || (word === '오픈소스' && !ours)) return undefined
  return artifactsOf(after, before, setting)
}

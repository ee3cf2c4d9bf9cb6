import { findMentions } from '../licenses/mentions.ts'
import {
  artifactsIn,
  isDefinite,
  isFirstPerson,
  namesOthers,
  namesOwn,
  type Speaker,
} from './claim-subjects.ts'
import type { Claim, ClaimedArtifact, ClaimKind } from './claims.ts'

/** What a sentence claims, and with which of its words. */
export interface Spoken {
  readonly kind: ClaimKind
  readonly artifacts: readonly ClaimedArtifact[]
  readonly polarity: Claim['polarity']
  /** The words in the sentence, in UTF-16 code units. */
  readonly index: number
  readonly length: number
}

/** Where a sentence stands, as far as it tells what an omitted subject is. */
export interface Setting extends Speaker {
  /** Whether the heading above is one on licenses. */
  readonly inLicenseSection: boolean
  /** What the sentence before it spoke of; empty where that was nobody's, or somebody else's. */
  readonly before: readonly ClaimedArtifact[]
}

/** A sentence without any of these claims nothing: tried first, on a whole section and then on each sentence. */
export const TELLING: readonly RegExp[] = [
  /open|releas|licen|publi[cs]|availab|commerc|reproduc|replicat|download|provided|restrict|launch|can (?:be found|find)|\bunder\b|\bMOF\b|开源|开放|公开|发布|许可|协议|商用|商业|オープン|公開|ライセンス|오픈|공개|라이선스|abierto|libre|ouvert|aberto/i,
]

/** Of a longer sentence the beginning is read. */
const MAX_SENTENCE = 1_000
/** Of one sentence. */
const MAX_CLAIMS = 8

/** What a sentence claims of this release. Linear in the sentence; never throws. */
export function readClaimsIn(whole: string, setting: Setting): readonly Spoken[] {
  const text = whole.slice(0, MAX_SENTENCE)
  if (isNoStatement(text)) return []
  const frame = (index: number, length: number) => frameOf(text, index, length)
  const found: Spoken[] = []
  const polarity = CONDITIONAL.test(text) ? 'conditional' : 'asserted'
  for (const { 0: word, index } of text.matchAll(OPEN)) {
    const said = readOpenness(frame(index, word.length), setting)
    if (said) found.push({ ...said, polarity })
  }
  for (const { 0: word, index } of text.matchAll(RELEASE)) {
    const said = readRelease(frame(index, word.length), setting)
    if (said) found.push({ ...said, polarity })
  }
  for (const said of readLicenses(text, setting)) found.push({ ...said, polarity })
  for (const said of readUses(text, setting)) found.push({ ...said, polarity })
  return unique(found).slice(0, MAX_CLAIMS)
}

function unique(found: readonly Spoken[]): readonly Spoken[] {
  const byKind = new Map<string, Spoken>()
  for (const each of [...found].sort((a, b) => a.index - b.index)) {
    const key = `${each.kind} ${each.artifacts.join()}`
    if (!byKind.has(key)) byKind.set(key, each)
  }
  return [...byKind.values()]
}

/** Boxes that are not ticked, questions, placeholders and lists of plans. */
const NO_STATEMENT = /^\W*\[ \]|\?\s*$|\[more information needed\]|\bTODO\b|^\W*(?:coming soon|roadmap)\b/i

function isNoStatement(text: string): boolean {
  return NO_STATEMENT.test(text)
}

/** A word with its clause: what stands before it and behind it up to the next one. */
interface Frame {
  readonly text: string
  readonly index: number
  readonly length: number
  readonly before: string
  readonly after: string
}

const BREAKS =
  /[;；。！]|, (?:while|but|whereas|although|though|however|which|so|because|and we|we)\b|[，,](?=但|而)|\b(?:while|whereas|although)\b|: (?=[A-Z])|(?:^|\s)[-–—]\s/gi

function frameOf(text: string, index: number, length: number): Frame {
  let start = 0
  let end = text.length
  for (const { 0: mark, index: at } of text.matchAll(BREAKS)) {
    if (at + mark.length <= index) start = at + mark.length
    else if (at >= index + length) {
      end = at
      break
    }
  }
  return { text, index, length, before: text.slice(start, index), after: text.slice(index + length, end) }
}

const PLANNED =
  /\b(?:will|shall|won't|soon|plan(?:s|ned|ning)?|going to|would|may|might|could|should|intend\w*|hop(?:e|es|ing)|aim(?:s|ed|ing)?|want to|wish|upcoming|to be|in the future|later|stay tuned|once|mission|goal|vision|if|working on|expect\w*|promise\w*|commit(?:ment|ted)|strive|look(?:ing)? forward|consider\w*|scheduled|until|before|when(?:ever)?|as soon as|let's|please)\b|将|即将|计划|后续|未来|准备|拟|希望|预计|敬请期待|会(?!议)|待|예정|계획|予定|計画/i
const PLANNED_AFTER =
  /\b(?:soon|later (?:this|in)|in the (?:near )?future|upcoming|by the end of|stay tuned|next (?:week|month))\b|敬请期待|即将|예정|予定/i
const NEGATED =
  /\b(?:not|never|no|none|without|cannot|neither|nor|unable|instead of|rather than|unlike|lack\w*|nothing)\b|n't\b|未|不|没|尚|无法|非(?!常)|않|없|ません|\bno\b|\bnão\b|\bpas\b/i

const isPlannedOrNegated = ({ before, after }: Frame) =>
  PLANNED.test(before) || NEGATED.test(before) || PLANNED_AFTER.test(after)

const CONDITIONAL =
  /\b(?:research(?: and educational)?(?: use| purposes?)? only|(?:academic|non-?commercial|scientific|research) (?:research|use|purposes?)|(?:for|to) (?:academic )?research\b|upon request|on request|with permission|upon (?:approval|registration)|after (?:filling|completing|registr\w+|approval)|applications?\b(?= form)|request form|questionnaire|but should comply|for non-?commercial)|(?:for|to) (?:academic|research)|学术研究|登记|问卷|非商业|申请|研究目的|연구용|研究目的/i

/** Openness in so many words. */
const OPEN =
  /\bopen(?:[- ]?sourc(?:ed?|es|ing)|[- ]weights?|[- ]data(?:sets?)?|[- ]corpus|[- ]science|[- ]access(?:ible|ibility)?|[- ]licen[sc]ed?|ly|ness)?\b|开源(?!协议|许可|计划|社区|生态|项目地址|平台)|(?:完全|全面)开放|オープンソース(?:化)?|오픈소스|\b(?:c[oó]digo|modelos?|datasets?|pesos) abiertos?\b|\bopen-?source\b/gi

const ADVERB =
  /\b(?:fully|truly|completely|entirely|totally|wholly|genuinely|100%)[- ](?:and (?:\w+ )?)?$|(?:完全|全面)$/i
/** Nouns that make what stands before them a topic, and not a property of anything. */
const TOPIC =
  /^[- ]?(?:communit|ecosystem|licen[sc]|software\b|world\b|tool(?:s|ing)\b|projects\b|contribut|spirit|protocol|initiative|movement|plan\b|landscape|alternatives?\b|counterparts?|solutions?\b|competitors?|baselines?\b|SOTA|effort|foundation|development|AI\b|LLMs\b|team|methods?\b|repositor|packages|libraries|works?\b|llm leaderboard|benchmarks?\b|leaderboard|domain|field|space|and closed|& closed|\/ ?closed|philosophy|principles|policy|code and|sota|platform|state)|^(?:社区|生态|计划|协议|许可|闭源|及闭源|和闭源|与闭源|项目|平台|数据集?|最|领域|工作|软件|软|精神|SOTA|大模型中|模型中|团队)/i
/** What stands right before, where the words are about others: "outperforms existing open-source models". */
const OTHERS =
  /\b(?:other|existing|leading|current|previous|prior|many|most|all(?: the)?|both|some|several|various|multiple|different|established|among|amongst|than|versus|vs\.?|against|outperform\w*|surpass\w*|exceed\w*|compar\w*|compare[ds]? (?:to|with)|like|unlike|between|recent|popular|similar|competing|strong|top|any|every|more|no|such|major|powerful|to the|in the|of the|on the|for the|from the|with the|by the|the|with|on|for|from|in|to|of|using|via|and|or|as|by|non-)[\s"'“(-]+(?:[\w-]+\s+){0,2}$|(?:其他|现有|主流|众多|许多|等|基于|使用|与|和|同类|多个|优秀|对|为|在|从|最|当前|向|的|各种|一些|由|跟|比|了其他)$/i
const GROUP =
  /\b(?:suite|family|series|set|collection|range|group|line|releases?|kind|class|lineup|generation|member|version)s? of (?:[\w-]+\s+){0,2}$/i
const BE =
  /\b(?:is|are|was|were|has been|have been|be|being|stands? as|represents?|remains?|becomes?|as|introduc\w+|presents?|present|propos\w+|releas\w+|announc\w+|launch\w*|unveil\w*|develop\w*|built|build|provid\w*|offer\w*|our|this|these|welcome to)\b/i
const VERB_SUBJECT =
  /\b(?:we|I|team|and|also|have|has|had|are|am|is|were|was|been|now|further|officially|proudly|to|by|for|just|today|that|fully|completely|all|both|already|[A-Z][\w.-]*)[\s"“*'’]*$|(?:'ve|’ve|'re|’re)\s*$/

function readOpenness(frame: Frame, setting: Setting): Omit<Spoken, 'polarity'> | undefined {
  const { text, index, length, before, after } = frame
  const word = text.slice(index, index + length)
  const adverb = ADVERB.exec(before)
  const lead = adverb ? before.slice(0, adverb.index) : before
  const at = { index: index - (adverb?.[0].length ?? 0), length: length + (adverb?.[0].length ?? 0) }
  if (isPlannedOrNegated(frame)) return undefined
  const chinese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(word)
  const kind = kindOf(word, adverb !== null, after)
  if (!kind) return undefined
  if (TOPIC.test(after)) return undefined
  if (chinese) return readHan(frame, kind, setting, at)
  const own = (words: string) =>
    (isFirstPerson(words) || namesOwn(words, setting) || isDefinite(words)) && !namesOthers(words, setting)
  // "We open-source X", "X is open-sourced", "By open-sourcing X".
  const isVerb = /sourc(?:ed|ing|e)$/i.test(word) && VERB_SUBJECT.test(lead)
  if (isVerb && /ing$/i.test(word)) {
    if (!isFirstPerson(text)) return undefined
    return said(kind, artifactsOf(after, lead, setting), at)
  }
  if (isVerb && isFirstPerson(lead) && !/\b(?:is|are|was|were|been)\s*$/i.test(lead)) {
    return said(kind, artifactsOf(after, lead, setting), at)
  }
  if (
    (/\b(?:is|are|was|were|been)(?: \w+ly| now| also| both| all| both)?\s*$/i.test(lead) &&
      /^(?:open|openly|open-?sourced?|open source)$/i.test(word.replace(/[- ]/, '-').replace('-', ' '))) ||
    (/\b(?:is|are|was|were|been)(?: \w+ly| now| also| both| all)?\s*$/i.test(lead) &&
      /^open[- ]?sourced?$/i.test(word))
  ) {
    const nouns = artifactsIn(lead)
    if (!own(lead) && nouns.length === 0) return undefined
    if (namesOthers(lead, setting)) return undefined
    if (word.toLowerCase() === 'open' && !adverb && !/^[,.]|^\s*$|^ (?:to|for|and)\b/.test(after))
      return undefined
    return said(kind, artifactsOf(lead, after, setting), at)
  }
  // Nothing stands before it: an item of news, or a label.
  if (/^[^\p{L}]*(?:\w{3,9}\.? \d{1,2}[^\p{L}]*)?(?:\[?x\]?\W*)?$/iu.test(lead)) {
    if (/sourc(?:ed|ing)$/i.test(word) || adverb) {
      const named = artifactsIn(after)
      if (named.length > 0 || namesOwn(after, setting)) return said(kind, artifactsOf(after, '', setting), at)
    }
    return undefined
  }
  // "X is the first open-source model": a property of the subject.
  const tail = lead.slice(-48)
  if (/\b(?:our|this|these|my)\s+(?:[\w-]+,?\s+){0,3}$/i.test(tail)) {
    if (namesOthers(after.slice(0, 60), setting)) return undefined
    return said(kind, artifactsOf(after.slice(0, 60), lead, setting), at)
  }
  // "The Aster open-source model".
  if (
    namesOwn(tail.split(/\s+/).slice(-3).join(' '), setting) &&
    artifactsIn(after.slice(0, 24)).length > 0 &&
    !BE.test(tail.split(/\s+/).slice(-3).join(' '))
  )
    return said(kind, artifactsOf(after.slice(0, 30), lead, setting), at)
  // "the official open source release of X", "downloads the open-sourced X".
  if (
    namesOwn(after.slice(0, 50).split(/\b(?:and|on|in|with|for|by|from)\b/)[0] ?? '', setting) &&
    !OTHERS_STRICT.test(tail)
  )
    return said(kind, artifactsOf(after.slice(0, 50), lead, setting), at)
  const predicate = PREDICATE.exec(lead)
  if (!predicate) return undefined
  if (OTHERS_STRICT.test(tail) && !GROUP.test(tail)) return undefined
  const subject = lead.slice(0, predicate.index)
  const verb = predicate[1] ?? ''
  const first =
    isFirstPerson(subject) || /^(?:welcome|introduc|present|releas|announc|launch|unveil)/i.test(verb)
  if (first || namesOwn(subject, setting)) {
    if (namesOthers(subject, setting)) return undefined
    return said(kind, artifactsOf(after, subject, setting), at)
  }
  if (isDefinite(subject) && !namesOthers(subject, setting) && artifactsIn(subject).length > 0)
    return said(kind, artifactsOf(subject, after, setting), at)
  if (/^\W*(?:it|they|which)\b/i.test(subject) && setting.before.length > 0)
    return said(kind, setting.before, at)
  if (/^\W*as\b/i.test(lead) && namesOwn(text, setting))
    return said(kind, artifactsOf(after, '', setting), at)
  return undefined
}

const PREDICATE =
  /\b(is|are|was|were|stands? as|represents?|remains?|becomes?|became|as|introduc\w+|presents?|propos\w+|releas\w+|announc\w+|launch\w*|unveil\w*|developed|provides?|offers?|welcome to)\b(?:(?!\b(?:is|are|as)\b)[^.;])*$/i
const OTHERS_STRICT =
  /\b(?:other|existing|leading|current|previous|prior|many|most|all|both|some|several|various|multiple|different|established|among|amongst|than|versus|vs\.?|against|outperform\w*|surpass\w*|exceed\w*|compar\w*|compared (?:to|with)|like|unlike|between|recent|popular|similar|competing|any|every|no|such|major|in the|on the|to the|for the|from the|with the|by the|with|on|for|from|in|to|of|using|via|by|of the|supports?|plugged|trained)[\s"'“(-]+(?:[\w-]+\s+){0,2}$/i

function kindOf(word: string, adverb: boolean, after: string): ClaimKind | undefined {
  const plain = word.toLowerCase().replace(/[- ]/g, '')
  if (/^(?:完全|全面)开放/.test(word)) return 'fully-open'
  if (/^opensourc|^开源|^オープンソース|^오픈소스|abierto/.test(plain))
    return adverb ? 'fully-open' : 'open-source'
  if (/^openweight/.test(plain)) return 'open-weights'
  if (/^open(?:data|corpus)/.test(plain)) return 'open-data'
  if (/^openscience/.test(plain)) return adverb ? 'open-science' : undefined
  if (/^openaccess/.test(plain)) return 'released'
  if (/^openly/.test(plain))
    return /^ (?:available|accessible|released?|shared?|releasing|licen[sc]ed)\b/i.test(after)
      ? 'released'
      : undefined
  if (/^openlicen/.test(plain)) return undefined
  if (plain !== 'open') return undefined
  if (adverb) return 'fully-open'
  if (/^(?:,? [\w-]+,?){0,3}? (?:models?|LLMs?|language models?)\b/i.test(after)) return 'open-weights'
  if (/^ releases?\b/i.test(after)) return 'released'
  return undefined
}

function said(
  kind: ClaimKind,
  artifacts: readonly ClaimedArtifact[],
  { index, length }: { readonly index: number; readonly length: number },
): Omit<Spoken, 'polarity'> {
  const data = artifacts.length > 0 && artifacts.every((each) => each.startsWith('datasets'))
  return { kind: kind === 'open-source' && data ? 'open-data' : kind, artifacts, index, length }
}

/** What words are about: what they name, else what the others do, else what the release's own name stands for. */
function artifactsOf(words: string, others: string, setting: Setting): readonly ClaimedArtifact[] {
  const main =
    words.split(
      /\b(?:for|to|in order|that|which|with|from|using|through|based on|at|on|by)\b|用于|以便/i,
      1,
    )[0] ?? ''
  const named = artifactsIn(main)
  if (named.length > 0) return named
  if (namesOwn(main, setting)) return ['weights']
  const elsewhere = artifactsIn(others)
  if (elsewhere.length > 0) return elsewhere
  const behind = artifactsIn(words)
  if (behind.length > 0) return behind
  return [setting.whole]
}

function readHan(
  frame: Frame,
  kind: ClaimKind,
  setting: Setting,
  at: { readonly index: number; readonly length: number },
): Omit<Spoken, 'polarity'> | undefined {
  const { before, after, text } = frame
  const tail = before.slice(-40)
  if (OTHERS.test(before.slice(-8)) && !/(?:我们|本|该|此|是[^，]{0,12})$/.test(before.slice(-16)))
    return undefined
  const own = isFirstPerson(tail) || namesOwn(tail, setting) || namesOwn(after.slice(0, 30), setting)
  const bare = /^[^\p{L}]*(?:[\d\p{P}\p{S}\s年月日]*)$/u.test(before)
  const verb = /^(?:了|发布|出)/.test(after) || /(?:已|正式|同时|并|也|现已)$/.test(before)
  const predicate = /(?:是|为|作为)[^，。]{0,30}$/.test(before) && (own || /^(?:它|其|该|本)/.test(text))
  if (kind === 'fully-open') return said(kind, artifactsOf(before, after, setting), at)
  if (own || (bare && (verb || namesOwn(after, setting))) || verb || predicate) {
    if (namesOthers(`${tail}${after.slice(0, 30)}`, setting) && !isFirstPerson(tail)) return undefined
    return said(kind, artifactsOf(after, before, setting), at)
  }
  if (/[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text) && (own || isDefinite(tail)))
    return said(kind, artifactsOf(after, before, setting), at)
  return undefined
}

/** Words that say that something is out. */
const RELEASE =
  /\breleas(?:e[ds]?|ing)\b|\bpublish(?:ed|ing)?\b|\blaunch(?:ed|ing)?\b|\b(?:publicly |freely |openly |now )?(?:available|accessible)\b|\bcan (?:also )?be (?:found|downloaded|accessed)\b|\bcan (?:also )?(?:find|download|access)\b|\bprovided?\b|\bungated access\b|正式发布|发布(?!会|日期|时间|于|计划)了?|公开(?=了|发布|下载)|공개(?=했|하였|합니다|되어|되었|한다)|公開(?=し|され)|\bse publican?\b|\blan[cç]ad[oa]s?\b|\bpubli[ée]e?s?\b/gi

const RELEASE_NOUNS =
  /^(?: (?:notes?|page|date|script|branch|candidate|process|plan|timeline|blog|cycle|version|tag|scripts)\b|\s*(?:计划|会|日期|时间))/i

function readRelease(frame: Frame, setting: Setting): Omit<Spoken, 'polarity'> | undefined {
  const { text, index, length, before, after } = frame
  const word = text.slice(index, index + length)
  if (isPlannedOrNegated(frame) || RELEASE_NOUNS.test(after)) return undefined
  const at = { index, length }
  const done = (artifacts: readonly ClaimedArtifact[]) => ({ kind: 'released' as const, artifacts, ...at })
  const active = /^(?:releas(?:e[ds]?|ing)|publish(?:ed|ing)?|launch(?:ed|ing)?|provide)$/i.test(word)
  const han = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(word)
  const object = after.slice(0, 160)
  const named = artifactsIn(object)
  const names = namesOwn(object, setting)
  if (han) {
    if (
      !isFirstPerson(before) &&
      !/^[^\p{L}]*$/u.test(before) &&
      !namesOwn(before, setting) &&
      artifactsIn(before).length === 0
    )
      return undefined
    if (!names && namesOthers(object.slice(0, 40), setting)) return undefined
    if (named.length === 0 && !names && artifactsIn(before).length === 0) return undefined
    return done(artifactsOf(object, before, setting))
  }
  if (active) {
    const we =
      /\b(?:we|I)(?:'ve|’ve|'re|’re)?\b[^,.]{0,40}$/i.test(before) ||
      (/\b(?:we|our team|team)\b/i.test(before) && /\band\s*$/i.test(before))
    const bare =
      /^[^\p{L}]*(?:(?:\w{3,9}\.? \d{1,2}|[\d./-]+)[^\p{L}]*)?(?:x\]\s*|\[x\]\s*)?(?:\p{L}{3,9}\.? ?\d{0,2},? ?\d{0,4}[^\p{L}]*)?$/iu.test(
        before,
      )
    const gerund =
      /ing$/i.test(word) && /\b(?:by|for|are|am|announce|announcing)\s*$/i.test(before) && isFirstPerson(text)
    if (/^(?:release|releases)$/i.test(word) && /^ of\b/i.test(after)) {
      if (
        /\b(?:public|official|open|final|announce)\b/i.test(before.slice(-30)) &&
        (names || isDefinite(object.slice(0, 20)))
      )
        return done(artifactsOf(object, before, setting))
      return undefined
    }
    if (we || gerund || (bare && /^(?:release|released|releasing)$/i.test(word))) {
      if (named.length === 0 && !names) return undefined
      if (!names && bare && namesOthers(object.slice(0, 60), setting)) return undefined
      return done(artifactsOf(object, before, setting))
    }
  }
  // Passive: what is out stands before.
  if (!/^(?:releas|publish|launch)/i.test(word) || /ed$/i.test(word)) {
    const be =
      /\b(?:is|are|was|were|been|made|make|makes|making)(?: \w+ly| now| also| all| both| currently)*\s*$/i.test(
        before,
      )
    const you = /^can (?:also )?(?:find|download|access)/i.test(word)
    if (you) {
      if (
        !/\byou\s*$/i.test(before) ||
        named.length === 0 ||
        !OWN_OBJECT.test(object) ||
        namesOthers(object.slice(0, 50), setting)
      )
        return undefined
      return done(artifactsOf(object, '', setting))
    }
    const found = /^can /i.test(word)
    if (!be && !found) return undefined
    const subject = before.slice(-120)
    const subjects = artifactsIn(subject)
    if (subjects.length === 0 && !namesOwn(subject, setting)) return undefined
    if (namesOthers(subject, setting)) return undefined
    if (
      !isDefinite(subject) &&
      !isFirstPerson(subject) &&
      !namesOwn(subject, setting) &&
      subjects.length === 0
    )
      return undefined
    if ((/available|accessible|provided/i.test(word) || found) && !PLACE.test(after)) return undefined
    return done(subjects.length > 0 ? subjects : ['weights'])
  }
  return undefined
}

const OWN_OBJECT =
  /\bour\b|\bthe (?:full |complete |pre-?trained |trained |model )?(?:weights|checkpoints?|code|data|dataset|models?)\b|\ball\b/i
const PLACE =
  /^[^,]{0,30}\b(?:on|at|in|from|under|here|via|through|for download|to (?:the public|everyone|third parties|anyone))\b|https?:/i

const LICENSED =
  /\blicen[sc]\w*|\bunder\b|\bsubject to\b|\bgoverned by\b|\bcompl(?:y|iance) with\b|\bterms of\b|许可|协议|ライセンス|라이선스|\bis\b|\bare\b/i
const LICENSE_ELSEWHERE =
  /\b(?:originally|derived from|borrow\w*|adapted from|fork(?:ed)?|third[- ]party|dependenc\w+|includes? (?:code|software|components)|their (?:own|respective)|previous(?:ly)?|no longer|such as|e\.g|depending on|thanks?|respective)\b/i
const UNKNOWN_LICENSE = /\b(?:[A-Z][\w.-]* ){0,5}?(?:LICENSE|License|Licence)(?: AGREEMENT| Agreement)?\b/g

function readLicenses(text: string, setting: Setting): readonly Omit<Spoken, 'polarity'>[] {
  if (!LICENSED.test(text) || LICENSE_ELSEWHERE.test(text)) return []
  const mentions = findMentions(text).map(({ license, index, length }) => ({
    id: license.spdx,
    index,
    length,
  }))
  const items = mentions.length > 0 ? mentions : unknownLicenses(text)
  let last: readonly ClaimedArtifact[] = []
  let from = 0
  return items.flatMap(({ id, index, length }) => {
    const frame = frameOf(text, index, length)
    const before = text.slice(from, index)
    const lead = before.slice(-160)
    from = index + length
    const predicate =
      LICENSE_PREDICATE.test(lead) || LICENSE_AFTER.test(text.slice(index + length, index + length + 40))
    const entry =
      setting.inLicenseSection && /^[^\p{L}]*(?:[\w ]{0,24}[:：|])?[^\p{L}]*(?:the )?$/iu.test(before)
    const label = /\blicen[sc]e\W{0,6}$/i.test(lead) && /[:：|]\W*$/.test(lead)
    if (!predicate && !entry && !label) return []
    if (PLANNED.test(lead) || NEGATED.test(lead.replace(/non-?\w+/gi, '')) || namesOthers(lead, setting))
      return []
    void frame
    const named = artifactsIn(lead.replace(/\blicen[sc]e text\b/gi, ''))
    last =
      named.length > 0
        ? named
        : namesOwn(lead, setting)
          ? ['weights']
          : last.length > 0
            ? last
            : [setting.whole]
    return [{ kind: `license:${id}` as const, artifacts: last, index, length }]
  })
}

const LICENSE_PREDICATE =
  /\b(?:licen[sc]ed|under|subject to|governed by|compl(?:y|iance) with|terms of|adheres? to|adhere to|follow(?:s|ing)?|(?:is|are)(?: also)?|has an?|called|sous|bajo|sob)\b[^.]{0,60}$|遵循[^。]{0,30}$|采用[^。]{0,30}$|基于[^。]{0,20}$|は[^。]{0,20}$|는[^.]{0,20}$|은[^.]{0,20}$/i
const LICENSE_AFTER =
  /^[^.]{0,12}(?:-?licen[sc]ed\b|(?:오픈소스 )?라이선스|ライセンス|(?:开源)?(?:协议|许可)|license provides)/i

function unknownLicenses(text: string) {
  return [...text.matchAll(UNKNOWN_LICENSE)].flatMap(({ 0: name, index }) =>
    name.includes(' ') && /[A-Z]/.test(name) && !/^(?:The|See|This|Our|And|Usage) License$/i.test(name)
      ? [{ id: name, index, length: name.length }]
      : [],
  )
}

const COMMERCIAL =
  /\b(?:free(?:ly)?(?: \w+)? (?:for )?commercial (?:use|usage)|(?:support|supports|allow|allows|permit|permits|licensed for|available for|including|and|free) (?:\w+ ){0,2}commercial (?:use|usage|applications?)|commercial (?:use|usage) (?:is |are )?(?:also )?(?:allowed|permitted|supported|ok)|licensed for (?:both )?(?:commercial|researchers and commercial)|commercial entities|businesses of all sizes|commercially (?:usable|viable|friendly)|(?:allow|permit)\w* for commercial)\b|(?:支持|允许|免费|可|可以)(?:\*\*)?(?:商用|商业使用|商业用途|商业)|商用/gi
const UNRESTRICTED =
  /\bwithout (?:any )?restrictions?\b|\bno restrict(?:ion|ions)?\b|\ballows? for any modifications\b|\bunrestricted\b/gi
const REPRODUCIBLE =
  /\b(?:fully|100%|completely|easily)? ?reproducible\b|\b(?:code|scripts?|recipes?|everything|configs?|commands)\b[^.]{0,60}\b(?:to |for )?(?:reproduc|replicat)\w+/gi

function readUses(text: string, setting: Setting): readonly Omit<Spoken, 'polarity'>[] {
  const found: Omit<Spoken, 'polarity'>[] = []
  const add = (kind: ClaimKind, pattern: RegExp, refuse?: RegExp) => {
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const { before } = frameOf(text, index, word.length)
      if (NEGATED.test(before) || PLANNED.test(before.slice(-40)) || refuse?.test(text)) continue
      if (namesOthers(before.slice(-80), setting)) continue
      found.push({
        kind,
        artifacts: artifactsOf(before, text.slice(index + word.length), setting),
        index,
        length: word.length,
      })
    }
  }
  add('commercial-use', COMMERCIAL, /\bcontact\b|\bintended\b|\bnot\b|不|勿|禁止/i)
  add('no-restriction', UNRESTRICTED)
  add('reproducible', REPRODUCIBLE, /\bseed\b|\btemperature\b|\bto reproduce\b.*\brun\b/i)
  return found
}

import { findMentions } from '../licenses/mentions.ts'
import { find, findAll, matches } from '../pattern.ts'
import { isNegated, isPlanned, type Setting, type Spoken } from './claim-frames.ts'
import { artifactsIn, namesOthers, namesOwn, namesStranger } from './claim-subjects.ts'
import type { ClaimedArtifact } from './claims.ts'

/** Without one of these, or a heading on licenses above, no license is claimed. */
const SPEAKS =
  /\blicen[sc]\w*|\blicencia|\bunder\b|\bsubject to\b|\bgoverned by\b|\bcompl(?:y|iance) with\b|\bterms of\b|\b(?:is|are) (?:also )?(?:CC|MIT|Apache|GPL|BSD)\b|许可|协议|ライセンス|라이선스/i
/** Sentences about what others are under, or were. */
const ELSEWHERE =
  /\b(?:originally|derived from|borrow\w*|adapted from|fork(?:ed)?|third[- ]party|dependenc\w+|includes? (?:code|software|components)|their (?:own|respective)|no longer|such as|e\.g|depending on|thanks?|respective|prohibited by|users? (?:must|should)|you (?:must|should|agree)|whether|suitable for|depends? on|rel(?:y|ies) on)\b/i
const PREDICATE =
  /\b(?:licen[sc]ed|releas\w+|distribut\w+|available|publish\w+|provid\w+|offered|shared|made|granted|lanzad[oa]s?|lançad[oa]s?|publican?|licenciado)\b[^;]{0,60}\b(?:under|by|with|bajo|sob)\b[^;]{0,50}$|\b(?:licen[sc]ed(?: as)?|under|subject to|soumis|governed by|compl(?:y|iance) with|terms of|adheres? to|follows?|sous|bajo|sob)\b[^;]{0,50}$|\b(?:is|are)(?: also)?\s+(?:the |an? )?$|\blicen[sc]e,? called\s+\W*(?:the )?$|(?:遵循|采用|基于|使用)[^。]{0,30}$|(?:は|는|은)[^。.]{0,20}$/i
/** "代码的授权协议为 …" */
const NAMED = /(?:(?:协议|许可证?)(?:为|是)|遵守|依照|按照)[^。]{0,12}$/
const BEHIND =
  /^[^.]{0,12}?(?:-?licen[sc]ed\b|라이선스|ライセンス|(?:开源)?(?:协议|许可)| licen[sc]e (?:provides|grants))| can be found (?:at|in)\b/i
/** "License: MIT", "| License | MIT". */
const LABEL = /\b(?:licen[sc]es?|licencia)\W{0,6}[:：|]\W{0,4}(?:the )?$/i
/** "MIT", "Code: MIT" below a heading on licenses; letters are those of letters.ts. */
const ENTRY =
  /^[^a-z\u00c0-\u1fff\u3040-\ud7ff]{0,12}(?:[\w\u00c0-\u1fff\u3040-\ud7ff -]{0,24}[:：|])?[^a-z\u00c0-\u1fff\u3040-\ud7ff]{0,12}(?:the )?$/i
/** "The license CC BY 4.0 best describes …" */
const APPOSED = /\b(?:the|our) licen[sc]e\s*$/i
/** "The license was changed from MIT to Apache 2.0." */
const CHANGED = /\b(?:updated?|changed?|switched|moved|relicensed)\b/i
const CHANGED_TO = /\bto (?:the |an? )?$/i
/** A license by its capital letters, that nobody may know here. */
const BY_NAME =
  /(?:\b[A-Z][\w.-]* |\([A-Z]{2,8}\) ){1,6}(?:LICENSE|[Ll]icen[sc]e)(?: AGREEMENT| Agreement)?\b/g
/** "Permissive Apache 2.0 license: …" as the item of a list of highlights. */
const TITLE = /^ licen[sc]e:/i
const MAX_TITLE = 24
/** Where the text of a license lies says nothing of what is under it. */
const IN_REPOSITORY = /(?:リポジトリ|저장소)(?:にある|内の|에 있는|의)|仓库(?:中|里|内)的?/g
/** How far ahead of a name what is under it is looked for. */
const LEAD = 160

/** The licenses that a sentence says to be those of the release, each with what stands before it. */
export function readLicenses(sentence: string, setting: Setting): readonly Spoken[] {
  if (!matches(SPEAKS, sentence) && !setting.inLicenseSection) return []
  if (matches(ELSEWHERE, sentence)) return []
  const mentions = findMentions(sentence)
  const items = [
    ...mentions.map(({ license, index, length }) => ({ id: license.spdx, index, length })),
    ...findAll(BY_NAME, sentence).flatMap(({ 0: name, index }) => {
      const known = mentions.some(
        (each) => each.index < index + name.length && index < each.index + each.length,
      )
      if (known || matches(NO_NAME, name)) return []
      return [{ id: setting.licenseBehind(name) ?? name.trim(), index, length: name.length }]
    }),
  ].sort((a, b) => a.index - b.index)
  // A line that is nothing but a link to a license, whatever it is called there.
  const behind = items.length === 0 && setting.inLicenseSection ? setting.licenseBehind(sentence) : undefined
  if (behind !== undefined && !matches(/^\W*(?:see )?licen[sc]e\b/i, sentence) && sentence.length < MAX_TITLE)
    return [{ kind: `license:${behind}`, artifacts: [setting.whole], index: 0, length: sentence.length }]
  // "Licensed under the [License](LICENSE)": the name is that of the file.
  if (items.length === 0)
    for (const { text } of setting.links) {
      const index = matches(/^(?:[\w.+-]+ ){0,6}licen[sc]e(?: agreement)?$/i, text)
        ? sentence.indexOf(text)
        : -1
      const id = index < 0 ? undefined : setting.licenseBehind(text)
      if (id !== undefined) items.push({ id, index, length: text.length })
    }
  let last: readonly ClaimedArtifact[] = []
  let from = 0
  return items.flatMap(({ id, index, length }) => {
    const before = sentence.slice(from, index)
    const lead = before.slice(-LEAD)
    const rest = sentence.slice(index + length, index + length + 40)
    from = index + length
    const label = matches(LABEL, lead) && (setting.isGeneral || setting.inLicenseSection)
    const entry = setting.inLicenseSection && matches(ENTRY, before)
    const title = setting.isGeneral && matches(TITLE, rest) && before.length < MAX_TITLE
    const spoken =
      !matches(LABEL, lead) &&
      (title ||
        matches(PREDICATE, lead) ||
        matches(NAMED, lead) ||
        matches(BEHIND, rest) ||
        matches(APPOSED, lead) ||
        (matches(CHANGED_TO, lead) && matches(CHANGED, sentence.slice(0, index))))
    if (!label && !entry && !spoken) return []
    // "The Model License of Llama", as an item of a list.
    const elsewhere = matches(/^ (?:of|for) /i, rest) && namesStranger(rest.slice(4), setting)
    if (!spoken && elsewhere && !namesOwn(rest, setting)) return []
    const clause = lead.split(/;|, (?:and|while)\b/).at(-1) ?? ''
    if (isPlanned(clause) || isNegated(clause) || namesOthers(clause, setting)) return []
    const subject =
      lead
        .slice(0, find(PREDICATE, lead)?.index ?? lead.length)
        .split(', ')
        .at(-1) ?? ''
    if (spoken && namesStranger(subject, setting) && artifactsIn(subject).length === 0) return []
    const about = lead.replaceAll(IN_REPOSITORY, ' ')
    const nearest = artifactsIn(about.split(/[，；]/).at(-1) ?? '')
    const named = nearest.length > 0 ? nearest : artifactsIn(about.replace(/\blicen[sc]e\b/gi, ''))
    if (matches(/^\W*(?:their|its)\b/i, lead) && last.length === 0 && setting.before.length === 0) return []
    if (named.length > 0) last = named
    else if (namesOwn(lead, setting)) last = [setting.named]
    else if (last.length === 0) last = [setting.whole]
    const license: Spoken = { kind: `license:${id}`, artifacts: last, index, length }
    // A license that calls itself open source says so of what is under it.
    const called = matches(/\bopen[- ]source\b/i, sentence.slice(index, index + length))
    return called ? [{ ...license, kind: 'open-source' as const }, license] : [license]
  })
}

const NO_NAME =
  /^(?:The|See|This|Our|And|Usage|Open Source|Open|If|An?|Under|Your|Licen[sc]es?)\s+Licen[sc]e$/i

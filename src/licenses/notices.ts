import { find, matches } from '../pattern.ts'
import { isAscii } from './words.ts'

/**
 * What may stand beside a license text without changing it: copyright notices and the names in them. Both are
 * read narrowly, since a restriction written into a copyright line would otherwise pass unseen.
 */

/** Words that narrow what was said, in the languages that license files of models are written in. */
const limiting = [
  'not?|non|nor|only|sole|solely|except|excluding|unless|but|however|without|if|when|until|provided',
  'must|shall|should|cannot|permi\\w*|prohibit\\w*|forbid\\w*|restrict\\w*|limit(?:s|ed to)?|limitations?|allow\\w*',
  'commerc\\w*|noncommercial|academics?|educational|evaluation|personal|private|internal|nonprofit',
  'exclud\\w*|proprietary|confidential|patents?|royalt\\w*|revo[ck]\\w*|terminat\\w*|written|request|trial|bann?ed|denied|never',
  'subject|conditions?|agree\\w*|consent|approval|purposes?|require\\w*|derivatives?',
  'nicht|nur|keine?|kommerziell\\w*|seulement|interdit\\w*|prohibid\\w*|vietat\\w*',
]

/** Words that no copyright notice needs, although they limit nothing by themselves. */
const saying = [
  'is|are|licens\\w*|licenc\\w*|granted|grants|us(?:e|es|ed|age|ing|er|ers)|terms?|obtain\\w*|apply|applies',
  'redistribut\\w*|distribut\\w*|cop(?:y|ies|ied|ying)|modif(?:y|ied|ying|ications?)|sells?|sales?|selling',
  'notice|above|following|this|that|these|those|any|your|pay|paid|fees?',
]

const chinese = '[禁限仅僅只供可須须得未許许授权權]|非商|不'
/** Words that leave something out by speaking of a part, or send the reader elsewhere. */
const parting =
  'research|additional|addition|others?|some|parts?|portions?|code|weights?|models?|data|datasets?|checkpoints?|contact'
const limits = wholeWords([...limiting, parting])
const says = wholeWords([...limiting, ...saying])

/** A test for words in any case. English needs a pattern that is prepared in a fraction of the time. */
function wholeWords(words: readonly string[]): (piece: string) => boolean {
  const any = `(?:${words.join('|')})`
  let english: RegExp | undefined
  let worldwide: RegExp | undefined
  return (piece) => {
    if (isAscii(piece)) {
      english ??= new RegExp(`(?<![a-z0-9])${any}(?![a-z0-9])`)
      return matches(english, piece.toLowerCase())
    }
    worldwide ??= new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])|${chinese}`, 'iu')
    return matches(worldwide, piece)
  }
}

/** Whether the piece has a word that narrows: then a statement is not read as simply naming a license. */
export function isLimiting(piece: string): boolean {
  return limits(piece)
}

/** How many words a name, or a list of names with years and addresses, may have. */
const NAME_LIMIT = 40
/** And how many UTF-16 code units. */
const LENGTH_LIMIT = 1000
/** How many of its words may be in lower case, those aside that join names. */
const PLAIN_LIMIT = 4

const joining =
  /^(?:and|or|by|of|the|for|its|at|in|et|al|de|la|van|von|to|present|year|yyyy|name|owner|holders?|copyright|authors?|contributors?|inc|llc|ltd|gmbh|all|rights|reserved|c)$/

/** What tells names from sentences, in one alphabet or in all. */
interface Script {
  readonly word: RegExp
  readonly inSmallLetters: RegExp
  /** "Center for Research" is a name, "for research" is a purpose. */
  readonly purpose: RegExp
  /** A full stop that ends a sentence and no abbreviation, and words after it. */
  readonly fullStop: RegExp
}

/** English needs patterns that are prepared in a fraction of the time. */
const scriptOf = (piece: string): Script =>
  isAscii(piece)
    ? {
        word: /[A-Za-z0-9][A-Za-z0-9.@_'-]*/g,
        inSmallLetters: /^[a-z]+$/,
        purpose: /\bfor\s+(?:the\s+)?[a-z]|\bresearch\b|\b[fF][oO][rR]\s+RESEARCH\b/,
        fullStop: /(?<!\b(?:[A-Za-z]{1,3}|Corp|Univ|Dept|Assoc|Copr|GmbH|gmbh|corp))[.!?]\s+[A-Za-z]/,
      }
    : {
        word: /[\p{L}\p{N}][\p{L}\p{N}\p{M}.@_'’-]*/gu,
        inSmallLetters: /^\p{Ll}+$/u,
        purpose: /\bfor\s+(?:the\s+)?\p{Ll}|\bresearch\b|\b[fF][oO][rR]\s+RESEARCH\b/u,
        fullStop: /(?<!\b(?:\p{L}{1,3}|Corp|Univ|Dept|Assoc|Copr|GmbH|gmbh|corp))[.!?]\s+\p{L}/u,
      }

/** Whether the piece can be a name, a list of names or their placeholder: nothing in it says anything. */
export function isName(piece: string): boolean {
  const { word, inSmallLetters, purpose, fullStop } = scriptOf(piece)
  if (piece.length > LENGTH_LIMIT || fullStop.test(piece)) return false
  const words = piece.match(word) ?? []
  if (words.length > NAME_LIMIT || says(piece.replace(/\bprivate limited\b/gi, ''))) return false
  if (purpose.test(piece)) return false
  return words.filter((each) => inSmallLetters.test(each) && !matches(joining, each)).length <= PLAIN_LIMIT
}

const mark = /©|\(c\)|&copy;|copyright|copr\./iu
const head =
  /^[\s"'#*/<>|;%!:.,-]*(?:(?:some )?(?:portions|parts|modifications|original)\s+(?:of\s+)?)?(?:(?:©|\(c\)|&copy;|copyright|copr\.)[\s:,-]*){1,3}/iu
const reserved = /^[\s"'#*/<>|;%!-]*(?:all|some) rights reserved[\s."'#*/<>|;%!-]*$/iu

/**
 * Whether the piece is a copyright notice and nothing else: the word or the sign, years, names, addresses,
 * "All rights reserved". (SPDX matching guidelines, "Copyright notice".)
 */
export function isCopyrightNotice(piece: string): boolean {
  if (piece.length > LENGTH_LIMIT) return false
  if (matches(reserved, piece)) return true
  const begin = find(head, piece)
  if (!begin) return false
  return piece
    .slice(begin[0].length)
    .replace(/(?:all|some) rights reserved/giu, ' ')
    .split(/(\s+)/)
    .map((word) => (matches(/@|https?:\/\//i, word) ? ' ' : word))
    .join('')
    .split(mark)
    .every(isName)
}

/** Where a copyright notice begins within the piece, or -1. */
export function copyrightAt(piece: string): number {
  return find(mark, piece)?.index ?? -1
}

/** Whether a copyright notice goes on in the next line: it ends in a comma, or on a word that joins. */
export function isUnfinished(piece: string): boolean {
  return matches(/(?:,|&|\d{4}|\b(?:and|by|of|the))[\s*/#]*$/iu, piece)
}

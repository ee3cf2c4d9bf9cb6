import { matches } from '../pattern.ts'
/**
 * A text as the words that count when license texts are compared, after the SPDX License List matching
 * guidelines (SPDX 2.3, annex B): capitalization, white space, punctuation, comment indicators, bullets and
 * numbering are dropped, varietal spelling and the HTTP protocol are made equal. Copyright notices and titles
 * stay; who compares decides about them.
 */
export interface Words {
  /** The text that `starts` and `ends` point into: the one given, in Unicode's compatibility form. */
  readonly text: string
  readonly values: readonly string[]
  /** Offsets in `text`, in UTF-16 code units; `ends` exclusive. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The line of each word, from 1. */
  readonly lines: readonly number[]
  /** How many lines the text has. */
  readonly lineCount: number
}

/**
 * Letters, digits and their marks; also enclosed letters and the characters that reverse the direction of
 * writing, so that nothing a reader sees can be added without becoming a word.
 */
const anyToken = () => /[\p{L}\p{N}\p{M}\u{1f100}-\u{1f1ff}\u202a-\u202e\u2066-\u2069]+|\r\n?|\n/gu

/** The same where a text has no words but in ASCII, as most have: the engine prepares it in a fraction of the time. */
const asciiToken = /[A-Za-z0-9]+|\r\n?|\n/g

/** Characters that show nothing, and trade marks, which do not count. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff\u2120\u2122]/gu

/** SPDX's list of equivalent words, and the plurals of the first. */
const equivalents: ReadonlyMap<string, string> = new Map(
  `license licence,licenses licences,acknowledgment acknowledgement,analog analogue,analyze analyse
artifact artefact,authorization authorisation,authorized authorised,caliber calibre,canceled cancelled
capitalizations capitalisations,catalog catalogue,categorize categorise,center centre
emphasized emphasised,favor favour,favorite favourite,fulfill fulfil,fulfillment fulfilment
initialize initialise,judgment judgement,labeling labelling,labor labour,maximize maximise
modeled modelled,modeling modelling,offense offence,optimize optimise,organization organisation
organize organise,practice practise,program programme,realize realise,recognize recognise
signaling signalling,utilization utilisation,while whilst,wilful wilfull,http https`
    .split(/[,\n]/)
    .map((pair) => {
      const [kept = '', variant = ''] = pair.split(' ')
      return [variant, kept] as const
    }),
)

/** Two words that count as one, or as another pair. */
const joined: ReadonlyMap<string, string> = new Map([
  ['sub license', 'sublicense'],
  ['sub licenses', 'sublicenses'],
  ['sub licensed', 'sublicensed'],
  ['sub licensing', 'sublicensing'],
  ['non commercial', 'noncommercial'],
  ['per cent', 'percent'],
])
const joining: ReadonlySet<string> = new Set([...joined.keys()].map((pair) => pair.replace(/ .*/, '')))

const bullet = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/
const referring = /^(?:version|sections?|articles?|clauses?|paragraphs?|exhibit|to|through)$/

/** Splits a text into the words that count. Never throws; linear in the text. */
export function wordsOf(given: string): Words {
  const text = isAscii(given) ? given : given.replace(invisible, '').normalize('NFKC')
  const values: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const lines: number[] = []
  let line = 1
  let breaks = 0
  for (const { 0: found, index } of text.matchAll(hasAsciiWords(text) ? asciiToken : anyToken())) {
    if (found === '\n' || found === '\r' || found === '\r\n') {
      line++
      breaks++
      continue
    }
    const lower = found.toLowerCase()
    // A paragraph is read alike wherever it stands.
    const previous = breaks > 1 ? '' : (values.at(-1) ?? '')
    breaks = 0
    const end = index + found.length
    if (isBullet(text, lower, index, end) && !isReference(previous, text.slice(ends.at(-1), index))) continue
    const word = previous === 'copyright' ? lower.replace(/^owner(?=s?$)/, 'holder') : equivalent(lower)
    const pair = joining.has(previous) ? joined.get(`${previous} ${word}`) : undefined
    if (pair !== undefined) {
      values[values.length - 1] = pair
      ends[ends.length - 1] = end
      continue
    }
    values.push(word)
    starts.push(index)
    ends.push(end)
    lines.push(line)
  }
  return { text, values, starts, ends, lines, lineCount: line }
}

/** Whether a text has the letters of English only. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

/**
 * Whether all letters, digits and marks that are set over letters are ASCII: the rest may be punctuation, arrows,
 * symbols, boxes or pictures of blocks that hold nothing else.
 */
export function hasAsciiWords(text: string): boolean {
  return !/[^\0-\x7f\xa0-\xa9\xab-\xb1\xbb\xbf\u2010-\u2027\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u{1f300}-\u{1faff}]/u.test(
    text,
  )
}

/** The words with the punctuation around them, up to their neighbors or the ends of their line. */
export function pieceOf(words: Words, from: number, to: number): string {
  const { text, starts, ends } = words
  const before = text.slice(ends[from - 1] ?? 0, starts[from])
  const after = text.slice(ends[to - 1], starts[to] ?? text.length)
  const within = text.slice(starts[from], ends[to - 1])
  return (before.split(/[\r\n]/).at(-1) ?? '') + within + (after.split(/[\r\n]/)[0] ?? '')
}

function equivalent(word: string): string {
  return equivalents.get(word) ?? word
}

/** `1.`, `a)` or `(iv)` before a clause. */
function isBullet(text: string, word: string, start: number, end: number): boolean {
  if (word.length > 4 || !matches(bullet, word)) return false
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ''
  if (before === '(' && after === ')') return true
  return (after === '.' || after === ')') && /[\s*#>/-]/.test(before) && /^\s?$/.test(text[end + 1] ?? '')
}

/** "Section 4.", where the number is none of the text's own. */
function isReference(previous: string, gap: string): boolean {
  return matches(referring, previous) && gap.length < 100 && !/[.,:;]/.test(gap)
}

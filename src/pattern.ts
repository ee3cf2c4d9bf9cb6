/**
 * A pattern that is first tried on a short text is prepared twice: for V8's interpreter, and for the machine once it is
 * tried again. The first takes longer than the second, and is left out for a text of so many UTF-16 code units
 * (`JSRegExp::kTierUpForSubjectLengthValue`). Most patterns are tried on a few short texts, so that preparing them is
 * most of what they cost.
 */
const LONG = 1_000
/** Classes that tell capital letters from small ones: in lower case they would find something else. */
const OF_CASE = /\\[pP]\{(?:L[ult]|Upper|Lower|Title)/
/** Escapes, and what stands between them. */
const PARTS = /\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|.)|[^\\]+/gs
/**
 * What may be another letter in lower case, as most sources of patterns hold none: capitals that are no escape, and all
 * that is not ASCII and not in the blocks U+3000 to U+9FFF and U+B000 to U+CFFF, whose letters have no case.
 */
const OF_TWO_CASES =
  /(?:^|[^\\])(?:\\\\)*(?:[A-Z]|\\u(?![3-9bcBC]))|[\u0080-\u2fff\ua000-\uafff\ud000-\uffff]/

/**
 * How a pattern is asked. V8 takes two to three times as long to prepare one with the flag `i`, since it looks up the
 * other forms of every letter in Unicode's tables. In lower case the pattern says the same of the text in lower case.
 */
interface Question {
  readonly pattern: RegExp
  readonly inLowerCase: boolean
  /** Of how many texts it was asked. */
  asked: number
}

/** After so many texts, letters in lower case have cost what they spared: the pattern is prepared as it is. */
const MANY = 500

/** What is added to the flags: `g` to find all. */
type Range = '' | 'g'

const questions = { '': new WeakMap<RegExp, Question>(), g: new WeakMap<RegExp, Question>() }
/** A pattern that is written inside a function is another object at each call: by its flags and its source. */
const bySource = new Map<string, Question>()
/** Many patterns are asked of the same texts: those in lower case, and how many UTF-16 code units they are. */
const lowered = new Map<string, string>()
let held = 0
/** So many are held at most, besides a text that is longer by itself. */
const MOST_HELD = 1_000_000

/** Whether the pattern, one without the flags `g` and `y`, is found in the text. */
export function matches(pattern: RegExp, text: string): boolean {
  const question = questionFor(pattern, '', text)
  return question.pattern.test(subjectOf(question, text))
}

/** The first match of the pattern, one without the flags `g` and `y`. */
export function find(pattern: RegExp, text: string): RegExpExecArray | null {
  const question = questionFor(pattern, '', text)
  const match = question.pattern.exec(subjectOf(question, text))
  return match && asWritten(match, text)
}

/** All matches of the pattern, one without the flag `y`, in their order. */
export function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const question = questionFor(pattern, 'g', text)
  return Array.from(subjectOf(question, text).matchAll(question.pattern), (match) => asWritten(match, text))
}

function questionFor(pattern: RegExp, range: Range, text: string): Question {
  const known = questions[range].get(pattern)
  if (known !== undefined && !isWorn(known)) return known
  const flags = range !== '' && !pattern.global ? pattern.flags + range : pattern.flags
  const key = `${flags}/${pattern.source}`
  const same = bySource.get(key)
  const question =
    same === undefined
      ? prepare(pattern.source, flags, text, pattern.ignoreCase && !OF_CASE.test(pattern.source))
      : isWorn(same)
        ? prepare(pattern.source, flags, text, false)
        : same
  bySource.set(key, question)
  questions[range].set(pattern, question)
  return question
}

function isWorn(question: Question): boolean {
  question.asked += 1
  return question.inLowerCase && question.asked > MANY
}

/** Has a pattern compiled for the machine, and for texts like this one: of bytes, or of wider characters. */
function prepare(source: string, flags: string, text: string, inLowerCase: boolean): Question {
  const pattern = inLowerCase
    ? new RegExp(lowerCaseOfSource(source), flags.replace('i', 'd'))
    : new RegExp(source, flags)
  const question = { pattern, inLowerCase, asked: 0 }
  if (text.length < LONG) subjectOf(question, text).padEnd(LONG, '\0').search(pattern)
  return question
}

/** A pattern in lower case, but for its escapes: `\S` is not `\s`. An escaped letter is a letter all the same. */
function lowerCaseOfSource(source: string): string {
  if (!OF_TWO_CASES.test(source)) return source
  return source.replace(PARTS, (part) => {
    if (!part.startsWith('\\')) return part.toLowerCase()
    if (part.length < 3 || part[1] !== 'u') return part
    const letter = String.fromCharCode(Number.parseInt(part.slice(2), 16))
    const lower = letter.toLowerCase()
    return lower === letter ? part : lower
  })
}

function subjectOf({ inLowerCase }: Question, text: string): string {
  if (!inLowerCase) return text
  const known = lowered.get(text)
  if (known !== undefined) return known
  const lower = lowerCaseOf(text)
  held += lower.length
  if (held > MOST_HELD) {
    lowered.clear()
    held = lower.length
  }
  lowered.set(text, lower)
  return lower
}

/** A text in lower case, of the same length. */
function lowerCaseOf(text: string): string {
  const lower = text.toLowerCase()
  // U+0130 alone becomes two letters. U+0131 is a letter in lower case that, like it, is no other form of "i".
  return lower.length === text.length ? lower : text.replaceAll('\u0130', '\u0131').toLowerCase()
}

/** What was found in lower case, in the letters of the text. */
function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  if (match.input === text) return match
  match.indices?.forEach((at, group) => {
    if (at) match[group] = text.slice(...at)
  })
  match.input = text
  return match
}

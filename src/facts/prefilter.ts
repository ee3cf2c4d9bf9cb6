/**
 * Tells cheaply, and before a pattern is compiled, that it cannot match. Most texts speak of few topics: what a pattern
 * asks for letter by letter is looked up in a table of the text's letters, three at a time (two of Chinese, Japanese and Korean). Never says "cannot" of a
 * text that does match.
 */
export class Letters {
  readonly #seen: Uint32Array
  readonly #shift: number

  constructor(text: string) {
    const lower = text.toLowerCase()
    const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(lower.length * ROOM + 1))))
    this.#seen = new Uint32Array(1 << (bits - 5))
    this.#shift = 32 - bits
    let [first, second] = [0, lower.charCodeAt(0)]
    for (let index = 1; index < lower.length; index += 1) {
      const third = lower.charCodeAt(index)
      if (index > 1) this.#note(first, second, third)
      if (second > ASCII && third > ASCII) this.#note(0, second, third)
      first = second
      second = third
    }
  }

  /** Whether the text may hold a match. */
  admit(pattern: RegExp): boolean {
    const cues = cuesOf(pattern)
    return cues === undefined || cues.some((cue) => this.#holds(cue))
  }

  #note(first: number, second: number, third: number): void {
    const slot = this.#slotOf(first, second, third)
    this.#seen[slot >>> 5] = (this.#seen[slot >>> 5] ?? 0) | (1 << (slot & 31))
  }

  #holds(cue: string): boolean {
    if (cue.length === 2) return this.#has(0, cue.charCodeAt(0), cue.charCodeAt(1))
    for (let index = 2; index < cue.length; index += 1)
      if (!this.#has(cue.charCodeAt(index - 2), cue.charCodeAt(index - 1), cue.charCodeAt(index)))
        return false
    return true
  }

  #has(first: number, second: number, third: number): boolean {
    const slot = this.#slotOf(first, second, third)
    return ((this.#seen[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0
  }

  #slotOf(first: number, second: number, third: number): number {
    return Math.imul(Math.imul(first, 961) + Math.imul(second, 31) + third, SPREAD) >>> this.#shift
  }
}

/** The table has room for so many times the letters of the text, within bounds. */
const [ROOM, LEAST_BITS, MOST_BITS] = [24, 12, 20]
/** Knuth's multiplier: neighboring sums fall far apart. */
const SPREAD = 2_654_435_761
const ASCII = 0x7f

/** Whether a run of letters tells anything: three letters, or two of a script that writes words with two. */
const tells = (cue: string) =>
  cue.length >= 3 || (cue.length === 2 && cue.charCodeAt(0) > ASCII && cue.charCodeAt(1) > ASCII)

const known = new WeakMap<RegExp, { readonly cues: readonly string[] | undefined }>()

/** Runs of letters, lower-case, one of which every match holds; `undefined` where no such runs can be told. */
export function cuesOf(pattern: RegExp): readonly string[] | undefined {
  const before = known.get(pattern)
  if (before) return before.cues
  const reader = new Reader(pattern.source)
  const cues = reader.alternatives()
  known.set(pattern, { cues })
  return cues
}

/** Reads the syntax of patterns as far as needed: what it does not know, it takes to match anything. */
class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): readonly string[] | undefined {
    const branches = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at += 1
      branches.push(this.#sequence())
    }
    return branches.every((branch) => branch !== undefined) ? branches.flat() : undefined
  }

  #sequence(): readonly string[] | undefined {
    let best: readonly string[] | undefined
    let run = ''
    const take = (cues: readonly string[] | undefined) => {
      if (cues?.every(tells) && (!best || shortestOf(cues) > shortestOf(best))) best = cues
    }
    const endRun = () => {
      take([run])
      run = ''
    }
    while (this.#at < this.#source.length) {
      const character = this.#source[this.#at] ?? ''
      if (character === '|' || character === ')') break
      if (character === '(') {
        endRun()
        const cues = this.#group()
        if (!this.#optional()) take(cues)
      } else if (!SYNTAX.includes(character)) {
        this.#at += 1
        if (this.#optional()) endRun()
        else run += character.toLowerCase()
      } else {
        const shown = this.#other(character)
        if (this.#optional() || shown === undefined) endRun()
        else run += shown
      }
    }
    endRun()
    return best
  }

  /** What a group asks for; one that only looks ahead or back asks for nothing. */
  #group(): readonly string[] | undefined {
    this.#at += 1
    const looks = /^\?(?:[=!]|<[=!])/.test(this.#source.slice(this.#at, this.#at + 3))
    const opening = /^\?(?::|<?[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))
    this.#at += opening?.[0].length ?? 0
    const cues = this.alternatives()
    this.#at += 1
    return looks ? undefined : cues
  }

  /** Passes over a class, an escape or an anchor; gives the character that it stands for, empty for an anchor. */
  #other(character: string): string | undefined {
    if (character === '[') {
      this.#at += 1
      while (this.#source[this.#at] !== ']' && this.#at < this.#source.length)
        this.#at += this.#source[this.#at] === '\\' ? 2 : 1
      this.#at += 1
      return undefined
    }
    if (character === '\\') {
      const escaped = this.#source[this.#at + 1] ?? ''
      const property = /^\\[pP]\{[^}]*\}|^\\u(?:\{[^}]*\}|.{4})/.exec(
        this.#source.slice(this.#at, this.#at + 40),
      )
      this.#at += property?.[0].length ?? 2
      if (property) return undefined
      if (escaped === 'b' || escaped === 'B') return ''
      return /\w/.test(escaped) ? undefined : escaped
    }
    this.#at += 1
    return character === '^' || character === '$' ? '' : undefined
  }

  /** Passes over a quantifier; whether what stands before it may be left out, or repeated. */
  #optional(): boolean {
    const quantifier = this.#source[this.#at] ?? ''
    if (quantifier === '' || !'?*+{'.includes(quantifier)) return false
    // A brace that counts nothing does not stand in our patterns: it would have to be escaped.
    this.#at = quantifier === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1
    if (this.#source[this.#at] === '?') this.#at += 1
    return true
  }
}

/** Characters that do not stand for themselves. */
const SYNTAX = '\\^$.|?*+()[]{}'
const shortestOf = (cues: readonly string[]) => Math.min(...cues.map((cue) => cue.length))

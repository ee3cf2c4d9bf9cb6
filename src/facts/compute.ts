import { find, matches } from '../pattern.ts'
import type { Located } from '../repository.ts'
import { type Document, sentencesIn } from './documents.ts'
import { isOfOthers, shownBy } from './parts.ts'

/** How much computing the training took. */
export interface Compute {
  /** Floating-point operations in all. */
  readonly flop: number
}

const OPERATIONS = /\b([KMGTPEZY])?FLOPs?\b|\bfloating[- ]point operations\b/i
/** `3.8e25`, `3.8 x 10^25`, `10^25`: what stands before the unit. */
const SCIENTIFIC =
  /(?<![\d.])(\d+(?:\.\d+)?)\s?(?:e\+?|[x×*·]\s?10\s?(?:\^|\*\*)?\s?\{?)(\d{1,2})\}?\s?(?:total |training )?$/i
const POWER = /\b10\s?(?:\^|\*\*)\s?\{?(\d{1,2})\}?\s?(?:total |training )?$/i
const PREFIXES: Readonly<Record<string, number>> = { K: 3, M: 6, G: 9, T: 12, P: 15, E: 18, Z: 21, Y: 24 }
/** A rate is written in capitals or with the time: it says nothing of the total. */
const RATE = /\bFLOPS\b|\/\s?s(?:ec)?\b|per second|per token|utili[sz]ation/
/** Letters before the unit within which its number stands. */
const BEFORE = 40

/** Totals of training compute that the documents state in FLOP (Heim and Koessler 2024, arXiv:2405.10799). */
export function readCompute(documents: readonly Document[]): readonly Located<Compute>[] {
  return documents.flatMap((document) =>
    document.sections.flatMap((section) => {
      if (isOfOthers(section)) return []
      const rows = section.blocks.flatMap((block) =>
        block.kind === 'table' ? [{ text: shownBy(block).slice(0, 5_000), line: block.line }] : [],
      )
      return [...sentencesIn(section), ...rows].flatMap(({ text, line }) => {
        const flop = flopIn(text)
        return flop === undefined ? [] : [{ value: { flop }, at: { path: document.path, line, text } }]
      })
    }),
  )
}

/** The number of operations that a text states, or `undefined` where it states none. */
export function flopIn(text: string): number | undefined {
  const unit = find(OPERATIONS, text)
  if (!unit || matches(RATE, text)) return undefined
  const before = text.slice(Math.max(0, unit.index - BEFORE), unit.index)
  const prefix = 10 ** (PREFIXES[unit[1]?.toUpperCase() ?? ''] ?? 0)
  const scientific = find(SCIENTIFIC, before)
  if (scientific) return Number(`${scientific[1]}e${scientific[2]}`) * prefix
  const power = find(POWER, before)
  return power ? Number(`1e${power[1]}`) * prefix : undefined
}

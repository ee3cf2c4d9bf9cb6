/**
 * Writes `src/licenses/fingerprints.ts`, hashes of the texts of the SPDX License List and no text. `--check`
 * compares instead, and fails where they differ. Run `npm run fingerprint`.
 */
import { readFileSync } from 'node:fs'
import spdxLicenses from 'spdx-license-list/full.js'
import {
  ANCHOR_DIGITS,
  ANCHOR_LENGTH,
  ANCHORS_PER_PREFIX,
  anchorAt,
  digitsOf,
  hashesAt,
  hashWords,
  INDEX_DIGITS,
  LENGTH_DIGITS,
  numberAt,
  PASSAGE_LIMIT,
} from '../src/licenses/fingerprint.ts'
import { isCopyrightNotice, isName } from '../src/licenses/notices.ts'
import { wordsOf } from '../src/licenses/words.ts'
import { byCodeUnit } from '../src/repository.ts'
import { finish, put } from './generated-files.ts'
import { stringTable } from './string-table.ts'

/** Blocks are joined until a passage has this many words: fewer passages, and still one per paragraph. */
const PASSAGE_TARGET = 16

/** Stands in a text for a name that every user fills in. */
const NAME = '\ue000'

/** Where texts name their holder although any name may stand there (SPDX templates: replaceable text). */
const replaceable: readonly RegExp[] = [
  /(neither the names? of )(.{1,120}?)( nor the names of)/gi,
  /(software is provided by )(.{1,80}?)( ["“'`]*as is)/gi,
  /(in no event shall )(.{1,100}?)( be liable)/gi,
  /(as is["”'`]*,? and )(.{1,60}?)( disclaims? all warranties)/gi,
]

/** Texts that hold a second license: what follows the mark is left to that one. */
const cuts: Readonly<Record<string, RegExp>> = {
  'LGPL-3.0-only': /^GNU GENERAL PUBLIC LICENSE$/m,
  'LGPL-3.0-or-later': /^GNU GENERAL PUBLIC LICENSE$/m,
}

/** Wordings beside the listed one that the stewards' own copies have. */
const variants: readonly (readonly [ids: RegExp, from: RegExp, to: string])[] = [
  [/^ISC$/, /and\/or distribute/, 'and distribute'],
  [
    /^L?GPL-[12]/,
    /51 Franklin Street, Fifth Floor, Boston, MA 02110-1301,? USA/g,
    '59 Temple Place, Suite 330, Boston, MA 02111-1307 USA',
  ],
  [/^A?GPL-3\.0-only$/, /philosophy\/why-not-lgpl/, 'licenses/why-not-lgpl'],
  [
    /^CC-BY.*-4\.0$/,
    /(?<=considered the “Licensor.” )(?=Except)/,
    'The text of the Creative Commons public licenses is dedicated to the public domain under the CC0 Public Domain Dedication. ',
  ],
]

/** The last paragraph of GPL-2.0, which its listed text lacks, and GPL-3.0 has with these changes. */
function lastParagraphOfGpl2(): readonly string[] {
  const gpl3 = spdxLicenses['GPL-3.0-only']?.licenseText ?? ''
  const [paragraph = ''] =
    /^The GNU General Public License does not permit .*instead of this License\./m.exec(gpl3) ?? []
  const older = paragraph.replace('The GNU', 'This')
  return [older, older.replace('Lesser', 'Library')]
}

/** Lines that the stewards' own copies have and the listed texts do not. */
const extraLines: readonly (readonly [ids: RegExp, lines: string])[] = [
  [/^L?GPL-[12]/, "one line to give the program's name and a brief idea of what it does"],
  [/^L?GPL-[12]/, "one line to give the library's name and a brief idea of what it does"],
  [/^CC-BY.*-4\.0$/, 'wiki.creativecommons.org/Considerations_for_licensors'],
  [/^CC-BY.*-4\.0$/, 'wiki.creativecommons.org/Considerations_for_licensees'],
]

/** From here on a text explains how to apply the license, or speaks for the steward. */
const epilogues =
  /^(?:END OF TERMS AND CONDITIONS|How to Apply These Terms|Creative Commons (?:Notice|is not a party to)|For more information, please refer to)/i

/** Creative Commons' texts begin here; what stands before is the steward's. */
const prologues: readonly (readonly [RegExp, RegExp])[] = [
  [/^CC-BY.*-4\.0$/, /^By exercising the Licensed Rights/],
  [/^CC-BY.*-[123]\.\d/, /^(?:License\s+)?THE WORK \(AS DEFINED BELOW\)/],
  [/^CC0-1\.0$/, /^Statement of Purpose/],
]

/** Words of a title that could say something beside another text. */
const unsafe: ReadonlySet<string> = new Set([
  'no',
  'non',
  'not',
  'only',
  'without',
  'permission',
  'must',
  'may',
])

/** `text` comes next; `text-after-name` comes next after a replaceable name; `optional` may stand anywhere. */
type Kind = 'text' | 'text-after-name' | 'optional'

interface Block {
  readonly text: string
  /** `apart` stands for a copyright notice or a heading: no passage reaches across. */
  readonly kind: Kind | 'apart'
}

interface Text {
  readonly id: string
  /** Records of passages as `fingerprint-index.ts` reads them, `~` behind where a name stands before. */
  readonly steps: readonly string[]
  readonly optional: Set<string>
  readonly title: string
  readonly headings: string
}

/** By the passages that have to be there. */
const texts = new Map<string, Text>()
const left: string[] = []

for (const id of preferredFirst(Object.keys(spdxLicenses))) {
  const license = spdxLicenses[id]
  if (!license || isDeprecated(id)) continue
  for (const text of [license.licenseText, ...variantsOf(id, license.licenseText)]) {
    const fingerprint = fingerprintOf(id, text, true) ?? fingerprintOf(id, text, false)
    if (!fingerprint) {
      left.push(id)
      continue
    }
    const key = fingerprint.steps.join(' ')
    const same = texts.get(key)
    if (!same) texts.set(key, { ...fingerprint, id })
    else if (same.id === id) for (const passage of fingerprint.optional) same.optional.add(passage)
  }
}

function variantsOf(id: string, text: string): readonly string[] {
  const replaced = variants
    .filter(([ids, from]) => ids.test(id) && text.search(from) >= 0)
    .map(([, from, to]) => text.replace(from, to))
  const ends = id === 'GPL-2.0-only' ? lastParagraphOfGpl2() : []
  return [...replaced, ...ends.map((end) => `${text}\n\n${end}`)]
}

/** GPL-3.0 and GPL-3.0+ are old names of -only and -or-later; texts with an exception are old ids as well. */
function isDeprecated(id: string): boolean {
  return `${id}-only` in spdxLicenses || id.endsWith('+') || /^[A-Z]*GPL-.*-with-/.test(id)
}

/** Of ids with one text the first is kept: -only before -or-later, the shorter before the longer. */
function preferredFirst(ids: readonly string[]): readonly string[] {
  return ids.toSorted((a, b) => a.length - b.length || byCodeUnit(a, b))
}

/** `undefined` where the text has no stable core: a part that must be there is too short to be found. */
function fingerprintOf(id: string, text: string, headingsApart: boolean) {
  const { title, headings, blocks } = divide(id, text, headingsApart)
  const steps: string[] = []
  const optional = new Set<string>()
  for (const { words, kind } of stretches(blocks)) {
    for (const part of split(words)) {
      if (part.length >= ANCHOR_LENGTH) {
        const passage = recordOf(part)
        if (kind === 'optional') optional.add(passage)
        else steps.push(kind === 'text-after-name' ? `${passage}~` : passage)
      } else if (kind === 'optional') headings.push(part)
      else return undefined
    }
  }
  if (steps.length === 0) return undefined
  for (const [ids, line] of extraLines) if (ids.test(id)) headings.push(wordsOf(line).values)
  return {
    steps,
    optional,
    title: [...new Set(title)]
      .filter((word) => !unsafe.has(word))
      .sort(byCodeUnit)
      .join(' '),
    headings: [...new Set(headings.map(hashOf))].sort(byCodeUnit).join(' '),
  }
}

/** Title words, headings, and the text in blocks (paragraphs, lists) with the part that each plays. */
function divide(id: string, given: string, headingsApart: boolean) {
  const cut = cuts[id]?.exec(given.slice(1))
  const text = cut ? given.slice(0, cut.index + 1) : given
  const title: string[] = []
  const headings: (readonly string[])[] = []
  const blocks: Block[] = []
  const prologue = prologues.find(([ids]) => ids.test(id))?.[1]
  let started = prologue === undefined
  let ended = false
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    const flat = block.replace(/\s+/g, ' ').trim()
    const words = wordsOf(flat).values
    if (words.length === 0) continue
    if (block.trim().split('\n').every(isCopyrightNotice)) {
      blocks.push({ text: '', kind: 'apart' })
      continue
    }
    started ||= prologue?.test(flat) ?? false
    ended ||= epilogues.test(flat)
    if (blocks.every(({ kind }) => kind === 'apart') && isTitle(flat, words.length)) {
      title.push(...words)
      continue
    }
    if (!started || ended) {
      if (words.length < ANCHOR_LENGTH)
        headings.push(...block.split('\n').map((line) => wordsOf(line).values))
      blocks.push({ text: flat, kind: 'optional' })
      continue
    }
    if (headingsApart && isHeading(block.trim(), words.length)) {
      headings.push(words)
      blocks.push({ text: '', kind: 'apart' })
      continue
    }
    withoutNames(flat)
      .split(NAME)
      .forEach((part, index) => {
        blocks.push({ text: part, kind: index === 0 ? 'text' : 'text-after-name' })
      })
  }
  return { title, headings, blocks }
}

function withoutNames(text: string): string {
  return replaceable.reduce(
    (now, pattern) =>
      now.replace(pattern, (whole, before: string, name: string, after: string) =>
        isName(name) ? `${before}${NAME}${after}` : whole,
      ),
    text,
  )
}

/** Whether a block before the text proper only names it. */
function isTitle(block: string, length: number): boolean {
  return length < ANCHOR_LENGTH || (length <= 2 * ANCHOR_LENGTH && !/[.,:;]$/.test(block))
}

/** Whether a block within the text is a line that stands above others, and says nothing. */
function isHeading(block: string, length: number): boolean {
  if (block.includes('\n') || /[.,:;)”"]$/.test(block)) return false
  return length < ANCHOR_LENGTH || (length <= 2 * ANCHOR_LENGTH && block === block.toUpperCase())
}

/** Blocks of one kind that follow each other, joined until they are long enough. */
function stretches(blocks: readonly Block[]) {
  const joined: { words: string[]; kind: Kind }[] = []
  let open = false
  for (const { text, kind } of blocks) {
    if (kind === 'apart') {
      open = false
      continue
    }
    const words = wordsOf(text).values
    const last = joined.at(-1)
    const goesOn =
      open &&
      last !== undefined &&
      kind !== 'text-after-name' &&
      (kind === 'optional') === (last.kind === 'optional')
    if (last && goesOn && (last.words.length < PASSAGE_TARGET || words.length < ANCHOR_LENGTH)) {
      last.words.push(...words)
    } else joined.push({ words: [...words], kind })
    open = true
  }
  return joined
}

/** Even parts of at most PASSAGE_LIMIT words. */
function split(words: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(words.length / PASSAGE_LIMIT)
  const size = Math.ceil(words.length / Math.max(count, 1))
  return Array.from({ length: count }, (_, index) => words.slice(index * size, (index + 1) * size))
}

function hashOf(words: readonly string[]): string {
  return hashesAt(hashWords(words), 0, [words.length])[0] ?? ''
}

function recordOf(words: readonly string[]): string {
  const anchor = digitsOf(anchorAt(hashWords(words), 0), ANCHOR_DIGITS)
  return anchor + digitsOf(words.length, LENGTH_DIGITS) + hashOf(words)
}

const command = 'node lib/scripts/fingerprint.js'
const source = `spdx-license-list ${
  (JSON.parse(readFileSync('node_modules/spdx-license-list/package.json', 'utf8')) as { version: string })
    .version
}`

const passages = [...texts.values()].flatMap(({ steps, optional }) =>
  [...steps, ...optional].map(withoutMark),
)
const records = [...new Set(passages)].sort(byCodeUnit)
const indexes = new Map(records.map((record, index) => [record, index]))

/** Where the records begin that share two digits, for all pairs of digits; the last entry is their number. */
function passageIndex(): readonly string[] {
  const starts = Array.from({ length: 64 ** 2 + 1 }, () => 0)
  for (const record of records) {
    const prefix = Math.floor(numberAt(record, 0, ANCHOR_DIGITS) / ANCHORS_PER_PREFIX)
    starts[prefix + 1] = (starts[prefix + 1] ?? 0) + 1
  }
  starts.forEach((count, prefix) => {
    starts[prefix] = count + (starts[prefix - 1] ?? 0)
  })
  return starts.map((start) => digitsOf(start, INDEX_DIGITS))
}

/** A passage that a text repeats is listed once: where it stands again, it counts as added. */
function textLine({ id, steps, optional, title, headings }: Text): string {
  return [listOf(steps), listOf(optional), id, title, headings].join('|')
}

function listOf(steps: Iterable<string>): string {
  return [...steps]
    .map((step) => `${indexes.get(withoutMark(step))}${step.endsWith('~') ? '~' : ''}`)
    .join(' ')
}

function withoutMark(step: string): string {
  return step.replace('~', '')
}

const head = `// Generated by ${command} from ${source}; do not edit.\n`

const fingerprints = [
  head,
  stringTable(
    'passageList',
    `A record per passage, sorted, without anything between them: anchor, number of words, hash; in digits of
 * \`fingerprint.ts\`. Texts name a passage by the index of its record.`,
    records,
    '',
  ),
  stringTable(
    'passageIndex',
    `For each pair of digits, in order, the index of the first record whose anchor begins with it or a later one;
 * then the number of records.`,
    passageIndex()
      .join('')
      .match(/.{1,96}/g) ?? [],
    '',
  ),
  stringTable(
    'textList',
    `A line per license text: its passages in order (\`~\` after a name), optional passages, SPDX id, words of its
 * title, hashes of its headings. Where licenses share one text, one id stands for all: GPL-3.0-only.`,
    [...texts.values()].map(textLine),
  ),
].join('')

put('src/licenses/fingerprints.ts', fingerprints)
console.log(
  `${texts.size} texts, ${records.length} passages; without a stable core: ${left.join(' ') || 'none'}`,
)
finish()

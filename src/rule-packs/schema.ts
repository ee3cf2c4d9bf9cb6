import { z } from 'zod'
import { attributeIds, componentIds } from '../components.ts'
import { TOPICS } from '../facts/topic-signs.ts'

/** What a pack may not call itself: the groups of the built-in rules. */
const RESERVED: ReadonlySet<string> = new Set([...attributeIds, 'access', 'consistency'])
/** Bounds of a pack: it is a stranger's text. */
const [MAX_RULES, MAX_EXAMPLES, MAX_FILES, MAX_CONDITIONS, MAX_TEXTS] = [200, 20, 20, 50, 50]
const [MAX_PHRASE, MAX_PROSE, MAX_FILE] = [200, 2_000, 20_000]
/** Stars of one glob: more are no pattern of paths. */
const MAX_STARS = 10

const outcomes = ['met', 'partial', 'unmet', 'unknown', 'not-applicable'] as const

const name = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'takes lower-case letters, digits and hyphens.')
const prose = z.string().trim().min(1).max(MAX_PROSE)
const phrase = z
  .string()
  .trim()
  .max(MAX_PHRASE)
  .refine((text) => /[\p{L}\p{N}]/u.test(text), 'takes words to look for.')
const glob = z
  .string()
  .min(1)
  .max(MAX_PHRASE)
  .refine((text) => !text.startsWith('/'), 'takes a glob relative to the root: remove the slash in front.')
  .refine((text) => text.split('*').length - 1 <= MAX_STARS, `takes a glob of at most ${MAX_STARS} stars.`)

const oneOrMore = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .union([item, z.array(item).min(1).max(MAX_TEXTS)])
    .transform((given): readonly string[] => (Array.isArray(given) ? given : [given as string]))

/** The words by which a condition says what it looks for; each stands alone in its mapping. */
const LOOKS = ['file', 'heading', 'says', 'field', 'holds', 'license', 'topic', 'any', 'all', 'not'] as const

const condition = z
  .strictObject({
    file: oneOrMore(glob).optional().describe('A file whose path matches one of these globs.'),
    heading: oneOrMore(phrase).optional().describe('A heading that holds one of these phrases.'),
    says: oneOrMore(phrase).optional().describe('A sentence, list item or table row with one of these.'),
    in: oneOrMore(glob).optional().describe('With `heading` or `says`: only documents with such a path.'),
    field: phrase.optional().describe("A field of the card's front matter."),
    is: oneOrMore(phrase)
      .optional()
      .describe('With `field`: one of these values, upper and lower case alike.'),
    holds: z.enum(componentIds).optional().describe('The component is in the repository or linked from it.'),
    license: oneOrMore(phrase)
      .optional()
      .describe('The terms of a component are one of these SPDX expressions.'),
    of: z.enum(componentIds).optional().describe('With `license`: the component.'),
    topic: z
      .enum(Object.keys(TOPICS) as [keyof typeof TOPICS, ...(keyof typeof TOPICS)[]])
      .optional()
      .describe('A section, row or list item of the documents is about this.'),
    get any() {
      return z.array(condition).min(1).max(MAX_CONDITIONS).optional().describe('One of these.')
    },
    get all() {
      return z.array(condition).min(1).max(MAX_CONDITIONS).optional().describe('Each of these.')
    },
    get not() {
      return condition
        .optional()
        .describe('Not this; only in `when` and `unmet`, since absence shows nothing.')
    },
  })
  .check(({ value, issues }) => {
    const looks = LOOKS.filter((look) => value[look] !== undefined)
    const [look] = looks
    const refuse = (message: string) => issues.push({ code: 'custom', message, input: value, path: [] })
    if (looks.length !== 1)
      refuse(`takes exactly one of ${list(LOOKS)}; to ask for several, put them under \`all\` or \`any\`.`)
    if (value.in && look !== 'heading' && look !== 'says')
      refuse('has `in`, which belongs to `heading` or `says`.')
    if (value.is && look !== 'field') refuse('has `is`, which belongs to `field`.')
    if ((value.of !== undefined) !== (look === 'license'))
      refuse('takes `license` and `of` together: the licenses, and the component they are asked of.')
  })

/** The words of a condition with what each of them means, in the order in which they are explained. */
export const vocabulary: readonly (readonly [string, string])[] = Object.entries(condition.shape).map(
  ([word, schema]) => [word, schema.description ?? ''],
)

/** What a condition says, checked. */
export type Condition = z.output<typeof condition>

const positive = condition.refine(
  (given) => !holdsNot(given),
  'holds `not`: an answer in favor has to say where it was seen. Put what must be absent under `when` or `unmet`.',
)

const example = z.strictObject({
  name: prose,
  files: z
    .record(z.string().min(1).max(MAX_PHRASE), z.string().max(MAX_FILE))
    .refine((files) => Object.keys(files).length <= MAX_FILES, `takes at most ${MAX_FILES} files.`),
  answer: z.enum(outcomes),
})

const rule = z.strictObject({
  question: prose.describe('A question to which "yes" is the open answer.'),
  why: prose,
  remedy: prose.describe('What to do so that the answer becomes "yes".'),
  references: oneOrMore(phrase).describe('Where the question comes from.'),
  when: condition.optional().describe('Where this does not hold, the question does not apply.'),
  met: positive.describe('The answer is yes.'),
  partial: positive.optional().describe('The answer is yes in part.'),
  unmet: condition.optional().describe('The answer is no; where nothing holds, it is not known.'),
  messages: z.partialRecord(z.enum(outcomes), prose).optional().describe('What is said of each answer.'),
  examples: z
    .array(example)
    .min(2)
    .max(MAX_EXAMPLES)
    .refine(
      (examples) =>
        examples.some(({ answer }) => answer === 'met') && examples.some(({ answer }) => answer !== 'met'),
      'takes an example that is `met`, and one that is not.',
    ),
})

/** The whole file: a pack's own name, and its questions. */
export const packSchema = z.strictObject({
  pack: name.refine(
    (given) => !RESERVED.has(given),
    'is the name of a group of built-in rules: choose another.',
  ),
  rules: z
    .record(name, rule)
    .refine((rules) => Object.keys(rules).length > 0, 'takes at least one rule.')
    .refine((rules) => Object.keys(rules).length <= MAX_RULES, `takes at most ${MAX_RULES} rules.`),
})

/** A pack as it was read. */
export type PackFile = z.output<typeof packSchema>

/** One question of a pack. */
export type PackRule = PackFile['rules'][string]

function holdsNot({ not, any = [], all = [] }: Condition): boolean {
  return not !== undefined || any.some(holdsNot) || all.some(holdsNot)
}

const list = (names: readonly string[]) => names.map((each) => `\`${each}\``).join(', ')

import {
  attributeIds,
  attributes,
  type ComponentFamily,
  type ComponentId,
  componentIds,
  families,
} from '../components.ts'
import { euAiAct } from '../frameworks/eu-ai-act.ts'
import type { Located } from '../repository.ts'
import { claimKinds, isClaimKind } from './claim-kinds.ts'
import { isDate } from './date.ts'
import {
  type Asked,
  defaultPolicy,
  type Failure,
  failures,
  type Policy,
  type Requirement,
  type Suppression,
  withAsked,
} from './policy.ts'
import { askedOf, presetNames } from './presets.ts'
import { suggest } from './suggest.ts'
import { list, type YamlReader } from './yaml-reader.ts'

/** The keys of `openness.yml` that make its policy. */
export const policyFields = ['extends', 'fail-on', 'require', 'claims', 'suppress', 'ignore'] as const

type Field = (typeof policyFields)[number]
/** The fields that were found by name. */
interface Fields {
  get(name: Field): unknown
  has(name: Field): boolean
}

const SUPPRESSION_FIELDS = ['rule', 'component', 'reason', 'until'] as const
const CLASSES = ['open-source', 'open-weights', 'restricted-weights'] as const
const MOF_CLASSES = { I: 1, II: 2, III: 3 } as const
/** Stars of one glob: more are no pattern of paths. */
const MAX_STARS = 20

const familyIds = Object.keys(families) as readonly ComponentFamily[]
const REQUIRED = ['class', 'mof', 'osaid', 'eu-ai-act', ...familyIds, ...componentIds] as const
const POINTS = Object.keys(euAiAct.requirements)

/**
 * Reads what is asked; the file's own keys win over those of the presets that it extends.
 *
 * @param rules the ids of the rules that there are
 */
export function readPolicy(reader: YamlReader, fields: Fields, rules: readonly string[]): Policy {
  const extended = reader.words(fields.get('extends'), 'extends', presetNames)
  const inherited = withAsked(defaultPolicy, askedOf(extended.map(({ value: name, at }) => ({ name, at }))))
  const own: Asked = {
    ...(fields.has('fail-on') && { failOn: readFailOn(reader, fields.get('fail-on')) }),
    ...(fields.has('require') && readRequirements(reader, fields.get('require'))),
    ...(fields.has('claims') && { claims: readClaims(reader, fields.get('claims')) }),
  }
  return {
    ...withAsked(inherited, own),
    suppressions: readSuppressions(reader, fields.get('suppress'), rules),
    ignore: reader.texts(fields.get('ignore'), 'ignore').filter((glob) => isGlob(reader, glob)),
  }
}

/** What fails the gate: words of the list, or `never` alone. */
export function readFailOn(reader: YamlReader, node: unknown): readonly Failure[] {
  const words = reader.words(node, 'fail-on', [...failures, 'never'])
  const never = words.find(({ value }) => value === 'never')
  if (never && words.length > 1) reader.problemAt(never.at, '`never` stands alone: remove it, or the others.')
  return [...new Set(words.flatMap(({ value }) => (value === 'never' ? [] : [value])))]
}

/** What has to hold; `false` takes back what a preset asks. */
export function readRequirements(
  reader: YamlReader,
  node: unknown,
): { readonly require: readonly Located<Requirement>[]; readonly waived: readonly string[] } {
  const require: Located<Requirement>[] = []
  const waived: string[] = []
  for (const [key, value] of reader.fields(node, REQUIRED, 'require')) {
    const add = (requirement: Requirement | undefined) =>
      requirement && require.push({ value: requirement, at: reader.at(value) })
    if (key !== 'class' && key !== 'mof' && key !== 'osaid' && key !== 'eu-ai-act') {
      const cells = readCells(reader, key, value)
      require.push(...cells.require)
      waived.push(...cells.waived)
    } else if (reader.scalar(value) === false) waived.push(key)
    else if (key === 'class') add(readClass(reader, value))
    else if (key === 'mof') add(readMofClass(reader, value))
    else if (key === 'osaid') add(isTrue(reader, value, key) ? { of: 'osaid' } : undefined)
    else add(readActPoints(reader, value))
  }
  return { require, waived }
}

function readClass(reader: YamlReader, node: unknown): Requirement | undefined {
  const [atLeast] = reader.words(node, 'class', CLASSES)
  return atLeast && { of: 'class', atLeast: atLeast.value }
}

function readMofClass(reader: YamlReader, node: unknown): Requirement | undefined {
  const written = String(reader.scalar(node))
  const found = Object.entries(MOF_CLASSES).find(
    ([roman, arabic]) => written === roman || written === String(arabic),
  )
  if (found) return { of: 'mof', class: found[1] }
  reader.problem(node, `\`mof\` takes the class that has to be reached: ${list(Object.keys(MOF_CLASSES))}.`)
  return undefined
}

function readActPoints(reader: YamlReader, node: unknown): Requirement | undefined {
  if (typeof reader.scalar(node) === 'boolean') return { of: 'eu-ai-act' }
  const points = reader.words(node, 'eu-ai-act', POINTS).map(({ value }) => value)
  return points.length === 0 ? undefined : { of: 'eu-ai-act', points }
}

function isTrue(reader: YamlReader, node: unknown, of: string): boolean {
  const value = reader.scalar(node)
  if (value !== true) reader.problem(node, `\`${of}\` takes true or false.`)
  return value === true
}

/** What is asked of one component or family, attribute by attribute. */
function readCells(reader: YamlReader, component: ComponentId | ComponentFamily, node: unknown) {
  const require: Located<Requirement>[] = []
  if (reader.scalar(node) === false)
    return { require, waived: attributeIds.map((attribute) => `${component} ${attribute}`) }
  const waived: string[] = []
  for (const [attribute, value] of reader.fields(node, attributeIds, component)) {
    if (reader.scalar(value) === false) {
      waived.push(`${component} ${attribute}`)
      continue
    }
    const known: readonly string[] = attributes[attribute].levels
    const levels = reader.words(value, attribute, known).map((word) => word.value)
    if (levels.length > 0)
      require.push({
        value: {
          of: 'cell',
          component,
          attribute,
          levels: levels.length > 1 ? levels : atLeast(known, levels[0]),
        },
        at: reader.at(value),
      })
  }
  return { require, waived }
}

/** One level stands for itself and all that are more open. */
function atLeast(known: readonly string[], level: string | undefined): readonly string[] {
  return known.slice(0, known.indexOf(level ?? '') + 1)
}

/** The claims to weigh: `detected`, or a list of kinds. */
export function readClaims(reader: YamlReader, node: unknown): Policy['claims'] {
  if (reader.scalar(node) === 'detected') return 'detected'
  const kind = '`detected`, or a list of claims'
  const written = reader.texts(node, 'claims', kind).flatMap(({ value, at }) =>
    value
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map((word) => ({ value: word, at })),
  )
  if (written.length === 0 && reader.problems.length === 0) reader.problem(node, `\`claims\` takes ${kind}.`)
  return written.filter(({ value, at }) => isClaim(reader, value, at))
}

function isClaim(reader: YamlReader, word: string, at: Located<string>['at']): boolean {
  const known = isClaimKind(word)
  if (!known)
    reader.problemAt(
      at,
      `There is no claim \`${word}\`.${suggest(word, claimKinds)} Claims are ${list(claimKinds)}.`,
    )
  return known
}

function readSuppressions(
  reader: YamlReader,
  node: unknown,
  rules: readonly string[],
): readonly Suppression[] {
  return reader.items(node, 'suppress').flatMap((item): readonly Suppression[] => {
    const fields = reader.fields(item, SUPPRESSION_FIELDS, 'suppress')
    const rule = fields.has('rule') ? reader.text(fields.get('rule'), 'rule') : undefined
    if (!fields.has('rule')) reader.problem(item, 'Name what is let stand: `rule` takes a rule or a claim.')
    const [component] = reader.words(fields.get('component'), 'component', componentIds)
    const reason = fields.has('reason') ? reader.text(fields.get('reason'), 'reason') : undefined
    if (!fields.has('reason'))
      reader.problem(item, 'Say why it may stand: `reason` is missing, and nothing is let stand without one.')
    const until = fields.has('until') ? reader.text(fields.get('until'), 'until', 'a day') : undefined
    if (until && !isDate(until.value))
      reader.problemAt(
        until.at,
        `\`until\` takes a day of the calendar such as 2027-01-31, and not \`${until.value}\`.`,
      )
    if (rule && !rules.includes(rule.value) && !isClaimKind(rule.value))
      reader.problemAt(
        rule.at,
        `There is no rule and no claim \`${rule.value}\`.${suggest(rule.value, [...rules, ...claimKinds])} \`openness-lint rules\` lists the rules.`,
      )
    if (!rule || !reason) return []
    return [
      {
        rule: rule.value,
        ...(component && { component: component.value }),
        reason: reason.value,
        ...(until && { until: until.value }),
        at: rule.at,
      },
    ]
  })
}

function isGlob(reader: YamlReader, { value, at }: Located<string>): boolean {
  const stars = value.split('*').length - 1
  const message = value.startsWith('/')
    ? 'Globs are relative to the root: remove the slash in front.'
    : stars > MAX_STARS
      ? `This glob has ${stars} stars; at most ${MAX_STARS} are taken.`
      : undefined
  if (message !== undefined) reader.problemAt(at, message)
  return message === undefined
}

/** All that a rule may import from `src`, besides `components.ts` and `licenses/`. */
import type { AttributeId, ComponentId, Level, Outcome } from './components.ts'
import type { FactName, Facts } from './facts/index.ts'
import type { Location } from './repository.ts'
import type { WebAnswer } from './web.ts'

export { matches } from './pattern.ts'
export type { Location } from './repository.ts'

/**
 * One question, asked of each component in `of` or of the repository as a whole, and answered by a pure
 * function of named facts. A rule carries no weight and no severity: frameworks and claims weigh.
 */
export type Rule = LevelRule<AttributeId> | OutcomeRule

/** A rule of one of the framework's attributes: it answers with a level of that attribute. */
export interface LevelRule<A extends AttributeId> extends Texts {
  readonly attribute: A
  readonly of: readonly ComponentId[]
  /** Asked only where the repository says that it releases the component; elsewhere the answer is `unknown`. */
  readonly ifReleased?: true
  check(facts: Facts, component: ComponentId): LevelAnswer<A>
  readonly examples: Examples<Level<A>>
}

/** A rule outside the attributes (`access/`, `consistency/`), asked of the repository: it answers with an outcome. */
export interface OutcomeRule extends Texts {
  readonly attribute?: never
  readonly of: 'repository'
  /** Asks what only a visit on the web can show; offline it is not applicable. */
  readonly online?: true
  check(facts: Facts): OutcomeAnswer
  readonly examples: Examples<Outcome>
}

interface Texts {
  /** A question to which "yes" is the open answer. */
  readonly question: string
  readonly why: string
  /** What to do so that the answer becomes "yes". */
  readonly remedy: string
  /** Where the question comes from: a paper's section, a specification, a license's clause. */
  readonly references: readonly [string, ...string[]]
  /** The facts that `check` may look at; it is given no others. */
  readonly needs: readonly FactName[]
  /** What is said, by message id; `{name}` is filled from the answer's data. */
  readonly messages: MessageTable
}

/** Places to look; at least one. */
export type Evidence = readonly [Location, ...Location[]]

type Silent = 'unknown' | 'not-applicable'

/** A rule's answer as data. A level in the repository's favor must say where it can be seen. */
export type LevelAnswer<A extends AttributeId> = Said &
  (
    | { readonly level: Exclude<Level<A>, Silent | 'closed' | 'restricted'>; readonly evidence: Evidence }
    | {
        readonly level: Extract<Level<A>, Silent | 'closed' | 'restricted'>
        readonly evidence?: readonly Location[]
      }
  )

/** The same for rules that answer with an outcome. */
export type OutcomeAnswer = Said &
  (
    | { readonly outcome: 'met' | 'partial'; readonly evidence: Evidence }
    | { readonly outcome: 'unmet' | Silent; readonly evidence?: readonly Location[] }
  )

interface Said {
  readonly message: string
  readonly data?: MessageData
}

/** A small repository and the answer it gets: printed in the documentation and run as a test. */
export interface Example<Answer extends string = string> {
  readonly name: string
  /** The repository: path → text. */
  readonly files: Readonly<Record<string, string>>
  /** What the web answers, by target (`model acme/Aster`, `dataset …`, an address); offline where left out. */
  readonly web?: Readonly<Record<string, WebAnswer>>
  /** The component it is asked about; the rule's first one where it is left out. */
  readonly of?: ComponentId
  readonly answer: Answer
}

type Examples<Answer extends string> = readonly [Example<Answer>, Example<Answer>, ...Example<Answer>[]]
type MessageTable = Readonly<Record<string, string>>
type MessageData = Readonly<Record<string, string | number>>

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Exclude<Name, 'component'> | Placeholders<Rest>
  : never

type MessageOf<Messages> = {
  readonly [Id in keyof Messages]: { readonly message: Id } & ([Placeholders<Messages[Id]>] extends [never]
    ? { readonly data?: never }
    : { readonly data: Readonly<Record<Placeholders<Messages[Id]>, string | number>> })
}[keyof Messages]

/**
 * Types a rule by its own `needs`, `of` and `messages`, and adds nothing at run time: `check` sees no fact
 * that it did not name, is asked about no component that it did not list, and says no message that is not
 * in its table. `{component}` is filled by the runner.
 */
export function defineRule<
  const A extends AttributeId,
  const Of extends ComponentId,
  const Need extends FactName,
  const Messages extends MessageTable,
>(
  rule: Omit<LevelRule<A>, 'check' | 'of' | 'needs' | 'messages'> & {
    readonly of: readonly Of[]
    readonly needs: readonly Need[]
    readonly messages: Messages
    check(facts: Pick<Facts, Need>, component: Of): LevelAnswer<A> & MessageOf<Messages>
  },
): LevelRule<A>
export function defineRule<const Need extends FactName, const Messages extends MessageTable>(
  rule: Omit<OutcomeRule, 'check' | 'needs' | 'messages'> & {
    readonly needs: readonly Need[]
    readonly messages: Messages
    check(facts: Pick<Facts, Need>): OutcomeAnswer & MessageOf<Messages>
  },
): OutcomeRule
export function defineRule(rule: unknown): unknown {
  return rule
}

/** Ties each folder of `rules/` to the kind of answer that its rules give. */
export interface RuleTable {
  readonly [id: `availability/${string}`]: LevelRule<'availability'>
  readonly [id: `documentation/${string}`]: LevelRule<'documentation'>
  readonly [id: `licensing/${string}`]: LevelRule<'licensing'>
  readonly [id: `safeguards/${string}`]: LevelRule<'safeguards'>
  readonly [id: `access/${string}`]: OutcomeRule
  readonly [id: `consistency/${string}`]: OutcomeRule
}

/** The places as evidence, or `undefined` where there are none. */
export function evidence(places: readonly Location[]): Evidence | undefined {
  const [first, ...rest] = places
  return first && [first, ...rest]
}

import type { ComponentId } from '../components.ts'
import type { Located, Location } from '../repository.ts'
import { defaultPolicy, type Policy } from './policy.ts'

/** What `openness.yml` declares, each part with its place. */
export interface Configuration {
  readonly declarations: readonly Declaration[]
  /** What it asks of itself; inline notes stand in other files and are not in it. */
  readonly policy: Policy
}

/** What is declared of one component: where it is, or why it is not part of the release. */
export type Declaration = {
  readonly component: ComponentId
  readonly at: Location
} & (
  | {
      readonly locations: readonly Located<string>[]
      readonly license?: Located<string>
      readonly documentation: readonly Located<string>[]
    }
  | { readonly notApplicable: Located<string> }
)

/** One thing that is wrong with the file, and what to do. */
export interface ConfigurationProblem {
  readonly message: string
  readonly at: Location
}

/** Nothing is declared. */
export const undeclared: Configuration = { declarations: [], policy: defaultPolicy }

/** The file's name, at the root of the repository. */
export const CONFIGURATION_FILE = 'openness.yml'

/** The configuration cannot be read: what was declared is not known, so nothing can be said. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly ConfigurationProblem[]

  constructor(problems: readonly ConfigurationProblem[]) {
    super(problems.map(({ message, at }) => `${placeOf(at)}: ${message}`).join('\n'))
    this.problems = problems
  }
}

const placeOf = ({ path, line, column }: Location) =>
  [path, line, column].filter((part) => part !== undefined).join(':')

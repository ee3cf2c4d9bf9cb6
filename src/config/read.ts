import { componentIds } from '../components.ts'
import { boundExceeded } from '../facts/front-matter.ts'
import type { Configuration, ConfigurationProblem, Declaration } from './configuration.ts'
import { defaultPolicy } from './policy.ts'
import { policyFields, readPolicy } from './read-policy.ts'
import { YamlReader } from './yaml-reader.ts'

const FIELDS = ['components', ...policyFields] as const
const COMPONENT_FIELDS = ['location', 'license', 'documentation', 'not-applicable'] as const

/**
 * Reads `openness.yml`. Every problem is said with its line and column; where there is one, there is no configuration,
 * since half of what was meant would be taken for the whole.
 *
 * @param rules the ids of the rules that there are
 */
export function readConfiguration(
  path: string,
  text: string,
  rules: readonly string[],
): { readonly configuration: Configuration } | { readonly problems: readonly ConfigurationProblem[] } {
  const bound = boundExceeded(text, 'file')
  if (bound) return { problems: [{ message: bound, at: { path, line: 1 } }] }
  const reader = new YamlReader(path, text)
  const configuration = read(reader, rules)
  return reader.problems.length > 0 ? { problems: reader.problems } : { configuration }
}

function read(reader: YamlReader, rules: readonly string[]): Configuration {
  const { top } = reader
  if (top === undefined) return { declarations: [], policy: defaultPolicy }
  const fields = reader.fields(top, FIELDS, 'openness.yml')
  const components = fields.get('components')
  return {
    declarations: components === undefined ? [] : readDeclarations(reader, components),
    policy: readPolicy(reader, fields, rules),
  }
}

function readDeclarations(reader: YamlReader, node: unknown): readonly Declaration[] {
  return [...reader.fields(node, componentIds, 'components')].flatMap(
    ([component, value]): readonly Declaration[] => {
      const fields = reader.fields(value, COMPONENT_FIELDS, component)
      const at = reader.at(value, component)
      if (fields.has('not-applicable')) {
        const reason = reader.text(fields.get('not-applicable'), 'not-applicable', 'the reason why')
        if (fields.size > 1)
          reader.problem(
            value,
            `${component} cannot be both declared and not applicable: remove one of the two.`,
          )
        return reason === undefined ? [] : [{ component, at, notApplicable: reason }]
      }
      const license = fields.has('license') ? reader.text(fields.get('license'), 'license') : undefined
      const locations = reader.texts(fields.get('location'), 'location')
      const documentation = reader.texts(fields.get('documentation'), 'documentation')
      return [{ component, at, locations, documentation, ...(license && { license }) }]
    },
  )
}

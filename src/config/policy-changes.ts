import { keyOf, type Policy } from './policy.ts'

/**
 * What a policy that is proposed asks otherwise than the one that holds, each in a sentence. Suppressions are not among
 * them: those that are proposed stand in the report by themselves.
 */
export function policyChanges(holding: Policy, proposed: Policy): readonly string[] {
  const changes: string[] = []
  const compare = (key: string, was: readonly string[], is: readonly string[]) => {
    const [before, after] = [was, is].map((words) => [...words].sort().join(', '))
    if (before !== after) changes.push(`\`${key}\` would be ${say(is)} and is ${say(was)}.`)
  }
  compare('fail-on', orNever(holding), orNever(proposed))
  compare('require', requirementsOf(holding), requirementsOf(proposed))
  compare('claims', claimsOf(holding), claimsOf(proposed))
  compare('ignore', globsOf(holding), globsOf(proposed))
  if (JSON.stringify(holding.baseline) !== JSON.stringify(proposed.baseline))
    changes.push(`${(holding.baseline ?? proposed.baseline)?.path} would be another one.`)
  return changes
}

const say = (words: readonly string[]) =>
  words.length === 0 ? 'nothing' : words.map((word) => `\`${word}\``).join(', ')
const orNever = ({ failOn }: Policy) => (failOn.length === 0 ? ['never'] : failOn)
const requirementsOf = ({ require }: Policy) =>
  require.map(({ value }) => {
    const { of, ...rest } = value
    return [keyOf(value), ...Object.values(rest).slice(of === 'cell' ? 2 : 0)].join(' ')
  })
const claimsOf = ({ claims }: Policy) => (claims === 'detected' ? [claims] : claims.map(({ value }) => value))
const globsOf = ({ ignore }: Policy) => ignore.map(({ value }) => value)

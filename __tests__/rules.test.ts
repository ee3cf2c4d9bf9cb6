import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { attributeIds, attributes, componentIds, type Level, outcomeOf } from '../src/components.ts'
import { assess, type Rule } from '../src/index.ts'
import { memory } from '../src/repositories/memory.ts'
import type { Example } from '../src/rule.ts'
import { answering } from './support/web.ts'

const files = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(`rules/${name}`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
  )

test('every rule file is registered under its own path', () => {
  expect(Object.keys(rules)).toEqual(files.sort())
})

test('every question is asked once', () => {
  const questions = Object.values(rules).map(({ question }) => question)
  expect(new Set(questions).size).toBe(questions.length)
})

describe.each(Object.entries<Rule>(rules))('%s', (id, rule) => {
  const attribute = attributeIds.find((known) => id.startsWith(`${known}/`))

  test('asks a question to which "yes" is the open answer', () => {
    expect(rule.question).toMatch(/^(?:Is|Are|Does|Do|Can|Has|Have) .+\?$/)
  })

  test('belongs to the attribute that its folder names', () => {
    expect(rule.attribute).toBe(attribute)
    expect(rule.of === 'repository').toBe(attribute === undefined)
  })

  test('is asked of components in the order of the framework, each once', () => {
    if (rule.of === 'repository') return
    const { of } = rule
    expect(of).toEqual(componentIds.filter((component) => of.includes(component)))
  })

  test('says why, what to do, and where the question comes from', () => {
    expect(rule.why).toMatch(/\.$/)
    expect(rule.remedy).toMatch(/\.$/)
    for (const reference of rule.references) expect(reference).toMatch(/^https:\/\/\S+$/)
  })

  test('shows by example what is open and what is not', () => {
    const outcomes = rule.examples.map(({ answer }) =>
      attribute === undefined ? answer : outcomeOf(answer as Level),
    )
    expect(outcomes).toContain('met')
    expect(outcomes).toContain('unmet')
  })

  test('answers with levels of its attribute only', () => {
    if (attribute === undefined) return
    for (const { answer } of rule.examples)
      expect([...attributes[attribute].levels, 'unknown', 'not-applicable']).toContain(answer)
  })

  test.each<Example>([...rule.examples])(
    'example: $name → $answer',
    async ({ files: repository, of, answer, web }) => {
      const options = { rules: { [id]: rule }, ...(web && { web: answering(web) }) }
      const { findings } = await assess(memory(repository, 'Aster'), options)
      const component = of ?? (rule.of === 'repository' ? undefined : rule.of[0])
      const finding = findings.find((candidate) => candidate.component === component)
      expect(finding?.level ?? finding?.outcome, finding?.message).toBe(answer)
      expect(finding?.message).not.toMatch(/[{}]|undefined/)
    },
  )
})

test('an answer in the repository’s favor always says where it can be seen', async () => {
  for (const [id, rule] of Object.entries<Rule>(rules))
    for (const { files: repository } of rule.examples) {
      const { findings } = await assess(memory(repository, 'Aster'), { rules: { [id]: rule } })
      for (const { outcome, evidence } of findings)
        if (outcome === 'met' || outcome === 'partial') expect(evidence.length).toBeGreaterThan(0)
    }
})

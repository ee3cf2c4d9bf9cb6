import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { cli } from '../support/terminal.ts'

test('every rule is listed with its question', async () => {
  const { stdout, exitCode } = await cli(['rules'])
  expect(exitCode).toBe(0)
  for (const [id, { question }] of Object.entries(rules))
    expect(stdout).toMatch(new RegExp(`${id} +${question.replace('?', '\\?')}`))
})

test('the list is there for programs too', async () => {
  const list = JSON.parse((await cli(['rules', '--format', 'json'])).stdout)
  expect(list.map(({ rule }: { rule: string }) => rule)).toEqual(Object.keys(rules))
})

test.each(Object.keys(rules))('%s is explained', async (id) => {
  const { stdout, exitCode } = await cli(['explain', id])
  expect(exitCode).toBe(0)
  expect(stdout).toContain(rules[id as keyof typeof rules].question)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
})

test('given a repository, its answers and their places are shown', async () => {
  const { stdout } = await cli(['explain', 'licensing/openly-licensed', 'examples/overclaims'])
  expect(stdout).toContain('How Aster-7B answers')
  expect(stdout).toMatch(/○ weights\.pretrained +restricted/)
  expect(stdout).toContain('README.md:30')
})

test('a rule that is not there: the nearest ones are named', async () => {
  expect(await cli(['explain', 'openly-licensed'])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('Did you mean licensing/openly-licensed?'),
  })
})

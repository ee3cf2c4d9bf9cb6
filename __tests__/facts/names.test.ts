import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const namesOf = async (name: string, readme = '# Aster\n') =>
  (await factsOf({ 'README.md': readme }, name)).names

describe('who releases it', () => {
  test('the account in the repository’s name, also as folders spell it', async () => {
    for (const name of ['acme/aster', 'acme+aster']) {
      const names = await namesOf(name)
      expect([names.title, names.hasOwner, names.isOwner('Acme'), names.isOwner('other')]).toEqual([
        'Aster',
        true,
        true,
        false,
      ])
    }
  })

  test.each([
    ['acme-ai', 'acme'],
    ['acmeresearch', 'Acme'],
    ['AcmeLM', 'acme'],
    ['acme', 'acme-labs'],
  ])('on another host %s is called %s', async (account, other) => {
    expect((await namesOf(`${account}/aster`)).isOwner(other)).toBe(true)
  })

  test.each([
    ['acme', 'acmeville'],
    ['abc-ai', 'abc'],
    ['acme-ai', 'other'],
  ])('%s is not %s', async (account, other) => {
    expect((await namesOf(`${account}/aster`)).isOwner(other)).toBe(false)
  })

  test('an account that bears the name of what is released', async () => {
    expect((await namesOf('someone/aster')).isOwner('Aster')).toBe(true)
  })

  test('nobody, where nothing tells', async () => {
    expect((await namesOf('aster')).hasOwner).toBe(false)
  })

  test('any name is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), async (name) => {
        expect((await namesOf(name)).isOwner('acme-7f3')).toBe(false)
      }),
      { numRuns: 30 },
    )
  })
})

describe('names of families', () => {
  test('beside another word they are those of what it works with', async () => {
    const names = await namesOf('acme/llama-workbench', '# LLaMA Workbench\n')
    expect([names.includes('Llama-3-8B-Chat'), names.includes('workbench-7b')]).toEqual([false, true])
  })

  test('alone they are its own', async () => {
    expect((await namesOf('acme/llama', '# Llama\n')).includes('llama-7b')).toBe(true)
  })
})

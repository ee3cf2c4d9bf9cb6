import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../src/facts/front-matter.ts'

const read = (text: string) => readFrontMatter('README.md', text)
const fields = async (text: string) => {
  const { frontMatter } = await read(text)
  if (frontMatter.state === 'absent') return undefined
  return Object.fromEntries(
    [...frontMatter.fields].map(([name, { values }]) => [name, values.map(({ value }) => value)]),
  )
}
const problems = async (text: string) => {
  const { frontMatter } = await read(text)
  return frontMatter.state === 'broken' ? frontMatter.problems : []
}

test('a field is found with its line and column in the file', async () => {
  const { frontMatter } = await read('---\ntags: [llm]\nlicense: mit\n---\n# Aster\n')
  expect(frontMatter).toMatchObject({ state: 'valid' })
  expect(frontMatter.state === 'valid' && frontMatter.fields.get('license')?.values).toEqual([
    { value: 'mit', at: { path: 'README.md', line: 3, column: 10, text: 'mit' } },
  ])
})

test('the body starts on the line after the block', async () => {
  expect(await read('---\nlicense: mit\n---\n# Aster\n')).toMatchObject({ body: '# Aster\n', bodyLine: 4 })
})

test('lists, mappings and aliases give the texts in them', async () => {
  expect(await fields('---\ndatasets:\n- a/b\n- c/d\nbase: &b x/y\nbase_model: *b\n---\n')).toEqual({
    datasets: ['a/b', 'c/d'],
    base: ['x/y'],
    base_model: ['x/y'],
  })
})

test('a number or a "no" keeps the letters that the author wrote', async () => {
  expect(await fields('---\nlanguage: no\nversion: 1.10\n---\n')).toEqual({
    language: ['no'],
    version: ['1.10'],
  })
})

test('blank lines before the block are allowed, as on the hub', async () => {
  expect(await fields('\n\n---\nlicense: mit\n---\n')).toEqual({ license: ['mit'] })
})

describe('what real cards get wrong', () => {
  test('Windows line ends are fine', async () => {
    expect(await fields('---\r\nlicense: mit\r\n---\r\n# Aster')).toEqual({ license: ['mit'] })
  })

  test('a tab is named with its line and column', async () => {
    expect((await problems('---\ntags:\n\t- llm\n---\n'))[0]?.at).toMatchObject({ line: 3, column: 1 })
  })

  test('a block that is never closed', async () => {
    expect((await problems('---\nlicense: mit\n\n# Aster\n'))[0]?.message).toMatch(/never closed/)
  })

  test('a rule of hyphens at the head of a text is no front matter', async () => {
    expect((await read('---\n\n# Aster\n')).frontMatter).toEqual({ state: 'absent' })
  })

  test('a field that stands twice: the first one counts, the second is reported', async () => {
    const text = '---\nlicense: mit\nlicense: gpl-3.0\n---\n'
    expect(await problems(text)).toMatchObject([{ at: { line: 3, column: 1 } }])
    expect(await fields(text)).toEqual({ license: ['mit'] })
  })

  test('a duplicate deep inside is found as well', async () => {
    expect(await problems('---\nmodel-index:\n- name: a\n  name: b\n---\n')).toMatchObject([
      { at: { line: 4 } },
    ])
  })

  test('fields without a value, and a list of nothing', async () => {
    expect(await fields('---\nlicense:\ndatasets:\n- \ntags: ~\n---\n')).toEqual({
      license: [],
      datasets: [],
      tags: [],
    })
  })

  test('a list where fields belong', async () => {
    expect((await problems('---\n- license\n---\n'))[0]?.message).toMatch(/not a mapping/)
  })
})

describe('hostile blocks', () => {
  test.each(['base_model: &a [*a, x]', 'base_model: &a {b: *a, c: x}'])(
    '%s names itself, and ends',
    async (field) => {
      expect(await fields(`---\n${field}\n---\n`)).toEqual({ base_model: ['x'] })
    },
  )

  test('aliases that multiply are cut off and said', async () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x]'
        : `a${level}: &a${level} [${Array(10)
            .fill(`*a${level - 1}`)
            .join(', ')}]`,
    )
    expect((await problems(`---\n${levels.join('\n')}\n---\n`)).at(-1)?.message).toMatch(
      /expands to more than/,
    )
  })

  test.each([
    ['brackets', '['.repeat(5000)],
    ['braces', '{a: '.repeat(5000)],
    ['list items', '- '.repeat(5000)],
    ['question marks', '? '.repeat(5000)],
  ])('%s that nest without end are not handed to the parser', async (_, yaml) => {
    expect((await problems(`---\n${yaml}\n---\n`))[0]?.message).toMatch(/nests deeper/)
  })

  test('a block larger than any card', async () => {
    expect((await problems(`---\nx: ${'y'.repeat(300_000)}\n---\n`))[0]?.message).toMatch(/characters/)
  })

  test('no text at all makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (text, end) => {
          const { body, bodyLine } = await read(`---${end}${text}${end}---${end}rest`)
          expect(bodyLine).toBeGreaterThan(0)
          expect(typeof body).toBe('string')
        },
      ),
    )
  })
})

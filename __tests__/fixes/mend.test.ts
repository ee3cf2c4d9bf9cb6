import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mend } from '../../src/fixes/index.ts'
import { memory } from '../../src/repositories/memory.ts'

const apache = readFileSync('LICENSE', 'utf8')

/** What the card reads once it is mended, and what is left to look at. */
async function mended(card: string, { unsafe = false, files = {} as Readonly<Record<string, string>> } = {}) {
  const { changes, left } = await mend(memory({ 'README.md': card, ...files }), unsafe)
  expect(changes.map(({ path }) => path).filter((path) => path !== 'README.md')).toEqual([])
  return { card: changes[0]?.after ?? card, left: left.map(({ title }) => title) }
}

const front = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n# Aster\n`

describe('values of the front matter are written as the hub writes them', () => {
  test.each([
    ['a license by its name', 'license: Apache License 2.0', 'license: apache-2.0'],
    ['an SPDX id', 'license: Apache-2.0', 'license: apache-2.0'],
    ['what stands in quotes, with a comment behind', 'license: "MIT" # ours', 'license: mit # ours'],
    ['an item of a list', 'license: [MIT, apache-2.0]', 'license: [mit, apache-2.0]'],
    ['a GNU license that the hub knows without "only"', 'license: GPL-3.0-only', 'license: gpl-3.0'],
    ['a language by its name', 'language: French', 'language: fr'],
    ['a language in upper case', 'language: [EN, de]', 'language: [en, de]'],
    ['a task in words', 'pipeline_tag: Text Generation', 'pipeline_tag: text-generation'],
    ['a relation', 'base_model_relation: fine-tuned', 'base_model_relation: finetune'],
  ])('%s', async (_what, before, after) => {
    expect(await mended(front(before))).toEqual({ card: front(after), left: [] })
  })

  test.each([
    ['right', 'license: apache-2.0'],
    ['a name of nobody knows what', 'license: aster-community'],
    ['a family', 'license: cc'],
    ['a language that nobody speaks', 'language: Asterish'],
    ['a library of its own', 'library_name: asterlib'],
  ])('what is %s is left as it is', async (_what, line) => {
    expect(await mended(front(line))).toEqual({ card: front(line), left: [] })
  })

  test('a license that the hub does not list becomes "other" with a name, where guesses are asked for', async () => {
    const card = front('license: deepseek')
    const { left } = await mended(card)
    expect(left).toEqual([
      'license: the hub does not list DeepSeek License Agreement; it goes by "other" with a name',
    ])
    expect((await mended(card, { unsafe: true })).card).toBe(
      front('license: other', 'license_name: deepseek'),
    )
  })

  test('in a list there is no room for a name', async () => {
    expect((await mended(front('license: [deepseek]'), { unsafe: true })).card).toBe(
      front('license: [deepseek]'),
    )
  })
})

describe('`license: other` gets its name and link', () => {
  test('from the one license text of the repository', async () => {
    const { card } = await mended(front('license: other', 'tags: [a]'), { files: { LICENSE: apache } })
    expect(card).toBe(
      front('license: other', 'license_name: Apache-2.0', 'license_link: LICENSE', 'tags: [a]'),
    )
  })

  test('a text that is not known is linked, and not named', async () => {
    const { card } = await mended(front('license: other'), { files: { LICENSE: 'You may do as we say.\n' } })
    expect(card).toBe(front('license: other', 'license_link: LICENSE'))
  })

  test('no link is made up between a name and the text of another license', async () => {
    const card = front('license: other', 'license_name: deepseek')
    expect((await mended(card, { files: { LICENSE: apache } })).card).toBe(card)
  })

  test('of two texts none is chosen', async () => {
    const card = front('license: other')
    expect((await mended(card, { files: { LICENSE: apache, 'LICENSE-MODEL': apache } })).card).toBe(card)
  })
})

describe('the shape of the front matter', () => {
  test('tabs become spaces', async () => {
    expect((await mended('---\ntags:\n\t- llm\n---\n# A\n')).card).toBe('---\ntags:\n  - llm\n---\n# A\n')
  })

  test('a line that stands twice stands once', async () => {
    const card = '---\nlicense: mit\ntags: [a]\nlicense: mit\n---\n'
    expect((await mended(card)).card).toBe('---\nlicense: mit\ntags: [a]\n---\n')
  })

  test('two values of one field are for a person to choose from', async () => {
    const card = '---\nlicense: mit\nlicense: apache-2.0\n---\n'
    expect(await mended(card, { unsafe: true })).toEqual({ card, left: [] })
  })

  test('a block that is never closed is closed where guesses are asked for', async () => {
    const card = '---\nlicense: mit\n\n# A\n'
    expect((await mended(card)).left).toEqual(['front matter: closed by a line of three hyphens'])
    expect((await mended(card, { unsafe: true })).card).toBe('---\nlicense: mit\n---\n\n# A\n')
  })

  test('what would still be broken is left alone', async () => {
    const card = '---\ntags:\n\t- llm\n  x: [\n---\n'
    expect(await mended(card, { unsafe: true })).toEqual({ card, left: [] })
  })
})

describe('links that lead nowhere', () => {
  const files = { 'docs/data.md': '', 'docs/Eval notes.md': '', 'a/twin.md': '', 'b/twin.md': '' }

  test.each([
    ['a path in other letters', '[x](Docs/DATA.md)', '[x](docs/data.md)'],
    ['with what follows it', '[x](Docs/DATA.md#sources)', '[x](docs/data.md#sources)'],
    ['from the top', '[x](/Docs/data.md)', '[x](/docs/data.md)'],
    ['each of several', '[x](Docs/data.md) [y](DOCS/data.md)', '[x](docs/data.md) [y](docs/data.md)'],
    ['a picture', '![x](Docs/Data.md)', '![x](docs/data.md)'],
  ])('%s', async (_what, before, after) => {
    expect(await mended(`# A\n\n${before}\n`, { files })).toEqual({ card: `# A\n\n${after}\n`, left: [] })
  })

  test('the only file of that name is a guess', async () => {
    const card = '# A\n\n[x](data.md)\n'
    expect((await mended(card, { files })).left).toEqual(['"data.md" leads nowhere; "docs/data.md" is there'])
    expect((await mended(card, { files, unsafe: true })).card).toBe('# A\n\n[x](docs/data.md)\n')
  })

  test('spaces are encoded', async () => {
    const { card } = await mended('# A\n\n[x](eval%20notes.md)\n', { files, unsafe: true })
    expect(card).toBe('# A\n\n[x](docs/Eval%20notes.md)\n')
  })

  test.each([['[x](twin.md)'], ['[x](gone.md)'], ['[x](https://example.org/data.md)']])(
    '%s has no single cure',
    async (link) => {
      const card = `# A\n\n${link}\n`
      expect(await mended(card, { files, unsafe: true })).toEqual({ card, left: [] })
    },
  )

  test('`license_link` in other letters', async () => {
    const card = front('license: other', 'license_name: aster', 'license_link: license')
    const { card: after } = await mended(card, { files: { LICENSE: 'As we say.\n' } })
    expect(after).toBe(card.replace('license_link: license', 'license_link: LICENSE'))
  })
})

test('line endings stay what they were', async () => {
  const card = front('license: other', 'tags: [a]').replaceAll('\n', '\r\n')
  const { card: after } = await mended(card, { files: { LICENSE: apache } })
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  expect(after).toContain('license_link: LICENSE\r\n')
})

test('mending twice changes nothing', async () => {
  const line = fc.constantFrom(
    'license: MIT',
    'license: other',
    'license: [Apache 2.0, MIT]',
    'license: deepseek',
    'license_name: x',
    'license_link: Licence',
    'language:',
    '- French',
    '\t- EN',
    'language: "DE"',
    'pipeline_tag: Text Generation',
    'tags: [a',
    '---',
    '',
    '# Aster',
    'See [x](Docs/data.md) and ![y](EVAL.md "title").',
    '<a href="docs/DATA.md">z</a>',
    '| [t](eval.md) | `[c](Docs/data.md)` |',
  )
  const files = { LICENSE: apache, 'docs/data.md': '', 'docs/eval.md': '' }
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 14 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (lines, ending, unsafe) => {
        const card = ['---', ...lines].join(ending)
        const once = (await mend(memory({ ...files, 'README.md': card }), unsafe)).changes[0]?.after ?? card
        const again = await mend(memory({ ...files, 'README.md': once }), unsafe)
        expect(again.changes).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, commitAddressOf, toSource } from '../../src/reporters/source.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

describe('where a repository can be looked at', () => {
  test.each([
    ['https://github.com/acme/aster.git', 'https://github.com/acme/aster'],
    ['https://user:token@github.com/acme/aster', 'https://github.com/acme/aster'],
    ['git@github.com:acme/aster.git', 'https://github.com/acme/aster'],
    ['ssh://git@github.com:22/acme/aster.git', 'https://github.com/acme/aster'],
    ['https://gitlab.com/acme/models/aster.git', 'https://gitlab.com/acme/models/aster'],
    ['https://huggingface.co/acme/aster', 'https://huggingface.co/acme/aster'],
    ['https://huggingface.co/datasets/acme/corpus', 'https://huggingface.co/datasets/acme/corpus'],
  ])('%s', (remote, address) => {
    expect(toSource(remote)?.address).toBe(address)
  })

  test.each([
    ['a folder', '/srv/git/aster.git'],
    ['a site whose addresses are not known', 'https://git.example.org/acme/aster.git'],
    ['a site that only begins like one', 'https://github.com.example.org/acme/aster.git'],
    ['a script', 'javascript:alert(1)//github.com/acme/aster'],
    ['a way out of the site’s folder', 'https://github.com/acme/../../aster'],
    ['no repository', 'https://github.com/acme'],
  ])('not by %s', (_, remote) => {
    expect(toSource(remote)).toBeUndefined()
  })

  test('whatever Git has, the address is one of a site that is known', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((path) => `git@github.com:${path}`),
        ),
        (remote) => {
          const source = toSource(remote)
          if (source)
            expect(new URL(source.address).host).toMatch(
              /^(?:github\.com|gitlab\.com|huggingface\.co|codeberg\.org)$/,
            )
        },
      ),
    )
  })
})

describe('the address of a place', () => {
  const of = (remote: string, at: Parameters<typeof addressOf>[2], prefix = '') => {
    const source = toSource(remote, prefix)
    return source && addressOf(source, COMMIT, at)
  }

  test('is a line, or lines, of the file at the commit', () => {
    expect(of('https://github.com/acme/aster', { path: 'LICENSE', line: 3 })).toBe(
      `https://github.com/acme/aster/blob/${COMMIT}/LICENSE#L3`,
    )
    expect(of('https://github.com/acme/aster', { path: 'LICENSE', line: 3, endLine: 5 })).toBe(
      `https://github.com/acme/aster/blob/${COMMIT}/LICENSE#L3-L5`,
    )
    expect(of('https://gitlab.com/acme/aster', { path: 'LICENSE', line: 3, endLine: 5 })).toBe(
      `https://gitlab.com/acme/aster/-/blob/${COMMIT}/LICENSE#L3-5`,
    )
    expect(of('https://codeberg.org/acme/aster', { path: 'LICENSE', line: 3 })).toBe(
      `https://codeberg.org/acme/aster/src/commit/${COMMIT}/LICENSE#L3`,
    )
  })

  test('asks for the source of a document, which as a page has no lines', () => {
    expect(of('https://github.com/acme/aster', { path: 'README.md', line: 3 })).toContain(
      'README.md?plain=1#L3',
    )
    expect(of('https://github.com/acme/aster', { path: 'README.md' })).toMatch(/README\.md$/)
  })

  test('knows where the folder stands in its repository', () => {
    expect(of('https://github.com/acme/models', { path: 'README.md' }, 'models/aster')).toBe(
      `https://github.com/acme/models/blob/${COMMIT}/models/aster/README.md`,
    )
  })

  test('is one address, whatever the path is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const address = of('https://github.com/acme/aster', { path, line: 1 }) ?? ''
        expect(address).toMatch(/^https:\/\/github\.com\/acme\/aster\/blob\/[!-~]*$/)
        expect(address).not.toMatch(/["<>\\`]/)
      }),
    )
  })

  test('of a commit', () => {
    const source = toSource('https://github.com/acme/aster')
    expect(source && commitAddressOf(source, COMMIT)).toBe(`https://github.com/acme/aster/commit/${COMMIT}`)
  })
})

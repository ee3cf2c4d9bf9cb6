import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/repositories/address.ts'
import { RepositoryError } from '../../src/repositories/error.ts'

const github = (owner: string, name: string, ref?: string, server = 'https://github.com') => ({
  host: 'github',
  server,
  place: { owner, name, ...(ref !== undefined && { ref }) },
})
const hub = (kind: string, name: string, revision?: string, url = 'https://huggingface.co') => ({
  host: 'hub',
  url,
  place: { kind, name, ...(revision !== undefined && { revision }) },
})

describe('an address', () => {
  it.for([
    ['github:acme/aster', github('acme', 'aster')],
    ['github:acme/aster.js@v1.0', github('acme', 'aster.js', 'v1.0')],
    ['github:acme/aster@feature/a@b', github('acme', 'aster', 'feature/a@b')],
    ['https://github.com/acme/aster', github('acme', 'aster')],
    ['https://github.com/acme/aster/', github('acme', 'aster')],
    ['https://github.com/acme/aster.git', github('acme', 'aster')],
    ['https://github.com/acme/aster/tree/main', github('acme', 'aster', 'main')],
    ['https://github.com/acme/aster/tree/feature/x?tab=readme#top', github('acme', 'aster', 'feature/x')],
    ['https://github.com/acme/aster/issues/7', github('acme', 'aster')],
    ['hf:acme/Aster-7B', hub('model', 'acme/Aster-7B')],
    ['hf:aster', hub('model', 'aster')],
    ['hf:acme/aster@refs/pr/3', hub('model', 'acme/aster', 'refs/pr/3')],
    ['hf:datasets/acme/corpus@main', hub('dataset', 'acme/corpus', 'main')],
    ['hf:spaces/acme/demo', hub('space', 'acme/demo')],
    ['https://huggingface.co/acme/aster', hub('model', 'acme/aster')],
    ['https://huggingface.co/acme/aster/tree/refs%2Fpr%2F3', hub('model', 'acme/aster', 'refs/pr/3')],
    ['https://huggingface.co/datasets/acme/corpus/blob/v2/README.md', hub('dataset', 'acme/corpus', 'v2')],
    ['https://hf.co/spaces/acme/demo', hub('space', 'acme/demo')],
  ] as const)('%s', ([text, address]) => {
    expect(readAddress(text)).toEqual(address)
  })

  it('may be of a server of one’s own, and of a mirror', () => {
    const servers = { github: 'https://git.acme.example/', hub: 'https://mirror.acme.example/hf/' }
    expect(readAddress('github:a/b', servers)).toEqual(
      github('a', 'b', undefined, 'https://git.acme.example'),
    )
    expect(readAddress('https://git.acme.example/a/b/tree/v1', servers)).toEqual(
      github('a', 'b', 'v1', 'https://git.acme.example'),
    )
    expect(readAddress('https://github.com/a/b', servers)).toEqual(github('a', 'b'))
    expect(readAddress('hf:a/b', servers)).toEqual(
      hub('model', 'a/b', undefined, 'https://mirror.acme.example/hf'),
    )
  })

  it.for(['.', 'model', '../github:x', 'C:\\models', 'acme/aster', 'hub:a/b'])(
    'is not %s, a path',
    (path) => {
      expect(readAddress(path)).toBeUndefined()
    },
  )

  it.for([
    'github:',
    'github:acme',
    'github:acme/..',
    'github:acme/aster/more',
    'github:acme/aster@--upload-pack=x',
    'github:acme/aster@a b',
    'github:-acme/aster',
    'hf:',
    'hf:a/b/c',
    'hf:datasets/a/b/c',
    'hf:acme/../aster',
    'https://github.com/acme',
    'https://example.org/acme/aster',
    'https://',
  ])('is not %s, and that is said with what can be given', (text) => {
    expect(() => readAddress(text)).toThrow(RepositoryError)
    expect(() => readAddress(text)).toThrow('github:OWNER/NAME')
  })

  it('that holds a token is refused, and the token is not shown', () => {
    expect(() => readAddress('https://x:ghp_secret@github.com/acme/aster')).toThrow(
      /^(?!.*ghp_secret).*GITHUB_TOKEN/,
    )
  })

  it('that is hostile names a repository of its own host, or none', () => {
    const part = fc.string({ unit: fc.constantFrom(...'ab./@:%?#\\-_~ \u0000\n') })
    fc.assert(
      fc.property(fc.constantFrom('github:', 'hf:', 'https://github.com/'), part, (start, rest) => {
        try {
          const address = readAddress(start + rest)
          const names =
            address?.host === 'github' ? [address.place.owner, address.place.name] : [address?.place.name]
          for (const name of names) expect(name).toMatch(/^[\w.-]+(?:\/[\w.-]+)?$/)
        } catch (error) {
          expect(error).toBeInstanceOf(RepositoryError)
        }
      }),
    )
  })
})

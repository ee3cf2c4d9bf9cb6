import { expect, it } from 'vitest'
import { memory } from '../../src/repositories/memory.ts'

it('has the name and the revision that it is given', () => {
  expect(memory({})).toMatchObject({ name: 'repository', notices: [] })
  expect(memory({})).not.toHaveProperty('revision')
  expect(memory({}, 'model', 'abc')).toMatchObject({ name: 'model', revision: 'abc' })
})

it.each(['/etc/passwd', '../x', 'a/../b', 'a//b', './a', '', '.git/config', 'a/.GIT/config', 'a\0b'])(
  'holds no file at %j',
  (path) => {
    expect(() => memory({ [path]: 'x' })).toThrow(/give it relative to the root/)
  },
)

it.each(['.gitignore', '.github/x', '...', 'a.git/b', '..a'])('holds a file at %j', (path) => {
  expect(memory({ [path]: 'x' }).tree).toEqual([{ path, kind: 'file', size: 1 }])
})

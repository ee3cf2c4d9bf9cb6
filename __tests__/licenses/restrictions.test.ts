import { expect, test } from 'vitest'
import { restrictionsIn } from '../../src/licenses/restrictions.ts'

test.each([
  ['for non-commercial use only', ['non-commercial']],
  ['The weights may not be used for commercial purposes.', ['non-commercial']],
  ['Commercial use is prohibited.', ['non-commercial']],
  ['Alpaca is intended and licensed for research use only.', ['research-only']],
  ['It should not be used outside of research purposes.', ['research-only']],
  ['limited to research and non-commercial use', ['research-only', 'non-commercial']],
  ['仅供学术研究使用', ['research-only']],
  ['不得用于商业用途', ['non-commercial']],
])('%s', (text, kinds) => {
  expect(restrictionsIn(text).map(({ kind }) => kind)).toEqual(kinds)
})

test.each([
  'It may be used for commercial and non-commercial purposes.',
  'Free for academic and non-commercial use as well as commercial use, both at no charge.',
  'A subset for commercial use will be released soon.',
  'Our research is only possible thanks to our users.',
  'Commercial use is allowed.',
])('%s restricts nothing', (text) => {
  expect(restrictionsIn(text)).toEqual([])
})

test('says where the words stand', () => {
  const text = 'Apache 2.0, for research use only'
  const [restriction] = restrictionsIn(text)
  expect(text.slice(restriction?.index, (restriction?.index ?? 0) + (restriction?.length ?? 0))).toBe(
    'research use only',
  )
})

import { expect, it } from 'vitest'
import { hasLetters, lettersOf, plainWords } from '../../src/facts/letters.ts'

it.each(['Aster', 'é', 'Ж', 'ع', 'ไ', 'अ', 'あ', '模', '한'])('%s is a letter', (text) => {
  expect(hasLetters(text)).toBe(true)
})

it.each(['', '🚀 2024', '→ — “…” ·', '【】、。：', '✅️', '[1.0]'])('%o has none', (text) => {
  expect(hasLetters(text)).toBe(false)
})

it('takes a text apart at what is no letter and no digit', () => {
  expect(lettersOf('🤗 DeepSeek-V3：模型')).toBe('DeepSeekV3模型')
  expect(plainWords('“Llama 3.1”, été — 模型')).toEqual(['llama', '3', '1', 'été', '模型'])
})

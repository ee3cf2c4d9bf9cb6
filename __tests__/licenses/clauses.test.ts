import fc from 'fast-check'
import spdx from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { findClauses } from '../../src/licenses/clauses.ts'
import type { Condition } from '../../src/licenses/license.ts'

const kindsIn = (text: string) => [...new Set(findClauses(text).map(({ kind }) => kind))]

describe('findClauses', () => {
  it('says in which lines a condition stands', () => {
    const text = 'Aster License\n\nYou may use the model.\nYou may not use it\nfor commercial purposes.\n'
    expect(findClauses(text)).toEqual([{ kind: 'non-commercial', line: 4, endLine: 5 }])
  })

  it('takes the items of a list as one clause', () => {
    const text =
      'You agree not to use the model:\n\n- to harm minors;\n- for surveillance;\n- to defame others.\n'
    expect(findClauses(text)).toEqual([{ kind: 'use-restrictions', line: 3, endLine: 5 }])
  })

  it('looks only where it is asked to', () => {
    const text =
      'For non-commercial use only.\n\nDo what you like.\n\nYou must register before any commercial use.\n'
    expect(findClauses(text, [{ line: 3, endLine: 5 }]).map(({ kind }) => kind)).toEqual(['registration'])
  })

  it.each<[Condition, string]>([
    ['non-commercial', 'You are granted a license to use the weights for non-commercial purposes only.'],
    ['non-commercial', 'The model must not be used for any commercial purpose.'],
    ['non-commercial', 'Commercial use of the weights is strictly prohibited.'],
    ['non-commercial', 'ASTER NON-COMMERCIAL LICENSE'],
    ['non-commercial', 'Any commercial use requires prior written permission of the authors.'],
    ['non-commercial', '您仅可出于非商业用途使用本模型。'],
    ['non-commercial', '未经许可方书面授权，不得将本模型用于商业用途。'],
    ['research-only', 'Use of the checkpoints is limited to research purposes.'],
    ['research-only', 'The dataset may be used solely for academic research.'],
    ['research-only', 'The weights are provided for research purposes only.'],
    ['research-only', '本模型仅限学术研究使用。'],
    ['no-redistribution', 'You may not distribute the weights.'],
    ['no-redistribution', 'Recipients must not sell, share or publish the model parameters.'],
    ['no-redistribution', 'Redistribution of this model is not permitted.'],
    ['no-derivatives', 'You may not modify or adapt the model.'],
    ['no-derivatives', 'You have no rights to make adaptations.'],
    ['use-restrictions', 'Your use must adhere to the Acceptable Use Policy at https://example.org/aup.'],
    ['use-restrictions', 'The use-based restrictions in Attachment A apply.'],
    ['use-restrictions', 'You will not use the model for military purposes.'],
    ['use-restrictions', 'You shall not circumvent the safety filters of the model.'],
    ['use-restrictions', 'You may not offer the model to others as a hosted service.'],
    ['use-restrictions', '您不得将本模型用于军事目的。'],
    ['user-threshold', 'If you have more than 50 million monthly active users you must request a license.'],
    ['user-threshold', '若您的产品月活跃用户超过1亿，您应当申请许可。'],
    ['revenue-threshold', 'Companies with annual revenue above $5,000,000 need an enterprise license.'],
    ['no-training-of-others', 'You will not use the outputs to improve any other large language model.'],
    ['no-training-of-others', 'Outputs may not be used to train models that compete with the model.'],
    ['no-training-of-others', '不得使用本模型的输出训练其他大语言模型。'],
    ['naming', 'You shall prominently display “Built with Aster” on a related website.'],
    ['naming', 'You must include “Aster” at the beginning of the name of any derivative model.'],
    ['territory', 'This license does not apply in the European Union.'],
    ['territory', 'No rights are granted to persons domiciled in the European Union.'],
    ['registration', 'Commercial users must register with the licensor first.'],
    ['share-alike', 'Modified versions must be released under the same license.'],
    ['pass-through', 'You must include these restrictions as an enforceable provision in any agreement.'],
    ['update-duty', 'You shall make reasonable efforts to use the latest version of the model.'],
    ['revocable', 'We grant you a revocable license to the model.'],
    ['revocable', 'The licensor may terminate this license at any time for any reason.'],
  ])('finds %s in “%s”', (kind, text) => {
    expect(kindsIn(text)).toContain(kind)
  })

  it.each([
    'Permission is granted for any purpose, commercial or otherwise.',
    'You may use the model for any purpose, including commercial purposes.',
    'It may be used for commercial and non-commercial purposes.',
    'Nothing in this license restricts research or commercial use.',
    'In no event shall the authors be liable for commercial damages or losses.',
    'The name of the authors may not be used to endorse or promote products without permission.',
    '“Commercial Use” means use intended for monetary compensation.',
    '"Non-Commercial Entity" means an organization that does not act for profit.',
    'Medusa was once free for education. It is licensed for all purposes now.',
    'If any provision is held to be illegal, invalid or unenforceable, the others remain.',
    'You agree to indemnify and hold harmless the authors from any claim that you harm others.',
    'All end user license agreements that were validly granted shall survive termination.',
    'You must cause any modified files to carry prominent notices stating that you changed them.',
    'Redistributions must retain the above copyright notice.',
    'This license is governed by the laws of a member state of the European Union.',
    'We grant you a perpetual, irrevocable license.',
    'You may not use the trademarks of the licensor. You may modify and distribute the model freely.',
    'The model may be used for commercial purposes, even without asking for permission.',
  ])('finds no condition in “%s”', (text) => {
    expect(kindsIn(text)).toEqual([])
  })

  it('takes a license with a part for commercial use as no non-commercial one', () => {
    const text =
      'We grant you a license for any research or non-commercial purpose.\n\n' +
      'We grant you a license to use the materials for any commercial purpose.\n'
    expect(kindsIn(text)).toEqual([])
  })

  it('takes what is said of outputs as nothing about the model', () => {
    const text =
      'The model may be used for non-commercial purposes only.\n\n' +
      'We grant you the right to use outputs for any commercial purpose.\n'
    expect(kindsIn(text)).toEqual(['non-commercial'])
  })

  it('never throws, and gives lines that exist, in order', () => {
    const part = fc.constantFrom(
      'You may not use the model for commercial purposes.',
      'For research only',
      '\n',
      ':\n- ',
      '“Built with Aster”',
      '不得用于军事目的。',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('')
        const count = text.split(/\r\n?|\n/).length
        let previous = 1
        for (const { line, endLine } of findClauses(text)) {
          expect(line).toBeGreaterThanOrEqual(previous)
          expect(endLine).toBeGreaterThanOrEqual(line)
          expect(endLine).toBeLessThanOrEqual(count)
          previous = line
        }
      }),
    )
  })

  it('takes time in proportion to the text', () => {
    const long = 'You may not use the model, or any output of it, for '.repeat(20_000)
    const started = performance.now()
    findClauses(long)
    findClauses('- a:\n'.repeat(100_000))
    findClauses('you may not: '.repeat(50_000))
    findClauses('Sell it. No.\n'.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('approved licenses', () => {
  const limiting: ReadonlySet<Condition> = new Set([
    'non-commercial',
    'research-only',
    'no-redistribution',
    'no-derivatives',
    'use-restrictions',
    'user-threshold',
    'revenue-threshold',
    'no-training-of-others',
    'naming',
    'territory',
    'registration',
  ])
  it('limit nobody', () => {
    const found = Object.entries(spdx).flatMap(([id, { osiApproved, licenseText }]) =>
      osiApproved && findClauses(licenseText).some(({ kind }) => limiting.has(kind)) ? [id] : [],
    )
    expect(found).toEqual([])
  })

  it('are told from those that limit', () => {
    for (const [id, kind] of [
      ['CC-BY-NC-4.0', 'non-commercial'],
      ['CC-BY-NC-3.0', 'non-commercial'],
      ['CC-BY-ND-4.0', 'no-derivatives'],
      ['JSON', 'use-restrictions'],
      ['Elastic-2.0', 'use-restrictions'],
      ['Hippocratic-2.1', 'use-restrictions'],
      ['PolyForm-Noncommercial-1.0.0', 'non-commercial'],
      ['PolyForm-Small-Business-1.0.0', 'revenue-threshold'],
    ] as const) {
      expect(kindsIn(spdx[id]?.licenseText ?? ''), id).toContain(kind)
    }
  })
})

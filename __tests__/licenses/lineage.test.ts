import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLicense, knownLicenses } from '../../src/licenses/catalogue.ts'
import {
  baseFamilies,
  baseOf,
  compatibilityOf,
  inheritances,
  licenseOfBase,
} from '../../src/licenses/lineage.ts'

const license = (id: string) => {
  const found = findLicense(id)
  if (!found) throw new Error(`${id} is not known`)
  return found
}

describe('the table of families', () => {
  test.each(baseFamilies.map((family) => [family.name, family] as const))(
    '%s: its source names a model of it, its license is known',
    (_name, family) => {
      const id = family.source.replace('https://huggingface.co/', '')
      expect(baseOf(id)).toBe(family)
      expect(licenseOfBase(family)).toBeDefined()
    },
  )

  test.each([
    ['unsloth/gemma-2-2b-bnb-4bit', 'gemma'],
    ['google/gemma-3n-E4B-it', 'gemma'],
    ['google/codegemma-7b', 'gemma'],
    ['unsloth/gemma-4-E2B-it', 'Apache-2.0'],
    ['NousResearch/Hermes-3-Llama-3.2-3B', 'llama3.2'],
    ['unsloth/meta-llama-3.1-8b-instruct-bnb-4bit', 'llama3.1'],
    ['nvidia/Llama-3.1-Nemotron-70B-Instruct-HF', 'llama3.1'],
    ['NousResearch/Meta-Llama-3-8B', 'llama3'],
    ['TheBloke/Llama-2-7B-GGUF', 'llama2'],
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-8B', 'llama3.1'],
    ['Qwen/Qwen2.5-3B-Instruct', 'qwen-research'],
    ['Qwen/Qwen2.5-32B', 'Apache-2.0'],
    ['black-forest-labs/FLUX.1-schnell', 'Apache-2.0'],
    ['black-forest-labs/FLUX.1-dev', 'flux-1-dev-non-commercial-license'],
    ['gpt2', 'MIT'],
    ['bert-base-uncased', 'Apache-2.0'],
  ])('%s is under %s', (id, expected) => {
    expect(baseOf(id)?.license).toBe(expected)
  })

  test.each([
    'openlm-research/open_llama_3b_v2',
    'acme/llama-3b',
    'acme/boreas-7b',
    '/home/me/models/Llama-2-7b-hf',
    './Llama-3.1-8B',
    'C:\\models\\Llama-3.1-8B',
    'checkpoints/run/Llama-3.1-8B',
    'acme/xgemma-2b',
  ])('%s is no Llama and no Gemma', (id) => {
    expect(baseOf(id)?.license ?? 'none').not.toMatch(/^llama|^gemma/)
  })

  test('names no license that the catalogue does not know', () => {
    for (const id of Object.keys(inheritances)) expect(findLicense(id)?.id).toBe(id)
  })

  test('every duty says where it stands, and those of words say which', () => {
    for (const { clause, duties } of Object.values(inheritances)) {
      expect(clause).not.toBe('')
      for (const duty of duties) {
        expect(duty.clause).not.toBe('')
        if (['display', 'name', 'notice'].includes(duty.kind)) expect(duty.words?.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('what can stand over what', () => {
  test.each([
    ['llama3.1', 'llama3.1', 'same'],
    ['MIT', 'Apache-2.0', 'allowed'],
    ['AGPL-3.0-only', 'MIT', 'allowed'],
    ['CC-BY-NC-4.0', 'Apache-2.0', 'allowed'],
    ['creativeml-openrail-m', 'openrail++', 'allowed'],
    ['CC-BY-NC-SA-4.0', 'CC-BY-NC-4.0', 'allowed'],
    ['GPL-3.0-or-later', 'GPL-3.0-only', 'same'],
    ['cc-by-nc', 'CC-BY-NC-4.0', 'same'],
    ['MIT', 'GPL-3.0-only', 'conflict'],
    ['AGPL-3.0-only', 'GPL-3.0-only', 'unclear'],
    ['OpenMDW-1.0', 'llama2', 'unclear'],
    ['Apache-2.0', 'llama3.1', 'conflict'],
    ['MIT', 'gemma', 'conflict'],
    ['MIT', 'CC-BY-NC-4.0', 'conflict'],
    ['llama3', 'llama3.2', 'conflict'],
    ['llama3.2', 'llama3.1', 'conflict'],
    ['CC-BY-NC-4.0', 'llama2', 'conflict'],
    ['Apache-2.0', 'bigscience-bloom-rail-1.0', 'conflict'],
  ])('%s over %s: %s', (own, base, expected) => {
    expect(compatibilityOf(license(own), license(base)).kind).toBe(expected)
  })

  test('says what is dropped, and the clause that passes it on', () => {
    expect(compatibilityOf(license('Apache-2.0'), license('llama3.1'))).toMatchObject({
      dropped: 'use-restrictions',
      clause: '1.b.i',
    })
    expect(compatibilityOf(license('MIT'), license('CC-BY-NC-4.0'))).toEqual({
      kind: 'conflict',
      dropped: 'non-commercial',
    })
  })

  const known = fc.constantFrom(...knownLicenses())

  test('a license over itself is never a conflict, and an open one never stands over what restricts', () => {
    fc.assert(
      fc.property(known, known, (own, base) => {
        expect(compatibilityOf(own, own).kind).toBe('same')
        if (own.openness === 'osi-approved' && base.openness === 'restricted')
          expect(compatibilityOf(own, base).kind).toBe('conflict')
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { licenseAt } from '../../src/licenses/addresses.ts'

describe('the license at an address', () => {
  test.each([
    ['https://www.apache.org/licenses/LICENSE-2.0', 'Apache-2.0'],
    ['http://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['https://creativecommons.org/licenses/by-nc-sa/4.0/', 'CC-BY-NC-SA-4.0'],
    ['https://creativecommons.org/licenses/by/4.0/legalcode', 'CC-BY-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://opensource.org/licenses/MIT', 'MIT'],
    ['https://opensource.org/license/mit', 'MIT'],
    ['https://opensource.org/license/apache-2-0', 'Apache-2.0'],
    ['https://opensource.org/licenses/mit-license.php', 'MIT'],
    ['https://spdx.org/licenses/BSD-3-Clause.html', 'BSD-3-Clause'],
    ['https://choosealicense.com/licenses/gpl-3.0/', 'GPL-3.0-only'],
    ['https://www.gnu.org/licenses/gpl-3.0.en.html', 'GPL-3.0-only'],
    ['https://www.gnu.org/licenses/agpl-3.0', 'AGPL-3.0-only'],
    ['https://opendatacommons.org/licenses/odbl/1-0/', 'ODbL-1.0'],
    ['https://ai.google.dev/gemma/terms', 'gemma'],
    ['https://llama.meta.com/llama3_1/license/', 'llama3.1'],
    ['https://www.llama.com/llama4/license/', 'llama4'],
    ['https://github.com/facebookresearch/llama/blob/main/LICENSE', 'llama2'],
    ['https://github.com/meta-llama/llama-models/blob/main/models/llama3_3/LICENSE', 'llama3.3'],
    ['https://huggingface.co/meta-llama/Llama-3.2-1B/blob/main/LICENSE.txt', 'llama3.2'],
  ])('%s is %s', (address, expected) => {
    expect(licenseAt(address)?.id).toBe(expected)
  })

  test.each([
    'https://apache.org.example.com/licenses/LICENSE-2.0',
    'https://example.com/?u=https://www.apache.org/licenses/LICENSE-2.0',
    'https://github.com/acme/aster/blob/main/LICENSE',
    'https://huggingface.co/Qwen/Qwen2.5-7B/blob/main/LICENSE',
    'https://huggingface.co/meta-llama/Llama-3.2-1B',
    'LICENSE',
    'mailto:legal@apache.org',
  ])('%s is none that is known', (address) => {
    expect(licenseAt(address)).toBeUndefined()
  })

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (text) => {
          licenseAt(text)
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { phrasesOf, readTemplate } from '../../scripts/spdx-templates.ts'

describe('a template of the SPDX list', () => {
  const xml = `<?xml version="1.0"?>
<SPDXLicenseCollection xmlns="http://www.spdx.org/license">
  <license licenseId="Aster-1.0" name="Aster License">
    <text>
      <titleText><p>Aster License</p></titleText>
      <copyrightText><p>Copyright (c) &lt;year&gt;</p></copyrightText>
      <p>You may use <alt match="this\\s+model|these\\s+weights" name="what">this model</alt> freely
        <optional>and gladly</optional>.</p>
    </text>
  </license>
</SPDXLicenseCollection>`

  it('is read with what may be left out and what may be replaced', () => {
    const { id, pieces, alternatives, title } = readTemplate(xml, 'Aster-1.0.xml')
    const words = pieces
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, role }) => `${role}: ${text.trim()}`)
    expect(id).toBe('Aster-1.0')
    expect(title).toContain('Aster License')
    expect(alternatives).toEqual(['this model', 'these weights'])
    expect(words).toEqual([
      'optional: Aster License',
      'replaceable: Copyright (c) <year>',
      'required: You may use',
      'replaceable: this model',
      'required: freely',
      'optional: and gladly',
      'required: .',
    ])
  })

  it('is missed where a file holds none, by the name of the file', () => {
    expect(() => readTemplate('<p>Nothing</p>', 'nothing.xml')).toThrow('nothing.xml')
  })
})

describe('the phrases of a pattern', () => {
  it.each([
    ['Software|Materials', ['Software', 'Materials']],
    ['EXPRESS(ED)?', ['EXPRESS', 'EXPRESSED']],
    ['(SOFTWARE)|(THEME)', ['SOFTWARE', 'THEME']],
    ['the\\s+author(?:s|)', ['the authors', 'the author']],
    ['.+', []],
    ['Neither the name of .+ nor', []],
    ['a{2}', []],
    ['(open', []],
  ])('%s', (pattern, phrases) => {
    expect(phrasesOf(pattern)).toEqual(phrases)
  })
})

import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/facts/documents.ts'
import { parseMarkdown } from '../../src/facts/markdown.ts'
import { entriesOf, partsOf } from '../../src/facts/parts.ts'

const documentOf = (text: string): Document => ({
  path: 'README.md',
  role: 'readme',
  source: '',
  frontMatter: { state: 'absent' },
  sections: parseMarkdown(text),
})
const parts = (text: string) => {
  const document = documentOf(text)
  return document.sections.flatMap((section) =>
    partsOf(document, section).map(({ title, parent, under, at }) => [
      title,
      parent,
      under,
      at.line,
      at.endLine,
    ]),
  )
}
const entries = (text: string) => {
  const document = documentOf(text)
  return document.sections.flatMap((section) =>
    entriesOf(document, section).map(({ label, text: said, at }) => [label, said, at.line]),
  )
}

describe('parts', () => {
  test('are the section as a whole, and what stands under each caption', () => {
    expect(parts('# Data\n\n**Sources**\n\nLetters.\n\nSizes:\n\n- two\n- three\n')).toEqual([
      ['Data', '', 'heading', 1, 11],
      ['Sources', 'Data', 'caption', 3, 5],
      ['Sizes', 'Data', 'caption', 7, 10],
    ])
  })

  test('a caption may share its paragraph with what it stands over', () => {
    expect(parts('**Sources**\nLetters of sailors.\n')).toEqual([
      ['', '', 'nothing', 1, 3],
      ['Sources', '', 'caption', 1, 2],
    ])
  })

  test('bold within a sentence is no caption', () => {
    expect(parts('# Data\n\n**Letters** of sailors.\n')).toHaveLength(1)
  })

  test('the title of the document announces nothing of what stands below it', () => {
    expect(parts('# The training of a small model\n\n## License\n\nMIT.\n')[1]).toEqual([
      'License',
      '',
      'heading',
      3,
      6,
    ])
  })
})

describe('entries', () => {
  test('are lines that begin with a label', () => {
    expect(entries('- **Developed by:** Acme\n- Hardware: 8 A100\n- Years – 3\n')).toEqual([
      ['Developed by', 'Acme', 1],
      ['Hardware', '8 A100', 2],
      ['Years', '3', 3],
    ])
  })

  test('are rows, and columns with a header', () => {
    expect(entries('| | Data | Size |\n|---|---|---|\n| Aster | letters | 2M |\n')).toEqual([
      ['Aster', 'letters | 2M', 3],
      ['Data', 'letters', 1],
      ['Size', '2M', 1],
    ])
  })

  test('are not addresses, nor sentences with a colon in them', () => {
    expect(entries('https://example.org\n\nWe say of all of the others this: nothing.\n')).toEqual([])
  })
})

import { defineRule, type Location } from '../../src/rule.ts'

export default defineRule({
  question: 'Do the licenses in package and model metadata agree with the rest of the repository?',
  why: 'Tools read pyproject.toml, CITATION.cff or the header of a GGUF file and never the README: they pass on what stands there.',
  remedy: 'Write the same SPDX expression into the metadata as into the card and the license file.',
  references: [
    'https://packaging.python.org/en/latest/specifications/pyproject-toml/#license',
    'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
  ],

  of: 'repository',
  needs: ['statements'],
  messages: {
    agree: 'The metadata in {metadataAt} name the license that {otherAt} names, {license}.',
    differ: '{metadataAt} says {metadata}; {otherAt} says {other}.',
    none: 'No metadata name a license that could be compared.',
  },

  check({ statements }) {
    const metadata = statements.filter((statement) => statement.from === 'package' && named(statement) !== '')
    let agreement: { readonly at: Location; readonly other: Location; readonly license: string } | undefined
    for (const field of metadata) {
      const covered = (statement: (typeof statements)[number]) =>
        statement.covers.some((coverage) => field.covers.includes(coverage))
      const others = statements.filter(
        (other) =>
          other.from !== 'package' &&
          other.from !== 'header' &&
          named(other) !== '' &&
          (covered(other) || (other.from === 'file' && other.covers.includes('repository'))),
      )
      const agreeing = others.find((other) => alike(named(other), named(field)))
      if (agreeing) agreement ??= { at: field.at, other: agreeing.at, license: named(field) }
      const [differing] = agreeing ? [] : others
      if (differing)
        return {
          outcome: 'unmet',
          message: 'differ',
          data: {
            metadata: named(field),
            metadataAt: place(field.at),
            other: named(differing),
            otherAt: place(differing.at),
          },
          evidence: [field.at, differing.at],
        }
    }
    if (!agreement) return { outcome: 'not-applicable', message: 'none' }
    const { at, other, license } = agreement
    return {
      outcome: 'met',
      message: 'agree',
      data: { license, metadataAt: place(at), otherAt: place(other) },
      evidence: [at, other],
    }
  },

  examples: [
    {
      name: 'a manifest and a text that agree',
      files: {
        'pyproject.toml': '[project]\nname = "aster"\nlicense = "Apache-2.0"\n',
        LICENSE: 'SPDX-License-Identifier: Apache-2.0\n',
      },
      answer: 'met',
    },
    {
      name: 'a manifest and a text that do not',
      files: {
        'pyproject.toml': '[project]\nname = "aster"\nlicense = "MIT"\n',
        LICENSE: 'SPDX-License-Identifier: Apache-2.0\n',
      },
      answer: 'unmet',
    },
    {
      name: 'a choice, of which the text is one',
      files: {
        'Cargo.toml': '[package]\nname = "aster"\nlicense = "MIT OR Apache-2.0"\n',
        LICENSE: 'SPDX-License-Identifier: Apache-2.0\n',
      },
      answer: 'met',
    },
    {
      name: 'a classifier',
      files: {
        'setup.py': 'setup(\n    name="aster",\n    license="GPL-3.0",\n)\n',
        LICENSE: 'SPDX-License-Identifier: MIT\n',
      },
      answer: 'unmet',
    },
    {
      name: 'a license of the weights, beside which the manifest speaks of the code',
      files: {
        'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n',
        'pyproject.toml': '[project]\nname = "aster"\nlicense = "MIT"\n',
      },
      answer: 'not-applicable',
    },
    { name: 'no metadata', files: { LICENSE: 'SPDX-License-Identifier: MIT\n' }, answer: 'not-applicable' },
  ],
})

interface Named {
  readonly license?: { readonly spdx: string }
  readonly expression?: string
}

const named = ({ license, expression }: Named) => expression ?? license?.spdx ?? ''
const place = ({ path, line }: Location) => `${path}:${line ?? 1}`

/** Whether two expressions name the same, or one is a choice that holds the other; "GPL-3.0" leaves open "or later". */
function alike(a: string, b: string): boolean {
  const parts = (expression: string) =>
    expression
      .replaceAll(/[()]/g, ' ')
      .split(/ (?:and|or|with) /i)
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .replace(/-(?:only|or-later)$|\+$/, ''),
      )
  return parts(a).some((part) => parts(b).includes(part))
}

import { componentIds, components } from '../../src/components.ts'
import { defineRule, type Location } from '../../src/rule.ts'

export default defineRule({
  question: 'Do the card, the README, the badges and the license files name the same terms?',
  why: 'Where the card says one license and the file another, nobody can tell which terms they accept.',
  remedy:
    'Make `license:` in the card, the badges and the license file name the same terms, or say which file covers what.',
  references: ['https://huggingface.co/docs/hub/repositories-licenses', 'https://arxiv.org/abs/2405.15802'],

  of: 'repository',
  needs: ['licensing', 'statements'],
  messages: {
    agree: '{saidAt} and {heldAt} both name {license}.',
    differ: '{saidAt} says {said} of the {part}; {heldAt} says {held}.',
    none: 'No two places name terms of the same thing.',
  },

  check({ licensing, statements }) {
    for (const component of componentIds) {
      const terms = licensing.get(component)
      const said = terms?.statements.find((statement) => named(statement))
      const held = terms?.conflicting.find(
        (other) =>
          named(other) &&
          named(other) !== named(said) &&
          !isOfAPart(other, said, statements) &&
          !(said && isSaidInBoth(other, said, statements)),
      )
      if (!said || !held) continue
      return {
        outcome: 'unmet',
        message: 'differ',
        data: {
          part: components[component].name.toLowerCase(),
          said: named(said),
          saidAt: place(said.at),
          held: named(held),
          heldAt: place(held.at),
        },
        evidence: [said.at, held.at],
      }
    }
    for (const component of componentIds) {
      const terms = licensing.get(component)
      const said = terms?.statements.find((statement) => named(statement))
      const other =
        said && terms?.agreeing.find(({ at }) => at.path !== said.at.path || at.line !== said.at.line)
      if (!said || !other) continue
      return {
        outcome: 'met',
        message: 'agree',
        data: { license: named(said), saidAt: place(said.at), heldAt: place(other.at) },
        evidence: [said.at, other.at],
      }
    }
    // The card and a text that stands for the whole repository, where neither speaks of the other's part.
    const card = statements.find(({ from, license }) => from === 'front-matter' && license)
    const text = statements.find(
      ({ from, covers, license }) => from === 'file' && license && covers.includes('repository'),
    )
    if (card && text && named(card) === named(text))
      return {
        outcome: 'met',
        message: 'agree',
        data: { license: named(card), saidAt: place(card.at), heldAt: place(text.at) },
        evidence: [card.at, text.at],
      }
    return { outcome: 'not-applicable', message: 'none' }
  },

  examples: [
    {
      name: 'the card and the README agree',
      files: {
        'README.md':
          '---\nlicense: apache-2.0\n---\n# Aster\n\nThe model weights are licensed under the Apache License 2.0.\n',
      },
      answer: 'met',
    },
    {
      name: 'the card says one license, the README another',
      files: {
        'README.md':
          '---\nlicense: apache-2.0\n---\n# Aster\n\nThe model weights are licensed under CC BY-NC 4.0.\n',
      },
      answer: 'unmet',
    },
    {
      name: 'the card says one license, the only text another',
      files: {
        'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n',
        LICENSE: 'SPDX-License-Identifier: CC-BY-NC-4.0\n',
        'model.safetensors': 'weights',
      },
      answer: 'unmet',
    },
    {
      name: 'a badge that names another license than the text',
      files: {
        'README.md': '# Aster\n\n![License: MIT](https://img.shields.io/badge/License-MIT-blue.svg)\n',
        LICENSE: 'SPDX-License-Identifier: GPL-3.0-only\n',
        'train.py': '',
      },
      answer: 'unmet',
    },
    {
      name: 'code and weights each under their own',
      files: {
        'README.md':
          '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n\nThe code is licensed under the MIT License, the model weights under CC BY-NC 4.0.\n',
        LICENSE: 'SPDX-License-Identifier: MIT\n',
        'model.safetensors': 'weights',
        'train.py': '',
      },
      answer: 'met',
    },
    {
      name: 'a translation that tells the same models apart',
      files: Object.fromEntries(
        ['README.md', 'README_JA.md'].map((path) => [
          path,
          '# Aster\n\n- The Aster-70B weights are licensed under the MIT License.\n\n- The Aster-7B weights are licensed under CC BY-NC 4.0.\n',
        ]),
      ),
      answer: 'not-applicable',
    },
    {
      name: 'what others are licensed under',
      files: {
        'README.md':
          '---\nlicense: apache-2.0\n---\n# Aster\n\n## Acknowledgements\n\nBoreas is licensed under the MIT License.\n',
      },
      answer: 'not-applicable',
    },
    {
      name: 'nothing but the card',
      files: { 'README.md': '---\nlicense: mit\n---\n' },
      answer: 'not-applicable',
    },
  ],
})

interface Named {
  readonly license?: { readonly name: string }
  readonly expression?: string
}

interface Stated extends Named {
  readonly at: Location
  readonly from: string
  readonly covers: readonly string[]
}

/**
 * Whether other terms are those of a part: their text is here beside the first one's, or the same sentence names both.
 */
function isOfAPart(other: Stated, said: Named | undefined, statements: readonly Stated[]): boolean {
  const hasText = statements.some(
    (text) =>
      text.from === 'file' &&
      named(text) === named(other) &&
      text.covers.some((coverage) => other.covers.includes(coverage)),
  )
  if (other.from !== 'file' && hasText) return true
  return statements.some(
    (beside) =>
      beside.at.path === other.at.path && beside.at.line === other.at.line && named(beside) === named(said),
  )
}

/** Whether two documents name both: each of them tells several models apart, in its own language. */
function isSaidInBoth(other: Stated, said: Stated, statements: readonly Stated[]): boolean {
  const names = (path: string, license: Named) =>
    statements.some(
      ({ at, from, ...each }) => from === 'prose' && at.path === path && named(each) === named(license),
    )
  return other.at.path !== said.at.path && names(other.at.path, said) && names(said.at.path, other)
}

const named = (statement: Named | undefined) => statement?.license?.name ?? statement?.expression ?? ''
const place = ({ path, line }: Location) => `${path}:${line ?? 1}`

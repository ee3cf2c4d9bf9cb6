import { defineRule, type Location } from '../../src/rule.ts'

export default defineRule({
  question: 'Do the card and the license files agree?',
  why: 'Where the card says one license and the file another, nobody can tell which terms they accept.',
  remedy:
    'Make `license:` in the card and the license file name the same terms, or say which file covers what.',
  references: ['https://huggingface.co/docs/hub/repositories-licenses', 'https://arxiv.org/abs/2405.15802'],

  of: 'repository',
  needs: ['statements'],
  messages: {
    agree: 'The card and {heldAt} both name {license}.',
    differ: '{saidAt} says {said} of the model; {heldAt} says {held}.',
    none: 'There is nothing to compare the license of the card with.',
  },

  check({ statements }) {
    const card = statements.find(({ from, license }) => from === 'front-matter' && license)
    const others = statements.filter(
      ({ from, match, license }) =>
        license && (from === 'prose' || (from === 'file' && (match === 'exact' || match === 'partial'))),
    )
    // What speaks of the weights speaks of the model; a license of the whole repository does, unless it is the code's.
    const own = others.filter(({ covers }) => covers.includes('weights'))
    const whole = others.filter(
      ({ from, covers, license }) =>
        from === 'file' &&
        covers.includes('repository') &&
        !others.some((other) => other.covers.includes('code') && other.license?.id === license?.id),
    )
    const compared = own.length > 0 ? own : whole
    const [first] = compared
    if (!card?.license || !first?.license) return { outcome: 'not-applicable', message: 'none' }
    const { license } = card
    const agreeing = compared.find((other) => other.license?.spdx === license.spdx)
    if (agreeing)
      return {
        outcome: 'met',
        message: 'agree',
        data: { license: license.name, heldAt: place(agreeing.at) },
        evidence: [card.at, agreeing.at],
      }
    return {
      outcome: 'unmet',
      message: 'differ',
      data: { said: license.name, saidAt: place(card.at), held: first.license.name, heldAt: place(first.at) },
      evidence: [card.at, ...compared.map(({ at }) => at)],
    }
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
      name: 'nothing but the card',
      files: { 'README.md': '---\nlicense: mit\n---\n' },
      answer: 'not-applicable',
    },
  ],
})

const place = ({ path, line }: Location) => `${path}:${line ?? 1}`

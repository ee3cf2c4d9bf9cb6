import { defineRule } from '../../src/rule.ts'

export default defineRule({
  question: 'Do the links into the repository lead somewhere?',
  why: 'A link to a license, a policy or a script that is not there is a promise that the repository itself breaks.',
  remedy: 'Add the file, or mend the link.',
  references: ['https://docs.github.com/en/get-started/writing-on-github'],

  of: 'repository',
  needs: ['localLinks'],
  messages: {
    resolve: 'Every link into the repository leads to a file ({count} in all).',
    dead: 'Links into the repository that lead nowhere: {dead} of {count}, {target} among them.',
    none: 'The documents do not link into the repository.',
  },

  check({ localLinks }) {
    const [first] = localLinks
    if (!first) return { outcome: 'not-applicable', message: 'none' }
    const dead = localLinks.filter(({ value }) => !value.resolves)
    const [worst] = dead
    if (worst)
      return {
        // A picture that is gone is a blemish; a text that is gone is a broken promise.
        outcome: dead.every(({ value }) => value.image) ? 'partial' : 'unmet',
        message: 'dead',
        data: { dead: dead.length, count: localLinks.length, target: worst.value.target },
        evidence: [worst.at, ...dead.slice(1).map(({ at }) => at)],
      }
    return { outcome: 'met', message: 'resolve', data: { count: localLinks.length }, evidence: [first.at] }
  },

  examples: [
    {
      name: 'a file that is there',
      files: { 'README.md': '# Aster\n\n[Data](data.md)\n', 'data.md': '' },
      answer: 'met',
    },
    { name: 'a file that is not', files: { 'README.md': '# Aster\n\n[Data](data.md)\n' }, answer: 'unmet' },
    {
      name: 'a picture that is not',
      files: { 'README.md': '# Aster\n\n![Loss](loss.png)\n' },
      answer: 'partial',
    },
    { name: 'no links', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
  ],
})

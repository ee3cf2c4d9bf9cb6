// Starts a rule: npm run new-rule -- documentation/energy-stated "Is the energy stated?"
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { attributeIds } from '../src/components.ts'

const FOLDERS = [...attributeIds, 'access', 'consistency']
const root = resolve(import.meta.dirname, '../..')
const [id = '', question = ''] = process.argv.slice(2)
const [folder = '', name = ''] = id.split('/')

const problem =
  !FOLDERS.includes(folder) || !/^[a-z][a-z-]*$/.test(name)
    ? `Give the id as folder/name, the folder one of ${FOLDERS.join(', ')}.`
    : !/^(?:Is|Are|Does|Do|Can|Has|Have) .+\?$/.test(question)
      ? 'Give the question after the id, so that "yes" is the open answer: "Is …?"'
      : existsSync(join(root, 'rules', `${id}.ts`))
        ? `rules/${id}.ts is there already.`
        : undefined
if (problem) {
  console.error(
    `${problem}\nFor example: npm run new-rule -- documentation/energy-stated "Is the energy stated?"`,
  )
  process.exitCode = 2
} else {
  const [path, text] = [join(root, 'rules', `${id}.ts`), template()]
  writeFileSync(path, text)
  console.log(`Wrote rules/${id}.ts. Answer its question, show it by examples, and run \`npm run generate\`.`)
}

function template(): string {
  const levels = attributeIds.some((attribute) => attribute === folder)
  const [open, closed, silent] = levels ? ['open', 'closed', 'unknown'] : ['met', 'unmet', 'unknown']
  const key = levels ? 'level' : 'outcome'
  return `import { defineRule, evidence } from '../../src/rule.ts'

export default defineRule({
${levels ? `  attribute: '${folder}',\n` : ''}  question: '${question.replaceAll("'", "\\'")}',
  why: 'What is lost when the answer is no.',
  remedy: 'What to do so that the answer becomes yes.',
  references: ['https://arxiv.org/abs/2405.15802'],

  of: ${levels ? "['weights.pretrained', 'weights.adapted']" : "'repository'"},
  needs: ['tree'],
  messages: {
    seen: 'What was seen.',
    denied: 'What the repository says to the contrary.',
    silent: 'Nothing in the repository says.',
  },

  check({ tree }) {
    const seen = evidence(tree.entries.filter(({ path }) => path === 'ANSWER.md').map(({ path }) => ({ path, line: 1 })))
    if (seen) return { ${key}: '${open}', message: 'seen', evidence: seen }
    if (tree.has('DENIAL.md')) return { ${key}: '${closed}', message: 'denied', evidence: [{ path: 'DENIAL.md', line: 1 }] }
    return { ${key}: '${silent}', message: 'silent' }
  },

  examples: [
    { name: 'it is there', files: { 'ANSWER.md': '' }, answer: '${open}' },
    { name: 'it is said not to be', files: { 'DENIAL.md': '' }, answer: '${closed}' },
    { name: 'silence', files: { 'README.md': '# Aster\\n' }, answer: '${silent}' },
  ],
})
`
}

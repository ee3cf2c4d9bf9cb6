// Measures the build against labelled data that are kept outside of this repository, and writes the figures down:
//   npm run accuracy -- FOLDER
// The folder holds eval/<suite>.mjs and the labels. What is written is committed; the README's table is made from it.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './rule-ids.ts'

interface Suite {
  /** What the labels are of. */
  readonly on: string
  /** Line of the suite's table → what it measures, in words; the rest of its lines are for us. */
  readonly measures: Readonly<Record<string, string>>
}

const SUITES: Readonly<Record<string, Suite>> = {
  agreement: {
    on: 'repositories of models, read by people',
    measures: {
      class: 'class of the release',
      'level availability': 'level: availability',
      'level availability, where the repository speaks':
        'level: availability, where the repository speaks of it',
      'no false "open" (availability)': 'not called open where it is not: availability',
      'level licensing': 'level: licensing',
      'level licensing, where the repository speaks': 'level: licensing, where the repository speaks of it',
      'no false "open" (licensing)': 'not called open where it is not: licensing',
      'licence named per component': 'license of each component',
      'level documentation, where the repository speaks':
        'level: documentation, where the repository speaks of it',
      'topics documented': 'whether a topic is documented',
      'European index: decided and equal': 'grade of the European index, where one is given',
      'MOF class': 'class of the Model Openness Framework',
      'claims found (recall)': 'claims of openness found',
      'claim judged alike': 'a claim found: supported, contradicted or unproven',
    },
  },
  claims: {
    on: 'sentences on openness, of real documents',
    measures: {
      found: 'claims of openness found',
      'told from others': 'not called a claim where it is none',
      kind: 'what a claim found is about: open source, a license, a release',
    },
  },
  cards: {
    on: 'model and data cards, read by people',
    measures: {
      front_matter_valid: 'validity of the front matter',
      'licence of the front matter': 'license of the front matter',
      training_data_described: 'training data: none, partly or fully described',
      evaluation_reported: 'results: none, partly or fully reported',
      training_procedure: 'training: not, partly or fully described',
      intended_use: 'intended use stated',
      limitations: 'limitations stated',
      hardware_or_compute: 'hardware or compute of the training stated',
      emissions: 'energy or emissions stated',
      safety_section: 'risks described',
      placeholders_left: 'template text left',
      gated: 'gate declared',
      base_license_conflict: "terms that drop the base model's",
    },
  },
  licenses: {
    on: 'license texts and files',
    measures: {
      'AI texts, as is: first match is the licence': 'license of a text',
      'AI texts, with a preamble: first match is the licence': 'license of a text with a preamble',
      'AI texts, as is: never called an open licence': 'not called open where it is not: texts',
      'conditions of changed texts: found': 'conditions of a changed text, found',
      'labelled files right': 'license of a file of a repository',
      'SPDX texts, as is': 'license of a text of the SPDX list',
      'restriction slipped into an open text: said to be modified': 'a restriction slipped into an open text',
      'conditions of changed texts: true': 'conditions found in a changed text, and there',
    },
  },
}

/** `name   71   74  95.9%` and `name   71/74   95.9%`: the two ways in which the suites write a line. */
const LINE = /^(\S.*?)\s{2,}(\d+)(?:\s+|\/)(\d+)\s+[\d.]+%$/

/** `all   137   90.5%   179   6.7%   91.2%   93.5%   96.8%`: claims, found, others, alarms, and of those found the kind. */
const CLAIMS = /^all\s+(\d+)\s+([\d.]+)%\s+(\d+)\s+([\d.]+)%\s+[\d.]+%\s+([\d.]+)%/

const [folder] = process.argv.slice(2)
if (folder === undefined || !existsSync(join(folder, 'eval'))) {
  console.error('Give the folder that holds eval/ and the labelled data: npm run accuracy -- FOLDER')
  process.exit(2)
}
const cli = `${process.execPath} ${join(root, 'dist/cli/index.js')}`
const measures = Object.entries(SUITES).flatMap(([suite, { on, measures: named }]) => {
  const script = resolve(folder, 'eval', `${suite}.mjs`)
  const { stdout, status } = spawnSync(process.execPath, [script, '--cli', cli], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${script} ended with ${status}`)
  const figures = new Map(stdout.split('\n').flatMap(figuresOf))
  return Object.entries(named).flatMap(([line, measure]) => {
    const figure = figures.get(line)
    return figure ? [{ measure, on, ...figure }] : []
  })
})
if (measures.length === 0) throw new Error(`No figure was found in what the suites of ${folder} print.`)
writeFileSync(join(root, 'docs/accuracy.json'), `${JSON.stringify({ measures }, null, 2)}\n`)
console.log(
  `wrote docs/accuracy.json: ${measures.length} measures; \`npm run generate\` puts them into the README`,
)

function claimFiguresOf(line: string): readonly Figure[] {
  const match = CLAIMS.exec(line)
  if (!match) return []
  const [claims = 0, found = 0, others = 0, alarms = 0, kind = 0] = match.slice(1).map(Number)
  const share = (total: number, percent: number) => Math.round((total * percent) / 100)
  const right = share(claims, found)
  return [
    ['found', { right, total: claims }],
    ['told from others', { right: others - share(others, alarms), total: others }],
    ['kind', { right: share(right, kind), total: right }],
  ]
}

type Figure = readonly [name: string, figure: { readonly right: number; readonly total: number }]

function figuresOf(line: string): readonly Figure[] {
  const [, name, right, total] = LINE.exec(line) ?? []
  return name === undefined ? claimFiguresOf(line) : [[name, { right: Number(right), total: Number(total) }]]
}

import type { Assessment } from '../assessment/v1.ts'
import { componentIds, components, familyOf } from '../components.ts'
import { CONFIGURATION_FILE } from '../config/configuration.ts'
import type { Facts } from '../facts/index.ts'
import { findLicense } from '../licenses/catalogue.ts'
import { isHubLicense } from '../licenses/hub.ts'

/** A file that a repository could begin with. */
export interface StarterFile {
  readonly path: string
  readonly text: string
  /** What it is for, and what is left to do in it. */
  readonly about: string
}

/** What of a repository is not to be seen in its files. */
export interface Surroundings {
  /** The branch that releases are made from. */
  readonly branch: string
  /** How a workflow names the Action: `OWNER/openness-lint@v0`. */
  readonly action: string
}

type Sources = Pick<Facts, 'configurations' | 'lineage' | 'placeholders' | 'release' | 'tree'>

const WORKFLOW = '.github/workflows/openness.yml'
/** What a card's template asks to be replaced, in the words that hubs use. */
const BLANK = '[More Information Needed]'
/** A workflow that runs the Action already. */
const USES = /\buses:\s*[^\s#]*\/openness-lint@/

/**
 * The files that a repository lacks: its policy, a workflow, and a card where nothing speaks of the model. What could be
 * found out is filled in; what could not is left as a gap that the linter itself will name. A file that is there is
 * never among them.
 */
export function startFiles(
  assessment: Assessment,
  facts: Sources,
  { branch, action }: Surroundings,
  workflows: readonly string[] = [],
): readonly StarterFile[] {
  const files: StarterFile[] = [
    {
      path: CONFIGURATION_FILE,
      text: policy(assessment),
      about: 'what the release is held to. Uncomment what lives elsewhere and say where.',
    },
  ]
  if (!workflows.some((text) => USES.test(text)))
    files.push({
      path: WORKFLOW,
      text: workflow(branch, action),
      about: action.startsWith('OWNER/')
        ? 'runs on every pull request. Put the account that you take the Action from in the place of OWNER.'
        : 'runs on every pull request.',
    })
  if (lacksCard(assessment, facts)) {
    const path = facts.tree.has('README.md') ? 'MODEL_CARD.md' : 'README.md'
    files.push({ path, text: card(assessment, facts), about: `a model card. Fill in what says ${BLANK}.` })
  }
  return files.filter(({ path }) => !facts.tree.has(path))
}

/** A template with its gaps is a card that somebody has begun. */
function lacksCard({ findings }: Assessment, { placeholders, release }: Sources): boolean {
  if (release.cardPresent || placeholders.length > 0) return false
  const asked = findings.filter(({ rule }) => rule === 'documentation/model-card-present')
  return !asked.some(({ outcome }) => outcome === 'met' || outcome === 'partial')
}

function policy({ profile }: Assessment): string {
  const silent = componentIds.filter(
    (id) =>
      ['datasets', 'code', 'weights'].includes(familyOf(id)) &&
      profile[id]?.availability?.level === 'unknown',
  )
  const declarations = silent.flatMap((id) => [
    `#   ${id}: # ${components[id].description}`,
    '#     location: https://…',
    ...(id.startsWith('datasets') ? ['#     license: CC-BY-4.0'] : []),
  ])
  return [
    '# What this repository is held to, read by openness-lint.',
    'extends: recommended',
    ...(declarations.length === 0
      ? []
      : [
          '',
          '# Nothing in the repository says where these are. Say where, or why they are not part of the release',
          '# (`not-applicable: why`), and remove the rest.',
          '# components:',
          ...declarations,
        ]),
    '',
  ].join('\n')
}

function workflow(branch: string, action: string): string {
  return `name: openness
on:
  push:
    branches: [${JSON.stringify(branch)}]
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  openness:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: ${action}
`
}

function card({ subject, licenses }: Assessment, { configurations, lineage }: Sources): string {
  const text = textOfWeights(licenses)
  const hub = hubIdOf(text?.id)
  const terms =
    hub !== undefined
      ? [`license: ${hub}`]
      : text?.id !== undefined
        ? ['license: other', `license_name: ${text.id}`, `license_link: ${text.path}`]
        : []
  const bases = lineage.bases.map(({ id }) => id).filter((id) => /^[\w.-]+\/[\w.-]+$/.test(id))
  const generates = configurations.some(({ architectures }) =>
    architectures.some((name) => name.endsWith('ForCausalLM')),
  )
  const fields = [
    ...terms,
    ...(bases.length > 0 ? ['base_model:', ...[...new Set(bases)].map((id) => `- ${id}`)] : []),
    ...(generates ? ['pipeline_tag: text-generation', 'library_name: transformers'] : []),
  ]
  const front = fields.length > 0 ? ['---', ...fields, '---', ''] : []
  return [...front, `# ${headingOf(subject.name)}`, '', BLANK, '', ...SECTIONS.flatMap(section)].join('\n')
}

/**
 * The license text that the weights stand under: the one that all statements about them name or, where there are none,
 * the only one at the top. Where they name several, nobody but the author knows.
 */
function textOfWeights(licenses: Assessment['licenses']) {
  const stated = licenses.filter(({ governs }) => governs.some((id) => id.startsWith('weights.')))
  const atTop = licenses.filter(({ from, path }) => from === 'file' && !path.includes('/'))
  const asked = stated.length > 0 ? stated : atTop
  if (new Set(asked.map(({ id }) => id)).size !== 1) return undefined
  return asked.find((each) => atTop.includes(each) && each.match === 'exact')
}

/** The sections that readers of a card look for, each with the question that it answers. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ['Intended use', 'What is it for, for whom, and what is it not for?'],
  ['Limitations and risks', 'Where does it fail, whom can that harm, and what was done about it?'],
  ['How to use it', 'The shortest program that runs it.'],
  [
    'Training data',
    'Which data, where from, under which terms, how chosen and filtered; where they can be had.',
  ],
  ['Training', 'Procedure, settings, software, hardware and compute.'],
  ['Evaluation', 'Which benchmarks, with what code and settings, and the results.'],
  ['License', 'The terms of the weights, of the code and of the data.'],
  ['Citation and contact', 'How to cite it, and who answers questions.'],
]

const section = ([title, question]: readonly [string, string]) => [
  `## ${title}`,
  '',
  `<!-- ${question} -->`,
  BLANK,
  '',
]

function hubIdOf(id: string | undefined): string | undefined {
  if (id === undefined || findLicense(id) === undefined) return undefined
  const lower = id.toLowerCase()
  return [lower, lower.replace(/-(?:only|or-later)$/, '')].find(isHubLicense)
}

/** A name as a heading shows it: nothing in it is markup. */
const headingOf = (name: string) => name.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()<>#!|]/g, '\\$&')

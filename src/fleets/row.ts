import type { Assessment } from '../assessment/v1.ts'
import { attributeIds, componentIds } from '../components.ts'
import type { FleetRecord } from './record.ts'

/** One repository in a table: what is asked of many at once. A value that is not known is left out. */
export type Row = Readonly<Record<string, string | number | boolean | undefined>>

export interface Column {
  readonly name: string
  readonly type: 'STRING' | 'BOOLEAN' | 'INT32' | 'DOUBLE'
  /** What stands in it; cells of the profile speak for themselves. */
  readonly about: string
  value(record: FleetRecord): string | number | boolean | undefined
}

const text = (
  name: string,
  about: string,
  value: (assessment: Assessment) => string | undefined,
): Column => ({
  name,
  type: 'STRING',
  about,
  value: (record) => ('assessment' in record ? value(record.assessment) : undefined),
})
const count = (
  name: string,
  about: string,
  value: (assessment: Assessment) => number | undefined,
): Column => ({
  ...text(name, about, () => undefined),
  type: 'INT32',
  value: (record) => ('assessment' in record ? value(record.assessment) : undefined),
})

const claimsThatAre = (wanted: string) => (assessment: Assessment) =>
  assessment.claims.filter(({ status }) => status === wanted).length

/** The columns of the table, in their order. */
export const columns: readonly Column[] = [
  { name: 'target', type: 'STRING', about: 'As it stands in the list.', value: ({ target }) => target },
  {
    name: 'failure',
    type: 'STRING',
    about: 'Why it could not be assessed; empty where it was.',
    value: (record) =>
      'failure' in record ? `${record.failure.kind}: ${record.failure.message}` : undefined,
  },
  text('name', 'What the release is called.', ({ subject }) => subject.name),
  text('revision', 'The commit that was read.', ({ subject }) => subject.revision),
  text('class', 'What the release amounts to.', (assessment) => assessment.class.value),
  {
    name: 'passed',
    type: 'BOOLEAN',
    about: 'Whether the gate holds.',
    value: (record) => ('assessment' in record ? record.assessment.gate.passed : undefined),
  },
  text('statement', 'What can truthfully be said.', ({ statement }) => statement),
  text('claims', 'What it claims, each once, with commas.', ({ claims }) =>
    [...new Set(claims.map(({ claim }) => claim))].sort().join(', '),
  ),
  count('claims_supported', 'Claims that the evidence bears out.', claimsThatAre('supported')),
  count('claims_unproven', 'Claims that nothing shows.', claimsThatAre('unproven')),
  count('claims_contradicted', 'Claims that the evidence speaks against.', claimsThatAre('contradicted')),
  count(
    'errors',
    'Findings that are errors.',
    ({ findings }) => findings.filter(({ severity }) => severity === 'error').length,
  ),
  count(
    'mof_class',
    'Class of the Model Openness Framework, 1 to 3; 0 where none is shown.',
    ({ frameworks }) => frameworks.mof.class,
  ),
  text('osaid', 'The Open Source AI Definition.', ({ frameworks }) => frameworks.osaid.status),
  {
    ...text(
      'osai_score',
      'Mean over the dimensions of the European index that are decided.',
      () => undefined,
    ),
    type: 'DOUBLE',
    value: (record) => ('assessment' in record ? record.assessment.frameworks.osai.score : undefined),
  },
  ...componentIds.flatMap((component) => [
    ...attributeIds.map((attribute) =>
      text(nameOf(component, attribute), '', ({ profile }) => profile[component]?.[attribute]?.level),
    ),
    text(nameOf(component, 'terms'), '', ({ profile }) => profile[component]?.licensing?.expression),
  ]),
]

/** `weights_pretrained_licensing`: no name needs quotes in SQL. */
function nameOf(component: string, column: string): string {
  return `${component}_${column}`.replace(/[^a-z]+/g, '_')
}

/** A record as a row of the table. */
export function toRow(record: FleetRecord): Row {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(record)]))
}

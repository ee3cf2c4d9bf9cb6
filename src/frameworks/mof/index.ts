import type { RuleId } from '../../../rules/index.ts'
import type { Finding } from '../../assessment/judge.ts'
import type { ComponentId } from '../../components.ts'
import type { LicenseStatement } from '../../facts/licenses.ts'
import type { MofRecord, MofRecordFile, RecordedComponent } from '../../facts/mof-record.ts'
import { findLicense } from '../../licenses/catalogue.ts'
import type { Location } from '../../repository.ts'
import { dataDescribed, LEFT_OUT, ofModel, ofTrainingData, weightsAvailable } from '../needs.ts'
import {
  applyRequirements,
  type Basis,
  type Framework,
  type JudgedRequirement,
  type Need,
  type Status,
} from '../requirements.ts'
import { type MofComponent, type MofComponentName, mofComponents } from './components.ts'
import { evaluateMof, type MofEvaluation, UNLICENSED } from './evaluate.ts'
import { fitsContent, isOpenLicense } from './licenses.ts'

/** How one component of the framework is read from a repository. */
interface ComponentReading {
  /** The component is out. */
  readonly out: Need<RuleId> | undefined
  /** The components whose terms are its own; a document stands under the terms of the place that holds it. */
  readonly licensed: readonly ComponentId[] | 'document'
}

const code = (of: Extract<ComponentId, `code.${string}`>): ComponentReading => ({
  out: { rule: 'availability/code-released', of },
  licensed: [of],
})
const document = (out: Need<RuleId> | undefined): ComponentReading => ({ out, licensed: 'document' })

const readings: Readonly<Record<MofComponentName, ComponentReading>> = {
  'Model architecture': code('code.architecture'),
  'Model parameters (Final)': {
    out: weightsAvailable,
    licensed: ['weights.pretrained', 'weights.adapted'],
  },
  'Evaluation results': document(ofModel('documentation/evaluation-reported', LEFT_OUT)),
  'Model card': document(ofModel('documentation/model-card-present', LEFT_OUT)),
  'Data card': document({
    first: [
      { rule: 'documentation/data-card-present', of: 'datasets.pretraining', as: LEFT_OUT },
      { rule: 'documentation/data-card-present', of: 'datasets.finetuning', as: LEFT_OUT },
      dataDescribed,
    ],
  }),
  'Technical report': document(ofModel('documentation/report-available', LEFT_OUT)),
  'Training code': code('code.training'),
  'Inference code': code('code.inference'),
  'Evaluation code': code('code.evaluation'),
  'Evaluation data': {
    out: { rule: 'availability/data-released', of: 'datasets.evaluation' },
    licensed: ['datasets.evaluation'],
  },
  Datasets: {
    out: ofTrainingData((of) => ({ rule: 'availability/data-released', of })),
    licensed: ['datasets.pretraining', 'datasets.finetuning', 'datasets.alignment'],
  },
  'Data preprocessing code': code('code.data-processing'),
  'Model parameters (Intermediate)': {
    out: { rule: 'availability/checkpoints-released', of: 'weights.intermediate' },
    licensed: ['weights.intermediate'],
  },
  'Research paper': document(ofModel('documentation/paper-peer-reviewed', LEFT_OUT)),
  'Sample model outputs': document(ofModel('documentation/outputs-shown', LEFT_OUT)),
  'Supporting libraries and tools': {
    out: { rule: 'availability/dependencies-stated', of: 'code.supporting-libraries' },
    licensed: ['code.supporting-libraries'],
  },
  'Model metadata': { out: undefined, licensed: ['weights.intermediate'] },
}

/** The Model Openness Framework 1.0, read from a repository. */
export const mof = {
  title: 'Model Openness Framework',
  version: '1.0',
  source: 'https://arxiv.org/abs/2403.13784',
  requirements: Object.fromEntries(
    mofComponents.map(({ name, description }) => {
      const { out } = readings[name]
      return [name, out ? { asks: description, needs: out } : { asks: description, notAsked: true }]
    }),
  ),
} satisfies Framework<RuleId>

/** A component of the framework with how it stands here. */
export interface JudgedComponent extends JudgedRequirement {
  readonly component: MofComponent
  /** The SPDX id or expression of its terms, `unlicensed` where none are stated; left out where they are not known. */
  readonly license?: string
  /** Where the terms are stated. */
  readonly licenseAt?: Location
  /** Whether it is out, and so belongs into a record. */
  readonly out: boolean
  readonly remark?: string
}

export interface MofResult {
  readonly components: readonly JudgedComponent[]
  /** What was found, as a record that the Model Openness Tool reads. */
  readonly record: MofRecord
  readonly evaluation: MofEvaluation
  /** What the repository's own record says, where it carries one: declared, and held against what was found. */
  readonly declared?: MofDeclaration
}

export interface MofDeclaration {
  readonly path: string
  /** Where it names the release. */
  readonly at: Location
  readonly evaluation: MofEvaluation
  readonly components: readonly DeclaredComponent[]
}

export interface DeclaredComponent {
  readonly name: string
  readonly license?: string
  readonly at: RecordedComponent['at']
  /** `shown` by what the repository holds, `contradicted` by it, or neither. */
  readonly standing: 'shown' | 'not-shown' | 'contradicted'
}

export interface MofBasis extends Basis {
  readonly name: string
  readonly statements: readonly LicenseStatement[]
  readonly records: readonly MofRecordFile[]
}

/**
 * Reads the findings as a record, evaluates that, and holds the repository's own record against it. Only what is out
 * stands in the record, and terms that are not known count as none: the class is what the repository shows, and may be
 * less than what the release is.
 */
export function applyMof(basis: MofBasis): MofResult {
  const components = applyRequirements(mof, basis).flatMap((judged): readonly JudgedComponent[] => {
    const component = mofComponents.find(({ name }) => name === judged.id)
    return component ? [judge(component, judged, basis)] : []
  })
  const record: MofRecord = {
    name: basis.name,
    licenses: {},
    components: components.flatMap(({ component, license, out }) =>
      out ? [{ name: component.name, license: license ?? UNLICENSED, at: { path: RECORD } }] : [],
    ),
  }
  const declared = declarationIn(basis.records, components)
  return { components, record, evaluation: evaluateMof(record), ...(declared && { declared }) }
}

function judge(
  component: (typeof mofComponents)[number],
  judged: JudgedRequirement,
  basis: MofBasis,
): JudgedComponent {
  if (judged.status !== 'pass') return { ...judged, component, out: false }
  const { licensed } = readings[component.name]
  const terms = licensed === 'document' ? documentTerms(judged, basis) : termsOf(licensed, basis)
  const because = [...judged.because, ...terms.because]
  const { license, at } = terms
  if (license === undefined)
    return { ...judged, component, out: true, because, status: 'unknown', remark: UNKNOWN_TERMS }
  const open = isOpenLicense(license)
  return {
    ...judged,
    component,
    out: true,
    because,
    license,
    ...(at && { licenseAt: at }),
    status: open ? 'pass' : 'fail',
    ...(open &&
      !fitsContent(license, component.content) && {
        remark: `An open license, and not one that is meant for ${CONTENTS[component.content]}.`,
      }),
  }
}

const UNKNOWN_TERMS = 'It is out; the terms that it stands under are not visible here.'
const CONTENTS = { code: 'code', data: 'data', document: 'documents' } as const

interface FoundTerms {
  readonly license?: string
  readonly at?: Location
  readonly because: readonly Finding[]
}

/** The terms of components that count as one: those that are not open, where any are; unknown where any are. */
function termsOf(ids: readonly ComponentId[], { findings, licensing }: MofBasis): FoundTerms {
  const shipped = findings.filter(
    ({ rule, component, outcome }) =>
      rule === 'licensing/openly-licensed' &&
      component !== undefined &&
      ids.includes(component) &&
      outcome !== 'not-applicable',
  )
  const out = shipped.filter(
    ({ component }) => ids.length === 1 || (component !== undefined && isOut(component, findings)),
  )
  const known = out.map(({ component, level }) => {
    if (level === 'closed') return UNLICENSED
    if (component === undefined || level === undefined || level === 'unknown') return undefined
    const { expression, clarity } = licensing.get(component) ?? {}
    // Words that were added to an open license may take back what it gives.
    return expression !== undefined && isOpenLicense(expression) && clarity !== 'clear'
      ? undefined
      : expression
  })
  const because = out
  if (known.length === 0 || known.includes(undefined)) return { because }
  const deciding = known.findIndex((each) => each !== undefined && !isOpenLicense(each))
  const index = Math.max(0, deciding)
  const [license, component] = [known[index], out[index]?.component]
  const at = component && licensing.get(component)?.statements[0].at
  return { because, ...(license !== undefined && { license }), ...(at && { at }) }
}

/** Whether anything says that a component is out. */
function isOut(component: ComponentId, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.component === component &&
      finding.attribute === 'availability' &&
      (finding.outcome === 'met' || finding.outcome === 'partial'),
  )
}

/**
 * A document in the tree stands under the license at the root, else under the one that its own front matter names. The
 * terms of one that lives elsewhere are not seen.
 */
function documentTerms({ because }: JudgedRequirement, { statements }: MofBasis): FoundTerms {
  const at = because.flatMap(({ evidence }) => evidence).find(({ path }) => path !== '')
  const linked = because.some(({ rule, evidence }) => PAPERS.has(rule) && evidence[0]?.line !== undefined)
  if (!at || linked) return { because: [] }
  const atRoot = statements.filter(({ from, covers }) => from === 'file' && covers.includes('repository'))
  const own = statements.filter(
    (statement) => statement.from === 'front-matter' && statement.at.path === at.path,
  )
  const governing = atRoot.length > 0 ? atRoot : own
  const clear = governing.every(({ license, match }) => license !== undefined && WHOLE.has(match))
  const ids = new Set(governing.map(({ license }) => license?.spdx))
  const [license] = ids
  const [first] = governing
  return clear && ids.size === 1 && license !== undefined && first
    ? { because: [], license, at: first.at }
    : { because: [] }
}

/** Rules whose evidence on a line is a link to the document, and in a file of its own the document itself. */
const PAPERS: ReadonlySet<string> = new Set([
  'documentation/report-available',
  'documentation/paper-peer-reviewed',
])

/** How a text has to be recognized for its license to be taken at its word. */
const WHOLE: ReadonlySet<LicenseStatement['match']> = new Set(['exact', 'reference', 'statement'])

/** Where the record would stand that is written from what was found. */
const RECORD = 'MOF.yml'

function declarationIn(
  records: readonly MofRecordFile[],
  components: readonly JudgedComponent[],
): MofDeclaration | undefined {
  const file = records.find(({ record }) => record !== undefined)
  if (!file?.record) return undefined
  const evaluation = evaluateMof(file.record)
  return {
    path: file.path,
    at: file.at ?? { path: file.path, line: 1 },
    evaluation,
    components: file.record.components.map(({ name, license, at }) => {
      const found = components.find(({ component }) => component.name === name)
      const says = found && evaluation.classes[1].licenses.get(found.component.id)
      return {
        name,
        ...(license !== undefined && { license }),
        at,
        standing: found ? standingOf(found, says) : 'not-shown',
      }
    }),
  }
}

/** What is found decides; of something that is out, other terms than the declared ones contradict. */
function standingOf(
  { status, license }: JudgedComponent,
  declared: string | undefined,
): DeclaredComponent['standing'] {
  const differs =
    license !== undefined &&
    declared !== undefined &&
    declared !== UNLICENSED &&
    license !== (findLicense(declared)?.spdx ?? declared)
  return differs ? 'contradicted' : STANDINGS[status]
}

const STANDINGS: Readonly<Record<Status, DeclaredComponent['standing']>> = {
  pass: 'shown',
  partial: 'not-shown',
  fail: 'contradicted',
  unknown: 'not-shown',
  'not-applicable': 'not-shown',
  unobservable: 'not-shown',
}

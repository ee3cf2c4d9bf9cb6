import type { FrameworkResults } from '../frameworks/index.ts'
import { frameworks } from '../frameworks/index.ts'
import { type MofResult, mof } from '../frameworks/mof/index.ts'
import type { Framework, JudgedRequirement, Status } from '../frameworks/requirements.ts'
import type { Location } from '../repository.ts'
import { isDeclared } from './declared.ts'
import type { Finding } from './judge.ts'
import type {
  DeclarationEntry,
  FrameworkEntry,
  Frameworks,
  MofEntry,
  Reason,
  RequirementEntry,
} from './v1.ts'

/** Names a finding by what it answers. */
export function toReason({ rule, component, outcome }: Finding): Reason {
  return { rule, ...(component && { component }), outcome }
}

/** Writes the results of every framework in the wire format, each with a line that sums it up. */
export function toFrameworks(results: FrameworkResults): Frameworks {
  return {
    mof: toMof(results.mof),
    osaid: {
      ...toEntry(frameworks.osaid, results.osaid, summarizeOsaid(results.osaid)),
      status: overall(results.osaid.map(({ status }) => status)),
      requirements: statusesOf(results.osaid),
    },
    osai: toIndex(results.osai),
    'eu-ai-act': {
      ...toEntry(frameworks['eu-ai-act'], results['eu-ai-act'], summarizeAct(results['eu-ai-act'])),
      requirements: statusesOf(results['eu-ai-act']),
    },
    fmti: toTransparency(results.fmti),
  }
}

function toMof({ components, evaluation, declared }: MofResult): MofEntry {
  const missing = evaluation.classes[3].included.length
  const found =
    evaluation.class === 0
      ? `no class shown: ${missing} of the 6 components of class III are out under an open license`
      : evaluation.label
  const says = declared ? `; ${declared.path} declares ${declared.evaluation.label}` : ''
  const entry = toEntry(mof, components, `${found}${says}`)
  const remarks = new Map(components.map(({ id, remark }) => [id, remark]))
  return {
    ...entry,
    details: Object.fromEntries(
      Object.entries(entry.details).map(([id, detail]) => {
        const remark = remarks.get(id)
        return [id, remark === undefined ? detail : { ...detail, note: remark }]
      }),
    ),
    class: evaluation.class,
    label: evaluation.label,
    progress: evaluation.progress,
    components: Object.fromEntries(
      components.map(({ id, status, license, licenseAt, out }) => [
        id,
        {
          status,
          ...(license !== undefined && { license }),
          ...(licenseAt && { licenseAt: toPlace(licenseAt) }),
          out,
        },
      ]),
    ),
    ...(declared && { declared: toDeclaration(declared) }),
  }
}

function toPlace({ path, line }: Location) {
  return { path, ...(line !== undefined && { line }) }
}

function toDeclaration({
  path,
  evaluation,
  components,
}: NonNullable<MofResult['declared']>): DeclarationEntry {
  return {
    path,
    class: evaluation.class,
    label: evaluation.label,
    components: components.map(({ name, license, at, standing }) => ({
      name,
      ...(license !== undefined && { license }),
      ...(at.line !== undefined && { line: at.line }),
      standing,
    })),
  }
}

function toIndex(judged: readonly JudgedRequirement[]): Frameworks['osai'] {
  const grades = Object.fromEntries(judged.map(({ id, status }) => [id, GRADES[status]]))
  const points = judged.flatMap(({ status }) => POINTS[status] ?? [])
  const score = points.reduce((sum, each) => sum + each, 0) / points.length
  const summary =
    points.length === 0
      ? `none of ${judged.length} dimensions decided here`
      : `${points.length} of ${judged.length} dimensions decided here, score ${score.toFixed(2)} over them`
  return {
    ...toEntry(frameworks.osai, judged, summary),
    grades,
    ...(points.length > 0 && { score: Math.round(score * 1000) / 1000 }),
    decided: points.length,
  }
}

const GRADES: Readonly<Record<Status, 'open' | 'partial' | 'closed' | 'unknown'>> = {
  pass: 'open',
  partial: 'partial',
  fail: 'closed',
  unknown: 'unknown',
  'not-applicable': 'unknown',
  unobservable: 'unknown',
}
/** The index's own: open 1, partial a half, and the mean. */
const POINTS: Readonly<Partial<Record<Status, number>>> = { pass: 1, partial: 0.5, fail: 0 }

function toTransparency(judged: readonly JudgedRequirement[]): Frameworks['fmti'] {
  const observable = judged.filter(({ status }) => status !== 'unobservable')
  const answered = observable.filter(({ status }) => status === 'pass').length
  return {
    ...toEntry(
      frameworks.fmti,
      observable,
      `${answered} of the ${observable.length} indicators that a repository can show are answered; ${judged.length - observable.length} are about the company`,
    ),
    indicators: statusesOf(observable),
    answered,
    observable: observable.length,
    total: judged.length,
  }
}

function toEntry(
  { title, version, source }: Framework,
  judged: readonly JudgedRequirement[],
  summary: string,
): FrameworkEntry {
  return {
    title,
    version,
    source,
    summary,
    details: Object.fromEntries(judged.map((each) => [each.id, toRequirement(each)])),
  }
}

function toRequirement({ requirement, status, because }: JudgedRequirement): RequirementEntry {
  const { asks, note, unobservable, notAsked } = requirement
  return {
    asks,
    status,
    because: because.map(toReason),
    ...(FOUND.has(status) && because.some(isDeclaredFor) && { declared: true }),
    ...(note !== undefined && { note }),
    ...(notAsked && { note: 'No rule asks for it yet.' }),
    ...(unobservable !== undefined && { unobservable }),
  }
}

const FOUND: ReadonlySet<Status> = new Set(['pass', 'partial'])

/** Whether a finding speaks for a requirement by declaration alone. */
function isDeclaredFor(finding: Finding): boolean {
  return (finding.outcome === 'met' || finding.outcome === 'partial') && isDeclared(finding)
}

function statusesOf(judged: readonly JudgedRequirement[]): Readonly<Record<string, Status>> {
  return Object.fromEntries(judged.map(({ id, status }) => [id, status]))
}

/** All parts have to hold: what fails decides, then what is not known, then what holds in part. */
function overall(statuses: readonly Status[]): Status {
  return (['fail', 'unknown', 'partial'] as const).find((status) => statuses.includes(status)) ?? 'pass'
}

function summarizeOsaid(judged: readonly JudgedRequirement[]): string {
  return judged.map(({ id, status }) => `${id.replaceAll('-', ' ')} ${EVIDENCE[status]}`).join(', ')
}

const EVIDENCE: Readonly<Record<Status, string>> = {
  pass: 'found',
  partial: 'found in part',
  fail: 'not met',
  unknown: 'not visible here',
  'not-applicable': 'not applicable',
  unobservable: 'not visible in any repository',
}

function summarizeAct(judged: readonly JudgedRequirement[]): string {
  const count = (status: Status) => judged.filter((each) => each.status === status).length
  return [
    `evidence found for ${count('pass')} of ${judged.length} points`,
    ...(count('partial') > 0 ? [`in part for ${count('partial')}`] : []),
    ...(count('fail') > 0 ? [`against ${count('fail')}`] : []),
    `${count('unobservable')} not visible in any repository`,
  ].join(', ')
}

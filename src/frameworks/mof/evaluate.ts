import type { MofRecord, RecordedComponent } from '../../facts/mof-record.ts'
import { type MofClass, type MofComponent, mofComponents } from './components.ts'
import { fitsContent, isOpenLicense } from './licenses.ts'

/** What a record amounts to, as the Model Openness Tool computes it. Components are named by their ids. */
export interface MofEvaluation {
  /** 0 where no class is reached. */
  readonly class: 0 | MofClass
  readonly label: MofLabel
  /** Percent of what each class asks for, 0 to 100; 0 above the first class that is not reached. */
  readonly progress: Readonly<Record<MofClass, number>>
  /** The mean of the three. */
  readonly totalProgress: number
  readonly classes: Readonly<Record<MofClass, MofClassEvaluation>>
  /** Components under an open license of another type than theirs. */
  readonly conditional: readonly number[]
}

/** How the components that a class asks for stand, those of the less open classes first. */
export interface MofClassEvaluation {
  readonly included: readonly number[]
  readonly missing: readonly number[]
  /** Named with a license that is not open. */
  readonly invalid: readonly number[]
  /** Named without a license. */
  readonly unlicensed: readonly number[]
  /** Not asked for, and there under an open license. */
  readonly optional: readonly number[]
  /** Component id → its license, `unlicensed` where it has none. */
  readonly licenses: ReadonlyMap<number, string>
}

export const mofLabels = {
  0: 'Unclassified',
  1: 'Class I - Open Science Model',
  2: 'Class II - Open Tooling Model',
  3: 'Class III - Open Model',
} as const

export type MofLabel = (typeof mofLabels)[keyof typeof mofLabels]

/** What a component without a license is said to be under. */
export const UNLICENSED = 'unlicensed'
const TECHNICAL_REPORT = 11
const RESEARCH_PAPER = 21
/** From the least open to the most open. */
const CLASSES = [3, 2, 1] as const satisfies readonly MofClass[]

type Standing = 'included' | 'missing' | 'invalid' | 'unlicensed'

/**
 * Evaluates a record. A component stands under its own license if it names one (`unlicensed` or an empty text is none),
 * else under the release's for its type, else under that of the distribution. A class is reached when each component
 * that it and the less open classes require is named under an open license; a research paper stands in for a technical
 * report that is not.
 */
export function evaluateMof(record: MofRecord): MofEvaluation {
  const named = new Map(record.components.map((component) => [component.name, component]))
  const licenses = new Map<number, string>()
  const standings = new Map<number, Standing>()
  const conditional: number[] = []
  for (const component of inOrder(1)) {
    const entry = named.get(component.name)
    const license = entry && resolveLicense(component, entry, record)
    if (license !== undefined) licenses.set(component.id, license)
    standings.set(component.id, standingOf(license))
    if (license !== undefined && isOpenLicense(license) && !fitsContent(license, component.content))
      conditional.push(component.id)
  }
  const paperStandsIn =
    standings.get(TECHNICAL_REPORT) !== 'included' && standings.get(RESEARCH_PAPER) !== 'missing'
  const evaluate = (least: MofClass) => evaluateClass(least, standings, licenses, paperStandsIn)
  const classes = { 1: evaluate(1), 2: evaluate(2), 3: evaluate(3) }
  const paperCounts = paperStandsIn && standings.get(RESEARCH_PAPER) === 'included'
  const progress = progressOf(classes, paperCounts)
  const reached = CLASSES.filter((each) => progress[each] === 100).at(-1) ?? 0
  return {
    class: reached,
    label: mofLabels[reached],
    progress,
    totalProgress: (progress[3] + progress[2] + progress[1]) / 3,
    classes,
    // The tool meets a class's components before it goes on to the next one's.
    conditional: CLASSES.flatMap((each) =>
      conditional.filter((id) => mofComponents.some((known) => known.id === id && known.class === each)),
    ),
  }
}

/** The components that a class asks for or allows: required ones by class from III on, then the optional ones. */
function inOrder(least: MofClass): readonly MofComponent[] {
  return mofComponents.filter((component) => component.class >= least)
}

function resolveLicense(
  { content }: MofComponent,
  { license }: RecordedComponent,
  { licenses }: MofRecord,
): string {
  if (license !== undefined) return license || UNLICENSED
  return licenses[content] || licenses.distribution || UNLICENSED
}

function standingOf(license: string | undefined): Standing {
  if (license === undefined) return 'missing'
  if (isOpenLicense(license)) return 'included'
  return license === UNLICENSED ? 'unlicensed' : 'invalid'
}

function evaluateClass(
  least: MofClass,
  standings: ReadonlyMap<number, Standing>,
  licenses: ReadonlyMap<number, string>,
  paperStandsIn: boolean,
): MofClassEvaluation {
  const asked = inOrder(least)
  const standsAs = (id: number) => standings.get(id) ?? 'missing'
  const required = asked.filter((component) => component.required).map(({ id }) => id)
  const optional = asked.filter((component) => !component.required).map(({ id }) => id)
  const stand: readonly number[] = paperStandsIn && !required.includes(RESEARCH_PAPER) ? [RESEARCH_PAPER] : []
  const all = [...required, ...optional, ...stand]
  const those = (standing: Standing, ids: readonly number[]) => ids.filter((id) => standsAs(id) === standing)
  return {
    included: those('included', [...required, ...stand]),
    missing: those('missing', required).filter((id) => id !== TECHNICAL_REPORT || !paperStandsIn),
    invalid: those('invalid', all),
    unlicensed: those('unlicensed', all),
    optional: those('included', optional),
    licenses: new Map(
      all.flatMap((id) => {
        const license = licenses.get(id)
        return license === undefined ? [] : [[id, license] as const]
      }),
    ),
  }
}

/** Of class I a release with a paper in the report's place is asked one component fewer. */
function progressOf(
  classes: MofEvaluation['classes'],
  paperCounts: boolean,
): Readonly<Record<MofClass, number>> {
  const progress = { 1: 0, 2: 0, 3: 0 }
  for (const each of CLASSES) {
    const total = inOrder(each).filter(({ required }) => required).length
    const asked = each === 1 && paperCounts ? total - 1 : total
    progress[each] = Math.min(100, (classes[each].included.length / asked) * 100)
    if (progress[each] < 100) break
  }
  return progress
}

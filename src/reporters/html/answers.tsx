import type { AssessedFinding, ProfileCell } from '../../assessment/v1.ts'
import {
  type AttributeId,
  attributeIds,
  attributes,
  basisNames,
  type ComponentId,
  componentIds,
  components,
} from '../../components.ts'
import { toneOf } from '../palette.ts'
import { columnNames, fullNameOf, signFor, signOf, wordOf } from '../words.ts'
import { anchorOf, answerIdOf, type Report } from './report.ts'
import { Mark, Places, Said } from './text.tsx'

/** Places shown of one answer. */
const MAX_PLACES = 3
/** Groups of rules that are asked of the repository as a whole, with what they ask for. */
const GROUPS: Readonly<Record<string, string>> = {
  consistency: 'Does what it says agree with what it holds?',
  access: 'Can people in practice use it?',
}

/** Every answer with its evidence, by component; what does not apply is left out. */
export function Answers({ report }: { readonly report: Report }) {
  const { findings, profile } = report.assessment
  const asked = findings.filter(({ outcome }) => outcome !== 'not-applicable')
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">
        Every answer <span class="aside">{asked.length} questions</span>
      </h2>
      <div id="filters" hidden />
      {componentIds.map((component) => (
        <Component
          component={component}
          findings={asked.filter((finding) => finding.component === component)}
          cells={profile[component] ?? {}}
          report={report}
        />
      ))}
      {Object.entries(GROUPS).map(([group, question]) => (
        <Group
          group={group}
          question={question}
          findings={asked.filter(
            ({ component, rule }) => component === undefined && rule.startsWith(`${group}/`),
          )}
          report={report}
        />
      ))}
      <Group
        group="others"
        question="Rules of others, asked of the repository."
        findings={asked.filter(
          ({ component, rule }) =>
            !(componentIds as readonly string[]).includes(component ?? '') &&
            !(component === undefined && (rule.split('/')[0] ?? '') in GROUPS),
        )}
        report={report}
      />
      <Scales />
    </section>
  )
}

/** What the columns ask, which levels there are, and what both rest on. */
function Scales() {
  return (
    <details class="group" id="scales">
      <summary>
        <span class="name">How to read this</span>
        <span class="counts">columns, levels, and what they rest on</span>
      </summary>
      <dl>
        {attributeIds.map((attribute) => {
          const { question, levels, levelsFrom, basis } = attributes[attribute]
          return (
            <>
              <dt>{columnNames[attribute]}</dt>
              <dd data-attribute={attribute}>
                {question} Levels, most open first:{' '}
                {levels.map((level) => `${signOf(level)} ${level}`).join(' · ')}, after {levelsFrom}. The
                column rests on {basisNames[basis]}.
              </dd>
            </>
          )
        })}
      </dl>
    </details>
  )
}

function Component({
  component,
  findings,
  cells,
  report,
}: {
  readonly component: ComponentId
  readonly findings: readonly AssessedFinding[]
  readonly cells: Readonly<Record<string, ProfileCell>>
  readonly report: Report
}) {
  const { description, basis } = components[component]
  return (
    <details class="group" id={component}>
      <summary>
        <span class="name">{fullNameOf(component)}</span>
        <Strip findings={findings} />
      </summary>
      <p class="basis">
        {description} Its place in the framework rests on {basisNames[basis]}.
      </p>
      {attributeIds.map((attribute) => (
        <Cell
          component={component}
          attribute={attribute}
          cell={cells[attribute]}
          findings={findings.filter((finding) => finding.attribute === attribute)}
          report={report}
        />
      ))}
      <Findings
        findings={findings.filter(
          ({ attribute }) => !(attributeIds as readonly string[]).includes(attribute ?? ''),
        )}
        report={report}
      />
    </details>
  )
}

/** What a cell of the profile opens. */
function Cell({
  component,
  attribute,
  cell,
  findings,
  report,
}: {
  readonly component: ComponentId
  readonly attribute: AttributeId
  readonly cell: ProfileCell | undefined
  readonly findings: readonly AssessedFinding[]
  readonly report: Report
}) {
  const level = cell?.level ?? 'unknown'
  const word = wordOf(attribute, cell)
  return (
    <section
      class="cell"
      data-attribute={attribute}
      id={anchorOf(component, attribute)}
      aria-label={`${fullNameOf(component)}, ${columnNames[attribute]}`}
    >
      <h3>
        <span class="of">{fullNameOf(component)}: </span>
        {columnNames[attribute]}{' '}
        <Mark level={level}>
          {word || (level === 'unknown' ? 'nothing says' : 'not part of this release')}
        </Mark>
      </h3>
      {cell?.declared ? <p class="asks">Declared in openness.yml, and not seen in the repository.</p> : null}
      {findings.length === 0 ? (
        <p class="none">
          {level === 'not-applicable'
            ? 'This release does not set out to ship it, so nothing was asked.'
            : 'No rule asks this of the component.'}
        </p>
      ) : (
        <Findings findings={findings} deciding={cell?.findings ?? []} report={report} />
      )}
    </section>
  )
}

function Group({
  group,
  question,
  findings,
  report,
}: {
  readonly group: string
  readonly question: string
  readonly findings: readonly AssessedFinding[]
  readonly report: Report
}) {
  if (findings.length === 0) return null
  return (
    <details class="group" id={group}>
      <summary>
        <span class="name">The repository, {group}</span>
        <Strip findings={findings} />
      </summary>
      <p class="basis">{question}</p>
      <Findings findings={findings} report={report} />
    </details>
  )
}

/** The answers of a group at a glance, with their count in words. */
function Strip({ findings }: { readonly findings: readonly AssessedFinding[] }) {
  const count = (outcome: AssessedFinding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length
  const parts = [
    [count('met'), 'yes'],
    [count('partial'), 'in part'],
    [count('unmet'), 'no'],
    [count('unknown'), 'nothing said'],
    [count('error'), 'could not be asked'],
  ] as const
  const said = parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]))
  return (
    <>
      <span class="counts">{said.length === 0 ? 'nothing to ask' : said.join(' · ')}</span>
      <span class="strip" aria-hidden="true">
        {ORDER.flatMap((outcome) =>
          Array.from({ length: count(outcome) }, () => <i class={toneOf(outcome)} />),
        )}
      </span>
    </>
  )
}

const ORDER = ['met', 'partial', 'unmet', 'unknown', 'error'] as const

function Findings({
  findings,
  deciding = [],
  report,
}: {
  readonly findings: readonly AssessedFinding[]
  /** The rules whose answers make the level of the cell. */
  readonly deciding?: readonly string[]
  readonly report: Report
}) {
  if (findings.length === 0) return null
  const decides = ({ rule }: AssessedFinding) => deciding.includes(rule)
  const ordered = [...findings.filter(decides), ...findings.filter((finding) => !decides(finding))]
  return (
    <ul class="findings">
      {ordered.map((finding) => (
        <Finding finding={finding} decides={decides(finding)} report={report} />
      ))}
    </ul>
  )
}

function Finding({
  finding,
  decides,
  report,
}: {
  readonly finding: AssessedFinding
  readonly decides: boolean
  readonly report: Report
}) {
  const { rule, level, outcome, message, remedy, evidence } = finding
  const question = report.rules[rule]?.question
  return (
    <li id={answerIdOf(finding)} data-outcome={outcome}>
      <p class="question">
        <span class={`mark sign ${toneOf(level ?? outcome)}`} aria-hidden="true">
          {signFor(finding)}
        </span>{' '}
        {question ?? rule}{' '}
        <span class="status">
          {answerOf(finding, decides)} · <span class="rule">{rule}</span>
        </span>
      </p>
      <p>
        <Said text={message} />
      </p>
      <Places all={evidence} limit={MAX_PLACES} report={report} />
      {remedy === undefined || outcome === 'met' ? null : (
        <p class="remedy">
          <span class="label">What would raise it</span> <Said text={remedy} />
        </p>
      )}
    </li>
  )
}

function answerOf(
  { outcome, level, declared, online, baseline, suppressed }: AssessedFinding,
  decides: boolean,
): string {
  return [
    outcome === 'error' ? 'could not be asked' : OUTCOMES[outcome],
    ...(level !== undefined && PARTLY.has(level) ? [level] : []),
    ...(decides ? ['decides the level'] : []),
    ...(declared ? ['declared'] : []),
    ...(online && outcome !== 'unknown' ? ['checked on the web'] : []),
    ...(baseline ? ['known before'] : []),
    ...(suppressed === undefined ? [] : ['let stand']),
  ].join(', ')
}

const PARTLY: ReadonlySet<string> = new Set(['gated', 'described', 'conditional', 'restricted'])
const OUTCOMES: Readonly<Record<AssessedFinding['outcome'], string>> = {
  met: 'yes',
  partial: 'in part',
  unmet: 'no',
  unknown: 'nothing said',
  'not-applicable': 'does not apply',
  error: 'could not be asked',
}

import type { Assessment, EvidenceEntry, LicenseEntry, ModelAssessment } from '../../assessment/v1.ts'
import { type ComponentId, componentIds } from '../../components.ts'
import { evidenceOf, failureTitle } from '../gate.ts'
import { classNames, countAnswers, fullNameOf, readable } from '../words.ts'
import { Answers } from './answers.tsx'
import { assets } from './assets.ts'
import { Changes, summarizeComparison } from './comparison.tsx'
import { Contradictions } from './contradictions.tsx'
import { Document } from './document.tsx'
import { Frameworks } from './frameworks.tsx'
import { Legend, Profile } from './profile.tsx'
import { type Report, shortOf } from './report.ts'
import { Mark, Place, Places, Said } from './text.tsx'

/** The whole page. */
export function Page({ report }: { readonly report: Report }) {
  const { assessment } = report
  const { subject, comparison, next, models, licenses, suppressed, notices } = assessment
  return (
    <Document
      title={`${subject.name}: ${verdictOf(assessment)}`}
      version={assessment.tool.version}
      assets={assets}
    >
      <a class="skip" href="#answers">
        Skip to every answer
      </a>
      <Head report={report} />
      <main>
        <div class="first">
          <section class="picture" aria-label="Profile">
            <Profile model={assessment} linked={true} {...(comparison && { comparison })} />
            <Legend assessment={assessment} />
          </section>
          <div class="beside">
            <Contradictions report={report} />
            <Failures report={report} />
            <Why report={report} />
            {next.length === 0 ? null : <Next report={report} />}
          </div>
        </div>
        {models === undefined ? null : <Models models={models} />}
        {comparison === undefined ? null : <Changes comparison={comparison} report={report} />}
        <Frameworks report={report} />
        <Answers report={report} />
        {licenses.length === 0 ? null : <Terms report={report} />}
        {suppressed.length === 0 ? null : <Suppressed report={report} />}
        {notices.length === 0 ? null : <Notices report={report} />}
      </main>
      <Foot assessment={assessment} />
      <dialog id="panel" aria-labelledby="panel-title" />
    </Document>
  )
}

function verdictOf({ class: { value } }: Pick<ModelAssessment, 'class'>): string {
  return value === 'unknown' ? 'openness unknown' : classNames[value]
}

/** Name, class, and what can truthfully be said. */
function Head({ report }: { readonly report: Report }) {
  const { assessment } = report
  const { subject, statement, gate, comparison } = assessment
  const commit = subject.revision && report.linkToCommit(subject.revision)
  const revision = subject.revision && <code>{shortOf(subject.revision)}</code>
  return (
    <header>
      <h1>
        <bdi class="name">{subject.name}</bdi> <span class="verdict">{verdictOf(assessment)}</span>
      </h1>
      <p class="meta">
        {revision ? <span>at {commit ? <a href={commit}>{revision}</a> : revision}</span> : null}
        {subject.root === '.' ? null : (
          <span>
            in <code>{subject.root}</code>
          </span>
        )}
        <span class={gate.passed ? 'passed' : 'failed'}>
          <span aria-hidden="true">{gate.passed ? '✓' : '✗'}</span> {gateOf(assessment)}
        </span>
        {comparison === undefined ? null : (
          <span>
            <a href="#changes">Since {shortOf(comparison.base)}</a>: {summarizeComparison(comparison)}
          </span>
        )}
      </p>
      <blockquote class="statement" id="statement">
        {statement}
      </blockquote>
    </header>
  )
}

function gateOf({ gate: { passed, failures, asked } }: Assessment): string {
  if (passed) return asked.length === 0 ? 'nothing is asked of it' : 'the gate holds'
  const count = (why: string) => failures.filter((failure) => failure.why === why).length
  const parts = [
    [count('claim-contradicted'), 'claim contradicted', 'claims contradicted'],
    [count('claim-unproven'), 'claim not shown', 'claims not shown'],
    [count('inconsistent'), 'inconsistency', 'inconsistencies'],
    [count('worse'), 'cell less open', 'cells less open'],
    [count('requirement-unmet'), 'requirement unmet', 'requirements unmet'],
    [count('model'), 'model that fails', 'models that fail'],
  ] as const
  const said = parts.flatMap(([number, one, many]) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`],
  )
  return `the gate fails: ${said.join(', ')}`
}

/** What the gate fails on besides what contradicts itself: requirements, changes, models. */
function Failures({ report }: { readonly report: Report }) {
  const { assessment } = report
  const failures = assessment.gate.failures.filter(
    ({ why }) => why === 'requirement-unmet' || why === 'worse' || why === 'model',
  )
  if (failures.length === 0) return null
  return (
    <section class="why" aria-labelledby="failures">
      <h2 id="failures">What was asked, and does not hold</h2>
      {failures.slice(0, MAX_ROWS).map((failure) => (
        <article class="card contradicted">
          <h3>
            <span class="sign" aria-hidden="true">
              ✗
            </span>{' '}
            {failureTitle(failure)}
          </h3>
          <p>
            <Said text={failure.message} />
          </p>
          <Places all={evidenceOf(failure, assessment)} limit={MAX_PLACES} report={report} />
          {failure.remedy === undefined ? null : (
            <p class="remedy">
              <Said text={failure.remedy} />
            </p>
          )}
        </article>
      ))}
    </section>
  )
}

/** Reasons that stand open. */
const MAX_REASONS = 4

/** The answers that make the class. */
function Why({ report }: { readonly report: Report }) {
  const { class: release, findings } = report.assessment
  const deciding = release.because.flatMap(
    ({ rule, component }) =>
      findings.find((finding) => finding.rule === rule && finding.component === component) ?? [],
  )
  if (deciding.length === 0) return null
  const items = deciding.map((finding) => (
    <li>
      <Mark level={finding.level ?? finding.outcome} /> <Said text={finding.message} />{' '}
      {finding.evidence[0] ? <Place at={finding.evidence[0]} report={report} /> : null}
    </li>
  ))
  return (
    <section class="why" aria-labelledby="why">
      <h2 id="why">Why {classNames[release.value]}</h2>
      <ul>{items.slice(0, MAX_REASONS)}</ul>
      {items.length > MAX_REASONS ? (
        <details>
          <summary>
            {items.length - MAX_REASONS} more {items.length - MAX_REASONS === 1 ? 'reason' : 'reasons'}
          </summary>
          <ul>{items.slice(MAX_REASONS)}</ul>
        </details>
      ) : null}
    </section>
  )
}

/** Steps that stand open. */
const MAX_STEPS = 4

/** The shortest way to the next more open class. */
function Next({ report }: { readonly report: Report }) {
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">What would raise it</h2>
      {report.assessment.next.map(({ to, steps }) => {
        const items = steps.map(({ component, remedy }) => (
          <li>
            {component === undefined ? null : <b>{nameOf(component)}: </b>}
            <Said text={remedy} />
          </li>
        ))
        return (
          <>
            <h3>To {classNames[to]}</h3>
            <ol>{items.slice(0, MAX_STEPS)}</ol>
            {items.length > MAX_STEPS ? (
              <details>
                <summary>{items.length - MAX_STEPS} more steps</summary>
                <ol start={MAX_STEPS + 1}>{items.slice(MAX_STEPS)}</ol>
              </details>
            ) : null}
          </>
        )
      })}
    </section>
  )
}

function nameOf(component: string): string {
  return (componentIds as readonly string[]).includes(component)
    ? fullNameOf(component as ComponentId)
    : component
}

/** Each of several models; the rest of the page holds for all of them. */
function Models({ models }: { readonly models: readonly ModelAssessment[] }) {
  return (
    <section aria-labelledby="models">
      <h2 id="models">
        The models <span class="aside">the rest of this page holds for each of them</span>
      </h2>
      {models.map((model) => (
        <details class="group">
          <summary>
            <span class="name">{model.subject.name}</span>
            <span class="counts">
              {verdictOf(model)} · {model.subject.root} · the gate {model.gate.passed ? 'holds' : 'fails'}
            </span>
          </summary>
          <p class="statement">{model.statement}</p>
          <Profile model={model} linked={false} />
        </details>
      ))}
    </section>
  )
}

/** Rows of a table that a page shows. */
const MAX_ROWS = 100

/** Places shown of terms that are stated alike. */
const MAX_PLACES = 3

/** Every license text and every statement of terms; those that say the same stand together. */
function Terms({ report }: { readonly report: Report }) {
  const { licenses } = report.assessment
  const groups = groupTerms(licenses)
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">
        Terms that were read <span class="aside">{licenses.length} places</span>
      </h2>
      <details class="group">
        <summary>
          <span class="name">License texts and statements</span>
          <span class="counts">
            {[...new Set(licenses.flatMap(({ spdx, id }) => spdx ?? id ?? []))]
              .slice(0, 4)
              .map(readable)
              .join(' · ')}
          </span>
        </summary>
        <table class="requirements">
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">What</th>
              <th scope="col">Asks or forbids</th>
              <th scope="col">Governs</th>
            </tr>
          </thead>
          <tbody>
            {groups.slice(0, MAX_ROWS).map(({ first, places }) => (
              <tr>
                <td>
                  <Places all={places} limit={MAX_PLACES} report={report} />
                </td>
                <td>{termsOf(first)}</td>
                <td>{conditionsOf(first)}</td>
                <td>{first.governs.map(nameOf).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {groups.length > MAX_ROWS ? <p class="none">and {groups.length - MAX_ROWS} more</p> : null}
      </details>
    </section>
  )
}

interface TermsGroup {
  readonly first: LicenseEntry
  readonly places: EvidenceEntry[]
}

function groupTerms(licenses: readonly LicenseEntry[]): readonly TermsGroup[] {
  const groups = new Map<string, TermsGroup>()
  for (const license of licenses) {
    const { path, line } = license
    const said = JSON.stringify([termsOf(license), conditionsOf(license), license.governs])
    const group = groups.get(said)
    if (group) group.places.push({ path, line })
    else groups.set(said, { first: license, places: [{ path, line }] })
  }
  return [...groups.values()]
}

/** Which terms, and how they are known: `Apache-2.0: exact, file`. */
function termsOf({ spdx, id, match, from }: LicenseEntry): string {
  return `${readable(spdx ?? id ?? 'not known')}: ${match}, ${from}`
}

function conditionsOf({ conditions = [] }: LicenseEntry): string {
  return [...new Set(conditions.map(({ kind }) => kind.replaceAll('-', ' ')))].join(', ')
}

/** What is let stand, by whose word and until when. */
function Suppressed({ report }: { readonly report: Report }) {
  return (
    <section aria-labelledby="suppressed">
      <h2 id="suppressed">Let stand by decision</h2>
      <ul class="plain">
        {report.assessment.suppressed.map(({ rule, component, reason, until, path, line, state }) => (
          <li>
            <p>
              <b>{component === undefined ? rule : `${rule} of ${nameOf(component)}`}</b>{' '}
              <span class="status">
                {state}
                {until === undefined ? null : `, until ${until}`}
              </span>
            </p>
            <p>
              <Said text={reason} /> <Place at={{ path, line }} report={report} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Notices({ report }: { readonly report: Report }) {
  const { notices } = report.assessment
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">How this was made</h2>
      <ul class="plain">
        {notices.slice(0, MAX_ROWS).map(({ message, path }) => (
          <li>
            {path === undefined ? null : (
              <>
                <Place at={{ path }} report={report} />{' '}
              </>
            )}
            <Said text={message} />
          </li>
        ))}
        {notices.length > MAX_ROWS ? <li>and {notices.length - MAX_ROWS} more</li> : null}
      </ul>
    </section>
  )
}

function Foot({ assessment }: { readonly assessment: Assessment }) {
  const { asked, yes, partly, no, silent, failed } = countAnswers(assessment)
  return (
    <footer>
      <p>
        {asked} questions: {yes} yes · {partly} in part · {no} no · {silent} nothing said
        {failed > 0 ? ` · ${failed} could not be asked` : ''}
      </p>
      <p>
        Components and attributes after the Columbia Convening’s framework (arXiv:2405.15802), which gives no
        score, and neither does this page. What is unknown may live elsewhere: silence proves nothing. Made by
        openness-lint {assessment.tool.version}.
      </p>
    </footer>
  )
}

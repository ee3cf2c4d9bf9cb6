import type { FrameworkEntry, RequirementStatus } from '../../assessment/v1.ts'
import {
  type FrameworkName,
  frameworkNames,
  requirementRows,
  shortNames,
  statusWords,
} from '../frameworks.ts'
import { toneOf } from '../palette.ts'
import { answerIdOf, type Report } from './report.ts'
import { Outside, Place, Said } from './text.tsx'

/** Reasons shown of one requirement. */
const MAX_REASONS = 2
const ORDER: readonly RequirementStatus[] = [
  'pass',
  'partial',
  'fail',
  'unknown',
  'not-applicable',
  'unobservable',
]

/** The published frameworks, each with how much of it the repository answers. */
export function Frameworks({ report }: { readonly report: Report }) {
  return (
    <section aria-labelledby="frameworks">
      <h2 id="frameworks">
        Read through published frameworks <span class="aside">evidence found, and no legal judgment</span>
      </h2>
      <div class="tabs">
        {frameworkNames.map((name) => (
          <Framework name={name} report={report} />
        ))}
      </div>
    </section>
  )
}

function Framework({ name, report }: { readonly name: FrameworkName; readonly report: Report }) {
  const entry: FrameworkEntry = report.assessment.frameworks[name]
  const rows = requirementRows(report.assessment, name)
  // What no rule asks for yet is named, and no more.
  const unasked = rows.filter(({ detail }) => detail.status === 'unknown' && detail.because.length === 0)
  const shown = rows
    .filter((row) => row.detail.status !== 'unobservable' && !unasked.includes(row))
    // Where nothing says anything, there is nothing to look at.
    .map((row) => ({ ...row, reasons: row.detail.status === 'unknown' ? [] : row.deciding }))
  const elsewhere = rows.length - shown.length - unasked.length
  return (
    <section class="tab" id={`framework-${name}`} data-name={shortNames[name]}>
      <h3>
        {entry.title} <span class="aside">{entry.version}</span>
      </h3>
      <p class="summary">
        <Said text={sentence(entry.summary)} /> <Outside address={entry.source} />
      </p>
      <p class="coverage">
        <span class="strip" aria-hidden="true">
          {ORDER.flatMap((status) =>
            rows.filter(({ detail }) => detail.status === status).map(() => <i class={toneOf(status)} />),
          )}
        </span>{' '}
        {coverageOf(rows.map(({ detail }) => detail.status))}
      </p>
      <table class="requirements">
        <thead>
          <tr>
            <th scope="col">Asked for</th>
            <th scope="col">Found</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, detail, sign, word, reasons }) => (
            <tr data-status={detail.status}>
              <th scope="row">
                {id}
                <span class="asks">
                  <Said text={detail.asks} />
                </span>
              </th>
              <td>
                <span class={`mark ${toneOf(detail.status)}`} aria-hidden="true">
                  {sign}
                </span>{' '}
                {word}
              </td>
              <td>
                <ul class="places">
                  {reasons.slice(0, MAX_REASONS).map((finding) => (
                    <li>
                      <a class="rule" href={`#${answerIdOf(finding)}`}>
                        {finding.component === undefined
                          ? finding.rule
                          : `${finding.rule} of ${finding.component}`}
                      </a>{' '}
                      {finding.evidence[0] ? <Place at={finding.evidence[0]} report={report} /> : null}
                    </li>
                  ))}
                  {reasons.length > MAX_REASONS ? (
                    <li class="more">and {reasons.length - MAX_REASONS} more</li>
                  ) : null}
                  {detail.note === undefined ? null : (
                    <li>
                      <Said text={detail.note} />
                    </li>
                  )}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unasked.length === 0 ? null : (
        <p class="none">Not looked at yet: {unasked.map(({ id }) => id).join(', ')}.</p>
      )}
      {elsewhere === 0 ? null : (
        <p class="none">
          {elsewhere} more {elsewhere === 1 ? 'is' : 'are'} asked for that no repository can show.
        </p>
      )}
    </section>
  )
}

/** How many of the requirements stand how: `9 evidence found · 3 in part`. */
function coverageOf(statuses: readonly RequirementStatus[]): string {
  return ORDER.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length
    return count === 0 ? [] : [`${count} ${statusWords[status]}`]
  }).join(' · ')
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

import type { CellChange, ChangedLine, Comparison } from '../../assessment/v1.ts'
import { type AttributeId, type ComponentId, componentIds } from '../../components.ts'
import { classNames, columnNames, fullNameOf, readable } from '../words.ts'
import { claimNameOf } from './contradictions.tsx'
import { type Report, shortOf } from './report.ts'
import { Mark, Place, Quote } from './text.tsx'

/** What is different from a base, in one sentence for the head of the page. */
export function summarizeComparison({ class: change, worse, better, claims }: Comparison): string {
  const count = (length: number, one: string, many: string) =>
    length === 0 ? [] : [`${length} ${length === 1 ? one : many}`]
  const contradicted = claims.filter(({ from, to }) => to === 'contradicted' && from !== to).length
  const parts = [
    ...(change ? [`${classNames[change.from]} → ${classNames[change.to]}`] : []),
    ...count(worse.length, 'cell less open', 'cells less open'),
    ...count(better.length, 'cell more open', 'cells more open'),
    ...count(contradicted, 'claim newly contradicted', 'claims newly contradicted'),
  ]
  return parts.length === 0 ? 'nothing changed' : parts.join(' · ')
}

/** What is different from a base, with the lines that did it. */
export function Changes({
  comparison,
  report,
}: {
  readonly comparison: Comparison
  readonly report: Report
}) {
  const { base, worse, better, claims, licenses } = comparison
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        What changed <span class="aside">since {shortOf(base)}</span>
      </h2>
      <p>{sentenceOf(comparison)}</p>
      <div class="columns">
        <CellChanges title="Less open" sign="▼" changes={worse} report={report} />
        <CellChanges title="More open" sign="▲" changes={better} report={report} />
        {licenses.length === 0 ? null : (
          <div>
            <h3>Terms</h3>
            <ul class="changes">
              {licenses.map(({ component, from, to, by }) => (
                <li>
                  <p>
                    {nameOf(component)}: {from === undefined ? 'none known' : readable(from)} →{' '}
                    {to === undefined ? 'none known' : readable(to)}
                  </p>
                  <ChangedLines by={by} report={report} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {claims.length === 0 ? null : (
          <div>
            <h3>Claims</h3>
            <ul class="changes">
              {claims.map((claim) => (
                <li>
                  <p>
                    {claimNameOf(claim)}: {claim.from ?? 'not said'} → {claim.to ?? 'no longer said'}
                  </p>
                  <p>
                    <Place at={claim} report={report} /> <Quote text={claim.text} />
                  </p>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

function sentenceOf(comparison: Comparison): string {
  const summary = summarizeComparison(comparison)
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`
}

function CellChanges({
  title,
  sign,
  changes,
  report,
}: {
  readonly title: string
  readonly sign: string
  readonly changes: readonly CellChange[]
  readonly report: Report
}) {
  if (changes.length === 0) return null
  return (
    <div>
      <h3>
        <span aria-hidden="true">{sign}</span> {title}
      </h3>
      <ul class="changes">
        {changes.map(({ component, attribute, from, to, by }) => (
          <li>
            <p>
              {nameOf(component)}, {columnNames[attribute as AttributeId] ?? attribute}:{' '}
              <Mark level={from}>{from}</Mark> → <Mark level={to}>{to}</Mark>
            </p>
            <ChangedLines by={by} report={report} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ChangedLines({ by, report }: { readonly by: readonly ChangedLine[]; readonly report: Report }) {
  return (
    <ul class="places">
      {by.map((at) => (
        <li>
          {at.change === 'removed' ? (
            // The line is not there any more: what it leads to would be another one.
            <span class="place">{`${at.path}${at.line === undefined ? '' : `:${at.line}`}`}</span>
          ) : (
            <Place at={at} report={report} />
          )}{' '}
          {at.change} {at.text === undefined ? null : <Quote text={at.text} />}
        </li>
      ))}
    </ul>
  )
}

function nameOf(component: string): string {
  return (componentIds as readonly string[]).includes(component)
    ? fullNameOf(component as ComponentId)
    : component
}

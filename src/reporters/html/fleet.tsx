import { renderToString } from 'preact-render-to-string'
import type { Assessment } from '../../assessment/v1.ts'
import type { FleetFailure } from '../../fleets/record.ts'
import type { FleetEntry, FleetGap, FleetSummary } from '../../fleets/summary.ts'
import { version } from '../../version.ts'
import type { Tone } from '../palette.ts'
import { classNames, wordOf } from '../words.ts'
import { clip } from '../wrap.ts'
import { Document } from './document.tsx'
import { assets } from './fleet-assets.ts'
import { visible } from './report.ts'
import { Mark } from './text.tsx'

/**
 * The index of many assessments as one page that holds all it needs and asks for nothing. Without its script it is a
 * table; the script adds order by any column, a choice of class and claims, a search, and pages of a hundred rows.
 */
export function writeFleetHtml(summary: FleetSummary): string {
  return `<!doctype html>\n${renderToString(<Page summary={summary} />)}\n`
}

type ReleaseClass = Assessment['class']['value']

/** The classes, most open first, with the level whose field and sign each has. */
const LEVELS = {
  'open-source': 'open',
  'open-weights': 'partial',
  'restricted-weights': 'restricted',
  closed: 'closed',
  unknown: 'unknown',
} as const satisfies Readonly<Record<ReleaseClass, string>>
const classes = Object.keys(LEVELS) as ReleaseClass[]

/** The fields of the bar: each class has one of its own, so that none needs a neighbor to be told from. */
const FIELDS: Readonly<Record<ReleaseClass, Tone>> = {
  'open-source': 'open',
  'open-weights': 'partial',
  'restricted-weights': 'closed',
  closed: 'closed',
  unknown: 'unknown',
}

const MOF_CLASSES = ['–', 'I', 'II', 'III']
const GATES: Readonly<Record<FleetEntry['gate'], string>> = {
  passed: '✓ holds',
  failed: '✗ fails',
  'nothing asked': '– nothing asked',
}
const FAILURES: Readonly<Record<FleetFailure['kind'], string>> = {
  repository: 'cannot be read',
  configuration: 'its openness.yml is wrong',
  time: 'took too long',
  memory: 'took too much memory',
  tool: 'a failure of openness-lint',
}
/** Characters shown of a name, and of a reason. */
const [MAX_NAME, MAX_REASON] = [120, 400]

function Page({ summary }: { readonly summary: FleetSummary }) {
  const { assessed, failed, entries, gaps, overclaiming } = summary
  const title = `${repositories(assessed + failed)}: how open they are`
  return (
    <Document title={title} version={version} assets={assets}>
      <a class="skip" href="#repositories">
        Skip to the repositories
      </a>
      <header>
        <h1>
          <span class="name">{repositories(assessed + failed)}</span>{' '}
          <span class="verdict">
            {overclaiming === 0
              ? 'no claim is contradicted'
              : `claims are contradicted in ${numeral(overclaiming)}`}
          </span>
        </h1>
        {failed === 0 ? null : (
          <p class="meta">
            <a href="#failures">{numeral(failed)} could not be assessed</a>
          </p>
        )}
        <Shares summary={summary} />
      </header>
      <main>
        <section aria-labelledby="repositories">
          <h2 id="repositories">Each of them</h2>
          <Cut kept={entries.length} all={assessed} />
          <div id="filters" hidden />
          <table class="fleet">
            <caption class="unseen">Repositories with class, claims, terms and gate</caption>
            <thead>
              <tr>
                <td />
                <td />
                <th scope="colgroup" colSpan={3}>
                  claims
                </th>
                <td colSpan={3} />
              </tr>
              <tr>
                <th scope="col">name</th>
                <th scope="col">class</th>
                <th scope="col" data-first="most">
                  contradicted
                </th>
                <th scope="col" data-first="most">
                  unproven
                </th>
                <th scope="col" data-first="most">
                  supported
                </th>
                <th scope="col">terms of the weights</th>
                <th scope="col">MOF class</th>
                <th scope="col">gate</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Row entry={visible(entry)} />
              ))}
            </tbody>
          </table>
          <nav id="pages" aria-label="Pages" hidden />
        </section>
        {failed === 0 ? null : <Gaps gaps={gaps} all={failed} />}
      </main>
      <footer>
        <p>
          Classes say what a release amounts to, and are no score. What is unknown may live elsewhere: silence
          proves nothing. Made by openness-lint {version}.
        </p>
      </footer>
    </Document>
  )
}

const numeral = (count: number) => count.toLocaleString('en-US')
const repositories = (count: number) => `${numeral(count)} ${count === 1 ? 'repository' : 'repositories'}`

/** How many are of which class: a bar, and the same in words. */
function Shares({ summary }: { readonly summary: FleetSummary }) {
  const shares = classes.map((value) => ({ value, count: summary.classes.get(value) ?? 0 }))
  const starts = shares.map((_, index) => shares.slice(0, index).reduce((sum, { count }) => sum + count, 0))
  const width = Math.max(summary.assessed, 1)
  return (
    <div class="shares">
      <svg viewBox={`0 0 ${width} 1`} preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ value, count }, index) => (
          <rect class={FIELDS[value]} x={starts[index] ?? 0} y="0" width={count} height="1" />
        ))}
      </svg>
      <p class="legend">
        {shares.map(({ value, count }) => (
          <span>
            <Mark level={LEVELS[value]} /> {numeral(count)} {classNames[value]}
          </span>
        ))}
      </p>
    </div>
  )
}

/** Says so where not all are listed. */
function Cut({ kept, all }: { readonly kept: number; readonly all: number }) {
  if (kept === all) return null
  return (
    <p class="cut">
      The first {numeral(kept)} of {numeral(all)} are listed, in order of their targets; the counts above are
      of all. The table that <code>merge --parquet</code> writes has every one.
    </p>
  )
}

function Row({ entry }: { readonly entry: FleetEntry }) {
  const { target, name, report, claims, weights, mof, gate } = entry
  const shown = <bdi>{clip(name, MAX_NAME) || '(no name)'}</bdi>
  const terms = wordOf('licensing', weights)
  return (
    <tr>
      <th scope="row">
        {report === undefined ? shown : <a href={report}>{shown}</a>}
        {target === name ? null : <span class="place">{clip(target, MAX_NAME)}</span>}
      </th>
      <td data-order={classes.indexOf(entry.class)}>
        <Mark level={LEVELS[entry.class]}>{classNames[entry.class]}</Mark>
      </td>
      <td class={claims.contradicted > 0 ? 'failed' : 'none'}>{claims.contradicted}</td>
      <td class={claims.unproven > 0 ? '' : 'none'}>{claims.unproven}</td>
      <td class={claims.supported > 0 ? '' : 'none'}>{claims.supported}</td>
      <td>
        {terms === '' ? (
          <span class="calm">not stated</span>
        ) : (
          <>
            <Mark level={weights?.level ?? 'unknown'} /> {clip(terms, MAX_NAME)}
          </>
        )}
      </td>
      <td data-order={mof || MOF_CLASSES.length}>{MOF_CLASSES[mof] ?? '–'}</td>
      <td class={gate === 'failed' ? 'failed' : 'calm'}>{GATES[gate]}</td>
    </tr>
  )
}

/** Those that could not be assessed, each with its reason. */
function Gaps({ gaps, all }: { readonly gaps: readonly FleetGap[]; readonly all: number }) {
  return (
    <section aria-labelledby="failures">
      <h2 id="failures">
        Not assessed <span class="aside">{repositories(all)}</span>
      </h2>
      <Cut kept={gaps.length} all={all} />
      <table class="requirements">
        <thead>
          <tr>
            <th scope="col">Repository</th>
            <th scope="col">What happened</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {visible(gaps).map(({ target, failure: { kind, message } }) => (
            <tr>
              <th scope="row" class="place">
                {clip(target, MAX_NAME)}
              </th>
              <td>{FAILURES[kind] ?? kind}</td>
              <td>{clip(message, MAX_REASON)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

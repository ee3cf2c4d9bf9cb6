import { inconsistenciesOf } from '../../assessment/gate.ts'
import type { AssessedFinding, ClaimEntry, EvidenceEntry } from '../../assessment/v1.ts'
import { components, families } from '../../components.ts'
import { placeOf, readable } from '../words.ts'
import { answerIdOf, type Report } from './report.ts'
import { Place, Places, Quote, Said } from './text.tsx'

/** Claims and contradictions that stand open; the rest are a click away. */
const SHOWN = 3
/** Places shown of one side. */
const MAX_PLACES = 2

/** What the repository says of its own openness, each with its other side, and where it contradicts itself. */
export function Contradictions({ report }: { readonly report: Report }) {
  const { claims, findings, gate } = report.assessment
  const failing = inconsistenciesOf(gate)
  const standing = (wanted: ClaimEntry['status']) =>
    claims.filter(({ status, suppressed }) => status === wanted && suppressed === undefined)
  const cards = [
    ...standing('contradicted').map((claim) => <Claim claim={claim} report={report} />),
    ...findings
      .filter(({ rule, outcome }) => failing.has(rule) && outcome === 'unmet')
      .map((finding) => <Contradiction finding={finding} report={report} />),
    ...standing('unproven').map((claim) => <Claim claim={claim} report={report} />),
  ]
  const rest = [...claims.filter(({ suppressed }) => suppressed !== undefined), ...standing('supported')]
  const more = cards.length - SHOWN
  return (
    <section class="contradictions" aria-labelledby="contradictions">
      <h2 id="contradictions">{cards.length === 0 ? 'Says and holds' : 'Where words and evidence part'}</h2>
      {cards.length === 0 ? (
        <p class="calm">Nothing that the repository says is contradicted by what it holds.</p>
      ) : null}
      {cards.slice(0, SHOWN)}
      {more > 0 ? (
        <details>
          <summary>{more} more</summary>
          {cards.slice(SHOWN)}
        </details>
      ) : null}
      {rest.length > 0 ? (
        <details>
          <summary>
            {rest.length} {rest.length === 1 ? 'claim' : 'claims'} borne out, or let stand
          </summary>
          {rest.map((claim) => (
            <Claim claim={claim} report={report} />
          ))}
        </details>
      ) : null}
    </section>
  )
}

const STATUSES: Readonly<Record<ClaimEntry['status'], { readonly sign: string; readonly words: string }>> = {
  contradicted: { sign: '✗', words: 'contradicted' },
  unproven: { sign: '?', words: 'not shown here' },
  supported: { sign: '✓', words: 'borne out' },
}

function Claim({ claim, report }: { readonly claim: ClaimEntry; readonly report: Report }) {
  const { sign, words } = STATUSES[claim.status]
  return (
    <article class={`card ${claim.status}`}>
      <h3>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>{' '}
        {sentence(claimNameOf(claim))} <span class="status">{statusOf(claim, words)}</span>
      </h3>
      <div class="facing">
        <div>
          <p class="side">It says</p>
          <blockquote>
            <Quote text={claim.text} />
          </blockquote>
          <p>
            {claim.source.kind === 'file' ? <Place at={placeIn(claim)} report={report} /> : placeOf(claim)}
          </p>
        </div>
        <div>
          <p class="side">{claim.status === 'unproven' ? 'It shows' : 'It holds'}</p>
          {claim.because.map(({ says, component, evidence }) => (
            <div class="reason">
              <p>
                {nameOf(component)}
                <Said text={says} />
              </p>
              <Places all={evidence} limit={MAX_PLACES} report={report} />
            </div>
          ))}
        </div>
      </div>
      {claim.remedy === undefined ? null : (
        <p class="remedy">
          <Said text={claim.remedy} />
        </p>
      )}
    </article>
  )
}

/** A contradiction between two places of the repository, which face each other; of one place, that one. */
function Contradiction({ finding, report }: { readonly finding: AssessedFinding; readonly report: Report }) {
  const { rule, message, remedy, evidence } = finding
  const [one, other, ...more] = evidence
  const facing = one?.text !== undefined && other?.text !== undefined && one.text !== other.text
  return (
    <article class="card contradicted">
      <h3>
        <span class="sign" aria-hidden="true">
          ✗
        </span>{' '}
        <a href={`#${answerIdOf(finding)}`}>{report.rules[rule]?.question ?? rule}</a>{' '}
        <span class="status">no</span>
      </h3>
      {facing ? (
        <div class="facing">
          <Side at={one} report={report} />
          <Side at={other} report={report} />
        </div>
      ) : null}
      <p>
        <Said text={message} />
      </p>
      <Places all={facing ? more : evidence} limit={MAX_PLACES} report={report} />
      {remedy === undefined ? null : (
        <p class="remedy">
          <Said text={remedy} />
        </p>
      )}
    </article>
  )
}

function Side({ at, report }: { readonly at: EvidenceEntry; readonly report: Report }) {
  return (
    <div>
      <blockquote>{at.text === undefined ? null : <Quote text={at.text} />}</blockquote>
      <p>
        <Place at={at} report={report} />
      </p>
    </div>
  )
}

function placeIn({ path, line, column, endLine }: ClaimEntry): EvidenceEntry {
  return { path, line, column, ...(endLine !== undefined && { endLine }) }
}

function statusOf({ polarity, baseline, suppressed }: ClaimEntry, words: string): string {
  return [
    words,
    ...(polarity === 'conditional' ? ['said under a condition'] : []),
    ...(baseline ? ['known before'] : []),
    ...(suppressed === undefined ? [] : ['let stand']),
  ].join(', ')
}

/** What is claimed, of what: `open source, of the weights`. */
export function claimNameOf({ claim, artifacts }: Pick<ClaimEntry, 'claim' | 'artifacts'>): string {
  const at = claim.indexOf(':')
  const [kind, id] = at === -1 ? [claim, ''] : [claim.slice(0, at), claim.slice(at + 1)]
  const what = kind === 'mof' ? `MOF class ${id}` : kind === 'osaid' ? 'OSAID' : kind.replaceAll('-', ' ')
  const whole = kind === 'license' ? `license ${readable(id)}` : what
  return artifacts.length === 0 ? whole : `${whole}, of the ${artifacts.map(artifactOf).join(', ')}`
}

function artifactOf(artifact: string): string {
  const names: Readonly<Record<string, { readonly name: string }>> = components
  const groups: Readonly<Record<string, string>> = families
  return (names[artifact]?.name ?? groups[artifact] ?? artifact).toLowerCase()
}

function nameOf(component: string | undefined): string {
  return component === undefined ? '' : `${sentence(artifactOf(component))}: `
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import type { AssessedFinding, ClaimEntry, EvidenceEntry } from '../../assessment/v1.ts'
import { components, families } from '../../components.ts'
import { placeOf, readable } from '../words.ts'
import { answerIdOf, type Report } from './report.ts'
import { Place, Places, Quote, Said } from './text.tsx'

/** Claims and contradictions that stand open; the rest are a click away. */
const SHOWN = 3
/** Reasons shown of one claim, and places of one reason. */
const MAX_REASONS = 2
const MAX_PLACES = 1
/** Places shown of a claim that is made in several. */
const MAX_MENTIONS = 3
/** Claims of one standing that a page shows. */
const MAX_CLAIMS = 20

/** What the repository says of its own openness, each with its other side, and where it contradicts itself. */
export function Contradictions({ report }: { readonly report: Report }) {
  const { claims, findings } = report.assessment
  const standing = (wanted: ClaimEntry['status']) =>
    groupClaims(claims.filter(({ status, suppressed }) => status === wanted && suppressed === undefined))
      .slice(0, MAX_CLAIMS)
      .map((group) => <Claim claims={group} report={report} />)
  const cards = [
    ...standing('contradicted'),
    ...findings.filter(contradicts).map((finding) => <Contradiction finding={finding} report={report} />),
    ...standing('unproven'),
  ]
  const borneOut = groupClaims(
    claims.filter(({ status, suppressed }) => status === 'supported' && suppressed === undefined),
  )
  const letStand = claims.filter(({ suppressed }) => suppressed !== undefined)
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
      {letStand.length > 0 ? (
        <details>
          <summary>{count(letStand.length, 'claim')} let stand</summary>
          {letStand.map((claim) => (
            <Claim claims={[claim]} report={report} />
          ))}
        </details>
      ) : null}
      {borneOut.length > 0 ? (
        <details>
          <summary>{count(borneOut.length, 'claim')} borne out</summary>
          {borneOut.slice(0, MAX_CLAIMS).map((group) => (
            <BorneOut claims={group} report={report} />
          ))}
        </details>
      ) : null}
    </section>
  )
}

/** Whether two things in the repository cannot both be true, and nobody decided to let it stand. */
function contradicts({ rule, outcome, suppressed, baseline }: AssessedFinding): boolean {
  return rule.startsWith('consistency/') && outcome === 'unmet' && suppressed === undefined && !baseline
}

type Claims = readonly [ClaimEntry, ...ClaimEntry[]]

/** Claims that say the same and are answered the same, each group once. */
function groupClaims(claims: readonly ClaimEntry[]): readonly Claims[] {
  const groups = new Map<string, [ClaimEntry, ...ClaimEntry[]]>()
  for (const claim of claims) {
    const { claim: kind, artifacts, polarity, baseline, because } = claim
    const reasons = because.map(({ component, says }) => [component, says])
    const key = JSON.stringify([kind, artifacts, polarity, baseline, reasons])
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups.values()]
}

const STATUSES: Readonly<Record<ClaimEntry['status'], { readonly sign: string; readonly words: string }>> = {
  contradicted: { sign: '✗', words: 'contradicted' },
  unproven: { sign: '?', words: 'not shown here' },
  supported: { sign: '✓', words: 'borne out' },
}

/** A claim in the words of its first place, facing what answers it. */
function Claim({ claims, report }: { readonly claims: Claims; readonly report: Report }) {
  const [claim, ...others] = claims
  const { sign, words } = STATUSES[claim.status]
  const reasons = groupReasons(claim.because)
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
            <ClaimPlace claim={claim} report={report} />
          </p>
          {others.length === 0 ? null : (
            <ul class="places">
              {others.slice(0, MAX_MENTIONS).map((other) => (
                <li>
                  and <ClaimPlace claim={other} report={report} />
                </li>
              ))}
              {others.length > MAX_MENTIONS ? (
                <li class="more">and {others.length - MAX_MENTIONS} more</li>
              ) : null}
            </ul>
          )}
        </div>
        <div>
          <p class="side">{claim.status === 'unproven' ? 'It shows' : 'It holds'}</p>
          {reasons.slice(0, MAX_REASONS).map(({ says, components: of, evidence }) => (
            <div class="reason">
              <p>
                {of.length === 0 ? null : `${sentence(of.map(artifactOf).join(', '))}: `}
                <Said text={says} />
              </p>
              <Places all={evidence} limit={MAX_PLACES} report={report} />
            </div>
          ))}
          {reasons.length > MAX_REASONS ? <p class="more">and {reasons.length - MAX_REASONS} more</p> : null}
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

/** A claim that is kept needs no answer: what is claimed, and where. */
function BorneOut({ claims, report }: { readonly claims: Claims; readonly report: Report }) {
  const [claim] = claims
  return (
    <article class="card supported">
      <h3>
        <span class="sign" aria-hidden="true">
          ✓
        </span>{' '}
        {sentence(claimNameOf(claim))} <span class="status">{statusOf(claim, 'borne out')}</span>
      </h3>
      <ul class="places">
        {claims.slice(0, MAX_MENTIONS).map((each) => (
          <li>
            <ClaimPlace claim={each} report={report} /> <Quote text={each.text} />
          </li>
        ))}
        {claims.length > MAX_MENTIONS ? <li class="more">and {claims.length - MAX_MENTIONS} more</li> : null}
      </ul>
    </article>
  )
}

function ClaimPlace({ claim, report }: { readonly claim: ClaimEntry; readonly report: Report }) {
  const { path, line, column, endLine } = claim
  return claim.source.kind === 'file' || claim.source.kind === 'declaration' ? (
    <Place at={{ path, line, column, ...(endLine !== undefined && { endLine }) }} report={report} />
  ) : (
    <span class="place">{placeOf(claim)}</span>
  )
}

interface ReasonGroup {
  readonly says: string
  readonly components: string[]
  readonly evidence: EvidenceEntry[]
}

/** The same is often said of several components. */
function groupReasons(because: ClaimEntry['because']): readonly ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>()
  for (const { says, component, evidence } of because) {
    const group = groups.get(says) ?? { says, components: [], evidence: [] }
    if (component !== undefined) group.components.push(component)
    group.evidence.push(...evidence)
    groups.set(says, group)
  }
  return [...groups.values()]
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
      <Places all={facing ? more : evidence} limit={2} report={report} />
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

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function count(number: number, what: string): string {
  return `${number} ${number === 1 ? what : `${what}s`}`
}

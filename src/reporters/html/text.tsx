import type { ComponentChildren } from 'preact'
import type { EvidenceEntry } from '../../assessment/v1.ts'
import { toneOf } from '../palette.ts'
import { placeOf, signOf } from '../words.ts'
import { clip } from '../wrap.ts'
import type { Report } from './report.ts'

/** Characters shown of a message: it may quote a text of any length. */
const MAX_MESSAGE = 600
/** Characters shown of a quotation. */
const MAX_QUOTE = 160

/** Words of this tool: what stands between back-ticks is a name of a field or a file. */
export function Said({ text }: { readonly text: string }) {
  const parts = clip(text, MAX_MESSAGE).split('`')
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>
}

/** Words of the repository. */
export function Quote({ text }: { readonly text: string }) {
  return <q>{clip(text, MAX_QUOTE)}</q>
}

/** A place to look, linked where its address is known. */
export function Place({ at, report }: { readonly at: EvidenceEntry; readonly report: Report }) {
  const address = report.linkTo(at)
  return address === undefined ? (
    <span class="place">{placeOf(at)}</span>
  ) : (
    <a class="place" href={address}>
      {placeOf(at)}
    </a>
  )
}

/** Places with what stands there; those over the limit are counted. */
export function Places({
  all,
  limit,
  report,
}: {
  readonly all: readonly EvidenceEntry[]
  readonly limit: number
  readonly report: Report
}) {
  if (all.length === 0) return null
  const places = distinct(all)
  return (
    <ul class="places">
      {places.slice(0, limit).map((at, index) => (
        <li>
          <Place at={at} report={report} />
          {at.text === undefined || at.text === places[index - 1]?.text ? null : (
            <>
              {' '}
              <Quote text={at.text} />
            </>
          )}
        </li>
      ))}
      {places.length > limit ? <li class="more">and {places.length - limit} more</li> : null}
    </ul>
  )
}

/** Each line once, with what stands there where any of its mentions says it. */
function distinct(all: readonly EvidenceEntry[]): readonly EvidenceEntry[] {
  const places = new Map<string, EvidenceEntry>()
  for (const at of all) {
    const line = `${at.path}\n${at.line}`
    if (places.get(line)?.text === undefined) places.set(line, at)
  }
  return [...places.values()]
}

/** A link to a page of others; what is no address of a page stays text. */
export function Outside({
  address,
  children,
}: {
  readonly address: string
  readonly children?: ComponentChildren
}) {
  if (!/^https?:\/\//.test(address)) return <>{children ?? address}</>
  return <a href={address}>{children ?? address.replace(/^https?:\/\//, '')}</a>
}

/** A level, an outcome or a status as a small field with its sign: never color alone. */
export function Mark({ level, children }: { readonly level: string; readonly children?: ComponentChildren }) {
  return (
    <span class={`mark ${toneOf(level)}`}>
      <span class="sign" aria-hidden="true">
        {signOf(SAME[level] ?? level)}
      </span>
      {children === undefined ? null : <> {children}</>}
    </span>
  )
}

/** Outcomes and statuses as the levels that share their sign. */
const SAME: Readonly<Record<string, string>> = {
  met: 'open',
  unmet: 'closed',
  pass: 'open',
  fail: 'closed',
  unobservable: 'not-applicable',
}

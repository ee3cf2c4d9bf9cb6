import type { Assessment, CellChange, ModelAssessment, ProfileCell } from '../../assessment/v1.ts'
import {
  type AttributeId,
  attributeIds,
  attributes,
  type ComponentFamily,
  type ComponentId,
  components,
  componentsOf,
  families,
} from '../../components.ts'
import { toneOf } from '../palette.ts'
import { columnNames, legendOf, rowNames, signOf, wordOf } from '../words.ts'
import { anchorOf } from './report.ts'

/** The signs with their words, in the order of the levels. */
const LEGEND = [
  ['open', 'open'],
  ['partial', 'in part'],
  ['closed', 'closed, restricted'],
  ['unknown', 'nothing says'],
  ['not-applicable', 'not part of it'],
] as const

/** The profile as a picture: components as rows, attributes as columns, and in each cell a field, a sign and a word. */
export function Profile({
  model,
  comparison,
  linked,
}: {
  readonly model: Pick<ModelAssessment, 'profile' | 'subject'>
  readonly comparison?: Assessment['comparison']
  /** Whether the cells lead to their answers further down. */
  readonly linked: boolean
}) {
  return (
    <table class="profile">
      <caption class="unseen">Profile of {model.subject.name}: how open each component is</caption>
      <colgroup>
        <col class="family" />
        <col class="component" />
        {attributeIds.map((attribute) => (
          <col class={attribute} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td colSpan={2} />
          {attributeIds.map((attribute) => (
            <th scope="col" title={attributes[attribute].question}>
              {columnNames[attribute]}
            </th>
          ))}
        </tr>
      </thead>
      {(Object.keys(families) as ComponentFamily[]).map((family) => {
        const rows: readonly ComponentId[] = componentsOf(family)
        return (
          <tbody>
            {rows.map((component, index) => (
              <tr>
                {index === 0 ? (
                  <th class="family" scope="rowgroup" rowSpan={rows.length}>
                    {families[family]}
                  </th>
                ) : null}
                <th class="component" scope="row" title={components[component].description}>
                  {rowNames[component]}
                </th>
                {attributeIds.map((attribute) => (
                  <Cell
                    component={component}
                    attribute={attribute}
                    cell={model.profile[component]?.[attribute]}
                    change={changeOf(comparison, component, attribute)}
                    linked={linked}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

/** What the signs mean, and the star where there is one. */
export function Legend({ assessment }: { readonly assessment: Assessment }) {
  const star = legendOf(assessment)
  return (
    <p class="legend">
      {LEGEND.map(([level, words]) => (
        <span>
          <span class={`mark ${toneOf(level)}`} aria-hidden="true">
            {signOf(level)}
          </span>{' '}
          {words}
        </span>
      ))}
      {star === undefined ? null : <span>{star}</span>}
    </p>
  )
}

function Cell({
  component,
  attribute,
  cell,
  change,
  linked,
}: {
  readonly component: ComponentId
  readonly attribute: AttributeId
  readonly cell: ProfileCell | undefined
  readonly change: Change | undefined
  readonly linked: boolean
}) {
  const level = cell?.level ?? 'unknown'
  const word = wordOf(attribute, cell)
  const content = (
    <>
      <span class="sign" aria-hidden="true">
        {signOf(level)}
      </span>
      {word === '' ? (
        <span class="unseen">{level === 'unknown' ? 'nothing says' : 'not part of this release'}</span>
      ) : (
        <span class="word" title={word}>
          {attribute === 'licensing' && word !== level ? <span class="unseen">{level}, </span> : null}
          {word}
        </span>
      )}
      {change === undefined ? null : (
        <span class="change">
          <span aria-hidden="true">{change.better ? '▲' : '▼'}</span>
          <span class="unseen">, was {change.from}</span>
        </span>
      )}
    </>
  )
  return (
    <td class={toneOf(level)}>
      {linked ? <a href={`#${anchorOf(component, attribute)}`}>{content}</a> : <span>{content}</span>}
    </td>
  )
}

interface Change {
  readonly better: boolean
  readonly from: string
}

function changeOf(
  comparison: Assessment['comparison'],
  component: string,
  attribute: string,
): Change | undefined {
  const here = (each: CellChange) => each.component === component && each.attribute === attribute
  const better = comparison?.better.find(here)
  if (better) return { better: true, from: better.from }
  const worse = comparison?.worse.find(here)
  return worse && { better: false, from: worse.from }
}

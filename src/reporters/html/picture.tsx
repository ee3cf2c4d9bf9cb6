import { renderToString } from 'preact-render-to-string'
import type { Assessment } from '../../assessment/v1.ts'
import {
  attributeIds,
  type ComponentFamily,
  type ComponentId,
  componentIds,
  componentsOf,
  families,
} from '../../components.ts'
import { forTerminal } from '../escape.ts'
import { dark, light, type Palette, type Tone, toneOf } from '../palette.ts'
import { fit, widthOf } from '../text-width.ts'
import {
  classNames,
  columnNames,
  fullNameOf,
  legendOf,
  listNames,
  rowNames,
  signOf,
  wordOf,
} from '../words.ts'

/** All in pixels. */
const WIDTH = 720
const MARGIN = 22
const ROW = 24
const FIELD = 21
const GROUP_GAP = 7
const HEAD = 74
const FONT_SIZE = 12.5
const SMALL = 11
const COMPONENT_X = 98
/** Where the field of each column begins, and how wide it is. */
const COLUMNS = {
  availability: { x: 200, width: 102 },
  documentation: { x: 306, width: 102 },
  licensing: { x: 412, width: 174 },
  safeguards: { x: 590, width: 108 },
} as const

const TONES = ['open', 'partial', 'closed', 'unknown'] as const

const STYLE = [
  'text{font-family:system-ui,-apple-system,"Segoe UI",Helvetica,"Noto Sans",Arial,sans-serif}',
  ...rules(light),
  `@media(prefers-color-scheme:dark){${rules(dark).join('')}}`,
].join('')

function rules(palette: Palette): readonly string[] {
  return [
    `.page{fill:${palette.page};stroke:${palette.rule}}`,
    `.ink{fill:${palette.ink}}`,
    `.muted{fill:${palette.muted}}`,
    `.accent{fill:${palette.accent}}`,
    ...TONES.flatMap((tone) => [
      `.${tone}{fill:${palette[tone].fill}}`,
      `.on-${tone}{fill:${palette[tone].text};stroke:${palette[tone].text}}`,
    ]),
    `.on-not-applicable{fill:${palette.muted};stroke:${palette.muted}}`,
  ]
}

/**
 * The profile as an SVG for a README or a card: 720 pixels wide, light and dark, the same bytes for the same profile.
 * Rows of which nothing is said stand below it in words; `title` and `desc` say all of it to those who do not see it.
 */
export function writeProfilePicture(assessment: Assessment): string {
  const picture = renderToString(<Picture assessment={assessment} />)
  // One element a line, so that a change of it can be read: no text holds a bare `<`. And what ends a section of
  // characters in XML stands in none of its texts.
  return `${picture.replace(/>(?=<[a-z])/g, '>\n').replaceAll(']]>', ']]&gt;')}\n`
}

function Picture({ assessment }: { readonly assessment: Assessment }) {
  const name = forXml(assessment.subject.name)
  const verdict = verdictOf(assessment)
  const shown = componentIds.filter((component) => isSaid(assessment, component))
  const groups = place(shown)
  const bottom = groups.at(-1)?.rows.at(-1)?.y ?? HEAD - ROW
  const notes = notesOf(assessment, shown)
  const height = bottom + ROW + 8 + notes.length * 16 + 10
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby="openness-title openness-profile"
    >
      <title id="openness-title">{`Openness of ${name}: ${verdict}`}</title>
      <desc id="openness-profile">{describe(assessment, shown)}</desc>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      <rect class="page" x="0.5" y="0.5" width={WIDTH - 1} height={height - 1} rx="10" />
      <text class="ink" x={MARGIN} y="34" font-size="18" font-weight="650">
        {fit(name, WIDTH - 3 * MARGIN - widthOf(verdict, 18), 18)}
      </text>
      <text class="accent" x={WIDTH - MARGIN} y="34" font-size="18" text-anchor="end">
        {verdict}
      </text>
      {attributeIds.map((attribute) => (
        <text class="muted" x={COLUMNS[attribute].x + 9} y={HEAD - 10} font-size={SMALL}>
          {columnNames[attribute]}
        </text>
      ))}
      {groups.map(({ family, rows }) => (
        <>
          <text class="ink" x={MARGIN} y={(rows[0]?.y ?? 0) + 15} font-size={FONT_SIZE} font-weight="650">
            {families[family]}
          </text>
          {rows.map(({ component, y }) => (
            <Row assessment={assessment} component={component} y={y} />
          ))}
        </>
      ))}
      {notes.map((note, index) => (
        <text class="muted" x={MARGIN} y={bottom + ROW + 18 + index * 16} font-size={SMALL}>
          {note}
        </text>
      ))}
    </svg>
  )
}

function Row({
  assessment,
  component,
  y,
}: {
  readonly assessment: Assessment
  readonly component: ComponentId
  readonly y: number
}) {
  return (
    <>
      <text class="ink" x={COMPONENT_X} y={y + 15} font-size={FONT_SIZE}>
        {rowNames[component]}
      </text>
      {attributeIds.map((attribute) => {
        const cell = assessment.profile[component]?.[attribute]
        const level = cell?.level ?? 'unknown'
        const tone = toneOf(level)
        const { x, width } = COLUMNS[attribute]
        const word = fit(forXml(wordOf(attribute, cell)), width - 32, FONT_SIZE)
        return (
          <>
            {tone === 'not-applicable' ? null : (
              <rect class={tone} x={x} y={y} width={width} height={FIELD} rx="4.5" />
            )}
            <g class={`on-${tone}`}>
              <Sign tone={tone} level={level} x={x + 14} y={y + FIELD / 2} />
              {word === '' ? null : (
                <text x={x + 25} y={y + 15} font-size={FONT_SIZE} stroke="none">
                  {word}
                </text>
              )}
            </g>
          </>
        )
      })}
    </>
  )
}

/** Drawn where it has a shape: fonts draw these signs each in its own size. */
function Sign({
  tone,
  level,
  x,
  y,
}: {
  readonly tone: Tone
  readonly level: string
  readonly x: number
  readonly y: number
}) {
  if (tone === 'unknown' || tone === 'not-applicable')
    return (
      <text x={x} y={y + 4.5} font-size={FONT_SIZE} text-anchor="middle" stroke="none">
        {signOf(level)}
      </text>
    )
  return (
    <>
      <circle cx={x} cy={y} r="4.5" stroke-width="1.3" {...(tone !== 'open' && { 'fill-opacity': '0' })} />
      {tone === 'partial' ? <path d={`M${x} ${y - 4.5}a4.5 4.5 0 0 0 0 9z`} stroke="none" /> : null}
    </>
  )
}

function verdictOf({ class: { value } }: Assessment): string {
  return value === 'unknown' ? 'openness unknown' : classNames[value]
}

/** Two characters stand in no XML document, however they are written: https://www.w3.org/TR/xml/#charsets */
function forXml(text: string): string {
  return forTerminal(text).replace(/[\ufffe\uffff]/g, '\ufffd')
}

interface Group {
  readonly family: ComponentFamily
  readonly rows: readonly { readonly component: ComponentId; readonly y: number }[]
}

/** The rows below each other, with a gap between the groups. */
function place(shown: readonly ComponentId[]): readonly Group[] {
  let y = HEAD
  return (Object.keys(families) as ComponentFamily[]).flatMap((family) => {
    const members: readonly ComponentId[] = componentsOf(family)
    const rows = members
      .filter((component) => shown.includes(component))
      .map((component) => {
        const row = { component, y }
        y += ROW
        return row
      })
    if (rows.length === 0) return []
    y += GROUP_GAP
    return [{ family, rows }]
  })
}

function isSaid({ profile }: Assessment, component: ComponentId): boolean {
  return attributeIds.some((attribute) => {
    const tone = toneOf(profile[component]?.[attribute]?.level ?? 'unknown')
    return tone !== 'unknown' && tone !== 'not-applicable'
  })
}

/** What stands below the picture, in lines that fit. */
function notesOf(assessment: Assessment, shown: readonly ComponentId[]): readonly string[] {
  const left = componentIds.filter((component) => !shown.includes(component))
  const texts = [
    left.length === 0
      ? '? Nothing in the repository says.'
      : `? Nothing in the repository says. Of these it says nothing at all: ${listNames(left)}.`,
    legendOf(assessment),
  ]
  return texts.flatMap((text) => (text === undefined ? [] : lines(text)))
}

function lines(text: string): readonly string[] {
  const all: string[] = []
  for (const word of text.split(' ')) {
    const last = all.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, SMALL) <= WIDTH - 2 * MARGIN)
      all[all.length - 1] = `${last} ${word}`
    else all.push(word)
  }
  return all
}

/** The picture in words. */
function describe(assessment: Assessment, shown: readonly ComponentId[]): string {
  const rows = shown.map((component) => {
    const cells = attributeIds.map((attribute) => {
      const cell = assessment.profile[component]?.[attribute]
      const level = cell?.level ?? 'unknown'
      const word = wordOf(attribute, cell)
      return `${columnNames[attribute]}: ${word === '' || word === level ? level : `${level}, ${word}`}`
    })
    return `${fullNameOf(component)}: ${cells.join('; ')}.`
  })
  return forXml([assessment.statement, ...rows].join(' '))
}
